"""Every look of a draft is a named style, and says what the Style says."""

import datetime
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from lxml import etree
from sample_docx import W, brief, direct_formatting, names, part, values

from publisher.model import Role, Style
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
STYLES = ("gongwen", "briefing")
Looks = dict[str, dict[str, str]]


@pytest.fixture(scope="module", params=STYLES)
def draft(request: pytest.FixtureRequest) -> tuple[Style, bytes]:
    styled = brief(request.param)
    return styled.style, write(styled, WHEN).data


def resolved(styles: etree._Element, name: str) -> Looks:
    """A style's properties, those of the styles that it is based on first: element name -> its attributes."""
    found = next(one for one in styles.iter(f"{W}style") if one.find(f"{W}name").get(f"{W}val") == name)
    based = found.find(f"{W}basedOn")
    looks: Looks = {}
    if based is not None:
        parent = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == based.get(f"{W}val"))
        looks = resolved(styles, parent.find(f"{W}name").get(f"{W}val"))
    for kind in ("pPr", "rPr"):
        for element in found.iterfind(f"{W}{kind}/*"):
            attributes = {key.removeprefix(W): value for key, value in element.attrib.items()}
            key = f"{kind}/{element.tag.removeprefix(W)}"
            looks[key] = {**(looks.get(key, {}) if element.tag == f"{W}spacing" else {}), **attributes}
    return looks


def name_of(role: Role) -> str:
    """A role's style in Word: a name that Word has itself, or ours."""
    built_in = ["Title", "Subtitle", "Body", "heading", "toc", "TOC", "caption", "header", "footer", "footnote"]
    return role.word if role.word.split()[0] in built_in else f"Pub {role.word}"


def test_every_role_is_a_style_of_its_own_face_size_colour_and_pitch(draft: tuple[Style, bytes]) -> None:
    style, data = draft
    styles = part(data, "word/styles.xml")
    for role in style.roles.values():
        looks, face = resolved(styles, name_of(role)), style.faces[role.face]
        fonts = {"ascii": face.latin, "hAnsi": face.latin, "eastAsia": face.east_asian, "cs": face.latin}
        assert looks["rPr/rFonts"] == fonts, role.name
        assert looks["rPr/sz"]["val"] == looks["rPr/szCs"]["val"] == str(round(role.size * 2)), role.name
        assert looks["rPr/color"]["val"] == role.colour
        assert looks["rPr/b"]["val"] == str(int(role.bold))
        assert looks["pPr/spacing"]["line"] == str(round(role.line * 20))
        assert looks["pPr/spacing"]["lineRule"] == "exact"
        assert looks["pPr/spacing"]["before"] == str(round(role.before * 20))


def test_indents_are_said_in_characters_and_in_twips(draft: tuple[Style, bytes]) -> None:
    style, data = draft
    styles = part(data, "word/styles.xml")
    for role in style.roles.values():
        indent, first = resolved(styles, name_of(role))["pPr/ind"], "firstLine" if role.first >= 0 else "hanging"
        assert indent[f"{first}Chars"] == str(round(abs(role.first) * 100)), role.name
        assert abs(int(indent[first]) - abs(role.first) * role.size * 20) <= 10  # two characters fitted to the grid
        assert indent["leftChars"] == str(round(role.left * 100))


def test_headings_make_the_outline_and_stay_with_what_follows(draft: tuple[Style, bytes]) -> None:
    styles = part(draft[1], "word/styles.xml")
    for level in (1, 2, 3, 4):
        looks = resolved(styles, f"heading {level}")
        assert looks["pPr/outlineLvl"]["val"] == str(level - 1)
        assert looks["pPr/keepNext"]["val"] == "1"


def test_names_that_word_knows_are_spelt_as_word_spells_them(draft: tuple[Style, bytes]) -> None:
    styles = part(draft[1], "word/styles.xml")
    own = {one.find(f"{W}name").get(f"{W}val"): one.get(f"{W}customStyle") for one in styles.iter(f"{W}style")}
    for name in ("Normal", "Title", "Body Text", "heading 1", "toc 1", "TOC Heading", "caption", "header", "Hyperlink"):
        assert own[name] is None, name
    assert own["Pub Table"] == "1"


def test_whoever_changes_normal_changes_the_body(draft: tuple[Style, bytes]) -> None:
    styles = part(draft[1], "word/styles.xml")
    body = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "BodyText")
    assert body.find(f"{W}basedOn").get(f"{W}val") == "Normal"
    assert body.find(f"{W}rPr") is None
    assert not values(body, "pPr/spacing", "line") or values(body, "pPr/spacing", "line") == [""]


def test_nothing_is_formatted_directly(draft: tuple[Style, bytes]) -> None:
    assert list(direct_formatting(draft[1])) == []


def test_no_font_comes_from_the_theme(draft: tuple[Style, bytes]) -> None:
    for name in names(draft[1]):
        if name.startswith("word/") and name.endswith(".xml"):
            assert b"Theme=" not in etree.tostring(part(draft[1], name)), name


def test_every_style_that_is_used_exists(draft: tuple[Style, bytes]) -> None:
    known = {one.get(f"{W}styleId") for one in part(draft[1], "word/styles.xml").iter(f"{W}style")}
    document = part(draft[1])
    for kind in ("pStyle", "rStyle", "tblStyle"):
        assert set(values(document, kind)) <= known
    assert len(known) == len(list(part(draft[1], "word/styles.xml").iter(f"{W}style")))


def test_styles_never_share_an_id_whatever_their_names() -> None:
    whole = brief("gongwen")
    words = {
        "goal": "Normal",
        "measure": "",
        "metric": "body text",
        "note": "说明",
        "lead": "说明",
        "evidence": "Pub Gap",
    }
    roles = {name: replace(role, word=words.get(name, role.word)) for name, role in whole.style.roles.items()}
    styles = part(write(replace(whole, style=replace(whole.style, roles=roles)), WHEN).data, "word/styles.xml")
    ids = [one.get(f"{W}styleId").lower() for one in styles.iter(f"{W}style")]
    names = [one.find(f"{W}name").get(f"{W}val") for one in styles.iter(f"{W}style")]
    assert len(set(ids)) == len(ids)
    assert {"Pub Goal", "Pub Measure", "Pub Metric", "Body Text", "Pub 说明"} <= set(names)


def test_the_gap_after_a_table_asks_a_point_of_its_page_the_rest_is_blank_that_may_go(
    draft: tuple[Style, bytes],
) -> None:
    spacing = resolved(part(draft[1], "word/styles.xml"), "Pub Gap")["pPr/spacing"]
    assert [spacing[name] for name in ("lineRule", "line", "before", "after")] == ["exact", "20", "0", "140"]


def test_only_type_of_the_bodys_size_is_fitted_to_the_grid() -> None:
    styles = part(write(brief("gongwen"), WHEN).data, "word/styles.xml")
    assert resolved(styles, "Body Text")["rPr/spacing"] == {"val": "-5"}
    assert resolved(styles, "caption")["rPr/spacing"] == {"val": "0"}
    assert resolved(styles, "caption")["pPr/snapToGrid"] == {"val": "0"}


def test_a_mark_is_raised_and_keeps_its_share_of_the_size() -> None:
    styles = part(write(brief("briefing"), WHEN).data, "word/styles.xml")
    mark = resolved(styles, "Pub Evidence Mark")
    assert mark["rPr/vertAlign"] == {"val": "superscript"}
    assert mark["rPr/sz"] == {"val": "24"}  # 11 pt x 0.7, and Word takes 0.65 of it: 12 pt


def test_a_roles_rules_are_borders_of_its_style() -> None:
    whole = brief("gongwen")
    ruled = replace(whole.style.roles["note"], rule_above=0.5, rule_below=2.25, rule_colour="C00000")
    roles = {**whole.style.roles, "note": ruled}
    styles = part(write(replace(whole, style=replace(whole.style, roles=roles)), WHEN).data, "word/styles.xml")
    note = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "PubEditorNote")
    sides = {one.tag.removeprefix(W): (one.get(f"{W}sz"), one.get(f"{W}color")) for one in note.find(f".//{W}pBdr")}
    assert sides == {"top": ("4", "C00000"), "bottom": ("18", "C00000"), "between": ("4", "C00000")}


@pytest.mark.parametrize("style", STYLES)
def test_every_option_of_a_style_makes_a_difference(style: str) -> None:
    whole = brief(style)
    plain = write(whole, WHEN).data
    silent = [
        where for where, changed in changes(whole.style) if write(replace(whole, style=changed), WHEN).data == plain
    ]
    assert silent == []


ROLES_TRIED = ("body", "heading1", "measure", "table_cell", "contents1", "evidence", "header", "footer")
UNSET = {"lines": 20, "chars": 30, "outline": 4, "face": "kai", "colour": "123456"}
OTHERS = {"left": "right", "right": "center", "center": "right", "both": "left", "outer": "center"}
OTHERS |= {"song": "kai", "hei": "song", "kai": "song", "fangsong": "hei", "title": "song"}


def changes(style: Style) -> Iterator[tuple[str, Style]]:
    """The style with one value changed, for every value that Word should heed."""
    for name in ("page", "table", "header", "footer"):
        for where, changed in altered(getattr(style, name)):
            yield f"{name}.{where}", replace(style, **{name: changed})
    for name in ("box_fill", "box_rule", "box_padding"):
        yield name, replace(style, **{name: different(name, getattr(style, name))})
    used = sorted({role.face for role in style.roles.values()})
    faces = {style.faces[name].east_asian: name for name in reversed(used)}.values()  # a family is told of once
    for name, keys in (("faces", faces), ("roles", ROLES_TRIED), ("characters", style.characters)):
        nouns = getattr(style, name)
        for key in keys:
            for where, changed in altered(nouns[key]):
                yield f"{name}.{key}.{where}", replace(style, **{name: {**nouns, key: changed}})


def altered(noun: object) -> Iterator[tuple[str, object]]:
    for item in fields(noun):  # type: ignore[arg-type]
        if item.name != "name" and not idle(noun, item.name):
            changed = different(item.name, getattr(noun, item.name))
            yield item.name, replace(noun, **{item.name: changed})  # type: ignore[type-var]


def idle(noun: object, name: str) -> bool:
    """Values that another takes the use from: the colour of a rule not drawn, what a margin without text would be."""
    if isinstance(noun, Role) and noun.name in ("header", "footer") and name == "align":
        return True  # the margin says how it is aligned
    if name == "foot":
        return True  # this brief ends with none of these roles
    ruled = (getattr(noun, rule, 0) for rule in ("rule", "rule_above", "rule_below"))
    idle_rule = name in ("rule_colour", "rule_gap") and not any(ruled)
    return idle_rule or (name != "text" and getattr(noun, "text", "text") == "")


def different(name: str, value: object) -> object:
    """Another value of the same kind."""
    if value is None:
        return UNSET[name]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if value in OTHERS:
        return OTHERS[str(value)]
    return "123456" if name.endswith(("colour", "fill")) else f"{value}（1）"
