"""The bytes of a file -> its text: byte order mark, else UTF-8, else GB18030; every kind of newline as ``\\n``."""

import codecs
import re

from publisher.errors import Problem, PublisherError
from publisher.source import Place

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNMARKED = ("utf-8", "gb18030")  # GB18030 holds GBK and GB2312
_BEYOND_ASCII = re.compile(rb"[\xe3-\xe9][\x80-\xbf]{2}")
_TELLING = 8  # so many Chinese characters in UTF-8 are no chance
_NEWLINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")


def decode(data: bytes, name: str) -> str:
    """The text of ``data``; raises PublisherError where it is none (``name`` says which file)."""
    text = _NEWLINE.sub("\n", _decoded(data, name))
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        message = f"this is not a text file: it holds the control character U+{ord(control[0]):04X}"
        raise PublisherError(Problem(message, Place(name, line), "save the article as plain text (.txt) in UTF-8"))
    return text


def _decoded(data: bytes, name: str) -> str:
    """UTF-8 with a few bytes destroyed is refused: read as GB18030 it would give other characters."""
    for encoding in [encoding for mark, encoding in _MARKS if data.startswith(mark)][:1] or _UNMARKED:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            if encoding == "utf-8" and len(_BEYOND_ASCII.findall(data[: error.start])) >= _TELLING:
                raise PublisherError(_damaged(data, error.start, name)) from error
    message = "cannot tell the text's encoding: it is neither UTF-8 nor GB18030 (GBK, GB2312)"
    raise PublisherError(Problem(message, Place(name), "save the file as UTF-8"))


def _damaged(data: bytes, at: int, name: str) -> Problem:
    line = len(_NEWLINE.sub("\n", data[:at].decode("utf-8")).split("\n"))
    message = f"the text is UTF-8 up to here, but then comes the byte 0x{data[at]:02X}, which is not"
    return Problem(message, Place(name, line), "the file is damaged or cut off: copy it again, or save it as UTF-8")
