"""Articles and items -> one JSON document (version 1 of the public form)."""

import json
from collections.abc import Sequence

from publisher.model import Article, Items
from publisher.write import records

VERSION = 1


def write(found: Sequence[tuple[Article, Items]]) -> bytes:
    """UTF-8 JSON, indented, with a final newline."""
    document = {"version": VERSION, "articles": [records.article(article, items) for article, items in found]}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
