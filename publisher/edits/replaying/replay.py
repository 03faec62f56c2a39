"""Edits + Brief -> Brief: what an editor did in Word, done again before the brief is dressed."""

from collections.abc import Sequence

from publisher.edits.naming.anchors import ROW
from publisher.edits.replaying.desk import Desk
from publisher.edits.replaying.merge import Teller, merged
from publisher.edits.replaying.targets import Targets
from publisher.model import Anchor, Brief, Edit, Edits, Origin, Prefer, Replayed, Statement


def replay(edits: Edits, brief: Brief, statements: Sequence[Statement], prefer: Prefer = "") -> Replayed:
    """The brief as its editor left it; ``statements`` is what it says without the edits, as ``printed`` tells it.

    Words that an editor wrote are printed as they stand.  Where the source says something else than when the draft was
    written, ``prefer`` tells whose words are taken, the editor's (theirs) or the source's (ours); without it all such
    conflicts are raised as PublisherError.  Edits whose statement is gone are told as warnings.
    """
    targets = Targets(statements)
    todo, warnings = merged(edits, targets, prefer)
    desk, teller = Desk(brief, statements), Teller(edits)
    for edit, statement in todo:
        if not _done(edit, statement, desk, targets):
            warnings.append(teller.stale(edit))
    replayed, origins = desk.brief()
    return Replayed(replayed, tuple(warnings), origins)


def _done(edit: Edit, statement: Statement | None, desk: Desk, targets: Targets) -> bool:
    """Whether the edit found its place."""
    origin = statement.origin if statement else ()
    if edit.operation == "change":
        return desk.change(origin, edit.text)
    after = _after(edit, desk, targets)
    if after is None:
        return False
    if edit.at.kind == ROW:
        return desk.row(edit, origin or after, after)
    if edit.operation == "delete":
        return desk.delete(origin)
    if edit.operation == "move":
        return desk.move(origin, after)
    desk.insert(edit, after)
    return True


def _after(edit: Edit, desk: Desk, targets: Targets) -> Origin | None:
    """The origin of what the edit follows, empty for the front; where that is gone, of its section's end, but of
    a row, for that may be another table's; else None.
    """
    if edit.after is None:
        return ()
    found = targets.find(edit.after).statement
    if found and desk.holds(found.origin):
        return found.origin
    if edit.at.kind == ROW and edit.operation == "move":
        return None
    return _end(edit.after, desk, targets)


def _end(anchor: Anchor, desk: Desk, targets: Targets) -> Origin | None:
    origins = [one.origin for one in targets.statements if one.section == anchor.section and desk.holds(one.origin)]
    return origins[-1] if origins else None
