"""The bytes of a file -> its text, by mark, declaration or what they read as; every kind of newline as ``\\n``."""

import codecs
import re

from publisher.article.encodings import best
from publisher.errors import Problem, PublisherError
from publisher.kinds import refuse_others
from publisher.source import Place

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<(?:meta[^>]{1,200}?charset|\?xml[^>]{1,80}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_DECLARATION_ENDS = 4096
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs"}
_BEYOND_ASCII = re.compile(rb"[\xe3-\xe9][\x80-\xbf]{2}")
_TELLING = 8  # so many Chinese characters in UTF-8 are no chance
_SURELY = 0.7  # what Chinese text scores, and destroyed bytes do not
_LONGEST_CHARACTER = 4  # bytes
_LEADS = range(0xC2, 0xF5)  # bytes with which a character of several begins in UTF-8
_CUT = "the file ends in the middle of a character: it was cut off"
_CUT_HINT = "copy it again, whole"
_NEWLINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")


def decode(data: bytes, name: str, kind: str = "text") -> str:
    """The text of ``data``; raises PublisherError where it is none (``name`` says which file)."""
    refuse_others(data, name, kind)
    text = _NEWLINE.sub("\n", _decoded(data, name))
    if control := _CONTROL.search(text):
        raise PublisherError(_controlled(text, control, name))
    return text


def decode_page(data: bytes, name: str) -> str:
    """The text of a web page, in the encoding that it declares if that fits; raises PublisherError as ``decode``."""
    refuse_others(data, name, "html")
    declared = _DECLARED.search(data[:_DECLARATION_ENDS])
    if declared and not any(data.startswith(mark) for mark, _ in _MARKS):
        label = declared[1].decode("ascii").lower()
        try:
            return _NEWLINE.sub("\n", data.decode(_WIDER.get(label, label)))
        except (LookupError, UnicodeDecodeError):
            pass  # a page that was saved anew often still declares what it was before
    return _NEWLINE.sub("\n", _decoded(data, name))


def _decoded(data: bytes, name: str) -> str:
    """UTF-8 with a few bytes destroyed is refused: read as GB18030 it would give other characters."""
    for encoding in [encoding for mark, encoding in _MARKS if data.startswith(mark)][:1] or ["utf-8"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            if encoding == "utf-8" and len(_BEYOND_ASCII.findall(data[: error.start])) >= _TELLING:
                raise PublisherError(_damaged(data, error.start, name)) from error
        else:
            if encoding != "utf-8" or "\0" not in text:
                return text
    if guess := best(data):
        return guess
    if any(best(data[:-missing], _SURELY) for missing in range(1, min(_LONGEST_CHARACTER, len(data)))):
        raise PublisherError(Problem(_CUT, Place(name), _CUT_HINT))
    if told := _with_nul(data, name):
        raise PublisherError(told)
    message = "cannot tell the text's encoding: it is neither UTF-8 nor GB18030 (GBK, GB2312), Big5 or UTF-16"
    raise PublisherError(Problem(message, Place(name), "save the file as UTF-8"))


def _with_nul(data: bytes, name: str) -> Problem | None:
    """What is the matter with UTF-8 that holds NUL bytes; None for bytes that are none."""
    try:
        text = _NEWLINE.sub("\n", data.decode("utf-8"))
    except UnicodeDecodeError:
        return None
    control = _CONTROL.search(text)
    return _controlled(text, control, name) if control else None


def _controlled(text: str, control: re.Match[str], name: str) -> Problem:
    line = text.count("\n", 0, control.start()) + 1
    message = f"this is not a text file: it holds the control character U+{ord(control[0]):04X}"
    return Problem(message, Place(name, line), "save the article as plain text (.txt) in UTF-8")


def _damaged(data: bytes, at: int, name: str) -> Problem:
    line = len(_NEWLINE.sub("\n", data[:at].decode("utf-8")).split("\n"))
    if len(data) - at < _LONGEST_CHARACTER and data[at] in _LEADS:
        return Problem(_CUT, Place(name, line), _CUT_HINT)
    message = f"the text is UTF-8 up to here, but then comes the byte 0x{data[at]:02X}, which is not"
    return Problem(message, Place(name, line), "the file is damaged: copy it again, or save it as UTF-8")
