"""Paths of sources -> articles and what was found in them, corrected as the files beside them say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from publisher import files, formats
from publisher.errors import Problem, PublisherError, gather
from publisher.source import Place

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from publisher.extract import Finder
    from publisher.model import Article, Corrections, Items, Outline, SourceRef

GROUP = "publisher.finders"
_BROKEN = (ImportError, AttributeError, SyntaxError, NameError, TypeError, ValueError, OSError)


class Extracted(NamedTuple):
    """An article and what was found in it."""

    article: Article
    items: Items


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of outlines, each read once: by path and the path of its corrections."""

    extracted: dict[tuple[str, str], Extracted]
    corrections: dict[tuple[str, str], Corrections | None]

    def of(self, outline: Outline) -> tuple[dict[str, Article], dict[str, Items]]:
        """The outline's articles and their items by source id."""
        found = {source.id: self.extracted[_key(source)] for source in outline.sources}
        return {name: one.article for name, one in found.items()}, {name: one.items for name, one in found.items()}

    def completed(self, outline: Outline) -> Outline:
        """The outline whose sources also say what their corrections tell of them."""
        sources = tuple(_completed(source, self.corrections[_key(source)]) for source in outline.sources)
        return replace(outline, sources=sources)


def read(outlines: Iterable[Outline]) -> Corpus:
    """The corpus of the outlines' sources; raises PublisherError with the problems of all that cannot be read."""
    wanted = tuple(outlines)
    if missing := dict.fromkeys(problem for outline in wanted for problem in absent(outline)):
        raise PublisherError(missing)
    keys = sorted({_key(source) for outline in wanted for source in outline.sources})
    said = dict(zip(keys, gather(lambda key: corrections(*key), keys), strict=True))
    return Corpus(dict(zip(keys, gather(lambda key: extract(key[0], said[key]), keys), strict=True)), said)


def absent(outline: Outline) -> Iterator[Problem]:
    """The articles and corrections that are not there: each where the outline names it, or by its path where not."""
    from publisher.yamls import Checker

    checker = Checker(dict(outline.texts))
    for source in outline.sources:
        for path in filter(None, (source.path, source.corrections)):
            if not files.existing(path):
                place = outline.files.get(path) or outline.places.get(source.id) or Place(path)
                message, hint = files.absence(path)
                yield checker.problem(f"{message}: {path}", place, hint)


def within(outline: Outline, tree: str) -> tuple[Outline, tuple[Problem, ...]]:
    """The outline whose articles can be read, and where the others stand: those that links beside them would correct
    by files outside the tree have no path any more.
    """
    from publisher import correct
    from publisher.yamls import Checker

    strayed: list[Problem] = []
    sources = list(outline.sources)
    for index, source in enumerate(outline.sources):
        beside = correct.beside(source.path)
        if source.path and files.existing(beside) and not files.inside(beside, tree):
            hint = "copy the file there, or allow it with --allow-outside"
            message = (
                f"{beside} is a link, or lies in a linked folder, which leads outside the outline's folders ({tree})"
            )
            place = outline.files.get(source.path) or outline.places[source.id]
            strayed.append(Checker(dict(outline.texts)).problem(message, place, hint))
            sources[index] = replace(source, path="")
    return replace(outline, sources=tuple(sources)), tuple(strayed)


def article(path: str, corrected: str = "") -> Article:
    """The article as read and corrected; raises PublisherError where either file is wrong.

    Items are found only where there are corrections, which may speak of them.
    """
    said = corrections(path, corrected)
    return extract(path, said).article if said else _read(path)


def extract(path: str, said: Corrections | None) -> Extracted:
    """The article and its items, both corrected; raises PublisherError where either file is wrong."""
    from publisher import correct
    from publisher.extract import find as find_by
    from publisher.extract.identity import identify

    find = partial(find_by, finders=finders())
    plain = _read(path)
    return Extracted(*correct.apply(said, plain, find, identify)) if said else Extracted(plain, find(plain))


def _read(path: str) -> Article:
    """The article as read, with warnings of its tables too."""
    from publisher.extract import doubts

    files.refuse_folder(path)
    plain = formats.reader(path)(files.read_bytes(path), path)
    return replace(plain, warnings=(*plain.warnings, *doubts(plain)))


@cache
def finders() -> Mapping[str, Finder]:
    """The finders by name: the own ones, in their places or after them those that installed packages bring.

    A package brings one by an entry point of the group ``publisher.finders``.  Raises PublisherError naming each that
    cannot be loaded, and those that two packages bring under one name.
    """
    from importlib.metadata import entry_points

    from publisher.extract import FINDERS

    points = sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
    loaded = gather(_loaded, points)
    names = [point.name for point in points]
    twice = {name: [_told(point) for point in points if point.name == name] for name in names if names.count(name) > 1}
    if twice:
        hint = "uninstall all but one"
        raise PublisherError(
            Problem(f"finder {name!r} is brought twice: {', '.join(told)}", hint=hint) for name, told in twice.items()
        )
    return {**FINDERS, **dict(zip(names, loaded, strict=True))}


def _loaded(point: EntryPoint) -> Finder:
    try:
        finder: Finder = point.load()
    except _BROKEN as error:
        hint = f"{type(error).__name__}: {error}"
        raise PublisherError(Problem(f"finder {point.name!r} cannot be loaded: {_told(point)}", hint=hint)) from error
    if not callable(finder):
        raise PublisherError(
            Problem(f"finder {point.name!r} cannot be called: {_told(point)}", hint="name a function of an Article")
        )
    return finder


def _told(point: EntryPoint) -> str:
    """``module:function of PACKAGE``."""
    return f"{point.value} of {point.dist.name}" if point.dist else point.value


def corrections(path: str, named: str = "") -> Corrections | None:
    """What corrects the source: the file ``named``, or the one beside it; None where there is none."""
    from publisher import correct

    where = named or files.existing(correct.beside(path))
    return correct.load(where, files.read_text(where)) if where else None


def _completed(source: SourceRef, said: Corrections | None) -> SourceRef:
    from publisher import correct

    return correct.complete(source, said) if said else source


def _key(source: SourceRef) -> tuple[str, str]:
    return source.path, source.corrections
