"""Decisions -> the goals of an article."""

import re
from collections import Counter
from collections.abc import Iterator

from publisher.extract.aiming.goalnames import REFERRED_TO
from publisher.extract.decisions import Decision
from publisher.extract.identity import identify
from publisher.model.article import Article
from publisher.model.items import Evidence, Goal

# A coordinate part that names a level of its own: ``力争产值突破900亿元、综合评价挺进全省前三``.
_OWN_LEVEL = re.compile(
    r"[^、]{2,}(?:突破|达到?|超过?|挺进|跻身|进入|[增升降]至|提高|下降|降低|增长|控制在|稳定在|保持在?)[^、]{0,10}(?:\d|前[一二三四五六七八九十])[^、]*"
    r"|[^、]{4,}稳定达标"
)
# What a list of targets ends with: 等主要预期目标.
_CLOSES_TARGETS = re.compile(r"等[^，,、\d]{0,12}?(?:预期|约束性|目标|指标)[^，,、\d]{0,20}$")
_FIGURE = re.compile(r"\d")
_SHORTEST_TARGET = 4


def find(article: Article, decisions: tuple[Decision, ...]) -> tuple[Goal, ...]:
    """One goal for every clause that states one, or for each of its levels, in order."""
    seen: Counter[str] = Counter()
    goals = []
    for found in decisions:
        if found.kind == "goal":
            text = article.sections[found.section].paragraphs[found.paragraph].text
            for start, end in _parts(text, found):
                quote = text[start:end]
                evidence = Evidence(article, found.section, found.paragraph, start, end, quote)
                goals.append(Goal(identify("g", article.source.name, quote, seen[quote]), evidence, found.cue))
                seen[quote] += 1
    return tuple(goals)


def _parts(text: str, found: Decision) -> Iterator[tuple[int, int]]:
    """Divide at 、 where targets are listed, or each part names a level of its own and they are not set as one."""
    start, end = found.start + (2 if text.startswith("其中", found.start) else 0), found.end
    if targets := _targets(text, start, end):
        start, end = targets
    parts = text[start:end].split("、")
    if not targets and (len(parts) < 2 or found.reason in REFERRED_TO or not all(map(_OWN_LEVEL.fullmatch, parts))):
        yield start, end
        return
    for part in parts:
        yield start, start + len(part)
        start += len(part) + 1


def _targets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the list stands that a goal consists of: ``对产值增长6%、就业3万人等预期目标``; None for another."""
    closes = _CLOSES_TARGETS.search(text, start, end)
    if closes is None:
        return None
    start += text[start] == "对"
    parts = text[start : closes.start()].split("、")
    figures = sum(_FIGURE.search(part) is not None for part in parts)
    return (start, closes.start()) if figures > 1 and min(map(len, parts)) >= _SHORTEST_TARGET else None
