"""Where things stand on the PDF's pages: margins, lists, boxes, rules, tabs, headers and footers."""

import re
from dataclasses import replace

import pytest
from sample_pdf import FILLER, ROLES, STYLE, WHEN, body, brief, lines, pypdf, style_with, styled, texts, written

from publisher.model import (
    Margin,
    PageBreak,
    Run,
    StyledBox,
    StyledColumn,
    StyledParagraph,
    StyledTable,
)
from publisher.write.pdf import write


def test_footers_count_the_pages() -> None:
    style = replace(STYLE, footer=Margin("第 {page} 页 / 共 {pages} 页"), header=Margin("{issuer}·{unknown}", rule=0.5))
    pages = texts(written(*(body(FILLER) for _ in range(30)), style=style).data)
    assert [page[-1] for page in pages] == [
        f"第 {number} 页 / 共 {len(pages)} 页" for number in range(1, len(pages) + 1)
    ]
    assert {page[0] for page in pages} == {"区政府办公室·{unknown}"}


def test_outer_margins_change_sides_and_the_first_page_may_have_none() -> None:
    style = replace(STYLE, footer=Margin("— {page} —", "outer", first_page=False))
    pages = lines(written(*(body(FILLER) for _ in range(30)), style=style).data)
    lefts = [page[-1][0].left for page in pages]
    assert "".join(seen.char for seen in pages[0][-1]) != "— 1 —"
    assert lefts[1] == pytest.approx(28 * 72 / 25.4, abs=0.5)
    assert lefts[2] > 400


def test_a_heading_never_stands_last_on_a_page() -> None:
    for count in range(30, 40):
        blocks = [body("云溪。") for _ in range(count)]
        pages = texts(written(*blocks, body("产业升级", "heading1"), body(FILLER)).data)
        assert [page for page in pages if page[-1] == "产业升级"] == []


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    for count in range(26, 34):
        pages = texts(written(*(body("云溪。") for _ in range(count)), body("发展" * 60)).data)
        counts = [sum("发展发展" in line for line in page) for page in pages]
        assert 1 not in counts, counts
        assert sum(counts) == 4


def test_a_box_has_a_frame_on_every_page_it_reaches() -> None:
    style = replace(STYLE, box_fill="EEF3FA", box_rule=1, box_rule_colour="1B3A6B", box_padding=10)
    box = StyledBox((body("要点", "summary_title"), *(body(FILLER, "summary", f"{n}.") for n in range(1, 12))))
    data = written(box, style=style).data
    streams = [page.get_contents().get_data().decode() for page in pypdf(data).pages]  # type: ignore[union-attr]
    assert len(streams) == 2
    assert [stream.count(" re f") for stream in streams] == [5, 5]
    assert min(line[0].left for line in lines(data)[1]) >= 28 * 72 / 25.4 + 9.9


def test_a_list_hangs_by_its_labels() -> None:
    page = lines(written(body(FILLER, "goal", "1.")).data)[0]
    assert "".join(seen.char for seen in page[0]).startswith("1.云溪区")
    assert page[0][2].left == pytest.approx(page[1][0].left, abs=0.1)


def test_a_label_wider_than_its_indent_pushes_the_first_line_only() -> None:
    page = lines(written(body(FILLER, "goal", "（十二）")).data)[0]
    assert page[0][4].left > page[1][0].left + 20


@pytest.mark.parametrize(
    "change",
    [
        {"size": 13},
        {"line": 21},
        {"colour": "112233"},
        {"align": "right"},
        {"first": 3},
        {"left": 1},
        {"right": 1},
        {"before": 5},
        {"after": 5},
        {"bold": True},
        {"keep_next": True},
        {"face": "hei"},
    ],
    ids=str,
)
def test_every_measure_of_a_role_is_heeded(change: dict[str, object]) -> None:
    blocks = [PageBreak(), *(body(FILLER[:62]) for _ in range(31))]
    assert written(*blocks, style=style_with("body", **change)).data != written(*blocks).data


def test_rules_stand_over_and_under_a_paragraph() -> None:
    look = replace(ROLES["goal"], rule_above=2, rule_below=1, rule_colour="C00000", first=0, left=2)
    style = replace(STYLE, roles={**ROLES, "goal": look})
    data = written(body("云溪区工作简报", "goal"), body("后文。"), style=style).data
    stream = pypdf(data).pages[0].get_contents().get_data().decode()  # type: ignore[union-attr]
    rules = re.findall(r"([\d.]+) ([\d.]+) 442\.205 ([12]) re f", stream)
    assert [(left, thick) for left, _, thick in rules] == [("79.37", "2"), ("79.37", "1")]
    first, last = (lines(data)[0][index][0].foot for index in (0, 1))
    assert float(rules[0][1]) > first > float(rules[1][1]) > last
    assert first - last == pytest.approx(20 + 5 + look.after, abs=0.5)


def test_a_tab_leads_to_the_right_edge() -> None:
    page = lines(written(StyledParagraph("body", (Run("区政府办公室编\t2026年"), Run("3月9日", "strong")))).data)[0]
    text = "".join(seen.char for seen in page[0])
    assert text == "区政府办公室编2026年3月9日"
    assert page[0][-1].right == pytest.approx((210 - 26) * 72 / 25.4, abs=0.2)
    assert page[0][7].left - page[0][6].right > 100


def test_a_paragraph_of_a_hanging_role_without_a_label_stands_at_its_indent() -> None:
    page = lines(written(body(FILLER, "evidence")).data)[0]
    assert [round(line[0].left, 1) for line in page] == [round(28 * 72 / 25.4 + 25, 1)] * len(page)


def test_headers_name_the_section() -> None:
    style = replace(STYLE, header=Margin("{title}\t{section}"))
    pages = texts(written(*brief(), style=style).data)
    names = [page[0].removeprefix("云溪区重点工作要点") for page in pages]
    assert names == ["产业升级", "产业升级", "产业升级", "民生改善", "民生改善"]


def test_a_page_before_any_heading_names_the_first_that_comes() -> None:
    style = replace(STYLE, header=Margin("{section}"))
    pages = texts(written(body("前言。"), PageBreak(), *brief(), style=style).data)
    assert pages[0][0] == "产业升级"


@pytest.mark.parametrize("length", [30, 60, 61, 62, 90])
def test_a_title_too_long_for_the_header_is_cut_so_that_it_stays_on_a_line(length: int) -> None:
    style = replace(STYLE, header=Margin("{title}"))
    sheet = replace(styled(body("正文。"), style=style), title="渔" * length)
    shown = texts(write(sheet, WHEN).data)[0]
    assert shown[1] == "正文。"
    assert shown[0] == "渔" * length or shown[0].endswith("…")


def test_captions_stand_apart_from_their_numbers() -> None:
    for words in ("主要指标", "　主要指标"):
        table = StyledTable(body(words, "table_caption", "表1"), (StyledColumn(1, "left"),), (), ())
        assert texts(written(table).data)[0][0] == "表1　主要指标"


def test_what_closes_the_brief_at_the_foot_ends_with_the_text_area() -> None:
    style = style_with("evidence", foot=True)
    pages = lines(written(body("云溪。"), body("市委。", "evidence"), body("区委。", "evidence"), style=style).data)
    tops = [297 * 72 / 25.4 - line[0].foot for line in pages[0][:3]]
    assert tops[2] == pytest.approx((297 - 35) * 72 / 25.4, abs=12)
    assert tops[2] - tops[1] < 40
    assert tops[1] - tops[0] > 400
