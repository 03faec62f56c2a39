"""Names of outlines -> every problem in them and in what they draw on, without building anything."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from publisher import corpus, drafts
from publisher.build import outline_read, rehearse, style_named, wanted
from publisher.errors import Problem, PublisherError
from publisher.extract import tables
from publisher.source import Place

if TYPE_CHECKING:
    from publisher.model import Article, Outline, SourceRef

_Thing = TypeVar("_Thing", bound=Hashable)
_Result = TypeVar("_Result")


def check(outlines: Sequence[str] = (), *, strict: bool = False, allow_outside: bool = False) -> tuple[Problem, ...]:
    """Every mistake in the outlines (none named: all but ``base``), those they extend, their styles and articles.

    The user's own tables of words are read as well.  Where there is no mistake and ``strict`` asks for it, what a build
    would warn of, and the kept edits that clash with their articles: for these items are found, sections filled and
    edits replayed, which takes most of a build's time.  ``allow_outside`` as in ``build``.
    """
    read, problems = _all(partial(outline_read, allow_outside=allow_outside), wanted(outlines))
    loaded = {name: outline for name, (outline, _) in read.items()}
    problems += [problem for _, mistakes in read.values() for problem in mistakes]
    there = {_key(source) for outline in loaded.values() for source in outline.sources if Path(source.path).is_file()}
    articles, unread = _all(lambda key: corpus.article(*key), sorted(there))
    good: set[str] = set()
    for outline in loaded.values():
        problems += corpus.absent(outline)
        named = partial(style_named, asking=outline, allow_outside=allow_outside)
        styles, unstyled = _all(named, {outline.style} - good)
        good |= styles.keys()
        problems += unstyled
        problems += _unmet(outline, articles)
        problems += _all(drafts.kept, [outline.name])[1]
    problems += unread
    problems += _all(lambda _: tables.load(), [tables.VARIABLE])[1]
    if strict and not problems:
        problems = _rehearsed(outlines, allow_outside)
    return _in_order(problems)


def _in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Each once; those of a file by their lines, files as they are first met."""
    paths = list(dict.fromkeys(problem.place.path if problem.place else "" for problem in problems))

    def rank(problem: Problem) -> tuple[int, int, int]:
        place = problem.place or Place("")
        return paths.index(place.path), place.line or 0, place.column or 0

    return tuple(sorted(dict.fromkeys(problems), key=rank))


def _rehearsed(outlines: Sequence[str], allow_outside: bool) -> list[Problem]:
    """What stands in the way of a build, or else what it would warn of."""
    try:
        return [problem for brief in rehearse(outlines, allow_outside=allow_outside) for problem in brief.warnings]
    except PublisherError as error:
        return list(error.problems)


def _all(work: Callable[[_Thing], _Result], things: Iterable[_Thing]) -> tuple[dict[_Thing, _Result], list[Problem]]:
    """What the work makes of each thing, and the problems of those that it failed for."""
    results: dict[_Thing, _Result] = {}
    problems: list[Problem] = []
    for thing in things:
        try:
            results[thing] = work(thing)
        except PublisherError as error:
            problems += error.problems
    return results, problems


def _key(source: SourceRef) -> tuple[str, str]:
    """An article goes by its path and that of its corrections."""
    return source.path, source.corrections


def _unmet(outline: Outline, articles: Mapping[tuple[str, str], Article]) -> tuple[Problem, ...]:
    """The headings and sections that the outline asks for in vain."""
    from publisher.outline.fitting.absent import check as unmet

    there = {source.id: articles[_key(source)] for source in outline.sources if _key(source) in articles}
    return unmet(outline, there)
