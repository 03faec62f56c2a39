"""Names of sources and of their regions -> what stands under another one's name than it was written under."""

import re
from collections.abc import Iterable, Mapping

from publisher.edits.naming.anchors import TABLED
from publisher.model import Draft, SourceRef

NAMING = ("heading", "list_title", "lead")  # what may tell whose the items below are, the widest first
_PREFIXED = "：:"


def names_of(sources: Iterable[SourceRef]) -> dict[str, str]:
    """By each name of a source, its label and its region, whose it is: one region's sources are one."""
    found: dict[str, str] = {}
    for one in sources:
        found |= {name: one.region or one.label for name in (one.label, one.region) if name}
    return found


def swapped(before: str, after: str, names: Mapping[str, str]) -> str:
    """``海门区 → 通州区`` where the text tells of another one now, ``→ 通州区`` where one was put before it.

    Empty: neither.
    """
    had, has = _named(before, names), _named(after, names)
    gone = [name for name in had if names[name] not in {names[one] for one in has}]
    came = [name for name in has if names[name] not in {names[one] for one in had}]
    before_it = [name for name in came if after.startswith(tuple(name + mark for mark in _PREFIXED))]
    return f"{'、'.join(gone)} → {'、'.join(came)}".strip() if before_it or (gone and came) else ""


def strayed(draft: Draft) -> dict[str, str]:
    """By the keys of items, ``通州区 → 海门区`` where they stood under the one's name and stand under the other's now.

    None of those whose own words tell whose they are.
    """
    names = dict(draft.names)
    if not names:
        return {}
    written = ((one.key, one.kind, one.text, one.item, one.role) for one in draft.written)
    there = (
        (one.base.key if one.base else "", one.kind, one.text, one.base.item if one.base else "", one.role)
        for one in draft.paragraphs
        if one.text and not one.gone
    )
    was, now = _owners(written, names), _owners(there, names)
    return {key: f"{was[key]} → {whose}" for key, whose in now.items() if was.get(key) and whose and was[key] != whose}


def _owners(said: Iterable[tuple[str, str, str, str, str]], names: Mapping[str, str]) -> dict[str, str]:
    """Whose each item is by the lead phrase over it, else its list's title, else the heading; empty: nothing tells."""
    found: dict[str, str] = {}
    over = dict.fromkeys(NAMING, "")
    for key, kind, text, item, role in said:
        if kind in over:
            owners = {names[name] for name in _named(text, names)}
            over |= dict.fromkeys(NAMING[NAMING.index(kind) :], "")
            over[kind] = owners.pop() if len(owners) == 1 else ""
        elif item and key and role not in TABLED and not _named(text, names):
            found[key] = next(filter(None, (over[one] for one in reversed(NAMING))), "")
    return found


def _named(text: str, names: Mapping[str, str]) -> list[str]:
    """The names in a text, the longest that stands in a place."""
    longest = sorted(names, key=len, reverse=True)
    return re.findall("|".join(map(re.escape, longest)), text) if names else []
