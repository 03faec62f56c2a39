"""Lines with no blank line between them -> a heading that the layout wrapped, or verse, whose lines stay lines."""

import re
from collections.abc import Iterator
from functools import reduce
from itertools import takewhile

from publisher.article.headings.shapes import numbered, rank, shape
from publisher.article.lines.asides import is_byline, is_caption
from publisher.article.lines.line import Line
from publisher.article.lines.sentences import balanced, closed, is_row, prose, punctuated

_MOST_LINES = 3
_LONGEST_LINE = 24
_LONGEST_TOPIC = 10  # 海角新区： a longer line leads on to a list
_LONGEST_CAPTION = 8  # two lines no longer than this in all may stand under a picture
_LONGEST_VERSE = 20
_FEWEST_ITEMS = 3
_POINTS, _FEWEST_POINTS, _LONGEST_POINT = "▲", 3, 80  # letters that stand under a picture at most
_ADDRESS = re.compile(
    r"(?:各|尊敬的|亲爱的)[^。]*[:：]$|[^。]*(?:们|代表|委员|同志|嘉宾|政府|部门|单位|委员会|办公室|公司)[:：]$|.{0,2}(?:按|导读|提示)[:：]$"
)
_SPLIT = re.compile("^(?:.{2,14}关于|关于)(?:印发|转发|公布|发布)?")
_NOTICE = re.compile("的(?:通知|意见|决定|决议|公告|通告|报告|批复|建议)$")
_SORTED = re.compile(r"[^，。：:\s]{2,6}[：:]\S")
_JOINTS = ("，", ",", "、", "：", ":")  # a line that ends so needs no space before the rest of its heading
_INSIDE = ("的", "和", "与", "及", "暨")  # nor one that breaks off inside a phrase


def wrapped_heading(lines: tuple[Line, ...], at: int) -> tuple[Line, ...]:
    """The two or three short lines from ``at`` on that are one heading; empty where they are none.

    A number begins it, or its first phrase needs the next, or three phrases stand by themselves over running text.
    """
    block = _block(lines, at)
    if len(block) < 2 or not all(map(_short, block)) or any(rank(line.text) for line in block[1:]):
        return ()
    words = one_line(block)
    needed = _open(*block[:2])
    if kind := rank(words):
        found = numbered(Line(words, block[0].span, 0))
        joined = needed or len(block) == 2 or kind == "two digits"
        return block if joined and found and not found.rest and balanced(words) else ()
    joined = needed or len(block) == _MOST_LINES or len(words) > _LONGEST_CAPTION
    over_text = prose(lines[at + len(block)].text)
    return block if joined and over_text and shape(words) else ()


def one_line(lines: tuple[Line, ...]) -> str:
    """A heading's lines as one: a space between two phrases, nothing where the layout broke off inside of one."""
    return reduce(_with, lines[1:], lines[0].text)


def completes(first: Line, second: Line) -> bool:
    """Whether a heading's first line needs the second: it ends in a colon or comma, leaves a mark open, 从… 到…."""
    needed = _open(first, second) or first.text.endswith(_INSIDE)
    leads_in = first.text.endswith(("：", ":")) and len(first.text) > _LONGEST_TOPIC
    if _SPLIT.search(first.text) and _NOTICE.search(second.text) and not _NOTICE.search(first.text):
        return _short(first) and _short(second)
    return needed and not leads_in and _short(first) and _short(second) and shape(first.text + second.text) is not None


def verse(lines: tuple[Line, ...], least: int) -> frozenset[int]:
    """The positions of lines that stay lines: ``least`` or more short ones without any punctuation, verse or a list."""
    found: set[int] = set()
    for run in _runs(lines):
        items = run[1:] if lines[run.start].text.endswith(("：", ":")) else run
        if len(items) >= least and all(_sung(lines[at]) for at in items):
            found.update(items)
    return frozenset(found)


def pointed(lines: tuple[Line, ...]) -> frozenset[int]:
    """The points of a bulletin, ``▲`` before each: three or more of them, of which one is longer than any caption."""
    points = [at for at, line in enumerate(lines) if line.text.startswith(_POINTS)]
    is_list = len(points) >= _FEWEST_POINTS and any(len(lines[at].text) > _LONGEST_POINT for at in points)
    return frozenset(at for at in points if closed(lines[at].text)) if is_list else frozenset()


def listed(lines: tuple[Line, ...]) -> frozenset[int]:
    """The positions of three or more short lines that a line with a colon leads on to, whatever blank lines divide."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        if line.text.endswith(("：", ":")) and len(line.text) > _LONGEST_TOPIC:
            items = list(takewhile(lambda item: _sung(lines[item]), range(at + 1, len(lines))))
            found.update(items if len(items) >= _FEWEST_ITEMS else ())
    return frozenset(found)


def named(lines: tuple[Line, ...]) -> frozenset[int]:
    """The positions of three or more lines of names, one below the other, that end alike or stand behind 一等奖：."""
    found: set[int] = set()
    for start in range(len(lines)):
        if start not in found and _names(lines[start].text):
            run = list(takewhile(lambda at: _names(lines[at].text), range(start, len(lines))))
            found.update(run if len(run) >= _FEWEST_ITEMS else ())
    return frozenset(found)


def _names(text: str) -> bool:
    names = text.split()
    if len(names) < 2 or closed(text) or prose(text) or is_byline(text):
        return False
    return len({name[-1] for name in names}) == 1 or _SORTED.match(text) is not None


def _block(lines: tuple[Line, ...], at: int) -> tuple[Line, ...]:
    """The lines from ``at`` to the next blank line; empty where they are too many or nothing stands around them."""
    below = tuple(takewhile(lambda line: line.gap == 0, lines[at + 1 : at + 1 + _MOST_LINES]))
    end = at + 1 + len(below)
    return lines[at:end] if lines[at].gap and len(below) < _MOST_LINES and end < len(lines) else ()


def _open(first: Line, second: Line) -> bool:
    if first.text.startswith("从") and second.text.startswith("到"):
        return True
    return not balanced(first.text) or (first.text.endswith(_JOINTS) and not _ADDRESS.match(first.text))


def _short(line: Line) -> bool:
    if len(line.text) > _LONGEST_LINE or is_byline(line.text) or is_caption(line.text):
        return False
    return not prose(line.text) and (line.text.endswith(_JOINTS) or not closed(line.text))


def _with(words: str, line: Line) -> str:
    inside = words.endswith(_JOINTS + _INSIDE) or not balanced(words) or len(line.text) <= 2
    inside = inside or (_SPLIT.search(words) is not None and _NOTICE.search(line.text) is not None)
    return f"{words}{line.text}" if inside else f"{words} {line.text}"


def _runs(lines: tuple[Line, ...]) -> Iterator[range]:
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].gap:
            yield range(start, at)
            start = at


def _sung(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_VERSE or punctuated(text) or shape(text) == "spaced" or rank(text) or is_row(text):
        return False
    return not is_byline(text) and not is_caption(text)
