"""The body's lines -> marks: which line is a heading, running text, a caption or a byline."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from publisher.article.front.titles import is_official
from publisher.article.furniture.controls import is_particulars
from publisher.article.headings.blocks import one_line, wrapped_heading
from publisher.article.headings.manner import (
    SETS_OUT,
    Manner,
    fills,
    manner_of,
    shape_at,
    stands_alone,
    stands_between,
    stands_close,
    starts_wrapped,
)
from publisher.article.headings.shapes import (
    Numbered,
    lone_number,
    numbered,
    rank,
    shape,
    signed,
    sounds_like_a_sentence,
    unsigned,
)
from publisher.article.lines.asides import is_byline, is_caption, is_dateline, is_pen_names, is_signature
from publisher.article.lines.line import Line
from publisher.article.lines.sentences import breaks_off, closed, goes_on, hangs, prose, speaks
from publisher.article.sections import points
from publisher.article.sections.marks import Mark, without_lists

_OUTER = frozenset({"part", "chapter", "clause", "first", "second"})
_SHORTEST_HALF = 4
_FEWEST_ENTRIES = 3
_LONGEST_CAPTION = 16
_FROM_TO = re.compile("从[^，,]{1,8}到[^，,]{1,8}[，,]")  # 从“无”到“有”，筑起高台: a heading among others of its kind
_TELLS = re.compile("[0-9:：]")  # what a line under a picture seldom holds
_TOPICAL = re.compile("^[^，。：:\\s]{2,6}[：:][^，。：:]{4,}")  # what stands under a picture seldom begins so
_FORMULA = re.compile("特?此(?:通知|公告|通告|函告|函复|报告|批复|复|令|致)|妥否，请批示|关键词[：:][^。]*[；;][^。]*")
_DECK = re.compile("—{1,2}[^—。；;：:]{4,28}")


def mark(lines: tuple[Line, ...]) -> tuple[Mark, ...]:
    """Mark every line of the body, in order."""
    manner = manner_of(lines)
    marks: list[Mark] = []
    tail: Mark | None = None
    at = 0
    while at < len(lines):
        found = _with_deck(lines, at, list(_marks(lines, at, manner, tail)))
        marks += found
        tail = next((mark for mark in reversed(found) if mark.kind in {"text", "heading"}), tail)
        at += len(found[0].lines)
    return without_lists(tuple(marks))


def _marks(lines: tuple[Line, ...], at: int, manner: Manner, tail: Mark | None) -> Iterator[Mark]:
    line = lines[at]
    if line.told:
        yield from _told_marks(lines, at)
    elif at in manner.verse or _FORMULA.fullmatch(line.text):
        yield Mark("text", (line,), whole=True)
    elif at > manner.end and is_dateline(line.text):
        yield Mark("byline", (line,))
    elif _is_text(lines, at, manner, tail):
        yield Mark("text", (line,))
    elif is_byline(line.text) or _signs(lines, at) or (at > manner.end and is_pen_names(line.text)):
        yield Mark("byline", (line,))
    elif apart := _set_apart(lines, at, manner):
        yield apart
    elif is_caption(line.text):
        yield Mark("caption", (line,))
    elif found := numbered(line):
        yield from _numbered_marks(found, line)
    elif stands_between(lines, at):
        yield _heading((line,))
    else:
        yield _unnumbered(lines, at, manner, tail)


def _is_text(lines: tuple[Line, ...], at: int, manner: Manner, tail: Mark | None) -> bool:
    """Whether the line is running text for sure: somebody speaks, it goes on, or it fills a line of a wrapped text."""
    line = lines[at]
    if speaks(line.text) or (fills(lines, at, manner.width) and not numbered(line)):
        return True
    return tail is not None and (_continues(tail, line) if tail.kind == "text" else _opens(tail, line))


def _set_apart(lines: tuple[Line, ...], at: int, manner: Manner) -> Mark | None:
    """The heading that is told by the lines around it: a number alone, two lines or more."""
    line = lines[at]
    if _begins_document(lines, at):
        return _heading((line,))
    if at in manner.counted:
        return Mark("heading", (line,), line.text, "first")
    if at in manner.paired:
        return _heading(lines[at : at + 2])
    if (alone := lone_number(line.text)) and at + 1 < manner.end and shape(lines[at + 1].text):
        return Mark("heading", lines[at : at + 2], lines[at + 1].text, *alone)
    if _opens_heading(lines, at):
        return Mark("heading", lines[at : at + 2], line.text + lines[at + 1].text)
    block = wrapped_heading(lines, at) if at < manner.end else ()
    return _wrapped(block) if block else None


def _begins_document(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is the title of a document that is quoted in full: whom it is sent to stands below."""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    return below.startswith("各") and below.endswith(("：", ":")) and is_official(lines[at].text)


def _opens_heading(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is a heading's first half, ended by a dash, the second half and text below: ``产业为基——``."""
    text, below = lines[at].text, lines[at + 1 : at + 3]
    if len(below) < 2 or not text.endswith("——") or not _SHORTEST_HALF <= len(text) <= _LONGEST_CAPTION:
        return False
    if text.startswith("—") or (at and not closed(lines[at - 1].text)):
        return False
    return shape(below[0].text) in {"plain", "comma", "spaced"} and prose(below[1].text)


def _with_deck(lines: tuple[Line, ...], at: int, found: list[Mark]) -> list[Mark]:
    """The heading with the line below it that adds to it: ``——从卖材料到卖部件``; who wrote may stand behind that."""
    heading, deck = found[0], lines[at + 1 : at + 2]
    if len(found) > 1 or heading.kind != "heading" or heading.lines != lines[at : at + 1] or not deck:
        return found
    text = next((line.text for line in lines[at + 2 : at + 5] if not is_byline(line.text)), "")
    if deck[0].told or not _DECK.fullmatch(deck[0].text) or not prose(text):
        return found
    return [replace(heading, lines=lines[at : at + 2], words=f"{heading.words} {deck[0].text}")]


def _told_marks(lines: tuple[Line, ...], at: int) -> Iterator[Mark]:
    """What the file says of the line; a heading takes all its lines."""
    line, role = lines[at], lines[at].role
    if role in {"heading", "title"}:
        block = tuple(takewhile(lambda below: below.told == line.told, lines[at:]))
        level = max(line.told.level if line.told else 0, 1)
        found = numbered(line) if len(block) == 1 else None
        marks = _numbered_marks(found, line) if found else (_wrapped(block),)
        yield from (replace(mark, level=level) if mark.kind == "heading" else mark for mark in marks)
    else:
        yield Mark("caption" if role == "caption" else "byline" if role == "byline" else "text", (line,), whole=True)


def _signs(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is the date under an official document, or the office above that date."""
    if is_dateline(lines[at].text) or is_particulars(lines[at].text) or (at and is_signature(lines[at].text)):
        return True
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    return is_dateline(below) and shape(lines[at].text) is not None and not lines[at].text.startswith("附件")


def _opens(heading: Mark, line: Line) -> bool:
    """Whether the line is the text that belongs to the lead sentence right above it."""
    return line.gap == 0 and heading.lines[-1].text.endswith("。") and rank(line.text) is None


def _continues(mark: Mark, line: Line) -> bool:
    """Whether the line can only be the rest of the text before it."""
    text = mark.lines[-1].text
    if mark.whole or (text.startswith("——") and is_byline(line.text)):
        return False
    if closed(text) and not goes_on(line.text):
        return False
    if hangs(text) or goes_on(line.text):
        return True
    return line.gap == 0 and not line.indented and not (rank(line.text) in _OUTER and numbered(line))


def _numbered_marks(found: Numbered, line: Line) -> Iterator[Mark]:
    for point in points.of(line):
        one = numbered(point) or found
        yield Mark("heading", (one.whole,), one.heading.text, one.rank, one.number, point if one.rest else None)
        if one.rest:
            yield Mark("text", (one.rest,))


def _wrapped(lines: tuple[Line, ...]) -> Mark:
    words = one_line(lines)
    found = numbered(Line(words, lines[0].span, 0))
    return Mark("heading", lines, found.heading.text, found.rank, found.number) if found else _heading(lines)


def _unnumbered(lines: tuple[Line, ...], at: int, manner: Manner, tail: Mark | None) -> Mark:
    line = lines[at]
    found = shape_at(lines, at, manner.end)
    if found is None or starts_wrapped(lines, at) or _within_a_sentence(lines, at, manner):
        return Mark("text", (line,))
    if found == "spaced" and "spaced" in manner.shapes and not _ends_as_caption(lines, at, manner):
        return _heading(lines[at : at + 2] if shape(line.text) != "spaced" else (line,))
    if _starts_text(lines, at, manner, tail):
        return Mark("text", (line,))
    entry = _is_entry_of_many(lines, at)
    usual = (found in manner.shapes and found != "spaced") or signed(line.text)
    says = line.text[0] == "【" or _TOPICAL.match(line.text) is not None
    apart = at < manner.end and (says or not _in_a_run(lines, at))
    if not entry and ((usual and apart) or _heads_a_list(lines, at, tail)):
        return _heading((line,))
    if entry or manner.end < 0 or found == "asking":
        return Mark("text", (line,), whole=entry)
    shows = (len(line.text) <= _LONGEST_CAPTION or at >= manner.end) and not _TELLS.search(line.text)
    return Mark("caption" if shows else "text", (line,))


def _within_a_sentence(lines: tuple[Line, ...], at: int, manner: Manner) -> bool:
    """Whether the line is a name or a term that stands on a line of its own in mid-sentence."""
    below = tuple(takewhile(lambda line: line.gap == 0 and not line.indented, lines[at + 1 : at + 3]))
    if not below or (manner.close and stands_close(lines, at)):
        return False
    if hangs(below[0].text) and len(below[0].text) <= _LONGEST_CAPTION:
        return True
    if manner.divided and (lines[at].gap == 0 or prose(below[0].text)):
        return True
    return goes_on(below[0].text) or (len(below[0].text) <= _LONGEST_CAPTION and goes_on(below[-1].text))


def _heading(lines: tuple[Line, ...]) -> Mark:
    return Mark("heading", lines, unsigned(one_line(lines)))


def _ends_as_caption(lines: tuple[Line, ...], at: int, manner: Manner) -> bool:
    return at >= manner.end and any(len(phrase) < 5 for phrase in lines[at].text.split())


def _starts_text(lines: tuple[Line, ...], at: int, manner: Manner, tail: Mark | None) -> bool:
    """Whether the line is the first part of a paragraph that the layout cut before any full stop."""
    if at + 1 >= len(lines) or not prose(lines[at + 1].text):
        return False
    text = lines[at].text
    if signed(text) or stands_alone(lines, at):
        return False
    is_usual = _FROM_TO.match(text) and manner.intact and shape(text) in manner.shapes
    if breaks_off(text) or (SETS_OUT.match(text) and not is_usual):
        return True
    if sounds_like_a_sentence(text) and len(text) > 8 and not manner.intact:
        return True
    if shape(text) in manner.shapes:
        return False
    return len(text) > _LONGEST_CAPTION or (tail is not None and tail.kind == "heading")


def _is_entry_of_many(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line above or below begins with a sign as this one does: entries of a list, no headings."""
    beside = (lines[near].text for near in (at - 1, at + 1) if 0 <= near < len(lines))
    return signed(lines[at].text) and any(map(signed, beside))


def _heads_a_list(lines: tuple[Line, ...], at: int, tail: Mark | None) -> bool:
    """Whether three or more entries, each on its line behind a sign or a number, follow right below."""
    entries = lines[at + 1 : at + 1 + _FEWEST_ENTRIES]
    if len(entries) < _FEWEST_ENTRIES or _is_entry(lines[at].text):
        return False
    if tail and not tail.whole and not closed(tail.lines[-1].text):
        return False
    return all(_is_entry(line.text) and not line.told for line in entries)


def _is_entry(text: str) -> bool:
    """Whether the line is an entry of a list, without a full stop: ``●粮食增产``, ``2.修好水渠``."""
    return not closed(text) and not prose(text) and (signed(text) or rank(text) in {"third", "fourth"})


def _in_a_run(lines: tuple[Line, ...], at: int) -> bool:
    """Whether short plain lines follow one another, as captions do and headings do not."""
    around = (lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None)
    return any(line is not None and _runs(line) for line in around)


def _runs(line: Line) -> bool:
    told = is_caption(line.text) or is_byline(line.text) or numbered(line) is not None or signed(line.text)
    told = told or _TOPICAL.match(line.text) is not None
    return shape(line.text) == "plain" and not told
