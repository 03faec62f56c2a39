"""What may stand after a number, and what it counts: tables to read and to extend."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, cast

from publisher.extract import tables
from publisher.extract.text.patterns import any_of

UnitKind = Literal["money", "share", "points", "ratio", "physical", "time", "count", "number"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: one of it is ``factor`` of ``base``."""

    kind: UnitKind
    base: str
    factor: Decimal = Decimal(1)


_NOT_BEFORE = tables.groups("units", "not_before")
_STILL_BEFORE = tables.groups("units", "still_before")
_NOT_AFTER = tables.groups("units", "not_after")
_ONLY_AFTER = tables.groups("units", "only_after")

_SMALL_CHANGE = r"(?=[0-9一二三四五六七八九]分|钱|$|[^\u4e00-\u9fff])"
# 5m is no length in 5m³ and 5m2, nor in 5mg.
_NO_LONGER = "(?![A-Za-z²³]|[23](?![0-9]))"
_CHANGE = tables.read("units")["small_change"]


def _read(kinds: Mapping[str, tuple[str, ...]]) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for kind, words in kinds.items():
        for word in words:
            base, _, other = word.partition("=")
            name, _, factor = (other or base).partition("*")
            units[name] = Unit(cast(UnitKind, kind), base, Decimal(factor or 1))
    return units


_KINDS = dict(tables.groups("units", "units"))
_AFTER_A_SLASH = _KINDS.pop("per")
UNITS = _read(_KINDS)
PER = UNITS | _read({"time": _AFTER_A_SLASH})


def _pattern(name: str) -> str:
    literal = re.escape(name)
    if name.isascii():
        return literal + _NO_LONGER
    after = f"(?!{_unless(name)}{any_of(_NOT_BEFORE[name])})" if name in _NOT_BEFORE else ""
    return _before(name) + literal + after + (_SMALL_CHANGE if name in _CHANGE else "")


def _unless(name: str) -> str:
    return f"(?!{any_of(_STILL_BEFORE[name])})" if name in _STILL_BEFORE else ""


def _before(name: str) -> str:
    """What must stand before a unit, or must not: 十分 is "very", but 万方 are cubic metres."""
    wanted = "|".join(f"(?<={re.escape(word)})" for word in _ONLY_AFTER.get(name, ()))
    return f"(?:{wanted})" + "".join(f"(?<!{re.escape(word)})" for word in _NOT_AFTER.get(name, ()))


def _any(names: Iterable[str]) -> str:
    """One pattern for many units: divided by their first character, the longest first within each."""
    initials: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        initials.setdefault(name[0], []).append(_pattern(name))
    groups = (branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" for branches in initials.values())
    return f"(?=[{re.escape(''.join(initials))}])(?:{'|'.join(groups)})"


PATTERN = _any(UNITS)
PER_PATTERN = _any(PER)
PHYSICAL = _any(name for name, unit in UNITS.items() if unit.kind == "physical")
