"""Metrics, goals and measures: what is told behind when the rest will be done was reached, for who says so reports."""

import pytest

from publisher.article.text import read
from publisher.extract import find
from publisher.model.items import Items


def items(text: str) -> Items:
    return find(read(f"2031年云礁市渔务情况\n\n{text}".encode(), "a.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "整修渔村30个，其余9个年底前全部完成。船污治理率达到71%。",
        "整修渔村30个，其余9个年底前全部完成；船污治理率达到71%，较上年底提高6个百分点。",
        "剩余9个渔村年底前全部完成。全市建成渔港泊位900个。",
        "其余3条渔道计划明年3月开工。全市建成渔港泊位900个，岸线绿化率达到43%。",
        "剩余9个渔村年底前全部完成；全市建成渔民公园7个，岸线绿化率达到43%。",
        "整修渔村36个，已完工29个，剩余7个年底前完成；整治渔船500艘，已完成480艘；建成渔民公园7个。",
    ],
)
def test_a_level_behind_the_rest_was_reached(text: str) -> None:
    found = items(text)
    assert found.metrics[-1].status == "actual"
    assert all("年底前" in goal.evidence.quote or "明年" in goal.evidence.quote for goal in found.goals)


def test_what_was_built_behind_the_rest_is_done() -> None:
    assert [one.status for one in items("剩余9个渔村年底前全部完成。全市建成渔港泊位900个。").measures] == ["done"]


@pytest.mark.parametrize(
    "text",
    [
        "其余3条渔道计划明年3月开工。加快建成渔港泊位900个，岸线绿化率达到43%以上。",
        "剩余9个渔村年底前全部完成。到2033年，岸线绿化率达到43%。",
        "今年要整修渔村30个，达标率达到90%。岸线绿化率达到43%。",
    ],
)
def test_a_level_set_by_words_of_its_own_stays_a_target(text: str) -> None:
    assert items(text).metrics[-1].status == "target"
