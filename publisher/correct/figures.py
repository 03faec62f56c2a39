"""A draft of a metric -> its fields: those that are said, the others as found, read from its words or worked out."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from publisher.correct.material import Draft
from publisher.correct.passages import shown
from publisher.model import Article, Evidence, Items, Metric, Paragraph, Section
from publisher.model.items import MetricKind
from publisher.source import Source, Span
from publisher.yamls import Checker

_Find = Callable[[Article], Items]
_FIELDS = ("indicator", "value", "unit", "scale_value", "base_unit", "comparator", "period", "status", "kind")
_UNSAID: dict[str, Any] = {"unit": "", "comparator": "=", "period": None, "status": "actual"}
_SCALED = {"scale_value", "base_unit"}
_SCALES = tuple("十百千万亿")


@dataclass(frozen=True, slots=True)
class _Unit:
    """One of a unit is ``factor`` of ``base``."""

    factor: Decimal
    base: str
    kind: MetricKind


def figures(draft: Draft, find: _Find, checker: Checker) -> dict[str, Any] | None:
    """All fields of a metric but its id, evidence and cue; None with an error where one cannot be made out."""
    known = draft.old if isinstance(draft.old, Metric) else _read(draft.evidence, find)
    found = {key: getattr(known, key) for key in _FIELDS} if known else {}
    values = {**_UNSAID, **found, **draft.fields}
    missing = [key for key in ("indicator", "value") if values.get(key, "") == ""]
    if missing:
        message = f"the {' and the '.join(missing)} cannot be read from {shown(draft.evidence.quote)}"
        checker.error(draft.place, message, "for instance  indicator: 地区生产总值, value: 2000, unit: 亿元")
        return None
    return _agreed(_scaled(values, draft, find, checker), draft, checker)


def _scaled(values: dict[str, Any], draft: Draft, find: _Find, checker: Checker) -> dict[str, Any]:
    """The values with ``scale_value`` and ``base_unit`` worked out again where value or unit is said anew."""
    anew = not {"value", "unit"}.isdisjoint(draft.fields)
    if (values.keys() >= _SCALED and not anew) or draft.fields.keys() >= _SCALED:
        return {"kind": "count", **values}
    unit = _unit(values["unit"], find)
    if unit is None:
        message = f"what one {shown(values['unit'])} is worth is not known"
        checker.error(draft.place, message, "say scale_value and base_unit as well")
        unit = _Unit(Decimal(1), values["unit"], "count")
    worked_out = {"scale_value": _times(values["value"], unit.factor), "base_unit": unit.base}
    return {"kind": unit.kind, **values, **worked_out, **draft.fields}


def _agreed(values: dict[str, Any], draft: Draft, checker: Checker) -> dict[str, Any] | None:
    """The values with a comparator that suits them; None with an error where what is said does not."""
    ranged = isinstance(values["value"], tuple)
    if "comparator" not in draft.fields and ranged != (values["comparator"] == "range"):
        values["comparator"] = "range" if ranged else "="
    if ranged != (values["comparator"] == "range") or ranged != isinstance(values["scale_value"], tuple):
        message = "value, scale_value and comparator do not go together"
        checker.error(draft.place, message, "a range has [low, high] for both values, and the comparator range")
        return None
    return values


def _times(value: Decimal | tuple[Decimal, Decimal], factor: Decimal) -> Decimal | tuple[Decimal, Decimal]:
    return (value[0] * factor, value[1] * factor) if isinstance(value, tuple) else value * factor


def _read(evidence: Evidence, find: _Find) -> Metric | None:
    """The one metric that the finder sees in the words: in their sentence's light first, then by themselves."""
    paragraphs = [paragraph.text for paragraph in evidence.article.sections[evidence.section].paragraphs]
    before = paragraphs[:1] if evidence.paragraph else []
    upto = paragraphs[evidence.paragraph][: evidence.end]
    for text, start in ((upto, evidence.start), (evidence.quote, 0)):
        metrics = find(_article(*before, text)).metrics
        inside = [
            metric for metric in metrics if metric.evidence.paragraph == len(before) and metric.evidence.end > start
        ]
        if len(inside) == 1:
            return inside[0]
    return None


def _unit(name: str, find: _Find) -> _Unit | None:
    """What the finder makes of two of the unit; one it does not know is its own base, unless it has a scale word."""
    for metric in find(_article(f"总量达2{name}")).metrics:
        if metric.value == 2 and metric.unit == name and isinstance(metric.scale_value, Decimal):
            return _Unit(metric.scale_value / 2, metric.base_unit, metric.kind)
    return None if name.startswith(_SCALES) else _Unit(Decimal(1), name, "count")


def _article(*texts: str) -> Article:
    """An article of these paragraphs and nothing else."""
    starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(len(texts))]
    paragraphs = tuple(
        Paragraph(text, (Span(start, start + len(text)),)) for text, start in zip(texts, starts, strict=True)
    )
    return Article(Source("", "\n".join(texts)), "", (), (), (), (Section(None, None, 1, paragraphs),))
