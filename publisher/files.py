"""Paths and short names -> text and bytes."""

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from publisher.errors import Problem, PublisherError, likest, suggest
from publisher.source import Place

Stamp = tuple[int, int] | None
Look = Callable[[str], object]
Notes = dict[tuple[Look, str], object]
_EXTENDED = "styles"  # what came with the package can be extended as if it lay beside
_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = (_PACKAGE / "data", _PACKAGE.parent)
LARGEST = 50_000_000
_LARGEST: ContextVar[int] = ContextVar("largest", default=LARGEST)
_NOTES: ContextVar[Notes | None] = ContextVar("notes", default=None)


def read_bytes(path: str) -> bytes:
    """The file's bytes; raises PublisherError where it is missing, unreadable or larger than the limit."""
    _note(stamp, path)
    refuse_folder(path)
    try:
        with open(path, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            data = stream.read() if 0 < size <= limit() else stream.read(limit() + 1)
    except FileNotFoundError:
        message, hint = absence(path)
        raise PublisherError(Problem(message, Place(path), hint)) from None
    except ValueError as error:
        raise PublisherError(Problem(f"no file can have this name: {error}", Place(ascii(path)))) from error
    except OSError as error:
        raise PublisherError(Problem(f"cannot be read: {error.strerror}", Place(path))) from error
    if len(data) > limit():
        message = f"larger than {limit() / 1_000_000:g} MB: no article is so large"
        raise PublisherError(Problem(message, Place(path), "--max-size raises the limit"))
    return data


def refuse_folder(path: str) -> None:
    """Raise PublisherError where a folder stands at the path."""
    if os.path.isdir(path):
        message, hint = absence(path)
        raise PublisherError(Problem(message, Place(path), hint))


def limit() -> int:
    """How many bytes a file may have that is read."""
    return _LARGEST.get()


def set_limit(largest: int) -> None:
    """Read files of as many bytes from now on."""
    _LARGEST.set(largest)


def read_text(path: str) -> str:
    """The file's UTF-8 text, newlines as ``\\n``; raises PublisherError where there is none."""
    try:
        return read_bytes(path).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise PublisherError(Problem(f"not UTF-8 (byte {error.start})", Place(path), "save it as UTF-8")) from error


def read_inside(path: str, folder: str) -> str:
    """The text of a file that lies in the folder; raises PermissionError for any other, and as ``read_text``."""
    if inside(path, folder):
        return read_text(path)
    raise PermissionError(f"it lies outside the file's folders ({folder}); --allow-outside allows it")


@contextmanager
def noting() -> Iterator[Notes]:
    """What is looked at meanwhile: paths, there or not, and patterns, each with what was seen, before it was read.

    A note is a way to look, where, and what was seen: who looks again sees something else if a build would.
    """
    notes: Notes = {}
    token = _NOTES.set(notes)
    try:
        yield notes
    finally:
        _NOTES.reset(token)


def _note(look: Look, where: str) -> None:
    notes = _NOTES.get()
    if notes is not None and (look, where) not in notes:
        notes[look, where] = look(where)


def note_written(paths: Iterable[str]) -> None:
    """What is noted of the paths is what stands there now: who wrote them is not to take that for a change."""
    notes = _NOTES.get()
    for path in paths:
        if notes is not None and (stamp, path) in notes:
            notes[stamp, path] = stamp(path)


def stamp(path: str) -> Stamp:
    """The file's time of change in nanoseconds and its size: what differs after an edit; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


def existing(path: str) -> str:
    """The path if a file is there, else empty."""
    _note(stamp, path)
    return path if Path(path).is_file() else ""


def inside(path: str, folder: str) -> bool:
    """Whether the file lies in the folder or below it, where links lead as well; it need not be there."""
    try:
        return Path(path).resolve().is_relative_to(Path(folder).resolve())
    except (OSError, RuntimeError, ValueError):  # links in a circle, or a name that no file can have
        return False


def matching(pattern: str) -> list[str]:
    """The paths of the files that match, sorted; ``**`` goes into folders."""
    _note(_listed, pattern)
    return _listed(pattern)


def _listed(pattern: str) -> list[str]:
    return sorted(glob.glob(pattern, recursive=True))


def absence(path: str) -> tuple[str, str]:
    """What is the matter where no file is at the path: a message, and a hint that may be empty."""
    if os.path.isdir(path):
        return (
            "this is a folder, not a file",
            "name each file in it, or put  /*.txt  behind its name for all such files",
        )
    if os.path.islink(path):
        return f"this link leads to {os.readlink(path)}, where no file is", "mend the link, or name the file itself"
    return "no such file", nearest(path)


def nearest(path: str) -> str:
    """A hint with the file in the path's folder that may be meant by its name, its ending apart; empty: none."""
    try:
        beside = sorted(os.listdir(Path(path).parent))
    except (OSError, ValueError):
        return f"there is no folder {Path(path).parent}"
    wanted = Path(path)
    if wanted.parent.name == _EXTENDED:
        beside += [f"{name}.yaml" for name in available(_EXTENDED)]
    meant = likest(wanted.stem, (Path(name).stem for name in beside))
    called = [name for name in beside if Path(name).stem == meant]
    near = likest(wanted.name, called) or next(iter(called), "") if meant else ""
    return f"did you mean {near!r}?" if near else ""


def find(folder: str, name: str) -> str:
    """The path of ``name``, a path or the short name of a YAML file in ``folder`` (``outlines`` or ``styles``).

    Short names are looked up in the working directory's folder, then among those that came with the package.
    """
    if name.endswith((".yaml", ".yml")) or "/" in name or os.sep in name:
        return name
    _note(stamp, str(Path(folder, f"{name}.yaml")))
    known = available(folder)
    if name in known:
        return known[name]
    raise PublisherError(Problem(f"no {folder.rstrip('s')} named {name!r}", hint=suggest(name, known) if known else ""))


def or_installed(folder: str, path: str) -> str:
    """The path, or where no file is there that of the file of its name which came with the package, if one did."""
    _note(stamp, path)
    installed = (str(root / folder / Path(path).name) for root in _INSTALLED)
    return next((one for one in (path, *installed) if os.path.exists(one)), path)


def available(folder: str) -> dict[str, str]:
    """Short name -> path of every YAML file in ``folder``, the working directory's before the package's."""
    found: dict[str, str] = {}
    for root in (Path(), *_INSTALLED):
        for path in sorted((root / folder).glob("*.yaml")):
            found.setdefault(path.stem, str(path))
    return dict(sorted(found.items()))


def own(folder: str) -> dict[str, str]:
    """Short name -> path of the YAML files in the working directory's ``folder``, else of the package's."""
    here = {path.stem: str(path) for path in sorted(Path(folder).glob("*.yaml"))}
    return here or available(folder)


def relative(path: str, folder: str) -> str:
    """The path as seen from the folder, ``/`` between folders; whole where there is no way (another Windows drive)."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return Path(path).resolve().as_posix()
