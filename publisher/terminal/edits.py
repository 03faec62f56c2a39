"""What was pulled from a draft -> a summary by sections, and by which mark each paragraph was found."""

from collections import Counter
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from publisher.edits.compare.wording import stretches
from publisher.edits.saying.figures import cry
from publisher.model import Draft, DraftParagraph, Edit, Operation
from publisher.pull import Fetched
from publisher.terminal.tables import table

_DONE: dict[Operation, str] = {
    "change": "changed",
    "delete": "deleted",
    "move": "moved",
    "insert": "added",
    "comment": "comment",
}
_LOOKS: dict[Operation, str] = {
    "change": "cyan",
    "delete": "red",
    "move": "magenta",
    "insert": "green",
    "comment": "yellow",
}
_BRACKETS = {"same": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
_COLOURS = {"same": "", "delete": "red", "insert": "green"}
_FRONT = {"": "（文首）", "summary": "摘要", "appendix": "附录"}
_LONG = 60
_NOTHING = "nothing was edited that is read back"


def summary(fetched: Fetched) -> None:
    """Who did what in each section, figures that changed in a line of their own, and what of it is new."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(_counted(fetched))
    titles, away = _titles(fetched.draft), _away(fetched)
    section: str | None = None
    for name, count in away.items():
        console.print(_struck(titles[name], count))
    for edit in fetched.found.edits:
        if edit.at.section in away:
            continue
        if edit.at.section != section:
            section = edit.at.section
            console.print(Text(f"\n{titles.get(section, section)}", style="bold"))
        for line in _lines(edit):
            console.print(line)
        if edit.operation == "change" and (others := [titles.get(one, one) for one in _elsewhere(edit, fetched.draft)]):
            console.print(Text(f"           it stands unchanged in {'、'.join(others)}", style="yellow"))
    for line in _kept(fetched):
        console.print(line)


def why(draft: Draft) -> None:
    """A row a paragraph: its section, the mark that it was found by, its key, and its words."""
    rows = [
        (one.section, one.carrier, one.base.key if one.base else "", one.text)
        for one in draft.paragraphs
        if one.text and not one.gone
    ]
    table(("section", "found by", "key", "words"), rows, cut="words")


def _counted(fetched: Fetched) -> Text:
    edits = fetched.found.edits
    counts = Counter(_DONE[edit.operation] for edit in edits)
    told = ", ".join(f"{counts[done]} {done}" for done in _DONE.values() if counts[done]) or _NOTHING
    who = "、".join(dict.fromkeys(edit.author for edit in edits if edit.author))
    return Text(f"{fetched.draft.path}: {told}" + (f"; by {who}" if who else ""))


def _titles(draft: Draft) -> dict[str, str]:
    """The sections' titles by id, as the draft has them now; of one without a heading as it was written."""
    written = {one.section: one.text for one in draft.written if one.kind == "heading"}
    return _FRONT | written | {one.section: one.text for one in draft.paragraphs if _is_there(one, "heading")}


def _is_there(one: DraftParagraph, kind: str = "") -> bool:
    return bool(one.text) and not one.gone and kind in ("", one.kind)


def _away(fetched: Fetched) -> dict[str, int]:
    """The sections that were deleted whole, heading and all, each with how many edits say so."""
    there = {one.base.section for one in fetched.draft.paragraphs if one.base and _is_there(one)}
    headed = {one.section for one in fetched.draft.written if one.kind == "heading"}
    edits = fetched.found.edits
    kept = there | {edit.at.section for edit in edits if edit.operation != "delete"}
    return dict(Counter(edit.at.section for edit in edits if edit.at.section in headed - kept))


def _struck(title: str, count: int) -> Text:
    looks = _LOOKS["delete"]
    return Text.assemble(
        ("\n  deleted  ", looks), ("section ", "dim"), (title, f"{looks} strike"), f"  ({count} edits)"
    )


def _lines(edit: Edit) -> Iterator[Text]:
    done = f"  {_DONE[edit.operation]:<8} "
    yield Text.assemble((done, _LOOKS[edit.operation]), (f"{edit.at.kind} ", "dim"), _said(edit))
    if edit.figures:
        yield _cried(edit.figures)
    if edit.author or edit.date:
        yield Text(f"           {edit.author} {edit.date}".rstrip(), style="dim")


def _cried(told: str) -> Text:
    """That an edit tells something else than its source, or calls the same figure otherwise: that may be right."""
    kind = cry(told)
    if kind == "LABEL":
        return Text(f"  ! LABEL  {told}   the same figure: see that the source calls it so", style="yellow")
    return Text(f"  !!! {kind}  {told}   no longer what the source says", style="bold red")


def _said(edit: Edit) -> Text:
    if edit.operation == "change":
        return _compared(edit.at.text, edit.text)
    if edit.operation == "insert":
        return Text(" | ".join(edit.cells) or edit.text, style="green") + Text("  人工补充", style="dim")
    if edit.operation == "delete":
        return Text(edit.at.text, style="red strike")
    if edit.operation == "move":
        return Text(f"{_short(edit.at.text)}  → after  {_short(edit.after.text) if edit.after else '(the front)'}")
    return Text(f"“{_short(edit.words or edit.at.text)}”  {edit.text}")


def _compared(before: str, after: str) -> Text:
    """Both texts in one: what went ``[-so-]``, what came ``{+so+}``; on a terminal coloured too."""
    told = Text()
    for part in stretches(before, after):
        told.append(_BRACKETS[part.operation].format(part.text), _COLOURS[part.operation])
    return told


def _elsewhere(edit: Edit, draft: Draft) -> Iterator[str]:
    """The sections where the item stands that was changed here, in its former words."""
    for one in draft.paragraphs:
        same = one.base is not None and bool(edit.at.item) and one.base.item == edit.at.item
        if same and not one.gone and one.text == edit.at.text:
            yield one.section


def _kept(fetched: Fetched) -> Iterator[Text]:
    """What becomes of the file of edits."""
    pulled = fetched.pulled
    count = len(pulled.edits.edits)
    yield Text(f"\n{fetched.path}: {len(pulled.new)} new, {count} in all")
    for edit in pulled.replaced:
        yield Text(f"  replaces {_short(edit.text or edit.at.text)}", style="dim")
    for edit in pulled.undone:
        yield Text(f"  undone in the draft: {_short(edit.text or edit.at.text)}", style="dim")
    for edit in pulled.skipped:
        yield Text(f"  taken out by hand, stays out: {_short(edit.text or edit.at.text)}", style="dim")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else f"{flat[:_LONG]}…"
