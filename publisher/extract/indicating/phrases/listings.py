"""What stands before a number, back to a mark -> the same with the list that it ends, where all of that is one name."""

import re

from publisher.extract import tables
from publisher.extract.indicating.naming import Phrase, clause_start
from publisher.extract.indicating.phrases import measurables, preceding, verbal
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.sharing import CLASSES
from publisher.extract.quantities import Quantity
from publisher.extract.text.boundaries import FULL_STOPS
from publisher.extract.text.patterns import any_of, lazily

# 合作商店和合作小组的零售总额, 体育等事业费用的支出: what stands behind 的 is of all that the list names.
# 相当于东港、西港总和的2倍: so much of both together.
_TOGETHER = ("总和的", "之和的", "总和的近", "总和的约")
# 会务费、差旅费各压减9%
_EACH_CHANGED = re.compile(
    "[\u4e00-\u9fff]{2,8}(?:费|经费|支出|开支|成本|价格|税率|产量|收入)(?:各|均|都)[\u4e00-\u9fff]{1,4}"
)
_OF_ALL = re.compile("[^的]{1,16}(?:[和与及]|以及|等)[^的]{0,12}的[\u4e00-\u9fff]{2,}")
# 医疗等补贴增幅: the list is needed to know of what.
_RATES = re.compile("[^的]{2,24}等(?:方面)?的?(?:增幅|增速|涨幅|降幅|占比|增长|价格|总量|支出)")
# 教育、医疗等领域设备投资: 领域 tells nothing without those that it is of.
_FIELDS = re.compile("[^的]{1,12}等(?:各个?|多个)?(?:方面|领域|事业)[^的]*[一-鿿]{2}")
_LONGEST = 16
_FAR = 200
# What may be measured by a head, and in what: 招生人数 by a count, 产量 by a size or a count.
_FIGURES = {
    "counts": ("count",),
    "sizes": ("physical", "count"),
    "extents": ("physical", "count"),
    "sums": ("money",),
    "rates": ("share", "ratio", "points"),
}
_KINDS = {word: figures for kind, figures in _FIGURES.items() for word in measurables.HEADS[kind]}
_HEAD = lazily(
    rf"(?:^|[，,。；;的])(?P<what>[\u4e00-\u9fff]{{0,6}}(?P<of>{any_of(_KINDS)}))"
    "(?:将|预计|计划|已经?|分别|如下|大体|大致|是|为|达到?|有|的?情况)*$"
)
_ADDED = re.compile("新增加?的")
# 三、四级手术占比: the numerals before the last are of the same name.
_NUMERALS = re.compile("(?:第?[一二三四五六七八九]、){1,4}$")
_OF_CLASSES = re.compile(f"第?[二三四五六七八九十]{CLASSES}")
_LEVELS = ("省、市", "市、县", "市、区", "县、乡", "区、镇")
_INDUSTRY_ENDS = tables.read("indicators")["industry_ends"]
_BASE = re.compile("[^，,。；;：:0-9在]{0,12}?基[础数]上")
_LONGEST_LIST = 28
_THING = re.compile("(?!新)[^\uff00-\uffef0-9a-zA-Z一要将“”（）]{2,8}(?<![等难低小大高多少散弱轻微])")
_OWN = re.compile("[率额量值度数比]$|总投资|投资$|不|搬$|来过$")
_ABOUT = re.compile("[迈登跨]上|再创|围绕|聚焦|瞄准|利用|通过|实行|依托")
_BY = ("借助", "立足", "按", "从", "在", "对", "向", "与", "由")
_MOVING = ("拉动", "带动", "撬动", "促进")
_DOINGS = ("改革", "发展", "建设", "治理", "转型", "升级")


def headed(text: str, quantity: Quantity, found: Phrase) -> Phrase:
    """An entry's name with what the line before its list measures: 招生人数为：高等学校9万人，中专8万人."""
    if not found.name or text[found.start : quantity.start] != found.name:
        return found
    colon = max(text.rfind(mark, max(0, found.start - _FAR), found.start) for mark in "：:")
    if colon < 0 or not FULL_STOPS.isdisjoint(text[colon : found.start]):
        return found
    head = _HEAD().search(text, max(0, colon - _LONGEST - 4), colon)
    if head is None or quantity.kind not in _KINDS[head["of"]] or found.name.endswith(head["of"]):
        return found
    added = "新增" if _ADDED.search(text, head.start("of") - 8, head.start("of")) else ""
    return found._replace(name=added + found.name + _ADDED.sub("", head["what"]))


_OF_LEVELS = re.compile("(?:国家|[省市区县])级?、(?:(?:国家|[省市区县])级?、)*[省市区县州]级$")


def whole(text: str, stretch: Stretch, floor: int) -> Stretch:
    """The stretch from the start of its clause where a list there is no list of subjects: 用于教育、科技的支出.

    What a figure was added to is no part of it: 在14家的基础上增加6家.
    """
    if base := _BASE.match(text, *stretch):
        return base.end(), stretch[1]
    if text[stretch[0] - 1 : stretch[0]] != "、":
        return stretch
    if text[stretch[0] - 2 : stretch[0] + 1] in _LEVELS:  # 省、市重大项目
        return preceding.left(text, stretch[0] - 1, floor)[0], stretch[1]
    if levels := _OF_LEVELS.search(text, floor, stretch[0] + 2):  # 国家、省级各类人才
        return levels.start(), stretch[1]
    numerals = _NUMERALS.search(text, max(floor, stretch[0] - 12), stretch[0])
    if numerals and _OF_CLASSES.match(text, *stretch):
        return numerals.start(), stretch[1]
    start = max(floor, clause_start(text, stretch[0]))
    start += 2 * text.startswith(_MOVING, start)  # 拉动汽车、家电消费
    at = max(text.rfind("用于", start, stretch[0]), text.rfind("占", start, stretch[0]))
    is_whole = (
        at >= 0
        or text.startswith(_INDUSTRY_ENDS, stretch[0])
        or text.endswith(_TOGETHER, *stretch)
        or _EACH_CHANGED.fullmatch(text, *stretch) is not None
        or _ends_list(text, stretch)
        or _shares(text, start, stretch)
        or _are_things(text, start, stretch)
    )
    return (start, stretch[1]) if is_whole else stretch


def _shares(text: str, start: int, stretch: Stretch) -> bool:
    """Whether things are listed with what they share behind the last: 二氧化硫、氮氧化物排放量下降3%."""
    first, last = preceding.trim(text, *stretch)
    if first >= last or not measurables.SHARED().search(text, first, last):
        return False
    items = text[start : stretch[0] - 1].split("、")
    return items[0][:1] != "的" and all(1 < len(item) <= _LONGEST and not _acts(item) for item in items)


def _are_things(text: str, start: int, stretch: Stretch) -> bool:
    """Whether things are listed that are counted together, whole nouns all of them: 公园、绿地12处."""
    first, last = preceding.trim(text, *stretch)
    opening = preceding.skip(text, start, stretch[0])
    opening += preceding.need(text[opening : opening + 3])  # 新建公园、绿地
    if first != stretch[0] or not 1 < last - first <= _LONGEST or last - opening > _LONGEST_LIST:
        return False
    if verbal.begins_action(text, first) or preceding.need(text[first:last]) or _OWN.search(text, first, last):
        return False
    if measurables.SHARED().search(text, first, last):
        return False
    items = text[opening : stretch[0] - 1].split("、")
    return (
        not any(verbal.begins_predicate(text, at) for at in range(first, last - 1))
        and not (text.startswith(_BY, opening) or _ABOUT.search(items[0]))
        and all(_THING.fullmatch(item) and not _acts(item) for item in items)
    )


def _acts(item: str) -> bool:
    return item.endswith(_DOINGS) or any(verbal.is_verb(item, at) for at in range(len(item) - 1))


def _ends_list(text: str, stretch: Stretch) -> bool:
    return any(pattern.match(text, *stretch) for pattern in (_OF_ALL, _RATES, _FIELDS))
