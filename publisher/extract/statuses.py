"""A quantity's clause, sentence and section -> actual, target, plan or ongoing.

The nearest word of time or mood decides: in the clause, else in a clause before it, else in the period that governs
it, else in the section.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from publisher.extract import moods, tables
from publisher.extract.outlooks import Outlook
from publisher.extract.quantities import Quantity
from publisher.model.items import MetricStatus

_QUOTED = re.compile(r"[“《][^”》]{0,30}[”》]")
_AIM = re.compile(
    r"力争|确保|对标|争取(?!上级|中央|资金|专项|政策|[^，,。；;到]{0,8}项目[0-9])|争创|必保|目标(?![任务])[^，,。；;]{0,4}[是为：:]|预期目标|主要目标|目标任务(?!的[0-9百一])|不低于|不少于|再培育|再造|以内|控制在|跨越|全覆盖"
)
_AIMS_LISTED = re.compile(r"目标(?:任务)?[是为：:]")
_CLIMB = re.compile(r"挺进|跻身|进入|迈入|达到|突破|超过|跨越|冲刺|翻")
_ALREADY_SO = ("，已", ",已", "，目前已", "，均已", "，全部已")  # 续建项目3个，已全部达到进度
_AIMED_NAME = re.compile(r"[^。；;“”]{0,20}”[^。；;，,“]{0,4}目标|[^。；;，,“”]{0,24}的(?:预期|增长|奋斗|宏伟)?目标")
_FORECAST = re.compile(
    r"预计|有望|可望|预期(?<![于过出合达]预期)(?!寿命|[^，,。；;]{0,6}目标)|(?:建成|投产|达产|投用|建好)后"
    r"|可(?:达|实现|新增|完成|带动|创造|提供|吸纳|增加|节约|节省|减少)"
)
# What a report's list of aims expects is aimed at: 广义货币预期增长14%.
_EXPECTED = re.compile(r"预期(?:增长|增幅|提高|下降)")
_UNDER_CONSTRUCTION = re.compile(r"正在|在建")
# A day to come that something is to be done by.
_DEADLINE = re.compile(
    r"到(?<![达截得年月]到)(?:20[0-9]{2}年(?!的[0-9约近])|年底|[^，,。；;]{0,4}期末)|20[0-9]{2}年(?:底|末)?(?:之前|以前|前)|(?:年底|月底)前"
)
_DECREED = re.compile(
    r"[划案见要法](?<=规划|方案|计划|意见|纲要|办法)》?(?:提出|明确|要求|强调|确定|把|将)|按照[^，,。；;]{0,12}(?:规划|计划|方案)"
    r"|[绘就画确定出](?<=描绘|绘就|擘画|勾画|明确|确定|提出)了?[^，,。；;]{0,6}(?:未来|今后)|已决定|承诺"
)
_PLANNED = re.compile(r"规划|拟|准备(?![工就了好金期])|计划(?=[到在于投总用新建实完年开启引招竣])|设计")
_REACHED = re.compile("[；;](?:分别|已|共|全年)?完成")
_ALREADY = re.compile(r"已经?[\u4e00-\u9fff]{1,8}的$")  # 已建成的12家研究院要转化成果200项
_SCHEDULED = re.compile(r"启动|规划|谋划|布局|安排")
_DONE = re.compile(rf"{moods.DONE}|以来|原先")
# These report unless the sentence has said before that it speaks of what is to come.
_ENDED = re.compile(r"累计|获|入选|名列|位居|顺利|成功|落户|共有")
# What somebody has says how things are, whatever the article sets out.
_HAS = re.compile(
    r"现有(?!的)|现辖|现已|目前[^，,。；;]{0,6}有|拥有(?<!人口拥有)(?<![万千百][人户]拥有)(?<![人户]均拥有)(?!量|[^，,。；;0-9]{0,12}的(?![^，,。；;]*[0-9]))"
    r"|(?:[区园市县省镇乡村]内?|全国)[共现已还]?有(?![望序关效力])|有[^，,。；;要将应]{2,30}等$"
)
_STATED = re.compile("到20[0-9]{2}年[底末]?[，,][^，,。；;将要]{2,12}(?:是|为)[约近]?[0-9]")
# What a change is measured by, where nothing else tells its time.
_COMPARED = re.compile(r"同比|环比|[比较](?<![相对占])(?:去年|上年|上月|上季|年初|同期|[0-9]{4}年|全[国省市区县])")
_HELD = re.compile(
    r"入围|跻身|晋级|突破|成为|达到?|增长|新增|建成|完成(?!.{0,12}任务)|位列|新开工|全部开工|提高|提升[到至]|[升降增]至|上升|下降|降低|增加|减少|超过|超[0-9]"
)
# What is built is allotted, unless by a day: 新建学校5所, but 2027年底前新建学校5所.
_BUILT = re.compile(r"新建|开工|引进|改造")
_UNDER_WAY = re.compile(
    r"加快|推进|持续|不断|精心|大力|深入|打造|提升|壮大|做大|做强|抓好|推动|培育|突出|建设|着力|全力|积极|依法"
)
_MADE = re.compile(
    r"新增|新开工|建成|创建|达|增长|增加|增至|提高|升至|突破|超|保持|稳定在|降|减|压[减缩降至]|完成|形成|实现|拥有|为(?:基础|支撑|龙头)|级项目|累计"
)
_TO_COME = re.compile(rf"{moods.AHEAD}|.*年内|.*期末|“?十?[四五六]五|明年")
_WON = re.compile("^[^，,。；;比较同]{0,4}[去上]年[^，,。；;将要]{0,8}争取[^，,。；;将要]*$")  # 去年争取资金3亿元
_OPENING = 12
_BY_YEAR = ("，到", "。到", "；到", ",到", "力争", "力争到", "确保", "确保到", "争取")
_YEAR_LENGTH = 4
_PLAN_PERIOD = re.compile("“?十?[四五六]五")
_GONE = re.compile(r"去年|上年|过去|(?!明年).*上半年|.*以来|目前|眼下|而今|如今|前年|.*年来")
_OLD = re.compile(
    r"[^，,。；;]{0,6}(?:变|扩为|提高[到至]|增加[到至]|上升[到至]|下降[到至]|降[到至]|减少?[到至]|增至|升[到至]|扩大[到至]|压[缩减][到至]|缩短[到至])"
)
_OLD_LETTERS = frozenset("变扩提增上下降减升压缩")
_SIZED = re.compile(r"总投资[约近超达]?过?$")
_PURPOSE = re.compile("(?:以|切实|有效|全力|从而|进而)?确保[^0-9一二三四五六七八九十百]*$")
_CLAUSES = re.compile(r"[，,；;：:]")
_PARTS = re.compile(r"[，,；;：:。！!\n]")
_SENTENCES = re.compile(r"[。；;！!\n]|[—-]{2}|[一二三四五六七八九]是要?")
_URGING = tables.read("tenses")["urging_openings"]
_REPORTING = re.compile("现有|现辖|同比|环比|截至|目前|今年以来|上半年|季度|昨日|日前|记者|介绍|告诉|说[，,：:]|据")


class Setting(NamedTuple):
    """What surrounds a quantity: its clause, the clause up to it, its sentence up to the clause and after it.

    ``above`` is what the paragraph says before the sentence, ``whole`` is all of the paragraph; ``period`` governs the
    quantity, None where none does; it is ``lent`` where another paragraph or the title names it.
    """

    clause: str
    before: str
    earlier: str
    later: str
    above: str
    whole: str
    period: str | None
    outlook: Outlook
    lent: bool = False


def leaves(period: str, clause: str) -> bool:
    """Whether a clause has left behind a past period that an earlier sentence set: it speaks of what is under way."""
    under_way = (
        _SCHEDULED.search(clause) or _FORECAST.search(clause) or _UNDER_WAY.match(clause) or moods.look_ahead(clause)
    )
    return bool(_GONE.match(period) and under_way and not (_DONE.search(clause) or _ENDED.search(clause)))


def find(text: str, quantity: Quantity, setting: Setting) -> MetricStatus:
    """The status that the nearest words give."""
    clause = _unquoted(setting.clause)
    if _is_there(text, quantity, setting):
        return "actual"
    if _is_forecast(clause, setting) or _UNDER_CONSTRUCTION.search(clause):
        return "ongoing"
    outlook = _outlook(clause, setting)
    if _is_foreseen(setting, clause, outlook) and (_leaning(clause) == "open" or _only_will(clause)):
        return "ongoing"
    if _names_an_aim(text, quantity.end) or (outlook != "past" and _is_aimed(clause, setting, outlook)):
        return "target"
    if outlook == "past" or (_SIZED.search(setting.before) and not _is_intended(clause, setting)):
        return "actual"
    return _undecided(clause, quantity, setting, outlook)


def _is_there(text: str, quantity: Quantity, setting: Setting) -> bool:
    """Whether the figure is what a change starts from (由3家增至…), or what there is already (已建成的12家…要…)."""
    changes = not _OLD_LETTERS.isdisjoint(text[quantity.end : quantity.end + 9]) and _OLD.match(text, quantity.end)
    return bool(changes) or _ALREADY.search(setting.before) is not None


def _names_an_aim(text: str, end: int) -> bool:
    """Whether the number is part of the name of an aim: 增长6%的目标."""
    return text.find("目标", end, end + 34) >= 0 and bool(_AIMED_NAME.match(text, end))


def _is_forecast(clause: str, setting: Setting) -> bool:
    """Whether a clause estimates; in a list of aims 预期增长 states one."""
    return bool(_FORECAST.search(clause)) and not (setting.outlook == "future" and _EXPECTED.search(setting.before))


def _only_will(clause: str) -> bool:
    """Whether nothing but 将 sets a clause into the future: 预计到2030年，里程将达到…."""
    return "将" in clause and not _AIM.search(clause) and not moods.look_ahead(clause.replace("将", ""))


def _is_foreseen(setting: Setting, clause: str, outlook: Outlook) -> bool:
    """Whether a clause before estimated, and none since has reported: 达产后预计产值3亿元，税收1000万元."""
    at = _forecast_at(setting.earlier) if setting.earlier else -1
    if at > _OPENING and "。" in setting.earlier[at:]:  # 其中 goes on with the sentence before, not with its end
        return False
    if at >= 0 and outlook != "future" and _REACHED.search(setting.earlier[at:] + clause):
        return False  # 预计年均增长7%；完成投资8亿元
    return at >= 0 and (outlook != "past" or _nearest(setting.earlier[at:]) != "past")


@lru_cache(maxsize=256)
def _forecast_at(earlier: str) -> int:
    found = _FORECAST.search(earlier)
    return found.start() if found else -1


def _is_aimed(clause: str, setting: Setting, outlook: Outlook) -> bool:
    listed = outlook == "future" and (_AIMS_LISTED.search(setting.earlier) or _EXPECTED.search(setting.before))
    return bool(_AIM.search(clause) or listed)


def _is_intended(clause: str, setting: Setting) -> bool:
    """Whether the section, the clause or the sentence before it says outright that it sets out what is to come."""
    return setting.outlook == "future" or moods.look_ahead(setting.earlier + clause)


def _undecided(clause: str, quantity: Quantity, setting: Setting, outlook: Outlook) -> MetricStatus:
    """The status of what is neither reported nor aimed at."""
    if _PLANNED.search(setting.before):
        return "plan"
    if outlook == "open":
        return _present(clause)
    if clause.startswith(("比", "较")) and _SCHEDULED.search(setting.earlier):
        return "plan"
    return _coming(clause, quantity, _is_intended(clause, setting))


def _outlook(clause: str, setting: Setting) -> Outlook:
    """Whether the clause looks back or ahead, by the nearest words that tell."""
    nearest = _nearby(clause, setting)
    if nearest != "open":
        return nearest
    ended = (_ENDED.search(clause) or _has_ended(setting.earlier)) and not _awaits(setting, clause)
    if ended or _has(setting, clause):
        return "past"
    if setting.outlook != "past" and (_DEADLINE.search(clause) or _has_deadline(setting.earlier)):
        return "future"
    period = setting.period or ""
    if setting.later and _PLAN_PERIOD.match(period) and _surrounding(setting) == "past":
        return "past"  # “十四五”期间年均增长7%，去年达到80亿元
    return _of_period(period) or _by_then(period, setting) or _surrounding(setting)


def _nearby(clause: str, setting: Setting) -> Outlook:
    """What the clause says, or what the next says of it, or else the last one before that says anything."""
    # Where the section sets out aims, 同比 says what they are measured by.
    before = setting.earlier.replace("同比", "") if setting.outlook == "future" else setting.earlier
    nearest = _leaning(clause.replace("同比", "") if setting.outlook == "future" else clause)
    if nearest == "open" and setting.later.startswith(_ALREADY_SO):
        return "past"
    return _nearest(before) if nearest == "open" and before else nearest


def _by_then(period: str, setting: Setting) -> Outlook | None:
    """Future where the paragraph names the period's year as one to reach (到2027年…), or a plan says 每年."""
    if period.startswith("每年") and setting.outlook in ("future", "ahead"):
        return "future"
    if setting.outlook == "past" or len(period) != _YEAR_LENGTH or not period.isdigit():
        return None
    return "future" if any(f"{word}{period}年" in setting.whole for word in _BY_YEAR) else None


def _awaits(setting: Setting, clause: str) -> bool:
    """Whether a list of what is to come names what will have been won by then: 到2027年，累计引进项目300个."""
    period = setting.period or ""
    if setting.outlook != "future" or _of_period(period) == "past" or "共有" in setting.earlier + clause:
        return False
    return setting.lent or not period or _has_deadline(setting.earlier + setting.before)


def _has(setting: Setting, clause: str) -> bool:
    """Whether the sentence tells what somebody has, and by no day to come."""
    if not ("有" in setting.clause or "有" in setting.earlier or "现" in clause or "到20" in setting.earlier):
        return False
    if _STATED.search(setting.earlier + setting.before + "0"):  # 到2019年底，里程是13万公里
        return True
    period, told = setting.period or "", setting.earlier + clause
    if not _HAS.search(setting.earlier + setting.before) or (_of_period(period) == "future" and period in told):
        return False
    return _DEADLINE.search(told) is None


@lru_cache(maxsize=256)
def _nearest(earlier: str) -> Outlook:
    """What the last of some clauses says that says anything."""
    leanings = map(_leaning, reversed(_CLAUSES.split(earlier)))
    return next((leaning for leaning in leanings if leaning != "open"), "open")


@lru_cache(maxsize=256)
def _has_ended(earlier: str) -> bool:
    return bool(_ENDED.search(earlier))


@lru_cache(maxsize=256)
def _has_deadline(earlier: str) -> bool:
    return bool(_DEADLINE.search(earlier))


@lru_cache(maxsize=1024)
def _of_period(period: str) -> Outlook | None:
    if _GONE.match(period):
        return "past"
    return "future" if _TO_COME.match(period) else None


def _surrounding(setting: Setting) -> Outlook:
    """What the rest of the sentence, what stands above in the paragraph, or else the section says."""
    if setting.later and (told := _agreed(setting.later)) != "open":
        return told
    if setting.outlook != "past" and _is_decreed(setting.above):
        return "future"
    if setting.outlook == "open" and not setting.period and _urges(setting.whole):
        return "future"
    dated = (setting.period or "")[:4].isdigit() and not setting.lent
    if setting.outlook == "ahead" and not setting.period and _tells(setting):
        return "open"
    return "open" if dated and setting.outlook in ("future", "ahead") else setting.outlook


def _tells(setting: Setting) -> bool:
    """Whether the paragraph, or what stands above in it, goes against a section that only leans to what is to come."""
    return not _intends(setting.whole) or (bool(setting.above) and _nearest(setting.above) == "past")


@lru_cache(maxsize=16)
def _intends(paragraph: str) -> bool:
    """Whether any word of a paragraph looks ahead, or a clause opens with what to do (加快…)."""
    if moods.look_ahead(paragraph) or _DEADLINE.search(paragraph) or _AIM.search(paragraph):
        return True
    clauses: list[str] = _PARTS.split(paragraph)
    return any(clause.startswith(_URGING) for clause in clauses)


@lru_cache(maxsize=256)
def _is_decreed(above: str) -> bool:
    """Whether what stands above says that something was set out, and nothing of it since that it was done."""
    decree = _DECREED.search(above)
    return bool(decree) and _nearest(above[decree.end() :]) != "past" if decree else False


@lru_cache(maxsize=16)
def _urges(paragraph: str) -> bool:
    """Whether a paragraph sets out what to do: its sentences open with such verbs, and nothing in it reports."""
    if _DONE.search(paragraph) or _ENDED.search(paragraph) or _REPORTING.search(paragraph):
        return False
    sentences: list[str] = [sentence for sentence in _SENTENCES.split(paragraph) if len(sentence) > 3]
    urging = sum(sentence.startswith(_URGING) for sentence in sentences)
    return urging >= 2 and 2 * urging >= len(sentences)


@lru_cache(maxsize=256)
def _agreed(later: str) -> Outlook:
    """What all clauses of the rest of a sentence say that say anything; open where they disagree.

    What a thing done is to ensure (…，确保水质稳定) tells no time.
    """
    leanings = {_leaning(clause) for clause in _CLAUSES.split(later) if not _PURPOSE.match(clause)} - {"open"}
    return leanings.pop() if len(leanings) == 1 else "open"


@lru_cache(maxsize=4096)
def _leaning(clause: str) -> Outlook:
    """What a clause's own words say of its time; a modal word outweighs the others."""
    clause = _unquoted(clause)
    if _WON.search(clause):
        return "past"
    if moods.look_ahead(clause) or _DECREED.search(clause):
        return "future"
    return "past" if _DONE.search(clause) else "open"


def _unquoted(text: str) -> str:
    return _QUOTED.sub("", text) if "“" in text or "《" in text else text


def _coming(clause: str, quantity: Quantity, intended: bool) -> MetricStatus:
    if _SCHEDULED.search(clause):
        return "plan"
    if _BUILT.search(clause) and _DEADLINE.search(clause):
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
