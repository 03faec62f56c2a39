"""Names of outlines -> their briefs, made again whenever a file changes that one of them was made from."""

from collections.abc import Callable, Mapping, Sequence

from publisher import files


def watch(names: Sequence[str], make: Callable[[str], None], wait: Callable[[], None]) -> None:
    """Make each named brief, and again when what was read for it has another stamp; without end.

    ``wait`` passes the time between two looks and ends
    the watch by what it raises.  ``make`` reads through ``publisher.files`` and tells problems by itself.
    """
    read: dict[str, Mapping[str, files.Stamp]] = {}
    while True:
        for name in names:
            if name not in read or _changed(read[name]):
                with files.noting() as read[name]:
                    make(name)
        wait()


def _changed(stamps: Mapping[str, files.Stamp]) -> bool:
    return any(files.stamp(path) != stamp for path, stamp in stamps.items())
