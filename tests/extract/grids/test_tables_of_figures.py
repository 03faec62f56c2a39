"""Tables of Word, Markdown and web pages: their rows become metrics, and nothing else."""

import io
from decimal import Decimal

import docx
import pytest
from table_pages import article, figure, told

from publisher import extract
from publisher.article import docx as word
from publisher.article import html, text

YEARS = """\
| 序号 | 指标 | 单位 | 2030年基数 | 2031年 | 2032年目标 | 属性 |
|---|---|---|---|---|---|---|
| 1 | 渔业产值 | 亿元 | 86 | 1,090.5 | 120 | 预期性 |
| 2 | 优良海水比例 | % | 88 | — | ≥92 | 约束性 |
"""


def test_rows_of_indicators_under_years_are_metrics_with_unit_period_and_state() -> None:
    assert told(YEARS) == [
        ("渔业产值", Decimal(86), "亿元", "2030", "actual"),
        ("渔业产值", Decimal("1090.5"), "亿元", "2031", "target"),
        ("渔业产值", Decimal(120), "亿元", "2032", "target"),
        ("优良海水比例", Decimal(88), "%", "2030", "actual"),
        ("优良海水比例", Decimal(92), "%", "2032", "target"),
    ]


def test_each_metric_of_a_table_quotes_its_row_from_the_label_to_the_last_figure() -> None:
    metrics = extract.find(article(YEARS)).metrics
    assert [metric.evidence.quote for metric in metrics[2:4]] == [
        "渔业产值 亿元 86 1,090.5 120",
        "优良海水比例 % 88 — ≥92",
    ]
    assert len({metric.id for metric in metrics}) == 5
    assert metrics[-1].comparator == ">="


@pytest.mark.parametrize(
    "row",
    ["| 研发投入 | 亿元 | 3.6 | 4.2 |", "| 新建渔港 | 座 | 3 | 5 |", "| 力争产值突破 | 亿元 | 90 | 100 |"],
)
def test_no_row_becomes_a_measure_or_a_goal(row: str) -> None:
    found = extract.find(article(f"| 指标 | 单位 | 2030年 | 2031年 |\n|---|---|---|---|\n{row}\n"))
    assert (found.goals, found.measures, len(found.metrics)) == ((), (), 2)


def test_the_columns_name_what_is_told_of_places_and_projects() -> None:
    table = """\
| 地区 | 2030年渔业产值（亿元） | 增速（%） | 位次 |
|---|---|---|---|
| 东湾区 | 51.2 | -0.8 | 2 |
| 合计 | 98 | 1.2 | |
"""
    assert told(table) == [
        ("东湾区渔业产值", Decimal("51.2"), "亿元", "2030", "actual"),
        ("东湾区渔业产值增速", Decimal("-0.8"), "%", "2030", "actual"),
        ("东湾区渔业产值增速位次", Decimal(2), "位", "2030", "actual"),
    ]


def test_rows_may_be_years_and_blocks_may_stand_side_by_side() -> None:
    years = "| 年份 | 产值（亿元） | 渔船（艘） |\n|---|---|---|\n| 2029 | 80 | 512 |\n"
    assert told(years) == [
        ("产值", Decimal(80), "亿元", "2029", "actual"),
        ("渔船", Decimal(512), "艘", "2029", "actual"),
    ]
    beside = "| 指标 | 数值 | 指标 | 数值 |\n|---|---|---|---|\n| 产值 | 80亿元 | 渔船 | 512艘 |\n"
    assert [name for name, *_ in told(beside)] == ["产值", "渔船"]


def test_the_unit_above_a_table_is_not_that_of_shares_and_growth() -> None:
    table = "\n单位：亿元\n\n| 指标 | 2030年 | 占比 | 增长 |\n|---|---|---|---|\n| 渔业产值 | 86 | 12.5 | 5% |\n"
    assert told(table) == [
        ("渔业产值", Decimal(86), "亿元", "2030", "actual"),
        ("渔业产值增长", Decimal(5), "%", "2030", "actual"),
    ]


def test_what_a_row_is_part_of_or_the_growth_of_stands_in_its_name() -> None:
    rows = "| 一、渔业投资 | 亿元 | 30 |\n| 其中：冷链 | 亿元 | 9 |\n| 增长 | % | 5.5 |\n"
    table = f"| 指标 | 单位 | 2030年 |\n|---|---|---|\n{rows}"
    assert [name for name, *_ in told(table)] == ["渔业投资", "渔业投资（冷链）", "渔业投资增长"]


@pytest.mark.parametrize(
    "table",
    [
        "| 序号 | 工作任务 | 责任单位 |\n|---|---|---|\n| 1 | 新建渔港三座，改造冷库12座 | 市渔业局 |\n",
        "| 县区 | 2029年 | 2030年 |\n|---|---|---|\n| 东湾区 | 512.3 | 530 |\n",
        "| 联系人 | 电话 |\n|---|---|\n| 李明 | 0100-1234567 |\n",
    ],
)
def test_a_table_that_tells_no_indicator_is_warned_of_and_gives_nothing(table: str) -> None:
    read = article(table)
    found = extract.find(read)
    assert (found.goals, found.measures, found.metrics) == ((), (), ())
    (warning,) = extract.doubts(read)
    assert warning.message.startswith("第5行: this table was not read")
    assert warning.severity == "warning"


def test_a_column_of_works_that_holds_figures_is_warned_of() -> None:
    table = "| 项目名称 | 建设内容 | 总投资（万元） |\n|---|---|---|\n| 东港扩建 | 新建码头3座 | 3000 |\n"
    assert told(table) == [("东港扩建总投资", Decimal(3000), "万元", None, "actual")]
    (warning,) = extract.doubts(article(table))
    assert "columns of this table were not read (建设内容)" in warning.message
    assert extract.doubts(article(YEARS)) == ()


def test_cells_that_span_rows_and_columns_are_read_in_word_and_on_web_pages() -> None:
    expected = [
        ("渔业产值", Decimal(86), "亿元", "2030", "plan"),
        ("渔业产值", Decimal("88.5"), "亿元", "2030", "actual"),
        ("渔船", Decimal(500), "艘", "2030", "plan"),
        ("渔船", Decimal(498), "艘", "2030", "actual"),
    ]
    page = (
        "<html><title>芦湾市渔业</title><body><h1>芦湾市渔业</h1><p>渔业连年向好，全市上下合力推进。</p><table>"
        "<tr><th rowspan=2>类别<th rowspan=2>指标<th rowspan=2>单位<th colspan=2>2030年</tr><tr><th>计划<th>实际</tr>"
        "<tr><td rowspan=2>渔业<td>渔业产值<td>亿元<td>86<td>88.5</tr><tr><td>渔船<td>艘<td>500<td>498</table>"
    )
    assert [figure(one) for one in extract.find(html.read(page.encode(), "page.html")).metrics] == expected
    assert [figure(one) for one in extract.find(word.read(_spanned(), "page.docx")).metrics] == expected


def _spanned() -> bytes:
    document = docx.Document()
    document.add_heading("芦湾市渔业", 0)
    document.add_paragraph("渔业连年向好，全市上下合力推进。")
    table = document.add_table(4, 5)
    rows = ["类别 指标 单位 2030年 -", "- - - 计划 实际", "渔业 渔业产值 亿元 86 88.5", "- 渔船 艘 500 498"]
    for row, words in zip(table.rows, rows, strict=True):
        for cell, told_in in zip(row.cells, words.split(), strict=True):
            cell.text = told_in.strip("-")
    for top, left, bottom, right in [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 4), (2, 0, 3, 0)]:
        table.cell(top, left).merge(table.cell(bottom, right))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


PLAIN = """\
芦湾市渔业发展报告

渔业连年向好，全市上下合力推进。

指标\t单位\t2029年\t2030年
渔业产值\t亿元\t80.5\t86
新建渔港\t座\t3\t5

下一步，全市将改造冷库12座。
"""


@pytest.mark.parametrize("between", ["\t", " ", "　　"])
def test_a_table_of_plain_text_is_read_by_its_tabs_or_blanks(between: str) -> None:
    found = extract.find(text.read(PLAIN.replace("\t", between).encode(), "report.txt"))
    assert [figure(metric) for metric in found.metrics[:-1]] == [
        ("渔业产值", Decimal("80.5"), "亿元", "2029", "actual"),
        ("渔业产值", Decimal(86), "亿元", "2030", "actual"),
        ("新建渔港", Decimal(3), "座", "2029", "actual"),
        ("新建渔港", Decimal(5), "座", "2030", "actual"),
    ]
    assert [measure.evidence.quote for measure in found.measures] == ["改造冷库12座"]


def test_lines_of_names_and_lines_of_unequal_cells_are_no_table() -> None:
    names = "张明 李芳 王力\n陈立 赵云 孙梅\n周海 吴江 郑湖\n"
    uneven = "渔业产值 亿元 86\n新建渔港 座\n冷库 座 3 5\n"
    for lines in (names, uneven):
        read = text.read(PLAIN[: PLAIN.index("指标")].encode() + lines.encode(), "report.txt")
        assert not any(paragraph.row for section in read.sections for paragraph in section.paragraphs)


def test_a_table_without_a_head_of_which_nothing_tells_the_columns_apart_is_not_read() -> None:
    headless = PLAIN.replace("指标\t单位\t2029年\t2030年\n", "渔船\t艘\t31\t34\n")
    read = text.read(headless.encode(), "report.txt")
    assert len(extract.find(read).metrics) == 1
    assert "this table was not read" in extract.doubts(read)[0].message


def test_a_plans_years_tell_what_is_reached_and_the_means_of_growth_are_aims() -> None:
    table = """\
| 类别 | 主要指标 | 2030年 | 2035年 | 年均/累计 |
|---|---|---|---|---|
| 经济 | 1.渔业产值增长（%） | 5.7 | — | 6 |
| | 2.劳动生产率（万元/人） | 18.5 | 25 | 〔6.5〕 |
"""
    assert told(table, "# 芦湾市“十六五”规划纲要\n\n渔业连年向好。\n\n## 主要目标\n\n") == [
        ("渔业产值增长", Decimal("5.7"), "%", "2030", "actual"),
        ("渔业产值年均增长", Decimal(6), "%", "“十六五”", "target"),
        ("劳动生产率", Decimal("18.5"), "万元/人", "2030", "actual"),
        ("劳动生产率", Decimal(25), "万元/人", "2035", "target"),
    ]


def test_a_unit_may_stand_bare_at_the_end_of_a_head_and_is_not_the_tables() -> None:
    head = "\n单位：亿元\n\n| 项目 | 2030年执行数 | 2031年预算数 | 增减% |\n|---|---|---|---|\n"
    table = head + "| 教育支出 | 45 | 48 | 6.7 |\n"
    assert told(table) == [
        ("教育支出", Decimal(45), "亿元", "2030", "actual"),
        ("教育支出", Decimal(48), "亿元", "2031", "plan"),
        ("教育支出增长", Decimal("6.7"), "%", "2031", "plan"),
    ]


def test_a_month_under_the_start_of_works_is_no_figure() -> None:
    table = "\n单位：万元\n\n| 项目名称 | 总投资 | 开工 |\n|---|---|---|\n| 东港扩建 | 3000 | 2030.3 |\n"
    assert told(table) == [("东港扩建总投资", Decimal(3000), "万元", None, "actual")]


def test_a_figure_in_the_column_of_units_is_no_unit() -> None:
    table = "| 指标 | 单位 | 2030年 |\n|---|---|---|\n| 渔业产值 | 亿元 | 86 |\n| 渔民 | 8万人 | 1 |\n"
    assert told(table)[0] == ("渔业产值", Decimal(86), "亿元", "2030", "actual")
    assert "18" not in {str(value) for _, value, *_ in told(table)}
