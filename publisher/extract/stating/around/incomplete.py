"""A clause that is not yet whole -> that the next one completes it, or that both only tell when and where.

``使各地在发展生产的基础上，尽快…`` goes on behind its comma, and so does ``鼓励企业通过技术革新，…``; while
``在疏通渠道，增加网点方面，…`` says over two clauses what the next one speaks of.
"""

import re

from publisher.extract.stating.parsing.direct import predicate
from publisher.extract.stating.parsing.prepositions import with_phrase
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.clauses import Clause

_CIRCUMSTANCE = (
    "(?:[的之](?:基础|前提|条件|情况|形势|背景|过程)(?:之?[上下中])|前提下|基础上|条件下|情况下|过程中|的时候|的同时"
    "|方面|以外|之外|几?年之后)"
)
# 建立在…的基础上 is no circumstance.
_AT = r"(?<![建确立放处站置定存现正所潜内外实旨停转斥])在(?![于建职校家线座押岗])"
_IN_A_CIRCUMSTANCE = re.compile(f"{_AT}[^，,]{{2,}}{_CIRCUMSTANCE}$")
_OPENED = re.compile(
    rf"(?:{_AT}|(?<![清扫解排消拆铲开])除(?![此去夕]))(?![^，,]*[上中下里内外时后前间面际期]$)[^，,]{{2,}}$"
)
_CLOSED = re.compile(f"{_CIRCUMSTANCE}$")
_CLOSING_LETTERS = frozenset("上下中候时面外后")
_FARTHEST = 4  # clauses between what opens a circumstance and what closes it
_EMBRACED = "says over several clauses what the next speaks of"
# Whom somebody sets to work: ``组织有关部门，统一规划…``.
_SETTING = "(?:组织|动员|发动|号召|督促|责成|会同|协同|鼓励|引导|帮助)"
_WHOM = re.compile(
    f"{_SETTING}(?:(?:和|、)(?:积极|广泛)?{_SETTING})?[^，,的是]{{0,12}}"
    "(?:部门?|单位|地区|地方|企业|群众|农民|人民|干部|职工|工人|社员|人员|院校|团体)$"
)
_WHOM_LETTERS = frozenset("门位区方业众民部工人员校体")
_LED = re.compile(
    "(?:鼓励|支持|引导|组织|动员|要求|帮助|推动|促使|教育|督促)[^，,]{2,16}?(?=通过|根据|按照|本着|适应|从(?![事业]))"
)
_LED_TO = re.compile("(?:原则|需要|出发|方式|形式|渠道|途径|方针|实际|革新|改制|办法|手段)$")
_LED_LETTERS = frozenset("则要发式道径针际新制法段")
_HANDLING_LETTERS = frozenset("作当看视放摆列继不坚逐同与和")
_OPEN_LETTERS = _CLOSING_LETTERS | _WHOM_LETTERS | _LED_LETTERS
_THEREBY = ("从而", "以致")
_THEREBY_LETTERS = "从以"
_PUT = re.compile("作为|当作|看作|看成|视为|[放摆]在|列入[^，,]*日程")
_PLACED = re.compile("[放摆提][在到]|[纳列]入|作为|当作|[上下起出]来?$|[到为成]")
# ``把护渔活动，继续开展下去``.
_HANDLED = re.compile("(?:继续|不断|坚持|逐步)[^，,]{2,6}下去$|[同与和][^，,]{2,}(?:结合|统一|联系|衔接)起来$")


def unfinished(view: View) -> Verdict | None:
    """What a clause is that completes the one before it, or that the next one completes."""
    text, clauses, at = view.text, view.sentence.clauses, view.position
    if text[view.start] in _THEREBY_LETTERS and text.startswith(_THEREBY, view.start):
        return view.whole("tail" if view.after_action else "statement", "tells the result", "从而")
    if at and view.before and (found := _completes(view)):
        return found
    if at + 1 == len(clauses):
        return None
    if text[clauses[at + 1].start] in _HANDLING_LETTERS and (found := _handed(view, clauses[at + 1])):
        return found
    if text.find("在", view.start, view.end) < 0 and text.find("除", view.start, view.end) < 0:
        return None
    return _embraced(view)


def _completes(view: View) -> Verdict | None:
    """A clause that ends what the clause before it began, which was an action or told over several when or of what."""
    start, end, _ = view.sentence.clauses[view.position - 1]
    if view.before and view.before.reason == _EMBRACED and not _closes(view, view.position - 1):
        return view.whole("frame", _EMBRACED)
    if view.text[end - 1] not in _OPEN_LETTERS or not view.after_action or not _hangs(view, start, end):
        return None
    return view.whole("tail", "completes the clause before it")


def _hangs(view: View, start: int, end: int) -> bool:
    """Whether the clause from ``start`` to ``end`` lacks what the view's own clause says."""
    text, last = view.text, view.text[end - 1]
    if last in _CLOSING_LETTERS and _IN_A_CIRCUMSTANCE.search(text, start, end):
        return True
    if last in _WHOM_LETTERS and _WHOM.search(text, start, end):
        return _acts(view)
    led = _LED.search(text, start, end) if last in _LED_LETTERS and _LED_TO.search(text, start, end) else None
    return led is not None and with_phrase(text, led.end(), end) is None and _acts(view)


def _acts(view: View) -> bool:
    begin = view.core + view.text.startswith("来", view.core)
    return predicate(view.text, begin, view.end) is not None


def _embraced(view: View) -> Verdict | None:
    """A clause that 在 or 除 opens and a later one closes: ``在疏通渠道，增加网点方面``."""
    if not _OPENED.search(view.text, view.start, view.end):
        return None
    last = min(view.position + _FARTHEST, len(view.sentence.clauses) - 2)
    if any(_closes(view, later) for later in range(view.position + 1, last + 1)):
        return view.whole("frame", _EMBRACED)
    return None


def _handed(view: View, behind: Clause) -> Verdict | None:
    """What the next clause handles (``把护渔活动，继续开展下去``), or says how it counts (``把护渔，作为首要任务``)."""
    text = view.text
    if text[view.core] in "把将" and _HANDLED.match(text, behind.start, behind.end):
        return view.whole("topic", "names what is handled")._replace(start=view.core)
    at = text.find("把", view.start, view.end)
    if at < 0 or not _PUT.match(text, behind.start, behind.end) or _PLACED.search(text, at, view.end):
        return None
    return view.whole("statement", "says where something stands", "把")


def _closes(view: View, position: int) -> bool:
    start, end, _ = view.sentence.clauses[position]
    if view.text[end - 1] not in _CLOSING_LETTERS or not _CLOSED.search(view.text, start, end):
        return False
    return _IN_A_CIRCUMSTANCE.search(view.text, start, end) is None
