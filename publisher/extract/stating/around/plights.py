"""Rules for clauses that open like an action and tell of a plight instead, or of what others than the doers do."""

import re

from publisher.extract import tables
from publisher.extract.stating.around.leads import is_label
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each

_TABLES = tables.read("frames")
_WANTING = re.compile(
    "不够(?:[\u4e00-\u9fff]{1,3})?$|仍需(?:进一步|继续|不断|持续)?[\u4e00-\u9fff]{2}$|见了成效$|接受了?[^，,]*[采专]访$|、[^、]{2,8}更难$"
    f"|(?:{any_of(_TABLES['means'], sought=True)})(?:还|仍|尚|也|都)?不[大多强高深广密浓清全足]$"
    f"|(?:{any_of(_TABLES['burdens'], sought=True)})[较偏过太更]?[高大多长重]、[^、，,]{{2,8}}[高低大小多少长短重远差]$"
)
# But 解决停车位不够 is an action.
_MENDS = re.compile(each(_TABLES["mending"]))
_PEOPLE = f"(?:{any_of(_TABLES['people'])})们?"
_OTHERS = re.compile(
    f"{_PEOPLE}[^，,]{{2,16}}?(?:就能|就可以?|便能|便可|即可)"
    f"|(?:{any_of(_TABLES['once'])})[^，,]{{2,20}}?(?:要(?!求)|只能|必须|得(?![到以了]))"
    f"|(?:一些|个别|部分|少数|有的)?(?:{any_of(_TABLES['outsiders'])})(?!的)"
)
_OTHERS_BEGIN = frozenset("一个部少有") | {
    word[0] for name in ("people", "once", "outsiders") for word in _TABLES[name]
}
# （二）强化要素保障。 heads what follows in its paragraph; what has a figure or is followed by another number does not.
_LONGEST_LABEL, _NUMBER_LENGTH = 14, 6
_LABELS = ("）", ")", "—")
_NUMBERED = re.compile("[（(][一二三四五六七八九十]{1,3}[）)]$|(?:^|[。；\n])——$")
_NUMBERED_NEXT = re.compile("[\\s　]*(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|——|[\\d①-⑳])")
_SAYS_MORE = re.compile("\\d|了|已|[:：]")
WANTING, OF_OTHERS, LABEL = "tells what is wanting", "tells of others", "only says in what"


def plight(view: View) -> Verdict | None:
    """``关心基层所不够``, ``居民打开手机就能预约``, ``过去办证要跑五个窗口``; what mends a fault is none."""
    text, start, end = view.text, view.start, view.end
    if text[start] in _OTHERS_BEGIN and _OTHERS.match(text, start, end):
        return view.whole("tail" if view.after_action else "statement", OF_OTHERS)
    if _WANTING.search(text, start, end) and not _MENDS.search(text, start, end):
        return view.whole("statement", WANTING)
    return view.whole("lead", LABEL) if _is_a_label(view) else None


def headed(view: View) -> Verdict | None:
    """A label at the head of what follows it is no goal either, though it stands among them."""
    return view.whole("lead", LABEL) if _is_headed(view) else None


def _is_a_label(view: View) -> bool:
    """Whether a sentence is nothing but ``在项目推进上再加力`` and others follow it."""
    text, sentence = view.text, view.sentence
    at = text.find("在", view.start, view.start + 6)
    alone = at >= 0 and len(sentence.clauses) == 1 and sentence.end + 1 < len(text)
    return alone and is_label(text, at, view.end)


def _is_headed(view: View) -> bool:
    """Whether a short sentence only heads what follows it: ``（二）强化保障。安排资金2亿元。``, ``——产业跃升。``."""
    text, start, end = view.text, view.start, view.end
    if end - start > _LONGEST_LABEL or text[start - 1 : start] not in _LABELS or len(view.sentence.clauses) > 1:
        return False
    if start == 0 or text[end : end + 1] != "。" or _SAYS_MORE.search(text, start, end):
        return False
    if not _NUMBERED.search(text, max(0, start - _NUMBER_LENGTH), start):
        return False
    return end + 2 < len(text) and not _NUMBERED_NEXT.match(text, end + 1)
