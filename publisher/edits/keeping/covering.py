"""Edits + what covers hidden words -> the same edits, as the brief that they are done to may show them."""

from collections.abc import Callable
from dataclasses import replace

from publisher.edits.naming.labels import is_of_label
from publisher.edits.saying import figures
from publisher.model import Anchor, Edit, Edits

Cover = Callable[[str], str]


def covered(edits: Edits, cover: Cover) -> Edits:
    """The edits with all their words covered: those that they were made to as well, for the brief has these so."""
    return replace(edits, edits=tuple(covered_edit(edit, cover) for edit in edits.edits))


def covered_edit(edit: Edit, cover: Cover) -> Edit:
    """One edit covered; of its figures only those that still differ are told."""
    at, text = _anchor(edit.at, cover), cover(edit.text)
    return replace(
        edit,
        at=at,
        text=text,
        after=edit.after and _anchor(edit.after, cover),
        author=cover(edit.author),
        figures=_figures(edit, cover),
        words=cover(edit.words),
        cells=tuple(map(cover, edit.cells)),
    )


def _figures(edit: Edit, cover: Cover) -> str:
    shown = cover(edit.figures)
    if shown == edit.figures:
        return shown
    if is_of_label(edit):
        before, _, after = shown.partition(" → ")
        return shown if before != after else ""
    return figures.changed(cover(edit.at.text), cover(edit.text))


def _anchor(anchor: Anchor, cover: Cover) -> Anchor:
    return replace(anchor, text=cover(anchor.text))
