"""Prints how long texts go through: their items, then a first outline over each, in Word and PDF.

    python tests/bench/corpus.py FILE.jsonl [OUT]

A line of the file is a JSON object with ``title`` and ``content``.  Items are extracted by the command line, with one
process and with two; seconds are those of the whole run, memory that of its largest process.  Then every text gets the
outline that ``publisher new`` writes, and is built.
"""

import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path


def texts(path: Path, folder: Path) -> int:
    """Write each text as a file; how many characters they have."""
    folder.mkdir()
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for number, row in enumerate(rows):
        (folder / f"{number:03}.txt").write_text(f"{row.get('title', '')}\n\n{row['content']}", "utf-8")
    return sum(len(row["content"]) for row in rows)


def extracted(jobs: int) -> tuple[float, float]:
    """Seconds and megabytes of extracting the folder ``texts``."""
    began = time.perf_counter()
    command = (
        sys.executable,
        "-m",
        "publisher",
        "extract",
        "texts",
        "-j",
        str(jobs),
        "--to",
        "jsonl",
        "-o",
        f"{jobs}.jsonl",
    )
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - began
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def built(name: str) -> tuple[str, float, int, int]:
    """The text's name, seconds of its outline and build, pages and warnings; raises what must not be."""
    from publisher.build import build
    from publisher.new import new_outline

    began = time.perf_counter()
    new_outline(f"o{name}", [f"texts/{name}.txt"])
    made = build(f"o{name}", out="briefs")
    return name, time.perf_counter() - began, made.outputs[0].pages, len(made.warnings)


def main() -> None:
    source = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(folder)
    characters = texts(source, folder / "texts")
    print(f"{len(list(Path('texts').iterdir()))} files, {characters:,} characters")
    for jobs in (1, 2):
        seconds, memory = extracted(jobs)
        rows = Path(f"{jobs}.jsonl").read_text("utf-8").splitlines()
        kinds = Counter(json.loads(row)["kind_of_item"] for row in rows)
        told = ", ".join(f"{count:,} {kind}s" for kind, count in sorted(kinds.items()))
        print(f"extract, {jobs} jobs: {seconds:6.1f} s {memory:6.0f} MB  {told}")
    print("same bytes:", Path("1.jsonl").read_bytes() == Path("2.jsonl").read_bytes())
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        runs = pool.map(built, sorted(path.stem for path in Path("texts").iterdir()))
    slowest = max(runs, key=lambda run: run[1])
    print(f"built: {len(runs)} in {sum(run[1] for run in runs):.1f} s, slowest {slowest[1]:.1f} s ({slowest[0]})")
    pages = [run[2] for run in runs]
    print(f"pages: {sum(pages)}, most {max(pages)}; warnings {sum(run[3] for run in runs)}")
    print(f"largest process: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB; in {folder}")


if __name__ == "__main__":
    main()
