"""Edits replayed make the brief that the editor left, and pulling it again tells the same."""

import datetime

import pytest
from edits_cases import (
    OUTLINE,
    Change,
    W,
    brief,
    control,
    deleted,
    draft,
    dressed,
    edited,
    made,
    paragraph,
    put_after,
    read,
    replayed,
    reworded,
    typed_after,
    words,
)
from lxml import etree

from publisher import edits
from publisher.model import Draft, StyledParagraph
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
MASTHEAD = "masthead: {profile: jianbao, name: 工作简报, number: 第5期, copies: {报: 区委、区政府, 送: 各局}}\n"


def said(found: Draft) -> list[tuple[str, str]]:
    """What a draft says now, without the appendix, which is made anew."""
    shown = (one for one in found.paragraphs if one.text and not one.gone and one.section != "appendix")
    return [(one.section, one.text) for one in shown]


def comes_back(*changes: Change, outline: str = OUTLINE) -> list[str]:
    """The next draft says what the edited one says, its edits are those that were replayed; what was done."""
    content = brief(words=outline)
    left = read(edited(write(dressed(content), WHEN).data, *changes))
    told = edits.pull(left)
    after = read(write(replayed(told, content), WHEN).data)
    assert said(after) == said(left)
    assert edits.pull(after).edits == edits.replayed(after).edits
    assert [edit.text for edit in edits.pull(after).edits] == [edit.text for edit in told.edits]
    return [f"{edit.operation} {edit.at.kind}" for edit in told.edits]


def test_changed_words_come_back() -> None:
    assert comes_back(reworded("12所", "15所", "兴建公办幼儿园")) == ["change measure"]


def test_the_outlines_own_words_come_back() -> None:
    changes = (
        *(reworded("产业升级", "产业升级与创新"), reworded("发改委", "工信局"), reworded("本节", "下文")),
        *(reworded("主要目标", "奋斗目标"), reworded("民生改善关键指标", "民生指标"), reworded("要情摘要", "要点速览")),
        *(reworded("重点工作要点", "重点工作摘要"), reworded("任务摘编", "任务选编")),
    )
    kinds = {"caption", "list_title", "note", "subtitle", "summary_title", "text", "title"}
    assert {told.removeprefix("change ") for told in comes_back(*changes)} == kinds


def test_a_deletion_a_move_and_an_insertion_come_back() -> None:
    comes_back(
        deleted("改造老旧小区36个"),
        put_after("兴建公办幼儿园", "完善就业服务体系"),
        typed_after("兴建公办幼儿园", "新增社区食堂8个。"),
    )


def test_a_lead_phrase_stays_when_all_under_it_is_taken_away() -> None:
    lead = '<w:p><w:pPr><w:pStyle w:val="PubLead"/></w:pPr><w:r><w:t>滨江经开区</w:t></w:r></w:p>'

    def change(tree: etree._Element) -> None:
        control(tree, "兴建公办幼儿园").addnext(made(lead))

    assert comes_back(change, deleted("改造老旧小区36个")) == ["delete measure", "insert lead"]


def test_an_item_moved_to_another_section_comes_back() -> None:
    assert comes_back(put_after("奋力打造", "改造老旧小区36个")) == ["move measure"]


def test_a_heading_struck_out_leaves_its_items() -> None:
    def struck(tree: etree._Element) -> None:
        heading = [one for one in tree.iter(f"{W}p") if words(one) == "民生改善"][-1]
        heading.getparent().remove(heading)

    assert comes_back(struck, deleted("重点举措")) == ["delete heading", "delete list_title"]


def test_a_heading_put_in_opens_a_section() -> None:
    new = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>保障措施</w:t></w:r></w:p>'
    assert comes_back(lambda tree: paragraph(tree, "以上任务由").addnext(made(new))) == ["insert heading"]


def test_a_paragraph_between_items_does_not_make_them_count_anew() -> None:
    def typed(tree: etree._Element) -> None:
        box = next(paragraph(tree, "完善就业服务体系").iterancestors(f"{W}sdt"))
        box.addnext(made("<w:p><w:r><w:t>另有两项正在论证。</w:t></w:r></w:p>"))

    assert comes_back(typed) == ["insert text"]
    told = edits.pull(read(edited(draft(), typed)))
    shown = [one for one in replayed(told).blocks if isinstance(one, StyledParagraph) and one.kind == "measure"]
    assert [one.label for one in shown[-3:]] == ["1.", "2.", "3."]


def test_a_statement_added_to_the_summary_stands_there() -> None:
    assert comes_back(typed_after("省级专精特新企业45家（计划）", "摘要新增一条。")) == ["insert summary"]


def test_a_cell_comes_back_and_the_others_stay_as_they_were() -> None:
    assert comes_back(reworded("城镇登记失业率", "登记失业率（城镇）")) == ["change cell"]
    assert comes_back(reworded("城镇登记失业率", "")) == ["change cell"]


def rows(tree: etree._Element) -> list[etree._Element]:
    return list(next(paragraph(tree, "城镇登记失业率").iterancestors(f"{W}tbl")).iter(f"{W}tr"))


def test_rows_struck_out_and_moved_come_back() -> None:
    def change(tree: etree._Element) -> None:
        _, first, second, *_, last = rows(tree)
        second.getparent().remove(second)
        first.addprevious(last)

    assert comes_back(change) == ["move row", "delete row"]


def test_a_row_put_in_comes_back() -> None:
    def change(tree: etree._Element) -> None:
        row = etree.fromstring(etree.tostring(rows(tree)[1]))
        for one in list(row.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            one.getparent().remove(one)
        next(row.iter(f"{W}t")).text = "社区食堂"
        rows(tree)[1].addnext(row)

    assert comes_back(change) == ["insert row"]


def test_a_table_struck_out_is_gone() -> None:
    def change(tree: etree._Element) -> None:
        table = rows(tree)[0].getparent()
        caption = paragraph(tree, "民生改善关键指标")
        for one in (table, caption):
            one.getparent().remove(one)

    assert set(comes_back(change)) == {"delete row", "delete caption"}


def test_a_table_of_the_editors_own_comes_back() -> None:
    def row(*texts: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>' for text in texts)}</w:tr>"

    table = f"<w:tbl>{row('项目', '进度')}{row('一号桥', '60%')}</w:tbl>"
    assert comes_back(lambda tree: paragraph(tree, "以上任务由").addnext(made(table))) == ["insert table"]


def test_a_line_between_a_table_and_its_caption_comes_back() -> None:
    line = "<w:p><w:r><w:t>单位：所、人</w:t></w:r></w:p>"
    assert comes_back(lambda tree: paragraph(tree, "民生改善关键指标").addnext(made(line))) == ["insert text"]
    assert comes_back(typed_after("民生改善关键指标", "单位：所、人")) == ["insert caption"]


def test_the_masthead_and_the_end_come_back() -> None:
    outline = OUTLINE.replace("summary:", MASTHEAD + "summary:")
    changes = reworded("第5期", "第6期"), reworded("滨江区研究室", "滨江区研究室编"), lastly("各局", "各局、各街道")
    assert comes_back(*changes, outline=outline) == [
        "change masthead_number",
        "change masthead_line",
        "change copies_last",
    ]


def lastly(old: str, new: str) -> Change:
    def change(tree: etree._Element) -> None:
        text = [one for one in tree.iter(f"{W}t") if old in one.text][-1]
        text.text = text.text.replace(old, new)

    return change


@pytest.mark.parametrize("evidence", ["footnotes", "comments", "none"])
def test_so_it_is_wherever_evidence_stands(evidence: str) -> None:
    outline = OUTLINE + f"evidence: {evidence}\n"
    assert comes_back(outline=outline) == []
    assert comes_back(reworded("公办", "普惠", "兴建公办幼儿园"), outline=outline) == ["change measure"]


def test_a_subtitle_edited_on_one_day_has_the_next_days_date() -> None:
    told = edits.pull(read(edited(draft(), reworded("任务摘编", "任务选编"))))
    later = edits.printed(dressed(brief(), datetime.date(2026, 2, 3)))
    done = edits.replay(told, brief(), later)
    assert (done.warnings, done.brief.subtitle) == ((), "三年行动任务选编\n领导参阅　滨江区研究室　2026年2月3日")


def test_words_are_printed_as_the_editor_wrote_them() -> None:
    told = edits.pull(read(edited(draft(), reworded("兴建公办幼儿园", "兴建幼儿园(公办),共 "))))
    shown = ["".join(run.text for run in one.runs) for one in replayed(told).blocks if isinstance(one, StyledParagraph)]
    assert any("兴建幼儿园(公办),共 12所" in text for text in shown)
