"""Rules for a policy's cases: ``投资超过1亿元的，给予补助`` is one measure, whom it concerns and what is done."""

import re

from publisher.extract.stating.views import Verdict, View

_CASE = re.compile("(?![^，,]*(?:是|说|认为|来自|属于|所谓|目的$|有的$))[^，,]{4,60}的$")
_RULING = re.compile(
    "(?:原则上|[^，,是的]{0,10}?)(?:给予|予以|一律|不得(?!不)|不予|取消|追究|追责|问责|从严|从重|严肃|依法|依纪|限期|逐一|移交|奖励|补助"
    "|补贴|减半|免收|免征|允许|统筹)[^，,]*$|由[^，,]{4,}$|按[^，,]{4,}(?:给予|补助|奖励|补贴|发放)[^，,]*$"
)


def case(view: View) -> Verdict | None:
    """``进度连续落后的，``: whose case the next clause settles."""
    if view.last or not view.text.endswith("的", view.start, view.end) or not view.match(_CASE):
        return None
    settled = view.following[0]
    if not _RULING.match(view.text, settled.start, settled.end):
        return None
    return view.whole("topic", "says in which case")


def ruling(view: View) -> Verdict | None:
    """``…，由市政府约谈``, ``…，一律不予补助``: what is done in the case that the clause before tells."""
    if view.before is None or view.before.kind != "topic" or not (found := view.match(_RULING)):
        return None
    return Verdict("action", "settles a case", found[0][:2], view.core, view.end, found[0][:2])
