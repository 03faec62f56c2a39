"""A clause as the rules see it, and the verdict they give on it."""

import re
from typing import Literal, NamedTuple

from publisher.extract.stating.shapes import Shapes
from publisher.extract.text.clauses import Clause, Sentence
from publisher.extract.times.timewords import Tense

_REACH = 400  # a sentence without end, as in a table, is looked at no further than this
Kind = Literal["goal", "action", "tail", "frame", "topic", "lead", "statement"]
Place = Literal["lead", "list", "aims", "speech", "body"]


class Verdict(NamedTuple):
    """What a clause is: ``start`` and ``end`` of the words that count, the rule's name, its cue word.

    ``verb`` is the action's verb; a tail keeps the verb of the action it belongs to.
    """

    kind: Kind
    reason: str
    cue: str
    start: int
    end: int
    verb: str = ""


class View(NamedTuple):
    """The clause ``text[start:end]`` in its sentence; ``core`` is where it begins behind connectives and modal words.

    ``place`` is the paragraph's lead, a list of targets (``主要预期目标是：…``), a sentence of aims, a resident's
    speech or the body;
    ``before`` the verdict on the clause before, None at the sentence's start; ``review``: headings or the title call
    it one.
    """

    text: str
    start: int
    end: int
    core: int
    sentence: Sentence
    position: int
    tense: Tense
    place: Place
    before: Verdict | None
    review: bool = False

    @property
    def last(self) -> bool:
        return self.position == len(self.sentence.clauses) - 1

    @property
    def after_action(self) -> bool:
        return self.before is not None and self.before.kind in {"action", "tail"}

    @property
    def following(self) -> tuple[Clause, ...]:
        """The next clauses of the sentence: as many as a sentence has that was written to be read."""
        return self.sentence.clauses[self.position + 1 : self.position + 13]

    @property
    def near(self) -> tuple[int, int]:
        """The sentence's extent, no further than 400 characters around the clause."""
        return max(self.sentence.start, self.start - _REACH), min(self.sentence.end, self.end + _REACH)

    def has(self, word: str) -> bool:
        """Whether the word stands in the clause."""
        return self.text.find(word, self.start, self.end) >= 0

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The pattern's match at the clause's core."""
        return pattern.match(self.text, self.core, self.end)

    def fits(self, beginnings: Shapes, endings: Shapes | None = None, at: int = -1) -> re.Match[str] | None:
        """The match of a table of beginnings at the clause's core (or at ``at``), or else of a table of endings."""
        start = self.core if at < 0 else at
        two = self.text[start : start + 2]
        opened = beginnings.openings.get(two) or beginnings.openings.get(two[:1])
        found = opened().match(self.text, start, self.end) if opened else None
        if endings and endings.closing and not found and self.text[self.end - 1] in endings.letters:
            found = endings.closing().match(self.text, start, self.end)
        return found

    def whole(self, kind: Kind, reason: str, cue: str = "") -> Verdict:
        """A verdict on all of the clause."""
        verb = self.before.verb if kind == "tail" and self.before else ""
        return Verdict(kind, reason, cue, self.start, self.end, verb)
