"""What an edited Word draft says, how that differs from what was written, and the differences as they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from publisher.errors import Problem
from publisher.model.brief import Brief
from publisher.source import Place

Carrier = Literal["control", "bookmark", "alias", "likeness", "place", "new"]
Operation = Literal["change", "delete", "move", "insert", "comment"]
Prefer = Literal["", "theirs", "ours"]
Origin = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A paragraph as a brief prints it: ``text`` without its marks [n] and without its ``label``.

    ``key`` is unique in the document: the item's id (``id:2`` where it stands again), a heading's anchor (``sec-ID``),
    else role and count (``note-1``).  ``section`` is the id of the outline's section around it, ``summary`` in the
    opening box, ``appendix`` in the appendix, empty before any heading.  ``kind`` is goal, measure, metric, heading,
    text, note, lead, cell, caption …, ``item`` the id of what it states or empty, ``style`` its style's name in Word,
    ``bookmarks`` the hidden bookmarks that mark it, ``origin`` where in the Brief it comes from, ``notes`` the texts
    of its footnotes or comments.  In a draft that was written with edits replayed, ``was`` is the index of the
    statement without them (``Draft.before``), None: an editor put it in.  ``comments`` are those of colleagues that
    stood in its margin.  ``quoted`` are the sources' words that its marks lead to, or that it quotes
    itself, ``placed`` tells where these stand; empty: not known.
    """

    key: str
    section: str
    role: str
    kind: str
    text: str
    item: str = ""
    label: str = ""
    style: str = ""
    bookmarks: tuple[str, ...] = ()
    origin: Origin = ()
    notes: tuple[str, ...] = ()
    was: int | None = None
    comments: "tuple[Comment, ...]" = ()
    quoted: str = ""
    placed: str = ""


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change that Word tracked: what was put in or taken out, by whom, and when as the file says it (ISO 8601)."""

    kind: Literal["insert", "delete"]
    text: str
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody noted in the margin; ``words`` are those that it hangs on."""

    text: str
    author: str
    date: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph of a draft as it is now: ``text`` with all tracked changes accepted, ``rejected`` with none.

    ``base`` is what was written in its place, found by the ``carrier``; None for a paragraph that is ``new``.
    ``role``, ``kind`` and ``section`` are those of the draft as it is now.  ``cell`` counts table, row and column from
    0; None outside tables.  ``gone``: nothing of it is left once the tracked changes are accepted.
    """

    text: str
    rejected: str
    style: str
    role: str = ""
    kind: str = ""
    section: str = ""
    base: Statement | None = None
    carrier: Carrier = "new"
    cell: tuple[int, int, int] | None = None
    tracked: tuple[TrackedChange, ...] = ()
    comments: tuple[Comment, ...] = ()
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A Word draft: ``written`` is what it held when it was written, ``paragraphs`` what it holds now.

    ``before`` is what it would have held without the edits that were replayed, empty: there were none.

    ``name`` is the outline's, ``digest`` that of the snapshot (empty ``written``: the snapshot was lost on the way,
    ``digest`` tells which it was).  ``author`` and ``date`` are those of the last save, ``made`` the day (ISO) that
    the brief was built for.  ``roles`` are by the lower-case names of their styles, ``marks`` the numbers in [n],
    ``charts`` the names and values of each that was written.
    ``saves`` are the names that Word gave to its sessions of editing; empty: unknown.
    ``warnings`` tell what it holds that cannot be read back.  ``names`` are those of the sources, each with the region
    (else the source) whose it is.
    """

    path: str
    name: str
    audience: str
    digest: str
    author: str
    date: str
    made: str
    written: tuple[Statement, ...]
    before: tuple[Statement, ...]
    paragraphs: tuple[DraftParagraph, ...]
    roles: tuple[tuple[str, str], ...] = ()
    marks: frozenset[str] = frozenset()
    charts: tuple[tuple[str, ...], ...] = ()
    saves: frozenset[str] = frozenset()
    warnings: tuple[Problem, ...] = ()
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """A statement that an edit speaks of: by its item's id where it states one, else by its words ``text``.

    ``nth`` counts those of one item or of the same words and kind in the section, from 1.
    """

    section: str
    kind: str
    text: str
    item: str = ""
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that an editor did to a statement.

    ``at`` is the statement as it was written (its ``text`` is the base of a merge); of what was inserted, where it
    stands now and what it says.  ``text`` is what it says now, or what a comment says; empty for ``delete`` and
    ``move``.  ``after`` is what a moved or inserted statement follows, None: nothing, it opens the brief.  ``author``
    and ``date`` may be empty.  ``figures`` are the amounts that changed, as ``12家 → 15家``, words that say the
    opposite now, as ``增长 → 下降``, and names that it is told under now, as ``海门区 → 通州区``; ``checked``: somebody
    looked at them.  ``cells`` are those of an inserted table row, ``level`` is that of an inserted heading, from 1;
    ``words`` are what a comment hangs on.  ``place`` is where the edit stands in its file.
    """

    operation: Operation
    at: Anchor
    text: str = ""
    after: Anchor | None = None
    author: str = ""
    date: str = ""
    figures: str = ""
    checked: bool = False
    words: str = ""
    cells: tuple[str, ...] = ()
    level: int = 0
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class DraftCopy:
    """A copy of a draft as it was pulled: the sessions that it was edited in, and the fingerprints of its ``edits``.

    A copy that has more sessions besides all of these was made of it.
    """

    saves: frozenset[str]
    edits: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Edits:
    """All edits of one outline's draft, in the order of the draft.

    ``pulled`` are the fingerprints of the edits as they were last pulled from the ``draft`` (its digest): one of them
    that is no longer among the edits was taken out by hand.  ``copies`` are those of the draft that were pulled.
    ``text`` is the file's own, for problems.
    """

    outline: str
    edits: tuple[Edit, ...] = ()
    draft: str = ""
    pulled: tuple[str, ...] = ()
    copies: tuple[DraftCopy, ...] = ()
    path: str = ""
    text: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a draft brought: the ``edits`` to be kept, and of these ``new`` ones.

    ``replaced`` are those that new ones take the place of, ``undone`` those that the editor took back, ``skipped``
    those that somebody had taken out of the file by hand.
    """

    edits: Edits
    new: tuple[Edit, ...] = ()
    replaced: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()
    skipped: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Replayed:
    """A brief with edits replayed.

    ``warnings`` tell of those that found no place; ``origins`` tell for the origin of a statement in this brief that
    in the one before, of all but what an editor put in.
    """

    brief: Brief
    warnings: tuple[Problem, ...] = ()
    origins: Mapping[Origin, Origin] = field(default_factory=dict)
