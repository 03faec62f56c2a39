"""Outlines: what a brief for one audience draws on, in which order (``load``), and what comes of it (``fill``).

``read`` is ``load`` as far as mistakes allow, ``tree_of`` is the folder that all it names must lie in, ``why`` tells
what made a point be chosen, ``covering`` covers what is hidden in texts that come later, ``json_schema`` is the
language as editors read it.

On the way from one to the other ``language`` reads the outline, ``select`` finds the passages that a section draws on,
``desk`` lays out what stands in them, ``choosing`` takes the points, ``blocks`` makes lists and tables of them,
``indicators`` and ``charts`` set figures side by side, ``fitting`` tells what was asked for in vain; ``filling`` calls
them in turn.  ``metrics`` says what a figure is and in which words, ``similar`` what says the same.  ``coverage`` tells
what became of every item, ``scaffold`` writes an outline to begin with.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from publisher.outline.language.json_schema import json_schema
from publisher.outline.language.schema import load, read
from publisher.outline.language.tree import tree_of

if TYPE_CHECKING:
    from publisher.outline.blocks.redact import covering
    from publisher.outline.choosing.importance import Reason, why
    from publisher.outline.filling import fill

_MODULES = {
    "covering": "blocks.redact",
    "fill": "filling",
    "Reason": "choosing.importance",
    "why": "choosing.importance",
}
__all__ = ["Reason", "covering", "fill", "json_schema", "load", "read", "tree_of", "why"]


def __getattr__(name: str) -> Any:  # what fills is imported when it is asked for: checking does without
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"publisher.outline.{_MODULES[name]}"), name)
