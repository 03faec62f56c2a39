"""A metric -> what its figure is measured by: a rise, a fall, or how far it is above or below something else."""

import re
from decimal import Decimal
from typing import Final

from publisher import apart
from publisher.directions import FELL, MEAN_OF_A_YEAR, RATES_OF_FALL, RATES_OF_RISE, ROSE, WHOLE, either
from publisher.model import Metric
from publisher.outline.metrics.ends import lower

MOVES: Final = either((*ROSE, *FELL, *RATES_OF_RISE, *RATES_OF_FALL, "变化", "前移", "后移", "上移", "下移"))
RISES: Final = re.compile(f"({MOVES})$")
RATES: Final = frozenset(("%", "％", "‰", "百分点", "倍", "番", ""))  # base units of no amount
AMOUNT: Final = re.compile("(?:[总产净加]值|[总金余数口]额|收入|支出|投资|产量|总量|利润|存款|贷款)$")
_SHARE = re.compile("占|比[重例]|份额|成$")
_FALLS = either((*FELL, *RATES_OF_FALL))
_FALLING = re.compile(_FALLS)
_FELL = re.compile(f"(?P<word>{_FALLS}|减|降|跌|(?<![减至不很多缺最])少)[了约近超过为达出\\s]{{0,4}}$")
_ROSE = re.compile(f"(?:(?:{either((*ROSE, *RATES_OF_RISE))})[^，。；]{{0,6}}|[增升涨][了约近超过\\s]{{0,4}})$")
_POINTS = "百分点"
_FAR = 60
_PACE = re.compile(
    f"(?P<mean>年均|{MEAN_OF_A_YEAR}|平均每年|每年平均)(?:[约将再各]|复合|实际|名义|同比|可比口径){{0,3}}"
    f"(?:{MOVES})(?:[了约近超过为达到在]|保持|稳定|控制|维持|力争|预期|目标){{0,4}}$"
    f"|累计[约将再各]{{0,2}}(?:{either((*ROSE, *FELL))})[了约近超过为]{{0,2}}$"
)
_SENTENCE = re.compile("[。！？；!?;\n]")
_LIGHT = re.compile("[了约近为达出过将仅只共足整\\s]+$")
_NUMERAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_WIDE = str.maketrans("０１２３４５６７８９．", "0123456789.")
_DIGITS = "[零〇一二两三四五六七八九十百千0-9０-９][零〇一二两三四五六七八九十百千万亿点多余0-9０-９.．]*"
_IN_WORDS = (re.compile(f"百分之{_DIGITS}|{_DIGITS}(?=[个成倍%％‰])"), re.compile(_DIGITS))
_WAY = (
    "(?:约|要|均|都|还|也|仍|分别|平均|整体|总体)?(?:(?<![提升增新走调攀抬拉])高|(?<![降减走调压拉])低|(?<!加)快|(?<![放减])慢|(?<![增十百千万亿])多|(?<![减至])少"
    "|(?<![增延])长|(?<!缩)短|(?<![扩放拉加增])大|(?<![缩减])小|早|晚|多增长?|少增长?|多降|少降|领先|落后|提前|推迟|延后|滞后|超前|超|欠|差)(?:出|了|于)?"
)
_WHOM = "(?:[^，,。；;：:、（）比较0-9]|[0-9]{1,4}[年月日—-]){1,18}?"
_THAN = re.compile(f"(?:(?:同|环)比|(?<!占)[比较](?![例率重值分数]){_WHOM}){_WAY}$")
_PLANNED = "(?:[^，,。；;：:、0-9]{0,4}(?:进度|计划|目标|预期|任务))"
_BEYOND = re.compile(
    f"(?<!不)(?:(?:[高低快慢好优多少]于|领先于?|落后于?|滞后于?|超前于?|高出|低出|超出|超过){_WHOM}"
    f"|(?<![高反赶温误价落相还])[超欠差快慢]{_PLANNED})$"
)
_LACKS = re.compile("距离?[^，,。；;]{2,24}[还仍尚]?(?:相差|差)$")  # 距全年增长6.5%的目标还差
_APART = re.compile("[高低多少]于|[高低]出|领先|落后|滞后|超前")  # 低于限额2亿元
_LESS = re.compile("[低慢少欠差]|落后|滞后|推迟|延后")
_SHARE_OF_BEFORE = re.compile("(?<=[是为达占当有])(?:上年|去年|上季度?|上月|上期|同期|往年|前年)[^，,。；;]{0,6}的$")
_STANDARDS = "预算数?|计划数?|目标数?|任务数?|平均(?:水平|值|数)?"
_SHARE_OF_STANDARD = re.compile(
    f"(?<=[是为达到当于有])(?:[^，,、。；;：:0-9是为达到于有]{{0,6}}(?:{_STANDARDS})|全[国省市县区州])的$"
    "|(?:(?<=[只仅][有为是])|(?<=相当于))[^，,、。；;：:]{2,12}的$|(?<=恢复[到至])[^，,、。；;：:]{2,12}的$"
    "|(?<=[是为于])[12][0-9]{3}年(?:同期|全年)?的$"
)
# 实际使用外资相当于去年同期: what its name says that it is so much of.
_OF_ITS_NAME = re.compile("(?:相当于|相當於|恢复[到至])(?P<whom>[^，,。；;：:]{2,30})$")
# 高于全国0.7个、全省0.4个百分点: the second has only its name to say so.
_APART_BY_NAME = re.compile("(?:[高低快慢好优多少大小]于|领先|落后|[高低超]出|超过)(?![^，,]*的$)[^，,。；;]{2,18}$")
_REACHES = re.compile("(?:[到至为达]|增长|增加|提高|提升|上升|下降|降低|减少|回落)$")
_TIME = re.compile("[年月季期初末]|半年|之前|以前|此前|过去|[同环]比")
_STANDARD = re.compile("平均|均值|均速|年均|全[国省市县区州球]|世界|目标|计划|预期|进度|标准|任务")
_MEASURE = re.compile(f"{_TIME.pattern}|{_STANDARD.pattern}")


def lead_in(metric: Metric) -> str:
    """The last words of the sentence before the metric's number, without light ones (了, 约) at their end."""
    evidence = metric.evidence
    text = evidence.context.text
    before = text[max(0, evidence.start - _FAR) : evidence.start] + evidence.quote[: _number_in(evidence.quote, metric)]
    return _LIGHT.sub("", _SENTENCE.split(before)[-1])


def number_start(metric: Metric) -> int:
    """Where in its paragraph the metric's number begins."""
    return metric.evidence.start + _number_in(metric.evidence.quote, metric)


def comparison(metric: Metric) -> str:
    """What the figure is measured by, in the source's own words: 比全省平均低, 高于全国, 上年同期的; or empty."""
    words = lead_in(metric)
    if metric.kind in ("share", "ratio"):
        shared = _SHARE_OF_BEFORE.search(words) or _SHARE_OF_STANDARD.search(words)
        if shared:
            return shared[0]
        if named := _OF_ITS_NAME.search(metric.indicator):
            return f"{named['whom']}的"
    if metric.kind == "growth" and (lacks := _LACKS.search(words)):
        return lacks[0]
    if metric.kind != "rank" and (one := apart.of_figure(words)):
        return one
    than, beyond = _THAN.search(words), _BEYOND.search(words)
    if than or beyond is None or metric.kind == "rank":
        named = _APART_BY_NAME.search(metric.indicator) if metric.unit.endswith(_POINTS) else None
        found = than or named
        return found[0] if found and metric.kind != "rank" else ""
    is_standard = "的" not in beyond[0] and (_APART.match(beyond[0]) or _MEASURE.search(beyond[0]))
    return beyond[0] if (metric.kind == "growth" or is_standard) and not _REACHES.search(beyond[0]) else ""


def without_standard(name: str) -> str:
    """A name whose end says of what it is so much, without that: 人均产值 of 人均产值相当于全省平均水平."""
    return _OF_ITS_NAME.sub("", name) or name


def is_gap(metric: Metric) -> bool:
    """Whether it tells how far something is from another thing or a mean, so neither how much there is nor a growth."""
    words = comparison(metric)
    by_time = _TIME.search(words) and not _STANDARD.search(words)
    return bool(words) and not (metric.kind == "growth" and by_time)


def pace(metric: Metric) -> str:
    """年均 or 累计 where a growth is a mean of years or that of all of them; empty for any other."""
    found = (_PACE.search(words) for words in (metric.indicator, metric.cue, lead_in(metric)))
    first = next((one for one in found if one), None)
    return "" if first is None else "年均" if first["mean"] else "累计"


def is_bare_rate(metric: Metric) -> bool:
    """Whether it is so many per cent of an amount that are said to be neither a share nor a growth: 产值…力争达到7%."""
    words = (lead_in(metric), metric.evidence.quote, metric.unit)
    return metric.kind == "share" and bool(AMOUNT.search(metric.indicator)) and not any(map(_SHARE.search, words))


def falls(metric: Metric) -> bool:
    """Whether the metric is a growth below zero: 下降0.5个百分点, 比上年低0.5个百分点, 增速为-3%."""
    if metric.kind != "growth":
        return False
    return (lower(metric.value) < 0) is not (fall(metric) != "")


def fall(metric: Metric) -> str:
    """The word by which a growth goes down (回落, 减收), 下降 for a rate of it; empty for what goes up."""
    if compared := comparison(metric):
        return "下降" if _LESS.search(compared) else ""
    for words in _telling(metric):
        if found := _FELL.search(words):
            return "下降" if found["word"] in RATES_OF_FALL else WHOLE.get(found["word"], found["word"])
        if _goes_up(words):
            return ""
    found = _FALLING.search(metric.evidence.quote)
    return found[0] if found else ""


def rises(metric: Metric) -> bool:
    """Whether a growth that does not fall is said to go up, by a word that is known to say so."""
    return metric.unit == "番" or any(map(_goes_up, _telling(metric)))


def own_words(metric: Metric) -> str:
    """What the source says right before the figure, where no word is known that tells which way it goes."""
    return metric.cue if metric.cue and lead_in(metric).endswith(metric.cue) else ""


def _telling(metric: Metric) -> tuple[str, ...]:
    """The words that may say which way a figure goes, the nearest to it last."""
    return metric.indicator, metric.cue, lead_in(metric)


def _goes_up(words: str) -> bool:
    return RISES.search(words) is not None or _ROSE.search(words) is not None


def _number_in(quote: str, metric: Metric) -> int:
    """Where the quote writes the metric's number; its whole length where it is not found."""
    number = lower(metric.value)
    found = [one.start() for one in _NUMERAL.finditer(quote.translate(_WIDE)) if Decimal(one[0]) == number]
    for numerals in _IN_WORDS:
        found = found or [one.start() for one in numerals.finditer(quote)]
    return found[-1] if found else len(quote)
