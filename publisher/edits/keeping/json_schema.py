"""The tables that edits are read by -> a JSON Schema, by which editors complete and check them."""

from typing import Any

from publisher.edits.keeping.dump import OWN
from publisher.edits.keeping.schema import AFTER, COPY, DEEPEST, KEYS, MOST, NEEDED, VERBS
from publisher.edits.naming.kinds import KINDS
from publisher.model import Operation

Schema = dict[str, Any]
_TEXT: Schema = {"type": ["string", "integer"]}
_FIELDS: Schema = {
    "section": {**_TEXT, "description": "the outline's section, 'summary' for the opening box"},
    "item": {**_TEXT, "description": "the item's id, as publisher coverage tells it"},
    "nth": {"type": "integer", "minimum": 1, "maximum": MOST, "description": "which of several that say the same"},
    "base": {**_TEXT, "description": "what it said when the draft was written: other words now are a conflict"},
    "text": {**_TEXT, "description": "what it says now, printed as it stands"},
    "cells": {"type": "array", "items": _TEXT, "description": "the cells of a row that was put in"},
    "level": {"type": "integer", "minimum": 1, "maximum": DEEPEST, "description": "of a heading that was put in"},
    "source": {"enum": [OWN], "description": "an editor wrote it: no article states it"},
    "figures": {
        **_TEXT,
        "description": "amounts no longer their source's, or words that say the opposite",
    },
    "checked": {"type": "boolean", "description": "somebody confirmed the figures: the build warns no more"},
    "words": {**_TEXT, "description": "what the comment hangs on"},
    "by": _TEXT,
    "date": _TEXT,
    "kind": {"enum": list(KINDS)},
    "after": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/after"}], "description": "null: it opens the brief"},
}
_OWN: Schema = {"type": ["array", "null"], "items": {"type": "string"}, "description": "written by publisher pull"}
_COPY: Schema = {"type": "object", "properties": dict.fromkeys(COPY, _OWN), "additionalProperties": False}


def json_schema() -> Schema:
    """The schema (draft 2020-12) of a file of edits; whether a statement is there is told by ``build`` only."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Publisher's edits of a Word draft",
        "type": ["object", "null"],
        "properties": {
            "outline": {**_TEXT, "description": "the outline's short name"},
            "edits": {"type": ["array", "null"], "items": {"$ref": "#/$defs/edit"}},
            "draft": {
                "type": ["string", "null"],
                "description": "the draft of the last pull: written by publisher pull",
            },
            "pulled": _OWN,
            "copies": {"type": ["array", "null"], "items": {"$ref": "#/$defs/copy"}, "description": "as pulled"},
        },
        "additionalProperties": False,
        "$defs": {
            "edit": {"anyOf": [_edit(verb) for verb in VERBS]},
            "after": _mapping(AFTER, ("kind",)),
            "copy": _COPY,
        },
    }


def _edit(verb: Operation) -> Schema:
    entry = _mapping(KEYS[verb], NEEDED[verb])
    made = {
        **entry,
        "title": verb,
        "properties": {verb: {"enum": list(KINDS)}, **entry["properties"]},
        "required": [verb, *NEEDED[verb]],
    }
    either = [{"required": ["text"]}, {"required": ["cells"]}]
    return {**made, "oneOf": either} if verb == "insert" else made


def _mapping(keys: tuple[str, ...], needed: tuple[str, ...]) -> Schema:
    properties = {key: _FIELDS[key] for key in keys}
    return {"type": "object", "properties": properties, "additionalProperties": False, "required": list(needed)}
