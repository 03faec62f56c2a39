"""So many of a thing tell a deed: ``新建托育园8所``, ``流转土地600亩``, ``村里修了4.2公里水泥路``."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing import endings
from publisher.extract.stating.parsing.verbs import ADVERB
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_OF_THINGS = "面积|规模|总[额量]|能力|人[数员]|床位|共计|合计|开工|通车|项目中|[到至]"
_ENDS = rf"\d[\d.]*[余多]?[万千百]*[余多]?(?:{any_of(_TABLES['deed_units'])})$"
# Behind a verb: its object, and then how many.
SO_MANY = rf"(?=(?!{_OF_THINGS})[^\d，,的]{{2,12}}{_ENDS})"
NO_DEEDS = any_of((*_TABLES["counted"], *_TABLES["operating"], *_TABLES["no_deeds"]))
NOMINAL_DEEDS = any_of(_TABLES["done_by_all"])
_IN_SO_MANY = re.compile(_ENDS)
_LONGEST = 12
_DONE = (
    "(?:了|(?:[走掉起妥]|上(?![年述级升涨市调线门网])|出(?![口台现生租让资席版行动发])|下(?![降滑调放属级列岗乡午旬半])"
    "|来(?![自源往年信访])|回(?![报收应升落])|成(?![本果效绩立功为员长熟都就]))了?)"
)
_UNITS = any_of(unit for unit in _TABLES["deed_units"] if unit[-1] not in "次斤元")
_NUMBER = r"(?:[一二两三四五六七八九十百千几]+多?|\d[\d.]*[余多]?[万千百]*[余多]?)"
_MAY_BE_TOLD = re.compile("[了走掉起上出下来回成妥]")
_HAN = "[\u4e00-\u9fff]"
# Whoever did it: 村里, 区卫生健康局, or any words of which it is not said what they are, have or may do.
_BODIES = endings.of("within", "organizations", "offices", "houses", "cities", "counties", "towns", "villages")
_BODY = f"(?!在){_HAN}{{0,8}}?(?:{any_of(_BODIES)}|我们)"
_ANYBODY = f"(?![^，,]{{0,10}}[的是有没不被让使得需要才就])(?:{_HAN}{{0,8}}?)"
_OF_HIS_OWN = re.compile("积蓄|私房钱|自掏腰包|家底|老本")  # what somebody pays himself is his own affair
_HAN_LETTER = re.compile(_HAN)
_NO_DEED = re.compile(NO_DEEDS)
_SO_MANY_OF = lazily(rf"了?{_NUMBER}{_UNITS}[^，,的]+(?<!事)$|[^，,\d由]*{SO_MANY[3:-1]}")
_BY_HAND, _BY_BODIES = _TABLES["done_by_hand"], _TABLES["done_by_bodies"]
_TOLD = lazily(
    rf"(?![^，,]{{0,10}}[把将被])(?:(?P<body>{_BODY})?(?:共|{ADVERB})*(?P<verb>{any_of((*_BY_HAND, *_BY_BODIES))})"
    rf"|{_ANYBODY}(?P<deed>{any_of(_BY_HAND)}))"
    rf"{_DONE}(?:{_NUMBER}{_UNITS}(?![^，,]*[大好]事$)[^，,的年月日天]{{1,}}$|{SO_MANY[3:-1]})"
)


def ends_in_so_many(text: str, start: int, end: int) -> bool:
    """Whether the words end in a number and what is counted: ``…8所``."""
    return _IN_SO_MANY.search(text, max(start, end - _LONGEST), end) is not None


def tells_who_did(text: str, start: int, end: int, verb: str) -> bool:
    """Whether a deed that begins at ``start`` with adverbs and ``verb`` has whoever did it before it, and a count."""
    if not start or not verb or verb in "把将" or not _HAN_LETTER.match(text, start - 1) or _NO_DEED.match(text, start):
        return False
    behind = text.find(verb, start, end) + len(verb)
    return _SO_MANY_OF().match(text, behind, end) is not None


def told(view: View) -> Verdict | None:
    """``村里修了4.2公里水泥路``, ``工人们挖走泥沙38万方``: what was done is told in plain words and counted."""
    if _OF_HIS_OWN.search(view.text, view.start, view.end):
        return None
    if view.tense == "planned" or not _MAY_BE_TOLD.search(view.text, view.start, view.end):
        return None
    if not (found := view.match(_TOLD())):
        return None
    verb = found["verb"] or found["deed"]
    start = found.end("body") if found["body"] else view.core
    return Verdict("action", "tells so many of what is done", verb, start, view.end, verb)
