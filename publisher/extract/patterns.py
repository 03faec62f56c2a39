"""Words -> one pattern that finds the longest of them: a tree, so that a thousand match as fast as ten."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import isqrt

Tree = dict[str, "Tree"]
_END = ""
_NEVER = "(?!)"  # of no words: who took all out of a table wants none found
_MANY = 12  # branches that are tried one after the other before it pays to sort them into groups


def each(words: Iterable[str], rest: str = "") -> str:
    """Branches of a pattern, one for each of the words and what follows it.

    Every branch begins with a letter: a search for such branches skips to these letters, and is ten times as fast.
    """
    return "|".join(re.escape(word) + rest for word in words) or _NEVER


def any_of(words: Iterable[str], *, sought: bool = False) -> str:
    """A pattern (a group, nothing captured) for the longest of ``words`` at a place.

    With ``sought`` it is for a search, which skips to the letters that a word begins with; else it is for a match,
    where such letters are tried in groups.
    """
    tree: Tree = {}
    for word in words:
        branch = tree
        for char in word:
            branch = branch.setdefault(char, {})
        branch[_END] = {}
    pattern = _pattern(tree, _flat if sought else _grouped) or _NEVER
    plain = sought or len(tree) <= _MANY or all(list(rest) == [_END] for rest in tree.values())
    return pattern if plain else f"{_ahead(tree)}{pattern}"


def _pattern(tree: Tree, arranged: Callable[[dict[str, str]], Iterable[str]]) -> str:
    ends = _END in tree
    single = [re.escape(char) for char, rest in tree.items() if char and list(rest) == [_END]]
    longer = {
        char: re.escape(char) + _pattern(rest, arranged) for char, rest in tree.items() if char and list(rest) != [_END]
    }
    choices = [*arranged(longer), *_singles(single, arranged)]
    if not choices:
        return ""
    body = choices[0] if len(choices) == 1 and not ends else f"(?:{'|'.join(choices)})"
    return f"{body}?" if ends else body


def _singles(letters: list[str], arranged: Callable[[dict[str, str]], Iterable[str]]) -> list[str]:
    """Branches of one letter: one class of letters, but each its own in a pattern that is searched for."""
    return letters if len(letters) < 2 or arranged is _flat else [f"[{''.join(letters)}]"]


def _ahead(letters: Iterable[str]) -> str:
    """A look at the next letter: it must be one of these."""
    return f"(?=[{''.join(map(re.escape, letters))}])"


def _flat(branches: dict[str, str]) -> Iterable[str]:
    return branches.values()


def _grouped(branches: dict[str, str]) -> Iterator[str]:
    """The branches; many of them in groups, behind a look at the letters that a group begins with."""
    if len(branches) <= _MANY:
        yield from branches.values()
        return
    letters, size = list(branches), isqrt(len(branches))
    for first in range(0, len(letters), size):
        group: Sequence[str] = letters[first : first + size]
        yield f"{_ahead(group)}(?:{'|'.join(branches[letter] for letter in group)})"
