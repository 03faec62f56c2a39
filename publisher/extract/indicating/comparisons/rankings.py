"""A rank in its clause -> who or what is ranked, and among whom."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import DEPENDENT, Phrase, clause_start, latest, noun_of, respectively
from publisher.extract.indicating.phrases import preceding, sharing, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

PLACE = re.compile(
    r"(?:(?:(?<=[居列])[\u4e00-\u9fff]{2,3})?(?:全国|全省|全市|全区|全县|世界|全球|中西部|[东中西]部)(?:县（[^）]{1,4}）|百?强?县(?:（市）)?|县域|县市区|县级市|同类[\u4e00-\u9fff]{2,4})?"
    r"|[\u4e00-\u9fff](?!全)[\u4e00-\u9fff][省市])$"
)
# 居中西部第二位, 在全省园区中排名第七: the place behind the verb, or before it.
_AMONG = re.compile(
    r"(?:[均还仍也稳]|继续|持续)*(?:位居|位列|排名|居|列|排)在?(?P<behind>[\u4e00-\u9fff]{2,8}?)中?"
    r"|(?P<who>[\u4e00-\u9fff]{0,8}?)(?:[均还仍也稳]|继续|持续|连续[0-9一二三四五六七八九十]+年)*"
    r"在?(?P<before>[\u4e00-\u9fff]{2,10})中(?:的?排名|位居|位列|居|列|排)?"
)
# 工业园跻身省级开发区15强
_ENTERED = re.compile(
    "(?P<who>[\u4e00-\u9fff]{2,16}?)(?:成功|首次|再次)*(?:跻身|进入|入围|挺进)(?P<among>[\u4e00-\u9fff]{3,14})"
)
_STANDS_AMONG = re.compile(
    "(?P<who>[\u4e00-\u9fff]{2,16}?)[均仍稳]*(?:位居|稳居|跃居|位列|名列|排在)(?P<among>[\u4e00-\u9fff]{2,8})(?<![至到入升])"
)
_RANKED = re.compile(
    r"(?:位居|跃居|稳居|名列|位列|排名|排在|排位|位次|跻身|进入|挺进|跃升|上升|升|至|到|由|从|居|列|排|为|前进|第|力争|继续|保持|持续|稳定)+$"
)

# 全省排名提升8个位次; 较上年前移3位
_MOVED = re.compile(
    "(?P<move>前移|后移|前进|上升|提升|上移|下移|提高|跃升|攀升|晋升|晋位|下降|下滑|后退|跌落|[升降进])了?(?:[约近整]|整整)?$"
)
_PLACES = ("位", "个位次", "位次", "名", "个名次")
_ONLY_RANK = ("排名", "位次", "排位", "名次")
_TESTS = ("评价", "考评", "考核", "评比", "测评", "评选", "评估")  # 169家高新区综合评价中列第8位
_OVERALL = ("综合评价", "综合考评", "综合考核", "高质量发展考核")  # of the place as a whole
_AMONG_ALL = re.compile("[在于](?:全[国省市县区])?$")
_IN_A_LIST = re.compile("在[^，,。；;在]{2,10}中$")  # 综合排名在全省园区中前移2位
_TITLE_ENDS = ("”", "》")
# 9个县中仅排第七
_ONLY = "(?:[仅只仍还均也已就稳暂]|继续)*"
_COUNTED_AMONG = re.compile(
    f"中{_ONLY}(?:的?(?:排名|位次|排位)|位居|位列|[居列排])?(?:(?:跃升|上升|提升|前进|升|下降|降|退)?[到至])?"
)
# 在178家高新区中列第58位, 综合评价178家中第58位: no more than how many there are to be ranked.
_AMONG_SO_MANY = re.compile(
    f"[^，,。；;：:]{{0,16}}中的?(?:综合)?{_ONLY}(?:排名|排位|位居|位列|名列|排列|排在|居|列|排|位次|前移|后移|[上提]升|下降|后退|前进)*"
    "(?:(?:跃升|升|降|退)?[到至]|为|在|了)?"
)
_LISTED = re.compile("(?:[、和与及]|以及)")
_GROWING = re.compile("[增涨][速幅]$")
_RATES = re.compile("[率速幅度比]$|[比占]重$|占比$")
_FAR = 30
# 油茶新植1.1万亩，总面积居全市第二位
_TOTALS = frozenset(("总面积", "总产量", "总量", "总规模", "总产值", "总数", "总里程", "总装机"))
_DONE = re.compile(
    "(?:(?:面积)?新[植造扩增栽建种]|扩[种建]|改造|(?:种植|播种)?面积)$|^新[植造扩增栽建种](?=..)|^.*[0-9].*$"
)
_STANDS = re.compile("(?:排名|位居|位列)$")


def moved(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """By how many places a rank changed, by the rank that was told before; None for other figures."""
    move = _MOVED.search(text, *stretch) if quantity.kind == "count" and quantity.unit in _PLACES else None
    ranked = next((phrase for phrase in reversed(earlier) if phrase.name.endswith("排名")), None)
    if move is None or (quantity.unit == "名" and not ranked and not text.startswith(_ONLY_RANK, stretch[0])):
        return None
    if earlier and _COUNTED_AMONG.fullmatch(text, stretch[0], move.start()):
        among = _among_the_counted(text, quantity, earlier)
        return among._replace(name=among.name + move["move"])
    end = move.start() - 2 * text.endswith(_ONLY_RANK, stretch[0], move.start())
    listed = _IN_A_LIST.search(text, stretch[0] + 2, end)
    if listed and len(set(preceding.trim(text, stretch[0], listed.start()))) > 1:  # it has a name before it
        end = listed.start()
    place = PLACE.search(text, stretch[0], end)
    start, end = preceding.trim(text, stretch[0], place.start() if place else end)
    name = text[start:end].removesuffix("排名")
    if name.endswith(_TITLE_ENDS):  # “百强区”位次上升
        return None
    if ranked and not name and not place:
        return Phrase(ranked.name + move["move"], move.start(), quantity.end, noun_of(ranked))
    name = (name or (noun_of(earlier[-1]) if earlier else subjects.subject(text, quantity.start))).removesuffix("排名")
    first = start if start < end else (place or move).start()
    return Phrase(f"{name}{place[0] if place else ''}排名{move['move']}", first, quantity.end, name)


def each(text: str, kept: Sequence[Quantity], index: int) -> Phrase | None:
    """Whose the n-th rank of a list is: 产值、税收增速分别居全市第1、5位; None for a rank of no such list."""
    first, last = index, index + 1
    while first and _LISTED.fullmatch(text, kept[first - 1].end, kept[first].start) and kept[first - 1].kind == "rank":
        first -= 1
    while last < len(kept) and _LISTED.fullmatch(text, kept[last - 1].end, kept[last].start):
        last += 1
    at = respectively(text, max(0, kept[first].start - _FAR), kept[first].start)
    if kept[index].kind != "rank" or last - first == 1 or at < 0:
        return None
    start, end = preceding.trim(text, clause_start(text, at), at)
    names = _all_growing(sharing.names(text[start:end], last - first))
    verb = _RANKED.search(text, at, kept[first].start)
    place = PLACE.search(text, at, verb.start() if verb else kept[first].start)
    told = f"{place[0] if place else ''}排名"
    return Phrase(names[index - first] + told, start, kept[index].end, names[index - first]) if names else None


def _all_growing(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, each with 增速 where the last has it: what is ranked beside a growth is a growth."""
    growing = _GROWING.search(names[-1]) if names else None
    return tuple(name if _RATES.search(name) else name + growing[0] for name in names) if growing else names


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """Who or what is ranked, and among whom: 工业增加值居全市第二 -> 工业增加值全市排名."""
    start, end = stretch
    if earlier and _COUNTED_AMONG.fullmatch(text, start, end) and not earlier[-1].name.endswith(_TESTS):
        return _among_the_counted(text, quantity, earlier)
    among = _AMONG.fullmatch(text, start, end) if earlier else None
    if among:
        listed = among["behind"] or among["before"]
        noun = latest(earlier) + (among["who"] or "")
        noun = "" if listed.endswith(_OVERALL) and not among["who"] else noun
        return Phrase(f"{noun}{listed}排名", quantity.start, quantity.end, noun or listed)
    entered = _ENTERED.fullmatch(text, start, end) or _of_a_kind(text, stretch)
    if entered:
        first, last = preceding.trim(text, *entered.span("who"))
        who = text[first:last]
        return Phrase(f"{who}{entered['among']}排名", min(first, quantity.start), quantity.end, who)
    verb = _RANKED.search(text, start, end)
    place = PLACE.search(text, start, verb.start() if verb else end)
    start, end = preceding.trim(text, start, place.start() if place else end)
    name = text[start:end].strip("“”") if end - start > 1 else ""
    if not name and text[stretch[0] - 1 : stretch[0]] == "“":
        start, end = preceding.trim(text, *preceding.left(text, stretch[0] - 1, max(0, stretch[0] - 60)))
        name = text[start:end]
    if earlier and name in DEPENDENT:
        name = latest(earlier) + name
    elif earlier and name in _TOTALS:
        name = _of_the_first(noun_of(earlier[0])) + name
    if not name:
        name = noun_of(earlier[-1]) if earlier else subjects.subject(text, quantity.start)
        start = quantity.start
    name = _STANDS.sub("", name)
    return Phrase(f"{name}{place[0] if place else ''}排名", min(start, quantity.start), quantity.end, name)


def _of_a_kind(text: str, stretch: Stretch) -> re.Match[str] | None:
    """Who stands where among things of a kind, and no place: 船用马达产量位居内资品牌第二."""
    return None if PLACE.search(text, *stretch) else _STANDS_AMONG.fullmatch(text, *stretch)


def counts_the_ranked(text: str, kept: Sequence[Quantity], index: int) -> bool:
    """Whether a count only says among how many the next figure is a rank."""
    following = kept[index + 1 : index + 2]
    is_moved = (
        following and following[0].unit in _PLACES and _MOVED.search(text, following[0].start - 4, following[0].start)
    )
    if kept[index].kind != "count" or not following or not (is_moved or following[0].kind == "rank"):
        return False
    return _AMONG_SO_MANY.fullmatch(text, kept[index].end, following[0].start) is not None


def _of_the_first(noun: str) -> str:
    """What all of which is ranked, of which the sentence told how much was done: 油茶 of 油茶新植1.1万亩."""
    plain = _DONE.sub("", noun)
    return plain if len(plain) > 1 else ""


def _among_the_counted(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase:
    """What is ranked among so many: 产值增长6%，在全省12个县中居第5位."""
    counted = earlier[-1]
    opening = clause_start(text, counted.start)
    among = _AMONG_ALL.search(text, opening, counted.start)
    start, end = preceding.trim(text, opening, among.start() if among else counted.start)
    name = text[start:end] or (noun_of(earlier[-2]) if earlier[1:] else subjects.subject(text, counted.start))
    return Phrase(f"{name}排名" if name else "排名", quantity.start, quantity.end, name)
