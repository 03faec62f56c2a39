"""How many seats or storeys a thing has says which make it is, and is no figure of its own."""

import pytest
from metric_pages import found


def told(text: str) -> list[tuple[str, str]]:
    return [(metric.indicator, f"{metric.value}{metric.unit}") for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("六座飞艇的造价为900万元。", [("六座飞艇的造价", "900万元")]),
        ("七座商务车的售价为32万元。", [("七座商务车的售价", "32万元")]),
        ("三层楼房的造价为90万元。", [("三层楼房的造价", "90万元")]),
    ],
)
def test_seats_and_storeys_in_a_name_are_no_figure(text: str, metrics: list[tuple[str, str]]) -> None:
    assert told(text) == metrics


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("建成飞机库5座。", ("飞机库", "5座")),
        ("新建5座汽车站。", ("新建汽车站", "5座")),
        ("全县共有7座大桥。", ("大桥", "7座")),
    ],
)
def test_buildings_are_counted(text: str, metric: tuple[str, str]) -> None:
    assert metric in told(text)
