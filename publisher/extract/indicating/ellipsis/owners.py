"""A paragraph up to a figure -> whose figure it is: 应税销售突破8亿元 of one firm is not the district's.

A firm stands by its name (江海机械有限公司), by its kind at the head of a clause (该企业, 项目投产后), or as what its
sentence says that it is (是全市最大的项目).  A word for the whole district between firm and figure (全市, 规上) ends
it.
"""

import re

from publisher.extract import tables
from publisher.extract.text.patterns import any_of, each, lazily

# What any owner may have: a name that says nothing without one.
_TABLES = tables.read("indicators")
ANYBODYS = frozenset(_TABLES["anybodys"])
_REACH = 120
_ANY_FIRM = ("公司", "企业", "集团")
_FIRM = lazily(
    r"(?P<name>[\u4e00-\u9fffA-Za-z]{2,14}?(?:(?:集团|股份|科技)*(?:（[^（）]{2,4}）)?(?:有限公司|公司|集团)|股份|重工|药业|合作社))"
    rf"|(?:(?:^|[，,。；;：:\n])(?=项目|公司)|该|这家|这个)(?P<kind>{any_of(_TABLES['firms'])})(?![制化家建负推])"
    r"|是[^，,。；;]{2,24}?(?P<is>公司|企业|项目|基地|工厂)(?=[。，,；;])"
)
_EVERYBODY = re.compile(r"[全我本该][市区县镇省]|各[地镇类家]|" + each(_TABLES["everybodys"]))
# Before a firm's name.
_OPENING = re.compile(r".*(?:[在由是的与和及对为向到让家]|位于|走进|来到|落户|引进|记者|介绍)")
_FORM = re.compile("(?:集团|股份|科技)*(?:（[^（）]{2,4}）)?(?:有限|责任|股份)*(?:公司|集团)$")
_WHEN = re.compile("^(?:(?:[今去上]年)?(?:[上下]半年|[前第]?[一二三四]季度|全年|本?报告期内?|目前)|[今去上]年)")
_SHORTEST_NAME = 3
# 而我们只有1家, 我区仅68家
_US = re.compile("(?:而|但|可|反观|相比之下)*(?P<whose>我们|我[省市区县镇]|本[省市区县镇])")
_THEIRS = lazily(
    r"(?:周边|邻近|相邻|兄弟|隔壁)?的?(?P<place>邻[省市区县镇]|[\u4e00-\u9fff]{2,6}?(?:[市县镇省]|(?:新|园|发)?区))(?P<what>[\u4e00-\u9fff]{2,})"
)
_UNNAMED = re.compile(r"[0-9一二三四五六七八九十百千两几多各]|企业|上市|规上")


def find(text: str, end: int) -> str:
    """The nearest firm before a place and what it is called there; empty where none governs it."""
    start = max(0, end - _REACH)
    last = max((match.end() for match in _EVERYBODY.finditer(text, start, end)), default=start)
    firms = [match for match in _FIRM().finditer(text, start, end) if match.end() > last]
    found = [firm for firm in map(_called, firms) if firm]
    named = [firm for firm in found if firm not in _ANY_FIRM]
    return named[-1] if named else "".join(found[-1:])


def ours(clause: str, name: str) -> str:
    """A name taken from the clause before, as it is of us: 邻市产值增长9%，我们增长6% has one figure of 邻市."""
    us = _US.match(clause)
    theirs = _THEIRS().match(name) if us else None
    if us is None or theirs is None or theirs["place"].endswith(us["whose"]):
        return name
    return us["whose"].replace("我们", "") + theirs["what"]


def _called(firm: re.Match[str]) -> str:
    if firm["name"] and firm.string.startswith("为例", firm.end()):
        return _named(firm["name"].removeprefix("以"))
    return firm["kind"] or firm["is"] or _named(firm["name"])


def _named(name: str) -> str:
    """A firm's name in short, 江海机械 for 江海机械有限公司; empty where it is none (三家上市公司)."""
    opening = _OPENING.match(name)
    name = _WHEN.sub("", _FORM.sub("", name[opening.end() :] if opening else name))
    return "" if len(name) < _SHORTEST_NAME or _UNNAMED.search(name) else name
