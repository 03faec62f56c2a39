"""Prints how long start-up and a whole build take beside the least that such a job can cost.

    python tests/bench/bench.py [RUNS]

Each row pairs a command of ours with a yardstick and runs them in turn (A B A B …); what counts is the ratio of the
medians, for a machine's absolute times drift.  The yardstick of a build is reportlab's own paragraphs writing the text
of the same PDF, with the same font files.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLAIN = Path(__file__).with_name("plain_reportlab.py")


def seconds(command: Sequence[str]) -> float:
    """Wall-clock time of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(name: str, ours: Sequence[str], yardstick: Sequence[str], runs: int) -> None:
    """Print medians in milliseconds and their ratio."""
    pairs = [(seconds(ours), seconds(yardstick)) for _ in range(runs + 1)][1:]
    a, b = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{name:44} {a * 1000:8.0f} ms {b * 1000:8.0f} ms   ratio {a / b:5.2f}")


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    python, publisher = sys.executable, (sys.executable, "-m", "publisher")
    with tempfile.TemporaryDirectory() as out:
        pdf = str(Path(out) / "leadership.pdf")
        build = (*publisher, "build", "leadership", "--out", out, "--date", "2026-01-05")
        seconds(build)
        plain = (python, str(PLAIN), pdf, str(Path(out) / "plain.pdf"))
        print(f"{'':44} {'ours':>11} {'yardstick':>11}")
        compare("--help beside import typer", (*publisher, "--help"), (python, "-c", "import typer"), runs)
        compare("build leadership (Word and PDF) beside plain", build, plain, runs)
        compare("build leadership --to pdf beside plain", (*build, "--to", "pdf"), plain, runs)


if __name__ == "__main__":
    main()
