"""A quantity in its paragraph -> the words that say what it measures, and where they stand.

The noun phrase stands left of the number (城镇登记失业率控制在3%), right of a counted unit (12条产业链), or in an
earlier clause of the sentence (…，增幅达27.7%).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from publisher.extract import owners, phrases, tables
from publisher.extract.phrases import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.units import PATTERN


class Phrase(NamedTuple):
    """An indicator's name and the span of the paragraph that states name and quantity together.

    ``noun`` is the part of the name that a later clause takes up: 排名 and a verb of its own are left out.
    """

    name: str
    start: int
    end: int
    noun: str = ""


_TABLES = tables.read("indicators")
_DEPENDENT = frozenset(_TABLES["dependent"])
_ONLY_A_FIGURE = re.compile(
    rf"[约近超第]?[0-9０-９.．，一二三四五六七八九十百千万亿点]+(?:{PATTERN})?(?:以上|以下|左右)?"
)
_SHARES = frozenset(_TABLES["shares"])
# 其中国家级6家: of what the sentence counted first.
_LEVELS = frozenset(_TABLES["levels"])
_STARS = re.compile("[1-5]A级")
_OF_A_LEVEL = re.compile(r"^(?:A级|[世国省市区县][界家际]?级(?:以上)?|[省市区县部]+级以上|各[类级])")
_AIMS = frozenset(_TABLES["aims"])
# 300元的目标, 再延长30年的政策: what is measured stands before the number.
_SAYS_NOTHING = frozenset(_TABLES["saying_nothing"])
_SHARE = re.compile(
    r"(?:在(?P<inside>[^，,]{2,20}?)中)?占(?![比用有领]|地(?![方区]))到?(?P<whole>[^，,]{0,20}?)"
    r"(?:的?(?:比重|比例|总量|份额))?"
    r"(?:的|继续|已|将|仍|保持|稳定|提高|上升|下降|降低|达|为|约|超过|超|到|在|至|[从由][0-9０-９零〇○一二三四五六七八九年末底初去上]{0,8})*$"
)
_PLACE = re.compile(
    r"(?:(?:全国|全省|全市|全区|全县|世界|全球)(?:县（[^）]{1,4}）|百?强?县(?:（市）)?|县域|县级市|同类[\u4e00-\u9fff]{2,4})?|[\u4e00-\u9fff](?!全)[\u4e00-\u9fff][省市])$"
)
_RANKED = re.compile(r"(?:位居|跃居|名列|位列|排名|排在|跻身|进入|挺进|跃升|上升|升|至|到|居|列|排|为|前进|第|力争)+$")
# What a thing was measured by before: 电池项目总投资15亿元、年产值30亿元 is the project's both times.
_MEASURED = re.compile(r"(?<=..)(?:计划)?(?:资产总额|总?投资(?:总?额)?|总规模|总?建筑面积|占地面积|总?产值)$")
_CLAUSE_END = re.compile("[，,。；;：:、\\n]|$")
_LONGEST_OWNER = 16
_COUNT = re.compile(r"^[0-9一二三四五六七八九十百千两]+多?[家个项户名]")
_SIZES = frozenset(("count", "money", "physical", "number"))
# What a thing has: 总投资2亿元的项目 is about its investment, 在湖东规划建设8平方公里的产业园 about the park.
_ATTRIBUTE = re.compile(
    r"(?:投资|能力|纳税|营收|利润|面积|规模|产能|产值|收入|资金|金额|销售|税收|库容|容量|装机|贷款|成本|范围|标准|[长宽高量额率值地价])$"
)
_LISTED = re.compile(r"[、和与及]|以及")
_CHANGES = frozenset(_TABLES["changes"])
# What is counted says little; what became of it says what it is: 7项工作获省政府通报表扬.
_PLAIN_NOUNS = frozenset(_TABLES["plain_nouns"])
_HONOURED = re.compile(
    r"(?:获评?|入选|入围|被评为|被列为|列入|纳入|实现|解决了?)[^，,。；;、0-9]{2,14}(?=[，,。；;、]|$)"
)
_DONE_AFTER = re.compile(r"[\u4e00-\u9fff]{2,14}")
_GOING_ON = re.compile(r"[^，,。；;：:\n]{2,40}")
_BRIEF = 4
_RESPECTIVE_REACH = 120
_NEXT_SHARE = re.compile(r"[、和与及，,]?(?:以及)?[^，,。；;、]{0,3}")


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    """What ``kept[index]`` measures; ``earlier`` are the phrases of its sentence so far, in order."""
    quantity = kept[index]
    floor = max(kept[index - 1].end if index else 0, earlier[-1].end if earlier else 0)
    stretch = _with_list(text, phrases.left(text, quantity.start, min(floor, quantity.start)), floor)
    if quantity.kind == "rank":
        return _ranking(text, quantity, stretch, earlier)
    right = _right(text, kept, index)
    if (
        right
        and (text[quantity.end] == "的" or text[slice(*right)] in _AIMS)
        and _says_nothing(text[slice(*right)])
        and (earlier or stretch[0] < stretch[1])
    ):
        right = None
    if right and quantity.kind in ("count", "number"):
        return _counted(text, quantity, right)
    found = (
        _lasting(text, quantity, earlier)
        or _respective(text, kept, index, earlier)
        or _share(text, quantity, stretch, earlier)
        or _beside(text, quantity, _noun(text, stretch, right), right)
        or _inherited(text, quantity, stretch, earlier)
    )
    found = _with_subject(text, found)
    if _ONLY_A_FIGURE.fullmatch(found.name):
        found = found._replace(name="")
    if "年" in found.name:
        found = found._replace(name=phrases.named(found.name))
    if not earlier and found.name in _AIMS and (subject := phrases.subject(text, quantity.start)):
        return Phrase(subject, found.start, found.end)
    if found.name in owners.ANYBODYS and not _shares_clause(text, found, earlier):
        owner = owners.find(text, quantity.start)
        if owner:
            return Phrase(owner + found.name, found.start, found.end)
    if earlier and (found.name in _LEVELS or _STARS.fullmatch(found.name)):
        return found._replace(name=found.name + _OF_A_LEVEL.sub("", _noun_of(earlier[0])))
    plain = found.name.removeprefix("新增") if earlier and _MEASURED.search(earlier[0].name) else found.name
    return _of_the_first(found, earlier) if earlier and plain in _DEPENDENT else found


def _says_nothing(name: str) -> bool:
    return name in _SAYS_NOTHING or name.startswith(("目标", "宏伟目标", "奋斗目标"))


def _with_subject(text: str, found: Phrase) -> Phrase:
    """Whose profit it is that a clause tells: 规上工业企业实现利润20亿元."""
    if found.name not in owners.ANYBODYS or not text.endswith(("实现", "完成"), 0, found.start):
        return found
    start, end = phrases.trim(text, *phrases.left(text, found.start - 2, max(0, found.start - _RESPECTIVE_REACH)))
    if not 2 < end - start < _LONGEST_OWNER:
        return found
    return Phrase(_COUNT.sub("", text[start:end]) + found.name, start, found.end)


def _with_list(text: str, stretch: Stretch, floor: int) -> Stretch:
    """The stretch from before a list that it ends, where that list is no list of subjects: 用于教育、科技的支出."""
    if text[stretch[0] - 1 : stretch[0]] != "、":
        return stretch
    start = max(floor, _clause_start(text, stretch[0]))
    at = max(text.rfind("用于", start, stretch[0]), text.rfind("占", start, stretch[0]))
    return (start, stretch[1]) if at >= 0 else stretch


def _shares_clause(text: str, found: Phrase, earlier: Sequence[Phrase]) -> bool:
    return bool(earlier) and "，" not in text[earlier[-1].end : found.start]


def _counted(text: str, quantity: Quantity, right: Stretch) -> Phrase:
    name = text[slice(*right)]
    honoured = _HONOURED.match(text, right[1]) if name in _PLAIN_NOUNS else None
    return Phrase(honoured[0] + name if honoured else name, quantity.start, honoured.end() if honoured else right[1])


def _noun(text: str, stretch: Stretch, right: Stretch | None) -> Stretch:
    if right and (phrases.ends_in_verb(text, *stretch) or text[stretch[1] - 1] == "了"):
        return stretch[1], stretch[1]
    return phrases.trim(text, *stretch)


def _right(text: str, kept: Sequence[Quantity], index: int) -> Stretch | None:
    """The noun phrase after a number, or after its neighbour where two sizes share one: 5亿元、10亿元级项目."""
    quantity, following = kept[index], kept[index + 1 : index + 2]
    shared = following and following[0].start == quantity.end + 1 and following[0].base_unit == quantity.base_unit
    if shared and quantity.kind in ("money", "physical") and text[quantity.end] == "、":
        return phrases.right(text, following[0].end)
    found = phrases.right(text, quantity.end)
    counts = found and following and found[0] < following[0].start < found[1]
    if found and counts and _CLAUSE_END.match(text, following[0].end):  # 40万千瓦以上的水电站有15个，
        end = found[0] + len(text[found[0] : following[0].start].rstrip("有共约就达为是"))
        return (found[0], end) if end - found[0] > 1 else None
    return found


def _beside(text: str, quantity: Quantity, left: Stretch, right: Stretch | None) -> Phrase | None:
    """The phrase left of the number, or right of it where none stands left: 总投资2亿元的冷链物流项目 names both."""
    start, end = left
    if right and text[quantity.end] == "级":
        modifier = "" if text[quantity.start - 1 : quantity.start] in "在于以为从" else text[start:end]
        return Phrase(modifier + text[slice(*right)], start if modifier else quantity.start, right[1])
    if right and start < end and (text[quantity.start - 1] == "的" or _PLACE.fullmatch(text, start, end)):
        return Phrase(text[start:end] + text[slice(*right)], start, right[1])
    if right and (start >= end or text[quantity.end] == "的"):
        is_attribute = start < end and _ATTRIBUTE.search(text, start, end)
        attribute, first = (text[start:end], start) if is_attribute else ("", quantity.start)
        thing = text[slice(*right)].removesuffix("签约" if is_attribute else "")
        return Phrase(thing + attribute, first, right[0] + len(thing), thing)
    if start >= end:
        return None
    doing = phrases.doing(text, end, quantity.start) if quantity.kind in _SIZES else ""
    return Phrase(text[start:end] + doing, start, quantity.end, text[start:end])


def _inherited(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """The indicator of the clause before, with the verb that stands here: 开工60套、基本建成20套."""
    if quantity.unit == "次" and (done := _DONE_AFTER.match(text, quantity.end)):
        return Phrase(done[0], quantity.start, done.end())
    start = phrases.skip(text, *stretch)
    doing = text[start : stretch[1]].strip() if phrases.ends_in_verb(text, *stretch) else ""
    if earlier and not (
        text[stretch[0] : stretch[0] + 1] in ("由", "从") and "，" in text[earlier[-1].end : stretch[0] - 1]
    ):
        noun = _noun_of(earlier[-1])
        sized = quantity.kind in _SIZES and len(doing) <= 4
        return Phrase(noun + doing if sized else noun, quantity.start, quantity.end, noun)
    name = phrases.subject(text, quantity.start) or phrases.bare(text, start, stretch[1])
    return Phrase(name, quantity.start, quantity.end)


def _noun_of(phrase: Phrase) -> str:
    return phrase.noun or phrase.name


def _latest(earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last, but for how it grew and what share it has."""
    names = [_noun_of(phrase) for phrase in reversed(earlier)]
    plain = (name for name in names if not ("占" in name or name[-2:] in _CHANGES or name.endswith("任务")))
    return next(plain, "".join(names[:1]))


def _of_the_first(found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    first = _noun_of(earlier[0])
    if "投资" in found.name:
        first = next((_noun_of(phrase) for phrase in earlier if "项目" in phrase.name), first)
    if found.name in _SHARES:
        first = _latest(earlier)
    elif found.name in _CHANGES:
        first = _noun_of(next((phrase for phrase in reversed(earlier) if "比重" not in phrase.name), earlier[0]))
    elif found.name not in ("总量", "增加值"):
        first = _MEASURED.sub("", first)
    return found if first.endswith(found.name) else Phrase(first + found.name, found.start, found.end)


def _lasting(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """What has gone on for so long: 连续三年增产 of a harvest, 连续四年开展专项行动."""
    if quantity.kind != "time" or not text.endswith("连续", 0, quantity.start):
        return None
    doing = _GOING_ON.match(text, quantity.end)
    if doing is None:
        return None
    start = phrases.skip(text, *doing.span()) if len(doing[0]) > _BRIEF else doing.start()
    subject = (_noun_of(earlier[-1]) if earlier else "") + "连续" if len(doing[0]) <= _BRIEF else ""
    return Phrase(subject + text[start : doing.end()], quantity.start - 2, doing.end())


def _share(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """占…的比重: the part and the whole."""
    match = _SHARE.search(text, *stretch) if quantity.kind == "share" else None
    whole = match and (match["inside"] or match["whole"])
    if not match or not whole:
        return None
    start, end = phrases.trim(text, stretch[0], match.start())
    part = text[start:end] or _latest(earlier)
    if earlier and part in _DEPENDENT:
        whole_name = _latest(earlier)
        part = whole_name if whole_name.endswith(part) else whole_name + part
    return Phrase(f"{part}占{whole}比重", start if start < end else match.start(), quantity.end)


def _ranking(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """Who or what is ranked, and among whom: 工业增加值居全市第二 -> 工业增加值全市排名."""
    start, end = stretch
    verb = _RANKED.search(text, start, end)
    place = _PLACE.search(text, start, verb.start() if verb else end)
    start, end = phrases.trim(text, start, place.start() if place else end)
    name = text[start:end].strip("“”") if end - start > 1 else ""
    if not name and text[stretch[0] - 1 : stretch[0]] == "“":
        start, end = phrases.trim(text, *phrases.left(text, stretch[0] - 1, max(0, stretch[0] - 60)))
        name = text[start:end]
    if earlier and name in _DEPENDENT:
        name = _latest(earlier) + name
    if not name:
        name = _noun_of(earlier[-1]) if earlier else phrases.subject(text, quantity.start)
        start = quantity.start
    return Phrase(f"{name}{place[0] if place else ''}排名", min(start, quantity.start), quantity.end, name)


def _clause_start(text: str, end: int) -> int:
    nearest = max(0, end - 60)
    return max(nearest, *(text.rfind(mark, nearest, end) + 1 for mark in "，,。；;：:\n"))


def _before_respectively(text: str, kept: Sequence[Quantity], first: int, index: int, earlier: Sequence[Phrase]) -> str:
    """The subject that an earlier clause of the sentence gave: 总额达320亿元，其中出口210亿元，分别增长12%和9%."""
    last = index + 1
    while last < len(kept) and last - first < 8 and _NEXT_SHARE.fullmatch(text, kept[last - 1].end, kept[last].start):
        last += 1
    subjects = earlier[: len(earlier) - (index - first)][first - last :]
    return _noun_of(subjects[index - first]) if len(subjects) == last - first else ""


def _respective(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The n-th of the subjects before 分别 for the n-th quantity after it."""
    nearest = kept[index].start - _RESPECTIVE_REACH
    if text.rfind("分别", nearest if nearest > 0 else 0, kept[index].start) < 0:
        return None
    first = index
    while first and index - first < 8 and _NEXT_SHARE.fullmatch(text, kept[first - 1].end, kept[first].start):
        first -= 1
    at = text.rfind("分别", max(0, kept[first].start - 24), kept[first].start)
    if at < 0 or set(text[at : kept[first].start]) & set("，,。；;"):
        return None
    opening = _clause_start(text, at)
    if not text[opening:at].strip("同环比上去年较") and (
        named := _before_respectively(text, kept, first, index, earlier)
    ):
        return Phrase(named, kept[index].start, kept[index].end)
    start, end = phrases.trim(text, opening, at)
    if start >= end and text[opening - 1 : opening] in ("，", ","):  # …收入和…收入，2000年分别达到
        start, end = phrases.trim(text, _clause_start(text, opening - 1), opening - 1)
    names = _LISTED.split(text[start:end])
    name = names[index - first] if len(names) > 1 and index - first < len(names) else text[start:end]
    doing = slice(at + 2, phrases.trim(text, at + 2, kept[first].start)[1])
    share = _SHARE.search(text, at + 2, kept[first].start)
    whole = f"占{share['whole']}比重" if share and share["whole"] else text[doing]
    return Phrase(name.strip() + whole, start, kept[index].end) if name.strip() else None
