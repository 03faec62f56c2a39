"""Two drafts, or a draft and the brief as it is built now -> what differs, and a Word document that tracks it."""

import datetime
from dataclasses import replace
from pathlib import Path, PurePath

from publisher import files, saving, sparing
from publisher.build import draft_of
from publisher.edits import compare
from publisher.errors import Problem, PublisherError
from publisher.model import Differences
from publisher.source import Place
from publisher.write.docx.package import packed

Named = tuple[str, bytes]
Pair = tuple[Named, Named]
_SUFFIX = ".docx"
_HINT = "publisher build asks whose words are taken: --theirs the editor's, --ours the source's"


def drafts(before: str, after: str = "", *, allow_outside: bool = False) -> tuple[Pair, tuple[Problem, ...]]:
    """Both drafts by path and bytes; ``after`` may be an outline, empty: the one that the first was built from.

    Also warnings where the later one says what the source says and an edit otherwise. An outline is built for the day
    that the first draft was built for, and written nowhere. Raises PublisherError for what cannot be read, and with
    every problem of a build.
    """
    first = before, files.read_bytes(before)
    if after.lower().endswith(_SUFFIX):
        return (first, (after, files.read_bytes(after))), ()
    name, day = compare.named(first)
    if not (after or name):
        message = "the draft does not say which outline it was built from"
        raise PublisherError(Problem(message, Place(before), "name the outline, or another draft, after it"))
    when = datetime.date.fromisoformat(day) if day else None
    data, conflicts = draft_of(after or name, when, allow_outside=allow_outside)
    told = (replace(one, message=f"{one.message}\n  (ours is shown)", hint=_HINT) for one in conflicts)
    return (first, (after or name, data)), tuple(told)


def differences(before: Named, after: Named) -> Differences:
    """What differs, section by section."""
    return compare.differences(before, after)


def write(path: str, before: Named, after: Named, author: str = "") -> None:
    """Write the later draft with all that differs tracked; never over one of the two, nor over a Word file that is
    somebody's own or where ``build`` puts a draft: raises PublisherError (exit code 4).
    """
    sparing.refuse_loss(path, (_SUFFIX,), (one for one, _ in (before, after)))
    if Path(path).is_file() and _named(path) in ("", PurePath(path).stem):
        problem = Problem("a Word file is there that diff did not write", Place(path), "name another file after -o")
        raise PublisherError(problem, exit_code=sparing.OVERWRITTEN)
    saving.write_all({path: packed(compare.redline(before, after, author))})


def _named(path: str) -> str:
    """The outline that a Word file says it was built from, empty for any other file."""
    try:
        return compare.named((path, files.read_bytes(path)))[0]
    except PublisherError:
        return ""
