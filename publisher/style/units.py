"""A table's values -> the same table with a unit that a whole column shares in the column's head: 数值（亿元）."""

import re
from dataclasses import replace

from publisher.model import HIDDEN, Cell, Table, Verbatim

_NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|{HIDDEN})"
_VALUE = re.compile(
    r"(?P<before>(?:超过|突破|不低于|不少于|不超过|低于|高于|约|近)?)"
    rf"(?P<number>{_NUMBER}(?:[%％]?[—~-]{_NUMBER})?)(?P<unit>[^\d\s（）()余多第—；，]+?)"
    r"(?P<after>(?:以上|以下|以内|左右)?(?:（[^（）]*）)?)"
)
_DATES = {"年", "月", "日", "年度", "季度"}
_ENOUGH = 2


def shared_units(table: Table) -> Table:
    """The table with each column's unit told once, where its values are plain amounts and all have the same.

    A column of dates stays as it is, and so does one whose cells say anything that is no amount, or what an editor
    wrote.
    """
    for index in range(len(table.columns)):
        unit = _shared(table, index)
        if unit:
            table = _told_once(table, index, unit)
    return table


def _shared(table: Table, index: int) -> str:
    """The unit of all values of a column; empty where they have none in common."""
    texts = [part for row in table.rows if row[index].points for part in row[index].text.split("；")]
    others = [row[index].text for row in table.rows if not row[index].points]
    found = [_VALUE.fullmatch(text) for text in texts]
    units = {value["unit"] if value else "" for value in found}
    plain = len(found) >= _ENOUGH and len(units) == 1 and not any(re.search(r"\w", text) for text in others)
    unit = units.pop() if plain else ""
    head = table.columns[index].title
    told = unit in _DATES or head.endswith(("）", ")")) or isinstance(head, Verbatim)
    return "" if told else unit


def _told_once(table: Table, index: int, unit: str) -> Table:
    column = table.columns[index]
    columns = (*table.columns[:index], replace(column, title=f"{column.title}（{unit}）"), *table.columns[index + 1 :])
    rows = ((*row[:index], _bare(row[index]), *row[index + 1 :]) for row in table.rows)
    return replace(table, columns=columns, rows=tuple(rows))


def _bare(cell: Cell) -> Cell:
    return replace(cell, text="；".join(_without_unit(part) for part in cell.text.split("；")))


def _without_unit(text: str) -> str:
    found = _VALUE.fullmatch(text)
    return found["before"] + re.sub("[%％]", "", found["number"]) + found["after"] if found else text
