"""Names, attributes and children -> the text of WordprocessingML elements.

Elements are written as text and never parsed: a draft of thousands of paragraphs costs one pass and no tree.  The type
``Xml`` keeps text that is already markup apart from text that still has to be escaped.
"""

import re
from typing import NewType

Xml = NewType("Xml", str)
NOTHING = Xml("")
REPLACEMENT = "\ufffd"
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffb\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffb\ufffd\U00010000-\U0010ffff]")  # most text has none
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_NAMESPACES = " ".join(
    (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
        'mc:Ignorable="w15"',
    )
)


def w(name: str, /, *children: Xml, **attributes: str | int) -> Xml:
    """An element of the ``w`` namespace; so are its attributes: ``w("jc", val="center")``."""
    return element(f"w:{name}", {f"w:{key}": value for key, value in attributes.items()}, *children)


def element(name: str, attributes: dict[str, str | int], *children: Xml) -> Xml:
    """An element by its prefixed name, the values of its attributes still to be escaped."""
    start = name + "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    content = "".join(children)
    return Xml(f"<{start}>{content}</{name}>" if content else f"<{start}/>")


def many(*elements: Xml) -> Xml:
    """Elements side by side."""
    return Xml("".join(elements))


def root(name: str, *children: Xml) -> bytes:
    """A part of WordprocessingML: the root element with every namespace that is used there, in UTF-8."""
    return encoded(Xml(f"<w:{name} {_NAMESPACES}>{''.join(children)}</w:{name}>"))


def encoded(tree: Xml) -> bytes:
    """A part's whole text: the tree of any vocabulary under the XML declaration, in UTF-8."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{tree}'.encode()


def escape(value: str) -> Xml:
    """Text as it stands in markup; what XML cannot hold becomes U+FFFD."""
    return Xml(clean(value).translate(_ESCAPES) if _SPECIAL.search(value) else value)


def clean(value: str) -> str:
    """Text without what XML 1.0 cannot hold: controls, lone surrogates, U+FFFE and U+FFFF; nor a picture, U+FFFC."""
    return _UNSPEAKABLE.sub(REPLACEMENT, value)


def unspeakable(value: str) -> int:
    """How many characters of the text a draft cannot hold."""
    return len(_UNSPEAKABLE.findall(value))
