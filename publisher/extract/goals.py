"""Decisions -> the goals of an article."""

from collections import Counter

from publisher.extract.decisions import Decision
from publisher.extract.identity import identify
from publisher.model.article import Article
from publisher.model.items import Evidence, Goal


def find(article: Article, decisions: tuple[Decision, ...]) -> tuple[Goal, ...]:
    """One goal for every clause that states one, in order."""
    seen: Counter[str] = Counter()
    goals = []
    for found in decisions:
        if found.kind == "goal":
            text = article.sections[found.section].paragraphs[found.paragraph].text
            quote = text[found.start : found.end]
            evidence = Evidence(article, found.section, found.paragraph, found.start, found.end, quote)
            goals.append(Goal(identify("g", article.source.name, quote, seen[quote]), evidence, found.cue))
            seen[quote] += 1
    return tuple(goals)
