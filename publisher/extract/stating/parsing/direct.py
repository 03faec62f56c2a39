"""Words from a place on -> the predicate that opens right there: adverbs, a phrase, a verb that takes an object."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from publisher.extract import tables
from publisher.extract.stating.parsing import facts
from publisher.extract.stating.parsing.costs import FUNDS, funded
from publisher.extract.stating.parsing.prepositions import PREPOSITION_LETTERS, begins, with_phrase
from publisher.extract.stating.parsing.verbs import (
    ADVERB,
    ADVERB_LETTERS,
    ADVERB_PAIRS,
    NO_NOUN,
    NO_VERB,
    PLAIN_VERB,
    VERB_LETTERS,
    VERB_PAIRS,
    VERBAL_NOUN,
)
from publisher.extract.text.patterns import any_of, lazily

_ADVERBS = re.compile(f"{ADVERB}*")
_VERBS_HERE = (
    rf"(?:(?P<verb>{PLAIN_VERB})(?:[、和](?:(?P<second>{PLAIN_VERB})|(?P<served>{VERBAL_NOUN})))?"
    rf"|(?P<noun>{VERBAL_NOUN})){NO_NOUN}"
)
_DIRECT = re.compile(rf"(?P<adverbs>{ADVERB}*){_VERBS_HERE}")
# Only one that says what comes of it: “严打” and “减税” are nouns as well.
_COMPLEMENTS = frozenset(tables.read("verbs")["complements"])
_QUOTED = lazily(
    rf"“(?P<verb>{PLAIN_VERB})”(?=[^，,]{{3}})"
    "(?![的之、和与]|行动|工程|计划|活动|工作|专项|模式|文化|理念|机制|政策|[战版型式类路])"
)
_QUOTED_MANNER = re.compile("“(?:一[\u4e00-\u9fff]一策[、，]?)+”")
_NO_VERB_HERE = re.compile(NO_VERB)
# Of the verbal nouns these are verbs even before a short object, unless it makes a compound with them.
_MORE_A_VERB = frozenset(tables.read("verbs")["taking_short_objects"])
_NOUN_AFTER = re.compile(f"{any_of(tables.read('verbs')['making_nouns'])}|[有不较更显]")
# What goes on so behind a verbal noun tells of it: ``投资出现企稳态势``.
_GOES_ON = re.compile(
    r"(?:里程|规模|面积|周期|工期|增速|增幅|(?:实施)?范围)[^，,]{0,6}[\d一二两三四五六七八九十]|出现|呈现|持续|稳步|快速|明显|显著|日益"
    "|处于|成为|历时|耗时|历经|代表着?|只[能有]|[也又]|既(?!有)|受到|取决于|需要|措施需要|工作(?:需要|赶不上|跟不上|做得)|面临"
    "|[、和与及][^，,的]{2,3}(?:迅速|健康|蓬勃|飞速|稳步|快速|顺利)(?:发展|前进|增长)$|[和与][^，,的]{2,6}的关系[^，,]{2,4}$|贸易[也既]"
)
# ``已开工项目12个`` names what there is.
_OF_THESE = re.compile("项目|企业|工程(?![价合]?款)")
# And so behind one that is a verb, whatever else the clause tells: ``安排了专人``.
_CARRIED_OUT = re.compile("了[^，,]{2,}")


class Predicate(NamedTuple):
    """Offsets in the paragraph: ``start`` of the words that make an item, ``object`` where the verb ends.

    ``phrase`` is the prepositional phrase before the verb, empty where there is none.
    """

    start: int
    verb: str
    adverbs: str
    object: int
    phrase: str = ""


def predicate(text: str, start: int, end: int) -> Predicate | None:
    """The predicate that begins at ``start``, with the money that it costs; None where none does."""
    if text[start : start + 1] in FUNDS and (behind := funded(text, start, end)):
        paid = predicate(text, behind, end)
        return paid and paid._replace(start=start)
    first = opens(text[start : start + 2])
    if not first:
        return _quoted(text, start, end)
    adverbs = _ADVERBS.match(text, start, end) if first == "adverb" else None
    verb = adverbs.end() if adverbs else start
    is_led = begins(text, verb) or (verb > start and begins(text, start))
    if is_led and (found := with_phrase(text, start, end)):
        return Predicate(start, found["verb"], found["adverbs"], found.end(), found["phrase"])
    return _direct(text, start, verb, end)


def _quoted(text: str, start: int, end: int) -> Predicate | None:
    """A verb that stands in quotation marks, or behind a manner that does: ``“擦亮”城市品牌``, ``“一村一策”推动…``."""
    if text[start : start + 1] != "“":
        return None
    if manner := _QUOTED_MANNER.match(text, start, end):
        behind = predicate(text, manner.end(), end)
        return behind and behind._replace(start=start)
    quoted = text.find("”", start, end)
    found = _QUOTED().match(text, start, end) if quoted > 0 and text[quoted - 1] in _COMPLEMENTS else None
    return Predicate(start, found["verb"], "", found.end()) if found else None


@lru_cache(maxsize=8192)
def opens(letters: str) -> Literal["adverb", "word", ""]:
    """What two letters may begin: an adverb (or anything else); a verb or a preposition; none of these."""
    if letters in ADVERB_PAIRS or letters[:1] in ADVERB_LETTERS:
        return "adverb"
    if letters in VERB_PAIRS or letters[:1] in VERB_LETTERS or letters[:1] in PREPOSITION_LETTERS:
        return "word"
    return ""


def _direct(text: str, start: int, verb: int, end: int) -> Predicate | None:
    """The predicate that opens with adverbs up to ``verb``, and there with a verb; else with fewer adverbs."""
    pair = text[verb : verb + 2]
    may_be = pair in VERB_PAIRS or pair[:1] in VERB_LETTERS
    found = _DIRECT.match(text, verb, end) if may_be else None
    if found and (verb == start or not _NO_VERB_HERE.match(text, start)):
        return _taken(text, start, end, found, text[start:verb])
    if any(text[at : at + 2] in VERB_PAIRS for at in range(start, verb)):
        found = None if _NO_VERB_HERE.match(text, start, end) else _DIRECT.match(text, start, end)
        return _taken(text, start, end, found, found["adverbs"]) if found else None
    return None


def _taken(text: str, start: int, end: int, found: re.Match[str], adverbs: str) -> Predicate | None:
    if adverbs.startswith("已") and (facts.goes_ahead(text, found.end(), end) or _OF_THESE.match(text, found.end())):
        return None
    noun = found["served"] or found["noun"]
    if noun and not _takes_an_object(noun, text[found.end() : end], adverbs):
        return None
    return Predicate(start, noun or found["second"] or found["verb"], adverbs, found.end())


def _takes_an_object(noun: str, rest: str, adverbs: str) -> bool:
    """Whether the words after a verbal noun are its object and not what is said of it."""
    if _CARRIED_OUT.match(rest) or (noun == "支持" and rest.endswith("加快发展")):
        return True
    if ((not adverbs or adverbs.endswith("高质量")) and _GOES_ON.match(rest)) or facts.is_done(rest):
        return False
    if rest.startswith("工作") and facts.states(rest):
        return False
    if adverbs and not adverbs.endswith(("高质量", "有效", "主要", "合理", "自主")):
        return True
    least = 2 if noun in _MORE_A_VERB and not _NOUN_AFTER.match(rest) else 4
    return len(rest) >= least and not facts.states(rest)
