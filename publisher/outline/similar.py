"""Two points -> whether they say the same; a point -> the one that said it before."""

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from publisher.model import Metric, Point

_NEARLY = 0.8
_BARE = re.compile(r"[\W_]+")
_EAGER = re.compile(r"全力|积极|加快|大力|着力|持续|深入|扎实|全面|进一步|努力|不断|切实|坚决|坚持|力争|争取|奋力|倾力")
_BECOMING = re.compile("争创|创成|申创")
_SIDES = re.compile("[东西南北]|[一二三四五六]期|[A-Za-z]+")  # with another of these a name is another name
_FIGURES = re.compile(r"[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十百千万亿]+(?=[家个所套条项座名人亩吨元件户公平])")
Traits = tuple[frozenset[str], frozenset[str]]


def same(one: Point, other: Point) -> bool:
    """Two goals or measures that say nearly the same, or two metrics that tell the same figure of the same thing.

    Figures of two regions are two statements, however alike their words.
    """
    if isinstance(one.item, Metric) or isinstance(other.item, Metric):
        return isinstance(one.item, Metric) and isinstance(other.item, Metric) and _figure(one) == _figure(other)
    return overlap(one, other) > 0.6 or _alike(one, other)


def overlap(one: Point, other: Point) -> float:
    """The share of the longer evidence that both have in common; 0 in different paragraphs."""
    if paragraph_of(one) != paragraph_of(other):
        return 0.0
    left, right = one.item.evidence, other.item.evidence
    common = min(left.end, right.end) - max(left.start, right.start)
    return max(0, common) / max(left.end - left.start, right.end - right.start)


def core(indicator: str) -> str:
    """An indicator's name without punctuation and without the words that only say whose it is or that it counts."""
    name = _BARE.sub("", indicator)
    name = re.sub(r"每年|年均", "", name)
    name = re.sub(r"^(全区|全市|全省|全国|我区|该区|累计|共|年度)+", "", name)
    return re.sub(r"(总数|数量|个数|人数|家数|数)$", "", name) or name


def paragraph_of(point: Point) -> tuple[str, int, int]:
    """Source, section and paragraph of the point's words."""
    evidence = point.item.evidence
    return point.source.id, evidence.section, evidence.paragraph


def of_two_regions(one: Point, other: Point) -> bool:
    """Whether both say whose they are, and are of two regions."""
    left, right = map(told_region, (one, other))
    return bool(left and right) and left != right


def says_more(one: Point, other: Point) -> bool:
    """Whether one's words hold the other's, and a figure besides; of metrics it is not asked."""
    left, right = one.item.evidence, other.item.evidence
    if isinstance(one.item, Metric) or paragraph_of(one) != paragraph_of(other):
        return False
    return left.start <= right.start and right.end <= left.end and bool(_figures(left.quote) - _figures(right.quote))


def told_region(point: Point) -> str:
    """The region, or part of one, that the point is of; empty where its source says none."""
    return point.body or point.source.region


def region_of(point: Point) -> str:
    """Whose the point is: its body's, its source's region, or the source itself where that says none."""
    return told_region(point) or point.source.id


def plain_words(text: str) -> str:
    """The text without punctuation and eagerness; what is to be founded, won or attained is founded."""
    return _BARE.sub("", _EAGER.sub("", _BECOMING.sub("创建", text)))


def beside(points: Iterable[Point]) -> Iterator[tuple[Point, Sequence[Point]]]:
    """Each point that is a metric, with those of its paragraph."""
    found: defaultdict[Hashable, list[Point]] = defaultdict(list)
    for point in points:
        if isinstance(point.item, Metric):
            found[paragraph_of(point)].append(point)
    return ((point, own) for own in found.values() for point in own)


class Statements:
    """Points by what they say, found without comparing each with each: a class because it grows point by point.

    Of two texts that share at least two thirds of the shorter one's pairs of characters, the other holds one of any
    third and one more of the first one's pairs: only what holds one of its rarest is compared.
    """

    def __init__(self, points: Iterable[Point] = ()) -> None:
        self._points: list[Point] = []
        self._by_trait: defaultdict[Hashable, list[int]] = defaultdict(list)
        for point in points:
            self.add(point)

    def add(self, point: Point) -> None:
        for trait in _keys(point):
            self._by_trait[trait].append(len(self._points))
        self._points.append(point)

    def like(self, point: Point, apart: Callable[[Point], bool] | None = None) -> Point | None:
        """The first point added that says the same and is not to be kept ``apart``, None where none does."""
        near = (other for other in self._near(point) if same(point, other))
        return next((other for other in near if apart is None or not apart(other)), None)

    def _near(self, point: Point) -> Iterator[Point]:
        keys = sorted(_keys(point), key=lambda key: (len(self._by_trait.get(key, ())), str(key)))
        pairs = [key for key in keys if isinstance(key, str)]
        few = (*(key for key in keys if not isinstance(key, str)), *pairs[: len(pairs) // 3 + 1])
        found = sorted({number for key in few for number in self._by_trait.get(key, ())})
        return (self._points[number] for number in found)


def _keys(point: Point) -> list[Hashable]:
    """What a point is found by: its figure, or its paragraph, its whole text and its pairs of characters."""
    if isinstance(point.item, Metric):
        return [_figure(point)]
    text = _told(point)
    return [paragraph_of(point), ("text", plain_words(text)), *_traits(text)[0]]


def _figure(point: Point) -> Hashable:
    """Value, indicator and region of a metric, and whether it is aimed at."""
    metric = point.item
    if not isinstance(metric, Metric):
        raise TypeError(f"a {type(metric).__name__} has no figure")
    aimed_at = metric.status in ("target", "plan")
    return metric.scale_value, metric.base_unit, core(metric.indicator), region_of(point), aimed_at


def _alike(one: Point, other: Point) -> bool:
    """Whether the same figures stand in both, and nearly the same pairs of characters (Dice, 1945)."""
    words, others_words = _told(one), _told(other)
    (left, figures), (right, others) = _traits(words), _traits(others_words)
    both = _NEARLY * (len(left) + len(right))
    if figures != others or set(_SIDES.findall(words)) != set(_SIDES.findall(others_words)):
        return False
    if 2 * min(len(left), len(right)) < both:
        return False
    if figures and region_of(one) != region_of(other):
        return False
    return 2 * len(left & right) >= both if left and right else plain_words(words) == plain_words(others_words)


@functools.lru_cache(maxsize=16384)
def _traits(text: str) -> Traits:
    """Pairs of neighbouring characters, punctuation and eager adverbs left out, and the figures."""
    bare = plain_words(text)
    return frozenset(bare[at : at + 2] for at in range(len(bare) - 1)), frozenset(_FIGURES.findall(text))


def _figures(text: str) -> frozenset[str]:
    return _traits(text)[1]


def _told(point: Point) -> str:
    """The words, with what the brief sets before them: whose figure it is (上市企业达到10家)."""
    quote = point.item.evidence.quote
    owner, found, _ = point.words.partition(quote)
    return owner + quote if found else quote
