"""Drafts of sections -> the level of each one's heading."""

from collections.abc import Iterator, Sequence

from publisher.article.sections.drafts import Draft
from publisher.article.sections.marks import UNNUMBERED, Mark

_RANKS = (
    *("part", "chapter", "clause", "two digits"),
    *("first", "second", "ordinal", "third", "fourth", "1", "1.1", "1.1.1", "box"),
)
_CLOSING = frozenset({"结束语", "结语", "结尾", "附则", "附件"})
_DIGITS = "一二三四五六七八九"


def levels(drafts: tuple[Draft, ...]) -> tuple[int, ...]:
    """The level of each draft's heading, from 1: one more than that of the heading it stands under.

    Which stands under which is told by the kinds of number, of unnumbered ones by where they first come; （一） stands
    over 一、 where a text begins with it; a second 一、 between 二、 and 三、 stands under 二、.  A closing word
    (结束语) is never under the last chapter.  Where the file tells levels of more than one kind, these count.
    """
    if len(told := sorted({draft.heading.level for draft in drafts if draft.heading and draft.heading.level})) > 1:
        return tuple(_told_levels(drafts, told))
    counted = [draft.heading for draft in drafts if draft.heading and not _closes(draft)]
    order = _order(counted)
    inner = _nested(drafts)
    above: list[float] = []
    found: list[int] = []
    for at, draft in enumerate(drafts):
        depth = order.index(draft.heading.rank) + (at in inner) / 2 if draft.heading and not _closes(draft) else 0.0
        above = [*(outer for outer in above if outer < depth), depth]
        found.append(len(above))
    return tuple(found)


def _order(headings: Sequence[Mark]) -> list[str]:
    """The kinds of number from the highest to the lowest."""
    seen = list(dict.fromkeys(heading.rank for heading in headings))
    order = sorted((rank for rank in seen if rank != UNNUMBERED), key=_RANKS.index)
    if {"first", "second"} <= set(seen) and _second_leads(headings):
        one, two = order.index("first"), order.index("second")
        order[one], order[two] = "second", "first"
    if UNNUMBERED in seen:
        order.insert(min(seen.index(UNNUMBERED), 1), UNNUMBERED)
    return order


def _nested(drafts: Sequence[Draft]) -> frozenset[int]:
    """The headings of a series 一 二 … that begins right under 二、 of another, which goes on after it with 三、."""
    found: set[int] = set()
    outer = last = 0
    for at, draft in enumerate(drafts):
        number = _count(draft.heading)
        if not number:
            outer = last = 0
        elif outer and number == outer + 1 and number != last + 1:
            outer, last = 0, number
        elif outer:
            found.add(at)
            last = number
        elif number == 1 and last and _goes_on(drafts[at:], last):
            found.add(at)
            outer, last = last, 1
        else:
            last = number
    return frozenset(found)


def _goes_on(drafts: Sequence[Draft], outer: int) -> bool:
    """Whether the series that stood at ``outer`` goes on right after the one that begins here."""
    last = 0
    for draft in drafts:
        number = _count(draft.heading)
        if number != last + 1:
            return number == outer + 1 and last > 1
        last = number
    return False


def _count(heading: Mark | None) -> int:
    """What 一、 to 十九、 count, 0 for any other heading."""
    if heading is None or heading.rank != "first" or heading.number is None:
        return 0
    tens, units = heading.number.startswith("十"), heading.number.removeprefix("十")
    return 10 * tens + (_DIGITS.index(units) + 1 if len(units) == 1 and units in _DIGITS else 0)


def _told_levels(drafts: tuple[Draft, ...], told: list[int]) -> Iterator[int]:
    """Levels as told, counted without gaps; a heading of which nothing is told stands under the one before it."""
    above = 0
    for draft in drafts:
        if draft.heading and draft.heading.level:
            above = told.index(draft.heading.level) + 1
            yield above
        else:
            yield above + 1 if draft.heading else 1


def _closes(draft: Draft) -> bool:
    return draft.heading is not None and draft.heading.words in _CLOSING


def _second_leads(headings: Sequence[Mark]) -> bool:
    leader = next(heading for heading in headings if heading.rank in {"first", "second"})
    return leader.rank == "second" and leader.number is not None and leader.number.strip("（）()") == "一"
