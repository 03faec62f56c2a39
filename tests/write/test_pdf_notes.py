"""Notes: at the foot of their marks' pages, led to and back, tagged; or comments that open over the marks."""

from dataclasses import replace

import pytest
from sample_pdf import ROLES, STYLE, WHEN, body, lines, pypdf, styled, texts, written

from publisher.model import Role, Run, Style, StyledBlock, StyledColumn, StyledParagraph, StyledTable
from publisher.write.pdf import write

FOOTNOTE = Role("footnote", "song", 9, 13, first=-1.5, left=1.5)
NOTED: Style = replace(STYLE, roles={**ROLES, "footnote": FOOTNOTE})
FOOT = (297 - 35) * 72 / 25.4


def noted(number: int, words: str = "", before: str = "云溪区推进新兴产业培育。") -> StyledParagraph:
    note = (Run(words or f"第{number}处出典。"),)
    return StyledParagraph("body", (Run(before), Run(str(number), "mark", note=note), Run("其后有字。")))


def pages(*blocks: StyledBlock) -> list[list[str]]:
    return texts(written(*blocks, style=NOTED).data)


def test_a_note_stands_at_the_foot_of_its_marks_page() -> None:
    found = pages(noted(1), *(body("云溪。") for _ in range(40)), noted(2), noted(3))
    assert [line for line in found[0] if "出典" in line] == ["1第1处出典。"]
    assert found[0][-1] == "1第1处出典。"
    assert found[1][-2:] == ["2第2处出典。", "3第3处出典。"]


def test_the_last_line_of_notes_ends_with_the_text_area() -> None:
    page = lines(written(noted(1), noted(2), style=NOTED).data)[0]
    feet = [297 * 72 / 25.4 - line[-1].foot for line in page[-2:]]
    assert feet[1] - feet[0] == pytest.approx(13, abs=0.1)
    assert feet[1] == pytest.approx(FOOT, abs=3)


def test_text_never_reaches_into_the_notes() -> None:
    for count in range(25, 40):
        blocks = [body("云溪。") for _ in range(count)]
        for page in lines(written(*blocks, noted(1), noted(2), *blocks, style=NOTED).data):
            feet = [line[0].foot for line in page]
            assert feet == sorted(feet, reverse=True)
            notes = [line for line in page if "".join(seen.char for seen in line).endswith("出典。")]
            marks = [line for line in page if "其后" in "".join(seen.char for seen in line)]
            assert len(notes) == len(marks)


def test_a_note_too_long_for_its_page_goes_on_overleaf() -> None:
    found = pages(*(body("云溪。") for _ in range(20)), noted(1, "出典甚长" * 500), body("后文。"))
    assert len(found) == 2
    assert found[0][20] == "云溪区推进新兴产业培育。1其后有字。"
    assert all("出典" in line for line in (found[0][-1], found[1][-1]))
    assert found[1][0] == "后文。"
    assert sum(line.count("典") for page in found for line in page) == 500


def test_over_what_is_left_of_a_note_stands_that_it_goes_on() -> None:
    before = [body("云溪。") for _ in range(20)]
    cut, whole = (pages(*before, noted(1, "出典甚长" * count), body("后文。")) for count in (500, 20))
    assert [page.count("（接上页）") for page in cut] == [0, 1]
    assert cut[1][cut[1].index("（接上页）") + 1].startswith(("出典", "典", "甚", "长"))
    assert "（接上页）" not in whole[0]


def test_every_page_to_which_a_note_goes_on_says_so() -> None:
    found = pages(*(body("云溪。") for _ in range(20)), noted(1, "出典甚长" * 1100), noted(2), body("后文。"))
    told = [line for page in found for line in page if line == "（接上页）"]
    assert len(told) == len(found) - 1
    assert found[-1][-1] == "2第2处出典。"


def test_what_stays_together_waits_for_a_page_that_notes_leave_to_it() -> None:
    tall = body("临江区\n" * 9 + "末行", "heading1")
    found = pages(noted(1, "出典甚长" * 1100), tall, body("后文。"))
    assert [page.count("临江区") for page in found] == [0, 0, 9]


def test_a_note_longer_than_a_page_is_shown_to_its_end() -> None:
    found = pages(noted(1, "出典甚长" * 3000))
    assert sum(line.count("典") for page in found for line in page) == 3000


def test_a_mark_that_stands_again_leads_to_the_one_note() -> None:
    again = (Run("出典。"),)
    runs = (Run("云溪"), Run("1", "mark", note=again), Run("发展"), Run("1", "mark", note=again))
    data = written(StyledParagraph("body", runs), style=NOTED).data
    assert texts(data)[0] == ["云溪1发展1", "1出典。"]
    assert len(pypdf(data).pages[0]["/Annots"]) == 3  # type: ignore[arg-type]


def test_a_note_begins_with_its_number_alone_as_in_word() -> None:
    runs = (Run("云溪"), Run("[1]", "mark", note=(Run("出典。"),)), Run("。"))
    assert texts(written(StyledParagraph("body", runs), style=NOTED).data)[0] == ["云溪[1]。", "1出典。"]


def test_the_note_of_a_row_stands_on_the_rows_page() -> None:
    rows = tuple(
        (StyledParagraph("table_cell", (Run(f"指标{n}"), Run(f"{n}", "mark", note=(Run(f"第{n}注。"),)))),)
        for n in range(1, 61)
    )
    table = StyledTable(None, (StyledColumn(1, "left"),), (body("指标", "table_head"),), rows)
    found = pages(table)
    assert len(found) > 2
    for page in found:
        cells = [line.removeprefix("指标") for line in page if line.startswith("指标") and line != "指标"]
        assert [line for line in page if line.endswith("注。")] == [
            f"{n[: len(n) // 2]}第{n[: len(n) // 2]}注。" for n in cells
        ]


def test_marks_lead_to_notes_and_notes_back() -> None:
    reader = pypdf(written(noted(1), *(body("云溪。") for _ in range(40)), noted(2), style=NOTED).data)
    heights = [
        [round(float(note.get_object()["/Dest"][3])) for note in page["/Annots"]]  # type: ignore[union-attr]
        for page in reader.pages
    ]
    assert [down < back for down, back in heights] == [True, True]


def test_anchors_of_notes_are_the_writers_own() -> None:
    assert written(noted(1), body("云溪。", anchor="end"), style=NOTED).page_numbers == {"end": 1}


def test_a_note_is_read_where_its_mark_stands() -> None:
    tree = pypdf(written(noted(1), style=NOTED).data).root_object["/StructTreeRoot"]
    paragraph = tree["/K"].get_object()["/K"][0].get_object()  # type: ignore[index]
    kids = [kid.get_object() for kid in paragraph["/K"]]
    assert [kid["/S"] for kid in kids if isinstance(kid, dict)] == ["/Reference", "/Note"]
    note = kids[2]
    assert [kid.get_object()["/S"] for kid in note["/K"] if isinstance(kid.get_object(), dict)] == ["/Lbl"]
    assert tree["/IDTree"]["/Names"][0] == note["/ID"]  # type: ignore[index]


def test_a_style_without_a_look_for_notes_sets_them_like_evidence() -> None:
    page = lines(written(noted(1)).data)[0]
    assert page[-1][6].left - page[-1][4].left == pytest.approx(2 * ROLES["evidence"].size, abs=0.1)
    assert "".join(seen.char for seen in page[-1]) == "1第1处出典。"


def test_comments_open_over_their_marks_and_nothing_stands_at_the_foot() -> None:
    wordless = StyledParagraph("body", (Run("临江区。"), Run("", "mark", note=(Run("另一出典。"),))))
    data = write(replace(styled(noted(1), wordless), notes="comments"), WHEN).data
    assert texts(data)[0] == ["云溪区推进新兴产业培育。1其后有字。", "临江区。"]
    notes = [note.get_object() for note in pypdf(data).pages[0]["/Annots"]]  # type: ignore[union-attr]
    assert [(note["/Subtype"], note["/Contents"]) for note in notes] == [
        ("/Text", "第1处出典。"),
        ("/Text", "另一出典。"),
    ]
    assert all("/Popup" not in note for note in notes)
    mark = lines(data)[0][0][12]
    assert float(notes[0]["/Rect"][0]) == pytest.approx(mark.left, abs=0.1)
