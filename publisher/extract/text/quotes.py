"""A text as a page has it -> the same text for the rules: straight quotation marks turned into those of Chinese text.

Every letter keeps its place, so what is found stands at the same offsets in the source, whose own words are kept.
"""

from itertools import cycle

_STRAIGHT = '"'
_MARKS = "“”"


def curled(text: str) -> str:
    """The text with each pair of straight quotation marks as “ and ”; unchanged where one of them lacks its other."""
    if _STRAIGHT not in text or text.count(_STRAIGHT) % 2:
        return text
    marks = cycle(_MARKS)
    return "".join(next(marks) if letter == _STRAIGHT else letter for letter in text)
