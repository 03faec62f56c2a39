"""What a brief makes of the figures of an article's tables."""

from outline_cases import brief

from publisher import extract
from publisher.article import markdown
from publisher.model import Point, PointList
from publisher.outline.choosing.importance import score
from publisher.style.passages import passage, section_name

TABLE = """\
# 云溪港发展报告

港口连年向好，全港上下合力推进。

| 指标 | 单位 | 2029年 | 2030年 |
|---|---|---|---|
| 货物吞吐量 | 万吨 | 812 | 906.5 |
| 装卸船 | 艘 | 31 | 34 |
"""
OUTLINE = """\
title: 港口要点
sources: {east: e.md}
sections: [{id: a, title: 港口, from: [east], metrics: {as: list}}]
"""


def points(top: str = "") -> list[Point]:
    article = markdown.read(TABLE.encode(), "e.md")
    blocks = brief(top + OUTLINE, {"east": (article, extract.find(article))}).blocks
    return [
        point for block in blocks if isinstance(block, PointList) for group in block.groups for point in group.points
    ]


def test_each_figure_of_a_table_can_be_printed_with_its_year():
    assert [point.words for point in points()] == [
        "货物吞吐量812万吨（2029年）",
        "货物吞吐量906.5万吨（2030年）",
        "装卸船31艘（2029年）",
        "装卸船34艘（2030年）",
    ]


def test_the_last_year_of_a_table_tells_more_than_those_before():
    article = markdown.read(TABLE.encode(), "e.md")
    earlier, last, *_ = extract.find(article).metrics
    assert score(last) > score(earlier)


def test_where_amounts_are_hidden_no_figure_of_a_row_is_left_in_its_evidence():
    found = points("hide: {numbers: true}\n")
    quotes = [point.item.evidence.quote for point in found]
    assert len(quotes) == 4
    assert not any(char.isdigit() for quote in quotes for char in quote)
    assert "906" not in repr(found[0].item.evidence.article)


def test_the_words_over_the_columns_stand_beside_a_row_that_is_quoted():
    evidence = points()[1].item.evidence
    assert passage(evidence) == "货物吞吐量 万吨 812 906.5"
    assert section_name(evidence) == "开篇，第7行，表头：2029年、2030年"


def test_only_the_words_over_figures_that_are_quoted_stand_beside_a_row():
    columns = [f"第{number}港区吞吐量（万吨）" for number in range(1, 4)]
    head = f"| 序号 | 年份 | {' | '.join(columns)} | 需要说明的其他情况 |\n|{'---|' * 6}\n"
    report = f"# 云溪港发展报告\n\n港口连年向好。\n\n{head}| 1 | 2029年 | 31 | - | 33 | 见说明 |\n"
    (first, _) = extract.find(markdown.read(report.encode(), "e.md")).metrics
    assert section_name(first.evidence).endswith(f"，表头：{columns[0]}、{columns[2]}")
