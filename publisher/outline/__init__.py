"""Outlines: what a brief for one audience draws on, in which order (``load``), and what comes of it (``fill``).

``why`` tells what made a point be chosen; ``json_schema`` is the language as editors read it.
"""

from publisher.outline.fill import fill
from publisher.outline.importance import Reason, why
from publisher.outline.language import json_schema
from publisher.outline.schema import load

__all__ = ["Reason", "fill", "json_schema", "load", "why"]
