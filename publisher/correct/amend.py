"""Corrections, an Article and its finders -> the corrected article and its corrected items."""

from collections.abc import Callable
from dataclasses import replace

from publisher.correct import headings, items
from publisher.correct.items import Identify
from publisher.correct.material import Material
from publisher.correct.passages import passages
from publisher.correct.schema import raise_in_order
from publisher.model import Article, Items, SourceRef
from publisher.model.article import TITLE_DOUBT
from publisher.model.corrections import Corrections
from publisher.yamls import Checker


def apply(
    corrections: Corrections, article: Article, find: Callable[[Article], Items], identify: Identify
) -> tuple[Article, Items]:
    """The article with its title and headings mended, and what is found in it with its items mended.

    ``find`` works on the mended article, so that sections, periods and groups follow the headings; it also reads the
    values of metrics that are added.  ``identify`` makes an id of ``(prefix, source name, quote, nth)``.  All items
    are named as they were found, so the order of the corrections does not matter; that of headings does.  Raises
    PublisherError with every correction that does not fit, in the order of the file.
    """
    checker = Checker({corrections.path: corrections.text})
    mended = _mended(corrections, article, checker)
    material = Material(mended, find(mended), passages(mended), find)
    mended_items = items.mend(corrections.items, material, identify, checker)
    raise_in_order(checker)
    return mended, mended_items


def _mended(corrections: Corrections, article: Article, checker: Checker) -> Article:
    return headings.mend(corrections.headings, _titled(corrections.title, article), checker)


def _titled(title: str, article: Article) -> Article:
    """The article under the title that the user gives it; ``""``: under its own."""
    if not title:
        return article
    return replace(
        article, title=title, warnings=tuple(one for one in article.warnings if TITLE_DOUBT not in one.message)
    )


def complete(source: SourceRef, corrections: Corrections) -> SourceRef:
    """The source with what its outline leaves unsaid: an outline's own label, region, date and publisher stand."""
    return replace(
        source,
        label=source.label or corrections.label,
        region=source.region or corrections.region,
        date=source.date or corrections.date,
        publisher=source.publisher or corrections.publisher,
    )
