"""Rules for clauses that state an action: a verb and its object."""

import re

from publisher.extract.predicates import PLAIN_VERB, Predicate, parse, subject_end
from publisher.extract.results import is_result, tells_a_result
from publisher.extract.views import Verdict, View

_FIGURE = re.compile(r"[^，,、]{0,14}\d")
_COUNTED = frozenset(["吸引", "落户", "集聚", "签约", "汇聚", "投放", "发放", "惠及", "投资"])
_TASK = re.compile(
    "(?:改造|建设|整治|工程|任务|分设|改革|编制|搬迁|工作|划定|组建|升级|修复|签约|立法|修订|普查|换届|目标)[”’]?$"
)
_FEELING = re.compile("(?:获得感|幸福感|安全感|满意度|认同感|归属感)$")
_PRINCIPLE = re.compile(
    r"[^，,]{0,8}(?:导向|至上|优先|引领|驱动|方针|理念|战略|原则|思维|为本|为先|为要|不动摇|不放松|施策|先行|强[区镇市县村国])$"
)
_HANDLING = re.compile(
    rf"把[^，,]{{2,30}}?(?:{PLAIN_VERB}|[做往向伸推抓管办讲落])|走[^，,]{{2,}}(?:路|道路|路子)$|(?:[兜保补强稳促调惠防扩提优降减控抓][\u4e00-\u9fff]{{2}}、?){{2,}}$"
)


def action(view: View) -> Verdict | None:
    """A clause that opens with a verb of action, and says whether it is an action in its own right."""
    predicate = parse(view.text, view.start, view.end)
    if predicate is None:
        return None
    if view.after_action and tells_a_result(view, predicate):
        return view.whole("tail", "tells the result", predicate.verb)
    if reason := _why_not(view, predicate):
        return view.whole("statement", reason, predicate.verb)
    if predicate.verb == "坚持" and _is_a_principle(view, predicate):
        return view.whole("frame", "names a principle", predicate.verb)
    return Verdict("action", "opens with a verb of action", predicate.verb, predicate.start, view.end, predicate.verb)


def handling(view: View) -> Verdict | None:
    """``把…做深做细`` and ``走…之路`` are actions though their verb does not come first."""
    behind = subject_end(view.text, view.start, view.end)
    for start in dict.fromkeys((view.core, behind)):
        if found := _HANDLING.match(view.text, start, view.end):
            return Verdict("action", "handles something", found[0][:1], start, view.end, found[0][:1])
    return None


def _why_not(view: View, predicate: Predicate) -> str:
    """Why a clause with a verb is no action; empty where it is one."""
    verb, objects = predicate.verb, (predicate.object, view.end)
    if verb in _COUNTED and _FIGURE.match(view.text, *objects):
        return "reports a figure"
    if verb == "完成" and not _TASK.search(view.text, *objects):
        return "reports a figure"
    if is_result(verb) and _FEELING.search(view.text, *objects):
        return "says only what for"
    if view.end - predicate.object < 2 and len(verb) < 4 and not predicate.phrase:
        return "the verb has no object"
    return ""


def _is_a_principle(view: View, predicate: Predicate) -> bool:
    """Whether ``坚持…`` only names a principle: a short one, or one whose action follows."""
    if view.end - predicate.object <= 6 or _PRINCIPLE.match(view.text, predicate.object, view.end):
        return True
    if view.last or view.after_action:
        return False
    following = view.sentence.clauses[view.position + 1]
    found = parse(view.text, following.start, following.end)
    return found is not None and not is_result(found.verb)
