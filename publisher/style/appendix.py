"""Citations -> the appendix: every entry's number, very words and source, which leads back to where it is cited.

Where several sections of the brief cite it the others are named too, each a link: 又见三.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from publisher.model import HIDDEN, PageBreak, Run, SourceRef, StyledBlock, StyledParagraph
from publisher.style.citations import Citation
from publisher.style.numbering import circled
from publisher.style.passages import known_of, passage, place, source_name

TITLE = "附录　原文依据"
ANCHOR = "appendix"
_LAST = 3  # entries of a section that share a page
_NUMBER = re.compile(r"（?([一二三四五六七八九十百]+|\d+)(?:[、）]|[．.](?!\d))")
_GUIDE = "正文所标编号与以下原文逐条对应；{}。"
_BY_NUMBER = "；①等为来源的编号"
_SHORT_NAME = 8  # characters: sources with longer names go by their numbers in the entries
_WHOLE, _COVERED = "原文照录，未作改动", f"除以{HIDDEN}隐去之处外，原文照录"


def appendix(citations: Sequence[Citation], *, follows: bool = False) -> Iterator[StyledBlock]:
    """The sources, then the entries by number, under the sections that cite them first.

    On a page of its own, unless it ``follows`` the text where that ends.
    """
    if not citations:
        return
    if not follows:
        yield PageBreak()
    yield StyledParagraph("appendix_title", (Run(TITLE),), anchor=ANCHOR)
    sources = list(dict.fromkeys(citation.point.source for citation in citations))
    called = _called(citations)
    yield StyledParagraph("evidence", (Run(_guide(citations, called)),), kept=True)
    yield StyledParagraph("evidence_source", (Run("来源"),))
    for number, source in enumerate(sources, 1):
        yield StyledParagraph("evidence", (Run(_about(source, citations)),), circled(number))
    for section, entries in groupby(citations, key=lambda citation: citation.section):
        yield StyledParagraph("evidence_source", (Run(section),))
        yield from _together([_entry(citation, called[citation.point.source.id]) for citation in entries])


def _called(citations: Sequence[Citation]) -> dict[str, str]:
    """By the id of each source what the entries call it: nothing where there is but one, ① where names are long."""
    names = {citation.point.source.id: source_name(citation.point) for citation in reversed(citations)}
    first = dict.fromkeys(citation.point.source.id for citation in citations)
    if len(first) == 1:
        return dict.fromkeys(first, "")
    long = any(len(name) > _SHORT_NAME for name in names.values())
    return {name: circled(number) if long else names[name] for number, name in enumerate(first, 1)}


def _guide(citations: Sequence[Citation], called: Mapping[str, str]) -> str:
    hides = any(HIDDEN in passage(citation.point.item.evidence) for citation in citations)
    numbered = next(iter(called.values())) == circled(1)
    return _GUIDE.format((_COVERED if hides else _WHOLE) + _BY_NUMBER * numbered)


def _together(entries: Sequence[StyledParagraph]) -> Iterator[StyledParagraph]:
    """The entries of a section; the last few stay together, so that none stands alone on a page."""
    for left, entry in enumerate(entries, 1 - len(entries)):
        yield replace(entry, kept=-_LAST < left < 0)


def _entry(citation: Citation, called: str) -> StyledParagraph:
    evidence = citation.point.item.evidence
    where = place(citation.point, called)
    first, *others = citation.cited
    runs = [Run(passage(evidence)), Run(f"（{where}", "source", first.anchor)]
    for number, other in enumerate(others):
        runs += [Run("、" if number else "；又见", "source"), Run(_short(other.section), "link", other.anchor)]
    return StyledParagraph("evidence", (*runs, Run("）", "source")), f"[{citation.number}]", citation.anchor)


def _short(section: str) -> str:
    """A section's number (``三、产业强区``: 三), or its title where it has none."""
    found = _NUMBER.match(section)
    return found[1] if found else section


def _about(source: SourceRef, citations: Sequence[Citation]) -> str:
    """What is known of a source."""
    return known_of(next(citation.point for citation in citations if citation.point.source == source))
