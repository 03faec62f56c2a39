"""Article -> Items.

``decisions`` says of every clause what it is, by the rules of ``stating`` and ``aiming`` and by what was ``learned``;
``goals`` and ``measures`` are made of that.  ``metrics`` has a figure's amount by ``quantities`` and ``numbers``, its
name by ``indicating``, its time by ``periods`` and ``times``, and those of tables by ``grids``.  ``text`` cuts
paragraphs into clauses, and ``tables`` hold the words.

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
    from publisher.extract import goals, traditional
    from publisher.extract.grids import running
    from publisher.extract.learned.proposals import decide

    read = traditional.simplified(article)
    return traditional.restored(goals.find(read, decide(running.text(read))), read, article)


def _measures(article: "Article") -> "tuple[Measure, ...]":
    from publisher.extract import measures, traditional
    from publisher.extract.grids import running
    from publisher.extract.learned.proposals import decide

    read = traditional.simplified(article)
    return traditional.restored(measures.find(read, decide(running.text(read))), read, article)


def _metrics(article: "Article") -> "tuple[Metric, ...]":
    from publisher.extract import goals, measures, metrics, traditional
    from publisher.extract.agreement import agreed
    from publisher.extract.grids import metrics as of_tables
    from publisher.extract.grids import running
    from publisher.extract.learned.proposals import decide
    from publisher.extract.times.articles import present
    from publisher.extract.times.figures import unreached

    read = traditional.simplified(article)
    text = running.text(read)
    decisions = decide(text)
    found = goals.find(text, decisions), measures.find(text, decisions)
    told = tuple(unreached.settled(agreed(metrics.find(text), *found, present.find(text))))
    if text is not read:
        here = (replace(metric, evidence=replace(metric.evidence, article=read)) for metric in told)
        told = (*here, *of_tables.find(read))
    return traditional.restored(told, read, article)


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
    from publisher.extract import reasons, traditional
    from publisher.extract.grids import running

    read = traditional.simplified(article)
    return traditional.told(reasons.find(running.text(read), _measures(article), _metrics(article)), read, article)


def doubts(article: "Article") -> "tuple[Problem, ...]":
    """Warnings of the tables of ``article``, or the rows and columns of them, that were not read."""
    from publisher.extract import traditional
    from publisher.extract.grids import unread

    return unread.doubts(traditional.simplified(article), article)
