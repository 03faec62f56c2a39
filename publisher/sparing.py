"""A file that is to be written -> refused where it would take the place of one that somebody made."""

from collections.abc import Collection, Iterable
from pathlib import Path

from publisher.errors import Problem, PublisherError
from publisher.source import Place

OVERWRITTEN = 4  # the exit code
_CORRECTIONS = (".corrections.yaml", ".corrections.yml")
_KEPT = {"outlines": "this is an outline", "styles": "this is a style", "edits": "this holds the edits of an outline"}
_YAML = (".yaml", ".yml")


def refuse_loss(target: str, suffixes: Collection[str], read: Iterable[str] = ()) -> None:
    """Raise PublisherError (exit code 4) where the target is one of the files that are ``read``, by whatever name, or
    a file stands there that ends in none of the ``suffixes`` of what is written.
    """
    told = _told(target, suffixes, read)
    if told:
        hint = f"name another place, for instance NAME{next(iter(suffixes))}"
        raise PublisherError(Problem(f"{told}: it is not overwritten", Place(target), hint), exit_code=OVERWRITTEN)


def _told(target: str, suffixes: Collection[str], read: Iterable[str]) -> str:
    """What would be lost with the target, empty: nothing."""
    if any(_is_same(target, one) for one in read):
        return "this is one of the files that are read here"
    if not Path(target).exists() or target.lower().endswith(tuple(suffixes)):
        return ""
    if target.endswith(_CORRECTIONS):
        return "this holds the corrections of an article"
    known = _KEPT.get(Path(target).resolve().parent.name) if target.endswith(_YAML) else ""
    return known or f"a file is there that does not end in {' or '.join(suffixes)}"


def _is_same(target: str, other: str) -> bool:
    """Whether both names lead to one file; where none is there yet nothing can be lost."""
    try:
        return Path(target).samefile(other)
    except (OSError, ValueError):
        return False
