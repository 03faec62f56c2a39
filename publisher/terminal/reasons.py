"""Briefs -> a table of their summaries' points with what counted for and against each."""

from collections.abc import Iterable

from publisher.model import Brief, Point, Summary
from publisher.outline import Reason, why
from publisher.terminal.tables import table


def summaries(briefs: Iterable[Brief]) -> None:
    """A row a point: its score, which the reasons add up to, and the reasons, the weightiest first."""
    points = [
        (brief.name, point)
        for brief in briefs
        for block in brief.blocks
        if isinstance(block, Summary)
        for point in block.points
        if isinstance(point, Point)
    ]
    rows = [
        (name, point.item.id, f"{sum(one.points for one in why(point)):g}", _said(point), _words(why(point)))
        for name, point in points
    ]
    table(("outline", "id", "score", "words", "why"), rows, cut="words")


def _said(point: Point) -> str:
    return point.words or point.item.evidence.quote


def _words(reasons: Iterable[Reason]) -> str:
    """``+2 figure: 3, -1 long``."""
    return ", ".join(f"{one.points:+g} {one.words}" for one in reasons)
