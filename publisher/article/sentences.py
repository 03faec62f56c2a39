"""Marks of a line that tell whether it is a sentence, and whether it goes on in the next line."""

import re

_CLOSED = re.compile(r"[。！？!?…；;：:][”’』」）)】\]》]*$")
_STOP = re.compile(r"[。！？；;…]")
_CLAUSE = re.compile(r"[，,。；;：:、！？]")
_GOES_ON = re.compile(r"^[，。、；：！？,.;:!?）)》”’』」】…]")
_HANGS = re.compile(r"[，,、（(“‘「『《—]$")


def closed(text: str) -> bool:
    """Whether the text ends where a sentence or a lead-in ends."""
    return _CLOSED.search(text) is not None


def prose(text: str) -> bool:
    """Whether the text is running text: more than one phrase, and too long or too punctuated for a heading."""
    return _STOP.search(text) is not None or len(text) > 45


def goes_on(text: str) -> bool:
    """Whether the text can only be the rest of what came before: it starts with a closing mark."""
    return _GOES_ON.match(text) is not None


def hangs(text: str) -> bool:
    """Whether the text can only be the start of something: it ends with a comma or an opening mark."""
    return _HANGS.search(text) is not None and not text.endswith("——")


def punctuated(text: str) -> bool:
    """Whether the text holds any mark that divides clauses."""
    return _CLAUSE.search(text) is not None
