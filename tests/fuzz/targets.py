"""What is fuzzed: for each target good inputs to begin with, what is done to them, and what is made of the result."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import mutations

from publisher import correct, edits, formats, outline, style
from publisher.article.text import read as read_text
from publisher.extract import find
from publisher.extract.identity import identify

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
        if suffix in {".docx", ".pdf"}:
            return [brief(suffix[1:])]
        return [TEXT] * 6 + [TEXT.decode().encode("gb18030"), TEXT.decode().encode("utf-16")]

    return made


@cache
def brief(form: str) -> bytes:
    """A small brief as Word or PDF."""
    return formats.writer(form)(replace(dressed(), name="sample"), WHEN).data


@cache
def dressed():
    """The brief of one outline over the article, dressed."""
    from publisher import fonts

    found = outline.load(
        "outlines/o.yaml", {"outlines/o.yaml": OUTLINE.decode()}.__getitem__, lambda pattern: [pattern]
    )
    article = read_text(TEXT, "x.txt")
    filled = outline.fill(found, {"x": article}, {"x": find(article)})
    look = style.load("styles/briefing.yaml", lambda path: (ROOT / path).read_text("utf-8"))
    return style.apply(filled, look, fonts.find(look.faces), WHEN)


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
EDITS = """outline: o
edits:
  - change: 全力推进智能制造产业园建设
    in: a
    kind: measure
    to: 加快推进智能制造产业园建设
  - delete: 审批时限压缩30%
    in: a
    kind: metric
""".encode()


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
    return edits.pull(edits.read(data, "sample.docx"))


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
    "pull": Target(lambda: [brief("docx")], mutations.members, _pull),
}
