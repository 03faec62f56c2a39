"""Files are written whole or not at all, and runs that write into one folder take turns."""

import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher import saving
from publisher.errors import PublisherError

WRITER = """
import sys
from publisher import saving
for letter in "abcdefghij" * 1000:
    saving.write_all({f"{sys.argv[1]}/{name}": letter.encode() * 500_000 for name in "xyz"})
"""
ON_A_SMALL_DISK = """
import resource, sys
from publisher import saving
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
saving.write_all({f"{sys.argv[1]}/small": b"new", f"{sys.argv[1]}/large": b"new" * 10_000})
"""


def test_files_are_written_into_folders_made_for_them(tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.txt"
    saving.write_all({str(target): b"one"})
    assert target.read_bytes() == b"one"
    assert [path.name for path in target.parent.iterdir()] == ["a.txt"]


def test_a_failed_write_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    old, blocked = tmp_path / "old.txt", tmp_path / "file" / "x.txt"
    old.write_bytes(b"before")
    (tmp_path / "file").write_bytes(b"not a folder")
    with pytest.raises(PublisherError, match="cannot be written"):
        saving.write_all({str(old): b"after", str(blocked): b"never"})
    assert old.read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "old.txt"]


def test_written_files_have_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    saving.write_all({str(tmp_path / "a"): b""})
    (tmp_path / "b").write_bytes(b"")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_pieces_are_written_as_they_come_and_a_failure_among_them_leaves_nothing(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"one"
        raise PublisherError(())

    saving.write_all({str(tmp_path / "a"): iter([b"one", b"two"])})
    with pytest.raises(PublisherError):
        saving.write_all({str(tmp_path / "a"): pieces()})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"onetwo"}


def test_a_folder_that_stands_at_a_files_place_is_told_before_anything_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    (tmp_path / "b").mkdir()
    with pytest.raises(PublisherError) as caught:
        saving.write_all({str(tmp_path / "a"): b"after", str(tmp_path / "b"): b""})
    assert "a folder stands there" in caught.value.problems[0].hint
    assert (tmp_path / "a").read_bytes() == b"before"


@pytest.mark.parametrize("path", ["plan.md/brief.pdf", "plan.md/july/brief.pdf"])
def test_a_file_that_stands_where_a_folder_is_wanted_is_named(tmp_path: Path, path: str) -> None:
    (tmp_path / "plan.md").write_text("文", "utf-8")
    with pytest.raises(PublisherError) as caught:
        saving.write_all({str(tmp_path / path): b"x"})
    (problem,) = caught.value.problems
    assert problem.message == f"cannot be written: {tmp_path / 'plan.md'} is a file, no folder"
    assert problem.hint == "name another folder"


def test_a_file_that_can_no_longer_be_replaced_puts_those_before_it_back(tmp_path: Path) -> None:
    """A folder takes the second file's place while the last one is being made."""

    def pieces() -> Iterator[bytes]:
        (tmp_path / "b").mkdir()
        yield b""

    (tmp_path / "a").write_bytes(b"before")
    contents = {"new": b"x", "a": b"after", "b": b"x", "c": pieces()}
    with pytest.raises(PublisherError, match="cannot be written"):
        saving.write_all({str(tmp_path / name): data for name, data in contents.items()})
    assert (tmp_path / "a").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"before")
    (tmp_path / "a").chmod(stat.S_IREAD)
    if os.access(tmp_path / "a", os.W_OK):  # the system's administrator is refused nothing
        monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path / "a")
    with pytest.raises(PublisherError, match="read-only"):
        saving.write_all({str(tmp_path / "a"): b"after"})
    assert (tmp_path / "a").read_bytes() == b"before"


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"before")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    saving.write_all({str(tmp_path / "link"): b"after"})
    assert (tmp_path / "real").read_bytes() == b"after"
    assert (tmp_path / "link").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are POSIX's")
def test_a_disk_that_takes_no_more_leaves_the_old_files_whole(tmp_path: Path) -> None:
    for name in ("small", "large"):
        (tmp_path / name).write_bytes(b"before")
    done = subprocess.run([sys.executable, "-c", ON_A_SMALL_DISK, str(tmp_path)], capture_output=True, check=False)
    assert b"large: error: cannot be written: File too large" in done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"small": b"before", "large": b"before"}


def test_a_run_waits_while_another_renames_its_files(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    other = threading.Thread(target=saving.write_all, args=({str(path): b"after"},))
    with saving._alone({str(tmp_path)}):
        other.start()
        other.join(0.3)
        assert path.read_bytes() == b"before"
    other.join(10)
    assert path.read_bytes() == b"after"


def test_a_killed_run_leaves_whole_files_and_the_next_sweeps_what_is_left_of_it(tmp_path: Path) -> None:
    for milliseconds in (0, 3, 7, 20, 41):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)])
        while not (tmp_path / "z").exists():
            time.sleep(0.01)
        time.sleep(milliseconds / 1000)
        writer.kill()
        writer.wait()
        for name in "xyz":
            data = (tmp_path / name).read_bytes()
            assert data == data[:1] * 500_000
        (tmp_path / "z").unlink()
    stray, fresh = tmp_path / ".publisher-old", tmp_path / ".publisher-new"
    for path in (stray, fresh):
        path.write_bytes(b"half")
    os.utime(stray, (0, 0))
    saving.write_all({str(tmp_path / "a"): b""})
    assert not stray.exists()
    assert fresh.exists()
