"""What several articles say alike, and how telling each thing is."""

from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st
from outline_cases import brief, draft

from publisher.model import Point, PointList, SourceRef, Summary
from publisher.outline import why
from publisher.outline.choosing.importance import score
from publisher.outline.choosing.picked import best
from publisher.outline.similar import Statements, same

EAST = draft("东区", ("民生", ["{m:扎实推进老旧小区改造提升}。{g:建成养老院12家}。{g:创成全国文明城市}。"]))
WEST = draft("西区", ("民生", ["{m:全面推进老旧小区改造提升}。{g:建成养老院12家}。{g:建成养老院13家}。"]))
TEXT = """
title: 要点
summary: {goals: 4}
sources: {east: {path: e.txt, label: 东区}, west: {path: w.txt, label: 西区}}
sections: [{id: a, title: 甲, measures: none, from: [east]}, {id: b, title: 乙, from: [east, west]}]
"""


def points(kind: str) -> list[Point]:
    found = brief(TEXT, {"east": EAST, "west": WEST})
    lists = [block for block in found.blocks if isinstance(block, PointList) and block.kind == kind]
    return [point for block in lists for group in block.groups for point in group.points]


def test_what_two_articles_say_alike_is_said_once_and_cites_both():
    (point,) = points("measure")
    assert point.item.evidence.quote == "扎实推进老旧小区改造提升"
    assert [also.item.evidence.quote for also in point.also] == ["全面推进老旧小区改造提升"]
    assert point.words == "东区、西区：扎实推进老旧小区改造提升"


def test_what_two_articles_on_one_region_say_is_the_regions():
    text = TEXT.replace("label: 东区}", "label: 东区, region: 东区}").replace(
        "label: 西区}", "label: 东区二〇三一年, region: 东区}"
    )
    found = brief(text, {"east": EAST, "west": WEST})
    told = [point.words for block in found.blocks if isinstance(block, Summary) for point in block.points]
    told += [p.words for b in found.blocks if isinstance(b, PointList) for g in b.groups for p in g.points if p.also]
    assert "东区：扎实推进老旧小区改造提升" in told
    assert not [words for words in told if "、东区" in words]


def test_the_same_figure_of_two_regions_is_two_statements():
    assert [(p.source.id, p.item.evidence.quote) for p in points("goal") if "养老院" in p.item.evidence.quote] == [
        ("east", "建成养老院12家"),
        ("west", "建成养老院12家"),
        ("west", "建成养老院13家"),
    ]


def test_reasons_add_up_to_the_score_and_show_the_words_they_rest_on():
    (box,) = [block for block in brief(TEXT, {"east": EAST, "west": WEST}).blocks if isinstance(block, Summary)]
    for point in box.points:
        assert sum(reason.points for reason in why(point)) == score(point.item)
    (city,) = [point for point in box.points if "文明" in point.item.evidence.quote]
    assert [(reason.points, reason.words) for reason in why(city)] == [
        (2.0, "level: 全国"),
        (0.5, "opens its paragraph"),
    ]


def test_a_figure_that_is_reached_is_not_the_one_that_was_aimed_at():
    both = draft("甲", ("乙", ["{k 港口泊位=12座 target 2025:达12座}。{k 港口泊位=12座 actual 2026:已有12座}。"]))
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: a, title: 乙, from: [east], metrics: {as: list}}]"
    (found,) = [block for block in brief(text, {"east": both}).blocks if isinstance(block, PointList)]
    assert len(found.groups[0].points) == 2


def goals(*texts: str) -> list[Point]:
    _, items = draft("甲", ("乙", [f"{{g:{text}}}。" for text in texts]))
    return [Point(goal, SourceRef("east", "e.txt")) for goal in items.goals]


WORDS = st.lists(st.text("建成港口智慧养老院2", min_size=1, max_size=9), min_size=1, max_size=14)


@given(WORDS)
@settings(max_examples=80, derandomize=True, deadline=None)
def test_what_was_said_before_is_found_as_if_each_were_compared_with_each(texts: list[str]):
    found = goals(*texts)
    statements, said = Statements(), []
    for point in found:
        assert statements.like(point) is next((other for other in said if same(point, other)), None)
        statements.add(point)
        said.append(point)


def test_two_thousand_items_are_compared_in_a_moment():
    places = [a + b for a in "东南西北中上下前后里" for b in "海河湖港湾岛岸滩渡桥"]
    found = goals(
        *(
            f"{verb}{place}{what}"
            for verb in ("建成", "打造")
            for place in places
            for what in (
                "智慧码头集群",
                "养老服务中心",
                "绿色制造基地",
                "文旅融合小镇",
                "数字乡村样板",
                "人才创业社区",
                "农产品交易市场",
                "科技成果展厅",
                "生态修复示范区",
                "快速公交枢纽",
            )
        )
    )
    assert len(found) == 2000
    statements, began = Statements(), process_time()
    for point in found:
        if statements.like(point) is None:
            statements.add(point)
    best(found, 900)
    assert process_time() - began < 2
