"""So many years (五年) -> whether they are over or to come, by the years that the text told before them.

``“十四五”时期，…。五年压减煤炭320万吨`` tells of what was done, ``到2030年，…，五年累计下降13%`` of what shall be.
"""

import re
from functools import lru_cache

from publisher.extract import periods
from publisher.extract.times.articles import present
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.present import Present
from publisher.extract.times.aspects import leanings
from publisher.extract.times.aspects.settings import Setting

_SPAN = re.compile("[一二两三四五六七八九十0-9]{1,3}年")
_YEAR = re.compile("(?:19|20)[0-9]{2}年")
_AGAINST = frozenset("比较較同与")  # 比2025年下降18%
_REACH = 160


def is_span(period: str | None) -> bool:
    """Whether a period only tells how many years."""
    return period is not None and _SPAN.fullmatch(period) is not None


def outlook(setting: Setting) -> Outlook | None:
    """What the last year told before says of so many years; None where none tells, or the period is no such span."""
    if not is_span(setting.period):
        return None
    told = _last(setting.above[-_REACH:] + setting.earlier, setting.present)
    if told:
        return told
    reports = _YEAR.search(setting.earlier) and leanings.nearest(setting.earlier) != "future"
    return "open" if reports and "到20" not in setting.earlier else None


@lru_cache(maxsize=256)
def _last(told: str, now: Present | None) -> Outlook | None:
    named = (one for one in reversed(periods.find(told)) if told[one.start - 1 : one.start] not in _AGAINST)
    outlooks = (present.outlook(now, period.value) for period in named)
    return next((outlook for outlook in outlooks if outlook), None)
