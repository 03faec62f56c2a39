"""Styles and lists of one draft -> those of the other, by the names of the styles."""

from lxml import etree

from publisher.edits.compare.draft import Opened, style_names
from publisher.edits.compare.inline import copied
from publisher.edits.words import W

_VAL = f"{W}val"
_STYLED = tuple(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))


def adopt(earlier: Opened, later: Opened) -> None:
    """Let the earlier draft speak of the later one's styles, in place; those that it lacks are put in.

    Its numbered lists are dropped where their style is numbered by itself: list numbers mean nothing elsewhere.
    """
    ids = _ids(earlier, later)
    for one in earlier.body.iter(*_STYLED):
        one.set(_VAL, ids.get(one.get(_VAL, ""), one.get(_VAL, "")))


def _ids(earlier: Opened, later: Opened) -> dict[str, str]:
    """The id there of each style here that the text uses."""
    names = style_names(earlier.styles)
    known = {name.lower(): key for key, name in style_names(later.styles).items()}
    used = {one.get(_VAL, "") for one in earlier.body.iter(*_STYLED)}
    ids = {key: known[name.lower()] for key, name in names.items() if name.lower() in known}
    for key in sorted(used):
        if key in names and key not in ids:
            _put(key, earlier, later, ids)
    return ids


def _put(key: str, earlier: Opened, later: Opened, ids: dict[str, str]) -> None:
    """Put a style into the later draft, after those that it is based on; ``ids`` are told of all."""
    sources = {one.get(f"{W}styleId", ""): one for one in earlier.styles.iter(f"{W}style")}
    taken = {one.get(f"{W}styleId") for one in later.styles.iter(f"{W}style")}
    chain: list[str] = []
    while key in sources and key not in ids and key not in chain:
        chain.append(key)
        base = sources[key].find(f"{W}basedOn")
        key = base.get(_VAL, "") if base is not None else ""
    for name in reversed(chain):
        ids[name] = f"{name}Was" if name in taken else name
        later.styles.append(_adapted(sources[name], ids))


def _adapted(source: etree._Element, ids: dict[str, str]) -> etree._Element:
    """A style under its id there, without its links to other styles and its own numbers."""
    made = copied(source)
    made.set(f"{W}styleId", ids[source.get(f"{W}styleId", "")])
    for one in [*made.findall(f"{W}link"), *made.findall(f"{W}next"), *made.iter(f"{W}numPr")]:
        one.getparent().remove(one)
    for base in made.findall(f"{W}basedOn"):
        if base.get(_VAL, "") in ids:
            base.set(_VAL, ids[base.get(_VAL, "")])
        else:
            made.remove(base)
    return made


def lists(old: etree._Element, new: etree._Element) -> tuple[str, str] | None:
    """The numbers of the lists that two paragraphs belong to, None where either belongs to none."""
    found = [one.find(f"{W}pPr/{W}numPr/{W}numId") for one in (old, new)]
    return (found[0].get(_VAL, ""), found[1].get(_VAL, "")) if found[0] is not None and found[1] is not None else None


def renumber(body: etree._Element, numbers: dict[str, str]) -> None:
    """Let paragraphs of the earlier draft belong to the later one's lists; where there is none, to their style's."""
    for one in list(body.iter(f"{W}numPr")):
        number = one.find(f"{W}numId")
        if number is None or number.get(_VAL) not in numbers:
            one.getparent().remove(one)
        else:
            number.set(_VAL, numbers[number.get(_VAL)])
