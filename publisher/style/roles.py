"""The faces, paragraph roles and character roles of a style file -> Face, Role, CharacterRole by name."""

import re
from collections.abc import Mapping
from typing import cast, get_args

from publisher.model import CharacterRole, Face, Role
from publisher.model.style import Align, FaceName
from publisher.style.fields import Fields, names_of
from publisher.style.inherit import resolve_like
from publisher.yamls import Node, suggest

_BARE = re.compile(r"[0-9A-Za-z\u4e00-\u9fff]$")
WORD_NAMES: dict[str, str] = {
    "title": "Title", "subtitle": "Subtitle", "body": "Body Text", "heading1": "heading 1", "heading2": "heading 2",
    "heading3": "heading 3", "heading4": "heading 4", "lead": "Lead", "goal": "Goal", "measure": "Measure",
    "metric": "Metric", "list_title": "List Title", "note": "Editor Note", "summary_title": "Summary Title",
    "summary": "Summary", "table_caption": "caption", "table_head": "Table Head", "table_cell": "Table Cell",
    "contents_title": "TOC Heading", "contents1": "toc 1", "contents2": "toc 2", "appendix_title": "Appendix Title",
    "evidence_source": "Evidence Source", "evidence": "Evidence", "header": "header", "footer": "footer",
    "footnote": "footnote text", "figure_caption": "Figure Caption", "masthead_audience": "Masthead Audience",
    "masthead_name": "Masthead Name", "masthead_number": "Masthead Number", "masthead_line": "Masthead Line",
    "addressee": "Addressee", "copies": "Copies",
}  # fmt: skip
OUTLINE = {"heading1": 1, "heading2": 2, "heading3": 3, "heading4": 4, "appendix_title": 1}
CHARACTERS: dict[str, str] = {
    "strong": "Strong",
    "number": "Number",
    "mark": "Evidence Mark",
    "link": "Hyperlink",
    "source": "Evidence Place",
    "signer": "Signer",
}


def read_faces(top: Fields) -> dict[str, Face]:
    """The faces; at least one is wanted."""
    section = top.required("faces")
    nodes = top.checker.mapping(section, None, "faces") if section else {}
    return {name: _face(top.at(node, Face, f"faces.{name}"), name) for name, node in nodes.items()}


def read_roles(top: Fields, faces: Mapping[str, Face], cell: float | None) -> dict[str, Role]:
    """All roles, each with what it is ``like`` merged in; those that are missing are told in one problem.

    ``cell`` is the pitch of the page's lines, None where it has no grid.
    """
    section = top.required("roles")
    if section is None:
        return {}
    nodes = top.checker.mapping(section, WORD_NAMES, "roles")
    missing = [name for name in WORD_NAMES if name not in nodes]
    if missing:
        top.checker.error(section.place, f"roles lacks {', '.join(missing)}", "a role may be 'like' another")
    for name, node in nodes.items():
        top.checker.mapping(node, (*names_of(Role), "like"), f"roles.{name}")  # told of the role that says it
    known = resolve_like(Node(nodes, section.place, section.keys), top.checker)
    entries = cast(dict[str, Node], known.value)
    return {name: _role(top.at(node, Role, f"roles.{name}"), name, faces, cell) for name, node in entries.items()}


def read_characters(top: Fields, faces: Mapping[str, Face]) -> dict[str, CharacterRole]:
    """The character roles; one that the file does not name changes nothing."""
    section = top.values.get("characters")
    nodes = top.checker.mapping(section, CHARACTERS, "characters") if section else {}
    plain = Node({}, top.node.place)
    return {
        name: _character(top.at(nodes.get(name, plain), CharacterRole, f"characters.{name}"), name, faces)
        for name in CHARACTERS
    }


def _face(read: Fields, name: str) -> Face:
    if name not in get_args(FaceName):
        read.checker.error(read.node.place, f"faces has no face {name[:60]!r}", suggest(name, get_args(FaceName)))
    family = read.required("east_asian")
    return Face(
        name=name,
        east_asian=read.text("east_asian") if family else "",
        latin=read.text("latin", "Times New Roman"),
        alternative=read.text("alternative"),
    )


def _role(read: Fields, name: str, faces: Mapping[str, Face], cell: float | None) -> Role:
    size = read.size("size")
    line = read.pitch("line", size, cell)
    first = read.number("first", 0.0, -10, 20)
    read.required("face")
    return Role(
        name=name,
        face=read.choice("face", tuple(faces) or ("song",), "song"),
        size=size,
        line=line,
        colour=read.colour("colour", "000000"),
        align=cast(Align, read.choice("align", get_args(Align), "both")),
        first=first,
        left=read.number("left", 0.0, 0, 30),
        right=read.number("right", 0.0, 0, 30),
        before=read.space("before", line),
        after=read.space("after", line),
        bold=read.boolean("bold"),
        keep_next=read.boolean("keep_next"),
        outline=read.whole("outline", 1, 4) if read.has("outline") else OUTLINE.get(name),
        number=_apart(read.pattern("number"), first),
        word=read.text("word", WORD_NAMES[name]),
        rule_above=read.number("rule_above", 0.0, 0, 12),
        rule_below=read.number("rule_below", 0.0, 0, 12),
        rule_colour=read.colour("rule_colour", "000000"),
        rule_gap=read.number("rule_gap", 4.0, 0, 31),
        foot=read.boolean("foot"),
    )


def _apart(pattern: str, first: float) -> str:
    """The pattern with a gap behind it where nothing else keeps a heading's words apart: 第一章　, not 第一章."""
    return f"{pattern}\u3000" if _BARE.search(pattern) and first >= 0 else pattern


def _character(read: Fields, name: str, faces: Mapping[str, Face]) -> CharacterRole:
    return CharacterRole(
        name=name,
        face=read.choice("face", tuple(faces) or ("song",), "song") if read.has("face") else None,
        colour=read.colour("colour") or None,
        bold=read.boolean("bold"),
        superscript=read.boolean("superscript"),
        size=read.number("size", 1.0, 0.3, 3),
        word=read.text("word", CHARACTERS[name]),
    )
