"""Indices, which have no unit, and things that are counted by the turn."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "恩格尔系数0.29，渔港综合指数4.1。",
            [("恩格尔系数", "0.29", ""), ("渔港综合指数", "4.1", "")],
        ),
        ("总人口性别比104.2。", [("总人口性别比", "104.2", "")]),
        ("开设渔业课310门次。", [("渔业课", "310", "门次")]),
        ("出动抽排车64台次。", [("出动抽排车", "64", "台次")]),
        ("图书借阅9万册次。", [("图书借阅", "9", "万册次")]),
        ("渔港指数2025年发布。", []),
    ],
)
def test_an_index_needs_neither_unit_nor_verb(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, str(metric.value), metric.unit) for metric in found(text)] == told
