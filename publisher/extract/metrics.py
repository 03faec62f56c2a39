"""Article -> Metrics: every quantity with what it measures, when, and whether it is reached, aimed at or under way."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import boundaries, boxes, periods, quantities, unsaid
from publisher.extract.boundaries import Boundaries
from publisher.extract.identity import identify
from publisher.extract.indicating import (
    belongings,
    carried,
    changes,
    divided,
    gaps,
    indicators,
    naming,
    phrases,
    rankings,
    reckoning,
    structures,
    ties,
)
from publisher.extract.indicating.naming import Phrase, Told, noun_of, respectively
from publisher.extract.numbers import relevance
from publisher.extract.quantities import Quantity
from publisher.extract.quotes import curled
from publisher.extract.times import (
    asides,
    bearings,
    chapters,
    lending,
    origins,
    outlooks,
    parts,
    present,
    scopes,
    settled,
    statuses,
    titles,
)
from publisher.extract.times.moods import AHEAD
from publisher.extract.times.outlooks import Outlook
from publisher.extract.times.present import Present
from publisher.extract.times.scopes import Scope
from publisher.extract.times.settings import Setting
from publisher.extract.times.usual import usual_of
from publisher.model import Article, Evidence, Metric
from publisher.model.items import MetricKind, MetricStatus

_GROWTH = re.compile(
    r"(?:增长|增幅|增速|涨幅|降幅|提高|提升|下降|降低|上升|回落|增加|减少|压减|压缩|缩短|缩减|上涨|下跌|前移|后移|前进|翻|收窄|扩大|加快|放缓|[高低快慢](?!达)|(?<!降)升|(?<![起升])降|增)[了近约超达为出过至少再均都\s]*$"
)
OF_GROWTH = re.compile("(?:增长|增幅|增速|涨幅|降幅|增长率|增长速度)(?:预期)?(?:目标|指标)?$")
_REACHED = re.compile(r"(?:[到至]|(?:提高|提升|上升|增加|下降|降低|减少|回落|[升降增减涨跌])为)$")  # 比重将下降为16%
_FURTHER = re.compile("[高低多]出[^，,。；;：:0-9的]{2,10}$")  # 高出全省平均水平四成
_RATE_OF_CHANGE = re.compile(r"(?:增幅|增速|涨幅|降幅|增长率|增长速度)[均都分别依次达到为约近超过在保持控制稳定]{0,6}$")
# A sentence with more quantities is a table that lost its columns: which of its words name them cannot be told.
_MOST = 100
# What is so many as a sentence before has named: 竣工267个.
_DEEDS = frozenset(("建成", "竣工", "开工", "投产", "完工", "新开工", "签约", "落户", "投用", "通车"))
_PARTS = ("其中", "其中，")
_THIS = re.compile("[这该]一?个?(?:比重|比例|占比|比率|数字|数据|数值|指标|份额|总数)")
_AHEAD = 24  # what is read behind a period to tell whether it governs
_AFTERWARDS = tuple(AHEAD.split("|"))
_CHANGES = ("share", "ratio", "points")
_PLACES = ("位", "个位次", "位次")
_LEADS_ON = ("：", ":")
_SETS_AIMS = re.compile("目标(?:任务)?[是为]?[：:]$|(?:按照计划|计划(?:产量|指标|数字)|[都也均]?将有)[^。]{0,60}[：:]$")
_ONCE_BUILT = re.compile("(?:项目|全部)?(?:建成)?(?:达产|投产|建成|投用)后")  # not in the year that it is begun
_AS_THINGS_ARE = re.compile(
    "(?:我国|全国|[全我][省市县区])(?:现|总共|共)?有(?![望序关效力])"
)  # and not in the year before
# 2019年停止采伐以来，…。民宿已有74家
_HAS_BY_NOW = re.compile("[^，,。；;：:0-9累]{0,12}(?:[已现共]有|目前有)(?![望序关效力])")
_IS_DONE = re.compile("已经")
_SO_FAR = re.compile("(?:目前|现已|已)?累计(?:已|共)?(?:建成|拥有|培育|认定|入库|安装|投放|注册|发放)|(?:现|共)有|拥有")
_TO_BE = ("今年", "明年", *_AFTERWARDS)
_RESTATING = ("折合", "约合", "相当于")  # what was said before, in other units
_MEASURED_BY = ("比", "较", "是", "为")
_MEAN = re.compile("平均每年|每年平均|年均")  # no rate of one year
_NEAR = 60  # what a sentence without a subject goes on about stands right before it
_AND = re.compile(r"[、和与及]|以及")
_OF_AN_AREA = re.compile("[（(、](?:同期)?全[国省市县区州](?:平均)?(?:水平)?(?:为|是|达)?")
KINDS: dict[str, MetricKind] = {
    "money": "level", "share": "share", "points": "growth", "ratio": "ratio", "physical": "level", "time": "duration",
    "count": "count", "rank": "rank", "number": "count",
}  # fmt: skip


# When the article speaks, and what its chapter lends each paragraph.
_Times = tuple[Present | None, tuple[str | None, ...]]


class _Place(NamedTuple):
    """A paragraph, its ``text`` as the rules read it, and what its section lends it."""

    article: Article
    section: int
    paragraph: int
    text: str
    inherited: str | None
    outlook: Outlook
    background: int  # where what the section sets out begins: what stands before it is how things are
    present: Present | None
    year: str | None  # what the headings name, or the line before a list: it tells when, but not what is reached


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
        for place in _places(article, index, outlook, (now, years)):
            for finding in _findings(place):
                quote = finding.evidence.quote
                metrics.append(stated(finding, identify("k", article.source.name, quote, seen[quote])))
                seen[quote] += 1
    return tuple(metrics)


def _places(article: Article, index: int, outlook: Outlook, times: _Times) -> Iterator[_Place]:
    paragraphs = article.sections[index].paragraphs
    following = [paragraph.text for paragraph in paragraphs[1:]] + [""]
    opening = lending.opening(paragraphs[0].text, times[0]) if paragraphs else None
    carried: str | None = None
    listed: str | None = None
    lasting: str | None = None
    aims = False
    usual = outlooks.parted(article.sections[index], _known(article, index, outlook))
    for number, paragraph in enumerate(paragraphs):
        background = _background(paragraph.text, opening) if opening and number == 0 else 0
        inherited = carried or lasting or (opening.value if opening else None)
        yield _Place(
            article,
            index,
            number,
            curled(paragraph.text),
            inherited,
            "future" if aims or lasting else usual[number],
            background,
            times[0],
            listed
            or times[1][number]
            or titles.year_of_bulletin(article.title)
            or titles.year_reported(article.title, usual[number]),
        )
        carried = lending.carried(paragraph.text, following[number], carried)
        lasting = lending.lasting(paragraph.text, following[number], lasting)
        listed = lending.enumerated(paragraph.text, following[number], listed)
        aims = _sets_aims(paragraph.text) or (aims and lending.goes_on(paragraph.text, following[number]))


def _known(article: Article, index: int, outlook: Outlook) -> Outlook:
    """The outlook of a section; past where its words only lean ahead in news, unnumbered, of what was done."""
    numbered = any(section.number for section in article.sections)
    if outlook == "ahead" and not numbered and all(tense == "done" for tense in usual_of(article)[index]):
        return "past"
    return "ahead" if outlook == "open" and outlooks.explains_rules(article) else outlook


def _sets_aims(text: str) -> bool:
    return text.endswith(_LEADS_ON) and _SETS_AIMS.search(text) is not None


def _background(text: str, opening: Scope) -> int:
    """Where the sentence begins that turns to 今后五年 or a plan, after others on how things are."""
    begin = max(text.rfind(mark, 0, opening.start) for mark in "。！？!?") + 1
    if opening.value.startswith("“"):
        return 0 if bearings.intends(text[:begin]) else begin
    return begin if opening.value.startswith(_AFTERWARDS) else 0


def _findings(place: _Place) -> Iterator[Finding]:
    text = place.text
    kept = relevance.select(text, unsaid.with_units(text, quantities.measured(text)))
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
            is_part = is_next or text.endswith(_PARTS, 0, phrase.start)
            before.append(Told(quantity.base_unit, noun_of(phrase), is_part, phrase.start))
            last = phrase
        elif last and quantity.start - last.end < _NEAR:  # 去年工资610元。四年中，提高了37%
            phrase = naming.going_on(phrase, "" if quantity.kind in _CHANGES else quantity.base_unit, last, before)
        phrase = phrase if phrase.name else naming.last_resort(place.text, phrase, quantity.base_unit, before)
        if not phrase.name or rankings.counts_the_ranked(text, kept, index):
            continue
        whole = structures.whole(text, kept, index)
        setting = _setting(place, whole, ranges, bounds)
        if status is None or not told or not setting.clause.startswith(_RESTATING):
            status = statuses.find(text, whole, setting)
        cue = ties.find(text, quantity, phrase, kept[index - 1].end if index else 0)
        name, kind = _name_and_kind(text, kept, index, phrase)
        period, status_then = settled.find(setting, status, place.year, place.outlook)
        evidence = _evidence(place, phrase, quantity)
        yield Finding(evidence, quantity, name, titles.of_report(place.article, period), status_then, kind, cue)


def _name_and_kind(text: str, kept: Sequence[Quantity], index: int, phrase: Phrase) -> tuple[str, MetricKind]:
    """The indicator with how it changed or how far it is from another, and the kind of its figure."""
    quantity = kept[index]
    first = _first_of_list(text, kept, index)._replace(kind=quantity.kind, unit=quantity.unit)
    change = changes.verb(text, first) if phrase.end <= quantity.end else ""
    name = changes.named(phrase.name, quantity, reckoning.find(text, first) + change if change else "")
    kind = kind_by_name(name, quantity, _kind(text, first, change))
    return name if change else gaps.named(text, kept, index, phrase._replace(name=name)), kind


def _evidence(place: _Place, phrase: Phrase, quantity: Quantity) -> Evidence:
    """Where the paragraph states the name and the figure together."""
    start, end = min(phrase.start, quantity.start), max(phrase.end, quantity.end)
    quote = place.article.sections[place.section].paragraphs[place.paragraph].text[start:end]
    return Evidence(place.article, place.section, place.paragraph, start, end, quote)


def _phrase(
    place: _Place, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase], before: Sequence[Told]
) -> Phrase:
    """What a quantity measures; what a budget comes to is named by the heading."""
    heading = place.article.sections[place.section].heading or ""
    return belongings.budgeted(heading, _named(place.text, kept, index, earlier, before))


def _named(
    text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase], before: Sequence[Told]
) -> Phrase:
    """What a quantity measures; a deed alone is of what was counted in its unit ``before``: 项目733个。竣工267个。"""
    found = indicators.find(text, kept, index, earlier)
    if box := boxes.around(text, kept[index].start):
        floor = kept[index - 1].end if index else 0
        return boxes.named(text, box, kept[index].start, floor, found)
    if before and divided.may_be_a_part(text, kept[index], found.name):
        change = changes.verb(text, _first_of_list(text, kept, index)._replace(kind=kept[index].kind))
        part = text, kept[index], found.name, before, change
        if whole := divided.find(*part) or carried.beside(*part):
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
    noun = noun[phrases.need(noun) :]  # 新签约项目58个，其中…；新开工31个
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


def _setting(place: _Place, quantity: Quantity, ranges: tuple[Scope, ...], bounds: Boundaries) -> Setting:
    text, start, end = place.text, quantity.start, quantity.end
    first, last = boundaries.around(bounds.clauses, start, end, len(text))
    opening, closing = boundaries.around(bounds.full, start, end, len(text))
    lent, outlook = (None, "open") if start < place.background else (place.inherited, place.outlook)
    if opening and text.startswith("其中", opening):  # goes on with what the sentence before tells
        opening = boundaries.around(bounds.full, opening - 1, opening - 1, len(text))[0]
    part = parts.opening(text, opening, start, closing)
    if part > opening and outlook == "ahead":
        outlook = "open"
    opening = part
    scope = scopes.governing(ranges, start)
    period = scope.value if scope else lent
    if scope and scope.value.isdigit() and _MEAN.search(text, first, start):
        spans = (_since_then(text[opening:start], scope.value), lent, place.year)
        period = next((span for span in spans if span and not span.isdigit()), period)
    is_now = _AS_THINGS_ARE.match(text, first) or (
        scope is not None and scope.value.endswith("以来") and _HAS_BY_NOW.match(text, first)
    )
    if scope and scope.start < opening and (is_now or _ONCE_BUILT.match(text, opening)):
        period = None
    elif scope and start > scope.sentence_end and statuses.leaves(scope.value, text[first:last]):
        period = lent
    elif scope and scope.start < opening and _IS_DONE.search(text, first, start) and scope.value.startswith(_TO_BE):
        period = None  # 今年扩大到9个。国家已经组织了6个
    elif scope and scope.value == "全年" and scope.start < first and _SO_FAR.match(text, first):
        period = None  # 全年发电3亿千瓦时。累计建成充电桩890台
    elif scope and start > scope.sentence_end and scope.value == "全年":  # all that the chapter tells of
        period = lent or place.year or scope.value
    above = text[max(0, opening - boundaries.REACH) : opening]
    origin = None if scope and scope.is_exact else origins.since(text, start, end)
    starts = origin is not None and not (scope and scope.start >= origin)  # 2025年，由75%上升到92%
    told = asides.surroundings(text, (start, end), (first, last), (opening, closing), scope.start if scope else -1)
    return Setting(
        *told, above, text, None if starts else period, outlook, starts=starts,
        lent=scope is None or scope.value in (titles.latest_year(place.article.title), place.year),
        named=scope is not None and _clause_before(bounds, first, len(text)) <= scope.start,
        naming=_sentence(text, bounds, scope) if scope and scope.value[:1].isdigit() == (outlook != "past") else "",
        present=place.present,
    )  # fmt: skip


def _since_then(told: str, year: str) -> str | None:
    """The years from the one that a year's figure was measured by: 2010年为8亿元，是2005年的5倍，年均增长…."""
    measured = [base.value for base in periods.find(told) if told[base.start - 1 : base.start] in _MEASURED_BY]
    return f"{measured[-1]}/{year}" if measured and measured[-1].isdigit() and measured[-1] < year else None


def _clause_before(bounds: Boundaries, first: int, length: int) -> int:
    """Where the clause before one begins: 2025年，产量达到3万吨."""
    return boundaries.around(bounds.clauses, first - 1, first - 1, length)[0] if first else 0


def _sentence(text: str, bounds: Boundaries, scope: Scope | None) -> str:
    """The sentence that a scope's period stands in."""
    return text[slice(*boundaries.around(bounds.full, scope.start, scope.start, len(text)))] if scope else ""


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


def _kind(text: str, quantity: Quantity, change: str) -> MetricKind:
    """What a figure tells behind a verb of change is growth (增长5%, 减少3万人); what is reached is not (提高到65%)."""
    if quantity.kind in ("share", "ratio") or quantity.unit in _PLACES:
        before = text[max(0, quantity.start - 12) : quantity.start]
        if _RATE_OF_CHANGE.search(before):
            return "growth"
        if (_GROWTH.search(before) and not _REACHED.search(before)) or _FURTHER.search(before):
            return "growth"
    return "growth" if change and quantity.kind != "rank" else KINDS[quantity.kind]


def kind_by_name(name: str, quantity: Quantity, kind: MetricKind) -> MetricKind:
    """The kind, but what the name says outweighs it: 物价涨幅3%, 城乡收入比1.86."""
    if kind == "share" and OF_GROWTH.search(name):
        return "growth"
    return "ratio" if not quantity.unit and name.endswith("比") else kind
