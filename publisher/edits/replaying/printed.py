"""StyledBrief -> Statements: what a brief says now, paragraph by paragraph, to set edits beside."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from publisher.edits.naming.kinds import kind_of
from publisher.edits.reading.snapshot import section_after
from publisher.edits.words import plain
from publisher.model import (
    Run,
    Statement,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledParagraph,
    StyledTable,
)

_NOTHING = ("", "")


def printed(styled: StyledBrief) -> tuple[Statement, ...]:
    """The statements in the order of reading, without those of the contents; their keys are empty."""
    return tuple(_statements(styled))


def _statements(styled: StyledBrief) -> Iterator[Statement]:
    section, sources = "", _sources(styled)
    for block in styled.blocks:
        for one in _paragraphs(block):
            section = section_after(section, one.role, one.anchor.removeprefix("sec-"))
            behind = [_quoted(run, sources) for run in one.runs]
            yield Statement(
                key="",
                section=section,
                role=one.role,
                kind=one.kind if one.item else kind_of(one.role),
                text=plain("".join(run.text for run in one.runs if run.role != "mark" and not run.note)),
                item=one.item,
                label=one.label,
                origin=one.origin,
                quoted="\n".join(filter(None, (words for words, _ in behind))),
                placed="\n".join(filter(None, (place for _, place in behind))),
            )


def _sources(styled: StyledBrief) -> dict[str, tuple[str, str]]:
    """The words that each entry of the appendix quotes, and where they stand, by its anchor."""
    entries = (block for block in styled.blocks if isinstance(block, StyledParagraph) and block.role == "evidence")
    return {one.anchor: _words(one.runs) for one in entries if one.anchor}


def _quoted(run: Run, sources: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """What a mark leads to and where that stands, empty for a run that is none."""
    return _words(run.note) if run.note else sources.get(run.target, _NOTHING) if run.role == "mark" else _NOTHING


def _words(runs: Sequence[Run]) -> tuple[str, str]:
    """The words of a source, and those that tell where they stand."""
    return "".join(run.text for run in runs if not run.role), "".join(run.text for run in runs if run.role)


def _paragraphs(block: StyledBlock) -> Iterator[StyledParagraph]:
    if isinstance(block, StyledParagraph):
        yield block
    elif isinstance(block, StyledBox):
        yield from block.paragraphs
    elif isinstance(block, StyledTable):
        yield from (block.caption,) if block.caption else ()
        yield from (cell for row in (block.head, *block.rows) for cell in row)
    elif isinstance(block, StyledChart) and block.caption:
        yield block.caption


def mapped(block: StyledBlock, change: Callable[[StyledParagraph], StyledParagraph]) -> StyledBlock:
    """The block, each of its paragraphs changed, in the order in which ``printed`` tells them."""
    if isinstance(block, StyledParagraph):
        return change(block)
    if isinstance(block, StyledBox):
        return replace(block, paragraphs=tuple(map(change, block.paragraphs)))
    if isinstance(block, StyledTable):
        caption = change(block.caption) if block.caption else None
        head, *rows = (tuple(map(change, row)) for row in (block.head, *block.rows))
        return replace(block, caption=caption, head=head, rows=tuple(rows))
    if isinstance(block, StyledChart) and block.caption:
        return replace(block, caption=change(block.caption))
    return block
