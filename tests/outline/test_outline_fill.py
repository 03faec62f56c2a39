"""Outline + articles + items -> Brief."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_cases import brief, draft, metric, outline, quotes

from publisher.errors import PublisherError
from publisher.model import Goal, Heading, Items, Note, PointGroup, PointList, Summary, Table, Text
from publisher.outline import fill
from publisher.source import Place

EAST = draft(
    "东区规划",
    (None, ["东区五年后，{g:经济总量冲进全省前十}。"]),
    (
        "科创聚力 点燃引擎",
        [
            "{m 育企强链:引进十家研发机构}，{m 育企强链:组建人才联盟}。{m:修缮旧厂房办众创空间}。",
            "到2030年，{g:高新技术企业突破三百家}，{k 高新技术企业=>300家 target 2030 count:高新技术企业突破三百家}。",
        ],
    ),
    (
        "民生为要 织密保障",
        ["{m:扩建两所养老院}。{m:推进治理体系和治理能力现代化}。失业率{k 登记失业率=<=3% target:控制在3%以内}。"],
    ),
)
WEST = draft(
    "西区规划",
    ("人才先行", ["{m:大力推进治理体系和治理能力现代化}，{m done:建成人才公寓四百套}。"]),
    (
        "数说去年",
        [
            "{k 高新技术企业=80家 actual 去年 count:高新技术企业80家}，"
            "{k 登记失业率=2.4% actual 去年 share:失业率2.4%}。"
        ],
    ),
)
DRAFTS = {"east": EAST, "west": WEST}
SOURCES = """
title: 要点
sources:
  east: {path: e.txt, label: 东区, date: 2026}
  west: {path: w.txt, label: 西区, region: 西部, date: 2026}
sections:
"""
ALL = SOURCES + "  - {id: a, title: 总揽, from: [east, west]}\n"


def blocks(text: str) -> list[object]:
    return list(brief(text, DRAFTS).blocks)


def lists(text: str) -> list[PointList]:
    return [block for block in blocks(text) if isinstance(block, PointList)]


def warnings(text: str) -> list[str]:
    return [warning.message for warning in brief(text, DRAFTS).warnings]


def test_a_section_prints_heading_words_items_and_note_in_that_order():
    told = "text: 导语, note: 附注, metrics: {as: table}, from: [{article: east, section: 1}]"
    made = blocks(SOURCES + f"  - {{id: a, title: 科创, {told}}}")
    assert [type(block) for block in made] == [Heading, Text, PointList, PointList, Table, Note]
    assert made[0] == Heading("a", "科创", 1)


def test_figures_may_come_first():
    said = "show: [metrics], metrics: {as: table}, from: [{article: east, section: 1}]"
    made = blocks(SOURCES + f"  - {{id: a, title: 科创, {said}}}")
    assert [type(block) for block in made] == [Heading, Table, PointList, PointList]


def test_sections_below_count_their_level():
    made = blocks(SOURCES + "  - {id: a, title: 甲, sections: [{id: b, title: 乙, from: [east]}]}")
    assert made[:2] == [Heading("a", "甲", 1), Heading("b", "乙", 2)]


def test_a_heading_is_found_by_a_part_of_it():
    goals, measures, metrics = lists(SOURCES + "  - {id: a, title: 科创, from: [{article: east, heading: 科创}]}")
    assert quotes(goals) == ["高新技术企业突破三百家"]
    assert quotes(measures) == ["引进十家研发机构", "组建人才联盟", "修缮旧厂房办众创空间"]
    assert [point.words for point in metrics.groups[0].points] == ["高新技术企业超过300家（2030年目标）"]


def test_one_or_two_figures_are_a_list_and_three_a_table_unless_the_outline_says():
    section = "  - {id: a, title: 总揽, from: [east, west], goals: none, measures: none, metrics: %s}\n"
    told = {said: type(blocks(SOURCES + section % said)[1]) for said in ("all", "2", "{limit: 2, as: table}")}
    assert told == {"all": Table, "2": PointList, "{limit: 2, as: table}": Table}


def test_few_figures_are_rather_those_that_no_goal_beside_them_says():
    port, items = draft("港", ("甲", ["{k 港口产值=90亿元:产值达90亿元}。", "{k 港口岸线=9公里:岸线长9公里}。"]))
    said = Items((Goal("g-1", items.metrics[0].evidence),), (), items.metrics)
    text = "title: 甲\nsources: {p: p.txt}\nsections: [{id: a, title: 乙, from: p, goals: %s, metrics: {limit: 1}}]"

    def told(goals: str) -> str:
        figures = brief(text % goals, {"p": (port, said)}).blocks[-1]
        return figures.groups[0].points[0].words if isinstance(figures, PointList) else ""

    assert told("none") == "港口产值90亿元（目标）"
    assert told("all") == "港口岸线9公里（目标）"


def test_a_figure_that_would_stand_below_the_goal_that_says_it_is_not_listed():
    port, items = draft("港", ("甲", ["{k 港口产值=90亿元:产值达90亿元}。"]))
    said = Items((Goal("g-1", items.metrics[0].evidence),), (), items.metrics)
    text = "title: 甲\nsources: {p: p.txt}\nsections: [{id: a, title: 乙 丙, from: p%s}]"
    told = [block for block in brief(text % "", {"p": (port, said)}).blocks if not isinstance(block, Heading)]
    assert [block.kind for block in told if isinstance(block, PointList)] == ["goal"]
    *_, table = brief(text % ", metrics: {as: table}", {"p": (port, said)}).blocks
    assert isinstance(table, Table)
    assert table.caption == "乙关键指标"


def test_a_summary_does_not_ask_for_figures_that_a_goal_says_already():
    port, items = draft("港", ("甲", ["{k 港口产值=90亿元:产值达90亿元}。"]))
    said = Items((Goal("g-1", items.metrics[0].evidence),), (), items.metrics)
    text = "title: 甲\nsources: {p: p.txt}\nsummary: {goals: 1, metrics: 1}\nsections: [{id: a, title: 乙, from: p}]"
    made = brief(text, {"p": (port, said)})
    assert [str(warning) for warning in made.warnings] == []
    assert isinstance(made.blocks[0], Summary)


def test_words_of_a_topic_in_one_text_are_told_apart_by_a_hint():
    text = SOURCES + "  - {id: a, title: 甲, from: [east, {topic: [火星，水星], articles: all}]}"
    assert brief(text, DRAFTS).warnings[0].hint == "words are kept apart by half-width commas"


def test_measures_stand_under_their_lead_phrase_and_what_has_none_comes_first():
    text = (
        SOURCES
        + "  - {id: a, title: 科创, goals: none, measures: {group: true}, from: [{article: east, heading: 科创}]}"
    )
    assert [(group.lead, len(group.points)) for group in lists(text)[0].groups] == [(None, 1), ("育企强链", 2)]


def test_points_of_several_sources_stand_under_their_labels():
    text = SOURCES + "  - {id: a, title: 总揽, goals: none, metrics: none, measures: all, from: [east, west]}"
    assert [group.lead for group in lists(text)[0].groups] == ["东区", "西区"]


def test_grouped_measures_of_several_sources_make_a_list_each():
    text = SOURCES + "  - {id: a, title: 总揽, goals: none, measures: {group: true}, from: [east, west]}"
    assert [found.title for found in lists(text)] == ["东区重点举措", "西区重点举措"]


def test_what_two_articles_say_alike_is_printed_once():
    said = [quote for found in lists(ALL) for quote in quotes(found) if "治理能力" in quote]
    assert said == ["推进治理体系和治理能力现代化"]


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


def test_a_table_of_metrics_tells_value_period_state_and_source():
    (table,) = [block for block in blocks(ALL) if isinstance(block, Table)]
    assert table.caption == "总揽关键指标"
    assert [column.title for column in table.columns] == ["指标", "数值", "时期", "状态", "来源"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["高新技术企业", "超过300家", "2030年", "目标", "东区"],
        ["登记失业率", "3%以内", "—", "目标", "东区"],
        ["高新技术企业", "80家", "2025年", "已实现", "西区"],
        ["登记失业率", "2.4%", "2025年", "已实现", "西区"],
    ]


def test_a_row_cites_its_evidence_in_one_cell():
    (table,) = [block for block in blocks(ALL) if isinstance(block, Table)]
    assert [[len(cell.points) for cell in row] for row in table.rows] == [[0, 1, 0, 0, 0]] * 4


def test_metrics_may_be_told_as_a_list():
    text = (
        SOURCES
        + "  - {id: a, title: 甲, goals: none, measures: none, metrics: {as: list, status: target}, from: [east]}"
    )
    assert [point.words for point in lists(text)[0].groups[0].points] == [
        "高新技术企业超过300家（2030年目标）",
        "登记失业率3%以内（目标）",
    ]


COMPARE = """
  - id: c
    title: 对照
    compare: {rows: indicator, columns: region, indicators: [高企, 城镇登记失业率, 港口吞吐量]}
"""


def test_a_comparison_sets_regions_side_by_side_with_targets_told_apart():
    (table,) = [block for block in blocks(SOURCES + COMPARE) if isinstance(block, Table)]
    assert [column.title for column in table.columns] == ["指标", "东区", "西部"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["高企", "超过300家（2030年目标）", "80家（2025年）"],
        ["城镇登记失业率", "3%以内（目标）", "2.4%（2025年）"],
    ]


def test_a_comparison_can_be_turned():
    text = SOURCES + COMPARE.replace("rows: indicator, columns: region", "rows: source")
    (table,) = [block for block in blocks(text) if isinstance(block, Table)]
    assert [column.title for column in table.columns] == ["来源", "高企", "城镇登记失业率"]
    assert [row[0].text for row in table.rows] == ["东区", "西区"]


def test_a_share_in_something_is_not_that_thing():
    shares = {"east": draft("甲", ("数", ["{k 工业占地区生产总值=45%:占45%}，{k 东区地区生产总值=90亿元:达90亿元}。"]))}
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 对照, compare: {indicators: [GDP]}}]"
    (table,) = [block for block in brief(text, shares).blocks if isinstance(block, Table)]
    assert table.rows[0][1].text == "90亿元（目标）"


def test_the_summary_leaves_out_what_has_more_against_it_than_for_it_unless_it_is_asked_for():
    small = draft("甲", ("班级", ["{k 示范小学班级=8班 plan - count:示范小学8班}。"]))
    text = "title: 甲\nsources: {s: s.txt}\nsummary: {metrics: %s}\nsections: [{id: a, title: 乙, from: [s]}]"

    def opening(said: str) -> list[str]:
        blocks = brief(text % said, {"s": small}).blocks
        return [point.words for block in blocks if isinstance(block, Summary) for point in block.points]

    assert opening("3") == []
    assert opening("{limit: 3, match: 小学}") == ["示范小学班级8班（计划）"]


def test_the_summary_repeats_goals_and_figures_but_no_statement_twice():
    box = blocks("summary: {goals: 3, metrics: 3}" + ALL)[0]
    assert isinstance(box, Summary)
    assert box.title == "要情摘要"
    assert [point.words for point in box.points] == [
        "东区：经济总量冲进全省前十",
        "东区：高新技术企业突破三百家",
        "东区：登记失业率3%以内（目标）",
        "西部：高新技术企业80家（2025年）",
        "西部：登记失业率2.4%（2025年）",
    ]


def test_a_goal_is_told_with_the_year_of_its_figure_where_its_words_leave_it_out():
    goal = "到2030年，{g:港口货运量达到三亿吨}。{g:2030年前建成绿色港口}。"
    port = draft("甲", ("港口", [goal]))
    evidence = replace(port[1].goals[0].evidence)
    figure = metric("港口货运量=3亿吨", evidence, "target", "2030")
    drafts = {"east": (port[0], replace(port[1], metrics=(figure,))), "west": WEST}
    made = brief(SOURCES + "  - {id: a, title: 甲, metrics: none, from: [east]}", drafts)
    (goals,) = [block for block in made.blocks if isinstance(block, PointList)]
    assert [point.words for point in goals.groups[0].points] == ["港口货运量达到三亿吨（2030年）", ""]


def test_a_goal_says_whose_its_figure_is_where_only_the_clause_before_does():
    port = draft("甲", ("港口", ["建设渔具产业园，{g:到2030年产值达到9亿元}，{g:亩均税收达到20万元}。"]))
    first, second = (goal.evidence for goal in port[1].goals)
    figures = (metric("渔具产业园产值=9亿元", first, "target", "2030"), metric("亩均税收=20万元", second, "target"))
    drafts = {"east": (port[0], replace(port[1], metrics=figures)), "west": WEST}
    made = brief(SOURCES + "  - {id: a, title: 甲, metrics: none, from: [east]}", drafts)
    (goals,) = [block for block in made.blocks if isinstance(block, PointList)]
    assert [point.words for point in goals.groups[0].points] == ["到2030年（渔具产业园）产值达到9亿元", ""]


def test_words_of_titles_and_states_can_be_changed():
    text = "labels: {goals: 愿景, target: 力争}" + ALL
    assert lists(text)[0].title == "愿景"
    (table,) = [block for block in blocks(text) if isinstance(block, Table)]
    assert table.rows[0][3].text == "力争"


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


def test_a_single_source_needs_no_label():
    assert lists(SOURCES + "  - {id: a, title: 甲, from: [east]}")[0].groups[0].lead is None
    assert isinstance(lists(ALL)[0].groups[0], PointGroup)


@given(st.integers(0, 8))
@settings(max_examples=9, derandomize=True, deadline=None)
def test_a_higher_limit_keeps_what_a_lower_one_took(limit: int):
    def taken(count: int) -> set[str]:
        text = SOURCES + f"  - {{id: a, title: 甲, goals: none, metrics: none, measures: {count}, from: [east, west]}}"
        return {quote for found in lists(text) for quote in quotes(found)}

    assert taken(limit) <= taken(limit + 1)
    assert len(taken(limit)) == min(limit, 6)


def test_a_section_comes_with_those_below_it_and_numbers_count_the_highest_level():
    article, items = draft(
        "报告",
        ("一年回顾", ["{m:修渠}"]),
        ("今后打算", ["概述。"]),
        ("农业", ["{m:整治三条河道}"]),
        ("结语", ["{m:办好二十件实事}"]),
    )
    sections = tuple(replace(own, level=2 if own.heading == "农业" else 1) for own in article.sections)
    deeper = {"east": (replace(article, sections=sections), items)}
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: a, title: 乙, from: [{article: east, section: %s}]}]"
    assert [quotes(block) for block in brief(text % 2, deeper).blocks[1:]] == [["整治三条河道"]]
    assert [quotes(block) for block in brief(text % 3, deeper).blocks[1:]] == [["办好二十件实事"]]


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
