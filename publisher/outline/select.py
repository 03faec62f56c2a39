"""Selectors + articles -> Passages: the places that a section draws on."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from publisher.model import Article, FromArticle, FromTopic, Selector
from publisher.outline import topics
from publisher.yamls import Checker

_MANY, _SPARE, _NAMED = 4, 2, 3
_BORNE_OUT = 0.5  # of its own score, what a passage gains at most by those around it
_SENTENCE = re.compile(r"[^。！？；!?;]+[。！？；!?;]*[”’」』）)]*")


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """``text[start:end]`` of a paragraph of the article with the id ``source``."""

    source: str
    section: int
    paragraph: int
    start: int
    end: int


def select(selector: Selector, articles: Mapping[str, Article], checker: Checker) -> tuple[Passage, ...]:
    """What the selector points at; a heading or number that its article has not is reported to the checker."""
    if isinstance(selector, FromTopic):
        return _topic(selector, articles)
    article = articles[selector.article]
    chosen = dict.fromkeys(index for first in _sections(selector, article, checker) for index in _below(article, first))
    found = tuple(passage for index in chosen for passage in _paragraphs(selector.article, article, index))
    return _opening(selector, found, articles, checker) if selector.opening else found


def excess(selector: Selector, passages: Sequence[Passage], articles: Mapping[str, Article]) -> str:
    """What a selector finds too much of to have told anything apart; empty where it does not, and of an expression
    between slashes, which nobody writes without meaning it.
    """
    if isinstance(selector, FromTopic) or (selector.heading and selector.asked.startswith("/")):
        return ""
    article = articles[selector.article]
    if selector.opening:
        count = sum(len(section.paragraphs) for section in article.sections)
        found, what, asked = len(passages), "paragraphs", selector.opens
    else:
        headings = [section.heading for section in article.sections if section.heading]
        found = sum(1 for text in headings if selector.heading and selector.heading.search(text))
        count, what, asked = len(headings), "headings", selector.asked
    if found < _MANY or found * 2 <= count:
        return ""
    return f"{asked[:60]!r} finds {found} of the {count} {what} of {selector.article!r}"


def _opening(
    selector: FromArticle, found: Sequence[Passage], articles: Mapping[str, Article], checker: Checker
) -> tuple[Passage, ...]:
    """The paragraphs that begin as asked for; that none does is reported."""
    pattern = selector.opening
    chosen = tuple(one for one in found if pattern and pattern.match(_text(one, articles).lstrip()))
    if found and not chosen:
        openings = [_text(one, articles).lstrip()[: len(selector.opens) + _SPARE] for one in found]
        near = difflib.get_close_matches(selector.opens, openings, n=1, cutoff=0.4)
        hint = f"did you mean {near[0][: len(selector.opens)]!r}?" if near else "the words must open the paragraph"
        message = f"no paragraph of {selector.article!r} begins with {selector.opens[:60]!r}"
        checker.error(selector.opens_place or selector.place, message, hint)
    return chosen


def _sections(selector: FromArticle, article: Article, checker: Checker) -> list[int]:
    """The indices of the sections asked for, without those below them."""
    if selector.heading:
        return _by_heading(selector, article, checker)
    if selector.numbers:
        return _by_number(selector, article, checker)
    return list(range(len(article.sections)))


def _by_heading(selector: FromArticle, article: Article, checker: Checker) -> list[int]:
    headings = {index: section.heading for index, section in enumerate(article.sections) if section.heading}
    found = [index for index, text in headings.items() if selector.heading and selector.heading.search(text)]
    if not found:
        message = f"no heading of {selector.article!r} has {selector.asked[:60]!r}"
        checker.error(selector.place, message, _nearest(selector.asked, list(headings.values())))
    return found


def section_numbers(article: Article) -> dict[int, int]:
    """The numbers by which an outline may ask for sections -> their indices: 0 is the lead before the first heading,
    those of the highest level count from 1, and those below them have none.
    """
    level = min((section.level for section in article.sections if section.heading), default=1)
    top = [index for index, section in enumerate(article.sections) if section.heading and section.level == level]
    by_number = dict(enumerate(top, 1))
    if article.sections and article.sections[0].heading is None:
        by_number[0] = 0
    return by_number


def _by_number(selector: FromArticle, article: Article, checker: Checker) -> list[int]:
    by_number = section_numbers(article)
    for number in selector.numbers:
        if number not in by_number:
            message = f"{selector.article!r} has no section {number}"
            hint = f"its sections count from {min(by_number, default=0)} to {max(by_number, default=0)}"
            checker.error(selector.place, message, hint)
    return [by_number[number] for number in selector.numbers if number in by_number]


def _nearest(asked: str, headings: list[str]) -> str:
    """A hint: the heading that shares most with what was asked, or the three that share most of its characters."""
    if not headings:
        return "the article has no headings; ask for its sections by number"
    shared = {text: _shared(asked, text) for text in headings}
    best, *others = sorted(headings, key=lambda text: -shared[text])
    if shared[best] >= 2:
        return f"did you mean {best!r}?"
    named = "; ".join((best, *others[: _NAMED - 1]))
    return f"its headings: {named}" + (f"; and {len(headings) - _NAMED} more" if len(headings) > _NAMED else "")


def _shared(one: str, other: str) -> int:
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _below(article: Article, first: int) -> Iterator[int]:
    """A section and, after it, those of deeper levels."""
    yield first
    level = article.sections[first].level
    for index in range(first + 1, len(article.sections)):
        if article.sections[first].heading is None or article.sections[index].level <= level:
            return
        yield index


def _paragraphs(source: str, article: Article, section: int) -> Iterator[Passage]:
    for index, paragraph in enumerate(article.sections[section].paragraphs):
        yield Passage(source, section, index, 0, len(paragraph.text))


def _topic(selector: FromTopic, articles: Mapping[str, Article]) -> tuple[Passage, ...]:
    """The passages that score highest, at most as many as asked for, in the order of the articles.

    What stands around one that speaks of the topic bears it out, as far as it speaks of it itself: a word in passing,
    in a paragraph on something else, is less than one among its like.
    """
    pieces = [piece for source in selector.articles for piece in _pieces(selector, source, articles)]
    own = topics.rank(selector.words, [_text(piece, articles) for piece in pieces])
    near = topics.rank(selector.words, [_around(piece, articles) for piece in pieces])
    scores = [score + _BORNE_OUT * min(score, other) for score, other in zip(own, near, strict=True)]
    best = sorted((-score, index) for index, score in enumerate(scores) if score > 0)[: selector.limit]
    chosen = [pieces[index] for index in sorted(index for _, index in best)]
    if selector.take != "passages":
        return tuple(chosen)
    return tuple(passage for piece in chosen for passage in _speaking(selector.words, piece, articles))


def _pieces(selector: FromTopic, source: str, articles: Mapping[str, Article]) -> Iterator[Passage]:
    for section in range(len(articles[source].sections)):
        for paragraph in _paragraphs(source, articles[source], section):
            yield from _sentences(paragraph, articles) if selector.take == "sentences" else (paragraph,)


def _speaking(words: Sequence[str], paragraph: Passage, articles: Mapping[str, Article]) -> list[Passage]:
    """The paragraph if half of its sentences speak of the topic, or else the sentences that do."""
    sentences = list(_sentences(paragraph, articles))
    scores = topics.rank(words, [_text(sentence, articles) for sentence in sentences])
    speaking = [sentence for sentence, score in zip(sentences, scores, strict=True) if score > 0]
    return [paragraph] if 2 * len(speaking) >= len(sentences) else speaking


def _sentences(paragraph: Passage, articles: Mapping[str, Article]) -> Iterator[Passage]:
    for match in _SENTENCE.finditer(_text(paragraph, articles)):
        yield replace(paragraph, start=match.start(), end=match.end())


def _around(passage: Passage, articles: Mapping[str, Article]) -> str:
    """The heading over a passage and the rest of its paragraph."""
    section = articles[passage.source].sections[passage.section]
    text = section.paragraphs[passage.paragraph].text
    return f"{section.heading or ''}。{text[: passage.start]}。{text[passage.end :]}"


def _text(passage: Passage, articles: Mapping[str, Article]) -> str:
    paragraph = articles[passage.source].sections[passage.section].paragraphs[passage.paragraph]
    return paragraph.text[passage.start : passage.end]
