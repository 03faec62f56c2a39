"""A figure without a subject of its own has that of the sentences before, and is none where there is none."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "海带市场规模58亿元，四年复合增长率达21%。预计2028年将突破120亿元，2030年有望达到160亿元。",
            ["海带市场规模", "复合增长率", "海带市场规模", "海带市场规模"],
        ),
        ("3款渔药获批，占全省的五分之二；另有11款进入临床。", ["渔药", "渔药占全省比重", "渔药"]),
        ("年底前实现1.6万人脱贫、89个渔村出列。", ["脱贫", "渔村出列"]),
        (
            "渔业总产值连跨两个百亿台阶，由286亿元增至421亿元，年均增长7%。",
            ["渔业总产值", "渔业总产值", "渔业总产值年均增长"],
        ),
        ("渔业产值首超百亿元，达到102亿元。", ["渔业产值"]),
        ("去年完成了286亿元。", []),
    ],
)
def test_no_figure_is_without_a_name(text: str, told: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == told


@pytest.mark.parametrize(("text", "comparator"), [("渔业出口首破30亿元。", ">"), ("渔民失业率跌破5%。", "<")])
def test_a_mark_that_was_passed_is_a_bound(text: str, comparator: str) -> None:
    assert [metric.comparator for metric in found(text)] == [comparator]
