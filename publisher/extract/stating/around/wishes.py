"""A clause -> that it only tells what deputies, experts or readers wish for: ``代表们建议，增设快递柜``."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.openings import subject_end
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of

_TABLES = tables.read("frames")
_WHO = any_of(_TABLES["wishers"], sought=True)
_NAMED = "(?!团|性|着|作|队|大会|处|会|长|工作|联络|意见)(?:们|本人)?"
_WISH = any_of(_TABLES["wishing"], sought=True)
_NO_WISH = "(?!的|者|人|书|案|稿|了解|办理|答复|提案|征集|落实|采纳|收悉|[\\d、和与及]|之|中|度|值|率|是$)"
# Not 办理代表建议132件, 回应群众期盼, 我代表…提出.
_WISHED = re.compile(
    rf"[^，,“”：:《我办采听征收回应满足按根结针邀请对向为把将被]{{0,10}}?(?:{_WHO}){_NAMED}"
    rf"(?:在[^，,“”我]{{2,14}}?(?:同时|后|时|中|基础上))?[^，,“”的我]{{0,8}}?(?:{_WISH}){_NO_WISH}"
)
_SAYS_ONLY = re.compile(
    "[^，,“”：:《我]{0,10}?" rf"(?:{_WHO})[^，,“”]{{0,12}}?(?:留言|来信|来电|发帖|反映|提交[^，,]{{0,6}}提案)$"
)
_AND_WISHES = re.compile(rf"(?:并|也|还|都|一致|同时|强烈|特别|又)*(?:{_WISH}|应当?|要)(?!的)")
# Whoever is asked answers, or something else is told.
_ANSWERS = re.compile(
    "对此|为此|据此|于是|随后|随即|目前|下一步|很快|当天|次日|经|我们|我[省市县区镇局委办院校]|本[局委办]|[会县市区镇村][里上后]"
)
_ASKED_FOR = re.compile("[应要须可能将]|希望|尽快|进一步")
_NEAR = 3
WISHED = "tells what others wish for"


def wished(view: View) -> Verdict | None:
    """What others than the doers wish for, and what goes on with it up to where somebody answers."""
    before = view.before
    if before and before.reason == WISHED:
        return None if _answers(view) else view.whole("statement", WISHED)
    if _WISHED.match(view.text, view.start, view.end):
        return view.whole("statement", WISHED)
    says = view.following and _SAYS_ONLY.match(view.text, view.start, view.end)
    goes_on = says and _AND_WISHES.match(view.text, view.following[0].start, view.following[0].end)
    return view.whole("statement", WISHED) if goes_on else None


def _answers(view: View) -> bool:
    """Whether a clause begins with somebody who does something, and must not."""
    if _ANSWERS.match(view.text, view.start, view.end):
        return True
    behind = subject_end(view.text, view.start, view.end)
    if behind == view.start:
        return False
    return _ASKED_FOR.search(view.text, view.start, min(view.end, behind + _NEAR)) is None
