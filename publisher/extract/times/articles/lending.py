"""A section's opening and the paragraph before -> the time that they lend to a paragraph without its own."""

import re

from publisher.extract.text import boundaries
from publisher.extract.times.articles import plans
from publisher.extract.times.articles.present import Present
from publisher.extract.times.moods import AHEAD
from publisher.extract.times.reach import scopes
from publisher.extract.times.reach.scopes import Scope

_NUMBERED_ITEM = re.compile("[一二三四五六七八九]是")
_REFERRING = ("其中", "这些", "上述")
_LINE_GOES_ON = ("：", ":", "；", ";")
_COMING = re.compile(rf"{AHEAD}|五[”期时末规]|到20")
_REPORTED = re.compile(r"已|累计|(?<![为除])了(?!解)")
# One more entry of a list of aims: a few words and a full stop or colon, then what they come to.
_ENTRY = re.compile(r"[—\-·●\s]*[^，,。；;：:！!？?、0-9“”《》（(—]{4,20}[。：:](?!$)")
# And one that a year to come before it governs: 生态更美：…, ——生活富裕。…
_ONE_MORE = re.compile(r"[—·●\-]|[^。：:]{2,}(?:更|显著|明显|大幅|基本|全面)[^。：:]{1,}[。：:]")
_NAMED_ENTRY = re.compile("[^，,。；;：:“”]{1,16}[：:][^，,。；;：:]{0,20}[0-9０-９一二三四五六七八九十两百]")
_AIMS_FOLLOW = re.compile("目标(?:任务)?[。：:]$")
# 2024年在考核中位列第3名。一是…: what a year brought, before a list of something else.
_FIGURE_OF_ITS_OWN = re.compile("(?<!年)(?:(?<!\\d)\\d{1,3}|\\d\\.\\d+)(?![\\d年月日])")
_ASKS = ("？", "?")
_BY_THEN = ("到", "至")


def carried(text: str, following: str, inherited: str | None) -> str | None:
    """The time that a line which goes on in the next paragraph hands to it (今年的主要预期目标是：); None if none.

    So does a paragraph that the next refers to (这些项目…).  An entry of the list behind such a line
    (粮食：达到8万吨。) hands on what it was handed.
    """
    stripped = text.rstrip()
    if not (stripped.endswith(_LINE_GOES_ON) or following.startswith(_REFERRING)):
        return inherited if inherited and goes_on(text, following) else None
    scope = _at_the_end(stripped)
    return scope.value if scope else inherited


def goes_on(text: str, following: str) -> bool:
    """Whether two paragraphs are entries of one list: 粮食：达到8万吨。棉花：…"""
    return bool(_NAMED_ENTRY.match(text) and _NAMED_ENTRY.match(following))


def lasting(text: str, following: str, inherited: str | None) -> str | None:
    """The time to come that a paragraph of aims (到2025年，…) hands to the next, one more entry of its list."""
    if not _ENTRY.match(following):
        return None
    stripped = text.rstrip()
    goes_on = _AIMS_FOLLOW.search(stripped) or _ONE_MORE.match(following)
    if inherited is None and not goes_on:
        return None
    scope = _at_the_end(stripped, 2)
    if scope is None:
        return inherited if _alike(text, following) else None
    if not goes_on:
        return None
    sets_a_day = text.endswith(_BY_THEN, 0, scope.start) or scopes.TO_COME.match(scope.value)
    return scope.value if sets_a_day and not _REPORTED.search(text, scope.start) else None


def _alike(text: str, following: str) -> bool:
    return text[:2] == following[:2] or bool(_ONE_MORE.match(text) and _ONE_MORE.match(following))


def enumerated(text: str, following: str, inherited: str | None) -> str | None:
    """The time that a paragraph's last sentence hands to the next, which numbers what it sets out (一是…)."""
    if not _NUMBERED_ITEM.match(following):
        return None
    if _NUMBERED_ITEM.match(text):
        return inherited
    stripped = text.rstrip()
    scope = _at_the_end(stripped)
    last = max(stripped.rfind(mark, 0, len(stripped) - 1) for mark in "。！？")
    if scope is None or scope.start <= last:
        return None
    return None if _FIGURE_OF_ITS_OWN.search(stripped, scope.start) else scope.value


def _at_the_end(text: str, back: int = 1) -> Scope | None:
    """What governs a text so many characters from its end."""
    return scopes.governing(scopes.find(text, boundaries.find(text)), len(text) - back)


def opening(text: str, now: Present | None) -> Scope | None:
    """The time to come that a section's first paragraph sets for the whole section (未来五年), None without one.

    A plan that is over ``now``, or that the paragraph goes on from to a later one, is none.
    """
    if not _COMING.search(text):
        return None
    found = (
        scope
        for scope in scopes.find(text, boundaries.find(text))
        if scope.end >= scope.sentence_end and text[scope.sentence_end : scope.sentence_end + 1] not in _ASKS
    )
    coming = (scope for scope in found if scopes.TO_COME.match(scope.value))
    coming = (scope for scope in coming if not plans.is_over(scope.value, now, text))
    return next((scope for scope in coming if not _REPORTED.search(text, scope.start, scope.sentence_end)), None)
