"""Quoted words -> where they stand in an article.

Words are compared without spaces and line breaks and by their compatible forms (NFKC): what was copied off the page or
out of a printed brief is found, with half-width or full-width marks, and what is given back is the article's own.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from publisher.model import Article, Evidence
from publisher.model.corrections import Words
from publisher.yamls import Checker

_SHOWN = 40
_AROUND = 8
_CLAUSES = re.compile("[。！？；;，,：:]")
_SENTENCES = re.compile("[。！？；;]")


@dataclass(frozen=True, slots=True)
class Spot:
    """Words of a paragraph, as Evidence counts them."""

    section: int
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it is compared: ``offsets`` lead from each of its characters to the paragraph's own."""

    section: int
    paragraph: int
    folded: str
    offsets: tuple[int, ...]


def fold(text: str) -> str:
    """The text as it is compared, character by character."""
    return "".join("".join(unicodedata.normalize("NFKC", char).split()) for char in text)


def passages(article: Article) -> tuple[Passage, ...]:
    """All paragraphs in order."""
    return tuple(
        _passage(number, at, paragraph.text)
        for number, section in enumerate(article.sections)
        for at, paragraph in enumerate(section.paragraphs)
    )


def _passage(section: int, paragraph: int, text: str) -> Passage:
    folded = [(char, at) for at, whole in enumerate(text) for char in fold(whole)]
    return Passage(section, paragraph, "".join(char for char, _ in folded), tuple(at for _, at in folded))


def spots(words: str, among: Iterable[Passage]) -> list[Spot]:
    """Every place where the words stand, in order."""
    sought = fold(words)
    return [spot for passage in among for spot in _spots(sought, passage)] if sought else []


def _spots(sought: str, passage: Passage) -> Iterable[Spot]:
    at = passage.folded.find(sought)
    while at >= 0:
        end = at + len(sought)
        yield Spot(passage.section, passage.paragraph, passage.offsets[at], passage.offsets[end - 1] + 1)
        at = passage.folded.find(sought, end)


def evidence(article: Article, spot: Spot) -> Evidence:
    """The article's own words at the spot."""
    text = article.sections[spot.section].paragraphs[spot.paragraph].text
    return Evidence(article, spot.section, spot.paragraph, spot.start, spot.end, text[spot.start : spot.end])


def only(words: Words, found: list[Spot], article: Article, checker: Checker) -> Spot | None:
    """The spot that is meant among those found; None with an error where none or more than one can be."""
    if not found:
        absent(words, article, checker)
    elif words.nth and words.nth > len(found):
        checker.error(words.place, f"{shown(words.text)} stands only {times(len(found))}")
    elif not words.nth and len(found) > 1:
        listed = "; ".join(f"nth: {nth} {_where(article, spot)}" for nth, spot in enumerate(found[:9], 1))
        checker.error(words.place, f"{shown(words.text)} stands {times(len(found))}", f"say which: {listed}")
    else:
        return found[(words.nth or 1) - 1]
    return None


def absent(words: Words, article: Article, checker: Checker) -> None:
    """Report words that stand in no paragraph, with the nearest that do."""
    checker.error(words.place, f"{shown(words.text)} is not in the text of the article", _hint(words.text, article))


def _hint(words: str, article: Article) -> str:
    sought = fold(words)
    if any(sought in fold(section.heading or "") for section in article.sections):
        return "it stands in a heading, and headings are no evidence"
    paragraphs = [paragraph.text for section in article.sections for paragraph in section.paragraphs]
    if sought in fold("".join(paragraphs)):
        return "it runs over the end of a paragraph: quote words of one paragraph"
    parts = {part.strip() for text in paragraphs for mark in (_SENTENCES, _CLAUSES) for part in mark.split(text)}
    return nearest(words, sorted(parts))


def nearest(words: str, others: Iterable[str]) -> str:
    """A hint with the nearest of the others; empty where none is near."""
    near = difflib.get_close_matches(words[:120], list(others), n=1, cutoff=0.3)
    return f"the nearest words are {shown(near[0], 80)}" if near else ""


def shown(text: str, most: int = _SHOWN) -> str:
    """The text in Chinese quotation marks, cut where it is long."""
    return f"“{text}”" if len(text) <= most else f"“{text[:most]}…”"


def times(count: int) -> str:
    """``once``, ``twice``, ``3 times``."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _where(article: Article, spot: Spot) -> str:
    """The line of the source, and the words around the spot."""
    paragraph = article.sections[spot.section].paragraphs[spot.paragraph]
    offset, at = paragraph.pieces[0].start, spot.start
    for piece in paragraph.pieces:
        offset = piece.start + at
        if offset < piece.end:
            break
        at -= piece.end - piece.start
    line = article.source.text.count("\n", 0, offset) + 1
    around = paragraph.text[max(0, spot.start - _AROUND) : spot.end + _AROUND]
    return f"in line {line} ({shown(around)})"
