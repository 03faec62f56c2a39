"""A figure of so many of what was told before -> their name by what they are or do: 有26个实现增长, 在建的还有88部."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_SO_MANY_OF = re.compile("(?:[其之]?中)?[，,]?(?:已|只|仅|还|就|约)*有|(?:[其之]?中)[，,]?(?:约|近)?")
_ARE = lazily("(?:都|均|已|还)?(?:是|属于?)(?P<what>[\u4e00-\u9fff“”]{2,10})(?=[，,。；;]|$)")
# 30个增加值保持增长
_GREW = lazily(
    "(?P<does>(?:[\u4e00-\u9fff]{2,5}[值量入额收资])?(?:同比|均|都|已)?(?:实现|保持|呈现?|出现|仍|持续)?了?(?:较快|快速|稳定|两位数)?"
    "(?:正增长|负增长|增长|下降|回升|回落|上涨|下跌|盈利|亏损))(?=[，,。；;、]|$)"
)
_IN_STATE = re.compile(
    "(?:而|但|其中|另外|此外)?(?P<state>[在续]建|停[工产]|未开工|未完工|闲置|空置|待建|拟建|(?:实际建成|已?建成|已?投产)(?=的))"
    "的?(?:还|尚|仍|只|仅|共|已|就|约)*(?:有|为|是)?"
)
_DONE = re.compile(
    "(?<=..)(?:完工|竣工|建成|开工|投产|投用|交付)$|^(?:规划|计划|设计|现有)(?:建设)?总?(?=..)|^新(?:开工|建)(?=..)"
)
_TOOK = re.compile(
    "(?<![自服])从(?P<what>[^，,。；;0-9从]{2,12}?[到至][^，,。；;0-9]{2,12}?)(?:平均|总共|一共|全程|[只仅就也共约])*"
    "(?:(?<![费使作专])用了?|用时|历时|耗时|需要?|花了?)(?:约|近|不到)?$"
)
# 渔证申请平均耗时4天
_MEAN = re.compile(
    "(?P<what>[^，,。；;：:、0-9]{2,14})(?P<took>平均(?:耗时|用时))(?:已|由|从|约|仅|只|为|是|达|需|缩短|压缩|压减|降|[到至])*"
)
# 从备案到开业，我们只用了40天
_WAY = re.compile(
    "(?:^|[，,。；;：:“\n])从(?P<what>[^，,。；;0-9从]{2,10}?[到至][^，,。；;0-9]{2,10}?|[^，,。；;从]{1,10}?到[^，,。；;]{1,10}?)[，,]$"
)
_USED = re.compile(
    "(?:我们|企业|项目|一共|总共|平均|全程|前后|[\u4e00-\u9fff]{0,4}?)*?[只仅就也共]*(?:(?<![费使作专])用了?|花了?|用时|历时|耗时)(?:约|近|不到)?"
)
_FAR = 26


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The figure's name; None where it is not told so."""
    if quantity.kind == "time" and (took := _taken(text, quantity, stretch)):
        return took
    same = list(counted_in(quantity.unit, text, reversed(earlier))) if earlier else []
    if not same:
        return None
    if state := _IN_STATE.fullmatch(text, *stretch):
        noun = _DONE.sub("", _DONE.sub("", noun_of(same[0])))
        return Phrase(state["state"] + noun, stretch[0], quantity.end, noun)
    if quantity.kind != "count" or not _SO_MANY_OF.fullmatch(text, *stretch) or same[0] is not earlier[-1]:
        return None
    if are := _ARE().match(text, quantity.end):
        return Phrase(are["what"], quantity.start, are.end())
    grew = _GREW().match(text, quantity.end)
    noun = noun_of(same[0])
    return Phrase(f"{grew['does']}的{noun}", quantity.start, grew.end(), noun) if grew else None


def _taken(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """How long the way took from one step to another: 从备案到开业，我们只用了40天."""
    if took := _TOOK.search(text, *stretch):
        start, end = preceding.trim(text, stretch[0], took.start())
        whose = text[start:end] if end - start > 1 else ""
        return Phrase(f"{whose}{took['what']}用时", start if whose else took.start("what"), quantity.end)
    if mean := _MEAN.fullmatch(text, *stretch):
        start, end = preceding.trim(text, *mean.span("what"))
        return Phrase((text[start:end] or mean["what"]) + mean["took"], mean.start(), quantity.end)
    way = _WAY.search(text, max(0, stretch[0] - _FAR), stretch[0]) if _USED.fullmatch(text, *stretch) else None
    return Phrase(f"{way['what']}用时", way.start("what"), quantity.end) if way else None
