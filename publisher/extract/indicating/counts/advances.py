"""So many of those counted before that came to something -> their name with that: 新药23个，3个进入三期临床."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_VERB = "(?:进入|晋级|晋升|转入|获批|获评|入选|考入|升入|跻身|进驻|上榜|入围|列入|纳入|挂牌|获奖)"
_DEED = lazily(f"(?:均|都|已|成功|正式|首次)*(?P<deed>{_VERB}[^，,。；;：:、0-9（()）了]{{0,10}})(?=[，,。；;、（(]|$)")
_DEED_BEHIND = re.compile(f"(?<=..){_VERB}.*$")
_ONE_MORE = re.compile("(?:[，,；;]|其中|另有|已有|还有|[其中已另有将力争内]|^)[^，,。；;0-9]{0,4}$")
_NEAR = 8


def find(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """The counted with what so many of them came to; None where none were counted in the sentence, or came to it."""
    if quantity.kind != "count" or not earlier:
        return None
    deed = _DEED().match(text, quantity.end)
    if deed is None or not _ONE_MORE.search(text, max(0, quantity.start - _NEAR), quantity.start):
        return None
    noun = next(map(noun_of, counted_in(quantity.unit, text, reversed(earlier))), "")
    noun = _DEED_BEHIND.sub("", noun)
    return Phrase(noun + deed["deed"], quantity.start, deed.end(), noun) if noun else None
