"""A draft and its new edits -> warnings: a figure or a heading that was changed in one place still stands in others."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.edits.naming.anchors import TABLED
from publisher.edits.naming.kinds import APPENDIX
from publisher.edits.saying.figures import figures_of, gone
from publisher.errors import Problem
from publisher.model import Draft, DraftParagraph, Edit
from publisher.source import Place

_NUMBER = re.compile(r"[-−]?[0-9][0-9.,]*")
_HAN = re.compile("[㐀-鿿]{3,}")
_NAMED = ("caption", "list_title")
_FEW = 3  # characters that two places must share to speak of one thing


class _Spot(NamedTuple):
    """A place in print: its name for people, its item, its figures, and all words that tell what these are of."""

    name: str
    key: str
    item: str
    figures: frozenset[str]
    words: str


def elsewhere(draft: Draft, new: Sequence[Edit]) -> Iterator[Problem]:
    """For each edit that changed a figure, where else the old one stands of the same thing: 摘要, 表6, 图2."""
    changed = [edit for edit in new if edit.operation == "change" and edit.figures]
    spots = [*_spots(draft.paragraphs), *_charts(draft)] if changed else []
    for edit in changed:
        own = next((one for one in spots if _is_at(one, edit)), None)
        lost = gone(edit.at.text, edit.text) & figures_of(edit.figures.partition("→")[0])
        places = dict.fromkeys(one.name for one in spots if own and one is not own and _tells(one, own, lost, edit))
        if places:
            told, where = "、".join(sorted(lost)), ", ".join(places)
            hint = "change it there too, or the brief contradicts itself"
            yield Problem(
                f"{told} was changed in {edit.text[:40]!r}, and is also printed in {where}",
                Place(draft.path),
                hint,
                "warning",
            )


def misnamed(draft: Draft, new: Sequence[Edit]) -> Iterator[Problem]:
    """For each heading that was renamed, the captions and titles of lists below it that still begin with its old name.

    A caption is built from the first part of a heading in two: 产业升级 夯实根基.
    """
    for edit in new:
        former = next(iter(edit.at.text.split()), "")
        if edit.operation == "change" and edit.at.kind == "heading" and not edit.text.startswith(former):
            below = (one for one in draft.paragraphs if one.kind in _NAMED and one.section == edit.at.section)
            left = [one for one in below if one.text.startswith(former) and not one.gone]
            if left:
                told = ", ".join(f"{one.base.label if one.base else ''} {one.text}".strip() for one in left)
                message = (
                    f"the heading {edit.at.text[:40]!r} is {edit.text[:40]!r} now, and below it stands still: {told}"
                )
                yield Problem(message, Place(draft.path), "change it there too", "warning")


def _is_at(spot: _Spot, edit: Edit) -> bool:
    return spot.key == edit.text and (spot.item == edit.at.item or not edit.at.item)


def _tells(spot: _Spot, own: _Spot, lost: frozenset[str], edit: Edit) -> bool:
    """Whether the spot tells one of the figures, of the same item or of what shares a name with it."""
    bare = {found[0] for one in lost if (found := _NUMBER.match(one))}
    if not (lost & spot.figures or bare & spot.figures):
        return False
    return bool(spot.item and spot.item == own.item) or bool(_names(spot.words) & _names(f"{own.words} {edit.at.text}"))


def _spots(paragraphs: Sequence[DraftParagraph]) -> Iterator[_Spot]:
    """What is printed before the appendix; a cell goes with its row and its table's caption."""
    rows: dict[tuple[int, int], list[str]] = {}
    for one in paragraphs:
        if one.cell:
            rows.setdefault(one.cell[:2], []).append(one.text)
    heading, caption, label = "", "", ""
    for one in paragraphs:
        if one.gone or one.role in APPENDIX or one.section == "appendix":
            continue
        title = f"{one.base.label if one.base else ''}{one.text}"
        if one.kind == "heading" or one.role == "summary_title":
            heading = title
        elif one.kind == "caption":
            caption, label = one.text, one.base.label if one.base else ""
        tabled = one.role in TABLED and one.cell is not None
        words = f"{caption} {' '.join(rows[one.cell[:2]])}" if tabled and one.cell else one.text
        item = one.base.item if one.base else ""
        yield _Spot((tabled and label) or heading or title, one.text, item, figures_of(one.text), words)


def _charts(draft: Draft) -> Iterator[_Spot]:
    """The charts, each under its caption."""
    captions = [one.base for one in draft.paragraphs if one.base and one.base.role == "figure_caption"]
    if len(captions) == len(draft.charts):
        for caption, told in zip(captions, draft.charts, strict=True):
            yield _Spot(caption.label, "", "", frozenset(told), " ".join((caption.text, *told)))


def _names(words: str) -> set[str]:
    """All that so few characters of the words can name."""
    return {run[at : at + _FEW] for run in _HAN.findall(words) for at in range(len(run) - _FEW + 1)}
