"""Role names, anchors and item ids -> the names Word knows them by: styles, bookmarks, numeric ids."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from publisher.model import CharacterRole, Role

_BUILT_IN = (
    "Normal", "Title", "Subtitle", "Body Text", "Strong", "Emphasis", "Hyperlink", "Quote", "Date", "Signature",
    "Closing", "Salutation", "List Paragraph", "List Bullet", "List Number", "TOC Heading", "caption", "header",
    "footer", "footnote text", "footnote reference", "annotation text", "annotation reference",
    *(f"heading {level}" for level in range(1, 10)), *(f"toc {level}" for level in range(1, 10)),
)  # fmt: skip
_KNOWN = {name.lower(): name for name in _BUILT_IN}
_BOOKMARK_LENGTH = 40
LARGEST_ID = 2**31 - 2


@dataclass(frozen=True, slots=True)
class StyleName:
    """A style's id in the file, its name as Word shows it, and whether Word has a style of that name itself."""

    id: str
    word: str
    built_in: bool


NORMAL = StyleName("Normal", "Normal", True)
GAP = StyleName("PubGap", "Pub Gap", False)
CONTENTS_GAP = StyleName("PubContentsGap", "Pub Contents Gap", False)
TABLE = StyleName("PubTable", "Pub Table", False)
BOX = StyleName("PubBox", "Pub Box", False)
FOOT = StyleName("PubFoot", "Pub Foot", False)
CHART = StyleName("PubChart", "Pub Chart", False)
CHART_ON_NEW_PAGE = StyleName("PubChartNewPage", "Pub Chart New Page", False)
RESERVED = (NORMAL, GAP, CONTENTS_GAP, TABLE, BOX, FOOT, CHART, CHART_ON_NEW_PAGE)


def style_names(roles: Iterable[Role | CharacterRole], others: Iterable[StyleName] = RESERVED) -> dict[str, StyleName]:
    """The names of every role's style, after its Word name, or after the role where that is empty or taken."""
    names: dict[str, StyleName] = {}
    taken = {"", *(other.id.lower() for other in others)}
    for role in roles:
        wanted = style_name(role.word.strip())
        if wanted.id.lower() in taken:
            wanted = own_name(role.name.replace("_", " ").title())
        taken.add(wanted.id.lower())
        names[role.name] = wanted
    return names


def style_name(word: str) -> StyleName:
    """The names of one style.

    A built-in name is spelt as Word spells it, so that Word translates it.  Any other begins with ``Pub``: our styles
    stand together in Word's list, and text pasted elsewhere does not take on another's ``Summary``.
    """
    known = _KNOWN.get(word.lower())
    return StyleName(_style_id(known), known, True) if known else own_name(word)


def own_name(word: str) -> StyleName:
    """The names of a style of ours; empty for an empty word."""
    name = f"Pub {word}" if word and not word.startswith("Pub ") else word
    return StyleName(_style_id(name), name, False)


def bookmark(prefix: str, key: str) -> str:
    """A bookmark's name for a key: hidden, and of those 40 letters, digits and underscores that Word allows.

    Word does not tell capitals from small letters: a key of other than small letters, digits and hyphens gets a digest.
    """
    plain = re.sub(r"[^A-Za-z0-9]", "_", key)
    name = f"_{prefix}_{plain}"
    if len(name) <= _BOOKMARK_LENGTH and re.fullmatch(r"[a-z0-9-]+", key):
        return name
    return f"{name[: _BOOKMARK_LENGTH - 11]}_{hashlib.sha256(key.encode(errors='replace')).hexdigest()[:10]}"


def key_bookmark(key: str) -> str:
    """The name of the bookmark round the words of a key."""
    return bookmark("pub", key.replace(":", "-"))


def stable_id(*keys: str) -> int:
    """A positive 31-bit number that follows from the keys alone, for content controls and lists."""
    digest = hashlib.sha256("|".join(keys).encode(errors="replace")).digest()
    return 1 + int.from_bytes(digest[:6], "big") % LARGEST_ID


def _style_id(name: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", name)
    joined = "".join(word[0].upper() + word[1:] for word in words).replace("Toc", "TOC")
    if name.isascii() and (joined or not name):
        return joined
    return f"{joined or 'Style'}{hashlib.sha256(name.encode(errors='replace')).hexdigest()[:8]}"
