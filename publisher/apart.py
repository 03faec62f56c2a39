"""Words before a list of figures -> what each is measured by: 全国 and 全省 in 分别高于全国、全省2.8个和1.6个百分点."""

import re
from typing import NamedTuple

_WHOM = "(?:[^，,。；;：:（）0-9]|[0-9]{4}年){3,30}"
_FAR = (
    "(?:(?<![提升增走调攀抬拉])高|(?<![降减走调压拉])低|(?<!加)快|(?<![放减])慢|(?<!增)多|(?<!减)少|(?<![扩放拉加增])大"
    "|(?<![缩减])小|(?<![增延])长|(?<!缩)短|早|晚|好|领先|落后|提前|滞后)(?:出|了)?"
)
_LIGHT = "(?:均|都|也|大幅|各)?"
_BEYOND = re.compile(
    f"分别{_LIGHT}(?P<way>[高低快慢优好多少大小长短早晚]于|(?:领先|落后|滞后|超前)于?|[高低超]出|超过)(?P<whom>{_WHOM})$"
)
_THAN = re.compile(f"(?:分别{_LIGHT}[比较](?P<one>{_WHOM}?)|[比较](?P<other>{_WHOM}?)分别{_LIGHT})(?P<how>{_FAR})$")
_LISTED = re.compile("、|以及|[和与及]")
_SHARED = re.compile("(?:的?(?:总体|整体)?(?:平均(?:水平|值|数|增速|增幅)?|均值|水平|增速|增幅))$")
_FIGURES = re.compile(
    "(?:-?[0-9][0-9.]*[万亿]{0,2}(?:个?百分点|个?基点|[^，,。；;、和与及0-9]{0,3})(?:[、和与及]|以及)(?:约|近)?){0,6}$"
)
_NUMBER = re.compile("[0-9][0-9.]*")
_LIGHT_END = re.compile("(?:约|近|了)$")


class Apart(NamedTuple):
    """Where the words begin, and for each of the figures what it is measured by: 高于全国, 比全省高."""

    start: int
    by: tuple[str, ...]


def find(words: str) -> Apart | None:
    """What the figures behind some words, which end where the first begins, are measured by; None: by no list."""
    words = _LIGHT_END.sub("", words)
    at = max(0, words.rfind("分别") - 40)
    found = _BEYOND.search(words, at) or _THAN.search(words, at)
    if found is None:
        return None
    names = _listed(found["whom"] if found.re is _BEYOND else found["one"] or found["other"])
    return Apart(found.start(), tuple(_said(found, name) for name in names)) if len(names) > 1 else None


def of_figure(words: str) -> str:
    """What the figure right behind some words is measured by as one of such a list; empty where it stands in none."""
    if "分别" not in words:
        return ""
    figures = _FIGURES.search(words)
    found = find(words[: figures.start()]) if figures else None
    index = len(_NUMBER.findall(figures[0])) if figures else 0
    return found.by[index] if found and index < len(found.by) else ""


def _listed(whom: str) -> list[str]:
    """The names that are listed, each with what the last shares: 全国、全省平均水平."""
    names = _LISTED.split(whom)
    shared = _SHARED.search(names[-1])
    if not all(names) or (shared and not shared.start()):
        return []
    return [name if shared is None or _SHARED.search(name) else name + shared[0] for name in names]


def _said(found: re.Match[str], name: str) -> str:
    return found["way"] + name if found.re is _BEYOND else f"比{name}{found['how'].removesuffix('了')}"
