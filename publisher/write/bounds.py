"""A Series -> the same with signs for the words around its values: >500 for 超过500."""

from dataclasses import replace

from publisher.model import Series

_SIGNS = {"超过{}": ">{}", "{}以上": "≥{}", "低于{}": "<{}", "{}以内": "≤{}"}


def signed(series: Series) -> Series:
    """The series as it is told where there is little room."""
    return replace(series, bounds=tuple(_SIGNS.get(words, words) for words in series.bounds))
