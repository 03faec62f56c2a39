"""``except:`` of an outline and its sections -> a warning for each entry that no item of any source is meant by."""

from collections.abc import Iterator, Sequence

from publisher.errors import suggest
from publisher.model import Exclusion, Item, Items, Outline, SectionPlan
from publisher.outline.desk import Desk, excludes
from publisher.outline.language.additions import is_id


def warn_of_strangers(outline: Outline, desk: Desk) -> None:
    """Warn of ids and words that keep nothing out: an article may have changed since they were written down."""
    asked = [*outline.excluded, *(one for plan in outline.sections for one in _asked(plan))]
    if not asked:
        return
    items = [item for own in desk.items.values() for item in _all(own)]
    for exclusion in asked:
        if not any(excludes(exclusion, item) for item in items):
            hint = suggest(exclusion.asked, [item.id for item in items][:2000]) if is_id(exclusion.asked) else ""
            message = f"no item is or holds {exclusion.asked[:60]!r}, so nothing is kept out"
            desk.warn(exclusion.place, message, hint if hint.startswith("did you") else "")


def _asked(plan: SectionPlan) -> Iterator[Exclusion]:
    yield from plan.excluded
    for child in plan.sections:
        yield from _asked(child)


def _all(items: Items) -> Sequence[Item]:
    return (*items.goals, *items.measures, *items.metrics)
