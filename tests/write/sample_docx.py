"""A small brief with every kind of block, dressed in one of the styles that come with the project."""

import io
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from lxml import etree

from publisher.model import (
    ContentsEntry,
    PageBreak,
    Run,
    Series,
    Style,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledColumn,
    StyledContents,
    StyledParagraph,
    StyledTable,
)
from publisher.style import load
from publisher.style.numbering import label as counted

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEASURES = (
    "建设滨江科创走廊，引进研发机构40家以上，力争高新技术企业突破800家。",
    "改造老旧小区28个，加装电梯100部，打通“断头路”3条。",
    "推行“周调度、月通报、季评估”，由办公室牵头督查——逐项销号。",
)


def load_style(name: str) -> Style:
    """One of the project's own styles."""
    return load(str(ROOT / "styles" / f"{name}.yaml"), lambda path: Path(path).read_text(encoding="utf-8"))


def paragraph(role: str, *texts: str, label: str = "", anchor: str = "", number: int | None = None) -> StyledParagraph:
    return StyledParagraph(role, tuple(Run(text) for text in texts), label, anchor, number)


def item(kind: str, number: int, text: str, label: str, list_number: int) -> StyledParagraph:
    """A numbered statement with its mark, which leads to the evidence of the same number."""
    runs = (Run(text), Run(f"[{number}]", "mark", f"evidence-{number}"))
    return StyledParagraph(kind, runs, label, f"item-{number}", list_number, f"{kind[0]}-{number:04}", kind)


def evidence(number: int, text: str) -> StyledParagraph:
    runs = (Run(text), Run("↩", "link", f"item-{number}"))
    return StyledParagraph("evidence", runs, f"[{number}]", f"evidence-{number}")


def summary(pattern: str = "1.") -> StyledBox:
    points = (
        "到2030年建成宜居宜业的现代化新城，地区生产总值突破3000亿元，城乡居民收入年均增长6%左右，公共服务更加均衡。",
        "新增城镇就业12万人以上。",
    )
    shown = (
        StyledParagraph("summary", (Run(text),), counted(pattern, place), "", 0, f"g-{place:04}", "goal")
        for place, text in enumerate(points, 1)
    )
    return StyledBox((paragraph("summary_title", "要点速览"), *shown))


def indicators() -> StyledTable:
    rows = (("地区生产总值", "2800", "亿元", "2026年"), ("新增城镇就业", "2.6", "万人", "2026年"))
    rows += (("城镇登记失业率", "4", "%以内", "2026年"), ("研发投入占比", "3.9", "%", "2025年"))
    return StyledTable(
        paragraph("table_caption", "主要指标一览", label="表1"),
        tuple(
            StyledColumn(width, align)
            for width, align in ((0.4, "left"), (0.2, "right"), (0.2, "center"), (0.2, "center"))
        ),
        tuple(paragraph("table_head", text) for text in ("指标", "数值", "单位", "时间")),
        tuple(tuple(paragraph("table_cell", text) for text in row) for row in rows),
        description="四项指标的数值、单位和时间",
    )


def chart(kind: str = "column", number: int = 1) -> StyledChart:
    """Two indicators in three districts; the value that is not told leaves a gap."""
    told = {"2025年": ("812.5", None, "655"), "2027年目标": ("900", "860", "700")}
    return StyledChart(
        paragraph("table_caption", "各区地区生产总值", label=f"图{number}", anchor=f"fig-{number}"),
        kind,  # type: ignore[arg-type]
        "亿元",
        ("云溪区", "临江区", "南山开发区"),
        tuple(Series(name, tuple(Decimal(one) if one else None for one in row)) for name, row in told.items()),
        "三个区的地区生产总值与目标",
    )


def noted(number: int, text: str, said: str = "", list_number: int = 1) -> StyledParagraph:
    """A numbered statement whose evidence stands in a note."""
    note = (Run(said or f"“规划原文第{number}段”"), Run("（滨江五年规划）", "source"))
    runs = (Run(text), Run(f"[{number}]", "mark", note=note), Run("。"))
    return StyledParagraph("measure", runs, f"{number}.", f"item-{number}", list_number, f"m-{number:04}", "measure")


def blocks(style: Style) -> tuple[StyledBlock, ...]:
    """Title, contents, box, two sections with lists that begin anew, a table, and the evidence on a new page."""
    entries = (
        ContentsEntry("一、", "发展目标", 1, "goals"),
        ContentsEntry("二、", "重点举措", 1, "measures"),
        ContentsEntry("（一）", "城市更新", 2, "renewal"),
    )

    def number(role: str, place: int) -> str:
        return counted(style.roles[role].number, place)

    return (
        paragraph("title", "关于滨江新城未来五年重点工作安排的情况简报"),
        paragraph("subtitle", "（领导参阅）"),
        summary(style.roles["summary"].number),
        StyledContents(paragraph("contents_title", "目　录"), entries),
        paragraph("heading1", "发展目标", label="一、", anchor="goals"),
        paragraph("body", "本节汇总规划中的主要目标，均注明出处。"),
        item("goal", 1, "到2030年建成宜居宜业的现代化新城，地区生产总值突破3000亿元。", number("goal", 1), 1),
        item("goal", 2, "新增城镇就业12万人以上，AI算力规模达到500P。", number("goal", 2), 1),
        paragraph("heading1", "重点举措", label="二、", anchor="measures"),
        paragraph("heading2", "城市更新", label="（一）", anchor="renewal"),
        paragraph("lead", "以更新促转型"),
        *(item("measure", 3 + place, text, number("measure", place + 1), 2) for place, text in enumerate(MEASURES)),
        paragraph("heading2", "民生保障", label="（二）", anchor="people"),
        item("measure", 6, "每年新增普惠托位1500个。", number("measure", 1), 3),
        item("measure", 3, MEASURES[0], number("measure", 2), 3),
        indicators(),
        paragraph("note", "编者按：以上数据以公开发布为准。"),
        PageBreak(),
        paragraph("appendix_title", "附　依据"),
        paragraph("evidence_source", "滨江五年规划"),
        *(evidence(number, f"“规划原文第{number}段所载，与正文一致，供核对。”") for number in range(1, 7)),
    )


def brief(style_name: str = "gongwen", content: tuple[StyledBlock, ...] | None = None) -> StyledBrief:
    """The sample in one of the project's styles, or other content under the same title."""
    dressed = load_style(style_name)
    return StyledBrief(
        name="sample",
        title="关于滨江新城未来五年重点工作安排的情况简报",
        audience="领导参阅",
        issuer="综合研究室",
        date="2026年1月15日",
        style=dressed,
        blocks=blocks(dressed) if content is None else content,
        page_numbers={"goals": 1, "measures": 2, "renewal": 2},
    )


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """A part of a .docx as a tree."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.namelist()


def values(tree: etree._Element, path: str, attribute: str = "val") -> list[str]:
    """The ``w:`` attribute of every element that a path of ``w:`` names finds."""
    steps = "/".join(f"{W}{step}" for step in path.split("/"))
    return [element.get(f"{W}{attribute}", "") for element in tree.iterfind(f".//{steps}")]


def texts(tree: etree._Element) -> list[str]:
    """The text of every paragraph, in order."""
    return ["".join(run.text or "" for run in one.iter(f"{W}t")) for one in tree.iter(f"{W}p")]


def direct_formatting(data: bytes) -> Iterator[str]:
    """Whatever stands on a paragraph or a run beside its style, a list's number and the hint for Chinese marks."""
    for name in names(data):
        if not name.startswith(("word/document", "word/header", "word/foot", "word/comments")) or not name.endswith(
            ".xml"
        ):
            continue
        for properties in part(data, name).iter(f"{W}pPr", f"{W}rPr"):
            for element in properties:
                plain = element.tag.removeprefix(W)
                hint = plain == "rFonts" and set(element.attrib) == {f"{W}hint"}
                if plain not in ("pStyle", "rStyle", "numPr") and not hint:
                    yield f"{name}: {plain}"
