"""A plain style, small briefs in it, and what PDF readers see in the file: the tests of the PDF writer share these."""

import datetime
import functools
import io
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw
from pypdf import PdfReader

from publisher.fonts import find
from publisher.model import (
    CharacterRole,
    ContentsEntry,
    FontFile,
    Margin,
    Page,
    PageBreak,
    Role,
    Run,
    Style,
    StyledBlock,
    StyledBrief,
    StyledContents,
    StyledParagraph,
    TableLook,
    Written,
)
from publisher.write.pdf import write

WHEN = datetime.date(2026, 3, 9)
PAGE = Page(210, 297, 37, 35, 28, 26, 15, 22)
BODY = Role("body", "song", 12, 20, first=2)
ROLES = {
    role.name: role
    for role in (
        BODY,
        Role("title", "title", 22, 32, align="center", after=12),
        Role("heading1", "hei", 15, 26, align="left", before=12, after=6, keep_next=True, outline=1),
        Role("heading2", "hei", 13, 22, align="left", before=8, after=4, keep_next=True, outline=2),
        Role("goal", "song", 12, 20, left=1.5, first=-1.5, after=2),
        Role("summary_title", "hei", 12, 18, align="center", keep_next=True),
        Role("summary", "song", 11, 17, left=1.5, first=-1.5),
        Role("table_caption", "hei", 11, 18, align="center", keep_next=True),
        Role("table_head", "hei", 10, 14, align="center"),
        Role("table_cell", "song", 10, 14, align="left"),
        Role("contents_title", "hei", 14, 24, align="center", keep_next=True),
        Role("contents1", "hei", 12, 20, align="left"),
        Role("contents2", "song", 12, 20, align="left", left=2),
        Role("evidence", "song", 10, 15, left=2.5, first=-2.5),
        Role("header", "song", 9, 12),
        Role("footer", "song", 9, 12),
    )
}
FILLER = "云溪区统筹推进传统产业升级与新兴产业培育，形成多点支撑的格局。" * 6
ENTRIES = tuple(
    ContentsEntry(label, title, level, anchor)
    for label, title, level, anchor in (
        ("一、", "产业升级", 1, "industry"),
        ("（一）", "重大项目", 2, "projects"),
        ("二、", "民生改善", 1, "people"),
    )
)
CHARACTERS = {
    role.name: role
    for role in (
        CharacterRole("strong", face="hei", bold=True),
        CharacterRole("mark", superscript=True, size=0.7, colour="2F5D9B"),
        CharacterRole("link", colour="2F5D9B"),
    )
}
STYLE = Style(
    "plain", PAGE, {}, ROLES, CHARACTERS, TableLook(1, "000000", 0.5, "808080", "E0E0E0"), Margin(""), Margin("")
)  # fmt: skip


@functools.cache
def fonts() -> tuple[FontFile, ...]:
    return find(environment={})


def styled(*blocks: StyledBlock, style: Style = STYLE) -> StyledBrief:
    return StyledBrief(
        "sample", "云溪区重点工作要点", "领导参阅", "区政府办公室", "2026年3月9日", style, blocks, fonts()
    )


def written(*blocks: StyledBlock, style: Style = STYLE) -> Written:
    return write(styled(*blocks, style=style), WHEN)


def body(text: str, role: str = "body", label: str = "", anchor: str = "") -> StyledParagraph:
    return StyledParagraph(role, (Run(text),), label, anchor)


def style_with(role: str, **changes: object) -> Style:
    """The plain style with one role changed."""
    return replace(STYLE, roles=ROLES | {role: replace(ROLES[role], **changes)})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Seen:
    """A character as pdfium sees it on a page: its left edge, right edge and foot in points from the page's corner."""

    char: str
    left: float
    right: float
    foot: float


def pypdf(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def lines(data: bytes) -> list[list[list[Seen]]]:
    """The characters by page and line; blanks that pdfium thinks of are left out."""
    pages = []
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        found: list[list[Seen]] = []
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            if pypdfium2.raw.FPDFText_IsGenerated(text, index):
                continue
            left, foot, right, _ = text.get_charbox(index, loose=True)
            if found and abs(found[-1][-1].foot - foot) < 7 and left > found[-1][-1].left - 1:
                found[-1].append(Seen(char, left, right, foot))
            else:
                found.append([Seen(char, left, right, foot)])
        pages.append(found)
    return pages


def texts(data: bytes) -> list[list[str]]:
    """The lines of every page as text."""
    return [["".join(seen.char for seen in line) for line in page] for page in lines(data)]


def brief() -> tuple[StyledBlock, ...]:
    """A title, contents, three headings far apart, points whose marks lead to an appendix, and back."""
    point = (Run("新建园区"), Run("3个", "strong"), Run("。"), Run("[1]", "mark", "e1"))
    proof = (Run("“新建园区3个”。"), Run(" "), Run("↑", "link", "p1"))
    return (
        body("云溪区重点工作要点", "title"),
        StyledContents(body("目　录", "contents_title"), ENTRIES),
        body("产业升级", "heading1", "一、", "industry"),
        StyledParagraph("goal", point, "1.", "p1", 1, "g-1", "goal"),
        *(body(FILLER) for _ in range(8)),
        body("重大项目", "heading2", "（一）", "projects"),
        *(body(FILLER) for _ in range(10)),
        body("民生改善", "heading1", "二、", "people"),
        body("完善就业服务体系。"),
        PageBreak(),
        StyledParagraph("evidence", proof, "[1]", "e1"),
    )
