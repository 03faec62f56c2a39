"""The tables that corrections are read by -> a JSON Schema, by which editors complete and check them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin, get_type_hints

from publisher.correct import entries, fields
from publisher.correct.headings_read import BECOMES, DEEPEST, KEYS
from publisher.correct.items_read import KINDS
from publisher.correct.material import NOUNS, PREFIXES
from publisher.correct.schema import DATE, METADATA
from publisher.model.outline import Kind

Schema = dict[str, Any]
_TEXT: Schema = {"type": ["string", "integer"]}
_TEXT_OR_NONE: Schema = {"type": ["string", "integer", "null"]}
_NUMBER: Schema = {"type": "number", "minimum": -fields.MOST, "maximum": fields.MOST}
_RANGE: Schema = {"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2, "description": "low, high"}
_DATE: Schema = {**_TEXT_OR_NONE, "pattern": f"^({DATE.pattern})?$", "minimum": 1000, "maximum": 2999}


def _words(description: str) -> Schema:
    return {**_TEXT, "pattern": r"\S", "description": description}


def _count(most: int, description: str) -> Schema:
    return {"type": "integer", "minimum": 1, "maximum": most, "description": description}


_QUOTED: Schema = {
    "quote": _words("the item's words, as they stand in the article"),
    "nth": _count(entries.MOST, "which of several places or items with these words"),
}
_AS: Schema = {"as": _words("the words it is to rest on, as they stand in the article")}
_HEADING: Schema = {
    "before": _words("the opening words of the paragraph that it belongs over"),
    "nth": _count(entries.MOST, "which of several places with these words"),
    "as": {"enum": list(BECOMES), "description": "what the words are, if no heading"},
    "level": _count(DEEPEST, "1 is the highest; that of the section around it where it is not said"),
}


def json_schema() -> Schema:
    """The schema (draft 2020-12) of a file of corrections; words are looked for in the article by ``check`` only."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Publisher's corrections of an article",
        "type": ["object", "null"],
        "properties": {key: _DATE if key == "date" else _TEXT_OR_NONE for key in METADATA}
        | {"items": _list("item"), "headings": _list("heading")},
        "additionalProperties": False,
        "$defs": {"item": {"anyOf": list(_items())}, "heading": {"anyOf": [_heading(verb) for verb in KEYS]}},
    }


def _list(name: str) -> Schema:
    return {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{name}"}}


def _items() -> Iterator[Schema]:
    """Every form of an entry of ``items``: an item is meant by its kind and words, or by its id."""
    for kind in KINDS:
        yield _entry(f"add a {kind}", {"add": {"const": kind}, **_QUOTED, **_fields(kind)}, ("quote",))
    for named, needed in ((_QUOTED, ("quote",)), ({}, ())):
        yield _entry("drop an item", {"drop": _named(KINDS, named), **named}, needed)
        for kind in KINDS:
            yield _changed(kind, named, needed)
            others = [other for other in KINDS if other != kind]
            verbs = {"retype": _named(others, named), "to": {"const": kind}}
            yield _entry(f"make it a {kind}", {**verbs, **named, **_AS, **_fields(kind)}, ("to", *needed))


def _changed(kind: Kind, named: Schema, needed: Sequence[str]) -> Schema:
    """Other words, other fields, or both."""
    new = {**_AS, **_fields(kind)}
    entry = _entry(f"change a {kind}", {"change": _named([kind], named), **named, **new}, needed)
    return {**entry, "anyOf": [{"required": [key]} for key in new]}


def _named(kinds: Sequence[Kind], named: Schema) -> Schema:
    """Kinds where other keys name the item; else ids of these kinds."""
    letters = "".join(PREFIXES[kind] for kind in kinds)
    return {"enum": list(kinds)} if named else {"type": "string", "pattern": f"^[{letters}]-[0-9a-f]{{8}}$"}


def _fields(kind: Kind) -> Schema:
    hints = get_type_hints(NOUNS[kind])
    return {name: _field(hints[name]) for name in fields.FIELDS[kind]}


def _field(hint: Any) -> Schema:
    """The schema of a field by the type that its noun gives it."""
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if Decimal in get_args(hint):
        return {"anyOf": [_NUMBER, _RANGE]}
    return _TEXT_OR_NONE if type(None) in get_args(hint) else _TEXT


def _heading(verb: str) -> Schema:
    keys = {verb: _words("the heading's words"), **{key: _HEADING[key] for key in KEYS[verb]}}
    return _entry(f"{verb} a heading", keys, ("before",) if "before" in keys else ())


def _entry(title: str, keys: Schema, needed: Sequence[str]) -> Schema:
    """A mapping of these keys; the first is the verb, which is always needed."""
    required = [next(iter(keys)), *needed]
    return {"title": title, "type": "object", "properties": keys, "additionalProperties": False, "required": required}
