"""Edits and what a brief says now -> those that are done, and conflicts: base, theirs, ours."""

import re

from publisher.edits.naming.anchors import BETWEEN, ROW, TABLED
from publisher.edits.naming.following import is_named_after, renamed
from publisher.edits.naming.kinds import APPENDIX
from publisher.edits.naming.labels import is_called, rests_on
from publisher.edits.replaying.dates import redated
from publisher.edits.replaying.targets import Target, Targets, comparable
from publisher.edits.saying import figures, quoting
from publisher.edits.saying.added import is_state
from publisher.errors import Problem, PublisherError
from publisher.model import Edit, Edits, Prefer, Statement
from publisher.source import Place
from publisher.yamls import Checker, scalar

_CRIES: dict[figures.Cry, str] = {
    "FIGURE": "a figure is no longer",
    "LABEL": "a figure stands under another label, which may not be",
    "TURNED": "this says the opposite of",
    "PLACE": "this is told under another name than",
}
Todo = list[tuple[Edit, Statement | None]]


def merged(edits: Edits, targets: Targets, prefer: Prefer) -> tuple[Todo, list[Problem]]:
    """The edits to be done, each with its statement (None: one that is put in), and warnings of the others.

    Raises PublisherError with every conflict, unless ``prefer`` settles them.
    """
    teller = Teller(edits)
    found: list[tuple[Edit, Target]] = []
    warnings: list[Problem] = []
    conflicts: list[Problem] = []
    titles = renamed(edits.edits)
    for said in edits.edits:
        if said.operation == "comment":
            continue
        if said.operation == "insert":
            found.append((said, Target("gone")))
            continue
        edit, target = _target(said, targets)
        if edit.at.kind in APPENDIX and is_named_after(edit.text, titles):
            continue
        if target.statement is None or edit.at.kind in APPENDIX:
            warnings.append(teller.stale(edit))
        elif target.verdict == "changed" and _clashes(edit, target.statement):
            conflicts += () if prefer else (teller.conflict(edit, target.statement),)
            found += [(edit, target)] if prefer == "theirs" else []
        else:
            found.append((edit, target))
    if conflicts:
        raise PublisherError(conflicts)
    differing = (teller.figures(edit, told) for edit, target in found if (told := _differing(edit, target, targets)))
    return [(edit, target.statement) for edit, target in found], [*warnings, *differing]


def _target(edit: Edit, targets: Targets) -> tuple[Edit, Target]:
    """The edit, its date that of today, and what it speaks of."""
    target = targets.find(edit.at)
    if target.verdict == "changed" and target.statement:
        edit = redated(edit, target.statement.text)
        target = targets.find(edit.at)
    return edit, target


def _differing(edit: Edit, target: Target, targets: Targets) -> str:
    """The figures of an edit that are not those of its source now, and that nobody confirmed: what was confirmed is
    asked again once the source's are others.
    """
    now = target.statement
    if edit.operation != "change" or now is None:
        return "" if edit.checked else edit.figures
    moved = target.verdict == "changed"
    source = comparable(now, edit.text) if moved else edit.at.text
    if now.text == edit.text or (edit.checked and not (moved and figures.changed(edit.at.text, source))):
        return ""
    rests = bool(now.item) or now.role in TABLED
    behind = rests_on(now, edit.text, targets.statements)
    fresh = quoting.changed(source, edit.text, *behind) if rests else ""
    fresh = "" if fresh and is_called(now, edit.text, targets.statements) else fresh
    return fresh or (edit.figures if _is_recorded(edit) or not rests else "")


def _is_recorded(edit: Edit) -> bool:
    """Whether the edit tells what its words alone do not."""
    told = (one for side in edit.figures.split("→") for one in re.split("[、；]", side.strip()))
    plain = {word for side in figures.sides(edit.at.text, edit.text) for word in side}
    return any(one and one not in plain and not is_state(one) for one in told)


def _clashes(edit: Edit, now: Statement) -> bool:
    """Whether the words that the edit was made to are other words now; a move does not mind, nor agreement."""
    return edit.operation == "delete" or (edit.operation == "change" and edit.text != now.text)


def _words(edit: Edit) -> str:
    return edit.text or BETWEEN.join(edit.cells) or edit.at.text


class Teller:
    """Words the problems of edits: a class because all of them show lines of one file."""

    def __init__(self, edits: Edits) -> None:
        self.path = edits.path
        self.checker = Checker({edits.path: edits.text})

    def conflict(self, edit: Edit, now: Statement) -> Problem:
        """Base, theirs and ours, and how to settle it."""
        theirs = edit.text if edit.operation == "change" else "(deleted)"
        told = f"base: {edit.at.text}\n  theirs: {theirs}\n  ours: {now.text}"
        base = f"item: {now.item}  " * bool(now.item and now.item != edit.at.item) + f"base: {scalar(now.text)}"
        hint = f"--theirs keeps the editor's words, --ours the source's; to settle it here, write  {base}"
        message = f"the source changed under an edit of this {edit.at.kind}\n  {told}"
        return self.checker.problem(message, self._place(edit), hint)

    def stale(self, edit: Edit) -> Problem:
        """That an edit found no place, and why."""
        if edit.at.kind in APPENDIX:
            message = "sources are quoted as they stand: this edit is not replayed"
            hint = "correct the source, or the title that this one follows, and take the edit out"
        elif edit.operation == "insert" or (edit.operation == "move" and edit.at.kind == ROW):
            message = f"no place is left for this {edit.at.kind}: {_words(edit)[:40]}"
            wide = "its table has fewer columns, or what it follows is gone; " * (edit.operation == "move")
            hint = f"{wide}it is kept: say  after  which statement it stands, or take it out"
        else:
            message = f"the {edit.at.kind} of this edit is gone: {edit.at.text[:40]}"
            hint = "it is kept, and replayed when the statement comes back; take it out if it will not"
        return self.checker.warning(self._place(edit), message, hint)

    def figures(self, edit: Edit, told: str) -> Problem:
        """That a figure is no longer the one that the mark after it leads to, or that the words say the opposite."""
        message = f"{_CRIES[figures.cry(told)]} its source's: {told}  in  {_words(edit)[:40]}"
        return self.checker.warning(self._place(edit), message, "once it is confirmed, write  checked: true")

    def _place(self, edit: Edit) -> Place:
        return edit.place or Place(self.path)
