"""Outlines as text -> Outline, or every mistake at its place."""

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from load_cases import BASE, SMALL, ids, mistakes
from outline_cases import outline

from publisher.errors import PublisherError
from publisher.model import FromArticle, FromTopic, Outline
from publisher.outline import load


def test_paths_are_seen_from_the_file_that_says_them():
    found = load("a/b/o.yaml", {"a/b/o.yaml": "extends: ../base/x.yaml", "a/base/x.yaml": SMALL}.__getitem__)
    assert [source.path for source in found.sources] == ["a/seeds/plan.txt"]


def test_a_section_that_says_nothing_takes_all_of_every_kind():
    section = outline(SMALL).sections[0]
    assert [pick.limit for pick in (section.goals, section.measures, section.metrics)] == [None, None, None]
    assert section.metrics.form is None


@pytest.mark.parametrize("said", ["chart: {indicator: 产值}", "compare: {indicators: [产值]}"])
def test_a_chart_or_a_comparison_takes_nothing_from_its_section(said: str):
    (section,) = outline(SMALL.replace("from: [plan]", f"from: [plan], {said}")).sections
    assert all((section.goals, section.measures, section.metrics))


@pytest.mark.parametrize(
    ("said", "limit", "group"),
    [("all", None, False), ("5", 5, False), ("{limit: 8, group: true}", 8, True), ("{limit: all}", None, False)],
)
def test_a_pick_is_a_word_a_number_or_a_mapping(said: str, limit: int | None, group: bool):
    pick = outline(f"{SMALL[:-2]}, measures: {said}}}").sections[0].measures
    assert (pick.limit, pick.by == "lead") == (limit, group)


@pytest.mark.parametrize("said", ["none", "0", "{limit: 0}"])
def test_none_and_zero_take_nothing(said: str):
    assert outline(f"{SMALL[:-2]}, goals: {said}}}").sections[0].goals is None


def test_selectors_name_headings_numbers_and_topics():
    text = SMALL.replace("[plan]", "[{article: plan, heading: 科技}, {article: plan, section: [0, 2]}, {topic: 养老}]")
    heading, number, topic = outline(text).sections[0].selectors
    assert isinstance(heading, FromArticle)
    assert heading.heading.search("聚力科技创新")
    assert number.numbers == (0, 2)
    assert topic == FromTopic(("养老",), ("plan",), topic.place, 8)


def test_a_heading_in_slashes_is_a_regular_expression_and_any_other_is_plain_text():
    text = SMALL.replace("[plan]", "[{article: plan, heading: /百姓|民生/}, {article: plan, heading: 'a|b'}]")
    regex, plain = outline(text).sections[0].selectors
    assert regex.heading.search("百姓")
    assert not plain.heading.search("a")


def test_a_child_adds_changes_drops_and_reorders_sections():
    child = """
extends: base.yaml
title: 参阅
order: [c, d]
sections:
  - {id: b, drop: true}
  - {id: a, title: 科技创新, measures: {limit: 3}}
  - {id: d, title: 生态, from: [plan]}
"""
    found = outline(child, base=BASE)
    assert [section.title for section in found.sections] == ["民生", "生态", "科技创新"]
    assert (found.title, found.style) == ("参阅", "gongwen")
    assert (found.sections[2].measures.limit, found.sections[2].measures.by) == (3, "lead")


def test_a_section_can_be_put_after_another():
    assert ids("extends: base.yaml\nsections: [{id: c, after: a}]", base=BASE) == ["a", "c", "b"]


def test_sections_below_sections_are_merged_too():
    base = BASE.replace("from: [review]", "sections: [{id: c1, title: 教育}]")
    child = "extends: base.yaml\nsections: [{id: c, sections: [{id: c2, title: 医疗}, {id: c1, title: 上学}]}]"
    assert [section.title for section in outline(child, base=base).sections[2].sections] == ["上学", "医疗"]


def test_a_source_can_be_changed_dropped_and_added():
    child = """
extends: base.yaml
sources: {plan: {label: 五年规划}, review: {drop: true}, port: port.txt}
sections: [{id: c, drop: true}]
"""
    plan, port = outline(child, base=BASE).sources
    assert (plan.label, plan.date, plan.path) == ("五年规划", "2021", "seeds/plan.txt")
    assert port.path == "outlines/port.txt"


def test_null_takes_back_what_the_parent_said():
    child = "extends: base.yaml\nlabels: null"
    assert outline(child, base=f"labels: {{goals: 愿景}}{BASE}").labels["goals"] == "主要目标"


def test_a_grandchild_inherits_through_its_parent():
    grandchild = "extends: child.yaml\nsections: [{id: a, note: 附注}]"
    found = outline(grandchild, child="extends: base.yaml\nsections: [{id: b, drop: true}]", base=BASE)
    assert [(section.id, section.note) for section in found.sections] == [("a", "附注"), ("c", "")]


VARS = """
title: '{place}要点'
subtitle: '{{注}} {place}'
vars: {place: 云溪, year: 2026}
labels: {goals: '{year}年目标'}
sources: {plan: ../seeds/plan.txt}
sections:
  - {id: a, title: '{place}创新', text: ['讲{place}', '{'], note: {text: '{year}年核'}, from: [plan]}
"""


def test_variables_stand_in_titles_labels_texts_and_notes():
    found = outline(VARS)
    section = found.sections[0]
    assert (found.title, found.subtitle, found.labels["goals"]) == ("云溪要点", "{注} 云溪", "2026年目标")
    assert (section.title, section.text, section.note) == ("云溪创新", ("讲云溪", "{"), "2026年核")


def test_a_child_gives_its_own_values():
    assert outline("extends: base.yaml\nvars: {place: 湖东}", base=VARS).sections[0].title == "湖东创新"


def test_an_unknown_variable_is_shown_where_it_stands():
    assert mistakes(VARS.replace("讲{place}", "讲{plaec}")) == [
        "8:42 no variable is called 'plaec' | did you mean 'place'?"
    ]
    assert "vars: {name: …}" in mistakes("title: '{name}'" + SMALL.replace("title: 要点\n", ""))[0]


KEYS = ["title", "sources", "sections", "id", "from", "goals", "metrics", "compare", "extends", "order", "drop"]
VALUES = st.recursive(
    st.sampled_from([None, True, 1, -2, 0.5, "a", "all", "none", "/[[/", "plan", "é"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from(KEYS), below, max_size=4),
    max_leaves=12,
)


@given(VALUES)
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_yaml_is_an_outline_or_a_publisher_error(value: object):
    with contextlib.suppress(PublisherError):
        assert isinstance(outline(json.dumps(value), a=BASE), Outline)


@given(st.permutations(["a", "b", "c"]))
@settings(max_examples=6, derandomize=True, deadline=None)
def test_sections_stand_in_any_order_that_is_asked_for(order: list[str]):
    assert ids(f"extends: base.yaml\norder: {json.dumps(order)}", base=BASE) == order


def test_a_child_that_says_nothing_is_its_parent():
    child, parent = outline("extends: base.yaml", base=BASE), outline(BASE)
    unplaced = {"texts": {}, "places": {}, "files": {}, "style_place": None, "sections": ()}
    assert replace(child, **unplaced) == replace(parent, **unplaced)
    assert [section.id for section in child.sections] == [section.id for section in parent.sections]


def test_a_style_is_named_where_the_outline_says_it():
    found = outline("extends: base.yaml", base=BASE)
    assert (found.style_place.path, found.style_place.line, found.style_place.column) == ("outlines/base.yaml", 3, 8)
    assert outline(SMALL).style_place is None


def test_a_thesaurus_may_lie_in_a_file_that_outlines_share():
    text = f"{SMALL}thesaurus: [../names.yaml, {{产值: [总产出]}}]"
    files = {"outlines/o.yaml": text, "names.yaml": "专利: [发明专利, 专利授权量]\n"}
    assert load("outlines/o.yaml", files.__getitem__).thesaurus[:2] == (
        ("产值", "总产出"),
        ("专利", "发明专利", "专利授权量"),
    )


def test_mistakes_in_a_thesaurus_file_are_told_in_its_lines():
    with pytest.raises(PublisherError) as caught:
        outline(f"{SMALL}thesaurus: names.yaml\nsorces: 1", names="专利: [甲, {}]\n")
    assert [(p.place.path, p.place.line) for p in caught.value.problems] == [
        ("outlines/o.yaml", 7),
        ("outlines/names.yaml", 1),
    ]
    assert mistakes(f"{SMALL}thesaurus: gone.yaml") == ["6:12 cannot read outlines/gone.yaml: no such file | "]
