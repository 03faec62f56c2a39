"""A clause of a plan -> what will be finished or won by a time: ``二期项目上半年竣工``, ``每年新签约项目50个``."""

import re

from publisher.extract import tables
from publisher.extract.stating.views import View
from publisher.extract.text.patterns import any_of

_TABLES = tables.read("goals")

# ``每年新签约亿元以上项目50个``, ``获批省级智能工厂5个``; and among goals, what is begun: ``新开工30个以上``.
_WON = re.compile(
    r"(?:(?:全年|每年|年内|今年|明年|[上下]半年|一?[二三四]?季度)[^，,\d]{0,6}?(?P<cue>新?签约|新开工|新落户)|(?P<won>获批|获评|创成))"
    r"[^，,]*?\d+[个家项名座](?:以上|左右)?$"
)
_BEGUN = re.compile(
    r"(?P<cue>新?签约|新开工|新落户|引进|投产|竣工|建成)(?:(?:[^，,\d]*\d+亿元(?:以上|以下)?)?[^，,]*?)\d+[个家项名座](?:以上|左右)?$"
)
OCCASION = "(?:元旦|春节|国庆节?|五一|中秋节?|汛期|入冬|入汛|[春秋]季?开学)"  # before which things shall stand
_DONE_BY = re.compile(
    r"(?!推动|力促|促进|督促|促成)[^，,]{2,40}?(?:[上下]半年|年底前|年内|20\d\d年(?:年?[底末])?前?|明年(?:年?[底末])?前?|[一二三四]季度|\d{1,2}月份?底?前?"
    rf"|{OCCASION}之?前)"
    r"(?:全[线面部]|正式|顺利|全面|如期|实现)*"
    rf"(?P<cue>{any_of(_TABLES['due'])})$"
)

# 大桥必须在国庆节前通车, 校舍8月25日前必须具备交付条件, 全市公园全部免费开放
_BY = (
    r"(?:今年|明年|20\d\d年)?(?:(?:国庆节?|春节|元旦|五一|中秋节?|年底|月底|汛期?|入冬|入夏|供暖季?|[春秋]季?开学|开学)前"
    r"|\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬)?(?:之?前|底|内)|年内|[上下]半年|[一二三四]季度)"
)
_THERE = rf"(?:全面|全部|正式|如期|按期|基本)*(?:具备[^，,]{{2,8}}条件|{any_of(_TABLES['ordered_by_a_day'])})"
_IS_ORDERED = re.compile(
    rf"(?![^，,]{{0,12}}(?:[的是把将对]|不|如|若))(?:[\u4e00-\u9fffA-Z0-9“”（）()]{{2,18}}?)"
    rf"(?:(?P<cue>必须|务必|一定要)(?:在|于|赶在)?{_BY}|(?:在|于|赶在)?{_BY}(?P<then>必须|务必|一定要)){_THERE}$"
)
_ALL_OPEN = re.compile(r"(?:全[省市县区镇]|所有|各)[^，,的]{2,12}(?P<cue>全部)(?:免费开放|通车|投用|交付)$")


def ordered(view: View) -> re.Match[str] | None:
    """What is ordered for a day, or announced for all of a kind: ``大桥必须在国庆节前通车``."""
    if view.tense != "planned" or view.text[view.end - 1] not in "件车用付工收成产园顶馆通龙水暖放":
        return None
    return view.match(_IS_ORDERED) or view.match(_ALL_OPEN)


def finished(view: View, start: int) -> re.Match[str] | None:
    """A project that a plan says will stand at a time: ``二期项目上半年竣工``."""
    if view.tense == "done" or view.text[view.end - 1] not in "工产车用成运营付通龙位":
        return None
    return _DONE_BY.match(view.text, start, view.end)


def won(view: View, start: int, among_goals: bool) -> re.Match[str] | None:
    """What a plan counts on winning in its time, and what it counts on beginning where that goes on a list of goals."""
    if view.tense != "planned" or view.text[view.end - 1] not in "个家项名座上右":
        return None
    return _WON.match(view.text, start, view.end) or (_BEGUN.match(view.text, start, view.end) if among_goals else None)
