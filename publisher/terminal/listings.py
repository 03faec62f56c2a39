"""What was built and what can be named -> tables."""

from publisher import files, fonts, formats
from publisher.build import Built
from publisher.extract import tables
from publisher.model import FontFile
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
