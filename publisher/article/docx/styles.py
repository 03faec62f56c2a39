"""styles.xml -> what a paragraph's style and a run's say: heading level, kind, size and weight."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from publisher.article.lines.line import Role

_HEADING = re.compile(r"(?:heading|标题)\s*(\d)$")
_KINDS: dict[str, Role] = {"title": "title", "标题": "title", "caption": "caption", "题注": "caption"}
_CONTENTS = re.compile(r"(?:toc|目录)\s*(?:\d|heading|标题)|table of (?:contents|figures)|index \d")
_SIZE = 20  # half points, where nothing says otherwise (ECMA-376, 17.3.2.38)


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by id, and the size of text that has none; ``ns`` is the namespace of Word's tags, with braces."""

    ns: str
    by_id: dict[str, Element]
    default: str
    size: float
    known: dict[str, tuple[Element, ...]] = field(default_factory=dict)

    def chain(self, style: str) -> tuple[Element, ...]:
        """The style and those it is based on."""
        if style not in self.known:
            self.known[style] = tuple(self._chain(style))
        return self.known[style]

    def _chain(self, style: str) -> Iterator[Element]:
        seen: set[str] = set()
        while style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = value(self.by_id[style], self.ns, "basedOn")

    def role(self, style: str) -> tuple[Role | None, int]:
        """What paragraphs of the style are, and the level of headings."""
        for element in self.chain(style):
            name = value(element, self.ns, "name").lower()
            if found := _HEADING.match(name):
                return "heading", int(found[1])
            if _CONTENTS.match(name):
                return "aside", 0
            if name in _KINDS:
                return _KINDS[name], 0
            level = value(element, self.ns, "pPr", "outlineLvl")
            if level.isdigit() and int(level) < 9:
                return "heading", int(level) + 1
        return None, 0

    def text_size(self, style: str) -> float | None:
        """The size in half points that the style sets; None: it sets none."""
        sizes = (value(element, self.ns, "rPr", "sz") for element in self.chain(style))
        return next((float(size) for size in sizes if size.isdigit()), None)

    def face(self, style: str) -> str:
        """The Chinese typeface that the style sets, empty where it sets none."""
        holders = (element.find(f"{self.ns}rPr") for element in self.chain(style))
        return next((name for holder in holders if holder is not None and (name := face(holder, self.ns))), "")

    def is_bold(self, style: str) -> bool | None:
        """Whether the style sets bold; None: it does not say."""
        found = (is_on(element, self.ns, "rPr", "b") for element in self.chain(style))
        return next((on for on in found if on is not None), None)


def load(root: Element | None, ns: str) -> Styles:
    """The styles of the part; there need not be one."""
    if root is None:
        return Styles(ns, {}, "", _SIZE)
    styles = {element.get(f"{ns}styleId", ""): element for element in root.findall(f"{ns}style")}
    defaults = [
        name
        for name, element in styles.items()
        if element.get(f"{ns}type") == "paragraph" and element.get(f"{ns}default") in {"1", "true", "on"}
    ]
    size = value(root, ns, "docDefaults", "rPrDefault", "rPr", "sz")
    return Styles(ns, styles, defaults[0] if defaults else "", float(size) if size.isdigit() else _SIZE)


def value(element: Element, ns: str, *path: str) -> str:
    """The ``val`` of the element at the path below, empty where there is none."""
    found = element.find("/".join(f"{ns}{name}" for name in path))
    return "" if found is None else found.get(f"{ns}val", "")


def face(look: Element, ns: str) -> str:
    """The Chinese typeface of a run's properties, empty where they name none."""
    fonts = look.find(f"{ns}rFonts")
    return "" if fonts is None else fonts.get(f"{ns}eastAsia", "")


def is_on(element: Element, ns: str, *path: str) -> bool | None:
    """Whether the property at the path is set; None where it does not stand there."""
    found = element.find("/".join(f"{ns}{name}" for name in path))
    return None if found is None else found.get(f"{ns}val", "1") not in {"0", "false", "off"}
