"""Comments that are kept + StyledBrief -> the brief with them in its margin, where the next draft has them."""

from collections import defaultdict
from dataclasses import replace
from itertools import count

from publisher.edits.replaying.merge import Teller
from publisher.edits.replaying.printed import mapped, printed
from publisher.edits.replaying.targets import Targets
from publisher.model import Anchor, Comment, Edits, StyledBrief, StyledParagraph


def annotated(edits: Edits, styled: StyledBrief) -> StyledBrief:
    """The brief, dressed after its edits were replayed, with the comments among them.

    A comment on a statement that another edit takes out goes with it; one whose statement is gone is told as a warning.
    """
    said = [edit for edit in edits.edits if edit.operation == "comment"]
    if not said:
        return styled
    places, teller = _Places(styled), Teller(edits)
    hung: defaultdict[int, list[Comment]] = defaultdict(list)
    warnings = []
    for edit in said:
        place = places.of(edit.at)
        if place is not None:
            hung[place].append(Comment(edit.text, edit.author, edit.date, edit.words))
        elif not places.deleted(edit.at):
            warnings.append(teller.stale(edit))
    return replace(_hung(styled, hung), warnings=(*styled.warnings, *warnings))


def _hung(styled: StyledBrief, comments: defaultdict[int, list[Comment]]) -> StyledBrief:
    """The brief with comments by the index of their paragraph."""
    number = count()

    def change(paragraph: StyledParagraph) -> StyledParagraph:
        own = comments.get(next(number))
        return replace(paragraph, comments=tuple(own)) if own else paragraph

    return replace(styled, blocks=tuple(mapped(block, change) for block in styled.blocks))


class _Places:
    """Where the statements of a brief stand: a class because it is indexed once for all comments."""

    def __init__(self, styled: StyledBrief) -> None:
        self.said = printed(styled)
        self.before, self.after = Targets(styled.before), Targets(self.said)
        self.moved = {old: new for new, old in styled.origins.items()}
        self.by_origin = {one.origin: place for place, one in enumerate(self.said) if one.origin}

    def of(self, anchor: Anchor) -> int | None:
        """The index of the anchor's paragraph: where what it was before the edits stands now, else what says so now."""
        before = self.before.find(anchor).statement
        if before and before.origin in self.moved:
            return self.by_origin.get(self.moved[before.origin])
        after = None if self.deleted(anchor) else self.after.find(anchor).statement
        return self.said.index(after) if after in self.said else None

    def deleted(self, anchor: Anchor) -> bool:
        """Whether what the anchor speaks of is there without the edits, but not with them."""
        before = self.before.find(anchor)
        gone = before.statement and before.statement.origin and before.statement.origin not in self.moved
        return bool(gone) and before.verdict == "same"
