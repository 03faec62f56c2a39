"""Learns from the marked texts beside this file and the annotated seeds, and writes the table of weights.

python tests/learning/train.py            writes ``publisher/extract/tables/learned.tsv``
python tests/learning/train.py --judge    judges instead: each text by what is learned from the others
"""

from pathlib import Path

from marked import Page, annotated, read
from training import train

from publisher.extract.learned.weights import Weights

HERE = Path(__file__).parent
TEXTS = sorted((HERE / "texts").glob("*.txt"))
GOLD = sorted((HERE.parent / "gold").glob("*.json"))
ROOT = HERE.parent.parent
TABLE = ROOT / "publisher" / "extract" / "tables" / "learned.tsv"


def pages() -> list[Page]:
    """All pages that something is learned from."""
    seeds = [annotated(path, ROOT / "seeds" / f"{path.stem}.txt") for path in GOLD]
    return [*(read(path) for path in TEXTS), *seeds]


def table(weights: Weights) -> str:
    """The lines of the table."""
    return "".join(_line(name, weights) for name in sorted({*weights.clauses, *weights.sentences, *weights.standings}))


def _line(name: str, weights: Weights) -> str:
    clause = weights.clauses.get(name, 0j)
    to_come = weights.sentences.get(name, 0), weights.standings.get(name, 0)
    return f"{name}\t{clause.real:.0f}\t{clause.imag:.0f}\t{to_come[0]}\t{to_come[1]}\n"


if __name__ == "__main__":
    TABLE.write_text(table(train(pages())), "utf-8", newline="\n")
    print(f"{TABLE.name}: learned from {len(TEXTS) + len(GOLD)} texts")
