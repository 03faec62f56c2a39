"""A metric and its source -> the wider area that its figure is of, if it is of one: 全省 in the report of a county."""

import re

from publisher.model import Metric, SourceRef

_WIDER = (
    (re.compile("(?:省|自治区)$"), "全国|我国"),
    (re.compile("[市州盟]$"), "全国|我国|全省|全自治区"),
    (re.compile("[县区旗]$"), "全国|我国|全省|全自治区|全市"),
    (re.compile("(?:[镇乡村]|街道)$"), "全国|我国|全省|全自治区|全市|全县|全区"),
)
_NAMED = tuple((ends, re.compile(f"({areas})(?:的|实现|完成|累计)?")) for ends, areas in _WIDER)
_REACH, _NAME = 4, 2


def wider(metric: Metric, source: SourceRef) -> str:
    """The wider area (全省) that is named right before the indicator; empty where none is, or where the source's own
    region is not said.  A place among others (居全省第3位) is the source's own.
    """
    named = next((named for ends, named in _NAMED if ends.search(source.region)), None)
    evidence = metric.evidence
    opens = evidence.quote[:_NAME] == metric.indicator[:_NAME]
    if named is None or metric.kind == "rank":
        return ""
    text = evidence.context.text
    before = (
        named.fullmatch(text, at, evidence.start) for at in range(max(0, evidence.start - _REACH), evidence.start)
    )
    found = next((one for one in before if one), None) if opens else named.match(evidence.quote)
    return found[1] if found else ""
