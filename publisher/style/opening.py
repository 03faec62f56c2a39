"""A brief's title, subtitle, and its line of audience, issuer and date."""

import re
from math import ceil

from publisher.model import Brief, Run, StyledParagraph
from publisher.style.dressing import Dressing
from publisher.style.heights import text_width
from publisher.style.widths import ems


def opening(brief: Brief, date: str, dressing: Dressing) -> tuple[StyledParagraph, StyledParagraph]:
    """The title; under it the subtitle, and a line of whom it is for, whose it is, and of what day."""
    style = dressing.style
    room = text_width(style.page) / style.roles["title"].size
    title = balanced(dressing.words(brief.title), room)
    lines = [brief.subtitle, "　".join(filter(None, (brief.audience, brief.issuer, date)))]
    subtitle = "\n".join(dressing.words(line) for line in lines if line)
    return StyledParagraph("title", (Run(title),)), StyledParagraph("subtitle", (Run(subtitle),))


def balanced(title: str, room: float) -> str:
    """A title of more than one line broken where its sense allows, so that no word is cut (GB/T 9704—2012, 7.3.1).

    The lines come out about as long as each other; where no break offers itself the title is left to the writer.
    """
    count = ceil(ems(title) / room)
    if count < 2:
        return title
    breaks = [found.end() for found in re.finditer("[、，：；—）》”]+|的|(?=[和与及暨])", title)]
    ideal = ems(title) / count
    fitting = [place for place in breaks if ideal * 0.6 <= ems(title[:place]) <= min(room, ideal * 1.4)]
    if not fitting:
        return title
    best = min(fitting, key=lambda place: abs(ems(title[:place]) - ideal))
    return f"{title[:best]}\n{balanced(title[best:].strip(), room)}"
