"""A clause that speaks of a goal -> the words that state it: ``以…为目标``, ``我市的目标是…``, ``让…成为…``."""

import re

from publisher.extract import tables
from publisher.extract.aiming.reasons import IS_NAMED
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each

# What a goal names at its end: a place or a position that is reached, and the marks that may close it.
STATE = any_of(tables.read("goals")["states"])
CLOSE = r"[”’》）)]*"
_REFERENCE = re.compile(
    r"(?:紧紧|牢牢)?(?:围绕|紧扣|对照|锚定|瞄准|聚焦|以(?![上下内外来后])|朝着|向着|按照|对标|盯住|紧盯|为实现)"
    r"(?P<goal>(?!“[^”]*”的(?:原则|思路|要求|方针|理念)[和与])(?![及和]?“(?:两个一百年|[一二三四五六七八九十]{1,2}五|[^”]{2,8}年)”(?!期间|时期|末))"
    r"(?=[^，,]{0,70}(?:[“\d]|打造|建[设成]|创建|争创|成为|率先|[百千万]亿|强[区市县省国]|[勇争]当|跻身|跨进|挤进|[一二三四五六七八九十百]强|走在|翻[一两]?番"
    r"|实现[^，,]*化))[^，,]{4,70}?)"
    r"(?:这一|的)?(?:作为|为)?(?:新的|全新的?|宏伟|奋斗|总体|总|发展|节点|主要|战略|建设|的)*目标"
)
# ``将“海洋强区”作为总定位``, ``确立了建设海洋强区的奋斗目标``.
_SET_AS = re.compile(
    r"[把将以](?P<goal>(?:“[^”]{4,}”|(?:打造|建[设成]|创建|争创|实现|全面|加快|奋力)[^，,“]{4,}?)+?)"
    r"(?:(?:作为|定为|确定为|确立为|设定为)[^，,]{0,16}?(?:目标|定位|愿景|总抓手)|为(?:总体|发展|奋斗|战略)?目标$)"
)
_LAID_DOWN = re.compile(
    r"(?:确立|明确|提出|确定|锚定|瞄准|围绕|紧扣|聚焦|按照|对照|锁定|立足)了?"
    r"(?P<goal>(?:(?:聚焦|全力|奋力|加快|着力|努力|高标准|高质量)*(?:打造|建[设成]|创建|争创|成为|实现)[^，,]{4,60}?|“[^”]{6,}”|‘[^’]{6,}’))"
    r"(?:这一|的)(?:新的|全新的?|宏伟|奋斗|总体?|发展|战略|经营|城市|建设|功能|远景|中长期|[的和])*(?:目标|定位|愿景)$"
)
_SET_FIGURE = re.compile(
    r"(?:定下|立下|确定|设定|明确|提出)了?(?P<goal>[^，,“\d的]{2,12}(?:增长|下降|达到|突破|翻)[^，,]{2,40}?)的(?:预期|年度|工作|发展)*目标$"
)
# 实现各项工作率先、领先、争先的“三先”目标
_AROUND_MAKING = re.compile(
    r"(?:围绕|紧扣|聚焦)(?P<goal>[把将][^，,、]{2,20}?(?:建成|打造成为?|建设成为?)[^，,、]{3,})"
)
_LEADING_GOAL = re.compile(
    r"(?P<goal>实现(?=[^，,]*(?:率先|领先|创先|争先|一流|更[有高可加好强优]))[^，,]{8,}?)(?:的(?:“[^”]{1,4}”)?)?目标$"
)
_AT_LAST = re.compile(r"(?P<goal>(?:最终|努力|力争|争取)+实现(?!了)[^，,\d]{2,16}\d[^，,的]{1,10})的[^，,的]{0,4}目标$")
_ACHIEVING = re.compile(
    "(?:实现|完成|达成)[^，,“]{0,10}(?P<goal>[“‘](?=[^”]*[\u4e00-\u9fff]{3})[^”’]{6,}[”’])(?:这一|的)?"
    "(?:宏伟|奋斗|总体?|发展|战略|工作|建设)*目标"
)
_HANDLE = re.compile(
    rf"以(?P<goal>(?:打造|创建|建设|争创|建成)(?:[^，,]{{2,50}}(?:{STATE}){CLOSE}|(?:国家级|全国|省级)[^，,]{{4,20}}))为[^，,]{{1,6}}$"
)
_AROUND_A_STATE = re.compile(
    rf"(?:围绕|紧扣|聚焦)(?P<goal>(?:打造|创建|建设|争创|建成)[^，,、]{{2,50}}(?:{STATE}){CLOSE})$"
)
_POSITION = re.compile(
    r"(?P<goal>(?:打造|建设|建成|成为|创建)[^，,]{4,50}?)的?(?:全新|发展|功能|战略|总体)*(?:定位|愿景)$"
)
_TURNED_INTO = re.compile(rf"[使让](?:之|其)(?P<goal>成为[^，,]{{4,}}(?:{STATE}){CLOSE})$")
_LET_BECOME = re.compile(r"(?P<goal>让[^，,的]{2,6}成为(?:全[国省市县区]|最|首)[^，,]{4,})$")
_MAKE_BECOME = re.compile(
    rf"(?P<goal>[使让][^，,的之其]{{2,12}}?(?:真正)?成为[^，,]{{2,}}(?:{STATE}|新城|新区){CLOSE})$"
)
_STRIVE_TO_LET = re.compile(
    r"(?P<goal>(?:努力|力争|争取|着力|全力|奋力|加快|早日|真正)+[使让][^，,]{2,40}?成为[^，,]{3,})$"
)
_HELD_TO = re.compile(rf"(?P<goal>(?:打造|创建|建设)[^，,]{{2,50}}(?:{STATE}){CLOSE})不动摇$")
# ``我市的目标是打造…``, and ``努力实现…的目标`` where it names more than the goals of a year or a plan.
_NAMED_AS_GOAL = re.compile(
    r"[^，,“]{0,20}(?:目标(?:任务)?|愿景|定位)(?:就|便)?是(?:要)?"
    r"(?P<goal>(?:打造|建[设成]|成为|创建|形成|构建|让|实现|跻身|进入|挺进|争创|争取|力争|确保|达到|使|把|全面|努力|到20)[^，,]{3,}"
    r"|[^，,\d的]{2,16}\d[^，,]{1,12}|“[^”]{8,}”)$"
)
_AIMED_AT = re.compile(
    r"(?P<goal>(?:加快|努力|逐步|力争|争取|确保|最终|全面|早日|尽快|如期)*实现(?!这|上述|既定|以上|预期|今年|全年|年度|第[一二三]|党|我们)"
    r"(?=[^，,]*(?:人人|[有享无均不]|全覆盖|[\u4e00-\u9fff]化的|翻番|清零|脱贫|第一))"
    r"(?![^，,]*(?:五年|规划|计划|任务|确定|提出|制定|国家的|社会主义|现代化|四化))[^，,]{4,})的[^，,的]{0,4}目标$"
)
_ONLY_A_TIME = re.compile(
    r"[^，,“]{0,6}“十?[一二三四五六]五”规划|到?(?:20\d\d年|今年|明年|未来[^，,]{1,3}年|“十?[一二三四五六]五”)[底末]?(?:的|发展|全年|年度|远景|[期末规划])*"
)
_MOTTO = re.compile("“[^”\\d]{1,4}”")
_REFERRED = (
    (_SET_AS, "set as a goal"),
    (_LAID_DOWN, "a goal laid down"),
    (_SET_FIGURE, "a goal laid down"),
    (_AT_LAST, "a goal referred to"),
    (_AROUND_MAKING, "a goal referred to"),
    (_AROUND_A_STATE, "a goal referred to"),
    (_ACHIEVING, "a goal referred to"),
    (_LET_BECOME, "brings somebody to an end state"),
    (_TURNED_INTO, "brings somebody to an end state"),
    (_REFERENCE, "a goal referred to"),
    (_HANDLE, "a goal as a handle"),
    (_POSITION, "a position to take"),
    (_HELD_TO, "an end state held to"),
)
REFERRED_TO = frozenset(reason for _, reason in _REFERRED)
_NAMED = (
    (_STRIVE_TO_LET, "brings somebody to an end state"),
    (_MAKE_BECOME, "brings somebody to an end state"),
    (_NAMED_AS_GOAL, IS_NAMED),
    (_AIMED_AT, IS_NAMED),
    (_LEADING_GOAL, IS_NAMED),
)
# A clause without any of these words fits none of them.
_REFERS = re.compile(
    each(
        (
            "成为",
            "目标",
            "以打造",
            "以创建",
            "以建设",
            "以争创",
            "以建成",
            "定位",
            "愿景",
            "不动摇",
            "围绕把",
            "紧扣把",
            "聚焦把",
            "围绕建设",
            "围绕打造",
            "围绕创建",
            "聚焦建设",
            "聚焦打造",
            "紧扣建设",
            "紧扣打造",
        )
    )
)


def _names_something(goal: str) -> bool:
    """Whether the words name a goal: no time alone (锚定2026年发展目标), and no half of a quotation."""
    whole = all(goal.count(left) == goal.count(right) for left, right in ("“”", "‘’"))
    return whole and _ONLY_A_TIME.fullmatch(goal) is None and _MOTTO.fullmatch(goal) is None


def referred(view: View) -> Verdict | None:
    """The goal that a clause refers to, names as one or brings somebody to; None where it speaks of none."""
    if _REFERS.search(view.text, view.start, view.end) is None:
        return None
    for pattern, reason in _REFERRED if view.tense == "done" else (*_REFERRED, *_NAMED):
        words = pattern.search(view.text, view.start, view.end)
        if words and _names_something(words["goal"]):
            return Verdict("goal", reason, "目标", words.start("goal"), words.end("goal"))
    return None
