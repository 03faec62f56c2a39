"""An article + its items -> the parts that a first outline makes sections of: the lead, top headings, those below."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from publisher.model import Article, Goal, Item, Items, Metric, Point, SourceRef
from publisher.outline.choosing.importance import readable
from publisher.outline.choosing.wholes import owned, stands_alone

KINDS = {"goals": "目标", "measures": "举措", "metrics": "指标"}
LIMITS = {"goals": 5, "measures": 8, "metrics": 8}
_SHARE, _MOST = 3, 20  # of many every third, but no more than a reader takes in
_FEW = 3  # are not worth leaving out
_FEWEST = 2  # parts of a part that is worth dividing
_OPENING = re.compile("[^，：:。；]{6,30}[，：:。；]|.{16}")  # by which a paragraph is told from others
_LONGEST = 150
_SETS_OUT = re.compile("总体要求|指导思想|总体思路|工作思路|总要求")


@dataclass(frozen=True, slots=True)
class Part:
    """Passages of an article under one title.

    ``chosen`` are what selects them of the article: ``{"section": "3"}``, more than one for paragraphs; ``counts`` the
    items of each kind there that a brief could print; ``below`` the parts that it is better divided into.
    """

    title: str
    chosen: tuple[Mapping[str, str], ...]
    counts: Mapping[str, int]
    below: tuple["Part", ...] = ()

    @property
    def told(self) -> str:
        """What was found in it: 目标 3、举措 8; empty where nothing was."""
        return "、".join(f"{KINDS[kind]} {count}" for kind, count in self.counts.items() if count)


def limit(kind: str, count: int) -> int:
    """How many of a kind a section takes of so many: all where but a few would be left out."""
    most = max(LIMITS[kind], min(count // _SHARE, _MOST))
    return count if most < count <= most + _FEW else most


def parts(article: Article, items: Items) -> tuple[Part, ...]:
    """The lead and the headings of the top level; one with more than a section takes is divided by those below it."""
    sections = article.sections
    if all(section.heading is None for section in sections):
        return (Part("主要内容", ({},), _counts(items, range(len(sections)))),)
    level = min(section.level for section in sections if section.heading)
    starts = [at for at, section in enumerate(sections) if section.heading and section.level == level]
    ends = [*starts[1:], len(sections)]
    lead = (_lead(article, items),) if sections[0].heading is None else ()
    tops = (range(first, last) for first, last in zip(starts, ends, strict=True))
    return (*lead, *(_part(article, items, number, span) for number, span in enumerate(tops, 1)))


def _lead(article: Article, items: Items) -> Part:
    title, counts = _of_own_text(article, items, 0), _counts(items, range(1))
    told = any(counts.values()) and title not in {section.heading for section in article.sections}
    return Part(title if told else "导语", ({"section": "0"},), counts)


def _of_own_text(article: Article, items: Items, section: int) -> str:
    """What to call the text before any heading, or between a heading and those below it."""
    if any(_SETS_OUT.search(paragraph.text) for paragraph in article.sections[section].paragraphs):
        return "总体要求"
    here = [item for item in _every(items) if item.evidence.section == section and readable(item)]
    aims = [item for item in here if item in items.goals or (isinstance(item, Metric) and item.status != "actual")]
    return "总体目标" if here and 2 * len(aims) > len(here) else "基本情况"


def _part(article: Article, items: Items, number: int, span: range) -> Part:
    heading = article.sections[span.start].heading or ""
    counts = _counts(items, span)
    crowded = any(count > LIMITS[kind] for kind, count in counts.items())
    below = tuple(_divided(article, items, number, span)) if crowded else ()
    divides = sum(bool(part.told) for part in below) >= _FEWEST
    return Part(_tidied(heading), ({"section": str(number)},), counts, below if divides else ())


def _divided(article: Article, items: Items, number: int, span: range) -> Iterator[Part]:
    """What stands before the headings below the part's own, and these; none where they cannot be told apart."""
    sections = article.sections
    under = span[1:]
    level = min((sections[at].level for at in under), default=0)
    starts = [at for at in under if sections[at].level == level]
    headings = [sections[at].heading or "" for at in starts]
    chosen = [_by_heading(heading, article) for heading in headings]
    if not starts or not all(chosen):
        return
    own = tuple(_by_openings(article, items, number, span))
    if own:
        title = _of_own_text(article, items, span.start)
        yield Part("概述" if title in headings else title, own, _counts(items, span[:1]))
    for start, end, heading, by in zip(starts, [*starts[1:], span.stop], headings, chosen, strict=True):
        yield Part(_tidied(heading), ({"heading": by},), _counts(items, range(start, end)))


def _by_heading(heading: str, article: Article) -> str:
    """What finds this heading and no other; empty where nothing does."""
    others = [section.heading for section in article.sections if section.heading and section.heading != heading]
    alike = sum(section.heading == heading for section in article.sections)
    if alike > 1 or not heading or len(heading) > 100 or "/" in heading:
        return ""
    return f"/^{re.escape(heading)}$/" if any(heading in other for other in others) else heading


def _by_openings(article: Article, items: Items, number: int, span: range) -> Iterator[Mapping[str, str]]:
    """Selectors of the part's own paragraphs in which something was found, by the words that they begin with."""
    section = span.start
    found = {item.evidence.paragraph for item in _every(items) if item.evidence.section == section and readable(item)}
    texts = [paragraph.text for at in span for paragraph in article.sections[at].paragraphs]
    for at in sorted(found):
        text = article.sections[section].paragraphs[at].text
        short = _OPENING.match(text)
        words = short[0].rstrip("，：:。；") if short else text
        alike = sum(other.startswith(words) for other in texts)
        yield {"section": str(number), "paragraph": text[:_LONGEST] if alike > 1 else words}


def _counts(items: Items, span: range) -> Mapping[str, int]:
    """How many items of each kind stand in the sections that a brief could print."""
    here = {kind: [item for item in getattr(items, kind) if item.evidence.section in span] for kind in KINDS}
    return {kind: sum(_is_printable(item, items) for item in own) for kind, own in here.items()}


def _is_printable(item: Item, items: Items) -> bool:
    """Whether the item can be told as it stands, or with what the figures in its words are called."""
    evidence = item.evidence
    beside = [
        one
        for one in (items.metrics if isinstance(item, Goal) else ())
        if (one.evidence.section, one.evidence.paragraph) == (evidence.section, evidence.paragraph)
    ]
    return readable(item) or stands_alone(owned(Point(item, SourceRef("", "")), beside))


def _every(items: Items) -> Iterable[Item]:
    return (*items.goals, *items.measures, *items.metrics)


def _tidied(heading: str) -> str:
    return re.sub(r",\s*", "，", heading)
