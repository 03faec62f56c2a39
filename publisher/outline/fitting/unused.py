"""What a brief prints -> a warning where that is nothing, and for each source that none of it is from."""

from collections.abc import Iterable, Sequence

from publisher.model import Block, Outline, Point
from publisher.outline.desk import Desk
from publisher.source import Place
from publisher.yamls import scalar


def warn_if_empty(blocks: Sequence[Block], desk: Desk) -> None:
    """Warn of a brief that has nothing but its title."""
    if not blocks:
        count = sum(len(items.goals) + len(items.measures) + len(items.metrics) for items in desk.items.values())
        why = (
            f"none of the {count} items of its articles is what it asks for" if count else "its articles have no items"
        )
        hint = "publisher inspect ARTICLE  shows what is found in one"
        desk.warn(Place(desk.outline.path, 1, 1), f"the brief is empty but for its title: {why}", hint)


def warn_of_unused(points: Iterable[Point], desk: Desk) -> None:
    """Warn of sources that no point or its like is from.

    One that another outline gives, which this one extends, is used there: it is told where this one extends.
    """
    used = {one.source.id for point in points for one in (point, *point.also)}
    for name in desk.sources:
        if name in used:
            continue
        given, own = desk.outline.places[name], desk.outline.path
        if given.path == own:
            desk.warn(given, f"no part of the brief draws on {name!r}")
        else:
            message = f"no part of this brief draws on {name!r}, which {given.path} gives"
            desk.warn(_extending(desk.outline), message, f"say  sources: {{{scalar(name, flow=True)}: {{drop: true}}}}")


def _extending(outline: Outline) -> Place:
    """Where the outline says what it extends."""
    lines = outline.texts.get(outline.path, "").split("\n")
    number = next((number for number, line in enumerate(lines, 1) if line.startswith("extends")), 1)
    return Place(outline.path, number, 1)
