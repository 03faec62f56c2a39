"""Heading corrections and an Article -> the article with its headings where they belong."""

from dataclasses import replace

from publisher.correct.passages import Spot, fold, nearest, only, passages, shown, spots
from publisher.errors import Problem
from publisher.model import Article, Paragraph, Repair, Section
from publisher.model.corrections import HeadingAddition, HeadingCorrection, HeadingMove, HeadingRemoval, Words
from publisher.source import Place, Source, Span, part_of
from publisher.yamls import Checker

_Sections = tuple[Section, ...]
_LEAD = Section(None, None, 1, ())
_AFTER_HEADING = "。 \t\n\u3000"


def mend(corrections: tuple[HeadingCorrection, ...], article: Article, checker: Checker) -> Article:
    """The article after all corrections in turn; those that do not fit are reported and passed over."""
    for correction in corrections:
        if isinstance(correction, HeadingMove):
            article = _moved(article, correction, checker)
        elif isinstance(correction, HeadingRemoval):
            article = _removed(article, correction, checker)
        else:
            article = _added(article, correction, checker)
    return article


def _moved(article: Article, move: HeadingMove, checker: Checker) -> Article:
    at = _find(article, move.heading, checker)
    opening = _opening(article, move.before, checker)
    if at is None or opening is None:
        return article
    over = article.sections[opening.section].paragraphs[opening.paragraph]
    heading = article.sections[at]
    sections = _over(_without(article.sections, at, ()), replace(heading, paragraphs=()), over)
    return _settled(article, sections, heading, Repair("moved", heading.pieces))


def _removed(article: Article, removal: HeadingRemoval, checker: Checker) -> Article:
    at = _find(article, removal.heading, checker)
    if at is None:
        return article
    heading = article.sections[at]
    words = Paragraph(_words(article.source, heading), heading.pieces)
    if removal.becomes == "text":
        return _settled(article, _without(article.sections, at, (words,)), heading, None)
    article = replace(article, captions=(*article.captions, words.text))
    return _settled(article, _without(article.sections, at, ()), heading, Repair("caption", heading.pieces))


def _added(article: Article, addition: HeadingAddition, checker: Checker) -> Article:
    spot = _opening(article, addition.heading, checker)
    if spot is None:
        return article
    host = article.sections[spot.section]
    whole = host.paragraphs[spot.paragraph]
    words, rest = _part(whole, spot.start, spot.end), _part(whole, _after(whole.text, spot.end), len(whole.text))
    upper = replace(host, paragraphs=host.paragraphs[: spot.paragraph])
    under = ((rest,) if rest.text else ()) + host.paragraphs[spot.paragraph + 1 :]
    added = Section(words.text, None, addition.level or host.level, under, words.pieces)
    return replace(article, sections=_replaced(article.sections, spot.section, (upper, added)))


def _find(article: Article, words: Words, checker: Checker) -> int | None:
    """The one section whose heading is, or else holds, the words; None with an error where there is not just one."""
    sought = fold(words.text)
    names = {at: fold(section.heading) for at, section in enumerate(article.sections) if section.heading}
    whole = {at: fold(_words(article.source, article.sections[at])) for at in names}
    found = [at for at in names if sought in (names[at], whole[at])]
    found = found or [at for at in names if sought and (sought in names[at] or sought in whole[at])]
    if len(found) == 1:
        return found[0]
    headings = [article.sections[at].heading or "" for at in found or names]
    listed = "; ".join(shown(heading) for heading in headings[:9])
    if found:
        checker.error(words.place, f"{len(found)} headings say {shown(words.text)}", f"say more of one: {listed}")
    else:
        hint = nearest(words.text, headings) or (listed and f"the headings are {listed}")
        checker.error(words.place, f"no heading says {shown(words.text)}", hint)
    return None


def _opening(article: Article, words: Words, checker: Checker) -> Spot | None:
    """The one paragraph that the words open; None with an error."""
    found = spots(words.text, passages(article))
    opening = [spot for spot in found if spot.start == 0]
    if found and not opening:
        checker.error(words.place, f"{shown(words.text)} opens no paragraph", "quote the words a paragraph begins with")
        return None
    return only(words, opening, article, checker)


def _words(source: Source, section: Section) -> str:
    """The heading's lines as the source has them, with its number."""
    return "".join(source.text[piece.start : piece.end] for piece in section.pieces)


def _without(sections: _Sections, at: int, words: tuple[Paragraph, ...]) -> _Sections:
    """Sections without a heading: ``words`` and what stood under it join the section before."""
    before = sections[at - 1] if at else _LEAD
    joined = replace(before, paragraphs=(*before.paragraphs, *words, *sections[at].paragraphs))
    return _kept((*sections[: max(at - 1, 0)], joined, *sections[at + 1 :]))


def _over(sections: _Sections, heading: Section, paragraph: Paragraph) -> _Sections:
    """Sections with the heading over the paragraph."""
    at = next(at for at, section in enumerate(sections) if paragraph in section.paragraphs)
    host = sections[at]
    cut = host.paragraphs.index(paragraph)
    upper = replace(host, paragraphs=host.paragraphs[:cut])
    return _replaced(sections, at, (upper, replace(heading, paragraphs=host.paragraphs[cut:])))


def _replaced(sections: _Sections, at: int, by: _Sections) -> _Sections:
    return _kept((*sections[:at], *by, *sections[at + 1 :]))


def _kept(sections: _Sections) -> _Sections:
    """Sections without an empty lead."""
    return tuple(section for section in sections if section.heading is not None or section.paragraphs)


def _settled(article: Article, sections: _Sections, heading: Section, repair: Repair | None) -> Article:
    """The article with its new sections; what the reader did with the heading, and doubted of it, is settled."""
    others = [known for known in article.repairs if known.spans != heading.pieces]
    repairs = sorted((*others, *((repair,) if repair else ())), key=lambda known: known.spans)
    warnings = tuple(warning for warning in article.warnings if not _is_about(warning, article.source, heading.pieces))
    return replace(article, sections=sections, repairs=tuple(repairs), warnings=warnings)


def _is_about(warning: Problem, source: Source, pieces: tuple[Span, ...]) -> bool:
    """Whether the warning is about the heading; where no lines are told, it is if it quotes its words."""
    if not pieces:
        return False
    if source.places:
        return source.text[pieces[0].start : pieces[0].end] in warning.message
    return warning.place == _place(source, pieces[0])


def _place(source: Source, piece: Span) -> Place:
    start = source.text.rfind("\n", 0, piece.start) + 1
    return Place(source.name, source.text.count("\n", 0, piece.start) + 1, piece.start - start + 1)


def _after(text: str, end: int) -> int:
    """Where the text goes on behind a heading that ended on its line."""
    return len(text) - len(text[end:].lstrip(_AFTER_HEADING))


def _part(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """The paragraph's characters from ``start`` to ``end`` with the spans they come from."""
    return Paragraph(paragraph.text[start:end], part_of(paragraph.pieces, start, end))
