"""Names of files, folders and patterns -> their articles' items, one file after the other, in one file or one each.

However many articles there are, one is held at a time; a bad one is told and passed over.
"""

import glob
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path, PurePath
from typing import Protocol

from publisher import corpus, files, formats, saving
from publisher.errors import Problem, PublisherError, gather
from publisher.extract import tables
from publisher.source import Place
from publisher.version import VERSION

JOURNAL = ".extracted.jsonl"
_BESIDE = (".yaml", ".yml")  # corrections and outlines
_NAMED = 5  # so many files that are passed over are named
_READABLE = tuple(suffix for row in formats.FORMATS if row.reader for suffix in row.suffixes)


class Listener(Protocol):
    """Is told how far a batch is, and the problems of each article when it is done."""

    def __call__(self, path: str, done: int, total: int, problems: Sequence[Problem], /) -> None: ...


@dataclass(frozen=True, slots=True)
class Named:
    """An article's ``path``, and ``under``: its path below the folder or pattern that named it."""

    path: str
    under: str


@dataclass(slots=True)
class Tally:
    """How many articles were ``read``, were ``ready`` from an earlier run, and were ``bad``."""

    read: int = 0
    ready: int = 0
    bad: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """What is done with each article: the format's name, how many processes, and whether the first problem ends it."""

    to: str = "json"
    jobs: int = 1
    strict: bool = False
    listen: Listener | None = None


def articles(names: Iterable[str]) -> tuple[Named, ...]:
    """The articles of files, folders (with those in them) and patterns, in order, each once.

    Raises PublisherError with every name that leads to none.
    """
    found = gather(_named, names)
    return tuple({one.path: one for some in found for one in some}.values())


def passed_over(names: Iterable[str]) -> tuple[Problem, ...]:
    """Warnings of the documents in folders that nobody reads, but for those that were converted beside themselves."""
    told = {str(Path(name, path)): hint for name in names if os.path.isdir(name) for path, hint in _unread(name)}
    return tuple(
        Problem(f"passed over: nobody reads {PurePath(path).suffix}", Place(path), hint, severity="warning")
        for path, hint in told.items()
    )


def others(names: Iterable[str]) -> tuple[Problem, ...]:
    """Warnings of what else in folders is passed over: a line a folder that names the first of them."""
    found = {name: [path for path in _inside(name) if _is_strange(name, path)] for name in names if os.path.isdir(name)}
    return tuple(
        Problem(
            f"passed over: {_told(paths)}", Place(name), f"articles are read from {', '.join(_READABLE)}", "warning"
        )
        for name, paths in found.items()
        if paths
    )


def _is_strange(folder: str, path: str) -> bool:
    """Whether it is a file of no kind that is known to stand beside articles."""
    return os.path.isfile(os.path.join(folder, path)) and not (formats.is_known(path) or _is_beside(path))


def _told(paths: Sequence[str]) -> str:
    rest = len(paths) - _NAMED
    return ", ".join(paths[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _unread(folder: str) -> Iterator[tuple[str, str]]:
    paths = _inside(folder)
    read = {os.path.splitext(path)[0] for path in paths if _is_article(path)}
    for path in paths:
        hint = formats.unread(path)
        if hint and not _is_lock(path) and os.path.splitext(path)[0] not in read:
            yield path, hint


def pieces(named: Sequence[Named], batch: Batch, tally: Tally) -> Iterator[bytes]:
    """The items of all articles as one file of the format, piece by piece; ``tally`` counts meanwhile.

    Raises PublisherError at the first problem where the batch is strict, and where no article can be read at all.
    """
    parts = (part for _, part in _parts(named, batch, tally) if part is not None)
    first = list(islice(parts, 1))
    if named and not first:
        raise PublisherError(())  # what is wrong with each was told
    yield from formats.exporter(batch.to).whole(chain(first, parts))


def each(named: Sequence[Named], folder: str, batch: Batch, tally: Tally, *, again: bool = False) -> None:
    """A file for every article: ``folder/UNDER.FORMAT``.  Those that an earlier run finished stay, unless ``again``.

    Raises PublisherError where two articles would write one file, where one cannot be written, and at the first problem
    where the batch is strict; what is finished by then is kept.
    """
    targets = {one.path: str(Path(folder, f"{one.under}.{batch.to}")) for one in named}
    _refuse_twins(targets)
    journal = str(Path(folder, JOURNAL))
    finished = {} if again else _finished(journal)
    digests = {one.path: _digest(one.path, batch.to) for one in named}

    def is_ready(one: Named) -> bool:
        digest, target = digests[one.path], targets[one.path]
        return digest != "" and finished.get(target) == digest and Path(target).exists()

    waiting = [one for one in named if not is_ready(one)]
    tally.ready = len(named) - len(waiting)
    whole = formats.exporter(batch.to).whole
    for one, part in _parts(waiting, batch, tally):
        if part is not None:
            target = targets[one.path]
            saving.write_all({target: whole([part])})
            saving.append(journal, json.dumps({"file": target, "from": digests[one.path]}, ensure_ascii=False))


def _named(name: str) -> list[Named]:
    if os.path.isdir(name):
        paths = [path for path in _inside(name) if _is_article(path)]
        found = [Named(str(Path(name, path)), path) for path in paths]
        hint = next((hint for _, hint in _unread(name)), f"articles are read from {', '.join(_READABLE)}")
    elif glob.has_magic(name) and not os.path.exists(name):
        top = _fixed(name)
        paths = [path for path in files.matching(name) if os.path.isfile(path) and not _is_beside(path)]
        found = [Named(path, os.path.relpath(path, top or ".")) for path in paths]
        hint = "in quotes, ** stands for folders at any depth"
    else:
        return [Named(name, PurePath(name).name)]
    if not found:
        raise PublisherError(Problem("no article is there", Place(name), hint))
    return found


def _inside(folder: str) -> list[str]:
    """The paths below a folder, as seen from it."""
    return sorted(glob.glob("**/*", root_dir=folder, recursive=True))


def _is_article(path: str) -> bool:
    """Whether a file in a folder is one that is read."""
    return path.lower().endswith(_READABLE) and not _is_lock(path)


def _is_beside(path: str) -> bool:
    """Whether the file stands beside articles without being one: corrections, an outline, Word's lock."""
    return _is_lock(path) or PurePath(path).suffix.lower() in _BESIDE


def _is_lock(path: str) -> bool:
    """Whether Word made the file while another is open: ``~$`` begins its name."""
    return PurePath(path).name.startswith("~$")


def _fixed(pattern: str) -> str:
    """The folder that a pattern's first wildcard stands in."""
    parts = PurePath(pattern).parts
    plain = next((index for index, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    return str(PurePath(*parts[:plain])) if plain else ""


def _parts(named: Sequence[Named], batch: Batch, tally: Tally) -> Iterator[tuple[Named, bytes | None]]:
    """Each article with its part of the format, None where it is bad; counted and told as they come, in order."""
    corpus.finders()  # a broken one is no article's fault
    tables.load()  # nor are tables that cannot be read
    work = partial(_part, to=batch.to)
    for done, (one, (part, problems)) in enumerate(zip(named, _worked(work, named, batch.jobs), strict=True), 1):
        tally.read += part is not None
        tally.bad += part is None
        if batch.strict and problems:
            raise PublisherError(problems, exit_code=1 if part is None else 3)
        if batch.listen:
            batch.listen(one.path, done, len(named), problems)
        yield one, part


def _part(one: Named, to: str) -> tuple[bytes | None, tuple[Problem, ...]]:
    try:
        article, items = corpus.extract(one.path, corpus.corrections(one.path))
    except PublisherError as error:
        return None, error.problems
    return formats.exporter(to).part(article, items), article.warnings


def _worked(
    work: Callable[[Named], tuple[bytes | None, tuple[Problem, ...]]], named: Sequence[Named], jobs: int
) -> Iterator[tuple[bytes | None, tuple[Problem, ...]]]:
    """The work on each, in order, in so many processes; they are started anew, as on every system, not forked."""
    if jobs == 1 or len(named) < 2:
        yield from map(work, named)
        return
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), files.set_limit, (files.limit(),))
    try:
        yield from pool.map(work, named)
    except BrokenProcessPool as error:
        hint = "its memory may have run out: try fewer --jobs"
        raise PublisherError(Problem("a process that read articles died", hint=hint)) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _refuse_twins(targets: dict[str, str]) -> None:
    first: dict[str, str] = {}
    problems = [
        Problem(f"would write the same file as {other}", Place(path), "extract them into two folders")
        for path, target in targets.items()
        if (other := first.setdefault(target, path)) != path
    ]
    if problems:
        raise PublisherError(problems)


def _finished(journal: str) -> dict[str, str]:
    """What the journal of earlier runs says: file -> digest of what it was made from; a torn line says nothing."""
    if not files.existing(journal):
        return {}
    told: dict[str, str] = {}
    for line in files.read_text(journal).splitlines():
        try:
            entry = json.loads(line)
            told[str(entry["file"])] = str(entry["from"])
        except (ValueError, KeyError, TypeError):
            continue
    return told


def _digest(path: str, to: str) -> str:
    """What an article's file is made from, as one number: its bytes, its corrections, the format, the finders and us.

    The user's own tables of words count as well.  Empty for one that cannot be read: reading it again will tell why.
    """
    from publisher import correct

    corrections = files.existing(correct.beside(path))
    try:
        data = [files.read_bytes(one) for one in (path, corrections) if one]
    except PublisherError:
        return ""
    about = [VERSION, to, *corpus.finders(), *filter(None, [tables.signature()])]
    return hashlib.sha256(b"\0".join([*data, *(text.encode() for text in about)])).hexdigest()
