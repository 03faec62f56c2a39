"""Article -> Items.

The finders are imported when they run: their patterns take a while to compile, and ``publisher --help`` needs none.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publisher.errors import Problem
    from publisher.extract.reasons import Reason
    from publisher.model.article import Article
    from publisher.model.items import Goal, Item, Items, Measure, Metric

Finder = Callable[["Article"], Iterable["Item"]]


def _goals(article: "Article") -> "tuple[Goal, ...]":
    from publisher.extract import goals
    from publisher.extract.grids import running
    from publisher.extract.learned.proposals import decide

    return goals.find(article, decide(running.text(article)))


def _measures(article: "Article") -> "tuple[Measure, ...]":
    from publisher.extract import measures
    from publisher.extract.grids import running
    from publisher.extract.learned.proposals import decide

    return measures.find(article, decide(running.text(article)))


def _metrics(article: "Article") -> "tuple[Metric, ...]":
    from publisher.extract import metrics
    from publisher.extract.grids import metrics as of_tables
    from publisher.extract.grids import running

    text = running.text(article)
    told = metrics.find(text)
    if text is article:
        return told
    here = (replace(metric, evidence=replace(metric.evidence, article=article)) for metric in told)
    return (*here, *of_tables.find(article))


FINDERS: Mapping[str, Finder] = MappingProxyType({"goals": _goals, "measures": _measures, "metrics": _metrics})


def find(article: "Article", finders: Mapping[str, Finder] = FINDERS) -> "Items":
    """What the finders find in ``article``, each kind in the order of the text.

    ``finders`` maps a name for messages to a function from an article to its goals, measures or metrics in any mixture.
    Raises PublisherError naming the finder of anything else, of an item whose evidence is another article's, and of
    one whose id is taken.
    """
    from publisher.extract.gathering import gather

    return gather(article, finders)


def why(article: "Article") -> "tuple[Reason, ...]":
    """For every clause of ``article`` in order what became of it and by which rule and cue, with its metrics."""
    from publisher.extract import reasons
    from publisher.extract.grids import running

    return reasons.find(running.text(article), _measures(article), _metrics(article))


def doubts(article: "Article") -> "tuple[Problem, ...]":
    """Warnings of the tables of ``article``, or the rows and columns of them, that were not read."""
    from publisher.extract.grids import unread

    return unread.doubts(article)
