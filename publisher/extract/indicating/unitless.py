"""A plan's box that tells its unit once -> its bare numbers as quantities in that unit.

``全员劳动生产率（万元/人）：2025年18.6，2030年24``, ``PM2.5浓度：2025年32，2030年28以下，单位为微克/立方米``.
"""

import re
from collections.abc import Iterator

from publisher.extract import quantities
from publisher.extract.indicating import boxes
from publisher.extract.indicating.boxes import Box
from publisher.extract.numbers.units import PATTERN, PER_PATTERN
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_UNIT = lazily(rf"[百千万亿]{{0,2}}(?:{PATTERN})(?:[/／][百千万]?(?:{PER_PATTERN}))?")
_UNIT_BEHIND = re.compile("单位(?:[为是]|[：:])(?P<unit>[^，,。；;）)]{1,10})")
_BARE = re.compile(
    "(?<=[年值到至为达于约近，,：:])[0-9]{1,9}(?:\\.[0-9]{1,4})?(?P<after>以[上下内]|左右)?(?=[，,。；;]|$)"
)


def with_units(text: str, found: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The quantities of a paragraph, and those that its boxes tell without their unit, in order."""
    if "：" not in text and ":" not in text:
        return found
    added = [quantity for box in boxes.of(text) for quantity in _read(text, box)]
    taken = {quantity.number_start for quantity in found}
    new = (quantity for quantity in added if quantity.number_start not in taken)
    return tuple(sorted((*found, *new), key=lambda quantity: quantity.start)) if added else found


def _read(text: str, box: Box) -> Iterator[Quantity]:
    behind = _UNIT_BEHIND.search(text, box.start, box.end)
    unit = behind["unit"] if behind else box.remark
    if not unit or _UNIT().fullmatch(unit) is None:
        return
    for bare in _BARE.finditer(text, box.start, box.end):
        first = max(text.rfind(mark, 0, bare.start()) for mark in "：:，,；;") + 1
        number_end = bare.start("after") if bare["after"] else bare.end()
        told = quantities.find(text[first:number_end] + unit + (bare["after"] or ""))
        if told and told[-1].unit == unit:
            start, at = told[-1].start + first, told[-1].number_start + first
            yield told[-1]._replace(text=text[start : bare.end()], start=start, end=bare.end(), number_start=at)
