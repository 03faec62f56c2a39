"""Where lines break, and how they are set: read back from the PDF's own characters."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_pdf import BODY, PAGE, STYLE, body, fonts, lines, style_with, texts, written

from publisher import style as styles
from publisher.files import read_text
from publisher.model import Run, StyledParagraph
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.lines import Measure, fill
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.text import compose

ROOT = Path(__file__).parents[2]
LEFT = 28 * 72 / 25.4
RIGHT = (210 - 26) * 72 / 25.4
PROSE = (
    "云溪区坚持“项目为王”的导向，前三季度签约项目126个、总投资500-1000亿级集群加快成形；其中，工业投资占比达27.7%，"
    "较上年提高2.5个百分点——这是近五年来的最好成绩（详见《年度公报》）。下一步，将聚焦GDP、R&D投入等指标，"
    "力争到2027年建成省级研发机构2-3个，新增城镇就业4.2万人……并做到“件件有着落、事事有回音”！“十五五”期间，"
    "全区将推动‘智改数转’全覆盖；PM2.5平均浓度降至30微克/立方米以下，第126届展会签约额突破$3,500万元。"
)


def narrowed(right: float) -> list[list[str]]:
    """The prose in a column narrower by so many characters."""
    return texts(written(body(PROSE), style=style_with("body", right=right)).data)


@pytest.fixture(scope="module")
def columns() -> list[str]:
    """Every line of the prose set in a dozen widths, the paragraphs' first lines first."""
    return [line for right in range(0, 24, 2) for page in narrowed(right) for line in page]


def test_no_line_begins_with_a_closing_mark(columns: list[str]) -> None:
    assert [line for line in columns if line[0] in "，。、；：！？）》”’…—%,.;:)"] == []


def test_no_line_ends_with_an_opening_mark(columns: list[str]) -> None:
    assert [line for line in columns if line[-1] in "（《“‘$"] == []


@pytest.mark.parametrize(
    "whole",
    [
        "126个",
        "500-1000亿级",
        "27.7%",
        "2.5个百分点",
        "2-3个",
        "4.2万人",
        "GDP",
        "R&D",
        "PM2.5",
        "——",
        "……",
        "$3,500万元",
    ],
)
def test_numbers_words_dashes_and_ellipses_are_never_split(columns: list[str], whole: str) -> None:
    assert sum(line.count(whole) for line in columns) == 12


def test_no_line_ends_with_a_digit_before_a_chinese_character() -> None:
    for length in range(8, 20):
        page = texts(written(body("云" * length + "布局16群，接续PM2.5浓度" + "溪" * 40)).data)[0]
        assert [line for line in page if line[-1].isdecimal()] == []


def test_all_lines_but_the_last_end_flush() -> None:
    page = lines(written(body(PROSE)).data)[0]
    ends = {round(line[-1].right, 0) for line in page[:-1] if line[-1].char not in "，。、；：！？）》”’"}
    assert len(page) > 5
    assert ends == {round(RIGHT, 0)}


def test_blanks_are_spread_evenly_over_a_line() -> None:
    line = lines(written(body("云" * 24 + "（" + "溪" * 300), style=style_with("body", right=0.7)).data)[0][2]
    steps = [after.left - before.left for before, after in pairwise(line)]
    assert max(steps) - min(steps) < 0.05


def test_a_paragraph_begins_two_characters_in() -> None:
    page = lines(written(body("云" * 100)).data)[0]
    assert page[0][0].left == pytest.approx(LEFT + 24, abs=0.1)
    assert page[1][0].left == pytest.approx(LEFT, abs=0.1)


def test_lines_follow_at_the_exact_pitch() -> None:
    feet = [line[0].foot for line in lines(written(body("云" * 200)).data)[0]]
    assert {round(before - after, 2) for before, after in pairwise(feet)} == {BODY.line}


def test_a_page_of_official_style_holds_22_lines_of_28_characters() -> None:
    gongwen = styles.load(str(ROOT / "styles" / "gongwen.yaml"), read_text)
    pages = lines(written(body("云溪区政务信息工作" * 200), style=gongwen).data)
    body_lines = [[seen for seen in line if seen.char in "云溪区政务信息工作"] for line in pages[1]]
    counts = [len(line) for line in body_lines if line]
    assert counts == [28] * 22


def test_a_quarter_em_stands_between_chinese_and_western() -> None:
    line = lines(written(body("在GDP中占5成", "goal")).data)[0][0]
    assert line[1].left - line[0].left == pytest.approx(15, abs=0.1)
    assert "".join(seen.char for seen in line) == "在GDP中占5成"


def test_marks_that_meet_take_one_and_a_half_ems() -> None:
    line = lines(written(body("他说“是。”“好”", "goal")).data)[0][0]
    places = {index: seen.left for index, seen in enumerate(line)}
    assert places[5] - places[4] == pytest.approx(6, abs=0.1)
    assert "".join(seen.char for seen in line) == "他说“是。”“好”"


def test_an_opening_mark_stands_flush_but_for_a_paragraph_that_is_indented() -> None:
    page = lines(written(body("“云溪”发展", "goal"), body("“云溪”发展")).data)[0]
    assert page[0][0].left == pytest.approx(LEFT + 18 - 6, abs=0.1)
    assert page[1][0].left == pytest.approx(LEFT + 24, abs=0.1)


def test_an_opening_mark_that_begins_a_heading_keeps_its_blank_half_as_in_word() -> None:
    page = lines(written(body("（一）云溪", "heading2")).data)[0][0]
    assert page[0].left == pytest.approx(LEFT, abs=0.1)


def test_an_opening_mark_can_never_be_squeezed_over_a_point_before_it() -> None:
    composed = compose(Sheet.of(STYLE, Faces(fonts())), BODY, [Run("4.“云”，溪“区”")])
    point = composed.places[2] - composed.places[1]
    assert 0 < composed.gives[3] - composed.gives[2] < point < 6
    assert composed.gives[8] - composed.gives[7] == pytest.approx(6)


def test_an_opening_mark_after_a_label_keeps_its_blank_half_as_in_word() -> None:
    for label in ("1.", "12."):
        page = lines(written(body("“云溪”发展", "goal", label)).data)[0][0]
        assert page[len(label)].left == pytest.approx(LEFT + 18, abs=0.1)


@pytest.mark.parametrize(
    ("more", "justify", "first"),
    [("云溪区" * 9, True, 21), ("云溪区" * 9, False, 19), ("", True, 19)],
)
def test_marks_give_way_only_in_lines_that_are_filled(more: str, justify: bool, first: int) -> None:
    """As Word has it: a line that stands ragged, and a paragraph's last, is as wide as it is."""
    text = compose(Sheet.of(STYLE, Faces(fonts())), BODY, [Run("云溪、临江、北港、云溪区发展又好又快多了。" + more)])
    lines = fill(text, Measure(240, 240, justify))
    assert lines[0].end == first
    assert lines[-1].squeeze == 0


def test_a_line_of_official_style_holds_as_much_as_in_word_whatever_stands_in_it() -> None:
    gongwen = styles.load(str(ROOT / "styles" / "gongwen.yaml"), read_text)
    sheet = Sheet.of(gongwen, Faces(fonts()))
    assert sheet.spacing(gongwen.roles["body"]) == -0.25  # five twips, as the draft says it


def test_a_dash_is_one_stroke_of_two_ems_and_is_copied_as_two_characters() -> None:
    line = lines(written(body("目标——实干", "goal")).data)[0][0]
    assert "".join(seen.char for seen in line) == "目标——实干"
    assert line[-2].left - line[1].left == pytest.approx(36, abs=0.1)


def test_a_notes_number_stays_with_what_it_follows() -> None:
    for length in range(20, 45):
        runs = (Run("云" * length), Run("[12]", "mark", "nowhere"), Run("。"))
        page = texts(written(StyledParagraph("goal", runs)).data)[0]
        assert [line for line in page if line.startswith(("[", "。"))] == []


def test_a_word_longer_than_a_line_is_cut_and_nothing_is_lost() -> None:
    address = "https://example.org/" + "abcdefghij" * 20
    page = texts(written(body("网址" + address + "为准")).data)[0]
    assert "".join(page) == "网址" + address + "为准"
    assert len(page) > 2


def test_a_text_may_break_where_it_says_so() -> None:
    assert texts(written(body("云溪区\n重点工作", "title")).data)[0] == ["云溪区", "重点工作"]


LETTERS = st.text(st.sampled_from("云溪区发展，。、；：“”‘’（）《》—…12.5%-～ abGDP\u3000〔〕·/$\n龘"), max_size=80)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(LETTERS, st.integers(1, 30))
def test_any_text_is_set_in_any_width_and_only_blanks_are_left_out(text: str, width: int) -> None:
    sheet = Sheet.of(STYLE, Faces(fonts()))
    composed = compose(sheet, BODY, [Run(text)])
    found = fill(composed, Measure(width * 12 - 24, width * 12, justify=True))
    kept = "".join(composed.chars[line.start : line.end] for line in found)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", composed.chars)
    room = max(width * 12, 12)
    assert all(line.width <= room + 0.02 or line.end - line.start == 1 for line in found)


def test_the_page_leaves_its_margins_free() -> None:
    found = [seen for page in lines(written(body(PROSE * 12)).data) for line in page for seen in line]
    assert min(seen.left for seen in found) >= LEFT - 6.1
    assert min(seen.foot for seen in found) > PAGE.bottom * 72 / 25.4 - 6
