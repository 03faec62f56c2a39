"""The articles in seeds, read: title, headings, joins and asides as annotated by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from publisher.article.text import read

ROOT = Path(__file__).resolve().parents[2]
ANNOTATED = sorted((ROOT / "tests" / "gold").glob("*.json"))


@pytest.mark.parametrize("path", ANNOTATED, ids=lambda path: path.stem)
def test_the_page_is_mended_as_annotated(path: Path) -> None:
    wanted: dict[str, Any] = json.loads(path.read_text("utf-8"))
    article = read((ROOT / "seeds" / f"{path.stem}.txt").read_bytes(), f"seeds/{path.stem}.txt")
    assert article.title == wanted["title"]
    assert sorted(article.kicker) == sorted(wanted["kicker"])
    assert sorted(article.bylines) == sorted(wanted["bylines"])
    assert sorted(article.captions) == sorted(wanted["captions"])
    headed = [section for section in article.sections if section.heading]
    assert [(section.number, section.heading) for section in headed] == [
        (section["number"], section["heading"]) for section in wanted["sections"]
    ]
    for section, annotated in zip(headed, wanted["sections"], strict=True):
        assert section.paragraphs[0].text.startswith(annotated["first"])
        assert section.paragraphs[-1].text.endswith(annotated["last"])
    lead = [section for section in article.sections if section.heading is None]
    assert bool(lead) == bool(wanted["lead"])
    if lead:
        assert lead[0].paragraphs[0].text.startswith(wanted["lead"]["first"])
        assert lead[0].paragraphs[-1].text.endswith(wanted["lead"]["last"])
    texts = [paragraph.text for section in article.sections for paragraph in section.paragraphs]
    assert all(any(left + right in text for text in texts) for left, right in wanted["joins"])
    assert sum(repair.kind == "joined" for repair in article.repairs) <= len(wanted["joins"])
