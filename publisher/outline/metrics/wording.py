"""A metric -> its value, period and state in the words people write: 超过2000亿元, 前40强, 2022年1—11月."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from publisher.model import Evidence, Goal, Item, Metric
from publisher.outline.metrics.changes import (
    AMOUNT,
    RATES,
    RISES,
    comparison,
    fall,
    falls,
    lead_in,
    own_words,
    pace,
    rises,
    without_standard,
)
from publisher.outline.metrics.digits import as_written
from publisher.outline.metrics.end_states import year_of
from publisher.outline.metrics.ends import lower
from publisher.outline.metrics.periods import names_a_year, period_words, said_in, since
from publisher.outline.metrics.standing import with_standing
from publisher.outline.metrics.units import in_whole

_RATE = re.compile("(?:增长率|速|幅)$")
_FIXED = re.compile(r"[0-9]{4}年|“十.五”(时期|末)")
# Words that open with what anybody may have: 到2030年产值达到9亿元.
_NOBODYS = re.compile(
    "(?P<when>(?:力争|争取|确保)?(?:到|至)?(?:20[0-9]{2}年[底末]?|年底|明年|今年|三年内|五年内)?(?:力争|争取|确保)?)"
    "(?P<what>年?(?:总?产值|产能|产量|税收|营业收入|营收|销售收入|利润|利税|总?投资|规模))(?=[约将要]?(?:达|超|突破|增|实现|提高|增长|力争))"
)
_MOVED = "前移|上升|提升|跃升|上移|后移|下滑|退后"
_SCOPES = "全国|全省|全市|全区|南通|苏中|长三角"
_ORDINALS = "零一二三四五六七八九十"
_FRACTION = re.compile("([二三四五六七八九十])分之([一二三四五六七八九])")
_NO_CHANGE = re.compile("(?:相差|差距[为达]?|(?:拉动|拉低|拉高|下拉|带动)[^，,。；;、0-9]{2,12})$")
_SLOGAN = re.compile("“[^“”]+”")
_GUIDED = re.compile("(?:紧紧)?(?:围绕|紧扣|锚定|聚焦|对标|瞄准|朝着)(?=$)")
_TURNED_TO = re.compile("围绕|紧扣|聚焦|对标|朝着")
_AS_AN_AIM = re.compile("的?(?:总|奋斗|发展|战略|工作)?(?:目标|定位|愿景)(?:要求|任务)?")
_OF_SEVERAL = re.compile("[（(](?:以上|上述|前述)?(?:各项|指标)*[均都]为[^（）()]*[）)]$")  # （均为约束性指标）
_NEAR = 8
_NEARLY = Decimal("0.000001")
_MYRIAD = 10_000
_PARTS_BOUND = {"<": "不足", ">": "超过"}
_PLACES = {"", "位", "名", "个"}


def value_words(metric: Metric) -> str:
    """The value with its unit and bound: ``约3.98万个``, ``2—3个``, ``3%以内``, ``增长27.7%``, ``第14位``.

    What is measured by something else says so as the source does: ``比全省平均低2个百分点``, ``上年同期的1.3倍``.
    """
    if RISES.search(metric.indicator) and not comparison(metric):
        shown = _above_zero(metric) if _shrinks(metric) else metric
        return _rank(metric) if _is_rank(metric) else _bounded(in_whole(shown))
    return whole_words(in_whole(metric))


def whole_words(metric: Metric) -> str:
    """The value as ``value_words``, for where the indicator's name does not say which way it goes: ``下降2.3%``."""
    if _is_rank(metric):
        return _rank(metric)
    if compared := comparison(metric):
        bound = _PARTS_BOUND.get(metric.comparator, "") if compared.endswith("的") else ""  # 不足去年同期的七成
        plain = replace(metric, comparator="=") if metric.comparator in {">", "<"} else metric
        return bound + compared + _bounded(plain)
    return _direction(metric) + _bounded(_above_zero(metric)) if metric.kind == "growth" else _bounded(metric)


def name_words(metric: Metric, area: str = "") -> str:
    """The indicator's name without what its value says again (领先全省 of 领先全省平均2个百分点).

    An amount does not change by percentage points, its growth does: 产值增速.  Before it stands the ``area`` that the
    figure is of where that is not the source's own (全省), unless the name says it.
    """
    compared = comparison(metric)
    twice = (size for size in range(len(compared), 1, -1) if metric.indicator.endswith(compared[:size]))
    name = without_standard(metric.indicator) if compared.endswith("的") else metric.indicator
    name = name[: -next(twice, 0) or None] if name == metric.indicator else name
    name = name or metric.indicator
    if _shrinks(metric):
        name = name.removesuffix("增长") + "下降"
    own = name if _RATE.search(name) else RISES.sub("", name)
    points = "百分点" in metric.unit and "进度" not in compared  # how far a plan has come is no growth
    grows = metric.kind == "growth" and points and AMOUNT.search(own)
    told = f"{own}增速{name.removeprefix(own)}" if grows else with_standing(name, metric)
    return told if told.startswith(area) else area + told


def line(metric: Metric, date: str, labels: Mapping[str, str], area: str = "", growth: Metric | None = None) -> str:
    """Indicator and value as one statement: 高新技术企业500家（2025年目标）; ``area`` as in ``name_words``.

    ``growth`` stands behind the value: 产值412亿元，增长5.6%（2025年）.
    """
    name = name_words(metric, area)
    return (name.removesuffix(metric.unit) or name) + told(metric, date, labels, grown_words(metric, growth))


def grown_words(metric: Metric, growth: Metric | None) -> str:
    """The value, and by how much it grew: 412亿元，增长5.6%."""
    value = value_words(metric)
    return f"{value}，{whole_words(in_whole(growth))}" if growth else value


def dated(goal: Goal, metrics: Sequence[Metric], date: str = "") -> str:
    """The goal's words, with whose figure it is and the year or plan where only the metrics in them say so; or else
    with the year of the source's ``date``, from which a span is counted.

    破千亿元（2030年）, 到2030年（渔具产业园）产值达到9亿元, 三年内翻一番（2021年提出）; empty where the words tell all.
    """
    quote = goal.evidence.quote
    within = [metric for metric in metrics if _stands_in(metric.evidence, goal.evidence)]
    time = when(goal, metrics, date) or said_in(quote, date) or _span(quote, within, date) or year_of(goal.evidence)
    told = _framed(goal.evidence) or _OF_SEVERAL.sub("", _owned(quote, within))
    return f"{told}（{time}）" if time else told if told != quote else ""


def _framed(evidence: Evidence) -> str:
    """A slogan with the words around it that say what it is for: 锚定“…”目标, or 以“…”为目标 where they only lead on to
    what is done (围绕“…”目标，…); empty for what is no bare slogan.
    """
    text = evidence.context.text
    if not _SLOGAN.fullmatch(evidence.quote):
        return ""
    before = _GUIDED.search(text, max(0, evidence.start - _NEAR), evidence.start)
    behind = _AS_AN_AIM.match(text, evidence.end)
    if before is None or behind is None:
        return ""
    aim = behind[0].removeprefix("的")
    return f"以{evidence.quote}为{aim}" if _TURNED_TO.search(before[0]) else f"{before[0]}{evidence.quote}{behind[0]}"


def _span(quote: str, metrics: Sequence[Metric], date: str) -> str:
    """The span to come that the metrics share, with the year that it is counted from; empty where they share none."""
    spans = {time_words(metric, date) for metric in metrics if metric.period}
    return spans.pop() if len(spans) == 1 and "年起" in next(iter(spans)) and not names_a_year(quote) else ""


def _owned(quote: str, metrics: Sequence[Metric]) -> str:
    """The words with whose figure they open with, where the first figure's name says it and they do not."""
    opening = _NOBODYS.match(quote)
    if opening is None or not metrics:
        return quote
    name = min(metrics, key=lambda metric: metric.evidence.start).indicator
    owner = name.removesuffix(opening["what"])
    if not owner or owner == name or owner in quote:
        return quote
    return f"{opening['when']}（{owner}）{quote[opening.start('what') :]}"


def when(item: Item, metrics: Sequence[Metric], date: str = "") -> str:
    """The year or plan that the metrics in the item's words share; empty where they say it, or share none."""
    periods = {metric.period for metric in metrics if metric.period and _stands_in(metric.evidence, item.evidence)}
    words = period_words(periods.pop(), date) if len(periods) == 1 else ""
    return words if _FIXED.fullmatch(words) and words[:4] not in item.evidence.quote else ""


def told(metric: Metric, date: str, labels: Mapping[str, str], value: str = "") -> str:
    """Value, period and state in one: ``超过2000亿元（2025年目标）``; what is reported needs no word for its state.

    ``date`` is the source's (``2022``, ``2022-09``) or empty; ``value`` the value's own words, empty: the usual ones.
    """
    value = value or value_words(metric)
    period = time_words(metric, date)
    remark = period + ("" if metric.status == "actual" else status_words(metric, labels))
    return f"{value}（{remark}）" if remark else value


def time_words(metric: Metric, date: str) -> str:
    """The metric's period as printed, empty: none; a span to come with the year that it is counted from."""
    words = period_words(metric.period, date) if metric.period else ""
    return words if metric.status in ("actual", "ongoing") else since(words, date)


def status_words(metric: Metric, labels: Mapping[str, str]) -> str:
    """The state's label; what is not yet over but foretold goes by its own."""
    estimated = metric.status == "ongoing" and "预计" in metric.evidence.quote
    return labels["estimated" if estimated else metric.status]


def _stands_in(part: Evidence, whole: Evidence) -> bool:
    same = (part.section, part.paragraph) == (whole.section, whole.paragraph)
    return same and part.start < whole.end and whole.start < part.end


def _bounded(metric: Metric) -> str:
    """The amount and the word for its bound, before it or after it as Chinese has it."""
    amount = _amount(metric)
    match metric.comparator:
        case ">":
            return f"{amount}多" if metric.unit == "番" else _with_remainder(metric) or f"超过{amount}"
        case ">=":
            return f"{amount}以上"
        case "<":
            return f"低于{amount}"
        case "<=":
            return f"{amount}以内"
        case "~":
            return ("近" if _written_after("近", metric) else "约") + amount
        case _:
            return amount


def _with_remainder(metric: Metric) -> str:
    """``20余名`` where the source writes 20多名 or 20余名, empty elsewhere."""
    number = _number(lower(metric.value))
    written = re.search(rf"{re.escape(number)}[多余]", metric.evidence.quote)
    return f"{number}余{_unit(metric)}" if written and metric.unit[:1] not in "万亿%" else ""


def _written_after(word: str, metric: Metric) -> bool:
    numbers = (lower(metric.value), lower(metric.scale_value) / _MYRIAD)  # the second of 0.6万名 told as 6000名
    quote = re.sub(r"\s", "", metric.evidence.quote)
    return any(f"{word}{_number(number)}" in quote for number in numbers)


def _amount(metric: Metric) -> str:
    unit = _unit(metric)
    if unit == "番":
        return _ordinal(lower(metric.value)).replace("二", "两") + unit
    if not isinstance(metric.value, tuple):
        if unit == "‱":  # few fonts have this sign
            return f"万分之{_ordinal(metric.value)}" if metric.value in range(1, 10) else f"万分之{metric.value}"
        return (
            _proportion(metric.value, metric)
            or _fraction(metric.value, metric)
            or f"{as_written(metric.value, metric):f}{unit}"
        )
    low, high = (f"{as_written(one, metric):f}" for one in metric.value)
    return f"{low}{'%' if unit == '%' else ''}—{high}{unit}"


def _proportion(value: Decimal, metric: Metric) -> str:
    """The value and the one that it is set against as the source writes them (2∶1), empty where it does not."""
    if metric.unit:
        return ""
    number = re.escape(_number(value))
    written = re.search(
        rf"(?<![0-9.]){number}\s?[∶:：]\s?1(?![0-9.])|(?<![0-9.])1\s?[∶:：]\s?{number}(?![0-9.])", metric.evidence.quote
    )
    return re.sub(r"\s?[:：]\s?", "∶", written[0]) if written else ""


def _fraction(value: Decimal, metric: Metric) -> str:
    """The fraction that comes to the value as the source writes it (三分之一), empty where it writes none."""
    if metric.unit or value == value.to_integral_value():
        return ""
    written = (match for match in _FRACTION.finditer(metric.evidence.quote) if _comes_to(match, value))
    return next((match[0] for match in written), "")


def _comes_to(fraction: re.Match[str], value: Decimal) -> bool:
    whole, part = (Decimal(_ORDINALS.find(words) if len(words) == 1 else 0) for words in fraction.groups())
    return bool(whole) and abs(part / whole - value) < _NEARLY


def _unit(metric: Metric) -> str:
    """The unit as written; 大 (三大产业) becomes the measure word of what it counts, 亿 alone an amount of it."""
    if metric.unit == "大":
        return metric.base_unit
    return metric.unit + metric.base_unit if metric.unit in {"万", "亿", "万亿"} else metric.unit.replace("％", "%")


def _number(value: Decimal) -> str:
    """Digits without exponent and without a decimal part of zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _direction(metric: Metric) -> str:
    """提高, 增加 or 增长 before a growth, or the word by which it falls, and 年均 before it.

    What is not known to be either goes by the source's own words: 利率掉0.3个百分点.
    """
    if metric.unit == "番":
        return pace(metric) + "翻"
    points = "百分点" in metric.unit or "基点" in metric.unit
    if points and _NO_CHANGE.search(lead_in(metric)):  # 最高与最低相差5个百分点
        return ""
    if falls(metric):
        return pace(metric) + (fall(metric) or "下降")
    if not rises(metric):
        return own_words(metric)
    return pace(metric) + ("提高" if points else "增加" if metric.base_unit not in RATES else "增长")


def _above_zero(metric: Metric) -> Metric:
    """A fall told by a number below zero, without its sign: 增速为-3% is 下降3%."""
    value = metric.value
    if isinstance(value, tuple):
        return replace(metric, value=(abs(value[0]), abs(value[1])))
    return replace(metric, value=abs(value))


def _shrinks(metric: Metric) -> bool:
    """Whether it is called a growth and is below zero: 产值增长 of -3% is 产值下降 of 3%."""
    return metric.kind == "growth" and metric.indicator.endswith("增长") and lower(metric.value) < 0


def _is_rank(metric: Metric) -> bool:
    return metric.kind == "rank" or (metric.kind == "growth" and metric.unit in {"位", "名"})


def _rank(metric: Metric) -> str:
    """``第14位``, ``前40强``, ``第一方阵``, ``全市第一``; a rank that moved: ``前移2位``."""
    moved = re.search(rf"({_MOVED})了?{re.escape(_number(lower(metric.value)))}", metric.evidence.quote)
    if moved or metric.kind == "growth":
        verb = "" if RISES.search(metric.indicator) else moved[1] if moved else "上升"
        return verb + _amount(metric)
    if first := re.search(rf"({_SCOPES})?第[一1]$", metric.evidence.quote.rstrip("位名")):
        return f"{first[1] or ''}第一" if (first[1] or "") not in metric.indicator else "第一"
    if metric.unit == "强" or metric.comparator in {"<", "<="}:
        return f"前{_amount(metric)}"
    if metric.unit in _PLACES:
        return f"第{_number(lower(metric.value))}{metric.unit.replace('个', '位') or '位'}"
    return f"第{_ordinal(lower(metric.value))}{metric.unit}"


def _ordinal(value: Decimal) -> str:
    return _ORDINALS[int(value)] if value in range(len(_ORDINALS)) else _number(value)
