"""A growth told twice -> how this one was reckoned: 名义 and 实际, 扣除留抵退税因素后.

Growths of one thing are told apart only where a sentence tells two of them.
"""

import re

from publisher.extract.quantities import Quantity

_ADVERBS = "(?:同比|比上年|较上年|按可比口径|口径|仍|则|还|年均|分别|依次|可|约)*"
_VERB = "(?:增长|下降|上升|上涨|提高|增加|减少|回落|增|降)[了约近超过]{0,2}$"
_OWN = re.compile(
    "[，,（(；;、](?:其中)?"
    f"(?:(?:扣除|剔除|不考虑)(?P<what>[^，,。；;（）()0-9]{{2,16}}?)(?:后|的?影响后?)?[，,]?)?{_ADVERBS}(?P<real>实际)?{_ADVERBS}{_VERB}"
)
_NOMINAL = re.compile(f"名义{_VERB}")
_PRICES = re.compile("价格|物价|通胀|通货膨胀|CPI")
_TOLD_BEFORE = re.compile(
    "(?<!目标)(?<!计划)(?<!预期)(?<!预计)(?:增长|下降|上升|上涨|提高|增加|减少|回落)[了约近超过]{0,2}-?[0-9.]{1,7}(?:%|％)"
)
_REAL_BEHIND = re.compile("[^，,。；;]{0,6}[，,（(][^，,。；;]{0,12}[，,]?(?:实际|扣除(?:价格|物价))")
_STOPS = "。；;！？\n"
_REACH, _NEAR = 80, 44


def find(text: str, quantity: Quantity) -> str:
    """How the growth was reckoned that a figure tells, where its sentence tells another; else empty."""
    if quantity.kind != "share" or text[quantity.start - 1 : quantity.start] not in "长降升涨高加少落增了约近超过":
        return ""
    near = max(0, quantity.start - _NEAR)
    if nominal := _NOMINAL.search(text, near, quantity.start):
        return nominal[0][:2] if _REAL_BEHIND.match(text, quantity.end) else ""
    own = _OWN.search(text, near, quantity.start)
    if own is None or not (own["what"] or own["real"]):
        return ""
    opening = max(text.rfind(mark, max(0, own.start() - _REACH), own.start()) for mark in _STOPS) + 1
    opening = max(opening, own.start() - _REACH)
    if not _TOLD_BEFORE.search(text, opening, own.start()):
        return ""
    return "实际" if own["real"] or _PRICES.search(own["what"]) else f"扣除{own['what']}后"
