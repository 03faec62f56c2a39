"""A section's paragraphs -> the short sentences that open them and hold their measures together."""

import re

from publisher.extract.clauses import Sentence
from publisher.extract.predicates import parse

_LONGEST = 46
_OPENS = re.compile("以.{1,24}(?:为|换)|把.{1,20}[摆放]在|锚定|聚焦|围绕|紧扣|回应|充分|持续|确立")
_QUOTED = re.compile("“[^”]*”")
_STATES = re.compile("[是将]|已|了|如何|如此")


def lead_ends(texts: list[str], parted: list[tuple[Sentence, ...]]) -> list[int]:
    """Where the lead of each of a section's paragraphs ends (its full stop left out); 0 where it has none.

    A short first sentence is a lead only where several of the section's paragraphs open so.
    """
    ends = [parts[0].end if _leads(text, parts) else 0 for text, parts in zip(texts, parted, strict=True)]
    return ends if sum(end > 0 for end in ends) > 1 else [0] * len(ends)


def _leads(text: str, parts: tuple[Sentence, ...]) -> bool:
    if len(parts) < 2 or not parts[0].full or parts[0].end > _LONGEST or len(parts[0].clauses) > 2:
        return False
    words = _QUOTED.sub("", text[: parts[0].end])
    if _STATES.search(words):
        return False
    first = parts[0].clauses[0]
    return _OPENS.match(words) is not None or parse(text, first.start, first.end) is not None
