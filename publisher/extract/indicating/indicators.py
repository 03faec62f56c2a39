"""A quantity in its paragraph -> the words that say what it measures, and where they stand.

The noun phrase stands left of the number (城镇登记失业率控制在3%), right of a counted unit (12条产业链), or in an
earlier clause of the sentence (…，增幅达27.7%).
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating import naming
from publisher.extract.indicating.comparisons import counterparts, rankings, respective, structures
from publisher.extract.indicating.counts import behind, bounded, countables, governing, qualifiers, streaks
from publisher.extract.indicating.ellipsis import antecedents, averages, belongings, completion, endpoints, siblings
from publisher.extract.indicating.grants import allotments, benefits
from publisher.extract.indicating.growth import milestones
from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.parts import ages, classes, holdings, outcomes, shares, wholes
from publisher.extract.indicating.phrases import listings, preceding, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import ACTIONS
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.quantities import Quantity

_TABLES = tables.read("indicators")
_AIMS = frozenset(_TABLES["aims"])
# 300元的目标, 再延长30年的政策: what is measured stands before the number.
_SAYS_NOTHING = frozenset(_TABLES["saying_nothing"])
_CLAUSE_END = re.compile("[，,。；;：:、\\n]|$")
# What a thing has: 总投资2亿元的项目 is about its investment, 在湖东规划建设8平方公里的产业园 about the park.
_ATTRIBUTE = re.compile(
    r"(?:投资|能力|纳税|营收|利润|面积|规模|产能|产值|收入|资金|金额|销售|税收|库容|仓容|容量|装机|贷款|门票|床位|员工|学位|泊位|机位|客房|学费|租金|成本|范围|标准|海拔|[长宽高量额率值地价])$"
)
# 1人获省科技贡献奖
_WON = re.compile(
    r"(?:先后|分别|累计)?(?:荣获|获得|获评|获授|获|被评为|被授予|当选为?)"
    r"(?P<what>[^，,。；;、0-9]{3,24})(?=[，,。；;、]|$)"
)
# 人均产值为6万元（按年平均汇率折算为9000美元）
_CONVERTED = re.compile(r"[（(](?:按[^（）()，,]{2,12}|约)?(?:折算|折合|约合|合)(?:为|成|约)?$")
_SEXES = frozenset(("男", "女"))
_SO_LONG = frozenset("的长宽高深厚")  # 30米宽的河道
_BUILT = re.compile("^(?:[这那一]?[个家座所]|规划|开工|开始|新建|建设)+(?=..)")
_SO_MANY = re.compile("^[0-9]{1,4}[个项家条座](?=..)")  # 总投资58亿元的3个项目
_YEARLY = ("年产", "日产", "月产", "年处理", "日处理", "年加工", "日加工")
_HOMES = ("我家", "他家", "她家", "咱家", "自家", "家里", "我们家")  # 我家6亩茶园
_HEIGHT = "海拔"
_LEVELS = ("较低水平", "较高水平", "合理水平", "历史高位", "合理区间")
_NEEDS = frozenset(("需求", "需要"))
_MET = re.compile("满足[^，,。；;]{2,}$")
_HAVING = ("了", "拥有", "建有", "设有", "还有", "仍有", "尚有", "紧盯全年", "锚定全年", "瞄准全年", *_HOMES)


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    """What ``kept[index]`` measures; ``earlier`` are the phrases of its sentence so far, in order."""
    earlier = naming.beside(text, kept[index].start, earlier)
    found = governing.told(text, kept, index, _named(text, kept, index, earlier), earlier)
    return siblings.find(text, kept, index, averages.find(text, kept, index, naming.plain(found), earlier), earlier)


def _named(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    quantity = kept[index]
    floor = behind.told_to(text, kept[index - 1].end if index else 0, earlier[-1].end if earlier else 0)
    stretch = listings.whole(text, preceding.left(text, quantity.start, min(floor, quantity.start)), floor)
    if part := structures.find(text, kept, index) or shares.part_of_so_much(text, kept, index, earlier):
        return part
    if quantity.kind == "rank":
        return rankings.each(text, kept, index) or rankings.find(text, quantity, stretch, earlier)
    told = respective.measured_by(text, kept, index, earlier) or benefits.find(text, kept, index)
    told = told or bounded.find(text, kept, index, earlier)
    if told := told or _told_by_its_words(text, quantity, stretch, earlier):
        return told
    is_before_verb = text.endswith("延长", *stretch) or text.startswith("办结", quantity.end)  # 再延长30年整省试点
    right = None if is_before_verb else _right(text, kept, index)
    if right and benefits.is_spent(text, quantity) and any(one.start <= right[1] + 1 for one in kept[index + 1 :][:1]):
        right = None  # 投入2700万元更换3台电梯
    if quantity.text.endswith("人口") and (right or text.endswith("有", *stretch)):  # 近14亿人口的发展中大国
        return Phrase("人口", quantity.start, quantity.end)
    if (
        right
        and (text[quantity.end] == "的" or quantity.kind == "number" or text[slice(*right)] in _AIMS)
        and (_says_nothing(text[slice(*right)]) or _is_met(text, quantity, right))
        and (earlier or stretch[0] < stretch[1])
    ):
        right = None
    if right and quantity.kind in ("count", "number") and not behind.has_so_many(text, stretch, quantity.end):
        return countables.find(text, quantity, stretch, right, earlier)
    found = (
        allotments.find(text, quantity, stretch, right)
        or streaks.find(text, quantity, earlier, min(floor, max(0, quantity.start - 2)))
        or (None if _names_its_thing(text, quantity, right) else respective.find(text, kept, index, earlier))
        or shares.part(text, quantity, stretch, earlier)
        or shares.compared(text, quantity, stretch, earlier)
        or _beside(text, quantity, _noun(text, stretch, right), right)
        or antecedents.find(text, quantity, stretch, earlier)
    )
    return completion.find(text, kept, index, belongings.nearest(text, kept, index, found, earlier), earlier)


def _told_by_its_words(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What a figure is of whose words say so: what so many won, what a sum was converted from, men and women."""
    if quantity.kind == "count" and (won := _WON.match(text, quantity.end)):
        return Phrase(won["what"], quantity.start, won.end())
    if quantity.kind == "money" and earlier and _CONVERTED.search(text, max(0, quantity.start - 24), quantity.start):
        return Phrase(noun_of(earlier[-1]), quantity.start, quantity.end)
    if label := subjects.planned_or_done(text, stretch):
        return Phrase(label, stretch[0], quantity.end)
    if text[slice(*stretch)] in _SEXES:
        return Phrase(text[slice(*stretch)], stretch[0], quantity.end)
    told = (
        ages.find(text, quantity, stretch, earlier)
        or classes.find(text, quantity, stretch, earlier)
        or endpoints.find(text, quantity, stretch, earlier)
        or milestones.find(text, stretch, earlier)
        or wholes.find(text, quantity, stretch, earlier)
        or shares.given(text, quantity)
        or holdings.find(text, quantity)
        or rankings.moved(text, quantity, stretch, earlier)
        or shares.beyond(text, quantity, stretch, earlier)
    )
    return (
        told or counterparts.find(text, quantity, stretch, earlier) or outcomes.find(text, quantity, stretch, earlier)
    )


def _names_its_thing(text: str, quantity: Quantity, right: Stretch | None) -> bool:
    """Whether a sum says at once what it is of: 分别是总投资5亿元的板材项目、…."""
    return right is not None and text[quantity.end] == "的" and text.endswith(("总投资", "投资"), 0, quantity.start)


def _says_nothing(name: str) -> bool:
    return (
        name in _SAYS_NOTHING
        or name.startswith("目标")
        or name.endswith("目标")
        or "目标和" in name
        or name[-4:] in _LEVELS
    )


def _is_met(text: str, quantity: Quantity, right: Stretch) -> bool:
    """Whether a figure is of a need that is met, its name before it: 满足年旅客900万人次、货邮20万吨的需求."""
    is_need = text[slice(*right)] in _NEEDS and text.find("满足", max(0, quantity.start - 60), quantity.start) >= 0
    return is_need and _MET.search(text, max(0, quantity.start - 60), quantity.start) is not None


def _noun(text: str, stretch: Stretch, right: Stretch | None) -> Stretch:
    if right and (preceding.ends_in_verb(text, *stretch) or text.endswith(_HAVING, *stretch)):
        return stretch[1], stretch[1]
    return preceding.trim(text, *stretch)


def _right(text: str, kept: Sequence[Quantity], index: int) -> Stretch | None:
    """The noun phrase after a number, or after its neighbour where two sizes share one: 5亿元、10亿元级项目."""
    quantity, following = kept[index], kept[index + 1 : index + 2]
    shared = following and following[0].start == quantity.end + 1 and following[0].base_unit == quantity.base_unit
    if shared and quantity.kind in ("money", "physical") and text[quantity.end] == "、":
        return behind.right(text, following[0].end)
    found = behind.right(text, quantity.end)
    counts = found and following and found[0] < following[0].start < found[1]
    if found and counts and _CLAUSE_END.match(text, following[0].end):  # 40万千瓦以上的水电站有15个，
        end = found[0] + len(text[found[0] : following[0].start].rstrip("有共约就达为是的"))
        return (found[0], end) if end - found[0] > 1 else None
    return found


def _beside(text: str, quantity: Quantity, left: Stretch, right: Stretch | None) -> Phrase | None:
    """The phrase left of the number, or right of it where none stands left: 总投资2亿元的冷链物流项目 names both."""
    start, end = left
    if text.endswith("长", start, end) and text.startswith("达", end):  # 完成了长达9公里的干堤
        start = end
    if right and text[quantity.end] == "级":
        modifier = "" if text[quantity.start - 1 : quantity.start] in "在于以为从" else text[start:end]
        return Phrase(modifier + text[slice(*right)], start if modifier else quantity.start, right[1])
    if right and (found := _of_class(text, quantity, left, right)):
        return found
    if right and start < end and (text[quantity.start - 1] == "的" or rankings.PLACE.fullmatch(text, start, end)):
        return Phrase(text[start:end] + text[slice(*right)], start, right[1])
    if right and (start >= end or text[quantity.end] in _SO_LONG):
        is_rate = quantity.kind == "money" and text[start] == "每"  # 每亩地每年950元的租金
        is_attribute = start < end and not is_rate and _ATTRIBUTE.search(text, start, end)
        attribute = _HEIGHT if text.endswith(_HEIGHT, start, end) else _BUILT.sub("", text[start:end])
        attribute, first = (attribute, start) if is_attribute else ("", quantity.start)
        whole = text[slice(*right)].removesuffix("签约" if is_attribute else "")
        thing = _SO_MANY.sub("", whole)
        return Phrase(thing + attribute, first, right[0] + len(whole), thing)
    if start >= end:
        return None
    doing = preceding.doing(text, end, quantity.start) if quantity.kind in SIZES else ""
    return Phrase(text[start:end] + doing, start, quantity.end, text[start:end])


def _of_class(text: str, quantity: Quantity, left: Stretch, right: Stretch) -> Phrase | None:
    """What a share of a class does (76%的县普及了小学教育), or what a plant makes a year: 年产五万吨合成氨."""
    name = text[slice(*right)]
    yearly = _BUILT.sub("", text[slice(*left)])  # 建设年产10万吨碳纤维
    if yearly in _YEARLY and name not in ACTIONS:
        return Phrase(name.partition("的")[0] + yearly, left[1] - len(yearly), right[1])
    if quantity.kind != "share" or text[quantity.end] != "的":
        return None
    told, end = qualifiers.find(text, quantity.start, right, name)
    told = qualifiers.spread(text, preceding.left(text, quantity.start, 0), told) if told == name else told
    return Phrase(told, quantity.start, end, name) if told != name else None
