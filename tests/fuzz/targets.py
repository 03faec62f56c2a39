"""What is fuzzed: for each target good inputs to begin with, what is done to them, and what is made of the result."""

import datetime
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import mutations
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from publisher import correct, edits, fonts, formats, outline, style
from publisher.article.text import read as read_text
from publisher.edits import compare
from publisher.extract import find
from publisher.extract.identity import identify
from publisher.model import Anchor, Brief, Edit, Edits, StyledBrief

ROOT = Path(__file__).resolve().parents[2]
TEXT = """（上接1版）

云溪区三年行动计划出炉

■本报记者 林一舟 通讯员 沈知远

未来三年，云溪区将以产业强区为引领，力争到2027年地区生产总值突破900亿元，年均增长6%以上。

一、聚焦产业升级

（一）壮大集群。全力推进智能制造产业园建设，实施“千企技改”行动，培育规上工业企业300家、专精特新企业25家；

新引进亿元以上项目40个，其中10亿元以上项目8个,总投资达126.5亿元。

（二）优化服务。审批时限压缩30%，让企业少跑腿。

二、聚焦民生改善 增进群众福祉

2024年新增就业1.2万人，同比增长8.3%。确保城镇登记失业率控制在3%以内，新建公办幼儿园12所。
""".encode()
PAGE = """<html><head><meta charset='utf-8'><title>云溪区三年行动计划出炉</title></head>
<body><nav><a href='/'>首页</a></nav><article>"""
WHEN = datetime.date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class Target:
    """``run`` takes an input to its end and may raise PublisherError, nothing else."""

    seeds: Callable[[], Sequence[bytes]]
    mutate: mutations.Mutation
    run: Callable[[bytes], object]


def articles(suffix: str) -> Callable[[], Sequence[bytes]]:
    """The article as files of a format."""

    @cache
    def made() -> Sequence[bytes]:
        text = TEXT.decode()
        if suffix == ".html":
            body = "".join(f"<p>{line}</p>" for line in text.split("\n") if line)
            table = "<table><tr><th>指标<td>产值<tr><td colspan=2>3亿元</table>"
            return [f"{PAGE}<h1>云溪区三年行动计划出炉</h1>{body}{table}</article></body></html>".encode()]
        if suffix == ".md":
            head = "---\ntitle: 云溪区三年行动计划出炉\ndate: 2025-01-06\n---\n# 云溪区三年行动计划出炉\n\n"
            return [
                (
                    head
                    + text.replace("\n一、", "\n## ").replace("\n二、", "\n## ")
                    + "\n| a | b |\n|--|--|\n| 1 | 2 |\n"
                ).encode()
            ]
        if suffix == ".docx":
            return [brief("docx")]
        return [TEXT] * 6 + [TEXT.decode().encode("gb18030"), TEXT.decode().encode("utf-16")]

    return made


@cache
def brief(form: str) -> bytes:
    """A small brief as Word or PDF."""
    return formats.writer(form)(replace(dressed(), name="sample"), WHEN).data


@cache
def filled() -> Brief:
    """The brief of one outline over the article."""
    found = outline.load(
        "outlines/o.yaml", {"outlines/o.yaml": OUTLINE.decode()}.__getitem__, lambda pattern: [pattern]
    )
    article = read_text(TEXT, "x.txt")
    return outline.fill(found, {"x": article}, {"x": find(article)})


def dress(brief: Brief) -> StyledBrief:
    """The brief in a style of the package."""
    look = style.load("styles/briefing.yaml", lambda path: (ROOT / path).read_text("utf-8"))
    return style.apply(brief, look, fonts.find(look.faces), WHEN)


@cache
def dressed() -> StyledBrief:
    """The brief, dressed."""
    return dress(filled())


def replayed(said: Edits) -> object:
    """The brief with the edits, dressed again."""
    return dress(edits.replay(said, filled(), edits.printed(dressed())).brief)


@cache
def newspaper() -> bytes:
    """The article as a PDF of two columns, its streams not packed: what is done to them is read."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pageCompression=0, invariant=True)
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    for column, text in enumerate(TEXT.decode().split("二、")):
        words = page.beginText(60 + 260 * column, 760)
        words.setFont("STSong-Light", 10)
        words.textLines([line[at : at + 22] for line in text.split("\n") for at in range(0, len(line), 22)])
        page.drawText(words)
    page.showPage()
    page.save()
    return out.getvalue()


OUTLINE = """title: 云溪要点
audience: 领导参阅
style: briefing
sources: {x: {path: ../x.txt, label: 云溪, date: 2025-01-06}}
summary: {goals: 2, metrics: 2}
sections:
  - id: a
    title: 产业
    from: [{article: x, heading: 产业}]
    goals: all
    measures: {limit: 5, group: true}
  - id: b
    title: 民生
    from: [{article: x, heading: 民生}]
    metrics: {as: table}
evidence: appendix
""".encode()
CORRECTIONS = """title: 三年计划
label: 云溪
date: 2025-01-06
items:
  - {drop: measure, quote: 实施“千企技改”行动}
  - {add: goal, quote: 让企业少跑腿}
  - {change: metric, quote: 12所, indicator: 幼儿园}
headings:
  - {move: 聚焦产业升级, before: 2024年新增就业}
""".encode()


@cache
def edited() -> bytes:
    """A file of edits: one of each kind, of statements that the brief prints."""
    first, second, *_ = (one for one in edits.printed(dressed()) if one.kind == "measure")
    at = [Anchor(one.section, one.kind, one.text, one.item) for one in (first, second)]
    some = (
        Edit("change", at[0], text=f"{first.text}（已核）", author="王处长", date="2026-01-06T10:00:00Z"),
        Edit("move", at[0], after=at[1]),
        Edit("delete", at[1]),
        Edit("insert", Anchor(second.section, "measure", ""), text="另建一座桥", after=at[1]),
        Edit("comment", at[0], text="再核", words="建"),
    )
    return edits.dump(Edits("sample", some)).encode()


def _reader(suffix: str) -> Callable[[bytes], object]:
    return lambda data: formats.reader(f"x{suffix}")(data, f"x{suffix}")


def _texts(path: str, data: bytes) -> Callable[[str], str]:
    """Reads the one file, and styles where they lie."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")

    def read(asked: str) -> str:
        return text if asked == path else (ROOT / asked).read_text("utf-8")

    return read


def _extract(data: bytes) -> object:
    return find(read_text(data, "x.txt"))


def _outline(data: bytes) -> object:
    found = outline.load("outlines/o.yaml", _texts("outlines/o.yaml", data), lambda pattern: [pattern])
    article = read_text(TEXT, "x.txt")
    names = [source.id for source in found.sources]
    return outline.fill(found, dict.fromkeys(names, article), dict.fromkeys(names, find(article)))


def _style(data: bytes) -> object:
    return style.load("styles/own.yaml", _texts("styles/own.yaml", data))


def _corrections(data: bytes) -> object:
    said = correct.load("x.corrections.yaml", _texts("", data)(""))
    return correct.apply(said, read_text(TEXT, "x.txt"), find, identify)


def _pull(data: bytes) -> object:
    return replayed(edits.pull(edits.read(data, "sample.docx")))


def _diff(data: bytes) -> object:
    good, spoilt = ("good.docx", brief("docx")), ("spoilt.docx", data)
    compare.differences(good, spoilt)
    compare.redline(spoilt, good)
    return compare.redline(good, spoilt)


def _edits(data: bytes) -> object:
    return replayed(edits.load("edits/sample.yaml", _texts("", data)("")))


TARGETS: Mapping[str, Target] = {
    "txt": Target(articles(".txt"), mutations.characters, _reader(".txt")),
    "html": Target(articles(".html"), mutations.characters, _reader(".html")),
    "md": Target(articles(".md"), mutations.lines, _reader(".md")),
    "docx": Target(articles(".docx"), mutations.members, _reader(".docx")),
    "extract": Target(articles(".txt"), mutations.characters, _extract),
    "outline": Target(lambda: [OUTLINE], mutations.lines, _outline),
    "style": Target(
        lambda: [path.read_bytes() for path in sorted((ROOT / "styles").glob("*.yaml"))], mutations.lines, _style
    ),
    "corrections": Target(lambda: [CORRECTIONS], mutations.lines, _corrections),
    "pdf": Target(lambda: [newspaper(), newspaper(), brief("pdf")], mutations.plain, _reader(".pdf")),
    "edits": Target(lambda: [edited()], mutations.lines, _edits),
    "pull": Target(lambda: [brief("docx")], mutations.members, _pull),
    "diff": Target(lambda: [brief("docx")], mutations.members, _diff),
}
