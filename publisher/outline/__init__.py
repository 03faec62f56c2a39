"""Outlines: what a brief for one audience draws on, in which order (``load``), and what comes of it (``fill``).

``tree_of`` is the folder that all it names must lie in, ``why`` tells what made a point be chosen, ``json_schema`` is
the language as editors read it.
"""

from publisher.outline.fill import fill
from publisher.outline.importance import Reason, why
from publisher.outline.language import json_schema
from publisher.outline.schema import load
from publisher.outline.tree import tree_of

__all__ = ["Reason", "fill", "json_schema", "load", "tree_of", "why"]
