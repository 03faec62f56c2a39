"""Steps -> Differences: what a reader is told, by section, words without their marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from publisher.edits.compare.aligning import Step, aligned
from publisher.edits.compare.blocks import Block, Reader, cells
from publisher.edits.compare.wording import stretches
from publisher.edits.naming.kinds import kind_of, role_of
from publisher.edits.saying import figures
from publisher.model import Difference

_FOLLOWERS = ("list_title", "caption")  # what moves without a word behind what it stands behind


@dataclass(slots=True)
class Teller:
    """Tells the differences of two drafts: walks their steps and knows the section where it is.

    ``roles`` are the roles of paragraphs by the names of their styles.  ``section`` is where it is in the later draft,
    ``left`` in the earlier one: deleted words are told where they stood.
    """

    before: Reader
    after: Reader
    roles: dict[str, str]
    section: str = ""
    left: str = ""
    last: str = field(default="", init=False)

    def differences(self, steps: Sequence[Step]) -> Iterator[Difference]:
        """The differences in the order of the steps; a table's are told row by row and cell by cell."""
        for step in steps:
            block = step.after or step.before
            assert block is not None
            self._enter(step, block)
            if block.shape == "table":
                yield from self._table(step, block)
            elif block.shape == "paragraph":
                yield from self._paragraph(step, block)

    def _enter(self, step: Step, block: Block) -> None:
        opens = self._kind(block) == "heading" or self._role(block) == "appendix_title"
        if not (opens and block.text):
            return
        if step.operation in ("keep", "delete", "move_from"):
            self.left = block.text
        if step.operation in ("keep", "insert", "move_to"):
            self.section = block.text

    def _paragraph(self, step: Step, block: Block, kind: str = "") -> Iterator[Difference]:
        old, new = step.before.text if step.before else "", step.after.text if step.after else ""
        section = self.left if step.operation == "delete" else self.section
        told = Difference("change", section, kind or self._kind(block), ())
        if step.operation == "delete" and old:
            yield replace(told, operation="delete", stretches=stretches(old, ""))
        elif step.operation == "insert" and new:
            yield replace(told, operation="insert", stretches=stretches("", new))
        elif step.operation == "move_to" and new and not (step.along and told.kind in _FOLLOWERS and old == new):
            yield replace(
                told,
                operation="move",
                stretches=stretches(old, new),
                follows=self.last,
                figures=figures.changed(old, new),
            )
        elif step.operation == "keep" and old != new:
            yield replace(told, stretches=stretches(old, new), figures=figures.changed(old, new))
        if step.operation in ("insert", "move_to", "keep") and new:
            self.last = new

    def _table(self, step: Step, block: Block) -> Iterator[Difference]:
        if step.operation == "move_from":
            return
        if step.operation == "move_to" and not step.along:
            head = next((one.text for one in self.after.rows(block.element)), "")
            yield Difference("move", self.section, "table", stretches(head, head), follows=self.last)
        if step.before and step.after:
            rows = aligned(self.before.rows(step.before.element), self.after.rows(step.after.element))
        else:
            reader = self.after if step.after else self.before
            rows = [
                replace(step, before=step.before and one, after=step.after and one)
                for one in reader.rows(block.element)
            ]
        for row in rows:
            yield from self._row(row)

    def _row(self, step: Step) -> Iterator[Difference]:
        row = step.after or step.before
        assert row is not None
        if step.operation != "keep" or not (step.before and step.after):
            yield from self._paragraph(step, row, "row")
            return
        old, new = cells(step.before.element), cells(step.after.element)
        if len(old) != len(new):
            yield from self._paragraph(step, row, "row")
            return
        for one, other in zip(old, new, strict=True):
            yield from self.differences(aligned(self.before.blocks(one), self.after.blocks(other), moves="none"))

    def _kind(self, block: Block) -> str:
        return block.kind or kind_of(self._role(block))

    def _role(self, block: Block) -> str:
        return role_of(block.style or "Normal", self.roles)
