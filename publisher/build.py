"""Names of outlines -> briefs on disk: the whole way, and the only place that knows the date.

The stages are imported where they are used: ``publisher --help`` and ``import publisher`` stay quick.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from publisher import corpus, files, formats, sparing
from publisher.corpus import Corpus, Extracted
from publisher.errors import Problem, PublisherError, gather, suggest
from publisher.source import Place

if TYPE_CHECKING:
    from publisher.model import Brief, Coverage, Outline, Prefer, Style, StyledBrief

BASE = "base"
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Output:
    """A file that was written: ``pages`` as the PDF has them, ``items`` as printed, ``warnings`` of its brief.

    ``hidden`` counts the places of its text that ``hide`` has shown as ××.
    """

    path: str
    outline: str
    format: str
    pages: int
    items: int
    warnings: int
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Built:
    """What a build wrote, what it was unsure of, and ``backups`` of drafts that somebody had saved, path and path."""

    outputs: tuple[Output, ...]
    warnings: tuple[Problem, ...]
    backups: tuple[tuple[str, str], ...] = ()


def build(  # noqa: PLR0913 - the door for users: a keyword for each option of the command
    outlines: str | Sequence[str] = (),
    *,
    to: Sequence[str] = ("docx", "pdf"),
    style: str | None = None,
    out: str = "build",
    sources: Mapping[str, str] | None = None,
    date: datetime.date | None = None,
    strict: bool = False,
    allow_outside: bool = False,
    pdfa: bool = False,
    final: bool = False,
    prefer: Prefer = "",
    force: bool = False,
    progress: Progress | None = None,
) -> Built:
    """Build briefs and write them to ``out/NAME.FORMAT``; nothing is written unless everything can be.

    ``outlines`` are paths or short names (none: all but ``base``), ``style`` overrides the outlines' own, ``sources``
    maps source ids to other paths, ``date`` (default: today) is printed and stamped into the files, ``allow_outside``
    lets outlines name sources outside their folders, ``pdfa`` marks PDFs as PDF/A-2a and PDF/UA-1, ``final`` makes
    Word files to be sent, without comments and what ``pull`` needs, ``progress`` is told ``(what, done, total)``.
    Edits kept in ``edits/NAME.yaml`` are replayed; where the source changed under one, ``prefer`` takes the editor's
    words (theirs) or the source's (ours).  A Word draft that somebody saved is overwritten only with ``force`` or once
    its edits are kept, and a copy stays.  Raises PublisherError with every problem found, with ``strict`` of warnings.
    """
    from publisher import drafts  # here, for ``import publisher`` stays quick

    chosen = _outlines([outlines] if isinstance(outlines, str) else outlines, sources, allow_outside)
    when = date or datetime.date.today()
    beside = _beside(chosen, to, out)
    drafts.guarded(beside, "docx" in to, force)
    dressed = _dressed(chosen, _styles(chosen, style, allow_outside), when, prefer, final)
    made = [one for styled in _told(dressed, progress) for one in _made(replace(styled, archival=pdfa), to, out, when)]
    guard = drafts.guarded(beside, "docx" in to, force)  # anew: one may have been saved meanwhile
    warnings = tuple(dict.fromkeys((*guard.warnings, *(problem for one in made for problem in one.warnings))))
    if strict and warnings:
        raise PublisherError(warnings, exit_code=3)
    _write(guard.backups, made)
    return Built(tuple(one.output for one in made), warnings, tuple(guard.backups.items()))


def extract(*sources: str) -> tuple[Extracted, ...]:
    """Read the articles at the paths and find their goals, measures and metrics, in the order given.

    Raises PublisherError with the problems of every file that cannot be read.
    """
    return tuple(gather(lambda path: corpus.extract(path, corpus.corrections(path)), sources))


def coverage(outline: str, *, sources: Mapping[str, str] | None = None, allow_outside: bool = False) -> Coverage:
    """What became of every item of the outline's articles in its brief; the options are those of ``build``.

    Raises PublisherError with every problem found.
    """
    from publisher.outline.coverage import coverage as told

    (chosen,) = _outlines([outline], sources, allow_outside)
    read = corpus.read([chosen])
    return told(read.completed(chosen), *read.of(chosen))


def briefs(
    outlines: Sequence[str] = (), *, sources: Mapping[str, str] | None = None, allow_outside: bool = False
) -> tuple[Brief, ...]:
    """The briefs as they are filled, before they are dressed; names, options and errors are those of ``build``."""
    chosen = _outlines(outlines, sources, allow_outside)
    read = corpus.read(chosen)
    return tuple(gather(lambda outline: _filled(outline, read), chosen))


def rehearse(outlines: Sequence[str] = (), *, allow_outside: bool = False) -> tuple[StyledBrief, ...]:
    """The briefs as they would be dressed today, kept edits replayed; names and errors are those of ``build``."""
    chosen = _outlines(outlines, None, allow_outside)
    return tuple(_dressed(chosen, _styles(chosen, None, allow_outside), datetime.date.today(), ""))


def wanted(outlines: Sequence[str]) -> list[str]:
    """The names or paths given, or else those of all outlines but ``base``; raises PublisherError for none at all."""
    found = list(outlines) or [name for name in files.own("outlines") if name != BASE]
    if not found:
        raise PublisherError(Problem("there are no outlines here", hint="name one, or make outlines/NAME.yaml"))
    return found


@dataclass(frozen=True, slots=True)
class _Made:
    output: Output
    data: bytes
    warnings: tuple[Problem, ...]


def _outlines(names: Sequence[str], moved: Mapping[str, str] | None, allow_outside: bool) -> list[Outline]:
    """The outlines with their sources' paths replaced; raises PublisherError for a source id that none of them has."""
    sources = moved or {}
    loaded = gather(partial(outline_named, allow_outside=allow_outside), wanted(names))
    known = [source.id for outline in loaded for source in outline.sources]
    strange = [name for name in sources if name not in known]
    if strange:
        raise PublisherError(
            Problem(f"no outline has a source {name!r}", hint=suggest(name, known)) for name in strange
        )
    return [_moved(outline, sources) for outline in loaded]


def _moved(outline: Outline, sources: Mapping[str, str]) -> Outline:
    """The outline with other files; what corrects one does not correct the file that takes its place."""
    moved = tuple(
        replace(source, path=sources[source.id], corrections="") if source.id in sources else source
        for source in outline.sources
    )
    return replace(
        outline,
        sources=moved,
        places={name: place for name, place in outline.places.items() if name not in sources},
    )


def _styles(outlines: Sequence[Outline], style: str | None, allow_outside: bool) -> list[Style]:
    """The style of each outline, or for all the one that overrides theirs; each is read once."""
    asking = {style or outline.style: None if style else outline for outline in reversed(outlines)}
    names = sorted(asking)
    found = gather(lambda name: style_named(name, asking[name], allow_outside=allow_outside), names)
    styles = dict(zip(names, found, strict=True))
    return [styles[style or outline.style] for outline in outlines]


def draft_of(
    outline: str, when: datetime.date | None = None, *, allow_outside: bool = False
) -> tuple[bytes, tuple[Problem, ...]]:
    """The Word draft that the outline makes for a day (default: today), its edits replayed; raises as ``build`` does.

    Where the source changed under an edit, the source's words are taken, and a warning tells of it.
    """
    chosen, day = _outlines([outline], None, allow_outside), when or datetime.date.today()
    dress = partial(_dressed, chosen, _styles(chosen, None, allow_outside), day)
    conflicts: tuple[Problem, ...] = ()
    try:
        (styled,) = dress("")
    except PublisherError as error:
        (styled,) = dress("ours")  # raises what is no conflict again
        conflicts = tuple(replace(one, severity="warning") for one in error.problems)
    return formats.writer("docx")(styled, day).data, conflicts


def _dressed(
    outlines: Sequence[Outline], styles: Sequence[Style], when: datetime.date, prefer: Prefer, final: bool = False
) -> list[StyledBrief]:
    """Every outline filled from its articles, which are read once each, and dressed, with its edits replayed."""
    from publisher import drafts, fonts
    from publisher import style as styling

    read, names = corpus.read(outlines), [outline.name for outline in outlines]
    filled = gather(lambda outline: _filled(outline, read), outlines)

    def dress(one: tuple[Brief, Outline, Style]) -> StyledBrief:
        brief, outline, look = one
        brief = replace(brief, warnings=(*brief.warnings, *drafts.strayed(outline, names)))
        faces = fonts.find(look.faces)
        plain = partial(styling.apply, style=look, fonts=faces, when=when)
        return replace(drafts.dressed(brief, outline.secrets, plain, prefer, final), final=final)

    return gather(dress, zip(filled, outlines, styles, strict=True))


def outline_named(name: str, *, allow_outside: bool = False) -> Outline:
    """The outline of a path or short name; raises PublisherError with every mistake in it and what it extends."""
    found, mistakes = outline_read(name, allow_outside=allow_outside)
    if mistakes:
        raise PublisherError(mistakes)
    return found


def outline_read(name: str, *, allow_outside: bool = False) -> tuple[Outline, tuple[Problem, ...]]:
    """The outline as far as it can be told, and every mistake in it and what it extends; raises where nothing can."""
    from publisher import outline as outlining

    if formats.is_article(name):
        hint = "write an outline over it first: publisher new NAME FILE..., then publisher build NAME"
        raise PublisherError(Problem("this is an article, not an outline", Place(name), hint))
    path = files.find("outlines", name)
    found, mistakes = outlining.read(path, files.read_text, files.matching, allow_outside, files.inside)
    if allow_outside:
        return found, mistakes
    found, strayed = corpus.within(found, outlining.tree_of(path))
    return found, (*mistakes, *strayed)


def style_named(name: str, asking: Outline | None = None, *, allow_outside: bool = False) -> Style:
    """The style of a path or short name; raises PublisherError with every mistake in it and what it extends.

    A style that is not there is told where the outline ``asking`` for it names it; one that comes with the package can
    be extended by its name alone.
    """
    from publisher import style as styling
    from publisher.outline import tree_of

    try:
        path = files.find("styles", name)

        def read(wanted: str) -> str:
            if wanted == path:
                return files.read_text(path)
            beside = Path(wanted).parent == Path(path).parent
            found = files.or_installed("styles", wanted) if beside else wanted
            free = allow_outside or found != wanted
            return files.read_text(found) if free else files.read_inside(found, tree_of(path))

        return styling.load(path, read)
    except PublisherError as error:
        raise PublisherError(_asked(problem, asking) for problem in error.problems) from error


def _asked(problem: Problem, asking: Outline | None) -> Problem:
    """A problem with a style of which no line is to blame, where the outline asks for the style."""
    from publisher.yamls import Checker

    if asking is None or (problem.place and problem.place.line):
        return problem
    message = f"{problem.message}: {problem.place.path}" if problem.place else problem.message
    place = asking.style_place or Place(asking.path)
    return Checker(dict(asking.texts)).problem(message, place, problem.hint)


def _filled(outline: Outline, read: Corpus) -> Brief:
    """The outline's brief, its warnings after those of the articles it draws on."""
    from publisher import outline as outlining

    articles, items = read.of(outline)
    brief = outlining.fill(read.completed(outline), articles, items)
    unsure = (warning for article in articles.values() for warning in article.warnings)
    return replace(brief, warnings=(*unsure, *brief.warnings))


def _told(dressed: Sequence[StyledBrief], progress: Progress | None) -> Iterator[StyledBrief]:
    """Each brief, told to ``progress`` before it is asked for."""
    for done, styled in enumerate(dressed):
        if progress:
            progress(styled.name, done, len(dressed))
        yield styled


def _path(out: str, outline: str, form: str) -> str:
    return str(Path(out) / f"{outline}.{form}")


def _beside(outlines: Sequence[Outline], to: Sequence[str], out: str) -> dict[str, Outline]:
    """The Word drafts that are or would be there; raises PublisherError for an article in the place of an output."""
    articles = [source.path for outline in outlines for source in outline.sources]
    for outline in outlines:
        for form in to:
            sparing.refuse_loss(_path(out, outline.name, form), formats.suffixes(form), articles)
    return {_path(out, outline.name, "docx"): outline for outline in outlines}


def _write(backups: Mapping[str, str], made: Sequence[_Made]) -> None:
    """The outputs, and a copy of each draft that somebody saved under the name of its backup."""
    from publisher import saving

    copies = {backup: files.read_bytes(path) for path, backup in backups.items()}
    saving.write_all({**copies, **{one.output.path: one.data for one in made}})
    files.note_written(one.output.path for one in made)


def _made(styled: StyledBrief, to: Sequence[str], out: str, when: datetime.date) -> Iterator[_Made]:
    """The brief in each format; the PDF is laid out first, for it tells Word's contents the pages."""
    layout = formats.writer("pdf")(styled, when)
    numbered = replace(styled, page_numbers=layout.page_numbers, endings=layout.endings)
    for name in to:
        written = layout if name == "pdf" else formats.writer(name)(numbered, when)
        warnings = tuple(dict.fromkeys((*styled.warnings, *written.warnings)))
        path, pages = _path(out, styled.name, name), layout.pages or 0
        output = Output(path, styled.name, name, pages, styled.items, len(warnings), styled.hidden)
        yield _Made(output, written.data, warnings)
