"""A quantity's clause, sentence and section -> actual, target, plan or ongoing.

The nearest word of time or mood decides: in the clause, else in a clause before it, else in the period that governs
it, else in the section.
"""

import re
from functools import lru_cache

from publisher.extract.indicating import boxes
from publisher.extract.quantities import Quantity
from publisher.extract.times import moods
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.aspects import bearings, framing, leanings
from publisher.extract.times.aspects.settings import Setting
from publisher.extract.times.figures import baselines, deviations, pending, progress
from publisher.extract.times.reach import asides, parts
from publisher.model.items import MetricStatus

_AIMS_LISTED = re.compile(r"目标(?:任务)?[是为：:]")
# 确定了今年的目标，即产值达到3亿元，…; 瞄准更高的目标：今年，…
_AIMS_NAMELY = re.compile(
    "目标(?:任务)?[，,]即|(?:瞄准|锚定|定下|立下|确立|设定|提出|明确|确定|制定|盯住)了?[^，,。；;：:0-9]{0,14}目标(?:任务)?[：:]"
)
# 锚定“双百”目标（产值100亿元、企业100家）
_AIMS_IN_BRACKETS = re.compile("目标(?:任务)?[（(]$")
_CLIMB = re.compile(
    r"(?:做[大强]?|冲|拉[高升]|推高|壮大)到(?=[约近]?[0-9])|挺进|跻身|进入|迈入|达到|突破|超过|跨越|冲刺|翻"
)
_AIMED_NAME = re.compile(
    r"目标(?:任务)?的[0-9.]+[%％]|[^。；;“”]{0,20}”[^。；;，,“]{0,4}目标|[^。；;，,“”]{0,24}等(?:约束性|预期性)?目标"
    r"|[^。；;，,“”]{0,24}的(?:预期|增长|奋斗|宏伟|年度|全年|经营|发展|营收|业绩|盈利|产销|生产)?目标"
    r"|[^。；;，,“”]{0,8}为(?:发展|奋斗|工作|总|主要)?目标"
)
# 提出产煤8万吨、产糖6万吨两项指标
_SET_FIGURES = re.compile(
    "(?:[、和][^，,。；;、]{2,20}){0,5}(?:的?[一二三四五六七八九十两]项|的(?:计划)?)指标(?!任务?完成)"
)
_KEPT = re.compile("控制在|以内")
_CHANGED = re.compile("^[，,][^，,。；;0-9]{2,16}(?:下降|增长|提高|降低|上升|减少)了?[0-9.]+[%％]")
_AT_LATEST = re.compile(
    "最[迟晚][在于到]?[0-9一二三四五六七八九十本今明下年](?![^，,。；;]*[已了])"
)  # 最迟在一季度末上线
# 六成受访企业预计订单增加: so many say so.
_ASKED = re.compile(
    "的?(?P<who>(?:受访|被调查|样本|调查)?(?:企业|公司|农户|居民|者|厂商|商户|家庭|市民))?(?:均|都)?(?:预计|预期|计划|打算|表示|认为|看好)"
)
_FORECAST = re.compile(
    r"预计(?!数)(?<!比[0-9]{4}年预计)(?<!比[一二][九○〇零]..年预计)(?<!比[今去上]年预计)|估计(?=将|可|能)|有望|可望"
    r"|(?<!数)据[^，,。；;]{0,12}预测(?![^，,。；;]{0,4}(?:模型|系统|预警))|(?:我们|业内|机构|专家|分析)[^，,。；;0-9]{0,8}(?:判断|预测|研判)(?=[，,：:])"
    r"|或(?<![于到]或)(?:将|[在达超](?=[约近]?[0-9]))|(?<![^，,；;：:])(?:若(?![干非无是])|如果(?!没有|[^，,。；;]{0,3}[从按同以把将与和拿用加扣])|倘若|假如|假设)(?=[^，,。；;]{2,24}(?:[，,]|$))|满产(?=[，,])"
    r"|按[^，,。；;]{2,20}(?:测算|估算|推算)(?=[，,]|$)|预期(?<![于过出合达]预期)(?!寿命|[高低多少快慢好差]|[^，,。；;]{0,6}目标)|(?:建成|投产|达产|投用|建好)后"
    r"|可(?:达|实现|新增|完成|带动|创造|提供|吸纳|增加|节约|节省|减少)"
)
# What a report's list of aims expects is aimed at: 广义货币预期增长14%.
_EXPECTED = re.compile(r"预期(?:增长|增幅|提高|下降|为|[约近]?$)")
_ITEM = re.compile("[一二三四五六七八九十]{1,3}是")
# 目标增长6%，实际增长6.8%
_AIMED_AND_MET = re.compile("(?:目标|计划|预期|预算)(?:增长|增幅为?|增速为?|下降|为)[约近]?[0-9.]+[%％][，,]实际")
# 改造管网150公里，目前已完成90公里
_AIM_BESIDE = re.compile("(?:目标值?|规划|计划)为?$")
# 净利润目标6亿元, 目标产量9万套; but 工作目标9个
_AIM_NAMED = re.compile(
    "目标(?:值|数|产量|产值|销量|销售额|收入|利润|浓度|规模|投资|投资额)?(?:(?:拟|设)?定?为|是)?[约近]?$"
)
# 全年有望实现5.5%左右的预期增长目标
_AIM_BEHIND = re.compile("(?:左右|上下|以上)?的?(?:年度|全年)?(?:预期|增长|发展){1,2}目标")
_COUNTED_AIMS = frozenset(("个", "项", "条", "大", "类"))
# 完成年度4000公里的任务
_TASK_SET = re.compile("(?:年度|全年|年初|既定|原定)[^，,。；;0-9]{0,6}$")
_TASK = re.compile("的?(?:目标任务|任务|目标)(?![的书单清])")
_MET = ("，实际", ",实际", "；实际")
# 力争营业收入突破90亿元；税收9亿元
_COMES_IN = re.compile(
    "^[^，,。；;：:0-9]{0,16}(?:收入|税收|产值|总额|成交额|增加值|利润|销售额|零售额|出口额?|进口额?|营收|余额|产量|总产|固定资产投资|工业投资)"
    "(?:达到?|为|约|近)?$"
)
_UNDER_CONSTRUCTION = re.compile(r"正在|在建")
# 建成变电站4座、在建1座; 在建1座、建成4座
_BUILT_BEFORE = re.compile("已?(?:建成|投用|投运|完工|竣工|投产|完成)[^，,、。；;]*$")
_PLANNED = re.compile(
    r"规划|拟|准备(?![工就了好金期])|计划(?=[到在于投总用新建实完年全开启引招竣再续改修扩整培拆搬])|设计"
)
_REACHED = re.compile("[；;](?:(?:分别|已|共|全年)?完成|[^；;]*累计)")
_ALREADY = re.compile(r"已经?[\u4e00-\u9fff]{1,8}的$")  # 已建成的12家研究院要转化成果200项
_SCHEDULED = re.compile(r"启动|规划|谋划|布局|安排")
# 资本开支预算26亿元; but 一般公共预算收入26亿元, 超预算3亿元
_BUDGETED = re.compile("(?<![超比占为的])(?<!完成)预算(?:总?额|规模)?[为约共达]?[0-9]")
# What a change is measured by, where nothing else tells its time.
_COMPARED = re.compile(
    r"同比|环比|[比较](?<![相对占])(?:去年|上[次届轮]|上年|上月|上季|年初|同期|上半年|[一二三四]季度|[0-9]{4}年|全[国省市区县])"
)
_HELD = re.compile(
    r"占|办结|审结|执结|查处|破获|化解了?|入围|跻身|晋级|突破|成为|达到?|增长|新增|建成|完成(?!.{0,12}任务)|位列|新开工|全部开工|提高|提升[到至]|[升降增]至|上升|下降|降低|增加|减少"
    r"|超过|超[0-9]"
)
# What is built is allotted, unless by a day: 新建学校5所, but 2027年底前新建学校5所.
_BUILT = re.compile(r"新建|开工|引进|改造")
_GRANTS = re.compile("给予|予以|分别(?:奖励|补助|补贴)|(?:补助|奖励|补贴|资助)(?:最[高多]|不超过)")
# 每年拿出不少于6000万元
_YEARLY_FLOOR = re.compile(
    "每年[^，,。；;0-9均都]{0,10}(?:拿出|安排|列支|统筹|投入|出资)[^，,。；;0-9均都]{0,10}(?:不少于|不低于)"
)
# 按投资额的30%补助，最高1000万元: on offer, where nothing tells of what was paid.
_OFFERED = re.compile("按[^，,。；;]{1,20}(?:补助|补贴|奖励|资助|贴息)|最高(?:不超过)?[0-9]")
# 日费率不高于万分之二, where what is to come is set out
_BOUND = re.compile("(?:费率|利率|费用|收费|比例|首付|上浮)[^，,。；;]{0,4}(?:不高于|不超过|不得超过|不得高于|控制在)$")
_IN_CASE = re.compile("的[\u4e00-\u9fff]{0,6}[，,]$")  # 获得省级奖项的企业，给予50万元奖励
_UNDER_WAY = re.compile(
    r"加快|推进|持续|不断|精心|大力|深入|打造|提升|壮大|做大|做强|抓好|推动|培育|突出|建设|着力|全力|积极|依法"
)
_MADE = re.compile(
    r"新增|新开工|建成|创建|达|增长|增加|增至|提高|升至|突破|超|保持|稳定在|降|减|压[减缩降至]|完成|形成|实现|拥有|为(?:基础|支撑|龙头)|级项目|累计"
)
_OPENING = 12
# 比2020年的3亿元增长8%
_BASE = re.compile(
    "[比较較由从從于於过過同与](?<![用属关对由位][于於])[^，,。；;到至增比较]{0,10}年(?:度|[末底])?的[^，,。；;到至增升降]{0,6}$"
)
# 在连续两年增长8%的基础上
_GROUND = re.compile("在[^，,。；;]{0,12}(?:年|连续|已|现有|原有|目前|现在)[^，,。；;]{0,12}$")
_TO_COME = re.compile(moods.AHEAD)
_SIZED = re.compile(r"总投资[约近超达]?过?$")


def leaves(period: str, clause: str) -> bool:
    """Whether a clause has left behind a past period that an earlier sentence set: it speaks of what is under way."""
    under_way = (
        _SCHEDULED.search(clause) or _FORECAST.search(clause) or _UNDER_WAY.match(clause) or moods.look_ahead(clause)
    )
    return bool(
        bearings.GONE.match(period)
        and under_way
        and not (leanings.DONE.search(clause) or bearings.ENDED.search(clause))
    )


def find(text: str, quantity: Quantity, setting: Setting) -> MetricStatus:
    """The status that the nearest words give."""
    clause = leanings.unquoted(setting.clause)
    marked = boxes.status(text, quantity.start, quantity.end, setting.period)
    if beside := marked or _beside(text, clause, quantity, setting):
        return beside
    if _is_forecast(clause, setting) or _is_under_construction(clause, setting):
        return "ongoing"
    outlook = bearings.find(clause, setting)
    if _is_foreseen(setting, clause, outlook) and (leanings.of(_compared(clause)) == "open" or _only_will(clause)):
        return "ongoing"
    namely = "目标" in setting.earlier + clause and _AIMS_NAMELY.search(setting.earlier + clause) is not None
    if namely or _names_an_aim(text, quantity.end) or _is_aimed(clause, setting, outlook):
        return "target"
    if outlook == "past" or (_SIZED.search(setting.before) and not _is_intended(clause, setting)):
        return "plan" if _is_given_yearly(clause) else "actual"
    return _undecided(clause, quantity, setting, outlook)


def _beside(text: str, clause: str, quantity: Quantity, setting: Setting) -> MetricStatus | None:
    """What the figure is beside another: where a change starts, how much is to be done or given, or was aimed at."""
    if _is_there(text, quantity, setting) or _say_so(text, quantity, setting.earlier + clause):
        return "actual"
    grants = "给予" in clause and _IN_CASE.search(setting.earlier) and leanings.of(clause) == "open"
    is_to_be = (
        pending.is_pending(setting)
        or pending.is_to_serve(setting)
        or _AT_LATEST.search(clause)
        or progress.is_task(text, quantity.start, quantity.end)
    )
    if grants or is_to_be or pending.is_proposed(text, quantity.end, quantity.kind, setting):
        return "plan"
    inside = asides.around(text, quantity.start, quantity.end)
    if inside and _AIMS_IN_BRACKETS.search(text, max(0, inside[0] - 8), inside[0]):
        return "target"
    if _AIM_BESIDE.search(setting.before) and setting.later.startswith(_MET):  # 规划目标6%，实际完成6.1%
        return "target"
    if _is_set(text, quantity, setting.before) or _AIM_BEHIND.match(text, quantity.end) or pending.is_term(setting):
        return "target"
    is_aim = "实际" in setting.later and _AIMED_AND_MET.search(clause + setting.later)
    return "target" if is_aim else None


def _is_set(text: str, quantity: Quantity, before: str) -> bool:
    """Whether a figure is by its name what was aimed at, or what a year's task was: 为年度目标1400亿元的80%."""
    if quantity.kind == "points":  # 比年度目标高0.6个百分点
        return False
    if deviations.was_aimed_at(text, quantity.start, quantity.end):
        return True
    if quantity.unit not in _COUNTED_AIMS and "目标" in before[-12:] and _AIM_NAMED.search(before):
        return True
    return _TASK.match(text, quantity.end) is not None and _TASK_SET.search(before) is not None


def _is_there(text: str, quantity: Quantity, setting: Setting) -> bool:
    """Whether the figure is what a change starts from (由3家增至…), or what there is already (已建成的12家…要…)."""
    if ("年" in setting.before and _BASE.search(setting.before)) or (
        text.find("基础上", quantity.end, quantity.end + 12) >= 0 and _GROUND.search(setting.before)
    ):
        return True
    is_told = deviations.is_gap(setting.before) or _ALREADY.search(setting.before) is not None
    return is_told or baselines.is_old(text, quantity.end)


def _say_so(text: str, quantity: Quantity, words: str) -> bool:
    """Whether it is the share of those who expect something: 超过六成受访企业预计订单增加."""
    asked = _ASKED.match(text, quantity.end) if quantity.kind == "share" else None
    return asked is not None and bool(asked["who"] or "受访" in words)


def _names_an_aim(text: str, end: int) -> bool:
    """Whether the number is part of the name of an aim: 增长6%的目标."""
    if text.find("标", end, end + 90) < 0:
        return False
    if text.find("目标", end, end + 34) >= 0 and _AIMED_NAME.match(text, end):
        return True
    return text.find("指标", end, end + 90) >= 0 and bool(_SET_FIGURES.match(text, end))


def _is_forecast(clause: str, setting: Setting) -> bool:
    """Whether a clause estimates; in a list of aims 预期增长 states one."""
    return bool(_FORECAST.search(clause)) and not (setting.outlook == "future" and _EXPECTED.search(setting.before))


def _is_under_construction(clause: str, setting: Setting) -> bool:
    """Whether the figure itself is of what is being built, and not the next in its list: 建成4座、在建1座."""
    if _UNDER_CONSTRUCTION.search(clause) is None:
        return False
    own = setting.before.split("、")[-1]
    if not _BUILT_BEFORE.match(own):
        return True
    return _UNDER_CONSTRUCTION.search(own + setting.clause[len(setting.before) :].split("、")[0]) is not None


def _is_given_yearly(clause: str) -> bool:
    """Whether a clause says how much at least is given year by year: 每年拿出不少于6000万元."""
    return "每年" in clause and _YEARLY_FLOOR.search(clause) is not None and leanings.of(clause) != "past"


def _compared(clause: str) -> str:
    """A clause without the 同比 it opens with: what is foreseen is compared too (预计全年产值9亿元，同比增长6%)."""
    return clause.removeprefix("同比")


def _only_will(clause: str) -> bool:
    """Whether nothing but 将 sets a clause into the future: 预计到2030年，里程将达到…."""
    return "将" in clause and not bearings.AIM.search(clause) and not moods.look_ahead(clause.replace("将", ""))


def _is_foreseen(setting: Setting, clause: str, outlook: Outlook) -> bool:
    """Whether a clause before estimated, and none since has reported: 达产后预计产值3亿元，税收1000万元."""
    at = _forecast_at(setting.earlier) if setting.earlier else -1
    if at >= 0 and setting.outlook == "future" and (setting.earlier.startswith("预期", at) or _ITEM.match(clause)):
        return False  # 收入预期60亿元；支出安排115亿元
    if at > _OPENING and "。" in setting.earlier[at:]:  # 其中 goes on with the sentence before, not with its end
        return False
    if at >= 0 and outlook != "future" and _REACHED.search(setting.earlier[at:] + clause):
        return False  # 预计年均增长7%；完成投资8亿元
    return at >= 0 and (outlook != "past" or leanings.nearest(setting.earlier[at:]) != "past")


@lru_cache(maxsize=256)
def _forecast_at(earlier: str) -> int:
    found = _FORECAST.search(earlier)
    return found.start() if found else -1


def _is_aimed(clause: str, setting: Setting, outlook: Outlook) -> bool:
    """Whether the clause aims, or stands in a list of aims; among aims it does so whatever is said of it after."""
    aims = bearings.AIM.search(clause) is not None and not _was_kept(clause, setting)
    if outlook == "past":
        told = (
            leanings.of(clause) != "open" or bearings.ENDED.search(clause) or bearings.GONE.match(setting.period or "")
        )
        return aims and setting.outlook == "future" and not told
    if outlook != "future":
        return aims or (framing.is_listed(setting.earlier) and not _BUDGETED.search(clause))
    listed = _AIMS_LISTED.search(setting.earlier) or _EXPECTED.search(setting.before)
    return aims or bool(listed)


def _was_kept(clause: str, setting: Setting) -> bool:
    """Whether a bound was kept, in a dated report that intends nothing beside it: 用水量控制在2亿吨以内，下降4%."""
    if setting.present is None or setting.outlook != "open" or "控制在" not in clause:
        return False
    return _CHANGED.search(setting.later) is not None and not bearings.intends(_KEPT.sub("", setting.whole))


def _is_intended(clause: str, setting: Setting) -> bool:
    """Whether the section, the clause, the sentence before it or its time says outright that it sets out what is to
    come.
    """
    if setting.framed or setting.outlook == "future" or _TO_COME.match(setting.period or ""):
        return True
    return moods.look_ahead(setting.earlier + clause)


def _undecided(clause: str, quantity: Quantity, setting: Setting, outlook: Outlook) -> MetricStatus:
    """The status of what is neither reported nor aimed at."""
    if _PLANNED.search(setting.before):
        return "plan"
    if outlook == "open":
        is_bound = setting.outlook == "ahead" and _BOUND.search(setting.before) is not None
        return "target" if is_bound else _open(clause, quantity, setting)
    behind = setting.clause[len(setting.before) :]
    if (
        outlook == "future"
        and "的" not in behind
        and _COMES_IN.search(setting.before)
        and bearings.AIM.search(setting.earlier)
    ):
        return "target"
    if clause.startswith(("比", "较")) and _SCHEDULED.search(setting.earlier):
        return "plan"
    return _coming(clause, quantity, _is_intended(clause, setting))


def _open(clause: str, quantity: Quantity, setting: Setting) -> MetricStatus:
    """The status where nothing tells of the time: what is budgeted or on offer is planned, with its parts."""
    told = parts.of_sum(clause, setting.earlier)
    is_offered = quantity.kind in ("money", "share") and _OFFERED.search(clause)
    return "plan" if is_offered or _BUDGETED.search(told) else _present(told)


def _coming(clause: str, quantity: Quantity, intended: bool) -> MetricStatus:
    if _SCHEDULED.search(clause) or _GRANTS.search(clause):
        return "plan"
    if _BUILT.search(clause) and bearings.DEADLINE.search(clause):
        return "target"
    if quantity.comparator == ">=" and quantity.kind == "count":
        return "target"
    if _MADE.search(clause) or _CLIMB.search(clause) or quantity.kind in ("share", "rank", "points", "ratio"):
        return "target"
    return "ongoing" if _UNDER_WAY.search(clause) and not intended else "plan"


def _present(clause: str) -> MetricStatus:
    if _HELD.search(clause) or _COMPARED.search(clause):
        return "actual"
    if _SCHEDULED.search(clause):
        return "plan"
    return "ongoing" if _UNDER_WAY.search(clause) else "actual"
