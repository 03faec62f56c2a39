"""Ranks in one list -> each of them: 第1、2、5位 are three ranks."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from publisher.extract.numbers.quantity import Quantity

_LISTED = re.compile("第[0-9]{1,3}(?:[、和与及]第?[0-9]{1,3}){1,8}[位名]")
_NUMBER = re.compile("第?([0-9]{1,3})")


def ranks(text: str, quantities: Iterable[Quantity]) -> Iterator[Quantity]:
    """The quantities, but of a list of ranks each as a rank of its own."""
    lists = {found.end(): found for found in _LISTED.finditer(text)}
    starts = [found.span() for found in lists.values()]
    for quantity in quantities:
        if quantity.end in lists:
            yield from _each(lists[quantity.end], quantity)
        elif not any(start <= quantity.start < end for start, end in starts):
            yield quantity


def _each(listed: re.Match[str], quantity: Quantity) -> Iterator[Quantity]:
    unit = listed[0][-1]
    spans = [number.span() for number in _NUMBER.finditer(listed.string, *listed.span())]
    for start, end in spans:
        stop = listed.end() if end + 1 == listed.end() else end
        figure = listed.string[start:stop]
        value = Decimal(listed.string[start:end].lstrip("第"))
        yield quantity._replace(
            text=figure,
            start=start,
            end=stop,
            number_start=start + figure.startswith("第"),
            value=value,
            unit=unit,
            scale_value=value,
            base_unit=unit,
            comparator="=",
            kind="rank",
        )
