"""Who finds, what is refused, and what became of each clause."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from reading import article

from publisher.errors import PublisherError
from publisher.extract import FINDERS, find, why
from publisher.model.article import Article
from publisher.model.items import Evidence, Goal, Item

TEXT = "云溪区将疏浚入江河道,力争粮食总产量突破90万吨。港口是新城最大的优势。"


def slogans(page: Article) -> Iterator[Item]:
    """A finder of somebody else: every paragraph's first two letters are a goal."""
    for section, part in enumerate(page.sections):
        for paragraph, text in enumerate(part.paragraphs):
            evidence = Evidence(page, section, paragraph, 0, 2, text.text[:2])
            yield Goal(f"s-{section}-{paragraph}", evidence)


def test_the_usual_finders_find_goals_measures_and_metrics() -> None:
    items = find(article(TEXT))
    assert list(FINDERS) == ["goals", "measures", "metrics"]
    assert [goal.evidence.quote for goal in items.goals] == ["力争粮食总产量突破90万吨"]
    assert [measure.evidence.quote for measure in items.measures] == ["疏浚入江河道"]
    assert [metric.unit for metric in items.metrics] == ["万吨"]


def test_another_finder_adds_items_in_the_order_of_the_text() -> None:
    items = find(article(TEXT), {**FINDERS, "slogans": slogans})
    assert [goal.evidence.quote for goal in items.goals] == ["云溪", "力争粮食总产量突破90万吨"]


def test_an_item_of_another_article_is_refused_and_the_finder_named() -> None:
    other = article(TEXT)
    with pytest.raises(PublisherError, match="finder 'stray' gave an item of another article"):
        find(article(TEXT), {"stray": lambda _: slogans(other)})


def test_an_id_that_is_taken_is_refused() -> None:
    with pytest.raises(PublisherError, match="'again' gave an item whose id 's-0-0' is taken by finder 'slogans'"):
        find(article(TEXT), {"slogans": slogans, "again": slogans})


def test_what_is_no_item_is_refused() -> None:
    with pytest.raises(PublisherError, match="finder 'words' gave a str"):
        find(article(TEXT), {"words": lambda _: ["修渠"]})  # type: ignore[dict-item,list-item]


def test_why_tells_what_became_of_every_clause_in_order() -> None:
    found = [(reason.became, reason.text, reason.rule, reason.cue) for reason in why(article(TEXT))]
    assert found == [
        ("measure", "疏浚入江河道", "opens with a verb of action", "疏浚"),
        ("goal", "力争粮食总产量突破90万吨", "a word that always names a goal", "力争"),
        ("metric", "粮食总产量突破90万吨", "a quantity of 粮食总产量", "突破"),
        ("left out", "港口是新城最大的优势", "opens with no verb of action", ""),
    ]


def test_why_joins_a_tail_to_its_measure_and_leaves_a_lone_one_out() -> None:
    joined = why(article("清理闲置厂房,让新项目有地可用。"))
    assert [reason.became for reason in joined] == ["measure", "measure"]
    assert [reason.became for reason in why(article("让新项目有地可用。"))] == ["left out"]


def test_the_place_of_a_reason_holds_its_words() -> None:
    page = article(TEXT)
    for reason in why(page):
        text = page.sections[reason.section].paragraphs[reason.paragraph].text
        assert text[reason.start : reason.end] == reason.text


def test_importing_the_package_compiles_no_patterns() -> None:
    script = "import sys, publisher.extract; print(any(name.startswith('publisher.extract.') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("unit", ["，", "1", "“", "打造", "。", "将", "要", "对", "（", "推进、", f"按{'通' * 90}，"])
def test_a_text_of_one_word_is_read_in_linear_time(unit: str) -> None:
    page = article(TEXT)
    paragraph = replace(page.sections[0].paragraphs[0], text=unit * (100_000 // len(unit)))
    hostile = replace(page, sections=(replace(page.sections[0], paragraphs=(paragraph,)),))
    started = time.process_time()
    FINDERS["goals"](hostile)
    FINDERS["measures"](hostile)
    assert time.process_time() - started < 2
