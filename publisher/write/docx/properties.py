"""Looks of a Style -> the paragraph and run properties that say them, in the order the schema wants."""

from publisher.model import CharacterRole, Face, Role, Style
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.units import character_spacing, half_points, line_pitch, twips

_UNICODE = "en-US"  # by the rules of Chinese LibreOffice breaks a line before a mark [3] even at a joiner
SUPERSCRIPT = 0.65  # the share of the size at which Word sets a superscript by itself


def fonts(face: Face, **hint: str) -> Xml:
    """All four slots, and no theme fonts: a slot left out would be filled from the theme or the default."""
    return w("rFonts", **hint, ascii=face.latin, hAnsi=face.latin, eastAsia=face.east_asian, cs=face.latin)


def indents(role: Role, style: Style) -> Xml:
    """Indents in characters, which Word follows when the size changes, and in twips, which others read."""
    character = role.size * 20 + character_spacing(role, style)
    first = "firstLine" if role.first >= 0 else "hanging"
    sides: dict[str, str | int] = {}
    for name, characters in (("left", role.left), ("right", role.right), (first, abs(role.first))):
        sides[f"{name}Chars"] = round(characters * 100)
        sides[name] = round(characters * character)
    return w("ind", **sides)


def run_properties(role: Role, parent: Role | None, style: Style) -> Xml:
    """What a role's type says beyond its parent's; everything where there is no parent."""
    spacing = character_spacing(role, style)
    properties = []
    if parent is None or parent.face != role.face:
        properties.append(fonts(style.faces[role.face]))
    if parent is None or parent.bold != role.bold:
        properties += [w("b", val=int(role.bold)), w("bCs", val=int(role.bold))]
    if parent is None or parent.colour != role.colour:
        properties.append(w("color", val=role.colour))
    if parent is None or character_spacing(parent, style) != spacing:
        properties.append(w("spacing", val=spacing))
    if parent is None or parent.size != role.size:
        properties.append(_size(role.size))
    return w("rPr", *properties) if properties else NOTHING


def character_properties(character: CharacterRole, size: float, style: Style) -> Xml:
    """A character role's look inside a paragraph set in ``size`` points."""
    own_scale = SUPERSCRIPT if character.superscript else 1.0
    properties = [
        fonts(style.faces[character.face]) if character.face else NOTHING,
        many(w("b"), w("bCs")) if character.bold else NOTHING,
        w("color", val=character.colour) if character.colour else NOTHING,
        _size(size * character.size / own_scale) if character.size != own_scale else NOTHING,
        w("vertAlign", val="superscript") if character.superscript else NOTHING,
        w("lang", eastAsia=_UNICODE) if character.superscript else NOTHING,
    ]
    return w("rPr", *properties) if any(properties) else NOTHING


def keeping(role: Role, parent: Role | None) -> Xml:
    """Whether a paragraph stays with the next and in one piece."""
    if role.keep_next == (parent.keep_next if parent else False):
        return NOTHING
    return many(w("keepNext", val=int(role.keep_next)), w("keepLines", val=int(role.keep_next)))


def grid(role: Role, parent: Role | None, style: Style) -> Xml:
    """Whether lines snap to the page's grid: only those of its own pitch, else LibreOffice would stretch them."""
    snaps = _snaps(role, style)
    return NOTHING if snaps == (_snaps(parent, style) if parent else True) else w("snapToGrid", val=int(snaps))


def spacing(role: Role, parent: Role | None) -> Xml:
    """Space above and below, and the exact line pitch."""
    wanted = _spaces(role)
    told = _spaces(parent) if parent else {}
    changes = {name: value for name, value in wanted.items() if told.get(name) != value}
    if "line" in changes:
        changes["lineRule"] = "exact"
    return w("spacing", **changes) if changes else NOTHING


def indentation(role: Role, parent: Role | None, style: Style) -> Xml:
    """The indents, where they are not the parent's; a style that leaves its parent's list loses the list's indents."""
    wanted = indents(role, style)
    same = parent and parent.number == role.number and indents(parent, style) == wanted
    return NOTHING if same else wanted


def alignment(role: Role, parent: Role | None) -> Xml:
    """How the lines are set between the indents."""
    return NOTHING if parent and parent.align == role.align else w("jc", val=role.align)


def _spaces(role: Role) -> dict[str, str | int]:
    return {"before": twips(role.before), "after": twips(role.after), "line": twips(role.line)}


def _snaps(role: Role, style: Style) -> bool:
    return bool(style.page.lines) and abs(twips(role.line) - line_pitch(style)) <= 1


def _size(points: float) -> Xml:
    return many(w("sz", val=half_points(points)), w("szCs", val=half_points(points)))
