"""An indicator's names -> whether a metric tells it: 地区生产总值, GDP and 通州区地区生产总值 are one."""

import functools
import re
from collections.abc import Iterable
from importlib import resources

from publisher.model import Indicator, Metric
from publisher.outline.similar import core
from publisher.yamls import Checker, parse

_THESAURUS = "thesaurus.yaml"
_VERB = re.compile(r"^(?:实现)?(新增|新建|建成|新开工|新注册|引进|签约)")
_VERB_LAST = re.compile(r"(新增|新建|建成|新开工|新注册|增加)$")
_ANOTHER = re.compile(r"[占比除]")
Groups = Iterable[tuple[str, ...]]


@functools.cache
def known_names() -> tuple[tuple[str, ...], ...]:
    """Groups of names of one indicator, from the thesaurus that comes with the package."""
    text = resources.files("publisher.outline").joinpath(_THESAURUS).read_text("utf-8")
    checker = Checker({_THESAURUS: text})
    groups = checker.mapping(parse(text, _THESAURUS), None, "the thesaurus")
    found = (
        (name, *(checker.text(one, name) for one in checker.sequence(node, name))) for name, node in groups.items()
    )
    return tuple(found)


def names(indicator: Indicator, thesaurus: Groups) -> frozenset[str]:
    """The names the indicator goes by, as the outline and the thesaurus know them."""
    found = {name for said in (indicator.name, *indicator.also) for name in _forms(said)}
    groups = [frozenset(name for said in group for name in _forms(said)) for group in thesaurus]
    while fresh := [group for group in groups if group & found and not group <= found]:
        found |= frozenset[str]().union(*fresh)
    return frozenset(found)


def tells(metric: Metric, wanted: frozenset[str]) -> bool:
    """Whether the metric's indicator is one of the names, or ends in one that it makes more precise.

    A share in something (制造业增加值占地区生产总值的比重) is another indicator.
    """
    return any(_ends_in(name, form) for form in _forms(metric.indicator) for name in wanted)


def verb(metric: Metric, shown: str) -> str:
    """新增 and the like in the metric's indicator where the name shown leaves it out."""
    found = _VERB.match(metric.indicator) or _VERB_LAST.search(metric.indicator)
    return found[1] if found and found[1] not in shown else ""


def _forms(name: str) -> set[str]:
    """The name with and without 新增 and the like."""
    whole = core(name)
    return {whole, _VERB_LAST.sub("", _VERB.sub("", whole)) or whole}


def _ends_in(name: str, form: str) -> bool:
    return form.endswith(name) and not _ANOTHER.search(form.removesuffix(name))
