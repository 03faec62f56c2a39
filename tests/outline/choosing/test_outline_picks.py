"""Limits, filters and topics: which items of its articles a section takes."""

from fill_cases import SOURCES, WEST, lists
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_cases import brief, draft, quotes

from publisher.model import PointList


def test_the_first_section_that_takes_an_item_keeps_it():
    text = (
        SOURCES
        + """
  - {id: a, title: 甲, goals: none, measures: {match: 研发}, metrics: none, from: [east]}
  - {id: b, title: 乙, goals: none, measures: all, metrics: none, from: [{article: east, section: 1}]}
"""
    )
    assert [quotes(found) for found in lists(text)] == [["引进十家研发机构"], ["组建人才联盟", "修缮旧厂房办众创空间"]]


def test_a_limit_keeps_the_most_telling_in_the_order_of_the_source():
    text = (
        SOURCES
        + "  - {id: a, title: 甲, goals: none, measures: 2, metrics: none, from: [{article: east, section: [1, 2]}]}"
    )
    assert quotes(lists(text)[0]) == ["引进十家研发机构", "扩建两所养老院"]


def test_the_most_telling_may_come_first():
    text = (
        SOURCES
        + "  - {id: a, title: 甲, goals: none, measures: {order: importance}, from: [{article: east, section: 1}]}"
    )
    assert quotes(lists(text)[0]) == ["引进十家研发机构", "修缮旧厂房办众创空间", "组建人才联盟"]


def test_words_can_be_kept_out():
    text = (
        SOURCES
        + "  - {id: a, title: 甲, goals: none, measures: {without: /人才|研发/}, from: [{article: east, section: 1}]}"
    )
    assert quotes(lists(text)[0]) == ["修缮旧厂房办众创空间"]


def test_a_state_can_be_asked_for():
    text = SOURCES + "  - {id: a, title: 甲, goals: none, measures: {status: done}, metrics: none, from: [west]}"
    assert quotes(lists(text)[0]) == ["建成人才公寓四百套"]


def test_a_topic_takes_a_whole_paragraph_only_if_half_of_it_speaks_of_the_topic():
    text = SOURCES + "  - {id: a, title: 甲, goals: none, metrics: none, from: [{topic: 养老院, articles: [east]}]}"
    assert quotes(lists(text)[0]) == ["扩建两所养老院"]
    assert quotes(lists(text.replace("养老院, ", "[养老院, 治理], "))[0]) == [
        "扩建两所养老院",
        "推进治理体系和治理能力现代化",
    ]
    assert len(quotes(lists(text.replace("养老院, ", "养老院, take: paragraphs, "))[0])) == 2


def test_a_topic_takes_the_sentences_that_speak_of_it():
    text = SOURCES + "  - {id: a, title: 甲, goals: none, metrics: none, from: [{topic: 养老院, take: sentences}]}"
    assert quotes(lists(text)[0]) == ["扩建两所养老院"]


def test_a_fragment_is_not_printed():
    torn = {"east": draft("甲", ("科创", ["{m:和建设“智慧港}，{m:建设智慧港口}。"])), "west": WEST}
    made = brief(SOURCES + "  - {id: a, title: 甲, from: [east]}", torn)
    assert [quotes(block) for block in made.blocks if isinstance(block, PointList)] == [["建设智慧港口"]]


@given(st.integers(0, 8))
@settings(max_examples=9, derandomize=True, deadline=None)
def test_a_higher_limit_keeps_what_a_lower_one_took(limit: int):
    def taken(count: int) -> set[str]:
        text = SOURCES + f"  - {{id: a, title: 甲, goals: none, metrics: none, measures: {count}, from: [east, west]}}"
        return {quote for found in lists(text) for quote in quotes(found)}

    assert taken(limit) <= taken(limit + 1)
    assert len(taken(limit)) == min(limit, 6)
