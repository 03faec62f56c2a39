"""Tables of words, in the YAML files beside this module and in the folder PUBLISHER_TABLES -> their words.

A table is words between blanks, or several such lists, each under its name: units by kind, comparators by sign.  They
are read once in a process, when the first is asked for: the finders make their patterns of them.
"""

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from publisher.errors import Problem, PublisherError, gather, suggest
from publisher.extract.tables.files import parsed, text_of
from publisher.extract.tables.merging import Table, merged
from publisher.source import Place
from publisher.yamls import Checker

VARIABLE = "PUBLISHER_TABLES"
_FOLDER = Path(__file__).parent


def read(file: str) -> Mapping[str, tuple[str, ...]]:
    """The words of each table of a file that is one list; raises PublisherError where a file of tables is wrong."""
    return {name: table.lists[""] for name, table in load()[file].items() if "" in table.lists}


def groups(file: str, table: str) -> Mapping[str, tuple[str, ...]]:
    """The words of a table of several lists, by the name of each; raises PublisherError as ``read``."""
    return load()[file][table].lists


def keyed(file: str, table: str) -> dict[str, str]:
    """For each word of a table of several lists the name of the one that it stands in."""
    return {word: name for name, words in groups(file, table).items() for word in words}


def load() -> Mapping[str, Mapping[str, Table]]:
    """The tables of every file, by its name without suffix, with what the user's folder adds and takes.

    Raises PublisherError with all that is wrong in any of the files.
    """
    return _loaded(os.environ.get(VARIABLE, ""))


def learned() -> str:
    """The table of weights that were learned, for ``learned/weights.py``."""
    return text_of(_FOLDER / "learned.tsv")


def paths() -> Iterator[tuple[str, str]]:
    """Each file's name and path: those of the package, and behind each the user's own of that name."""
    own = _own(os.environ.get(VARIABLE, ""))
    for name, path in _packaged().items():
        yield from ((name, str(one)) for one in (path, own.get(name)) if one)


def own_words() -> frozenset[str]:
    """The words that the user's folder adds to any table: what they name is what it is called."""
    tables = (table for found in load().values() for table in found.values())
    return frozenset(word for table in tables for words in table.own.values() for word in words)


def signature() -> str:
    """All that the user's folder adds and takes, in one text; empty where it does neither."""
    lists = ((file, name, table.own) for file, found in load().items() for name, table in found.items())
    return "\n".join(f"{file}.{name}: {shown(own)}" for file, name, own in lists if own)


def shown(own: Mapping[str, tuple[str, ...]]) -> str:
    """Entries of the user's folder in a line, as ``票 -件``, or under the name of their list: ``count: 票 -件``."""
    return "; ".join(f"{name}: {' '.join(words)}" if name else " ".join(words) for name, words in own.items())


@cache
def _loaded(folder: str) -> Mapping[str, Mapping[str, Table]]:
    package, own = _packaged(), _own(folder)
    return dict(gather(lambda name: (name, _tables(name, package, own)), {**package, **own}))


def _tables(name: str, package: Mapping[str, Path], own: Mapping[str, Path]) -> Mapping[str, Table]:
    if name not in package:
        known = [path.name for path in package.values()]
        raise PublisherError(Problem("no tables have this name", Place(str(own[name])), suggest(own[name].name, known)))
    checker = Checker({})
    tables = parsed(text_of(package[name]), str(package[name]), None, checker)
    users = parsed(text_of(own[name]), str(own[name]), tables, checker) if name in own else {}
    found = merged(name, tables, users, checker)
    checker.problems.sort(key=_line)
    checker.raise_problems()
    return found


def _line(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (place.line or 0, place.column or 0) if place else (0, 0)


def _packaged() -> dict[str, Path]:
    return {path.stem: path for path in sorted(_FOLDER.glob("*.yaml"))}


def _own(folder: str) -> dict[str, Path]:
    """The files of the user's folder by name; others than YAML, and hidden ones, are no tables."""
    if not folder:
        return {}
    try:
        found = sorted(path for path in Path(folder).expanduser().iterdir() if path.suffix in (".yaml", ".yml"))
    except (OSError, RuntimeError) as error:  # not there, no folder, or somebody's whose home is not known
        told = error.strerror if isinstance(error, OSError) else str(error)
        raise PublisherError(Problem(f"{VARIABLE} cannot be read: {told}", Place(folder))) from error
    return {path.name.removesuffix(".yaml"): path for path in found if not path.name.startswith(".")}
