"""A day in its text -> whether figures are of it, or only something happened then.

``截至6月30日，在校生900人``, ``5月1日，客流量9万人次``, ``5月1日至5日，接待游客9万人次``; but ``3月5日，会议提出…``.
"""

import re

from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import CLAUSE_MARKS, Boundaries

_DAY = re.compile(".*[0-9一二三四五六七八九十][日号](?:当天|当日)?")
_SPAN = re.compile("[日号月0-9][ ]?(?:[-—–~～－]{1,2}|至|到)[ ]?[0-9]")
_UP_TO = ("截至", "截止", "截至到", "截止到")
_WITHIN = ("从", "自", "在", "其中", "，其中")
_FIGURE = "[^，,。；;：:0-9]{0,20}[0-9][0-9.]*[^，,。；;0-9的]{1,6}(?=[，,。；;]|$)"
_TELLS = re.compile(f"(?:当[天日]|单日)?[，,]?(?P<words>{_FIGURE})")
# What happens on a day, and what it is that happens is counted by no day.
_HAPPENS = re.compile(
    "召开|举[行办]|会议|启动|开工|通车|签约|竣工|印发|发布|投产|揭牌|成立|通过|前往|来到|走进|赴|在|起|前|后|[以之]内|出台|施行|实施|[记作]者|获批|批准|获得|获评|荣获|奖|启用|交付|开放"
)
_IN_ALL = re.compile("[，,](?:全[年月周]|累计|共(?!同|享))")


def is_of(text: str, period: Period) -> bool:
    """Whether a day, or days from one to another, is the time that the figures behind it are of."""
    if not _DAY.fullmatch(period.text):
        return False
    if text.endswith(_UP_TO, 0, period.start):
        return True
    before = text[period.start - 1 : period.start]
    opens = not before or before in CLAUSE_MARKS or text.endswith(_WITHIN, 0, period.start)
    told = _TELLS.match(text, period.end) if opens else None
    return told is not None and (_SPAN.search(period.text) is not None or not _HAPPENS.search(told["words"]))


def is_span(period: Period) -> bool:
    """Whether a period goes from one day to another: 10月1日至8日."""
    return _DAY.fullmatch(period.text) is not None and _SPAN.search(period.text) is not None


def end(text: str, period: Period, bounds: Boundaries) -> int:
    """Where a day's rule ends: with its sentence, with what is summed up, or with its own figure behind 其中."""
    if text.endswith("其中", 0, period.start):
        return boundaries.after(bounds.clauses, period.end, len(text))
    stop = boundaries.after(bounds.full, period.end, len(text))
    one = not (text.endswith(_UP_TO, 0, period.start) or _SPAN.search(period.text))
    summed = _IN_ALL.search(text, period.end, min(stop, period.end + boundaries.REACH)) if one else None
    return summed.start() if summed else stop
