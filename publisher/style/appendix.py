"""Citations -> the appendix: every entry's number, source and very words, with links back to where it is cited."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from publisher.model import Evidence, PageBreak, Point, Run, SourceRef, StyledBlock, StyledParagraph
from publisher.style.citations import Citation
from publisher.style.dates import as_printed
from publisher.style.numbering import circled

TITLE = "附录　原文依据"
ANCHOR = "appendix"
_LEAD = "开篇"
_GUIDE = "正文所标编号与以下原文逐条对应；原文照录，未作改动。"
_ENOUGH = 8


def appendix(citations: Sequence[Citation]) -> Iterator[StyledBlock]:
    """A page of its own: the sources, then the entries by number, under the sections that cite them first."""
    if not citations:
        return
    yield PageBreak()
    yield StyledParagraph("appendix_title", (Run(TITLE),), anchor=ANCHOR)
    sources = list(dict.fromkeys(citation.point.source for citation in citations))
    yield StyledParagraph("evidence", (Run(_GUIDE),))
    yield StyledParagraph("evidence_source", (Run("来源"),))
    for number, source in enumerate(sources, 1):
        yield StyledParagraph("evidence", (Run(_about(source, citations)),), circled(number))
    for section, entries in groupby(citations, key=lambda citation: citation.section):
        yield StyledParagraph("evidence_source", (Run(section),))
        for citation in entries:
            yield _entry(citation, len(sources) > 1)


def _entry(citation: Citation, several: bool) -> StyledParagraph:
    evidence = citation.point.item.evidence
    heading = re.split("[ ,，]", evidence.article.sections[evidence.section].heading or _LEAD)[0]
    where = f"{_name(citation.point)}·{heading}" if several else heading
    back = tuple(Run("↑", "link", anchor) for anchor in citation.anchors)
    runs = (Run(_passage(evidence)), Run(f"（{where}）", "source"), *back)
    return StyledParagraph("evidence", runs, f"〔{citation.number}〕", citation.anchor)


def _passage(evidence: Evidence) -> str:
    """The quote; one that is too short to be understood (第6位) with the clauses of its sentence before it.

    A quotation that would be cut is shown to its end.
    """
    text = evidence.article.sections[evidence.section].paragraphs[evidence.paragraph].text
    start = evidence.start
    clauses = [0, *(found.end() for found in re.finditer("[，,；;。！？]", text[:start]))]
    while evidence.end - start < _ENOUGH and start and text[start - 1] not in "。！？":
        start = max(clause for clause in clauses if clause < start)
    end = text.find("”", evidence.end) + 1 if _is_open(text[start : evidence.end]) else 0
    return text[start : end or evidence.end]


def _is_open(text: str) -> bool:
    return text.count("“") > text.count("”")


def _name(point: Point) -> str:
    return point.source.label or point.item.evidence.article.title or point.source.id


def _about(source: SourceRef, citations: Sequence[Citation]) -> str:
    """``海门五年规划（海门日报，2021年9月1日）``: what is known of a source."""
    point = next(citation.point for citation in citations if citation.point.source == source)
    title = point.item.evidence.article.title
    name = _name(point)
    told = [f"《{title}》" if title and title != name else "", source.publisher, as_printed(source.date)]
    known = "，".join(filter(None, told))
    return f"{name}（{known}）" if known else name
