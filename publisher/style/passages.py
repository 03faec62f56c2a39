"""Evidence -> its very words as they are shown, and where they stand."""

import re

from publisher.model import Evidence, Point
from publisher.source import place_at
from publisher.style.dates import as_printed
from publisher.style.wording import punctuate

_LEAD = "开篇"
_ENOUGH = 8
_LONGEST_HEAD = 48
_SLOGAN = re.compile("“[^“”]+”")
_UP_TO_AIM = re.compile("的?[^，,。；;：:、“”]{0,6}?(?:目标|定位|愿景)")
_FIGURE = re.compile(r"[^\w\s]*(?!(?:19|20)[0-9]{2}年)\d")


def passage(evidence: Evidence) -> str:
    """The quote; one that is too short to be understood (第6位) with the clauses of its sentence before it.

    A quotation that would be cut is shown to its end, a slogan with its clause up to what it is (围绕“…”目标), a
    table's row with single blanks.
    """
    if evidence.context.row:
        return " ".join(evidence.quote.split())
    start, end = _shown(evidence)
    return evidence.context.text[start:end]


def spot(evidence: Evidence) -> tuple[int, int, int]:
    """Where what is shown begins: section, paragraph and offset."""
    return evidence.section, evidence.paragraph, evidence.start if evidence.context.row else _shown(evidence)[0]


def _shown(evidence: Evidence) -> tuple[int, int]:
    text, start = evidence.context.text, evidence.start
    clauses = [0, *(found.end() for found in re.finditer("[，,；;。！？]", text[:start]))]
    while evidence.end - start < _ENOUGH and start and text[start - 1] not in "。！？":
        start = max(clause for clause in clauses if clause < start)
    if _SLOGAN.fullmatch(evidence.quote):
        behind = _UP_TO_AIM.match(text, evidence.end)
        return max(clause for clause in clauses if clause <= evidence.start), behind.end() if behind else evidence.end
    end = text.find("”", evidence.end) + 1 if _is_open(text[start : evidence.end]) else 0
    return start, end or evidence.end


def source_name(point: Point) -> str:
    """The source as the outline names it, else by its title."""
    return point.source.label or source_title(point) or point.source.id


def source_title(point: Point) -> str:
    """The title of the article that states the point, its marks by house rules."""
    return punctuate(point.item.evidence.article.title)


def known_of(point: Point) -> str:
    """``海门五年规划（海门日报，2021年9月1日）``: what is known of the point's source."""
    title, name = source_title(point), source_name(point)
    told = [f"《{title}》" if title and title != name else "", point.source.publisher, as_printed(point.source.date)]
    known = "，".join(filter(None, told))
    return f"{name}（{known}）" if known else name


def section_name(evidence: Evidence) -> str:
    """The first words of the heading under which the evidence stands, and the page or paragraph if that is known.

    Of a table's row also the words over its columns, without which its figures cannot be told apart.
    """
    section = evidence.article.sections[evidence.section]
    where = place_at(evidence.article.source, section.paragraphs[evidence.paragraph].pieces, evidence.start)
    return "，".join(filter(None, (re.split("[ ,，]", section.heading or _LEAD)[0], where, _head(evidence))))


def place(point: Point, called: str | None = None) -> str:
    """``海门五年规划·科技创新``: the source, as it is ``called`` (empty: not at all), and the section of the point.

    Where its sentence names the part of the region that it is about before the words shown, that too: ……，所述为三星镇.
    """
    section = section_name(point.item.evidence)
    known = not point.body or point.body in section + passage(point.item.evidence)
    name = source_name(point) if called is None else called
    return (f"{name}·" if name else "") + section + ("" if known else f"，所述为{point.body}")


def _head(evidence: Evidence) -> str:
    """What stands in the table's first row over the figures that are quoted; empty for evidence that is no other row.

    Where that cannot be told the whole row, as far as it is short.
    """
    head, row = evidence.table_head, evidence.context.row
    if head is None or head.row is None or row is None or head is evidence.context:
        return ""
    words = "、".join(_over_figures(evidence, row.cells, head.row.cells)) or " ".join(head.text.split())
    return f"表头：{words[:_LONGEST_HEAD]}{'…' * (len(words) > _LONGEST_HEAD)}"


def _over_figures(evidence: Evidence, cells: tuple[str, ...], heads: tuple[str, ...]) -> tuple[str, ...]:
    """The cells of a head over those of a row that begin with a figure and are quoted, each once."""
    text, at = evidence.context.text, 0
    found: dict[str, None] = {}
    for cell, over in zip(cells, heads, strict=False):
        at = text.find(cell, at)
        if over and _FIGURE.match(cell) and evidence.start <= at < evidence.end:
            found[" ".join(over.split())] = None
        at += len(cell)
    return tuple(found)


def _is_open(text: str) -> bool:
    return text.count("“") > text.count("”")
