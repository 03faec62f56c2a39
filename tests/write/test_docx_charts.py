"""Charts of a draft: drawn by Word itself, with the data to edit them by."""

import datetime
import io
import zipfile
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from lxml import etree
from sample_docx import W, brief, chart, names, paragraph, part, texts, values

from publisher.model import PageBreak, Series, StyledBlock, StyledChart
from publisher.write.chart_height import chart_height
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
KINDS = ("bar", "column", "line", "progress")


def draft(*content: StyledBlock, style: str = "briefing") -> bytes:
    return write(brief(style, content), WHEN).data


def space(source: StyledChart, style: str = "briefing") -> etree._Element:
    return part(draft(source, style=style), "word/charts/chart1.xml")


def sheet(data: bytes, *, worked_out: bool = True) -> list[tuple[object, ...]]:
    """The rows of the workbook in the first chart."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        book = io.BytesIO(package.read("word/embeddings/chart1.xlsx"))
    return list(openpyxl.load_workbook(book, data_only=worked_out).active.iter_rows(values_only=True))


def points(element: etree._Element, path: str) -> list[str]:
    return [one.text or "" for one in element.iterfind("/".join(f"{C}{step}" for step in path.split("/")))]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_drawn_is_what_the_workbook_says(kind: str) -> None:
    data = draft(chart(kind))
    rows = sheet(data)
    for series in part(data, "word/charts/chart1.xml").iter(f"{C}ser"):
        for path in ("tx/strRef", "cat/strRef", "val/numRef"):
            (formula,) = points(series, f"{path}/f")
            place = formula.removeprefix("'数据'!").replace("$", "").split(":")
            column = ord(place[0][0]) - ord("A")
            told = [rows[row - 1][column] for row in range(int(place[0][1:]), int(place[-1][1:]) + 1)]
            cache = "strCache" if path.endswith("strRef") else "numCache"
            drawn = points(series, f"{path}/{cache}/pt/v")
            assert [str(one) for one in drawn] == [f"{one:g}" if isinstance(one, float | int) else one for one in told
                                                   if one is not None], path  # fmt: skip


def test_the_data_of_a_chart_is_a_table_to_edit() -> None:
    assert sheet(draft(chart())) == [
        ("单位：亿元", "2025年", "2027年目标"),
        ("云溪区", 812.5, 900),
        ("临江区", None, 860),
        ("南山开发区", 655, 700),
    ]


def test_progress_is_worked_out_of_what_was_reached_and_its_target() -> None:
    data = draft(chart("progress"))
    assert sheet(data)[1] == ("云溪区（812.5/900）", 812.5, 900, 0.902778, 1)
    assert sheet(data, worked_out=False)[1] == ('="云溪区（"&B2&"/"&C2&"）"', 812.5, 900, "=B2/C2", 1)


def test_a_category_of_which_nothing_is_told_is_left_out() -> None:
    silent = replace(chart(), series=(chart().series[0],))
    assert [row[0] for row in sheet(draft(silent))] == ["单位：亿元", "云溪区", "南山开发区"]
    nothing = replace(chart(), series=(Series("2025年", (None, None, None)),))
    assert not any("chart" in name for name in names(draft(nothing)))
    assert texts(part(draft(nothing))) == ["图1　各区地区生产总值"]


def test_every_kind_is_drawn_as_its_own() -> None:
    found = [space(chart(kind)).find(f"{C}chart/{C}plotArea") for kind in KINDS]
    assert [area[1].tag.removeprefix(C) for area in found] == ["barChart", "barChart", "lineChart", "barChart"]
    directions = [one.get("val") for area in found for one in area.iter(f"{C}barDir")]
    assert directions == ["bar", "col", "bar"]
    assert [one.get("val") for area in found for one in area.iter(f"{C}overlap")] == ["-10", "-10", "100"]


def several(count: int, kind: str = "bar") -> StyledChart:
    """A chart of so many series."""
    return replace(chart(kind), series=tuple(Series(f"第{n}组", (Decimal(n), None, None)) for n in range(1, count + 1)))


def test_series_take_the_palettes_colours_in_turn_and_paler_ones_where_it_is_used_up() -> None:
    palette = brief("briefing").style.palette
    found = [one.find(f"{C}spPr//{A}srgbClr").get("val") for one in space(several(14)).iter(f"{C}ser")]
    assert found[: len(palette)] == list(palette)
    assert len(set(found)) == 14


def test_values_are_not_written_at_curves_that_would_stand_one_over_the_other() -> None:
    assert [len(list(space(several(count, "line")).iter(f"{C}dLbls"))) for count in (4, 5)] == [4, 0]
    assert len(list(space(several(5)).iter(f"{C}dLbls"))) == 5


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_wrapped_rather_than_turned(kind: str) -> None:
    assert space(chart(kind)).find(f"{C}chart/{C}plotArea/{C}catAx/{C}txPr/{A}bodyPr").get("rot") == "0"


def test_words_in_a_chart_are_set_in_both_typefaces_of_table_cells() -> None:
    style = brief("briefing").style
    look = space(chart()).find(f"{C}txPr//{A}defRPr")
    face = style.faces[style.roles["table_cell"].face]
    assert look.find(f"{A}ea").get("typeface") == face.east_asian
    assert look.find(f"{A}latin").get("typeface") == face.latin
    assert look.get("sz") == str(round(style.roles["table_cell"].size * 100))


def test_the_unit_is_said_once_over_the_chart() -> None:
    said = ["".join(one.itertext()) for one in space(chart()).iter(f"{C}title")]
    assert said == ["单位：亿元"]
    assert list(space(replace(chart(), unit="")).iter(f"{C}title")) == []


def test_it_says_what_it_shows() -> None:
    (about,) = part(draft(chart())).iter(f"{WP}docPr")
    assert (about.get("descr"), about.get("name")) == ("三个区的地区生产总值与目标", "各区地区生产总值")


def test_a_chart_stands_in_a_style_of_its_own_that_no_line_pitch_clips() -> None:
    data = draft(paragraph("title", "甲"), PageBreak(), chart(), chart("bar", 2))
    assert values(part(data), "pStyle")[1::2] == ["PubChartNewPage", "PubChart"]
    styles = {one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")}
    assert values(styles["PubChart"], "spacing", "lineRule") == ["auto"]
    assert styles["PubChart"].find(f"{W}pPr/{W}keepNext") is not None
    assert styles["PubChartNewPage"].find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_its_caption_stands_below_and_counts_for_itself() -> None:
    document = part(draft(chart(), chart("bar", 2)))
    assert [one for one in texts(document) if one] == ["图1　各区地区生产总值", "图2　各区地区生产总值"]
    codes = [one.text for one in document.iter(f"{W}instrText")]
    assert codes == [r" SEQ 图 \* ARABIC "] * 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_takes_as_much_of_the_page_as_in_the_pdf(kind: str) -> None:
    source = chart(kind)
    (extent,) = part(draft(source)).iter(f"{WP}extent")
    assert int(extent.get("cy")) == round(chart_height(source, brief("briefing").style) * 12_700)


def test_no_chart_is_taller_than_a_page_holds() -> None:
    many = tuple(f"第{number}项指标" for number in range(200))
    tall = replace(chart("bar"), categories=many, series=(Series("值", tuple(map(Decimal, range(200)))),))
    (extent,) = part(draft(tall)).iter(f"{WP}extent")
    page = brief("briefing").style.page
    assert int(extent.get("cy")) < (page.height - page.top - page.bottom) * 36_000
    assert abs(int(extent.get("cx")) - (page.width - page.left - page.right) * 36_000) < 1000


def test_the_workbook_holds_names_that_formulas_and_markup_would_stumble_over() -> None:
    odd = replace(chart("progress"), categories=('甲"区', "<乙>&区", "=丙"))
    data = draft(odd)
    assert [row[0] for row in sheet(data)][1:] == ['甲"区（812.5/900）', "=丙（655/700）"]
    assert sheet(data, worked_out=False)[1][0] == '="甲""区（"&B2&"/"&C2&"）"'


@pytest.mark.parametrize(("kind", "code"), [("bar", '"超过"General'), ("column", '">"General')])
def test_a_value_keeps_the_words_about_its_bound_signs_where_columns_are_narrow(kind: str, code: str) -> None:
    values, bounds = (Decimal(5), Decimal(6), None), ("超过{}", "", "")
    wide = replace(chart(kind), series=(Series("值", values, bounds),))
    many = replace(wide, categories=wide.categories * 12, series=(Series("值", values * 12, bounds * 12),))
    assert next(space(many).iter(f"{C}numFmt")).get("formatCode") == code
    assert [one.get("val") for one in space(wide).iterfind(f".//{C}dLbl/{C}idx")] == ["0"]


def test_a_value_keeps_the_zeros_that_it_is_told_with() -> None:
    exact = replace(
        chart("bar"), series=(Series("值", (Decimal("5.0"), Decimal("6.25"), Decimal("7.50")), ("超过{}", "", "")),)
    )
    (labels,) = space(exact).iter(f"{C}dLbls")
    codes = [one.find(f"{C}numFmt").get("formatCode") for one in labels.iter(f"{C}dLbl")]
    assert codes == ['"超过"0.0', "0.00"]
    five = (Decimal("5.0"), None, None)
    data = draft(replace(chart("progress"), series=(Series("今", five), Series("后", five))))
    assert str(sheet(data, worked_out=False)[1][0]).endswith('（"&TEXT(B2,"0.0")&"/"&TEXT(C2,"0.0")&"）"')


def test_a_share_tells_the_words_about_both_its_figures() -> None:
    five = (Decimal(5), None, None)
    done, target = Series("今", five, ("近{}", "", "")), Series("后", five, ("{}以上", "", ""))
    data = draft(replace(chart("progress"), series=(done, target)))
    assert str(sheet(data)[1][0]).endswith("（近5/5以上）")
    assert str(sheet(data, worked_out=False)[1][0]).endswith('（近"&B2&"/"&C2&"以上）"')


def test_a_curve_begins_above_the_axis() -> None:
    values = (Decimal(96), Decimal(104), Decimal(103))
    made = space(replace(chart("line"), series=(Series("值", values),)))
    assert [one.get("val") for one in made.iter(f"{C}min")] == ["94"]


def test_shares_are_told_as_exactly_as_in_the_pdf() -> None:
    done = Series("今", (Decimal(923), Decimal(318), Decimal(1)))
    target = Series("后", (Decimal(1200), Decimal(600), Decimal(1)))
    made = space(replace(chart("progress"), series=(done, target)))
    (labels,) = made.iter(f"{C}dLbls")
    told = [[one.find(f"{C}{name}") for name in ("idx", "numFmt")] for one in labels.iter(f"{C}dLbl")]
    assert [(at.get("val"), code.get("formatCode")) for at, code in told] == [("1", "0%"), ("2", "0%")]
    assert labels.find(f"{C}numFmt").get("formatCode") == "0.0%"


def test_a_curve_goes_straight_over_years_of_which_nothing_is_told() -> None:
    five, eight = Decimal(5), Decimal(8)
    years = tuple(f"{year}年" for year in range(2024, 2029))
    found = space(replace(chart("line"), categories=years, series=(Series("x", (None, five, None, eight, None)),)))
    (series,) = found.iter(f"{C}ser")
    assert points(series, "cat/strRef/strCache/pt/v") == ["2025年", "2026年", "2027年"]
    assert [blanks.get("val") for blanks in found.iter(f"{C}dispBlanksAs")] == ["span"]
