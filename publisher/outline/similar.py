"""Two points -> whether they say the same."""

import functools
import re

from publisher.model import Metric, Point

_NEARLY = 0.8
_BARE = re.compile(r"[\W_]+")
_EAGER = re.compile(r"全力|积极|加快|大力|着力|持续|深入|扎实|全面|进一步|努力|不断|切实|坚决|坚持")
_FIGURES = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def same(one: Point, other: Point) -> bool:
    """Two goals or measures that say nearly the same, or two metrics that tell the same figure of the same thing."""
    if isinstance(one.item, Metric) or isinstance(other.item, Metric):
        return isinstance(one.item, Metric) and isinstance(other.item, Metric) and _same_figure(one.item, other.item)
    return overlap(one, other) > 0.6 or _alike(one.item.evidence.quote, other.item.evidence.quote)


def overlap(one: Point, other: Point) -> float:
    """The share of the longer evidence that both have in common; 0 in different paragraphs."""
    left, right = one.item.evidence, other.item.evidence
    if (one.source.id, left.section, left.paragraph) != (other.source.id, right.section, right.paragraph):
        return 0.0
    common = min(left.end, right.end) - max(left.start, right.start)
    return max(0, common) / max(left.end - left.start, right.end - right.start)


def core(indicator: str) -> str:
    """An indicator's name without punctuation and without the words that only say whose it is or that it counts."""
    name = _BARE.sub("", indicator)
    name = re.sub(r"每年|年均", "", name)
    name = re.sub(r"^(全区|全市|全省|全国|我区|该区|累计|共|年度)+", "", name)
    return re.sub(r"(总数|数量|个数|人数|家数|数)$", "", name) or name


def _same_figure(one: Metric, other: Metric) -> bool:
    return one.scale_value == other.scale_value and core(one.indicator) == core(other.indicator)


def _alike(one: str, other: str) -> bool:
    """Whether the same figures stand in both, and nearly the same pairs of characters (Dice, 1945)."""
    (left, figures), (right, others) = _traits(one), _traits(other)
    both = _NEARLY * (len(left) + len(right))
    if figures != others or 2 * min(len(left), len(right)) < both:
        return False
    return 2 * len(left & right) >= both if left and right else one == other


@functools.lru_cache(maxsize=16384)
def _traits(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Pairs of neighbouring characters, punctuation and eager adverbs left out, and the figures."""
    bare = _BARE.sub("", _EAGER.sub("", text))
    return frozenset(bare[at : at + 2] for at in range(len(bare) - 1)), frozenset(_FIGURES.findall(text))
