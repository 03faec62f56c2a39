"""Goals of a text -> the same, those that go on from the clause before them (…增长7%，达到350亿元) told with it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from publisher.model import Evidence, Goal, Metric, Point
from publisher.outline.choosing.befores import told_from
from publisher.outline.choosing.importance import readable, whole
from publisher.outline.choosing.subjectless import is_of_a_rate_before, is_only_a_figure
from publisher.outline.metrics.changes import RISES
from publisher.outline.metrics.wording import when
from publisher.outline.similar import paragraph_of, says_more

_COMMA = re.compile(r"\s*[，,、]\s*")
_SENTENCE = re.compile("[。；;！？]")
_VERB = re.compile("新增|新建|建成|完成|改造|引进|培育|达|突破|超|增长|提高")
_DONE = re.compile("(?:完成|达到|实现)$")
_LEAST = 2


def longer(points: Sequence[Point]) -> dict[int, Point]:
    """For each point by its ``id()`` the one whose words hold its own and a figure besides; none for most."""
    return {id(point): held for _, own in groupby(points, paragraph_of) for point, held in _held(tuple(own))}


def _held(own: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """The points of a paragraph that lie in another's words, and that one."""
    widest: Point | None = None
    for point in sorted(own, key=lambda point: (point.item.evidence.start, -point.item.evidence.end)):
        if widest and says_more(widest, point):
            yield point, widest
        elif widest is None or point.item.evidence.end > widest.item.evidence.end:
            widest = point


def goes_on(before: Point, point: Point) -> bool:
    """Whether the point only tells a figure, right behind another goal that tells of what."""
    if not (isinstance(before.item, Goal) and isinstance(point.item, Goal) and is_only_a_figure(point.item)):
        return False
    first, then = before.item.evidence, point.item.evidence
    if paragraph_of(before) != paragraph_of(point) or first.end > then.start or not readable(before.item):
        return False
    return _COMMA.fullmatch(first.context.text, first.end, then.start) is not None


def joined(before: Point, point: Point) -> Point:
    """Both in one statement, in the text's words: 地区生产总值增长7%，达到350亿元."""
    first, end = before.item.evidence, point.item.evidence.end
    evidence = replace(first, end=end, quote=first.context.text[first.start : end])
    _, _, behind = before.words.partition(first.quote)
    return replace(before, item=replace(before.item, evidence=evidence), words=behind and evidence.quote + behind)


def owned(point: Point, beside: Sequence[Metric]) -> Point:
    """A point that only tells a figure, with what that is of (地区生产总值达到350亿元) where the sentence says it;
    another that does not say of what it is with the words before it.
    """
    point = told_from(point)
    if not isinstance(point.item, Goal) or not is_only_a_figure(point.item):
        return point
    quote = point.item.evidence.quote
    names = {_name(metric) for metric in beside if _lies_in(metric.evidence, point.item.evidence)}
    name = names.pop() if len(names) == 1 and not is_of_a_rate_before(point.item) else ""
    if not _is_said(name, point.item.evidence):
        return point
    time = "" if point.words else when(point.item, beside, point.source.date)
    return replace(point, words=name + (point.words or (f"{quote}（{time}）" if time else quote)))


def stands_alone(point: Point) -> bool:
    """Whether the point can be printed without what stood before it."""
    owner, quote, _ = point.words.partition(point.item.evidence.quote)
    return readable(point.item) or (isinstance(point.item, Goal) and bool(quote and owner) and whole(owner + quote))


def _name(metric: Metric) -> str:
    return _DONE.sub("", RISES.sub("", metric.indicator))


def _lies_in(part: Evidence, whole_one: Evidence) -> bool:
    return whole_one.start <= part.end <= whole_one.end and part.paragraph == whole_one.paragraph


def _is_said(name: str, evidence: Evidence) -> bool:
    """Whether the sentence says the name before the words, be it in parts (重点工程97项，总投资…); they bring no verb
    that the name has too.
    """
    before = _SENTENCE.split(evidence.context.text[: evidence.start])[-1]
    return len(name) >= _LEAST and not _VERB.search(name) and _in_parts(name, before)


def _in_parts(name: str, text: str) -> bool:
    """Whether the text says the name, or words that it is made of one behind the other."""
    if name in text:
        return True
    head = next((size for size in range(len(name) - _LEAST, _LEAST - 1, -1) if name[:size] in text), 0)
    return head > 0 and _in_parts(name[head:], text[text.index(name[:head]) + head :])
