"""A paragraph's runs -> its lines, none of them with a single character last (CLREQ)."""

from collections.abc import Iterable, Sequence

from publisher.model import Ending, Run, StyledParagraph
from publisher.write.endings import CLOSING, last_pair
from publisher.write.pdf.lines import Line, Measure, fill
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.text import Text, compose

Lines = tuple[Text, list[Line]]
_TIGHTER = (0.2, 0.4, 0.55)  # points a character
_BOUND = 1 / 28  # of a character: a line of official style, of 28, then holds one more
_LOOSEST = 0.075  # of an em between characters: what more is added is seen


def settled(sheet: Sheet, source: StyledParagraph, runs: Sequence[Run], measure: Measure) -> Lines:
    """The runs of a paragraph in lines.

    A statement that would end with a line of one character is set a little tighter, where that saves the line; else
    the character before goes over with it, unless the line that it leaves would be seen to be pulled apart.  What is
    done is noted for the Word draft, whose lines are to end alike.
    """
    role = sheet.style.roles[source.role]
    text = compose(sheet, role, runs)
    lines = fill(text, measure)
    last = _alone(text, lines) if source.item and len(lines) > 1 else None
    if last is None:
        return text, lines
    tighter = (compose(sheet, role, runs, points) for points in _TIGHTER if points <= _BOUND * role.size)
    found = _saving(tighter, measure, len(lines)) or _together(text, measure, last)
    if not found or len(found[1]) > len(lines):
        return text, lines
    sheet.endings[source.anchor] = Ending(round((text.spacing - found[0].spacing) * 20) / 20)
    return found


def _alone(text: Text, lines: Sequence[Line]) -> int | None:
    """The place of a character that has the last line to itself, with notes and marks behind it."""
    ends = [piece.end for piece in text.pieces if not piece.note and text.chars[piece.start : piece.end].strip(CLOSING)]
    last = last_pair(text.chars[: ends[-1]]) if ends else None
    return last if last == lines[-1].start else None


def _saving(tighter: Iterable[Text], measure: Measure, count: int) -> Lines | None:
    """The first of the texts that takes fewer lines, the last with room for its full stop: not all programs trim it."""
    for text in tighter:
        lines = fill(text, measure)
        last, room = lines[-1], measure.others if len(lines) > 1 else measure.first
        if len(lines) < count and text.places[last.end] - text.places[last.start] - last.lead <= room:
            return text, lines
    return None


def _together(text: Text, measure: Measure, last: int) -> Lines | None:
    """The character before goes over too, if the line that it leaves can be filled without being pulled apart."""
    text = text._replace(inside=text.inside | {last})
    lines = fill(text, measure)
    fills = not measure.justify or 0 < lines[-2].stretch <= _LOOSEST * text.size
    return (text, lines) if fills else None
