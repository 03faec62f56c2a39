"""What an outline says over and above its articles: own items and notes, exclusions, words replaced or hidden."""

import re
from collections.abc import Mapping
from typing import get_args

from publisher.model import Exclusion, Kind, Masthead, OwnItem, Remark, Secrets, Sought
from publisher.outline.language.entries import Entries
from publisher.outline.language.json_schema import HIDE, ITEM, MASTHEAD, NOTE, PROFILES
from publisher.outline.language.patterns import is_regular, pattern
from publisher.yamls import Checker, Node

_KINDS: tuple[Kind, ...] = get_args(Kind)
_ID = re.compile(r"[gmk]-[0-9a-f]{8,}")
_NUMBERS = "numbers"
_AMOUNTS = "hide: {numbers: true}  hides amounts, and  hide: {names: [张三], numbers: true}  both"
Labels = Mapping[str, str]


def items(entries: Entries, labels: Labels) -> tuple[OwnItem, ...]:
    """The section's own items; ``labels`` are the printed names of the sources by id."""
    return tuple(_item(Entries(node, ITEM, "an item", entries.checker), labels) for node in entries.list("items"))


def _item(entries: Entries, labels: Labels) -> OwnItem:
    if "kind" not in entries.nodes:
        entries.needed("kind", "goal")
    kind = entries.choice("kind", _KINDS, "goal")
    return OwnItem(kind, Remark(entries.needed("text", "……"), _source(entries, labels)), entries.place)


def note(entries: Entries, labels: Labels) -> tuple[str, str]:
    """The section's note and where it is from; both may be empty."""
    node = entries.nodes.get("note")
    if node is None or not isinstance(node.value, dict):
        return entries.text("note"), ""
    own = Entries(node, NOTE, "a note", entries.checker)
    return own.needed("text", "……"), _source(own, labels)


def _source(entries: Entries, labels: Labels) -> str:
    said = entries.text("source")
    return labels.get(said, said)


def exclusions(entries: Entries) -> tuple[Exclusion, ...]:
    """``except:`` as patterns; an id is told from words by its form."""
    found = (_exclusion(node, entries.checker) for node in entries.list("except"))
    return tuple(one for one in found if one)


def _exclusion(node: Node, checker: Checker) -> Exclusion | None:
    what = pattern(node, "an entry of 'except'", checker)
    return Exclusion(str(node.value), what, node.place) if what else None


def is_id(text: str) -> bool:
    """Whether the text has the form of an item's id."""
    return bool(_ID.fullmatch(text))


def glossary(top: Entries) -> dict[str, str]:
    """``replace:``: words and what is printed for them (an empty text drops them)."""
    if "replace" not in top.nodes:
        return {}
    entries = Entries(top.nodes["replace"], None, "replace", top.checker)
    return {words: entries.text(words) for words in entries.nodes if words}


def reworded(top: Entries) -> tuple[Sought, ...]:
    """The words that ``replace:`` prints others for, each at its place."""
    nodes = Entries(top.nodes["replace"], None, "replace", top.checker).nodes if "replace" in top.nodes else {}
    return tuple(Sought(words, re.compile(re.escape(words)), node.place) for words, node in nodes.items() if words)


def masthead(top: Entries) -> Masthead | None:
    """``masthead:``: the head of a serial briefing or a 公文, None where there is none."""
    if "masthead" not in top.nodes:
        return None
    entries = Entries(top.nodes["masthead"], MASTHEAD, "masthead", top.checker)
    copies = Entries(entries.nodes["copies"], None, "copies", top.checker) if "copies" in entries.nodes else None
    profile = entries.choice("profile", PROFILES, "jianbao")
    if profile == "jianbao" and entries.text("to"):
        hint = "profile: zhuanbao  has an addressee; a 简报 says  copies: {报: …, 送: …}"
        top.checker.error(entries.nodes["to"].place, "a 简报 (jianbao) is addressed to nobody", hint)
    if profile != "gongwen" and entries.text("signer"):
        hint = "profile: gongwen  has a 签发人, beside its number"
        top.checker.error(entries.nodes["signer"].place, "only a 公文 (gongwen) tells its signer", hint)
    if entries.text("printed") and not entries.text("printer"):
        hint = "say  printer: 海门区人民政府办公室  too"
        top.checker.error(entries.nodes["printed"].place, "the day of printing stands beside who printed it", hint)
    return Masthead(
        profile=profile,
        name=entries.needed("name", "工作简报"),
        number=entries.text("number"),
        to=entries.text("to"),
        copies=tuple((word, copies.text(word)) for word in copies.nodes) if copies else (),
        **{name: entries.text(name) for name in ("serial", "secrecy", "urgency", "signer", "printer", "printed")},
    )


def secrets(top: Entries) -> Secrets:
    """``hide:``: names, or a mapping of ``names`` and ``numbers``."""
    node = top.nodes.get("hide")
    if node is None:
        return Secrets()
    if not isinstance(node.value, dict):
        return _secrets(top.list("hide"), False, top.checker)
    entries = Entries(node, HIDE, "hide", top.checker)
    return _secrets(entries.list("names"), entries.flag(_NUMBERS, False), top.checker)


def _secrets(nodes: list[Node], numbers: bool, checker: Checker) -> Secrets:
    asked = ((node, _name(node, checker)) for node in nodes)
    entries = tuple(Sought(str(node.value), found, node.place) for node, found in asked if found)
    return Secrets(tuple(entry.pattern for entry in entries), numbers, entries)


def _name(node: Node, checker: Checker) -> re.Pattern[str] | None:
    """A name is found in capitals or small letters and with blanks between its characters (张 三) as well.

    An expression that matches nothing at all would hide nothing, everywhere.
    """
    if isinstance(node.value, bool | dict) or node.value == _NUMBERS:
        checker.error(node.place, "a name to hide is wanted here", _AMOUNTS)
        return None
    found = pattern(node, "an entry of 'hide'", checker)
    if found is None:
        return None
    text = str(node.value)
    if is_regular(text):
        if found.search(""):
            checker.error(node.place, f"{text[:60]} matches nothing at all", "say at least one character to hide")
            return None
        return found
    characters = [re.escape(character) for character in text if not character.isspace()]
    if not characters:
        checker.error(node.place, "a name to hide cannot be blank")
        return None
    return re.compile(r"\s*".join(characters), re.IGNORECASE)
