"""Bytes -> files that are there whole or not at all.

Every file is first written beside its place and then takes it by renaming, which is atomic (POSIX ``rename``, Windows
``MoveFileEx``): whoever reads the path finds the old file or the new one.
"""

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from publisher.errors import Problem, PublisherError
from publisher.source import Place

_PREFIX = ".publisher-"
_STALE = 3600  # seconds: what a killed run left behind; a run that goes on has touched its files since
_PATIENCE = 60  # seconds that another run may take to rename its files, or to pull a draft
_HELD: ContextVar[frozenset[str]] = ContextVar("held", default=frozenset())


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file that is written whole under a ``temporary`` name in the folder of ``path``, named ``told`` by the user."""

    temporary: str
    path: str
    told: str


def write_all(contents: Mapping[str, bytes | Iterable[bytes]]) -> None:
    """Write every file, or leave each as it was; data may come in pieces, which are written as they come.

    Two runs that write into one folder take turns: what lies there afterwards is wholly one's or wholly the other's.
    Raises PublisherError where a folder or file cannot be written; what the pieces raise while they are made is raised
    too, and nothing is left of them.
    """
    waiting: list[_Waiting] = []
    told = ""
    try:
        for told, data in contents.items():
            waiting.append(_written(told, [data] if isinstance(data, bytes) else data))
        told = next(iter(contents), "")
        with _alone({str(Path(one.path).parent) for one in waiting}):
            _sweep(waiting)
            _exchange(waiting)
    except OSError as error:
        raise PublisherError(_problem(error, told)) from error
    finally:
        for one in waiting:
            Path(one.temporary).unlink(missing_ok=True)


def append(path: str, line: str) -> None:
    """Add a line to the file, which is made if need be; raises PublisherError where it cannot be written."""
    try:
        with open(path, "a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError as error:
        raise PublisherError(_problem(error, path)) from error


@contextmanager
def turn(path: str) -> Iterator[None]:
    """No other run of this user writes into the path's folder meanwhile: for what is read, changed and written back.

    Raises PublisherError where another one goes on for too long.
    """
    with _alone({str(Path(os.path.realpath(path)).parent)}):
        yield


def _written(told: str, pieces: Iterable[bytes]) -> _Waiting:
    """The pieces in a new file beside the path, whose links are followed; raises OSError where they cannot be."""
    path = os.path.realpath(told)
    _refuse_unwritable(path)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=Path(path).parent)
    with ExitStack() as on_failure:
        on_failure.callback(os.unlink, temporary)
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(pieces)
        os.chmod(temporary, 0o666 & ~_umask())
        on_failure.pop_all()
    return _Waiting(temporary, path, told)


def _refuse_unwritable(path: str) -> None:
    """A renamed file would take the place of one that its owner marked read-only: that is refused as writing it is."""
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if os.path.exists(path) and not os.path.isfile(path):
        hint = "name a file; what is not named goes to standard output where it can"
        raise PublisherError(Problem("cannot be written: this is a device or a pipe", Place(path), hint))
    if os.path.exists(path) and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _exchange(waiting: Sequence[_Waiting]) -> None:
    """Every file to its place; where one cannot go there, those before it are put back as they were."""
    kept: list[tuple[str, str | None]] = []
    told = ""
    try:
        for one in waiting:
            told = one.told
            kept.append((one.path, _kept(one.path)))
            os.replace(one.temporary, one.path)
    except OSError as error:
        for path, old in reversed(kept):
            with suppress(OSError):
                _put_back(path, old)
        raise PublisherError(_problem(error, told)) from error
    finally:
        for _, old in kept:
            if old:
                Path(old).unlink(missing_ok=True)


def _kept(path: str) -> str | None:
    """A copy of the file that stands at the path, None where there is none."""
    if not os.path.exists(path):
        return None
    handle, copy = tempfile.mkstemp(prefix=_PREFIX, dir=Path(path).parent)
    os.close(handle)
    with ExitStack() as on_failure:
        on_failure.callback(os.unlink, copy)
        shutil.copy2(path, copy)
        on_failure.pop_all()
    return copy


def _put_back(path: str, old: str | None) -> None:
    if old:
        os.replace(old, path)
    else:
        Path(path).unlink(missing_ok=True)


@contextmanager
def _alone(folders: Iterable[str]) -> Iterator[None]:
    """No other run of this user renames files in the folders meanwhile; those that this one holds already it goes on
    holding.
    """
    wanted = sorted(frozenset(folders) - _HELD.get())
    with ExitStack() as locks:
        for folder in wanted:
            locks.enter_context(_locked(folder))
        token = _HELD.set(_HELD.get().union(wanted))
        try:
            yield
        finally:
            _HELD.reset(token)


@contextmanager
def _locked(folder: str) -> Iterator[None]:
    from filelock import FileLock, Timeout

    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    owner = os.getuid() if hasattr(os, "getuid") else ""
    lock = FileLock(Path(tempfile.gettempdir(), f"publisher-{owner}-{name}.lock"), timeout=_PATIENCE)
    try:
        lock.acquire()
    except Timeout as error:
        raise PublisherError(Problem("another run is writing there", Place(folder), "try again")) from error
    try:
        yield
    finally:
        lock.release()


def _sweep(waiting: Sequence[_Waiting]) -> None:
    """Remove what killed runs left beside the files: much older than ours, by the clock of their own disk."""
    for one in waiting:
        now = os.stat(one.temporary).st_mtime
        for left in Path(one.path).parent.glob(f"{_PREFIX}*"):
            with suppress(OSError):
                if now - left.stat().st_mtime > _STALE:
                    left.unlink()


def _problem(error: OSError, told: str) -> Problem:
    blocked = next((str(parent) for parent in Path(told).parents if os.path.isfile(parent)), "")
    if blocked:
        return Problem(f"cannot be written: {blocked} is a file, no folder", Place(told), "name another folder")
    hints = {
        errno.EACCES: "is it open in another program, or marked read-only?",
        errno.EPERM: "is it open in another program, or marked read-only?",
        errno.EISDIR: "a folder stands there: name another file, or move the folder",
        errno.ENOSPC: "the disk is full; what was there before is left as it was",
    }
    return Problem(f"cannot be written: {error.strerror}", Place(told), hints.get(error.errno or 0, ""))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
