"""What was left out, not found or not used is told where the outline asks for it."""

import pytest
from fill_cases import ALL, DRAFTS, EAST, SOURCES, WEST, blocks, warnings
from outline_cases import brief, draft, outline

from publisher.errors import PublisherError
from publisher.model import Heading
from publisher.outline import fill
from publisher.source import Place


def test_an_empty_section_is_left_out_with_a_warning():
    text = ALL + "  - {id: b, title: 空, text: 下表为证, from: [{topic: 火星}]}"
    assert Heading("b", "空", 1) not in blocks(text)
    assert warnings(text) == [
        "no passage speaks of 火星",
        "section 'b' is empty and was left out, its text with it",
    ]


def test_what_to_leave_out_to_keep_an_empty_sections_text_is_named_by_its_key():
    empty = ALL + "  - {id: b, title: 空, text: 如图, chart: {indicator: 火星车}}"
    assert brief(empty, DRAFTS).warnings[-1].hint == "to keep its text, leave out  chart"


def test_a_section_whose_items_stand_before_it_is_left_out_and_told_so():
    again = "  - {id: b, title: 又, note: 附注, from: [west]%s}"
    assert warnings(ALL + again % "") == [
        "section 'b' is empty and was left out, its note with it: 'a' printed all of it before"
    ]
    assert warnings(ALL + again % ", measures: {status: planned}") == [
        "section 'b' is empty and was left out, its note with it: 'a' printed some of it before"
    ]
    (warning,) = brief(ALL + again % "", DRAFTS).warnings
    assert warning.hint == (
        "what is printed once is not repeated: put the section above, or drop it; to keep its note, leave out  from"
    )


def test_a_source_not_used_and_a_selector_without_yield_are_told():
    assert warnings(SOURCES + "  - {id: a, title: 甲, from: [east, {article: west, section: 2}], metrics: none}") == [
        "there are no goals and no measures under '数说去年'",
        "no part of the brief draws on 'west'",
    ]


def test_a_source_of_the_extended_outline_that_this_one_does_not_use_is_told_here():
    parent = SOURCES + "  - {id: a, title: 甲, from: [east]}\n  - {id: b, title: 乙, from: [west]}"
    child = "title: 东港\nextends: parent.yaml\nsections: [{id: b, drop: true}]\n"
    drafts = {"east": EAST, "west": WEST}
    articles, items = ({name: draft[part] for name, draft in drafts.items()} for part in (0, 1))
    (warning,) = fill(outline(child, parent=parent), articles, items).warnings
    assert (warning.place, warning.excerpt) == (Place("outlines/o.yaml", 2, 1), "extends: parent.yaml")
    assert warning.message == "no part of this brief draws on 'west', which outlines/parent.yaml gives"
    assert (
        fill(outline(child + "sources: {west: {drop: true}}", parent=parent), {"east": EAST[0]}, items).warnings == ()
    )


def test_a_filter_that_nothing_passes_is_told():
    assert "none of the 1 goals here is what was asked for" in warnings(
        SOURCES + "  - {id: a, title: 甲, goals: {match: 海港}, from: [{article: east, section: 1}, west]}"
    )


def test_what_the_article_does_not_have_is_a_mistake_with_the_nearest_heading():
    text = SOURCES + "  - {id: a, title: 甲, from: [{article: east, heading: 科创聚能}, {article: west, section: 3}]}"
    with pytest.raises(PublisherError) as caught:
        blocks(text)
    assert [(found.place.line, found.message, found.hint) for found in caught.value.problems] == [
        (7, "no heading of 'east' has '科创聚能'", "did you mean '科创聚力 点燃引擎'?"),
        (7, "'west' has no section 3", "its sections count from 1 to 2"),
    ]
    assert "科创聚能" in caught.value.problems[0].excerpt


def test_a_heading_that_is_not_there_is_told_at_its_words_with_the_three_nearest():
    many = draft("甲", *((heading, ["略。"]) for heading in ("科创聚力", "城乡融合", "生态优先", "民生改善")))
    text = "title: 甲\nsources: {a: a.txt}\nsections:\n  - {id: b, title: 乙, from: [{article: a, heading: 党建融}]}\n"
    with pytest.raises(PublisherError) as caught:
        brief(text, {"a": many})
    (problem,) = caught.value.problems
    assert (problem.place.line, problem.place.column) == (4, 52)
    assert problem.hint == "its headings: 城乡融合; 科创聚力; 生态优先; and 1 more"
    with pytest.raises(PublisherError) as caught:
        brief(text.replace("heading: 党建融", "section: 1, paragraph: 党建"), {"a": many})
    assert caught.value.problems[0].place.column == 66
