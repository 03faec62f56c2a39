"""Edits of outlines -> briefs dressed with them; and drafts that somebody edited -> never overwritten unread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from publisher import files
from publisher.errors import Problem, PublisherError
from publisher.source import Place
from publisher.sparing import OVERWRITTEN

if TYPE_CHECKING:
    from publisher.model import (
        Brief,
        Draft,
        Edits,
        Outline,
        Prefer,
        Pulled,
        Secrets,
        SectionPlan,
        Statement,
        StyledBrief,
    )

_APART = {"", "summary", "appendix"}  # sections that every outline has
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


def strayed(outline: Outline, known: Collection[str]) -> tuple[Problem, ...]:
    """Warnings of edits whose outline is gone, neither in its folder nor among those ``known``, if they speak of this
    one's sections: it was renamed, and they were not.
    """
    from publisher import edits

    there, own = {*known, *files.available("outlines")}, path_of(outline.name)
    known_here = {section.id for section in sections(outline.sections)}
    found: list[Problem] = []
    for path in files.matching(path_of("*")):
        if PurePath(path).stem in there:
            continue
        with suppress(PublisherError):  # a file that cannot be read says nothing of this outline
            said = {edit.at.section for edit in edits.load(path, files.read_text(path)).edits}
            if said & known_here or (said and said <= _APART):
                found.append(_strayed(path, own))
    return tuple(found)


def _strayed(path: str, own: str) -> Problem:
    name = PurePath(own).stem
    move = f"put its entries into {own}, and take it away" if files.existing(own) else f"mv {path} {own}"
    hint = f"if {name!r} was {PurePath(path).stem!r} before:  {move}"
    return Problem("these edits belong to no outline, and are not replayed", Place(path), hint, severity="warning")


def sections(planned: Sequence[SectionPlan]) -> Iterator[SectionPlan]:
    """The sections of an outline, and those within them."""
    for section in planned:
        yield section
        yield from sections(section.sections)


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
    styled = edits.altered(replace(dress(warned), before=before, origins=done.origins))
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


@dataclass(frozen=True, slots=True)
class Guard:
    """What becomes of Word drafts: ``backups`` of those to be overwritten that somebody saved, path -> path."""

    backups: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()


def guarded(paths: Mapping[str, Outline], overwritten: bool, force: bool) -> Guard:
    """What becomes of Word drafts, path -> outline, that somebody saved since they were built.

    If they are to be overwritten: backups of them; but where the edits of their outlines do not hold all that can be
    told of them, PublisherError (exit code 4) is raised without ``force``.  Else warnings that what is built beside
    them lacks these edits.
    """
    saved = {path: outline for path, outline in paths.items() if Path(path).is_file() and _is_saved(path, outline)}
    problems = [problem for path, outline in saved.items() for problem in _unread(path, outline)]
    if not overwritten:
        beside = (replace(one, severity="warning", hint=one.hint.partition(";")[0]) for one in problems)
        return Guard(warnings=tuple(beside))
    if problems and not force:
        raise PublisherError(problems, exit_code=OVERWRITTEN)
    return Guard({path: _backup(path) for path in saved})


def _is_saved(path: str, outline: Outline) -> bool:
    """Whether the file is anything but the outline's draft as it was written."""
    from publisher import edits

    try:
        return not edits.untouched(files.read_bytes(path), path, outline.name)
    except PublisherError:
        return True


def _unread(path: str, outline: Outline) -> Iterator[Problem]:
    """What would be lost with the draft at the path, though a backup is kept."""
    from publisher import edits

    backup = f"--force keeps it as {_backup(path)}"
    try:
        draft = edits.read(files.read_bytes(path), path)
    except PublisherError as error:
        told = error.problems[0].message
        yield Problem(f"a file that cannot be read as our draft would be lost: {told}", Place(path), backup)
        return
    message = f"somebody edited this draft, and {path_of(outline.name)} does not hold it: "
    if strange := _strange(draft, outline):
        yield Problem(message + strange, Place(path), f"pull does not read it; {backup}")
    elif lost := _lost(draft, outline):
        yield Problem(message + lost, Place(path), f"publisher pull {path}   reads it back; {backup}")
    else:
        for one in draft.warnings:
            message, hint = f"somebody edited this draft: {one.message}", one.hint.partition(";")[0]
            yield Problem(message, Place(path), f"{hint}; {backup}")


def _strange(draft: Draft, outline: Outline) -> str:
    """Why nothing of the draft can be read back for the outline, in words; empty: it can."""
    if draft.name != outline.name:
        return "it is no draft of this outline"
    return "" if draft.written or draft.digest else "it was built with --final"


def _lost(draft: Draft, outline: Outline) -> str:
    """What of a draft can be read back and is kept nowhere else, in words; empty: nothing."""
    from publisher import edits

    if not draft.written:
        return "its snapshot is lost"
    try:
        pulled = composed(draft, edits.without_quotations(edits.pull(draft)), outline)
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
