"""Turns source articles into briefings: goals, measures and metrics with their evidence, in Word and PDF.

    >>> import publisher
    >>> built = publisher.build("leadership", to=["pdf"])
    >>> found = publisher.extract("seeds/haimen-plan.txt")[0]
    >>> found.items.goals[0].evidence.quote

Nothing else is public but the finders' libraries, ``publisher.extract.quantities`` and ``publisher.extract.periods``.
What is public is imported when it is first asked for, so that any one part of the package is quick to load.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

import publisher.extract as _finders
import publisher.version as _version

if TYPE_CHECKING:
    from publisher.build import Built, build
    from publisher.corpus import Extracted
    from publisher.errors import Problem, PublisherError

__all__ = ["Built", "Problem", "PublisherError", "build", "extract"]
__version__ = _version.VERSION
_HOMES = {"Built": "build", "Problem": "errors", "PublisherError": "errors"}


def __getattr__(name: str) -> Any:
    """The public class of that name (PEP 562)."""
    if name in _HOMES:
        return getattr(import_module(f"publisher.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Extract:
    """``publisher.extract(...)``, and at once the package of the same name: a class because it must be both."""

    def __call__(self, *sources: str) -> "tuple[Extracted, ...]":
        """Read the articles at the paths and find their goals, measures and metrics: see ``build.extract``."""
        found: tuple[Extracted, ...] = import_module("publisher.build").extract(*sources)
        return found

    def __getattr__(self, name: str) -> Any:
        if name in ("quantities", "periods"):
            return import_module(f"publisher.extract.{name}")
        return getattr(_finders, name)


class _Package(ModuleType):
    """This package: a class because ``build`` must stay the function when its module of that name is imported."""

    @property
    def build(self) -> Any:
        """The function of ``publisher.build``."""
        return import_module("publisher.build").build

    @build.setter
    def build(self, module: ModuleType) -> None:
        """Python would set the module here."""


extract = _Extract()
import_module(__name__).__class__ = _Package
