"""An article and its items -> the terminal: clause by clause what it became, by which rule and which of its words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from publisher.extract import why
from publisher.extract.reasons import Reason
from publisher.model import Article, Item, Items, Metric
from publisher.terminal.reading import KINDS, count, heading
from publisher.write import records

LEFT_OUT = "未取"
OTHERWISE = {"lead": "段首", "left out": LEFT_OUT}
DROPPED = "your corrections or another package's finder say otherwise"
BROUGHT = "your corrections or another package's finder say so"
_ID = len("m-12345678")


@dataclass(frozen=True, slots=True)
class _Line:
    """Words of a paragraph: the item that they state, None where they state none, and what speaks for that."""

    start: int
    words: str
    label: str
    style: str
    item: Item | None
    reasons: tuple[Reason, ...]
    remark: str = ""


def article(read: Article, found: Items) -> None:
    """A line a clause and a metric, in the article's order: kind, id, words, and after an arrow the reasons."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(read.title, style="bold"))
    reasons, left = why(read), 0
    for number, section in enumerate(read.sections):
        console.print(heading(read, number))
        for index in range(len(section.paragraphs)):
            here = [item for item in records.every(found) if _place(item) == (number, index)]
            said = [reason for reason in reasons if (reason.section, reason.paragraph) == (number, index)]
            lines = _lines(here, said)
            console.print(Text("\n" * (index > 0)).append_text(Text("\n").join(map(_shown, lines))))
            left += sum(line.label == LEFT_OUT for line in lines)
    console.print(Text(f"\n{count(found)}  {LEFT_OUT} {left}", style="bold"))


def _place(item: Item) -> tuple[int, int]:
    return item.evidence.section, item.evidence.paragraph


def _lines(items: Iterable[Item], reasons: Sequence[Reason]) -> list[_Line]:
    """The lines of a paragraph, each clause before the metrics that begin with it."""
    lines = [_of_item(item, reasons) for item in items]
    used = {reason for line in lines for reason in line.reasons}
    brought = [line.item for line in lines if line.item and not line.reasons]
    rest = [reason for reason in reasons if reason not in used and not any(_holds(item, reason) for item in brought)]
    return sorted((*lines, *map(_of_rest, rest)), key=lambda line: (line.start, isinstance(line.item, Metric)))


def _holds(item: Item, reason: Reason) -> bool:
    """Whether the item is what became of the words after all."""
    alike = isinstance(item, Metric) == (reason.became == "metric")
    return alike and item.evidence.start <= reason.start and reason.end <= item.evidence.end


def _of_item(item: Item, reasons: Iterable[Reason]) -> _Line:
    evidence, kind = item.evidence, records.kind(item)
    own = tuple(
        reason
        for reason in reasons
        if reason.became == kind and reason.start < evidence.end and evidence.start < reason.end
    )
    if item.cue not in {reason.cue for reason in own}:
        own = ()
    brought = f"{BROUGHT}: {item.cue}" if item.cue else BROUGHT
    return _Line(evidence.start, evidence.quote, *KINDS[type(item)], item, own, "" if own else brought)


def _of_rest(reason: Reason) -> _Line:
    """A clause that is no item; the rule may have made it one, and the user has dropped it."""
    label = OTHERWISE.get(reason.became, LEFT_OUT)
    remark = "" if reason.became in OTHERWISE else DROPPED
    return _Line(reason.start, reason.text, label, "", None, (reason,), remark)


def _shown(line: _Line) -> Text:
    words = Text(line.words, style=line.style)
    for reason in line.reasons:
        if reason.cue and (at := line.words.find(reason.cue)) >= 0:
            words.stylize("underline", at, at + len(reason.cue))
    shown = Text().append(f"    {line.label} {line.item.id if line.item else '':{_ID}}  ", style="dim")
    return shown.append_text(words).append(f"  ← {'; '.join(_told(line))}", style="dim")


def _told(line: _Line) -> Iterator[str]:
    """``opens with a verb of action: 布局``."""
    for reason in line.reasons:
        yield f"{reason.rule}: {reason.cue}" if reason.cue else reason.rule
    if line.remark:
        yield line.remark
