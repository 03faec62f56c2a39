"""A table's column -> whether its figures are reached, aimed at or planned."""

import re
from collections.abc import Sequence

from publisher.extract.grids.columns import Column
from publisher.extract.times import present
from publisher.extract.times.outlooks import Outlook
from publisher.extract.times.present import Present
from publisher.model.items import MetricStatus

_YEAR = re.compile("(?:19|20)[0-9]{2}")


def of(columns: Sequence[Column], now: Present | None, outlook: Outlook) -> tuple[MetricStatus, ...]:
    """The status of each column's figures, by what stands over it or else by its time."""
    told = [year for column in columns if column.state == "actual" for year in _years(column.period)]
    return tuple(column.state or _by_time(column, max(told, default=0), now, outlook) for column in columns)


def _by_time(column: Column, reached: int, now: Present | None, outlook: Outlook) -> MetricStatus:
    """``reached``: the last year of which it is said that it is over; 0 where that is said of none."""
    years = _years(column.period)
    ahead = outlook in {"future", "ahead"}
    if years and reached:
        return "target" if years[-1] > reached else "actual"
    if years and now:
        return "target" if present.outlook(now, column.period or "") == "future" else "actual"
    if not ahead:
        return "actual"
    return "plan" if column.words else "target"


def _years(period: str | None) -> list[int]:
    return [int(year) for year in _YEAR.findall(period or "")]
