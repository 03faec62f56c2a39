"""Kinds of places and bodies -> what their names end in: 镇, 局, 公司; from the table of ``bodies``."""

from publisher.extract import tables
from publisher.extract.text.patterns import NEVER, any_of

PLACES = tables.groups("bodies", "places")
ONLY_AFTER = tables.groups("bodies", "only_after")
_ENDS = tables.groups("bodies", "ends")


def of(*kinds: str) -> tuple[str, ...]:
    """What the names of places and bodies of some kinds end in, each once."""
    return tuple(dict.fromkeys(word for kind in kinds for word in (*_ENDS.get(kind, ()), *PLACES.get(kind, ()))))


def behind(words: tuple[str, ...]) -> str:
    """A pattern for a place right behind one of the words: branches of words of a length, as Python wants them."""
    same: dict[int, list[str]] = {}
    for word in words:
        same.setdefault(len(word), []).append(word)
    return f"(?:{'|'.join(f'(?<={any_of(alike)})' for alike in same.values()) or NEVER})"
