"""StyledBrief -> PDF: tagged, linked, broken after CLREQ, its text exact when copied; the same bytes every time."""

import datetime
import gc
from collections.abc import Iterator
from contextlib import contextmanager

from publisher.model import StyledBrief, Written


def write(styled: StyledBrief, when: datetime.date) -> Written:
    """The PDF, dated ``when``, with its pages and the page of each anchor.

    Raises PublisherError where ``styled.fonts`` is empty.  Characters that a face lacks are warned of.
    """
    with _without_collector():
        from publisher.write.pdf.document import build

        return build(styled, when)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Python's collector of cycles at rest: a document is many small objects, all in use until it is written."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
