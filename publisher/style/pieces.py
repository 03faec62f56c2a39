"""A table's cell -> the pieces of its text that a line holds as one, by their widths."""

import re
from collections.abc import Iterator

from publisher.model import Style, StyledParagraph
from publisher.style.widths import ems

_LONGEST = 9.0  # characters: what is longer may part
_HALF = 0.5  # of a character: what a closing mark gives up before another
_CLOSING = "，。、；：！？）》」』】〕”’"
_AMOUNT = rf"[\d.,—–~+-]*\d[^（）{_CLOSING}\s]*"
_PARTED = re.compile(rf"(?:（[\d.,—–~-]+[^）]|（?(?:{_AMOUNT}|[\x21-\x7eÀ-ɏ]+|.))[{_CLOSING}]*")
_PIECE = re.compile(rf"（[^（）]{{1,12}}）[{_CLOSING}]*|{_PARTED.pattern}")
_APART = re.compile(rf"(?:[\x21-\x7eÀ-ɏ]+[㐀-鿿％‰℃]?|.)[{_CLOSING}]*")


def pieces(cell: StyledParagraph, style: Style, whole: bool = True) -> tuple[tuple[float, ...], ...]:
    """The cell's lines, each the widths in points of what stays on one line.

    A number with its unit (``4000亿元``) does, and where they are kept ``whole`` what stands in brackets
    (``（2030年目标）``), but what is long; a mark stays with what it follows.
    """
    size = style.roles[cell.role].size
    lines: list[list[float]] = [[]]
    before = ""
    for run in cell.runs:
        scale = (style.characters[run.role].size if run.role else 1.0) * size
        for index, text in enumerate(run.text.split("\n")):
            lines += [[]] if index else []
            found = [width * scale for width in _widths(text, whole)]
            if lines[-1] and found and (run.role == "mark" or text[0] in _CLOSING):
                lines[-1][-1] += found.pop(0) - (_HALF * size if before and before in _CLOSING else 0.0)
            lines[-1] += found
            before = text[-1:] or before
    return tuple(map(tuple, lines))


def _widths(text: str, whole: bool) -> Iterator[float]:
    """The widths of the pieces in characters, each with the gap before it where Latin and Chinese ones meet."""
    before = ""
    for piece in _pieces(text, whole):
        yield ems(before + piece) - ems(before)
        before = piece[-1]


def _pieces(text: str, whole: bool) -> Iterator[str]:
    for found in (_PIECE if whole else _PARTED).finditer(text):
        if ems(found[0]) <= _LONGEST:
            yield found[0]
        else:
            yield from (part[0] for part in _APART.finditer(found[0]))
