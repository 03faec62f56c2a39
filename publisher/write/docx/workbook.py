"""Rows of a chart's data -> the smallest .xlsx that Excel and Word open for editing, the same bytes on any day."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from publisher.write.docx.markup import NOTHING, Xml, element, encoded, escape
from publisher.write.docx.package import packed

SHEET = "数据"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PERCENT = 1


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that is worked out from others, and what it shows until it is; numbers show as percentages."""

    code: str
    shown: str | Decimal


CellValue = str | Decimal | Formula | None


def workbook(rows: Sequence[Sequence[CellValue]]) -> bytes:
    """A workbook of one sheet; texts, numbers, formulas and empty cells."""
    written = (_row(number, row) for number, row in enumerate(rows, 1))
    sheet = element("worksheet", {"xmlns": _MAIN}, element("sheetData", {}, *written))
    return packed(
        {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
            "xl/_rels/workbook.xml.rels": _relations(
                {"rId1": ("worksheet", "worksheets/sheet1.xml"), "rId2": ("styles", "styles.xml")}
            ),
            "xl/styles.xml": encoded(_styles()),
            "xl/workbook.xml": encoded(_book()),
            "xl/worksheets/sheet1.xml": encoded(sheet),
        }
    )


def column(index: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    rest, last = divmod(index, 26)
    return (column(rest - 1) if rest else "") + chr(ord("A") + last)


def cells(index: int, first: int, last: int) -> str:
    """The formula for rows of a column: ``'数据'!$B$2:$B$5``; one row is one cell."""
    letters = column(index)
    end = f":${letters}${last}" if last > first else ""
    return f"'{SHEET}'!${letters}${first}{end}"


def _row(number: int, row: Sequence[CellValue]) -> Xml:
    return element("row", {"r": number}, *(_cell(f"{column(place)}{number}", value) for place, value in enumerate(row)))


def _cell(where: str, value: CellValue) -> Xml:
    if value is None:
        return NOTHING
    if isinstance(value, str):
        text = Xml(f'<t xml:space="preserve">{escape(value)}</t>')
        return element("c", {"r": where, "t": "inlineStr"}, element("is", {}, text))
    if isinstance(value, Formula):
        return element(
            "c", {"r": where, **_kind(value.shown)}, element("f", {}, escape(value.code)), _shown(value.shown)
        )
    return element("c", {"r": where}, _shown(value))


def _kind(shown: str | Decimal) -> dict[str, str | int]:
    return {"t": "str"} if isinstance(shown, str) else {"s": _PERCENT}


def _shown(value: str | Decimal) -> Xml:
    return element("v", {}, escape(value if isinstance(value, str) else f"{value:f}"))


def _content_types() -> bytes:
    kinds = {
        "/xl/workbook.xml": "sheet.main",
        "/xl/worksheets/sheet1.xml": "worksheet",
        "/xl/styles.xml": "styles",
    }
    relations = {"Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"}
    overrides = (
        element("Override", {"PartName": path, "ContentType": f"{_SPREADSHEET}.{kind}+xml"})
        for path, kind in kinds.items()
    )
    defaults = (
        element("Default", dict(relations)),
        element("Default", {"Extension": "xml", "ContentType": "application/xml"}),
    )
    return encoded(element("Types", {"xmlns": f"{_PACKAGE}/content-types"}, *defaults, *overrides))


def _relations(targets: dict[str, tuple[str, str]]) -> bytes:
    found = (
        element("Relationship", {"Id": name, "Type": f"{_OFFICE}/{kind}", "Target": target})
        for name, (kind, target) in targets.items()
    )
    return encoded(element("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *found))


def _book() -> Xml:
    sheet = element("sheet", {"name": SHEET, "sheetId": 1, "r:id": "rId1"})
    return element("workbook", {"xmlns": _MAIN, "xmlns:r": _OFFICE}, element("sheets", {}, sheet))


def _styles() -> Xml:
    """The plain cell and the percentage; fonts, fills and borders must be there, if only one of each."""
    plain = {"numFmtId": 0, "fontId": 0, "fillId": 0, "borderId": 0}
    formats = (
        element("xf", {**plain, "xfId": 0}),
        element("xf", {**plain, "numFmtId": 9, "xfId": 0, "applyNumberFormat": 1}),
    )
    font = element("font", {}, element("sz", {"val": 11}), element("name", {"val": "宋体"}))
    fills = (element("fill", {}, element("patternFill", {"patternType": kind})) for kind in ("none", "gray125"))
    return element(
        "styleSheet",
        {"xmlns": _MAIN},
        element("fonts", {"count": 1}, font),
        element("fills", {"count": 2}, *fills),
        element("borders", {"count": 1}, element("border", {})),
        element("cellStyleXfs", {"count": 1}, element("xf", dict(plain))),
        element("cellXfs", {"count": 2}, *formats),
        element("cellStyles", {"count": 1}, element("cellStyle", {"name": "Normal", "xfId": 0, "builtinId": 0})),
    )
