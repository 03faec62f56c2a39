"""A paragraph's text -> its sentences and their clauses, with offsets.

Half-width and full-width marks count alike.  Short quotations, titles of documents and brackets stay whole; a
quotation that holds a full stop is somebody's speech and is divided like the text around it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from publisher.extract.patterns import each

# Every branch begins with a letter: a search skips to these.
_WHOLE = (
    r"“[^“”。！？!?；;\n]{0,80}”|‘[^‘’。！？；;\n]{0,40}’|『[^『』\n]{0,40}』|「[^「」。\n]{0,40}」"
    r"|《[^《》\n]{0,60}》|（[^（）\n]{0,120}）|\([^()\n]{0,120}\)"
)
_COMMA = each("，,", r"(?!(?<=\d.)\d{3}(?!\d))")  # none that groups digits: 1,200
_DIVIDERS = f"{_COMMA}|{each(('：', ':', '——'))}"
_AFTER_AN_END = r"[。！？!?；;…\n]*[”’」』）)]*"
_ENDS = rf"\n{_AFTER_AN_END}|{each('。！？!?；;…', _AFTER_AN_END)}"
_TOKEN = re.compile(rf"{_WHOLE}|({_DIVIDERS})|({_ENDS})")
_DIVIDER = 1  # the number of its group
_QUOTATION = re.compile("“[^”]{4,400}”")
_STOP = re.compile("[。！？!?]")
_BLANK = " \u3000—"
_STRAY = frozenset(_BLANK + "”’」』")
_EDGE = _STRAY | {"“"}
# What numbers the items of a list: 1. 2、 （3） ④; but no 1.5, and no 2、3号泵站.
_NUMBER = re.compile(
    r"(?:\d{1,2}(?:[、．]|\.(?!\d))(?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])[ \u3000]*(?=\S)"
)
_NUMBERING = frozenset("0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_SELF = re.compile("我(?!国|省|市|县|区|镇|乡|党|军|们[要将])|咱|俺|乡亲们")
# Who runs a place speaks so of what it is to become.
_IN_CHARGE = re.compile("力争|下一步|努力打造|奋力打造|着力打造|全力打造|争创")


# Tuples, for a text has tens of thousands of them: the half of a dataclass's cost.
class Clause(NamedTuple):
    """The half-open range of a clause without the mark after it; ``mark`` is that mark, empty at the text's end."""

    start: int
    end: int
    mark: str


class Sentence(NamedTuple):
    """The clauses up to a full stop or a semicolon."""

    clauses: tuple[Clause, ...]

    @property
    def start(self) -> int:
        return self.clauses[0].start

    @property
    def end(self) -> int:
        return self.clauses[-1].end

    @property
    def full(self) -> bool:
        """Whether a full stop ends the sentence, not a semicolon."""
        return self.clauses[-1].mark[:1] not in {"；", ";"}


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of ``text`` in order; blanks and stray quotation marks at a clause's edge are left out."""
    found: list[Sentence] = []
    clauses: list[Clause] = []
    start = _behind_number(text, 0)
    for token in _TOKEN.finditer(text, start):
        kind = token.lastindex
        if kind is None:
            continue
        end, after = token.span()
        if clause := _clause(text, start, end, token[0]):
            clauses.append(clause)
        start = after
        if kind != _DIVIDER and clauses:
            found.append(Sentence(tuple(clauses)))
            clauses = []
        if kind != _DIVIDER or token[0] in "：:":
            start = _behind_number(text, after)
    if clause := _clause(text, start, len(text), ""):
        clauses.append(clause)
    if clauses:
        found.append(Sentence(tuple(clauses)))
    return tuple(found)


def _behind_number(text: str, start: int) -> int:
    """Where a sentence begins behind the number that a list gives it."""
    found = _NUMBER.match(text, start) if text[start : start + 1] in _NUMBERING else None
    return found.end() if found else start


def speech(text: str) -> Iterator[tuple[int, int]]:
    """Where residents speak of themselves: quotations with a full stop in which somebody says I, and runs nothing."""
    for quoted in _QUOTATION.finditer(text):
        if _STOP.search(quoted[0]) and _SELF.search(quoted[0]) and not _IN_CHARGE.search(quoted[0]):
            yield quoted.span()


def _clause(text: str, start: int, end: int, mark: str) -> Clause | None:
    """The clause without blanks and dashes, closing marks, and opening ones without an end, at its edges."""
    if start == end:
        return None
    if text[start] not in _EDGE and text[end - 1] not in _EDGE:
        return Clause(start, end, mark)
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    if start < end and text[start] in _EDGE:
        closing = text.rfind("”", start, end)
        while start < end and (text[start] in _STRAY or (text[start] == "“" and start > closing)):
            start += 1
    return Clause(start, end, mark) if start < end else None
