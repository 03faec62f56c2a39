"""Text -> its modal words: 要, 将, 拟, 力争 and the like, which set out what is to come.

将 is one before a verb (将建成); before what is handled (将补贴提高到) it says nothing of time.
"""

import re

from publisher.extract import tables
from publisher.extract.text.patterns import each

_TABLES = tables.read("tenses")
# Marks of what is over (but 为了, 了解, 已有), and 要 where something shall be (but 主要, 要求), for patterns.
OVER = "了(?<![为除]了)(?![解如不然])"
IS_OVER = f"{OVER}|已(?!定|知|有)"
ALREADY = "已(?<![对将把从为由]已)"  # 对已引进的企业 tells nothing
SEEING = "[^，,。；;]{0,4}(?:看到|承认|认识到)"  # what should be seen is there
SHALL = (
    "要(?<![主重需首紧必纲概摘简提只扼险显]要)(?<!拿卡要)(?<!还要(?=[多少高低快慢大小好差强弱长短早晚贵重难远](?:[，,。；;、）)得些于出]|一[些点]|$)))"
    "(?![素求道闻件害员塞隘案]|点(?![燃亮面])|领(?![导跑取])|紧(?![紧盯抓扣跟密扭]))"
    f"(?!{SEEING}|(?:说明|指出|注意)的)"  # 同时要看到，财政自给率不到三成
)
# 应 where something should be (but 响应, 应对), for patterns.
SHOULD = f"应(?<![供适响效反对相回顺]应)(?![急用届对变邀聘求])(?![当该]?{SEEING})"
NOW = "现在(?<![表体展出实]现在)"  # but 体现在, for patterns
# Words that report, for patterns: 比去年 and 好于上年 only compare.
DONE = (
    each(_TABLES["done"]) + rf"|{OVER}"
    r"|[去上]年(?<![比较同从由与跟].年)(?<![高低大多少快慢好优]于.年)(?!(?<=上年)[均产])"
)
# Words that set a time to come, for patterns.
AHEAD = each(_TABLES["ahead"])
AFTERWARDS = _TABLES["ahead"]

_MODAL = re.compile(
    rf"{SHALL}|计划(?<=[全今明]年计划|年内计划|半年计划|季度计划)(?<![完成占达超为比]..计划)(?![的情进执目任指总数产收支管规要：:、，,。；;）)0-9])|计划(?<!年度计划)(?<!当年计划)(?<!原计划)(?!实施[顺情])(?=[到在于投用新建实完年推引形带增达]|改[造建]|修[建缮复]|扩[建大]|整治|培[育训]|拆[除迁]|再(?=[建增投开引])|提高|平均|为[0-9一二两三四五六七八九十百])|(?:今年|明年|年内|[年月]底前|[庆节旦]前)再(?=[建增投开引新])|目标(?:拟|设)?定?为"
    r"|将(?<![干即]将)(?!近)(?P<disposed>[^，,。；;]*)|"
    # What is sought from those above is got or to be got, as the text around says: 争取上级资金3亿元.
    + each(
        _TABLES["intending"],
        f"(?!(?<=[必应][须当]){SEEING})"
        r"(?!(?<=争取)(?:[到了]|[^，,。；;]{0,10}(?:资金|支持|补助|国债|债券|贷款|经费|指标)"
        r"|[^，,。；;到]{0,12}(?:项目|试点)[0-9]))",
    )
)
_DISPOSING = re.compile(r".+?(?:[为成到至入给]|作为|建立|用于|全部|统一|进行|加以|予以)")
_CHANGED_TO = re.compile("[增升降减扩提缩涨跌压][至到为]")  # 到2027年将增至80亿元
_VERBAL = frozenset([*tables.read("verbs")["verbs"], *tables.read("adverbs")["adverbs"]])
_BEFORE_VERB = frozenset("会要以在于从对向按与达是有超不让使再迎由被同")


# 以前看病要跑省城: what had to be done once tells nothing of what is to come.
_HABIT = re.compile(
    "(?:以前|从前|过去(?!的?[一二三四五六七八九十0-9])|前[几些]年|早些年|早年|原来|原先|那时候?|曾经)[^，,。；;将]{0,16}?要"
)
# 一亩葡萄要用工45个, 旺季要卖到680元一晚: what a thing costs or takes as things are.
_TAKES = re.compile(
    "(?:一[亩间斤棵株台趟桌盒筐套顿][^，,。；;将0-9]{0,8}?|(?:旺季|淡季|成本|光是?[^，,。；;将0-9]{0,6}?)[就都也还]?"
    "|每[天晚亩斤趟][就都也还]?(?=要(?:[卖花跑]|接待|消耗|用工)))要(?=[^，,。；;保达建完实降控压减增提]{0,8}[0-9])"
)


def had_to(text: str, start: int = 0) -> int:
    """Where the 要 ends of a clause that tells what had to be done once, or what a thing takes; else ``start``."""
    found = _HABIT.match(text, start) or _TAKES.match(text, start)
    return found.end() if found else start


def look_ahead(text: str) -> bool:
    """Whether a clause or a few of them set out what is to come."""
    return any(not match["disposed"] or _is_future(match["disposed"]) for match in _MODAL.finditer(text))


def count(text: str) -> int:
    """How many modal words a text has."""
    return sum(not match["disposed"] or _is_future(match["disposed"]) for match in _MODAL.finditer(text))


def _is_future(after: str) -> bool:
    """Whether what follows 将 is a verb's phrase, not the thing that 将 hands over to a verb further on."""
    if _CHANGED_TO.match(after) or after[:1] in _BEFORE_VERB or after[:2] in _VERBAL or after[:3] in _VERBAL:
        return True
    return not _DISPOSING.match(after)
