"""The one table of formats: what can be read, what a brief and what items can be written to.

A new format is one module and one row.  Modules are imported when they are used.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from publisher.errors import Problem, PublisherError
from publisher.source import Place

if TYPE_CHECKING:
    from publisher.model import Article, Items, StyledBrief, Written

Reader = Callable[[bytes, str], "Article"]
Writer = Callable[["StyledBrief", date], "Written"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """``part`` writes one article's items, ``whole`` puts parts in their order into what a file of the format holds."""

    part: Callable[["Article", "Items"], bytes]
    whole: Callable[[Iterable[bytes]], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format's name and file suffixes, and the modules that read it, write briefs or export items."""

    name: str
    suffixes: tuple[str, ...]
    about: str
    reader: str = ""
    writer: str = ""
    exporter: str = ""


FORMATS = (
    Format("txt", (".txt", ".text"), "plain text in any Chinese encoding", reader="publisher.article.text"),
    Format("docx", (".docx",), "Word, to be edited", "publisher.article.docx", "publisher.write.docx"),
    Format("pdf", (".pdf",), "PDF, to be sent", "publisher.article.pdf", "publisher.write.pdf"),
    Format("html", (".html", ".htm", ".xhtml"), "a saved web page", reader="publisher.article.html"),
    Format("md", (".md", ".markdown"), "Markdown", reader="publisher.article.markdown"),
    Format("json", (".json",), "articles and items, one document", exporter="publisher.write.json"),
    Format("jsonl", (".jsonl",), "items, one JSON object a line", exporter="publisher.write.jsonl"),
    Format("csv", (".csv",), "items, one row each, for any spreadsheet", exporter="publisher.write.csv"),
    Format("xlsx", (".xlsx",), "items, one row each, for Excel", exporter="publisher.write.xlsx"),
)


_OFFICE = "convert it: soffice --headless --convert-to docx FILE, or save it as .docx"
_PICTURE = "recognise its text first (OCR): ocrmypdf -l chi_sim --image-dpi 300 FILE out.pdf"
_CONVERTED = {
    **dict.fromkeys((".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt"), _OFFICE),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"), _PICTURE),
    **dict.fromkeys((".mht", ".mhtml"), "open it in a browser and save it as .html"),
}


def names(job: str) -> tuple[str, ...]:
    """The names of the formats that have a ``reader``, ``writer`` or ``exporter``."""
    return tuple(row.name for row in FORMATS if getattr(row, job))


def suffixes(name: str) -> tuple[str, ...]:
    """What files of the named format end in."""
    return next(row.suffixes for row in FORMATS if row.name == name)


def named_by(path: str) -> str:
    """The name of the format that the path's suffix is one of; empty where it is none's."""
    suffix = PurePath(path).suffix.lower()
    return next((row.name for row in FORMATS if suffix in row.suffixes), "")


def is_article(path: str) -> bool:
    """Whether the path's suffix is one that articles are read from."""
    suffix = PurePath(path).suffix.lower()
    return any(row.reader and suffix in row.suffixes for row in FORMATS)


def unread(path: str) -> str:
    """How a document that nobody reads is made one that is read; empty for a path that is none by its suffix."""
    hint = _CONVERTED.get(PurePath(path).suffix.lower(), "")
    return "" if hint == _PICTURE else hint


def is_known(path: str) -> bool:
    """Whether the path's suffix is one of the formats, or of what is converted to one first."""
    return bool(named_by(path)) or PurePath(path).suffix.lower() in _CONVERTED


def reader(path: str) -> Reader:
    """The function that reads files with the path's suffix; raises PublisherError for a suffix nobody reads."""
    suffix = PurePath(path).suffix.lower()
    for row in FORMATS:
        if row.reader and suffix in row.suffixes:
            read: Reader = import_module(row.reader).read
            return read
    readable = ", ".join(suffix for row in FORMATS if row.reader for suffix in row.suffixes)
    hint = _CONVERTED.get(suffix) or f"articles are read from {readable}"
    raise PublisherError(Problem(f"no reader for {suffix or 'a file without suffix'}", Place(path), hint))


def writer(name: str) -> Writer:
    """The function that writes briefs in the named format; raises PublisherError for an unknown name."""
    write: Writer = import_module(_module(name, "writer")).write
    return write


def exporter(name: str) -> Exporter:
    """What writes items in the named format; raises PublisherError for an unknown name."""
    module = import_module(_module(name, "exporter"))
    return Exporter(module.part, module.whole)


def _module(name: str, job: str) -> str:
    for row in FORMATS:
        if row.name == name and getattr(row, job):
            return str(getattr(row, job))
    raise PublisherError(Problem(f"unknown format {name!r}", hint="one of: " + ", ".join(names(job))))
