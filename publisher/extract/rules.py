"""A clause in its sentence -> a verdict: the first rule that speaks decides, and says its name."""

import re
from collections.abc import Callable

from publisher.extract import actions, frames, goalcues, results
from publisher.extract.views import Verdict, View

Rule = Callable[[View], Verdict | None]


def _lead(view: View) -> Verdict | None:
    return view.whole("lead", "opens the paragraph") if view.place == "lead" else None


def _speech(view: View) -> Verdict | None:
    return view.whole("statement", "a resident's own words") if view.place == "speech" else None


_LONGEST = 400  # what goes on without a mark is a table or no text at all
_FIRST: tuple[Rule, ...] = (_speech, goalcues.goal, _lead)
_AROUND: tuple[Rule, ...] = (
    results.example,
    results.purpose,
    results.outcome,
    frames.remark,
    frames.slogan,
    frames.condition,
    frames.frame,
    frames.standing,
)
_ACTIONS: tuple[Rule, ...] = (actions.action, actions.handling)
# Most clauses open like none of the rules around actions: one pattern tells, and spares trying them all.
_OPENS_LIKE_ONE = re.compile("|".join(f"(?:{pattern})" for pattern in (*results.PATTERNS, *frames.PATTERNS)))
_WITH_ALL = (*_FIRST, *_AROUND, *_ACTIONS, frames.topic)
_WITHOUT = (*_FIRST, *_ACTIONS)


def judge(view: View) -> Verdict:
    """What the clause is."""
    if view.end - view.start > _LONGEST:
        return view.whole("statement", "longer than any clause")
    for rule in _WITH_ALL if view.match(_OPENS_LIKE_ONE) else _WITHOUT:
        if found := rule(view):
            return found
    return view.whole("statement", "opens with no verb of action")
