"""Who reads a brief whose figures an editor changed is told so where the source is quoted."""

import pytest
from edits_cases import ARTICLE, OUTLINE, WHEN, Change, brief, dressed, edited, read, replayed, reworded, typed_over

from publisher import edits
from publisher.model import StyledBrief, StyledParagraph
from publisher.write.docx import write


def rebuilt(*changes: Change, evidence: str = "appendix") -> StyledBrief:
    content = brief(ARTICLE, OUTLINE + f"evidence: {evidence}\n")
    return replayed(edits.pull(read(edited(write(dressed(content), WHEN).data, *changes))), content)


def entries(styled: StyledBrief) -> list[str]:
    found = [one for one in styled.blocks if isinstance(one, StyledParagraph) and one.role == "evidence" and one.label]
    return ["".join(run.text for run in one.runs) for one in found if "[" in one.label]


ESTATES = "改造老旧小区36个"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (reworded("36个", "40个", ESTATES), "改造老旧小区36个（聚焦民生改善；正文经编辑改为40个）"),
        (reworded("36个", "40个以上", ESTATES), "改造老旧小区36个（聚焦民生改善；正文经编辑改为40个以上）"),
        (reworded("36个", "", ESTATES), "改造老旧小区36个（聚焦民生改善；正文经编辑修改）"),
        (reworded("全力", "暂缓", "产业园"), "全力推进沿江智能装备产业园建设（聚焦产业升级；正文经编辑改为暂缓推进）"),
        (reworded("兴建", "新建", "兴建公办"), "兴建公办幼儿园12所（聚焦民生改善）"),
    ],
)
def test_the_appendix_tells_that_the_text_says_something_else(change: Change, told: str) -> None:
    assert told in entries(rebuilt(change))


def test_of_a_tables_cell_too() -> None:
    found = entries(rebuilt(typed_over(1, "公办幼儿园", "15所", "计划")))
    assert "兴建公办幼儿园12所（聚焦民生改善；正文经编辑改为15所）" in found


@pytest.mark.parametrize("evidence", ["footnotes", "comments"])
def test_a_note_tells_it_behind_the_words(evidence: str) -> None:
    styled = rebuilt(reworded("36个", "40个", ESTATES), evidence=evidence)
    paragraphs = [one for one in styled.blocks if isinstance(one, StyledParagraph)]
    notes = ["".join(part.text for part in run.note) for one in paragraphs for run in one.runs if run.note]
    assert [one for one in notes if "编辑" in one] == ["滨江蓝图·聚焦民生改善：改造老旧小区36个（正文经编辑改为40个）"]


def test_the_next_draft_holds_no_edit_of_it() -> None:
    styled = rebuilt(reworded("36个", "40个", ESTATES))
    draft = read(write(styled, WHEN).data)
    assert [one.at.kind for one in edits.pull(draft).edits] == ["measure"]
    assert edits.pull(draft).edits == edits.replayed(draft).edits
