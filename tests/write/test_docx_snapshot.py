"""What a draft says of itself, so that an edited one can be compared with what was written."""

import datetime
import hashlib
import io
import zipfile
from dataclasses import replace

from lxml import etree
from sample_docx import brief, item, noted, paragraph, part, values

import publisher
from publisher.model import StyledBlock
from publisher.opc import digest
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
S = "{urn:publisher:snapshot:1}"


def draft(*content: StyledBlock) -> bytes:
    return write(brief("gongwen", content), WHEN).data


def entries(data: bytes) -> list[dict[str, str]]:
    tree = part(data, "customXml/item1.xml")
    return [{**one.attrib, "text": one.findtext(f"{S}text")} for one in tree.iter(f"{S}paragraph")]


def told(data: bytes) -> dict[str, str]:
    return {one.get("name"): "".join(one.itertext()) for one in part(data, "docProps/custom.xml")}


def test_each_statement_is_kept_with_its_kind_style_evidence_and_words() -> None:
    (found,) = entries(draft(item("measure", 5, "建成步道20公里。", "1.", 1)))
    assert found == {
        "key": "m-0005",
        "kind": "measure",
        "role": "measure",
        "style": "Pub Measure",
        "bookmarks": "_pub_m_0005 _to_item_5",
        "item": "m-0005",
        "anchor": "item-5",
        "label": "1.",
        "evidence": "evidence-5",
        "text": "建成步道20公里。",
    }


def test_keys_are_those_of_the_controls_and_bookmarks() -> None:
    again = item("measure", 5, "建成步道20公里。", "1.", 1)
    data = draft(again, replace(again, anchor="other"), paragraph("note", "编者按。"), paragraph("body", "说明。"))
    keys = [one["key"] for one in entries(data)]
    assert keys == ["m-0005", "m-0005:2", "note-1", "body-1"]
    assert [f"pub:measure:{key}" for key in keys[:2]] == values(part(data), "sdtPr/tag")
    names = set(values(part(data), "bookmarkStart", "name"))
    assert {"_pub_m_0005", "_pub_note_1", "_pub_body_1"} <= names


def test_headings_tables_and_notes_are_kept_too() -> None:
    found = {one["key"]: one["text"] for one in entries(write(brief(), WHEN).data)}
    assert found["goals"] == "发展目标"
    assert found["note-1"] == "编者按：以上数据以公开发布为准。"
    assert found["table_caption-1"] == "主要指标一览"
    assert found["table_cell-1"] == "地区生产总值"
    assert found["evidence-1"].startswith("“规划原文第1段")


def test_what_a_footnote_says_is_kept_with_its_statement() -> None:
    data = draft(noted(1, "新建泵站3座"))
    (note,) = part(data, "customXml/item1.xml").iter(f"{S}note")
    assert (note.get("mark"), note.text) == ("[1]", "“规划原文第1段”（滨江五年规划）")
    assert entries(data)[0]["text"] == "新建泵站3座。"


def test_the_file_says_which_brief_it_is_and_what_its_snapshot_was() -> None:
    data = write(brief(), WHEN).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = (name for name in package.namelist() if name.startswith(("word/", "customXml/")))
        parts = {name: package.read(name) for name in names if "_rels" not in name}
    digests = [hashlib.sha256(parts["customXml/item1.xml"]).hexdigest(), digest(parts)]
    assert told(data) == {
        "PublisherBrief": "sample",
        "PublisherAudience": "领导参阅",
        "PublisherVersion": publisher.__version__,
        "PublisherSnapshot": digests[0],
        "PublisherDocument": digests[1],
    }


def test_a_changed_word_changes_the_digest_and_the_snapshots_own_name() -> None:
    one, other = draft(paragraph("body", "新建泵站。")), draft(paragraph("body", "新建泵房。"))
    assert told(one)["PublisherSnapshot"] != told(other)["PublisherSnapshot"]
    names = [etree.tostring(part(data, "customXml/itemProps1.xml")) for data in (one, other)]
    assert names[0] != names[1]


def test_the_document_refers_to_it() -> None:
    relations = part(write(brief(), WHEN).data, "word/_rels/document.xml.rels")
    assert "../customXml/item1.xml" in [one.get("Target") for one in relations]
