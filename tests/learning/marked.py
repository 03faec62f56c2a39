"""A text with its goals and measures marked -> an article, and what a careful reader sees in each of its paragraphs.

``<g>…</g>`` is a goal, ``<m+>…</m>`` a measure that is planned, ``<m->…</m>`` one that is done; with ``?`` behind the
letter careful readers could differ.  A goal may stand in a measure.  All else is neither.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from publisher.article import text
from publisher.extract.text.quotes import curled
from publisher.model.article import Article

Kind = Literal["goal", "measure"]
_TAG = re.compile(r"<(?P<closes>/?)(?P<letter>[gm])(?P<unsure>\??)(?P<status>[+-]?)>")
_ANNOTATED: tuple[tuple[Kind, str], ...] = (("goal", "goals"), ("measure", "measures"))
_KINDS: Mapping[str, Kind] = {"g": "goal", "m": "measure"}


class Mark(NamedTuple):
    """The words ``start`` to ``end`` of a text, or of a paragraph, and what they are."""

    start: int
    end: int
    kind: Kind
    sure: bool
    planned: bool


class Page(NamedTuple):
    """An article, and the marks in each of its paragraphs by section and paragraph."""

    article: Article
    marks: Mapping[tuple[int, int], Sequence[Mark]]


def read(path: Path) -> Page:
    """The page of a file; raises ValueError for a mark without its other half, or around what is no body text."""
    plain, marks = _parted(path.read_text("utf-8"))
    article = text.read(plain.encode(), path.name)
    return Page(article, _placed(article, plain, marks))


def annotated(path: Path, source: Path) -> Page:
    """The page of an article and its goals and measures by quotes, as ``tests/gold`` has them."""
    article = text.read(source.read_bytes(), source.name)
    items = json.loads(path.read_text("utf-8"))
    marks: dict[tuple[int, int], list[Mark]] = {}
    for kind, of_kind in _ANNOTATED:
        for item in items[of_kind]:
            for section, paragraph, start in _spots(article, curled(item["quote"]))[:1]:
                sure, planned = not item.get("optional"), item.get("status") != "done"
                mark = Mark(start, start + len(item["quote"]), kind, sure, planned)
                marks.setdefault((section, paragraph), []).append(mark)
    return Page(article, marks)


def _parted(marked: str) -> tuple[str, list[Mark]]:
    plain, last, opened, marks = "", 0, [], []
    for tag in _TAG.finditer(marked):
        plain += marked[last : tag.start()]
        last = tag.end()
        if not tag["closes"]:
            opened.append((len(plain), tag))
            continue
        if not opened:
            raise ValueError(f"not opened, but closed: {tag[0]}")
        start, begun = opened.pop()
        if begun["letter"] != tag["letter"]:
            raise ValueError(f"{begun[0]} is closed by {tag[0]}: {plain[start:]}")
        marks.append(Mark(start, len(plain), _KINDS[tag["letter"]], not begun["unsure"], begun["status"] != "-"))
    if opened:
        raise ValueError(f"not closed, but opened: {opened[-1][1][0]}")
    return plain + marked[last:], marks


def _placed(article: Article, plain: str, marks: Iterable[Mark]) -> dict[tuple[int, int], list[Mark]]:
    placed: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        start, end = mark.start, mark.end
        quote = plain[start:end]
        spots = _spots(article, curled(quote))
        if not spots:
            raise ValueError(f"stands in no paragraph: {quote}")
        section, paragraph, at = spots[min(plain[:start].count(quote), len(spots) - 1)]
        placed.setdefault((section, paragraph), []).append(mark._replace(start=at, end=at + len(quote)))
    return placed


def _spots(article: Article, quote: str) -> list[tuple[int, int, int]]:
    return [
        (nth, at, found.start())
        for nth, section in enumerate(article.sections)
        for at, paragraph in enumerate(section.paragraphs)
        for found in re.finditer(re.escape(quote), curled(paragraph.text))
    ]
