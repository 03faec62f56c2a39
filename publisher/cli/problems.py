"""Problems -> lines on standard error, one each."""

import sys
from collections.abc import Iterable

from publisher.errors import Problem


def complain(problems: Iterable[Problem]) -> None:
    """Print each problem with its place and hint; standard output stays free for results."""
    for problem in problems:
        print(problem, file=sys.stderr)
