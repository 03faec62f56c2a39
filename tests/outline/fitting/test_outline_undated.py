"""A brief that tells 去年 or 上半年 of an article without a date is built with a warning."""

import pytest
from outline_cases import brief, draft

HEAD = "title: 要点\nsources: {p: {path: p.txt%s}}\nsections: [{id: a, title: 甲, from: p, show: [measures, metrics]}]"


def told(text: str, more: str = "") -> list[str]:
    return [warning.message for warning in brief(HEAD % more, {"p": draft("湾", ("港", [text]))}).warnings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{k 渔获量=9万吨 actual 去年:9万吨}。", "去年"),
        ("{k 渔获量=9万吨 actual 今年上半年:9万吨}。", "今年上半年"),
        ("{k 渔获量=9万吨 actual 前三季度:9万吨}。", "前三季度"),
        ("{m done:今年新建冷库6座}。", "今年"),
    ],
)
def test_times_that_only_the_articles_date_settles_are_told_of(text: str, words: str):
    assert told(text) == [f"'p' has no date: the brief tells {words} and no year"]
    assert told(text, ", date: 2031-10") == []


@pytest.mark.parametrize(
    "text",
    [
        "{k 渔获量=9万吨 actual 2031:9万吨}。",
        "{k 渔获量=9万吨 target 三年内:9万吨}。",
        "{m:新建冷库6座，比去年多2座}。",
    ],
)
def test_other_times_need_no_date(text: str):
    assert told(text) == []
