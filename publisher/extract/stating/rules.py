"""A clause in its sentence -> a verdict: the first rule that speaks decides, and says its name."""

from collections.abc import Callable
from typing import NamedTuple

from publisher.extract.aiming import aims, ends, goalcues, levels, reported
from publisher.extract.aiming.reasons import IS_END
from publisher.extract.stating.acting import actions, agents, cases, dealings, duties, handling, practices
from publisher.extract.stating.around import frames, incomplete, plights, reckonings, results, slogans, wishes
from publisher.extract.stating.parsing import deeds
from publisher.extract.stating.shapes import Shapes
from publisher.extract.stating.views import Verdict, View

Rule = Callable[[View], Verdict | None]


SILENT = "opens with no verb of action"  # what is said of a clause of which no rule speaks
_OWN_WORDS, _TOO_LONG = "a resident's own words", "longer than any clause"
_OF_THE_GOAL_BEFORE, _IS_ASKED = "belongs to the goal before", "asks"
SETTLED = frozenset(
    (
        *(_OWN_WORDS, _TOO_LONG, _OF_THE_GOAL_BEFORE, _IS_ASKED, frames.OF_THE_IDEA),
        *(reported.FELL_SHORT, reported.STARTS_FROM),
        *(duties.BINDS, duties.WORKS, plights.WANTING, plights.OF_OTHERS, plights.LABEL, IS_END, wishes.WISHED),
        *(agents.ANSWERABLE, agents.OF_WHOM, agents.BY_WHOM, agents.ASKED_IN, cases.SETTLES),
        *(reckonings.RECKONS, reckonings.SPEAKS, reckonings.GROUNDED),
    )
)  # of what is said so there is no doubt
_ASKS = ("？", "?")
_LONGEST = 400  # what goes on without a mark is a table or no text at all


def _speech(view: View) -> Verdict | None:
    return view.whole("statement", _OWN_WORDS) if view.place == "speech" else None


class _Around(NamedTuple):
    """A rule around actions, and the tables that it asks: few clauses begin or end with a letter of these."""

    rule: Rule
    begins: tuple[Shapes, ...]
    ends: tuple[Shapes, ...] = ()


_AROUND = (
    _Around(results.example, (results.EXAMPLES,)),
    _Around(results.purpose, (results.PURPOSES,)),
    _Around(results.outcome, (results.OUTCOMES, results.CONSEQUENCES, results.CONCLUSIONS, results.SOLUTIONS)),
    _Around(frames.remark, (frames.REMARKS,), (frames.REMARKS_TO_THE_END,)),
    _Around(frames.announcement, (), (frames.ANNOUNCED,)),
    _Around(slogans.slogan, (slogans.SLOGANS,), (slogans.SLOGANS_TO_THE_END,)),
    _Around(frames.standing, (frames.STANDINGS,)),
    _Around(frames.condition, (frames.CONDITIONS,)),
    _Around(frames.frame, (frames.FRAMED, frames.FRAMING), (frames.FRAMED_TO_THE_END,)),
)


def _by_letter(tables: Callable[[_Around], tuple[Shapes, ...]]) -> dict[str, tuple[Rule, ...]]:
    """For each letter the rules around actions that have it in their tables, in order."""
    found: dict[str, tuple[Rule, ...]] = {}
    for around in _AROUND:
        for letter in {letter for shapes in tables(around) for letter in shapes.letters}:
            found[letter] = (*found.get(letter, ()), around.rule)
    return found


_NONE: tuple[Rule, ...] = ()
_BEGIN, _END = _by_letter(lambda around: around.begins), _by_letter(lambda around: around.ends)


def judge(view: View) -> Verdict | None:
    """What the clause is; None where no rule speaks of it."""
    text, start, end, core, place, before = view.text, view.start, view.end, view.core, view.place, view.before
    too_long = end - start > _LONGEST
    if too_long or (before and before.end >= end) or view.sentence.clauses[-1].mark[:1] in _ASKS:
        return view.whole("statement", _why_none(view))
    found = plights.headed(view) or agents.answerable(view) or wishes.wished(view) or cases.given(view)
    if not found and place != "body":
        found = _speech(view) or goalcues.target(view)
    found = found or reported.started_from(view) or reported.fell_short(view)
    if found := found or incomplete.unfinished(view) or results.room(view):
        return found
    if goalcues.CUE.search(text, start, end) and (found := goalcues.goal(view)):
        return found
    if place == "lead":
        return view.whole("lead", "opens the paragraph")
    if found := ends.ended(view):
        return found
    found = aims.reached(view) if place == "aims" else aims.continued(view) or levels.kept(view)
    found = found or frames.idea(view)
    return found or _around(view, text[core : core + 1], text[end - 1]) or _action(view)


def _why_none(view: View) -> str:
    """Why no rule speaks of a clause at all."""
    if view.end - view.start > _LONGEST:
        return _TOO_LONG
    return _OF_THE_GOAL_BEFORE if view.before and view.before.end >= view.end else _IS_ASKED


def _around(view: View, first: str, last: str) -> Verdict | None:
    """What the rules say that know the clause's first or last letter."""
    for rule in _BEGIN.get(first, _NONE):
        if found := rule(view):
            return found
    for rule in _END.get(last, _NONE):
        if found := rule(view):
            return found
    return None


def _action(view: View) -> Verdict | None:
    if view.core >= len(view.text):  # 2031年, and nothing else
        return None
    found = (
        duties.works(view)
        or plights.plight(view)
        or reckonings.reckoned(view)
        or results.shown(view)
        or cases.ruling(view)
        or actions.action(view)
    )
    found = found or handling.handling(view) or deeds.told(view) or agents.charged(view)
    found = found or cases.grant(view) or dealings.dealt(view)
    found = found or frames.topic(view) or cases.named(view)
    return found or duties.binding(view) or practices.practised(view)
