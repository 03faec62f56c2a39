"""Turns source articles into briefings: goals, measures and metrics with their evidence, in Word and PDF.

    >>> import publisher
    >>> built = publisher.build("leadership", to=["pdf"])
    >>> found = publisher.extract("seeds/haimen-plan.txt")[0]
    >>> found.items.goals[0].evidence.quote

Nothing else is public but the finders' libraries, ``publisher.extract.quantities`` and ``publisher.extract.periods``.
"""

from importlib import import_module
from typing import Any

import publisher.extract as _finders
import publisher.version as _version
from publisher.build import Built, build
from publisher.build import extract as _extract
from publisher.corpus import Extracted
from publisher.errors import Problem, PublisherError

__all__ = ["Built", "Problem", "PublisherError", "build", "extract"]
__version__ = _version.VERSION


class _Extract:
    """``publisher.extract(...)``, and at once the package of the same name: a class because it must be both."""

    def __call__(self, *sources: str) -> tuple[Extracted, ...]:
        """Read the articles at the paths and find their goals, measures and metrics: see ``build.extract``."""
        return _extract(*sources)

    def __getattr__(self, name: str) -> Any:
        if name in ("quantities", "periods"):
            return import_module(f"publisher.extract.{name}")
        return getattr(_finders, name)


extract = _Extract()
