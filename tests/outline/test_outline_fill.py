"""Outline + articles + items -> Brief."""

from dataclasses import replace

from fill_cases import ALL, DRAFTS, SOURCES, WEST, blocks, lists
from outline_cases import brief, draft, metric, quotes

from publisher.model import Goal, Heading, Items, Note, PointGroup, PointList, Summary, Table, Text


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


def test_a_single_source_needs_no_label():
    assert lists(SOURCES + "  - {id: a, title: 甲, from: [east]}")[0].groups[0].lead is None
    assert isinstance(lists(ALL)[0].groups[0], PointGroup)


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
