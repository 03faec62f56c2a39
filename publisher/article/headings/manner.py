"""The body's lines -> how this text is set: what its headings look like and how its paragraphs are divided."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise, takewhile

from publisher.article.headings.blocks import listed, named, pointed, verse
from publisher.article.headings.pairs import paired
from publisher.article.headings.shapes import Shape, lone_number, numbered, shape, sounds_like_a_sentence, two_lines
from publisher.article.lines.asides import is_byline, is_caption
from publisher.article.lines.line import Line, blank_lines_divide
from publisher.article.lines.sentences import balanced, begins_anew, breaks_off, closed, hangs, is_row, prose

_FULL_LINE = 30  # a longer line below a heading is no line of a hard-wrapped text
_FULL_WIDTH = 18
_NARROWEST = 12
_LONGEST_PARAGRAPH = 40
_LONGEST_BETWEEN = 60
_PHRASES = re.compile("^[^。！!；;]{4,}(?:[，,]|——)[^。！!；;]{4,}$")
_FEWEST_PARAGRAPHS = 4
_FEWEST_BROKEN = 6
_NARROW = re.compile(r"[0-9A-Za-z .%-]")
_RAGGED = 8  # columns: an indent of two characters, and what may not begin a line
_NARROWEST_PAGE = 30
_SHORTEST_VERSE = 4  # between paragraphs; where there are none, two lines are verse
_COUNT = "一二三四五六七八九"
_COUNTED = re.compile(f"[（(]?([{_COUNT}])[）)]?、?")
_LEADS_ON = "的在和与及对从为以于是把将被"
# A sentence begins so, and no heading does: 近日，….
SETS_OUT = re.compile(
    "(?:在|从|当|随着|为了?|作为|对于|面对|近日|日前|今年|去年|目前|眼下|如今|截至|同时|据)[^，,]{0,12}[，,]"
)
_REPEATED: tuple[Shape, ...] = ("comma", "asking")


@dataclass(frozen=True, slots=True)
class Manner:
    """How this text is set.

    ``shapes`` its headings have; ``divided``: blank lines divide its paragraphs; ``close``: there is no blank line
    between a heading and its text; ``end`` the last line that is prose; ``verse`` the lines that stay lines;
    ``intact``: no paragraph is cut in two; ``counted`` the lines that hold nothing but a section's number; ``width``
    the columns at which the text is wrapped, 0 where it is not; ``paired`` the first lines of headings in two parts.
    """

    shapes: frozenset[Shape]
    divided: bool
    close: bool
    end: int
    verse: frozenset[int]
    intact: bool
    counted: frozenset[int]
    width: int
    paired: frozenset[int]


def manner_of(lines: tuple[Line, ...]) -> Manner:
    """The manner in which all these lines are set."""
    end = max((at for at, line in enumerate(lines) if prose(line.text)), default=-1)
    close = sum(stands_close(lines, at) for at in range(len(lines) - 1)) > 1
    sung = verse(lines, _SHORTEST_VERSE if end >= 0 else 2) | listed(lines) | named(lines) | pointed(lines)
    width = _width(lines)
    return Manner(
        shapes=_shapes(lines, end, width),
        divided=blank_lines_divide(lines),
        close=close,
        end=end,
        verse=sung,
        intact=_intact(lines),
        counted=_counted(lines),
        width=width,
        paired=paired(lines),
    )


def _width(lines: tuple[Line, ...]) -> int:
    """How many columns wide a text is that was wrapped at a width, two a Chinese character; 0 for any other text."""
    broken = [line.text for line, below in pairwise(lines) if below.gap == 0 and not closed(line.text)]
    widths = sorted(map(columns, broken))
    if len(widths) < _FEWEST_BROKEN or max(columns(line.text) for line in lines) > widths[-1] + 2:
        return 0
    widest = widths[len(widths) * 9 // 10]
    full = sum(widest - _RAGGED <= width for width in widths)
    return widest if widest >= _NARROWEST_PAGE and 4 * full >= 3 * len(widths) else 0


def columns(text: str) -> int:
    """How wide the text is, two columns a Chinese character or mark, half-width marks between them among these."""
    return 2 * len(text) - len(_NARROW.findall(text))


def fills(lines: tuple[Line, ...], at: int, width: int) -> bool:
    """Whether the line fills a line of a text wrapped at ``width`` columns, and goes on in the next."""
    if not width or at + 1 >= len(lines) or lines[at + 1].gap or closed(lines[at].text):
        return False
    return columns(lines[at].text) >= width - _RAGGED


def _intact(lines: tuple[Line, ...]) -> bool:
    """Whether all running text ends as sentences do, so that a short line is not the first part of any."""
    running = [
        line.text for line in lines if prose(line.text) and not is_byline(line.text) and not is_caption(line.text)
    ]
    return len(running) >= _FEWEST_PARAGRAPHS and all(map(closed, running))


def _counted(lines: tuple[Line, ...]) -> frozenset[int]:
    """The lines 一, 二, … or （一）, （二）, … with text right below each, if they count on from 一."""
    alone = [at for at in range(len(lines) - 1) if counts(lines[at].text) and prose(lines[at + 1].text)]
    found = [at for at, number in zip(alone, _COUNT, strict=False) if counts(lines[at].text) == number]
    return frozenset(found) if len(found) == len(alone) > 1 else frozenset()


def counts(text: str) -> str:
    """The number where nothing else stands on the line, 一 of ``（一）``; empty where something does."""
    found = _COUNTED.fullmatch(text)
    return found[1] if found else ""


def shape_at(lines: tuple[Line, ...], at: int, end: int) -> Shape | None:
    """What the line looks like as a heading, alone or with the line below it; ``end`` is the last line of prose."""
    below = lines[at + 1 : at + 3]
    if below and two_lines(lines[at], below[0]) and at + 1 < end:
        return "spaced" if lines[at].gap and below[-1].gap else "plain"
    return shape(lines[at].text)


def _shapes(lines: tuple[Line, ...], end: int, width: int) -> frozenset[Shape]:
    """The shapes that this body's headings have: one article keeps to one shape."""
    seen: Counter[Shape] = Counter()
    for at, line in enumerate(lines):
        if is_byline(line.text) or is_caption(line.text) or _continues(lines, at) or fills(lines, at, width):
            continue
        if found := numbered(line):
            seen["numbered"] += found.rank == "two digits"
        elif alone := lone_number(line.text):
            seen["numbered"] += alone[0] == "two digits"
        elif found_shape := shape_at(lines, at, end):
            seen[found_shape] += 1
    if seen["numbered"] or seen["spaced"] > 1 or (seen["spaced"] and max(seen["plain"], seen["comma"]) < 2):
        return frozenset({"spaced"})
    mixed: tuple[Shape, ...] = ("plain", "spaced") if seen["spaced"] else ("plain",)
    # where plain ones part the text, a single one with a comma may as well
    seen["comma"] += seen["plain"] > 1 or (seen["plain"] > 0 and _intact(lines))
    return frozenset([*mixed, *(shape for shape in _REPEATED if seen[shape] > 1)])


def _continues(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line goes on with a paragraph wrapped at a width."""
    line, before = lines[at], lines[at - 1].text if at else ""
    return line.gap == 0 and not line.indented and len(before) > _FULL_WIDTH and not closed(before)


def stands_close(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line may be a heading with its whole text on the line right below."""
    text, below = lines[at].text, lines[at + 1 : at + 2]
    if not below or below[0].gap or not lines[at].gap or len(below[0].text) <= max(_FULL_LINE, len(text) + 4):
        return False
    if len(text) < _SHORTEST_VERSE or text[-1] in _LEADS_ON:
        return False
    return shape(text) in {"plain", "spaced"} or _two_phrases(lines, at)


def _two_phrases(lines: tuple[Line, ...], at: int) -> bool:
    """Whether two phrases stand below a whole paragraph and assert nothing: ``旧街换新，点亮“夜青湾”``."""
    text = lines[at].text
    return (
        at > 0
        and shape(text) == "comma"
        and closed(lines[at - 1].text)
        and not (sounds_like_a_sentence(text) or breaks_off(text) or SETS_OUT.match(text))
    )


def stands_alone(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is complete between two blank lines: below it a paragraph begins that is no rest of any."""
    below = lines[at + 1]
    return bool(lines[at].gap and below.gap) and begins_anew(below.text) and lines[at].text[-1] not in _LEADS_ON


def stands_between(lines: tuple[Line, ...], at: int) -> bool:
    """Whether phrases without a full stop stand between two whole paragraphs, of which the second is indented.

    So they are no first half of it, however long they are, and say too much to stand under a picture.
    """
    if not 0 < at < len(lines) - 1 or not lines[at].gap:
        return False
    above, text, below = (line.text for line in lines[at - 1 : at + 2])
    if not (lines[at + 1].gap and lines[at + 1].indented and closed(above) and closed(below) and prose(below)):
        return False
    least = _NARROWEST if text.startswith("——") else _FULL_WIDTH
    if not least < len(text) <= _LONGEST_BETWEEN or not _PHRASES.search(text) or closed(text) or hangs(text):
        return False
    return balanced(text) and not (is_row(text) or is_byline(text) or is_caption(text) or numbered(lines[at]))


def starts_wrapped(lines: tuple[Line, ...], at: int) -> bool:
    """Whether a paragraph starts here that was wrapped at a width: lines of one length, then the end of a sentence."""
    if len(lines[at].text) < _NARROWEST:
        return False
    below = lines[at + 1 : at + _LONGEST_PARAGRAPH]
    run = (lines[at], *takewhile(lambda line: line.gap == 0 and not line.indented, below))
    widths = [len(line.text) for line in run[:-1]]
    if len(run) < 2 or not closed(run[-1].text) or not (run[0].indented or len(run) > 2 or widths[0] > _FULL_LINE):
        return False
    return min(widths) >= _NARROWEST and max(widths) - min(widths) <= 3 and len(run[-1].text) <= max(widths) + 2
