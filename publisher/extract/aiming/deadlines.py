"""A clause of a plan -> what will be finished or won by a time: ``二期项目上半年竣工``, ``每年新签约项目50个``."""

import re

from publisher.extract.stating.views import View

# ``每年新签约亿元以上项目50个``, ``获批省级智能工厂5个``; and among goals, what is begun: ``新开工30个以上``.
_WON = re.compile(
    r"(?:(?:全年|每年|年内|今年|明年|[上下]半年|一?[二三四]?季度)[^，,\d]{0,6}?(?P<cue>新?签约|新开工|新落户)|(?P<won>获批|获评|创成))"
    r"[^，,]*?\d+[个家项名座](?:以上|左右)?$"
)
_BEGUN = re.compile(
    r"(?P<cue>新?签约|新开工|新落户|引进|投产|竣工|建成)(?:(?:[^，,\d]*\d+亿元(?:以上|以下)?)?[^，,]*?)\d+[个家项名座](?:以上|左右)?$"
)
_DONE_BY = re.compile(
    r"[^，,]{2,40}?(?:[上下]半年|年底前|年内|20\d\d年(?:年?[底末])?前?|明年(?:年?[底末])?前?|[一二三四]季度|\d{1,2}月份?底?前?)"
    r"(?:全[线面部]|正式|顺利|全面|如期|实现)*"
    r"(?P<cue>开工|竣工|完工|投产|通车|投用|投运|(?:开通|投入)?运营|(?:投入|启动)使用|交付(?:使用)?|建成(?:投产|通车|投用|投运)?)$"
)


def finished(view: View, start: int) -> re.Match[str] | None:
    """A project that a plan says will stand at a time: ``二期项目上半年竣工``."""
    if view.tense == "done" or view.text[view.end - 1] not in "工产车用成运营付":
        return None
    return _DONE_BY.match(view.text, start, view.end)


def won(view: View, start: int, among_goals: bool) -> re.Match[str] | None:
    """What a plan counts on winning in its time, and what it counts on beginning where that goes on a list of goals."""
    if view.tense != "planned" or view.text[view.end - 1] not in "个家项名座上右":
        return None
    return _WON.match(view.text, start, view.end) or (_BEGUN.match(view.text, start, view.end) if among_goals else None)
