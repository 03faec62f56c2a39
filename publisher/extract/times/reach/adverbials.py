"""A period in its text -> whether it stands as an adverb at the head of a clause, and so governs what follows."""

import re

from publisher.extract.periods import Period
from publisher.extract.text.boundaries import CLAUSE_MARKS
from publisher.extract.text.patterns import lazily
from publisher.extract.times.reach import events, yardsticks

_REACH = 12  # letters before a period in its clause that are looked at
_LEAD = re.compile(
    r"(?:力争|确保|争取|预计|计划|其中|截至|截止|刚刚?过去的|从?现在起?|自|从|到|至|在|于|并|且|而|以|经过|按照|目前|全区|全市|我国|我市|紧扣)*"
)
_BYLINE = re.compile("^.*(?:讯|报道|[）)])[ \u3000]*$|^.*电[ \u3000]+$")  # 晚报记者王立报道 今年一季度，…
_SUBJECT = re.compile(r"[^，,。；;：:！？!?、\n围绕为对按比较較与同现的把]{0,8}")
_BARE_PLAN = re.compile(r"“[一二三四五六七八九十]{1,3}五”$")
_LATER = ("，", ",", "期", "时", "末", "以", "、", "年均", "平均", "将", "累计")
_PRICES = ("不变价", "可比价", "价格）", "价格)", "价格计算")  # 2300元（2010年不变价）
_COMPARED = re.compile(r"[高低大多少快慢好优强当等][于於]$|^(?:特别|尤其)是$")
# 今年的主要目标是…, 到2030年的七年时间里
_FRAMES = lazily(
    r"的[\u4e00-\u9fff]{0,6}目标(?![。和与、；;])"
    r"|的[一二两三四五六七八九十0-9]{1,3}年(?:时间)?[里内间中]"
)
_EXPIRES = re.compile("(?:年?底)?到期的")
_SUPERLATIVE = frozenset("最首罕少未")
_RELATIVE = re.compile(r"[^，,。；;0-9]{0,8}的")
# 落实2030年碳达峰目标: the year is part of the aim's name.
_AIMS_AT = frozenset(("落实", "实现", "完成", "制定", "编制", "实施", "启动", "印发", "对标", "锚定"))
_NAMED_AIM = re.compile("[^，,。；;0-9]{1,24}(?:目标|计划|规划|方案|议程|任务)")
_OF_ITS_YEARS = re.compile("[^，,。；;]{0,16}的[^，,。；;]{0,8}[一之]年")  # 今年是“十二五”时期承前启后的重要一年
_AIM_TO_COME = re.compile("[^，,。；;0-9]{2,24}的(?:奋斗|战略|宏伟)?目标")  # 根据到2030年人民生活更加富裕的目标
# 九十年代, which century's the text does not say, is seldom when a thing happens.
_DECADE = re.compile("..年代")
_YEARS = re.compile("[12][0-9]{3}/[12][0-9]{3}")
_NEAR_YEAR = re.compile("[今去上前]年(?![上下]半年|第?[一二三四1-4]个?季度)")
_SO_MUCH = r"(?:同期)?的[近约超]?[0-9０-９.．一二三四五六七八九十点點]{1,7}"
_TIMES = re.compile(rf"{_SO_MUCH}多?倍")
_SHARE_OF_IT = re.compile(rf"{_SO_MUCH}(?:[成%％]|分之)|(?:同期)?的一半")
_HONOURED = re.compile(
    r"(?:荣?获|获评|获得|入选|被评为|列入|上榜|荣膺|摘得|斩获)$"
)  # 获评2022年美丽乡村: a title's year
_OPENING = "“ （("
_STANDARD = re.compile("的(?:水平|标准|规模|基础|成果|部署|要求|规定|决定)")  # 保持2024年的水平
# What is done with a year's things: 巩固2024年的成果.
_HANDLED = ("紧扣", "继", "超过", "完成", "实现", "巩固", "利用")
# No year behind one of these opens its clause: 按照2024年的要求.
_PREPOSITIONS = frozenset("由从從自於于比较較同与與和跟是为為爲按照据向对對把将將过像了到至")
_SO_MUCH_OF = ("是", "为", "相当于", "只有", "恢复到", "恢复至", "不及", "不到", "不足", "超过", "接近", "达到")
ORIGINS = ("由", "从", "從")
# 由上年的第四位上升为第三位
CHANGED = re.compile(
    "[^，,。；;]{0,24}?(?:上升|提高|增加|下降|降低|减少|扩大|回落|缩小|缩减|下滑|下跌|攀升|跃升|收窄|压缩|缩短|增|升|降|跌|转|变|调整|做[大强]?|冲|壮大|拉[高升]|推高)[到至为爲]"
)
_CARRIED_OVER = ("结转", "结余")  # 上年结转2亿元
_GROUND = re.compile("[^，,。；;：:是0-9]{0,30}基础上")  # 在2023年快速增长的基础上，2024年…
_SINCE_THEN = re.compile("[^，,。；;]{0,10}的[^，,。；;]{1,12}[今去上]年")  # 2013年以来新增的企业去年纳税…
_PARTS_OF = ("占", "完成", "达", "达到")
# 占同期全县总量的5%
_OF_THE_SAME_TIME = ("年", "占", "占到", "为", "是", "超", "超过", "相当于", "高于", "低于", "快于")
_PLANNED = re.compile("(?:[0-9][0-9.]*[\u4e00-\u9fff]{1,4}?)?的?(?:计划|任务|目标|预算)")
# 剔除上年同期一次性因素后增长5%: what is left out, or made up for, tells no time.
_SET_ASIDE = re.compile("(?:剔除|扣除|扣减|还原|排除|考虑到?|不含|不包括|消化|弥补|抵消|除去|撇开|不计)$")
# 扭转上年下降局面, 刷新去年纪录: what is brought to an end, or outdone
_OVERTURNED = re.compile(
    "(?:扭转|止住|遏制|遏止|结束|打破|刷新|改写|走出|摆脱|改变|告别|终结|跳出)了?(?:自|从)?[^，,。；;0-9]{0,2}$"
)
_BEGUN = re.compile("[^，,。；;]{2,24}已")  # 计划年内开工的项目已开工60个
# 相当于1950年到1997年投资的总和
_TOTALLED = re.compile("[^，,。；;]{0,24}(?:总和|之和|的总量|的总数)")


def governs(text: str, period: Period) -> bool:
    """Whether a period stands as an adverb at the head of its clause, and not inside a noun phrase."""
    start = period.start
    while start and text[start - 1] not in CLAUSE_MARKS and period.start - start < _REACH:
        start -= 1
    lead = _BYLINE.sub("", text[start : period.start])
    if _measures(text, period, lead) or _describes(text, period, lead) or _names(text, period, lead):
        return False
    if events.describes(text, period, lead):
        return False
    return bool(_LEAD.fullmatch(lead) or _SUBJECT.fullmatch(lead))


def is_ground(text: str, period: Period) -> bool:
    """Whether something is told to change from how it was in a period: 在2030年基础上翻一番."""
    return _GROUND.match(text, period.end) is not None


def is_base(text: str, period: Period) -> bool:
    """Whether a figure is told as so many times a period's, or as so much of it: 是2016年的2倍, 相当于上年的八成."""
    if _TIMES.match(text, period.end):
        return True
    return text.endswith(_SO_MUCH_OF, 0, period.start) and _SHARE_OF_IT.match(text, period.end) is not None


def _measures(text: str, period: Period, lead: str) -> bool:
    """Whether a period is what something is measured by or starts from: 高于2020年, 由上年的第四位上升为第三位."""
    if is_ground(text, period) or is_base(text, period) or _TOTALLED.match(text, period.end) or _COMPARED.search(lead):
        return True
    if (
        _SET_ASIDE.search(lead)
        or _OVERTURNED.search(lead)
        or yardsticks.governs_nothing(text, period)
        or (period.text == "当年" and lead.endswith("占"))
    ):
        return True
    if period.text == "同期" and lead.endswith(_OF_THE_SAME_TIME):
        return True
    if period.text == "全年" and lead.endswith(_PARTS_OF) and _PLANNED.match(text, period.end):
        return True
    return lead.endswith(ORIGINS) and CHANGED.match(text, period.end) is not None


def _describes(text: str, period: Period, lead: str) -> bool:
    """Whether a period only says which thing is meant: 1990年以前建成的校舍, 五年的经验."""
    after = text[period.end : period.end + 1]
    if _DECADE.fullmatch(period.text) or after in _SUPERLATIVE or (after == "新" and lead.endswith("创")):
        return True
    if period.text.endswith("以来") and _SINCE_THEN.match(text, period.end):
        return True
    of_what = _RELATIVE if "月" in period.text and lead.endswith(("原计划", "原定")) else _BEGUN  # 原计划8月开工的大桥
    if lead.endswith(("计划", "原定")) and of_what.match(text, period.end):
        return True
    if (
        text.startswith(_CARRIED_OVER, period.end)
        or _EXPIRES.match(text, period.end)
        or text.startswith(_PRICES, period.end)
    ):
        return True
    if after == "的" and not _FRAMES().match(text, period.end) and not _is_topic(text, period, lead):
        return True
    return period.text.endswith(("以前", "之前")) and _RELATIVE.match(text, period.end) is not None


def _names(text: str, period: Period, lead: str) -> bool:
    """Whether a period is part of a name: a plan's, an honour's, an aim's (“十四五”规划, 获评2022年…)."""
    if is_bare_plan(period) and not text.startswith(_LATER, period.end):
        return True
    if lead.endswith("是") and "五" in period.text and _OF_ITS_YEARS.match(text, period.end):
        return True
    if _HONOURED.search(lead) and text[period.end : period.end + 1] not in CLAUSE_MARKS:
        return True
    if lead.startswith(("根据", "按照")) and _AIM_TO_COME.match(text, period.end):
        return True
    return lead in _AIMS_AT and _NAMED_AIM.match(text, period.end) is not None


def _is_topic(text: str, period: Period, lead: str) -> bool:
    """Whether a year or several and 的 open a clause on what is of them: 2025年的产量将达到…."""
    before = text[max(0, period.start - 3) : period.start].rstrip(_OPENING)
    if not (is_year(period) or _YEARS.fullmatch(period.value)) or _STANDARD.match(text, period.end):
        return False
    if before[-1:] in _PREPOSITIONS or lead.endswith(_HANDLED):
        return False
    return bool(_LEAD.fullmatch(lead)) or (period.value[:1].isdigit() and bool(_SUBJECT.fullmatch(lead)))


def is_year(period: Period) -> bool:
    """Whether a period is one whole year (2025年, 去年)."""
    return bool(_NEAR_YEAR.match(period.text)) or (period.value.isdigit() and period.text.endswith("年"))


def is_bare_plan(period: Period) -> bool:
    """Whether a plan is only named (“十四五”), with no word of its time (“十四五”期间)."""
    return _BARE_PLAN.match(period.text) is not None
