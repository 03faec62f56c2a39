"""A growth told twice -> how this one was reckoned: 名义 and 实际, 扣除留抵退税因素后, 环比, 比2019年.

Growths of one thing are told apart only where a sentence tells two of them.
"""

import re

from publisher.extract.quantities import Quantity

_ADVERBS = "(?:同比|比上年|较上年|按可比口径|口径|仍|则|还|年均|分别|依次|累计|可比|可|约)*"
_VERB = "(?:增长|下降|上升|上涨|提高|增加|减少|回落|增|降)[了约近超过]{0,2}$"
_OWN = re.compile(
    "[，,（(；;、](?:其中)?"
    f"(?:(?:扣除|剔除|不考虑)(?P<what>[^，,。；;（）()0-9]{{2,16}}?)(?:后|的?影响后?)?[，,]?)?{_ADVERBS}(?P<real>实际)?{_ADVERBS}{_VERB}"
)
# 比上年增长9%，比2019年增长21%; 同比上涨0.6%，环比上涨0.4%
_YEAR = "[比较](?:同口径)?(?:(?:19|20)[0-9]{2}年|“[^”]{2,4}”[初末]?)(?:同期|[初末底])?"
_MONTH = "环比|[比较](?:上个?月|上季度|上期)"
_OTHER_BASE = re.compile(f"[，,（(；;、和](?:但|也|并|且|则|而|又)?(?P<base>{_YEAR}|{_MONTH}){_ADVERBS}{_VERB}")
_FIRST_BASE = re.compile(f"(?P<base>{_YEAR}|{_MONTH}){_ADVERBS}{_VERB}")
_USUAL_BEHIND = re.compile(
    f"[，,；;、和](?:但|也|并|且|则|而|又)?(?:同比|[比较](?:[去上]年|上年同期)){_ADVERBS}{_VERB[:-1]}"
)
# 比上半年加快0.2个百分点，比一季度放缓0.3个; 较年初减少16万平方米
_THAN = re.compile(
    "(?P<base>[比较](?:(?:今年)?(?:上半年|年初|第?[一二三四1-4]季度|前[一二三四1-4]个?季度|(?:前|[1一][-—–~～至到])[0-9一二三四五六七八九十]{1,2}个?月份?"
    "|[0-9]{1,2}月份?)|上个?月|上季度|上年[末底]|[去上]年年?[末底]))(?:末|底)?"
    "(?:又|再|则|还|也|分别|依次|累计|净|继续|进一步|大幅|明显|小幅|略)*"
    "(?:加快|放缓|收窄|扩大|回升|回落|提高|提升|上升|下降|降低|增加|减少|增长|下滑|[增升降涨])[了约近超过]{0,2}$"
)
# 单季营收环比增长23%: not what growths are measured by without a word
_NEXT_BEFORE = "环比"
_BY_MONTHS = re.compile(f"环比{_ADVERBS}{_VERB}")
_NOMINAL = re.compile(f"名义{_VERB}")
_PRICES = re.compile("价格|物价|通胀|通货膨胀|CPI")
_TOLD_BEFORE = re.compile(
    "(?<!目标)(?<!计划)(?<!预期)(?<!预计)(?:增长|下降|上升|上涨|提高|增加|减少|回落)[了约近超过]{0,2}-?[0-9.]{1,7}(?:%|％|个?百分点|倍)"
)
_REAL_BEHIND = re.compile("[^，,。；;]{0,6}[，,（(][^，,。；;]{0,12}[，,]?(?:实际|扣除(?:价格|物价))")
_STOPS = "。；;！？\n"
_REACH, _NEAR = 80, 44
_KINDS = ("share", "points", "ratio")


def find(text: str, quantity: Quantity) -> str:
    """How the growth was reckoned that a figure tells, where its sentence tells another, or from when; else empty."""
    if than := _THAN.search(text, max(0, quantity.start - _NEAR // 2), quantity.start):
        return than["base"]
    if quantity.kind not in _KINDS or text[quantity.start - 1 : quantity.start] not in "长降升涨高加少落增了约近超过":
        return ""
    near = max(0, quantity.start - _NEAR)
    return _base(text, quantity, near) or (_prices(text, quantity, near) if quantity.kind == "share" else "")


def _prices(text: str, quantity: Quantity, near: int) -> str:
    """What prices or other things were left out of a growth, or not, beside another; else empty."""
    if nominal := _NOMINAL.search(text, near, quantity.start):
        return nominal[0][:2] if _REAL_BEHIND.match(text, quantity.end) else ""
    own = _OWN.search(text, near, quantity.start)
    if own is None or not (own["what"] or own["real"]) or not _is_told_before(text, own.start()):
        return ""
    return "实际" if own["real"] or _PRICES.search(own["what"]) else f"扣除{own['what']}后"


def _base(text: str, quantity: Quantity, near: int) -> str:
    """What a second growth is measured by that is not the year before, or a first one before that; else empty."""
    other = _OTHER_BASE.search(text, near, quantity.start)
    if other and _is_told_before(text, other.start()):
        return other["base"]
    first = _FIRST_BASE.search(text, near, quantity.start)
    if first and _USUAL_BEHIND.match(text, quantity.end):
        return first["base"]
    return _NEXT_BEFORE if _BY_MONTHS.search(text, near, quantity.start) else ""


def _is_told_before(text: str, position: int) -> bool:
    """Whether the sentence of a place tells a growth before it."""
    opening = max(text.rfind(mark, max(0, position - _REACH), position) for mark in _STOPS) + 1
    return _TOLD_BEFORE.search(text, max(opening, position - _REACH), position) is not None
