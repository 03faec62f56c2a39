"""Outlines -> their briefs, made again whenever a file changes, comes or goes that one of them is made from."""

from collections.abc import Callable, Sequence

from publisher import files


def watch(listed: Callable[[], Sequence[str]], make: Callable[[str], None], wait: Callable[[], None]) -> None:
    """Make each brief that is listed, and again when what was looked at for it looks otherwise; without end.

    ``listed`` is asked at each look, so that a new outline is made and one that is gone is forgotten.  ``wait`` passes
    the time between two looks and ends the watch by what it raises.  ``make`` reads through ``publisher.files`` and
    tells problems by itself.
    """
    seen: dict[str, files.Notes] = {}
    while True:
        names = listed()
        seen = {name: notes for name, notes in seen.items() if name in names}
        for name in names:
            if name not in seen or _changed(seen[name]):
                with files.noting() as seen[name]:
                    make(name)
        wait()


def _changed(notes: files.Notes) -> bool:
    return any(look(where) != found for (look, where), found in notes.items())
