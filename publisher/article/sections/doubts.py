"""Sections and moves -> warnings: where the reader is not sure that the page was mended rightly."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Literal

from publisher.article.lines.asides import is_byline, is_dateline
from publisher.article.lines.line import Line
from publisher.article.lines.sentences import QUOTES, breaks_off, closed, hangs
from publisher.article.sections.displaced import Move
from publisher.article.sections.marks import Mark
from publisher.errors import Problem
from publisher.model.article import TITLE_DOUBT, Section
from publisher.source import Place, Source, Span, part_of, place_of

_SHOWN = 60
_OPENING = {closing: opening for opening, closing in QUOTES}
_MARKS = re.compile(f"[{''.join(map(''.join, QUOTES))}]")
_FEWEST = 2  # paragraphs that show how this text's paragraphs end
_END = re.compile("[。！？；!?]")
_GOES_ON = re.compile("[\u4e00-\u9fff0-9“《]")
_LONGEST_ENTRY = 30  # a shorter line may end in its figure
Unsure = tuple[Line, Literal["article", "title", "caption"]]  # another article begins here, a title or a heading may be
_OF_LINES = {
    "article": ("another article seems to begin here", "save each article in a file of its own"),
    "caption": (
        "this line was taken for what stands under a picture: it may be a heading",
        "compare with the printed page",
    ),
    "title": (TITLE_DOUBT, "if it is, say so (title:) in the article's corrections"),
}
_CHINESE, _LETTER = re.compile("[\u3400-\u9fff]"), re.compile(r"[^\W\d_]")
_A_TEXT, _SHARE = 60, 0.1  # letters from which a text is in some language; of them in Chinese at least
_Doubt = tuple[int, str, str]  # where in the source, message, hint


def doubts(
    source: Source,
    sections: tuple[Section, ...],
    moves: tuple[Move, ...],
    lost: tuple[Mark, ...],
    unsure: tuple[Unsure, ...],
) -> tuple[Problem, ...]:
    """The warnings in the order of the source."""
    found = sorted(
        chain(
            _foreign(source.text),
            _moved(moves),
            _lost(lost),
            _odd_quotes(sections),
            _broken_off(sections),
            _cut_off(sections),
            _of_lines(unsure),
        )
    )
    breaks = [at for at, char in enumerate(source.text) if char == "\n"] if found else []
    return tuple(_warning(source, breaks, doubt) for doubt in found)


def _foreign(text: str) -> Iterator[_Doubt]:
    letters = len(_LETTER.findall(text))
    if letters >= _A_TEXT and len(_CHINESE.findall(text)) < _SHARE * letters:
        hint = "goals, measures and metrics are found in Chinese texts only"
        yield len(text) - len(text.lstrip()), "this text is hardly Chinese: nothing may be found in it", hint


def _moved(moves: tuple[Move, ...]) -> Iterator[_Doubt]:
    for move in moves:
        hint = f"it was put over the paragraph that begins: {move.line.text[:12]}…"
        yield move.heading.lines[0].span.start, "this heading stood far from its text", hint


def _lost(lost: tuple[Mark, ...]) -> Iterator[_Doubt]:
    for heading in lost:
        hint = "move it over its text in the source file"
        yield heading.lines[0].span.start, "this heading has no text, and none was found for it", hint


def _of_lines(unsure: tuple[Unsure, ...]) -> Iterator[_Doubt]:
    for line, kind in unsure:
        yield line.span.start, *_OF_LINES[kind]


def _odd_quotes(sections: tuple[Section, ...]) -> Iterator[_Doubt]:
    """Paragraphs with a mark that has no partner; a quotation may go on in the next paragraph, which opens it again."""
    for section in sections:
        for paragraph, below in pairwise([*section.paragraphs, None]):
            at = _odd_mark(paragraph.text) if paragraph else None
            if paragraph is None or at is None or (below and below.text[0] == paragraph.text[at]):
                continue
            around = paragraph.text[max(at - 6, 0) : at + 7]
            message = f"{paragraph.text[at]} has no partner in this paragraph, near {around!r}: text may be lost"
            yield part_of(paragraph.pieces, at, at + 1)[0].start, message, "compare with the printed page"


def _broken_off(sections: tuple[Section, ...]) -> Iterator[_Doubt]:
    """Paragraphs that end inside a phrase: what was to follow stands nowhere on the page."""
    for paragraph in chain.from_iterable(section.paragraphs for section in sections):
        text = paragraph.text
        if paragraph.row is None and (hangs(text) or (len(text) > _LONGEST_ENTRY and breaks_off(text))):
            place = part_of(paragraph.pieces, len(text) - 1, len(text))[0].start
            yield place, f"the paragraph breaks off at {text[-8:]!r}: text may be lost", "compare with the printed page"


def _cut_off(sections: tuple[Section, ...]) -> Iterator[_Doubt]:
    """The end of a last paragraph that begins one more sentence, where all others end as sentences do."""
    running = [one for section in sections for one in section.paragraphs if "。" in one.text and not one.row]
    if len(running) <= _FEWEST or running[-1:] != [*sections[-1].paragraphs[-1:]]:
        return
    text, rest = running[-1].text, _END.split(running[-1].text)[-1].strip()
    if not all(closed(one.text) for one in running[:-1]) or not _is_open(text, rest):
        return
    place = part_of(running[-1].pieces, len(text) - 1, len(text))[0].start
    message = f"the text ends in the middle of a sentence, {text[-8:]!r}: it may be cut off"
    yield place, message, "copy it again, whole"


def _is_open(text: str, rest: str) -> bool:
    """Whether the ``rest`` behind the text's last full stop begins a sentence, of which nothing else warns."""
    if not _GOES_ON.match(rest) or closed(text) or hangs(text) or is_byline(rest) or is_dateline(rest):
        return False
    return len(text) <= _LONGEST_ENTRY or not breaks_off(text)


def _odd_mark(text: str) -> int | None:
    """Where the first closing mark stands that nothing opened, else the last opening one that nothing closes."""
    opened: list[int] = []
    for mark in _MARKS.finditer(text):
        at, char = mark.start(), mark[0]
        if char not in _OPENING:
            opened.append(at)
        elif not opened or text[opened.pop()] != _OPENING[char]:
            return at
    return opened[-1] if opened else None


def _warning(source: Source, breaks: list[int], doubt: _Doubt) -> Problem:
    """A paragraph is one line of hundreds of characters: only a place near its start is shown with its line.

    Lines are told of a text; of a file in which nobody counts lines its page or paragraph.
    """
    offset, message, hint = doubt
    line = bisect_right(breaks, offset)
    start = breaks[line - 1] + 1 if line else 0
    end = breaks[line] if line < len(breaks) else len(source.text)
    shown = source.text[start : min(end, start + _SHOWN)] if offset < start + _SHOWN else ""
    if source.places:
        where = place_of(source, Span(offset, offset + 1))
        return Problem(f"{where}: {message}" + f": {shown}" * bool(shown), Place(source.name), hint, "warning")
    return Problem(message, Place(source.name, line + 1, offset - start + 1), hint, "warning", shown)
