"""The edits of a file and those of a draft -> the edits to be kept: nobody's are lost silently.

Three versions of every edit are set beside each other: the file's, the draft's, and the one that the draft was written
with or that was pulled from a copy that it was made of.  Who left an edit as it was gives way to who changed it; where
both did, they clash.  Names prove nothing: two machines may both be Administrator's.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from publisher.edits.keeping.covering import Cover, covered_edit
from publisher.errors import Problem, PublisherError
from publisher.model import DraftCopy, Edit, Edits, Prefer, Pulled
from publisher.source import Place
from publisher.yamls import Checker

Slot = tuple[object, ...]


def compose(kept: Edits, found: Edits, written: Edits, prefer: Prefer = "", cover: Cover = str) -> Pulled:
    """What is kept after a draft was pulled: ``kept`` is the file's, ``found`` the draft's with its digest as
    ``draft``, ``written`` those that the draft was written with; ``cover`` covers what the draft may not show.

    Raises PublisherError with every clash, unless ``prefer`` settles them: theirs is the draft's, ours the file's.
    """
    sorter = _Sorter(kept, (found, written), prefer, cover)
    for slot in dict.fromkeys([*sorter.theirs, *sorter.ours]):
        sorter.settle(slot)
    if sorter.clashes:
        raise PublisherError(sorter.clashes)
    same = kept.draft == found.draft
    pulled = [fingerprint(edit) for edit in found.edits]
    edits = Edits(
        outline=found.outline,
        edits=tuple(_ordered(sorter.result, sorter.theirs, sorter.ours)),
        draft=found.draft,
        pulled=tuple(dict.fromkeys([*(kept.pulled if same else ()), *pulled])),
        copies=_copies(kept.copies if same else (), found.copies, frozenset(pulled)),
        path=kept.path,
    )
    return Pulled(edits, *(tuple(some) for some in (sorter.new, sorter.replaced, sorter.undone, sorter.skipped)))


def fingerprint(edit: Edit) -> str:
    """Which edit it is and what it says, six hexadecimal digits each; who made it, and when, is no part of it."""
    return f"{_digest(_slot(edit))}-{_digest(_content(edit))}"


class _Sorter:
    """Settles slot after slot: a class because what comes of them is gathered in five lists."""

    def __init__(self, kept: Edits, draft: tuple[Edits, Edits], prefer: Prefer, cover: Cover) -> None:
        found, written = draft
        self.cover = cover
        self.ours, self.theirs, self.before = (_by_slot(some.edits, cover) for some in (kept, found, written))
        same = kept.draft == found.draft
        self.pulled = frozenset(kept.pulled if same else ())
        earlier = (one for one in kept.copies if same and any(one.saves < other.saves for other in found.copies))
        self.built_upon = frozenset(name for one in earlier for name in one.edits)
        self.checker, self.path, self.prefer = Checker({kept.path: kept.text}), kept.path, prefer
        self.result: dict[Slot, Edit] = {}
        self.new: list[Edit] = []
        self.replaced: list[Edit] = []
        self.undone: list[Edit] = []
        self.skipped: list[Edit] = []
        self.clashes: list[Problem] = []

    def settle(self, slot: Slot) -> None:
        """Decide which version of an edit is kept."""
        ours, theirs, before = self.ours.get(slot), self.theirs.get(slot), self.before.get(slot)
        if theirs is None:
            self._withdrawn(slot, ours, before)
        elif ours and self._agree(ours, theirs):
            self.result[slot] = self._agreed(ours, theirs)
        elif before and self._agree(before, theirs) and not self._goes_on(ours):
            self.result |= {slot: ours} if ours else {}
        elif ours is None and fingerprint(theirs) in self.pulled:
            self.skipped.append(theirs)
        elif ours is None or self._untouched(ours, before):
            self._take(slot, ours, theirs)
        else:
            self._clash(slot, ours, theirs)

    def _agree(self, one: Edit, other: Edit) -> bool:
        """Whether two edits say the same, as far as the draft shows it."""
        return _content(covered_edit(one, self.cover)) == _content(covered_edit(other, self.cover))

    def _agreed(self, ours: Edit, theirs: Edit) -> Edit:
        """The file's edit, set against the words that are there now: but those that the draft only covers stay."""
        shown = covered_edit(ours, self.cover)
        if shown != ours and shown.at == theirs.at:
            return ours
        at = ours.at if ours.operation == "insert" else theirs.at
        return replace(ours, at=at, figures=theirs.figures)

    def _withdrawn(self, slot: Slot, ours: Edit | None, before: Edit | None) -> None:
        """The draft has no such edit: its editor undid it, if it was written with it or made of a copy that had it."""
        if ours is None:
            return
        if self._goes_on(ours) or (before and self._agree(ours, before)):
            self.undone.append(ours)
        elif before is None:
            self.result[slot] = ours
        else:
            self._clash(slot, ours, None)

    def _untouched(self, ours: Edit, before: Edit | None) -> bool:
        """Whether nobody changed the file's version since the draft, or the copy that it was made of, had it."""
        return bool(before and self._agree(ours, before)) or self._goes_on(ours)

    def _goes_on(self, ours: Edit | None) -> bool:
        """Whether the draft was made of a copy that held the file's version."""
        return ours is not None and fingerprint(ours) in self.built_upon

    def _take(self, slot: Slot, ours: Edit | None, theirs: Edit) -> None:
        self.result[slot] = theirs
        self.new.append(theirs)
        self.replaced += [ours] if ours else []

    def _clash(self, slot: Slot, ours: Edit, theirs: Edit | None) -> None:
        if self.prefer == "ours":
            self.result[slot] = ours
        elif self.prefer == "theirs" and theirs:
            self._take(slot, ours, theirs)
        elif self.prefer == "theirs":
            self.undone.append(ours)
        else:
            self.clashes.append(self._told(ours, theirs))

    def _told(self, ours: Edit, theirs: Edit | None) -> Problem:
        said = _said(theirs) if theirs else "(undone)"
        versions = f"base: {ours.at.text}\n  theirs: {said}\n  ours: {_said(ours)}"
        message = f"the draft says otherwise than this edit\n  {versions}"
        hint = "--theirs takes the draft's, --ours keeps the file's; or change the entry"
        return self.checker.problem(message, ours.place or Place(self.path), hint)


def _copies(kept: Sequence[DraftCopy], found: Sequence[DraftCopy], pulled: frozenset[str]) -> tuple[DraftCopy, ...]:
    """The copies with what was pulled from this one, but for those that it was made of; an older one tells nothing."""
    told = list(kept)
    for one in found:
        if one.saves and not any(one.saves < other.saves for other in told):
            told = [*(other for other in told if not other.saves <= one.saves), DraftCopy(one.saves, pulled)]
    return tuple(told)


def _ordered(result: dict[Slot, Edit], theirs: dict[Slot, Edit], ours: dict[Slot, Edit]) -> Sequence[Edit]:
    """The draft's order; what only the file has stands after what it stood after there."""
    order = [slot for slot in theirs if slot in result]
    last: Slot | None = None
    for slot in ours:
        if slot in result and slot not in theirs:
            order.insert(order.index(last) + 1 if last in order else 0, slot)
        last = slot if slot in result else last
    return [result[slot] for slot in order]


def _by_slot(edits: Sequence[Edit], cover: Cover) -> dict[Slot, Edit]:
    """The edits by what each is a version of; of some that are all the same, each for itself."""
    seen: Counter[Slot] = Counter()
    found: dict[Slot, Edit] = {}
    for edit in edits:
        slot = _slot(covered_edit(edit, cover))
        seen[slot] += 1
        found[*slot, seen[slot]] = edit
    return found


def _slot(edit: Edit) -> Slot:
    """What makes two edits versions of one: a statement has one wording, one place, and any comments."""
    at = edit.at
    name = (at.section, at.kind, at.item or at.text, at.nth)
    if edit.operation == "insert":
        return ("insert", at.section, edit.text, edit.cells)  # of whatever kind: that of the list it came to stand in
    if edit.operation == "comment":
        return ("comment", name, edit.author, edit.text)
    return ("move" if edit.operation == "move" else "words", name)


def _content(edit: Edit) -> tuple[object, ...]:
    after = edit.after and (edit.after.section, edit.after.kind, edit.after.item or edit.after.text, edit.after.nth)
    return (edit.operation, edit.text, edit.cells, after, edit.level)


def _said(edit: Edit) -> str:
    if edit.operation == "move":
        return f"after {edit.after.text[:40] if edit.after else '(nothing)'}"
    return "(deleted)" if edit.operation == "delete" else edit.text


def _digest(told: object) -> str:
    return hashlib.sha256(repr(told).encode(errors="replace")).hexdigest()[:6]
