"""A package's parts are read to bounds of real bytes, and nothing outside of it is looked at."""

import io
import zipfile

import pytest

from publisher.errors import PublisherError
from publisher.opc import Package

MAIN = "word/document.xml"


def package(parts: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Package:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return Package(stream.getvalue(), "汇报.docx")


def relations(*targets: str) -> bytes:
    listed = "".join(f'<x Type="t/officeDocument" {one}/>' for one in targets)
    return f"<r>{listed}</r>".encode()


def test_what_all_parts_hold_together_is_bounded() -> None:
    names = ["word/a", "word/b", "word/c"]
    opened = package(dict.fromkeys(names, b"\0" * 55_000_000))
    assert [len(opened.read(name)) for name in names[:2]] == [55_000_000, 55_000_000]
    with pytest.raises(PublisherError, match="word/c in it unpacks to more than 50,000,000 bytes"):
        opened.read(names[2])


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_unpacks_without_a_bound_is_refused(packing: int) -> None:
    with pytest.raises(PublisherError, match="packed in a way that Word never uses"):
        package({MAIN: b"<a/>"}, packing).element(MAIN)


def test_xml_that_unpacks_to_far_more_than_its_bytes_is_refused_and_the_same_bytes_of_a_picture_are_not() -> None:
    blank = b"<a>" + b" " * 5_000_000 + b"</a>"
    opened = package({MAIN: blank, "word/media/a.bmp": blank})
    assert opened.read("word/media/a.bmp") == blank
    with pytest.raises(PublisherError, match="unpacks to more than 1,"):
        opened.xml(MAIN)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_document_type_is_refused_however_encoded(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{"<!-- -->" * 500}<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(PublisherError, match="declares XML entities"):
        package({MAIN: text.encode(encoding)}).element(MAIN)


def test_an_encoding_that_nobody_knows_is_told_as_damage() -> None:
    with pytest.raises(PublisherError, match=r"damaged: word/document\.xml in it cannot be read") as caught:
        package({MAIN: b'<?xml version="1.0" encoding="yunxi"?><a/>'}).element(MAIN)
    assert caught.value.problems[0].place.path == "汇报.docx"


def test_a_relationship_that_leads_out_of_the_package_is_not_followed() -> None:
    inside, outside = 'Target="word/own.xml"', 'Target="word/other.xml" TargetMode="External"'
    parts = {"word/own.xml": b"<a/>", "word/other.xml": b"<b/>"}
    assert package({**parts, "_rels/.rels": relations(outside, inside)}).main() == "word/own.xml"
    with pytest.raises(PublisherError, match=r"it has no word/document\.xml"):
        package({**parts, "_rels/.rels": relations('Target="../../etc/passwd"', outside)}).main()
