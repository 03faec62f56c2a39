"""The ``from:`` of a section -> Selectors."""

from collections.abc import Collection
from typing import get_args

from publisher.errors import suggest
from publisher.model import FromArticle, FromTopic, Selector
from publisher.model.outline import Take
from publisher.outline.entries import Entries, whole
from publisher.yamls import Checker, Node

TOPIC_LIMIT = 8
_TAKES: tuple[Take, ...] = get_args(Take)
_ARTICLE_KEYS = ("article", "heading", "section")
_TOPIC_KEYS = ("topic", "articles", "limit", "take")


def read(node: Node, sources: Collection[str], checker: Checker) -> tuple[Selector, ...]:
    """The selectors of a list, or of a single one; ``sources`` are the ids that articles are named by."""
    nodes = node.value if isinstance(node.value, list) else [node]
    found = (_selector(item, sources, checker) for item in nodes)
    return tuple(selector for selector in found if selector)


def _selector(node: Node, sources: Collection[str], checker: Checker) -> Selector | None:
    if isinstance(node.value, str):
        return FromArticle(node.value, node.place) if _known(node, sources, checker) else None
    keys = node.value.keys() if isinstance(node.value, dict) else ()
    if "topic" in keys:
        return _topic(Entries(node, _TOPIC_KEYS, "a topic", checker), sources)
    entries = Entries(node, _ARTICLE_KEYS, "an entry of 'from'", checker)
    if keys and "article" not in keys:
        checker.error(node.place, "an entry of 'from' needs an article or a topic", "for instance  {article: plan}")
    return _article(entries, sources) if "article" in entries.nodes else None


def _article(entries: Entries, sources: Collection[str]) -> FromArticle | None:
    checker = entries.checker
    heading, asked = entries.pattern("heading"), entries.text("heading")
    numbers = tuple(whole(node, "section", checker) for node in entries.list("section"))
    if heading and numbers:
        checker.error(entries.nodes["section"].place, "give a heading or a section's number, not both")
    if not _known(entries.nodes["article"], sources, checker):
        return None
    return FromArticle(entries.text("article"), entries.place, heading, asked, numbers)


def _topic(entries: Entries, sources: Collection[str]) -> FromTopic:
    words = entries.texts("topic")
    if not words:
        entries.checker.error(entries.place, "a topic needs words", "for instance  topic: [创新, 人才]")
    return FromTopic(
        words=tuple(dict.fromkeys(words)),
        articles=_articles(entries, sources),
        place=entries.place,
        limit=entries.count("limit", TOPIC_LIMIT) or TOPIC_LIMIT,
        take=entries.choice("take", _TAKES, "passages"),
    )


def _articles(entries: Entries, sources: Collection[str]) -> tuple[str, ...]:
    node = entries.nodes.get("articles")
    if node is None or node.value == "all":
        return tuple(sources)
    return tuple(str(item.value) for item in entries.list("articles") if _known(item, sources, entries.checker))


def _known(node: Node, sources: Collection[str], checker: Checker) -> bool:
    name = checker.text(node, "an article's id")
    if name and name not in sources:
        checker.error(node.place, f"no source is called {name[:60]!r}", suggest(name, sources))
    return name in sources
