"""The ``sources:`` of an outline -> SourceRefs: each named, or one for each file that a pattern matches."""

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from publisher.errors import suggest
from publisher.model import SourceRef
from publisher.outline.language.entries import Entries
from publisher.outline.language.json_schema import SOURCE
from publisher.outline.language.tree import Tree, held, resolve
from publisher.source import Place
from publisher.yamls import Checker, Node

ListFiles = Callable[[str], Sequence[str]]
_ID = re.compile(r"[\w.-]{1,60}")
_NO_ID = re.compile(r"[^\w.-]+")
_DATE = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_MAGIC = re.compile(r"[*?\[]")
_SOURCES = "sources"


@dataclass(slots=True)
class Found:
    """The sources, where each was given and where each file is named; ``groups`` are the ids that one pattern made.
    ``doubtful``: there may be more, of which mistakes leave the names unknown.

    A class that changes, because an entry may add to what an earlier one's pattern found.
    """

    refs: dict[str, SourceRef] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    files: dict[str, Place] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """What reading entries needs and fills."""

    list_files: ListFiles | None
    tree: Tree
    checker: Checker
    found: Found = field(default_factory=Found)


@dataclass(frozen=True, slots=True)
class _Asked:
    """An entry of ``sources``; ``name`` is empty where the file's stem is the id."""

    name: str
    node: Node
    place: Place


def read(top: Entries, list_files: ListFiles | None, tree: Tree) -> Found:
    """The sources by id; that one, or what corrects it, lies outside the tree is a mistake."""
    reading = _Reading(list_files, tree, top.checker)
    node = top.nodes.get(_SOURCES)
    if node is None:
        top.checker.error(top.place, "an outline needs sources", "for instance  sources: {plan: ../seeds/plan.txt}")
        reading.found.doubtful = True
    for asked in _asked(node, top) if node else ():
        _add(asked, reading)
    return reading.found


def _asked(node: Node, top: Entries) -> list[_Asked]:
    """The entries: files by name, then patterns, which pass these over, then what adds to the files of patterns."""
    if not isinstance(node.value, dict):
        entries = [_Asked("", item, item.place) for item in top.list(_SOURCES)]
    else:
        named = Entries(node, None, _SOURCES, top.checker).nodes
        entries = [_Asked(name, own, node.keys.get(name, own.place)) for name, own in named.items()]
    return sorted(entries, key=_turn)


def _turn(asked: _Asked) -> int:
    value = asked.node.value
    path = value.get("path") if isinstance(value, dict) else asked.node
    return 2 if path is None else 1 if _MAGIC.search(str(path.value)) else 0


def _add(asked: _Asked, reading: _Reading) -> None:
    if asked.name:
        check_id(asked.name, asked.place, reading.checker)
    ref, said = _ref(asked, reading)
    if said is None:
        reading.found.doubtful |= not asked.name
        return
    reading.found.files.setdefault(ref.path, said.place)
    allowed = held(ref.path, said.place, reading.tree, reading.checker)
    if not _MAGIC.search(ref.path):
        path = ref.path if allowed else ""  # it is known by its name, but nobody may read it
        _take(replace(ref, id=asked.name or _stem(ref.path), path=path), asked.place, reading)
    elif allowed:
        _add_all(ref, asked, said, reading)
    else:
        reading.found.doubtful = True


def _add_all(ref: SourceRef, asked: _Asked, said: Node, reading: _Reading) -> None:
    """A source for each file that matches and is not given by name; the pattern's own name stands for all of them."""
    known = {own.path: own.id for own in reading.found.refs.values()}
    paths = _listed(ref.path, said, reading)
    for path in paths:
        if path not in known and held(path, said.place, reading.tree, reading.checker):
            _take(replace(ref, id=_stem(path), path=path), asked.place, reading)
    if asked.name:
        reading.found.groups[asked.name] = tuple(known.get(path, _stem(path)) for path in paths)


def _take(ref: SourceRef, place: Place, reading: _Reading) -> None:
    """Enter the source; two files of one name are a mistake."""
    known = reading.found.refs.get(ref.id)
    if known and known.path != ref.path:
        message = f"the source {ref.id!r} is given twice: {known.path} and {ref.path}"
        reading.checker.error(place, message, "rename a file")
    reading.found.refs[ref.id] = ref
    reading.found.places.setdefault(ref.id, place)


def _listed(path: str, said: Node, reading: _Reading) -> list[str]:
    """The files that match, each once, sorted by name; that there are none is a mistake."""
    if reading.list_files is None:
        reading.checker.error(said.place, f"{path} is a pattern, and files cannot be listed here", "name each file")
        return []
    paths = sorted({found.replace("\\", "/") for found in reading.list_files(path)})
    if not paths:
        reading.checker.error(said.place, f"no file matches {path}")
        reading.found.doubtful = True
    return paths


def _stem(path: str) -> str:
    """The file's name without its ending, as an id."""
    name = posixpath.splitext(posixpath.basename(path))[0]
    return _NO_ID.sub("-", name)[:60].strip("-") or "source"


def _ref(asked: _Asked, reading: _Reading) -> tuple[SourceRef, Node | None]:
    """What the entry says, and where its path stands (None after a mistake).

    An entry without a path adds to a source that a pattern found.
    """
    known, checker = reading.found.refs, reading.checker
    if not isinstance(asked.node.value, dict):
        path = checker.text(asked.node, f"the path of {asked.name!r}" if asked.name else "a source's path")
        return SourceRef(asked.name, resolve(path, asked.node.place) if path else ""), asked.node if path else None
    entries = Entries(asked.node, SOURCE, f"the source {asked.name!r}", checker)
    base = known.get(asked.name, SourceRef(asked.name, ""))
    node = entries.nodes.get("path")
    if node is None and not base.path and known:
        hint = f"for instance  path: ../seeds/plan.txt; patterns found: {', '.join(known)}"
        checker.error(asked.place, f"the source {asked.name!r} needs a path", suggest(asked.name, known) or hint)
    elif node is None and not base.path:
        entries.needed("path", "../seeds/plan.txt")
    path = entries.text("path")
    ref = SourceRef(
        id=asked.name,
        path=resolve(path, node.place) if node and path else base.path,
        label=entries.text("label", base.label),
        region=entries.text("region", base.region),
        date=_date(entries) or base.date,
        publisher=entries.text("publisher", base.publisher),
        corrections=_corrections(entries, reading) or base.corrections,
    )
    return ref, node or (asked.node if base.path else None)


def _corrections(entries: Entries, reading: _Reading) -> str:
    path = entries.path("corrections")
    if not path:
        return ""
    place = entries.nodes["corrections"].place
    reading.found.files.setdefault(path, place)
    return path if held(path, place, reading.tree, entries.checker) else ""


def _date(entries: Entries) -> str:
    date = entries.text("date")
    if date and not _DATE.fullmatch(date):
        entries.checker.error(entries.nodes["date"].place, f"{date[:60]!r} is no date", "2021, 2021-09 or 2021-09-01")
        return ""
    return date


def check_id(name: str, place: Place, checker: Checker) -> None:
    """Report an id that could not be an anchor in a document."""
    if name and not _ID.fullmatch(name):
        checker.error(place, f"{name[:60]!r} is no id", "letters, digits, - _ and . only")
