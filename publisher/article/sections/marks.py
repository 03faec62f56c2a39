"""A mark says what a line is; marks of numbered lines that only count points in running text -> marks of text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from publisher.article.headings.shapes import rank
from publisher.article.lines.line import Line

UNNUMBERED = "unnumbered"
_POINTS = frozenset({"third", "fourth"})
_MEANS = re.compile("[：:][^，,]*[，,]")
_REPORTS = re.compile("[：:][^：:]*[0-9][^：:，,]*[，,][^：:]*[0-9]")
_FIRST = re.compile("[第（(]?(?:一|1|１|01)(?![零〇一二三四五六七八九十百0-9０-９])")


@dataclass(frozen=True, slots=True)
class Mark:
    """Lines and what they are.

    A heading's ``words`` stand without its number, ``rank`` names the kind of number; ``number`` is None without one.
    ``origin`` is the whole line where a heading shares its line with its text.  ``whole``: a text that is one line and
    no part of a paragraph, such as a line of verse.  ``level`` is what the file tells of a heading, 0: it does not.
    """

    kind: Literal["heading", "text", "caption", "byline"]
    lines: tuple[Line, ...]
    words: str = ""
    rank: str = UNNUMBERED
    number: str | None = None
    origin: Line | None = None
    whole: bool = False
    level: int = 0


def without_lists(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks, those of headings that are none turned to text.

    Numbered lines that follow one another with nothing under them are a list.  So are the numbered sentences of a
    series 一 二 三, if the first of them or most of them are too long for headings.
    """
    listed = {at for at in range(len(marks)) if _listed(marks, at)}
    listed.update(*[_sentences_of_list(marks, series, listed) for series in _series(marks)])
    return tuple(_settled(marks, listed))


def _settled(marks: tuple[Mark, ...], listed: set[int]) -> Iterator[Mark]:
    for at, mark in enumerate(marks):
        if at in listed:
            yield from (Mark("text", (line,)) for line in ((mark.origin,) if mark.origin else mark.lines))
        elif not (at - 1 in listed and marks[at - 1].origin):
            yield mark


def _listed(marks: tuple[Mark, ...], at: int) -> bool:
    found = marks[at]
    if found.kind != "heading" or found.number is None or found.level:
        return False
    if found.rank == "two digits":
        return False
    if _explained(found):
        return True
    return any(_rank(marks[near]) == found.rank and not _begins(marks[max(near, at)]) for near in _beside(marks, at))


def _explained(mark: Mark) -> bool:
    """Whether the line is a whole entry of a list: the point and what it means, or figures of it.

    ``1.办好学校：扩建…，新建…。``, ``（一）造林：造林3万亩，封山2万亩``
    """
    means = _sentence(mark) and mark.rank in _POINTS and _MEANS.search(mark.words) is not None
    return mark.origin is None and (means or _REPORTS.search(mark.words) is not None)


def _beside(marks: tuple[Mark, ...], at: int) -> Iterator[int]:
    yield from (near for near in (at - 1, at + 1) if 0 <= near < len(marks))


def _begins(mark: Mark) -> bool:
    return _FIRST.match(mark.lines[0].text) is not None


def _series(marks: tuple[Mark, ...]) -> Iterator[list[int]]:
    """Runs of lines with the same kind of number, each from its 一 to the next."""
    running: dict[str, list[int]] = {}
    for at, mark in enumerate(marks):
        if mark.kind not in {"heading", "text"} or (kind := _rank(mark)) in {None, UNNUMBERED}:
            continue
        if _FIRST.match(mark.lines[0].text) and kind in running:
            yield running.pop(kind)
        running.setdefault(kind, []).append(at)
    yield from running.values()


def _sentences_of_list(marks: tuple[Mark, ...], series: list[int], listed: set[int]) -> list[int]:
    texts = [at for at in series if marks[at].kind == "text" or at in listed]
    sentences = [at for at in series if _sentence(marks[at]) and at not in listed]
    return sentences if texts and (texts[0] == series[0] or len(texts) >= len(sentences)) else []


def _sentence(mark: Mark) -> bool:
    return mark.kind == "heading" and not mark.level and mark.lines[0].text.endswith("。")


def _rank(mark: Mark) -> str | None:
    return mark.rank if mark.kind == "heading" else rank(mark.lines[0].text)
