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
    """jieba with its dictionary, loaded (0.5 s) when first asked for.

    The dictionary is read directly: ``initialize`` would write a cache into the temporary folder and log to stderr.
    The import is muted because jieba's sources warn on Python 3.12 and later.
    """
    with warnings.catch_warnings(action="ignore"):
        import jieba
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer
