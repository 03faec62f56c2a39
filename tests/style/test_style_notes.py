"""Evidence as footnotes or comments: the mark carries the words itself, and there is no appendix."""

from dataclasses import replace

import pytest
from sample_brief import REVIEW, dress, paragraphs, point, points, text

from publisher.model import Cell, Column, Heading, PageBreak, Point, PointGroup, PointList, Run, StyledTable, Table
from publisher.style.passages import place

GOAL, FEW, PROJECTS = "建成江北创新高地", "新建公办幼儿园12所", "开工亿元以上项目66个"


def notes(runs: tuple[Run, ...]) -> list[tuple[str, str]]:
    """Each mark and what its note says."""
    return [(run.text, "".join(part.text for part in run.note)) for run in runs if run.note]


@pytest.mark.parametrize("evidence", ["footnotes", "comments"])
def test_a_mark_carries_where_its_words_stand_and_the_very_words(evidence: str) -> None:
    styled = dress(Heading("a", "创新", 1), points("measure", "同时,建设滨江科创走廊"), evidence=evidence)
    (measure,) = paragraphs(styled, "measure")
    assert measure.runs == (
        Run("建设滨江科创走廊"),
        Run("[1]", "mark", note=(Run("云溪五年规划·创新：", "source"), Run("同时,建设滨江科创走廊"))),
        Run("。"),
    )
    assert (styled.notes, PageBreak() in styled.blocks) == (evidence, False)


def test_every_place_that_cites_has_a_note_of_its_own() -> None:
    styled = dress(points("goal", GOAL, FEW), points("goal", GOAL), evidence="footnotes")
    told = [note for p in paragraphs(styled, "goal") for note in notes(p.runs)]
    assert told == [
        ("[1]", f"云溪五年规划·创新：{GOAL}"),
        ("[2]", f"云溪五年规划·民生：{FEW}"),
        ("[3]", f"云溪五年规划·创新：{GOAL}"),
    ]


def test_sources_that_say_the_same_share_a_note_a_line_each() -> None:
    one = point("metric", FEW)
    both = Point(one.item, one.source, also=(point("metric", PROJECTS, REVIEW), one))
    styled = dress(PointList("metric", "", (PointGroup(None, (both,)),)), evidence="footnotes")
    ((mark, told),) = notes(paragraphs(styled, "metric")[0].runs)
    assert (mark, told) == ("[1]", f"云溪五年规划·民生：{FEW}\n湖东年度盘点·产业：{PROJECTS}")


def test_a_row_notes_the_same_words_once() -> None:
    few, projects = (point("metric", FEW),), (point("metric", PROJECTS, REVIEW), point("metric", FEW))
    row = (Cell("幼儿园", few), Cell("12所", few), Cell("项目66个", projects))
    styled = dress(Table("", tuple(Column(name) for name in "甲乙丙"), (row,)), evidence="footnotes")
    (found,) = (block for block in styled.blocks if isinstance(block, StyledTable))
    assert [text(cell) for cell in found.rows[0]] == ["幼儿园[1]", "12所", "项目66个[2]"]
    assert notes(found.rows[0][2].runs) == [("[2]", f"湖东年度盘点·产业：{PROJECTS}")]


@pytest.mark.parametrize(
    ("quote", "body", "told"),
    [(FEW, "南湾镇", "民生，所述为南湾镇"), (FEW, "", "民生"), ("新建公办幼儿园12所", "公办幼儿园", "民生")],
)
def test_the_part_of_a_region_that_the_words_shown_do_not_name_stands_beside_their_place(
    quote: str, body: str, told: str
) -> None:
    stated = replace(point("metric", quote), body=body)
    assert place(stated) == f"云溪五年规划·{told}"
    assert place(stated, "") == told
