"""A clause -> its predicate: its adverbs, verb and object, connectives and subject passed over."""

from publisher.extract.stating.parsing import facts
from publisher.extract.stating.parsing.actors import behind_an_actor, stood_for
from publisher.extract.stating.parsing.direct import Predicate, predicate
from publisher.extract.stating.parsing.openings import opening
from publisher.extract.stating.parsing.verbs import ADVERB_PAIRS

_COMES_ABOUT = frozenset(("形成", "发挥", "成为", "呈现", "展现", "加速"))  # 正在形成新的风气


def parse(text: str, start: int, end: int, core: int | None = None) -> Predicate | None:
    """The predicate of the clause ``text[start:end]``; None for a clause that does not open with one.

    ``core`` is its ``opening`` where that is known already.
    """
    begin = opening(text, start, end) if core is None else core
    if text.startswith("基本完成", begin):
        found = predicate(text, begin + len("基本"), end)
        return found and found._replace(start=begin)
    under_way = text[begin] == "在" and begin > start and text[begin - 1] in "正也"
    found = _under_way(text, begin, end) if under_way else predicate(text, begin, end)
    found = found or stood_for(text, start, end) or behind_an_actor(text, start, end)
    if found and text.startswith("正在", found.start):
        begin = found.start + len("正在")
    if found and facts.says(text, begin, end):
        return None
    return found


def _under_way(text: str, begin: int, end: int) -> Predicate | None:
    """The predicate behind 正在, that among its words, or behind 也在: ``也在积极争取支持``."""
    found = predicate(text, begin + 1, end)
    if found and text[begin - 1] == "正":
        return None if found.verb in _COMES_ABOUT or found.object == end else found._replace(start=begin - 1)
    if text[begin - 1] == "正":
        found = predicate(text, begin, end)
        return found._replace(start=begin - 1) if found and found.object < end else None
    is_eager = found and text[begin + 1 : begin + 3] in ADVERB_PAIRS
    return found if is_eager else predicate(text, begin, end)
