"""Problem and PublisherError: what is wrong in the user's files, where, and what would mend it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from publisher.source import Place

_Thing = TypeVar("_Thing")
_Result = TypeVar("_Result")

_SLIP = 0.65  # of two letters in three: 通洲区 for 通州区, but not pie for line
_CHINESE = {
    "全部": ("all",),
    "所有": ("all",),
    "无": ("none",),
    "目标": ("goals", "goal", "target"),
    "举措": ("measures", "measure"),
    "措施": ("measures", "measure"),
    "指标": ("metrics", "metric", "indicator"),
    "附录": ("appendix",),
    "脚注": ("footnotes",),
    "批注": ("comments",),
    "表格": ("table",),
    "列表": ("list",),
    "计划": ("plan", "planned"),
    "已实现": ("actual",),
    "标题": ("title",),
    "来源": ("sources", "source"),
    "公文": ("gongwen",),
    "简报": ("jianbao", "briefing"),
    "专报": ("zhuanbao",),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong (or doubtful: a warning) in the user's files.

    ``excerpt`` is the line at ``place``, without its newline; a caret is drawn under the place's column.
    """

    message: str
    place: "Place | None" = None
    hint: str = ""
    severity: Literal["error", "warning"] = "error"
    excerpt: str = ""

    def __str__(self) -> str:
        return "\n".join(_lines(self))


class PublisherError(Exception):
    """The user's files hold problems: all that were found, in the order of the files.

    ``exit_code`` is what the command line ends with: 1, or 4 where a file of theirs would have been overwritten.
    """

    def __init__(self, problems: Problem | Iterable[Problem], exit_code: int = 1) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        self.exit_code = exit_code
        super().__init__("\n".join(str(problem) for problem in self.problems))


def gather(work: Callable[[_Thing], _Result], things: Iterable[_Thing]) -> list[_Result]:
    """What ``work`` gives for each thing, or one PublisherError with the problems of all that it failed for."""
    results: list[_Result] = []
    problems: list[Problem] = []
    for thing in things:
        try:
            results.append(work(thing))
        except PublisherError as error:
            problems += error.problems
    if problems:
        raise PublisherError(dict.fromkeys(problems))
    return results


def columns(text: str) -> int:
    """The width of text on a terminal: East Asian wide and full-width characters count two (UAX #11)."""
    import unicodedata

    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def suggest(name: str, names: Collection[str]) -> str:
    """A hint with the valid name that was meant, or all of them where none is near; empty where there are none."""
    meant = likest(name, names)
    return f"did you mean {meant!r}?" if meant else "one of: " + ", ".join(names) if names else ""


def likest(name: str, names: Iterable[str]) -> str:
    """The one of the names that may be meant, capital letters or not, or in Chinese (全部 for ``all``).

    Empty where none is near enough to be a slip.
    """
    import difflib  # only a mistake needs it

    names = tuple(names)
    translated = [one for one in _CHINESE.get(name.strip(), ()) if one in names]
    if translated:
        return translated[0]
    folded = {one.casefold(): one for one in names}
    near = difflib.get_close_matches(name[:60].casefold(), list(folded), n=1, cutoff=_SLIP)
    return folded[near[0]] if near else ""


def _lines(problem: Problem) -> Iterable[str]:
    place = problem.place
    where = [str(part) for part in (place.path, place.line, place.column) if part is not None] if place else []
    yield ": ".join(filter(None, [":".join(where), problem.severity, problem.message]))
    if place and place.line and problem.excerpt:
        gutter = f"{place.line:>5} | "
        yield gutter + problem.excerpt
        if place.column:
            before = problem.excerpt[: place.column - 1]
            yield " " * (len(gutter) - 2) + "| " + " " * columns(before) + "^"
    if problem.hint:
        yield f"hint: {problem.hint}"
