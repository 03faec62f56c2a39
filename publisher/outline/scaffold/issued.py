"""An article -> the day that stands over or under its title, on which it was given or appeared."""

import re

from publisher.model import Article

_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)")
_MONTHS, _DAYS = 12, 31


def day(article: Article) -> str:
    """The day as ``2025-10-27``, the last where several of a year are told; empty where none is, or years differ."""
    lines = (*article.kicker, *article.bylines)
    told = (tuple(map(int, found.groups())) for line in lines for found in _DAY.finditer(line))
    days = [(year, month, of) for year, month, of in told if 1 <= month <= _MONTHS and 1 <= of <= _DAYS]
    if len({year for year, _, _ in days}) != 1:
        return ""
    year, month, of = max(days)
    return f"{year}-{month:02}-{of:02}"
