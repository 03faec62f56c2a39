"""A metric -> its value, period and state in the words people write: 超过2000亿元, 前40强, 2022年1—11月."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from publisher.model import Evidence, Goal, Metric
from publisher.outline.periods import period_words

_BEYOND = re.compile(r"(?<![提])高(?:于|出)?[^，。；,;]{0,12}个?百分点")
_RISES = re.compile(
    r"(增速|增幅|增长率?|涨幅|升幅|提高|提升|上升|上涨|升高|下降|降低|下跌|下滑|降幅|降速|增加|增产|增收|增支|净增|多增|少增|递增|递减"
    r"|减少|减产|减收|回落|压减|压缩|压降|缩短|缩减|缩小|收窄|扩大|延长|加快|放缓|变化|前移|后移|上移|跃升)$"
)
_FIXED = re.compile(r"[0-9]{4}年|“十.五”(时期|末)")
_FALLING = re.compile(r"下降|降低|减少|回落|压减|缩减")
_MOVED = "前移|上升|提升|跃升|上移|后移|下滑|退后"
_SCOPES = "全国|全省|全市|全区|南通|苏中|长三角"
_ORDINALS = "零一二三四五六七八九十"
_FRACTION = re.compile("([二三四五六七八九十])分之([一二三四五六七八九])")
_NEARLY = Decimal("0.000001")
_PLACES = {"", "位", "名", "个"}


def value_words(metric: Metric) -> str:
    """The value with its unit and bound: ``约3.98万个``, ``2—3个``, ``3%以内``, ``增长27.7%``, ``第14位``."""
    if metric.kind == "rank" or (metric.kind == "growth" and metric.unit in {"位", "名"}):
        return _rank(metric)
    words = _bounded(metric)
    return _direction(metric) + words if metric.kind == "growth" else words


def line(metric: Metric, date: str, labels: Mapping[str, str]) -> str:
    """Indicator and value as one statement: 高新技术企业500家（2025年目标）."""
    name = metric.indicator.removesuffix(metric.unit) if metric.unit else metric.indicator
    return (name or metric.indicator) + told(metric, date, labels)


def dated(goal: Goal, metrics: Sequence[Metric]) -> str:
    """The goal's words and the year or plan of the metrics in them: 破千亿元（2030年）; empty where they say it."""
    quote = goal.evidence.quote
    periods = {metric.period for metric in metrics if metric.period and _stands_in(metric.evidence, goal.evidence)}
    when = period_words(periods.pop()) if len(periods) == 1 else ""
    return f"{quote}（{when}）" if _FIXED.fullmatch(when) and when[:4] not in quote else ""


def told(metric: Metric, date: str, labels: Mapping[str, str]) -> str:
    """Value, period and state in one: ``超过2000亿元（2025年目标）``; what is reported needs no word for its state.

    ``date`` is the source's (``2022``, ``2022-09``) or empty.
    """
    period = period_words(metric.period, date) if metric.period else ""
    remark = period + ("" if metric.status == "actual" else status_words(metric, labels))
    return f"{value_words(metric)}（{remark}）" if remark else value_words(metric)


def status_words(metric: Metric, labels: Mapping[str, str]) -> str:
    """The state's label; what is not yet over but foretold goes by its own."""
    estimated = metric.status == "ongoing" and "预计" in metric.evidence.quote
    return labels["estimated" if estimated else metric.status]


def _stands_in(part: Evidence, whole: Evidence) -> bool:
    same = (part.section, part.paragraph) == (whole.section, whole.paragraph)
    return same and part.start < whole.end and whole.start < part.end


def falls(metric: Metric) -> bool:
    """Whether the metric is a growth below zero: 下降0.5个百分点."""
    return metric.kind == "growth" and bool(_FALLING.search(metric.evidence.quote))


def _bounded(metric: Metric) -> str:
    """The amount and the word for its bound, before it or after it as Chinese has it."""
    amount = _amount(metric)
    match metric.comparator:
        case ">":
            return _with_remainder(metric) or f"超过{amount}"
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
    number = _number(_single(metric))
    written = re.search(rf"{re.escape(number)}[多余]", metric.evidence.quote)
    return f"{number}余{_unit(metric)}" if written and metric.unit[:1] not in "万亿%" else ""


def _written_after(word: str, metric: Metric) -> bool:
    return f"{word}{_number(_single(metric))}" in re.sub(r"\s", "", metric.evidence.quote)


def _amount(metric: Metric) -> str:
    unit = _unit(metric)
    if not isinstance(metric.value, tuple):
        return _fraction(metric.value, metric) or _number(metric.value) + unit
    low, high = metric.value
    return f"{_number(low)}{'%' if unit == '%' else ''}—{_number(high)}{unit}"


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
    """Digits as written, without exponent and without a decimal part of zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _single(metric: Metric) -> Decimal:
    return metric.value[0] if isinstance(metric.value, tuple) else metric.value


def _direction(metric: Metric) -> str:
    """增长, 提高 or 下降 before a growth, nothing where the indicator's name already says it."""
    if _RISES.search(metric.indicator):
        return ""
    if falls(metric):
        return "下降"
    if _BEYOND.search(metric.evidence.quote):
        return "高"
    return "提高" if "百分点" in metric.unit else "增长"


def _rank(metric: Metric) -> str:
    """``第14位``, ``前40强``, ``第一方阵``, ``全市第一``; a rank that moved: ``前移2位``."""
    moved = re.search(rf"({_MOVED})了?{re.escape(_number(_single(metric)))}", metric.evidence.quote)
    if moved or metric.kind == "growth":
        verb = "" if _RISES.search(metric.indicator) else moved[1] if moved else "上升"
        return verb + _amount(metric)
    if first := re.search(rf"({_SCOPES})?第[一1]$", metric.evidence.quote.rstrip("位名")):
        return f"{first[1] or ''}第一" if (first[1] or "") not in metric.indicator else "第一"
    if metric.unit == "强" or metric.comparator in {"<", "<="}:
        return f"前{_amount(metric)}"
    if metric.unit in _PLACES:
        return f"第{_number(_single(metric))}{metric.unit.replace('个', '位') or '位'}"
    return f"第{_ordinal(_single(metric))}{metric.unit}"


def _ordinal(value: Decimal) -> str:
    return _ORDINALS[int(value)] if value in range(len(_ORDINALS)) else _number(value)
