"""Sentences -> what is found in them, as plain words."""

from publisher.article.text import read
from publisher.extract import goals as goal_finder
from publisher.extract import measures as measure_finder
from publisher.extract.decisions import Decision, decide, decide_all
from publisher.model.article import Article
from publisher.model.items import Goal, Measure


def article(text: str) -> Article:
    """An article whose body is ``text``, under a title."""
    return read(f"临水新城：向海而兴\n\n{text}".encode(), "seeds/page.txt")


def decisions(text: str) -> tuple[Decision, ...]:
    return decide_all(article(text))


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
