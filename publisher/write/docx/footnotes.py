"""Runs with notes -> Word's own footnotes: the marks in the text, and the part that holds what they say."""

import re
from collections.abc import Sequence
from dataclasses import replace

from publisher.model import CharacterRole, Run, Style
from publisher.write.docx import runs
from publisher.write.docx.draft import Draft, Note
from publisher.write.docx.markup import NOTHING, Xml, escape, many, root, w
from publisher.write.docx.names import bookmark
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.docx.words import word
from publisher.write.endings import GOES_ON

ROLE, REFERENCE = "footnote", "footnote_reference"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_MARK = re.compile(rf"(\D*?)(\d+|[{_CIRCLED}])(\D*)")
_SEPARATORS = {-1: "separator", 0: "continuationSeparator"}


def look(style: Style) -> Style:
    """The style with the roles of footnotes and of their marks; where it has none, like the evidence's and marks'."""
    like = replace(style.roles["evidence"], first=0.0, left=0.0, number="", keep_next=False, word="footnote text")
    text = replace(style.roles.get(ROLE, like), name=ROLE)
    mark = style.characters.get("mark", CharacterRole("mark", superscript=True))
    reference = replace(mark, name=REFERENCE, word="footnote reference")
    return replace(
        style,
        roles={**style.roles, ROLE: text},
        characters={**style.characters, REFERENCE: reference},
    )


def footnoted(source: Sequence[Run], role: str, draft: Draft) -> Xml:
    """A paragraph's runs; those with a note are its marks, counted by Word."""
    return many(*(_called(run, role, draft) if run.note else word(run, role, draft) for run in source))


def part(draft: Draft) -> bytes:
    """``word/footnotes.xml``: the two separators that Word wants, one says that a note goes on; and every note."""
    look = w("pPr", w("pStyle", val=draft.sheet.paragraph(ParagraphVariant(ROLE))))
    goes_on = {"continuationSeparator": w("p", look, runs.text(GOES_ON))}
    separators = (
        w("footnote", w("p", w("r", w(kind))), goes_on.get(kind, NOTHING), type=kind, id=number)
        for number, kind in _SEPARATORS.items()
    )
    return root("footnotes", *separators, *(_footnote(note, draft) for note in draft.notes))


def settings(draft: Draft) -> Xml:
    """What the settings say of footnotes: their separators, and their numerals where these are circled."""
    if REFERENCE not in draft.style.characters:
        return NOTHING
    circled = any(_CIRCLED.find(mark) >= 0 for note in draft.notes[:1] for mark in note.mark)
    numerals = w("numFmt", val="decimalEnclosedCircleChinese") if circled else NOTHING
    return w("footnotePr", numerals, *(w("footnote", id=number) for number in _SEPARATORS))


def _called(run: Run, role: str, draft: Draft) -> Xml:
    """The mark of a note; where the same note was called before, a field that repeats its number."""
    style = draft.sheet.character(REFERENCE, role)
    known = next((note for note in draft.notes if note.mark == run.text and note.runs == run.note), None)
    if known:
        shown = _numeral(run.text) if known.counted else run.text
        return _marked(run.text, known, runs.field(rf"NOTEREF {_place(known)} \h", shown, style), style)
    note = _noted(run, draft)
    reference = w("footnoteReference", id=note.id)
    if not note.counted:
        own = w("footnoteReference", customMarkFollows=1, id=note.id)
        reference = many(own, w("t", escape(run.text)))
    return _marked(run.text, note, draft.bookmarked(_place(note), _run(reference, style)), style)


def _noted(run: Run, draft: Draft) -> Note:
    """The note of a run as one of the draft's: Word counts it where its count is what the mark shows."""
    expected = 1 + max((note.counted for note in draft.notes), default=0)
    counted = expected if _numeral(run.text) in (str(expected), _CIRCLED[expected - 1 : expected]) else 0
    note = Note(len(draft.notes) + 1, run.text, run.note, counted)
    draft.notes.append(note)
    return note


def _footnote(note: Note, draft: Draft) -> Xml:
    """The note as it stands at the foot: its number bare, for LibreOffice sets it before any bracket."""
    number = w("footnoteRef") if note.counted else w("t", escape(note.mark))
    mark = _run(number, draft.sheet.character(REFERENCE, ROLE))
    gap = runs.text("\t" if draft.style.roles[ROLE].first < 0 else " ")
    words = many(*(word(run, ROLE, draft) for run in note.runs))
    look = w("pPr", w("pStyle", val=draft.sheet.paragraph(ParagraphVariant(ROLE))))
    return w("footnote", w("p", look, mark, gap, words), id=note.id)


def _marked(mark: str, note: Note, number: Xml, style: str) -> Xml:
    """A counted number between what stands around it in the mark: the brackets of [1]."""
    found = _MARK.fullmatch(mark) if note.counted else None
    before, after = (found[1], found[3]) if found else ("", "")
    return many(runs.text(runs.JOINER + before, style), number, _typed(after, style))


def _typed(text: str, style: str) -> Xml:
    return runs.text(text, style) if text else NOTHING


def _run(content: Xml, style: str) -> Xml:
    return w("r", w("rPr", w("rStyle", val=style)), content)


def _numeral(mark: str) -> str:
    found = _MARK.fullmatch(mark)
    return found[2] if found else mark


def _place(note: Note) -> str:
    return bookmark("note", str(note.id))
