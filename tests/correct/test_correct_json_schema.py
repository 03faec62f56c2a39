"""The JSON Schema of corrections takes and refuses what ``load`` takes and refuses."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from correct_cases import ENTRIES_OF_ANY_KIND, VALUES
from hypothesis import given, settings

from publisher import correct
from publisher.correct.json_schema import json_schema
from publisher.errors import PublisherError
from publisher.yamls import Node, parse

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
SCHEMA = json_schema()
TYPES = {"string": str, "integer": int, "number": (int, float), "null": type(None), "object": dict, "array": list}
UNSAYABLE = re.compile("must rise|^not YAML|stands twice|nested more|anchors|a key must|a second document")


def accepts(schema: dict[str, Any], value: Any) -> bool:
    """Whether the schema accepts the value: the words of JSON Schema that this schema uses."""
    if "$ref" in schema:
        return accepts(SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")], value)
    kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [*TYPES, "boolean"])
    typed = "boolean" in kinds if isinstance(value, bool) else any(_is(value, kind) for kind in kinds)
    return typed and all(_details(schema, value))


def _is(value: Any, kind: str) -> bool:
    whole = kind == "integer" and isinstance(value, float) and value.is_integer()
    return whole or (kind in TYPES and isinstance(value, TYPES[kind]))


def _details(schema: dict[str, Any], value: Any) -> Iterator[bool]:
    """Whether each of the words that say more than the type accepts the value."""
    yield value in schema.get("enum", [value])
    yield value == schema.get("const", value)
    yield not isinstance(value, str) or bool(re.search(schema.get("pattern", ""), value))
    yield "anyOf" not in schema or any(accepts(one, value) for one in schema["anyOf"])
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield schema.get("minimum", value) <= value <= schema.get("maximum", value)
    if isinstance(value, dict):
        known = schema.get("properties", {key: {} for key in value})
        yield set(schema.get("required", ())) <= set(value) <= set(known)
        yield from (accepts(known[key], one) for key, one in value.items() if key in known)
    if isinstance(value, list):
        yield schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
        yield from (accepts(schema.get("items", {}), one) for one in value)


def plain(node: Node) -> Any:
    """The node's value as JSON has it."""
    if isinstance(node.value, dict):
        return {key: plain(value) for key, value in node.value.items()}
    return [plain(value) for value in node.value] if isinstance(node.value, list) else node.value


def refusals(text: str) -> list[str]:
    """What ``load`` has against the file."""
    try:
        correct.load("c.yaml", text)
    except PublisherError as error:
        return [problem.message for problem in error.problems]
    return []


def test_the_example_of_the_readme_is_accepted() -> None:
    example = next(
        block for block in re.findall(r"^```yaml\n(.*?)^```", README, re.MULTILINE | re.DOTALL) if "items:" in block
    )
    assert refusals(example) == []
    assert accepts(SCHEMA, yaml.safe_load(example))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title: 澄湖新城纪实\ndate: 2021\nregion:",
        "items: []\nheadings:",
        "items: [{drop: m-0a1b2c3d}, {drop: goal, quote: 湖岸, nth: 2}]",
        "items: [{change: k-0a1b2c3d, value: [2, 3], comparator: range}, {change: goal, quote: 湖岸, as: 湖岸步道}]",
        "items: [{retype: g-0a1b2c3d, to: metric, value: 3, unit: 亿元}, {add: measure, quote: 湖岸, group: ~}]",
        "headings: [{move: 湖岸, before: 入夏}, {drop: 湖岸, as: caption}, {add: 湖岸, level: 2, nth: 1}]",
    ],
)
def test_both_take(text: str) -> None:
    assert refusals(text) == []
    assert accepts(SCHEMA, plain(parse(text, "c.yaml")))


@pytest.mark.parametrize(
    "text",
    [
        "regoin: 澄湖新城",
        "date: 去年三月",
        "items: {add: goal}",
        "items: [湖岸]",
        "items: [{add: gaol, quote: 湖岸}]",
        "items: [{add: goal}]",
        "items: [{add: goal, quote: 湖岸, status: planned}]",
        "items: [{add: goal, drop: goal, quote: 湖岸}]",
        "items: [{add: measure, quote: 湖岸, status: finished}]",
        "items: [{add: metric, quote: 湖岸, value: 很多}]",
        "items: [{drop: goal}]",
        "items: [{drop: m-0a1b2c3d, quote: 湖岸}]",
        "items: [{drop: goal, quote: 湖岸, nth: 0}]",
        "items: [{change: measure, quote: 湖岸, nth: 2}]",
        "items: [{change: k-0a1b2c3d, group: 湖岸}]",
        "items: [{retype: goal, quote: 湖岸}]",
        "items: [{retype: g-0a1b2c3d, to: goal}]",
        "headings: [{move: 湖岸}]",
        "headings: [{drop: 湖岸, as: footer}]",
        "headings: [{add: 湖岸, level: 1.5}]",
    ],
)
def test_both_refuse(text: str) -> None:
    assert refusals(text) != []
    assert not accepts(SCHEMA, plain(parse(text, "c.yaml")))


@settings(max_examples=100, derandomize=True, deadline=None)
@given(VALUES | ENTRIES_OF_ANY_KIND)
def test_the_schema_and_the_reader_agree_on_any_file(text: str) -> None:
    told = refusals(text)
    if not any(UNSAYABLE.search(message) for message in told):
        assert accepts(SCHEMA, plain(parse(text, "c.yaml"))) == (told == [])


def test_the_schema_is_plain_json_in_draft_2020_12() -> None:
    assert json.loads(json.dumps(SCHEMA))["$schema"] == "https://json-schema.org/draft/2020-12/schema"
