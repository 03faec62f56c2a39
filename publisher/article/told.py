"""A file's passages -> Article: one text, in which every line is told what its format says of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from publisher.article.headings.looks import see
from publisher.article.layout import arrange
from publisher.article.lines.line import BLANKS, Told
from publisher.article.lines.sentences import prose
from publisher.article.passages import Passage
from publisher.errors import Problem, PublisherError
from publisher.model.article import Article, Row
from publisher.source import Place, Source

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2060\ufeff\ufffe\uffff\ud800-\udfff]")  # joiners among them


def article(passages: Sequence[Passage], name: str, warnings: Sequence[Problem] = ()) -> Article:
    """The article of the passages, in their order; raises PublisherError where there is no text in them.

    ``warnings`` are told with the article's own.
    """
    plain = [_plain(passage) for passage in passages]
    kept = [passage for passage in plain if passage.text.strip(BLANKS + "\n")]
    if not kept:
        raise PublisherError(Problem("there is no text in this file", Place(name), "put the article's text into it"))
    found = _arranged(_titled(see(kept)), name)
    return replace(found, warnings=(*warnings, *found.warnings))


def _plain(passage: Passage) -> Passage:
    """The passage without characters that print nothing."""
    cells = tuple(_CONTROL.sub("", cell) for cell in passage.cells)
    return replace(passage, text=_CONTROL.sub("", passage.text), cells=cells)


def _arranged(passages: Sequence[Passage], name: str) -> Article:
    texts: list[str] = []
    told: list[Told] = []
    places: list[tuple[int, str]] = []
    at = table = 0
    for passage in passages:
        between = "" if not texts or passage.goes_on else "\n" if passage.close else "\n\n"
        at += len(between)
        if not passage.goes_on:
            row = _row(passage, told[-1].row if told else None, table)
            table = row.table if row else table
            told.append(Told(at, passage.role, passage.level, row))
        if passage.place and (not places or places[-1][1] != passage.place):
            places.append((at, passage.place))
        texts += (between, passage.text)
        at += len(passage.text)
    return arrange(Source(name, "".join(texts), tuple(places)), told)


def _row(passage: Passage, above: Row | None, tables: int) -> Row | None:
    """The table's row that the passage is, the first of the next table unless it goes on with the row above."""
    if not passage.cells:
        return None
    if passage.close and above:
        return Row(above.table, passage.cells, above.at + 1)
    return Row(tables + 1, passage.cells)


def _titled(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; a heading over all the others, before any running text, is the title."""
    found = list(passages)
    if any(passage.role == "title" for passage in found):
        return found
    headings = [at for at, passage in enumerate(found) if passage.role == "heading"]
    highest = min((found[at].level for at in headings), default=0)
    tops = [at for at in headings if found[at].level == highest]
    if len(tops) == 1 and tops[0] == headings[0] and not any(prose(before.text) for before in found[: tops[0]]):
        found[tops[0]] = replace(found[tops[0]], role="title", level=0)
    return found
