"""The style's JSON Schema says what the style language says: its keys, its choices and its bounds."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from publisher.errors import PublisherError
from publisher.style import load
from publisher.style.json_schema import json_schema

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json_schema()
SAMPLE = {
    "page": "page",
    "role": "roles.subtitle",
    "character": "characters.mark",
    "face": "faces.song",
    "margin": "header",
}
TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None), "object": dict,
         "array": list}  # fmt: skip


def accepts(schema: dict[str, Any], value: Any) -> bool:
    """Whether the schema accepts the value: the words of JSON Schema that this schema uses."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if "anyOf" in schema:
        return any(accepts(one, value) for one in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    typed = any(isinstance(value, TYPES[kind]) and (kind == "boolean" or value is not True) for kind in kinds)
    return typed and all(accepted for accepted in _details(schema, value))


def _details(schema: dict[str, Any], value: Any) -> Iterator[bool]:
    """Whether each of the words that say more than the type accepts the value."""
    if isinstance(value, str):
        yield bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, int | float):
        yield schema.get("minimum", value) <= value <= schema.get("maximum", value)
    if isinstance(value, dict):
        known = schema["properties"]
        yield set(schema.get("required", ())) <= set(value) <= set(known)
        yield from (accepts(known[key], one) for key, one in value.items() if key in known)
    if isinstance(value, list):
        yield from (accepts(schema["items"], one) for one in value)


def changed(path: str, key: str, value: Any) -> list[str]:
    """The messages about the shipped style briefing with one value changed."""
    document = yaml.safe_load((ROOT / "styles" / "briefing.yaml").read_text("utf-8"))
    part = document
    for name in path.split(".") if path else ():
        part = part.setdefault(name, {})
    part[key] = value
    try:
        load("o.yaml", lambda _: yaml.safe_dump(document, allow_unicode=True))
    except PublisherError as error:
        return [f"{problem.message} {problem.hint}" for problem in error.problems]
    return []


def parts() -> Iterator[tuple[str, dict[str, Any]]]:
    """Where a style has a mapping of fixed keys, and the schema of it."""
    yield "", SCHEMA
    for name in ("page", "faces", "roles", "characters", "table", "box"):
        yield name, SCHEMA["properties"][name]
    for name, path in SAMPLE.items():
        if name != "page":
            yield path, SCHEMA["$defs"][name]


def numbers() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every number with bounds: where it stands, its key and its schema."""
    for path, schema in parts():
        for key, value in schema["properties"].items():
            plain = value.get("anyOf", [value])[0]
            plain = plain.get("anyOf", [plain])[0]
            if "maximum" in plain and key not in ("line", "before", "after"):
                yield path, key, plain


@pytest.mark.parametrize("name", ["gongwen", "briefing"])
def test_the_schema_accepts_the_shipped_styles(name: str):
    assert accepts(SCHEMA, yaml.safe_load((ROOT / "styles" / f"{name}.yaml").read_text("utf-8")))


@pytest.mark.parametrize("path", [path for path, _ in parts()])
def test_a_key_that_the_schema_has_not_the_language_has_not(path: str):
    (told,) = changed(path, "QQQQ", "1") if path != "faces" else changed(path, "QQQQ", {"east_asian": "宋体"})
    listed = set(told.partition("one of: ")[2].split(", "))
    schema = dict(parts())[path]
    assert listed == set(schema["properties"]) - ({"extends"} if not path else set())


@pytest.mark.parametrize(
    ("path", "key", "schema"), list(numbers()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_the_language_takes_numbers_up_to_the_bounds_of_the_schema_and_no_further(
    path: str, key: str, schema: dict[str, Any]
):
    for bound, beyond in (("minimum", -1), ("maximum", 1)):
        assert not any(f"{key} must lie between" in told for told in changed(path, key, schema[bound]))
        assert any(f"{key} must lie between" in told for told in changed(path, key, schema[bound] + beyond))


@pytest.mark.parametrize(
    ("path", "key", "good", "bad"),
    [
        ("roles.subtitle", "size", ["三号", "3号", "小四", "小4", 12], ["七号", "12pt", True]),
        ("roles.subtitle", "line", ["1.6倍", "1.5 x", 20], ["1.6", "20磅"]),
        ("roles.subtitle", "before", ["0.5行", 6], ["半行", -1]),
        ("roles.subtitle", "colour", ["1B3A6B", "#1b3a6b", ""], ["blue", "12345"]),
        ("roles.subtitle", "align", ["both"], ["justify"]),
        ("page", "size", ["A4", "16开", "Letter"], ["letter"]),
    ],
)
def test_both_take_and_refuse_the_same(path: str, key: str, good: list[Any], bad: list[Any]):
    schema = dict(parts())[path]["properties"][key]
    assert [accepts(schema, value) for value in good] == [changed(path, key, value) == [] for value in good]
    assert [accepts(schema, value) for value in bad] == [changed(path, key, value) == [] for value in bad]
    assert all(accepts(schema, value) for value in good)


def test_the_schema_is_plain_json_in_draft_2020_12():
    assert json.loads(json.dumps(SCHEMA))["$schema"] == "https://json-schema.org/draft/2020-12/schema"
