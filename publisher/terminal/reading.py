"""An article as read -> the terminal: its items in their places, and what was mended or set aside."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from publisher.model import Article, Goal, Item, Items, Measure, Metric, Paragraph, Repair
from publisher.outline.labels import LABELS
from publisher.outline.select import section_numbers
from publisher.source import Source, place_of
from publisher.write import records

KINDS = {Goal: ("目标", "bold green"), Measure: ("举措", "cyan"), Metric: ("指标", "bold yellow")}
REPAIRS = {"joined": "接续", "moved": "移位", "caption": "图注", "byline": "署名", "kicker": "引题", "dropped": "略去"}
STATUSES = {state: LABELS[state] for state in ("done", "planned", "actual", "target", "plan", "ongoing")}


def article(read: Article, found: Items) -> None:
    """The article as read, its items in their places, and what was mended or set aside."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(read.title, style="bold"))
    for number, section in enumerate(read.sections):
        console.print(heading(read, number))
        for index, paragraph in enumerate(section.paragraphs):
            here = [item for item in records.every(found) if _stands(item, number, index)]
            console.print(_coloured(paragraph, here))
            for item in here:
                console.print(_line(item))
    console.print(Text(f"\n{count(found)}", style="bold"))
    for repair in read.repairs:
        console.print(_repair(read.source, repair))
    for warning in read.warnings:
        console.print(str(warning), style="yellow", markup=False)


def _stands(item: Item, section: int, paragraph: int) -> bool:
    return (item.evidence.section, item.evidence.paragraph) == (section, paragraph)


def heading(read: Article, index: int) -> Text:
    """The section's heading after an empty line, with the number that outlines ask for it by, where it has one."""
    section = read.sections[index]
    numbers = {at: f"[{number}] " for number, at in section_numbers(read).items()}
    label = f"{section.number} " if section.number else ""
    title = "（导语）" if section.heading is None else label + section.heading
    return Text(f"\n{numbers.get(index, '')}{title}", style="bold magenta")


def _coloured(paragraph: Paragraph, items: Sequence[Item]) -> Text:
    """The paragraph's text with a bar where pieces were joined and colours where items stand."""
    text = Text(paragraph.text)
    for item in items:
        text.stylize(KINDS[type(item)][1], item.evidence.start, item.evidence.end)
    shown, at, joined = Text("  "), 0, []
    for piece in paragraph.pieces:
        joined.append(text[at : at + piece.end - piece.start])
        at += piece.end - piece.start
    return shown + Text("¦", style="red").join(joined)


def _line(item: Item) -> Text:
    name, style = KINDS[type(item)]
    line = Text().append(f"    {name} {item.id}  ", style="dim").append(item.evidence.quote, style=style)
    return line.append("  " + "  ".join((*_facts(item), *_place(item))), style="dim")


def _place(item: Item) -> Iterator[str]:
    if place := records.place(item.evidence):
        yield place


def _facts(item: Item) -> Iterator[str]:
    if isinstance(item, Measure):
        yield STATUSES[item.status]
        if item.group:
            yield f"〔{item.group}〕"
    if isinstance(item, Metric):
        value = "-".join(map(str, item.value)) if isinstance(item.value, tuple) else str(item.value)
        yield f"{item.indicator} {item.comparator} {value}{item.unit}"
        yield item.period or "—"
        yield STATUSES[item.status]


def _repair(source: Source, repair: Repair) -> Text:
    words = " ¦ ".join(_short(source.text[span.start : span.end]) for span in repair.spans)
    where = place_of(source, repair.spans[0]) or source.text.count("\n", 0, repair.spans[0].start) + 1
    return Text(f"{REPAIRS[repair.kind]} {where:>4}  {words}", style="dim")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 24 else f"{flat[:11]}…{flat[-12:]}"


def count(found: Items) -> str:
    """How many items of each kind."""
    return f"目标 {len(found.goals)}  举措 {len(found.measures)}  指标 {len(found.metrics)}"
