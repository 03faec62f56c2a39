"""A quantity's setting -> whether it looks back or ahead, by the nearest words that tell."""

import re
from functools import lru_cache

from publisher.extract import periods, tables
from publisher.extract.times import moods
from publisher.extract.times.articles import plans, present
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.present import Present
from publisher.extract.times.aspects import framing, leanings, spans, turns
from publisher.extract.times.aspects.settings import Setting
from publisher.extract.times.reach import events, yardsticks

AIM = re.compile(
    r"力争|确保|对标|争取(?!得|上级|中央|资金|专项|政策|[^，,。；;到]{0,8}项目[0-9])|争创|必保(?!持)|目标(?![任务])[^，,。；;]{0,4}[是为：:]|预期目标|主要目标"
    r"|目标任务(?!的[0-9百一])|不低于|不少于|再培育|再造|以内(?!的)|控制在|严控在|跨越|需(?<![所必急无]需)(?=[^，,。；;]{2,20}[才方][能可])|全覆盖(?<!健全覆盖)"
)
_ALREADY_SO = ("，已", ",已", "，目前已", "，均已", "，全部已")  # 续建项目3个，已全部达到进度
_AND_MORE = re.compile("[，,][^，,。；;]{0,4}(?:前|年内|明年)(?:将|要|还)?再[增新建开]")  # 建成30个，年底前再建20个
# A day to come that something is to be done by.
DEADLINE = re.compile(
    r"届时(?![^，,。；;]*可)|到(?<![达截得年月]到)(?:20[0-9]{2}年(?!(?:同期)?的[0-9约近])|年底|[^，,。；;]{0,4}期末)|20[0-9]{2}年(?:底|末)?(?:之前|以前|前)"
    rf"(?!{events.WHICH})|(?:年底|月底)前"
    "|(?<=[0-9])日之?前(?![^，,。；;]*[已了])"
)
# 剩余3个渔村年底前完成；达标率达到71%: of the rest only
_OF_THE_REST = re.compile("(?:其余|剩余|余下|剩下)[^，,。；;将要]{2,24}[；;]")
_DUE = re.compile("[年月]底前|[0-9]{1,2}月[0-9]{1,2}日之?前")
# 二期用地6月底前完成供地, in a story of what is under way
_STILL_DUE = re.compile(
    "(?:年底|[0-9]{1,2}月底)前(?:可|能|将|要|力争|确保)?(?:全部|全面)?(?:完成|建成|交付|开工|投产|投用|竣工|完工)(?![^，,。；;]*(?:了|的))"
)
# 三期如期竣工，四期规划面积9万平方米
_STILL_PLANNED = re.compile("(?:[一二三四五六七八九]期[（(]?)?规划(?:总|建筑|建设|用地|面积|产能|装机|投资|新建)")
# And where nothing tells when the article speaks.
_OLD_DEADLINE = re.compile("(?:^|[，,；;])到(?:19[0-9]{2}|一九[零○〇一二三四五六七八九]{2})年[，,]")
# These report unless the sentence has said before that it speaks of what is to come.
ENDED = re.compile(
    r"累计|截至|先后(?=深入|走访|召开|组织|赴)|据[^，,。；;]{0,6}(?:统计|核算|测算)[，,]|比[去上]年同期|[只仅](?:完成|建成|达|实现)|获|入选|名列|位居|顺利|成功|落户(?!城|条件|政策)|共有"
)
# What somebody has says how things are, whatever the article sets out.
_HAS = re.compile(
    r"(?<![对将把由从])现有(?!的)|[只仅]有(?![^，,。；;]{0,24}才)|现辖|现已|目前[^，,。；;]{0,6}有"
    r"|拥有(?<!人口拥有)(?<![万千百][人户]拥有)(?<![人户]均拥有)(?!量|[^，,。；;0-9]{0,12}的(?![^，,。；;]*[0-9]))"
    r"|(?:[区园市县省镇乡村]内?|全国|我国)[共现已还]?有(?![望序关效力])|有[^，,。；;要将应]{2,30}等$"
)
# 入住率只有38%: so little there is, whatever is to come of it
_ONLY = re.compile("(?:[只仅]有|[只仅]为|[只仅]占|[只仅]达到?|[只仅]完成)[约近]?$")
_SEEN = re.compile(f"(?:要|应[当该]?|必须){moods.SEEING}[^，,。；;]{{0,4}}[，,：:]")  # 应当看到，入住率为38%
_HALF_A_YEAR = re.compile("上半年|[一二]季度|第[一二]季度")
_STEPS = re.compile("(?:今年|20[0-9]{2}年)?[，,]?(?:全年)?(?:计划|谋划|安排|实施|推进|滚动|开工|新建|新开工|抓好|争取)")
_STATED = re.compile("到20[0-9]{2}年[底末]?[，,][^，,。；;将要]{2,12}(?:是|为)[约近]?[0-9]")
_TO_COME = re.compile(rf"{moods.AHEAD}|.*年内|(?!本?报告).*期末|“?十?[四五六]五|[明后]年")
_BY_YEAR = ("，展望", "。展望", "，到", "。到", "；到", ",到", "力争", "力争到", "确保", "确保到", "争取")
_RISES_TO = re.compile("[由从][^，,。；;]*[到至][12][0-9]{3}年的?$")  # 由2025年的18万元提高到2030年的30万元
_LAID_DOWN = re.compile(
    "(?:计划|规划|纲要|草案)[，,]?(?:中?规定|要求|拟定)(?!的)|计划(?=增|达|平均|为|提高|由|安排)|要求(?=[^的，,。]{0,12}(?:增|达|提高|下降|造))"
    "|(?:拟定|安排)为|(?:目标|目标任务|指标)[是为]"
)
_OWN_YEAR = re.compile("(?:[12１２][0-9０-９]{3}|[一二][九○〇零]..)年")
_THIS_YEAR = re.compile("[今明]年(?!以来|上半年|前|[第]?[一二三]季度|[0-9一])")
# 要求工业增长8%
_REQUIRED = re.compile("要求(?![的高])[^，,。；;的]{0,14}(?:增|达|提高|下降)")
_YEAR_LENGTH = 4
_MAY_BE_OVER = re.compile("“?十?[四五六]五|.*年内|.*期末")
_NEXT_PLAN = re.compile("“?十[五六]五")  # what is told of “十四五”期间 may be over
_PLAN_PERIOD = re.compile("“?十?[四五六]五")
GONE = re.compile(
    rf"去年|上年|过去|本?报告期|(?!明年).*上半年|今年[前头]..?(?:月|季)|.*以来|目前(?!期)|{moods.NOW}|眼下|而今|如今|前年|.*年来"
    "|[0-9一二三四五六七八九十两]{1,3}多?年之?前|.*(?:之初|初期)$"
)
# The steps of a plan: 2026年建成1万亩，2027年上半年建成2万亩.
_STAGED = re.compile(
    r"[12][0-9]{3}年(?:[上下]半年|[一二三四]季度|[底末])?[，,]?(?:计划)?(?:再|全部|基本)?(?:建成|完成|新建|实现|达到|培育|引进|改造|新增)(?!了)"
)
# What one has, not what one makes.
_STOCK = re.compile(
    "(?:余额|库存|存货|职工|员工|教师|学生|在校生|用户|会员|门店|不良率|负债率|毛利率|市值|总资产|净资产|注册资本|保有量|户籍人口|常住人口|人均工资)"
    "(?:总?数|总量)?(?:为|是|有|共|约|近|达|仅)*[0-9]"
)
_PARTS = re.compile(r"[，,；;：:。！!\n]")
_SENTENCES = re.compile(r"[。；;！!\n]|[—-]{2}|[一二三四五六七八九]是要?")
_URGING = tables.read("tenses")["urging_openings"]
_REPORTING = re.compile("现有|现辖|同比|环比|截至|目前|今年以来|上半年|季度|昨日|日前|记者|介绍|告诉|说[，,：:]|据")


def find(clause: str, setting: Setting) -> Outlook:
    """Whether the clause looks back or ahead, by the nearest words that tell."""
    nearest = "past" if _is_only(clause, setting) or _is_seen(clause, setting) else _nearby(clause, setting)
    told = spans.outlook(setting) if nearest == "open" else nearest
    if told:
        return told
    ended = (ENDED.search(clause) or _has_ended(setting.earlier)) and not _awaits(setting, clause)
    if ended or _has(setting, clause):
        return "past"
    if _is_to_be_done(setting) or _has_a_day(clause, setting):
        return "future"
    period = setting.period or ""
    if setting.later and _PLAN_PERIOD.match(period) and _surrounding(setting) == "past":
        return "past"  # “十四五”期间年均增长7%，去年达到80亿元
    return _of_time(setting) or _by_then(period, setting) or _surrounding(setting)


def _is_only(clause: str, setting: Setting) -> bool:
    """Whether a clause that intends nothing says how little there is: 入住率只有38%."""
    if _ONLY.search(setting.before) is None or _of_period(setting.period or "") == "future":
        return False
    return leanings.of(clause) != "future"


def _is_seen(clause: str, setting: Setting) -> bool:
    """Whether a sentence owns to what it tells, and this clause or one before it sets out nothing: 应当看到，….

    Where a period to come governs it, it is of that.
    """
    if "到" not in setting.earlier and "承认" not in setting.earlier:
        return False
    seen = _SEEN.search(setting.earlier)
    if seen is None or _of_period(setting.period or "") == "future" or DEADLINE.search(setting.earlier + clause):
        return False
    return not moods.look_ahead(setting.earlier[seen.end() :] + clause)


def _is_to_be_done(setting: Setting) -> bool:
    """Whether a sentence before, or the clause's own, has set out that what it tells is to be done."""
    return setting.framed or framing.sets_a_floor(setting.earlier + setting.clause + setting.later)


def _has_a_day(clause: str, setting: Setting) -> bool:
    """Whether the sentence names a day by which it is to be."""
    if setting.outlook == "past" and _STILL_DUE.search(clause) and leanings.nearest(setting.later) != "past":
        return True
    if setting.outlook != "past" and (DEADLINE.search(clause) or _has_deadline(setting.earlier)):
        return True
    is_ahead = setting.outlook in ("future", "ahead") and not setting.present
    return is_ahead and _OLD_DEADLINE.search(setting.earlier + clause) is not None


def _nearby(clause: str, setting: Setting) -> Outlook:
    """What the clause says, or what the next says of it, or else the last one before that says anything."""
    # Where the section sets out aims, 同比 says what they are measured by.
    before = setting.earlier.replace("同比", "") if setting.outlook == "future" else setting.earlier
    nearest = leanings.of(clause.replace("同比", "") if setting.outlook == "future" else clause)
    more = setting.outlook != "future" and "再" in setting.later[:12] and _AND_MORE.match(setting.later)
    if nearest == "open" and (setting.later.startswith(_ALREADY_SO) or _is_over(setting) or more):
        return "past"
    if nearest == "open" and (turns.sets_a_year(clause, setting) or turns.advises(setting.earlier + clause)):
        return "future"
    if nearest == "open" and setting.outlook != "past" and "要求" in clause and _REQUIRED.search(clause):
        return "future"
    if nearest != "open" or not before:
        return nearest
    told = leanings.nearest(before)
    turns_on = told == "past" and (_turns_to_now(clause, setting) or _is_due(clause) or _STILL_PLANNED.match(clause))
    return "open" if turns_on else told


def _is_due(clause: str) -> bool:
    """Whether a clause opens with a day by which it is to be, or says what is to be finished by one."""
    return _DUE.match(clause) is not None or _STILL_DUE.search(clause) is not None


def _turns_to_now(clause: str, setting: Setting) -> bool:
    """Whether a clause comes to this year behind what was done, where what is to come is set out: 今年扩大到9个."""
    return setting.outlook in ("future", "ahead") and _THIS_YEAR.match(clause) is not None


def _is_over(setting: Setting) -> bool:
    """Whether a clause names a year before the article's: 2023年为3亿元，2025年将达到5亿元."""
    return setting.named and present.outlook(setting.present, setting.period or "") == "past"


def _of_time(setting: Setting) -> Outlook | None:
    """What the period tells by its words, or by standing before or after the time that the article speaks in."""
    period = setting.period or _opens(setting)
    if setting.outlook == "future" and _HALF_A_YEAR.fullmatch(period) and _sets_steps(setting):
        return "future"
    if plans.is_over(period, setting.present, setting.whole):
        return "past"
    told = _of_period(period) or present.outlook(setting.present, period)
    if told == "future" and setting.present and _PLAN_PERIOD.match(period) and _has_run_out(period, setting.present):
        return "past"  # “十四五”期间, in the plan for “十五五”
    return None if told == "future" and setting.outlook == "past" and not _is_set(setting, period) else told


def _opens(setting: Setting) -> str:
    """The year to come in which the sentence said that something opens: 大桥2029年合龙，全长3.2公里."""
    year = events.opens_ahead(setting.earlier) if setting.earlier else None
    return year if year and (year[0] != "2" or present.outlook(setting.present, year) == "future") else ""


def _sets_steps(setting: Setting) -> bool:
    """Whether a half-year is a step of what is set out: 谋划实施项目90个，上半年开工率达到85%."""
    if "下半年" in setting.whole or not setting.clause.startswith(setting.period or ""):
        return False
    return setting.earlier.startswith(_URGING) or _STEPS.match(setting.earlier) is not None


def _has_run_out(plan: str, now: Present) -> bool:
    return any(present.outlook(now, period.value) == "past" for period in periods.find(plan))


def _is_set(setting: Setting, period: str) -> bool:
    """Whether a sentence among what was done sets a time to come itself; “十三五”期间 and 五年内 may be over."""
    if period.startswith("明年"):
        return True
    if setting.named:
        return _MAY_BE_OVER.match(period) is None or _sets_out(setting.naming)
    return period[:1].isdigit() and "到" in setting.earlier


def _by_then(period: str, setting: Setting) -> Outlook | None:
    """Future where the paragraph names the period's year as one to reach (到2027年…), or a plan says 每年."""
    if period.startswith("每年") and setting.outlook in ("future", "ahead"):
        return "future"
    if setting.outlook == "past" or len(period) != _YEAR_LENGTH or not period.isdigit():
        return None
    if setting.outlook == "future" and _RISES_TO.search(setting.before) and setting.before.find(period) > 0:
        return "future"
    whole = f"，{setting.whole}"
    return "future" if any(f"{word}{period}年" in whole for word in _BY_YEAR) else None


def _awaits(setting: Setting, clause: str) -> bool:
    """Whether a list of what is to come names what will have been won by then: 到2027年，累计引进项目300个."""
    period = setting.period or ""
    if setting.outlook != "future" or _of_period(period) == "past" or "共有" in setting.earlier + clause:
        return False
    return (
        setting.lent
        or not period
        or spans.is_span(period)
        or _NEXT_PLAN.match(period) is not None
        or _has_deadline(setting.earlier + setting.before)
    )


def _has(setting: Setting, clause: str) -> bool:
    """Whether the sentence tells what somebody has, and by no day to come."""
    if not setting.period and yardsticks.tells_history(setting.earlier):
        return True
    if not ("有" in setting.clause or "有" in setting.earlier or "现" in clause or "到20" in setting.earlier):
        return False
    if _STATED.search(setting.earlier + setting.before + "0"):  # 到2019年底，里程是13万公里
        return True
    period, told = setting.period or "", setting.earlier + clause
    if not _HAS.search(setting.earlier + setting.before) or (_of_period(period) == "future" and period in told):
        return False
    return DEADLINE.search(told) is None


@lru_cache(maxsize=256)
def _has_ended(earlier: str) -> bool:
    return bool(ENDED.search(earlier))


@lru_cache(maxsize=256)
def _has_deadline(earlier: str) -> bool:
    told = _OF_THE_REST.sub("", earlier) if "余" in earlier or "剩" in earlier else earlier
    return bool(DEADLINE.search(told))


@lru_cache(maxsize=1024)
def _of_period(period: str) -> Outlook | None:
    if GONE.match(period):
        return "past"
    return "future" if _TO_COME.match(period) else None


def _surrounding(setting: Setting) -> Outlook:
    """What the rest of the sentence, what stands above in the paragraph, or else the section says."""
    later = setting.later.replace("同比", "") if setting.outlook == "future" else setting.later
    if later and (told := leanings.agreed(later)) != "open":
        return told
    is_decreed = not _tells_its_year(setting) and _is_decreed(setting.above)
    if setting.outlook != "past" and (is_decreed or _is_willed(setting)):
        return "future"
    if setting.outlook == "open" and not setting.period and _urges(setting.whole):
        return "future"
    dated = (setting.period or "")[:4].isdigit() and not setting.lent and not _sets_out(setting.naming)
    if setting.outlook == "ahead" and (told_first := _told_first(setting)):
        return told_first
    if dated and setting.outlook == "future" and _is_a_step(setting):
        return "future"
    return "open" if dated and setting.outlook in ("future", "ahead") else setting.outlook


def _is_willed(setting: Setting) -> bool:
    """Whether the sentence that names a figure's year says what shall be in it: 2027年，全区将建成学校12所。…"""
    return (setting.period or "")[:4].isdigit() and not setting.lent and framing.is_willed(setting.naming)


def _told_first(setting: Setting) -> Outlook | None:
    """What a paragraph tells of a time that is no year to come, where its section only leans to what is to come."""
    if _states(setting) or leanings.turns(setting.later) or (setting.period in (None, "全年") and _tells(setting)):
        return "open"
    return "past" if turns.reports_first(setting.clause, setting) else None


def _states(setting: Setting) -> bool:
    """Whether a sentence says what there is, and no word of it looks ahead: 库存12万吨。集团将投资4亿元。"""
    told = setting.earlier + setting.clause + setting.later
    if _STOCK.search(told) is None or AIM.search(told) or DEADLINE.search(told):
        return False
    return not (moods.look_ahead(told) or told.startswith(_URGING))


def _is_a_step(setting: Setting) -> bool:
    """Whether a plan's year is a step of it: the year that it is made in, or 2026年建成… where that is not known."""
    if setting.present is None:
        return _STAGED.match(setting.clause) is not None
    period = setting.period or ""
    return len(period) == _YEAR_LENGTH and setting.present.first <= int(period)


def _tells_its_year(setting: Setting) -> bool:
    """Whether a sentence behind what was laid down opens with its year: 规划要求…。2023年，达到要求的有9个县。"""
    return _OWN_YEAR.match(setting.naming) is not None and setting.earlier + setting.clause in setting.naming


@lru_cache(maxsize=256)
def _sets_out(naming: str) -> bool:
    """Whether a sentence lays down what its year is to bring: 2026年的计划要求…."""
    return _LAID_DOWN.search(naming) is not None


def _tells(setting: Setting) -> bool:
    """Whether the paragraph, or what stands above in it, goes against a section that only leans to what is to come."""
    return not intends(setting.whole) or (bool(setting.above) and leanings.nearest(setting.above) == "past")


@lru_cache(maxsize=16)
def intends(paragraph: str) -> bool:
    """Whether any word of a paragraph looks ahead, or a clause opens with what to do (加快…)."""
    if moods.look_ahead(paragraph) or DEADLINE.search(paragraph) or AIM.search(paragraph):
        return True
    clauses: list[str] = _PARTS.split(paragraph)
    return any(clause.startswith(_URGING) for clause in clauses)


@lru_cache(maxsize=256)
def _is_decreed(above: str) -> bool:
    """Whether what stands above says that something was set out, and nothing of it since that it was done."""
    decree = leanings.DECREED.search(above)
    return bool(decree) and leanings.nearest(above[decree.end() :]) != "past" if decree else False


@lru_cache(maxsize=16)
def _urges(paragraph: str) -> bool:
    """Whether a paragraph sets out what to do: its sentences open with such verbs, and nothing in it reports."""
    if leanings.DONE.search(paragraph) or ENDED.search(paragraph) or _REPORTING.search(paragraph):
        return False
    sentences: list[str] = [sentence for sentence in _SENTENCES.split(paragraph) if len(sentence) > 3]
    urging = sum(sentence.startswith(_URGING) for sentence in sentences)
    return urging >= 2 and 2 * urging >= len(sentences)
