"""A span of time -> what has gone on for so long: 连续三年增产 of a harvest."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.phrases import preceding
from publisher.extract.quantities import Quantity

_GOING_ON = re.compile(r"[^，,。；;：:\n]{2,40}")
_BRIEF = 4
_STATES = ("稳定", "保持", "位居", "居", "超", "快于", "高于", "名列", "位列")  # 粮食产量连续七年稳定在千亿斤以上


def find(text: str, quantity: Quantity, earlier: Sequence[Phrase], floor: int) -> Phrase | None:
    """What has gone on for so long: 连续三年增产 of a harvest, 连续四年开展专项行动."""
    if quantity.kind != "time" or not text.endswith("连续", 0, quantity.start):
        return None
    doing = _GOING_ON.match(text, quantity.end)
    if doing is None:
        return None
    start = preceding.skip(text, *doing.span()) if len(doing[0]) > _BRIEF else doing.start()
    if len(doing[0]) > _BRIEF and not doing[0].startswith(_STATES):
        return Phrase(text[start : doing.end()], quantity.start - 2, doing.end())
    first, last = preceding.trim(text, *preceding.left(text, quantity.start - 2, floor))
    subject = text[first:last] or (noun_of(earlier[-1]) if earlier else "")
    return Phrase(f"{subject}连续{text[start : doing.end()]}", min(first, quantity.start - 2), doing.end(), subject)
