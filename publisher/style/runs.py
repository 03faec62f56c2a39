"""Text and marks -> runs: figures set off where the style has a look for them, marks before the full stop."""

import re
from collections.abc import Sequence

from publisher.model import CharacterRole, Run, Style

_UNITS = (
    "美元|平方公里|平方米|立方米|公里|公顷|千瓦|元|吨|米|亩|"
    "人次|艘次|人|名|户|家|个|项|条|倍|位|强|所|座|批|件|场|处|台|艘|大"
)
_DIGITS = r"\d+(?:[.,]\d+)*"
_FIGURE = re.compile(
    rf"(?<![A-Za-z\d.+]){_DIGITS}(?:[-~～—–至]{_DIGITS})?"
    rf"(?:[%％]|个百分点|[万亿千百]{{1,2}}(?:{_UNITS})?|{_UNITS})(?![年月日])"
)
_CLOSING = re.compile(r"[。！？；][”’）]*$")


def worded(text: str, style: Style) -> tuple[Run, ...]:
    """The text as runs, its figures with their units (2000亿元, 5.5%) in the role ``number``; dates are no figures."""
    if not _has_look(style.characters["number"]):
        return (Run(text),)
    runs: list[Run] = []
    end = 0
    for figure in _FIGURE.finditer(text):
        runs += [Run(text[end : figure.start()]), Run(figure[0], "number")]
        end = figure.end()
    return tuple(run for run in (*runs, Run(text[end:])) if run.text)


def cited(runs: Sequence[Run], marks: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with the marks before the last full stop, as GB/T 7714 has them."""
    closing = _CLOSING.search(runs[-1].text) if runs and marks else None
    if not closing:
        return (*runs, *marks)
    *before, last = runs
    body = (Run(last.text[: closing.start()], last.role),) if closing.start() else ()
    return (*before, *body, *marks, Run(closing[0], last.role))


def _has_look(role: CharacterRole) -> bool:
    return bool(role.face or role.colour or role.bold or role.superscript or role.size != 1)
