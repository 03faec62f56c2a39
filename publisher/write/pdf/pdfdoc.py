"""reportlab's document and its objects, loaded without the imaging library that reportlab brings for pictures.

A brief has no pictures, and Pillow takes as long to load as all that is wanted here; whoever asks reportlab for one
gets it then.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["PDFDocument", "PDFFile", "PDFIndirectObject", "PDFObject"]


class _Deferred(ModuleType):
    """Stands for a module, which is loaded when something of it is asked for: a class because modules are asked so."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)


@contextmanager
def _deferred(package: ModuleType, name: str) -> Iterator[None]:
    """Who imports a module from its package meanwhile gets one that stands for it, unless it is loaded already."""
    vars(package).setdefault(name, _Deferred(f"{package.__name__}.{name}"))
    try:
        yield
    finally:
        if isinstance(vars(package)[name], _Deferred):
            delattr(package, name)


with _deferred(import_module("PIL"), "Image"):
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFFile, PDFIndirectObject, PDFObject
