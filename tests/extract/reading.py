"""Sentences -> what the rules find in them, as plain words."""

from publisher.article.text import read
from publisher.extract import goals as goal_finder
from publisher.extract import measures as measure_finder
from publisher.extract.decisions import Decision, by_rules, spoken_of
from publisher.model.article import Article
from publisher.model.items import Goal, Measure


def article(text: str) -> Article:
    """An article whose body is ``text``, under a title."""
    return read(f"临水新城：向海而兴\n\n{text}".encode(), "seeds/page.txt")


def decide(page: Article) -> tuple[Decision, ...]:
    """The rules' decisions, without what was learned."""
    return spoken_of(by_rules(page))


def decisions(text: str) -> tuple[Decision, ...]:
    return by_rules(article(text))


def found_goals(text: str) -> tuple[Goal, ...]:
    page = article(text)
    return goal_finder.find(page, decide(page))


def found_measures(text: str) -> tuple[Measure, ...]:
    page = article(text)
    return measure_finder.find(page, decide(page))


def goals(text: str) -> list[str]:
    return [goal.evidence.quote for goal in found_goals(text)]


def measures(text: str) -> list[str]:
    return [measure.evidence.quote for measure in found_measures(text)]
