"""Drafts that are pulled at once, and a summary that nobody reads to its end: no edit is lost."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from edits_cases import edited, reworded, typed_after

from publisher import saving

Run = Callable[..., tuple[int, str, str]]
FILE = Path("edits", "yunxi.yaml")
STARTED = 3  # seconds in which a command surely came to the file of edits


@pytest.fixture
def drafts(project: Path, run: Run) -> tuple[str, str]:
    """Two drafts of one outline, each edited by somebody else."""
    assert run("build", "--to", "docx", "--date", "2026-01-15")[0] == 0
    built = Path("build", "yunxi.docx").read_bytes()
    changes = {
        "one.docx": reworded("12所", "15所", "兴建公办幼儿园"),
        "two.docx": typed_after("兴建公办幼儿园", "新设夜校2处。"),
    }
    for name, change in changes.items():
        Path(name).write_bytes(edited(built, change))
    return "one.docx", "two.docx"


def begun(draft: str) -> "subprocess.Popen[bytes]":
    """A pull of the draft in a process of its own."""
    return subprocess.Popen([sys.executable, "-m", "publisher", "pull", draft], stdout=subprocess.PIPE)


def test_drafts_that_are_pulled_at_once_are_both_kept(drafts: tuple[str, str]) -> None:
    with saving.turn(str(FILE)):
        pulls = [begun(draft) for draft in drafts]
        with pytest.raises(subprocess.TimeoutExpired):
            pulls[0].wait(STARTED)
        assert (pulls[1].poll(), FILE.exists()) == (None, False)
    told = [pull.communicate(timeout=60)[0].decode() for pull in pulls]
    assert [pull.returncode for pull in pulls] == [0, 0]
    assert sorted("2 in all" in one for one in told) == [False, True]
    assert all(words in FILE.read_text("utf-8") for words in ("15所", "新设夜校2处"))


def test_edits_are_kept_though_nobody_reads_the_summary(drafts: tuple[str, str]) -> None:
    pull = begun(drafts[0])
    assert pull.stdout
    pull.stdout.close()
    pull.wait(60)
    assert "15所" in FILE.read_text("utf-8")
