"""outlines/outline.schema.json, by which editors complete keys, says what the outline language says."""

import json
from pathlib import Path

import pytest
import yaml
from outline_cases import outline
from test_outline_fuzz import EVERYTHING

from publisher.errors import PublisherError
from publisher.outline import json_schema

ROOT = Path(__file__).parents[3]
SCHEMA = json_schema()
SECTION = "{title: 甲, sources: {plan: p.txt}, sections: [{id: a, title: 乙, %s}]}"
WHERE = {
    "source": "{title: 甲, sources: {plan: {path: p.txt, %s}}, sections: []}",
    "hide": "{title: 甲, sources: {plan: p.txt}, sections: [], hide: {%s}}",
    "summary": "{title: 甲, sources: {plan: p.txt}, sections: [], summary: {%s}}",
    "section": SECTION,
    "note": SECTION % "note: {text: 丙, %s}",
    "item": SECTION % "items: [{kind: goal, text: 丙, %s}]",
    "article": SECTION % "from: [{article: plan, %s}]",
    "topic": SECTION % "from: [{topic: 丙, %s}]",
    "goals": SECTION % "from: plan, goals: {%s}",
    "measures": SECTION % "from: plan, measures: {%s}",
    "metrics": SECTION % "from: plan, metrics: {%s}",
    "summary-goals": "{title: 甲, sources: {plan: p.txt}, sections: [], summary: {goals: {%s}}}",
    "summary-metrics": "{title: 甲, sources: {plan: p.txt}, sections: [], summary: {metrics: {%s}}}",
    "compare": SECTION % "compare: {indicators: [丙], %s}",
    "chart": SECTION % "chart: {indicator: 丙, %s}",
    "masthead": "{title: 甲, sources: {plan: p.txt}, sections: [], masthead: {name: 乙, %s}}",
    "indicator": SECTION % "compare: {indicators: [{name: 丙, %s}]}",
}


def hinted(text: str) -> set[str]:
    """The keys that may stand where an impossible one stands."""
    with pytest.raises(PublisherError) as caught:
        outline(text)
    (problem,) = caught.value.problems
    return set(problem.hint.removeprefix("one of: ").split(", "))


def properties(name: str) -> set[str]:
    node = SCHEMA["$defs"][name]
    objects = [node, *node.get("anyOf", [])]
    return next(set(found["properties"]) for found in objects if "properties" in found)


def test_the_file_is_what_the_language_says():
    assert json.loads((ROOT / "outlines" / "outline.schema.json").read_text("utf-8")) == SCHEMA


@pytest.mark.parametrize("name", WHERE)
def test_the_language_has_the_keys_that_the_schema_has(name: str):
    assert hinted(WHERE[name] % "QQQQ: 1") == properties(name)


def test_the_language_has_the_keys_of_the_whole_outline_and_of_its_labels():
    assert hinted("{title: 甲, sources: {plan: p.txt}, sections: [], QQQQ: 1}") == set(SCHEMA["properties"])
    labels = "{title: 甲, sources: {plan: p.txt}, sections: [], labels: {QQQQ: 1}}"
    assert hinted(labels) == set(SCHEMA["properties"]["labels"]["properties"])


def test_every_definition_is_used_and_every_use_is_defined():
    used = {part.split('"')[0] for part in json.dumps(SCHEMA).split("#/$defs/")[1:]}
    assert used == set(SCHEMA["$defs"])


def fits(value: object, schema: dict) -> bool:
    """Whether the value is as the part of JSON Schema that is used here says."""
    if "$ref" in schema:
        return fits(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema and not any(fits(value, one) for one in schema["anyOf"]):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    types = {"string": str, "number": int | float, "integer": int, "boolean": bool, "null": type(None)}
    types |= {"object": dict, "array": list}
    asked = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
    if asked and not any(isinstance(value, types[name]) for name in asked):
        return False
    if isinstance(value, list):
        return all(fits(one, schema.get("items", {})) for one in value)
    return not isinstance(value, dict) or fits_keys(value, schema)


def fits_keys(value: dict, schema: dict) -> bool:
    keys, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    if not set(schema.get("required", [])) <= set(value):
        return False
    return all(
        fits(one, keys[key]) if key in keys else others is not False and fits(one, others) for key, one in value.items()
    )


@pytest.mark.parametrize("name", ["base", "leadership", "investor", "public"])
def test_the_sample_outlines_fit_the_schema(name: str):
    written = yaml.load((ROOT / "outlines" / f"{name}.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    assert fits(plain(written), SCHEMA)


def test_an_outline_of_all_keys_fits_the_schema():
    assert fits(plain(yaml.load(EVERYTHING, Loader=yaml.BaseLoader)), SCHEMA)


def plain(value: object) -> object:
    """Values as the outline language reads them: ``BaseLoader`` leaves all scalars text."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    words = {"true": True, "false": False, "null": None}
    return words.get(value, int(value) if value.isdigit() else value)  # type: ignore[union-attr, call-overload]


def test_the_schema_refuses_what_the_language_refuses():
    assert not fits({"title": "甲", "sorces": {}}, SCHEMA)
    assert not fits({"sections": [{"id": "a", "goals": {"order": "value"}}]}, SCHEMA)
    assert fits({"sections": [{"id": "a", "metrics": {"order": "value"}}]}, SCHEMA)
