"""What was built and what can be named -> tables."""

import re
from collections.abc import Mapping

from publisher import files, fonts, formats
from publisher.build import Built
from publisher.extract import tables
from publisher.model import FontFile, Style
from publisher.terminal.tables import table


def outputs(built: Built) -> None:
    """The closing table of what was written, and of what is hidden if anything is; in a pipe a tabbed line a file."""
    hides = any(output.hidden for output in built.outputs)
    rows = [
        (output.path, output.pages, output.items, output.warnings, *((output.hidden,) if hides else ()))
        for output in built.outputs
    ]
    table(("file", "pages", "items", "warnings", *(("hidden",) if hides else ())), rows)


def catalogue() -> None:
    """The outlines, styles and formats that can be named."""
    for folder in ("outlines", "styles"):
        table((folder.rstrip("s"), "file"), files.available(folder).items())
    jobs = [
        (row.name, row.about, "yes" * bool(row.reader), "yes" * bool(row.writer), "yes" * bool(row.exporter))
        for row in formats.FORMATS
    ]
    table(("format", "what", "articles from", "briefs to", "items to"), jobs)


def typefaces() -> None:
    """The font file that stands for each face, regular and bold; in a pipe one tab-separated line a face and weight."""
    rows = [
        (file.face, "bold" if file.bold else "regular", file.path, file.index or "", _axes(file))
        for file in fonts.find()
    ]
    table(("face", "weight", "file", "member", "axes"), rows)


def looks(style: Style) -> None:
    """What of a style says where it comes from (standard, practice, house), as it is with all that it extends; in a
    pipe a tabbed line each.
    """
    found = ((path, _value(style, path), origin) for path, origin in style.origins.items())
    rows = [(path, _written(value), _unit(path, value), origin) for path, value, origin in found]
    table(("look", "value", "unit", "origin"), rows)


def words() -> None:
    """The files of words, then the tables in them: how many words each has, and what the user's folder says."""
    rows = [
        (f"{file}.yaml", name, sum(map(len, found.lists.values())), tables.shown(found.own))
        for file, named in tables.load().items()
        for name, found in named.items()
    ]
    table(("tables", "file"), tables.paths())
    table(("file", "table", "words", "yours"), rows)


def _axes(file: FontFile) -> str:
    """The axes that a variable font is pinned to: ``wght=700``."""
    return " ".join(f"{name}={value:g}" for name, value in file.axes.items())


def _value(style: Style, path: str) -> object:
    """What stands at ``roles.body.line`` in a style, where the box is kept flat and the paper's size as two numbers."""
    if path == "page.size":
        return f"{style.page.width:g} x {style.page.height:g}"
    found: object = style
    for key in re.sub(r"^box\.", "box_", path).split("."):
        found = found[key] if isinstance(found, Mapping) else getattr(found, key, "")
    return found


def _written(value: object) -> str:
    """A value as a style file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return " ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _unit(path: str, value: object) -> str:
    """The unit that ``publisher.model.Style`` tells of what stands at the path; empty: it is no measure."""
    part, _, name = path.rpartition(".")
    if isinstance(value, bool) or not isinstance(value, int | float) or name in {"lines", "chars"}:
        return ""
    if part == "page":
        return "mm"
    if part.startswith("characters."):
        return "times the text's"
    return "characters" if name in {"first", "left", "right"} else "pt"
