"""A clause in its sentence -> a verdict: the first rule that speaks decides, and says its name."""

from collections.abc import Callable

from publisher.extract import actions, frames, goalcues, results
from publisher.extract.views import Verdict, View

Rule = Callable[[View], Verdict | None]


def _lead(view: View) -> Verdict | None:
    return view.whole("lead", "opens the paragraph") if view.start < view.lead else None


RULES: tuple[Rule, ...] = (
    goalcues.goal,
    _lead,
    results.example,
    results.purpose,
    results.outcome,
    frames.slogan,
    frames.condition,
    frames.frame,
    frames.standing,
    actions.action,
    actions.handling,
)


def judge(view: View) -> Verdict:
    """What the clause is."""
    for rule in RULES:
        if found := rule(view):
            return found
    return view.whole("statement", "opens with no verb of action")
