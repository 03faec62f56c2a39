"""Drafts with headings that stand far from their text -> drafts with each heading over its own text.

A heading with nothing under it, next to another of its kind, was lifted off the page apart from its text.  Its text
is looked for among the paragraphs before it: from where on they speak more of its words than of the words of the
heading they stand under.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from publisher.article.lines.line import Line
from publisher.article.sections.drafts import Draft
from publisher.article.sections.marks import Mark

_MOST_DISPLACED = 30
_OPENING_QUOTE = ("“", "‘", "「", "『")


@dataclass(frozen=True, slots=True)
class Move:
    """A heading put back over its text; ``line`` is the first line of that text."""

    heading: Mark
    line: Line


def put_back(drafts: tuple[Draft, ...]) -> tuple[tuple[Draft, ...], tuple[Move, ...], tuple[Mark, ...]]:
    """The drafts in logical order, what was moved, and the headings for which no text was found.

    Where too many headings have no text, it was not the layout that parted them from it: they stay where they are.
    """
    if sum(not draft.paragraphs for draft in drafts) > _MOST_DISPLACED:
        return drafts, (), ()
    settled: list[Draft] = []
    moves: list[Move] = []
    lost: list[Mark] = []
    for group in _groups(drafts):
        owner = _owner(group)
        for draft in group:
            if draft.heading is None or (owner and draft.heading is owner.heading):
                continue
            found = _insert(settled, draft.heading)
            if found is None:
                settled.append(Draft(draft.heading))
                lost.append(draft.heading)
            else:
                moves.append(Move(draft.heading, found))
        if owner:
            settled.append(owner)
    return tuple(settled), tuple(moves), tuple(lost)


def _groups(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Runs of headings of one kind that stand together, with the text under the last of them."""
    run: list[Draft] = []
    for draft in drafts:
        if run and not _alike(run[-1].heading, draft.heading):
            yield run
            run = []
        run.append(draft)
        if draft.paragraphs:
            yield run
            run = []
    if run:
        yield run


def _alike(one: Mark | None, other: Mark | None) -> bool:
    """Whether the headings may both have lost their text; a file that tells its headings has them in their places."""
    return one is not None and other is not None and one.rank == other.rank and not (one.level or other.level)


def _owner(group: list[Draft]) -> Draft | None:
    """The draft that keeps the text under the group; a heading above headings of a lower level keeps its place."""
    text = group[-1].paragraphs
    if len(group) == 1:
        return group[0]
    if not text:
        return None
    first = "".join(line.text for paragraph in text[:2] for line in paragraph)
    best = max(range(len(group)), key=lambda at: (_hits(_pairs(_words(group[at])), first), at))
    return replace(group[best], paragraphs=text)


def _words(draft: Draft) -> str:
    return draft.heading.words if draft.heading else ""


def _pairs(words: str) -> set[str]:
    """Neighbouring Chinese characters of a heading: what its text is likely to repeat."""
    return {
        left + right
        for chinese, run in groupby(words, key=lambda char: "\u4e00" <= char <= "\u9fff")
        if chinese
        for left, right in pairwise("".join(run))
    }


def _hits(pairs: set[str], text: str) -> int:
    return sum(pair in text for pair in pairs)


def _insert(settled: list[Draft], heading: Mark) -> Line | None:
    """Split the draft whose end speaks most of the heading; give back the first line of what is now its text."""
    pairs = _pairs(heading.words)
    best = max(
        ((*_best_cut(draft, pairs), at) for at, draft in enumerate(settled) if len(draft.paragraphs) > 1),
        default=(0, 0, 0),
    )
    score, cut, at = best
    if score <= 0:
        return None
    draft = settled[at]
    settled[at : at + 1] = [
        replace(draft, paragraphs=draft.paragraphs[:cut]),
        Draft(heading, draft.paragraphs[cut:]),
    ]
    return draft.paragraphs[cut][0]


def _best_cut(draft: Draft, pairs: set[str]) -> tuple[int, int]:
    """How much better the paragraphs from ``cut`` on suit the heading, and ``cut``: (score, cut)."""
    own = _pairs(_words(draft))
    texts = ["".join(line.text for line in paragraph) for paragraph in draft.paragraphs]
    score, best, cut = 0, 0, len(texts)
    for at in range(len(texts) - 1, 0, -1):
        score += _hits(pairs - own, texts[at]) - _hits(own - pairs, texts[at])
        if score > best or (score == best > 0 and texts[at].startswith(_OPENING_QUOTE)):
            best, cut = score, at
    return best, cut
