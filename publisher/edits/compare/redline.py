"""Two bodies -> the later one with all that differs from the earlier as tracked changes.

To accept all of them gives the later draft, to reject all the earlier.  Controls are opened: Word keeps an empty one
where its paragraph is rejected.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from lxml import etree

from publisher.edits.compare import blocks
from publisher.edits.compare.accepted import unwrap
from publisher.edits.compare.aligning import Step, aligned
from publisher.edits.compare.inline import Inline, copied
from publisher.edits.compare.tracking import Tracker, properties
from publisher.edits.words import W

Element: TypeAlias = etree._Element
Mark = Literal["ins", "del", "moveFrom", "moveTo"]
_MARKS: dict[str, Mark] = {"delete": "del", "insert": "ins", "move_from": "moveFrom", "move_to": "moveTo"}
_GONE = ("del", "moveFrom")
_FROM = ("delete", "move_from")


@dataclass(slots=True)
class Writer:
    """Writes steps: a class because moves are numbered across the document."""

    before: blocks.Reader
    after: blocks.Reader
    inline: Inline
    tracker: Tracker
    moves: dict[int, int] = field(default_factory=dict)

    def written(self, steps: Sequence[Step]) -> list[Element]:
        """The elements of a body or cell, of which the last paragraph is one of both drafts."""
        kept, tail, last = _parted(steps)
        made = [element for step in kept for element in self._step(step)]
        made += [self._joined(*last)] if last else self._tail(tail, made)
        return made

    def _step(self, step: Step) -> Iterator[Element]:
        if step.operation == "keep" and step.before and step.after:
            yield from self._kept(step.before, step.after)
            return
        mark = _MARKS[step.operation]
        block = step.before if mark in _GONE else step.after
        assert block is not None
        if block.shape == "paragraph":
            yield from self._paragraph(step, block, mark)
        elif block.shape == "table":
            yield self._table(block.element, "del" if mark in _GONE else "ins")
        elif mark not in _GONE:
            yield block.element

    def _kept(self, old: blocks.Block, new: blocks.Block) -> Iterator[Element]:
        if new.shape == "paragraph":
            yield self._both(old.element, new.element)
        elif new.shape == "table":
            yield self._tables(old.element, new.element)
        else:
            yield new.element

    def _both(self, old: Element, new: Element) -> Element:
        made = self.inline.both(old, new)
        if _shape(old) != _shape(new):
            self.tracker.was(made, copied(properties(old)))
        self.tracker.pause()
        return made

    def _joined(self, gone: Step, come: Step) -> Element:
        """What goes and what comes as one paragraph, the last of all."""
        assert gone.before is not None
        assert come.after is not None
        old, new = gone.before.element, come.after.element
        if (gone.operation, come.operation) == ("delete", "insert"):
            return self._both(old, new)
        made = self._alone(new, _MARKS[come.operation])
        made[1:1] = list(self._alone(old, _MARKS[gone.operation]))[1:]
        if _shape(old) != _shape(new):
            self.tracker.was(made, copied(properties(old)))
        return made

    def _paragraph(self, step: Step, block: blocks.Block, mark: Mark) -> Iterator[Element]:
        made = self._alone(block.element, mark)
        self.tracker.end(made, mark)
        if mark in ("ins", "del"):
            yield made
            return
        start, end = self.tracker.range(self._move(step), mark)
        made.insert(1, start)
        yield made
        yield end

    def _move(self, step: Step) -> int:
        """The number of a move: the same where it is from and where it is to."""
        return self.moves.setdefault(id(step.before), len(self.moves) + 1)

    def _alone(self, paragraph: Element, mark: Mark) -> Element:
        made = self.inline.alone(paragraph, mark)
        for section in properties(made).findall(f"{W}sectPr") if mark in _GONE else ():
            properties(made).remove(section)
        return made

    def _tail(self, steps: Sequence[Step], made: list[Element]) -> Iterator[Element]:
        """What follows the last paragraph of both drafts.

        The end of the last paragraph of all cannot be tracked, for nothing follows that it could flow into: in its
        place that of the last one of both is tracked, and the very last has its shape.
        """
        if not steps:
            return
        mark = _MARKS[steps[-1].operation]
        home = made[-1] if made and made[-1].tag == f"{W}p" else None
        if home is not None:
            self.tracker.end(home, "del" if mark in _GONE else "ins")
        for step in steps[:-1]:
            yield from self._step(step)
        last = steps[-1].before if mark in _GONE else steps[-1].after
        assert last is not None
        ending = self._alone(last.element, mark)
        if home is not None:
            self._shaped_like(ending, home, mark)
        yield ending

    def _shaped_like(self, ending: Element, home: Element, mark: Mark) -> None:
        """The very last paragraph in the shape that each view has to end with."""
        own, other = copied(properties(ending)), copied(properties(home))
        change = other.find(f"{W}pPrChange")
        earlier = copied(change[0]) if change is not None else other
        if mark in _GONE:
            ending.replace(properties(ending), other)
            for name in ("rPr", "pPrChange"):
                for one in properties(ending).findall(W + name):
                    properties(ending).remove(one)
            self.tracker.was(ending, own)
        else:
            self.tracker.was(ending, earlier)

    def _table(self, table: Element, mark: Literal["ins", "del"]) -> Element:
        made = _opened(table)
        for row in blocks.rows(made):
            self._row(row, mark)
        return made

    def _row(self, row: Element, mark: Literal["ins", "del"]) -> None:
        self.tracker.row(row, mark)
        for paragraph in list(row.iter(f"{W}p")):
            paragraph.getparent().replace(paragraph, self._alone(paragraph, mark))

    def _tables(self, old: Element, new: Element) -> Element:
        """The later table, its rows and those of the earlier that are gone in their order."""
        made = etree.Element(f"{W}tbl")
        made.extend(copied(one) for one in new if one.tag in (f"{W}tblPr", f"{W}tblGrid"))
        for step in aligned(self.before.rows(old), self.after.rows(new)):
            made.extend(self._rows(step))
        return made

    def _rows(self, step: Step) -> Iterator[Element]:
        if step.operation == "keep" and step.before and step.after:
            old, new = step.before.element, step.after.element
            if len(blocks.cells(old)) == len(blocks.cells(new)):
                yield self._cells(old, new)
                return
            gone, come = Step("delete", step.before, None), Step("insert", None, step.after)
            yield from (*self._rows(gone), *self._rows(come))
            return
        mark = _MARKS[step.operation]
        block = step.before if mark in _GONE else step.after
        assert block is not None
        row = _opened(block.element)
        self._row(row, "del" if mark in _GONE else "ins")
        yield row

    def _cells(self, old: Element, new: Element) -> Element:
        row = etree.Element(f"{W}tr", dict(new.attrib))
        row.extend(copied(one) for one in new if one.tag in (f"{W}tblPrEx", f"{W}trPr"))
        for one, other in zip(blocks.cells(old), blocks.cells(new), strict=True):
            cell = etree.SubElement(row, f"{W}tc")
            cell.extend(copied(look) for look in other if look.tag == f"{W}tcPr")
            cell.extend(self.written(aligned(self.before.blocks(one), self.after.blocks(other), moves="none")))
        return row


def _parted(steps: Sequence[Step]) -> tuple[list[Step], list[Step], tuple[Step, Step] | None]:
    """The steps up to the last block of both drafts, those after it, and the last to go and to come of these.

    Such two are None where only words go, or only words come: then these are what is left.
    """
    end = max((place for place, step in enumerate(steps, 1) if step.operation == "keep"), default=0)
    kept, tail = list(steps[:end]), list(steps[end:])
    gone = [step for step in tail if step.operation in _FROM and _is_paragraph(step.before)]
    come = [step for step in tail if step.operation not in _FROM and _is_paragraph(step.after)]
    if gone and come:
        return [*kept, *(step for step in tail if step not in (gone[-1], come[-1]))], [], (gone[-1], come[-1])
    if not (gone or come) or not _is_paragraph(tail[-1].before or tail[-1].after):
        return [*kept, *tail], [], None
    return kept, tail, None


def _opened(table: Element) -> Element:
    """A copy of a table or row without controls."""
    made = copied(table)
    for control in list(made.iter(f"{W}sdt")):
        content = control.find(f"{W}sdtContent")
        control.getparent().replace(control, content) if content is not None else control.getparent().remove(control)
    for content in list(made.iter(f"{W}sdtContent")):
        unwrap(content)
    return made


def _is_paragraph(block: blocks.Block | None) -> bool:
    return block is not None and block.shape == "paragraph"


def _shape(paragraph: Element) -> list[bytes]:
    """What says in which shape a paragraph is, but for its number's list."""
    return [
        etree.tostring(one, method="c14n", with_tail=False)
        for one in properties(paragraph)
        if one.tag not in (f"{W}rPr", f"{W}sectPr", f"{W}numPr", f"{W}pPrChange")
    ]
