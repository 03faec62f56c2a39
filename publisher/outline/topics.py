"""Words of a topic + texts -> how much each text speaks of it, by jieba's words and BM25.

Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), with k1 = 1.2 and b = 0.75.
"""

import functools
import math
from collections.abc import Iterator, Sequence

from publisher import segment

_SATURATION, _LENGTH_SHARE = 1.2, 0.75


def rank(words: Sequence[str], texts: Sequence[str]) -> list[float]:
    """A score for each text, 0 where none of the words stands in it.

    A word counts where jieba sees a word begin and end: 业发 is not found in 产业发展.
    """
    if not texts:
        return []
    counts, lengths = zip(*(_counts(words, text) for text in texts), strict=True)
    mean = sum(lengths) / len(lengths) or 1.0
    rarity = [_rarity(sum(1 for row in counts if row[column]), len(texts)) for column in range(len(words))]
    return [
        sum(weight * _damped(count, length / mean) for weight, count in zip(rarity, row, strict=True))
        for row, length in zip(counts, lengths, strict=True)
    ]


def _damped(count: int, length: float) -> float:
    return count * (_SATURATION + 1) / (count + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length))


def _rarity(holding: int, total: int) -> float:
    return math.log(1 + (total - holding + 0.5) / (holding + 0.5))


def _counts(words: Sequence[str], text: str) -> tuple[list[int], int]:
    """How often each word stands in the text, and the text's length in words."""
    starts, ends, length = _bounds(text)
    return [sum(at in starts and at + len(word) in ends for at in _found(word, text)) for word in words], length


@functools.lru_cache(maxsize=4096)
def _bounds(text: str) -> tuple[frozenset[int], frozenset[int], int]:
    """Where words begin, where they end, and how many there are: every topic of an outline asks for the same texts."""
    spans = segment.spans(text, parts=True)
    return frozenset(start for start, _ in spans), frozenset(end for _, end in spans), len(spans)


def _found(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))
