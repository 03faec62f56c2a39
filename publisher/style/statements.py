"""Point -> the words that state it in print."""

from publisher.model import Metric, Note, Point, Remark, Verbatim
from publisher.style.wording import punctuate, sentence, tidy


def statement(point: Point, tidied: bool) -> str:
    """The point as a sentence of its own: as the brief words it, else in its evidence's words, tidied if wanted.

    What the brief sets before and behind the evidence's words (云溪区：……（计划）) stays around the tidied ones.
    """
    quote = point.item.evidence.quote
    words = point.words or quote
    if not tidied or isinstance(words, Verbatim):
        return words
    held = words.endswith(quote) if isinstance(point.item, Metric) else quote in words
    before, own, after = words.rpartition(quote) if held else ("", words, "")
    return sentence(punctuate(before + (tidy(own) or own) + after))


def own_words(said: Remark | Note, tidied: bool) -> str:
    """The editor's own words, closed as a sentence, with what they go by before the full stop: ……（内部材料）。"""
    if isinstance(said.text, Verbatim):
        return said.text
    words = f"{said.text.removesuffix('。')}（{said.source}）" if said.source else said.text
    return sentence(punctuate(words)) if tidied else words
