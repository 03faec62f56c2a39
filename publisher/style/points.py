"""Points, lists of them and the summary -> paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from publisher.model import (
    Goal,
    Measure,
    Point,
    PointGroup,
    PointList,
    Remark,
    Run,
    StyledBox,
    StyledParagraph,
    Summary,
)
from publisher.style.dressing import Dressing
from publisher.style.runs import cited, worded
from publisher.style.statements import own_words, statement

Said = tuple[str, int, str]


def listed(points: PointList, title_number: int, dressing: Dressing) -> Iterator[StyledParagraph]:
    """The list's title, then its groups: each one's lead phrase and points; numbers run through all groups.

    ``title_number`` is the title's among those of its section, 0: it carries none.  The last two points stay together,
    so that none stands alone at the head of a page.
    """
    found = list(_listed(points, title_number, dressing))
    if not points.goes_on and [one.role for one in found[-2:]] == [points.kind] * 2:
        found[-2] = replace(found[-2], kept=True)
    yield from found


def _listed(points: PointList, title_number: int, dressing: Dressing) -> Iterator[StyledParagraph]:
    if points.title:
        label = dressing.label("list_title", title_number) if title_number else ""
        runs = (Run(dressing.words(points.title)),)
        yield StyledParagraph("list_title", runs, label, list=dressing.titles, origin=("title",))
    said: set[Said] = set()
    groups = [(group, _entries(group, said, dressing)) for group in points.groups]
    alone = sum(len(own) for _, own in groups) == 1 and not (points.continues or points.goes_on)
    number, numerals = dressing.counted(points.kind, points.continues)
    for place, (group, own) in enumerate(groups):
        if group.lead and (own or _is_bare(group)):
            yield StyledParagraph("lead", (Run(dressing.words(group.lead)),), origin=(place, "lead"))
        for index, one in own:
            label = "" if alone else dressing.label(points.kind, next(numerals))
            yield replace(_entry(one, points.kind, (label, number), dressing), origin=(place, index))


def _is_bare(group: PointGroup) -> bool:
    """Whether the group is but a lead phrase: an editor took away what stood under it, and left it standing."""
    return not (group.points or group.remarks)


def _entries(group: PointGroup, said: set[Said], dressing: Dressing) -> list[tuple[int, Point | Remark]]:
    """The group's points that are printed and its remarks, each with its index among them all."""
    return list(_once((*group.points, *group.remarks), said, dressing))


def boxed(summary: Summary, dressing: Dressing) -> StyledBox:
    """The summary's title and points in the style's box."""
    title = StyledParagraph("summary_title", (Run(dressing.words(summary.title)),))
    number = dressing.list()
    points = [
        replace(_entry(one, "summary", (dressing.label("summary", numeral), number), dressing), origin=(index,))
        for numeral, (index, one) in enumerate(_once(summary.points, set(), dressing), 1)
    ]
    return StyledBox((replace(title, origin=("title",)), *points) if summary.title else tuple(points))


def kind(point: Point) -> str:
    """The kind of a point's item: goal, measure or metric."""
    return "goal" if isinstance(point.item, Goal) else "measure" if isinstance(point.item, Measure) else "metric"


def _entry(one: Point | Remark, role: str, place: tuple[str, int], dressing: Dressing) -> StyledParagraph:
    return _remark(one, role, place, dressing) if isinstance(one, Remark) else _point(one, role, place, dressing)


def _remark(remark: Remark, role: str, place: tuple[str, int], dressing: Dressing) -> StyledParagraph:
    """The editor's own statement: no mark, no anchor, for nothing leads back from an appendix."""
    label, number = place
    return StyledParagraph(role, worded(own_words(remark, dressing.tidied), dressing.style), label, list=number)


def _point(point: Point, role: str, place: tuple[str, int], dressing: Dressing) -> StyledParagraph:
    label, number = place
    anchor = dressing.anchor(point.item.id)
    runs = worded(statement(point, dressing.tidied), dressing.style)
    return StyledParagraph(
        role=role,
        runs=cited(runs, dressing.marks((point,), anchor)),
        label=label,
        anchor=anchor,
        list=number,
        item=point.item.id,
        kind=kind(point),
    )


def _whose(point: Point) -> str:
    return point.body or point.source.region or point.source.id


def _once(
    entries: Sequence[Point | Remark], said: set[Said], dressing: Dressing
) -> Iterator[tuple[int, Point | Remark]]:
    """The entries by index, without points that would say the same words again (two figures of one clause)."""
    for index, one in enumerate(entries):
        told = None if isinstance(one, Remark) else (statement(one, dressing.tidied), one.variant, _whose(one))
        if told not in said:
            said.update((told,) if told else ())
            yield index, one
