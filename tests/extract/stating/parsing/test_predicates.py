"""The letters that spare a pattern its try, held against the pattern."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.article.text import read
from publisher.extract.stating.parsing import direct, openings, predicates, prepositions
from publisher.extract.text.clauses import sentences

SEEDS = sorted((Path(__file__).resolve().parents[4] / "seeds").glob("*.txt"))


def clauses() -> Iterator[tuple[str, int, int]]:
    for path in SEEDS:
        page = read(path.read_bytes(), path.name)
        for text in (paragraph.text for section in page.sections for paragraph in section.paragraphs):
            for sentence in sentences(text):
                yield from ((text, clause.start, clause.end) for clause in sentence.clauses)


@pytest.mark.parametrize("time", ["今年以来", "去年以来", "前年以来", "2031年以来", "去年"])
def test_a_clause_opens_behind_the_whole_of_its_time(time: str) -> None:
    text = f"{time}修复海堤12处"
    assert text[openings.opening(text, 0, len(text)) :] == "修复海堤12处"


def test_no_opening_is_passed_over_for_its_first_letter() -> None:
    for text, start, end in clauses():
        assert openings.opening(text, start, end) == openings._led(text, start, end), text[start:end]


def test_no_predicate_is_passed_over_for_its_first_letters() -> None:
    for text, start, end in clauses():
        if direct._DIRECT.match(text, start, end) or prepositions._WITH_PHRASE.match(text, start, end):
            assert direct.opens(text[start : start + 2]), text[start:end]


@pytest.mark.parametrize(
    ("text", "verb", "adverbs"),
    [
        ("大力推进渔港改造", "推进", "大力"),
        ("加快渔港改造", "加快", ""),
        ("新改建渔村公路80公里", "改建", "新"),
        ("逐户改造渔家厕所", "改造", "逐户"),
        ("修订和完善禁渔办法", "完善", ""),
    ],
)
def test_a_clause_opens_with_adverbs_and_a_verb(text: str, verb: str, adverbs: str) -> None:
    found = predicates.parse(text, 0, len(text))
    assert found is not None
    assert (found.verb, found.adverbs) == (verb, adverbs)
