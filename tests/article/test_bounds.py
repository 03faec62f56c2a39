"""Small files that would fill the memory or take for ever are refused at once."""

import resource
from collections.abc import Callable
from contextlib import suppress

import pytest
from bombs import body, laughs, paragraph, pdf, shows, word

from publisher import formats
from publisher.errors import PublisherError

TEXT = "\n\n鹭洲今年动工码头三座，货船往来如梭。\n\n"
BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a page of a million letters": ("a.pdf", lambda: shows(1_000_000), "unpacks to more than"),
    "a page of many letters": ("a.pdf", lambda: shows(90_000), "more than 40,000 characters on a page"),
    "a stream of zeros": ("a.pdf", lambda: pdf(b"\0" * 60_000_000), "unpacks to more than"),
    "forms that draw forms": ("a.pdf", lambda: laughs(8, 10), "its pages draw too much"),
    "a form that draws itself": ("a.pdf", lambda: laughs(0, 3), "holds no text"),
    "pages without end": ("a.pdf", lambda: pdf(b"", pages=2_000_000_000), "holds no text|says that it has"),
    "a page a hundred thousand times": ("a.pdf", lambda: pdf(b"", pages=100_000), "says that it has 100,000 pages"),
    "objects without end": ("a.pdf", lambda: b"%PDF-1.7\n" + b"1 0 obj<<>>endobj\n" * 400_000, "300,000 objects"),
    "a part of zeros": ("a.docx", lambda: word(b"\0" * 100_000_000), "unpacks to more than"),
    "a part of one paragraph again and again": (
        "a.docx",
        lambda: word(body(paragraph("港口") * 900_000)),
        "unpacks to more than",
    ),
    "paragraphs without end": (
        "a.docx",
        lambda: word(body("".join(paragraph(hex(at)) for at in range(90_000)))),
        "more than 400,000 tags",
    ),
    "short paragraphs without end": (
        "a.docx",
        lambda: word(body("".join(paragraph(hex(at)) for at in range(30_000)))),
        "more than 25,000 paragraphs",
    ),
    "entities of entities": ("a.docx", lambda: word(body(paragraph("&e9;"), LAUGHS)), "declares XML entities"),
    "an entity from a file": ("a.docx", lambda: word(body(paragraph("&e;"), OUTSIDE)), "declares XML entities"),
    "entities in another encoding": (
        "a.docx",
        lambda: word(body(paragraph("&e9;"), " " * 2_000 + LAUGHS).encode("utf-16")),
        "declares XML entities",
    ),
    "elements in elements": ("a.docx", lambda: word(body("<w:ins>" * 900 + "</w:ins>" * 900)), "nests more than 250"),
    "a page of tags": ("a.html", lambda: b"<b>" * 3_000_000, "more than 400,000 tags"),
    "a binary named text": ("a.txt", lambda: b"\x1f\x8b" + b"\0" * 30_000_000, "packed archive"),
}
LAUGHS = (
    "<!DOCTYPE w ["
    + '<!ENTITY e0 "港口">'
    + "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    + "]>"
)
OUTSIDE = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
DEEP: dict[str, tuple[str, Callable[[], str]]] = {
    "divisions": ("a.html", lambda: "<div>" * 90_000 + TEXT),
    "tables": ("a.html", lambda: "<table><tr><td>" * 30_000 + TEXT),
    "formatting that is never closed": ("a.html", lambda: "".join(f"<b id=x{at}><p>" for at in range(40_000)) + TEXT),
    "links that are never closed": ("a.html", lambda: "<a href=x><p>" * 40_000 + TEXT),
    "lists": ("a.html", lambda: "<ul><li>" * 50_000 + TEXT),
    "attributes": ("a.html", lambda: "<div " + " ".join(f"a{at}=1" for at in range(100_000)) + ">" + TEXT),
    "entities": ("a.html", lambda: "&amp;" * 300_000 + TEXT),
    "a declaration that does not end": ("a.html", lambda: "<meta " + "c" * 300_000 + TEXT),
    "quotations": ("a.md", lambda: "> " * 20_000 + TEXT),
    "lists in lists": ("a.md", lambda: "\n".join(" " * at + "- 港口" for at in range(3_000)) + TEXT),
    "brackets": ("a.md", lambda: "[" * 50_000 + TEXT),
    "pictures": ("a.md", lambda: "![[](" * 20_000 + TEXT),
    "stars": ("a.md", lambda: "*a **b " * 20_000 + TEXT),
    "ticks": ("a.md", lambda: "".join("`" * at + " " for at in range(600)) + TEXT),
    "a link that does not end": ("a.md", lambda: "[a](" * 60_000 + TEXT),
    "definitions": ("a.md", lambda: "".join(f"[a{at}]: b\n" for at in range(20_000)) + TEXT),
    "tables of pipes": ("a.md", lambda: "|" * 20_000 + "\n" + "|-" * 20_000 + "|\n" + TEXT),
    "an html block": ("a.md", lambda: "<div>" * 50_000 + TEXT),
    "front matter that does not end": ("a.md", lambda: "---\n" + "a: b\n" * 50_000 + TEXT),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_it_is_refused_before_it_grows(bomb: str) -> None:
    name, make, told = BOMBS[bomb]
    data = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(PublisherError, match=told) as caught:
        formats.reader(name)(data, name)
    assert caught.value.problems[0].hint
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000  # kilobytes


@pytest.mark.parametrize("kind", DEEP)
def test_what_nests_or_repeats_without_end_is_read_or_refused_in_little_memory(kind: str) -> None:
    name, make = DEEP[kind]
    data = make().encode()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with suppress(PublisherError):
        assert formats.reader(name)(data, name).sections
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000
