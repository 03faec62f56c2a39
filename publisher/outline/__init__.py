"""Outlines: what a brief for one audience draws on, in which order (``load``), and what comes of it (``fill``)."""

from publisher.outline.fill import fill
from publisher.outline.schema import load

__all__ = ["fill", "load"]
