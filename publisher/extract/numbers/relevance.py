"""Quantities -> those that say something about the world: thresholds, turns of phrase and abstract counts fall away."""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.counts import behind, bounded
from publisher.extract.indicating.grants import benefits
from publisher.extract.indicating.phrases import measurables
from publisher.extract.numbers import conditions, examples, indices, makes, numerals, sayings
from publisher.extract.numbers.quantity import Quantity
from publisher.extract.text.patterns import lazily

# A count of these says nothing about the world (四大核心理念, 八项重点举措) unless it is large (89项指标).
_TABLES = tables.read("indicators")
_ABSTRACT = _TABLES["abstract"]
# Nor of these, whatever follows; others may begin the name of real things (三大优势产业).
_ALONE = frozenset(_TABLES["abstract_alone"])
_LISTING = frozenset("：:要")  # 以下四项工作：
_QUALIFIED = ("不同", "相反", "主要", "重大", "最大", "根本", "基本", "新", "大", "老")
_NUMERALS = frozenset("一二两三四五六七八九十")
_SCALES = frozenset("十百千万亿")
_EMPTY = _TABLES["empty"]
_DURATION_BEFORE = re.compile(
    r"(?:提前|缩短|延长|压缩|减少|增加|推迟|不超过|不少于|达到?|提高到|增加到|延长到|拉长[到至]|放宽[到至]|减到|缩短到|压缩到|压减到|(?:压|压降|下降|降低|[降减缩])到|降至|减至|缩至|至"
    r"|寿命[^，,。；;]{0,4}(?:提高|增加)|用了?|平均用时|历时|耗时|延续|连续|寿命|周期|工期|时间|时长|时限|时效|住院日|年限|年龄|天数|年数|平均|每[次节场课]|为|(?:现状|目标|基期)值?)[了约近]?"
    r"(?:只有|仅有?)?$|(?:建设|合同|租赁|运营|经营|服务|质保|保修|合作|回收|投资回收|还款|贷款|债券|办理|审批)期限?(?:为|约|是|达)?$|租期(?:为|约|是)?$|学制(?:为|是)?$|(?:[只仅][需要]|仅需要|只需要)$"
)
_DURATION_AFTER = re.compile(
    r"[来内间前后以之代制]|最[高低好快大小多少优]|新[高低]|行动|计划|规划|方案|任期|多来|级|一遇|工作|累计|(?:或者更[多长]一?些?一?点?)?(?:左右)?的?时间|期"
)
# 平均期限12.6年, 时间中位数58分钟, 可支付15.7个月
_LEVEL_BEFORE = re.compile(
    "(?:中位数|平均(?:剩余)?期限|账期|久期|月数|小时数|时数|学时|平均用时|[可够](?:支付|使用|用|供应|支撑|维持))(?:为|约|是|达到?|仅|缩[短至]|[提升降减增]至)*$"
)
# 累计飞行4530万小时, 日均12.4万小时, 运行7200小时
_HOURS_BEFORE = re.compile(
    "(?:累计|共计?|总计|合计|[日月年人户台机]均|飞行|运行|服务|培训|作业|志愿|发电|授课|直播|学习|演出|使用|工作|办案|巡[查检护]|值[守勤]|观测)(?:达到?|约|近|超过?|了|为)*$"
)
_MANY_HOURS = 1000
# 比原计划提前了整整一个月, 快于常年6天
_TIME_GAP = re.compile(
    "(?:[比较][^，,。；;0-9比较]{2,8}(?:提前|推迟|[早晚快慢]|缩短|延长)了?|[早晚快慢]于[^，,。；;0-9]{2,6}|提前了)(?:整整|约|近|大约)?$"
)
_GAP_ENDS = re.compile("(?:左右|以上)?(?:[，,。；;、）)]|$)")
# 扭转了连续两年下滑的局面: what lasted so long is over.
_NO_MORE = re.compile(
    "[^，,。；;0-9]{1,16}的(?:被动|不利)?(?:局面|历史|态势|势头|趋势|状况|困境|帽子|记录|纪录|格局|现象)"
)
_ENDED = re.compile("(?:扭转|结束|摘掉|改变|遏制|终结|打破|告别|摆脱|止住|走出)了?[^，,。；;]{0,12}$")
_REDUCED = re.compile(r"(?:压缩|缩短|压减|压降|压|减少|延长|拉长|放宽|下降|降低?|增加?|提高|减|缩)[至到为]")
_ORIGIN = re.compile("[由从](?:原来|原先|之前|以前|过去|改革前|上年|去年|[0-9]{4}年)?的?(?:平均|约)?$")
_FIGURE = re.compile(r"[^，,。；;]{0,16}[0-9一二三四五六七八九十]")
_MANY = 20
_COUNTING = re.compile(r"[就仅还也都已只共]?(?:占|有|达到?|共有?|为|已有)?了?")
_BOUNDARY = re.compile(r"[，,。；;：:！？、]")
# 收入50万元以上的村占比达到七成: what has a share is a class of things.
_OF_A_CLASS = re.compile("的[\u4e00-\u9fff]{0,6}?(?:占(?![地领用])比?|比重|比例)")
# 超过100万元的村只有云盘村1个, 20万元以下的有3个, 影响因子10分以上的14篇
_OF_THOSE = lazily("的(?:[\u4e00-\u9fff]{0,8}?(?:[只仅就也还共]*有|[只仅])[\u4e00-\u9fff]{0,8}?)?")
# 研发费用超1000万元的企业，按增量的20%补助
_GRANTED = re.compile("的[\u4e00-\u9fff]{0,6}[，,](?:按|给予|予以|一次性|奖励|奖补|补助|补贴)")
_BOUNDS = (">", ">=", "<", "<=", "range")
# 前五名客户销售额, 排名前50位的企业: those, not that somebody is among them
_THE_FIRST = re.compile("的?(?!左右|以[内上下])[\u4e00-\u9fff]{2}")
_BECOMES = re.compile("(?:[进跻入挺][入身围进]|[居列冲在]|保持|稳定|迈[进入])[^，,。；;、]{0,8}$")
# 旅客超过1000万人次的机场有39个
_OF_SO_MANY = re.compile("的[\u4e00-\u9fff]{2,8}?(?:有|达|共|为)?[0-9]")
# 对首次突破10亿元、50亿元的企业，分别给予奖励
_TO_THOSE = lazily("(?<![\u4e00-\u9fff])[对凡][^，,。；;]*(?:突破|超?过|达到?|满)(?:[^，,。；;]*、)?$")
_THOSE = lazily("(?:以上)?(?:、[^，,。；;]{1,12})?的[\u4e00-\u9fff]{0,8}[，,]")
# 实缴资本达到2亿元以上的，按1%给予奖励; 投资500万元以上的项目，前三年按利息的50%给予贴息; 每新增1名硕士，奖励2万元
_IN_CASE = re.compile(
    r"(?:及?以上|以下)?(?:、[^，,。；;]{1,16})?(?:的|(?<=以上)的[\u4e00-\u9fff]{2,6})[，,](?:[^，,。；;是]{0,12}?(?:给予|予以|奖励|奖补|补助|补贴|方可)"
    r"|(?:[前第][0-9一二三四五]年)?按[^，,。；;]{2,36}(?:给予|奖励|补助|补贴))"
)
_ONLY_THEN = ("方可", "方能", "方具备", "方有")
# 与先进园区4至5家的水平相比
_IN_COMPARISON = re.compile("的?[\u4e00-\u9fff]{0,6}(?:水平|标准|规模)相?比")
_WITH = re.compile("[与同跟和](?![谐平])[^，,。；;]{1,16}$")
_FOR_EVERY = re.compile("每(?:新增|引进|招引|培育|吸纳|招用|净增)?$")
_GETS = lazily("[\u4e00-\u9fff]{1,12}[，,](?:[^，,。；;]{0,6}给予|奖励|补助|补贴)")
# 2000吨级航道工程完成率68%: the size says which works they are.
_CLASS_MEASURED = re.compile(
    "(?:级的?|(?<=[上下内])的?)[\u4e00-\u9fff“”]{1,20}(?:率|占比|比重|比例|完成(?:投资|产值)|总投资)[约近超过达到为至在]{0,4}"
)
# 比第二名西山县多出9亿元, 领先第二位的西山县9亿元: another's rank
_OF_ANOTHER = re.compile(
    "(?:[比较与和同跟距离]|领先于?|落后于?|[高低]于|[高超]出|超过|超越|赶超|仅次于|紧[追随跟]|直逼)"
    "(?:(?:全[国省市县区]|世界|全球|排名|排在|位居|位列|居|列|排)+的?)?$"
)
_AND = frozenset(("、", "和", "与", "及", "以及"))
# 平均2.5天，最快2小时
_EXTREME = re.compile("[^，,。；;0-9]{0,4}[，,、；](?:最[快短长慢少多]|平均)(?:的|仅|只需|需|为|达|约|可达|要)*")
_LABEL = re.compile("[，,、][\u4e00-\u9fff]{1,8}(?P<end>[\u4e00-\u9fff]{3})")
_PART = re.compile("[，,]其中[\u4e00-\u9fff]{2,6}?(?:只有|仅|为|约)?")  # 停电时间4小时，其中城区仅0.9小时
_MARKS = frozenset("，,。；;、）)")
_BOTH = frozenset("和与及")
_WINS = re.compile("(?:融资|贷款|授信|增收|减税|退税|节支|节省|节约|募资|筹资|追[回讨缴]|讨[回要]|挽回)[^，,]{0,4}$")
_CLASS_LENGTH = 7
_SHORT = 4
_ADDED_UP = re.compile("(?:合计|共计|总计|累计)[约近达为]{0,2}$")  # 两项合计12亿元
_SIZES = ("总投资", "总长", "全长", "总面积", "总库容")
# An age is one where a life or an average lasts so long; else it says who is meant: 60岁以上老人.
_REACH = 30
_LESSONS = frozenset(("学时", "课时"))
_OF_AGE = frozenset(("岁", "周岁"))
# 人均预期寿命提高1.2岁，达到81.5岁
_AGE = re.compile(
    "(?:寿命|年龄)[^，,。；;]*(?:[0-9][0-9.]*岁[，,](?:将|已|有望)?(?:[升提增降][高加长低]?)?[达到至为]+)?$"
)
# 平均年龄38.6岁，男性39.2岁; 平均初婚年龄，男性29.4岁、女性27.6岁
_AGE_OF_A_PART = lazily(
    "平均[\u4e00-\u9fff]{0,4}年龄[0-9.岁，,为是达到约]{0,8}(?:其中)?[，,]?(?:(?:男|女|城|乡|[\u4e00-\u9fff]{1,4}[性子村镇])[0-9.]{2,5}岁[、，,]){0,2}"
    "(?:男|女|城|乡|[\u4e00-\u9fff]{1,4}[性子村镇])[为是约]?$"
)


_OPENED_TO = re.compile("(?:向|对|面向|由|为|供)[^，,。；;0-9的]{2,14}的(?P<what>[\u4e00-\u9fff]{2,6})")
_MEASURE = re.compile("(?:面积|收入|支出|投资|产值|贷款|[率额量值])$")


_MANY_TIMES = re.compile("[0-9] ?[×xX*] ?$")  # 7×24小时: so long on each of so many


def select(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities of a paragraph that are metrics, in order."""
    return tuple(
        quantity
        for index, quantity in enumerate(found)
        if (_measures(text, quantity) or _goes_on(text, found, index))
        and text.rfind("《", 0, quantity.start) <= text.rfind("》", 0, quantity.start)
        and not _is_threshold(text, found, index)
        and not _opens_a_saying(text, found, index)
        and not examples.is_one(text, quantity)
        and not makes.is_one(text, quantity)
        and not conditions.is_one(text, found, index)
        and not _MANY_TIMES.search(text, max(0, quantity.start - 4), quantity.start)
    )


def _goes_on(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Whether a span of time is the next of a list of measured ones: 办理时间分别为28小时和9小时."""
    if not index or found[index].kind != "time":
        return False
    between = text[found[index - 1].end : found[index].start]
    is_part = found[index].unit == found[index - 1].unit and _PART.fullmatch(between)
    is_next = is_part or _EXTREME.fullmatch(between) or _is_alike(text, found[index - 1], between)
    if between not in _AND and not is_next:
        return False
    is_time = found[index - 1].kind == "time" and not _DURATION_AFTER.match(text, found[index].end)
    return is_time and (_measures(text, found[index - 1]) or _goes_on(text, found, index - 1))


def _is_alike(text: str, before: Quantity, between: str) -> bool:
    """Whether what stands between two figures ends as what the first is of: 国内转国内45分钟，国际转国内90分钟."""
    label = _LABEL.fullmatch(between)
    return label is not None and label["end"] in text[max(0, before.start - 14) : before.start]


def _opens_a_saying(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Whether a count is the first half of a name that goes on with the next numeral: 三支两军."""
    quantity = found[index]
    if quantity.kind != "count" or text[quantity.end : quantity.end + 1] not in _NUMERALS:
        return False
    following = found[index + 1 : index + 2]
    is_short = quantity.end - quantity.number_start == 2 and text[quantity.number_start] in _NUMERALS
    goes_on = text[quantity.end + 1 : quantity.end + 2] in _SCALES or (following and following[0].start == quantity.end)
    return is_short and not goes_on


def _measures(text: str, quantity: Quantity) -> bool:
    if quantity.unit in _OF_AGE:
        opening = max(0, quantity.start - _REACH)
        return bool(
            _AGE.search(text, opening, quantity.start) or _AGE_OF_A_PART().search(text, opening, quantity.start)
        )
    if quantity.kind == "number":
        is_ordinal = text[quantity.start - 1 : quantity.start] == "第"
        if quantity.unit == "":
            return indices.is_index(text, quantity.start)
        return not is_ordinal and not _is_abstract(text, quantity)
    if quantity.kind == "time":
        return _is_duration(text, quantity)
    if quantity.kind == "count":
        return not text.endswith(behind.LIKE, 0, quantity.start) and not _is_abstract(text, quantity)
    return _is_its_own(text, quantity) if quantity.kind == "rank" else not sayings.is_measure(text, quantity)


def _is_its_own(text: str, quantity: Quantity) -> bool:
    """Whether a rank is what is told, and neither another's nor what says which things are meant."""
    is_anothers = _OF_ANOTHER.search(text, max(0, quantity.start - 12), quantity.start)
    return not (is_anothers or sayings.is_measure(text, quantity) or _is_the_first(text, quantity))


def _is_the_first(text: str, quantity: Quantity) -> bool:
    """Whether a rank says which things are spoken of: 前五名客户销售额26亿元."""
    if text[quantity.start] != "前" or not _THE_FIRST.match(text, quantity.end):
        return False
    return not _BECOMES.search(text, max(0, quantity.start - 12), quantity.start)


def _is_abstract(text: str, quantity: Quantity) -> bool:
    if numerals.low(quantity.scale_value) >= _MANY:
        return False
    named = behind.right(text, quantity.end)
    if named is None:
        return _is_unnamed(text, quantity)
    counted = text[slice(*named)].partition("的")[0].partition("和")[0]
    if counted in _ALONE or counted.endswith("看") or sayings.is_said(text, quantity):  # 两个市场, 分三大门类看
        return True
    is_announced = counted == "工作" and text[named[1] : named[1] + 1] in _LISTING
    if is_announced or (text.startswith(_QUALIFIED, named[0]) and text.endswith(_ABSTRACT, 0, named[1])):
        return True
    if quantity.unit == "大" and _MEASURE.search(counted):  # 三大主粮参保面积达到320万亩
        return measurables.MEASURED().search(counted) is None
    return counted.endswith(_ABSTRACT) or counted.startswith(_EMPTY)


def _is_unnamed(text: str, quantity: Quantity) -> bool:
    """Whether a count with no noun right behind it counts nothing: 14个向民间资本敞开的领域, 关键是三条."""
    if opened := _OPENED_TO.match(text, quantity.end):
        return opened["what"].startswith(_ABSTRACT)
    return text.startswith(_ABSTRACT, quantity.end) or sayings.only_lists(text, quantity)


def _is_over(text: str, quantity: Quantity) -> bool:
    ended = _ENDED.search(text, max(0, quantity.start - 16), quantity.start)
    return ended is not None and _NO_MORE.match(text, quantity.end) is not None


def _is_duration(text: str, quantity: Quantity) -> bool:
    """Whether a span of time is itself what is reported (工期缩短30天), not when something happens (三年来)."""
    if _DURATION_AFTER.match(text, quantity.end):
        return False
    if quantity.unit in _LESSONS or text.startswith("办结", quantity.end):
        return True
    is_running = text.endswith("连续", 0, quantity.start)
    if is_running and _is_over(text, quantity):
        return False
    if _REDUCED.match(text, quantity.end):
        return _ORIGIN.search(text, max(0, quantity.start - 10), quantity.start) is not None
    if is_running and _FIGURE.match(text, quantity.end):
        return False
    is_bounded = quantity.comparator in (">", ">=", "<", "<=") and quantity.start < quantity.number_start
    return (
        is_bounded
        or _is_level(text, quantity)
        or _is_gap(text, quantity)
        or bool(_DURATION_BEFORE.search(text, max(0, quantity.start - 8), quantity.start))
    )


def _is_level(text: str, quantity: Quantity) -> bool:
    """Whether a span of time is so long by what it is of (平均期限12.6年), or adds up hours: 累计飞行4530万小时."""
    opening = max(0, quantity.start - 8)
    if _LEVEL_BEFORE.search(text, opening, quantity.start):
        return True
    if quantity.base_unit != "小时" or _GAP_ENDS.match(text, quantity.end) is None:
        return False
    is_sum = numerals.low(quantity.scale_value) >= _MANY_HOURS or text.endswith("均", 0, quantity.start)
    return is_sum and _HOURS_BEFORE.search(text, opening, quantity.start) is not None


def _is_gap(text: str, quantity: Quantity) -> bool:
    """Whether a span of time is how much earlier or later something was: 比原计划提前了一个月."""
    if _GAP_ENDS.match(text, quantity.end) is None:
        return False
    return _TIME_GAP.search(text, max(0, quantity.start - 16), quantity.start) is not None


def _is_condition(text: str, quantity: Quantity) -> bool:
    """Whether a size says who is to get something: 对首次突破10亿元的企业, 投资500万元以上的，按…给予."""
    number = quantity.number_start
    if _TO_THOSE().search(text, max(0, number - _REACH), number) and _THOSE().match(text, quantity.end):
        return True
    if text.startswith(_ONLY_THEN, quantity.end) and quantity.comparator != "=":  # 60分以上方可入围
        return True
    if _IN_COMPARISON.match(text, quantity.end) and _WITH.search(text, max(0, number - _REACH), number):
        return True
    return _IN_CASE.match(text, quantity.end) is not None


def _is_threshold(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Whether a size only says which things the count beside it counts: 超10亿元项目26个, 5个亿元以上项目."""
    quantity = found[index]
    number = quantity.number_start
    if index and quantity.end <= bounded.some(text, found[index - 1]):
        return True
    picks = quantity.comparator in _BOUNDS and _picks(text, quantity, found[index + 1 : index + 2])
    if picks or _is_condition(text, quantity):
        return True
    if (
        "每" in text[max(0, number - 3) : number]
        and _FOR_EVERY.search(text, 0, number)
        and _GETS().match(text, quantity.end)
    ):
        return True
    if quantity.kind == "count":
        served = quantity.unit.endswith("次") and quantity.comparator != "="
        return served and bool(_OF_SO_MANY.match(text, quantity.end))
    is_class = quantity.comparator != "=" and text.startswith("的部分", quantity.end)
    if is_class or quantity.kind not in ("money", "physical", "time", "number", "share"):
        return is_class
    after = found[index + 1 : index + 2]
    if after and text[quantity.end : after[0].start] == "或":  # 超30亿元或3亿美元项目2个
        quantity, after = after[0], found[index + 2 : index + 3]
    return _serves(text, quantity, after, found[max(0, index - 1) : index])


def _picks(text: str, quantity: Quantity, after: Sequence[Quantity]) -> bool:
    """Whether a bound picks out those that the next figure is of: 100万元以上的占三成, 20万元以下的有3个."""
    if _GRANTED.match(text, quantity.end):
        return True
    if _OF_A_CLASS.match(text, quantity.end):
        return not after or after[0].kind in ("share", "ratio")
    return (
        bool(after)
        and after[0].kind == "count"
        and _OF_THOSE().fullmatch(text, quantity.end, after[0].start) is not None
    )


def _serves(text: str, quantity: Quantity, after: Sequence[Quantity], before: Sequence[Quantity]) -> bool:
    """Whether a size tells which things are counted right behind it or right before it."""
    if after and quantity.kind != "share" and _CLASS_MEASURED.fullmatch(text, quantity.end, after[0].start):
        return True
    counts_things = after and after[0].kind == "count" and not after[0].unit.endswith("次")
    if (
        counts_things
        and not _BOUNDARY.search(text, quantity.end, after[0].start)
        and not benefits.is_spent(text, quantity)
    ):
        return _says_which(text, quantity, after[0])
    return bool(before) and before[0].kind == "count" and _describes(text, quantity, before[0])


def _says_which(text: str, quantity: Quantity, after: Quantity) -> bool:
    """Whether a size tells which things the count behind it counts: 5亿元以上项目12个."""
    if quantity.comparator in (">=", "<=") and after.start == quantity.end:  # 其中10亿元以上15个
        return True
    named = behind.right(text, quantity.end)
    end = named[1] if named else 0
    if named and quantity.comparator in (">=", "<=") and named[0] < after.start - 1 <= end - 1:
        end = after.start - (text[after.start - 1] == "有")  # 5亿元以上的重大项目有9个
    is_short = named and end - named[0] <= _CLASS_LENGTH
    return bool(is_short and _COUNTING.fullmatch(text, end, after.start))


def _describes(text: str, quantity: Quantity, before: Quantity) -> bool:
    """Whether a size tells which things the count right before it counts: 4个5万吨级泊位; not 公路6条415公里."""
    changes = quantity.kind == "share" and quantity.comparator not in (">=", "<=")  # 比上年的60万人增长5%
    is_won = _WINS.search(text, before.end, quantity.start)  # 帮助86户企业融资3.2亿元
    if is_won or changes or _ADDED_UP.search(text, before.end, quantity.start) or quantity.start - before.end > _SHORT:
        return False
    ends = quantity.kind in ("physical", "money") and text[quantity.end : quantity.end + 1] in _MARKS
    if text[before.end : quantity.start] in _BOTH or (before.end == quantity.number_start and ends):
        return False  # 减少19宗和1150亩
    is_exact = quantity.comparator == "=" and text.endswith(_SIZES, 0, quantity.start)  # 6个总投资3亿元的项目
    return not is_exact and not _BOUNDARY.search(text, before.end, quantity.start)
