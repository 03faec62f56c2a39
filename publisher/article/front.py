"""The lines of an article -> its title, the short lines around it, and where the body begins."""

import re
from dataclasses import dataclass
from itertools import pairwise

from publisher.article.asides import is_byline, is_caption, is_dateline, is_file_number, is_office, is_pen_names
from publisher.article.blocks import completes
from publisher.article.headings import numbered, shape, two_lines
from publisher.article.lines import Line
from publisher.article.manner import starts_wrapped
from publisher.article.sentences import balanced, closed, goes_on, hangs, prose, punctuated

_MOST_LINES = 20
_SALUTATION = re.compile(r"^[^，。]{2,14}[：:！]$")
_ASKS = re.compile(r"^[^。；]{4,40}[！？!?]$")
_BREAKS_OFF = re.compile("[0-9零一二三四五六七八九十百千万亿的和与在对从将以]$")
_BARE_NAME = re.compile(r"^[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff]){1,3}$")


@dataclass(frozen=True, slots=True)
class Front:
    """The lines before the body.  ``title`` holds a title of two lines as two; empty where there is none."""

    title: tuple[Line, ...]
    kicker: tuple[Line, ...]
    bylines: tuple[Line, ...]
    captions: tuple[Line, ...]
    body: tuple[Line, ...]


def divide(lines: tuple[Line, ...]) -> Front:
    """Tell the title and its company from the body."""
    end = _without_heading(lines, _front_end(lines))
    head, body = lines[:end], lines[end:]
    names = tuple(line for at, line in enumerate(head) if _names_somebody(head, at))
    captions = tuple(line for line in head if line not in names and _shows(line))
    rest = [line for line in head if line not in names and line not in captions]
    title = _title(rest)
    return Front(title, tuple(line for line in rest if line not in title), names, captions, body)


def _front_end(lines: tuple[Line, ...]) -> int:
    start = 1 + max((at for at, line in enumerate(lines[:_MOST_LINES]) if line.role == "title"), default=-1)
    for at, line in enumerate(lines[: start + _MOST_LINES]):
        if at < start or line.role in {"caption", "byline"}:
            continue
        if line.role:
            return at
        if at == 0 and _ASKS.match(line.text) and not _SALUTATION.match(line.text):
            continue
        if any(completes(*pair) for pair in pairwise(lines[max(at - 1, 0) : at + 2])):
            continue
        deck = line.text.endswith("——") and len(line.text) <= 80 and "。" not in line.text
        if not deck and (closed(line.text) or prose(line.text) or numbered(line) or _runs_on(lines, at)):
            return at
        if at and not deck and _is_cut(lines, at):
            return at
    return max(start, 1)


def _runs_on(lines: tuple[Line, ...], at: int) -> bool:
    """Whether one of the lines right below starts with a closing mark: names on lines of their own."""
    below = lines[at + 1 : at + 3]
    return any(goes_on(line.text) for line in below) and all(line.gap == 0 for line in below)


def _is_cut(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is the body's first paragraph, cut by the layout before any full stop."""
    if starts_wrapped(lines, at):
        return True
    text, below = lines[at].text, lines[at + 1].text if at + 1 < len(lines) else ""
    opens = not balanced(text) or hangs(text)
    breaks_off = len(text) >= 20 and punctuated(text) and _BREAKS_OFF.search(text) is not None
    return (opens or breaks_off) and closed(below) and prose(below)


def _without_heading(lines: tuple[Line, ...], end: int) -> int:
    """Give the last line back to the body where it looks like the body's other headings."""
    if not 1 < end < len(lines) or any(line.role == "heading" for line in lines):
        return end
    shapes = [None if _is_aside(line) else shape(line.text) for line in lines]
    usual = "spaced" if "spaced" in shapes[1:] else "plain"
    titled = any(len(line.text) >= 7 and _likeness_to_title(line.text) >= 0 for line in lines[: end - 1])
    if _names_somebody(lines[:end], end - 1) or is_file_number(lines[end - 1].text):
        return end
    like_others = shapes[end - 1] == usual and usual in shapes[end:-1] and lines[end - 1].text.count("、") < 2
    return end - 1 if titled and like_others else end


def _is_aside(line: Line) -> bool:
    return is_caption(line.text) or is_byline(line.text) or is_pen_names(line.text) or numbered(line) is not None


def _names_somebody(head: tuple[Line, ...], at: int) -> bool:
    text = head[at].text
    if head[at].role or is_byline(text) or is_office(text):
        return head[at].role in {None, "byline"}
    before = head[at - 1].text if at else ""
    return (is_office(before) or is_dateline(before)) and _BARE_NAME.match(text) is not None


def _shows(line: Line) -> bool:
    return line.role == "caption" or (not line.role and is_caption(line.text))


def _title(lines: list[Line]) -> tuple[Line, ...]:
    if told := tuple(line for line in lines if line.role == "title"):
        return told
    if not lines:
        return ()
    best = max(range(len(lines)), key=lambda at: (_likeness_to_title(lines[at].text), -at))
    title = lines[best]
    if best and completes(lines[best - 1], title):
        return (lines[best - 1], title)
    after = lines[best + 1] if best + 1 < len(lines) else None
    if after and completes(title, after):
        return (title, after)
    if after and after.gap == 0 and (len(after.text) <= 2 or two_lines(title, after)):
        return (title, after)
    return (title,)


def _likeness_to_title(text: str) -> int:
    return (
        3 * (shape(text) == "spaced" or re.search("[:：]", text) is not None)
        - 5 * (text.startswith("—") or text.endswith("——"))
        - 3 * (text[0] in "（(" or is_dateline(text))
        - 2 * (text.count("、") >= 2)
        - (len(re.findall("[,，]", text)))
        - 3 * (len(text) < 6)
    )
