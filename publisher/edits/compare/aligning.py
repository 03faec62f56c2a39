"""The blocks of two drafts -> steps from the one to the other: what is kept, deleted, inserted, moved.

Names pair first, then words that stand once in both drafts (Cohen's patience diff), then words that are alike, at last
what stands in the same place between such pairs.  Tables and lists' titles move with what they stood behind.
"""

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from publisher.edits.compare.blocks import Block
from publisher.edits.naming.likeness import pairs
from publisher.edits.order import moved

Operation = Literal["keep", "delete", "insert", "move_from", "move_to"]
Moves = Literal["none", "paragraphs", "all"]
_LEAST = 4  # characters that make words telling
_LONGEST = 1200
_VERY_LIKE = 0.75


@dataclass(frozen=True, slots=True)
class Step:
    """One block: ``before`` in the earlier draft, ``after`` in the later; both of what is kept or moved.

    ``along``: it moved with what it stood behind.
    """

    operation: Operation
    before: Block | None
    after: Block | None
    along: bool = False


def aligned(before: Sequence[Block], after: Sequence[Block], moves: Moves = "paragraphs") -> list[Step]:
    """The steps in the order of reading; what goes stands before what comes.

    What stands elsewhere and may not move is deleted and inserted: Word tracks moves of paragraphs only.
    """
    found = _pairs(before, after)
    places = sorted(found)
    away = {places[index] for index in moved([found[place] for place in places])}
    stays = {place: found[place] for place in places if place not in away}
    goes = {place: found[place] for place in sorted(away) if _may_move(before[place], moves)}
    if moves == "all":
        _go_along(stays, goes, before, after)
    _fill(stays, goes, before, after, items=moves == "none")
    return list(_steps(before, after, stays, goes))


def _pairs(before: Sequence[Block], after: Sequence[Block]) -> dict[int, int]:
    found: dict[int, int] = {}
    _join(found, _once(before, "name"), _once(after, "name"), before, after)
    _join(found, _once(before, "text"), _once(after, "text"), before, after)
    left = _loose(before, set(found), after)
    right = _loose(after, set(found.values()), before)
    for one, other, likeness in pairs(left, right):
        if before[one].shape == after[other].shape and _may_be(before[one].name, after[other].name, likeness):
            found[one] = other
    return found


def _may_be(name: str, other: str, likeness: float) -> bool:
    """Whether two names may be of one thing: an item has another where its source says something else."""
    return not (name and other) or name == other or likeness >= _VERY_LIKE


def _may_move(block: Block, moves: Moves) -> bool:
    return bool(block.text) and moves != "none" and (block.shape == "paragraph" or moves == "all")


def _go_along(stays: dict[int, int], goes: dict[int, int], before: Sequence[Block], after: Sequence[Block]) -> None:
    """Let what stands behind something that moved, in both drafts, move with it: a list's title stands many times."""
    taken = {*stays.values(), *goes.values()}
    for place in range(1, len(before)):
        other = goes.get(place - 1, len(after)) + 1
        free = place not in stays and place not in goes and other < len(after) and other not in taken
        if free and _look(before[place]) == _look(after[other]):
            goes[place] = other
            taken.add(other)


def _once(blocks: Sequence[Block], what: Literal["name", "text"]) -> dict[str, int]:
    """The places of names (of two paragraphs in one control the first has it), or of telling words that stand once."""
    values = [getattr(one, what) for one in blocks]
    if what == "name":
        return {name: place for place, name in reversed(list(enumerate(values))) if name}
    counts = Counter(values)
    return {text: place for place, text in enumerate(values) if counts[text] == 1 and len(text) >= _LEAST}


def _join(
    found: dict[int, int],
    left: dict[str, int],
    right: dict[str, int],
    before: Sequence[Block],
    after: Sequence[Block],
) -> None:
    taken = set(found.values())
    for value, one in left.items():
        other = right.get(value)
        if other is None or one in found or other in taken or before[one].shape != after[other].shape:
            continue
        found[one] = other


def _loose(blocks: Sequence[Block], known: set[int], others: Sequence[Block]) -> dict[int, str]:
    """Words that have no pair yet, but for those that stand in both drafts again and again."""
    known_texts = {one.text for one in others}
    return {
        place: one.text[:_LONGEST]
        for place, one in enumerate(blocks)
        if place not in known and len(one.text) >= _LEAST and one.text not in known_texts
    }


def _fill(
    stays: dict[int, int], goes: dict[int, int], before: Sequence[Block], after: Sequence[Block], items: bool
) -> None:
    """Pair what stands between the pairs that stay: the same words, else blocks of one make in the same place.

    Other words never take the place of an item, unless ``items`` may change in their places, as in a table's cells.
    """
    for (first, last), (start, end) in list(_gaps(stays, len(before), len(after))):
        left = [place for place in range(first, last) if place not in goes]
        right = [place for place in range(start, end) if place not in goes.values()]
        same = difflib.SequenceMatcher(
            None, [_look(before[one]) for one in left], [_look(after[one]) for one in right], autojunk=False
        )
        for kind, one, end_one, other, end_other in same.get_opcodes():
            if end_one - one == end_other - other:
                together = zip(left[one:end_one], right[other:end_other], strict=True)
                stays |= {a: b for a, b in together if kind == "equal" or _replaces(before[a], after[b], items)}


def _look(block: Block) -> tuple[str, str, str]:
    return block.shape, block.style, block.text


def _replaces(one: Block, other: Block, items: bool) -> bool:
    return (one.shape, one.style) == (other.shape, other.style) and (items or not (one.name or other.name))


def _gaps(stays: dict[int, int], length: int, size: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    at, place = 0, 0
    for one, other in [*sorted(stays.items()), (length, size)]:
        yield (at, one), (place, other)
        at, place = one + 1, other + 1


def _steps(
    before: Sequence[Block], after: Sequence[Block], stays: dict[int, int], goes: dict[int, int]
) -> Iterator[Step]:
    comes = {other: one for one, other in goes.items()}
    for (first, last), (start, end) in _gaps(stays, len(before), len(after)):
        for one in range(first, last):
            other = after[goes[one]] if one in goes else None
            yield Step("move_from" if other else "delete", before[one], other)
        for place in range(start, end):
            earlier = before[comes[place]] if place in comes else None
            along = place in comes and goes.get(comes[place] - 1) == place - 1
            yield Step("move_to" if earlier else "insert", earlier, after[place], along)
        if last < len(before):
            yield Step("keep", before[last], after[end])
