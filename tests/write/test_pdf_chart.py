"""Charts: what is drawn, what is written beside it, that words never meet, and that the caption stays below."""

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Literal

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_pdf import ROLES, STYLE, body, lines, pypdf, style_with, texts, written

from publisher.model import Series, StyledChart
from publisher.write.axis import axis
from publisher.write.chart_height import CHART_GAP, chart_height
from publisher.write.palette import colour

Kind = Literal["bar", "column", "line", "progress"]
KINDS: tuple[Kind, ...] = ("bar", "column", "line", "progress")
TOWNS = ("云溪区", "临江高新技术产业开发区", "北港镇")


def series(name: str, *values: str) -> Series:
    """Values as told; an empty one is not."""
    return Series(name, tuple(Decimal(value) if value else None for value in values))


def chart(kind: Kind, *rows: Series, categories: tuple[str, ...] = TOWNS) -> StyledChart:
    return StyledChart(body("地区生产总值", "table_caption", "图1"), kind, "亿元", categories, rows, "三地总值的比较")


def words(data: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_tells_unit_categories_and_values(kind: Kind) -> None:
    rows = (series("已完成", "1320.5", "860", "215.250"), series("目标", "1500", "900", "430"))
    shown = words(written(chart(kind, *rows)).data)
    for told in (
        "单位：亿元",
        "云溪区",
        "北港镇",
        "1320.5",
        "860",
        "215.250",
        "1500",
        "已完成",
        "目标",
        "图1　地区生产总值",
    ):
        assert told in shown


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("kind", ["bar", "progress"])
def test_bars_take_as_much_of_the_page_as_in_the_word_draft(kind: Kind, rows: int) -> None:
    plotted = chart(kind, *(series("值", "5", "6", "7") for _ in range(max(rows, 2 if kind == "progress" else 1))))
    assert plotted.caption is not None
    feet = [lines(written(body("前文"), block).data)[0][-1][0].foot for block in (plotted, replace(plotted, series=()))]
    assert feet[1] - feet[0] == pytest.approx(CHART_GAP + chart_height(plotted, STYLE), abs=0.1)


@pytest.mark.parametrize("kind", ["bar", "progress", "column"])
def test_no_character_of_a_name_stands_on_a_line_alone(kind: Kind) -> None:
    rows = (series("已完成", "5", "6", "7"), series("目标", "8", "9", "9"))
    for length in range(4, 30):
        shown = words(written(chart(kind, *rows, categories=("临" * length, "北港镇", "南屿县"))).data)
        assert "临" not in shown.splitlines(), length


def test_series_beyond_the_palette_have_colours_of_their_own() -> None:
    palette = ("1F4E9C", "C0504D")
    assert [colour(palette, place) for place in range(4)] == ["1F4E9C", "C0504D", "849EC9", "DC9F9D"]
    assert colour((), 1) == "7F7F7F"


def test_progress_is_told_as_a_share_of_the_target() -> None:
    rows = (series("已完成", "850", "1200", "77"), series("目标", "1000", "1500", "70"))
    shown = words(written(chart("progress", *rows)).data)
    assert [each for each in ("85%（850/1000）", "80%（1200/1500）", "110%（77/70）") if each not in shown] == []


def test_what_is_not_told_is_left_out() -> None:
    shown = words(written(chart("bar", series("总值", "5", "", "7"))).data)
    assert "北港镇" in shown
    assert "临江" not in shown
    assert texts(written(chart("bar", series("总值", "", "", ""))).data)[0] == ["图1　地区生产总值"]


def test_one_series_needs_no_legend() -> None:
    assert "总值表" not in words(written(chart("bar", series("总值表", "5", "6", "7"))).data)


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (("0", "1320.5"), ["0", "500", "1000", "1500"]),
        (("3", "97"), ["0", "20", "40", "60", "80", "100"]),
        (("-1.2", "8"), ["-2", "0", "2", "4", "6", "8"]),
        (("0.01", "0.05"), ["0.00", "0.01", "0.02", "0.03", "0.04", "0.05"]),
        (("0", "0"), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ],
)
def test_ticks_are_round(values: tuple[str, ...], ticks: list[str]) -> None:
    most = 4 if ticks[1] == "500" else 6
    assert [f"{tick:f}" for tick in axis([Decimal(value) for value in values], most).ticks] == ticks


def test_an_axis_of_curves_may_begin_above_zero() -> None:
    assert axis([Decimal(97), Decimal(104)], 6, from_zero=False).ticks[0] == 96
    assert axis([Decimal(96), Decimal(104)], 6, from_zero=False).ticks[0] == 94  # no point lies on it


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1), st.integers(2, 8))
def test_an_axis_holds_all_values_and_zero(values: list[Decimal], most: int) -> None:
    found = axis(values, most)
    assert found.ticks[0] <= min(*values, Decimal(0)) <= max(*values, Decimal(0)) <= found.ticks[-1]
    assert 2 <= len(found.ticks) <= most + 1


def boxes(data: bytes) -> list[list[tuple[float, float, float, float]]]:
    """The words of each page as rectangles, one for each text object."""
    pages = []
    for page in pypdfium2.PdfDocument(data):
        found = [thing.get_bounds() for thing in page.get_objects() if thing.type == 1]
        pages.append([(left + 0.2, foot + 0.2, right - 0.2, top - 0.2) for left, foot, right, top in found])
    return pages


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [1, 3, 7, 20, 60])
@pytest.mark.parametrize("pattern", ["{}年", "第{}个管理委员会与物流综合园区筹备办公室", "City No. {}"])
def test_words_never_meet_nor_leave_the_text_area(kind: Kind, count: int, pattern: str) -> None:
    categories = tuple(pattern.format(2000 + n) for n in range(count))
    values = [str((n * 7919) % 1300 / 4 - (100 if kind != "progress" else 0)) for n in range(count)]
    rows = (series("今年", *values), series("去年", *[str(float(value) * 1.1 + 3) for value in values]))
    for page in boxes(written(chart(kind, *rows, categories=categories)).data):
        assert all(left >= 28 * 72 / 25.4 - 1 and right <= 184 * 72 / 25.4 + 1 for left, _, right, _ in page)
        meeting = [
            (a, b) for a, b in combinations(page, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
        ]
        assert meeting == []


def test_a_name_too_long_is_shortened_with_a_mark() -> None:
    long = "沿海新城管理委员会与港口物流综合园区筹备工作领导小组办公室" * 2
    shown = words(written(chart("bar", series("总值", "5"), categories=(long,))).data)
    assert "…" in shown
    assert long not in shown


def test_the_caption_stands_below_and_stays() -> None:
    for count in range(14, 32):
        found = texts(
            written(*(body("云溪。") for _ in range(count)), chart("column", series("x", "5", "6", "7"))).data
        )
        page = next(page for page in found if "图1　地区生产总值" in page)
        assert "单位：亿元" in page[: page.index("图1　地区生产总值")]


def test_text_goes_on_right_after_the_caption() -> None:
    page = lines(written(chart("bar", series("x", "5", "6", "7")), body("后文。")).data)[0]
    assert "".join(seen.char for seen in page[-1]) == "后文。"


def test_a_figure_has_its_description_and_place() -> None:
    data = written(chart("line", series("x", "5", "6", "7"))).data
    tree = pypdf(data).root_object["/StructTreeRoot"]["/K"].get_object()  # type: ignore[index]
    figure, caption = (kid.get_object() for kid in tree["/K"])
    assert (figure["/S"], figure["/Alt"], caption["/S"]) == ("/Figure", "三地总值的比较", "/P")
    left, foot, right, top = figure["/A"]["/BBox"]
    assert right - left == pytest.approx(156 * 72 / 25.4, abs=0.1)
    assert top - foot > 168


def test_colours_come_from_the_palette_again_and_again() -> None:
    style = replace(STYLE, palette=("FF0000", "00FF00"))
    rows = [series(f"第{n}组", "5", "6", "7") for n in range(3)]
    content = pypdf(written(chart("column", *rows), style=style).data).pages[0].get_contents()
    assert content is not None
    stream = content.get_data().decode()
    assert stream.count("1 0 0 rg") >= 2
    assert "0 1 0 rg" in stream


def test_words_are_set_as_cells_are() -> None:
    plain = written(chart("bar", series("x", "5", "6", "7"))).data
    assert written(chart("bar", series("x", "5", "6", "7")), style=style_with("table_cell", size=8)).data != plain
    assert "table_cell" in ROLES


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_keeps_the_words_about_its_bound(kind: Kind) -> None:
    told = replace(series("已完成", "1320.5", "860", "215.250"), bounds=("近{}", "超过{}", ""))
    shown = words(written(chart(kind, told, series("目标", "1500", "900", "430"))).data)
    assert "近1320.5" in shown.replace(" ", "")
    assert "超过860" in shown.replace(" ", "") or ">860" in shown.replace(" ", "")


def test_signs_stand_for_words_where_columns_are_narrow() -> None:
    told = Series("值", tuple(map(Decimal, range(80, 92))), ("超过{}",) * 12)
    shown = words(written(chart("column", told, categories=tuple("甲乙丙丁戊己庚辛壬癸子丑"))).data)
    assert ">85" in shown.replace(" ", "")


def test_no_value_of_a_curve_is_written_below_the_axis() -> None:
    rows = (series("粮食", "30", "20", "7"), series("蔬菜", "40", "41", "12"))
    rows = tuple(replace(row, values=tuple(value and value - 7 for value in row.values)) for row in rows)
    (page, *_) = lines(written(chart("line", *rows, categories=("甲年", "乙年", "丙年"))).data)
    seen = [one for line in page for one in line]
    name = next(one for one in seen if one.char == "丙")
    assert [
        one.foot for one in seen if one.char == "0" and abs(one.left - name.left) < 12 and one.foot < name.foot + 12
    ] == []


def test_a_curve_goes_straight_over_years_of_which_nothing_is_told() -> None:
    years = tuple(f"{year}年" for year in range(2024, 2030))
    shown = words(written(chart("line", series("x", "", "5", "", "", "8", ""), categories=years)).data)
    assert [year in shown for year in years] == [False, True, True, True, True, False]
