"""A clause that opens with a body of which no table tells the name -> the predicate behind: ``区二中探索…``.

What a body is called ends in what kind of body it is: 委, 院, 中心, 大厅.
"""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing import endings, facts
from publisher.extract.stating.parsing.direct import Predicate
from publisher.extract.stating.parsing.verbs import ADVERB, NO_NOUN, PLAIN_VERB, VERBAL_LETTERS
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_HAN = "[\u4e00-\u9fff]"
_LONGEST = 18  # letters of a name, and what is said of when
_BODIES = endings.of(
    *("offices", "organizations", "leading", "committees", "departments"),
    *("institutes", "businesses", "transport", "people", "heads", "within"),
    "neighbourhoods",
)
_KINDS = any_of(_BODIES)
_ENDS = re.compile(any_of(_BODIES, sought=True))
_WHEN = (
    r"(?:(?:19|20)\d\d年|[今去前明]年|近[年日期]来?|目前|现[在已]?|日前|上周|上个?月|\d{1,2}月(?:份|底|初|\d{1,2}日)?|年[初底前内]"
    "|[上下]半年|先后|累计|陆续|也|还|又|则|便|就|已经?|均|都|共|将|正在|正(?=[着积])|要)"
)
_STATES = any_of(_TABLES["states_of_bodies"])
_LETTER = f"(?![的是有使让被受为以把将在对向与和于从由给按当每不])(?!自己|之间){_HAN}"
_NAMED = rf"(?P<named>(?:{_LETTER}){{0,12}}?{_KINDS})(?![、和与等的]){_WHEN}*"
# 厂里先后送走…: says no more than where.
_PLACE = lazily(f"{_HAN}{{0,8}}?{any_of(endings.of('within'))}")
_HANDLES = re.compile("[把将为]")
_BODY = lazily(
    rf"{_NAMED}{ADVERB}*(?=把(?!握|关|控|脉|目光)|将(?!近|来)|为(?![了主此何期]|[国省]家?级|全[国省市]|进一步))"
)
# Behind whose name an adverb or a verb may stand.
_MAY_ACT = re.compile(rf"{_NAMED}(?=[{VERBAL_LETTERS}])")
_TOLD = lazily(
    rf"{_NAMED}(?P<adverbs>{ADVERB}*)"
    rf"(?!{_STATES})(?P<verb>{PLAIN_VERB})(?!工程|项目){NO_NOUN}(?=了?[^，,了]{{3}})(?![^，,]*(?:[的者]|记者|我们)$)"
)


def told(text: str, start: int, end: int) -> Predicate | None:
    """``市博物馆推出夜间展览``: the predicate behind a body, None where the clause opens with none."""
    if not _ENDS.search(text, start, min(end, start + _LONGEST)):
        return None
    found = _TOLD().match(text, start, end) if _MAY_ACT.match(text, start, end) else None
    if not found or facts.states(text[found.end() : end]):
        return None
    behind = found.end("named") if _PLACE().match(text, start, end) else start
    return Predicate(behind, found["verb"], found["adverbs"], found.end())


def handles(text: str, start: int, end: int) -> int:
    """Where 把, 将 or 为 stands behind a body: ``董事会｜把两间仓库改成…``; ``start`` where it does not."""
    if not _HANDLES.search(text, start + 2, min(end, start + _LONGEST)):
        return start
    found = _BODY().match(text, start, end)
    return found.end() if found else start
