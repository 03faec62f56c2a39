"""Runs with notes -> Word's own comments: the words that they speak of, and the part that holds what they say."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from publisher.model import CharacterRole, Run, Style
from publisher.write.docx.draft import Draft, Note
from publisher.write.docx.markup import NOTHING, Xml, clean, many, w
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


def entries(draft: Draft, when: datetime.date) -> Iterator[Xml]:
    """The evidence for ``word/comments.xml``: every comment as the issuer's, of the day ``when``."""
    if draft.styled.notes != "comments":
        return
    author = clean(draft.styled.issuer).strip() or _NOBODY
    about = {"author": author, "date": f"{when.isoformat()}T00:00:00Z", "initials": author[:1]}
    yield from (w("comment", spoken(note.runs, draft), id=note.id, **about) for note in draft.notes)


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
    notes = [Note(draft.next_comment(), mark.text, mark.note) for mark in marks]
    draft.notes += notes
    starts = (w("commentRangeStart", id=note.id) for note in notes)
    said = (word(run, role, draft) for run in (*words, *(mark for mark in marks if mark.text)))
    return many(*starts, *said, *(closed(note.id, role, draft) for note in notes))


def closed(number: int, role: str, draft: Draft) -> Xml:
    """The end of what a comment speaks of, and its reference."""
    reference = w("rStyle", val=draft.sheet.character(REFERENCE, role))
    return many(w("commentRangeEnd", id=number), w("r", w("rPr", reference), w("commentReference", id=number)))


def spoken(said: Sequence[Run], draft: Draft, marked: bool = True) -> Xml:
    """A paragraph of a comment; the first one is ``marked`` as Word wants it."""
    look = w("pPr", w("pStyle", val=draft.sheet.paragraph(ParagraphVariant(ROLE))))
    reference = w("rStyle", val=draft.sheet.character(REFERENCE, ROLE))
    mark = w("r", w("rPr", reference), w("annotationRef")) if marked else NOTHING
    return w("p", look, mark, *(word(run, ROLE, draft) for run in said))
