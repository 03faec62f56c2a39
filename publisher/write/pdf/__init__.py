"""StyledBrief -> PDF: tagged, linked, broken after CLREQ, its text exact when copied; the same bytes every time."""

import datetime
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from publisher.model import StyledBrief, Written


def write(styled: StyledBrief, when: datetime.date) -> Written:
    """The PDF, dated ``when``, with its pages and the page of each anchor.

    Raises PublisherError where ``styled.fonts`` is empty.  Characters that a face lacks are warned of.
    """
    with _without_collector():
        return _loaded()(styled, when)


@cache
def _loaded() -> Callable[[StyledBrief, datetime.date], Written]:
    """What does the work.  All that its modules brought counts as old from now on, or the collector would search it."""
    from publisher.write.pdf.document import build

    if not gc.get_freeze_count():  # else somebody wants what is frozen to stay so
        gc.freeze()
        gc.unfreeze()
    return build


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
