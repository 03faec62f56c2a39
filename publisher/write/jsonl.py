"""Items -> JSON Lines: one object an item, with its source, heading and kind."""

import json
from collections.abc import Iterator, Sequence

from publisher.model import Article, Items
from publisher.write import records


def write(found: Sequence[tuple[Article, Items]]) -> bytes:
    """UTF-8, one item a line in the order of articles, goals, measures, metrics."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(found)).encode()


def rows(found: Sequence[tuple[Article, Items]]) -> Iterator[dict[str, records.Plain]]:
    """Each item as a flat row that stands for itself."""
    for article, items in found:
        for item in records.every(items):
            heading = article.sections[item.evidence.section].heading
            about: dict[str, records.Plain] = {"source": article.source.name, "kind_of_item": records.kind(item)}
            yield about | {"heading": heading} | records.item(item)
