"""Articles and items written in one go: ``{g:…}`` a goal, ``{m:…}`` a measure, ``{k 指标=3000亿元 …:…}`` a metric."""

import re
import zlib
from decimal import Decimal

from publisher.model import (
    Article,
    Brief,
    Evidence,
    Goal,
    Items,
    Measure,
    Metric,
    Outline,
    Paragraph,
    PointList,
    Section,
)
from publisher.outline import fill, load
from publisher.source import Source

_MARK = re.compile(r"\{([gmk])([^:{}]*):([^{}]*)\}")
_VALUE = re.compile(r"(?P<name>[^=]+)=(?P<comparator>>=|<=|>|<|~)?(?P<value>[0-9.]+)(-(?P<high>[0-9.]+))?(?P<unit>\S*)")


def draft(title: str, *sections: tuple[str | None, list[str]]) -> tuple[Article, Items]:
    """The article without its marks, and the items marked in it; a measure's group stands as ``{m 抓手:…}``."""
    made = tuple(
        Section(heading, None, 1, tuple(Paragraph(_MARK.sub(r"\3", text), ()) for text in paragraphs))
        for heading, paragraphs in sections
    )
    article = Article(Source(f"{title}.txt", ""), title, (), (), (), made)
    found: dict[str, list[Goal | Measure | Metric]] = {"g": [], "m": [], "k": []}
    for number, (_, paragraphs) in enumerate(sections):
        for index, text in enumerate(paragraphs):
            for kind, extra, evidence in _marked(article, number, index, text):
                found[kind].append(_item(kind, extra.split(), evidence))
    return article, Items(tuple(found["g"]), tuple(found["m"]), tuple(found["k"]))  # type: ignore[arg-type]


def _marked(article: Article, section: int, paragraph: int, text: str):
    shift = 0
    for mark in _MARK.finditer(text):
        start = mark.start() - shift
        shift += len(mark[0]) - len(mark[3])
        yield mark[1], mark[2], Evidence(article, section, paragraph, start, start + len(mark[3]), mark[3])


def _item(kind: str, extra: list[str], evidence: Evidence) -> Goal | Measure | Metric:
    name = _id(kind, evidence.article.title, evidence.section, evidence.paragraph, evidence.start)
    if kind == "g":
        return Goal(name, evidence)
    if kind == "m":
        done, groups = "done" in extra, [word for word in extra if word != "done"]
        return Measure(name, evidence, groups[0] if groups else None, "done" if done else "planned")
    return metric(extra[0], evidence, *extra[1:])


def _id(kind: str, *what: object) -> str:
    return f"{kind}-{zlib.crc32(repr(what).encode()):08x}"


def metric(said: str, evidence: Evidence, status: str = "target", period: str = "-", kind: str = "level") -> Metric:
    """``地区生产总值=>=3000亿元``: indicator, comparator, value and unit of the figure that the evidence states."""
    part = _VALUE.fullmatch(said)
    assert part, said
    low = Decimal(part["value"])
    value = (low, Decimal(part["high"])) if part["high"] else low
    comparator = "range" if part["high"] else part["comparator"] or "="
    unit = part["unit"]
    name, when = _id("k", evidence.article.title, evidence.quote, said), None if period == "-" else period
    base = "个" if unit == "大" else unit.lstrip("万亿")
    scale = Decimal({"万": 10_000, "亿": 100_000_000}.get(unit[:1], 1))
    scaled = (low * scale, value[1] * scale) if isinstance(value, tuple) else low * scale
    return Metric(name, evidence, part["name"], value, unit, scaled, base, comparator, when, status, kind)  # type: ignore[arg-type]


def outline(text: str, **others: str) -> Outline:
    """The outline in ``text`` at outlines/o.yaml; ``others`` are outlines beside it by name."""
    files = {"outlines/o.yaml": text, **{f"outlines/{name}.yaml": other for name, other in others.items()}}

    def read(path: str) -> str:
        if path not in files:
            raise FileNotFoundError(2, "no such file", path)
        return files[path]

    return load("outlines/o.yaml", read)


def brief(text: str, drafts: dict[str, tuple[Article, Items]]) -> Brief:
    return fill(
        outline(text),
        {name: article for name, (article, _) in drafts.items()},
        {name: items for name, (_, items) in drafts.items()},
    )


def quotes(block: PointList) -> list[str]:
    return [point.item.evidence.quote for group in block.groups for point in group.points]
