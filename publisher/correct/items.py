"""Item corrections and what was found -> Items, each in its place and with an id."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from publisher.correct.drafts import make
from publisher.correct.material import NOUNS, PREFIXES, Draft, Material, every, kind_of, position
from publisher.correct.passages import Spot, evidence, only, spots
from publisher.correct.targets import aim
from publisher.model import Evidence, Goal, Item, Items, Measure, Metric
from publisher.model.corrections import Addition, Change, ItemCorrection, Removal, Words
from publisher.source import Place
from publisher.yamls import Checker

Identify = Callable[[str, str, str, int], str]


@dataclass(frozen=True, slots=True)
class _Edit:
    """An item as it was found (None: not at all) and as it should be (None: not at all)."""

    old: Item | None
    new: Item | None
    place: Place


def mend(corrections: Iterable[ItemCorrection], material: Material, identify: Identify, checker: Checker) -> Items:
    """The items after all corrections; those that do not fit are reported and passed over."""
    edits = tuple(_edits(corrections, material, checker))
    corrected = {edit.old.id for edit in edits if edit.old}
    items = [item for item in every(material.items) if item.id not in corrected]
    taken = {item.id for item in items} | {edit.new.id for edit in edits if edit.new}
    for edit in edits:
        if edit.new and edit.new.id:
            _insert(items, edit.new)
        elif edit.new and _is_new(edit.new, items, edit.place, checker):
            item = _identified(edit.new, taken, identify)
            taken.add(item.id)
            _insert(items, item)
    return Items(
        tuple(item for item in items if isinstance(item, Goal)),
        tuple(item for item in items if isinstance(item, Measure)),
        tuple(item for item in items if isinstance(item, Metric)),
    )


def _edits(corrections: Iterable[ItemCorrection], material: Material, checker: Checker) -> Iterator[_Edit]:
    """The corrections that fit; one item is corrected once."""
    lines: dict[str, int | None] = {}
    for correction in corrections:
        if isinstance(correction, Addition):
            edit = _added(correction, material, checker)
        else:
            edit = _amended(correction, lines, material, checker)
        if edit:
            yield edit


def _added(addition: Addition, material: Material, checker: Checker) -> _Edit | None:
    spot = only(addition.words, spots(addition.words.text, material.passages), material.article, checker)
    if not spot:
        return None
    draft = Draft(addition.kind, evidence(material.article, spot), addition.fields, addition.place)
    return _Edit(None, make(draft, material, checker), addition.place)


def _amended(
    correction: Removal | Change, lines: dict[str, int | None], material: Material, checker: Checker
) -> _Edit | None:
    """The correction of an item that was found; ``lines`` tells where those before were corrected."""
    place = correction.target.place
    old = aim(correction.target, material, checker)
    if old is None:
        return None
    if old.id in lines:
        checker.error(place, f"this {kind_of(old)} is corrected twice", f"first in line {lines[old.id]}")
        return None
    lines[old.id] = place.line
    return _Edit(old, None, place) if isinstance(correction, Removal) else _changed(correction, old, material, checker)


def _changed(change: Change, old: Item, material: Material, checker: Checker) -> _Edit | None:
    found = _respanned(change.words, old, material, checker) if change.words else old.evidence
    if not found:
        return None
    draft = Draft(change.kind, found, change.fields, change.target.place, old)
    return _Edit(old, make(draft, material, checker), change.target.place)


def _respanned(words: Words, old: Item, material: Material, checker: Checker) -> Evidence | None:
    """The words as evidence: where they stand more than once, those on the item's own, or else in its paragraph."""
    found = spots(words.text, material.passages)
    own = [spot for spot in found if _beside(spot, old.evidence)]
    over = [spot for spot in own if spot.start < old.evidence.end and old.evidence.start < spot.end]
    spot = only(words, over or own or found, material.article, checker)
    return evidence(material.article, spot) if spot else None


def _beside(spot: Spot, other: Evidence) -> bool:
    return (spot.section, spot.paragraph) == (other.section, other.paragraph)


def _is_new(new: Item, items: Iterable[Item], place: Place, checker: Checker) -> bool:
    """Whether no item of the kind stands on just these words; an error where one does."""
    for item in items:
        if type(item) is type(new) and position(item.evidence) == position(new.evidence):
            checker.error(place, f"these words are a {kind_of(item)} already: {item.id}", "this entry is not needed")
            return False
    return True


def _identified(new: Item, taken: Collection[str], identify: Identify) -> Item:
    """The item with the first id of its words that is not taken."""
    prefix, name, quote = PREFIXES[kind_of(new)], new.evidence.article.source.name, new.evidence.quote
    names = (identify(prefix, name, quote, nth) for nth in count())
    return replace(new, id=next(name for name in names if name not in taken))


def _insert(items: list[Item], new: Item) -> None:
    """Put the item before the first of its kind that stands behind it."""
    noun, here = NOUNS[kind_of(new)], position(new.evidence)
    later = (at for at, item in enumerate(items) if isinstance(item, noun) and position(item.evidence) > here)
    items.insert(next(later, len(items)), new)
