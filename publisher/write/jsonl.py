"""Items -> JSON Lines: one object an item, with its source, heading and kind."""

import json
from collections.abc import Iterable

from publisher.model import Article, Items
from publisher.write import records


def part(article: Article, items: Items) -> bytes:
    """One item a line, goals before measures before metrics."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in records.rows(article, items)).encode()


def whole(parts: Iterable[bytes]) -> Iterable[bytes]:
    """UTF-8, the articles' lines in their order."""
    return parts
