"""Text -> Lines, broken after CLREQ: as much on each as it holds, marks squeezed rather than pushed to the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from publisher.write.pdf import kinsoku
from publisher.write.pdf.text import Text

_SPACES = " \t\u3000"
_TOLERANCE = 0.01
_LOOSEST = 0.25  # of an em between characters: a line that would need more stays ragged


class Line(NamedTuple):
    """The characters ``[start, end)`` of a Text on one line, trailing spaces left out.

    ``width`` as set; ``stretch`` is added between characters, ``squeeze`` is the part (0-1) taken of what the line
    can give, ``lead`` is taken off before the first character, ``tab`` is the blank that the last tab stands for.
    """

    start: int
    end: int
    width: float
    stretch: float
    squeeze: float
    lead: float
    tab: float = 0.0


class Measure(NamedTuple):
    """The widths of the first and the other lines; ``justify``: lines but the last fill them.

    ``loose_ends`` leaves marks at both ends of lines their full width where there is room, as a grid wants it;
    ``flush`` takes the blank half off an opening mark that begins the text too, as a cell or a list wants it.
    """

    first: float
    others: float
    justify: bool = False
    loose_ends: bool = False
    flush: bool = False


def single(text: Text, *, flush: bool = True) -> Line:
    """The whole text on one line as wide as it is, with ``flush`` an opening mark at its beginning trimmed."""
    lead = _lead(text, 0, trimmed=flush) if text.chars else 0.0
    return Line(0, len(text.chars), text.places[-1] - lead, 0.0, 0.0, lead)


class _Slot(NamedTuple):
    """Where a line begins in a text, what is taken off before its first character, its room, whether it fills that."""

    text: Text
    start: int
    lead: float
    room: float
    justify: bool


def fill(text: Text, measure: Measure) -> list[Line]:
    """The lines of a text; at least one, and at least one character on each."""
    lines: list[Line] = []
    start, size = 0, len(text.chars)
    while start < size or not lines:
        room = max(measure.others if lines else measure.first, text.size)
        trimmed = not measure.loose_ends and (measure.flush or bool(lines))
        slot = _Slot(text, start, _lead(text, start, trimmed), room, measure.justify)
        stop = text.chars.find("\n", start)
        stop = size if stop < 0 else stop
        end = _end(slot, stop)
        lines.append(_set(slot, end, measure, end == stop))
        start = end
        if end < size and end == stop:
            start += 1
        while start < size and end != stop and text.chars[start] in _SPACES:
            start += 1
    return lines


def _lead(text: Text, start: int, trimmed: bool) -> float:
    """What goes before a line's first character: a gap between scripts; an opener's blank half where it is trimmed."""
    if start in text.gaps:
        return text.gap
    return max(0.0, -text.halves.get(start, 0.0)) if trimmed else 0.0


def _tail(text: Text, end: int) -> float:
    """What a closing mark at the end of a line can give without touching its neighbours."""
    return max(0.0, text.halves.get(end - 1, 0.0))


def _visible(text: Text, start: int, end: int) -> int:
    while end > start and text.chars[end - 1] in _SPACES:
        end -= 1
    return end


def _full(slot: _Slot, end: int) -> float:
    """The width with nothing squeezed; ``end`` is a visible one."""
    return slot.text.places[end] - slot.text.places[slot.start] - slot.lead


def _least(slot: _Slot, end: int) -> float:
    """The width with nothing squeezed but the last mark."""
    end = _visible(slot.text, slot.start, end)
    return _full(slot, end) - _tail(slot.text, end)


def _gives(slot: _Slot, end: int) -> float:
    """What the marks and gaps between a line's ends can give."""
    text, start, end = slot.text, slot.start, _visible(slot.text, slot.start, end)
    first = text.gives[start + 1] - text.gives[start] if slot.lead else 0.0
    return text.gives[end] - text.gives[start] - first - _tail(text, end)


def _end(slot: _Slot, stop: int) -> int:
    """Where the line ends: the last break that fits, or the next one where squeezing makes it fit.

    A line is squeezed for a character with a mark and for long words, not for a single character; and only one that is
    filled, for a ragged line, and a paragraph's last, stand as wide as they are, in Word as well.
    """
    text, start, room = slot.text, slot.start, slot.room
    if _full(slot, stop) <= room and stop not in text.inside:
        return stop
    reach = bisect_right(text.places, text.places[start] + slot.lead + room + text.size) - 1
    place = text.back(min(reach, stop))
    while place > start and _least(slot, place) > room + _TOLERANCE:
        place = text.back(place - 1)
    fits = max(start, place)
    if fits == stop:
        return fits
    following = min(text.on(fits), stop)
    spare = room - _least(slot, fits) if fits > start else room
    filled = fits == start or (slot.justify and following < stop)
    wanted = filled and (spare > 2 * text.size or text.chars[following - 1] in kinsoku.CLOSERS)
    if wanted and _least(slot, following) - room <= min(_gives(slot, following), max(spare, text.size / 2)):
        return following
    unit = text.places[_visible(text, fits, following)] - text.places[fits] - blank(text, fits, following)
    if fits == start or (unit > room and spare > 3 * text.size):
        return _cut(slot, following)
    return fits


def blank(text: Text, start: int, end: int) -> float:
    """The blank halves at both ends of a line, which it need not show."""
    return max(0.0, -text.halves.get(start, 0.0)) + _tail(text, _visible(text, start, end))


def _cut(slot: _Slot, limit: int) -> int:
    """The end of a line inside something wider than a line; marks and notes are kept off the wrong ends if possible."""
    text, start = slot.text, slot.start
    reach = bisect_right(text.places, text.places[start] + slot.lead + slot.room + _TOLERANCE) - 1
    furthest = end = max(start + 1, min(reach, limit))
    while end > start + 1 and _wrong(text, end):
        end -= 1
    return furthest if _wrong(text, end) else end


def _wrong(text: Text, end: int) -> bool:
    chars = text.chars
    parted = chars[end - 1] in kinsoku.NEVER_LAST or (end < len(chars) and chars[end] in kinsoku.NEVER_FIRST)
    return parted or any(piece.note and piece.start <= end < piece.end for piece in text.pieces)


def _set(slot: _Slot, end: int, measure: Measure, last: bool) -> Line:
    text, start, room = slot.text, slot.start, slot.room
    end = _visible(text, start, end)
    width = _full(slot, end)
    if not (measure.loose_ends and width <= room + _TOLERANCE):
        width -= _tail(text, end)
    if width > room:
        gives = _gives(slot, end)
        squeeze = min(1.0, (width - room) / gives) if gives else 0.0
        return Line(start, end, width - squeeze * gives, 0.0, squeeze, slot.lead)
    if "\t" in text.chars[start:end]:
        return Line(start, end, room, 0.0, 0.0, slot.lead, room - width)
    stretch = _stretch(text, start, end, room - width) if measure.justify and not last else 0.0
    return Line(start, end, room if stretch else width, stretch, 0.0, slot.lead)


def _stretch(text: Text, start: int, end: int, missing: float) -> float:
    """What is added between characters to fill a line; nothing inside Western words."""
    between = end - start - 1 - sum(last - first for first, last in tied(text, start, end))
    stretch = missing / between if between > 0 else 0.0
    return stretch if stretch <= _LOOSEST * text.size else 0.0


def tied(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of characters between ``start`` and ``end`` after which nothing is spread: Western words but their last."""
    for first, last in text.rigid:
        if first >= end:
            return
        if max(first, start) < min(last, end) - 1:
            yield max(first, start), min(last, end) - 1


def extras(text: Text, line: Line) -> dict[int, float]:
    """Character -> points to add after it on this line; under ``line.start - 1`` what goes before the first."""
    found: dict[int, float] = {}
    for place, extra in _extras(text, line):
        found[place] = found.get(place, 0.0) + extra
    return found


def _extras(text: Text, line: Line) -> Iterator[tuple[int, float]]:
    if line.lead:
        yield line.start - 1, -line.lead
    if line.tab:
        yield text.chars.rindex("\t", line.start, line.end), line.tab
    yield from ((place - 1, blank) for place, blank in _on_line(text.before, line))
    yield from _on_line(text.after, line)
    if line.squeeze:
        yield from _squeezed(text, line)


def _on_line(blanks: list[tuple[int, float]], line: Line) -> list[tuple[int, float]]:
    if not blanks:
        return blanks
    return blanks[bisect_left(blanks, (line.start,)) : bisect_left(blanks, (line.end,))]


def _squeezed(text: Text, line: Line) -> Iterator[tuple[int, float]]:
    for place in range(line.start, line.end):
        blank = text.halves.get(place, 0.0)
        if blank < 0 and not (place == line.start and line.lead):
            yield place - 1, blank * line.squeeze
        if blank > 0 and place < line.end - 1:
            yield place, -blank * line.squeeze
        if place in text.gaps and place > line.start:
            give = text.gives[place + 1] - text.gives[place] - abs(blank)
            yield place - 1, -give * line.squeeze
