"""A sentence in its paragraph -> how far it leans to what is still to come."""

from publisher.extract.decisions import Paragraph
from publisher.extract.learned.features import around, exactness, of_letters, pairs
from publisher.extract.learned.weights import Weights, of_sentence
from publisher.extract.times.actions.forward import is_of_the_past
from publisher.extract.times.actions.wordings import is_recounted
from publisher.extract.times.articles import plans

# How far a sentence must lean, in hundredths of a log-odds, before the rules are overruled that tell it as done.
_PLANNED = 60


def looked_ahead(paragraph: Paragraph, weights: Weights) -> Paragraph:
    """The paragraph, those sentences planned that the rules tell as done and whose words say clearly otherwise.

    A review stays one, and so does what says that it is over, opens with a time or a plan that is, or compares itself
    with a year before.
    """
    if paragraph.review or all(tense != "done" for tense, _ in paragraph.told):
        return paragraph
    told = list(paragraph.told)
    over = plans.over(paragraph.text, paragraph.parts, paragraph.first_year)
    for nth, (sentence, is_over) in enumerate(zip(paragraph.parts, over, strict=True)):
        if is_over or told[nth][0] != "done" or is_recounted(paragraph.text, sentence.start, sentence.end):
            continue
        if is_of_the_past(paragraph.text, sentence):
            continue
        if lean(paragraph, nth, weights) >= _PLANNED:
            told[nth] = "planned", (sentence.end, sentence.end)
    return paragraph._replace(told=tuple(told))


def lean(paragraph: Paragraph, nth: int, weights: Weights) -> int:
    """How far a sentence leans to what is still to come, in hundredths of a log-odds."""
    return of_sentence(features(paragraph, nth), weights)


def features(paragraph: Paragraph, nth: int) -> tuple[str, ...]:
    """The features of a sentence, in order: its letters, pairs of letters and edges as a clause has them.

    ``…了建`` stood in the sentence before; ``told`` is what the rules say of it, ``told -1`` and ``told +1`` of those
    beside it; ``exact 2`` how exact its figures are.
    """
    text, parts, told = paragraph.text, paragraph.parts, paragraph.told
    words, before = around(text, parts, nth)
    exact = exactness(text, parts[nth].start, parts[nth].end)
    return (
        *of_letters(words),
        *pairs("…", before),
        f"told {told[nth][0]}",
        f"exact {exact}",
        f"exact {exact} {told[nth][0]}",
        *(f"told {by:+} {told[nth + by][0]}" for by in (-2, -1, 1, 2) if 0 <= nth + by < len(told)),
    )
