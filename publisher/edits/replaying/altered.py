"""A brief dressed after its edits were replayed -> the same, its sources saying where the text tells other figures.

The words of a source stay as they are; behind them stands what became of them: ；正文经编辑改为4.1万个.
"""

from collections import defaultdict
from dataclasses import replace

from publisher.edits.naming.anchors import TABLED
from publisher.edits.naming.labels import rests_on
from publisher.edits.replaying.printed import mapped, printed
from publisher.edits.saying.figures import as_counted
from publisher.edits.saying.quoting import changed
from publisher.model import Origin, Run, StyledBrief, StyledParagraph

_EDITED = "正文经编辑修改"
_EDITED_TO = "正文经编辑改为"
_FEW = 20  # characters that are worth telling


def altered(styled: StyledBrief) -> StyledBrief:
    """The brief, with a remark at the evidence of every statement whose figures an editor changed, or its sense."""
    told = _told(styled)
    if not told:
        return styled
    behind: defaultdict[str, list[str]] = defaultdict(list)

    def noted(paragraph: StyledParagraph) -> StyledParagraph:
        remark = told.get(paragraph.origin, "")
        if not remark:
            return paragraph
        for run in paragraph.runs:
            if run.role == "mark" and run.target and remark not in behind[run.target]:
                behind[run.target].append(remark)
        return replace(paragraph, runs=tuple(_noted(run, remark) for run in paragraph.runs))

    def listed(paragraph: StyledParagraph) -> StyledParagraph:
        said = behind.get(paragraph.anchor, []) if paragraph.role == "evidence" else []
        return replace(paragraph, runs=_remarked(paragraph.runs, "、".join(said))) if said else paragraph

    blocks = tuple(mapped(block, noted) for block in styled.blocks)
    return replace(styled, blocks=tuple(mapped(block, listed) for block in blocks))


def _told(styled: StyledBrief) -> dict[Origin, str]:
    """By the origins of statements that say other figures than without the edits, the remark."""
    before = {one.origin: one for one in styled.before if one.origin}
    found = {}
    for one in printed(styled):
        was = before.get(styled.origins.get(one.origin, ()))
        if (
            was
            and (was.item or was.role in TABLED)
            and (figures := changed(was.text, one.text, *rests_on(was, one.text, styled.before)))
        ):
            whole = as_counted(one.text)
            new = "、".join(whole.get(word, word) for word in figures.partition("→")[2].strip().split("、"))
            found[one.origin] = f"{_EDITED_TO}{new}" if 0 < len(new) <= _FEW else _EDITED
    return found


def _noted(run: Run, remark: str) -> Run:
    """A mark that has its evidence with it, with the remark behind that."""
    return replace(run, note=(*run.note, Run(f"（{remark}）", "source"))) if run.note else run


def _remarked(runs: tuple[Run, ...], remark: str) -> tuple[Run, ...]:
    """The words of an entry, their place and the remark in the brackets behind them."""
    return (*runs[:-1], Run(f"；{remark}", "source"), runs[-1])
