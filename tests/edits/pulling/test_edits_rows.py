"""A figure in a table stays under its label: a row is the one that was written, or it is another."""

import copy

import pytest
from edits_cases import (
    Change,
    W,
    brief,
    control,
    deleted,
    draft,
    edited,
    made,
    paragraph,
    read,
    replayed,
    rows,
    typed_label,
    typed_over,
)
from lxml import etree

from publisher import edits
from publisher.model import Edit, StyledTable

KINDERGARTENS, ESTATES, JOBS = "公办幼儿园 | 12所 | 计划", "改造老旧小区 | 36个 | 计划", "新增城镇就业 | 2.4万人 | 目标"
STREETS = ("背街小巷", "18条", "计划")


def struck(number: int) -> Change:
    """A row of the table taken out."""

    def change(tree: etree._Element) -> None:
        row = rows(tree)[number]
        row.getparent().remove(row)

    return change


def put_in(after: int, *texts: str) -> Change:
    """A row typed in the table: Word copies the look of the one above, and no bookmark."""

    def change(tree: etree._Element) -> None:
        above = rows(tree)[after]
        row = copy.deepcopy(above)
        for text, cell in zip(texts, row.iter(f"{W}tc"), strict=True):
            _empty(cell).append(made(f"<w:r><w:t>{text}</w:t></w:r>"))
        above.addnext(row)

    return change


def unmarked(tree: etree._Element) -> None:
    """Every mark of the table's cells gone, as some programs leave it."""
    for row in rows(tree):
        for one in list(row.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            one.getparent().remove(one)


def _empty(cell: etree._Element) -> etree._Element:
    found = next(cell.iter(f"{W}p"))
    for one in [one for one in found if one.tag != f"{W}pPr"]:
        found.remove(one)
    return found


def pulled(*changes: Change) -> list[Edit]:
    return list(edits.pull(read(edited(draft(), *changes))).edits)


def done(found: list[Edit]) -> list[tuple[str, str, str]]:
    return [(one.operation, one.at.text, " | ".join(one.cells) or one.text) for one in found]


def printed(*changes: Change) -> list[str]:
    """The rows of the table as the next draft prints them, marks included."""
    styled = replayed(edits.pull(read(edited(draft(), *changes))))
    table = [one for one in styled.blocks if isinstance(one, StyledTable)][-1]
    return [" ".join("".join(run.text for run in cell.runs) for cell in row) for row in table.rows]


@pytest.mark.parametrize("loss", [(), (unmarked,)], ids=["marked", "unmarked"])
@pytest.mark.parametrize(
    "changes",
    [
        (put_in(2, *STREETS), struck(2)),
        (struck(2), put_in(1, *STREETS)),
        (typed_over(2, *STREETS),),
        (put_in(2, STREETS[0], "36处", "计划"), struck(2)),
        (put_in(2, "改造城中村", "36片", "目标"), struck(2)),
    ],
    ids=["in its place", "in its place, after", "typed over it", "of a like figure", "of a like label"],
)
def test_another_row_in_the_place_of_one_struck_out_is_another(
    changes: tuple[Change, ...], loss: tuple[Change, ...]
) -> None:
    (gone, *_), new = done(pulled(*changes, *loss)), printed(*changes, *loss)
    assert gone == ("delete", ESTATES, "")
    assert [one.operation for one in pulled(*changes, *loss)] == ["delete", "insert"]
    assert not any("老旧小区" in row for row in new)
    assert "[" not in new[1]


@pytest.mark.parametrize("loss", [(), (unmarked,)], ids=["marked", "unmarked"])
def test_a_row_struck_out_does_not_come_back_under_one_put_in_elsewhere(loss: tuple[Change, ...]) -> None:
    changes = (put_in(4, *STREETS), struck(1), *loss)
    assert done(pulled(*changes)) == [("delete", KINDERGARTENS, ""), ("insert", "", " | ".join(STREETS))]
    assert printed(*changes)[-1] == " ".join(STREETS)


def test_cells_whose_marks_are_lost_are_those_of_their_row() -> None:
    (one, other) = pulled(unmarked, typed_over(2, "改造老旧小区", "12所", "目标"))
    assert [(one.at.text, one.text), (other.at.text, other.text)] == [("36个", "12所"), ("计划", "目标")]


@pytest.mark.parametrize("loss", [(), (unmarked,)], ids=["marked", "unmarked"])
def test_two_rows_whose_words_changed_places_were_moved(loss: tuple[Change, ...]) -> None:
    found = pulled(typed_over(1, "改造老旧小区", "36个", "计划"), typed_over(2, "公办幼儿园", "12所", "计划"), *loss)
    assert done(found) == [("move", ESTATES, "")]


def test_a_row_whose_cells_were_emptied_is_struck_out() -> None:
    assert done(pulled(typed_over(4, "", "", ""))) == [("delete", JOBS, "")]


def test_a_column_put_in_before_the_labels_makes_no_row_another() -> None:
    def widened(tree: etree._Element) -> None:
        for number, row in enumerate(rows(tree)):
            next(row.iter(f"{W}tc")).addprevious(made(f"<w:tc><w:p><w:r><w:t>{number}</w:t></w:r></w:p></w:tc>"))

    assert done(pulled(widened)) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("公办幼儿园", "普惠幼儿园", "公办幼儿园 12所 → 普惠幼儿园 12所"),
        ("改造老旧小区", "新建小区", "改造老旧小区 36个 → 新建小区 36个"),
        ("城镇登记失业率", "登记失业率（城镇）", ""),
        ("新增城镇就业", "城镇新增就业", ""),
    ],
)
def test_a_figure_under_another_label_is_cried_out(old: str, new: str, told: str) -> None:
    number = ["公办幼儿园", "改造老旧小区", "城镇登记失业率", "新增城镇就业"].index(old) + 1
    (found,) = pulled(lambda tree: typed_label(tree, number, new))
    assert (found.operation, found.text, found.figures) == ("change", new, told)


@pytest.mark.parametrize("loss", [(), (unmarked,)], ids=["marked", "unmarked"])
def test_a_row_of_the_same_figures_under_a_label_of_other_words_is_that_row(loss: tuple[Change, ...]) -> None:
    (found,) = pulled(lambda tree: typed_label(tree, 2, "背街小巷"), *loss)
    assert (found.operation, found.at.text, found.text) == ("change", "改造老旧小区", "背街小巷")
    assert found.figures == "改造老旧小区 36个 → 背街小巷 36个"
    assert any("背街" in row and "[" in row for row in printed(lambda tree: typed_label(tree, 2, "背街小巷"), *loss))


def test_without_its_figure_or_its_other_words_it_is_another() -> None:
    assert [one.operation for one in pulled(typed_over(2, "背街小巷", "36处", "计划"))] == ["delete", "insert"]
    assert [one.operation for one in pulled(typed_over(2, "", "36个", "计划"))] == ["change"]


def test_the_build_warns_of_it_until_it_is_checked() -> None:
    found = edits.pull(read(edited(draft(), lambda tree: typed_label(tree, 2, "背街小巷"))))
    (warning,) = set(replayed(found).warnings) - set(brief().warnings)
    assert warning.message.endswith("改造老旧小区 36个 → 背街小巷 36个  in  背街小巷")
    text = edits.dump(found).replace("36个 → 背街小巷 36个\n", "36个 → 背街小巷 36个\n    checked: true\n")
    assert replayed(edits.load("edits/binjiang.yaml", text)).warnings == brief().warnings


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("完善就业服务体系", ("就业服务体系", "完善就业服务体系", "计划")),
        ("奋力打造沿江智造高地", ("沿江智造高地", "奋力打造沿江智造高地", "目标")),
        ("本节摘自三年行动蓝图", ("本节摘自三年行动蓝图。", "1份", "目标")),
    ],
)
def test_a_statement_struck_out_and_put_in_a_table_as_a_row_is_both(said: str, row: tuple[str, ...]) -> None:
    found = pulled(deleted(said), put_in(2, *row))
    assert sorted(one.operation for one in found) == ["delete", "insert"]
    assert next(one.cells for one in found if one.operation == "insert") == row
    assert next(one.at.text for one in found if one.operation == "delete").startswith(said)


def test_a_statement_cut_out_and_pasted_with_its_marks_in_a_cell_is_a_row_there() -> None:
    def pasted(tree: etree._Element) -> None:
        box = control(tree, "完善就业服务体系")
        first = next(rows(tree)[3].iter(f"{W}tc"))
        first.insert(0, box)
        next(iter(first.findall(f"{W}p"))).getparent().remove(first.findall(f"{W}p")[0])

    found = pulled(put_in(2, "", "1项", "计划"), pasted)
    assert sorted(one.operation for one in found) == ["delete", "insert"]
    assert next(one.cells for one in found if one.operation == "insert") == ("完善就业服务体系。", "1项", "计划")


def test_words_put_in_the_table_of_the_editors_own_take_no_statements_place() -> None:
    def tabled(tree: etree._Element) -> None:
        cells = "".join(
            f"<w:tc><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc>" for one in ("完善就业服务体系", "人社局")
        )
        paragraph(tree, "改造老旧小区36个").getparent().addnext(made(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))

    found = pulled(deleted("完善就业服务体系"), tabled)
    assert sorted((one.operation, one.text) for one in found) == [
        ("delete", ""),
        ("insert", "完善就业服务体系 | 人社局"),
    ]
