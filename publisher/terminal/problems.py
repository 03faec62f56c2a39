"""Problems -> text for people, JSON for programs, workflow commands for GitHub."""

import json
import sys
from collections.abc import Sequence

from publisher.errors import Problem

FORMATS = ("text", "json", "github")
_NOT_FILLED = "; the briefs were not filled: --strict also tells what build would warn of"
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})


def report(problems: Sequence[Problem], form: str, *, filled: bool = True) -> None:
    """The problems in one of FORMATS on standard output; as text on standard error, and their count after them.

    ``filled``: the briefs were filled too, so that no problems means that building them warns of none.
    """
    if form == "json":
        sys.stdout.write(json.dumps([_record(problem) for problem in problems], ensure_ascii=False, indent=1) + "\n")
    elif form == "github":
        sys.stdout.writelines(f"{_command(problem)}\n" for problem in problems)
    else:
        sys.stderr.writelines(f"{problem}\n" for problem in problems)
        sys.stdout.write(_count(problems) + ("" if problems or filled else _NOT_FILLED) + "\n")


def _record(problem: Problem) -> dict[str, str | int | None]:
    place = problem.place
    return {
        "path": place.path if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
    }


def _command(problem: Problem) -> str:
    """``::error file=…,line=…,col=…::message``, escaped as GitHub's toolkit does it."""
    place = problem.place
    told = {"file": place.path, "line": place.line, "col": place.column} if place else {}
    properties = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in told.items() if value)
    message = "\n".join(filter(None, (problem.message, problem.hint))).translate(_MESSAGE)
    return f"::{problem.severity} {properties}".rstrip() + f"::{message}"


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    told = [_several(errors, "error"), _several(len(problems) - errors, "warning")]
    return ", ".join(filter(None, told)) or "no problems"


def _several(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number > 1)}" if number else ""
