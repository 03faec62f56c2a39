"""StyledBrief -> PDF: tagged, linked, broken after CLREQ, its text exact when copied; the same bytes every time."""

import datetime

from publisher.model import StyledBrief, Written


def write(styled: StyledBrief, when: datetime.date) -> Written:
    """The PDF, dated ``when``, with its pages and the page of each anchor.

    Raises PublisherError where ``styled.fonts`` is empty.  Characters that a face lacks are warned of.
    """
    from publisher.write.pdf.document import build

    return build(styled, when)
