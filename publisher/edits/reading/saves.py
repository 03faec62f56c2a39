"""A draft's settings -> the names of the sessions that it was edited in: what one copy shares with another.

Word adds a random number for every time between two saves (w:rsid, ISO/IEC 29500-1, 17.15.1.70), so a copy that has all
of another's and more was made of it, whoever says to have saved it.
"""

from publisher.edits.reading.package import Package
from publisher.edits.words import W

_MOST = 2000  # more than a draft lives through: of such a file nothing is known
_NOBODY = "00000000"


def saves(package: Package, main: str) -> frozenset[str]:
    """The names, eight hexadecimal digits each; none of a file that no Word saved."""
    name = package.related(main, "settings")
    told = [one.get(f"{W}val", "") for one in package.tree(name).iter(f"{W}rsid")] if name else []
    found = {one.upper() for one in told if len(one) == len(_NOBODY) and one.isalnum() and one.isascii()}
    return frozenset(found - {_NOBODY}) if len(told) <= _MOST else frozenset()
