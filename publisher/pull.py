"""An edited Word draft -> edits/OUTLINE.yaml."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from publisher import drafts, files, saving
from publisher.build import draft_of, outline_named
from publisher.errors import Problem, PublisherError
from publisher.source import Place

if TYPE_CHECKING:
    from publisher.model import Draft, Edits, Outline, Prefer, Pulled

_NEARLY_ALL = 0.9
_SOME = 4  # statements: a brief of fewer may be rewritten
_APART = ("summary", "appendix")  # what says again what the sections say
_FRAME = ("heading", "title", "subtitle", "list_title", "summary_title")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was pulled: the ``draft``, all of ``found`` that its editors did, and what is kept of it at ``path``."""

    draft: Draft
    found: Edits
    pulled: Pulled
    path: str
    warnings: tuple[Problem, ...] = ()


def pull(
    path: str, *, outline: str = "", prefer: Prefer = "", allow_outside: bool = False, force: bool = False
) -> Fetched:
    """Fetch what the draft at ``path`` brings, and write it: the file is there whole, or as it was before.

    Runs at once take turns, from reading the kept edits to writing them: each adds to what the one before wrote.
    Raises PublisherError as ``fetch`` does, and where the file cannot be written.
    """
    from publisher import edits

    with saving.turn(drafts.path_of("all")):
        fetched = fetch(path, outline=outline, prefer=prefer, allow_outside=allow_outside, force=force)
        saving.write_all({fetched.path: edits.dump(fetched.pulled.edits).encode()})
    return fetched


def fetch(
    path: str, *, outline: str = "", prefer: Prefer = "", allow_outside: bool = False, force: bool = False
) -> Fetched:
    """What pulling the draft at ``path`` brings; nothing is written.

    ``outline`` is the path or name of its outline where that is not the one the draft names; ``prefer`` settles what
    was edited in the draft and in the file: theirs is the draft's, ours the file's.  Raises PublisherError for a file
    that is no draft, or one of another project or outline, for clashes that are not settled, and without ``force`` for
    a draft of which hardly anything is left.
    """
    from publisher import edits

    draft = edits.read(files.read_bytes(path), path)
    named = _outline(draft, outline, allow_outside)
    if not (draft.written or draft.digest):
        message = "this is a file to send (build --final): it does not hold what edits are set beside"
        raise PublisherError(Problem(message, Place(path), "build a draft without --final, and edit that"))
    draft = draft if draft.written else _rebuilt(draft, named, allow_outside)
    _refuse_stranger(draft, named)
    if not force:
        _refuse_emptied(draft)
    draft = replace(draft, name=named.name, names=tuple(edits.names_of(named.sources).items()))
    done = edits.pull(draft)
    found = edits.without_quotations(done)
    pulled = drafts.composed(draft, found, named, prefer)
    left = (*edits.elsewhere(draft, pulled.new), *edits.misnamed(draft, pulled.new))
    warnings = (*draft.warnings, *edits.misquoted(done, path), *left)
    return Fetched(draft, found, pulled, drafts.path_of(named.name), warnings)


def _outline(draft: Draft, wanted: str, allow_outside: bool) -> Outline:
    """The outline of the draft; raises PublisherError where it is not there, or another one is wanted."""
    if not draft.name:
        hint = "a draft that publisher build wrote is wanted"
        raise PublisherError(Problem("this Word file is no draft of ours", Place(draft.path), hint))
    try:
        named = outline_named(wanted or draft.name, allow_outside=allow_outside)
    except PublisherError as error:
        if wanted or draft.name in files.available("outlines"):
            raise
        hint = "go to its project, or if the outline was renamed, say what it is now: --outline NAME"
        problem = Problem(f"there is no outline {draft.name!r} here, whose draft this is", Place(draft.path), hint)
        raise PublisherError(problem) from error
    if named.name != draft.name:
        _refuse_other(draft, named)
    return named


def _refuse_other(draft: Draft, named: Outline) -> None:
    """A draft of another name is one of this outline only if that was renamed: and its edits go with it first."""
    if draft.name in files.available("outlines"):
        message = f"this is a draft of the outline {draft.name!r}, not of {named.name!r}"
        raise PublisherError(Problem(message, Place(draft.path)))
    former, now = drafts.path_of(draft.name), drafts.path_of(named.name)
    if files.existing(former) and not files.existing(now):
        message = f"{former} holds edits that the outline {named.name!r} would lose"
        raise PublisherError(Problem(message, Place(draft.path), f"mv {former} {now}   takes them along; then pull"))


def _refuse_emptied(draft: Draft) -> None:
    """Whoever empties a draft has rarely finished it: a slip, or another text pasted over it."""
    there = {one.base.key for one in draft.paragraphs if one.base and one.text and not one.gone}
    said = [one.key for one in draft.written if one.text and one.section not in _APART and one.kind not in _FRAME]
    gone = sum(key not in there for key in said)
    if gone >= _SOME and gone >= _NEARLY_ALL * len(said):
        message = f"{gone} of {len(said)} statements of this draft are gone"
        hint = "if that is meant, --force reads it back; what is left may be seen by --why --dry-run --force"
        raise PublisherError(Problem(message, Place(draft.path), hint))


def _refuse_stranger(draft: Draft, outline: Outline) -> None:
    """Another project may have an outline of the same name: its draft has other sections and another title."""
    from publisher.outline import covering

    written = draft.before or draft.written
    sections = {one.section for one in written if one.kind == "heading"}
    known = {section.id for section in drafts.sections(outline.sections)}
    titles = (outline.title, covering(outline.secrets)(outline.title))
    titled = any(one.kind == "title" and one.text.replace("\n", "") in titles for one in written)
    if sections and not sections & known and not titled:
        message = f"this draft is of another outline {draft.name!r}: it has none of the sections of {outline.path}"
        raise PublisherError(Problem(message, Place(draft.path), "pull it in the project that built it"))


def _rebuilt(draft: Draft, outline: Outline, allow_outside: bool) -> Draft:
    """The draft read beside what the outline builds for the same day: the program that saved it lost the snapshot."""
    from publisher import edits

    try:
        day = datetime.date.fromisoformat(draft.made)
    except ValueError:
        day = datetime.date(2000, 1, 1)
    built, _ = draft_of(outline.path, day, allow_outside=allow_outside)
    again = edits.read(built, draft.path)
    read = edits.read(files.read_bytes(draft.path), draft.path, again)
    if again.digest == draft.digest:
        return read
    message = "the program that saved this draft lost what it was built as, and the outline builds something else now"
    hint = "what changed since is told as the editor's; let drafts be saved as .docx by Word or LibreOffice"
    warning = Problem(message, Place(draft.path), hint, severity="warning")
    return replace(read, warnings=(*read.warnings, warning))
