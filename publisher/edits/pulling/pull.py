"""Draft -> Edits: what its editor did to it, in the order in which it reads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from publisher.edits.naming.anchors import TABLED, anchored, rows_of
from publisher.edits.naming.following import is_named_after, left_behind, titles
from publisher.edits.naming.kinds import APPENDIX
from publisher.edits.naming.labels import is_called, rests_on
from publisher.edits.order import moved
from publisher.edits.pulling.places import NAMING, strayed, swapped
from publisher.edits.pulling.rows import new_labels, rows, tables
from publisher.edits.reading.cells import new_tables, with_own_captions
from publisher.edits.saying.quoting import changed
from publisher.edits.words import plain
from publisher.model import Anchor, Draft, DraftCopy, DraftParagraph, Edit, Edits, Statement

Placed = tuple[int, int, Edit]


def pull(draft: Draft) -> Edits:
    """All that was done to the draft, edits that it was written with among it; nothing where it was only saved.

    Edits are told against what the brief says without any.  A statement may have several: it may be moved and changed.
    """
    return _pulled(_unedited(draft))


def replayed(draft: Draft) -> Edits:
    """The edits that the draft was written with."""
    return _pulled(_unedited(replace(draft, paragraphs=tuple(_as_written(draft.written)))))


def _unedited(draft: Draft) -> Draft:
    """The draft set beside what the brief says without edits."""
    if not draft.before:
        return draft
    paragraphs = (
        replace(one, base=None if one.base is None or one.base.was is None else draft.before[one.base.was])
        for one in draft.paragraphs
    )
    return replace(draft, written=draft.before, paragraphs=tuple(paragraphs))


def _as_written(statements: Sequence[Statement]) -> Iterator[DraftParagraph]:
    for one in statements:
        cell = None
        if one.role in TABLED and len(one.origin) == 3:
            table, row, column = one.origin
            cell = int(table), -1 if row == "head" else int(row), int(column)
        text = plain(one.text)
        at = one.style, one.role, one.kind, one.section
        yield DraftParagraph(text, text, *at, base=one, carrier="control", cell=cell, comments=one.comments)


def _pulled(draft: Draft) -> Edits:
    draft = replace(draft, paragraphs=tuple(new_tables(tuple(with_own_captions(draft.paragraphs)))))
    anchors = dict(zip((one.key for one in draft.written), anchored(draft.written), strict=True))
    made = _Made(draft, anchors, tables(draft), _follows(draft.written, anchors), strayed(draft))
    found = [*made.changes(), *made.deletions(), *made.structure(), *made.comments(), *rows(draft, anchors)]
    found.sort(key=lambda row: row[:2])
    copies = (DraftCopy(draft.saves),) if draft.saves else ()
    return Edits(draft.name, tuple(edit for _, _, edit in found), draft.digest, copies=copies)


def _follows(written: Sequence[Statement], anchors: dict[str, Anchor]) -> dict[str, Anchor]:
    rows = tuple(rows_of(written))
    named = dict(zip((row.origin for row in rows), anchored(rows), strict=True))
    return {one.key: named.get(one.origin[:2], anchors[one.key]) for one in written if one.origin}


def _is_cell(one: DraftParagraph) -> bool:
    return one.base is not None and one.base.role in TABLED and not one.gone


@dataclass(frozen=True, slots=True)
class _Made:
    """What was made of a draft; ``anchors`` by the keys of what was written, ``tables`` but the boxes.

    ``follows`` are the anchors of what may stand before something else: of a cell that of its row.  ``astray`` are the
    names of items, by their keys, that stand under another one now.
    """

    draft: Draft
    anchors: dict[str, Anchor]
    tables: frozenset[int]
    follows: dict[str, Anchor]
    astray: dict[str, str]

    def changes(self) -> Iterator[Placed]:
        """Statements that say something else now."""
        labels, names, headed = new_labels(self.draft), dict(self.draft.names), titles(self.draft)
        for place, one in enumerate(self.draft.paragraphs):
            says = one.text or (one.base and one.base.role in TABLED)
            if one.base and one.base.role in APPENDIX and is_named_after(one.text, headed):
                continue
            if one.base and says and not one.gone and one.text != plain(one.base.text):
                rests = one.base.item or one.base.role in TABLED
                behind = rests_on(one.base, one.text, self.draft.written)
                told = changed(one.base.text, one.text, *behind) if rests else ""
                told = "" if told and is_called(one.base, one.text, self.draft.written) else told
                told = told or labels.get(one.base.key, "") or swapped(one.base.text, one.text, names)
                at = self.anchors[one.base.key]
                yield place, 0, Edit("change", at, one.text, None, *self._who(one), figures=told)

    def deletions(self) -> Iterator[Placed]:
        """Statements that are gone, or of which no word is left; cells go by rows."""
        places = {one.base.key: place for place, one in enumerate(self.draft.paragraphs) if one.base}
        last, follow = -1, left_behind(self.draft)
        for index, base in enumerate(self.draft.written):
            place = places.get(base.key)
            one = self.draft.paragraphs[place] if place is not None else None
            last = last if place is None else place
            if base.key in follow or not base.text or base.role in TABLED:
                continue
            if one is None or one.gone or not one.text:
                told = self._below(base.kind, self.draft.written[index + 1 :])
                yield last, 1, Edit("delete", self.anchors[base.key], "", None, *self._who(one), figures=told)

    def structure(self) -> Iterator[Placed]:
        """Statements that were moved or put in, each after what it follows now."""
        places = list(enumerate(self.draft.paragraphs))
        known = [(place, one) for place, one in places if self._is_unit(one) and one.base and one.base.origin]
        order = {base.key: index for index, base in enumerate(self.draft.written)}
        away = {known[index][0] for index in moved([order[one.base.key] for _, one in known if one.base])}
        before: Anchor | None = None
        for place, one in places:
            if not (self._is_unit(one) or _is_cell(one)):
                continue
            if one.base is None:
                at = Anchor(one.section, one.kind, "")
                level = int(one.role[-1]) if one.kind == "heading" else 0
                under = (other.base for other in self.draft.paragraphs[place + 1 :] if other.base)
                told = self._below(one.kind, under)
                yield place, 0, Edit("insert", at, one.text, before, *self._who(one), level=level, figures=told)
                continue
            if place in away:
                told = self.astray.get(one.base.key, "")
                yield place, 2, Edit("move", self.anchors[one.base.key], "", before, *self._who(one), figures=told)
            before = self.follows.get(one.base.key, before)

    def comments(self) -> Iterator[Placed]:
        """What colleagues noted, by the statement that it hangs on."""
        for place, one in enumerate(self.draft.paragraphs):
            at = self.anchors[one.base.key] if one.base else Anchor(one.section, one.kind, one.text)
            for said in one.comments:
                yield place, 3, Edit("comment", at, said.text, None, said.author, said.date, words=said.words)

    def _below(self, kind: str, statements: Iterable[Statement]) -> str:
        """Under which names the first item stood and stands that comes after what may tell whose it is."""
        first = next((one for one in statements if one.item), None) if kind in NAMING else None
        return self.astray.get(first.key, "") if first else ""

    def _is_unit(self, one: DraftParagraph) -> bool:
        """Whether the paragraph has a place of its own: it says something, and is no cell."""
        return bool(one.text) and not one.gone and not self._in_table(one)

    def _in_table(self, one: DraftParagraph) -> bool:
        return one.base.role in TABLED if one.base else one.cell is not None and one.cell[0] in self.tables

    def _who(self, one: DraftParagraph | None) -> tuple[str, str]:
        """Who made the tracked changes of a paragraph and when; else who saved the draft last."""
        tracked: Sequence[tuple[str, str]] = [(made.author, made.date) for made in one.tracked] if one else []
        if not tracked:
            return self.draft.author, self.draft.date
        return "、".join(dict.fromkeys(author for author, _ in tracked)), max(date for _, date in tracked)
