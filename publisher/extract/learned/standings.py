"""An action in its sentence, under its headings -> done, or planned, where its words say so against the rules."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from publisher.extract.decisions import Decision, Paragraph
from publisher.extract.learned.features import around, bare, of_letters, of_words, pairs
from publisher.extract.learned.weights import BIAS, Weights, of_standing
from publisher.extract.text.boundaries import REACH
from publisher.extract.times.actions import intents
from publisher.extract.times.actions.forward import is_of_the_past
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.aspects import framing
from publisher.extract.times.timewords import Tense
from publisher.model.article import Article

# How far what the rules say of an action counts, in hundredths of a log-odds, and where headings above it tell the
# contrary: what served best on pages of which neither rules nor weights were made.
_RULED: Mapping[Tense, int] = {"done": 300, "planned": 300, "open": 100}
_CONTRARY = 100
# Headings (过去一年的工作, 下一步打算) that tell the same settle it.
_SETTLED: Collection[tuple[Tense, Outlook]] = (("done", "past"), ("planned", "future"), ("open", "future"))
_DENIED: Collection[tuple[Tense, Outlook]] = (("done", "future"), ("planned", "past"))


def restated(
    article: Article, paragraph: Paragraph, decisions: Iterable[Decision], weights: Weights, headed: Outlook
) -> Iterator[Decision]:
    """The decisions on the paragraph, in order, the actions among them done or planned as they lean.

    ``headed`` is the outlook of the headings above the paragraph.
    """
    above: int | None = None
    sentences: dict[int, int] = {}
    for found in decisions:
        told = found.tense, headed
        if found.kind != "action" or told in _SETTLED:
            yield found
            continue
        if above is None:
            above = of_standing((BIAS, *of_headings(article, paragraph.section)), weights)
        if found.sentence not in sentences:
            sentences[found.sentence] = of_standing(of_sentence(paragraph, found.sentence), weights)
        lean = above + sentences[found.sentence] + of_standing(of_words(paragraph.text, found), weights)
        ruled = _CONTRARY if told in _DENIED else _RULED[found.tense]
        if found.tense == "done" and lean > ruled and not _is_recounted(paragraph, found.sentence):
            yield found._replace(tense="planned")
        elif found.tense != "done" and -lean > ruled and not _is_to_be_done(paragraph, found):
            yield found._replace(tense="done")
        else:
            yield found


def _is_to_be_done(paragraph: Paragraph, found: Decision) -> bool:
    """Whether an action's own verb intends it (``计划先行纳入``), or a sentence before it opens what is to be done:
    ``要抓好三件事。``.
    """
    if intents.intends(paragraph.text, found.start, found.end):
        return True
    return framing.is_framed(paragraph.text[max(0, found.start - REACH) : found.start])


def _is_recounted(paragraph: Paragraph, nth: int) -> bool:
    """Whether a sentence says of what is over that it is (``一年来，…``), or one before it from which it goes on."""
    while nth >= 0 and paragraph.told[nth][0] == "done":
        if is_of_the_past(paragraph.text, paragraph.parts[nth]):
            return True
        nth -= 1
    return False


def features(article: Article, paragraph: Paragraph, found: Decision) -> tuple[str, ...]:
    """All features of an action's standing: its own words', its sentence's, and those of the headings above it."""
    return (
        *of_words(paragraph.text, found),
        *of_sentence(paragraph, found.sentence),
        *of_headings(article, paragraph.section),
    )


def of_headings(article: Article, section: int) -> tuple[str, ...]:
    """``#打算`` stands in the section's heading, ``=总结`` in the title."""
    named = (("#", article.sections[section].heading or ""), ("=", article.title or ""))
    return tuple(name for mark, text in named for name in pairs(mark, bare(text, 0, len(text))))


def of_sentence(paragraph: Paragraph, nth: int) -> tuple[str, ...]:
    """``_去年`` stands in the sentence, ``…去年`` in the one before it."""
    words, before = around(paragraph.text, paragraph.parts, nth)
    return (*(f"_{name}" for name in of_letters(words)), *pairs("…", before))
