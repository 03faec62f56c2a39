"""The tables that styles are read by -> a JSON Schema, by which editors complete and check style files."""

from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from publisher.model import CharacterRole, Face, Margin, Page, Role, TableLook
from publisher.model.style import FaceName
from publisher.style.fields import ORIGINS, names_of
from publisher.style.measures import PAPERS, SIZES
from publisher.style.roles import CHARACTERS, WORD_NAMES
from publisher.style.schema import BOX, TOP

Schema = dict[str, Any]
_TEXT: Schema = {"type": ["string", "integer"]}
_FLAG: Schema = {"type": "boolean"}
_COLOUR: Schema = {**_TEXT, "pattern": "^(#?[0-9A-Fa-f]{6})?$", "description": "RRGGBB in quotes"}
_BOUNDS: dict[tuple[str, str], tuple[float, float]] = {
    ("page", "width"): (50, 1000), ("page", "height"): (50, 1000), ("page", "lines"): (1, 100),
    ("page", "chars"): (1, 100), ("role", "first"): (-10, 20), ("role", "left"): (0, 30), ("role", "right"): (0, 30),
    ("role", "outline"): (1, 4), ("role", "rule_gap"): (0, 31), ("character", "size"): (0.3, 3),
    ("table", "padding"): (0, 40), ("table", "padding_y"): (0, 40), ("box", "padding"): (0, 60),
}  # fmt: skip
_USUAL_BOUNDS = {"page": (0, 300), "role": (0, 12), "table": (0, 12), "margin": (0, 12), "box": (0, 12)}
_DIGITS = str.maketrans("一二三四五六", "123456")


def json_schema() -> Schema:
    """The schema (draft 2020-12) of a style file; nothing is required, for a style may inherit all of it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A publisher style",
        **_object({"extends": _TEXT} | {key: _PARTS.get(key, _said(_TEXT)) for key in TOP}),
        "$defs": {
            "role": _object({"like": {"enum": list(WORD_NAMES)}} | _noun("role", Role)),
            "character": _object(_noun("character", CharacterRole)),
            "face": _object(_noun("face", Face)),
            "margin": _object(_noun("margin", Margin)),
        },
    }


def _noun(kind: str, noun: type) -> Schema:
    hints = get_type_hints(noun)
    return {name: _said(_field(kind, name, hints[name])) for name in names_of(noun)}


def _box(name: str) -> Schema:
    return _said(_COLOUR if name in ("fill", "rule_colour") else _number("box", name))


def _field(kind: str, name: str, hint: Any) -> Schema:
    """The schema of a field by its name where it is written in a way of its own, or else by its type."""
    if kind == "role" and name in _ROLE:
        return _ROLE[name]
    if name == "face":
        return {"enum": list(get_args(FaceName))}
    if name.endswith(("colour", "fill")):
        return _COLOUR
    return {"enum": list(get_args(hint))} if get_origin(hint) is Literal else _typed(kind, name, hint)


def _typed(kind: str, name: str, hint: Any) -> Schema:
    if isinstance(hint, UnionType) and int in get_args(hint):
        return _number(kind, name, "integer", "null")
    if hint is float:
        return _number(kind, name)
    return _FLAG if hint is bool else _TEXT


def _number(kind: str, name: str, *types: str) -> Schema:
    low, high = _BOUNDS.get((kind, name)) or _USUAL_BOUNDS[kind]
    return {"type": list(types) or "number", "minimum": low, "maximum": high}


def _lengths(high: float, unit: str) -> Schema:
    """Points as a number, or a multiple with its unit (``1.6倍``)."""
    multiple = {"type": "string", "pattern": rf"^[0-9]+(\.[0-9]+)?\s*({unit})$"}
    return {"anyOf": [{"type": "number", "minimum": 0, "maximum": high}, multiple]}


_SIZE_NAMES = dict.fromkeys(form for name in SIZES for form in (name, name.translate(_DIGITS)))
_ROLE: dict[str, Schema] = {
    "size": {"anyOf": [{"type": "number", "minimum": 4, "maximum": 200}, {"enum": list(_SIZE_NAMES)}]},
    "line": _lengths(300, "倍|x|times?|格|cells?"),
    "before": _lengths(500, "行|lines?"),
    "after": _lengths(500, "行|lines?"),
}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _said(value: Schema) -> Schema:
    """The value as it is, or with where it comes from."""
    origin = {"value": value, "origin": {"enum": list(ORIGINS)}}
    return {"anyOf": [value, {**_object(origin), "required": ["value"]}]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_PARTS: dict[str, Schema] = {
    "origin": {"enum": list(ORIGINS)},
    "page": _object({"size": _said({"enum": list(PAPERS)})} | _noun("page", Page)),
    "faces": _object({name: _ref("face") for name in get_args(FaceName)}),
    "roles": _object({name: _ref("role") for name in WORD_NAMES}),
    "characters": _object({name: _ref("character") for name in CHARACTERS}),
    "table": _object(_noun("table", TableLook)),
    "header": _ref("margin"),
    "footer": _ref("margin"),
    "box": _object({name: _box(name) for name in BOX}),
    "cover": _said(_FLAG),
    "appendix_follows": _said(_FLAG),
    "palette": _said({"type": "array", "items": _COLOUR}),
}
