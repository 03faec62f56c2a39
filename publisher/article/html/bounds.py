"""HTML -> HTML that any parser reads in time and memory that grow no faster than the page."""

import re
from collections import Counter

from publisher.errors import Problem, PublisherError
from publisher.source import Place

_MOST_TAGS = 400_000
_DEEPEST = 1_000  # elements within elements: a parser looks through all of them at each paragraph
_FORMATTING = re.compile(r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/][^<>]*>", re.IGNORECASE)
_LONG = re.compile(r"<(\w{1,20})[^<>]{4000,}>")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_SINGLE = (
    "p li dt dd tr td th tbody thead tfoot option br hr img input meta link col colgroup area base embed source track "
    "wbr param rp rt a b big code em font i nobr s small strike strong tt u"
)
_CLOSED_BY_THEMSELVES = frozenset(_SINGLE.split())


def harmless(text: str, name: str) -> str:
    """The page with bare formatting tags and without attributes that are endless; raises PublisherError where it is.

    n formatting tags with attributes that are never closed make n copies in each paragraph that follows (WHATWG HTML,
    13.2.4.3); a tag with n attributes takes n² comparisons.
    """
    tags = text.count("<")
    if tags > _MOST_TAGS or tags > _DEEPEST < _depth(text):
        what = f"has more than {_MOST_TAGS:,} tags" if tags > _MOST_TAGS else f"nests more than {_DEEPEST:,} elements"
        hint = "save the article's text as a .txt file"
        raise PublisherError(Problem(f"this page {what}: that is no article", Place(name), hint))
    return _LONG.sub(r"<\1>", _FORMATTING.sub(r"<\1>", text))


def _depth(text: str) -> int:
    """How deep elements nest, at most."""
    opened: Counter[str] = Counter()
    deepest = 0
    depth = 0
    for closes, tag in _TAG.findall(text):
        name = tag.lower()
        if name in _CLOSED_BY_THEMSELVES:
            continue
        if not closes:
            opened[name] += 1
            depth += 1
            deepest = max(deepest, depth)
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
    return deepest
