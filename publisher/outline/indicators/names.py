"""An indicator's names -> whether a metric tells it: 地区生产总值, GDP and 通州区地区生产总值 are one.

海洋生产总值 is a part of it, and 人均地区生产总值 another indicator.
"""

import functools
import re
from importlib import resources
from typing import Literal

from publisher.model import Indicator, Metric, SourceRef
from publisher.outline.similar import core
from publisher.yamls import Checker, parse

_THESAURUS = "thesaurus.yaml"
_VERB = re.compile(r"^(?:实现)?(新增|新建|建成|新开工|新注册|引进|签约)")
_VERB_LAST = re.compile(r"(新增|新建|建成|新开工|新注册|增加)$")
# A share in something (制造业增加值占…), and what is so much for each (人均…, 单位…, 每亩…).
_ANOTHER = re.compile(r"[占比除每]|单位|平均|[人户亩地日月年件台房村企校店车]均(?!衡)|^均|万元$")
_EVERYONES = re.compile(
    "全国|全社会|全年|全口径|[全我本该][省市县区州盟旗镇乡]|累计|合计|实现|完成|预计|力争|确保|其中"
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{1,12}(?:省|市|县|区|州|盟|旗|镇|乡|街道)")
_NO_PLACE = re.compile(
    "(?:城市|县城|[城郊园景社小牧山库林老灾片矿农港税贸能中范业技发农]区|[城乡集]镇|[上夜超集早股]市)$"
)
_STEM = re.compile("(?:自治[区州县旗]|新区|省|市|县|区|州|盟|旗|镇|乡|街道)$")
Nearness = Literal["same", "part"]
Groups = tuple[tuple[str, ...], ...]


@functools.cache
def known_names() -> tuple[tuple[str, ...], ...]:
    """Groups of names of one indicator, from the thesaurus that comes with the package."""
    text = resources.files("publisher.outline.indicators").joinpath(_THESAURUS).read_text("utf-8")
    checker = Checker({_THESAURUS: text})
    groups = checker.mapping(parse(text, _THESAURUS), None, "the thesaurus")
    found = (
        (name, *(checker.text(one, name) for one in checker.sequence(node, name))) for name, node in groups.items()
    )
    return tuple(found)


def names(indicator: Indicator, thesaurus: Groups) -> frozenset[str]:
    """The names the indicator goes by, as the outline and the thesaurus know them."""
    return _names((indicator.name, *indicator.also), thesaurus)


@functools.lru_cache(maxsize=1024)
def _names(said: tuple[str, ...], thesaurus: Groups) -> frozenset[str]:
    found = {form for name in said for form in _forms(name)}
    groups = [frozenset(form for name in group for form in _forms(name)) for group in thesaurus]
    while fresh := [group for group in groups if group & found and not group <= found]:
        found |= frozenset[str]().union(*fresh)
    return frozenset(found)


def are_one(one: Indicator, other: Indicator, thesaurus: Groups) -> bool:
    """Whether a name of the one is a name of the other, be it with 全社会 and the like."""
    left, right = ({_EVERYONES.sub("", name) or name for name in names(each, thesaurus)} for each in (one, other))
    return not left.isdisjoint(right)


def nearness(metric: Metric, wanted: frozenset[str], source: SourceRef) -> Nearness | None:
    """How near the metric's indicator comes to the names: one of them, if need be with whose it is before it (通州区…),
    or a part of one, that ends in its name (农村居民人均可支配收入); None: it is another.
    """
    rests = [
        form.removesuffix(name) for form in _forms(metric.indicator) for name in wanted if name and form.endswith(name)
    ]
    if any(not rest or _is_whose(rest, source) for rest in rests):
        return "same"
    return "part" if any(not _ANOTHER.search(rest) for rest in rests) else None


def verb(metric: Metric, shown: str) -> str:
    """新增 and the like in the metric's indicator where the name shown leaves it out."""
    last = _VERB_LAST.search(metric.indicator) if metric.kind != "growth" else None
    found = _VERB.match(metric.indicator) or last
    return found[1] if found and found[1] not in shown else ""


@functools.lru_cache(maxsize=16384)
def _forms(name: str) -> frozenset[str]:
    """The name with and without 新增 and the like; 比例 is 比率, and 规模以上 规上."""
    whole = core(name).replace("比例", "比率").replace("规模以上", "规上")
    return frozenset((whole, _VERB_LAST.sub("", _VERB.sub("", whole)) or whole))


def _is_whose(words: str, source: SourceRef) -> bool:
    """Whether the words tell only of whom a figure is: the source's own region, or any place where it says none."""
    place = _EVERYONES.sub("", words)
    own = source.region or source.label
    if not place or place == own:
        return True
    if source.region:
        short, long = sorted((_stem(place), _stem(own)), key=len)
        return len(short) > 1 and long.endswith(short)
    return bool(_PLACE.fullmatch(place)) and not _NO_PLACE.search(place)


def _stem(place: str) -> str:
    """A place without what kind of place it is: 通州区 -> 通州."""
    return _STEM.sub("", place) or place
