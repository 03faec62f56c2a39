"""Whether an action is done or planned where the rules do not know it, or its words say otherwise."""

import pytest

from publisher.article import text
from publisher.extract import find, why
from publisher.extract.learned.proposals import weighed
from publisher.extract.learned.weights import BIAS, Weights
from publisher.model import Article

SCENE = "走进杉溪开发区的创客园，几家机器人公司正在调试样机。"


def tenses(page: Article, lean: int) -> list[str]:
    """What actions are told to be where all lean as far to what is still to come."""
    return [found.tense for found in weighed(page, Weights({}, {}, {BIAS: lean})) if found.kind == "action"]


def article(body: str) -> Article:
    return text.read(f"杉溪开发区：老厂房里长出新产业\n\n{body}".encode(), "page.txt")


def test_a_feature_tells_what_was_done_without_a_word_of_time() -> None:
    page = article(SCENE + "\n\n园区把闲置的纺织厂改成孵化车间，派专人跑贷款、跑手续，给首次创业的年轻人免租三年。")
    measures = find(page).measures
    assert [measure.status for measure in measures] == ["done"] * len(measures)
    assert len(measures) == 3
    assert "opens with a verb of action, in what reads as done" in [reason.rule for reason in why(page)]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("镇里已清理河道12公里。", "done"),
        ("下一步，镇里将清理河道12公里。", "planned"),
    ],
)
def test_what_the_rules_know_takes_more_to_overrule(body: str, told: str) -> None:
    far = 1000 if told == "done" else -1000
    assert tenses(article(body), far // 10) == [told]
    assert tenses(article(body), far) != [told]


@pytest.mark.parametrize(
    ("heading", "told", "lean"), [("过去一年的工作", "done", 3000), ("下一步工作打算", "planned", -3000)]
)
def test_headings_settle_it(heading: str, told: str, lean: int) -> None:
    page = article(f"一、{heading}\n\n清理河道12公里，加固堤防3处。\n\n二、存在的问题\n\n水源还不足。")
    assert tenses(page, lean)[:2] == [told, told]


def test_what_opens_with_a_time_that_is_over_stays_done() -> None:
    page = article("去年，镇里清理河道12公里。又加固堤防3处。")
    assert tenses(page, 3000) == ["done", "done"]
