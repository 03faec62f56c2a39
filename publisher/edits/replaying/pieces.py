"""Blocks -> the pieces that a reader would move or strike out, one after the other; and pieces -> blocks again.

In a row of pieces an edit is what it is on paper: a statement taken out, put elsewhere, put in.  What a list's title or
a lead phrase opens goes on to the next one, whatever stands there in the end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from publisher.model import (
    Block,
    Chart,
    Goal,
    Heading,
    Kind,
    Measure,
    Origin,
    Point,
    PointGroup,
    PointList,
    Remark,
    Summary,
    Table,
)


@dataclass(frozen=True, slots=True)
class Lead:
    """The lead phrase of a group, None: a group without one."""

    text: str | None


Value = Block | Lead | Point | Remark


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, the head of a list or of the summary (without what it holds), a lead phrase, or an entry.

    ``kind`` is that of an entry's list; ``boxed``: it stands in the summary.
    """

    origin: Origin
    value: Value
    kind: Kind | None = None
    boxed: bool = False

    @property
    def is_entry(self) -> bool:
        return isinstance(self.value, Point | Remark)

    @property
    def is_open(self) -> bool:
        """Whether entries and lead phrases that follow belong to what this opens."""
        return isinstance(self.value, PointList | Summary | Lead | Point | Remark)

    @property
    def is_unseen(self) -> bool:
        """Whether it prints nothing: the head of a list without a title, a group without a lead phrase."""
        if isinstance(self.value, Lead):
            return not self.value.text
        return isinstance(self.value, PointList | Summary) and not self.value.title


def taken_apart(blocks: Sequence[Block]) -> Iterator[Piece]:
    """The pieces of the blocks by their origins, as the styled paragraphs tell these."""
    for index, block in enumerate(blocks):
        if isinstance(block, PointList):
            yield Piece((index, "title"), replace(block, groups=()), block.kind)
            for number, group in enumerate(block.groups):
                yield Piece((index, number, "lead"), Lead(group.lead), block.kind)
                entries: tuple[Point | Remark, ...] = (*group.points, *group.remarks)
                for place, one in enumerate(entries):
                    yield Piece((index, number, place), one, block.kind)
        elif isinstance(block, Summary):
            yield Piece((index, "title"), replace(block, points=()), boxed=True)
            yield from (Piece((index, place), one, boxed=True) for place, one in enumerate(block.points))
        else:
            yield Piece((index, "caption") if isinstance(block, Table | Chart) else (index,), block)


@dataclass(slots=True)
class _Group:
    """A group while it is filled."""

    lead: Piece | None = None
    points: list[Piece] = field(default_factory=list)
    remarks: list[Piece] = field(default_factory=list)

    def holds(self) -> bool:
        return bool(self.points or self.remarks or (self.lead and not self.lead.is_unseen))


def put_together(pieces: Iterable[Piece]) -> tuple[tuple[Block, ...], dict[Origin, Origin]]:
    """The blocks that the pieces make, and for the origins of what they hold those of the pieces.

    Lists that hold nothing are left out.
    """
    blocks: list[Block] = []
    origins: dict[Origin, Origin] = {}
    for together in _together(pieces):
        made = _made(together, blocks)
        if made:
            block, inside = made
            origins |= {(len(blocks), *place): origin for place, origin in inside.items() if origin}
            if isinstance(block, PointList) and block.continues:
                _go_on(blocks)
            blocks.append(block)
    return tuple(blocks), origins


def _together(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces of one block at a time."""
    waiting: list[Piece] = []
    for piece in pieces:
        if waiting and not (isinstance(piece.value, Lead | Point | Remark) and waiting[0].is_open):
            yield waiting
            waiting = []
        waiting.append(piece)
    if waiting:
        yield waiting


def _made(pieces: Sequence[Piece], before: Sequence[Block]) -> tuple[Block, dict[Origin, Origin]] | None:
    """A block and the origins inside it; None for one that holds nothing.

    Entries that nothing opens go on with the list of their kind ``before``, if there is one in their section.
    """
    head = pieces[0]
    if isinstance(head.value, Summary):
        return _summary(head, head.value, pieces[1:])
    if isinstance(head.value, PointList):
        return _list(head, head.value, pieces[1:])
    if isinstance(head.value, Lead | Point | Remark):
        kind = _kind(pieces)
        return _list(head, PointList(kind, "", (), _is_open(kind, before)), pieces)
    return head.value, {head.origin[1:]: head.origin}


def _is_open(kind: Kind, before: Sequence[Block]) -> bool:
    for block in reversed(before):
        if isinstance(block, Heading):
            break
        if isinstance(block, PointList):
            return block.kind == kind
    return False


def _go_on(blocks: list[Block]) -> None:
    """The last list among the blocks as one that another continues."""
    lists = [(place, block) for place, block in enumerate(blocks) if isinstance(block, PointList)]
    place, last = lists[-1]
    blocks[place] = replace(last, goes_on=True)


def _summary(head: Piece, block: Summary, pieces: Sequence[Piece]) -> tuple[Block, dict[Origin, Origin]] | None:
    entries = [(piece, piece.value) for piece in pieces if isinstance(piece.value, Point | Remark)]
    inside: dict[Origin, Origin] = {("title",): head.origin}
    inside |= {(place,): piece.origin for place, (piece, _) in enumerate(entries)}
    return (replace(block, points=tuple(entry for _, entry in entries)), inside) if entries or block.title else None


def _list(head: Piece, block: PointList, pieces: Sequence[Piece]) -> tuple[Block, dict[Origin, Origin]] | None:
    groups = [group for group in _groups(pieces) if group.holds()]
    inside: dict[Origin, Origin] = {("title",): head.origin if isinstance(head.value, PointList) else ()}
    for number, group in enumerate(groups):
        inside[number, "lead"] = group.lead.origin if group.lead else ()
        inside |= {(number, place): one.origin for place, one in enumerate((*group.points, *group.remarks))}
    made = replace(block, groups=tuple(map(_group, groups)))
    return (made, inside) if groups or block.title else None


def _group(group: _Group) -> PointGroup:
    lead = group.lead.value.text if group.lead and isinstance(group.lead.value, Lead) else None
    points = tuple(piece.value for piece in group.points if isinstance(piece.value, Point))
    return PointGroup(lead, points, tuple(piece.value for piece in group.remarks if isinstance(piece.value, Remark)))


def _groups(pieces: Sequence[Piece]) -> Iterator[_Group]:
    """The groups; a point after a remark begins one without a lead phrase, for a group's remarks stand last."""
    group = _Group()
    for piece in pieces:
        if isinstance(piece.value, Lead):
            yield group
            group = _Group(piece)
        elif isinstance(piece.value, Remark):
            group.remarks.append(piece)
        else:
            if group.remarks:
                yield group
                group = _Group()
            group.points.append(piece)
    yield group


def _kind(pieces: Sequence[Piece]) -> Kind:
    """The kind of a list that nobody opened: that of its first entry."""
    for piece in pieces:
        if piece.kind:
            return piece.kind
        if isinstance(piece.value, Point):
            item = piece.value.item
            return "goal" if isinstance(item, Goal) else "measure" if isinstance(item, Measure) else "metric"
    return "goal"
