"""Headings -> the contents, and the pages they are kept on."""

from collections.abc import Iterator, Sequence

from publisher.model import ContentsEntry, PageBreak, Run, Style, StyledBlock, StyledContents, StyledParagraph
from publisher.style.heights import filled, fit

TITLE = "目　录"
_LEVELS = {"heading1": 1, "heading2": 2, "appendix_title": 1}
_LONG = 6  # entries
_MOST = 0.6  # of a page


def contents(body: Sequence[StyledBlock], front: Sequence[StyledBlock], style: Style) -> Iterator[StyledBlock]:
    """The contents of what follows, to stand after the ``front`` (title and summary).

    They are not torn apart: where the page has no room left for them they begin a new one.  After long contents the
    text does, where they leave little of theirs.  A brief of one heading has none.
    """
    headings = [block for block in body if isinstance(block, StyledParagraph) and block.role in _LEVELS]
    if len(headings) < 2:
        return
    found = StyledContents(StyledParagraph("contents_title", (Run(TITLE),)), tuple(map(_entry, headings)))
    before = front[front.index(PageBreak()) + 1 :] if PageBreak() in front else front
    if before is front and not fit(found, front, style):
        yield PageBreak()
        before = ()
    yield found
    if len(headings) >= _LONG and filled((*before, found), style) >= _MOST:
        yield PageBreak()


def _entry(heading: StyledParagraph) -> ContentsEntry:
    text = "".join(run.text for run in heading.runs)
    return ContentsEntry(heading.label, text, _LEVELS[heading.role], heading.anchor)
