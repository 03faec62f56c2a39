"""Money that is allotted for something -> who allots it, or what for.

国家财政安排32亿元帮助解决取暖问题 names no funds, and neither does 拟安排430亿元，用于补助困难家庭.
"""

import re

from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_ALLOTTING = re.compile("(?:安排|投入|拨付|拿出|筹集|筹措|下达|拨款)了?$")
_WHO = re.compile("(?:财政|政府|国家|部门|国务院|各地|[部省市区县局委镇村司团]|单位|企业|银行)$")
_WORK = re.compile("帮助|支持|扶持|用于|用来|解决|推动|促进|增加|改善|加强|奖励")
_FUNDS = re.compile("资金|经费|基金|国债|贷款|专款|补助款|奖金")
_WHAT_FOR = re.compile("[，,]?(?:主要|重点|专项|全部)?是?(?:用于|用来)([^，,。；;：:]{2,20})")

_ANY_FUNDS = ("资金", "经费", "专款", "专项资金", "补助资金", "投资")
_OF_IT = ("有", "其中", "其中有", "中有")


def find(text: str, quantity: Quantity, stretch: Stretch, right: Stretch | None) -> Phrase | None:
    """The phrase for money behind a verb of allotting that no noun follows; None for anything else."""
    verb = _ALLOTTING.search(text, *stretch) if quantity.kind == "money" else None
    if verb is None:
        return _spent(text, quantity, stretch) if quantity.kind == "money" else None
    funds = text[slice(*right)] if right else ""
    if right and funds not in _ANY_FUNDS and _names_funds(text, right):
        return None
    start, end = preceding.trim(text, stretch[0], verb.start())
    if start < end:
        end -= text[end - 1] == "中"
        is_source = text[start - 1] in "从由" or text.endswith("基金结余", start, end)
        who = text[start:end] if is_source or _WHO.search(text, start, end) else ""
        plain = funds if funds in _ANY_FUNDS else ""
        named = Phrase(who + verb[0].rstrip("了") + plain, start, quantity.end + len(plain))
        return named if who else None
    if funds in _ANY_FUNDS:
        return None
    what_for = _WHAT_FOR.match(text, quantity.end)
    return Phrase(what_for[1], quantity.start, what_for.end()) if what_for else None


def _spent(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """What a part of a sum is for: 其中30亿元是用于住宅建设的."""
    what_for = _WHAT_FOR.match(text, quantity.end) if text[slice(*stretch)].strip() in _OF_IT else None
    return Phrase(what_for[1].removesuffix("的"), quantity.start, what_for.end()) if what_for else None


def _names_funds(text: str, right: Stretch) -> bool:
    """Whether a noun follows the money and says what it is: 安排2亿元技改补助资金."""
    words = text[slice(*right)]
    return not _WORK.match(words) or bool(_FUNDS.search(words))
