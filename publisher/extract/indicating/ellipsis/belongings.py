"""An indicator's name -> the name with whose it is: 产值 is of a firm, of what was counted, or of what came first."""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating import naming
from publisher.extract.indicating.ellipsis import owners, trades
from publisher.extract.indicating.growth import totals
from publisher.extract.indicating.naming import CHANGES, DEPENDENT, PLACES, Phrase, Told, latest, noun_of
from publisher.extract.indicating.phrases import listings, measurables, preceding, subjects
from publisher.extract.indicating.phrases.verbal import VERBAL
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_TABLES = tables.read("indicators")
_SHARES = frozenset(_TABLES["shares"])
# 其中国家级6家: of what the sentence counted first.
_LEVELS = frozenset(_TABLES["levels"])
_MARGIN = "毛利率"
_SOLD = re.compile("(?P<what>(?!营业|主营|销售|业务)..+?)(?:(?:营业|销售|主营业务)?收入|营收|[销营][售业]额)")
_TRADED = ("进出口", "出口", "进口", "进出口总值", "进出口总额", "进出口额", "进出口值")
_FIRMS = re.compile("(?:民营|国有|私营|外商投资|外资|中小|集体|规上|规模以上|小微)(?:工业|外贸)?企业")
_STARS = re.compile("[1-5]A级")
_OF_A_LEVEL = re.compile(r"^(?:A级|[世国省市区县][界家际]?级(?:以上)?|[省市区县部]+级以上|各[类级])")
_ANY_LEVEL = re.compile("(?:国家|世界|国际|[省市区县部])级(?:及?以上)?(?=..)|[1-5]?A级(?=..)")
# What a thing was measured by before: 电池项目总投资15亿元、年产值30亿元 is the project's both times.
_MEASURED = re.compile(
    r"(?<=..)(?:计划)?(?:实现)?(?:资产总额|总?投资(?:总?额)?|总规模|总?建筑面积|(?<!规划)(?<!建设)(?<!开发)(?<!用地)(?:种植|播种|养殖)?面积|占地(?:面积)?|(?:工业)?(?:总|年)?产值|[营销][业售](?:收入|额)|净?利润)$"
)
# A kind of investment, not what is invested in: 房地产投资下降2%，税收增长3%.
_INVESTED = re.compile(
    "[\u4e00-\u9fff]{0,8}(?:固定资产|房地产|房地产开发|民间|基础设施|基建|技改|技术改造|外商|制造业|产业)投资(?:额|总额)?"
)
_BRIEF = 2
_REVENUES = ("财政收入", "财政总收入", "预算收入")
_LONGEST_SUM = 5  # letters of 计划总投资, which is nobody's
_COMMAS = frozenset("，,")
_HAVING = ("有", "辖", "管辖", "设")
_SUMS = frozenset(("金额", "总额", "总金额", "合同金额", "合同额", "成交额", "标的额"))  # 撮合融资12笔、金额3亿元
_OF_NOBODY = ("率", "占比", "比重", "比例", "时间", "时长", "时限", "指数")
_SUM = "总额"
_AREA = re.compile("(?<=[\u4e00-\u9fff]{2})(?:总|种植|播种)?面积$")  # 茶园面积9万亩，产值6亿元
_HELD = owners.ANYBODYS.union(
    ("投资", "年度投资", "利润总额", "利税总额", "零售额", "商品零售额", "增加值", "收入", "总收入", "营业额")
)
_LONGEST_OWNER = 16
_COUNT = lazily("^(?:[\u4e00-\u9fff]{0,4}[0-9]+|[一二三四五六七八九十百千两]+)多?[家个项户名]")
_REACH = 120
_BRACKET = 60
_AMONG, _GOING_ON = ("，其中", "；其中", "，其中，"), ("，", "、", "；")
_BARE_SHARE = re.compile("(?:只有|仅|达到?|为|是|已|约|高达)*[0-9]")
_RATES = ("率", "比重", "比例", "占比")
_JUST_CLOSED = re.compile("[）)](?:累计|已|共|将|全年|年内|实际|完成|实现|达到?)*$")
_BRIEF_DEED = 9
_HEADED = frozenset(
    (
        "投资",
        "总产值",
        "产值",
        "产量",
        "增加值",
        "总投资",
        "计划总投资",
        "数量",
        "面积",
        "价格",
        "支出",
        "利润",
        "存款余额",
        "实际到位",
    )
)
# Things that a clause is about by themselves: 石油工业建设，五年投资…, 工业生产增长较快，总产值….
_THING = re.compile(
    "^[^和与并把将]{2,16}(?:建设|工程|项目|工业|农业|产业|生产|企业|事业|贸易|产品|厂|线|路|港|站|园|区|储蓄|储蓄存款)(?:经济效益|效益)?$"
)
# 投资8000万元，实施排涝闸加固工程: the work that the money pays for.
_PAID = ("投资", "资金", "总投资")
_WORK = lazily(
    "[，,](?:实施|建设|新建|推进|开展|启动|改造|用于)了?(?P<what>[\u4e00-\u9fff“”]{2,18}?(?:工程|项目|改造|治理|建设))(?=[，,。；;、]|$)"
)
_EFFORT = re.compile("(?:生产|建设|经济效益|效益|存款)$")
_JOINED = re.compile("[、和及与]$")
_TOTALS, _CARRIED, _YEAR_BEFORE = ("收入", "支出"), ("结转", "结余", "结转收入", "结余收入"), ("上年", "去年")
# （三）国有资本经营预算。收入2亿元，支出1亿元
_BUDGET = re.compile("(?P<what>[^，,。；;：:、0-9]{2,12}?)(?:预算|收支|预算收支)?(?:执行)?(?:情况)?")
_OF_MONEY = ("基金", "资本经营", "保险", "公共预算")
# What one word names beside its counterpart: 财政收入30亿元，支出45亿元.
_BUDGETS = ".*(?:预算|基金|资本经营|保险)"
_COUNTERPARTS = {
    "支出": re.compile("(?P<of>.*(?:预算|基金|财政总?|资本经营|保险))收入"),
    "收入": re.compile("(?P<of>.*(?:预算|基金|财政总?|资本经营|保险))支出"),
    **dict.fromkeys(
        ("当期结余", "滚存结余", "累计结余", "年末滚存结余", "调出"), re.compile(f"(?P<of>{_BUDGETS})[收支][入出]")
    ),
    "支出预算": re.compile(f"(?P<of>{_BUDGETS})收入预算"),
    "收入预算": re.compile(f"(?P<of>{_BUDGETS})支出预算"),
    "存栏": re.compile("(?P<of>.+)出栏"),
    "出栏": re.compile("(?P<of>.+)存栏"),
    "销售额": re.compile("(?P<of>.+)销售面积"),
    "单产": re.compile("(?P<of>.+?)(?:总产量|产量|[种播]植?种?面积)"),
    "总产": re.compile("(?P<of>.+?)(?:(?:平均)?[单亩]产|[种播]植?种?面积)"),
}
# 居民人均可支配收入4万元；其中城镇居民5万元
_RESIDENTS = re.compile("(?:城镇|农村|乡村)(?:常住)?居民|农民")
_OF_RESIDENTS = re.compile("(?:城镇|农村|乡村|城乡|全体|全[国省市县区]|常住)*(?:居民|农民)(?P<what>[人消收支恩].+)")
# 城镇零售额3亿元；乡村2亿元
_OF_PLACES = re.compile("(?:城镇|农村|乡村|城区|城市|市区)(?!居民|化|常住|人口$)(?P<what>..+)")
# 小学在校生3万人，初中2万人
_STAGES = re.compile("幼儿园|小学|初中|普通高中|普高|高中|中职|中等职业教育|高职|本科|研究生|特殊教育")
_OF_STAGES = re.compile(
    f"(?:(?:全[国省市县区]|普通|公办|民办)?(?:{_STAGES.pattern}))(?P<what>在校(?:学)?生|招生|毕业生|专任教师|教师|教职工|在园幼儿|学校|新生)$"
)
_YEARLY = ("年产", "日产", "年处理", "日处理", "年加工", "日加工")
# 新认证绿色食品17个，累计92个: so many there are of all, the new ones among them.
_NEW_ONES = re.compile(
    "^新(?:增|认证|建成?|培育|发展|引进|认定|入库|获评|开通|改建|创建|注册|登记|设立?|成立|投放|购置|命名|评定|招引|装|购|植|栽|造(?!林))(?=..)|(?<=..)(?:新[增建装设添购植栽扩]|加装|安装)$"
)
_NEWLY_DONE = re.compile("^新(?=(?:发放|受理|办理|签订|签约|开工|培训|审批|投放|发行|放款|吸纳|招收|授信)..)")
# 设立总规模9亿元的基金，已投项目12个，首期2亿元
_STAGES_PAID = frozenset(("首期", "首期规模", "首期资金", "首批", "首批资金"))
_PAID_IN_STAGES = re.compile("(?:基金|资金)(?:总?规模|总?额)?$|..总?投资(?:总?额)?$")
_ADDING = frozenset(("新增", "净增", "新建", "增加"))  # 规上企业90户，新增8户


def find(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with its owner, where its name says nothing without one; ``earlier`` are those of its sentence."""
    if found.name in DEPENDENT and (owner := _before_bracket(text, found.start)):
        return found._replace(name=owner + found.name, noun="")
    return _owned(text, kept, index, found, earlier)


def _owned(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    told = any(phrase.name == found.name for phrase in earlier)  # 分别由20家、3亿元增加到30家、5亿元
    is_listed = found.name in DEPENDENT and (told or naming.respectively(text, found.start, kept[index].start) >= 0)
    # 以全市2%的土地，创造了9%的税收
    is_shared = kept[index].kind == "share" and earlier and text.startswith("的", kept[index].end)
    if is_listed or is_shared:
        return found
    if found.name in owners.ANYBODYS and not _shares_clause(text, found, earlier):
        owner = owners.find(text, kept[index].start)
        if owner:
            return Phrase(owner + found.name, found.start, found.end)
    plain = found.name.removeprefix("增加的")
    if plain in trades.MADE and (trade := trades.find(text, found.start)):
        return found._replace(name=trade + plain.removeprefix("产业"), noun="")
    if not earlier and plain in DEPENDENT and (label := subjects.label(text, kept[index].start)):
        return found._replace(name=label + found.name, noun="")
    if not earlier:
        return _of_its_subject(text, kept[index], found)
    is_sum = plain in _SUMS and text[earlier[-1].end : found.start] == "、"
    whose = noun_of(earlier[-1]) + found.name
    return found._replace(name=whose, noun="") if is_sum else _of_the_earlier(found, plain, earlier)


def _before_bracket(text: str, position: int) -> str:
    """What stands before the bracket that a place is in or right behind: 新院区（总投资9亿元）完成投资3亿元.

    It is empty for a bracket behind a figure.
    """
    closed = _JUST_CLOSED.search(text, max(0, position - _BRIEF_DEED), position)
    within = closed.start() if closed else position
    opening = max(text.rfind(mark, max(0, within - _BRACKET), within) for mark in "（(")
    if opening < 1 or "）" in text[opening:within] or ")" in text[opening:within]:
        return ""
    stretch = preceding.left(text, opening, max(0, opening - _LONGEST_OWNER))
    owner = text[slice(*preceding.trim(text, *stretch))]
    return owner if 1 < len(owner) < _LONGEST_OWNER and not any(map(str.isdigit, owner)) else ""


def rate_of_all(text: str, found: Phrase, earlier: Sequence[Phrase]) -> str:
    """The rate that one part after another is told to have: 合格率96%，其中蔬菜98%，水果94%; empty for others."""
    if found.name.endswith(("率", *_RATES)) or text[found.start : found.start + len(found.name)] != found.name:
        return ""
    if not _BARE_SHARE.match(text, found.start + len(found.name)):
        return ""
    rate, before = noun_of(earlier[0]), earlier[-1]
    is_part = text.endswith(_AMONG, 0, found.start) and all(noun_of(one) == rate for one in earlier)
    goes_on = len(earlier) > 1 and before.name.endswith(rate) and text[before.end : found.start] in _GOING_ON
    return rate if rate.endswith(_RATES) and "占" not in rate and (is_part or goes_on) else ""


def of_all(name: str) -> str:
    """The name of all of a kind, of whose new ones the name is: 绿色食品 of 新认证绿色食品."""
    return _NEWLY_DONE.sub("", name, count=1) if _NEWLY_DONE.search(name) else _NEW_ONES.sub("", name, count=1)


def booked(text: str, found: Phrase) -> Phrase:
    """The phrase by its name in a budget: 收入总计, and what was carried over from the year before (上年结转)."""
    if found.name in _TOTALS and text.startswith("总计", found.start + len(found.name)):
        return found._replace(name=found.name + "总计")
    before = max(0, found.start - _BRIEF)
    if found.name in _CARRIED and text.startswith(_YEAR_BEFORE, before):
        return found._replace(name=text[before : found.start] + found.name, start=before)
    return found


def budgeted(heading: str, found: Phrase) -> Phrase:
    """The phrase of a budget's 收入 or 支出 with the budget that its section's heading names: 国有资本经营收入."""
    told = _BUDGET.fullmatch(heading) if found.name in _TOTALS else None
    if told is None or not told["what"].endswith(_OF_MONEY):
        return found
    return found._replace(name=told["what"] + found.name, noun="")


def counterpart(name: str, told: Sequence[Told]) -> str:
    """The full name of what goes by one word beside what a paragraph told before; empty for others.

    支出 after 基金收入 is 基金支出, 农村居民 after 城镇居民人均收入 is 农村居民人均收入.
    """
    if name in PLACES or _RESIDENTS.fullmatch(name):
        beside = _OF_PLACES if name in PLACES else _OF_RESIDENTS
        whats = (found["what"] for one in reversed(told) if (found := beside.match(one.noun)))
        return name + what if (what := next(whats, "")) else ""
    if _STAGES.fullmatch(name):
        return name + next((found["what"] for one in reversed(told) if (found := _OF_STAGES.match(one.noun))), "")
    if (before := _COUNTERPARTS.get(name)) is None:
        return ""
    whose = (found["of"] for one in reversed(told) if (found := before.match(one.noun)))
    return what + name if (what := next(whose, "")) else ""


def _of_the_earlier(found: Phrase, plain: str, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what its sentence told of before it."""
    whose = _there(found.name, earlier) if found.name in PLACES else _firms(found.name, earlier)
    if whose:
        return found._replace(name=whose, noun="")
    if found.name in _ADDING:
        return found._replace(name=noun_of(earlier[-1]) + found.name, noun=noun_of(earlier[-1]))
    if found.name in _LEVELS or _STARS.fullmatch(found.name):
        return found._replace(name=_at_level(found.name, earlier))
    if whole := counterpart(found.name, [Told("", noun_of(phrase)) for phrase in earlier]):
        return found._replace(name=whole, noun="")
    plain = plain.removeprefix("新增") if _MEASURED.search(earlier[0].name) else plain
    return _of_the_first(found, earlier) if plain in DEPENDENT else found


def _firms(name: str, earlier: Sequence[Phrase]) -> str:
    """The full name of what is of firms counted before (民营企业89家，进出口96亿元) or of goods; else empty."""
    if name[:1] == "其" and measurables.ALONE().fullmatch(name[1:]):  # 企业76家，其增加值增长8%
        return latest(earlier) + name[1:]
    if name == _MARGIN and (line := _SOLD.fullmatch(noun_of(earlier[0]))):  # 减速器收入9亿元，毛利率28%
        return line["what"] + name
    return earlier[-1].name + name if name in _TRADED and _FIRMS.fullmatch(earlier[-1].name) else ""


def _at_level(level: str, earlier: Sequence[Phrase]) -> str:
    """What is of another level than what was counted before: 新增省级小巨人企业 beside 新增国家级小巨人企业5家."""
    nouns = [noun_of(phrase) for phrase in reversed(earlier)]
    other = next((noun for noun in nouns if _ANY_LEVEL.search(noun)), "")
    return _ANY_LEVEL.sub(level, other, count=1) if other else level + _OF_A_LEVEL.sub("", nouns[-1])


def _of_its_subject(text: str, quantity: Quantity, found: Phrase) -> Phrase:
    """What grew (…，增幅达5%), or whose it is (石油工业建设，五年投资8亿元), by the subject of the clause before."""
    has_so_many = quantity.kind == "count" and text.endswith(_HAVING, 0, found.start)  # 全市共有乡镇86个
    if found.start >= quantity.start or (has_so_many and found.name in PLACES):
        return found
    if found.name in PLACES:
        subject = subjects.subject(text, quantity.start)
        return found._replace(name=found.name + subject.removeprefix(found.name), noun="") if subject else found
    if found.name in _PAID and (work := _WORK().match(text, quantity.end)):
        return found._replace(name=work["what"] + found.name, noun="")
    heads = found.name in _HEADED and not _JOINED.search(text, max(0, found.start - 8), found.start)
    if found.name not in CHANGES and not heads:
        return found
    subject = subjects.subject(text, quantity.start)
    if not subject or "了" in subject or (heads and not _THING.search(subject)):
        return found
    return found._replace(name=_EFFORT.sub("", subject) + found.name if heads else subject + found.name, noun="")


def nearest(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the owner that stands right before it."""
    found = _with_subject(text, found)
    is_behind = index > 0 and kept[index - 1].kind == "count"
    return _of_the_counted(text, found, earlier) if is_behind else found


def _with_subject(text: str, found: Phrase) -> Phrase:
    """Whose profit it is that a clause tells: 规上工业企业实现利润20亿元."""
    if found.name.partition("占")[0] not in _HELD or not text.endswith(
        ("实现", "完成", "实现的", "完成的"), 0, found.start
    ):
        return found
    verb = found.start - 2 - text.endswith("的", 0, found.start)
    floor = max(0, found.start - _REACH)
    start, end = preceding.trim(text, *listings.whole(text, preceding.left(text, verb, floor), floor))
    if not 2 < end - start < _LONGEST_OWNER:
        return found
    told = text[verb : found.start] if verb < found.start - 2 else ""  # 限额以上单位实现的零售额
    return Phrase(_COUNT().sub("", text[start:end]) + told + found.name, start, found.end)


def _there(place: str, earlier: Sequence[Phrase]) -> str:
    """What the sentence told of elsewhere: 城镇人均住房面积9平方米，农村22平方米."""
    told = noun_of(earlier[-1])
    named = (one for one in PLACES if told.startswith(one) and not told.startswith(one + "化"))  # no 城镇 of 城镇化率
    elsewhere = next((one for one in named if told != one), "")
    return place + told.removeprefix(elsewhere) if elsewhere or len(told) > _BRIEF else place


def _of_the_counted(text: str, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """五大产业的营业收入超过4万亿元: the 营业收入 is that of the 产业 which the figure before counts."""
    end = earlier[-1].end if earlier else -1
    if found.name.startswith(earlier[-1].name if earlier else "\n"):
        return found
    if 0 <= found.start - end <= 1 and measurables.BEHIND().match(text, end):
        return found._replace(name=earlier[-1].name + found.name)
    return found


def _shares_clause(text: str, found: Phrase, earlier: Sequence[Phrase]) -> bool:
    return bool(earlier) and _COMMAS.isdisjoint(text[earlier[-1].end : found.start])


def _latest_project(earlier: Sequence[Phrase]) -> str:
    """The last of several things whose investment the sentence told of: what comes of it is its; empty for one."""
    sums = [phrase for phrase in earlier if phrase.name.endswith("总投资") and len(phrase.name) > _LONGEST_SUM]
    return noun_of(sums[-1]) if len(sums) > 1 else ""


def _holder(name: str, first: str, earlier: Sequence[Phrase]) -> str:
    """Whose a size is: no rate's and no time's but what was told of next, and no area's but its land's."""
    if name != _SUM and first.endswith(_OF_NOBODY):
        first = next((noun for noun in map(noun_of, earlier) if not noun.endswith(_OF_NOBODY)), "")
    land = _AREA.sub("", first)
    return first if measurables.ALONE().fullmatch(first) or land[-2:] in VERBAL else land


def _of_the_first(found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    first = noun_of(earlier[0])
    if found.name == "税收" and first.endswith(_REVENUES):  # 财政收入30亿元，其中税收20亿元
        return found
    if "投资" in found.name:
        first = next((noun_of(phrase) for phrase in earlier if "项目" in phrase.name), first)
    if found.name == "总数":
        first = of_all(first)
    if found.name in _STAGES_PAID:
        first = next((noun for noun in map(noun_of, reversed(earlier)) if _PAID_IN_STAGES.search(noun)), first)
    if found.name in _SHARES:
        first = latest(earlier)
    elif found.name in CHANGES:
        first = noun_of(next((phrase for phrase in reversed(earlier) if "比重" not in phrase.name), earlier[0]))
    elif found.name not in ("总量", "增加值"):
        first = _latest_project(earlier) or _holder(found.name, first, earlier)
        first = first.removesuffix("比重") if found.name == _SUM else first
        of_them = of_all(first)
        first = of_them if any(noun_of(phrase) == of_them for phrase in earlier) else first
        first = totals.AT_FIRST.sub("", first)  # 年初贷款余额5亿元，年末余额6亿元
        if _INVESTED.fullmatch(first) or first.endswith(_YEARLY):
            return found
        first = _MEASURED.sub("", first)
        are_rates = first[-1:] == found.name[-1] == "率"  # 参与率90%，覆盖率85%
        if are_rates or measurables.ALONE().fullmatch(first):  # 产值80亿元，税收5亿元: neither is the other's
            return found
    name = first if first.endswith(found.name) else first + found.name
    return Phrase(name, found.start, found.end)
