"""No statement ends with a line of a single character."""

from dataclasses import replace
from itertools import product

import pytest
from sample_pdf import Written, fonts, texts, written

from publisher import style as styles
from publisher.files import read_text
from publisher.model import Ending, Run, Style, StyledParagraph
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.paragraph import Column, settle
from publisher.write.pdf.sheet import Sheet

GONGWEN = styles.load("styles/gongwen.yaml", read_text)
LENGTHS = range(48, 62)


def statement(length: int, mark: str = "[12]", item: str = "m-1") -> StyledParagraph:
    """A measure of so many characters with a mark before its full stop."""
    words = ("疏浚河道并加固两岸堤防同时清理沿线违章建筑恢复河岸绿化带与步行道" * 2)[:length]
    marks = (Run(mark, "mark", "nowhere"),) if mark else ()
    return StyledParagraph("measure", (Run(words), *marks, Run("。")), anchor="it-m-1", item=item, kind="measure")


def last_line(one: StyledParagraph, look: Style = GONGWEN) -> tuple[int, Written]:
    """How many characters of the words stand on the statement's last line, and the file."""
    made = written(one, style=look)
    lines = [line.rstrip("。") for line in texts(made.data)[0]]  # raised marks and page numbers stand apart
    return len([line for line in lines if line and line[0] not in "[—"][-1]), made


@pytest.mark.parametrize("mark", ["", "[7]"])
def test_a_statement_never_ends_with_a_line_of_one_character(mark: str) -> None:
    assert min(last_line(statement(length, mark))[0] for length in LENGTHS) >= 2


def test_what_states_no_item_is_left_as_it_is() -> None:
    found = [last_line(statement(length, item="")) for length in LENGTHS]
    assert min(count for count, _ in found) == 1
    assert not any(made.endings for _, made in found)


def test_a_line_that_is_nearly_full_takes_the_character_in() -> None:
    endings = [last_line(statement(length, mark))[1].endings for length, mark in product(LENGTHS, ("", "[7]", "[123]"))]
    tighter = {ending.tighter for one in endings for ending in one.values()}
    assert 0 in tighter
    assert tighter & {0.2, 0.4, 0.55}
    size = GONGWEN.roles["measure"].size
    assert max(tighter) <= size / 28


def test_a_character_with_a_long_mark_may_end_it_where_the_line_before_would_be_pulled_apart() -> None:
    found = [last_line(statement(length, "[123]")) for length in LENGTHS]
    alone = [made for count, made in found if count == 1]
    assert alone
    assert not any(made.endings for made in alone)


@pytest.mark.parametrize("mark", ["", "[7]", "[38]", "[123]"])
def test_no_line_is_seen_to_be_pulled_apart_for_two_characters(mark: str) -> None:
    sheet = Sheet.of(GONGWEN, Faces(fonts()))
    size = GONGWEN.roles["measure"].size
    for length in LENGTHS:
        for figures in ("", "3", "12", "210"):
            one = statement(length, mark)
            one = replace(one, runs=(Run(figures), *one.runs), anchor=f"it-{length}-{figures}")
            lines = settle(sheet, one, Column(sheet.left, sheet.width), Run("4．")).lines
            done = sheet.endings.get(one.anchor)
            assert done is None or done.tighter or 0 < lines[-2].stretch <= 0.08 * size


def test_where_nothing_has_to_be_done_nothing_is() -> None:
    assert last_line(statement(20))[1].endings == {}


def test_small_type_is_never_set_tighter_than_a_character_a_line() -> None:
    roles = {**GONGWEN.roles, "measure": replace(GONGWEN.roles["measure"], size=5.0, line=9.0)}
    small = replace(GONGWEN, roles=roles, page=replace(GONGWEN.page, chars=None, lines=None))
    for length in range(60, 100):
        endings = last_line(statement(length), small)[1].endings
        assert set(endings.values()) <= {Ending()}
