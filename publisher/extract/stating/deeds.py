"""So many of a thing tell a deed: ``新建托育园8所``, ``流转土地600亩``, ``村里修了4.2公里水泥路``."""

import re

from publisher.extract import tables
from publisher.extract.patterns import any_of, lazily
from publisher.extract.stating.views import Verdict, View

_TABLES = tables.read("actions")
_OF_THINGS = "面积|规模|总[额量]|能力|人[数员]|床位|共计|合计|开工|通车|项目中|[到至]"
_ENDS = rf"\d[\d.]*[余多]?[万千百]*[余多]?(?:{any_of(_TABLES['deed_units'])})$"
# Behind a verb: its object, and then how many.
SO_MANY = rf"(?=(?!{_OF_THINGS})[^\d，,的]{{2,12}}{_ENDS})"
NO_DEEDS = any_of((*_TABLES["counted"], *_TABLES["operating"], *_TABLES["no_deeds"]))
NOMINAL_DEEDS = any_of(_TABLES["done_by_all"])
_IN_SO_MANY = re.compile(_ENDS)
_LONGEST = 12
_DONE = "(?:了|[走掉起上出]了?)"
_UNITS = any_of(unit for unit in _TABLES["deed_units"] if unit[-1] not in "次斤元")
_NUMBER = r"(?:[一两三四五六七八九十几]|\d[\d.]*[余多]?[万千百]*[余多]?)"
_MAY_BE_TOLD = re.compile("[了走掉起上出]")
_HAN = "[\u4e00-\u9fff]"
# Whoever did it: 村里, 区卫生健康局, or any words of which it is not said what they are, have or may do.
_BODY = (
    f"{_HAN}{{0,8}}?(?:[区县市镇乡村省校院厂社][里上]|社区|街道|医院|学校|公司|集团|合作社|政府"
    "|[局委办镇乡县区市村]|部门|我们|协会|园区)"
)
_ANYBODY = f"(?![^，,]{{0,10}}[的是有没不被让使得需要才就])(?:{_HAN}{{0,8}}?)"
_BY_HAND, _BY_BODIES = _TABLES["done_by_hand"], _TABLES["done_by_bodies"]
_TOLD = lazily(
    rf"(?:(?P<body>{_BODY})?(?:又|还|共|先后|累计|也|陆续)*(?P<verb>{any_of((*_BY_HAND, *_BY_BODIES))})"
    rf"|{_ANYBODY}(?P<deed>{any_of(_BY_HAND)}))"
    rf"{_DONE}(?:{_NUMBER}{_UNITS}(?![^，,]*[大好]事$)[^，,的年月日天]{{1,}}$|{SO_MANY[3:-1]})"
)


def ends_in_so_many(text: str, start: int, end: int) -> bool:
    """Whether the words end in a number and what is counted: ``…8所``."""
    return _IN_SO_MANY.search(text, max(start, end - _LONGEST), end) is not None


def told(view: View) -> Verdict | None:
    """``村里修了4.2公里水泥路``, ``工人们挖走泥沙38万方``: what was done is told in plain words and counted."""
    if view.tense == "planned" or not _MAY_BE_TOLD.search(view.text, view.start, view.end):
        return None
    if not (found := view.match(_TOLD())):
        return None
    verb = found["verb"] or found["deed"]
    start = found.end("body") if found["body"] else view.core
    return Verdict("action", "tells so many of what is done", verb, start, view.end, verb)
