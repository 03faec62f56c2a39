"""A figure beside an aim -> whether it tells how far from that something came: ``增长2.4%，低于8%的规划目标``.

What was reached stands before it, the gap behind it (``超过规划目标7万吨``), and only ``8%`` was aimed at.
"""

import re

_GAP = "(?:低于|高于|超过|超出|超额|少于|多于|好于|优于|快于|慢于|短于|未达到?|距离?|离|比)"
_AIM = "(?:规划|计划|预期|年度|全年|年初|既定|原定|考核|控制|预定|增长)?目标值?"
# 高于5%的预期目标, 超过规划目标7万吨, behind what was reached
_BEHIND = re.compile(
    rf"[，,][^，,。；;0-9]{{0,6}}{_GAP}(?:[^，,。；;0-9]{{0,6}}[0-9.]+[%％]?[^，,。；;0-9]{{0,6}}的{_AIM}|{_AIM}[0-9.]+)"
)
_BEFORE = re.compile(rf"{_GAP}{_AIM}[约近]?$")
_TOLD = re.compile(rf"{_GAP}{_AIM}[约近]?[0-9]")
# 低于8%的规划目标
_OPENS = re.compile(_GAP)
_PASSED = re.compile(f"{_GAP}$")
_WAS_AIMED_AT = re.compile(f"的{_AIM}")


def is_measured(text: str, end: int) -> bool:
    """Whether the clause behind a figure measures it by an aim: 增长6%，高于5%的预期目标."""
    return text[end : end + 1] in ("，", ",") and _BEHIND.match(text, end) is not None


def is_gap(before: str) -> bool:
    """Whether a figure behind these words tells by how much an aim was passed or missed."""
    return "目标" in before[-8:] and _BEFORE.search(before) is not None


def tells_gap(quote: str) -> bool:
    """Whether a name with its figure tells such a gap: 粮食产能182万吨，超过规划目标7万吨."""
    return "目标" in quote and _TOLD.search(quote) is not None


def was_aimed_at(text: str, start: int, end: int) -> bool:
    """Whether a figure, whose comparator may begin it, is the aim that another was measured by: 低于8%的规划目标."""
    if text[end : end + 1] != "的" or _WAS_AIMED_AT.match(text, end) is None:
        return False
    return _PASSED.search(text, max(0, start - 3), start) is not None or _OPENS.match(text, start, end) is not None
