"""A build that is killed at any moment leaves each file as it was, or whole as it was to be."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

MOMENTS = 20
NAMES = ("yunxi.docx", "yunxi.pdf")


def builder(day: str, out: Path) -> "subprocess.Popen[bytes]":
    """A build for that day, begun."""
    command = (sys.executable, "-m", "publisher", "build", "--out", str(out), "--date", day)
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def finished(build: "subprocess.Popen[bytes]") -> bool:
    """Whether the build came to a good end."""
    build.communicate()
    return build.returncode == 0


@pytest.mark.long
def test_a_build_killed_at_any_moment_leaves_whole_files(project: Path) -> None:
    days = ("2026-01-05", "2026-02-06")
    made = {}
    for day in days:
        began = time.perf_counter()
        assert finished(builder(day, project / day))
        made[day] = [(project / day / name).read_bytes() for name in NAMES]
    least = time.perf_counter() - began
    out, dice = project / "build", random.Random(5)
    assert finished(builder(days[0], out))
    lasting = days[0]
    for moment in range(MOMENTS):
        day = days[1 - moment % 2]
        killed = builder(day, out)
        time.sleep(dice.uniform(0.5, 1.05) * least)
        killed.kill()
        killed.communicate()
        found = [(out / name).read_bytes() for name in NAMES]
        assert found in (made[lasting], made[day])
        lasting = day if found == made[day] else lasting
    assert finished(builder(days[0], out))
    assert [(out / name).read_bytes() for name in NAMES] == made[days[0]]
