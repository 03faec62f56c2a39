"""Article -> Metrics: every quantity with what it measures, when, and whether it is reached, aimed at or under way."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import quantities
from publisher.extract.identity import identify
from publisher.extract.indicating import boxes, indicators, kinds, naming, ties, unitless
from publisher.extract.indicating.comparisons import gaps, rankings, structures
from publisher.extract.indicating.counts import multiples, progress
from publisher.extract.indicating.ellipsis import belongings, instances, siblings
from publisher.extract.indicating.growth import changes, reckoning
from publisher.extract.indicating.naming import Phrase, Told, noun_of, respectively
from publisher.extract.indicating.parts import breakdowns
from publisher.extract.indicating.phrases import preceding
from publisher.extract.numbers import relevance
from publisher.extract.quantities import Quantity
from publisher.extract.text import boundaries
from publisher.extract.times.articles import chapters, outlooks, present, titles
from publisher.extract.times.figures import consistency, paragraphs, statuses, surroundings
from publisher.extract.times.reach import scopes
from publisher.model import Article, Evidence, Metric
from publisher.model.items import MetricKind, MetricStatus

# A sentence with more quantities is a table that lost its columns: which of its words name them cannot be told.
_MOST = 100
# What is so many as a sentence before has named: 竣工267个.
_DEEDS = frozenset(("建成", "竣工", "开工", "投产", "完工", "新开工", "签约", "落户", "投用", "通车"))
_PARTS = ("其中", "其中，")
_THIS = re.compile("[这该]一?个?(?:比重|比例|占比|比率|数字|数据|数值|指标|份额|总数)")
_AHEAD = 24  # what is read behind a period to tell whether it governs
_CHANGES = ("share", "ratio", "points")
_RESTATING = ("折合", "约合", "相当于")  # what was said before, in other units
_NEAR = 60  # what a sentence without a subject goes on about stands right before it
_AND = re.compile(r"[、和与及]|以及")
_OF_AN_AREA = re.compile("[（(、](?:同期)?全[国省市县区州](?:平均)?(?:水平)?(?:为|是|达)?")


class Finding(NamedTuple):
    """All of a metric but its id."""

    evidence: Evidence
    quantity: Quantity
    indicator: str
    period: str | None
    status: MetricStatus
    kind: MetricKind
    cue: str


def find(article: Article) -> tuple[Metric, ...]:
    """The metrics of all sections in order."""
    seen: Counter[str] = Counter()
    metrics = []
    now = present.find(article)
    found = outlooks.find(article.sections, outlooks.of_article(article))
    for index, (outlook, years) in enumerate(zip(found, chapters.times(article.sections), strict=True)):
        for place in paragraphs.find(article, index, outlook, (now, years)):
            for finding in _findings(place):
                quote = finding.evidence.quote
                metrics.append(stated(finding, identify("k", article.source.name, quote, seen[quote])))
                seen[quote] += 1
    return tuple(metrics)


def _findings(place: paragraphs.Paragraph) -> Iterator[Finding]:
    text = place.text
    kept = _kept(text)
    if not kept:
        return
    bounds = boundaries.find(text)
    ranges = scopes.find(text[: kept[-1].end + _AHEAD], bounds)
    earlier: list[Phrase] = []
    before: list[Told] = []
    last: Phrase | None = None
    status: MetricStatus | None = None
    sentence_end = told = 0
    for index, quantity in enumerate(kept):
        told = told + 1 if quantity.start < sentence_end else 0
        if told > _MOST:
            continue
        if told == 0:
            earlier = []
            sentence_end = boundaries.after(bounds.sentences, quantity.end, len(text))
        phrase = _phrase(place, kept, index, earlier, before)
        if phrase.name:
            earlier.append(phrase)
            is_next = bool(before) and before[-1].is_part and text[kept[index - 1].end : phrase.start] == "、"
            before.append(_told(text, quantity, phrase, is_next))
            last = phrase
        elif last and quantity.start - last.end < _NEAR:  # 去年工资610元。四年中，提高了37%
            phrase = naming.going_on(phrase, "" if quantity.kind in _CHANGES else quantity.base_unit, last, before)
        phrase = phrase if phrase.name else naming.last_resort(place.text, phrase, quantity.base_unit, before)
        if not phrase.name or rankings.counts_the_ranked(text, kept, index):
            continue
        whole = structures.whole(text, kept, index)
        setting = surroundings.find(place, whole, ranges, bounds)
        if status is None or not told or not setting.clause.startswith(_RESTATING):
            status = statuses.find(text, whole, setting)
        cue = ties.find(text, quantity, phrase, kept[index - 1].end if index else 0)
        name, kind = _name_and_kind(text, kept, index, phrase)
        period, status_then = consistency.find(setting, status, place.year, place.outlook)
        period = titles.of_report(place.article, period, consistency.before_report(setting, status_then))
        yield Finding(_evidence(place, phrase, quantity), quantity, name, period, status_then, kind, cue)


def _kept(text: str) -> Sequence[Quantity]:
    """The figures of a paragraph of which something is measured, in order."""
    figures = unitless.with_units(text, quantities.measured(text))
    return relevance.select(text, tuple(multiples.multiplied(text, figures)))


def _told(text: str, quantity: Quantity, phrase: Phrase, is_next: bool) -> Told:
    is_part = is_next or text.endswith(_PARTS, 0, phrase.start)
    return Told(quantity.base_unit, noun_of(phrase), is_part, phrase.start, quantity.unit)


def _name_and_kind(text: str, kept: Sequence[Quantity], index: int, phrase: Phrase) -> tuple[str, MetricKind]:
    """The indicator with how it changed or how far it is from another, and the kind of its figure."""
    quantity = kept[index]
    first = _first_of_list(text, kept, index)._replace(kind=quantity.kind, unit=quantity.unit)
    change = changes.verb(text, first) if phrase.end <= quantity.end else ""
    name = changes.named(phrase.name, quantity, reckoning.find(text, first) + change if change else "")
    kind = kinds.by_name(name, quantity, kinds.find(text, first, change))
    name = name if change else gaps.named(text, kept, index, phrase._replace(name=name))
    return instances.owned(text, quantity.start, name), kind


def _evidence(place: paragraphs.Paragraph, phrase: Phrase, quantity: Quantity) -> Evidence:
    """Where the paragraph states the name and the figure together."""
    start, end = min(phrase.start, quantity.start), max(phrase.end, quantity.end)
    quote = place.article.sections[place.section].paragraphs[place.paragraph].text[start:end]
    return Evidence(place.article, place.section, place.paragraph, start, end, quote)


def _phrase(
    place: paragraphs.Paragraph, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase], before: Sequence[Told]
) -> Phrase:
    """What a quantity measures; what a budget comes to is named by the heading."""
    heading = place.article.sections[place.section].heading or ""
    return belongings.budgeted(heading, _named(place.text, kept, index, earlier, before))


def _named(
    text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase], before: Sequence[Told]
) -> Phrase:
    """What a quantity measures; a deed alone is of what was counted in its unit ``before``: 项目733个。竣工267个。"""
    found = progress.find(text, kept, index, before) or indicators.find(text, kept, index, earlier)
    if box := boxes.around(text, kept[index].start):
        floor = kept[index - 1].end if index else 0
        return boxes.named(text, box, kept[index].start, floor, found)
    if before and breakdowns.may_be_a_part(text, kept[index], found.name):
        change = changes.verb(text, _first_of_list(text, kept, index)._replace(kind=kept[index].kind))
        part = text, kept[index], found.name, before, change
        if whole := breakdowns.find(*part) or siblings.beside(*part):
            return found._replace(name=whole, noun=whole)
    if found.name and (whole := belongings.counterpart(found.name, before)):
        return found._replace(name=whole, noun=whole)
    if before and (told := _THIS.match(found.name)):  # …占七成；如今，这一比重降到38%
        unit = kept[index].base_unit
        noun = next((one.noun for one in reversed(before) if one.unit == unit), told[0])
        return found._replace(name=noun + found.name[told.end() :], noun=noun)
    if earlier or found.name not in _DEEDS:
        return found
    unit = kept[index].base_unit
    counted = (one for one in reversed(before) if one.unit == unit and one.noun not in _DEEDS)
    noun = next((one.noun for one in counted if not one.is_part), "")
    noun = noun[preceding.need(noun) :]  # 新签约项目58个，其中…；新开工31个
    return found._replace(name=noun + found.name, noun=noun)


def _first_of_list(text: str, kept: Sequence[Quantity], index: int) -> Quantity:
    """The first of the figures that stand in a list with this one: what it is, they all are.

    They are in one unit, or behind 分别: 分别增加3万亩、4万吨.  So is a wider area's in brackets: 增长6%（全省5%）.
    """
    each = respectively(text, max(0, kept[index].start - _NEAR), kept[index].start)
    while index and _OF_AN_AREA.fullmatch(text, kept[index - 1].end, kept[index].start):
        index -= 1
    while index and (kept[index - 1].base_unit == kept[index].base_unit or 0 <= each < kept[index - 1].start):
        if not _AND.fullmatch(text, kept[index - 1].end, kept[index].start):
            break
        index -= 1
    return kept[index]


def stated(finding: Finding, identity: str) -> Metric:
    """The metric that was found, under its id."""
    quantity = finding.quantity
    return Metric(
        id=identity,
        evidence=finding.evidence,
        indicator=finding.indicator,
        value=quantity.value,
        unit=quantity.unit,
        scale_value=quantity.scale_value,
        base_unit=quantity.base_unit,
        comparator=quantity.comparator,
        period=finding.period,
        status=finding.status,
        kind=finding.kind,
        cue=finding.cue,
    )
