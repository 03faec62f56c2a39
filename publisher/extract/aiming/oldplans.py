"""A clause as older plans write it -> the level that it sets: ``粮食：达到三千亿斤``, ``增长百分之六``."""

import re

from publisher.extract.aiming.expenses import is_policy, is_spent
from publisher.extract.aiming.reasons import IS_LEVEL
from publisher.extract.stating.views import Verdict, View

NUMBER = (
    r"(?:\d|[ⅠⅡⅢⅣ]类|一半(?!的)|[一二两三四五六七八九十百千万]+"
    r"(?:[个家项人户条%％倍番件元吨亩斤]|分之|亿|万|成(?![为立果员效本长])))"
)
# A share of what there was.
_OLD_SHARE = r"(?:百分之[〇○零一二两三四五六七八九十百点]+|[一二两三四五六七八九十点零]+倍|\d[\d．]*[%％倍])"
_OLD_CHANGE = re.compile(
    rf"(?![比较由同这]|包括|用于|其中|安排|分别比|[^，,]*(?:支出|经费|拨款)|[^，,]*[的之]速度$|高于|超过)[^，,]{{2,}}?"
    rf"(?P<cue>增长|下降|提高|降低|减少|递增|递减)[约近]?{_OLD_SHARE}"
)
# ``工业总产值为一千六百五十亿元``, ``将生产三百万千瓦``.
_OLD_AMOUNT = re.compile(
    rf"(?!其中|[比由])(?:[^，,]{{2,}}?(?:产值|产量|总值|总额)(?P<cue>为)|[^，,]{{0,36}}?将(?P<made>生产|占))[约近]?(?:{NUMBER}|{_OLD_SHARE})"
)
# What the clause before names and this one sets: ``职工总数，将达到…``, ``粮食：达到…``.
_BARE_SET = re.compile(
    r"(?P<will>(?:将|要|必须|计划|拟|应|可以)*(?:分别|大约)?)"
    r"(?:(?P<cue>达到?|控制在|稳定在|保持在|[提升]高?到|增加到|[上下]升?[升降]到|减少到|拟定为|定为|占)|(?P<from>[从由][^，,]+?(?:增加|提高|上升|下降|降低|减少)到)"
    rf"|(?P<against>比[^，,]+?(?:增长|增加|提高|降低|减少|下降)))[约近]?(?:{NUMBER}|{_OLD_SHARE})"
)
_SUBJECT = re.compile(
    "(?:^[^，,：:]{1,10}|(?:产值|产量|总[值额量数]|比重|比例|人[数口]|面积|收入|水平|增长率|增产率|能力|[率费]|(?<!力)量|(?<![计参])数))$"
)
_SET_OUT_HERE = re.compile(
    "将|要(?![素求点])|计划(?=[规要草达增提安平比])|规划|规定|要求|草案|预期|目标|力争|争取|今年|明年|今后|未来|年均"
)
_COME_ABOUT = re.compile(
    r"了[百\d一二三四五六七八九约近]|都有|超额完成|已经?(?!有)|显著|去年|超过[^，,。]{0,6}计划规定"
)
_GOES_ON_WITH = ("其中", "例如", "同时")


def of_the_clause_before(view: View) -> Verdict | None:
    """A level whose subject stands before the comma or colon: ``粮食：达到3856亿斤``, ``职工总数，将达到2400万人``."""
    if not view.position or view.tense != "planned" or view.before:
        return None
    subject = view.sentence.clauses[view.position - 1]
    found = _BARE_SET.match(view.text, view.start, view.end)
    if not found or not _SUBJECT.search(view.text, *subject[:2]):
        return None
    headed = subject.mark in "：:" and view.position == 1
    if not headed and (not found["will"] or subject.mark in "：:"):
        return None
    if is_spent(view.text, *subject[:2]) or is_policy(view.text, *subject[:2]):
        return None
    cue = found["cue"] or found["will"] or "到"
    return Verdict("goal", IS_LEVEL, cue, subject.start, view.end)


def changed(view: View, start: int) -> re.Match[str] | None:
    """A change as older plans write it, where its sentence says that one is planned: ``计划规定，…增长百分之六``."""
    found = _OLD_CHANGE.match(view.text, start, view.end) or _OLD_AMOUNT.match(view.text, start, view.end)
    if not found:
        return None
    begin = view.text.rfind("。", 0, start) + 1
    if view.text.startswith(_GOES_ON_WITH, begin):
        begin = view.text.rfind("。", 0, max(0, begin - 1)) + 1
    end = view.text.find("。", start)
    end = len(view.text) if end < 0 else end
    if _COME_ABOUT.search(view.text, begin, end) or not _SET_OUT_HERE.search(view.text, begin, end):
        return None
    return found
