"""Article, finders -> Items: what each finder found, looked at and put in order."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from publisher.errors import Problem, PublisherError
from publisher.model.article import Article
from publisher.model.items import Goal, Item, Items, Measure, Metric


def gather(article: Article, finders: Mapping[str, Callable[[Article], Iterable[Item]]]) -> Items:
    """The finders' items in the order of the text, those of one place in the order of the finders.

    Raises PublisherError for what is no item of ``article``, or has the id of another.
    """
    owners: dict[str, str] = {}
    problems: list[Problem] = []
    kept: list[Item] = []
    for name, finder in finders.items():
        for item in finder(article):
            found = list(_problems(article, name, item, owners))
            problems += found
            if not found:
                owners[item.id] = name
                kept.append(item)
    if problems:
        raise PublisherError(problems)
    kept.sort(key=_place)
    return Items(
        tuple(item for item in kept if isinstance(item, Goal)),
        tuple(item for item in kept if isinstance(item, Measure)),
        tuple(item for item in kept if isinstance(item, Metric)),
    )


def _place(item: Item) -> tuple[int, int, int]:
    evidence = item.evidence
    return evidence.section, evidence.paragraph, evidence.start


def _problems(article: Article, name: str, item: object, owners: Mapping[str, str]) -> Iterator[Problem]:
    if not isinstance(item, Goal | Measure | Metric):
        yield Problem(
            f"finder {name!r} gave a {type(item).__name__}", hint="a finder gives Goal, Measure and Metric objects"
        )
    elif item.evidence.article is not article:
        where = item.evidence.article.source.name
        yield Problem(
            f"finder {name!r} gave an item of another article, {where!r}: {item.evidence.quote!r}",
            hint=f"its evidence must be made with the article that was asked for, {article.source.name!r}",
        )
    elif item.id in owners:
        yield Problem(
            f"finder {name!r} gave an item whose id {item.id!r} is taken by finder {owners[item.id]!r}: "
            f"{item.evidence.quote!r}",
            hint="two items of an article never share an id",
        )
