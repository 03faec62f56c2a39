"""Rules for clauses that name who is to do something: ``验收由县住建局组织``, ``请第三方评估``."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing import endings
from publisher.extract.stating.parsing.openings import subject_end
from publisher.extract.stating.parsing.verbs import ADVERB
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

OF_WHOM, BY_WHOM, ASKED_IN = "says of whom", "says who is to do it", "asks somebody in"
ANSWERABLE = "names who answers for it"
_TABLES = tables.read("actions")
_WHO = any_of(
    endings.of(
        *("provinces", "cities", "counties", "towns", "villages", "offices", "houses", "organizations", "units"),
        *("heads", "charged"),
    )
)
_BY_WHOM = lazily(
    rf"(?![^，,由]{{0,16}}(?:[是以]|理由|自由|原由))[^，,由的]{{0,16}}(?P<cue>由)[^，,由的]{{0,12}}?{_WHO}(?:分别|统一|直接|共同|全额|逐级|{ADVERB})*"
    rf"(?:{any_of(_TABLES['duties'])})(?:[^，,的]{{2,12}})?$"
)
_ASKED_IN = lazily(
    rf"(?P<cue>请)(?!各位|大家|勿|予|求|示|愿)[^，,的]{{0,6}}?(?:{any_of(_TABLES['asked_in'])})[^，,]{{2,16}}$"
)
# 连续两次末位的乡镇，其负责人由县政府约谈
_WHOSE = re.compile(
    "[^，,]{3,}的[^，,的]{0,8}(?:乡镇|街道|村|单位|部门|企业|项目|个人|人员|学校|医院|园区|主体)$|[^，,]{3,}的$"
)
# 责任单位：建设科、整治办。
_DUTY_OF = re.compile(
    "(?:责任|牵头|配合|主办|承办|协办|参与|参加|落实|实施|主管|监督|主责|协同|督办|完成|分管|包保|挂钩|包抓|审批)[^，,。：:；;]{0,3}"
    "(?:单位|部门|科室|处室|股室|主体|领导|县?领导|人|机构|部室|镇街|乡镇|时限)[：:]$"
)
_LEADS = re.compile("[^，,]*(?:牵头|负责|承担|统筹|协调|督办)$")

_COLONS, _DUTY = ("：", ":"), 10


def charged(view: View) -> Verdict | None:
    """Who is charged with something (``其负责人由县政府约谈``), or asked in to do it (``请第三方评估``)."""
    text, core, end = view.text, view.core, view.end
    if (
        (view.tense != "done" or text.find("轮流", core, end) > 0)
        and text.find("由", core, end) >= 0
        and (found := view.match(_BY_WHOM()))
    ):
        return _by_whom(view, found.start("cue"))
    if view.following and text.startswith(("其", "由"), view.following[0].start) and view.match(_WHOSE):
        charge = _BY_WHOM().match(text, *view.following[0][:2])
        return view.whole("topic", OF_WHOM) if charge else None
    if text.find("请", core, end) < 0:
        return None
    for start in (core, subject_end(text, view.start, end)):
        if text[start : start + 1] == "请" and (found := _ASKED_IN().match(text, start, end)):
            return Verdict("action", ASKED_IN, found["cue"], start, end, found["cue"])
    return None


def answerable(view: View) -> Verdict | None:
    """Who answers for what stands before it: ``责任单位：建设科、整治办。``"""
    text, start = view.text, view.start
    if text[start - 1 : start] not in _COLONS or _DUTY_OF.search(text, max(0, start - _DUTY), start) is None:
        return None
    return view.whole("statement", ANSWERABLE)


def _by_whom(view: View, by: int) -> Verdict:
    """What ``by`` opens: ``养护由村集体负责`` is an action, ``由县交通局牵头，…`` only says whose the next one is."""
    if by - view.core > 1 or _LEADS.match(view.text, by, view.end) is None:
        return Verdict("action", BY_WHOM, "由", view.core, view.end, "由")
    if not view.last:
        return view.whole("topic", BY_WHOM, "由")
    return view.whole("tail" if view.after_action else "statement", BY_WHOM, "由")
