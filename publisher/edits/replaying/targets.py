"""Anchors of edits -> the statements of a brief that they speak of, whether they say now what they said then."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from publisher.edits.naming.anchors import anchored, rows_of
from publisher.edits.naming.likeness import ALIKE, likeness
from publisher.model import Anchor, Statement

_SURE = 0.7  # many items are alike: one whose id is gone is another's only if it says nearly the same
_REMARK = re.compile("（[^（）]{1,16}）(?=。?$)")
Verdict = Literal["same", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Target:
    """What an anchor speaks of: ``same`` words as then, ``changed`` ones, or ``gone`` (no statement)."""

    verdict: Verdict
    statement: Statement | None = None


class Targets:
    """Finds statements by anchors: a class because a brief is indexed once for all edits."""

    def __init__(self, printed: Sequence[Statement]) -> None:
        """``printed`` is what the brief says; the rows of its tables are statements of their own here."""
        self.statements = statements = (*printed, *rows_of(printed))
        self._exact = dict(zip(anchored(statements), statements, strict=True))
        self._named: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
        self._kinds: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
        for one in statements:
            self._named[one.item, one.kind].append(one)
            self._kinds[one.section, one.kind].append(one)

    def find(self, anchor: Anchor) -> Target:
        """The statement of an anchor.

        An item is looked for in its section first, then in the others (never between the summary and these).  Where
        its id is gone, or for other words, the likest of its kind in the section has taken its place.
        """
        exact = self._exact.get(anchor)
        if exact:
            return Target("same", exact)
        same = self._of_item(anchor) if anchor.item else self._of_section(anchor)
        if same is None:
            same = self._likest(anchor)
        if same is None:
            return Target("gone")
        return Target("same" if _says(same, anchor.text) else "changed", same)

    def _of_item(self, anchor: Anchor) -> Statement | None:
        found = self._named.get((anchor.item, anchor.kind), [])
        near = [one for one in found if one.section == anchor.section]
        far = [one for one in found if "summary" not in (one.section, anchor.section)]
        if len(near) >= anchor.nth:
            return near[anchor.nth - 1]
        return near[0] if near else far[0] if far else None

    def _of_section(self, anchor: Anchor) -> Statement | None:
        """The only one of its kind in the section, be it other words: a heading, a note, a title."""
        found = self._kinds.get((anchor.section, anchor.kind), [])
        same = [one for one in found if one.text == anchor.text]
        if same:
            return same[min(anchor.nth, len(same)) - 1]
        return found[0] if len(found) == 1 and not found[0].item else None

    def _likest(self, anchor: Anchor) -> Statement | None:
        found = self._kinds.get((anchor.section, anchor.kind), [])
        rated = [(likeness(anchor.text, one.text), -place) for place, one in enumerate(found)]
        best = max(rated, default=(0.0, 0))
        return found[-best[1]] if best[0] >= (_SURE if anchor.item else ALIKE) else None


def _says(statement: Statement, words: str) -> bool:
    """Whether it says the words; of a measure, be it with its state behind them (……（2025年已实施）) or without: that
    depends on what stands beside it.
    """
    text = statement.text
    if statement.kind != "measure":
        return text == words
    return words in (text, _REMARK.sub("", text)) or text == _REMARK.sub("", words)


def comparable(statement: Statement, words: str) -> str:
    """What it says, without a state of a measure that ``words`` do not tell."""
    told = statement.kind != "measure" or _REMARK.search(words)
    return statement.text if told else _REMARK.sub("", statement.text)
