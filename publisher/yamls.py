"""YAML text -> Node: values that remember where they stood, and a Checker that gathers what is wrong with them.

A YAML 1.2 core reading of plain scalars: only ``true false null`` and numbers are not text, so ``no`` and
``2021-09-01`` stay as written.  Aliases are refused (an outline inherits by ``extends``), so input cannot expand.
"""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

import yaml

from publisher.errors import Problem, PublisherError, likest, suggest
from publisher.source import Place

__all__ = ["Checker", "Node", "Scalar", "parse", "quoted", "scalar", "suggest"]

MAX_DEPTH = 40
MAX_CHARS = 2_000_000
MOST_PROBLEMS = 100
Scalar = str | int | float | bool | None
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_NUMBER = re.compile(r"-?((0|[1-9][0-9]{0,17})(\.[0-9]{0,18})?|\.[0-9]{1,18})([eE][-+]?[0-9]{1,2})?")
_WORDS: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}
_QUOTES = ("'", '"')
_PLAIN = re.compile(r"[㐀-鿿“《A-Za-z](?:[^\x00-\x20\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff:#\"'\[\]{}] ?)*")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_HINTS = {
    "mapping values are not allowed": "indent the key like those beside it, or put a text with a colon in quotes",
    "found character that cannot start": "put the text in quotes",
    "did not find expected key": "indent it like the keys beside it; a text in quotes ends with its quotation mark",
    "did not find expected <document start>": "indent it like the keys beside it",
    "did not find expected '-' indicator": "a list's items each begin with - ; a key cannot stand among them",
}
_COMMENT = re.compile(r"[^#]*:\s+#[^\s#]")
_IS_COMMENT = "a # behind a blank begins a comment: put a text with it in quotes"
_WIDE, _COLON = "：", "after a key stands a half-width colon and a space"
_WIDE_KEY = re.compile(r"\s*(?:- +)*[A-Za-z_]+\s*(：)")
_MEANT = {"yes": "true", "on": "true", "是": "true", "no": "false", "off": "false", "否": "false"}
_KINDS = {dict: "a mapping", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands; ``value`` is a Scalar, a list of Nodes, or a dict of key -> Node.

    ``keys`` holds the places of a mapping's keys.
    """

    value: "Scalar | list[Node] | dict[str, Node]"
    place: Place
    keys: dict[str, Place] = field(default_factory=dict)


def parse(text: str, path: str) -> Node:
    """The document in ``text``; raises PublisherError for anything that is not one plain YAML document."""
    if len(text) > MAX_CHARS:
        raise PublisherError(Problem(f"the file is longer than {MAX_CHARS} characters", Place(path)))
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    composer = _Composer(path, text)
    try:
        return composer.document(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        raise PublisherError(_slip(error, composer)) from error
    except yaml.YAMLError as error:
        raise PublisherError(Problem(f"not YAML: {str(error).splitlines()[0]}", Place(path))) from error


def _slip(error: yaml.MarkedYAMLError, composer: "_Composer") -> Problem:
    """The mistake where it was made, which is often lines before it is noticed."""
    began, noticed = _place(composer.path, error.context_mark), _place(composer.path, error.problem_mark)
    last = composer.last
    start, end = (_place(composer.path, mark) for mark in (last.start_mark, last.end_mark)) if last else (began, began)
    runs_on = (start.line or 0) < (end.line or 0) == noticed.line
    if error.context == "while scanning a quoted scalar":
        return composer.problem("not YAML: this quotation mark is never closed", began)
    if last and last.style in _QUOTES and runs_on and end.column == noticed.column:
        told = f"not YAML: this quotation mark is only closed by the next one, in line {end.line}"
        return composer.problem(told, start, "close it in its line")
    commented = _COMMENT.match(composer.line(began))
    if str(error.context).startswith("while parsing a flow") and (
        runs_on or commented or composer.ends_before(noticed)
    ):
        told = "not YAML: this bracket is never closed"
        return composer.problem(told, began, _IS_COMMENT if commented else "")
    if last and last.style in _QUOTES and composer.goes_on(end, noticed):
        told = "not YAML: a text goes on behind its closing quotation mark"
        return composer.problem(told, noticed, """put the whole in the other quotation marks: '"产业" 发展'""")
    if wide := composer.wide_colon(noticed):
        return composer.problem("not YAML: this colon is a full-width one", wide, _COLON)
    place = began if error.problem == "could not find expected ':'" or noticed.line is None else noticed
    return composer.problem(f"not YAML: {error.problem}", place, _yaml_hint(composer.line(place), str(error.problem)))


class _Mark(Protocol):
    """A mark of either of PyYAML's parsers; both count from 0."""

    line: int
    column: int


def _place(path: str, mark: _Mark | None) -> Place:
    return Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)


def _yaml_hint(line: str, problem: str) -> str:
    if "\t" in line:
        return "indent with spaces, not tabs"
    if _WIDE in line:
        return _COLON
    return next((hint for start, hint in _HINTS.items() if problem.startswith(start)), "")


def _problem(message: str, place: Place, text: str, hint: str = "") -> Problem:
    lines = text.split("\n", place.line or 0)
    line = lines[place.line - 1].rstrip("\r") if place.line and place.line <= len(lines) else ""
    return Problem(message, place, hint, excerpt=line[:300])


class _Composer:
    """Builds Nodes from PyYAML's events: a class because the walk carries the path, the text and the depth."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text, self.depth = path, text, 0
        self.last: yaml.ScalarEvent | None = None

    def problem(self, message: str, place: Place, hint: str = "") -> Problem:
        return _problem(message, place, self.text, hint)

    def line(self, place: Place) -> str:
        """The line at the place, empty after the last."""
        return _problem("", place, self.text).excerpt

    def ends_before(self, place: Place) -> bool:
        """Whether nothing stands in the place's line or below it."""
        return place.line is not None and place.line > self.text.rstrip().count("\n") + 1

    def goes_on(self, end: Place, noticed: Place) -> bool:
        """Whether words stand behind what ended in the same line, and nothing between."""
        if end.line != noticed.line or not end.column or not noticed.column:
            return False
        line = self.line(end)
        between, rest = line[end.column - 1 : noticed.column - 1], line[noticed.column - 1 :]
        return not between.strip() and rest[:1].isalnum()

    def wide_colon(self, noticed: Place) -> Place | None:
        """The full-width colon after a key in the line of a mistake, else in those above, which YAML reads as one."""
        found = None
        lines = self.text.split("\n")[: noticed.line or 0]
        for number in range(len(lines), 0, -1):
            line = lines[number - 1]
            wide = _WIDE_KEY.match(line)
            if wide:
                found = Place(self.path, number, wide.start(1) + 1)
            elif line.strip() and (found or number < len(lines)):
                break
        return found

    def document(self, parsed: Iterator[yaml.Event]) -> Node:
        root: Node | None = None
        events = self._noted(parsed)
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                if root is not None:
                    raise self._refuse(event, "a second document in one file")
                root = self._node(event, events)
        return root or Node(None, Place(self.path, 1, 1))

    def _noted(self, events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
        """The events; the last scalar is kept, for a mistake may lie in it that shows only after it."""
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self.last = event
            yield event

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._refuse(
                event, "anchors (&) and aliases (*) are not used here", "repeat the value, or use extends"
            )
        if isinstance(event, yaml.ScalarEvent):
            return Node(_scalar(event), _place(self.path, event.start_mark))
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self._refuse(event, f"nested more than {MAX_DEPTH} deep")
        walk = self._sequence if isinstance(event, yaml.SequenceStartEvent) else self._mapping
        node = walk(event, events)
        self.depth -= 1
        return node

    def _sequence(self, start: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        items: list[Node] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events))
        return Node(items, _place(self.path, start.start_mark))

    def _mapping(self, start: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent) or event.anchor:
                raise self._refuse(event, "a key must be plain text")
            if event.value in values:
                raise self._refuse(event, f"the key {event.value[:60]!r} stands twice")
            keys[event.value] = _place(self.path, event.start_mark)
            values[event.value] = self._node(next(events), events)
        return Node(values, _place(self.path, start.start_mark), keys)

    def _refuse(self, event: yaml.Event, message: str, hint: str = "") -> PublisherError:
        return PublisherError(_problem(message, _place(self.path, event.start_mark), self.text, hint))


def _scalar(event: yaml.ScalarEvent) -> Scalar:
    text = str(event.value)
    return _read(text) if event.implicit[0] else text


def _read(text: str) -> Scalar:
    """What the text stands for where it is not in quotes."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def scalar(text: str, flow: bool = False) -> str:
    """The text as YAML: plain where it is read as it stands (``flow``: in a list or braces), else in quotes."""
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ") and text.lower() not in _WORDS
    return text if plain and not (flow and "," in text) else quoted(text)


def quoted(text: str) -> str:
    """In double quotes, with JSON's escapes, which are YAML's too."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


class Checker:
    """Reads Nodes as what they should be; every mistake becomes a Problem and a default is given back.

    A class because problems of a whole file are gathered before anything is raised.  ``texts`` maps each path to its
    text, for the lines shown with problems.
    """

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.problems: list[Problem] = []

    def problem(self, message: str, place: Place, hint: str = "") -> Problem:
        """The problem at a place of one of the files, with its line."""
        return _problem(message, place, self.texts.get(place.path, ""), hint)

    def unread(self, problem: Problem, path: str, place: Place) -> Problem:
        """What is wrong with the file at ``path``: a mistake in it, where it stands; that it cannot be read, at the
        ``place`` where it is asked for.
        """
        if problem.place and problem.place.line:
            return problem
        return self.problem(f"cannot read {path}: {problem.message}", place, problem.hint)

    def commented(self, node: Node) -> str:
        """A hint where all that stands behind a key is a comment, as it may not be meant: ``title: #产业``."""
        line = self.problem("", node.place).excerpt
        found = _COMMENT.match(line) if node.value is None else None
        return _IS_COMMENT if found and found.end() > (node.place.column or 0) else ""

    def warning(self, place: Place, message: str, hint: str = "") -> Problem:
        """A warning at a place, with its line: given back, not gathered with the errors."""
        return replace(self.problem(message, place, hint), severity="warning")

    def error(self, place: Place, message: str, hint: str = "") -> None:
        """Gather the mistake; after MOST_PROBLEMS only that there are more."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(self.problem(message, place, hint))
        elif len(self.problems) == MOST_PROBLEMS:
            self.problems.append(Problem("there are more mistakes; mend these first", Place(place.path)))

    def mapping(self, node: Node, allowed: Collection[str] | None, what: str) -> dict[str, Node]:
        """The values of a mapping by key; keys outside ``allowed`` (None: any) are reported.

        A slip is read as the key that was meant, so that mistakes below it are told too; other strange keys are left
        out.
        """
        if not isinstance(node.value, dict):
            self._wrong(node, what, "a mapping")
            return {}
        if allowed is None:
            return dict(node.value)
        strange = [key for key in node.keys if key not in allowed][: MOST_PROBLEMS + 1]
        slips: dict[str, Node] = {}
        for key in strange:
            hint = _COLON if _WIDE in key else suggest(key, allowed)
            self.error(node.keys[key], f"{what} has no key {key[:60]!r}", hint)
            name, value = _meant(key, node.value[key], allowed)
            slips |= {name: value} if name and name not in node.value else {}
        return {key: value for key, value in node.value.items() if key in allowed} | slips

    def sequence(self, node: Node, what: str) -> list[Node]:
        if isinstance(node.value, list):
            return node.value
        self._wrong(node, what, "a list")
        return []

    def text(self, node: Node, what: str) -> str:
        """Text; a bare number is taken as written where that is unambiguous (``2021``)."""
        if isinstance(node.value, str):
            return node.value
        if isinstance(node.value, int) and not isinstance(node.value, bool):
            return str(node.value)
        self._wrong(node, what, "text", "put it in quotes" if isinstance(node.value, Scalar) else "")
        return ""

    def number(self, node: Node, what: str, low: float = 0, high: float = 100_000) -> float:
        if isinstance(node.value, bool) or not isinstance(node.value, int | float):
            self._wrong(node, what, "a number")
            return low
        if not low <= node.value <= high:
            self.error(node.place, f"{what} must lie between {low:g} and {high:g}, not {node.value:g}")
            return low
        return float(node.value)

    def boolean(self, node: Node, what: str) -> bool:
        if isinstance(node.value, bool):
            return node.value
        meant = _MEANT.get(node.value.lower()) if isinstance(node.value, str) else None
        self._wrong(node, what, "true or false", f"write  {meant}" if meant else "")
        return False

    def choice(self, node: Node, what: str, choices: Collection[str], beside: str = "") -> str:
        """One of the choices; the first is given back after a mistake, whose hint ``beside`` ends."""
        if isinstance(node.value, str) and node.value in choices:
            return node.value
        shown = node.value if isinstance(node.value, Scalar) else _KINDS[type(node.value)]
        self.error(node.place, f"{what} cannot be {str(shown)[:60]!r}", suggest(str(shown), choices) + beside)
        return next(iter(choices))

    def raise_problems(self) -> None:
        """Raise PublisherError with all that was gathered, if anything was."""
        if self.problems:
            raise PublisherError(self.problems)

    def _wrong(self, node: Node, what: str, wanted: str, hint: str = "") -> None:
        found = "nothing" if node.value is None else _KINDS[type(node.value)]
        wide = isinstance(node.value, str) and wanted == "a mapping" and _WIDE in node.value
        hint = _COLON if wide else hint
        hint = hint if node.value is not None else self.commented(node)
        self.error(node.place, f"{what} must be {wanted}, not {found}", hint)


def _meant(key: str, value: Node, allowed: Collection[str]) -> tuple[str, Node]:
    """The key that a strange one may be a slip of, empty for none, and its value: in {path：x} it is in the key."""
    name, wide, rest = key.partition(_WIDE)
    if wide and value.value is None:
        return likest(name, allowed), Node(_read(rest.strip()), value.place)
    return likest(key, allowed), value
