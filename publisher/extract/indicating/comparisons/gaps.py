"""A figure that says how far its thing is from another's -> whose: 增速高于全省 of 增速高于全省1.2个百分点."""

import re
from collections.abc import Sequence
from functools import partial

from publisher.extract.indicating.comparisons import runs
from publisher.extract.indicating.growth import changes
from publisher.extract.indicating.naming import Phrase
from publisher.extract.numbers.points import AREA
from publisher.extract.quantities import Quantity

_WORDS = "[^，,。；;：:、和与0-9０-９（）()][^，,。；;：:0-9０-９（）()]{0,17}?"
_WHOM = f"(?P<whom>{_WORDS})"
_THEN = "(?:(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月份?)?(?<=[年月份])(?:[初末底]|同期)?)"  # 比6月末低0.4个百分点
_ADVERBS = "(?:分别|依次|(?<!平)均|都|各(?![项类级地行市县区省国家个])|要|还|仍|就|更)*"
_ABOUT = "了?(?:约|近|大约|将近|整整)?"
_MORE_THAN = (
    "(?<![提升增新走调攀抬拉最])高[于出]|(?<![降减走调压拉最])低[于出]|(?<!加)快[于出]|(?<![减放])慢[于出]"
    "|[多少优好大小]于|领先于?|落后于?"
)
_GAP = re.compile(
    f"(?:(?P<way>{_MORE_THAN})(?:了|{_ADVERBS}){_WHOM}"
    f"|[比较](?![例重率值])(?P<than>{_WORDS}|{_THEN}){_ADVERBS}(?P<is>(?:领先|落后|便宜|贵|偏?[高低快慢大小])出?))"
    f"(?<!的)(?<!长)(?<!降){_ABOUT}$"
)
_BEYOND = re.compile(f"(?P<way>超[过出]?){_WHOM}(?<!的){_ABOUT}$")
_EACH = re.compile("[、和与及]")
_AREA = re.compile(f"[、和与及](?P<area>{AREA})")
_LEVEL = re.compile("(?:的?平均)?(?:水平|值|数|增速|增幅)?$")
_JOINED = re.compile(r"\s?(?:[、和与及]|以及)(?:约|近)?")
_RATE = re.compile("(?:率|比重|占比|比例|速|幅|强度|进度|[度分])$")
_REACH = 26
_FAR = 3
_KINDS = ("points", "share", "ratio")


def named(text: str, kept: Sequence[Quantity], index: int, phrase: Phrase) -> str:
    """The phrase's name with what its figure is measured against, where it only says how far it is from that.

    What changed by so much (比上年提高2%) is no such figure.
    """
    name = phrase.name
    if not name or kept[index].kind not in _KINDS or phrase.end > kept[index].end:
        return name
    first, last = runs.around(kept, index, partial(_joins, text))
    words = _words(text, kept[first], (index - first, last - first)) or _next_area(text, kept, index)
    if not words or words in name:
        return name
    return f"{name}{'增速' if _grew(text, kept, first) and not _RATE.search(name) else ''}{words}"


def _words(text: str, first: Quantity, place: tuple[int, int]) -> str:
    """What stands before a list of figures of the one that has a ``place`` among so many; empty for no gap."""
    start = max(0, first.start - _REACH)
    found = _GAP.search(text, start, first.start)
    if found is None and first.kind == "points":
        found = _BEYOND.search(text, start, first.start)
    if found is None:
        return ""
    told = found.groupdict()
    whom = _of_each(told.get("than") or told["whom"], place)
    return f"{found[0][0]}{whom}{told['is']}" if told.get("than") else f"{told['way']}{whom}"


def _next_area(text: str, kept: Sequence[Quantity], index: int) -> str:
    """What a figure is measured against whose area alone is told behind another gap: 高于全国0.7个、全省0.4个百分点."""
    area = _AREA.fullmatch(text, kept[index - 1].end, kept[index].start) if index else None
    before = area and _GAP.search(text, max(0, kept[index - 1].start - _REACH), kept[index - 1].start)
    return f"{before['way']}{area['area']}" if area and before and before["way"] else ""


def _of_each(whom: str, place: tuple[int, int]) -> str:
    """The one of a list of whom a figure is measured against; all of them where they are not as many."""
    index, count = place
    listed = [_LEVEL.sub("", one) for one in _EACH.split(whom)]
    return listed[index] if count > 1 and len(listed) == count and all(listed) else whom


def _joins(text: str, before: Quantity, after: Quantity) -> bool:
    return before.base_unit == after.base_unit and _JOINED.fullmatch(text, before.end, after.start) is not None


def _grew(text: str, kept: Sequence[Quantity], first: int) -> bool:
    """Whether the figure before tells how the thing grew, so that it is its growth that is measured."""
    at = first - 1
    while at > max(0, first - _FAR) and kept[at].kind == "points":
        at -= 1
    return at >= 0 and kept[at].kind == "share" and bool(changes.verb(text, kept[at]))
