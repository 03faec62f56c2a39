"""Lines of a plain text whose cells tabs or blanks set apart: rows of a table, entries of a list, or warned of."""

import pytest

from publisher.article.text import read
from publisher.model import Article

HEAD = "芦湾市渔业发展报告\n\n渔业连年向好，全市上下合力推进。\n\n"
REST = "\n下一步，全市将扩建冷库。\n"


def article(lines: str) -> Article:
    return read((HEAD + lines + REST).encode(), "report.txt")


def rows(lines: str) -> list[tuple[str, ...]]:
    paragraphs = (one for section in article(lines).sections for one in section.paragraphs)
    return [one.row.cells for one in paragraphs if one.row]


def entries(lines: str) -> list[str]:
    """The paragraphs between the running text around them."""
    (section,) = article(lines).sections
    return [one.text for one in section.paragraphs[1:-1]]


def test_a_cell_left_empty_at_either_end_of_a_row_keeps_its_place() -> None:
    lines = "类别\t指标\t2030年\t备注\n渔业\t产值\t86\t预计\n\t渔船\t500\t\n"
    assert rows(lines)[1:] == [("渔业", "产值", "86", "预计"), ("", "渔船", "500", "")]


def test_several_tabs_may_set_two_cells_apart() -> None:
    lines = "指标\t\t单位\t2030年\n渔业产值\t亿元\t86\n渔船\t\t艘\t500\n"
    assert rows(lines) == [("指标", "单位", "2030年"), ("渔业产值", "亿元", "86"), ("渔船", "艘", "500")]


def test_a_row_may_leave_out_the_words_at_its_end() -> None:
    lines = "指标\t2030年\t备注\n渔业产值\t86\n渔船\t500\t新增\n渔民\t90\n"
    assert rows(lines)[1] == ("渔业产值", "86", "")
    assert len(rows(lines)) == 4


def test_one_row_below_a_head_of_years_is_a_table() -> None:
    assert rows("指标\t单位\t2029年\t2030年\n渔业产值\t亿元\t80\t86\n")[1] == ("渔业产值", "亿元", "80", "86")


@pytest.mark.parametrize("broken", ["渔船\t500\t510", "渔船\t艘\t500\t510\t520", "渔船\t\t510"])
def test_a_row_whose_cells_cannot_be_told_is_warned_of_and_stays_a_line(broken: str) -> None:
    lines = f"指标\t单位\t2029年\t2030年\n渔业产值\t亿元\t80\t86\n{broken}\n渔民\t人\t80\t90\n"
    assert rows(lines) == [("指标", "单位", "2029年", "2030年"), ("渔业产值", "亿元", "80", "86")]
    assert entries(lines)[2:] == [broken, "渔民\t人\t80\t90"]
    (warning,) = article(lines).warnings
    assert warning.message.startswith("these lines look like a table's rows")
    assert (warning.place and warning.place.line, warning.severity) == (7, "warning")


@pytest.mark.parametrize(
    "lines",
    [
        "2021年3月  海湾大桥动工\n2022年5月  海湾大桥合龙\n2023年8月  海湾大桥通车\n",
        "李明\u3000渔业局\u30000100-1234567\n王芳\u3000港务局\u30000100-7654321\n赵海\u3000海事局\u30000100-2345678\n",
        "李明\t0100-1234567\n王芳\t0100-7654321\n赵海\t0100-2345678\n",
    ],
)
def test_entries_of_a_list_that_blanks_or_tabs_set_apart_stay_lines(lines: str) -> None:
    assert entries(lines) == lines.splitlines()
    assert not article(lines).warnings


def test_lines_over_the_running_text_are_no_entries() -> None:
    head = "芦湾市\u3000渔业局\n海港市\u3000港务局\n东湾市\u3000海事局\n\n"
    text = read((head + HEAD + REST).encode(), "report.txt")
    assert text.title == "芦湾市渔业发展报告"


def test_a_short_line_between_rows_is_one_that_names_those_below_it() -> None:
    lines = "指标\t单位\t2030年\n一、渔业\n产值\t亿元\t86\n渔船\t艘\t500\n二、港口\n泊位\t个\t40\n"
    assert [row[0] for row in rows(lines)] == ["指标", "一、渔业", "产值", "渔船", "二、港口", "泊位"]


@pytest.mark.parametrize("between", ["表2 各区渔业", "单位：亿元", "注：按当年价"])
def test_a_line_that_tells_of_a_table_parts_two(between: str) -> None:
    lines = f"指标\t单位\t2030年\n产值\t亿元\t86\n{between}\n地区\t产值\t2031年\n东湾区\t30\t40\n"
    assert between not in [row[0] for row in rows(lines)]


def test_two_rows_set_apart_by_blanks_are_too_few_for_a_table() -> None:
    assert rows("指标 单位 2030年\n产值 亿元 86\n") == []


def test_single_blanks_may_stand_inside_cells_that_wide_ones_set_apart() -> None:
    lines = "指标名称  计量 单位  2029年  2030年\n渔业 产值  亿元  80  86\n渔船  艘  500  510\n"
    assert rows(lines)[:2] == [("指标名称", "计量 单位", "2029年", "2030年"), ("渔业 产值", "亿元", "80", "86")]


def test_aligned_rows_of_which_one_lacks_a_cell_are_warned_of_and_stay_lines() -> None:
    lines = "指标    单位  2029年  2030年\n产值    亿元  80  86\n失业率        4.1  4.0\n渔船    艘    40  42\n"
    assert rows(lines) == []
    assert entries(lines) == lines.splitlines()
    assert "these lines look like a table's rows" in article(lines).warnings[0].message
