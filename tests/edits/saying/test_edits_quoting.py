"""Who sets words right by the source is not told that they are no longer what the source says."""

import pytest
from edits_cases import ARTICLE, OUTLINE, WHEN, brief, draft, dressed, edited, read, replayed, reworded, typed_label

from publisher import edits
from publisher.edits.replaying.merge import merged
from publisher.edits.replaying.targets import Targets
from publisher.edits.saying.quoting import changed, is_label_of
from publisher.model import Anchor, Draft, DraftParagraph, Edit, Edits, Statement
from publisher.write.docx import write


@pytest.mark.parametrize(
    ("label", "before", "amounts", "source"),
    [
        ("国家、省级工程师计划入选者", "省级工程师计划入选者", "40余人", "国家、省级工程师计划入选者有40多人"),
        ("内河货船靠离泊", "煤炭码头靠离泊", "52艘次", "内河货船在3万吨级煤炭码头靠离泊52艘次"),
        ("新辟公共停车位", "公共停车位", "320个", "新辟320个公共停车位"),
        ("内河货船在3万吨级煤炭码头靠离泊", "煤炭码头靠离泊", "52艘次", "内河货船在3万吨级煤炭码头靠离泊52艘次"),
        ("3万吨级码头靠泊", "5万吨级码头靠泊", "52艘次", "3万吨级码头靠泊52艘次"),
    ],
)
def test_a_label_in_the_sources_own_words_is_what_it_says(label: str, before: str, amounts: str, source: str) -> None:
    assert is_label_of(label, before, amounts, source)


@pytest.mark.parametrize(
    ("label", "before", "amounts", "source"),
    [
        ("新增停车位", "公共停车位", "320个", "新辟320个公共停车位"),
        ("城镇就业", "新增城镇就业", "2.4万人", "新增城镇就业2.4万人"),
        ("全区就业", "城镇就业", "2.4万人", "全区新增城镇就业2.4万人"),
        ("广场", "公园", "20个", "公园20个和广场30个"),
        ("再就业", "创业", "3万人", "创业3万人、再就业2万人"),
        ("再就业", "创业", "3万人", ""),
        ("5万吨级煤炭码头靠泊", "煤炭码头靠泊", "52艘次", "3万吨级煤炭码头靠泊52艘次"),
        ("级码头靠泊", "3万吨级码头靠泊", "52艘次", "3万吨级码头靠泊52艘次"),
    ],
)
def test_a_label_of_other_figures_or_of_half_the_words_is_not(
    label: str, before: str, amounts: str, source: str
) -> None:
    assert not is_label_of(label, before, amounts, source)


@pytest.mark.parametrize(
    ("before", "after", "source"),
    [
        ("引进企业20家", "引进企业30家", "全年引进企业30家"),
        ("增速提高0.4个百分点", "增速高于全国0.7个、全省0.4个百分点", "增速高于全国0.7个、全省0.4个百分点"),
        ("产值增长5%", "产值下降5%", "产值下降5%"),
        ("失业率3%", "失业率3%以内", "把失业率控制在3%以内"),
        ("20家", "30家", "引进企业30家"),
    ],
)
def test_a_statement_set_right_by_its_source_is_no_changed_figure(before: str, after: str, source: str) -> None:
    assert changed(before, after, source) == ""
    assert changed(before, after, "") != ""


@pytest.mark.parametrize(
    ("before", "after", "source"),
    [
        ("引进企业20家", "引进企业30家", "引进企业20家、机构30家"),
        ("20家", "30家", "企业20家，机构30家"),
        ("完成改造45个", "未完成改造45个", "完成改造45个"),
        ("未完成改造45个", "完成改造45个", "未完成改造45个"),
        ("失业率3%以内", "失业率3%", "失业率3%以内"),
        ("企业20家，机构30家", "企业20家", "企业20家，机构30家"),
    ],
)
def test_one_that_has_but_the_sources_figures_is(before: str, after: str, source: str) -> None:
    assert changed(before, after, source) != ""


def relabelled(label: str, evidence: str = "appendix", said: Edits | None = None) -> Edit:
    """What is pulled where another label is typed over 城镇登记失业率, in a draft that shows its evidence so."""
    content = brief(ARTICLE, OUTLINE + f"evidence: {evidence}\n")
    data = write(replayed(said, content) if said else dressed(content), WHEN).data
    found = edits.pull(read(edited(data, lambda tree: typed_label(tree, 3, label)))).edits
    return next(one for one in found if one.text == label)


@pytest.mark.parametrize("evidence", ["appendix", "footnotes", "comments"])
def test_it_is_set_beside_the_words_that_the_draft_shows(evidence: str) -> None:
    assert relabelled("城镇登记失业率控制", evidence).figures == ""
    assert relabelled("农村登记失业率", evidence).figures == "城镇登记失业率 3%以内 → 农村登记失业率 3%以内"


def test_so_it_is_in_a_draft_that_was_built_with_edits() -> None:
    said = edits.pull(read(edited(draft(), reworded("兴建", "新建"))))
    assert relabelled("城镇登记失业率控制", said=said).figures == ""


@pytest.mark.parametrize(("source", "count"), [("把失业率控制在3%以内", 0), ("失业率3%", 1)])
def test_the_build_warns_of_no_figure_that_the_source_tells_so(source: str, count: int) -> None:
    at = Anchor("people", "goal", "失业率3%。", "g-1")
    printed = Statement("", "people", "goal", "goal", "失业率3%。", "g-1", quoted=source)
    said = Edits("port", (Edit("change", at, "失业率3%以内。"),))
    assert len(merged(said, Targets([printed]), "")[1]) == count


CALLED = "轮渡在3万吨级客运码头靠离泊"


def row_of(label: str) -> list[Statement]:
    """A table's row, its figure with a mark that leads to the source's words."""
    cells = ((label, "", "cell", ""), ("52艘次", "k-1", "metric", "轮渡在3万吨级客运码头靠离泊52艘次"))
    return [
        Statement(f"c{column}", "port", "table_cell", kind, text, item, origin=(1, 0, column), quoted=quoted)
        for column, (text, item, kind, quoted) in enumerate(cells)
    ]


@pytest.mark.parametrize(("label", "count"), [(CALLED, 0), (CALLED.replace("3", "5"), 1)])
def test_a_figure_within_a_label_is_the_sources_where_the_row_rests_on_it(label: str, count: int) -> None:
    printed = row_of("客运码头靠离泊")
    there = [
        DraftParagraph(text, text, "", one.role, one.kind, one.section, one, "bookmark", (0, 1, int(one.origin[2])))
        for one, text in zip(printed, (label, "52艘次"), strict=True)
    ]
    drafted = Draft("", "port", "", "d", "", "", "", tuple(printed), (), tuple(there))
    pulled = edits.pull(drafted)
    assert [bool(one.figures) for one in pulled.edits] == [bool(count)]
    assert len(merged(pulled, Targets(printed), "")[1]) == count
