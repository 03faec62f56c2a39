"""The bytes of an edited .docx -> Draft: what it said when it was written, and what each paragraph says now."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml import etree

from publisher.edits.naming.kinds import CONTENTS, kind_of, role_of
from publisher.edits.reading.cells import whole_cells
from publisher.edits.reading.comments import comments, notes
from publisher.edits.reading.document import Found, Walker
from publisher.edits.reading.identity import NEW, identify
from publisher.edits.reading.package import Package
from publisher.edits.reading.saves import saves
from publisher.edits.reading.snapshot import Snapshot, about, section_after, snapshot
from publisher.edits.reading.unlabelled import unlabelled
from publisher.edits.reading.unread import unread
from publisher.edits.words import Marks, W
from publisher.model import Carrier, Draft, DraftParagraph, Statement
from publisher.opc import digest


def read(data: bytes, path: str, again: Draft | None = None) -> Draft:
    """The draft; where the file has lost its snapshot it is taken from the same draft built ``again``.

    Raises PublisherError for a file that is no .docx, is damaged, or unfolds to more than a draft can hold.
    """
    package = Package(data, path)
    main = package.main()
    kept, told = snapshot(package), about(package)
    if again and not kept.statements:
        kept = Snapshot(again.written, again.before, again.roles, again.marks, kept.name, again.charts)
    body = package.tree(main).find(f"{W}body")
    if body is None:
        raise package.refuse("the file is damaged: its document has no text")
    found = _found(package, main, body, kept)
    known = dict(kept.roles)
    roles = {style: role_of(style, known) for style in {one.style for one in found}}
    found = [one for one in found if roles[one.style] not in CONTENTS]
    saved = told.date != f"{told.made}T00:00:00Z"  # as we write it ourselves
    return Draft(
        path=path,
        name=kept.name or told.name,
        audience=told.audience,
        digest=told.digest,
        author=told.author if saved else "",
        date=told.date if saved else "",
        made=told.made,
        written=kept.statements,
        before=kept.before,
        paragraphs=tuple(whole_cells(list(_identified(kept.statements, found, roles)))),
        roles=kept.roles,
        marks=kept.marks,
        charts=kept.charts,
        saves=saves(package, main),
        warnings=tuple(unread(package, main, body, kept)),
    )


def untouched(data: bytes, path: str, name: str) -> bool:
    """Whether the file is a draft of the outline ``name`` just as it was written; raises PublisherError as ``read``."""
    package = Package(data, path)
    told = about(package)
    return told.name == name and told.document == digest({name: package.read(name) for name in package.edited()})


def _found(package: Package, main: str, body: etree._Element, kept: Snapshot) -> list[Found]:
    listed = package.related(main, "styles")
    styles = {one.get(f"{W}styleId", ""): one for one in package.tree(listed).iter(f"{W}style")} if listed else {}
    names = {key: name.get(f"{W}val", "") for key, one in styles.items() if (name := one.find(f"{W}name")) is not None}
    own = [note for one in kept.statements for note in one.notes]
    marks = _marks(kept, names)
    said = comments(package, main, body, own, marks), notes(package, main, own)
    return Walker(marks, names, *said).paragraphs(body)


def _marks(kept: Snapshot, names: Mapping[str, str]) -> Marks:
    """The character styles of marks: those of the role ``mark`` and its sizes, and Word's own of notes."""
    own = {style for style, role in kept.roles if role == "mark"} | {"footnote reference", "annotation reference"}
    ids = (key for key, name in names.items() if any(name.lower().startswith(style) for style in own))
    return Marks(frozenset(ids), kept.marks)


def _identified(
    written: Sequence[Statement], found: Sequence[Found], roles: Mapping[str, str]
) -> Iterator[DraftParagraph]:
    """The paragraphs with what they were written as, and the sections that they stand in now."""
    known = identify(written, found, roles)
    labels = {one.role: one.label for one in reversed(written) if one.label}
    section = ""
    for place, one in enumerate(found):
        index, carrier = known.get(place, NEW)
        role = roles[one.style] if index is None else written[index].role
        base = Statement("", "", role, "", "", label=labels.get(role, "")) if index is None else written[index]
        made = _paragraph(one, base, carrier)
        if not made.gone:
            section = section_after(section, role, base.section or added(made.text))
        yield replace(made, section=section)


def _paragraph(one: Found, base: Statement, carrier: Carrier) -> DraftParagraph:
    said = one.words
    return DraftParagraph(
        text=unlabelled(said.accepted, base.label, base.text),
        rejected=unlabelled(said.rejected, base.label, base.text),
        style=one.style,
        role=base.role,
        kind=base.kind or kind_of(base.role),
        base=base if base.key else None,
        carrier=carrier,
        cell=one.cell,
        tracked=(*said.tracked, *one.who),
        comments=one.comments,
        gone=one.gone,
    )


def added(heading: str) -> str:
    """The id of a section that an editor added: it follows from the heading's words."""
    return f"added-{hashlib.sha256(heading.encode()).hexdigest()[:8]}"
