"""A draft -> the item: what is not said about it stays as it was found, or is as with its neighbours."""

from typing import Any

from publisher.correct.figures import figures
from publisher.correct.material import Draft, Material, kind_of
from publisher.model import Goal, Item, Items, Measure, Metric
from publisher.yamls import Checker


def make(draft: Draft, material: Material, checker: Checker) -> Item | None:
    """The item, its id empty where it needs a new one; None with an error where something cannot be made out."""
    old = draft.old
    same = old is not None and kind_of(old) == draft.kind and old.evidence == draft.evidence
    name, cue = (old.id, old.cue) if old and same else ("", "")
    if draft.kind == "goal":
        return Goal(name, draft.evidence, cue)
    if draft.kind == "measure":
        return Measure(name, draft.evidence, cue=cue, **{**_usual(draft, material.items), **draft.fields})
    fields = figures(draft, material.find, checker)
    return Metric(name, draft.evidence, cue=cue, **fields) if fields else None


def _usual(draft: Draft, found: Items) -> dict[str, Any]:
    """Group and status as found, or of the nearest measure in the paragraph, or the status of one in the section."""
    if isinstance(draft.old, Measure):
        return {"group": draft.old.group, "status": draft.old.status}
    at = draft.evidence
    section = [measure for measure in found.measures if measure.evidence.section == at.section]
    beside = [measure for measure in section if measure.evidence.paragraph == at.paragraph]
    near = min(beside or section, key=lambda measure: abs(measure.evidence.start - at.start), default=None)
    return {"group": near.group if near and beside else None, "status": near.status if near else "planned"}
