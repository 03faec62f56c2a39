"""The roles' number patterns -> Word's own numbering: a multilevel list for headings, a list each for the others.

A label is never typed where Word can count: the pattern ``（一）`` becomes the level text ``（%2）``, bound to the
heading's style, and a list that begins anew gets a ``w:num`` of its own that starts at 1.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publisher.model import Role, Style, StyledParagraph
from publisher.write.docx.markup import NOTHING, Xml, root, w
from publisher.write.docx.names import StyleName, stable_id
from publisher.write.docx.properties import fonts, indents

_FORMATS = {"一": "chineseCountingThousand", "1": "decimal", "①": "decimalEnclosedCircle"}
_HEADINGS = 1


@dataclass(frozen=True, slots=True)
class Level:
    """Where a role is numbered: the ``list`` (w:abstractNum, and the w:num of its style) and the level, from 0."""

    list: int
    level: int


class Numbering:
    """The lists of a draft, and the restarts found out while its body is written (which is why this is a class)."""

    def __init__(self, style: Style, names: Mapping[str, StyleName]) -> None:
        self.style, self.names = style, names
        self.levels = levels(style)
        self._first_restart = max((level.list for level in self.levels.values()), default=0) + 1
        self._restarts: dict[tuple[str, int], int] = {}

    def native(self, paragraph: StyledParagraph) -> bool:
        """Whether Word counts this paragraph itself."""
        return bool(paragraph.label) and paragraph.role in self.levels

    def properties(self, paragraph: StyledParagraph) -> Xml:
        """What a paragraph must say beside its style: which list it belongs to, where its numbers begin anew."""
        place = self.levels.get(paragraph.role)
        if place is None or paragraph.list is None or not paragraph.label:
            return NOTHING
        if _is_bullet(self.style.roles[paragraph.role]):
            return NOTHING
        key = (paragraph.role, paragraph.list)
        return _membership(self._restarts.setdefault(key, self._first_restart + len(self._restarts)), place.level)

    def part(self) -> bytes:
        """The text of ``word/numbering.xml``."""
        lists = sorted({place.list for place in self.levels.values()})
        return root(
            "numbering",
            *(self._abstract(number) for number in lists),
            *(w("num", w("abstractNumId", val=number), numId=number) for number in lists),
            *(_restart(number, self.levels[role]) for (role, _), number in self._restarts.items()),
        )

    def _abstract(self, number: int) -> Xml:
        roles = {place.level: role for role, place in self.levels.items() if place.list == number}
        kind = "multilevel" if number == _HEADINGS else "singleLevel"
        return w(
            "abstractNum",
            w("nsid", val=f"{stable_id('nsid', str(number)):08X}"),
            w("multiLevelType", val=kind),
            w("tmpl", val=f"{stable_id('tmpl', str(number)):08X}"),
            *(self._level(level, roles.get(level)) for level in range(max(roles) + 1)),
            abstractNumId=number,
        )

    def _level(self, level: int, role_name: str | None) -> Xml:
        """A level bound to a role's style; an empty one where no role stands between two that are numbered."""
        if role_name is None:
            return w("lvl", w("start", val=1), w("numFmt", val="none"), w("lvlText", val=""), ilvl=level)
        role = self.style.roles[role_name]
        kind, text = _pattern(role.number, level)
        return w(
            "lvl",
            w("start", val=1),
            w("numFmt", val=kind),
            w("pStyle", val=self.names[role_name].id),
            w("suff", val="tab" if role.first < 0 else "nothing"),
            w("lvlText", val=text),
            w("lvlJc", val="left"),
            w("pPr", indents(role, self.style)),
            w("rPr", fonts(self.style.faces[role.face], hint="eastAsia")),
            ilvl=level,
        )


def levels(style: Style) -> Mapping[str, Level]:
    """The place of every numbered role; headings share the first list, a level each."""
    headings: dict[int, str] = {}
    for role in _numbered(style):
        if role.outline is not None:
            headings.setdefault(role.outline, role.name)
    found = {name: Level(_HEADINGS, outline - 1) for outline, name in headings.items()}
    others = [role.name for role in _numbered(style) if role.name not in found]
    return found | {name: Level(number, 0) for number, name in enumerate(others, _HEADINGS + 1)}


def membership(place: Level) -> Xml:
    """The numPr of a role's style."""
    return _membership(place.list, place.level)


def _numbered(style: Style) -> Iterator[Role]:
    return (role for role in style.roles.values() if role.number)


def _membership(number: int, level: int) -> Xml:
    return w("numPr", w("ilvl", val=level), w("numId", val=number))


UNNUMBERED = _membership(0, 0)


def _restart(number: int, place: Level) -> Xml:
    override = w("lvlOverride", w("startOverride", val=1), ilvl=place.level)
    return w("num", w("abstractNumId", val=place.list), override, numId=number)


def _is_bullet(role: Role) -> bool:
    return _pattern(role.number, 0)[0] == "bullet"


def _pattern(sample: str, level: int) -> tuple[str, str]:
    """Word's number format and level text for a pattern: ``（一）`` on level 1 is chinese counting ``（%2）``."""
    found = re.search("[一1①]", sample)
    if found is None:
        return "bullet", sample
    return _FORMATS[found[0]], f"{sample[: found.start()]}%{level + 1}{sample[found.end() :]}"
