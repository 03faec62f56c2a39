"""Tables: every cell's text, heads again overleaf, rows that are longer than a page."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from sample_pdf import ROLES, STYLE, body, lines, pypdf, texts, written

from publisher.model import Run, StyledColumn, StyledParagraph, StyledTable, TableLook

COLUMNS = (StyledColumn(0.5, "left"), StyledColumn(0.25, "right"), StyledColumn(0.25, "center"))
HEAD = tuple(body(text, "table_head") for text in ("指标", "数值", "时间"))


def table(rows: int, long: str = "") -> StyledTable:
    cells = tuple(
        (
            body(f"指标 {number}（GDP 口径）{long}", "table_cell"),
            body(f"{number * 37:,} 亿元", "table_cell"),
            body("2025年", "table_cell"),
        )
        for number in range(1, rows + 1)
    )
    return StyledTable(body("主要指标", "table_caption", "表1"), COLUMNS, HEAD, cells, "主要指标及其数值")


@pytest.fixture(scope="module")
def data() -> bytes:
    return written(table(80)).data


def test_the_head_is_repeated_on_every_page_but_counts_once_in_the_structure(data: bytes) -> None:
    pages = texts(data)
    assert len(pages) == 3
    assert pages[0][:2] == ["表1　主要指标", "指标数值时间"]
    assert [page[0] for page in pages[1:]] == ["指标数值时间"] * 2
    tree = pypdf(data).root_object["/StructTreeRoot"]["/K"].get_object()["/K"][0].get_object()  # type: ignore[index]
    assert tree["/S"] == "/Table"
    assert len(tree["/K"]) == 1 + 1 + 80


def test_cells_stand_at_their_columns_sides(data: bytes) -> None:
    row = lines(data)[0][2]
    left, right = 28 * 72 / 25.4, 184 * 72 / 25.4
    width = right - left
    text = "".join(seen.char for seen in row)
    assert text == "指标 1（GDP 口径）37 亿元2025年"
    assert row[0].left == pytest.approx(left + 4, abs=0.1)
    assert row[text.index("元")].right == pytest.approx(left + 0.75 * width - 4, abs=0.1)
    centre = (row[text.index("2025")].left + row[-1].right) / 2
    assert centre == pytest.approx(left + 0.875 * width, abs=0.2)


def test_half_of_the_outer_rules_takes_room_inside_the_table_as_in_word() -> None:
    def feet(rule: float) -> list[float]:
        style = replace(STYLE, table=replace(STYLE.table, rule=rule))
        return [line[0].foot for line in lines(written(table(2), body("后文。"), style=style).data)[0]]

    moved = [thin - thick for thin, thick in zip(feet(1), feet(5), strict=True)]
    assert moved == pytest.approx([0, 2, 2, 2, 4], abs=0.1)


def test_numbers_stand_at_their_columns_point() -> None:
    told = (("约2000.5", 5), ("2-3个", 1), ("12%", 2), ("—", None))
    rows = tuple(
        (body("指标", "table_cell"), replace(body(text, "table_cell"), before_point=left)) for text, left in told
    )
    columns = (StyledColumn(0.5, "left"), StyledColumn(0.5, "center", 80.0))
    seen = [row[2:] for row in lines(written(StyledTable(None, columns, (), rows)).data)[0]]
    at = (28 + 78) * 72 / 25.4 + 4 + 80
    assert [row[0].char for row in seen] == ["约", "2", "1", "—"]
    assert [row[left - 1].right for row, (_, left) in zip(seen, told, strict=True) if left] == pytest.approx(
        [at] * 3, abs=0.6
    )
    assert (seen[3][0].left + seen[3][0].right) / 2 == pytest.approx((28 + 117) * 72 / 25.4, abs=0.6)


def test_a_table_that_is_kept_whole_goes_overleaf_with_its_caption() -> None:
    filler = [body("一二三四五六七八九十" * 3) for _ in range(26)]
    pages = [texts(written(*filler, replace(table(8), whole=whole)).data) for whole in (False, True)]
    assert [page[1][0] for page in pages] == ["指标数值时间", "表1　主要指标"]


def test_what_leads_to_a_cell_finds_it() -> None:
    row = (
        body("指标", "table_cell"),
        body("3个", "table_cell", anchor="k-1"),
        body("2025年", "table_cell", anchor="k-2"),
    )
    back = StyledParagraph("body", (Run("↑", "link", "k-2"),))
    found = written(replace(table(60), rows=(*table(60).rows, row)), back)
    assert found.page_numbers == {"k-1": 2, "k-2": 2}
    assert len(pypdf(found.data).pages[1]["/Annots"]) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [1, 40, 80])
def test_readers_of_the_pdf_see_each_cell_to_the_space(data: bytes, number: int) -> None:
    cells = {f"指标 {number}（GDP 口径）", f"{number * 37:,} 亿元"}
    pdfium = "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
    assert [cell for cell in cells if cell not in pdfium] == []
    own = "\n".join(page.extract_text() for page in pypdf(data).pages)
    assert [cell for cell in cells if cell not in own] == []


@pytest.mark.poppler
def test_pdftotext_sees_each_cell_to_the_space(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    path.write_bytes(data)
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    missing = [n for n in range(1, 81) if f"指标 {n}（GDP 口径）" not in text or f"{n * 37:,} 亿元" not in text]
    assert missing == []


def test_a_row_longer_than_a_page_goes_on_overleaf() -> None:
    long = "云溪区" * 700
    found = written(table(1, long))
    text = "".join(line for page in texts(found.data) for line in page if not line.startswith(("表1", "指标数值")))
    assert found.pages == 3
    assert text.count("云") == text.count("溪") == text.count("区") == 700
    assert [page[0] for page in texts(found.data)[1:]] == ["指标数值时间"] * 2


def test_a_cell_of_several_lines_is_read_whole_before_the_next() -> None:
    text = pypdf(written(table(3, "云溪区重点工作" * 6)).data).pages[0].extract_text()
    cells = re.sub(r"\s+", "", text).split("表1")[1]
    assert cells.startswith("主要指标指标数值时间指标1（GDP口径）" + "云溪区重点工作" * 6 + "37亿元2025年指标2")


def test_no_row_stands_alone_at_a_pages_foot_or_overleaf() -> None:
    for count in range(24, 36):
        pages = texts(written(*(body("云溪。") for _ in range(count)), table(8)).data)
        assert not {1} & {sum(line.startswith("指标 ") for line in page) for page in pages}


def test_a_page_ends_a_table_with_the_rule_that_closes_it() -> None:
    thick = {
        page: len(re.findall(r" 442\.205 1 re f", content.get_contents().get_data().decode()))  # type: ignore[union-attr]
        for page, content in enumerate(pypdf(written(table(80)).data).pages)
    }
    assert thick == {0: 2, 1: 2, 2: 2}


def test_short_rows_are_not_cut() -> None:
    pages = texts(written(table(40, "云溪区重点工作" * 6)).data)
    starts = [sum(line.startswith("指标 ") for line in page) for page in pages]
    sums = [sum("亿元" in line for line in page) for page in pages]
    assert starts == sums


def test_a_row_that_a_page_can_hold_is_not_cut_however_high() -> None:
    """Nor where the first rows, which are to stay together, are higher than a page."""
    for high in (220, 280):
        pages = texts(written(*(body("云溪。") for _ in range(12)), table(4, "云溪区" * high + "尾")).data)
        starts = [sum(line.startswith("指标 ") for line in page) for page in pages]
        ends = [sum("尾" in line for line in page) for page in pages]
        assert starts == ends
        assert sum(starts) == 4


def test_what_stands_in_brackets_stays_on_a_line_where_the_column_holds_it() -> None:
    columns = (StyledColumn(0.81, "left"), StyledColumn(0.19, "center"))
    cells = [(body(f"第{n}项", "table_cell"), body("增" * n + "长6%（今后五年目标）", "table_cell")) for n in range(9)]
    page = texts(written(StyledTable(None, columns, (), tuple(cells))).data)[0]
    assert sum(line.count("（今后五年目标）") for line in page) == 9


def test_a_note_never_stands_alone_in_a_column_too_narrow_for_what_it_follows() -> None:
    for width in (0.09, 0.1, 0.11, 0.12):
        columns = (StyledColumn(1 - width, "left"), StyledColumn(width, "center"))
        cell = StyledParagraph("table_cell", (Run("（2025年）"), Run("[47]", "mark", "ev-47"), Run("；")))
        found = texts(written(StyledTable(None, columns, (), ((body("产值", "table_cell"), cell),))).data)[0]
        assert not [line for line in found if line.startswith("[47]") or line.endswith(("[", "4"))]


def test_the_caption_stays_with_the_table() -> None:
    for count in range(28, 36):
        pages = texts(written(*(body("云溪。") for _ in range(count)), table(3)).data)
        assert [page for page in pages if page[-1] in ("表1　主要指标", "指标数值时间")] == []


def test_a_column_too_narrow_for_its_padding_still_shows_its_text() -> None:
    narrow = (StyledColumn(0.99, "left"), StyledColumn(0.005, "right"), StyledColumn(0.005, "left"))
    found = written(replace(table(1), columns=narrow))
    text = "".join(line for page in texts(found.data) for line in page)
    assert set("亿元2025年") <= set(text)


@pytest.mark.parametrize(
    "change",
    [
        {"rule": 2},
        {"rule_colour": "AA0000"},
        {"line": 1},
        {"line_colour": "AA0000"},
        {"head_fill": "123456"},
        {"band_fill": "123456"},
        {"padding": 6},
        {"padding_y": 4},
    ],
    ids=str,
)
def test_every_measure_of_a_tables_look_is_heeded(change: dict[str, object]) -> None:
    style = replace(STYLE, table=replace(STYLE.table, **change))  # type: ignore[arg-type]
    assert written(table(3), style=style).data != written(table(3)).data
    assert isinstance(style.table, TableLook)
    assert "table_cell" in ROLES


def test_cells_of_unlike_heights_are_read_apart() -> None:
    cells = ("地区生产总值", "超过2000亿元\n（2025年目标）", "—", "500家\n（2025年）\n目标", "新注册30个以上\n（每年）")
    columns = tuple(StyledColumn(0.2, "left") for _ in cells)
    for size, line in ((10.5, 16.0), (9.5, 14.0), (10, 14)):
        style = replace(STYLE, roles={**ROLES, "table_cell": replace(ROLES["table_cell"], size=size, line=line)})
        rows = tuple(tuple(body(cell, "table_cell") for cell in cells[n:] + cells[:n]) for n in range(5))
        text = pypdf(written(StyledTable(None, columns, (), rows), style=style).data).pages[0].extract_text()
        assert [text.count(cell) for cell in cells] == [5] * 5


@pytest.mark.parametrize("count", [30, 90])
def test_a_table_of_too_many_columns_is_printed_and_told_with_its_heading(count: int) -> None:
    columns = tuple(StyledColumn(1 / count, "left") for _ in range(count))
    wide = StyledTable(
        body("各区对照", "table_caption", "表1"),
        columns,
        tuple(body("区", "table_head") for _ in range(count)),
        (tuple(body(f"{number}亿元", "table_cell") for number in range(count)),) * 2,
    )
    found = written(body("指标对照", "heading1", "一、"), wide)
    shown = re.sub(r"\s", "", "".join(page.extract_text() for page in pypdf(found.data).pages))
    assert all(shown.count(char) >= 2 * count for char in "亿元")
    assert [problem.message for problem in found.warnings] == [
        f"sample.pdf: the table 表1 '各区对照' under '一、指标对照' has {count} columns, too many for the page"
    ]


def test_a_table_that_fits_is_not_told_but_one_that_parts_numbers_is() -> None:
    assert written(table(3)).warnings == ()
    assert len(written(replace(table(3), crowded=True)).warnings) == 1
