"""What the PDF is as a document: its order, links, contents, and that it is the same every time."""

import datetime
import gc
import hashlib
import os
import re
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_pdf import ROLES, STYLE, WHEN, body, brief, lines, pypdf, styled, texts, written

from publisher.model import (
    PageBreak,
    StyledBlock,
    StyledBox,
    StyledColumn,
    StyledTable,
)
from publisher.write.pdf import write

TEXTS = st.text(st.sampled_from("云溪区，。（）“”—…12%aB \u3000\n\t\x00😀"), max_size=60) | st.sampled_from(
    ["5" * 90, "（" * 40]
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


def test_the_same_brief_is_the_same_file_where_no_thread_is_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    many = body("".join(chr(code) for code in range(0x4E00, 0x4E00 + 800)))
    before = written(many).data
    assert len(before) > 100_000
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert written(many).data == before


def test_writing_again_and_again_leaves_nothing_behind() -> None:
    written(*brief())
    gc.collect()
    count = len(gc.get_objects())
    for _ in range(10):
        written(*brief())
    gc.collect()
    assert len(gc.get_objects()) < count + 1000


def test_the_date_in_the_file_is_the_one_given() -> None:
    later = write(styled(body("云溪。")), WHEN + datetime.timedelta(days=1)).data
    metadata = pypdf(later).metadata
    assert metadata is not None
    assert metadata.modification_date == datetime.datetime(2026, 3, 10, tzinfo=datetime.UTC)


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
