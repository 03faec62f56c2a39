"""``/a regular expression/`` or plain text -> a pattern that is soon tried on any text."""

import re
import warnings

from publisher.yamls import Checker, Node

_LONGEST = 200
_MOST_REPEATS, _MOST_WAYS, _FARTHEST = 2, 512, 100
_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\((?:\?(?:P?<\w+>|[:=!]|<[=!])?)?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<repeat>(?:[*+]|\{\d*,\d*\})\??)|(?P<times>\{\d+\})|(?P<maybe>\?)|.",
    re.DOTALL,
)
_PLAINLY = {
    "missing ), unterminated subpattern": "a ( is never closed",
    "unbalanced parenthesis": "a ) closes no (",
    "unterminated character set": "a [ is never closed",
    "nothing to repeat": "before a * + ? or { stands nothing that could be repeated",
    "multiple repeat": "of * + ? and { } two stand one behind the other",
    "bad escape (end of pattern)": "it ends in a backslash",
    "bad escape": "before this letter a backslash means nothing",
    "bad character range": "a range in [ ] goes from a later letter to an earlier one",
    "unknown extension": "what stands behind (? is not known",
    "Possible nested set": "within [ ] another [ needs a backslash before it",
}


def pattern(node: Node, what: str, checker: Checker) -> re.Pattern[str] | None:
    """What to search for: ``/a regular expression/``, or else the text as it stands; None after a mistake."""
    text = checker.text(node, what)
    if not text:
        return None
    if len(text) > _LONGEST:
        checker.error(node.place, f"{what} is longer than {_LONGEST} characters")
        return None
    if not is_regular(text):
        return re.compile(re.escape(text))
    if reason := _endless(text[1:-1]):
        checker.error(node.place, f"{what} could take for ever: {reason}", "write it with fewer * + ? and |")
        return None
    try:
        with warnings.catch_warnings(action="error"):
            return re.compile(_bounded(text[1:-1]))
    except (re.error, OverflowError, RecursionError, FutureWarning, DeprecationWarning) as error:
        checker.error(node.place, f"{what} is no regular expression: {_plainly(error)}", "plain text needs no slashes")
        return None


def _plainly(error: Exception) -> str:
    """What is wrong with an expression, in words for people who do not write Python."""
    told = str(error)
    return next((words for start, words in _PLAINLY.items() if told.startswith(start)), told)


def _bounded(text: str) -> str:
    """The expression whose repetitions reach no farther than 100 characters: without a match each would be tried over
    the whole text from each place in it, and two of them one in the other.
    """
    return "".join(_at_most(token) for token in _TOKEN.finditer(text))


def _at_most(token: re.Match[str]) -> str:
    if not token["repeat"]:
        return token[0]
    counts, lazy = token[0].rstrip("?"), "?" if token[0].endswith("?") else ""
    low, high = {"*": ("0", ""), "+": ("1", "")}.get(counts) or counts.strip("{}").split(",")
    most = min(int(high or _FARTHEST), max(_FARTHEST, int(low or 0)))
    return f"{{{low or 0},{most}}}{lazy}"


def is_regular(text: str) -> bool:
    """Whether the text stands between slashes."""
    return text.startswith("/") and text.endswith("/") and len(text) > 2


def _endless(text: str) -> str:
    """Why matching could take exponential or a high power's time; empty where it cannot.

    A repeated group that holds repetitions or choices can match the same text in ever so many ways, and so can many
    choices one after the other.
    """
    groups = [1]
    repeats, ways, closed = 0, 1, 1
    for token in _TOKEN.finditer(text):
        if closed > 1 and (token["repeat"] or token["times"]):
            return "a repeated group holds repetitions or choices"
        repeats += bool(token["repeat"])
        ways *= 2 if token["maybe"] else 1
        groups[-1] += bool(token["repeat"] or token["maybe"] or token["bar"])
        if token["open"]:
            groups.append(1)
        closed = groups.pop() if token["close"] and len(groups) > 1 else 1
        ways *= closed
        groups[-1] += closed > 1
    if repeats > _MOST_REPEATS:
        return f"it holds more than {_MOST_REPEATS} repetitions"
    return "it leaves too many choices" if ways > _MOST_WAYS else ""
