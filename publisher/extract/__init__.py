"""Article -> Items."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publisher.model import Article, Items


def find(article: "Article") -> "Items":
    """The goals, measures and metrics of ``article``, each kind in the order of its sections.

    The finders are imported here: their patterns take a while to compile, and ``publisher --help`` needs none.
    """
    from publisher.extract import goals, measures, metrics
    from publisher.extract.decisions import decide
    from publisher.model import Items

    decisions = decide(article)
    return Items(goals.find(article, decisions), measures.find(article, decisions), metrics.find(article))
