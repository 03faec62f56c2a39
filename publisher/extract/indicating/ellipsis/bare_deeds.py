"""A deed without a thing -> the deed with what the clause before says that it is of: 派发现金红利 of 合计派发1.5亿元.

The thing stands before in the same words (每股派发现金红利1元), is being built (形象进度45%，投入2亿元), or is a sum
of which so much arrived (合同金额40万元，到账12万元).
"""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, clause_start, noun_of
from publisher.extract.indicating.phrases import preceding
from publisher.extract.quantities import Quantity

_SUMS = frozenset(("投入", "到账", "派发", "实际到位", "到位", "回款", "拨付"))
_COUNTS = frozenset(("交付", "成交", "转化", "互认", "取证"))
_IN_PROGRESS = re.compile("(?<=..)(?:形象进度|建设进度|工程进度|施工进度|进度|完工率|完成率|开工率)$")
_OF_A_SUM = re.compile("(?:金额|合同额|总额|规模|授信|认缴|承诺|贷款|资金|签约额)$")
_LED = re.compile("(?:[一二三四五六七八九十]是)?(?:(?:持续|全力|加快|加大)?(?:推进|推动|实现|开展|完成|加快|做好)了?)?")
_FAR = 6  # a remark in brackets and a comma: （含税），
_COMMAS = ("，", ",")


def find(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase | None:
    """The phrase of a bare deed with its thing; None for other names, and where the clause before has none."""
    if not (found.name in _SUMS and quantity.kind in ("money", "share")) and not (
        found.name in _COUNTS and quantity.kind == "count"
    ):
        return None
    opening = clause_start(text, min(found.start, quantity.start))
    if text[opening - 1 : opening] not in _COMMAS:
        return None
    thing = _just_told(found.name, text, opening, earlier) or _done_before(text, opening - 1, found.name)
    return found._replace(name=thing, noun="") if thing else None


def _just_told(deed: str, text: str, opening: int, earlier: Sequence[Phrase]) -> str:
    """The thing of which the clause right before gave a figure, with the deed."""
    if not earlier or earlier[-1].start < clause_start(text, opening - 1) or opening - earlier[-1].end > _FAR:
        return ""
    noun = noun_of(earlier[-1])
    if deed in noun:
        return noun[noun.index(deed) :] if not noun.endswith(deed) else noun
    if deed not in _SUMS:
        return ""
    building = _IN_PROGRESS.sub("", noun)
    return building + deed if building != noun or _OF_A_SUM.search(noun) else ""


def _done_before(text: str, end: int, deed: str) -> str:
    """The thing that the clause before says in the same verb to be done, with the verb: 推进渔船批量交付，交付5艘."""
    opening = clause_start(text, end)
    at = text.rfind(deed, opening, end)
    if at < 0 or any(map(str.isdigit, text[opening:end])):
        return ""
    lead = _LED.match(text, opening, at)
    start, last = preceding.trim(text, lead.end() if lead else opening, at)
    behind = text[at + len(deed) : end]
    thing = text[start:last] or behind
    return (thing + deed if last > start else deed + behind) if len(thing) > 1 else ""
