"""What is counted across a whole draft while its body is written: styles asked for, lists, bookmarks, items."""

from collections import Counter
from collections.abc import Iterator

from publisher.model import Style, StyledBlock, StyledBox, StyledBrief, StyledContents, StyledParagraph, StyledTable
from publisher.write.docx.markup import Xml, many, w
from publisher.write.docx.names import LARGEST_ID, bookmark, stable_id
from publisher.write.docx.numbering import Numbering
from publisher.write.docx.sheet import StyleSheet


class Draft:
    """The state of one writing: a class because ids must not be given twice and variants are found on the way.

    ``anchors`` are the names that links of the brief may lead to.
    """

    def __init__(self, styled: StyledBrief, style: Style) -> None:
        self.styled, self.style = styled, style
        self.sheet = StyleSheet(style)
        self.numbering = Numbering(style, self.sheet.names)
        self.anchors = frozenset(paragraph.anchor for paragraph in paragraphs(styled.blocks))
        self._bookmarks: set[str] = set()
        self._statements: Counter[str] = Counter()
        self._controls: set[int] = set()

    def bookmarked(self, name: str, content: Xml) -> Xml:
        """The content inside a bookmark; as it is where the name stands already, for names must be unique."""
        if name in self._bookmarks:
            return content
        self._bookmarks.add(name)
        number = len(self._bookmarks)
        return many(w("bookmarkStart", id=number, name=name), content, w("bookmarkEnd", id=number))

    def anchored(self, anchor: str, content: Xml) -> Xml:
        """The content as the place that links to an anchor lead to; an empty anchor is none."""
        return self.bookmarked(anchor_bookmark(anchor), content) if anchor else content

    def control(self, *keys: str) -> int:
        """The id of a content control: it follows from its keys, and is the next free one where that is taken."""
        number = stable_id(*keys)
        while number in self._controls:
            number = number % LARGEST_ID + 1
        self._controls.add(number)
        return number

    def statement(self, item: str) -> str:
        """The key of the next place that states an item: its id, then ``id:2``, ``id:3`` where it is stated again."""
        self._statements[item] += 1
        count = self._statements[item]
        return item if count == 1 else f"{item}:{count}"


def anchor_bookmark(anchor: str) -> str:
    """The name of the bookmark that stands for an anchor of the brief."""
    return bookmark("to", anchor)


def paragraphs(blocks: tuple[StyledBlock, ...]) -> Iterator[StyledParagraph]:
    """Every paragraph of the blocks in the order of reading, those in boxes and tables among them."""
    for block in blocks:
        if isinstance(block, StyledParagraph):
            yield block
        elif isinstance(block, StyledBox):
            yield from block.paragraphs
        elif isinstance(block, StyledContents):
            yield block.title
        elif isinstance(block, StyledTable):
            yield from (block.caption,) if block.caption else ()
            yield from block.head
            for row in block.rows:
                yield from row
