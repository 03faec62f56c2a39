"""Runs with notes -> Word's own comments: the words that they speak of, and the part that holds what they say."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from publisher.model import CharacterRole, Run, Style
from publisher.write.docx.draft import Draft, Note
from publisher.write.docx.markup import Xml, clean, many, root, w
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.docx.words import word

ROLE, REFERENCE = "comment", "comment_reference"
_NOBODY = "publisher"


def look(style: Style) -> Style:
    """The style with the roles of comments and of their marks, after those of the evidence."""
    like = replace(style.roles["evidence"], first=0.0, left=0.0, number="", keep_next=False, align="left")
    return replace(
        style,
        roles={**style.roles, ROLE: replace(like, name=ROLE, word="annotation text")},
        characters={**style.characters, REFERENCE: CharacterRole(REFERENCE, word="annotation reference")},
    )


def commented(source: Sequence[Run], role: str, draft: Draft) -> Xml:
    """A paragraph's runs; those with a note comment on the words since the comments before them."""
    return many(*(_stretch(words, marks, role, draft) for words, marks in _stretches(source)))


def part(draft: Draft, when: datetime.date) -> bytes:
    """``word/comments.xml``: every comment as the issuer's, of the day ``when``."""
    author = clean(draft.styled.issuer).strip() or _NOBODY
    about = {"author": author, "date": f"{when.isoformat()}T00:00:00Z", "initials": author[:1]}
    return root("comments", *(w("comment", _paragraph(note, draft), id=note.id, **about) for note in draft.notes))


def _stretches(source: Sequence[Run]) -> Iterator[tuple[list[Run], list[Run]]]:
    """Words and the marks after them; either may be missing at the ends."""
    words: list[Run] = []
    for is_mark, group in groupby(source, key=lambda run: bool(run.note)):
        if is_mark:
            yield words, list(group)
            words = []
        else:
            words = list(group)
    yield words, []


def _stretch(words: Sequence[Run], marks: Sequence[Run], role: str, draft: Draft) -> Xml:
    notes = [Note(len(draft.notes) + place, mark.text, mark.note) for place, mark in enumerate(marks, 1)]
    draft.notes += notes
    starts = (w("commentRangeStart", id=note.id) for note in notes)
    said = (word(run, role, draft) for run in (*words, *(mark for mark in marks if mark.text)))
    return many(*starts, *said, *(_end(note, role, draft) for note in notes))


def _end(note: Note, role: str, draft: Draft) -> Xml:
    reference = w("rStyle", val=draft.sheet.character(REFERENCE, role))
    return many(w("commentRangeEnd", id=note.id), w("r", w("rPr", reference), w("commentReference", id=note.id)))


def _paragraph(note: Note, draft: Draft) -> Xml:
    look = w("pPr", w("pStyle", val=draft.sheet.paragraph(ParagraphVariant(ROLE))))
    reference = w("rStyle", val=draft.sheet.character(REFERENCE, ROLE))
    mark = w("r", w("rPr", reference), w("annotationRef"))
    return w("p", look, mark, *(word(run, ROLE, draft) for run in note.runs))
