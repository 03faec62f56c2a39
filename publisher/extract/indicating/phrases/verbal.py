"""Tables of words -> which letters of a text are a verb, an adverb or the beginning of a predicate.

Verbs are told by word lists, not by a tagger: a tagger gives every known word one fixed tag, and so knows no more.
"""

from publisher.extract import tables

_TABLES = tables.read("indicators")
_GENERAL = tables.read("verbs")
VERBS = frozenset(_GENERAL["verbs"])
VERBAL = VERBS.union(_TABLES["verbs"])
ACTIONS = VERBAL.difference(_GENERAL["verbal_nouns"], _TABLES["inside_nouns"])
_MAKES_NOUN = frozenset(_TABLES["makes_nouns"])
_BEGINS_NOUN = frozenset(_TABLES["begins_nouns"])
ALWAYS_VERBS = frozenset(_TABLES["always_verbs"])
PREDICATES = frozenset(_TABLES["predicates"])
ADVERBS = frozenset(word for word in tables.read("adverbs")["adverbs"] if len(word) > 1)
ONLY_ADVERBS = ADVERBS.difference(_TABLES["adverbs_in_nouns"])
PLACE_NOUNS = frozenset(_TABLES["places"])

_WORK = "就业"  # 创造就业 has no 造就 in it


def is_verb(text: str, at: int) -> bool:
    """Whether two letters at a place are a verb that somebody acts by, and begin no noun."""
    return begins_action(text, at) and not makes_noun(text, at)


def makes_noun(text: str, at: int) -> bool:
    """Whether the verb at a place begins a noun: 建成率, but not 落户园区."""
    if text[at + 2 : at + 3] not in _MAKES_NOUN:
        return False
    return not (text[at : at + 2] in ALWAYS_VERBS and text[at + 2 : at + 4] in _BEGINS_NOUN)


def begins_predicate(text: str, at: int) -> bool:
    """Whether a predicate begins at a place: 提高 in 粮食产量提高; but no 增加值."""
    return text[at : at + 2] in PREDICATES and text[at + 2 : at + 3] not in _MAKES_NOUN


def begins_action(text: str, at: int) -> bool:
    """Whether two letters at a place are a verb that somebody acts by."""
    return text[at : at + 2] in ACTIONS and not text.startswith(_WORK, at + 1)
