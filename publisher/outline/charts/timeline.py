"""The years of a curve -> these and those between them, so that as many years are as far apart everywhere."""

import re
from collections.abc import Sequence

_YEAR = re.compile(r"(\d{4})年")
_MOST = 12  # years whose names have room below a curve


def unbroken(years: Sequence[str]) -> list[str]:
    """The years in order without a gap (2025年, 2030年: 2026年 to 2029年 as well).

    As they are if these are too many, or something else stands among them.
    """
    told = [int(found[1]) for found in map(_YEAR.fullmatch, years) if found]
    if len(told) < len(years) or told != sorted(told) or not told or told[-1] - told[0] >= _MOST:
        return list(years)
    return [f"{year}年" for year in range(told[0], told[-1] + 1)]
