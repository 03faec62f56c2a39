"""The keys of the outline language -> what may stand under each, as JSON Schema: read by ``load`` and by editors."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, get_args

from publisher.model.items import MetricStatus
from publisher.model.outline import (
    Axis,
    By,
    ChartKind,
    ColumnName,
    CompareAxis,
    EvidenceAt,
    FigureKind,
    Form,
    Order,
    Take,
)
from publisher.outline.labels import LABELS

Schema = dict[str, Any]
Keys = Mapping[str, Schema]

PROFILES: Final[tuple[Literal["jianbao", "zhuanbao", "gongwen"], ...]] = ("jianbao", "zhuanbao", "gongwen")
KINDS: Final = ("goals", "measures", "metrics")
_TEXT: Final[Schema] = {"type": ["string", "number", "null"]}
_FLAG: Final[Schema] = {"type": ["boolean", "null"]}
_COUNT: Final[Schema] = {"type": ["integer", "null"], "minimum": 0}
_PATTERN = "or /a regular expression/"


def _said(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def _text(description: str) -> Schema:
    return _said(_TEXT, description)


def _one_of(choices: Sequence[str], description: str) -> Schema:
    return {"enum": [*choices, None], "description": description}


def _some_of(choices: Sequence[str], description: str) -> Schema:
    one = {"enum": list(choices)}
    return {"anyOf": [one, {"type": "array", "items": one}, {"type": "null"}], "description": description}


def _some(schema: Schema, description: str) -> Schema:
    return {"anyOf": [schema, {"type": "array", "items": schema}], "description": description}


def _a(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _map(schema: Schema, description: str) -> Schema:
    return {"type": ["object", "null"], "additionalProperties": schema, "description": description}


_SECTIONS: Final[Schema] = {
    "type": ["array", "null"],
    "items": _a("section"),
    "description": "at most four deep",
}
_ORDER: Final[Schema] = {
    "type": ["array", "null"],
    "items": _TEXT,
    "description": "ids of sections that come first, in this order",
}
_DROP: Final = _said(_FLAG, "true: leave out what the extended outline has")
_EXCEPT: Final = _some(_TEXT, f"items that are kept out: their ids, words that they hold, {_PATTERN}")

OUTLINE: Final[Keys] = {
    "extends": _text("the outline this one changes, a path as seen from this file"),
    "title": _text("the brief's title"),
    "subtitle": _text("under the title"),
    "audience": _text("who reads it"),
    "issuer": _text("who issues it"),
    "style": _text("a style's name or path"),
    "vars": _map(_TEXT, "values printed for {name} in titles, labels, texts and notes; {{ is a brace"),
    "sources": {
        "anyOf": [
            _some(_TEXT, "paths; ids are the files' stems"),
            _map({"anyOf": [{"type": "string"}, _a("source")]}, "by id"),
        ],
        "description": "the articles by id; a path may be a pattern (articles/*.txt): one source a file",
    },
    "labels": {
        "type": ["object", "null"],
        "properties": dict.fromkeys(LABELS, _TEXT),
        "additionalProperties": False,
        "description": "the words printed for kinds, columns and states",
    },
    "replace": _map(_TEXT, "words and what is printed for them; evidence keeps the source's own"),
    "hide": {
        "anyOf": [_TEXT, {"type": "array", "items": _TEXT}, _a("hide")],
        "description": f"names, {_PATTERN}, shown as ××",
    },
    "except": _EXCEPT,
    "thesaurus": _some(
        {"anyOf": [_TEXT, _map(_some(_TEXT, "other names"), "by indicator")]},
        "an indicator's other names, besides those that are known; or paths of files of such",
    ),
    "summary": {"anyOf": [{"enum": ["none", None]}, _a("summary")], "description": "the opening box"},
    "masthead": {"anyOf": [_a("masthead"), {"type": "null"}], "description": "the head of a serial briefing"},
    "contents": _said(_FLAG, "whether there is a table of contents"),
    "tidy": _said(_FLAG, "whether printed words follow the house rules for marks"),
    "evidence": _one_of(get_args(EvidenceAt), "where the words behind each point are shown"),
    "sections": _SECTIONS,
    "order": _ORDER,
}
SOURCE: Final[Keys] = {
    "path": _text("as seen from this file; may be a pattern (articles/*.txt)"),
    "label": _text("its name in print"),
    "region": _text("its region in comparisons"),
    "date": {
        "type": ["string", "integer", "null"],
        "description": "2021, 2021-09 or 2021-09-01: 去年 and the like are counted from it",
    },
    "publisher": _text("who published it"),
    "corrections": _text("the file that corrects it; else NAME.corrections.yaml beside it, if there is one"),
    "drop": _DROP,
}
HIDE: Final[Keys] = {
    "names": _some(_TEXT, f"names, {_PATTERN}"),
    "numbers": _said(_FLAG, "amounts too; dates and names like 5G stay"),
}
SUMMARY: Final[Keys] = {
    "title": _text("the box's title"),
    "goals": _a("summary-goals"),
    "metrics": _a("summary-metrics"),
}
SECTION: Final[Keys] = {
    "id": {"type": ["string", "integer"], "description": "by which outlines that extend this one change the section"},
    "title": _text("its heading"),
    "from": {
        "anyOf": [_a("selector"), {"type": "array", "items": _a("selector")}, {"type": "null"}],
        "description": "which parts of which articles; any of these",
    },
    "goals": _a("goals"),
    "measures": _a("measures"),
    "metrics": _a("metrics"),
    "show": _some_of(KINDS, "the order in print; kinds not named come last"),
    "compare": {"anyOf": [_a("compare"), {"type": "null"}], "description": "the same indicators side by side"},
    "chart": {"anyOf": [_a("chart"), {"type": "null"}], "description": "an indicator as a picture"},
    "items": {"type": ["array", "null"], "items": _a("item"), "description": "goals and the like of your own"},
    "except": _EXCEPT,
    "text": _some(_TEXT, "paragraphs after the heading"),
    "note": {"anyOf": [_TEXT, _a("note")], "description": "the editor's note at the end"},
    "sections": _SECTIONS,
    "order": _ORDER,
    "drop": _DROP,
    "after": _text("the id of the section that this one follows"),
}
NOTE: Final[Keys] = {"text": _text("the note"), "source": _text("where it is from, in words or a source's id")}
ITEM: Final[Keys] = {
    "kind": {"enum": ["goal", "measure", "metric"], "description": "what it is listed among"},
    "text": _text("the statement"),
    "source": _text("where it is from, in words or a source's id"),
}
ARTICLE: Final[Keys] = {
    "article": _text("a source's id"),
    "heading": _text(f"part of a heading, {_PATTERN}"),
    "section": _some(_COUNT, "counted by headings from 1; 0 is the lead before the first"),
    "paragraph": _text(f"the words a paragraph opens with, {_PATTERN}"),
}
TOPIC: Final[Keys] = {
    "topic": _some(_TEXT, "words of the topic"),
    "articles": _some(_TEXT, "source ids, or all"),
    "limit": _said({**_COUNT, "minimum": 1}, "at most so many paragraphs or sentences"),
    "take": _one_of(
        get_args(Take), "passages: of a paragraph that speaks of it in passing, only the sentences that do"
    ),
}
COMPARE: Final[Keys] = {
    "rows": _one_of(get_args(CompareAxis), "what each row is"),
    "columns": _one_of(get_args(CompareAxis), "what each column is"),
    "indicators": _some({"anyOf": [_TEXT, _a("indicator")]}, "names of indicators"),
    "title": _text("the table's title"),
}
CHART: Final[Keys] = {
    "kind": _one_of(get_args(ChartKind), "progress: what is reached as a share of what is aimed at"),
    "indicator": _some({"anyOf": [_TEXT, _a("indicator")]}, "one, or several side by side"),
    "by": _one_of(get_args(Axis), "what its places are: the region unless it is a line, the year for a line"),
    "title": _text("under the picture"),
}
MASTHEAD: Final[Keys] = {
    "profile": _one_of(PROFILES, "jianbao: 简报; zhuanbao: 专报, addressed to somebody; gongwen: a formal document"),
    "name": _text("in large letters: 工作简报"),
    "number": _text("as printed: 第5期, 海政发〔2026〕5号"),
    "to": _text("whom a 专报 or 公文 is addressed to"),
    "copies": _map(_TEXT, "the end block: 报 or 送, 抄送, and to whom"),
    "serial": _text("份号, six digits"),
    "secrecy": _text("密级和保密期限: 秘密★1年"),
    "urgency": _text("紧急程度: 特急"),
    "signer": _text("签发人 of a 公文"),
    "printer": _text("印发机关, in the end block"),
    "printed": _text("印发日期 where it is not the brief's own: 2026-01-05"),
}
INDICATOR: Final[Keys] = {
    "name": _text("as printed"),
    "also": _some(_TEXT, "other names it goes by"),
    "kind": _one_of(get_args(FigureKind), "only figures of this kind; level: any amount, share: any percentage"),
    "unit": _text("only figures that can be told in this unit: 亿元"),
}
STATUSES: Final[Mapping[str, tuple[str, ...]]] = {"measures": ("done", "planned"), "metrics": get_args(MetricStatus)}


def pick_keys(kind: str, where: str = "") -> Keys:
    """The keys of ``goals:``, ``measures:`` or ``metrics:`` of a section, or of the ``summary``, which has no lists."""
    return {key: said for key, said in _PICKS[kind].items() if not (where and key in _LISTED)}


def orders(kind: str) -> tuple[Order, ...]:
    """The orders a kind can be printed in: only metrics have values."""
    return get_args(Order) if kind == "metrics" else ("source", "importance")


def groupings(kind: str) -> tuple[By, ...]:
    """What a kind can be grouped by: only measures stand under lead phrases."""
    return get_args(By) if kind == "measures" else ("article", "none")


def _pick(kind: str) -> Keys:
    return {
        "limit": {
            "anyOf": [{"type": "integer", "minimum": 0}, {"enum": ["all", None]}],
            "description": "at most so many, the most telling",
        },
        "match": _text(f"only items whose words hold this, {_PATTERN}"),
        "without": _text(f"no items whose words hold this, {_PATTERN}"),
        "region": _some(_TEXT, "only items of sources of these regions"),
        "order": _one_of(orders(kind), "the order in print"),
        "by": _one_of(groupings(kind), "what the list is grouped by"),
        "title": _text("the list's or table's title"),
        **_MORE[kind],
    }


_MORE: Final[Mapping[str, Keys]] = {
    "goals": {},
    "measures": {
        "status": _some_of(STATUSES["measures"], "only items of these states"),
        "states": _said(_FLAG, "whether each says if it is done or planned; unsaid: the rarer ones of a mixed list"),
        "group": _said(_FLAG, "true: stand under their lead phrases, as  by: lead"),
    },
    "metrics": {
        "status": _some_of(STATUSES["metrics"], "only items of these states"),
        "period": _some(_TEXT, "only figures of these times: 2022, 上半年, “十四五”"),
        "min": _text("only figures of at least this: 100亿元, or a number multiplied out"),
        "as": _one_of(get_args(Form), "how they are shown; unsaid: three or more as a table"),
        "columns": _some_of(get_args(ColumnName), "the table's columns"),
    },
}
_LISTED: Final = ("by", "title", "as", "columns")
_PICKS: Final[Mapping[str, Keys]] = {kind: _pick(kind) for kind in KINDS}
_DEFINITIONS: Final[Mapping[str, tuple[Keys, tuple[str, ...]]]] = {
    "source": (SOURCE, ()),
    "hide": (HIDE, ()),
    "summary": (SUMMARY, ()),
    "section": (SECTION, ("id",)),
    "note": (NOTE, ("text",)),
    "item": (ITEM, ("kind", "text")),
    "article": (ARTICLE, ("article",)),
    "topic": (TOPIC, ("topic",)),
    "compare": (COMPARE, ()),
    "chart": (CHART, ()),
    "masthead": (MASTHEAD, ("name",)),
    "indicator": (INDICATOR, ("name",)),
}


def json_schema() -> Schema:
    """The language as JSON Schema 2020-12, by which editors complete keys and underline mistakes."""
    selector = {"anyOf": [_said({"type": "string"}, "a source's id: the whole article"), _a("article"), _a("topic")]}
    definitions = {name: _object(*table) for name, table in _DEFINITIONS.items()}
    picks = {kind: _picked(pick_keys(kind)) for kind in KINDS}
    picks |= {f"summary-{kind}": _picked(pick_keys(kind, "summary")) for kind in ("goals", "metrics")}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "publisher outline",
        "description": "Which parts of which articles make a brief, in which order, for whom. "
        "A key with a null value takes back what the extended outline says.",
        **_object(OUTLINE, ()),
        "$defs": definitions | {"selector": selector} | picks,
    }


def _object(keys: Keys, needed: Sequence[str]) -> Schema:
    schema: Schema = {"type": "object", "properties": dict(keys), "additionalProperties": False}
    return {**schema, "required": list(needed)} if needed else schema


def _picked(keys: Keys) -> Schema:
    words, count = {"enum": ["all", "none", None]}, {"type": "integer", "minimum": 0}
    return {"anyOf": [words, count, _object(keys, ())]}
