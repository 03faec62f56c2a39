"""The editor's own words, and words that several sources stand behind."""

from dataclasses import replace

from sample_brief import REVIEW, dress, paragraphs, point, text

from publisher.model import Cell, Column, Note, PointGroup, PointList, Remark, Table

HERE = point("measure", "建设滨江科创走廊")
THERE = point("measure", "开工亿元以上项目66个", REVIEW)
BOTH = replace(HERE, also=(THERE,))


def test_a_remark_is_counted_with_the_points_and_carries_no_mark():
    group = PointGroup(None, (HERE,), (Remark("另建实验室", "内部材料"), Remark("再修码头。")))
    measures = paragraphs(dress(PointList("measure", "举措", (group,))), "measure")
    assert [text(one) for one in measures] == [
        "1．建设滨江科创走廊[1]。",
        "2．另建实验室（内部材料）。",
        "3．再修码头。",
    ]
    assert [(one.anchor != "", one.item != "") for one in measures] == [(True, True), (False, False), (False, False)]


def test_a_group_of_remarks_alone_is_printed():
    styled = dress(PointList("goal", "", (PointGroup(None, (), (Remark("五年通航"),)),)))
    assert [text(one) for one in paragraphs(styled, "goal")] == ["五年通航。"]
    assert paragraphs(styled, "appendix_title") == []


def test_a_note_tells_where_it_is_from():
    assert [text(one) for one in paragraphs(dress(Note("数据待核。", "统计局")), "note")] == [
        "编者按：数据待核（统计局）。"
    ]


def test_all_sources_of_a_statement_are_cited():
    styled = dress(PointList("measure", "", (PointGroup(None, (BOTH,)),)))
    assert [text(one) for one in paragraphs(styled, "measure")] == ["建设滨江科创走廊[1][2]。"]
    assert [text(one).split("（")[0] for one in paragraphs(styled, "evidence")][-2:] == [
        "[1]建设滨江科创走廊",
        "[2]开工亿元以上项目66个",
    ]


def test_a_cell_cites_all_its_sources():
    styled = dress(Table("", (Column("指标"),), ((Cell("66个", (BOTH,)),),)))
    (cell,) = next(block for block in styled.blocks if hasattr(block, "rows")).rows[0]
    assert text(cell) == "66个[1][2]"
