"""Words -> one pattern that finds the longest of them: a tree or groups, so that a thousand match as fast as ten."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from math import isqrt

Tree = dict[str, "Tree"]
_END = ""
NEVER = "(?!)"  # of no words: who took all out of a table wants none found
_MANY = 12  # branches that are tried one after the other before it pays to sort them into groups


def each(words: Iterable[str], rest: str = "") -> str:
    """Branches of a pattern, one for each of the words and what follows it.

    Every branch begins with a letter: a search for such branches skips to these letters, and is ten times as fast.
    """
    return "|".join(re.escape(word) + rest for word in words) or NEVER


def lazily(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """What compiles a pattern when first asked for it: for one that few articles need, and with many words in it."""
    return cache(partial(re.compile, pattern, flags))


def any_of(words: Iterable[str], *, sought: bool = False) -> str:
    """A pattern (a group, nothing captured) for the longest of ``words`` at a place.

    With ``sought`` it is for a search, which skips to the letters that a word begins with; else it is for a match,
    where such letters are tried in groups.
    """
    if sought:
        return _pattern(_tree(words)) or NEVER
    listed: dict[str, list[str]] = {}
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        listed.setdefault(word[0], []).append(word)
    plain = len(listed) <= _MANY or all(len(same) == len(same[0]) == 1 for same in listed.values())
    choices = _branches(listed, listed) if plain else "|".join(_grouped(listed))
    return f"{'' if plain else ahead(listed)}(?:{choices})" if listed else NEVER


def _tree(words: Iterable[str]) -> Tree:
    tree: Tree = {}
    for word in words:
        branch = tree
        for char in word:
            branch = branch.setdefault(char, {})
        branch[_END] = {}
    return tree


def _pattern(tree: Tree) -> str:
    ends = _END in tree
    choices = [re.escape(char) + _pattern(rest) for char, rest in tree.items() if char]
    if not choices:
        return ""
    body = choices[0] if len(choices) == 1 and not ends else f"(?:{'|'.join(choices)})"
    return f"{body}?" if ends else body


def ahead(letters: Iterable[str], others: str = "") -> str:
    """A look at the next letter: it must be one of these, or of the ``others`` as a class of letters writes them."""
    choices = "".join(map(re.escape, letters)) + others
    return f"(?=[{choices}])" if choices else NEVER


def _grouped(listed: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The words in groups, each behind a look at the range of letters that its words begin with.

    In a group they stand one after the other: to compile a class of letters takes as long as to compile thirty words.
    """
    letters, size = sorted(listed), 2 * isqrt(len(listed))
    for first in range(0, len(letters), size):
        group = letters[first : first + size]
        yield f"(?=[{re.escape(group[0])}-{re.escape(group[-1])}])(?:{_branches(group, listed)})"


def _branches(letters: Iterable[str], listed: Mapping[str, Sequence[str]]) -> str:
    return "|".join(re.escape(word) for letter in letters for word in listed[letter])
