"""Edits come back through LibreOffice: made or saved there, or sent as .odt; and it accepts and rejects changes."""

import re

import pytest
from edits_cases import (
    ARTICLE,
    OUTLINE,
    WHEN,
    brief,
    deleted,
    dressed,
    edited,
    packed,
    put_after,
    reworded,
    typed_after,
)
from redlined import lines, part
from survival import CASES, WAYS, Case, office, python, returned, told

from publisher.edits import compare
from publisher.write.docx import write

THROUGH_LIBREOFFICE = {
    "nothing",
    "Enter at an item's end",
    "copy an item",
    "paste plain text over it",
    "delete an item",
    "move an item",
    "change a table's cell",
    "track changed words",
}
SENT = [case for case in CASES if case.name in THROUGH_LIBREOFFICE]
DRAFT = write(dressed(brief()), WHEN).data
LATER = write(
    dressed(brief(ARTICLE.replace("老旧小区36个", "老旧小区40个"), OUTLINE.replace("as: table", "limit: 2"))), WHEN
)
libreoffice = pytest.mark.libreoffice


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_edit_made_in_word_comes_back(case: Case) -> None:
    assert told(case.word(DRAFT)) == case.wanted


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], bytes]:
    if not python():
        pytest.skip("needs soffice, and a Python that has uno")
    return returned(tmp_path_factory.mktemp("returned"), SENT)


@libreoffice
@pytest.mark.parametrize("way", WAYS[1:])
@pytest.mark.parametrize("case", SENT, ids=lambda case: case.name)
def test_it_comes_back_through_libreoffice(case: Case, way: str, files: dict[tuple[str, str], bytes]) -> None:
    assert told(files[case.name, way]) == case.wanted


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What LibreOffice leaves of documents of changes, by name, when it accepts or rejects all."""
    if not python():
        pytest.skip("needs soffice, and a Python that has uno")
    folder = tmp_path_factory.mktemp("settled")
    jobs: list[dict[str, object]] = []
    for name, after in pairs().items():
        path = folder / f"{name}.docx"
        path.write_bytes(packed(dict(compare.redline(("a", DRAFT), ("b", after), "王处长"))))
        jobs += [
            {"open": str(path), "edits": [[f"{verb}_all"]], "save": {str(folder / f"{name}-{verb}.docx"): "docx"}}
            for verb in ("accept", "reject")
        ]
    office(jobs)
    return {one.stem: said(one.read_bytes()) for one in folder.glob("*-*.docx")}


def pairs() -> dict[str, bytes]:
    """Later drafts: one that a colleague edited, and one built of another article and outline."""
    changes = (
        reworded("45家", "60家"),
        typed_after("沿江智能装备产业园", "设立二十亿元产业基金。"),
        deleted("建立重点企业联系制度"),
        put_after("改造老旧小区36个", "完善就业"),
        reworded("发改委", "工信局"),
    )
    return {"edited": edited(DRAFT, *changes), "built": LATER.data}


def said(data: bytes) -> list[str]:
    """A line a paragraph, without its style, for LibreOffice names some anew, and without space."""
    told_lines = (re.sub(r"(tc/tr)? [^:]*: |\s", "", line) for line in lines(part(data), data))
    return [line for line in told_lines if line]


@libreoffice
@pytest.mark.parametrize("name", ["edited", "built"])
def test_libreoffice_accepts_and_rejects_what_differs(name: str, settled: dict[str, list[str]]) -> None:
    assert settled[f"{name}-accept"] == said(pairs()[name])
    assert settled[f"{name}-reject"] == said(DRAFT)
    assert said(pairs()[name]) != said(DRAFT)
