"""A section's paragraphs -> the short sentences that open them and hold their measures together."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.predicates import parse
from publisher.extract.text.clauses import Sentence

_LONGEST = 46
_ORDINAL = re.compile(r"第?[一二三四五六七八九十]{1,3}(?:是|要|[，,、])|[（(][一二三四五六七八九十]{1,3}[）)]")
_NUMBERED = re.compile("[一二三四五六七八九十]{1,3}是")
_BARE = re.compile("(?!要)[^，,]+")
_OPENS = re.compile(
    r"以.{1,24}(?:为|换)|把.{1,20}[摆放]在|锚定|聚焦|围绕|紧扣|回应|充分|持续|确立|(?:推动|推进|促进)[^，]{2,20}取得"
    r"|[^，,]{2,12}(?:政策|工作)要"
)
# What is done once is an action of its own, not a lead for others.
_SINGLE = frozenset(tables.read("actions")["single"])
# ——在项目推进上再加力。
_LABEL = re.compile(r"[—\s]*在[^，,。；]{2,14}上(?:再|更加?)[^，,。；]{1,4}")
_QUOTED = re.compile("“[^”]*”|[尤特][其别]是")
_STATES = re.compile(r"[是将]|已|了|如何|如此|\d|^[在对按]|[，,]并")


def lead_ends(texts: list[str], parted: list[tuple[Sentence, ...]]) -> list[int]:
    """Where the lead of each of a section's paragraphs ends (its full stop left out); 0 where it has none.

    A short first sentence is a lead only where several of the section's paragraphs open so; where some are
    numbered (一是…。), of the others only those of one clause.
    """
    ends = [parts[0].end if _leads(text, parts) else 0 for text, parts in zip(texts, parted, strict=True)]
    if sum(end > 0 and _NUMBERED.match(text) is not None for text, end in zip(texts, ends, strict=True)) > 1:
        ends = [
            end if _NUMBERED.match(text[:end]) or _BARE.fullmatch(text[:end]) else 0
            for text, end in zip(texts, ends, strict=True)
        ]
    return ends if sum(end > 0 for end in ends) > 1 else [0] * len(ends)


def _leads(text: str, parts: tuple[Sentence, ...]) -> bool:
    if len(parts) < 2 or not parts[0].full or parts[0].end > _LONGEST:
        return False
    ordinal = _ORDINAL.match(text)
    begin = max(parts[0].start, ordinal.end() if ordinal else 0)  # behind its number
    clauses = [clause for clause in parts[0].clauses if clause.end > begin]
    if not 0 < len(clauses) <= 2:
        return False
    if is_label(text, begin, parts[0].end):
        return True
    bare = _QUOTED.sub("", text[begin : parts[0].end])
    if _STATES.search(bare):
        return False
    if _OPENS.match(bare):
        return True
    predicate = parse(text, max(clauses[0].start, begin), clauses[0].end)
    return predicate is not None and predicate.verb not in _SINGLE


def is_label(text: str, start: int, end: int) -> bool:
    """Whether words are a label: ``在项目推进上再加力``, ``在数字赋能上更加扎实``."""
    return _LABEL.fullmatch(text, start, end) is not None
