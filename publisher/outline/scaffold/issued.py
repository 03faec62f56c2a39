"""An article -> the day that stands over or under its title, on which it was given or appeared; a plan -> its year."""

import re

from publisher.model import Article

_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)")
_MONTHS, _DAYS = 12, 31
_PLAN = re.compile(
    r"(?<!\d)((?:19|20)\d{2})年[^0-9]*(?:工作要点|工作计划|工作安排|工作打算|重点工作|重点任务|行动计划)$"
)


def day(article: Article) -> str:
    """The day as ``2025-10-27``, the last where several of a year are told; empty where none is, or years differ."""
    lines = (*article.kicker, *article.bylines)
    told = (tuple(map(int, found.groups())) for line in lines for found in _DAY.finditer(line))
    days = [(year, month, of) for year, month, of in told if 1 <= month <= _MONTHS and 1 <= of <= _DAYS]
    if len({year for year, _, _ in days}) != 1:
        return ""
    year, month, of = max(days)
    return f"{year}-{month:02}-{of:02}"


def year_of_plan(title: str) -> str:
    """The one year for which an article of this title is a plan: 某局2031年工作要点; empty for others."""
    found = _PLAN.search(title)
    return found[1] if found and len(re.findall(r"(?:19|20)\d{2}", title)) == 1 else ""
