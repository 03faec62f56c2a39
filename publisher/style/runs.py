"""Text and marks -> runs: figures set off where the style has a look for them, marks before the full stop."""

import re
from collections.abc import Sequence

from publisher.model import CharacterRole, Run, Style
from publisher.style.amounts import figures

_CLOSING = re.compile(r"[。！？；][”’）]*$")


def worded(text: str, style: Style) -> tuple[Run, ...]:
    """The text as runs, its figures with their units (2000亿元, 5.5%) in the role ``number``."""
    if not _has_look(style.characters["number"]):
        return (Run(text),)
    runs: list[Run] = []
    end = 0
    for start, stop in figures(text):
        runs += [Run(text[end:start]), Run(text[start:stop], "number")]
        end = stop
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
