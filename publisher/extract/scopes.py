"""Periods of a paragraph -> the one that governs a place in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from publisher.extract import periods
from publisher.extract.periods import Period

_CLAUSE_START = "，,。；;：:！？!?、\n“（("
_LEAD = re.compile(
    r"(?:力争|确保|争取|预计|计划|其中|截至|截止|自|从|到|至|在|于|并|且|而|以|经过|按照|目前|全区|全市|我国|我市|紧扣)*"
)
_SUBJECT = re.compile(r"[^，,。；;：:！？!?、\n围绕为对按比较与同现的]{0,8}")
_PASSING = re.compile(r"近几?年来?$|日前|昨日|.*[0-9一二三四五六七八九十]日$")
_LOCAL = re.compile(r"每年|全年|.*年内$|年底|年末|目前|当前|同期|眼下|而今|如今")
_TO_COME = re.compile(r"未来|今后|接下来|“?十?[一二三四五六七八九]五”?|到20")
_BARE_PLAN = re.compile(r"“[一二三四五六七八九十]{1,3}五”$")
_LATER = "，,期时末以、"


@dataclass(frozen=True, slots=True)
class Scope:
    """``value`` governs from ``start`` to ``end`` of a paragraph; its own sentence ends at ``sentence_end``."""

    start: int
    end: int
    sentence_end: int
    value: str


def find(text: str) -> tuple[Scope, ...]:
    """The scopes of a paragraph's governing periods in order; a later one that covers a place wins."""
    return tuple(_scopes(text))


def _scopes(text: str) -> Iterator[Scope]:
    year_ends = 0
    for period in periods.find(text):
        if (
            not _governs(text, period)
            or _PASSING.match(period.text)
            or (period.text == "全年" and period.start < year_ends)
        ):
            continue
        sentence_end = _sentence_end(text, period.end, "。！？!?")
        end = _sentence_end(text, period.end, "。！？!?；;") if _LOCAL.match(period.text) else len(text)
        if "年" in period.text and period.text != "全年":
            year_ends = end
        yield Scope(period.start, end, sentence_end, _value(period))


def _governs(text: str, period: Period) -> bool:
    """Whether a period stands as an adverb at the head of its clause, and not inside a noun phrase."""
    start = period.start
    while start and text[start - 1] not in _CLAUSE_START and period.start - start < 12:
        start -= 1
    after = text[period.end : period.end + 1]
    if after == "的" or (_BARE_PLAN.match(period.text) and after not in _LATER):
        return False
    lead = text[start : period.start]
    return bool(_LEAD.fullmatch(lead) or _SUBJECT.fullmatch(lead))


def _sentence_end(text: str, position: int, marks: str) -> int:
    ends = [at for mark in marks if (at := text.find(mark, position)) >= 0]
    return min(ends, default=len(text))


def governing(scopes: Sequence[Scope], position: int) -> Scope | None:
    """The scope that covers a place, the latest where several do."""
    return next((scope for scope in reversed(scopes) if scope.start <= position < scope.end), None)


def opening(text: str) -> str | None:
    """The time to come that a section's first paragraph sets for the whole section (未来五年), None without one."""
    return next((scope.value for scope in _scopes(text) if _TO_COME.match(scope.value)), None)


def _value(period: Period) -> str:
    """A plan is named by its words (“十四五”期间), as readers know it; anything else by its ISO form."""
    return period.text if _TO_COME.match(period.text) else period.value
