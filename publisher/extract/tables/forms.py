"""An entry of a table -> the words it holds, and what is wrong with it.

An entry of the units may hold several words: ``个=大=打*12`` is 个, 大 (another name of it) and 打 (twelve of it).
"""

import re
from collections.abc import Sequence

UNITS = "units.units"
KINDS = ("money", "share", "points", "ratio", "physical", "time", "count", "per")
# Tables in which a word stands once, under one of the lists.
KEYED = frozenset(
    (UNITS, "comparators.before", "comparators.after", "periods.years", "periods.months", "periods.feasts")
)
# Tables that a pattern cannot do without.
NEEDED = frozenset((UNITS, "verbs.roots", "verbs.complements"))
# Tables whose lists are named by the words of another table of their file, or hold such words.
NAMED_BY = {
    "units.not_before": "units",
    "units.still_before": "units",
    "units.not_after": "units",
    "units.only_after": "units",
    "bodies.not_before": "places",
    "bodies.not_after": "places",
    "comparators.not_after": "before",
    "comparators.not_before": "after",
}
AMONG = {"units.small_change": "units", "comparators.far": "before"}
# Tables that are looked up by one character or by two: a longer word would never be met.
_WIDTHS = dict.fromkeys(
    (
        *("verbs.roots", "verbs.complements", "comparators.not_after", "comparators.between", "indicators.makes_nouns"),
        *("bodies.not_after", "bodies.only_after"),
    ),
    1,
) | dict.fromkeys(
    (
        *("indicators.begins_nouns", "indicators.always_verbs", "indicators.allotting", "indicators.predicates"),
        *("indicators.rates", "indicators.performing", "indicators.building", "indicators.done_to"),
        *("indicators.doing", "indicators.places"),
    ),
    2,
)
_DAY = r"(?:1|3|5|7|8|10|12)-(?:[1-9]|[12][0-9]|3[01])|(?:4|6|9|11)-(?:[1-9]|[12][0-9]|30)|2-(?:[1-9]|1[0-9]|2[0-8])"
_LABELS = {"periods.years": r"-?[0-9]", "periods.months": r"-?[0-9]", "periods.feasts": _DAY}
_WORD = r"[\w“”‘’《》（）·%<>≤≥＞＜]+"
_WORDS = re.compile(rf"(?:{_WORD} )*")
_FACTOR = r"(?!0+(?:\.0+)?$)[0-9]{1,12}(?:\.[0-9]{1,12})?"


def may_be_named(table: str, name: str) -> bool:
    """Whether a table can have a list of a name that it has not: those of feasts are named by their days, ``10-1``."""
    return (table in NAMED_BY and name != "") or re.fullmatch(_LABELS.get(table, "(?!)"), name) is not None


def split(entry: str) -> tuple[str, ...]:
    """The words of an entry, each by itself: ``个``, ``个=大``, ``个=打*12``."""
    if "=" not in entry:
        return (entry,)
    first, *others = entry.split("=")
    return first, *(f"{first}={other}" for other in others)


def name(word: str) -> str:
    """What stands in an article: 打 of ``个=打*12``."""
    return word.rpartition("=")[2].partition("*")[0]


def are_plain(table: str, words: Sequence[str]) -> bool:
    """Whether nothing is wrong with any of the words, and none holds others: told of all at once, for speed."""
    width = _WIDTHS.get(table, 0)
    fits = not width or all(len(word) == width for word in words)
    return table != UNITS and fits and _WORDS.fullmatch(" ".join((*words, ""))) is not None


def wrong(table: str, entry: str) -> str:
    """What is wrong with an entry; empty where nothing is."""
    if table == UNITS:
        return _wrong_unit(entry)
    if not re.fullmatch(_WORD, entry):
        return "a word has letters and quotation marks only"
    width = _WIDTHS.get(table, 0)
    return f"a word of this table has {width} character{'s' * (width > 1)}" if width and len(entry) != width else ""


def _wrong_unit(entry: str) -> str:
    base, *others = entry.split("=")
    if "*" in base:
        return "a factor says how many of another unit it is, as 个=打*12"
    for other in others:
        _, times, factor = other.partition("*")
        if times and not re.fullmatch(_FACTOR, factor):
            return f"the factor cannot be {factor!r}: it is a number above 0, as 12 or 0.1"
    names = [name(word) for word in split(entry)]
    if not all(names):
        return "a unit without a name: other names stand between =, as 吨=公吨"
    return "a unit cannot begin with a digit" if any(one[0].isdigit() for one in names) else ""
