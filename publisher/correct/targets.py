"""A Target and what was found -> the item that is meant."""

from publisher.correct.material import Material, every, kind_of
from publisher.correct.passages import absent, fold, nearest, shown, spots
from publisher.model import Item
from publisher.model.corrections import Target, Words
from publisher.yamls import Checker


def aim(target: Target, material: Material, checker: Checker) -> Item | None:
    """The item with the target's id, or the one of its kind whose words are, or else hold, its words.

    None with an error at the target where there is not just one.
    """
    if target.words:
        return _quoted(target, target.words, material, checker)
    found = next((item for item in every(material.items) if item.id == target.id), None)
    if not found:
        checker.error(target.place, f"no item has the id {target.id}", "an id changes with its words: use a quote")
    return found


def _quoted(target: Target, words: Words, material: Material, checker: Checker) -> Item | None:
    sought = fold(words.text)
    folded = [(item, fold(item.evidence.quote)) for item in every(material.items) if kind_of(item) == target.kind]
    found = [item for item, quote in folded if quote == sought]
    found = found or [item for item, quote in folded if sought and sought in quote]
    if not found:
        _missing(target, words, material, checker)
    elif words.nth and words.nth > len(found):
        checker.error(words.place, f"only {len(found)} {target.kind}(s) with the words {shown(words.text)}")
    elif not words.nth and len(found) > 1:
        listed = "; ".join(f"nth: {nth} {shown(item.evidence.quote)}" for nth, item in enumerate(found[:9], 1))
        message = f"{len(found)} {target.kind}s with the words {shown(words.text)}"
        checker.error(words.place, message, f"say which: {listed}")
    else:
        return found[(words.nth or 1) - 1]
    return None


def _missing(target: Target, words: Words, material: Material, checker: Checker) -> None:
    """Report words that no item of the kind has: the text may not have them, or an item of another kind."""
    if not spots(words.text, material.passages):
        absent(words, material.article, checker)
        return
    sought = fold(words.text)
    others = [item for item in every(material.items) if sought in fold(item.evidence.quote)]
    own = [item.evidence.quote for item in every(material.items) if kind_of(item) == target.kind]
    hint = f"a {kind_of(others[0])} has them: {others[0].id}" if others else nearest(words.text, own)
    checker.error(words.place, f"no {target.kind} has the words {shown(words.text)}", hint)
