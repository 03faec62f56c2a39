"""The body's lines -> marks: which line is a heading, running text, a caption or a byline."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from publisher.article.asides import is_byline, is_caption
from publisher.article.headings import Numbered, Shape, numbered, rank, shape, sounds_like_a_sentence, two_lines
from publisher.article.lines import Line, blank_lines_divide
from publisher.article.sentences import closed, goes_on, hangs, prose

UNNUMBERED = "unnumbered"
_LONGEST_CAPTION = 16


@dataclass(frozen=True, slots=True)
class Mark:
    """Lines and what they are.

    A heading's ``words`` stand without its number, ``rank`` names the kind of number; ``number`` is None without one.
    """

    kind: Literal["heading", "text", "caption", "byline"]
    lines: tuple[Line, ...]
    words: str = ""
    rank: str = UNNUMBERED
    number: str | None = None


@dataclass(frozen=True, slots=True)
class _Manner:
    """How this text sets its headings, and whether blank lines divide its paragraphs."""

    shapes: frozenset[Shape]
    divided: bool


def mark(lines: tuple[Line, ...]) -> tuple[Mark, ...]:
    """Mark every line of the body, in order."""
    manner = _Manner(_shapes(lines), blank_lines_divide(lines))
    marks: list[Mark] = []
    at = 0
    while at < len(lines):
        found = list(_marks(lines, at, manner, marks))
        marks += found
        at += 2 if len(found[0].lines) == 2 else 1
    return tuple(_without_lists(marks))


def _shapes(lines: tuple[Line, ...]) -> frozenset[Shape]:
    """The shapes that this body's headings have: one article keeps to one shape."""
    seen: Counter[Shape] = Counter()
    for at, line in enumerate(lines):
        if is_byline(line.text) or is_caption(line.text):
            continue
        if found := numbered(line):
            seen["numbered"] += found.rank == "two digits"
        elif found_shape := _shape_at(lines, at):
            seen[found_shape] += 1
    if seen["spaced"] or seen["numbered"]:
        return frozenset({"spaced"})
    return frozenset({"comma", "plain"} if seen["comma"] > 1 else {"plain"})


def _shape_at(lines: tuple[Line, ...], at: int) -> Shape | None:
    below = lines[at + 1 : at + 3]
    if below and two_lines(lines[at], below[0]) and not _last(lines, at + 1):
        return "spaced" if lines[at].gap and below[-1].gap else "plain"
    return shape(lines[at].text)


def _last(lines: tuple[Line, ...], at: int) -> bool:
    return not any(prose(line.text) for line in lines[at + 1 :])


def _marks(lines: tuple[Line, ...], at: int, manner: _Manner, before: list[Mark]) -> Iterator[Mark]:
    line = lines[at]
    tail = next((seen for seen in reversed(before) if seen.kind in {"text", "heading"}), None)
    if tail and tail.kind == "text" and _continues(tail.lines[-1].text, line):
        yield Mark("text", (line,))
    elif is_byline(line.text):
        yield Mark("byline", (line,))
    elif is_caption(line.text):
        yield Mark("caption", (line,))
    elif found := numbered(line):
        yield from _numbered_marks(found)
    else:
        yield _unnumbered(lines, at, manner, tail)


def _continues(text: str, line: Line) -> bool:
    """Whether the line can only be the rest of the text before it."""
    if closed(text) and not goes_on(line.text):
        return False
    return hangs(text) or goes_on(line.text) or (line.gap == 0 and not line.indented)


def _numbered_marks(found: Numbered) -> Iterator[Mark]:
    yield Mark("heading", (found.whole,), found.heading.text, found.rank, found.number)
    if found.rest:
        yield Mark("text", (found.rest,))


def _unnumbered(lines: tuple[Line, ...], at: int, manner: _Manner, tail: Mark | None) -> Mark:
    line = lines[at]
    found = _shape_at(lines, at)
    if found is None or _within_a_sentence(lines, at, manner):
        return Mark("text", (line,))
    if found == "spaced" and "spaced" in manner.shapes and not _ends_as_caption(lines, at):
        return _heading(lines[at : at + 2] if shape(line.text) != "spaced" else (line,))
    if _starts_text(lines, at, manner, tail):
        return Mark("text", (line,))
    if found in manner.shapes and found != "spaced" and not _last(lines, at) and not _in_a_run(lines, at):
        return _heading((line,))
    return Mark("caption" if len(line.text) <= _LONGEST_CAPTION or _last(lines, at) else "text", (line,))


def _within_a_sentence(lines: tuple[Line, ...], at: int, manner: _Manner) -> bool:
    """Whether the line is a name or a term that stands on a line of its own in mid-sentence."""
    below = lines[at + 1 : at + 3]
    if manner.divided and below and below[0].gap == 0 and (lines[at].gap == 0 or prose(below[0].text)):
        return True
    return any(goes_on(line.text) and all(near.gap == 0 for near in below[: nth + 1]) for nth, line in enumerate(below))


def _heading(lines: tuple[Line, ...]) -> Mark:
    return Mark("heading", lines, " ".join(line.text for line in lines))


def _ends_as_caption(lines: tuple[Line, ...], at: int) -> bool:
    return _last(lines, at) and any(len(phrase) < 5 for phrase in lines[at].text.split())


def _starts_text(lines: tuple[Line, ...], at: int, manner: _Manner, tail: Mark | None) -> bool:
    """Whether the line is the first part of a paragraph that the layout cut before any full stop."""
    if at + 1 >= len(lines) or not prose(lines[at + 1].text):
        return False
    text = lines[at].text
    if sounds_like_a_sentence(text) and len(text) > 8:
        return True
    if shape(text) in manner.shapes:
        return False
    return len(text) > _LONGEST_CAPTION or (tail is not None and tail.kind == "heading")


def _in_a_run(lines: tuple[Line, ...], at: int) -> bool:
    """Whether short plain lines follow one another, as captions do and headings do not."""
    around = (lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None)
    return any(line is not None and shape(line.text) == "plain" and not numbered(line) for line in around)


def _without_lists(marks: list[Mark]) -> Iterator[Mark]:
    """Numbered lines that follow one another with nothing under them are a list, not headings."""
    listed = {at for at, _ in enumerate(marks) if _listed(marks, at)}
    for at, found in enumerate(marks):
        if at in listed:
            yield Mark("text", found.lines)
        else:
            yield found


def _listed(marks: list[Mark], at: int) -> bool:
    found = marks[at]
    if found.kind != "heading" or found.number is None:
        return False
    around = [marks[near] for near in (at - 1, at + 1) if 0 <= near < len(marks)]
    return found.rank != "two digits" and any(_rank(near) == found.rank for near in around)


def _rank(found: Mark) -> str | None:
    return found.rank if found.kind == "heading" else rank(found.lines[0].text)
