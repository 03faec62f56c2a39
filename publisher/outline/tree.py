"""A path -> whether it lies in the folders that an outline may draw on."""

import ntpath
import posixpath

_UP = ".."


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
