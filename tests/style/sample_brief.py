"""Points and briefs by hand: articles small enough to read, and the items that stand in them."""

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from publisher import style
from publisher.model import (
    Article,
    Block,
    Brief,
    Evidence,
    Goal,
    Item,
    Measure,
    Metric,
    Paragraph,
    Point,
    PointGroup,
    PointList,
    Section,
    SourceRef,
    Style,
    StyledBrief,
    StyledParagraph,
)
from publisher.source import Source

ROOT = Path(__file__).resolve().parents[2]
WHEN = datetime.date(2026, 11, 21)
PLAN = SourceRef("plan", "plan.txt", "云溪五年规划", "云溪区", "2021-09-01", "云溪日报")
REVIEW = SourceRef("review", "review.txt", "湖东年度盘点", "湖东区", "2022-12")


def load(name: str) -> Style:
    """One of the styles that come with the project."""
    return style.load(str(ROOT / "styles" / f"{name}.yaml"), lambda path: Path(path).read_text("utf-8"))


def article(name: str, **sections: str) -> Article:
    """An article of one-paragraph sections, heading -> text."""
    found = tuple(Section(heading, None, 1, (Paragraph(text, ()),)) for heading, text in sections.items())
    return Article(Source(name, ""), f"{name}的标题", (), (), (), found)


YUNXI = article(
    "云溪",
    创新=(
        "到2026年，全社会研发投入占比提高到4.2%,建成江北创新高地。同时,建设滨江科创走廊，"
        "引进研发机构40家以上。实施企业倍增行动，并培育“小巨人”企业120家。"
    ),
    位次="云溪蝉联“全市前三强、全省前十强”称号。",
    民生="新建公办幼儿园12所；城镇登记失业率控制在3%以内。打造十五分钟便民生活圈。",
)
HUDONG = article("湖东", 产业="湖东全年完成工业投资1,005.5亿元，同比增长12.3%。开工亿元以上项目66个。")


def point(kind: str, quote: str, source: SourceRef = PLAN) -> Point:
    """The point that states these words of the source's article."""
    return Point(item(kind, quote, YUNXI if source is PLAN else HUDONG), source)


def item(kind: str, quote: str, where: Article) -> Item:
    """The item that states these words of the article, the first time they stand there."""
    texts = [section.paragraphs[0].text for section in where.sections]
    section, text = next((index, text) for index, text in enumerate(texts) if quote in text)
    start = text.index(quote)
    evidence = Evidence(where, section, 0, start, start + len(quote), quote)
    name = f"{kind[0]}-{sum(quote.encode())}"
    if kind == "goal":
        return Goal(name, evidence)
    if kind == "measure":
        return Measure(name, evidence, None, "planned")
    return Metric(name, evidence, "指标", Decimal(3), "个", Decimal(3), "个", "=", None, "target", "count")


def points(kind: Any, *quotes: str, title: str = "", lead: str | None = None) -> PointList:
    """A list of one group."""
    return PointList(kind, title, (PointGroup(lead, tuple(point(kind, quote) for quote in quotes)),))


def brief(*blocks: Block, **other: Any) -> Brief:
    """A brief of the blocks; ``other`` are its remaining fields."""
    said: dict[str, Any] = {"subtitle": "", "audience": "领导参阅", "issuer": "云溪区研究室"} | other
    return Brief("sample", said.pop("title", "云溪发展要点"), blocks=blocks, sources=(PLAN, REVIEW), **said)


def dress(*blocks: Block, look: str = "gongwen", **other: Any) -> StyledBrief:
    """The brief of the blocks in one of the project's styles."""
    return style.apply(brief(*blocks, **other), load(look), (), WHEN)


def paragraphs(styled: StyledBrief, *roles: str) -> list[StyledParagraph]:
    """The brief's paragraphs of the roles, boxes' too, without tables'."""
    flat = [p for block in styled.blocks for p in getattr(block, "paragraphs", (block,))]
    return [p for p in flat if isinstance(p, StyledParagraph) and (p.role in roles or not roles)]


def text(paragraph: StyledParagraph) -> str:
    """The paragraph as printed."""
    return paragraph.label + "".join(run.text for run in paragraph.runs)
