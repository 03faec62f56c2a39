"""Words that an editor wrote + those of the source behind them -> whether the source says so itself.

Who sets a statement right by its source is not told that it is no longer what the source says.
"""

import re
from collections.abc import Iterable, Iterator

from publisher.edits.saying import added, figures
from publisher.edits.saying.amounts import Amount, amounts, narrow
from publisher.edits.saying.turns import turned

_CLAUSES = re.compile("[,，;；。:：!！?？()（）\n]")
_BETWEEN = "、和及与 \u3000|\t"  # what parts a list's entries, unless the words themselves have it
_NO_WORDS = re.compile("[^\\w]|_|的")
_TELLING = re.compile("[新增减降升扩净累未不没无非比占]")  # left out, they change what a figure is of
_ROW = re.compile(r"^\S.*?((?:[ \t|]+(?:[-−+]?\d\S*|[—–-])){2,})$", re.MULTILINE)
_REMARK = re.compile("（[^（）]*）$")


def changed(before: str, after: str, source: str, placed: str = "") -> str:
    """The figures and turns of an edit, as ``figures.changed`` tells them; empty where the ``source`` says them so, or
    where they were the brief's own: a year or state that it had added.  ``placed`` tells where the source is.
    """
    if not figures.changed(before, after) or _is_restored(before, after, source):
        return ""
    return added.told(before, after, source, placed)


def is_label_of(label: str, before: str, told: str, source: str) -> bool:
    """Whether the source calls the amounts that are ``told`` so: the label's words and figures stand round them in one
    clause, the words in their order, and are not only what is left of the label ``before``.
    """
    if _is_part_of(label, before, told, source):
        return True
    words, had = _letters(label), _letters(before)
    kept = words == had and figures.gone(label, before)
    if not words or not source or (_left_over(words, had) is not None and not kept):
        return False
    stretches = (one for one in _stretches(source, label) if not figures.gone(f"{label}；{told}", one))
    return any(_holds(one, words) and not any(turned(one, label)) for one in stretches)


def _is_part_of(label: str, before: str, told: str, source: str) -> bool:
    """Whether the label is the one ``before`` with the figure in its name that the source tells beside the amounts:
    60岁以上人口占比 14万, of “其中80岁以上14万”, is 80岁以上人口.
    """
    rest = _left_over(_letters(label), _letters(before))
    if rest is None or not figures.figures_of(label) - figures.figures_of(before):
        return False
    dropped = set(_TELLING.findall(rest)) - set("" if set("%‰") & set(told) else "占比")
    parts = (one for one in _stretches(source, label) if not figures.gone(f"{label}；{told}", one))
    return not dropped and any(not _TELLING.search(_letters(one)) for one in parts)


def _is_restored(before: str, after: str, source: str) -> bool:
    """Whether all that was written anew stands in the source, clause by clause with the same figures.

    A figure alone (a table's cell) is the source's where that tells no other, or is a row that has it.
    """
    known = set(_clauses(before))
    new = [clause for clause in _clauses(after) if clause not in known]
    return bool(source and new) and all(_says(source, clause) for clause in new)


def _says(source: str, clause: str) -> bool:
    words = _letters(clause)
    if not words and _is_in_row(source, clause):
        return True
    stretches = _stretches(source, clause) if words else [source]
    return any(not figures.changed(one, clause) and (not words or _holds(one, words)) for one in stretches)


def _is_in_row(source: str, figure: str) -> bool:
    """Whether a row that is quoted has the figure among its cells, be its unit said in the row's label."""
    told = list(amounts(narrow(figure)))
    cells = [cell for row in _ROW.findall(narrow(source)) for cell in amounts(row)]
    return len(told) == 1 and any(_is_cell(cell, told[0]) for cell in cells)


def _is_cell(cell: Amount, figure: Amount) -> bool:
    return cell.value == figure.value and cell.unit in ("", figure.unit)


def _clauses(text: str) -> Iterator[str]:
    return (one for one in _CLAUSES.split(_REMARK.sub("", text)) if one)


def _stretches(source: str, words: str) -> Iterable[str]:
    """The clauses of the source, parted by what parts a list's entries where the words are none."""
    apart = "".join(char for char in _BETWEEN if char not in words)
    return (one for clause in _CLAUSES.split(source) for one in re.split(f"[{re.escape(apart)}]", clause))


def _letters(text: str) -> str:
    return _NO_WORDS.sub("", figures.bare(text))


def _holds(stretch: str, words: str) -> bool:
    """Whether the words stand there in their order, and nothing else that tells what a figure is of."""
    rest = _left_over(words, _letters(stretch))
    return rest is not None and not _TELLING.search(rest)


def _left_over(words: str, text: str) -> str | None:
    """What the text says besides the words, None: it does not have them in their order; empty: they are its own, or
    only what is left of it.
    """
    rest, left = "", words
    for char in text:
        if left.startswith(char):
            left = left[1:]
        else:
            rest += char
    return None if left else rest
