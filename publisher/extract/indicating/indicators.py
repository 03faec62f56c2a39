"""A quantity in its paragraph -> the words that say what it measures, and where they stand.

The noun phrase stands left of the number (城镇登记失业率控制在3%), right of a counted unit (12条产业链), or in an
earlier clause of the sentence (…，增幅达27.7%).
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating import (
    allotments,
    apiece,
    becoming,
    behind,
    belongings,
    beside,
    carried,
    classes,
    deeds,
    doings,
    granted,
    lasting,
    listings,
    measurables,
    naming,
    outcomes,
    owners,
    parts,
    phrases,
    rankings,
    respective,
    shares,
    spans,
    structures,
    subjects,
    turned,
)
from publisher.extract.indicating.naming import Phrase, clause_start, latest, noun_of
from publisher.extract.indicating.phrases import Stretch
from publisher.extract.indicating.verbal import ACTIONS
from publisher.extract.numbers.units import PATTERN
from publisher.extract.patterns import lazily
from publisher.extract.quantities import Quantity

_TABLES = tables.read("indicators")
_FIGURES = frozenset("约近超第0123456789０１２３４５６７８９.．，一二三四五六七八九十百千万亿点")
_ONLY_A_FIGURE = lazily(rf"[约近超第]?[0-9０-９.．，一二三四五六七八九十百千万亿点]+(?:{PATTERN})?(?:以上|以下|左右)?")
_AIMS = frozenset(_TABLES["aims"])
# 300元的目标, 再延长30年的政策: what is measured stands before the number.
_SAYS_NOTHING = frozenset(_TABLES["saying_nothing"])
_CLAUSE_END = re.compile("[，,。；;：:、\\n]|$")
_SIZES = frozenset(("count", "money", "physical", "number"))
# What a thing has: 总投资2亿元的项目 is about its investment, 在湖东规划建设8平方公里的产业园 about the park.
_ATTRIBUTE = re.compile(
    r"(?:投资|能力|纳税|营收|利润|面积|规模|产能|产值|收入|资金|金额|销售|税收|库容|仓容|容量|装机|贷款|门票|床位|员工|学位|泊位|机位|客房|学费|租金|成本|范围|标准|[长宽高量额率值地价])$"
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
# 提高6000万农村人口供水水平: so many people, not so much of what is theirs.
_PEOPLE = re.compile(
    "[\u4e00-\u9fff]{0,10}?(?:人口|群众|居民|农民|学生|职工|家庭|农户|老人|儿童|教师|劳动者|中国人(?!民))+(?![数工])"
)
_EFFORT = re.compile("(?<=..)(?:规划建设|转型升级|改造提升|优化升级|提质增效|改造升级|扩容提质)$")
# 3个传统产业和高端装备、智能制造2个新兴产业
# 50个城市的试点工作, 6条道路的“五化”改造
_WORK = re.compile(
    "(?<=..)的(?:“[^”]{1,8}”)?(?:试点|改造|建设|治理|整治|提升|修复|改革|推广|排查|整改){1,2}(?:工作|工程|任务)?$"
)
_OTHERS_FOLLOW = re.compile("(?P<these>[^和]{2,12})和[^和]{2,}")
_SO_MANY_MORE = lazily("、[\u4e00-\u9fff、]{2,24}?[0-9两三四五六七八九十]{1,2}[个大类家]")
_PLACES = re.compile(
    "((?:重点|主要|大中|[0-9]线)?(?:城市|省份|省区|县域|地区|国家))[\u4e00-\u9fffA-Za-z0-9.（）“”]{3,24}$"
)
_CHANGES = re.compile("(?:同比|平均|分别|合计)?(?:增长|增加|提高|上升|下降|降低|减少|压减)[了近约超过]*[0-9]")
_THEIRS = re.compile("的(?!住房|[\u4e00-\u9fff]{0,10}(?:问题|困难))")  # 5200万名学生的学杂费
_MAGNITUDES = frozenset(("万", "亿"))
_DEEDS = ACTIONS | {"结案", "立案", "办结", "审结", "录取"}
_SCALES = "十百千万亿"
# Who anybody may be: 各地可降至16% is of what the clause before told of.
_NOBODY = frozenset(("各地", "各地区", "各级", "各单位", "我们", "大家"))
_SIZE = re.compile("^(?:超|过)?[0-9.]+[万亿]{0,2}元(?:以上)?")
_DONE_AFTER = re.compile(r"[\u4e00-\u9fff]{2,14}")
_EACH_FROM = re.compile("分别[由从]")
_IN_ALL = re.compile("(?:累计|总数|总量)已?(?:达到?|为|有|超过)?$")
_LONG = 12
_LEVELS = ("较低水平", "较高水平", "合理水平", "历史高位", "合理区间")
_DOINGS = frozenset(tables.read("verbs")["verbal_nouns"])
_PRODUCING = "生产"
_THINGS_DONE = ("造林", "植树", "绿化", "招生", "发电", "铺轨", "脱贫", "减贫", "治沙")
_REPORTING, _CHANGING = ("", "完成", "实现"), ("增加", "增长", "减少", "下降")
_SUPPORT = re.compile("的(?:共同|大力|热情)?(?:努力|支持|帮助|关心|配合|拥护)下?$|的一员$")
_SOMEWHERE = re.compile("[\u4e00-\u9fff]{2,4}(?:[市县旗州盟]|示范区|新区|开发区)")
_PLACE = re.compile("[\u4e00-\u9fff]{1,4}?[省市县州]")
_MEASURES = ("率", "比重", "比例", "占比")
_HAVING = ("了", "拥有", "建有", "设有", "还有", "仍有", "尚有", "紧盯全年", "锚定全年", "瞄准全年")
_COLONS = ("：", ":")
_AIMED, _GROWING = ("目标", "计划", "预期"), ("增长", "增幅", "增速", "下降")
_YEAR_ON_YEAR, _BRINGING = ("同比", "环比"), ("带动", "推动", "促进")
_A_YEARS = frozenset(("全年", "年度"))  # 到位资金3亿元，完成全年9亿元目标的33%


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    """What ``kept[index]`` measures; ``earlier`` are the phrases of its sentence so far, in order."""
    earlier = naming.beside(text, kept[index].start, earlier)
    found = doings.told(text, kept, index, _named(text, kept, index, earlier), earlier)
    return carried.find(text, kept, index, apiece.find(text, kept, index, naming.plain(found), earlier), earlier)


def _named(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    quantity = kept[index]
    floor = behind.told_to(text, kept[index - 1].end if index else 0, earlier[-1].end if earlier else 0)
    stretch = listings.whole(text, phrases.left(text, quantity.start, min(floor, quantity.start)), floor)
    if part := structures.find(text, kept, index) or shares.part_of_so_much(text, kept, index, earlier):
        return part
    if quantity.kind == "rank":
        return rankings.each(text, kept, index) or rankings.find(text, quantity, stretch, earlier)
    told = respective.measured_by(text, kept, index, earlier) or granted.find(text, kept, index)
    if told := told or _told_by_its_words(text, quantity, stretch, earlier):
        return told
    is_before_verb = text.endswith("延长", *stretch) or text.startswith("办结", quantity.end)  # 再延长30年整省试点
    right = None if is_before_verb else _right(text, kept, index)
    if right and granted.is_spent(text, quantity) and any(one.start <= right[1] + 1 for one in kept[index + 1 :][:1]):
        right = None  # 投入2700万元更换3台电梯
    if quantity.text.endswith("人口") and (right or text.endswith("有", *stretch)):  # 近14亿人口的发展中大国
        return Phrase("人口", quantity.start, quantity.end)
    if (
        right
        and (text[quantity.end] == "的" or quantity.kind == "number" or text[slice(*right)] in _AIMS)
        and _says_nothing(text[slice(*right)])
        and (earlier or stretch[0] < stretch[1])
    ):
        right = None
    if right and quantity.kind in ("count", "number") and not behind.has_so_many(text, stretch, quantity.end):
        return _counted(text, quantity, stretch, right, earlier)
    found = (
        allotments.find(text, quantity, stretch, right)
        or lasting.find(text, quantity, earlier, min(floor, max(0, quantity.start - 2)))
        or (None if _names_its_thing(text, quantity, right) else respective.find(text, kept, index, earlier))
        or shares.part(text, quantity, stretch, earlier)
        or shares.compared(text, quantity, stretch, earlier)
        or _beside(text, quantity, _noun(text, stretch, right), right)
        or _inherited(text, quantity, stretch, earlier)
    )
    return _settled(text, kept, index, belongings.nearest(text, kept, index, found, earlier), earlier)


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
        classes.find(text, quantity, stretch, earlier)
        or becoming.find(text, quantity, stretch, earlier)
        or turned.find(text, stretch, earlier)
        or parts.find(text, quantity, stretch, earlier)
        or shares.given(text, quantity)
        or rankings.moved(text, quantity, stretch, earlier)
        or shares.beyond(text, quantity, stretch, earlier)
    )
    return told or beside.find(text, quantity, stretch, earlier) or outcomes.find(text, quantity, stretch, earlier)


def _settled(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what its name lacks: what a size is of, what grew, what was made, whose it is."""
    quantity = kept[index]
    if found.name[:1] in _FIGURES and _ONLY_A_FIGURE().fullmatch(found.name):
        found = found._replace(name=_of_a_size(text, quantity, found.name, earlier))
    if found.name[:1] == "占" and quantity.kind in _SIZES and text.startswith("的百分之", quantity.end):
        found = found._replace(name=found.name[1:], start=found.start + 1)
    found = shares.of_the_task(text, quantity, belongings.booked(text, _renamed(text, found, earlier)), earlier)
    if earlier and found.name in _A_YEARS:
        found = found._replace(name=noun_of(earlier[-1]))
    if found.name == _PRODUCING:
        return _made(text, quantity, found, earlier)
    if "年" in found.name:
        found = found._replace(name=phrases.named(found.name))
    if quantity.kind == "count" and earlier and _SOMEWHERE.fullmatch(found.name):
        return found._replace(name=found.name + _counted_there(text, quantity, earlier))
    found = listings.headed(text, quantity, spans.of_a_part(text, quantity, found, earlier))
    if quantity.kind == "share" and earlier and (rate := belongings.rate_of_all(text, found, earlier)):
        return found._replace(name=found.name + rate, noun="")
    if quantity.kind == "share" and _PLACE.fullmatch(found.name):
        return _of_a_place(text, quantity, found, earlier)
    if not earlier and (found.name in _AIMS or found.name in _NOBODY):
        subject = subjects.subject(text, quantity.start)
        found = Phrase(subject, found.start, found.end) if subject else found
    return belongings.find(text, kept, index, found, earlier)


def _renamed(text: str, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase by its full name (经济增长), or by a rate's own: 本地配套率 of 带动本地配套率.

    What only says how it compares (同比减收3亿元) is of what the sentence told of before.
    """
    if found.name.startswith(_YEAR_ON_YEAR):
        noun = latest(earlier)
        return found._replace(name=noun + found.name[2:], noun=noun)
    if found.name.endswith(_AIMED) and text.startswith(_GROWING, found.start + len(found.name)):
        return found._replace(noun=found.name[:-2])  # 产值目标增长6%，实际增长7%
    if found.name == "经济" and text.startswith("增长", found.start + 2):
        return found._replace(name="经济增长", noun="经济")
    if found.name.startswith(_BRINGING) and found.name.endswith(_MEASURES):
        return found._replace(name=found.name[2:], noun=found.name[2:])
    return found


def _of_a_place(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What a place has so much of: 人口自然增长率，东海县由12‰降到6‰，西山县由9‰降到5‰."""
    before = _PLACE.sub("", earlier[-1].name, count=1) if earlier and _PLACE.match(earlier[-1].name) else ""
    rate = before or subjects.subject(text, quantity.start)
    return found._replace(name=found.name + rate) if rate.endswith(_MEASURES) else found


def _counted_there(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What is counted place by place: 复工项目90个，其中东海市60个、西山县30个."""
    things = (phrase for phrase in earlier if not _SOMEWHERE.match(phrase.name))
    return next((noun_of(phrase) for phrase in things if text[phrase.start : phrase.end].endswith(quantity.unit)), "")


def _made(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What was made: 发电设备，去年只生产3万千瓦."""
    is_same = earlier and earlier[-1].name.endswith(_PRODUCING)
    made = noun_of(earlier[-1]) if is_same else subjects.subject(text, quantity.start)
    return found._replace(name=made + _PRODUCING, noun=made)


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


def _counted(text: str, quantity: Quantity, stretch: Stretch, right: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """What is counted; in 五大产业的营业收入 the 产业, whose 营业收入 the next figure gives."""
    measured = measurables.MEASURED().search(text, right[0] + 2, right[1])
    right = (right[0], measured.start()) if measured else right
    right = _of_places(text, right)
    both = _OTHERS_FOLLOW.match(text, *right) if text[right[1] : right[1] + 1] == "、" else None
    right = (right[0], both.end("these")) if both and _SO_MANY_MORE().match(text, right[1]) else right
    people = _PEOPLE.match(text, *right)
    are_counted = quantity.kind == "number" or quantity.unit in _MAGNITUDES
    right = people.span() if people and (are_counted or _THEIRS.match(text, people.end())) else right
    name = _without_doing(text[slice(*right)])
    if behind.of_a_size(
        text, quantity.end + text.startswith("、", quantity.end)
    ):  # its size is a figure of its own: 6个总投资3亿元的项目
        return Phrase(name, quantity.start, quantity.end)
    if earlier and phrases.is_doing(text, *right):  # 88个项目已有83个开工建设
        return Phrase(noun_of(earlier[-1]) + name, quantity.start, right[1], noun_of(earlier[-1]))
    told, end = deeds.find(text, quantity.start, right, name)
    if told == name:
        told = deeds.spread(text, stretch, name)
    return Phrase(told, quantity.start, end, name)


def _of_places(text: str, right: Stretch) -> Stretch:
    """The places alone in 74个城市年均浓度下降9%: what is behind them is what fell."""
    places = _PLACES.match(text, *right)
    return places.span(1) if places and _CHANGES.match(text, right[1]) else right


def _without_doing(name: str) -> str:
    """What is counted, without what is done to it: 两个阵地的建设."""
    name = name[:-3] if name[-3:-2] == "的" and name[-2:] in _DOINGS else _EFFORT.sub("", _WORK.sub("", name))
    return _SUPPORT.sub("", name)


def _noun(text: str, stretch: Stretch, right: Stretch | None) -> Stretch:
    if right and (phrases.ends_in_verb(text, *stretch) or text.endswith(_HAVING, *stretch)):
        return stretch[1], stretch[1]
    return phrases.trim(text, *stretch)


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
        attribute, first = (_BUILT.sub("", text[start:end]), start) if is_attribute else ("", quantity.start)
        whole = text[slice(*right)].removesuffix("签约" if is_attribute else "")
        thing = _SO_MANY.sub("", whole)
        return Phrase(thing + attribute, first, right[0] + len(whole), thing)
    if start >= end:
        return None
    doing = phrases.doing(text, end, quantity.start) if quantity.kind in _SIZES else ""
    return Phrase(text[start:end] + doing, start, quantity.end, text[start:end])


def _of_class(text: str, quantity: Quantity, left: Stretch, right: Stretch) -> Phrase | None:
    """What a share of a class does (76%的县普及了小学教育), or what a plant makes a year: 年产五万吨合成氨."""
    name = text[slice(*right)]
    yearly = _BUILT.sub("", text[slice(*left)])  # 建设年产10万吨碳纤维
    if yearly in _YEARLY and name not in ACTIONS:
        return Phrase(name.partition("的")[0] + yearly, left[1] - len(yearly), right[1])
    if quantity.kind != "share" or text[quantity.end] != "的":
        return None
    told, end = deeds.find(text, quantity.start, right, name)
    told = deeds.spread(text, phrases.left(text, quantity.start, 0), told) if told == name else told
    return Phrase(told, quantity.start, end, name) if told != name else None


def _inherited(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """The indicator of the clause before, with the verb that stands here: 开工60套、基本建成20套."""
    if quantity.unit == "次" and (done := _DONE_AFTER.match(text, quantity.end)):
        return Phrase(done[0], quantity.start, done.end())
    start = phrases.skip(text, *stretch)
    is_done = phrases.ends_in_verb(text, *stretch) or phrases.is_building(text, start, stretch[1])
    doing = text[start : stretch[1]].strip() if is_done else ""
    doing = "" if doing.startswith(_YEAR_ON_YEAR) else doing
    if earlier and not (
        text[stretch[0] : stretch[0] + 1] in ("由", "从")
        and not {"，", ","}.isdisjoint(text[earlier[-1].end : stretch[0] - 1])
    ):
        grown = shares.is_of_the_whole(text, quantity, earlier[-1])
        noun = latest(earlier) if grown else _counted_before(text, quantity, earlier)
        noun = earlier[-1].name if becoming.is_of_a_deed(text, quantity, earlier[-1]) else noun
        noun = owners.ours(text[clause_start(text, quantity.start) : quantity.start], noun)
        if doing in _THINGS_DONE:
            return Phrase(doing, quantity.start - len(doing), quantity.end)
        if doing not in _REPORTING and not doing.endswith(_CHANGING) and (verb := phrases.need(noun)):
            noun = noun[verb:] if len(noun) > verb + 1 else ""
        if _IN_ALL.search(text, *stretch):  # 新增企业12家，累计达到39家
            noun = belongings.of_all(noun)
        sized = quantity.kind in _SIZES and len(doing) <= 4
        return Phrase(noun + doing if sized and noun != doing else noun, quantity.start, quantity.end, noun)
    subject = "" if text[stretch[0] - 1 : stretch[0]] in _COLONS else subjects.subject(text, quantity.start)
    if doing and len(subject) > _LONG:  # 鼓励甲和乙等报考，今年扩招100万人
        return Phrase(doing, quantity.start - len(doing), quantity.end)
    name = subject or subjects.label(text, quantity.start) or phrases.bare(text, start, stretch[1])
    return Phrase(name, quantity.start, quantity.end)


def _of_a_size(text: str, quantity: Quantity, size: str, earlier: Sequence[Phrase]) -> str:
    """5亿元以上项目50个，其中10亿元以上15个: so many of the things counted before are of the size; else no name."""
    is_size = earlier and quantity.kind == "count" and size.endswith("以上")
    return size + _SIZE.sub("", _counted_before(text, quantity, earlier)) if is_size else ""


def _counted_before(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last in the unit of a size or a time; of another figure what it told of last."""
    is_near = {"，", ","}.isdisjoint(text[earlier[-1].end : quantity.start])
    if is_near and _EACH_FROM.search(text, earlier[0].start, quantity.start):  # 分别由20家、3亿元增加到30家、5亿元
        in_its_unit = (phrase for phrase in reversed(earlier) if text.endswith(quantity.unit, phrase.start, phrase.end))
        return noun_of(next(in_its_unit, earlier[-1]))
    if is_near or quantity.kind not in _SIZES | {"time"}:
        return noun_of(earlier[-1])
    unit = quantity.unit if quantity.kind == "count" else quantity.unit.lstrip(_SCALES)
    same = list(naming.counted_in(unit, text, reversed(earlier)))
    things = (phrase for phrase in same if noun_of(phrase) not in _DEEDS)  # 受理案件9起，结案8起，移送1起
    return noun_of(next(things, (same or earlier)[0 if same else -1]))
