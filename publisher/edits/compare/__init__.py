"""Two drafts -> what differs between them, and a Word document that tracks it."""

from collections.abc import Mapping

from publisher.edits.compare.aligning import aligned
from publisher.edits.compare.combined import combined
from publisher.edits.compare.draft import opened
from publisher.edits.compare.told import Teller
from publisher.edits.reading.package import Package
from publisher.edits.reading.snapshot import about
from publisher.model import Differences

__all__ = ["differences", "named", "redline"]


def differences(before: tuple[str, bytes], after: tuple[str, bytes]) -> Differences:
    """What differs, section by section; both drafts by path and bytes, their own tracked changes accepted.

    Marks of evidence [1], numbers of lists and the contents do not count: they follow from the rest.  Raises
    PublisherError for a file that is no .docx, is damaged, or unfolds to more than a draft can hold.
    """
    old, new = opened(before[1], before[0]), opened(after[1], after[0])
    teller = Teller(old.reader(), new.reader(), {**old.roles, **new.roles})
    found = tuple(teller.differences(aligned(old.blocks(), new.blocks(), moves="all")))
    return Differences(before[0], after[0], found)


def redline(before: tuple[str, bytes], after: tuple[str, bytes], author: str = "") -> Mapping[str, bytes]:
    """The parts of a .docx in which all that differs is tracked, as the author's at the later draft's last save.

    Without an author they are whose saved the later draft last.  Whoever accepts all changes has the later draft,
    whoever rejects all has the earlier one; contents, headers, footers and the page are the later draft's.  Raises
    PublisherError as ``differences`` does.
    """
    return combined(opened(before[1], before[0]), opened(after[1], after[0]), author)


def named(draft: tuple[str, bytes]) -> tuple[str, str]:
    """The outline that a draft says it was built from, and the day that it was built for (ISO 8601); empty: unsaid."""
    told = about(Package(draft[1], draft[0]))
    return told.name, told.made
