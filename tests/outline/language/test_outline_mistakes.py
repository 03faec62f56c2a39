"""Every mistake of an outline is told at once, with its place and what to do."""

from time import perf_counter

import pytest
from load_cases import BASE, SMALL, mistakes
from outline_cases import outline

from publisher.errors import PublisherError


def test_a_circle_of_outlines_is_told_with_its_chain():
    (mistake,) = mistakes("extends: base.yaml", base="extends: o.yaml")
    assert "outlines/o.yaml -> outlines/base.yaml -> outlines/o.yaml" in mistake


def test_a_missing_parent_is_reported_where_it_is_asked_for():
    assert mistakes("title: 要点\nextends: none.yaml") == ["2:10 cannot read outlines/none.yaml: no such file | "]


def test_all_mistakes_of_a_file_are_told_at_once():
    text = """title: 要点
sorces: {}
sources: {plan: {path: p.txt, date: 去年}}
sections:
  - {id: a, title: 创新, from: [{article: paln, heading: /(/}]}
  - {id: c, title: 开放, from: [plan], goals: {limit: many}, measures: sum}
  - {id: c, title: 民生, from: [plna]}
  - {id: b, from: [plan], metrics: {status: finished, columns: [valeu]}}
"""
    assert mistakes(text) == [
        "2:1 an outline has no key 'sorces' | did you mean 'sources'?",
        "3:37 '去年' is no date | 2021, 2021-09 or 2021-09-01",
        "5:41 no source is called 'paln' | did you mean 'plan'?",
        "5:56 'heading' of an entry of 'from' is no regular expression: "
        "a ( is never closed | plain text needs no slashes",
        "6:53 'limit' of goals must be a number, not text | ",
        "6:70 measures cannot be 'sum' | one of: all, none, a number, a mapping",
        "7:5 the section 'c' stands twice | first in line 6",
        "7:31 no source is called 'plna' | did you mean 'plan'?",
        "8:5 a section needs a title | for instance  title: 科技创新",
        "8:45 'status' of metrics cannot be 'finished' | one of: actual, target, plan, ongoing",
        "8:65 'columns' of metrics cannot be 'valeu' | did you mean 'value'?",
    ]


def test_what_else_is_wrong_with_sections_without_an_id_is_told_at_once():
    found = mistakes(f"{SMALL}  - {{title: 乙, from: [paln]}}\n  - {{title: 丙, from: [plan], gaols: all}}")
    assert [mistake.partition(" | ")[0] for mistake in found] == [
        "6:5 a section needs an id",
        "6:23 no source is called 'paln'",
        "7:5 a section needs an id",
        "7:30 a section has no key 'gaols'",
    ]


def test_a_wrong_limit_hides_no_other_mistake():
    said = "metrics: {without: /(a+)+b/, order: size, limit: many}"
    assert [
        mistake.split("' of")[0] for mistake in mistakes(SMALL.replace("from: [plan]", f"from: [plan], {said}"))
    ] == [
        "5:57 'without",
        "5:74 'order",
        "5:87 'limit",
    ]


def test_mistakes_of_a_parent_are_told_in_the_parents_lines():
    with pytest.raises(PublisherError) as caught:
        outline("extends: base.yaml\nevidence: no", base=BASE.replace("group: true", "group: yes"))
    assert [(problem.place.path, problem.place.line) for problem in caught.value.problems] == [
        ("outlines/o.yaml", 2),
        ("outlines/base.yaml", 11),
    ]
    assert caught.value.problems[1].excerpt == "    measures: {limit: 8, group: yes}"


def test_dropping_or_ordering_what_is_not_there_is_a_mistake():
    child = "extends: base.yaml\norder: [z]\nsections: [{id: aa, drop: true}, {id: c, after: bb}]"
    assert mistakes(child, base=BASE) == [
        "2:9 there is no section 'z' here | one of: a, b, c",
        "3:17 there is no section 'aa' here | did you mean 'a'?",
        "3:49 there is no section 'bb' here | did you mean 'b'?",
    ]


def test_an_id_may_not_stand_twice_on_different_levels():
    assert "stands twice" in mistakes(f"{SMALL[:-2]}, sections: [{{id: a, title: 细目}}]}}")[0]


def test_a_comparison_of_several_indicators_has_one_axis_for_them():
    text = SMALL.replace("from: [plan]", "compare: {rows: region, columns: source, indicators: [产值, 人口]}")
    assert "must be 'indicator' where several are compared" in mistakes(text)[0]
    assert "cannot both be 'region'" in mistakes(text.replace("columns: source", "columns: region"))[0]


def test_sections_stand_four_deep_and_no_deeper():
    deep = "{id: d, title: 丁, from: [plan]%s}"
    text = "title: 甲\nsources: {plan: p.txt}\nsections: [{id: a, title: 甲, sections: [{id: b, title: 乙, sections: "
    text += f"[{{id: c, title: 丙, sections: [{deep}]}}]}}]}}]"
    assert outline(text % "").sections[0].sections[0].sections[0].sections[0].id == "d"
    assert "at most 4 deep" in mistakes(text % ", sections: [{id: e, title: 戊}]")[0]


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("metrics: {min: 很多}", "for instance  min: 100亿元  or  min: 5000"),
        ("goals: {by: lead}", "one of: article, none"),
        ("goals: {order: value}", "one of: source, importance"),
        ("metrics: {by: article}", "for instance  as: list"),
        ("measures: {region: 海门}", "did you mean '海门区'?"),
        ("goals: {match: /(a+)+b/}", "write it with fewer * + ? and |"),
        ("items: [{kind: gaol, text: 甲}]", "did you mean 'goal'?"),
        ("items: [{kind: goal}]", "for instance  text: ……"),
        ("items: [{text: 甲}]", "for instance  kind: goal"),
        ("note: {source: 内部材料}", "for instance  text: ……"),
    ],
)
def test_a_mistake_comes_with_a_hint(said: str, hint: str):
    text = SMALL.replace("plan: ../seeds/plan.txt", "plan: {path: ../seeds/plan.txt, region: 海门区}")
    (mistake,) = mistakes(f"{text[:-2]}, {said}}}")
    assert mistake.rpartition(" | ")[2] == hint


@pytest.mark.parametrize(
    "regex",
    [
        "/(a*)*b/",
        "/((a|b)+)+c/",
        "/(a|a)*b/",
        "/a*a*a*b/",
        "/(a?){30}b/",
        "/a?a?a?a?a?a?a?a?a?a?aaaaaaaaaa/",
        "/(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)/",
    ],
)
def test_an_expression_that_could_take_for_ever_is_refused(regex: str):
    (mistake,) = mistakes(f"{SMALL[:-2]}, goals: {{match: '{regex}'}}}}")
    assert "could take for ever" in mistake


@pytest.mark.parametrize(
    "regex",
    ["/产业|集群|基地/", "/20[0-9]{2}年/", "/(重大|重特大)项目.*(建设|投资)/", "/[^，。]+万元/", "/第?(一|二)/"],
)
def test_an_expression_that_ends_is_taken(regex: str):
    assert outline(f"{SMALL[:-2]}, goals: {{match: '{regex}'}}}}").sections[0].goals.match


@pytest.mark.parametrize("regex", ["/.*.*甲/", "/\\w+\\w+甲/", "/[^乙]*[^丙]{2,}甲/", "/.{1,}?.{0,9999}甲/"])
def test_an_expression_is_soon_tried_on_a_long_text(regex: str):
    pattern = outline(f"{SMALL[:-2]}, goals: {{match: '{regex}'}}}}").sections[0].goals.match
    began = perf_counter()
    assert pattern.search("啊" * 3000) is None
    assert perf_counter() - began < 10  # without a bound: hours
    assert pattern.search("啊" * 90 + "甲")


def test_what_is_hidden_must_be_something():
    assert mistakes(f"{SMALL}hide: [/a*/, ' ']") == [
        "6:8 /a*/ matches nothing at all | say at least one character to hide",
        "6:14 a name to hide cannot be blank | ",
    ]


@pytest.mark.parametrize(("hide", "at"), [("true", 7), ("numbers", 7), ("[甲, numbers]", 11), ("[{numbers: true}]", 8)])
def test_who_would_hide_amounts_by_a_name_is_told_how(hide: str, at: int):
    (mistake,) = mistakes(f"{SMALL}hide: {hide}")
    assert mistake.startswith(f"6:{at} a name to hide is wanted here | hide: {{numbers: true}}")


def test_yes_and_no_are_told_as_true_and_false():
    assert mistakes(f"{SMALL}hide: {{numbers: yes}}") == [
        "6:17 'numbers' of hide must be true or false, not text | write  true"
    ]


def test_an_expression_that_yaml_reads_otherwise_is_told_to_be_quoted():
    (mistake,) = mistakes(f"{SMALL}hide: [甲, /[乙丙]/]")
    assert mistake.endswith("| put an expression in quotes: '/…/'")


@pytest.mark.parametrize(
    ("said", "mistake"),
    [
        ("metrics: {as: list, columns: [value]}", "a list has no columns"),
        ("from: [{topic: 甲, limit: 0}]", "'limit' of a topic must lie between 1"),
    ],
)
def test_what_nobody_could_heed_is_a_mistake(said: str, mistake: str):
    text = f"{SMALL[:-2]}, {said}}}" if "from" not in said else SMALL.replace("from: [plan]", said)
    assert mistake in mistakes(text)[0]


def test_items_are_taken_from_somewhere():
    (mistake,) = mistakes(SMALL.replace("from: [plan]", "goals: 5"))
    assert "goals of a section without 'from'" in mistake
    assert outline(SMALL.replace("from: [plan]", "goals: none")).sections[0].goals is None


def test_a_summary_has_no_lists_to_name_or_group():
    (mistake,) = mistakes(f"{SMALL}summary: {{goals: {{limit: 2, by: article}}}}")
    assert "summary goals has no key 'by'" in mistake


def test_a_title_that_is_only_a_comment_is_told_as_one() -> None:
    (mistake,) = mistakes(f"{SMALL}  - id: b\n    from: [plan]\n    title: #产业\n")
    assert mistake.startswith("8:11 a section needs a title | a # behind a blank begins a comment")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("(园区", "a ( is never closed"),
        ("园区)", "a ) closes no ("),
        ("[园区", "a [ is never closed"),
        ("*园区", "before a * + ? or { stands nothing"),
        ("园*+区", "of * + ? and { } two stand"),
        ("园\\\\区\\q", "before this letter a backslash means nothing"),
        ("[b-a]", "a range in [ ] goes from"),
        ("(?园)", "what stands behind (? is not known"),
        ("[[园]", "within [ ] another ["),
    ],
)
def test_what_is_wrong_with_an_expression_is_told_in_plain_words(wrong: str, told: str) -> None:
    (mistake,) = mistakes(SMALL.replace("from: [plan]", f"from: [plan], goals: {{match: '/{wrong}/'}}"))
    assert f"is no regular expression: {told}" in mistake


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("goals: 全部", "all"),
        ("metrics: {as: 表格}", "table"),
        ("metrics: {columns: [指标]}", "indicator"),
        ("举措: all", "measures"),
        ("items: [{kind: 举措, text: 建好粮仓。}]", "measure"),
    ],
)
def test_a_word_of_the_language_in_chinese_is_told_with_what_it_is_called(said: str, meant: str) -> None:
    (mistake,) = mistakes(SMALL.replace("from: [plan]", f"from: [plan], {said}"))
    assert mistake.endswith(f"did you mean {meant!r}?")


def test_so_are_those_of_a_whole_outline() -> None:
    told = mistakes(f"{SMALL}evidence: 附录\nmasthead: {{profile: 公文}}\n")
    assert [one.partition("did you mean ")[2] for one in told if "did you mean" in one] == ["'appendix'?", "'gongwen'?"]


def test_a_list_of_articles_in_an_entry_is_told_with_how_to_write_it() -> None:
    (mistake,) = mistakes(SMALL.replace("from: [plan]", "from: [{article: [plan, plan]}]"))
    assert mistake.partition(" | ")[2].startswith("an entry each:  [{article: a}, {article: b}]")
