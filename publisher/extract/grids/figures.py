"""A cell and its unit -> the quantity that they state: ``≥95`` and ``%``, ``12.5万人``, ``3—5``."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from publisher.directions import ALONE, FELL, either
from publisher.extract import quantities
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_NUMBER = r"\d[\d,，]*(?:\.\d+)?"
_HELD = "(?:控制|保持|稳定|维持)在"
_BEFORE = rf"{_HELD}|约|近|超|超过|突破|达到?|不低于|不少于|不小于|不超过|不高于|不大于|低于|高于|大于|小于|≥|≤|>|<"
_AFTER = "以上|以下|左右|以内|多|余"
_FIGURE = lazily(
    rf"(?P<before>{_BEFORE})?\s*(?P<number>[-+−]?{_NUMBER}(?:[%‰]?\s*[-—–~～至]\s*{_NUMBER})?)"
    rf"\s*(?P<unit>(?![年月日季:：])(?:(?!{_AFTER})[^\d\s，。；、]){{1,8}})?(?P<after>{_AFTER})?"
)
_UNIT = re.compile(r"(?:[^\W\d]|[%％‰/／·²³]|(?<=[a-zA-Z])[23](?!\d)){1,12}")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_WIDE = str.maketrans("０１２３４５６７８９．－％＞＜＋", "0123456789.-%><+")
_MARKS = re.compile(r"(?:[*#△▲①-⑳\s]|\[\d\])+$|[（(][^（()）]*[）)]$")
_NOTE = re.compile(r"[（(]([^（()）]*)[）)]$")
_SUMMED = re.compile(r"[〔\[［]([^〔〕]+)[〕\]］]")
# 下降0.1个百分点, ▼2.5; what it comes to (下降到5%) is no change.
_CHANGE = lazily(
    "(?:同比|环比|[比较](?:上年|去年|上月)(?:同期)?)?"
    rf"(?:(?P<verb>{either(ALONE)})(?=[约近超\d])|(?P<mark>[↑↓▲▼△▽])\s*(?=\d)|(?P<fold>翻)(?=[一两二三四]番))"
)
_DOWN = frozenset((*FELL, "↓", "▼", "▽"))
_SCALES = frozenset(("万", "亿", "万亿"))
_SIGNS = {"≥": "不低于", "≤": "不超过", ">": "超过", "<": "低于", "大于": "超过", "小于": "低于", "超": "超过"}


class Change(NamedTuple):
    """How a cell says that its ``figure`` is a change: by a ``verb`` or a mark; empty where it says none.

    ``unsure``: the mark stands for a rise in some tables, and for what is below zero in others.
    """

    verb: str
    figure: str
    down: bool = False
    unsure: bool = False


def change(cell: str) -> Change:
    """The cell's figure, and how it is told to be a change."""
    text = cell.translate(_WIDE).strip()
    found = _CHANGE().match(text)
    if found is None:
        return Change("", cell)
    how = found["verb"] or found["mark"] or found["fold"]
    return Change(how, text[found.end() :], how in _DOWN, how in ("▲", "△"))


def is_figure(cell: str, unit: str = "") -> bool:
    """Whether the cell is a figure and nothing else, and no year; with a ``unit`` over it 2030 is none."""
    told = change(summed(cell) or cell)
    if told.verb == "翻":
        return True
    found = _match(told.figure, unit)
    return found is not None and (found["unit"] is None or found["unit"] in _SCALES or is_unit(found["unit"]))


def summed(cell: str) -> str:
    """What plans set in brackets as the sum of their years: 〔13.5〕; empty for other cells."""
    found = _SUMMED.fullmatch(cell.translate(_WIDE).strip())
    return found[1] if found else ""


def note(cell: str) -> str:
    """What stands in brackets behind a figure: 86（预计）."""
    found = _NOTE.search(cell.translate(_WIDE).strip())
    return found[1] if found else ""


@lru_cache(maxsize=1024)
def is_unit(words: str) -> bool:
    """Whether the words are a unit that figures are told in."""
    found = quantities.measured(f"为5{words}") if _UNIT.fullmatch(words) else ()
    return len(found) == 1 and found[0].end == len(words) + 2 and found[0].kind != "number"


def quantity(cell: str, unit: str) -> Quantity | None:
    """The quantity, in the cell's own unit or else in ``unit``, which may be none or one that is not known.

    None where the cell is no figure.
    """
    found = _match(cell, unit)
    if found is None:
        return None
    own = _own_unit(found["unit"] or "", unit)
    if own is None:
        return None
    before = _SIGNS.get(found["before"] or "", found["before"] or "为")
    words = f"{before}{found['number'].replace('，', ',')}{own}{found['after'] or ''}"
    known = quantities.measured(words) if own else ()
    if len(known) == 1 and known[0].end == len(words):
        return known[0]
    return _plain(found["number"], own, words) if not found["before"] and not found["after"] else None


def _own_unit(written: str, unit: str) -> str | None:
    """The unit of a figure ``written`` behind it, or 亿 of the ``unit`` told elsewhere; None: not told."""
    if written not in _SCALES:
        return (written if is_unit(written) else None) if written else unit
    whole = written + unit
    return whole if not unit or (unit[0] not in "百千万亿" and is_unit(whole)) else None


def rank(cell: str) -> Quantity | None:
    """The place in an order that the cell tells: ``3``, ``第3``; None where it tells none."""
    found = quantities.measured(f"第{cell.translate(_WIDE).strip().strip('第位名')}位")
    return found[0] if len(found) == 1 and found[0].kind == "rank" else None


def _match(cell: str, unit: str) -> re.Match[str] | None:
    text = _MARKS.sub("", cell.translate(_WIDE).strip())
    return None if _YEAR.fullmatch(text) and not unit else _FIGURE().fullmatch(text)


def _plain(number: str, unit: str, words: str) -> Quantity | None:
    """A figure without a unit, or in one that is only counted in as written."""
    digits = re.sub("[,，+]", "", number).replace("−", "-")
    if not re.fullmatch(r"-?\d+(?:\.\d+)?", digits):
        return None
    value = Decimal(digits)
    kind = "physical" if unit else "number"
    return Quantity(words, 0, len(words), 1, value, unit, value, unit, "=", kind)  # type: ignore[arg-type]
