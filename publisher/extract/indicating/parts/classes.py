"""A count or a share of those that a bound picks out -> their name, bound and all: 年收入20万元以下的村有3个."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, clause_start, counted_in, noun_of
from publisher.extract.indicating.phrases import preceding, verbal
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_WORDS = "(?:超过?|不足|不到|低于|高于|大于|小于|突破|过|达到?|不超过|不低于)"
_BOUND = f"{_WORDS}?[0-9][0-9.]*[^，,。；;：:、0-9的占]{{1,6}}"
_HEAD = "(?P<head>[^，,。；;：:、0-9的]{0,14}?)"
_CLASS = f"{_HEAD}(?P<bound>{_BOUND}(?:[至到—～-]{_BOUND})?)的(?P<noun>[\u4e00-\u9fff]{{0,8}}?)"
# 超过100万元的村只有云盘村1个
_COUNTED = re.compile(f"{_CLASS}(?P<has>(?:[只仅就也还共]*有|[只仅])[\u4e00-\u9fff]{{0,8}})?")
_SHARED = re.compile(f"{_CLASS}占比?[约近超过达为]{{0,2}}")
_TOLD = re.compile(f"(?P<head>[^0-9]{{0,14}}?){_WORDS}?[0-9].*")
_IS_BOUND = re.compile(f"{_WORDS}.*|.*(?:以[上下内]|[至到—～-][0-9].*)")


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The phrase of a count or a share whose clause says by a bound which things it is of; None for others."""
    if quantity.kind not in ("count", "share") or "的" not in text[slice(*stretch)]:
        return None
    opening = preceding.skip(text, clause_start(text, quantity.start), quantity.start)
    pattern = _SHARED if quantity.kind == "share" else _COUNTED
    told = pattern.fullmatch(text, opening, quantity.start)
    if told is None or not _IS_BOUND.fullmatch(told["bound"]):
        return None
    if quantity.kind == "count" and told["noun"] and not told["has"]:
        return None
    before = _before(earlier)
    head = told["head"] or (before["head"] if before else "")
    noun = told["noun"] or (_things(text, quantity, earlier) if quantity.kind == "count" else "")
    name = f"{head}{told['bound']}的{noun}" + ("占比" if quantity.kind == "share" else "")
    return Phrase(name.removesuffix("的"), opening, quantity.end)


def _before(earlier: Sequence[Phrase]) -> re.Match[str] | None:
    """The class that the sentence told of before: what it is measured by, this one is as well."""
    return _TOLD.fullmatch(noun_of(earlier[-1])) if earlier else None


def _things(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What the sentence counted before in the same unit, without bounds of its own; empty where it did not."""
    plain = (noun_of(phrase).rpartition("的")[2] for phrase in counted_in(quantity.unit, text, earlier))
    noun = next((noun for noun in plain if not any(letter.isdigit() for letter in noun)), "")
    return noun[2:] if noun[:2] in verbal.VERBAL and len(noun) > 3 else noun
