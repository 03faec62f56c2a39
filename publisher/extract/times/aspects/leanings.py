"""A clause, or several -> whether their own words look back or ahead."""

import re
from functools import lru_cache
from itertools import takewhile

from publisher.extract.times import moods
from publisher.extract.times.articles.outlooks import Outlook

_QUOTED = re.compile(r"[“《][^”》]{0,30}[”》]")
DECREED = re.compile(
    r"[划案见要法](?<=规划|方案|计划|意见|纲要|办法)》?(?:提出|明确|要求|强调|确定|把|将)|按照[^，,。；;]{0,12}(?:规划|计划|方案)"
    r"|[绘就画确定出](?<=描绘|绘就|擘画|勾画|明确|确定|提出)了?[^，,。；;]{0,6}(?:未来|今后)|已决定|承诺"
)
DONE = re.compile(
    rf"{moods.DONE}|以来|原先"
    "|[如按]期(?:全部|全面)?(?:竣工|建成|交付|投产|投用|投入使用|通车|落成|完工)(?!的)(?=[^，,。；;]{0,12}(?:[，,。；;]|$))"
)
_WON = re.compile("^[^，,。；;比较同]{0,4}[去上]年[^，,。；;将要]{0,8}争取[^，,。；;将要]*$")  # 去年争取资金3亿元
_BEGUN = re.compile("计划[^，,。；;]{2,24}已经?(?:开|竣|完|建|投)")  # 计划年内开工的项目已开工60个
# 其余4个项目推迟到明年6月开工: that they come later is reported.
_PUT_OFF = re.compile("(?<!不得)(?<!不能)(?:推迟|延后|顺延|推后|延期|拖延)[到至]")
_MAY_PUT_OFF = re.compile("[将拟可要]|计划|建议|申请|允许|预计|如")
_ANOTHER_TIME = re.compile(
    "[^，,。；;]{0,4}[节庆旦底末]前(?:将|要|还)?再|[今明后]年|未来|今后|现?拟(?:从中|择优|筛选|遴选|评选|录取|录用|招录)|(?:其余|剩余|余下|另有|下一步|接下来|年(?:内|底前?)(?=将|有望|可望|可|还将|要|力争|计划)|将[于在](?:20[0-9]{2}|明)年|[一二三四五六七八九]期)"
    "|(?:力争|争取|预计|有望|预期|可望|估计|计划)?[到在]?(?:[12１２][0-9０-９]{3}|[一二][九○〇零]..)年"
)
# …，确保水质稳定; …，综合考虑了各种因素
_PURPOSE = re.compile(
    "(?:综合)?(?:考虑|体现|兼顾|突出|反映)了|(?:以|切实|有效|全力|从而|进而)?确保[^0-9一二三四五六七八九十百]*$"
)
_CLAUSES = re.compile(r"[，,；;：:]")


@lru_cache(maxsize=256)
def nearest(earlier: str) -> Outlook:
    """What the last of some clauses says that says anything."""
    leanings = map(of, reversed(_CLAUSES.split(earlier)))
    return next((leaning for leaning in leanings if leaning != "open"), "open")


@lru_cache(maxsize=256)
def agreed(later: str) -> Outlook:
    """What all clauses of the rest of a sentence say that say anything; open where they disagree.

    What a thing done is to ensure (…，确保水质稳定) tells no time, and from where another time is named (今年将…) on
    nothing tells of this one.
    """
    clauses = takewhile(lambda clause: not _ANOTHER_TIME.match(clause), _CLAUSES.split(later))
    leanings = {of(clause) for clause in clauses if not _PURPOSE.match(clause)} - {"open"}
    return leanings.pop() if len(leanings) == 1 else "open"


def turns(later: str) -> bool:
    """Whether a sentence goes on to another time, and only of that says what shall be: …，明年将翻番."""
    first = next((clause for clause in _CLAUSES.split(later) if of(clause) != "open"), "")
    return _ANOTHER_TIME.match(first) is not None and of(first) == "future"


@lru_cache(maxsize=4096)
def of(clause: str) -> Outlook:
    """What a clause's own words say of its time; a modal word outweighs the others."""
    clause = unquoted(clause)
    if _WON.search(clause) or moods.had_to(clause):
        return "past"
    if "计划" in clause and _BEGUN.search(clause):
        return "past"
    if _PUT_OFF.search(clause) and not _MAY_PUT_OFF.search(clause):
        return "past"
    if moods.look_ahead(clause) or DECREED.search(clause):
        return "future"
    return "past" if DONE.search(clause) else "open"


def unquoted(text: str) -> str:
    """A text without its quotations and titles of documents, whose words tell nothing of its time."""
    return _QUOTED.sub("", text) if "“" in text or "《" in text else text
