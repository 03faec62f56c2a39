"""Outline + articles -> what it asks for that they have not, without filling it."""

from collections.abc import Iterator, Mapping, Sequence

from publisher.errors import Problem
from publisher.model import Article, FromArticle, Outline, SectionPlan
from publisher.outline.select import select
from publisher.yamls import Checker


def check(outline: Outline, articles: Mapping[str, Article]) -> tuple[Problem, ...]:
    """The headings and sections asked of articles that have none such; ``articles`` by source id.

    An article that is not given, because it cannot be read, is passed over.
    """
    checker = Checker(dict(outline.texts))
    for selector in _selectors(outline.sections):
        if selector.article in articles:
            select(selector, articles, checker)
    return tuple(checker.problems)


def _selectors(plans: Sequence[SectionPlan]) -> Iterator[FromArticle]:
    for plan in plans:
        yield from (selector for selector in plan.selectors if isinstance(selector, FromArticle))
        yield from _selectors(plan.sections)
