"""What the PDF tells screen readers: its structure, and whom each mark on a page belongs to."""

import re
from dataclasses import replace

import pytest
from sample_pdf import STYLE, body, brief, pypdf, written

from publisher.model import (
    Margin,
    StyledBox,
)


@pytest.fixture(scope="module")
def data() -> bytes:
    return written(*brief()).data


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
