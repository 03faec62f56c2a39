"""A table's cells -> its columns: as wide as they ask, the decimal points of a column's numbers under each other."""

import re
from collections.abc import Sequence

from publisher.model import Column, Style, StyledColumn, StyledParagraph
from publisher.style import wrapping
from publisher.style.heights import noted, text_height, text_width
from publisher.style.leftovers import better
from publisher.style.pieces import pieces
from publisher.style.widths import ems, shares

Cells = Sequence[StyledParagraph]
_SPARE = 5.0  # points: programs do not agree on the gaps beside brackets
_NUMBER = re.compile(r"\d(?:[\d,]*\d)?")
_DATE = re.compile(r"\d+(?:年|月|日|季度|[—~～-]\d+(?:年|月))")
_ENOUGH = 2
_ROUNDED = 1.0  # points
_LEAST = 8  # characters of a column of words, its padding among them
_NARROW = 4  # characters of a column that has to wrap, where its cells hold as many
_FEW = 3  # columns that leave names the room of a line: more share it evenly
_WHOLE = 0.25  # of a page: tables up to that are not parted


def before_point(text: str) -> int | None:
    """How many characters of a cell stand left of the decimal point: ``约2000`` of ``约2000.5万元``, ``2`` of ``2-3``.

    None where the cell holds no number, begins with a date or takes several lines.
    """
    found = _NUMBER.search(text)
    if not found or "\n" in text or _DATE.match(text[found.start() :]):
        return None
    return found.end()


def columns(wanted: Sequence[Column], head: Cells, rows: Sequence[Cells], style: Style) -> tuple[StyledColumn, ...]:
    """The columns, all together as wide as the text; numbers are aligned where all of the column's are on one line.

    Where that leaves others so little room that rows take more lines, they stand in the middle.
    """
    halves = [_halves(column, [row[index] for row in rows], style) for index, column in enumerate(wanted)]
    aligned = _columns(wanted, halves, (head, *rows), style)
    if sum(_needs(halves, (head, *rows), style)) <= text_width(style.page):
        return aligned
    middle = _columns(wanted, [(0.0, 0.0)] * len(wanted), (head, *rows), style)
    return min(aligned, middle, key=lambda made: sum(_heights(made, (head, *rows), style)))


def _columns(
    wanted: Sequence[Column], halves: Sequence[tuple[float, float]], rows: Sequence[Cells], style: Style
) -> tuple[StyledColumn, ...]:
    """The columns as ``columns`` has them, the numbers taking so much on either side of a common point."""
    room, padding = text_width(style.page), 2 * style.table.padding
    needs = _needs(halves, rows, style)
    asked = _yielding(needs, halves, wanted, style)
    if sum(asked) > room + 1:
        asked = _wrapped(needs, wanted, rows, style)
    widths = shares(asked, [column.weight for column in wanted], room)
    if sum(needs) > room:
        widths = _evened([width * room for width in widths], needs, wanted, rows, style)
    points = (_point(half, width * room - padding) for half, width in zip(halves, widths, strict=True))
    made = zip(widths, wanted, points, strict=True)
    return tuple(StyledColumn(width, column.align, point) for width, column, point in made)


def _needs(halves: Sequence[tuple[float, float]], rows: Sequence[Cells], style: Style) -> list[float]:
    """The points that each column takes where nothing of it wraps."""
    around = 2 * style.table.padding + _SPARE
    return [max(sum(half), *(_width(row[index], style) for row in rows)) + around for index, half in enumerate(halves)]


def _heights(made: Sequence[StyledColumn], rows: Sequence[Cells], style: Style) -> list[int]:
    """How many lines each row takes."""
    room = [column.width * text_width(style.page) - 2 * style.table.padding for column in made]
    return [max(map(_lines, row, room, [style] * len(room))) for row in rows]


def is_short(made: Sequence[StyledColumn], head: Cells, rows: Sequence[Cells], style: Style) -> bool:
    """Whether the table takes so little of a page, with the notes that it calls, that it can be kept whole."""
    look, pitch = style.table, style.roles["table_cell"].line
    lines = _heights(made, (head, *rows), style)
    height = sum(count * pitch + 2 * look.padding_y + look.line for count in lines)
    notes = noted((run for row in rows for cell in row for run in cell.runs), style)
    return height + notes <= _WHOLE * text_height(style.page)


def is_crowded(made: Sequence[StyledColumn], rows: Sequence[Cells], style: Style) -> bool:
    """Whether a number has to be parted, or is parted from its unit."""
    width, padding = text_width(style.page), 2 * style.table.padding
    room = [column.width * width - padding + _ROUNDED for column in made]
    return any(_longest(cell, style) > most for row in rows for cell, most in zip(row, room, strict=True))


def _longest(cell: StyledParagraph, style: Style) -> float:
    """The points of the widest of what stays on one line."""
    return max((width for line in pieces(cell, style, whole=False) for width in line), default=0.0)


def _halves(column: Column, cells: Cells, style: Style) -> tuple[float, float]:
    """The points that the widest of the column's numbers take left and right of their decimal points; 0: no numbers."""
    texts = [_text(cell) for cell in cells]
    aligned = [cell for cell in cells if cell.before_point is not None]
    told = [text for text in texts if re.search(r"\d", text)]
    if column.align == "left" or len(aligned) < max(_ENOUGH, len(told)):
        return 0.0, 0.0
    size = style.roles["table_cell"].size
    left = [ems(_text(cell)[: cell.before_point]) * size for cell in aligned]
    return max(left), max(_width(cell, style) - before for cell, before in zip(aligned, left, strict=True))


def _yielding(
    needs: Sequence[float], halves: Sequence[tuple[float, float]], wanted: Sequence[Column], style: Style
) -> Sequence[float]:
    """What the columns ask for; a column of words, which may wrap, leaves numbers the room to stand on one line."""
    words = [index for index, column in enumerate(wanted) if column.align == "left"]
    others = sum(need for index, need in enumerate(needs) if index not in words)
    left = text_width(style.page) - others
    least = _LEAST * style.roles["table_cell"].size
    if not any(map(any, halves)) or left < least * len(words) or sum(needs) <= text_width(style.page):
        return needs
    share = left / max(len(words), 1)
    return [min(need, share) if index in words else need for index, need in enumerate(needs)]


def _evened(
    widths: Sequence[float], needs: Sequence[float], wanted: Sequence[Column], rows: Sequence[Cells], style: Style
) -> tuple[float, ...]:
    """The columns' shares, those of words such that no cell has a single character left on its last line."""
    room, padding = sum(widths), 2 * style.table.padding
    for index in (index for index, column in enumerate(wanted) if column.align == "left"):
        spare = [max(width - need + _SPARE / 2, 0.0) for width, need in zip(widths, needs, strict=True)]
        spare[index] = 0.0
        cells = [pieces(row[index], style) for row in rows]
        present = widths[index] - padding
        more = better(present, cells, sum(spare), style.roles["table_cell"].size) - present
        dealt = [each / sum(spare) for each in spare] if more > 0 else [1 / max(len(widths) - 1, 1)] * len(widths)
        widths = [width + (more if at == index else -more * dealt[at]) for at, width in enumerate(widths)]
    return tuple(width / room for width in widths)


def _wrapped(needs: Sequence[float], wanted: Sequence[Column], rows: Sequence[Cells], style: Style) -> list[float]:
    """What the columns take where cells must wrap: room for what a line holds as one, then the fewest lines.

    What stands in brackets is parted only where there is no room for it, and short names only where there is none for
    that; where there is none for the rest, the widest columns are cut down.
    """
    padding = 2 * style.table.padding
    few = len(wanted) <= _FEW
    named = [_LEAST if few and one.align == "left" else _NARROW for one in wanted]
    narrow = [_NARROW] * len(wanted)
    for whole, around, least in ((True, padding + 1, named), (True, padding + 1, narrow), (False, padding, narrow)):
        cells = [tuple(pieces(cell, style, whole) for cell in row) for row in rows]
        room = text_width(style.page) - around * len(needs)
        floors = _floors([need - around for need in needs], least, rows[0], style)
        found = wrapping.least(cells, floors)
        if sum(found) <= room:
            return [width + around for width in _best(cells, found, [need - around for need in needs], room)]
    return [width + padding for width in found]


def _floors(needs: Sequence[float], least: Sequence[int], head: Cells, style: Style) -> list[float]:
    """The least widths of columns that wrap: so many characters, or the head where it is short."""
    narrow = [count * style.roles["table_cell"].size for count in least]
    heads = (_width(cell, style) for cell in head)
    floors = (max(few, width if width < 2 * few else 0.0) for few, width in zip(narrow, heads, strict=True))
    return [min(need, floor) for need, floor in zip(needs, floors, strict=True)]


def _best(
    cells: Sequence[wrapping.Row], found: Sequence[float], needs: Sequence[float], room: float
) -> Sequence[float]:
    """The columns widened where that saves most, or the widest cut to one level where that takes no more lines."""
    widened = wrapping.widened(cells, found, room)
    level = [share * room for share in shares(needs, [1.0] * len(needs), room)]
    heights = [sum(wrapping.height(row, widths) for row in cells) for widths in (widened, level)]
    whole = all(width >= least - 0.01 for width, least in zip(level, found, strict=True))
    return level if whole and heights[1] <= heights[0] else widened


def _point(halves: tuple[float, float], room: float) -> float:
    """Where the points stand so that the block of numbers is in the middle; 0 where there are none or no room."""
    spare = room - sum(halves)
    return float(round(spare / 2 + halves[0])) if halves[0] and spare >= 0 else 0.0


def _text(cell: StyledParagraph) -> str:
    return "".join(run.text for run in cell.runs if run.role != "mark")


def _width(cell: StyledParagraph, style: Style) -> float:
    """The points that a cell's longest line takes."""
    widest = length = 0.0
    for run in cell.runs:
        scale = style.characters[run.role].size if run.role else 1.0
        for index, line in enumerate(run.text.split("\n")):
            length = ems(line) * scale + (0.0 if index else length)
            widest = max(widest, length)
    return widest * style.roles[cell.role].size


def _lines(cell: StyledParagraph, room: float, style: Style) -> int:
    one = _width(cell, style) <= room and not any("\n" in run.text for run in cell.runs)
    return 1 if one else wrapping.lines(pieces(cell, style), room)
