"""styles/*.yaml -> Style: every measure checked, every mistake gathered before anything is raised."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal, cast, get_args

from publisher.errors import Problem
from publisher.model import Margin, Page, Style, TableLook
from publisher.source import Place
from publisher.style import measures
from publisher.style.fields import ORIGINS, Fields, Origins, names_of
from publisher.style.inherit import document
from publisher.style.measures import PAPERS
from publisher.style.roles import read_characters, read_faces, read_roles
from publisher.yamls import Checker, suggest

PLACEHOLDERS = ("title", "page", "pages", "audience", "issuer", "date", "section")
MarginAlign = Literal["left", "center", "right", "outer"]
TOP = (
    "name",
    "origin",
    "page",
    "faces",
    "roles",
    "characters",
    "table",
    "header",
    "footer",
    "box",
    "palette",
    "cover",
    "appendix_follows",
)
BOX = ("fill", "rule", "rule_colour", "padding")


def load(path: str, read_text: Callable[[str], str]) -> Style:
    """The style at ``path``, laid over what it ``extends``; ``read_text`` gives a file's text by its path.

    Sizes are given in points or Chinese size names, line pitch in points or as ``1.6倍`` or ``1格``, spaces in points
    or as ``0.5行``, indents in characters, page measures in mm.  A value may be ``{value: 28.95, origin: house}``;
    ``origin`` at the top is that of the numbers that say none.
    Raises PublisherError with all mistakes of the files.
    """
    checker = Checker({})
    origins = Origins(checker)
    root = document(path, read_text, checker)
    top = Fields(root, TOP, "", origins)
    origins.usual = top.choice("origin", ORIGINS, "")
    style = _style(top, posixpath.basename(path).rsplit(".", 1)[0])
    checker.problems = _once(checker.problems)
    checker.raise_problems()
    return style


def _once(problems: list[Problem]) -> list[Problem]:
    """In the order of the files; what is wrong with a role and inherited by ``like`` is one mistake, not several."""
    first = {(problem.place, re.sub(r"^roles\.\w+\b", "", problem.message)): problem for problem in reversed(problems)}
    return sorted(first.values(), key=lambda problem: (_where(problem.place), problem.message))


def _where(place: Place | None) -> tuple[str, int, int]:
    return (place.path, place.line or 0, place.column or 0) if place else ("", 0, 0)


def _style(top: Fields, name: str) -> Style:
    faces = read_faces(top)
    page = _page(top.part("page", (*names_of(Page), "size")))
    box = top.part("box", BOX)
    style = Style(
        name=top.text("name", name),
        page=page,
        faces=faces,
        roles=read_roles(top, faces, measures.cell(page)),
        characters=read_characters(top, faces),
        table=_table(top.part("table", names_of(TableLook))),
        header=_margin(top.part("header", names_of(Margin))),
        footer=_margin(top.part("footer", names_of(Margin))),
        box_fill=box.colour("fill"),
        box_rule_colour=box.colour("rule_colour"),
        box_rule=box.number("rule", 0.0, 0, 12),
        box_padding=box.number("padding", 6.0, 0, 60),
        cover=top.boolean("cover"),
        appendix_follows=top.boolean("appendix_follows"),
        origins=top.origins.found,
    )
    palette = top.colours("palette")
    return replace(style, palette=palette) if palette else style


def _page(read: Fields) -> Page:
    width, height = PAPERS[read.choice("size", tuple(PAPERS), "A4", "; any other by  width  and  height  in mm")]
    page = Page(
        width=read.number("width", width, 50, 1000),
        height=read.number("height", height, 50, 1000),
        top=read.number("top", 25.4, 0, 300),
        bottom=read.number("bottom", 25.4, 0, 300),
        left=read.number("left", 31.8, 0, 300),
        right=read.number("right", 31.8, 0, 300),
        header=read.number("header", 15, 0, 300),
        footer=read.number("footer", 17.5, 0, 300),
        lines=read.whole("lines", 1, 100),
        chars=read.whole("chars", 1, 100),
    )
    if page.left + page.right > page.width - 30 or page.top + page.bottom > page.height - 30:
        read.checker.error(read.node.place, "page: the margins leave no room for text")
    return page


def _table(read: Fields) -> TableLook:
    return TableLook(
        rule=read.number("rule", 1.0, 0, 12),
        rule_colour=read.colour("rule_colour", "000000"),
        line=read.number("line", 0.5, 0, 12),
        line_colour=read.colour("line_colour", "000000"),
        head_fill=read.colour("head_fill"),
        band_fill=read.colour("band_fill"),
        padding=read.number("padding", 4.0, 0, 40),
        padding_y=read.number("padding_y", 2.0, 0, 40),
    )


def _margin(read: Fields) -> Margin:
    text = read.text("text")
    for name in re.findall(r"{([^{}]*)}", text):
        if name not in PLACEHOLDERS:
            message = f"{read.what('text')} has no {{{name[:30]}}}"
            read.checker.error(read.values["text"].place, message, suggest(name, PLACEHOLDERS))
    return Margin(
        text=text,
        align=cast(MarginAlign, read.choice("align", get_args(MarginAlign), "center")),
        rule=read.number("rule", 0.0, 0, 12),
        rule_colour=read.colour("rule_colour", "000000"),
        first_page=read.boolean("first_page", True),
    )
