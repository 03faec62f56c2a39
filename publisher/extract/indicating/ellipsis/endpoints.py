"""A figure that its thing came to -> the thing: what came from another figure, or what the clause before says changed.

企业由412家扩容到538家 has two figures of 企业 whatever the verb, and 恩格尔系数稳步下降，降到28% tells of 恩格尔系数.
"""

import re
from collections.abc import Sequence

from publisher.directions import FELL, ROSE, either
from publisher.extract.indicating.ellipsis import belongings
from publisher.extract.indicating.growth import totals
from publisher.extract.indicating.naming import Phrase, clause_start, latest, noun_of
from publisher.extract.indicating.parts import states
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_CAME_TO = re.compile("[\u4e00-\u9fff]{1,4}?(?:[到至为成]|(?<=[跌升涨降返缩调退])回)了?(?:约|近)?")
_FROM = re.compile("(?<!自)[由从][^，,。；;0-9]{0,10}[约近超]?[0-9][0-9.]{0,8}[^，,。；;0-9]{0,8}$")
_HOW = (
    "(?:逐[年月步渐]|[持连]续|稳步|不断|显著|明显|大幅度?|快速|迅速|较快|普遍|进一步|继续|急剧|[实出]现|[也却已均都])*"
)
_MOVED = f"(?:{either((*ROSE, *FELL))}|锐减|骤减|骤降|翻了?[一两二三四五]番(?:还多|有余|多)?|改善|向好|大增|大减)"
_PASSED = "(?:首次|成功|历史性|一举|再次|已)*(?:突破|跨越|[迈跨超]过|站上)[十百千万亿]+[\u4e00-\u9fff]{0,4}(?:大关)?"
_SHARE = "[\u4e00-\u9fff]{0,12}占[^，,。；;：:、占0-9]{2,14}的?(?:比重|比例)"
_OVERTOOK = "(?:首次|已|历史性)*(?:过半|[超赶][过超][^，,。；;：:0-9]{1,8})"
_FIRST = "有?(?:但|而|其中|同时|此外|另外)?(?:主要|特别|尤其)?是?"
# 农民收入3.2万元，恩格尔系数稳步下降，降到28%
_CHANGED = lazily(
    "(?P<new>[^，,。；;：:、0-9]{2,14}?)实现了?(?:从无到有|从[0零]到[1一]|零)的(?:历史性)?突破|"
    f"{_FIRST}(?:(?P<what>[^，,。；;：:、0-9]{{2,20}}?){_HOW}(?:{_MOVED}|(?P<passed>{_PASSED}))了?"
    f"|(?P<share>{_SHARE}){_OVERTOOK})"
)
_ONLY_SO_MUCH = re.compile(
    "(?:目前|现在|现有|已经?|仅|只|将|预计|全年|累计|[升降涨跌增减][到至为]|(?:提高|上升|下降|降低|回落|减少|增加|缩小|扩大)[到至为]"
    "|达到?|为|只?有|约|近)*"
)
_GREW = lazily(
    f"(?:{either((*ROSE, *FELL))}|翻)[了近约超过达到]{{0,3}}"
    "[0-9一两二三四五六七八九十.]{1,6}(?:[%％成倍番]|个百分点)(?:以上|左右)?$"
)
_DEED = re.compile("收购|申请|受理|采购|销售|交易|成交|捕捞|检测|发放|接待|授权|登记|引进|培训|救助|征收|处理|加工")
_SINCE = lazily(
    f"[，,](?:同比|环比|比上年|较上年|比去年|分别|累计)*(?:{either((*ROSE, *FELL))}|[增减升降])[了约近超过]{{0,2}}"
)
_ALL_OF_THEM = frozenset(("总数", "总量", "总额", "总户数", "总人数"))
_NO_THING = re.compile("[的了]$|^(?:同比|环比|比|较|受|因|由于|随着|通过|扣除|剔除|在|从|按)")
# 人均产值7万元，按年均汇率折合1万美元
_CONVERTED = re.compile("[按以][^，,。；;0-9]{0,10}(?:汇率|中间价|牌价)(?:折[合算]|计算?|换算)?(?:[为成合约]|达到?)*")
_COMMAS = ("，", ",")
_ENDS = frozenset(("", *"，,。；;、）)\n"))


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The thing that came to a figure, or is in a state; None where its own clause or another rule names it."""
    whole = totals.find(text, quantity, stretch, earlier[-1]) if earlier else None
    if told := whole or states.find(text, quantity, stretch, earlier):
        return told
    if earlier and (_is_unknown(text, stretch, earlier[-1]) or _is_converted(text, quantity, stretch)):
        return Phrase(noun_of(earlier[-1]), quantity.start, quantity.end, noun_of(earlier[-1]))
    if text[stretch[0] - 1 : stretch[0]] not in _COMMAS or text[quantity.end : quantity.end + 1] not in _ENDS:
        return None
    if stretch[0] == quantity.start or not _ONLY_SO_MUCH.fullmatch(text, *stretch):
        return None
    if earlier and _has_grown(text, stretch, earlier[-1]):
        return Phrase(noun_of(earlier[-1]), quantity.start, quantity.end, noun_of(earlier[-1]))
    return _changed(text, quantity, stretch[0] - 1, earlier)


def is_of_a_deed(text: str, quantity: Quantity, before: Phrase) -> bool:
    """Whether what grew is what was done with so many, told right before: 企业收购27吨，同比增长11%."""
    deed = before.name.removeprefix(before.noun) if before.noun else ""
    if not _DEED.fullmatch(deed) or quantity.kind not in ("share", "ratio"):
        return False
    return _SINCE().fullmatch(text, before.end, quantity.start) is not None


def _has_grown(text: str, stretch: Stretch, before: Phrase) -> bool:
    """Whether the clause before tells how a thing grew that it names: …，加工业产值增长20%，达到3亿元."""
    if stretch[0] - before.end != 1 or "占" in before.name or not text.startswith(before.name[:2], before.start):
        return False
    return _GREW().search(text, before.start, before.end) is not None


def _is_converted(text: str, quantity: Quantity, stretch: Stretch) -> bool:
    """Whether a sum says once more what the one before does, in other money."""
    return quantity.kind == "money" and _CONVERTED.fullmatch(text, *stretch) is not None


def _is_unknown(text: str, stretch: Stretch, before: Phrase) -> bool:
    """Whether a verb that no table knows tells what a figure came to be: 由412家扩容到538家."""
    if (
        before.end != stretch[0]
        or not _CAME_TO.fullmatch(text, *stretch)
        or not _FROM.search(text, max(0, stretch[0] - 32), stretch[0])
    ):
        return False
    return preceding.predicate(text[slice(*stretch)]) != text[slice(*stretch)]


def _changed(text: str, quantity: Quantity, end: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """What the clause before says to have changed, or to have passed a mark, without a figure of its own kind."""
    opening = clause_start(text, end)
    told = _CHANGED().fullmatch(text, opening, end) if end - opening > 3 else None
    if told is None:
        return None
    if told["share"]:
        whose = latest(earlier) if earlier and told["share"].startswith("占") else ""
        return Phrase(whose + told["share"], opening, quantity.end)
    start, last = preceding.trim(text, *told.span("what" if told["what"] else "new"))
    name = text[start:last]
    if name in _ALL_OF_THEM:
        name = belongings.of_all(noun_of(earlier[0])) + name if earlier else ""
    return None if not name or _NO_THING.search(name) else Phrase(name, start, quantity.end, name)
