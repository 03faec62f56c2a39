"""Sections and moves -> warnings: where the reader is not sure that the page was mended rightly."""

from collections.abc import Iterator

from publisher.article.displaced import Move
from publisher.article.marking import Mark
from publisher.errors import Problem
from publisher.model.article import Section
from publisher.source import Place, Source

_QUOTES = (("“", "”"), ("『", "』"), ("「", "」"), ("《", "》"))


def doubts(
    source: Source, sections: tuple[Section, ...], moves: tuple[Move, ...], lost: tuple[Mark, ...]
) -> tuple[Problem, ...]:
    """The warnings in the order of the source."""
    found = [*_moved(source, moves), *_lost(source, lost), *_odd_quotes(source, sections)]
    return tuple(problem for _, problem in sorted(found, key=lambda pair: pair[0]))


def _moved(source: Source, moves: tuple[Move, ...]) -> Iterator[tuple[int, Problem]]:
    for move in moves:
        hint = f"it was put over the paragraph that begins “{move.line.text[:12]}”"
        yield _warning(source, move.heading.lines[0].span.start, "this heading stood far from its text", hint)


def _lost(source: Source, lost: tuple[Mark, ...]) -> Iterator[tuple[int, Problem]]:
    for heading in lost:
        hint = "move it over its text in the source file"
        yield _warning(source, heading.lines[0].span.start, "this heading has no text, and none was found for it", hint)


def _odd_quotes(source: Source, sections: tuple[Section, ...]) -> Iterator[tuple[int, Problem]]:
    for section in sections:
        for paragraph in section.paragraphs:
            for opening, closing in _QUOTES:
                if paragraph.text.count(opening) != paragraph.text.count(closing):
                    message = f"{opening} and {closing} do not match here: text may be lost"
                    yield _warning(source, paragraph.pieces[0].start, message, "compare with the printed page")


def _warning(source: Source, offset: int, message: str, hint: str) -> tuple[int, Problem]:
    start = source.text.rfind("\n", 0, offset) + 1
    end = source.text.find("\n", offset)
    line = source.text[start : end if end >= 0 else None]
    place = Place(source.name, source.text.count("\n", 0, offset) + 1, offset - start + 1)
    return offset, Problem(message, place, hint, "warning", line)
