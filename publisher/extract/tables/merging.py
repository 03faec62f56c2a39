"""The tables of a file of the package, and those of the user's own -> one, and what is wrong with either.

A word of the user's with ``-`` before it takes the package's out; one that is there already adds nothing.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from publisher.errors import suggest
from publisher.extract.tables import forms
from publisher.extract.tables.files import List, Lists
from publisher.source import Place
from publisher.yamls import Checker

_OUT = "-"


class Table(NamedTuple):
    """The words of a table by list; ``own`` are the entries of the user's folder, as written there."""

    lists: Mapping[str, tuple[str, ...]]
    own: Mapping[str, tuple[str, ...]]


def merged(file: str, package: Mapping[str, Lists], own: Mapping[str, Lists], checker: Checker) -> Mapping[str, Table]:
    """The tables of a file by name; every mistake is gathered by ``checker``."""
    tables = {name: _table(f"{file}.{name}", lists, own.get(name, {}), checker) for name, lists in package.items()}
    for name, lists in own.items():
        _refer(f"{file}.{name}", lists, tables, checker)
    return tables


def _table(table: str, package: Lists, own: Lists, checker: Checker) -> Table:
    named = _named(table, package, own, checker)
    lists = {name: _list(table, package.get(name), named.get(name), checker) for name in {**package, **named}}
    if table in forms.KEYED:
        _stand_once(lists, (own, package), checker)
    return Table(lists, {name: found.words for name, found in named.items() if found.words})


def _named(table: str, package: Lists, own: Lists, checker: Checker) -> Lists:
    """The user's lists whose names there are."""
    known = forms.KINDS if table == forms.UNITS else tuple(package)
    for name, found in [*package.items(), *own.items()]:
        if name in known or forms.may_be_named(table, name):
            continue
        if known == ("",):
            checker.error(found.place, f"{table} is one list", "its words stand behind its own name")
        elif not name:
            checker.error(found.place, f"{table} has several lists", f"put the words under one of: {', '.join(known)}")
        else:
            checker.error(found.place, f"{table} has no list {name!r}", suggest(name, known))
    return {name: found for name, found in own.items() if name in known or forms.may_be_named(table, name)}


def _list(table: str, package: List | None, own: List | None, checker: Checker) -> tuple[str, ...]:
    given = _words(table, package, checker) if package else ()
    if own is None:
        return given
    added = _words(table, own, checker)
    out = {word.removeprefix(_OUT) for word in added if word.startswith(_OUT)}
    names = {forms.name(word) for word in given}
    for name in sorted(out - names):
        checker.error(own.place_of(_OUT + name), f"{table} has no {name!r} to take out", _near(name, names))
    kept = [word for word in given if forms.name(word) not in out]
    if out and not kept and table in forms.NEEDED:
        checker.error(own.place, f"{table} cannot do without all of these words")
    return tuple(dict.fromkeys((*kept, *(word for word in added if not word.startswith(_OUT)))))


def _words(table: str, found: List, checker: Checker) -> tuple[str, ...]:
    """The words of a list; entries that are wrong, and what stands twice, are told and left out."""
    if len(set(found.words)) == len(found.words) and forms.are_plain(table, found.words):
        return found.words
    right: dict[str, None] = {}
    for entry, count in Counter(found.words).items():
        if message := forms.wrong(table, entry.removeprefix(_OUT)):
            checker.error(found.place_of(entry), message)
        elif count > 1:
            checker.error(found.place_of(entry, 2), f"{entry!r} stands twice in this list")
        else:
            right.update(dict.fromkeys(forms.split(entry)))
    return tuple(right)


def _stand_once(lists: Mapping[str, tuple[str, ...]], written: tuple[Lists, Lists], checker: Checker) -> None:
    first: dict[str, tuple[str, str]] = {}
    for name, words in lists.items():
        for word in words:
            called = forms.name(word)
            under, known = first.setdefault(called, (name, word))
            if (under, known) != (name, word):
                told = f"{called!r} stands under {under} already" + (f", as {known}" if known != called else "")
                checker.error(_place(name, word, written), told, f"{under}: {_OUT}{called} takes it out there")


def _place(name: str, word: str, written: tuple[Lists, Lists]) -> Place:
    """Where a word of a list stands: in the user's file, or else in the package's."""
    entries = ((found, entry) for lists in written if (found := lists.get(name)) for entry in found.words)
    found, entry = next((found, entry) for found, entry in entries if word in forms.split(entry))
    return found.place_of(entry)


def _refer(table: str, own: Lists, tables: Mapping[str, Table], checker: Checker) -> None:
    """Tell names of lists, and words, that are not among the words of the table that they refer to."""
    of = forms.NAMED_BY.get(table) or forms.AMONG.get(table)
    if of is None:
        return
    known = {forms.name(word) for words in tables[of].lists.values() for word in words}
    for name, found in own.items():
        for word in [name] if table in forms.NAMED_BY else found.words:
            if word.removeprefix(_OUT) not in known:
                checker.error(found.place_of(word), f"{word!r} is none of {of}", _near(word, known))


def _near(word: str, words: Collection[str]) -> str:
    hint = suggest(word, sorted(words))
    return hint if hint.startswith("did you mean") else ""
