"""Articles and items -> plain values, named and ordered as the JSON form has them."""

from collections.abc import Iterator
from decimal import Decimal

from publisher.model import Article, Evidence, Goal, Item, Items, Measure, Metric
from publisher.source import place_at

COLUMNS = (
    "source", "kind_of_item", "id", "heading", "text", "group", "status", "indicator", "value", "unit", "scale_value",
    "base_unit", "comparator", "period", "kind", "section", "paragraph", "start", "end",
    "place",
)  # fmt: skip
FORMULA = tuple("=+-@\t\r")  # what a spreadsheet takes for the beginning of a formula
Plain = str | int | float | None | list["Plain"] | dict[str, "Plain"]


def article(read: Article, found: Items) -> dict[str, Plain]:
    """The article with its sections and items."""
    return {
        "source": read.source.name,
        "title": read.title,
        "kicker": list(read.kicker),
        "bylines": list(read.bylines),
        "captions": list(read.captions),
        "sections": [
            {
                "heading": section.heading,
                "number": section.number,
                "level": section.level,
                "paragraphs": [paragraph.text for paragraph in section.paragraphs],
            }
            for section in read.sections
        ],
        "goals": [item(goal) for goal in found.goals],
        "measures": [item(measure) for measure in found.measures],
        "metrics": [item(metric) for metric in found.metrics],
    }


def item(found: Item) -> dict[str, Plain]:
    """One item: its evidence, then what its kind adds."""
    evidence = found.evidence
    common: dict[str, Plain] = {
        "id": found.id,
        "section": evidence.section,
        "paragraph": evidence.paragraph,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.quote,
    }
    if where := place(evidence):
        common["place"] = where
    if isinstance(found, Measure):
        return common | {"group": found.group, "status": found.status}
    return common | _metric(found) if isinstance(found, Metric) else common


def place(evidence: Evidence) -> str:
    """The page or paragraph of the source where the evidence stands: ``第3页``; empty where the source has none."""
    pieces = evidence.context.pieces
    return place_at(evidence.article.source, pieces, evidence.start)


def kind(found: Item) -> str:
    """``goal``, ``measure`` or ``metric``."""
    return "goal" if isinstance(found, Goal) else "measure" if isinstance(found, Measure) else "metric"


def every(found: Items) -> tuple[Item, ...]:
    """All items of an article, goals before measures before metrics."""
    return (*found.goals, *found.measures, *found.metrics)


def rows(read: Article, found: Items) -> Iterator[dict[str, Plain]]:
    """Each item as a flat row that stands for itself."""
    for one in every(found):
        heading = read.sections[one.evidence.section].heading
        about: dict[str, Plain] = {"source": read.source.name, "kind_of_item": kind(one)}
        yield about | {"heading": heading} | item(one)


def cell(value: Plain) -> str | int | float:
    """What a cell of a table shows: a range as ``low-high``, nothing as an empty text."""
    if isinstance(value, list):
        return "-".join(str(number) for number in value)
    return value if isinstance(value, int | float | str) else ""


def _metric(found: Metric) -> dict[str, Plain]:
    return {
        "indicator": found.indicator,
        "value": _numbers(found.value),
        "unit": found.unit,
        "scale_value": _numbers(found.scale_value),
        "base_unit": found.base_unit,
        "comparator": found.comparator,
        "period": found.period,
        "status": found.status,
        "kind": found.kind,
    }


def _numbers(value: Decimal | tuple[Decimal, Decimal]) -> Plain:
    return _number(value) if isinstance(value, Decimal) else [_number(number) for number in value]


def _number(value: Decimal) -> int | float:
    """A whole number as int, any other as the float that prints as the decimal does."""
    return int(value) if value == value.to_integral_value() else float(value)
