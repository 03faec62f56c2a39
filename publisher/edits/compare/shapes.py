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
            ids[key] = _put(key, earlier, later, ids)
    return ids


def _put(key: str, earlier: Opened, later: Opened, ids: dict[str, str]) -> str:
    """Put a style into the later draft, based there on what it is based on here; gives its id."""
    source = next(one for one in earlier.styles.iter(f"{W}style") if one.get(f"{W}styleId") == key)
    made = copied(source)
    taken = {one.get(f"{W}styleId") for one in later.styles.iter(f"{W}style")}
    name = key if key not in taken else f"{key}Was"
    made.set(f"{W}styleId", name)
    for one in [*made.findall(f"{W}link"), *made.findall(f"{W}next"), *made.iter(f"{W}numPr")]:
        one.getparent().remove(one)
    ids[key] = name
    base = made.find(f"{W}basedOn")
    if base is not None:
        parent = base.get(_VAL, "")
        base.set(_VAL, ids.get(parent) or (_put(parent, earlier, later, ids) if _is_there(parent, earlier) else name))
    later.styles.append(made)
    return name


def _is_there(key: str, draft: Opened) -> bool:
    return any(one.get(f"{W}styleId") == key for one in draft.styles.iter(f"{W}style"))


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
