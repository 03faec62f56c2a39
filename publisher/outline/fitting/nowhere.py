"""``hide:`` and ``replace:`` of an outline -> a warning for each entry whose words stand nowhere.

A slip in a name to hide is printed, so it must not pass in silence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from publisher.model import Article, Block, Outline
from publisher.outline.blocks.rewritten import points_of, with_words
from publisher.outline.desk import Desk

_FEWEST = 3  # characters of a name of which one may be a slip


def warn_of_nowhere(outline: Outline, blocks: Sequence[Block], desk: Desk) -> None:
    """Warn of names and words that neither an article nor the brief says; a list that it inherits may be a general
    one.
    """
    names = [entry for entry in outline.secrets.entries if entry.place.path == outline.path]
    words = [entry for entry in outline.reworded if entry.place.path == outline.path]
    if not (names or words):
        return
    said = "\n".join(
        (*_own(outline), *_printed(blocks), *(text for own in desk.articles.values() for text in _all(own)))
    )
    for entry in names:
        if not entry.pattern.search(said):
            message = f"{entry.asked[:60]!r} stands nowhere, so nothing is hidden"
            desk.warn(entry.place, message, _near(entry.asked, said))
    for entry in words:
        if not entry.pattern.search(said):
            message = f"{entry.asked[:60]!r} stands nowhere, so nothing is replaced"
            desk.warn(entry.place, message, _near(entry.asked, said))


def _near(asked: str, said: str) -> str:
    """What stands there and differs in one character."""
    if len(asked) < _FEWEST or asked.startswith("/"):
        return ""
    slips = (f"{re.escape(asked[:at])}[一-鿿A-Za-z]{re.escape(asked[at + 1 :])}" for at in range(len(asked)))
    found = re.search("|".join(slips), said)
    return f"did you mean {found[0]!r}?" if found else ""


def _own(outline: Outline) -> Iterator[str]:
    """What the outline says itself, but for its blocks."""
    yield from (outline.title, outline.subtitle, outline.audience, outline.issuer)
    for ref in outline.sources:
        yield from (ref.id, ref.path, ref.label, ref.region, ref.publisher)
    head = outline.masthead
    if head:
        yield from (head.name, head.to, head.signer, head.printer, *(names for _, names in head.copies))


def _printed(blocks: Iterable[Block]) -> list[str]:
    told: list[str] = []

    def noted(text: str) -> str:
        told.append(text)
        return text

    for block in blocks:
        with_words(block, noted)
        told.extend(point.words for point in points_of(block))
    return told


def _all(article: Article) -> Iterator[str]:
    yield from (article.title, *article.kicker, *article.bylines, *article.captions)
    for section in article.sections:
        yield section.heading or ""
        yield from (paragraph.text for paragraph in section.paragraphs)
