"""A cell's text -> what stands in brackets and is short enough to stay on one line, in Word as in PDF."""

import re
from collections.abc import Iterator

_SHORT = re.compile("（[^（）\\s]{1,12}）")
_BETWEEN = re.compile("(?<=[㐀-鿿])(?=[㐀-鿿A-Za-z0-9])")


def bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends: ``（2030年目标）``."""
    return (found.span() for found in _SHORT.finditer(text))


def joined(text: str, joiner: str) -> str:
    """The text with a joiner wherever a line could end in such brackets by the rules of Chinese."""
    return _SHORT.sub(lambda found: _BETWEEN.sub(joiner, found[0]), text) if "（" in text else text
