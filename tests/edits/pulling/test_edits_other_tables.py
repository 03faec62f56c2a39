"""A row that an editor puts in another table of the brief stands there from then on, its source with it."""

import pytest
from edits_cases import OUTLINE, WHEN, Change, W, brief, dressed, edited, read, replayed
from lxml import etree

from publisher import edits
from publisher.model import Edit, Edits, StyledBrief, StyledTable
from publisher.write.docx import write

INDUSTRY, PEOPLE = 0, 1
TABLES = OUTLINE.replace("    note: 以上", "    metrics: {as: table, columns: [indicator, value]}\n    note: 以上")
CONTENT = brief(words=TABLES)
FIRMS, JOBS, ESTATES = "规上工业企业", "新增城镇就业", "改造老旧小区"


def put_after(label: str, before: str, cells: int = 9) -> Change:
    """A row cut out and pasted after another, with so many of its cells."""

    def change(tree: etree._Element) -> None:
        row, above = (next(_cell(tree, text).iterancestors(f"{W}tr")) for text in (label, before))
        for cell in list(row.iter(f"{W}tc"))[cells:]:
            row.remove(cell)
        above.addnext(row)

    return change


def _cell(tree: etree._Element, text: str) -> etree._Element:
    tables = [one for one in tree.iter(f"{W}tbl") if one.find(f".//{W}tblHeader") is not None]
    found = (one for table in tables for one in table.iter(f"{W}p"))
    return next(one for one in found if "".join(run.text or "" for run in one.iter(f"{W}t")).startswith(text))


def draft(said: Edits | None = None) -> bytes:
    return write(replayed(said, CONTENT) if said else dressed(CONTENT), WHEN).data


def pulled(*changes: Change) -> Edits:
    return edits.pull(read(edited(draft(), *changes)))


def done(found: Edits) -> list[tuple[str, str, str]]:
    return [(one.operation, one.at.text, one.after.text if one.after else "") for one in found.edits]


def tables(styled: StyledBrief) -> list[list[list[str]]]:
    found = [one for one in styled.blocks if isinstance(one, StyledTable)]
    return [[["".join(run.text for run in cell.runs) for cell in row] for row in one.rows] for one in found]


def labels(styled: StyledBrief) -> list[list[str]]:
    return [[row[0] for row in table] for table in tables(styled)]


def test_a_row_put_in_a_later_table_stands_there_with_its_mark() -> None:
    (was,) = [row for row in tables(dressed(CONTENT))[INDUSTRY] if row[0] == FIRMS]
    styled = replayed(pulled(put_after(FIRMS, ESTATES)), CONTENT)
    there = labels(styled)
    assert FIRMS not in there[INDUSTRY]
    assert there[PEOPLE][there[PEOPLE].index(ESTATES) + 1] == FIRMS
    (row,) = [row for row in tables(styled)[PEOPLE] if row[0] == FIRMS]
    assert row[1].startswith("320家[")
    assert was[1].startswith("320家[")


@pytest.mark.parametrize("before", [FIRMS, "指标"], ids=["after a row", "after the head"])
def test_a_row_put_in_an_earlier_table_with_fewer_columns_keeps_what_was_kept_of_it(before: str) -> None:
    there = labels(replayed(pulled(put_after(JOBS, before, 2)), CONTENT))
    assert JOBS in there[INDUSTRY]
    assert JOBS not in there[PEOPLE]
    assert there[INDUSTRY].index(JOBS) == (0 if before == "指标" else there[INDUSTRY].index(FIRMS) + 1)


def test_a_row_that_is_wider_than_its_new_table_is_told_and_stays() -> None:
    styled = replayed(pulled(put_after(JOBS, FIRMS)), CONTENT)
    assert JOBS in labels(styled)[PEOPLE]
    (told,) = styled.warnings
    assert told.message.startswith("no place is left for this row: 新增城镇就业")
    assert told.hint.startswith("its table has fewer columns")


def test_a_draft_built_with_the_row_in_its_new_table_says_so_again() -> None:
    found = pulled(put_after(FIRMS, ESTATES))
    again = edits.pull(read(draft(found)))
    assert done(again) == done(found)
    assert [one[0] for one in done(found)] == ["move"]


def test_cells_of_a_row_are_found_where_it_stands_now() -> None:
    def firms(tree: etree._Element) -> None:
        row = next(_cell(tree, FIRMS).iterancestors(f"{W}tr"))
        next(text for text in row.iter(f"{W}t") if text.text == "320家").text = "321家"

    styled = replayed(pulled(put_after(FIRMS, ESTATES), firms), CONTENT)
    assert [row[1][:4] for row in tables(styled)[PEOPLE] if row[0] == FIRMS] == ["321家"]


def test_rows_follow_each_other_into_a_table_and_one_typed_there_too() -> None:
    rows = labels(dressed(CONTENT))[INDUSTRY]
    changes = [put_after(label, ESTATES) for label in reversed(rows[:2])]
    there = labels(replayed(pulled(*changes), CONTENT))[PEOPLE]
    at = there.index(ESTATES)
    assert there[at + 1 : at + 3] == rows[:2]


def test_a_row_whose_place_is_gone_is_put_in_no_other_table() -> None:
    (moved,) = pulled(put_after(FIRMS, ESTATES)).edits
    lost = Edit("move", moved.at, after=None if moved.after is None else type(moved.at)("people", "row", "无此行 | 1"))
    styled = replayed(Edits("binjiang", (lost,)), CONTENT)
    assert FIRMS in labels(styled)[INDUSTRY]
