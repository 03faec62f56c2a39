"""Names of outlines -> briefs on disk: the whole way, and the only place that knows the date.

The stages are imported where they are used: ``publisher --help`` and ``import publisher`` stay quick.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from publisher import files, formats
from publisher.errors import Problem, PublisherError, suggest

if TYPE_CHECKING:
    from publisher.model import Article, Brief, Items, Outline, SourceRef, Style, StyledBrief

BASE = "base"
Progress = Callable[[str, int, int], None]
_Thing = TypeVar("_Thing")
_Result = TypeVar("_Result")


class Extracted(NamedTuple):
    """An article and what was found in it."""

    article: Article
    items: Items


@dataclass(frozen=True, slots=True)
class Output:
    """A file that was written: ``pages`` as the PDF has them, ``items`` as printed, ``warnings`` of its brief."""

    path: str
    outline: str
    format: str
    pages: int
    items: int
    warnings: int


@dataclass(frozen=True, slots=True)
class Built:
    """What a build wrote, and what it was unsure of."""

    outputs: tuple[Output, ...]
    warnings: tuple[Problem, ...]


def build(  # noqa: PLR0913 - the door for users: a keyword for each option of the command
    outlines: str | Sequence[str] = (),
    *,
    to: Sequence[str] = ("docx", "pdf"),
    style: str | None = None,
    out: str = "build",
    sources: Mapping[str, str] | None = None,
    date: datetime.date | None = None,
    strict: bool = False,
    progress: Progress | None = None,
) -> Built:
    """Build briefs and write them to ``out/NAME.FORMAT``; nothing is written unless everything can be.

    ``outlines`` are paths or short names (none: all but ``base``), ``style`` overrides the outlines' own, ``sources``
    maps source ids to other paths, ``date`` (default: today) is printed and stamped into the files, ``progress`` is
    told ``(what, done, total)``.  Raises PublisherError with every problem found; with ``strict``, for warnings too.
    """
    chosen = _outlines([outlines] if isinstance(outlines, str) else outlines, sources or {})
    when = date or datetime.date.today()
    dressed = list(_dressed(chosen, style, when))
    made: list[_Made] = []
    for done, styled in enumerate(dressed):
        if progress:
            progress(styled.name, done, len(dressed))
        made += _made(styled, to, out, when)
    warnings = tuple(dict.fromkeys(problem for one in made for problem in one.warnings))
    if strict and warnings:
        raise PublisherError(warnings, exit_code=3)
    files.write_all({one.output.path: one.data for one in made})
    return Built(tuple(one.output for one in made), warnings)


def extract(*sources: str) -> tuple[Extracted, ...]:
    """Read the articles at the paths and find their goals, measures and metrics, in the order given.

    Raises PublisherError with the problems of every file that cannot be read.
    """
    return tuple(_each(_extracted, sources))


@dataclass(frozen=True, slots=True)
class _Made:
    output: Output
    data: bytes
    warnings: tuple[Problem, ...]


def _extracted(path: str) -> Extracted:
    from publisher import extract as finders

    article = formats.reader(path)(files.read_bytes(path), path)
    return Extracted(article, finders.find(article))


def _outlines(names: Sequence[str], sources: Mapping[str, str]) -> list[Outline]:
    """The outlines with their sources' paths replaced; raises PublisherError for a source id that none of them has."""
    from publisher import outline as outlining

    wanted = names or [name for name in files.own("outlines") if name != BASE]
    if not wanted:
        raise PublisherError(Problem("there are no outlines here", hint="name one, or make outlines/NAME.yaml"))
    loaded = _each(lambda name: outlining.load(files.find("outlines", name), files.read_text), wanted)
    known = [source.id for outline in loaded for source in outline.sources]
    strange = [name for name in sources if name not in known]
    if strange:
        raise PublisherError(
            Problem(f"no outline has a source {name!r}", hint=suggest(name, known)) for name in strange
        )
    return [replace(outline, sources=_moved(outline, sources)) for outline in loaded]


def _moved(outline: Outline, sources: Mapping[str, str]) -> tuple[SourceRef, ...]:
    return tuple(replace(source, path=sources.get(source.id, source.path)) for source in outline.sources)


def _dressed(outlines: Sequence[Outline], style: str | None, when: datetime.date) -> Iterator[StyledBrief]:
    """Every outline filled from its articles and dressed; articles and styles are read once each."""
    from publisher import fonts
    from publisher import style as styling

    paths = {source.path for outline in outlines for source in outline.sources}
    library = dict(zip(sorted(paths), _each(_extracted, sorted(paths)), strict=True))
    names = sorted({style or outline.style for outline in outlines})
    styles = dict(zip(names, _each(_style, names), strict=True))
    for outline, brief in zip(outlines, _each(lambda outline: _filled(outline, library), outlines), strict=True):
        yield styling.apply(brief, styles[style or outline.style], fonts.find(), when)


def _style(name: str) -> Style:
    from publisher import style as styling

    return styling.load(files.find("styles", name), files.read_text)


def _filled(outline: Outline, library: Mapping[str, Extracted]) -> Brief:
    from publisher import outline as outlining

    return outlining.fill(
        outline,
        {source.id: library[source.path].article for source in outline.sources},
        {source.id: library[source.path].items for source in outline.sources},
    )


def _made(styled: StyledBrief, to: Sequence[str], out: str, when: datetime.date) -> Iterator[_Made]:
    """The brief in each format; the PDF is laid out first, for it tells Word's contents the pages."""
    layout = formats.writer("pdf")(styled, when)
    numbered = replace(styled, page_numbers=layout.page_numbers)
    for name in to:
        written = layout if name == "pdf" else formats.writer(name)(numbered, when)
        warnings = tuple(dict.fromkeys((*styled.warnings, *written.warnings)))
        path = str(Path(out) / f"{styled.name}.{name}")
        output = Output(path, styled.name, name, layout.pages or 0, styled.items, len(warnings))
        yield _Made(output, written.data, warnings)


def _each(work: Callable[[_Thing], _Result], things: Iterable[_Thing]) -> list[_Result]:
    """The results of all, or one PublisherError with the problems of all that failed."""
    results: list[_Result] = []
    problems: list[Problem] = []
    for thing in things:
        try:
            results.append(work(thing))
        except PublisherError as error:
            problems += error.problems
    if problems:
        raise PublisherError(dict.fromkeys(problems))
    return results
