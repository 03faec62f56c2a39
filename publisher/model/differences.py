"""What differs between two drafts, as it is told."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stand in both texts, only in the earlier (``delete``) or only in the later (``insert``)."""

    operation: Literal["same", "delete", "insert"]
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One statement, heading, note, cell or row of a table that differs.

    ``section`` is the heading it stands under, empty before the first; ``stretches`` are its words in both drafts:
    of what was moved they may be the same.  ``follows`` are the words that something moved follows now, ``figures``
    the amounts that changed, as ``12家 → 15家``.
    """

    operation: Literal["change", "delete", "insert", "move"]
    section: str
    kind: str
    stretches: tuple[Stretch, ...]
    follows: str = ""
    figures: str = ""


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences in the order of the later draft; what was deleted stands where it stood."""

    before: str
    after: str
    differences: tuple[Difference, ...]
