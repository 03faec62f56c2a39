"""The ``from:`` of a section -> Selectors."""

from collections.abc import Collection, Mapping
from typing import get_args

from publisher.errors import likest, suggest
from publisher.model import FromArticle, FromTopic, Selector
from publisher.model.outline import Take
from publisher.outline.language.entries import Entries, whole
from publisher.outline.language.json_schema import ARTICLE, TOPIC
from publisher.yamls import Checker, Node

TOPIC_LIMIT = 8
_TAKES: tuple[Take, ...] = get_args(Take)
Named = Mapping[str, tuple[str, ...]]


class Doubtful(dict[str, tuple[str, ...]]):
    """The names of sources, where some cannot be told: a class because any other may be one of these."""

    def __contains__(self, name: object) -> bool:
        return True


def read(node: Node, named: Named, checker: Checker) -> tuple[Selector, ...]:
    """The selectors of a list, or of a single one; ``named`` are the source ids behind each name for articles.

    A name that stands for several sources makes a selector for each.
    """
    nodes = node.value if isinstance(node.value, list) else [node]
    return tuple(selector for item in nodes for selector in _selectors(item, named, checker))


def _selectors(node: Node, named: Named, checker: Checker) -> tuple[Selector, ...]:
    if isinstance(node.value, str):
        return tuple(FromArticle(name, node.place) for name in _known(node, named, checker))
    keys = node.value.keys() if isinstance(node.value, dict) else ()
    if _is_topic(keys):
        return (_topic(Entries(node, TOPIC, "a topic", checker), named),)
    entries = Entries(node, ARTICLE, "an entry of 'from'", checker)
    if keys and "article" not in entries.nodes:
        checker.error(node.place, "an entry of 'from' needs an article or a topic", "for instance  {article: plan}")
    return _articles(entries, named) if "article" in entries.nodes else ()


def _is_topic(keys: Collection[str]) -> bool:
    """Whether the entry has the key ``topic``, or a slip that may be it."""
    return "topic" in keys or any(likest(key, (*ARTICLE, *TOPIC)) == "topic" for key in keys)


def _articles(entries: Entries, named: Named) -> tuple[FromArticle, ...]:
    checker = entries.checker
    heading, asked = entries.pattern("heading"), entries.text("heading")
    opening, opens = entries.pattern("paragraph"), entries.text("paragraph")
    numbers = tuple(whole(node, "section", checker) for node in entries.list("section"))
    if heading and numbers:
        checker.error(entries.nodes["section"].place, "give a heading or a section's number, not both")
    names = _known(entries.nodes["article"], named, checker)
    asking = entries.nodes.get("heading") or entries.nodes.get("section")
    opens_place = entries.nodes["paragraph"].place if opening else None
    place = asking.place if asking else opens_place or entries.place
    return tuple(FromArticle(name, place, heading, asked, numbers, opening, opens, opens_place) for name in names)


def _topic(entries: Entries, named: Named) -> FromTopic:
    words = entries.texts("topic")
    if not words:
        entries.checker.error(entries.place, "a topic needs words", "for instance  topic: [创新, 人才]")
    return FromTopic(
        words=tuple(dict.fromkeys(words)),
        articles=_all_or_some(entries, named),
        place=entries.place,
        limit=_limit(entries),
        take=entries.choice("take", _TAKES, "passages"),
    )


def _limit(entries: Entries) -> int:
    """At least one: a topic that takes nothing would be left out without a word."""
    node = entries.nodes.get("limit")
    return TOPIC_LIMIT if node is None else whole(node, "'limit' of a topic", entries.checker, 1)


def _all_or_some(entries: Entries, named: Named) -> tuple[str, ...]:
    node = entries.nodes.get("articles")
    if node is None or node.value == "all":
        return tuple(dict.fromkeys(name for names in named.values() for name in names))
    found = (name for item in entries.list("articles") for name in _known(item, named, entries.checker))
    return tuple(dict.fromkeys(found))


def _known(node: Node, named: Named, checker: Checker) -> tuple[str, ...]:
    """The sources that the name stands for; none after a mistake."""
    if isinstance(node.value, list):
        hint = "an entry each:  [{article: a}, {article: b}]  ; a topic takes several by  articles"
        checker.error(node.place, "an article's id must be text, not a list", hint)
        return ()
    name = checker.text(node, "an article's id")
    if name and name not in named:
        checker.error(node.place, f"no source is called {name[:60]!r}", suggest(name, named))
    return named.get(name, ())
