"""The sample articles -> a briefing of the class that programs are compared by, as JSON that all of them read.

A cover, contents, 23 headings on two levels, 156 points of which 60 bear marks that lead to an appendix and back,
3 tables of 16 rows: about fourteen pages, with some 1,200 different characters, in words of the articles themselves.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
PARTS, HEADINGS, POINTS, EVIDENCE, ROWS = 5, 18, 156, 60, 16
NUMERALS = "一二三四五六七八九十"


def sentences() -> list[str]:
    """The articles' sentences of 12 to 160 characters, as they stand there."""
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    found = (part.strip() + "。" for text in texts for part in re.split(r"[。\n]", text))
    return [each for each in found if 12 <= len(each) <= 160]


def document(copies: int = 1) -> dict[str, object]:
    """The briefing: its words by kind.  ``copies`` tells how many times its parts follow one another."""
    words = sentences()
    parts = [_part(number % PARTS, words) for number in range(PARTS * copies)]
    for number, part in enumerate(parts):
        part["heading"] = f"第{number + 1}部分　{part['heading']}"
    _mark(parts)
    return {"title": "未来五年重点工作要点", "subtitle": "领导参阅　2026年1月5日", "parts": parts}


def _part(number: int, words: list[str]) -> dict[str, object]:
    sections = [each for each in range(HEADINGS) if each % PARTS == number]
    return {
        "heading": re.split("[，,：:]", words[number * 31])[0],
        "sections": [
            {
                "heading": f"（{NUMERALS[place]}）{re.split('[，,：:]', words[each * 7 + 3])[0][:18]}",
                "points": [{"text": words[index % len(words)]} for index in range(each, POINTS, HEADINGS)],
            }
            for place, each in enumerate(sections)
        ],
        "table": list(_rows(number, words)) if number < 3 else [],
    }


def _rows(number: int, words: list[str]) -> Iterator[list[str]]:
    yield ["指标", "数值", "时期", "出处"]
    for row in range(ROWS):
        text = words[(number * ROWS + row) * 3 % len(words)]
        yield [text[:8], f"{(number + 1) * (row + 3) * 17}亿元", f"{2021 + row % 5}年", text[-14:-1]]


def _mark(parts: list[dict[str, object]]) -> None:
    """Number the points that have evidence: so many in each copy, spread over it."""
    points = [point for part in parts for section in part["sections"] for point in section["points"]]  # type: ignore[attr-defined, index]
    count = EVIDENCE * len(parts) // PARTS
    for number in range(count):
        points[number * len(points) // count]["mark"] = number + 1


def main() -> None:
    Path(sys.argv[2]).write_text(json.dumps(document(int(sys.argv[1])), ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
