"""Edits of outlines -> briefs dressed with them; and drafts that somebody edited -> never overwritten unread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from publisher import files
from publisher.errors import Problem, PublisherError
from publisher.source import Place
from publisher.sparing import OVERWRITTEN

if TYPE_CHECKING:
    from publisher.model import Brief, Draft, Edits, Outline, Prefer, Pulled, Secrets, Statement, StyledBrief

Dress = Callable[["Brief"], "StyledBrief"]


def path_of(outline: str) -> str:
    """Where the edits of an outline are kept: in ``edits`` of the working directory."""
    return str(Path("edits", f"{outline}.yaml"))


def kept(outline: str) -> Edits:
    """The edits of an outline by its name, none where there is no file; raises PublisherError for mistakes in it."""
    from publisher.model import Edits

    path = files.existing(path_of(outline))
    if not path:
        return Edits(outline, path=path_of(outline))
    from publisher import edits

    return edits.load(path, files.read_text(path))


def dressed(brief: Brief, secrets: Secrets, dress: Dress, prefer: Prefer = "", final: bool = False) -> StyledBrief:
    """The brief dressed, its edits replayed, in which the ``secrets`` are hidden as they are in the brief; with the
    comments of colleagues, unless it is ``final``.

    Raises PublisherError for conflicts that ``prefer`` does not settle.
    """
    from publisher import edits
    from publisher.outline import covering

    plain = dress(brief)
    said = kept(brief.name)
    if not said.edits:
        return plain
    said = edits.covered(said, covering(secrets))
    before = edits.printed(plain)
    done = edits.replay(said, brief, before, prefer)
    warned = replace(done.brief, warnings=(*brief.warnings, *done.warnings))
    styled = replace(dress(warned), before=before, origins=done.origins)
    hidden = brief.hidden + _marks(edits.printed(styled)) - _marks(before)
    styled = replace(styled, hidden=hidden)
    return styled if final else edits.annotated(said, styled)


def _marks(statements: Sequence[Statement]) -> int:
    """The places that are hidden, but for those of the appendix."""
    from publisher.model import HIDDEN

    return sum(one.text.count(HIDDEN) for one in statements if one.section != "appendix")


def composed(draft: Draft, found: Edits, outline: Outline, prefer: Prefer = "") -> Pulled:
    """What is kept once what was ``found`` in a draft is pulled; raises PublisherError as ``edits.compose`` does."""
    from publisher import edits
    from publisher.outline import covering

    cover = covering(outline.secrets)
    return edits.compose(kept(outline.name), found, edits.replayed(draft), prefer, cover)


def guarded(
    paths: Mapping[str, Outline], overwritten: bool, force: bool
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """What becomes of Word drafts, path -> outline, that hold what the edits of their outlines do not.

    If they are to be overwritten: copies of them, path -> bytes; but without ``force`` PublisherError (exit code 4) is
    raised.  Else warnings that what is built beside them lacks these edits.
    """
    found = {path: list(_unread(path, outline)) for path, outline in paths.items()}
    problems = [problem for some in found.values() for problem in some]
    if not overwritten:
        return {}, tuple(replace(one, severity="warning", hint=one.hint.partition(";")[0]) for one in problems)
    if problems and not force:
        raise PublisherError(problems, exit_code=OVERWRITTEN)
    return {_backup(path): files.read_bytes(path) for path, some in found.items() if some}, ()


def _unread(path: str, outline: Outline) -> Iterator[Problem]:
    """What would be lost with the draft at the path."""
    if not Path(path).is_file():
        return
    backup = f"--force keeps it as {_backup(path)}"
    try:
        lost = _lost(path, outline)
    except PublisherError as error:
        told = error.problems[0].message
        yield Problem(f"a file that cannot be read as our draft would be lost: {told}", Place(path), backup)
        return
    if lost:
        message = f"somebody edited this draft, and {path_of(outline.name)} does not hold it: {lost}"
        yield Problem(message, Place(path), f"publisher pull {path}   reads it back; {backup}")


def _lost(path: str, outline: Outline) -> str:
    """What of a draft is kept nowhere else, in words; empty: nothing."""
    from publisher import edits

    data = files.read_bytes(path)
    if edits.untouched(data, path, outline.name):
        return ""
    draft = edits.read(data, path)
    if draft.name != outline.name:
        return "it is no draft of this outline"
    if not draft.written:
        return "its snapshot is lost" if draft.digest else "it was built with --final"
    if draft.warnings:
        return draft.warnings[0].message
    try:
        pulled = composed(draft, edits.pull(draft), outline)
    except PublisherError as error:
        return f"{len(error.problems)} clashes"
    count = len(pulled.new) + len(pulled.undone)
    return f"{count} edit{'s' * (count > 1)}" if count else ""


def _backup(path: str) -> str:
    """A free name beside the file: ``NAME.backup.docx``, else ``NAME.backup-2.docx`` and so on."""
    pure = PurePath(path)
    number, found = 1, pure.with_name(f"{pure.stem}.backup{pure.suffix}")
    while Path(found).exists():
        number += 1
        found = pure.with_name(f"{pure.stem}.backup-{number}{pure.suffix}")
    return str(found)
