"""A PDF's bytes -> Article: columns in reading order, without running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from publisher.article.lines.sentences import closed
from publisher.article.passages import Passage, as_row
from publisher.article.pdf.blocks import Block, settle, stack
from publisher.article.pdf.furniture import clear
from publisher.article.pdf.order import in_reading_order
from publisher.article.pdf.pages import Sheet, sheets
from publisher.article.pdf.paragraphs import Paragraph, paragraphs
from publisher.article.pdf.rows import Row, joined
from publisher.article.pdf.tables import tables
from publisher.article.told import article
from publisher.errors import Problem, PublisherError
from publisher.model.article import Article
from publisher.source import Place

_PICTURED = 0.5  # of a page is covered by pictures: what it says stands in them
_OCR = "recognise its text first: ocrmypdf -l chi_sim in.pdf out.pdf"
_STRANGE = re.compile("[\ufffd\ue000-\uf8ff\x01-\x08]")
_NOTE = re.compile(r"(?:[①-⑳*＊]|[\[［〔(（]\d{1,2}[\]］〕)）]|\d{1,2}(?=[^\d.、．]))")
_SMALL = 0.88
_LARGER = 1.07
_LINE = 30  # characters: a paragraph that fills its line by chance is seldom so long
_INDENTED = 0.6  # of the paragraphs begin with an indent: those that do not go on with the column before


def read(data: bytes, name: str) -> Article:
    """The article in ``data``; ``name`` is its path as given.

    Raises PublisherError for a PDF without text (a scan), and for one that is damaged, locked or endless.
    """
    pages = list(sheets(data, name))
    warnings = _pictures(pages, name)
    kept, taken = clear(pages)
    usual = _usual(kept)
    found = [laid for sheet, rows in zip(pages, kept, strict=True) for laid in _laid(sheet.number, rows, usual)]
    aside = [Passage(words, "aside", place=_label(number)) for number, words in taken]
    return article([*_passages(found, usual), *aside], name, warnings)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A paragraph on its page; ``first`` in its block, which may begin with the rest of the block before."""

    page: int
    paragraph: Paragraph
    first: bool = False
    note: bool = False
    row: Passage | None = None


def _label(number: int) -> str:
    return f"第{number}页"


def _pictures(pages: Sequence[Sheet], name: str) -> tuple[Problem, ...]:
    """A warning that tells the pages that are pictures; raises PublisherError where most are, or no text is text."""
    counts = [sum(len(segment.text) for segment in page.segments) for page in pages]
    scans = [page.number for page in pages if page.pictured > _PICTURED]
    if not sum(counts) or 2 * len(scans) > len(pages):
        what = "holds pictures of its pages (a scan)" if scans else "holds no text"
        raise PublisherError(Problem(f"this PDF {what}: there is nothing to read", Place(name), _OCR))
    strange = sum(len(_STRANGE.findall(segment.text)) for page in pages for segment in page.segments)
    if 4 * strange > sum(counts):
        hint = "recognise its text anew: ocrmypdf --force-ocr -l chi_sim in.pdf out.pdf"
        raise PublisherError(Problem("the fonts of this PDF do not tell which characters they show", Place(name), hint))
    if not scans:
        return ()
    told = "、".join(map(str, scans))
    hint = _OCR.replace("ocrmypdf", "ocrmypdf --skip-text")
    return (Problem(f"pages without text, which seem to be pictures: {told}", Place(name), hint, "warning"),)


def _usual(pages: Sequence[Sequence[Row]]) -> float:
    """The size of most of the text."""
    sizes: Counter[float] = Counter()
    for segment in (segment for rows in pages for row in rows for segment in row):
        sizes[round(segment.size, 1)] += len(segment.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=1)


def _laid(page: int, rows: Sequence[Row], usual: float) -> Iterator[_Laid]:
    """The page's paragraphs and rows of tables, as they are read."""
    found, rest = tables(rows)
    large = max([usual, *(segment.size for row in rows for segment in row if "。" in segment.text)])
    blocks = in_reading_order([*stack(joined(rest)), *found])
    settle(blocks)
    last = max((block.bottom for block in blocks if block.lines[0].size >= _SMALL * usual), default=0)
    for block in blocks:
        for at, cells in enumerate(block.rows):
            whole = as_row(cells, _label(page), first=at == 0)
            yield _Laid(page, Paragraph(whole.text, usual, False, "", None, False), row=whole)
        note = 0 < last < block.top + 1 and _is_note(block, usual)
        for at, paragraph in enumerate(() if block.rows else paragraphs(block, large)):
            yield _Laid(page, paragraph, at == 0, note)


def _is_note(block: Block, usual: float) -> bool:
    """Whether the block is a footnote, if it stands under the text."""
    return block.lines[0].size < _SMALL * usual and _NOTE.match(block.lines[0].text) is not None


def _passages(found: Sequence[_Laid], usual: float) -> Iterator[Passage]:
    """The passages; a paragraph that a column or page cuts in two goes on, if that can be seen from its indent."""
    told = [one.paragraph.indented for one in found if one.paragraph.indented is not None]
    indents = sum(told) >= _INDENTED * max(len(told), 1)
    before: Paragraph | None = None
    for one in found:
        paragraph = one.paragraph
        if one.row or one.note:
            yield one.row or Passage(paragraph.text, "aside", place=_label(one.page))
            before = before if one.note else None
            continue
        goes_on = before is not None and one.first and _goes_on(before, paragraph, indents, usual)
        text = f"　　{paragraph.text}" if indents and paragraph.indented else paragraph.text
        passage = Passage(
            text, place=_label(one.page), size=paragraph.size, bold=paragraph.bold, face=paragraph.face, goes_on=goes_on
        )
        yield passage
        before = paragraph


def _goes_on(before: Paragraph, paragraph: Paragraph, indents: bool, usual: float) -> bool:
    """Whether the paragraph is the rest of the one before: of a heading, or not indented as all others are."""
    alike = before.size == paragraph.size and (before.bold, before.face) == (paragraph.bold, paragraph.face)
    if not (alike and before.open):
        return False
    if before.size > _LARGER * usual:
        return not closed(before.text)
    if not indents or paragraph.indented is not False:
        return False
    return not closed(before.text) or (len(before.text) > _LINE and closed(paragraph.text))
