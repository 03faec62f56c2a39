"""Words -> one pattern that finds the longest of them: a tree, so that a thousand match as fast as ten."""

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]
_END = ""


def listed(table: str) -> tuple[str, ...]:
    """The words of a table: they stand between blanks."""
    return tuple(table.split())


def any_of(words: Iterable[str]) -> str:
    """A pattern (a group, nothing captured) for the longest of ``words`` at a place."""
    tree: Tree = {}
    for word in words:
        branch = tree
        for char in word:
            branch = branch.setdefault(char, {})
        branch[_END] = {}
    return _pattern(tree)


def _pattern(tree: Tree) -> str:
    ends = _END in tree
    single = "".join(re.escape(char) for char, rest in tree.items() if char and list(rest) == [_END])
    longer = [re.escape(char) + _pattern(rest) for char, rest in tree.items() if char and list(rest) != [_END]]
    choices = longer + ([f"[{single}]" if len(single) > 1 else single] if single else [])
    if not choices:
        return ""
    body = choices[0] if len(choices) == 1 and not ends else f"(?:{'|'.join(choices)})"
    return f"{body}?" if ends else body
