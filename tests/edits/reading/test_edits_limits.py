"""A file that is no draft, or made to do harm, is refused with its reason; nothing is lost, nothing is unfolded."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from edits_cases import packed

Run = Callable[..., tuple[int, str, str]]
DRAFT, FILE = Path("build", "yunxi.docx"), Path("edits", "yunxi.yaml")
MAIN = "word/document.xml"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"/>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
Spoil = Callable[[bytes], bytes]


def with_part(name: str, data: bytes) -> Spoil:
    def spoil(draft: bytes) -> bytes:
        with zipfile.ZipFile(io.BytesIO(draft)) as package:
            parts = {one: package.read(one) for one in package.namelist() if one != name}
        return packed({**parts, name: data})

    return spoil


def without_part(name: str) -> Spoil:
    def spoil(draft: bytes) -> bytes:
        with zipfile.ZipFile(io.BytesIO(draft)) as package:
            return packed({one: package.read(one) for one in package.namelist() if one != name})

    return spoil


def said_smaller(draft: bytes) -> bytes:
    """A bomb whose directory tells a small size of the part that unfolds."""
    bomb = with_part(MAIN, b" " * 70_000_000)(draft)
    return bomb.replace((70_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))


SPOILT: dict[str, tuple[Spoil, str]] = {
    "a bomb": (with_part(MAIN, b" " * 70_000_000), "unpacks to more than"),
    "a bomb that says it is small": (said_smaller, "cannot be read"),
    "a bomb beside the text": (with_part("docProps/custom.xml", b" " * 70_000_000), "unpacks to more than"),
    "entities": (with_part(MAIN, LAUGHS), "declares XML entities"),
    "an entity from outside": (with_part("customXml/item1.xml", OUTSIDE), "declares XML entities"),
    "no XML": (with_part(MAIN, b"<w:document"), "word/document.xml in it cannot be read"),
    "no text": (without_part(MAIN), "it has no word/document.xml"),
    "cut off": (lambda draft: draft[: len(draft) // 2], "damaged: its directory cannot be read"),
    "empty": (lambda draft: draft[:0], "the file is empty"),
    "an old .doc": (lambda draft: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + draft, "an old Word or WPS file"),
    "nested too deep": (with_part(MAIN, b"<a>" * 5_000 + b"</a>" * 5_000), "nests more than 250"),
}


@pytest.fixture
def drafts(project: Path, run: Run) -> dict[str, bytes]:
    """A draft that was edited and pulled, and the file of its edits."""
    assert run("build", "yunxi", "--to", "docx", "--date", "2026-01-15")[0] == 0
    with zipfile.ZipFile(DRAFT) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[MAIN] = parts[MAIN].replace("公办".encode(), "普惠".encode())
    DRAFT.write_bytes(packed(parts))
    assert run("pull", str(DRAFT))[0] == 0
    return {"draft": DRAFT.read_bytes(), "edits": FILE.read_bytes()}


@pytest.mark.parametrize("what", SPOILT)
def test_it_is_refused_and_nothing_is_lost(what: str, drafts: dict[str, bytes], run: Run) -> None:
    spoil, reason = SPOILT[what]
    Path("sent.docx").write_bytes(spoil(drafts["draft"]))
    for command in (("pull", "sent.docx"), ("diff", str(DRAFT), "sent.docx", "-o", "changes.docx")):
        code, _, err = run(*command)
        assert code == 1, command
        assert reason in err, command
        assert err.count("error:") == 1, command
    assert not Path("changes.docx").exists()
    assert {"draft": DRAFT.read_bytes(), "edits": FILE.read_bytes()} == drafts


def test_a_word_file_that_is_no_draft_is_not_pulled(drafts: dict[str, bytes], run: Run) -> None:
    without = without_part("docProps/custom.xml")(without_part("customXml/item1.xml")(drafts["draft"]))
    Path("sent.docx").write_bytes(without)
    assert run("pull", "sent.docx")[0] == 1
    assert FILE.read_bytes() == drafts["edits"]


def test_names_that_lead_elsewhere_are_not_written(drafts: dict[str, bytes], run: Run) -> None:
    Path("sent.docx").write_bytes(with_part("../../stray.xml", b"<x/>")(drafts["draft"]))
    assert run("pull", "sent.docx")[0] == 0
    assert run("diff", str(DRAFT), "sent.docx", "-o", "changes.docx")[0] == 0
    assert not Path("..", "..", "stray.xml").exists()
    with zipfile.ZipFile("changes.docx") as package:
        assert [name for name in package.namelist() if ".." in name] == []
