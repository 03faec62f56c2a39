"""What a style file writes (三号, 1.6倍, 1格, 0.5行, '#1F3864') -> points and RRGGBB."""

import re
from math import floor

from publisher.model import Page
from publisher.yamls import Node

SIZES: dict[str, float] = {
    "初号": 42, "小初": 36, "一号": 26, "小一": 24, "二号": 22, "小二": 18, "三号": 16, "小三": 15,
    "四号": 14, "小四": 12, "五号": 10.5, "小五": 9, "六号": 7.5, "小六": 6.5,
}  # fmt: skip
PAPERS: dict[str, tuple[float, float]] = {
    "A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "B4": (250, 353), "B5": (176, 250), "16开": (184, 260),
    "Letter": (215.9, 279.4), "Legal": (215.9, 355.6),
}  # fmt: skip
_DIGITS = str.maketrans("123456", "一二三四五六")
_TIMES = re.compile(r"(\d+(?:\.\d+)?)\s*(?:倍|x|times?)")
_CELLS = re.compile(r"(\d+(?:\.\d+)?)\s*(?:格|cells?)")
_LINES = re.compile(r"(\d+(?:\.\d+)?)\s*(?:行|lines?)")


def size(value: object) -> float | None:
    """A type size in points: a number, or a Chinese size name (三号, also 3号); None where it is neither."""
    if isinstance(value, str):
        return SIZES.get(value.translate(_DIGITS)) or SIZES.get(value.translate(_DIGITS).removesuffix("号"))
    return _number(value)


def pitch(value: object, type_size: float, cell: float | None) -> float | None:
    """A line pitch in points: a number, a multiple of the type's size (``1.6倍``) or of the page's lines (``1格``)."""
    of_page = _scaled(value, _CELLS, cell) if cell and isinstance(value, str) else None
    return of_page or _scaled(value, _TIMES, type_size)


def cell(page: Page) -> float | None:
    """The pitch in points at which ``page.lines`` fill the text's height, in whole twips; None without a grid."""
    return floor((page.height - page.top - page.bottom) / 25.4 * 1440 / page.lines) / 20 if page.lines else None


def space(value: object, line: float) -> float | None:
    """Space before or after a paragraph in points: a number, or lines of the paragraph's own pitch (``0.5行``)."""
    return _scaled(value, _LINES, line)


def colour(value: object) -> str | None:
    """RRGGBB in capitals, None where the value is no colour; YAML takes six digits for a number."""
    text = str(value) if isinstance(value, int) else value
    if not isinstance(text, str) or not re.fullmatch(r"#?[0-9A-Fa-f]{6}", text):
        return None
    return text.removeprefix("#").upper()


def colour_hint(node: Node) -> str:
    """What would mend a colour: YAML takes an unquoted # for a comment."""
    return "put quotes round a colour: '#1F3864'" if not isinstance(node.value, str) else "six hex digits: '#1F3864'"


def _scaled(value: object, unit: re.Pattern[str], scale: float) -> float | None:
    if isinstance(value, str):
        match = unit.fullmatch(value)
        return round(float(match[1]) * scale, 2) if match else None
    return _number(value)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
