"""A line -> what kind of heading it may be: numbered, of two phrases, of phrases with commas, or plain."""

import re
from dataclasses import dataclass
from typing import Literal

from publisher.article.lines import Line, part
from publisher.article.sentences import closed, hangs, prose

Shape = Literal["numbered", "spaced", "comma", "plain"]
_CHINESE = "[零〇一二三四五六七八九十百]{1,4}"
_NUMBERS = (
    ("part", re.compile(rf"第{_CHINESE}(?:编|篇|部分)(?=[\s:：])")),
    ("chapter", re.compile(rf"第{_CHINESE}章(?=[\s:：])")),
    ("clause", re.compile(rf"第{_CHINESE}节(?=[\s:：])")),
    ("two digits", re.compile(r"0\d(?=[\s、.．\u4e00-\u9fff])")),
    ("first", re.compile(rf"{_CHINESE}(?=[、.．])")),
    ("second", re.compile(rf"[（(]{_CHINESE}[）)]")),
    ("third", re.compile(r"\d{1,2}(?=[、.．](?!\d))")),
    ("fourth", re.compile(r"[（(]\d{1,2}[）)]")),
)
_STARTS = re.compile("[第0-9零〇一二三四五六七八九十百（(]")
_MARK = re.compile(r"^[、.．:：\s\u3000]+")
_LONGEST_NUMBERED = 60
_SPACES = re.compile(r"[\s\u3000]+")
_COMMAS = re.compile("[,，]")
_ENUMERATOR = re.compile(rf"^(?:[（(]?{_CHINESE}[）)]?|第{_CHINESE})(?:是|要|、)?$")
_COPULA = re.compile("[是将了把]|已经?|表示|认为")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered heading: ``rank`` names the kind of number, ``whole`` holds number, heading and its 。.

    ``rest`` is the text on the same line, if any.
    """

    rank: str
    number: str
    whole: Line
    heading: Line
    rest: Line | None


def numbered(line: Line) -> Numbered | None:
    """The numbered heading that the line is or starts with, up to its first 。; None where it has none."""
    if not _STARTS.match(line.text):
        return None
    for kind, pattern in _NUMBERS:
        if found := pattern.match(line.text):
            return _after_number(line, kind, found[0])
    return None


def rank(text: str) -> str | None:
    """The kind of number that the text starts with, None where it starts with none."""
    if not _STARTS.match(text):
        return None
    return next((kind for kind, pattern in _NUMBERS if pattern.match(text)), None)


def _after_number(line: Line, kind: str, number: str) -> Numbered | None:
    start = len(number)
    if mark := _MARK.match(line.text[start:]):
        start += mark.end()
    stop = line.text.find("。", start)
    end = stop if stop >= 0 else len(line.text)
    heading = part(line, start, end)
    if not 2 <= len(heading.text) <= _LONGEST_NUMBERED or re.search("[；;！？]", heading.text) or hangs(heading.text):
        return None
    rest = part(line, end + 1, len(line.text))
    return Numbered(kind, number, part(line, 0, end + 1), heading, rest if rest.text else None)


def shape(text: str) -> Shape | None:
    """What an unnumbered line looks like as a heading, None where it cannot be one."""
    if prose(text) or closed(text) or hangs(text) or "—" in (text[0], text[-1]) or _ENUMERATOR.match(text):
        return None
    phrases = _SPACES.split(text)
    if 2 <= len(phrases) <= 3 and all(len(phrase) >= 3 for phrase in phrases) and len(text) <= 45:
        return "spaced"
    if len(phrases) > 1:
        return None
    if 1 <= len(_COMMAS.findall(text)) <= 3:
        return "comma" if len(text) <= 36 else None
    return "plain" if 2 <= len(text) <= 26 else None


def two_lines(first: Line, second: Line) -> bool:
    """Whether two lines without a blank line between them are one heading of two phrases."""
    return second.gap == 0 and all(
        shape(line.text) in {"plain", "comma"} and len(line.text) >= 4 for line in (first, second)
    )


def sounds_like_a_sentence(text: str) -> bool:
    """Whether the words assert something, as a sentence cut by the layout does and a heading seldom."""
    return _COPULA.search(text) is not None
