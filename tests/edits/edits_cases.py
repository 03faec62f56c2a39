"""A brief with every kind of statement, its Word draft, and edits to that as Word writes them."""

import copy
import datetime
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lxml import etree

from publisher import edits, extract, outline, style
from publisher.article import text as article_text
from publisher.model import Brief, Draft, Edits, Prefer, StyledBrief
from publisher.write.docx import write

ROOT = Path(__file__).resolve().parents[2]
WHEN = datetime.date(2026, 1, 15)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ARTICLE = """滨江区三年行动蓝图

滨江区未来三年将以产业振兴为主线，奋力打造沿江智造高地。力争到2028年地区生产总值突破960亿元。

聚焦产业升级 夯实发展根基

坚持项目为王。全力推进沿江智能装备产业园建设，实施中小企业数字化改造行动，培育省级专精特新企业45家。力争到2028年规上工业企业达到320家，高新技术产业产值占比提高到52%。

聚焦民生改善 增进群众福祉

完善就业服务体系，兴建公办幼儿园12所，改造老旧小区36个。确保城镇登记失业率控制在3%以内，新增城镇就业2.4万人。
"""
OUTLINE = """title: 滨江区重点工作要点
subtitle: 三年行动任务摘编
audience: 领导参阅
issuer: 滨江区研究室
style: briefing
sources:
  plan: {path: plan.txt, label: 滨江蓝图, region: 滨江区, date: 2026-01-06}
summary: {goals: 2, metrics: 1}
sections:
  - id: industry
    title: 产业升级
    from: [{article: plan, section: [0, 1]}]
    text: 本节摘自三年行动蓝图。
    goals: all
    measures: all
    items: [{kind: measure, text: 建立重点企业联系制度。, source: 内部材料}]
    note: 以上任务由发改委牵头。
  - id: people
    title: 民生改善
    from: [{article: plan, heading: 民生}]
    goals: all
    measures: all
    metrics: {as: table}
"""
Change = Callable[[etree._Element], None]


def brief(plan: str = ARTICLE, words: str = OUTLINE) -> Brief:
    """The brief of the outline over the article."""
    said = outline.load("outlines/binjiang.yaml", lambda _: words, lambda _: [], True)
    article = article_text.read(plan.encode(), "plan.txt")
    return outline.fill(said, {"plan": article}, {"plan": extract.find(article)})


def dressed(content: Brief, when: datetime.date = WHEN) -> StyledBrief:
    look = style.load(str(ROOT / "styles" / "briefing.yaml"), lambda path: Path(path).read_text("utf-8"))
    return style.apply(content, look, (), when)


def replayed(said: Edits, content: Brief | None = None, prefer: Prefer = "") -> StyledBrief:
    """The brief as it is dressed after the edits were replayed."""
    content = content or brief()
    before = edits.printed(dressed(content))
    done = edits.replay(said, content, before, prefer)
    styled = replace(dressed(done.brief), before=before, origins=done.origins, warnings=done.warnings)
    return edits.annotated(said, edits.altered(styled))


def draft(said: Edits | None = None) -> bytes:
    """The draft as it is written, with edits replayed or none."""
    return write(replayed(said) if said else dressed(brief()), WHEN).data


def read(data: bytes) -> Draft:
    return edits.read(data, "build/binjiang.docx")


def edited(data: bytes, *changes: Change, part: str = "word/document.xml") -> bytes:
    """The file after changes to the tree of one of its parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    tree = etree.fromstring(parts[part])
    for change in changes:
        change(tree)
    return packed({**parts, part: etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)})


def packed(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return buffer.getvalue()


def words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def paragraph(tree: etree._Element, said: str) -> etree._Element:
    """The last paragraph before the appendix that says so: the summary and the contents come before the text."""
    found = list(tree.iter(f"{W}p"))
    end = max((index for index, one in enumerate(found) if "原文依据" in words(one)), default=len(found))
    return [one for one in found[:end] if said in words(one)][-1]


def control(tree: etree._Element, said: str) -> etree._Element:
    """The control round the last item that says so."""
    return next(one for one in paragraph(tree, said).iterancestors(f"{W}sdt"))


def made(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:x xmlns:w="{_NS}">{xml}</w:x>')[0]


def reworded(old: str, new: str, within: str = "") -> Change:
    """Other words typed over those of a run of the paragraph that says ``within``; Word splits the run in three."""

    def change(tree: etree._Element) -> None:
        run = next(one for one in paragraph(tree, within or old).iter(f"{W}r") if old in words(one))
        if len(run.findall(f"{W}t")) > 1:
            text = next(one for one in run.iter(f"{W}t") if old in one.text)
            text.text = text.text.replace(old, new, 1)
            return
        before, after = words(run).split(old, 1)
        for piece in (before, new, after):
            part = copy.deepcopy(run)
            part.find(f"{W}t").text = piece
            run.addprevious(part)
        run.addprevious(made('<w:proofErr w:type="spellStart"/>'))
        run.getparent().remove(run)

    return change


def deleted(said: str) -> Change:
    """An item deleted with its control, or a paragraph without one."""

    def change(tree: etree._Element) -> None:
        found = paragraph(tree, said)
        whole = next(found.iterancestors(f"{W}sdt"), found)
        whole.getparent().remove(whole)

    return change


def typed_after(said: str, text: str) -> Change:
    """Enter at the end of a paragraph, and a new one typed: in the same control, in the same style."""

    def change(tree: etree._Element) -> None:
        found = paragraph(tree, said)
        new = made(f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>')
        new.insert(0, copy.deepcopy(found.find(f"{W}pPr")))
        found.addnext(new)

    return change


def put_after(said: str, moved: str) -> Change:
    """An item cut out and pasted after another, with its control."""

    def change(tree: etree._Element) -> None:
        found = control(tree, moved)
        control(tree, said).addnext(found)

    return change


def split_after(said: str, before: str) -> Change:
    """Enter in the middle of an item: what follows ``before`` goes to a second paragraph in the same control."""

    def change(tree: etree._Element) -> None:
        found = paragraph(tree, said)
        second = made("<w:p/>")
        second.append(copy.deepcopy(found.find(f"{W}pPr")))
        run = next(one for one in found.iter(f"{W}r") if before in words(one))
        text = run.find(f"{W}t")
        kept, rest = text.text.split(before, 1)
        tail = copy.deepcopy(run)
        tail.find(f"{W}t").text = rest
        text.text = kept + before
        for one in [tail, *(one for one in run.itersiblings() if one.tag != f"{W}bookmarkEnd")]:
            second.append(one)
        found.addnext(second)

    return change


def copied_after(said: str, copied: str) -> Change:
    """An item copied and pasted: Word keeps the tag, gives the control a new id, and leaves the bookmarks behind."""

    def change(tree: etree._Element) -> None:
        twin = copy.deepcopy(control(tree, copied))
        twin.find(f"{W}sdtPr/{W}id").set(f"{W}val", "123456")
        for one in list(twin.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            one.getparent().remove(one)
        control(tree, said).addnext(twin)

    return change


def bare(said: str, keep_bookmarks: bool = False, text: str = "") -> Change:
    """An item whose control is gone, with its bookmarks or not; ``text``: pasted over it as plain text."""

    def change(tree: etree._Element) -> None:
        found, box = paragraph(tree, said), control(tree, said)
        if not keep_bookmarks:
            for one in list(found.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
                one.getparent().remove(one)
        if text:
            for one in [one for one in found if one.tag != f"{W}pPr"]:
                found.remove(one)
            found.append(made(f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'))
        box.addprevious(found)
        box.getparent().remove(box)

    return change


WHO = 'w:author="王处长" w:date="2026-02-01T10:00:00Z"'


def tracked(old: str, new: str, within: str = "") -> Change:
    """Words replaced while Word tracks changes."""

    def change(tree: etree._Element) -> None:
        run = next(one for one in paragraph(tree, within or old).iter(f"{W}r") if old in words(one))
        before, after = words(run).split(old, 1)
        for text, wrap in ((before, ""), (old, "del"), (new, "ins"), (after, "")):
            part = copy.deepcopy(run)
            part.find(f"{W}t").text = text
            if wrap == "del":
                part.find(f"{W}t").tag = f"{W}delText"
            if wrap:
                holder = made(f'<w:{wrap} w:id="9" {WHO}/>')
                holder.append(part)
                part = holder
            if text:
                run.addprevious(part)
        run.getparent().remove(run)

    return change


def tracked_deletion(said: str) -> Change:
    """An item deleted while Word tracks changes: its runs and its end are marked."""

    def change(tree: etree._Element) -> None:
        found = paragraph(tree, said)
        found.find(f"{W}pPr").append(made(f'<w:rPr><w:del w:id="8" {WHO}/></w:rPr>'))
        for run in list(found.iter(f"{W}r")):
            holder = made(f'<w:del w:id="7" {WHO}/>')
            run.addprevious(holder)
            holder.append(run)
            for text in run.iter(f"{W}t"):
                text.tag = f"{W}delText"

    return change


def tracked_insertion(said: str, text: str) -> Change:
    """A paragraph typed after another while Word tracks changes."""

    def change(tree: etree._Element) -> None:
        found = paragraph(tree, said)
        new = made(f'<w:p><w:ins w:id="6" {WHO}><w:r><w:t>{text}</w:t></w:r></w:ins></w:p>')
        look = copy.deepcopy(found.find(f"{W}pPr"))
        look.append(made(f'<w:rPr><w:ins w:id="5" {WHO}/></w:rPr>'))
        new.insert(0, look)
        found.addnext(new)

    return change


def tracked_move(said: str, moved: str) -> Change:
    """An item moved while Word tracks changes: it stands in both places, struck out in the first."""

    def change(tree: etree._Element) -> None:
        found, box = paragraph(tree, moved), control(tree, moved)
        twin = copy.deepcopy(box)
        for one in list(twin.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            one.getparent().remove(one)
        control(tree, said).addnext(twin)
        for place, kind in ((found, "moveFrom"), (next(twin.iter(f"{W}p")), "moveTo")):
            place.find(f"{W}pPr").append(made(f'<w:rPr><w:{kind} w:id="4" {WHO}/></w:rPr>'))
            for run in list(place.iter(f"{W}r")):
                holder = made(f'<w:{kind} w:id="3" {WHO}/>')
                run.addprevious(holder)
                holder.append(run)

    return change


def joined(first: str, second: str) -> Change:
    """Delete at the end of an item: the next one goes on in it, and its control is gone."""

    def change(tree: etree._Element) -> None:
        found, other = paragraph(tree, first), paragraph(tree, second)
        for one in [one for one in other if one.tag != f"{W}pPr"]:
            found.append(one)
        box = next(other.iterancestors(f"{W}sdt"))
        box.getparent().remove(box)

    return change


def rows(tree: etree._Element) -> list[etree._Element]:
    """The rows of the table that tells 城镇登记失业率."""
    return list(next(paragraph(tree, "城镇登记失业率").iterancestors(f"{W}tbl")).iter(f"{W}tr"))


def typed_over(number: int, *texts: str) -> Change:
    """Other words in the cells of a row, whose bookmarks stay."""

    def change(tree: etree._Element) -> None:
        for text, cell in zip(texts, rows(tree)[number].iter(f"{W}tc"), strict=True):
            run = next(cell.iter(f"{W}r"))
            run.find(f"{W}t").text = text
            for other in list(cell.iter(f"{W}r"))[1:]:
                other.getparent().remove(other)

    return change


def typed_label(tree: etree._Element, number: int, label: str) -> None:
    """Another label at the head of a row."""
    next(rows(tree)[number].iter(f"{W}t")).text = label
