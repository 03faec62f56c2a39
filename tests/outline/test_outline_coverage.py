"""What became of every item of the articles: printed where, or left out by which section and why."""

from outline_cases import draft, outline

from publisher.model import Coverage, Fate
from publisher.outline.coverage import coverage

PLAN = draft(
    "plan",
    (None, ["{g:全区经济总量力争迈上新台阶}，{m:组建服务专班下沉一线}。"]),
    (
        "产业",
        [
            "{m:引进高端装备龙头项目12个}，{m:完善园区道路管网}，{m:推进老厂房改造利用}。",
            "{m:的配套设施}，{m:引进高端装备龙头项目12个}。到明年{k 规上企业=300家:规上企业达300家}。",
        ],
    ),
    ("民生", ["{m:新建公办幼儿园8所}，{g:打造家门口的优质学校}。"]),
)
OUTLINE = """
title: 要点
sources: {plan: p.txt}
summary: {goals: 1}
sections:
  - {id: lead, title: 总体, from: [{article: plan, section: 0}], measures: none}
  - id: industry
    title: 产业
    from: [{article: plan, heading: 产业}]
    measures: {limit: 1, without: 老厂房}
    metrics: all
"""


def covered(text: str = OUTLINE) -> Coverage:
    article, items = PLAN
    return coverage(outline(text), {"plan": article}, {"plan": items})


def fate(words: str, text: str = OUTLINE, nth: int = 0) -> Fate:
    (article,) = covered(text).articles
    return [one for one in article.fates if one.item.evidence.quote == words][nth]


def reasons(one: Fate) -> list[tuple[str, str]]:
    return [(told.reason, told.section.id if told.section else "") for told in one.refusals]


def test_every_item_has_one_fate():
    (article,) = covered().articles
    assert len(article.fates) == len({one.item.id for one in article.fates}) == 10


def test_a_printed_item_tells_its_section_and_whether_the_summary_has_it():
    goal = fate("全区经济总量力争迈上新台阶")
    assert [(section.id, section.title) for section in goal.printed] == [("lead", "总体")]
    assert goal.summarised
    assert goal.refusals == ()
    metric = fate("规上企业达300家")
    assert [section.id for section in metric.printed] == ["industry"]
    assert not metric.summarised


def test_what_no_section_draws_on_is_unselected():
    assert reasons(fate("新建公办幼儿园8所")) == [("unselected", "")]


def test_what_a_section_takes_none_of_is_unasked():
    assert reasons(fate("组建服务专班下沉一线")) == [("unasked", "lead")]


def test_what_a_section_keeps_out_by_words_is_filtered():
    assert reasons(fate("推进老厂房改造利用")) == [("filtered", "industry")]


def test_what_is_torn_out_of_its_sentence_is_a_fragment():
    assert reasons(fate("的配套设施")) == [("fragment", "industry")]


def test_what_lies_beyond_the_limit_is_limited():
    assert [section.id for section in fate("引进高端装备龙头项目12个").printed] == ["industry"]
    assert reasons(fate("完善园区道路管网")) == [("limited", "industry")]


def test_what_another_item_says_already_is_repeated_and_names_it():
    first, again = (fate("引进高端装备龙头项目12个", nth=nth) for nth in (0, 1))
    assert reasons(again) == [("repeated", "industry")]
    assert again.refusals[0].instead is first.item


def test_an_item_that_a_later_section_prints_is_not_called_left_out():
    later = OUTLINE + "  - {id: again, title: 再说, from: [{article: plan, heading: 产业}]}\n"
    assert [section.id for section in fate("完善园区道路管网", later).printed] == ["again"]
    assert reasons(fate("完善园区道路管网", later)) == []


def test_the_refusal_that_came_nearest_to_printing_stands_first():
    text = OUTLINE.replace("{limit: 1, without: 老厂房}", "none") + (
        "  - {id: again, title: 再说, from: [{article: plan, heading: 产业}], measures: 1, metrics: none}\n"
    )
    assert reasons(fate("完善园区道路管网", text)) == [("limited", "again"), ("unasked", "industry")]


def test_a_figure_of_a_comparison_is_printed():
    text = """
title: 要点
sources: {plan: p.txt}
sections:
  - {id: facts, title: 对照, compare: {rows: indicator, columns: source, indicators: [规上企业]}}
"""
    assert [section.id for section in fate("规上企业达300家", text).printed] == ["facts"]


def test_sections_below_others_are_told_by_their_own_id():
    text = """
title: 要点
sources: {plan: p.txt}
sections:
  - id: above
    title: 上
    sections:
      - {id: below, title: 下, from: [{article: plan, heading: 民生}]}
"""
    assert [section.id for section in fate("新建公办幼儿园8所", text).printed] == ["below"]
    assert [section.id for section in covered(text).sections] == ["above", "below"]
