"""Article -> decisions: for every clause what it is, by which rule, and which words of it count.

A goal, an action, a tail that tells what an action is for, a frame around them, a paragraph's lead, or a statement.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from publisher.extract.aiming.aims import aimed, lasts, under_headings
from publisher.extract.aiming.levels import announces_targets
from publisher.extract.stating.around.leads import lead_ends
from publisher.extract.stating.parsing.openings import opening, subject_end
from publisher.extract.stating.rules import SILENT, judge
from publisher.extract.stating.views import Kind, Place, View
from publisher.extract.text.clauses import Sentence, sentences, speech
from publisher.extract.text.quotes import curled
from publisher.extract.times.actions.forward import is_still_to_come, presses_on
from publisher.extract.times.actions.intents import intends
from publisher.extract.times.actions.tense import Expected, Reach, tenses
from publisher.extract.times.actions.wordings import is_bound, recounts, says_done, strives, urged
from publisher.extract.times.articles import outlooks, present
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.usual import usual_of
from publisher.extract.times.moods import had_to
from publisher.extract.times.timewords import Tense
from publisher.model.article import Article, Section

Review = Literal["headed", "titled", ""]
_COLONS = frozenset(":：")
_NEAR = 18  # letters in which a subject ends that must do something
_URGES = re.compile("要|必须|应[当该]")
_SHORTEST = 2  # letters of a clause of which a rule may speak


class Decision(NamedTuple):
    """One clause: ``start`` and ``end`` of the words that count, ``reason`` the rule that decided, ``cue`` its word.

    ``group`` is the lead of its paragraph, None where it has none.
    """

    section: int
    paragraph: int
    sentence: int
    kind: Kind
    reason: str
    cue: str
    start: int
    end: int
    tense: Tense
    group: str | None


class Paragraph(NamedTuple):
    """The ``text`` of a paragraph of a section, its sentences, and when each is told to be.

    ``lead`` is where its lead ends, ``listed`` whether the paragraph before announces targets, ``aims`` whether a
    heading does, ``review`` whether a heading or the title calls it one.  Years before ``first_year`` are over.
    """

    section: int
    number: int
    text: str
    parts: tuple[Sentence, ...]
    told: tuple[tuple[Tense, Reach], ...]
    lead: int
    listed: bool
    aims: bool
    review: Review
    first_year: int = 0


def by_rules(article: Article) -> tuple[Decision, ...]:
    """The rules' decisions on all clauses of the article, in order."""
    return tuple(found for paragraph in paragraphs(article) for found in decided(paragraph))


def spoken_of(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions on the clauses of which something is said."""
    return tuple(found for found in decisions if found.reason != SILENT)


def paragraphs(article: Article) -> Iterator[Paragraph]:
    """The paragraphs of the article in order, as the rules open them."""
    headed = under_headings(article.sections)
    whole = outlooks.of_article(article)
    now = present.find(article)
    first_year = now.first if now else 0
    reviews = (_review(outlook, whole) for outlook in outlooks.headed(article.sections))
    announced_as = ""  # how the sections are numbered that list what one before announced: 主要目标是：
    for nth, (usual, aims, review) in enumerate(zip(usual_of(article), headed, reviews, strict=True)):
        texts = [curled(paragraph.text) for paragraph in article.sections[nth].paragraphs]
        parted = [sentences(text) for text in texts]
        numbered = _numbered(article.sections[nth])
        announced_as = numbered if announced_as in ("any", numbered) else ""
        governed = aims or announced_as != ""
        listed = announced = False
        for at, lead in enumerate(lead_ends(texts, parted)):
            text, parts = texts[at], parted[at]
            titled = review == "titled" and usual[at] == "done"
            expected = Expected(
                "planned" if announced else usual[at],
                review == "headed",
                titled,
                first_year,
                aims and usual[at] == "planned",
            )
            told = tuple(tenses(expected, text, parts))
            yield Paragraph(nth, at, text, parts, told, lead, listed, governed or announced, review, first_year)
            announced = at + 1 < len(texts) and lasts(text, parts, announced, texts[at + 1])
            listed = bool(parts) and announces_targets(text, parts[-1].clauses[-1])
        announced_as = "any" if listed and not announced_as else announced_as


def _numbered(section: Section) -> str:
    """How a section is numbered: in digits, or else in words; empty where it has no number."""
    if section.number is None:
        return ""
    return "digits" if section.number.strip("（）()").isdigit() else "words"


def _review(headed: Outlook, whole: Outlook) -> Review:
    """Whether a section is a review, by the headings above it or else by the article's title."""
    if headed != "open":
        return "headed" if headed == "past" else ""
    return "titled" if whole == "past" else ""


def decided(opened: Paragraph) -> Iterator[Decision]:
    """The rules' decisions on a paragraph's clauses, in order; of a statement that is ``SILENT`` no rule speaks."""
    section, paragraph, text, parts, told_when, lead, listed, headed, review, _ = opened
    heard = tuple(speech(text))
    group = (text[parts[0].start : lead] or None) if parts else None
    aims_from = aimed(text, ((part, when[0] == "done") for part, when in zip(parts, told_when, strict=True)), headed)
    for number, (sentence, (current, (since, until)), aims) in enumerate(zip(parts, told_when, aims_from, strict=True)):
        before, told = None, _Told(current, since, until)
        for position, clause in enumerate(sentence.clauses):
            start, end, mark = clause
            if end - start < _SHORTEST:
                before = None
                yield Decision(section, paragraph, number, "statement", SILENT, "", start, end, current, group)
                continue
            core = opening(text, start, end)
            tense, told = _tense(text, (start, core, end), told)
            place: Place = "aims" if start >= aims else "body"
            if heard or listed or start < lead:
                place = _place(start, lead, heard, listed) or place
            view = View(text, start, end, core, sentence, position, tense, place, before, review != "")
            before = judge(view)
            verdict = before or view.whole("statement", SILENT)
            yield Decision(section, paragraph, number, *verdict[:5], tense, group)
            if mark in _COLONS:
                told = told._replace(recounting=False) if told.recounting else told
                listed = listed or announces_targets(text, clause)
        listed = listed and not sentence.full


class _Told(NamedTuple):
    """What a sentence tells so far: its tense, from where to where it is done all the same, and what its clauses said.

    ``recounting``: they tell what was done; ``urged``: they say that something must be.
    """

    current: Tense
    since: int
    until: int
    recounting: bool = False
    urged: bool = False


def _tense(text: str, clause: tuple[int, int, int], told: _Told) -> tuple[Tense, _Told]:
    """The tense of the clause with its ``start``, core and end, and what its sentence has told with it."""
    start, core, end = clause
    current, since, until, recounting, urged_before = told
    said = current != "done" and says_done(text, start, end)
    tense: Tense = "done" if since < end <= until or (said and not is_bound(text, start, end)) else current
    if (since < end and strives(text, core, end)) or is_still_to_come(text, start, end) or intends(text, start, end):
        tense = "planned"
    recounts_on = (recounting or said) and recounts(text, start, end) and not presses_on(text, start, end)
    tense = "done" if recounts_on else tense
    is_urged = (
        tense == "done" and (urged_before or _is_urged(text, start, end, core)) and not _is_told(text, start, end)
    )
    if recounts_on != recounting or (is_urged and not urged_before):
        told = told._replace(recounting=recounts_on, urged=urged_before or is_urged)
    return ("planned" if is_urged else tense), told


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a clause by itself says that it is done, and not that it shall be."""
    return says_done(text, start, end) and not is_bound(text, start, end)


def _is_urged(text: str, start: int, end: int, core: int) -> bool:
    """Whether a clause says at its head, or behind its subject, that something must be done."""
    if core > start:
        return urged(text, start, core)
    if not _URGES.search(text, start, min(end, start + _NEAR)) or had_to(text, start) > start:
        return False
    return urged(text, start, subject_end(text, start, end))


def _place(start: int, lead: int, heard: tuple[tuple[int, int], ...], listed: bool) -> Place | None:
    if any(first < start < last for first, last in heard):
        return "speech"
    if start < lead:
        return "lead"
    return "list" if listed else None
