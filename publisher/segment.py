"""Text -> where its words begin and end, by jieba."""

import functools
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import jieba


def spans(text: str, *, parts: bool = False) -> list[tuple[int, int]]:
    """Start and end of each word, in code points; with ``parts`` also of the words that long words are made of."""
    return [(start, end) for _, start, end in _tokenizer().tokenize(text, mode="search" if parts else "default")]


@functools.cache
def _tokenizer() -> "jieba.Tokenizer":
    """jieba with its dictionary, loaded (0.3 s) when first asked for.

    ``initialize`` would write a cache into the temporary folder and log to stderr.
    The import is muted because jieba's sources warn on Python 3.12 and later.
    """
    with warnings.catch_warnings(action="ignore"):
        import jieba
    tokenizer = jieba.Tokenizer()
    with tokenizer.get_dict_file() as file:
        tokenizer.FREQ, tokenizer.total = _dictionary(file.read().decode())
    tokenizer.initialized = True
    return tokenizer


def _dictionary(lines: str) -> tuple[dict[str, int], int]:
    """Word -> how often, of lines ``word count tag``, and the sum: what ``gen_pfdict`` returns, in half its time.

    What a word begins with is there too, counted 0 if it is no word: so jieba knows that a longer one may follow.
    """
    fields = lines.split()
    words, counts = fields[::3], [int(count) for count in fields[1::3]]
    found = dict(zip(words, counts, strict=True))
    for word in words:
        for end in range(1, len(word)):
            found.setdefault(word[:end], 0)
    return found, sum(counts)
