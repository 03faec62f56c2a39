"""What the PDF is as a document: its order, links, contents, margins, tags, and that it is the same every time."""

import datetime
import hashlib
import io
import os
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from sample_pdf import ROLES, STYLE, WHEN, body, lines, pypdf, style_with, styled, texts, written

from publisher.errors import PublisherError
from publisher.model import (
    ContentsEntry,
    Margin,
    PageBreak,
    Run,
    StyledBlock,
    StyledBox,
    StyledColumn,
    StyledContents,
    StyledParagraph,
    StyledTable,
)
from publisher.write.pdf import write

FILLER = "云溪区统筹推进传统产业升级与新兴产业培育，形成多点支撑的格局。" * 6
TEXTS = st.text(st.sampled_from("云溪区，。（）“”—…12%aB \u3000\n\t\x00😀"), max_size=60) | st.sampled_from(
    ["5" * 90, "（" * 40]
)
ENTRIES = tuple(
    ContentsEntry(label, title, level, anchor)
    for label, title, level, anchor in (
        ("一、", "产业升级", 1, "industry"),
        ("（一）", "重大项目", 2, "projects"),
        ("二、", "民生改善", 1, "people"),
    )
)


def brief() -> tuple[StyledBlock, ...]:
    """A title, contents, three headings far apart, points whose marks lead to an appendix, and back."""
    point = (Run("新建园区"), Run("3个", "strong"), Run("。"), Run("[1]", "mark", "e1"))
    proof = (Run("“新建园区3个”。"), Run(" "), Run("↑", "link", "p1"))
    return (
        body("云溪区重点工作要点", "title"),
        StyledContents(body("目　录", "contents_title"), ENTRIES),
        body("产业升级", "heading1", "一、", "industry"),
        StyledParagraph("goal", point, "1.", "p1", 1, "g-1", "goal"),
        *(body(FILLER) for _ in range(8)),
        body("重大项目", "heading2", "（一）", "projects"),
        *(body(FILLER) for _ in range(10)),
        body("民生改善", "heading1", "二、", "people"),
        body("完善就业服务体系。"),
        PageBreak(),
        StyledParagraph("evidence", proof, "[1]", "e1"),
    )


@pytest.fixture(scope="module")
def data() -> bytes:
    return written(*brief()).data


def test_pages_and_the_pages_of_anchors_are_told() -> None:
    found = written(*brief())
    pages = [page.extract_text() for page in pypdf(found.data).pages]
    assert found.pages == len(pages) == 5
    assert found.page_numbers == {"industry": 1, "p1": 1, "projects": 2, "people": 4, "e1": 5}
    assert "（一）重大项目" in pages[1]
    assert "二、民生改善" in pages[3]


def test_the_contents_show_each_headings_page(data: bytes) -> None:
    shown = [re.sub(r"\.+", " ", line).split() for line in texts(data)[0][2:5]]
    assert shown == [["一、产业升级", "1"], ["（一）重大项目", "2"], ["二、民生改善", "4"]]


def test_page_numbers_of_the_contents_stand_flush_right(data: bytes) -> None:
    ends = {round(line[-1].right, 1) for line in lines(data)[0][2:5]}
    assert ends == {round((210 - 26) * 72 / 25.4, 1)}


def test_entries_of_the_contents_marks_and_arrows_lead_where_they_say(data: bytes) -> None:
    reader = pypdf(data)
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1)}  # type: ignore[union-attr]
    links = [
        numbers[annotation.get_object()["/Dest"][0].idnum]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
    ]
    assert links == [1, 2, 4, 5, 1]


def test_headings_make_the_outline(data: bytes) -> None:
    outline = pypdf(data).outline
    titles = [[entry.title for entry in part] if isinstance(part, list) else part.title for part in outline]
    assert titles == ["一、产业升级", ["（一）重大项目"], "二、民生改善"]


def test_the_file_says_what_it_is(data: bytes) -> None:
    reader = pypdf(data)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("云溪区重点工作要点", "区政府办公室")
    assert reader.metadata.creation_date == datetime.datetime(2026, 3, 9, tzinfo=datetime.UTC)
    assert reader.root_object["/Lang"] == "zh-CN"
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title == {"x-default": "云溪区重点工作要点"}


def test_footers_count_the_pages() -> None:
    style = replace(STYLE, footer=Margin("第 {page} 页 / 共 {pages} 页"), header=Margin("{issuer}·{unknown}", rule=0.5))
    pages = texts(written(*(body(FILLER) for _ in range(30)), style=style).data)
    assert [page[-1] for page in pages] == [
        f"第 {number} 页 / 共 {len(pages)} 页" for number in range(1, len(pages) + 1)
    ]
    assert {page[0] for page in pages} == {"区政府办公室·{unknown}"}


def test_outer_margins_change_sides_and_the_first_page_may_have_none() -> None:
    style = replace(STYLE, footer=Margin("— {page} —", "outer", first_page=False))
    pages = lines(written(*(body(FILLER) for _ in range(30)), style=style).data)
    lefts = [page[-1][0].left for page in pages]
    assert "".join(seen.char for seen in pages[0][-1]) != "— 1 —"
    assert lefts[1] == pytest.approx(28 * 72 / 25.4, abs=0.5)
    assert lefts[2] > 400


def test_a_heading_never_stands_last_on_a_page() -> None:
    for count in range(30, 40):
        blocks = [body("云溪。") for _ in range(count)]
        pages = texts(written(*blocks, body("产业升级", "heading1"), body(FILLER)).data)
        assert [page for page in pages if page[-1] == "产业升级"] == []


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    for count in range(26, 34):
        pages = texts(written(*(body("云溪。") for _ in range(count)), body("发展" * 60)).data)
        counts = [sum("发展发展" in line for line in page) for page in pages]
        assert 1 not in counts, counts
        assert sum(counts) == 4


def test_a_box_has_a_frame_on_every_page_it_reaches() -> None:
    style = replace(STYLE, box_fill="EEF3FA", box_rule=1, box_rule_colour="1B3A6B", box_padding=10)
    box = StyledBox((body("要点", "summary_title"), *(body(FILLER, "summary", f"{n}.") for n in range(1, 12))))
    data = written(box, style=style).data
    streams = [page.get_contents().get_data().decode() for page in pypdf(data).pages]  # type: ignore[union-attr]
    assert len(streams) == 2
    assert [stream.count(" re f") for stream in streams] == [5, 5]
    assert min(line[0].left for line in lines(data)[1]) >= 28 * 72 / 25.4 + 9.9


def test_a_list_hangs_by_its_labels() -> None:
    page = lines(written(body(FILLER, "goal", "1.")).data)[0]
    assert "".join(seen.char for seen in page[0]).startswith("1.云溪区")
    assert page[0][2].left == pytest.approx(page[1][0].left, abs=0.1)


def test_a_label_wider_than_its_indent_pushes_the_first_line_only() -> None:
    page = lines(written(body(FILLER, "goal", "（十二）")).data)[0]
    assert page[0][4].left > page[1][0].left + 20


def test_bold_is_a_bold_font() -> None:
    runs = (Run("云溪"), Run("重点", "strong"))
    fonts = pypdf(written(StyledParagraph("body", runs)).data).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    names = [font["/BaseFont"][8:] for font in fonts.values()]
    assert names == ["NotoSerifSC-Regular", "NotoSansSC-700"]


def test_the_structure_holds_headings_lists_links_and_contents(data: bytes) -> None:
    tree = pypdf(data).root_object["/StructTreeRoot"]["/K"].get_object()  # type: ignore[index]

    def outline(element: object) -> list[object]:
        kids = [kid.get_object() for kid in element["/K"]]  # type: ignore[index]
        return [element["/S"], *(outline(kid) for kid in kids if isinstance(kid, dict) and "/S" in kid)]  # type: ignore[index]

    shape = outline(tree)
    assert shape[:4] == [
        "/Document",
        ["/P"],
        ["/P"],
        ["/TOC", *[["/TOCI", ["/Link"]]] * 3],
    ]
    assert shape[4:6] == [["/H1"], ["/L", ["/LI", ["/Lbl"], ["/LBody", ["/Link"]]]]]
    assert ["/H2"] in shape


def test_every_mark_on_a_page_is_content_or_artifact() -> None:
    style = replace(STYLE, footer=Margin("— {page} —"), box_fill="EEF3FA")
    data = written(StyledBox((body("要点", "summary_title"),)), *brief(), style=style).data
    for page in pypdf(data).pages:
        depth = 0
        for line in page.get_contents().get_data().decode().split("\n"):  # type: ignore[union-attr]
            depth += line.endswith(("BDC", "BMC")) - (line == "EMC")
            assert depth == 1 or not line.endswith(("Tj", "re f"))
        assert depth == 0


def test_marked_content_and_links_belong_to_the_elements_that_hold_them(data: bytes) -> None:
    reader = pypdf(data)
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
    owners = {key: value.get_object() for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    for page in reader.pages:
        stream = page.get_contents().get_data().decode()  # type: ignore[union-attr]
        marked = re.findall(r"/(\w+) <</MCID (\d+)>>", stream)
        elements = owners[page["/StructParents"]]
        assert [(element.get_object()["/S"], place) for place, element in enumerate(elements)] == [
            (f"/{tag}", int(place)) for tag, place in marked
        ]
        for annotation in page.get("/Annots", []):
            link = owners[annotation.get_object()["/StructParent"]]
            held = [kid.get("/Obj") for kid in link["/K"] if isinstance(kid, dict)]
            assert (link["/S"], held[-1].get_object()) == ("/Link", annotation.get_object())


def test_the_same_brief_is_the_same_file_thirty_years_on(monkeypatch: pytest.MonkeyPatch) -> None:
    first = written(*brief()).data
    monkeypatch.setattr(time, "time", lambda: 2_700_000_000.0)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert written(*brief()).data == first


def test_the_same_brief_is_the_same_file_whatever_the_hash_seed() -> None:
    script = (
        "import hashlib, sample_pdf, test_pdf_document as t;"
        "print(hashlib.sha256(sample_pdf.written(*t.brief()).data).hexdigest())"
    )
    here = Path(__file__).parent
    environment = os.environ | {
        "PYTHONHASHSEED": "4242",
        "PYTHONPATH": os.pathsep.join([str(here), str(here.parents[1])]),
    }
    other = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == hashlib.sha256(written(*brief()).data).hexdigest()


def test_the_date_in_the_file_is_the_one_given() -> None:
    later = write(styled(body("云溪。")), WHEN + datetime.timedelta(days=1)).data
    metadata = pypdf(later).metadata
    assert metadata is not None
    assert metadata.modification_date == datetime.datetime(2026, 3, 10, tzinfo=datetime.UTC)


def test_characters_no_font_has_are_told_and_printed_as_boxes() -> None:
    found = written(body("云溪\U000e0041\uf8ff区"))
    assert texts(found.data)[0][0].startswith("云溪")
    assert [str(problem).split(":")[0] for problem in found.warnings] == ["warning"]
    assert "U+F8FF" in str(found.warnings[0])


def test_control_characters_are_shown_as_replaced_and_told() -> None:
    found = written(body("云\x07溪\x0b区\u200b政\r\n府\r办"), body("标题\x1b", "title"))
    assert texts(found.data)[0] == ["云\ufffd溪\ufffd区政", "府", "办", "标题\ufffd"]
    assert [problem.message for problem in found.warnings] == ["sample: 3 control characters are printed as \ufffd"]


def test_a_character_of_another_face_is_borrowed_and_told() -> None:
    found = written(body("吃碗\U00030edd面"))  # in the packaged hei, not in song
    assert pypdf(found.data).pages[0].extract_text() == "吃碗\U00030edd面"
    assert "U+30EDD" in str(found.warnings[0])
    assert "taken from 'hei'" in str(found.warnings[0])


def test_without_fonts_the_user_is_told_what_to_install() -> None:
    with pytest.raises(PublisherError, match="pip install"):
        write(replace(styled(body("云溪。")), fonts=()), WHEN)


@pytest.mark.parametrize("colour", ["navy", "12345", "#1F3864", "红"])
def test_an_unknown_colour_is_told(colour: str) -> None:
    with pytest.raises(PublisherError, match=f"'{colour}' is not a colour"):
        written(body("云溪。"), style=style_with("body", colour=colour))


BLOCKS = st.lists(
    st.one_of(
        st.builds(body, TEXTS, st.sampled_from(sorted(ROLES)), st.sampled_from(["", "1.", "（十二）", "标签" * 9])),
        st.builds(
            lambda texts: StyledTable(
                body("标题", "table_caption", "表1"),
                tuple(StyledColumn(1 / len(texts), "left") for _ in texts),
                (),
                (tuple(body(text, "table_cell") for text in texts),) * 3,
            ),
            st.lists(TEXTS, min_size=1, max_size=9),
        ),
        st.builds(lambda texts: StyledBox(tuple(body(text, "summary", "•") for text in texts)), st.lists(TEXTS)),
        st.just(PageBreak()),
    ),
    max_size=6,
)


@settings(max_examples=12, derandomize=True, deadline=None)
@given(BLOCKS, st.sampled_from([(75, 80), (210, 297)]))
def test_anything_is_laid_out_even_on_a_page_as_small_as_a_card(
    blocks: list[StyledBlock], paper: tuple[int, int]
) -> None:
    style = replace(STYLE, page=replace(STYLE.page, width=paper[0], height=paper[1]), box_padding=12)
    found = written(*blocks, style=style)
    shown = "".join(page.extract_text() for page in pypdf(found.data).pages)
    assert found.pages == len(pypdf(found.data).pages)
    assert shown.count("溪") >= sum(str(block).count("溪") for block in blocks)


def test_an_empty_brief_is_one_empty_page() -> None:
    assert written().pages == 1


@pytest.mark.parametrize(
    "change",
    [
        {"size": 13},
        {"line": 21},
        {"colour": "112233"},
        {"align": "right"},
        {"first": 3},
        {"left": 1},
        {"right": 1},
        {"before": 5},
        {"after": 5},
        {"bold": True},
        {"keep_next": True},
        {"face": "hei"},
    ],
    ids=str,
)
def test_every_measure_of_a_role_is_heeded(change: dict[str, object]) -> None:
    blocks = [PageBreak(), *(body(FILLER[:62]) for _ in range(31))]
    assert written(*blocks, style=style_with("body", **change)).data != written(*blocks).data


def test_coloured_figures_are_read_without_blanks_around_them() -> None:
    style = replace(STYLE, characters={**STYLE.characters, "number": replace(STYLE.characters["link"], name="number")})
    runs = tuple(run for n in range(1, 90) for run in (Run("改造"), Run(f"{n * 7}个", "number"), Run("小区、")))
    text = pypdf(written(StyledParagraph("body", runs), style=style).data).pages[0].extract_text()
    assert text.replace("\n", "") == "".join(run.text for run in runs)


def test_rules_stand_over_and_under_a_paragraph() -> None:
    look = replace(ROLES["goal"], rule_above=2, rule_below=1, rule_colour="C00000", first=0, left=2)
    style = replace(STYLE, roles={**ROLES, "goal": look})
    data = written(body("云溪区工作简报", "goal"), body("后文。"), style=style).data
    stream = pypdf(data).pages[0].get_contents().get_data().decode()  # type: ignore[union-attr]
    rules = re.findall(r"([\d.]+) ([\d.]+) 442\.205 ([12]) re f", stream)
    assert [(left, thick) for left, _, thick in rules] == [("79.37", "2"), ("79.37", "1")]
    first, last = (lines(data)[0][index][0].foot for index in (0, 1))
    assert float(rules[0][1]) > first > float(rules[1][1]) > last
    assert first - last == pytest.approx(20 + 5 + look.after, abs=0.5)


def test_a_tab_leads_to_the_right_edge() -> None:
    page = lines(written(StyledParagraph("body", (Run("区政府办公室编\t2026年"), Run("3月9日", "strong")))).data)[0]
    text = "".join(seen.char for seen in page[0])
    assert text == "区政府办公室编2026年3月9日"
    assert page[0][-1].right == pytest.approx((210 - 26) * 72 / 25.4, abs=0.2)
    assert page[0][7].left - page[0][6].right > 100


def test_a_paragraph_of_a_hanging_role_without_a_label_stands_at_its_indent() -> None:
    page = lines(written(body(FILLER, "evidence")).data)[0]
    assert [round(line[0].left, 1) for line in page] == [round(28 * 72 / 25.4 + 25, 1)] * len(page)


def test_headers_name_the_section() -> None:
    style = replace(STYLE, header=Margin("{title}\t{section}"))
    pages = texts(written(*brief(), style=style).data)
    names = [page[0].removeprefix("云溪区重点工作要点") for page in pages]
    assert names == ["产业升级", "产业升级", "产业升级", "民生改善", "民生改善"]


def test_captions_stand_apart_from_their_numbers() -> None:
    for words in ("主要指标", "　主要指标"):
        table = StyledTable(body(words, "table_caption", "表1"), (StyledColumn(1, "left"),), (), ())
        assert texts(written(table).data)[0][0] == "表1　主要指标"


def test_colours_are_meant_in_srgb(data: bytes) -> None:
    intent = pypdf(data).root_object["/OutputIntents"][0]  # type: ignore[index]
    profile = ImageCms.ImageCmsProfile(io.BytesIO(intent["/DestOutputProfile"].get_data()))
    colours = [(27, 58, 107), (192, 0, 0), (127, 159, 63), (0, 0, 0), (255, 255, 255)]
    picture = Image.new("RGB", (len(colours), 1))
    picture.putdata(colours)
    same = ImageCms.profileToProfile(picture, profile, ImageCms.createProfile("sRGB"))
    assert same is not None
    found = [same.getpixel((x, 0)) for x in range(len(colours))]
    assert all(
        abs(a - b) <= 1 for one, other in zip(colours, found, strict=True) for a, b in zip(one, other, strict=True)
    )  # type: ignore[arg-type]


def test_what_closes_the_brief_at_the_foot_ends_with_the_text_area() -> None:
    style = style_with("evidence", foot=True)
    pages = lines(written(body("云溪。"), body("市委。", "evidence"), body("区委。", "evidence"), style=style).data)
    tops = [297 * 72 / 25.4 - line[0].foot for line in pages[0][:3]]
    assert tops[2] == pytest.approx((297 - 35) * 72 / 25.4, abs=12)
    assert tops[2] - tops[1] < 40
    assert tops[1] - tops[0] > 400
