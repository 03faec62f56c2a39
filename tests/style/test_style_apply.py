"""A brief is dressed once: numbers, marks, contents and appendix stand before any writer sees them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sample_brief import PLAN, REVIEW, WHEN, YUNXI, article, brief, dress, item, load, paragraphs, point, points, text

from publisher import style
from publisher.model import (
    Cell,
    Column,
    Heading,
    Note,
    PageBreak,
    Point,
    PointGroup,
    PointList,
    Run,
    StyledBox,
    StyledBrief,
    StyledContents,
    StyledParagraph,
    StyledTable,
    Summary,
    Table,
    Text,
)
from publisher.style.runs import worded

GOAL, MEASURE, FEW = "建成江北创新高地", "实施企业倍增行动", "新建公办幼儿园12所"


def everything(styled: StyledBrief) -> Iterator[StyledParagraph]:
    """All paragraphs, those of boxes and tables too."""
    for block in styled.blocks:
        if isinstance(block, StyledParagraph):
            yield block
        if isinstance(block, StyledBox):
            yield from block.paragraphs
        if isinstance(block, StyledTable):
            yield from (cell for row in block.rows for cell in row)


def tables(styled: StyledBrief) -> list[StyledTable]:
    return [block for block in styled.blocks if isinstance(block, StyledTable)]


def test_headings_are_counted_level_by_level_and_begin_anew() -> None:
    levels = [1, 2, 3, 4, 4, 3, 2, 1, 2]
    styled = dress(*(Heading(f"h{n}", "题", level) for n, level in enumerate(levels)))
    labels = [p.label for p in paragraphs(styled, "heading1", "heading2", "heading3", "heading4")]
    assert labels == ["一、", "（一）", "1．", "（1）", "（2）", "2．", "（二）", "二、", "（一）"]


def test_the_opening_says_for_whom_by_whom_and_when() -> None:
    styled = dress(subtitle="第一期", title="云溪要点(草案)")
    assert [text(p) for p in paragraphs(styled)] == [
        "云溪要点（草案）",
        "第一期\n领导参阅　云溪区研究室　2026年11月21日",
    ]


def test_points_are_sentences_counted_through_all_groups() -> None:
    groups = (
        PointGroup("以双轮驱动为路径,壮大企业", (point("measure", "并培育“小巨人”企业120家"),)),
        PointGroup(None, (point("measure", MEASURE), point("measure", FEW))),
    )
    styled = dress(PointList("measure", "", groups), evidence="none")
    assert [(p.role, text(p)) for p in paragraphs(styled, "lead", "measure")] == [
        ("lead", "以双轮驱动为路径，壮大企业"),
        ("measure", "1．培育“小巨人”企业120家。"),
        ("measure", "2．实施企业倍增行动。"),
        ("measure", "3．新建公办幼儿园12所。"),
    ]


def test_a_point_alone_carries_no_number() -> None:
    assert [p.label for p in paragraphs(dress(points("measure", FEW)), "measure")] == [""]


def test_every_list_begins_at_one_under_a_number_of_its_own() -> None:
    styled = dress(points("goal", GOAL, FEW), points("measure", MEASURE, FEW))
    found = paragraphs(styled, "goal", "measure")
    assert [p.label for p in found] == ["1．", "2．", "1．", "2．"]
    assert len({p.list for p in found}) == 2


def test_two_figures_of_one_clause_are_printed_once() -> None:
    styled = dress(points("metric", FEW, FEW))
    assert len(paragraphs(styled, "metric")) == 1


def test_the_same_words_under_the_labels_of_two_regions_are_printed_of_both() -> None:
    own = point("goal", "建成江北创新高地")
    others = replace(own, source=REVIEW)
    groups = PointGroup("云溪", (own,)), PointGroup("湖东", (others,))
    found = paragraphs(dress(PointList("goal", "目标", groups)), "goal")
    assert [one.runs[0].text for one in found] == ["建成江北创新高地", "建成江北创新高地"]


def test_titles_of_lists_are_counted_only_where_no_section_is_counted_below() -> None:
    goals, measures = points("goal", GOAL, title="主要目标"), points("measure", MEASURE, title="重点举措")
    styled = dress(
        *(Heading("a", "甲", 1), goals, measures),
        *(Heading("b", "乙", 1), goals),
        *(Heading("c", "丙", 1), goals, measures, Heading("d", "丁", 2), goals, measures),
    )
    assert [p.label for p in paragraphs(styled, "list_title")] == ["（一）", "（二）", "", "", "", "", ""]


def test_a_point_is_printed_in_the_words_the_brief_gives_it() -> None:
    worded = Point(item("metric", FEW, YUNXI), PLAN, "公办幼儿园：12所（2026年计划）")
    styled = dress(Summary("要点", (worded,)), evidence="none")
    assert text(paragraphs(styled, "summary")[0]) == "1.公办幼儿园：12所（2026年计划）。"


def test_words_set_before_the_evidence_do_not_keep_its_lead_in() -> None:
    quote = "同时,建设滨江科创走廊，引进研发机构40家以上"
    worded = Point(item("measure", quote, YUNXI), PLAN, f"云溪区:{quote}")
    styled = dress(Summary("要点", (worded,)), evidence="none")
    assert text(paragraphs(styled, "summary")[0]) == "1.云溪区：建设滨江科创走廊，引进研发机构40家以上。"


def test_a_statement_is_tidied_between_what_the_brief_sets_around_its_words() -> None:
    quote = "同时,建设滨江科创走廊，引进研发机构40家以上"
    worded = Point(item("measure", quote, YUNXI), PLAN, f"云溪区:{quote}（计划）")
    styled = dress(PointList("measure", "", (PointGroup(None, (worded,)),)), evidence="none")
    assert text(paragraphs(styled, "measure")[0]) == "云溪区：建设滨江科创走廊，引进研发机构40家以上（计划）。"


def test_a_mark_stands_before_the_full_stop_and_leads_to_the_very_words() -> None:
    styled = dress(points("measure", "同时,建设滨江科创走廊，引进研发机构40家以上", MEASURE))
    first = paragraphs(styled, "measure")[0]
    assert first.runs == (
        Run("建设滨江科创走廊，引进研发机构40家以上"),
        Run("[1]", "mark", "ev-1"),
        Run("。"),
    )
    entry = next(p for p in paragraphs(styled, "evidence") if p.anchor == "ev-1")
    assert text(entry) == "[1]同时,建设滨江科创走廊，引进研发机构40家以上（创新）"


def test_words_cited_in_several_sections_are_one_entry_that_leads_back_to_each() -> None:
    styled = dress(
        Summary("要点", (point("goal", GOAL),)),
        Heading("a", "创新", 1),
        points("goal", FEW, GOAL),
        points("goal", GOAL),
        Heading("b", "民生", 1),
        points("goal", GOAL),
    )
    entries = [p for p in paragraphs(styled, "evidence") if p.anchor]
    assert [text(p) for p in entries] == [f"[1]{GOAL}（创新；又见一、二）", f"[2]{FEW}（民生）"]
    back = [run.target for run in entries[0].runs if run.target]
    assert len(back) == 3
    assert [p.role for p in everything(styled) if p.anchor in back] == ["summary", "goal", "goal"]


def test_a_section_without_a_number_is_named_by_its_title() -> None:
    gongwen = load("gongwen")
    plain = replace(gongwen, roles={**gongwen.roles, "heading1": replace(gongwen.roles["heading1"], number="")})
    blocks = (Heading("a", "创新", 1), points("goal", GOAL), Heading("b", "民生", 1), points("goal", GOAL))
    (entry,) = (p for p in paragraphs(style.apply(brief(*blocks), plain, (), WHEN), "evidence") if p.anchor)
    assert text(entry) == f"[1]{GOAL}（创新；又见民生）"


def test_a_section_is_named_by_its_number_whatever_its_title_begins_with() -> None:
    blocks = (Heading("a", "创新", 1), points("goal", GOAL), Heading("b", "1—2月指标", 1), points("goal", GOAL))
    (entry,) = (p for p in paragraphs(dress(*blocks), "evidence") if p.anchor)
    assert text(entry) == f"[1]{GOAL}（创新；又见二）"


def test_the_same_figure_said_of_another_thing_is_an_entry_of_its_own() -> None:
    text_of_both = "地区生产总值900亿元，增长5%。进出口总额80亿元，增长5%。"
    where = article("湖东", 经济=text_of_both)
    first = item("metric", "增长5%", where)
    at = text_of_both.rindex("增长5%")
    second = replace(first, id="m-2", evidence=replace(first.evidence, start=at, end=at + len("增长5%")))
    told = (Point(first, REVIEW, words="地区生产总值增长5%"), Point(second, REVIEW, words="进出口总额增长5%"))
    both = PointList("metric", "", (PointGroup(None, told),))
    entries = [text(p) for p in paragraphs(dress(both), "evidence") if p.anchor]
    assert entries == ["[1]地区生产总值900亿元，增长5%（经济）", "[2]进出口总额80亿元，增长5%（经济）"]


def test_every_link_has_an_end_and_every_anchor_is_one_place() -> None:
    cell = Cell("12所", (point("metric", FEW), point("metric", "打造十五分钟便民生活圈")))
    styled = dress(
        Summary("要点", (point("goal", GOAL), point("metric", FEW))),
        Heading("a", "甲", 1),
        points("goal", GOAL, GOAL, MEASURE),
        Table("对照", (Column("指标"), Column("数值")), ((Cell("幼儿园"), cell), (Cell("幼儿园"), cell))),
    )
    anchors = [p.anchor for p in everything(styled) if p.anchor]
    anchors += [table.caption.anchor for table in tables(styled) if table.caption]
    contents = next(block for block in styled.blocks if isinstance(block, StyledContents))
    targets = {run.target for p in everything(styled) for run in p.runs if run.target}
    targets |= {entry.anchor for entry in contents.entries}
    assert len(anchors) == len(set(anchors))
    assert targets <= set(anchors)


def test_the_appendix_tells_sources_and_sections_in_the_order_of_the_marks() -> None:
    styled = dress(
        Summary("要点", (point("metric", "开工亿元以上项目66个", REVIEW),)),
        Heading("a", "创新", 1),
        points("goal", GOAL),
    )
    after = styled.blocks[styled.blocks.index(PageBreak()) + 1 :]
    assert [text(p) for p in after if isinstance(p, StyledParagraph)] == [
        "附录　原文依据",
        "正文所标编号与以下原文逐条对应；原文照录，未作改动。",
        "来源",
        "①湖东年度盘点（《湖东的标题》，2022年12月）",
        "②云溪五年规划（《云溪的标题》，云溪日报，2021年9月1日）",
        "要点",
        "[1]开工亿元以上项目66个（湖东年度盘点·产业）",
        "一、创新",
        "[2]建成江北创新高地（云溪五年规划·创新）",
    ]


def test_sources_of_long_names_go_by_their_numbers_in_the_entries() -> None:
    long = replace(PLAN, label="云溪区经济社会发展五年规划")
    goals = (replace(point("goal", GOAL), source=long), point("metric", "开工亿元以上项目66个", REVIEW))
    told = [text(p) for p in paragraphs(dress(PointList("goal", "", (PointGroup(None, goals),))), "evidence")]
    assert told[0].endswith("；①等为来源的编号。")
    assert told[-2:] == ["[1]建成江北创新高地（①·创新）", "[2]开工亿元以上项目66个（②·产业）"]
    alone = dress(PointList("goal", "", (PointGroup(None, goals[:1]),)))
    assert text(paragraphs(alone, "evidence")[-1]) == "[1]建成江北创新高地（创新）"


def test_words_too_short_to_be_understood_stand_with_their_clause() -> None:
    entries = paragraphs(dress(points("metric", "3%以内", "12所", "全市前三强")), "evidence")
    assert [text(p) for p in entries if p.anchor] == [
        "[1]城镇登记失业率控制在3%以内（民生）",
        "[2]新建公办幼儿园12所（民生）",
        "[3]云溪蝉联“全市前三强、全省前十强”（位次）",
    ]


def test_long_contents_stand_on_pages_of_their_own() -> None:
    few, many = (tuple(Heading(f"h{n}", "题", 1) for n in range(count)) for count in (3, 20))
    summary = Summary("要点", tuple(point("goal", quote) for quote in (GOAL, FEW, MEASURE)))

    def kinds(*blocks: Heading | Summary) -> list[str]:
        return [type(block).__name__ for block in dress(*blocks, evidence="none").blocks[:6]]

    assert kinds(summary, *few)[2:5] == ["StyledBox", "StyledContents", "StyledParagraph"]
    assert kinds(summary, *many)[2:6] == ["StyledBox", "PageBreak", "StyledContents", "PageBreak"]


@pytest.mark.parametrize(
    ("look", "statements", "headings", "apart"),
    [
        ("briefing", 2, 7, False),
        ("briefing", 6, 12, True),
        ("gongwen", 2, 4, False),
        ("gongwen", 2, 7, True),
        ("gongwen", 10, 9, False),  # on a page of their own
    ],
)
def test_after_long_contents_the_text_begins_a_page_only_where_they_leave_little_of_theirs(
    look: str, statements: int, headings: int, apart: bool
) -> None:
    worded = tuple(Point(item("goal", GOAL, YUNXI), PLAN, f"第{n}条：{GOAL}") for n in range(statements))
    sections = (Heading(f"h{n}", "题", 1) for n in range(headings))
    styled = dress(Summary("要点", worded), *sections, evidence="none", look=look)
    contents = next(n for n, block in enumerate(styled.blocks) if isinstance(block, StyledContents))
    assert (styled.blocks[contents + 1] == PageBreak()) is apart


@pytest.mark.parametrize(
    ("evidence", "count", "apart"),
    [("none", 8, False), ("none", 17, True), ("none", 28, False), ("footnotes", 12, True), ("comments", 4, False)],
)
def test_contents_begin_a_page_only_where_the_one_the_summary_ends_on_is_full(
    evidence: str, count: int, apart: bool
) -> None:
    worded = tuple(Point(item("goal", GOAL, YUNXI), PLAN, f"第{n}条：{GOAL}") for n in range(count))
    styled = dress(Summary("要点", worded), Heading("a", "甲", 1), Heading("b", "乙", 1), evidence=evidence)
    contents = next(n for n, block in enumerate(styled.blocks) if isinstance(block, StyledContents))
    assert (styled.blocks[contents - 1] == PageBreak()) is apart


def test_the_title_of_a_source_has_the_marks_of_the_house() -> None:
    told = point("goal", GOAL)
    evidence = told.item.evidence
    said = replace(evidence, article=replace(evidence.article, title="云溪区: 三年再攀高 聚力开新局"))
    styled = dress(PointList("goal", "", (PointGroup(None, (replace(told, item=replace(told.item, evidence=said)),)),)))
    assert any("《云溪区：三年再攀高 聚力开新局》" in text(p) for p in paragraphs(styled, "evidence"))


def test_the_last_entries_of_a_section_share_a_page() -> None:
    two, three = points("goal", GOAL, FEW), points("metric", "4.2%", "3%以内", "120家", "全市前三强")
    styled = dress(Heading("a", "甲", 1), two, Heading("b", "乙", 1), three)
    entries = [p for p in paragraphs(styled, "evidence") if p.anchor]
    assert [p.kept for p in entries] == [True, False, False, True, True, False]


@pytest.mark.parametrize(("look", "apart"), [("gongwen", 1), ("briefing", 0)])
def test_the_appendix_begins_a_page_or_follows_as_the_style_says(look: str, apart: int) -> None:
    assert dress(points("goal", GOAL), look=look).blocks.count(PageBreak()) == apart


def test_without_evidence_there_are_no_marks_and_no_appendix() -> None:
    styled = dress(points("goal", GOAL), evidence="none")
    assert not any(run.role == "mark" for p in everything(styled) for run in p.runs)
    assert PageBreak() not in styled.blocks


def test_untidied_words_are_printed_as_they_stand() -> None:
    styled = dress(points("measure", "同时,建设滨江科创走廊，引进研发机构40家以上"), tidy=False, evidence="none")
    assert text(paragraphs(styled, "measure")[0]) == "同时,建设滨江科创走廊，引进研发机构40家以上"


def test_the_contents_list_two_levels_after_the_summary() -> None:
    summary = Summary("要点", (point("goal", GOAL),))
    styled = dress(summary, Heading("a", "甲", 1), Heading("b", "乙", 2), Heading("c", "丙", 3))
    kinds = [type(block).__name__ for block in styled.blocks]
    contents = styled.blocks[kinds.index("StyledContents")]
    assert kinds.index("StyledContents") == kinds.index("StyledBox") + 1
    assert isinstance(contents, StyledContents)
    assert [(e.label, e.text, e.level, e.anchor) for e in contents.entries] == [
        ("一、", "甲", 1, "sec-a"),
        ("（一）", "乙", 2, "sec-b"),
        ("", "附录　原文依据", 1, "appendix"),
    ]
    assert not any(isinstance(b, StyledContents) for b in dress(Heading("a", "甲", 1), contents=False).blocks)


def test_a_note_says_that_the_editor_speaks() -> None:
    styled = dress(Note("数据截至十月。"), Note("编者按：仅供参考。"), Text("另行通知。"))
    assert [text(p) for p in paragraphs(styled, "note", "body")] == [
        "编者按：数据截至十月。",
        "编者按：仅供参考。",
        "另行通知。",
    ]


def test_captions_are_counted_and_a_row_shows_a_mark_once() -> None:
    kindergartens = (point("metric", FEW),)
    row = (Cell("公办幼儿园", kindergartens), Cell("12所", kindergartens))
    columns = (Column("指标"), Column("数值", "center"))
    styled = dress(Table("甲", columns, (row,)), Table("", columns, (row,)), Table("乙", columns, (row,)))
    found = tables(styled)
    assert [text(t.caption) if t.caption else None for t in found] == ["表1甲", None, "表2乙"]
    assert [text(cell) for cell in found[0].rows[0]] == ["公办幼儿园[1]", "12所"]
    assert [column.align for column in found[0].columns] == ["left", "center"]


def test_what_a_cell_says_on_several_points_stands_line_by_line_each_with_its_mark() -> None:
    both = Cell("12所；3%以内", (point("metric", FEW), point("metric", "城镇登记失业率控制在3%以内")))
    (found,) = tables(dress(Table("", (Column("数值"),), ((both,),))))
    assert text(found.rows[0][0]) == "12所[1]；\n3%以内[2]"


def test_figures_are_set_off_where_the_style_has_a_look_for_them() -> None:
    def figures(look: str) -> list[str]:
        styled = dress(points("measure", FEW, "到2026年，全社会研发投入占比提高到4.2%"), look=look)
        return [run.text for p in everything(styled) for run in p.runs if run.role == "number"]

    assert figures("briefing") == ["12所", "4.2%"]
    assert figures("gongwen") == []


def test_the_brief_counts_the_items_it_prints_once_each() -> None:
    assert dress(Summary("要点", (point("goal", GOAL),)), points("goal", GOAL, FEW)).items == 2


@pytest.mark.parametrize("look", ["gongwen", "briefing"])
def test_every_role_in_use_is_a_role_of_the_style(look: str) -> None:
    styled = dress(Heading("a", "甲", 1), points("goal", GOAL, title="目标", lead="引领"), Note("注"), look=look)
    assert {p.role for p in everything(styled)} <= set(styled.style.roles)
    assert {run.role for p in everything(styled) for run in p.runs} - {""} <= set(styled.style.characters)


def test_dressing_twice_gives_the_same() -> None:
    said = brief(Heading("a", "甲", 1), points("goal", GOAL, MEASURE))
    assert style.apply(said, load("briefing"), (), WHEN) == style.apply(said, load("briefing"), (), WHEN)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("完成投资1,005.5亿元，增长12.3%", ["1,005.5亿元", "12.3%"]),
        ("培育2-3个500—1000亿级集群", ["2-3个", "500—1000亿"]),
        ("到2026年9月，“7群12链”与5G基站、“12+2”产业链成形", []),
        ("（2016—2019年）提高2.5个百分点", ["2.5个百分点"]),
        ("床位3200张、12周课程、平均79.4岁，0.5个工作日办结", ["3200张", "12周", "79.4岁", "0.5个工作日"]),
        ("平均受教育11.3年，3个月内降至26微克/立方米", ["11.3年", "3个月", "26微克/立方米"]),
        ("列第18位，第3期投资20余亿元，架设110千伏线路", ["第18位", "20余亿元", "110千伏"]),
        ("建“15分钟就医圈”，推进《3家医院方案》，开行216列", ["216列"]),
        ("第3次产业、2026年度、9月底、12345热线、PM2.5、7群、3人民医院", []),
    ],
)
def test_a_figure_has_a_unit_and_is_no_date_and_no_name(text: str, figures: list[str]) -> None:
    assert [run.text for run in worded(text, load("briefing")) if run.role] == figures
