"""What was done to the appendix -> whether it follows from what was done to the text: nobody has to keep that."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from publisher.edits.naming.kinds import APPENDIX
from publisher.errors import Problem
from publisher.model import Draft, DraftParagraph, Edit, Edits, Statement
from publisher.source import Place

_ENTRY, _TITLE = APPENDIX
_LABEL = re.compile(r"[（(]?[一二三四五六七八九十百\d]*[）)、．. ]?")
_TITLED = ("heading", "summary_title")


def is_named_after(text: str, titles: Iterable[str]) -> bool:
    """Whether a line of the appendix is one of the titles, its number before it: 三、产业强区."""
    found = [title for title in titles if title and text.endswith(title)]
    return any(_LABEL.fullmatch(text.removesuffix(title)) for title in found)


def titles(draft: Draft) -> list[str]:
    """The titles of the draft's sections as they are now."""
    return [one.text for one in draft.paragraphs if one.kind in _TITLED and not one.gone]


def renamed(edits: Iterable[Edit]) -> list[str]:
    """The titles that edits give to sections."""
    return [edit.text for edit in edits if edit.operation == "change" and edit.at.kind in _TITLED]


def without_quotations(edits: Edits) -> Edits:
    """The edits without those of quoted sources and of their titles, which are printed as they stand."""
    return replace(edits, edits=tuple(edit for edit in edits.edits if not _is_of_quotation(edit)))


def misquoted(edits: Edits, path: str) -> Iterator[Problem]:
    """One warning of all that was done to quoted sources in the draft at the path."""
    count = sum(map(_is_of_quotation, edits.edits))
    if count:
        message = f"quoted sources are printed as they stand: {count} change{'s' * (count > 1)} in them not kept"
        hint = "what a source has wrong is put right in the source, or in its corrections"
        yield Problem(message, Place(path), hint, "warning")


def _is_of_quotation(edit: Edit) -> bool:
    return edit.at.kind in APPENDIX and edit.operation in ("change", "delete", "move")


def left_behind(draft: Draft) -> frozenset[str]:
    """The keys of the appendix's entries that nothing cites any more, and of titles over none but such."""
    there = [one for one in draft.paragraphs if one.base and one.text and not one.gone]
    cited = {words for one in there if not _is_listed(one) and one.base for words in one.base.quoted.splitlines()}
    entries = [one for one in draft.written if one.role == _ENTRY and one.quoted]
    uncited = {one.key for one in entries if cited.isdisjoint(one.quoted.splitlines())}
    return frozenset(uncited | {title for title, below in _parts(draft.written) if below and below <= uncited})


def _is_listed(one: DraftParagraph) -> bool:
    return one.base is not None and one.base.role in APPENDIX


def _parts(written: Iterable[Statement]) -> Iterator[tuple[str, set[str]]]:
    """The titles within the appendix by their keys, each with the keys of the entries below it."""
    title, entries = "", set[str]()
    for one in written:
        if one.role == _TITLE:
            yield title, entries
            title, entries = one.key, set()
        elif one.role == _ENTRY:
            entries.add(one.key)
    yield title, entries
