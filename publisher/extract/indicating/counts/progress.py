"""Figures of what was done of a task -> each by the member of the task that has its unit.

造林9万亩、修渠60公里；已完成7万亩、40公里 tells how much of either was done, and behind 新建学校6所，新增学位2万个；
已建成4所 counts 学校.
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.naming import Phrase, Told, clause_start
from publisher.extract.indicating.phrases import preceding
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.quantities import Quantity
from publisher.extract.text.boundaries import FULL_STOPS
from publisher.extract.text.patterns import any_of

_DONE = "完成"
_WORD = any_of((*tables.read("indicators")["deeds_alone"], _DONE, "建设", "改造"))
_SO_FAR = "(?:目前|现在|现|至今|截至目前|截至[0-9]{1,2}月[底末]|其中|年内|实际|已经?|累计|[共均还])*"
_DEED = re.compile(f"{_SO_FAR}(?P<deed>(?:{_WORD}){{1,2}})了?(?:约|近|超过?)?")
_DEED_BEHIND = re.compile(f"(?<=..)[已新再]?{_WORD}$")
_BUILDING = re.compile("^(?:规划|计划)?(?:续建|建设|新建)(?=..)")
_BARE = re.compile("[、和](?:约|近|超过?)?")
_ENDS = frozenset(("", *"，,。；;、和）)"))
_COMMAS = ("，", ",", "；", ";")
_SEMICOLONS = ("；", ";")
_SCALES = "十百千万亿"
_REACH, _MOST = 160, 4


def find(text: str, kept: Sequence[Quantity], index: int, before: Sequence[Told]) -> Phrase | None:
    """The member's name with what was done of it; None where the clause tells anything else, or no member before it."""
    first = _first(text, kept, index)
    if first is None or not before:
        return None
    opening = clause_start(text, kept[first].start)
    deed = _DEED.fullmatch(text, opening, kept[first].start)
    if deed is None or text[opening - 1 : opening] not in _COMMAS:
        return None
    members = _members(text, opening, before)
    last = _last(text, kept, index)
    if last - first == 1:
        member = _alone(text, kept[index], members, opening)
    else:
        member = _of_a_list(kept[first:last], index - first, members)
    return _named(member, deed["deed"], kept[index]) if member else None


def _named(member: str, deed: str, quantity: Quantity) -> Phrase:
    noun = _DEED_BEHIND.sub("", _BUILDING.sub("", member))
    noun = noun if deed == _DONE else preceding.without_verb(noun)
    return Phrase(noun + deed, quantity.start, quantity.end, noun)


def _first(text: str, kept: Sequence[Quantity], index: int) -> int | None:
    """The first of the list of bare sizes that a figure stands in; None for a figure with a noun of its own."""
    if kept[index].kind not in SIZES or text[kept[index].end : kept[index].end + 1] not in _ENDS:
        return None
    first = index
    while first and index - first < _MOST and _BARE.fullmatch(text, kept[first - 1].end, kept[first].start):
        first -= 1
    return first


def _last(text: str, kept: Sequence[Quantity], index: int) -> int:
    """One past the last of the list of bare sizes that a figure stands in."""
    last = index + 1
    while last < len(kept) and last - index < _MOST and _BARE.fullmatch(text, kept[last - 1].end, kept[last].start):
        last += 1
    return last


def _members(text: str, opening: int, before: Sequence[Told]) -> list[Told]:
    """What the full sentence of a place has told of before it, but for parts."""
    near = [one for one in before[-2 * _MOST :] if opening - _REACH < one.start < opening]
    return [one for one in near if not one.is_part and FULL_STOPS.isdisjoint(text[one.start : opening])]


def _alone(text: str, quantity: Quantity, members: Sequence[Told], opening: int) -> str:
    """The last member in the unit of a figure that stands alone behind a semicolon; else empty."""
    if text[opening - 1] not in _SEMICOLONS:
        return ""
    return next((one.noun for one in reversed(members) if _plain(one.written) == _plain(quantity.unit)), "")


def _of_a_list(figures: Sequence[Quantity], place: int, members: Sequence[Told]) -> str:
    """The member at the same place of as many in the same units, or the only one told in the first figure's unit."""
    units = [_plain(figure.unit) for figure in figures]
    beside = members[-len(figures) :]
    if [_plain(one.written) for one in beside] == units:
        return beside[place].noun
    told = {_plain(one.written) for one in members}
    first = next((one.noun for one in reversed(members) if _plain(one.written) == units[0]), "")
    return first if place == 0 or units[place] not in told else ""


def _plain(unit: str) -> str:
    return unit.lstrip(_SCALES) or unit
