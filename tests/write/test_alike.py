"""The Word draft, as LibreOffice sets it, and the PDF: the same lines on the same pages in the same looks.

LibreOffice 7.4 stands in for Word, told what it does not heed by itself (as_word.py).  What differs all the same, and
why; in brackets how many lines of the 991 that the three samples have:

- LibreOffice parts a range from what follows it (2016—|2019年), the PDF does not (2).
- A number's own type is not condensed in LibreOffice as the grid of official style asks, so that a line that is full
  to a third of a point holds a character less (4).
- It parts 、 from a Western word that follows, with the character before (收|入、GDP) (2).
- It lets the last full stop of a paragraph hang over the edge, and drops other marks that do.
- Marks inside a line that is filled give way in the PDF, as in Word, where a character with its mark would go over;
  LibreOffice takes both over.  Its own switch for that squeezes lines that need not be, so that less is alike.
- An opening mark that begins a line stands flush in the PDF (CLREQ), half an em further right in LibreOffice.
- A superscript is 58 % of the type in LibreOffice, 65 % in Word and in the PDF.

Measured in November 2026, lines that break alike, and those of them on the same page; in brackets in LibreOffice left
to itself, where marks that meet are not squeezed and gaps beside Western words are narrower:

- leadership (gongwen, 453 lines): 98.2 %, 98.2 % (95.4 %, 94.5 %)
- investor (briefing, 408 lines): 100 %, 100 % (98.0 %, 98.0 %)
- public (briefing, 130 lines): 100 %, 100 % (100 %, 100 %)

Of lines that break alike 99 % begin within 3 pt from the left, and all within 3 pt down to a page's first other break.
"""

import datetime
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import alike
import as_word
import pytest
from alike import Line, Pair

from publisher import files, formats, outline, style
from publisher.extract import find
from publisher.model import Run, StyledBrief, StyledParagraph
from publisher.write import docx, pdf

WHEN = datetime.date(2026, 1, 5)
AS_WORD = {"leadership": 0.97, "investor": 0.99, "public": 0.99}  # a line or two less than measured: the samples change
BY_ITSELF = {"leadership": 0.88, "investor": 0.97, "public": 0.96}  # titles of sources: it sets 》， and （《 apart
NEAR = 3.0  # points
OPENERS, CLOSERS = "（《「『“‘〔", "，。、；：？！）》」』”’〕"
EXCUSED = re.compile(f"[{CLOSERS}][{CLOSERS}{OPENERS}]|[{OPENERS}][{OPENERS}]|\\[")
LABEL = re.compile(r"^\[[0-9]+\]")
pytestmark = [
    pytest.mark.libreoffice,
    pytest.mark.skipif(not shutil.which("soffice"), reason="needs soffice"),
]


@dataclass(frozen=True)
class Both:
    """A brief as both set it: its name, its paragraphs, those that one of them has not, and both numbers of pages."""

    name: str
    pairs: list[Pair]
    lost: list[str]
    pages: tuple[int, int]

    def lines(self, *, plain: bool = False) -> Iterator[tuple[str, Line, Line | None]]:
        """The PDF's lines by role with the draft's, None where that breaks otherwise; ``plain``: without an excuse."""
        for pair in self.pairs:
            ours, theirs = alike.lines(pair.ours), alike.lines(pair.theirs)
            words = LABEL.sub("", "".join(line.text for line in ours))
            for index, line in enumerate(ours if not (plain and EXCUSED.search(words)) else []):
                other = theirs[index] if index < len(theirs) else None
                yield pair.role, line, other if other and other.text == line.text else None


def sample(name: str) -> StyledBrief:
    """One of the sample briefs, dressed."""
    plan = outline.load(files.find("outlines", name), files.read_text)
    articles = {each.id: formats.reader(each.path)(files.read_bytes(each.path), each.path) for each in plan.sources}
    items = {name: find(article) for name, article in articles.items()}
    look = style.load(files.find("styles", plan.style), files.read_text)
    return style.apply(outline.fill(plan, articles, items), look, (), WHEN)


def compared(name: str, told: Callable[[bytes], bytes], folder: Path) -> Both:
    """A sample in the PDF and in LibreOffice, its draft changed by what LibreOffice is told."""
    styled = alike.same_fonts(sample(name))
    ours = pdf.write(styled, WHEN)
    theirs = alike.convert(told(docx.write(replace(styled, endings=ours.endings), WHEN).data), styled.fonts, folder)
    characters = alike.characters(ours.data, styled.style), alike.characters(theirs, styled.style)
    pairs, lost = alike.pairs(styled, *characters)
    return Both(name, pairs, lost, (characters[0][-1].page, characters[1][-1].page))


@pytest.fixture(scope="module", params=list(AS_WORD))
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Both:
    return compared(request.param, as_word.spaced, tmp_path_factory.mktemp(request.param))


def test_both_say_the_same_in_the_same_order(both: Both) -> None:
    assert len(both.lost) <= 0.02 * len(both.pairs), both.lost


def test_no_character_has_another_font_or_colour(both: Both) -> None:
    looks = {
        (pair.role, ours.font, ours.colour, theirs.font, theirs.colour)
        for pair in both.pairs
        for ours, theirs in zip(pair.ours, pair.theirs, strict=True)
        if (ours.font, ours.colour) != (theirs.font, theirs.colour)
    }
    assert looks == set()


def test_no_character_has_another_size_but_superscripts(both: Both) -> None:
    sizes = {
        round(theirs.size / ours.size, 1)
        for pair in both.pairs
        for ours, theirs in zip(pair.ours, pair.theirs, strict=True)
        if abs(ours.size - theirs.size) > 0.3
    }
    assert sizes <= {0.9}


def shares(both: Both, *, plain: bool = False) -> tuple[float, float]:
    """Of the lines those that break alike, and those that do so on the same page."""
    lines = list(both.lines(plain=plain))
    same_page = [line.page == other.page for _, line, other in lines if other]
    return len(same_page) / len(lines), sum(same_page) / len(lines)


def test_lines_break_alike_on_the_same_pages(both: Both) -> None:
    assert both.pages[0] == both.pages[1]
    assert min(shares(both)) >= AS_WORD[both.name], shares(both)
    assert min(shares(both, plain=True)) >= 0.99, shares(both, plain=True)


@pytest.mark.parametrize("name", BY_ITSELF)
def test_lines_break_alike_on_the_same_pages_in_libreoffice_left_to_itself(name: str, tmp_path: Path) -> None:
    found = compared(name, bytes, tmp_path)
    assert found.pages[0] == found.pages[1]
    assert min(shares(found)) >= BY_ITSELF[name], shares(found)


def test_lines_begin_at_the_same_place_from_the_left(both: Both) -> None:
    same = [(line, other) for _, line, other in both.lines() if other and line.text[0] not in OPENERS]
    near = [abs(line.x - other.x) <= NEAR for line, other in same]
    assert sum(near) >= 0.98 * len(near)


def test_lines_stand_at_the_same_height_until_one_breaks_otherwise(both: Both) -> None:
    found: list[bool] = []
    for _, page in groupby(both.lines(), key=lambda each: each[1].page):
        for _, line, other in page:
            if not other or other.page != line.page or line.y > other.y + 20 or other.y > line.y + 20:
                break
            found.append(abs(line.y - other.y) <= NEAR)
    assert len(found) > 60
    assert sum(found) >= 0.98 * len(found), (sum(found), len(found))


def test_no_mark_is_lost_at_the_edge_of_a_line_of_official_style(tmp_path: Path) -> None:
    """LibreOffice 7.4 drops marks beside 28 characters of 15.75 pt where a line is 442.25 pt wide, not 442.2."""
    look = style.load(files.find("styles", "gongwen"), files.read_text)
    words = ["云" * count + "，" + "溪区" * 14 + "。港" for count in range(24, 32)]
    blocks = tuple(StyledParagraph("body", (Run(each),)) for each in words)
    styled = alike.same_fonts(StyledBrief("edge", "测试", "", "", "", look, blocks))
    theirs = alike.characters(alike.convert(docx.write(styled, WHEN).data, styled.fonts, tmp_path), look)
    assert "".join(char.char for char in theirs) == "".join(words)
