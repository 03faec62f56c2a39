"""What was done to the appendix is not kept where it follows from what was done to the text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from edits_cases import Change, W, deleted, draft, edited, read, replayed, words
from lxml import etree

from publisher import edits
from publisher.model import Anchor, Edit, Edits, StyledParagraph

Run = Callable[..., tuple[int, str, str]]
DATE = ("--date", "2026-01-15")


def everywhere(old: str, new: str) -> Change:
    """Find and replace all."""

    def change(tree: etree._Element) -> None:
        for one in tree.iter(f"{W}t"):
            one.text = (one.text or "").replace(old, new)

    return change


def last_deleted(said: str) -> Change:
    """The last paragraph that says so taken out: that of the appendix."""

    def change(tree: etree._Element) -> None:
        found = [one for one in tree.iter(f"{W}p") if said in words(one)][-1]
        found.getparent().remove(found)

    return change


def done(*changes: Change) -> list[tuple[str, str, str]]:
    return [(one.operation, one.at.kind, one.text or one.at.text) for one in pulled(*changes).edits]


def pulled(*changes: Change) -> Edits:
    return edits.pull(read(edited(draft(), *changes)))


def appendix(said: Edits) -> list[str]:
    found = [one for one in replayed(said).blocks if isinstance(one, StyledParagraph) and one.role == "evidence_source"]
    return ["".join(run.text for run in one.runs) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [("产业升级", "产业发展", "一、产业发展"), ("要情摘要", "内容提要", "内容提要")],
)
def test_a_title_renamed_everywhere_is_one_edit_and_no_warning(old: str, new: str, title: str) -> None:
    titles = [
        one for one in done(everywhere(old, new)) if "title" in one[1] or one[1] in ("heading", "evidence_source")
    ]
    assert len(titles) == 1
    (kept,) = [one for one in pulled(everywhere(old, new)).edits if one.text == new]
    said = Edits("binjiang", (kept,))
    assert title in appendix(said)
    assert replayed(said).warnings == ()


def test_one_that_was_kept_before_is_warned_of_no_more() -> None:
    said = pulled(everywhere("民生改善", "民生福祉"))
    title = next(one for one in said.edits if one.at.kind == "heading")
    stale = Edit("change", Anchor("appendix", "evidence_source", "二、民生改善"), "二、民生福祉")
    assert replayed(Edits("binjiang", (title, stale))).warnings == ()
    assert len(replayed(Edits("binjiang", (stale,))).warnings) == 1


def test_a_title_renamed_in_the_appendix_alone_is_told() -> None:
    def change(tree: etree._Element) -> None:
        next(one for one in reversed(list(tree.iter(f"{W}t"))) if one.text == "二、民生改善").text = "二、民生"

    assert done(change) == [("change", "evidence_source", "二、民生")]


def test_an_entry_struck_out_with_what_cites_it_is_no_edit_of_its_own() -> None:
    assert done(deleted("完善就业服务体系"), last_deleted("完善就业服务体系")) == [
        ("delete", "measure", "完善就业服务体系。")
    ]
    assert [one[1] for one in done(last_deleted("完善就业服务体系"))] == ["evidence"]


def test_replace_all_in_quoted_sources_is_told_once_and_not_kept(project: Path, run: Run) -> None:
    outline = project / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8") + "evidence: appendix\n", "utf-8")
    run("build", *DATE)
    path = Path("build", "yunxi.docx")
    path.write_bytes(edited(path.read_bytes(), everywhere("幼儿园", "托儿所")))
    code, out, err = run("pull", str(path))
    assert code == 0
    assert "quoted sources are printed as they stand: 1 change in them not kept" in err
    assert "evidence" not in out
    assert "change: evidence" not in Path("edits", "yunxi.yaml").read_text("utf-8")
    code, _, err = run("build", *DATE)
    assert code == 0
    assert "quoted" not in err
