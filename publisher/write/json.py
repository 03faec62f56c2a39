"""Articles and items -> one JSON document (version 1 of the public form)."""

import json
from collections.abc import Iterable, Iterator

from publisher.model import Article, Items
from publisher.write import records

VERSION = 1


def part(article: Article, items: Items) -> bytes:
    """One article's object, as it stands in the document's list."""
    text = json.dumps(records.article(article, items), ensure_ascii=False, indent=1)
    return text.replace("\n", "\n  ").encode()


def whole(parts: Iterable[bytes]) -> Iterator[bytes]:
    """UTF-8 JSON, indented, with a final newline."""
    yield b'{\n "version": %d,\n "articles": [' % VERSION
    between = b"\n  "
    for one in parts:
        yield between + one
        between = b",\n  "
    yield b"]\n}\n" if between == b"\n  " else b"\n ]\n}\n"
