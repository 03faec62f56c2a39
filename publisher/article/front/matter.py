"""The lines of an article -> its title, the short lines around it, and where the body begins."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from publisher.article.front.enclosures import enclosed
from publisher.article.front.titles import (
    is_deck,
    is_label,
    is_of_a_meeting,
    is_official,
    likeness,
    repeats,
    rivals,
    title_among,
    words_of,
)
from publisher.article.furniture.controls import is_particulars
from publisher.article.furniture.mastheads import heads_page, is_paper
from publisher.article.headings.blocks import completes
from publisher.article.headings.manner import counts, starts_wrapped
from publisher.article.headings.shapes import numbered, shape
from publisher.article.lines.asides import (
    is_authority,
    is_byline,
    is_caption,
    is_dateline,
    is_file_number,
    is_name,
    is_office,
    is_pen_names,
)
from publisher.article.lines.line import Line, Told, blank_lines_divide
from publisher.article.lines.sentences import balanced, breaks_off, closed, goes_on, hangs, prose, punctuated

_MOST_LINES = 20
_LONGEST_TITLE = 80
_NOTE = re.compile(r"[【\[]?(?:编者(?:按|的话)|开栏(?:语|的话)|按语|导读|导语|引言|前言|序言|摘\s*要)[】\]]?[:：]?")
_SALUTATION = re.compile(r"^[^，。]{2,14}[：:！]$")
_ASKS = re.compile(
    r"^[^。；]{4,40}[！？!?](?:[（(][^（()）]{1,4}[）)])?$|^[^。；，]{2,24}[！？!?][^。；！？]{4,24}$|^(?:[^。；，]{2,6}！){2}[^。；！？]{4,24}$"
)
_BESIDE = Told(0, "byline")  # when the document was passed, who gave the report
_PICTURED = re.compile(r"^(?:[（(][^（()）]{1,24}[）)]\s*)+")
_BARE_NAME = re.compile(r"^[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff]){1,3}$")


@dataclass(frozen=True, slots=True)
class Front:
    """The lines before the body.  ``title`` holds a title of two lines as two; empty where there is none.

    ``again`` are those that only repeat it, ``rivals`` those of the kicker that may be the title as well.
    """

    title: tuple[Line, ...]
    kicker: tuple[Line, ...]
    bylines: tuple[Line, ...]
    captions: tuple[Line, ...]
    body: tuple[Line, ...]
    again: tuple[Line, ...]
    rivals: tuple[Line, ...]


def divide(lines: tuple[Line, ...]) -> Front:
    """Tell the title and its company from the body."""
    end = _without_heading(lines, _front_end(lines))
    return _found(lines[:end], lines[end:], blank_lines_divide(lines))


def _found(head: tuple[Line, ...], body: tuple[Line, ...], divided: bool) -> Front:
    names = tuple(line for at, line in enumerate(head) if _names_somebody(head, at))
    captions = tuple(line for line in head if line not in names and _shows(line))
    rest = [line for line in head if line not in names and line not in captions]
    title = title_among(rest, divided, _dated(head))
    if not title and (inner := enclosed(body)):
        return _found((*head, *body[inner.start : inner.stop]), (*body[: inner.start], *body[inner.stop :]), divided)
    others = [line for line in rest if line not in title]
    words = words_of(title) if title else ""
    again = tuple(line for line in (*others, *body) if words and _says_again(line, words, line in others))
    body = _with_enclosed(tuple(line for line in body if line not in again), divided)
    kicker = tuple(line for line in others if line not in again)
    return Front(title, kicker, names, captions, body, again, rivals(rest, title))


def _dated(head: tuple[Line, ...]) -> Line | None:
    """The line right above the one that says when and where the article appeared; None where nothing stands there.

    What stands above the head of a newspaper's page is no title.
    """
    for above, line in pairwise(head):
        if not line.role and is_particulars(line.text) and not _leads_on(above):
            titles = not (above.role or is_paper(above.text) or heads_page(line.text))
            return above if titles else None
    return None


def _with_enclosed(body: tuple[Line, ...], divided: bool) -> tuple[Line, ...]:
    """The body, in which the title of a document that comes with a letter is told to be a heading."""
    inner = enclosed(body)
    lines = body[inner.start : inner.stop]
    title = title_among(lines, divided)
    if not title or any(line.told for line in lines):
        return body
    heading = Told(title[0].span.start, "heading", 1)
    told = (replace(line, told=heading if line in title or is_deck(line.text) else _BESIDE) for line in lines)
    return (*body[: inner.start], *told, *body[inner.stop :])


def _says_again(line: Line, title: str, above: bool) -> bool:
    """Whether the line only repeats the title, over the text or, behind brackets, over a picture."""
    return (above and repeats(line.text, title)) or (not line.role and _pictured(line.text) == title)


def _pictured(text: str) -> str:
    return _PICTURED.sub("", text) if text[0] in "（(" else ""


def _front_end(lines: tuple[Line, ...]) -> int:
    start = 1 + max((at for at, line in enumerate(lines[:_MOST_LINES]) if line.role == "title"), default=-1)
    for at, line in enumerate(lines[: start + _MOST_LINES]):
        if at < start or line.role in {"caption", "byline"} or (not line.role and is_particulars(line.text)):
            continue
        if line.role or _NOTE.fullmatch(line.text) or counts(line.text):
            return at
        if _stands_over_text(lines, at):
            continue
        deck = line.text.endswith("——") and len(line.text) <= 80 and "。" not in line.text
        if not deck and (closed(line.text) or prose(line.text) or numbered(line) or _runs_on(lines, at)):
            return at
        if at and not deck and (_is_cut(lines, at) or _is_signed(lines, at)):
            return at
    return max(start, 1)


def _stands_over_text(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line belongs to the head though it ends as a sentence does, or may be long or numbered."""
    text = lines[at].text
    first = all(map(_leads_on, lines[:at]))
    if first and _ASKS.match(text) and not _SALUTATION.match(text):
        return True
    if first and text.endswith(("：", ":")) and is_label(text):
        return True
    if not _runs_on(lines, at) and any(completes(*pair) for pair in pairwise(lines[max(at - 1, 0) : at + 2])):
        return True
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if is_particulars(below) and not re.search("[。；;]", text) and not is_caption(text) and not numbered(lines[at]):
        return len(text) <= _LONGEST_TITLE
    titled = text.startswith("原标题") or (is_official(text) and not (at and numbered(lines[at])))
    return titled and len(text) <= _LONGEST_TITLE


def _leads_on(line: Line) -> bool:
    """Whether the line can stand above a title: a label, a name, a date."""
    return is_label(line.text) or is_byline(line.text) or is_particulars(line.text)


def _is_signed(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line above names who wrote, below a title: what comes now is the body."""
    above, text = lines[at - 1].text, lines[at].text
    if any(line.text == text for line in lines[:at]):
        return False
    if not is_byline(above) or is_particulars(above) or is_byline(text) or is_caption(text):
        return False
    return not (is_deck(text) or is_label(text) or all(map(_leads_on, lines[:at])))


def _runs_on(lines: tuple[Line, ...], at: int) -> bool:
    """Whether one of the lines right below starts with a closing mark: names on lines of their own."""
    below = lines[at + 1 : at + 3]
    return any(goes_on(line.text) for line in below) and all(line.gap == 0 for line in below)


def _is_cut(lines: tuple[Line, ...], at: int) -> bool:
    """Whether the line is the body's first paragraph, cut by the layout before any full stop."""
    if starts_wrapped(lines, at):
        return True
    text = lines[at].text
    below = next((line.text for line in lines[at + 1 : at + 4] if not is_caption(line.text)), "")
    pictured = any(is_caption(line.text) for line in lines[at + 1 : at + 2])
    opens = not balanced(text) or hangs(text)
    broken = len(text) >= 20 and punctuated(text) and (breaks_off(text) or pictured)
    return (opens or broken) and closed(below) and prose(below)


def _without_heading(lines: tuple[Line, ...], end: int) -> int:
    """Give the last line back to the body where it looks like the body's other headings."""
    if not 1 < end < len(lines) or any(line.role == "heading" for line in lines):
        return end
    shapes = [None if _is_aside(line) else shape(line.text) for line in lines]
    usual = "spaced" if "spaced" in shapes[1:] else "plain"
    titled = any(len(lines[at].text) >= 7 and likeness(lines[:end], at) >= 0 for at in range(end - 1))
    last = lines[end - 1].text
    if completes(lines[end - 2], lines[end - 1]):
        return end
    if (
        _names_somebody(lines[:end], end - 1)
        or is_file_number(last)
        or is_of_a_meeting(last)
        or any(line.text == last for line in lines[: end - 1])
    ):
        return end
    like_others = shapes[end - 1] == usual and usual in shapes[end:-1] and lines[end - 1].text.count("、") < 2
    return end - 1 if titled and like_others else end


def _is_aside(line: Line) -> bool:
    return is_caption(line.text) or is_byline(line.text) or is_pen_names(line.text) or numbered(line) is not None


def _names_somebody(head: tuple[Line, ...], at: int) -> bool:
    text = head[at].text
    if head[at].role or is_byline(text) or is_office(text) or is_particulars(text):
        return head[at].role in {None, "byline"}
    before = head[at - 1].text if at else ""
    if at and is_authority(text):
        dated = at + 1 < len(head) and is_particulars(head[at + 1].text)
        return dated or any(is_official(line.text) or not _leads_on(line) for line in head[:at])
    if at == 0 and len(head) > 1 and is_dateline(head[1].text) and is_name(text):
        return True
    return (is_office(before) or is_dateline(before)) and _BARE_NAME.match(text) is not None


def _shows(line: Line) -> bool:
    return line.role == "caption" or (not line.role and is_caption(line.text))
