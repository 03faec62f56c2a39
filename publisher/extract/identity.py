"""Source name, quote -> the id of an item: unchanged when other text moves."""

import hashlib
from functools import lru_cache
from pathlib import PurePath


def identify(prefix: str, source_name: str, quote: str, nth: int) -> str:
    """``k-1a2b3c4d`` from the stem of the source's file name, the kind of item, its words and their occurrence.

    ``nth`` counts from 0 the items of one kind that share a quote in one article.
    """
    seed = "\n".join((_stem(source_name), prefix, quote, str(nth)))
    return f"{prefix}-{hashlib.sha256(seed.encode()).hexdigest()[:8]}"


@lru_cache(maxsize=64)
def _stem(source_name: str) -> str:
    return PurePath(source_name.replace("\\", "/")).stem
