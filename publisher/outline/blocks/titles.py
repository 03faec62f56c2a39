"""A section's title and a kind's label -> the titles of its lists and tables, in which no word stands twice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from publisher.model import Pick, PointList, SectionPlan, Table

_WORD = 2  # characters of which most words are


def title_of(plan: SectionPlan, pick: Pick, label: str) -> str:
    """A list goes by its label; a table, which may be cited from elsewhere, by its section's title too."""
    return pick.title or (_joined("".join(plan.title.split()[:1]), label) if pick.form == "table" else label)


def unrepeated(drawn: Iterable[PointList | Table], plan: SectionPlan, pick: Pick) -> Iterator[PointList | Table]:
    """What a section begins with, a list without the title that the heading right above it says.

    A title that the outline gives is printed.
    """
    first, *others = drawn
    if isinstance(first, PointList) and first.title == plan.title and not pick.title:
        first = replace(first, title="")
    yield first
    yield from others


def _joined(title: str, label: str) -> str:
    """Both, of a title in two parts (产业升级 夯实根基) the first: 产业关键指标.

    What both tell is told once: 1—2月主要指标 and not …主要指标关键指标, 园区概况数据 and not 园区概况园区数据.
    """
    first, last = label[:_WORD], label[-_WORD:]
    if last and title.endswith(last):
        return title
    return title + (label.removeprefix(first) if len(label) > _WORD and first in title else label)
