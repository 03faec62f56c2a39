"""A brief's head: the masthead it may have, its title, and whom it is for, whose it is, and of what day."""

from collections.abc import Iterator
from dataclasses import replace

from publisher.model import Brief, Run, StyledParagraph, Verbatim
from publisher.style.dressing import Dressing
from publisher.style.masthead import addressee, masthead
from publisher.style.titles import titled


def opening(brief: Brief, date: str, dressing: Dressing) -> Iterator[StyledParagraph]:
    """The title; under it the subtitle, and a line of audience, issuer and date where no masthead tells them."""
    if brief.masthead:
        yield from masthead(brief.masthead, brief, date, dressing)
    yield replace(titled("title", brief.title, dressing), origin=("title",))
    subtitle = _subtitle(brief, date, dressing)
    if subtitle:
        yield StyledParagraph("subtitle", (Run(subtitle),), origin=("subtitle",))
    if brief.masthead:
        yield from addressee(brief.masthead, dressing)


def _subtitle(brief: Brief, date: str, dressing: Dressing) -> str:
    """Both lines; what an editor wrote in their place alone."""
    if isinstance(brief.subtitle, Verbatim):
        return brief.subtitle
    about = "" if brief.masthead else "　".join(filter(None, (brief.audience, brief.issuer, date)))
    return "\n".join(dressing.words(line) for line in (brief.subtitle, about) if line)
