"""An article -> its paragraphs, each with what its section, headings and lists lend it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from publisher.extract.text.quotes import curled
from publisher.extract.times.articles import lending, outlooks, titles
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.present import Present
from publisher.extract.times.articles.usual import usual_of
from publisher.extract.times.aspects import bearings, framing
from publisher.extract.times.moods import AFTERWARDS
from publisher.extract.times.reach.scopes import Scope
from publisher.model import Article

_LEADS_ON = ("：", ":")
_SETS_AIMS = re.compile("目标(?:任务)?[是为]?[：:]$|(?:按照计划|计划(?:产量|指标|数字)|[都也均]?将有)[^。]{0,60}[：:]$")
# When the article speaks, and what its chapter lends each paragraph.
_Times = tuple[Present | None, tuple[str | None, ...]]


class Paragraph(NamedTuple):
    """A paragraph, its ``text`` as the rules read it, and what its section lends it."""

    article: Article
    section: int
    paragraph: int
    text: str
    inherited: str | None
    outlook: Outlook
    background: int  # where what the section sets out begins: what stands before it is how things are
    present: Present | None
    year: str | None  # what the headings name, or the line before a list: it tells when, but not what is reached


def find(article: Article, index: int, outlook: Outlook, times: _Times) -> Iterator[Paragraph]:
    """The paragraphs of a section of that outlook; ``times`` are when the article speaks and what chapters lend."""
    paragraphs = article.sections[index].paragraphs
    following = [paragraph.text for paragraph in paragraphs[1:]] + [""]
    opening = lending.opening(paragraphs[0].text, times[0]) if paragraphs else None
    carried: str | None = None
    listed: str | None = None
    lasting: str | None = None
    aims = False
    usual = outlooks.parted(article.sections[index], _known(article, index, outlook))
    for number, paragraph in enumerate(paragraphs):
        background = _background(paragraph.text, opening) if opening and number == 0 else 0
        inherited = carried or lasting or (opening.value if opening else None)
        yield Paragraph(
            article,
            index,
            number,
            curled(paragraph.text),
            inherited,
            "future" if aims or lasting else usual[number],
            background,
            times[0],
            listed
            or times[1][number]
            or titles.year_of_bulletin(article.title)
            or titles.year_reported(article.title, usual[number]),
        )
        carried = lending.carried(paragraph.text, following[number], carried)
        lasting = lending.lasting(paragraph.text, following[number], lasting)
        listed = lending.enumerated(paragraph.text, following[number], listed)
        aims = framing.goes_on(paragraph.text, following[number], aims) or (
            _sets_aims(paragraph.text) or (aims and lending.goes_on(paragraph.text, following[number]))
        )


def _known(article: Article, index: int, outlook: Outlook) -> Outlook:
    """The outlook of a section; past where its words only lean ahead in news, unnumbered, of what was done."""
    numbered = any(section.number for section in article.sections)
    if outlook == "ahead" and not numbered and all(tense == "done" for tense in usual_of(article)[index]):
        return "past"
    return "ahead" if outlook == "open" and outlooks.explains_rules(article) else outlook


def _sets_aims(text: str) -> bool:
    return text.endswith(_LEADS_ON) and _SETS_AIMS.search(text) is not None


def _background(text: str, opening: Scope) -> int:
    """Where the sentence begins that turns to 今后五年 or a plan, after others on how things are."""
    begin = max(text.rfind(mark, 0, opening.start) for mark in "。！？!?") + 1
    if opening.value.startswith("“"):
        return 0 if bearings.intends(text[:begin]) else begin
    return begin if opening.value.startswith(AFTERWARDS) else 0
