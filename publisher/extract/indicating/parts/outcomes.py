"""A count -> what became of its things, or did not: 12个村未通自来水 counts only those villages."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.counts import behind, routes
from publisher.extract.indicating.grants import frequencies, funds
from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.indicating.parts import portions, subsets
from publisher.extract.indicating.phrases import verbal
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_STILL = "(?:仍然|依然|目前|至今|[仍尚还均都暂也又])*"
_NOT = (
    "(?:未(?![来央婚])|没有?|无法|拒不|不(?:通|达标|合格|规范|予|具备|符合|满意|到位|完善|愿|能(?![不源])"
    "|满足|合规|健全|正常|配套))"
)
# 河流水质不达标, 项目因征地、资金等原因未开工: it may be said in what, or why.
_DENIED = re.compile(
    f"(?:因[^，,。；;：:0-9]{{2,16}}?|[\u4e00-\u9fff]{{0,2}}?)(?={_STILL}{_NOT})[^，,。；;：:、0-9（）()]{{2,18}}(?<!的)(?=[，,。；;、）)]|$)"
)
_UNDONE = re.compile(f"{_NOT}[^，,。；;：:、0-9]{{1,16}}的$")
_BEFORE = re.compile(f"(?:因.{{2,16}}?)?{_STILL}(?={_NOT})")
_NOT_DONE = re.compile(f"(?:其中)?{_STILL}(?P<not>(?:未|没有)完成)的?(?:仍|还|只|也|尚)*有?")
_DONE = re.compile("(?:全部|均|都)?(?P<does>已[\u4e00-\u9fff]{2}(?:到位|完毕)?)(?=[，,。；;、）)]|$)")
# 十八项主要指标中，…三项未完成年度计划
_INDICATORS = re.compile(
    "[0-9０-９一二三四五六七八九十两]{1,3}[项个](?P<which>[\u4e00-\u9fff]{0,4}?指标)(?:任务)?(?:[当之]?中|里|，|,)"
)
_BACK = 80
_OF_THOSE = re.compile(f"{_NOT}.*的")
# 外贸船舶在2万吨级码头靠泊37艘次: who did it, and not where.
_CALLED = re.compile(
    "(?:^|[，,。；;：:\n])(?P<who>[\u4e00-\u9fff]{2,10})在[0-9.]+[十百千万亿]?[吨亩座平]方?米?级?的?[\u4e00-\u9fff]{2,10}?"
    "(?P<did>靠离泊|靠泊|停靠|装卸|卸货|作业|起降|过闸|训练|演练)了?$"
)
_WANT = re.compile("的?(?P<what>[一-鿿]{1,8}[不难缺][一-鿿]{1,6}(?:问题|难题|困难)?)(?=[，,。；;、]|$)")
_TIMES = "次"
_NEAR = 40


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The phrase of a count whose things are told by what they do not do, or by what was done; None for others."""
    special = frequencies.find(text, quantity, stretch, earlier) or funds.find(text, quantity, stretch)
    if told := special or routes.find(text, quantity, stretch):
        return told
    if quantity.kind != "count":
        return portions.find(text, quantity, stretch, earlier) if quantity.kind == "share" else None
    return _of_a_count(text, quantity, stretch, earlier)


def _of_a_count(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    if solved := _solved(text, quantity):
        return solved
    if text.endswith("了", 0, quantity.start):  # 解聘了6家不合格的公司
        return subsets.finished(quantity, text[slice(*stretch)], earlier)
    if quantity.unit[-1:] == _TIMES and (did := _CALLED.search(text, max(0, quantity.start - _NEAR), quantity.start)):
        return Phrase(did["who"] + did["did"], did.start("who"), quantity.end)
    return _undone(text, quantity, stretch, earlier) or subsets.find(text, quantity, stretch, earlier)


def _solved(text: str, quantity: Quantity) -> Phrase | None:
    """The want of so many that was ended: 解决了1700余人饮水不稳定问题."""
    want = _WANT.match(text, quantity.end) if text.endswith(("解决", "解决了"), 0, quantity.start) else None
    return Phrase(f"解决{want['what']}", quantity.start, want.end()) if want else None


def _undone(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The things that are not done, or that are by now."""
    if earlier and (undone := _NOT_DONE.fullmatch(text, *stretch)):
        noun = noun_of(earlier[-1])
        of = "" if noun[-2:] in verbal.VERBAL else "的"
        return Phrase(undone["not"] + of + noun, undone.start("not"), quantity.end, noun)
    right = behind.right(text, quantity.end)
    if right and _UNDONE.fullmatch(text, quantity.end, right[0]):  # 126个未开工的项目
        return Phrase(text[quantity.end : right[1]], quantity.start, right[1], text[slice(*right)])
    if denied := _DENIED.match(text, right[1] if right else quantity.end):
        return _denied(text, quantity, right, denied, earlier)
    return None if right else _already(text, quantity, earlier)


def _already(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """The things by what was done: 12件实事，11件已完成."""
    done = _DONE.match(text, quantity.end)
    things = _things(text, quantity, earlier) if done and done["does"][1:3] in verbal.VERBAL else ""
    return Phrase(f"{done['does']}的{things}", quantity.start, done.end(), things) if done and things else None


def _denied(
    text: str, quantity: Quantity, right: Stretch | None, denied: re.Match[str], earlier: Sequence[Phrase]
) -> Phrase:
    """The things by what they do not do: 未通自来水的村."""
    noun, start = text[slice(*right)] if right else "", denied.start()
    if right and noun[-2:] in verbal.VERBAL:  # 21家自行监测不规范
        noun, start = "", right[0]
    does = _BEFORE.sub("", text[start : denied.end()])
    noun = noun or _things(text, quantity, earlier) or _indicators(text, quantity)
    return Phrase(f"{does}的{noun}" if noun else does, quantity.start, denied.end())


def _things(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What the sentence counted first in the same unit; empty where it did not."""
    same = map(noun_of, counted_in(quantity.unit, text, earlier))
    return _OF_THOSE.sub("", next((noun for noun in same if noun[-2:] not in verbal.VERBAL), ""))


def _indicators(text: str, quantity: Quantity) -> str:
    """The indicators of which the sentence has said how many there are; empty where it has not."""
    opening = max(text.rfind("。", 0, quantity.start) + 1, quantity.start - _BACK)
    found = _INDICATORS.search(text, opening, quantity.start) if quantity.unit in ("项", "个") else None
    return found["which"] if found else ""
