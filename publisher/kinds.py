"""The first bytes of a file -> what it is, whatever its name says."""

from publisher.errors import Problem, PublisherError
from publisher.source import Place

_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
)
_IN_ZIP = (
    (b"word/", "docx"),
    (b"xl/", "xlsx"),
    (b"ppt/", "pptx"),
    (b"mimetypeapplication/vnd.oasis", "odt"),
    (b"[Content_Types].xml", "docx"),
)
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
_CALLED = {
    "pdf": ("a PDF file", "rename it to end in .pdf"),
    "docx": ("a Word file", "rename it to end in .docx"),
    "html": ("a web page", "rename it to end in .html"),
    "text": ("plain text", "rename it to end in .txt, or export it anew"),
    "zip": ("a ZIP archive", "unpack it, and name the files in it"),
    "archive": ("a packed archive", "unpack it, and name the files in it"),
    "xlsx": ("an Excel workbook", "save its text as .docx or .txt"),
    "pptx": ("a PowerPoint file", "save its text as .docx or .txt"),
    "odt": ("an OpenDocument file", "convert it: soffice --headless --convert-to docx FILE"),
    "doc": ("an old Word or WPS file", "convert it: soffice --headless --convert-to docx FILE, or save it as .docx"),
    "rtf": ("a Rich Text file", "convert it: soffice --headless --convert-to docx FILE"),
    "locked": ("a Word file that a password protects", "open it in Word and save it without a password"),
    "picture": ("a picture", "recognise its text first (OCR): ocrmypdf -l chi_sim --image-dpi 300 FILE out.pdf"),
}
_ENDS = {"text": "txt"}
_NO_DOCUMENT = "save it anew from Word; if it is a packed folder, unpack it, and name the files in it"


def kind_of(data: bytes) -> str:
    """What the file is by its bytes: ``pdf``, ``docx``, ``html``…; ``text`` where they do not say, or ``empty``."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return "empty" if not data[1024:] else "text"
    found = next((kind for signature, kind in _SIGNATURES if start.startswith(signature)), "text")
    if found == "zip":
        return next((kind for name, kind in _IN_ZIP if name in data[:4096] or name in data[-65536:]), "zip")
    if found == "ole":
        return "locked" if "EncryptedPackage".encode("utf-16-le") in data else "doc"
    if found == "text" and b"%PDF-" in data[:1024]:
        return "pdf"
    return "html" if start.lower().startswith(_PAGE) else found


def refuse_others(data: bytes, name: str, *kinds: str) -> None:
    """Raise PublisherError where the file is not of one of the ``kinds``; it is told what it is instead."""
    found = kind_of(data)
    if found == "empty":
        raise PublisherError(Problem("the file is empty", Place(name), "put its text into it, or name another file"))
    if found in kinds or (found == "text" and kinds[0] in {"html", "text"}):
        return
    called, hint = _CALLED[found]
    if kinds[0] == "docx" and name.lower().endswith(f".{_ENDS.get(found, found)}"):
        hint = "a Word draft is wanted, a .docx as publisher build writes it"  # it is named as what it is
    if found == "zip" and kinds[0] == "docx" and name.lower().endswith(".docx"):
        called, hint = "a ZIP archive without a Word document in it (word/document.xml)", _NO_DOCUMENT
    raise PublisherError(Problem(f"by its content this is {called}", Place(name), hint))
