"""A statement under the name of another region than its source's is told."""

from dataclasses import replace

import pytest
from edits_cases import (
    WHEN,
    Change,
    W,
    control,
    deleted,
    dressed,
    edited,
    made,
    put_after,
    read,
    replayed,
    reworded,
)
from lxml import etree

from publisher import edits, extract, outline
from publisher.article import text as article_text
from publisher.edits.pulling.places import names_of, swapped
from publisher.model import Brief, Edits, SourceRef
from publisher.write.docx import write

NAMES = {"滨江区": "滨江区", "滨江蓝图": "滨江区", "云溪县": "云溪县", "云溪县经开区": "经开区"}
OUTLINE = """title: 两地要点
style: briefing
sources:
  one: {path: one.txt, label: 滨江区, region: 滨江区}
  two: {path: two.txt, label: 云溪县, region: 云溪县}
sections:
  - id: work
    title: 重点工作
    from: [{article: one}, {article: two}]
    goals: none
    measures: {by: article}
    metrics: none
  - {id: more, title: 其他, text: 另行安排。}
"""
ARTICLES = {
    "one": "滨江区要点\n\n新建公办幼儿园12所。实施数字化改造行动。整治圩塘30处。\n",
    "two": "云溪县要点\n\n扩建茶园40处。推进沿河绿道建设。改造农贸市场6个。\n",
}
TEAS, POOLS, GREENS = "扩建茶园40处", "整治圩塘30处", "推进沿河绿道建设"


def content() -> Brief:
    said = outline.load("outlines/two.yaml", lambda _: OUTLINE, lambda _: [], True)
    articles = {name: article_text.read(text.encode(), f"{name}.txt") for name, text in ARTICLES.items()}
    return outline.fill(said, articles, {name: extract.find(article) for name, article in articles.items()})


CONTENT = content()
DRAFT = write(dressed(CONTENT), WHEN).data
SOURCES = outline.load("outlines/two.yaml", lambda _: OUTLINE, lambda _: [], True).sources


def pulled(*changes: Change) -> Edits:
    return edits.pull(replace(read(edited(DRAFT, *changes)), names=tuple(names_of(SOURCES).items())))


def told(*changes: Change) -> list[tuple[str, str, str]]:
    return [(one.operation, one.at.kind, one.figures) for one in pulled(*changes).edits]


def lead_before(said: str, text: str) -> Change:
    def change(tree: etree._Element) -> None:
        look = "<w:pPr><w:pStyle w:val='PubLead'/></w:pPr>"
        control(tree, said).addprevious(made(f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"))

    return change


def struck(said: str) -> Change:
    def change(tree: etree._Element) -> None:
        found = next(one for one in tree.iter(f"{W}p") if "".join(one.itertext()).strip() == said)
        whole = next(found.iterancestors(f"{W}sdt"), found)
        whole.getparent().remove(whole)

    return change


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("滨江区：建成茶园30处。", "云溪县：建成茶园30处。", "滨江区 → 云溪县"),
        ("确保滨江区茶园建成。", "确保云溪县茶园建成。", "滨江区 → 云溪县"),
        ("云溪县经开区扩容。", "云溪县扩容。", "云溪县经开区 → 云溪县"),
        ("建成茶园30处。", "云溪县：建成茶园30处。", "→ 云溪县"),
        ("滨江蓝图", "滨江区", ""),
        ("滨江区建成茶园。", "滨江区与云溪县建成茶园。", ""),
        ("滨江区建成茶园。", "建成茶园。", ""),
    ],
)
def test_another_regions_name_in_the_place_of_ones_own_is_told(before: str, after: str, wanted: str) -> None:
    assert swapped(before, after, NAMES) == wanted


def test_the_names_of_a_source_are_its_label_and_its_region() -> None:
    sources = SourceRef("a", "a.txt", "蓝图", "滨江区"), SourceRef("b", "b.txt", "报道"), SourceRef("c", "c.txt")
    assert names_of(sources) == {"蓝图": "滨江区", "滨江区": "滨江区", "报道": "报道"}


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (put_after(POOLS, TEAS), [("move", "measure", "云溪县 → 滨江区")]),
        (put_after(TEAS, POOLS), [("move", "measure", "滨江区 → 云溪县")]),
        (put_after(GREENS, TEAS), [("move", "measure", "")]),
        (reworded("云溪县", "滨江区", "云溪县"), [("change", "lead", "云溪县 → 滨江区")]),
        (struck("云溪县"), [("delete", "lead", "云溪县 → 滨江区")]),
        (lead_before(GREENS, "滨江区"), [("insert", "lead", "云溪县 → 滨江区")]),
        (lead_before(GREENS, "云溪县生态工作"), [("insert", "lead", "")]),
        (deleted(TEAS), [("delete", "measure", "")]),
    ],
    ids=[
        "under the first",
        "under the second",
        "under its own",
        "renamed",
        "struck out",
        "put in",
        "its own put in",
        "gone",
    ],
)
def test_what_stands_under_another_name_now_is_told(change: Change, wanted: list[tuple[str, str, str]]) -> None:
    assert told(change) == wanted


def test_what_says_itself_whose_it_is_may_stand_anywhere() -> None:
    named = reworded(GREENS, f"云溪县：{GREENS}")
    assert told(named, put_after(POOLS, GREENS))[-1] == ("move", "measure", "")


def test_the_build_warns_of_it_until_it_is_checked() -> None:
    text = edits.dump(pulled(put_after(POOLS, TEAS)))
    kept = edits.load("edits/two.yaml", text)
    (warning,) = set(replayed(kept, CONTENT).warnings) - set(CONTENT.warnings)
    assert warning.message == "this is told under another name than its source's: 云溪县 → 滨江区  in  扩建茶园40处。"
    confirmed = text.replace("云溪县 → 滨江区\n", "云溪县 → 滨江区\n    checked: true\n")
    assert replayed(edits.load("edits/two.yaml", confirmed), CONTENT).warnings == CONTENT.warnings
