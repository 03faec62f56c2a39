"""A path that an outline names -> as seen from here, and whether it lies in the folders it may draw on."""

import ntpath
import posixpath
from collections.abc import Callable
from dataclasses import dataclass

from publisher.source import Place
from publisher.yamls import Checker

_UP = ".."
Holds = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Tree:
    """The ``folder`` that every file which an outline names must lie in; ``holds`` tells it of a path and the folder.

    ``holds`` None: a file may lie anywhere.
    """

    folder: str
    holds: Holds | None


def held(path: str, place: Place, tree: Tree, checker: Checker) -> bool:
    """Whether the path, given at the place, may be read; that it may not is reported."""
    if tree.holds is None or tree.holds(path, tree.folder):
        return True
    hint = "copy the file there, or allow it with --allow-outside"
    how = "is a link, or lies in a linked folder, which leads" if is_inside(path, tree.folder) else "lies"
    checker.error(place, f"{path} {how} outside the outline's folders ({tree.folder})", hint)
    return False


def resolve(path: str, place: Place) -> str:
    """``path`` as seen from the file that says it, ``/`` between folders; absolute paths stay."""
    if posixpath.isabs(path) or ntpath.isabs(path):
        return path
    return posixpath.normpath(posixpath.join(posixpath.dirname(place.path), path))


def tree_of(outline: str) -> str:
    """The parent folder of the outline's own folder, as seen from where the outline is: ``.`` for outlines/x.yaml."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(_slashed(outline)), _UP))


def is_inside(path: str, tree: str) -> bool:
    """Whether the path, links not followed, lies in the folder; one absolute and one relative never do."""
    path = posixpath.normpath(_slashed(path))
    if _is_absolute(path) != _is_absolute(tree):
        return False
    steps, folders = path.split("/"), [name for name in tree.split("/") if name != "."]
    if set(folders) <= {_UP}:
        return steps[: len(folders) + 1].count(_UP) <= len(folders)
    folders = tree.rstrip("/").split("/")
    return steps[: len(folders)] == folders and steps[len(folders) :] not in ([], [_UP])


def _slashed(path: str) -> str:
    return path.replace("\\", "/")


def _is_absolute(path: str) -> bool:
    return posixpath.isabs(path) or ntpath.isabs(path) or bool(ntpath.splitdrive(path)[0])
