"""Page and Margins of a Style -> the section's measures, and headers and footers for first, odd and even pages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from publisher.model import Margin, Role, Style, StyledParagraph
from publisher.model.style import Align
from publisher.write import header_title
from publisher.write.docx import runs
from publisher.write.docx.draft import Draft
from publisher.write.docx.markup import NOTHING, Xml, element, root, w
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.docx.styles import gap
from publisher.write.docx.units import line_pitch, text_width, twips_of_mm
from publisher.write.reading_order import paragraphs

Kind = Literal["header", "footer"]
_PLACEHOLDER = re.compile(r"(\{\w+\})")


@dataclass(frozen=True, slots=True)
class MarginPart:
    """A header or footer: ``pages`` is default (odd, or all), even or first; ``name`` its file's and relation's.

    ``words`` are those of its own, without what its fields show.
    """

    kind: Kind
    pages: str
    data: bytes
    words: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.pages}"


def settled(style: Style) -> Style:
    """The style with its header and footer roles aligned as the margins say; ``outer`` is right on odd pages."""
    roles = dict(style.roles)
    for name, margin in (("header", style.header), ("footer", style.footer)):
        roles[name] = _aligned(roles[name], margin)
    return replace(style, roles=roles)


def facing(style: Style) -> bool:
    """Whether odd and even pages differ."""
    return "outer" in (style.header.align, style.footer.align)


def margin_parts(draft: Draft) -> tuple[MarginPart, ...]:
    """The headers and footers that the section needs; a margin without text needs none."""
    margins: dict[Kind, Margin] = {"header": draft.style.header, "footer": draft.style.footer}
    return tuple(
        MarginPart(kind, pages, _margin(kind, pages, margin, draft), _words(kind, margin.text, draft))
        for kind, margin in margins.items()
        for pages in _pages(draft.style)
        if margin.text
    )


def section(draft: Draft, margins: Sequence[MarginPart]) -> Xml:
    """The section's properties: its headers and footers, paper, margins and grid.

    LibreOffice heeds no decimal tab in a cell on a page with a grid: a draft with such tabs has none, for the exact
    pitch alone puts as many lines on the page.
    """
    style, page = draft.style, draft.style.page
    gridded = page.lines and not any(variant.point for variant in draft.sheet.variants)
    sides = {side: twips_of_mm(getattr(page, side)) for side in ("top", "right", "bottom", "left", "header", "footer")}
    sides["right"] = twips_of_mm(page.width) - sides["left"] - text_width(page)
    return w(
        "sectPr",
        *(element(f"w:{part.kind}Reference", {"w:type": part.pages, "r:id": part.name}) for part in margins),
        w("pgSz", w=twips_of_mm(page.width), h=twips_of_mm(page.height)),
        w("pgMar", **sides, gutter=0),
        w("titlePg") if "first" in _pages(style) else NOTHING,
        w("docGrid", type="lines" if gridded else "default", linePitch=line_pitch(style)),
    )


def _pages(style: Style) -> Iterator[str]:
    yield "default"
    if facing(style):
        yield "even"
    if not (style.header.first_page and style.footer.first_page):
        yield "first"


def _margin(kind: Kind, pages: str, margin: Margin, draft: Draft) -> bytes:
    name = "hdr" if kind == "header" else "ftr"
    if pages == "first" and not margin.first_page:
        return root(name, gap())
    mirrored = ParagraphVariant(kind, even_page=pages == "even" and margin.align == "outer")
    look = w("pPr", w("pStyle", val=draft.sheet.paragraph(mirrored)))
    return root(name, w("p", look, *_pieces(kind, margin.text, draft)))


def _pieces(kind: Kind, text: str, draft: Draft) -> Iterator[Xml]:
    """The margin's text with what stands for its placeholders: fields that Word counts, or the brief's own words."""
    styled = draft.styled
    last = max(styled.page_numbers.values(), default=1)
    section = _first_section(draft)
    fields = {"{page}": ("PAGE", "1"), "{pages}": ("NUMPAGES", str(last))}
    fields |= {"{section}": ("STYLEREF 1", section)} if section else {}
    words = _known(kind, draft)
    for piece in filter(None, _PLACEHOLDER.split(text)):
        yield runs.field(*fields[piece]) if piece in fields else runs.text(words.get(piece, piece))


def _known(kind: Kind, draft: Draft) -> dict[str, str]:
    """What stands for placeholders that are no fields."""
    known = {f"{{{name}}}": getattr(draft.styled, name) for name in ("audience", "issuer", "date")}
    return known | {"{title}": header_title.title(draft.styled, kind), "{section}": ""}


def _words(kind: Kind, text: str, draft: Draft) -> str:
    known = _known(kind, draft) | {"{page}": "", "{pages}": ""}
    return "".join(known.get(piece, piece) for piece in _PLACEHOLDER.split(text))


def _first_section(draft: Draft) -> str:
    """The first heading of level 1, by its words; without one Word would print an error in the field's place."""
    headings = (one for one in paragraphs(draft.styled.blocks) if one.role == "heading1")
    return "".join(run.text for run in next(headings, StyledParagraph("heading1", ())).runs)


def _aligned(role: Role, margin: Margin) -> Role:
    align: Align = "right" if margin.align == "outer" else margin.align
    return replace(role, align=align)
