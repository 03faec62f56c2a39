"""A statement's words -> its last two characters, which may be told to stay on one line: CLREQ wants no line of one."""

import re

GOES_ON = "（接上页）"  # over what is left of a note on the page after its mark's
CLOSING = "、。，．：；！？）》」』】〕”’"
_LAST = re.compile(f"[㐀-鿿](?=[㐀-鿿][{CLOSING}]*$)")
_AT_END = 8  # characters: the last two and marks behind them


def last_pair(words: str) -> int | None:
    """Where the last character stands, if it and the one before it are Chinese; marks at the end do not count."""
    found = _LAST.search(words, max(0, len(words) - _AT_END))
    return found.end() if found else None
