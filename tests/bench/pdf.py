"""Prints what our PDF costs beside others' of the same briefing, where the time goes, and how the cost grows.

    python tests/bench/pdf.py [RUNS]

The briefing is told in document.py: all programs read the same JSON and embed the same font file.  Those that are not
installed are left out (pip install typst fpdf2 weasyprint; LibreOffice).  Every time is that of a whole process, from
its start to its end, by the clock or of the processor (at work); the programs run in turn, and medians are compared.
Typst works on several processors at once, we on one: where the machine is busy, processor time tells more, or all is
run by ``chrt -f 50``, which keeps other programs off them.  Our script and Typst's hold Python's search for cycles back
and end without it, as our command line does.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

from document import document

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FONT = Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl" / "notosanssc" / "NotoSansSC[wght].ttf"
PEERS = {  # name: its script, and the module without which it is left out
    "ours": ("ours.py", "publisher"),
    "typst": ("typst_brief.py", "typst"),
    "reportlab": ("reportlab_brief.py", "reportlab"),
    "fpdf2": ("fpdf2_brief.py", "fpdf"),
    "weasyprint": ("weasyprint_brief.py", "weasyprint"),
    "libreoffice": ("libreoffice_brief.py", "docx"),
}
Cost = tuple[float, float, float]


def cost(script: str, *arguments: str) -> Cost:
    """Seconds, those of them at work, and the peak of memory in MB of a process."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    command = [sys.executable, str(HERE / "peers" / script), *arguments]
    process = subprocess.Popen(command, env=environment | {"PYTHONPATH": str(ROOT)})
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{script} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def count_pages(path: str) -> int:
    import pypdfium2

    return len(pypdfium2.PdfDocument(path))


def told(folder: Path, copies: int) -> str:
    """The path of the briefing's JSON."""
    path = folder / f"told-{copies}.json"
    path.write_text(json.dumps(document(copies), ensure_ascii=False), "utf-8")
    return str(path)


def compare(names: Sequence[str], runs: int, folder: Path) -> None:
    source = told(folder, 1)
    costs = [
        {name: cost(PEERS[name][0], source, str(folder / f"{name}.pdf"), str(FONT)) for name in names}
        for _ in range(runs + 1)
    ][1:]
    medians = {name: statistics.median(each[name][0] for each in costs) for name in names}
    base = medians.get("typst", medians["ours"])
    print(f"{'one briefing':14}{'seconds':>9}{'× ours':>8}{'× typst':>9}{'at work':>9}{'MB':>7}{'pages':>7}{'kB':>7}")
    for name, seconds in medians.items():
        path = folder / f"{name}.pdf"
        memory = max(each[name][2] for each in costs)
        ratios = f"{seconds / medians['ours']:8.2f}{seconds / base:9.2f}"
        work = statistics.median(each[name][1] for each in costs)
        size = path.stat().st_size / 1024
        print(f"{name:14}{seconds:9.3f}{ratios}{work:9.3f}{memory:7.0f}{count_pages(str(path)):7}{size:7.0f}")


def stages(runs: int, folder: Path) -> None:
    """Where our time goes: the least of several runs each, for the others were disturbed."""
    source, target = told(folder, 1), str(folder / "stages.pdf")
    found: dict[str, float] = {}
    for _ in range(runs):
        start = time.perf_counter()
        cost("stages.py", source, target, str(FONT))
        whole = time.perf_counter() - start
        spent = json.loads(Path(f"{target}.json").read_text("utf-8"))
        spent["Python starts and ends"] = whole - sum(spent.values())
        found = {name: min(seconds, found.get(name, seconds)) for name, seconds in spent.items()}
    print("\nours by stages")
    for name, seconds in found.items():
        print(f"{name:32}{1000 * seconds:6.1f} ms")


def grow(names: Sequence[str], folder: Path) -> None:
    """Processor time, for that of the clock hangs on what else the machine does."""
    print(f"\n{'longer ones':14}{'pages':>7}{'at work':>9}{'ms/page':>9}{'MB':>7}{'kB/page':>9}")
    for copies in (1, 9, 90):
        for name in names:
            path = str(folder / f"{name}-{copies}.pdf")
            _, seconds, memory = cost(PEERS[name][0], told(folder, copies), path, str(FONT))
            pages, size = count_pages(path), os.path.getsize(path) / 1024
            each = f"{1000 * seconds / pages:9.1f}{memory:7.0f}{size / pages:9.1f}"
            print(f"{name:14}{pages:7}{seconds:9.2f}{each}")


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    names = [name for name, (_, module) in PEERS.items() if find_spec(module)]
    names = [name for name in names if name != "libreoffice" or shutil.which("soffice")]
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        compare(names, runs, Path(folder))
        stages(runs, Path(folder))
        grow([name for name in ("ours", "typst") if name in names], Path(folder))


if __name__ == "__main__":
    main()
