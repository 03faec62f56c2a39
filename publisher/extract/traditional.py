"""Article in traditional characters -> the same in simplified ones for the rules, and what they find in its own words.

The letters are those of OpenCC (t2s).  Each stands for one, so what is found stands at the same offsets.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from publisher.extract.indicating.growth import changes
from publisher.extract.reasons import Reason
from publisher.model.article import Article, Paragraph, Section
from publisher.model.items import Evidence, Goal, Item, Measure, Metric

if TYPE_CHECKING:
    from opencc import OpenCC

# No letter of these is one of a text in simplified characters.
_TELLING = frozenset("國會們這個為爲與後來對時發經開關於說實現應產業務導農黨軍體統計劃設備進過還將從當點區縣鎮鄉億萬")
_LOOKED_AT = 4000  # letters of an article
_ONE_IN = 20  # so many letters is a telling one, at the least

_Found = TypeVar("_Found", Goal, Measure, Metric, Item)


@lru_cache(maxsize=2)
def simplified(article: Article) -> Article:
    """The article in simplified characters; itself where it is not written in traditional ones."""
    if not _is_traditional(article):
        return article
    return replace(
        article,
        source=replace(article.source, text=_simplified(article.source.text)),
        title=_simplified(article.title),
        kicker=tuple(map(_simplified, article.kicker)),
        sections=tuple(map(_section, article.sections)),
    )


def restored(found: Iterable[_Found], read: Article, article: Article) -> tuple[_Found, ...]:
    """What was found in ``read``, the ``article`` in simplified characters, as found in the article itself."""
    if read is article:
        return tuple(found)
    return tuple(_item(item, read, article) for item in found)


def told(reasons: Iterable[Reason], read: Article, article: Article) -> tuple[Reason, ...]:
    """The reasons for what became of the clauses of ``read`` in the words of the ``article`` itself."""
    if read is article:
        return tuple(reasons)
    return tuple(_reason(reason, read, article) for reason in reasons)


def restored_words(words: str, read: Article, article: Article) -> str:
    """Words of ``read`` as the ``article`` writes them, wherever they stand."""
    return words if read is article else words.translate(_all_letters(read, article))


def _is_traditional(article: Article) -> bool:
    text = "".join(paragraph.text for section in article.sections[:9] for paragraph in section.paragraphs)[:_LOOKED_AT]
    return sum(map(_TELLING.__contains__, text)) * _ONE_IN > len(text)


def _simplified(text: str) -> str:
    plain: str = _converter().convert(text)
    return plain if len(plain) == len(text) else "".join(_converter().convert(letter)[:1] for letter in text)


@lru_cache(maxsize=1)
def _converter() -> "OpenCC":
    from opencc import OpenCC  # for such texts only: it reads its dictionaries

    return OpenCC("t2s")


def _section(section: Section) -> Section:
    heading = section.heading and _simplified(section.heading)
    return replace(section, heading=heading, paragraphs=tuple(map(_paragraph, section.paragraphs)))


def _paragraph(paragraph: Paragraph) -> Paragraph:
    row = paragraph.row and replace(paragraph.row, cells=tuple(map(_simplified, paragraph.row.cells)))
    return replace(paragraph, text=_simplified(paragraph.text), row=row)


def _letters(read: Article, article: Article, section: int, paragraph: int) -> Mapping[int, str]:
    """Each simplified letter of a paragraph as the article writes it there, of a table's row those over it too."""
    one, other = (each.sections[section].paragraphs[paragraph] for each in (read, article))
    here = _written(one.text, other.text)
    return {**_all_letters(read, article), **here} if one.row else here


def _all_letters(read: Article, article: Article) -> Mapping[int, str]:
    return _written(read.source.text, article.source.text)


@lru_cache(maxsize=8)
def _written(plain: str, text: str) -> Mapping[int, str]:
    """Each letter of the plain text as the text writes it, the last time; kept, for many items stand in one."""
    return {ord(letter): own for letter, own in zip(plain, text, strict=True)}


def _item(item: _Found, read: Article, article: Article) -> _Found:
    at = item.evidence
    letters = _letters(read, article, at.section, at.paragraph)
    quote = article.sections[at.section].paragraphs[at.paragraph].text[at.start : at.end]
    evidence = Evidence(article, at.section, at.paragraph, at.start, at.end, quote)
    cue = item.cue.translate(letters)
    if isinstance(item, Measure):
        return replace(item, evidence=evidence, cue=cue, group=item.group and item.group.translate(letters))
    if isinstance(item, Metric):
        period = item.period and item.period.translate(letters)
        named = _named(item.indicator, letters)
        return replace(
            item, evidence=evidence, cue=cue, indicator=named, unit=item.unit.translate(letters), period=period
        )
    return replace(item, evidence=evidence, cue=cue)


def _named(indicator: str, letters: Mapping[int, str]) -> str:
    """An indicator in the article's letters, but for the verb of a change at its end: a brief words that itself."""
    change = changes.SAYS_HOW.search(indicator)
    stem = indicator[: change.start()] if change else indicator
    return stem.translate(letters) + indicator[len(stem) :]


def _reason(reason: Reason, read: Article, article: Article) -> Reason:
    letters = _letters(read, article, reason.section, reason.paragraph)
    text = article.sections[reason.section].paragraphs[reason.paragraph].text[reason.start : reason.end]
    return replace(reason, text=text, cue=reason.cue.translate(letters), rule=reason.rule.translate(letters))
