"""A point -> whether its figure is of a wider area than its source: 全省 in the report of a county."""

import re

from publisher.model import Point

_WIDER = (
    (re.compile("(?:省|自治区)$"), "全国|我国"),
    (re.compile("[市州盟]$"), "全国|我国|全省|全自治区"),
    (re.compile("[县区旗]$"), "全国|我国|全省|全自治区|全市"),
    (re.compile("(?:[镇乡村]|街道)$"), "全国|我国|全省|全自治区|全市|全县|全区"),
)
_REACH = 4


def wider(point: Point) -> bool:
    """Whether a wider area is named right before the figure's words or opens them; False where the source's own
    region is not said.
    """
    areas = next((areas for ends, areas in _WIDER if ends.search(point.source.region)), "")
    evidence = point.item.evidence
    text = evidence.article.sections[evidence.section].paragraphs[evidence.paragraph].text
    named = re.compile(f"(?:{areas})(?:的|实现|完成|累计)?")
    start = max(0, evidence.start - _REACH)
    before = any(named.fullmatch(text, at, evidence.start) for at in range(start, evidence.start))
    return bool(areas) and (before or named.match(evidence.quote) is not None)
