"""A paragraph -> where a thing is told to take so many years: ``今年启动湿地修复，三年完成，修复岸线11公里，届时…``.

What it brings is of those years, not of the one in which it begins.
"""

import re
from collections.abc import Iterator

from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries

Term = tuple[int, int, str]

_TERM = re.compile(
    "(?<![0-9一二三四五六七八九十])(?P<years>[一二两三四五六七八九十]{1,2}年)(?:内|时间)?(?:全部|全面|基本)?(?:完成|建成|完工|竣工|见效|成型)(?=[，,])"
)
_BEGUN = re.compile("今年(?!以来|上半年|前)|明年|将|要(?!求)|计划|启动|开工")
_OVER = re.compile("[已了]|去年|上年|过去|前年|用时|历时|原[定计]")


def find(text: str, bounds: Boundaries) -> Iterator[Term]:
    """From where to where each such term holds, up to ； or the sentence's end, and its words: 三年内."""
    if "年" not in text:
        return
    for found in _TERM.finditer(text):
        start = boundaries.around(bounds.full, found.start(), found.start(), len(text))[0]
        stop = boundaries.after(bounds.sentences, found.end(), len(text))
        sentence = text[start:stop]
        if (_BEGUN.search(text, start, found.start()) or "届时" in sentence) and _OVER.search(sentence) is None:
            yield found.end(), stop, f"{found['years']}内"
