"""Two growths of one thing in a sentence are told apart by how they were reckoned."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔民人均纯收入3万元，名义增长6%，扣除价格因素实际增长4%。", ["渔民人均纯收入", "名义增长", "实际增长"]),
        ("渔民人均纯收入3万元，增长6%，扣除物价因素，实际增长4%。", ["渔民人均纯收入", "增长", "实际增长"]),
        ("渔民人均纯收入名义增长6%，扣除价格因素后，增长4%。", ["名义增长", "实际增长"]),
        ("渔民人均纯收入下降3%，扣除伏季休渔因素后增长5%。", ["下降", "扣除伏季休渔因素后增长"]),
        ("渔民人均纯收入下降3%，扣除海洋捕捞收入，增长5%。", ["下降", "扣除海洋捕捞收入后增长"]),
        # Beside no other growth of its own, it is the growth.
        ("渔民人均纯收入实际增长4%。", ["增长"]),
        ("渔民人均纯收入名义增长6%。", ["增长"]),
    ],
)
def test_a_second_growth_is_named_by_how_it_was_reckoned(text: str, indicators: list[str]) -> None:
    name = "渔民人均纯收入"
    assert [metric.indicator.removeprefix(name) or name for metric in found(text)] == indicators


def test_each_of_a_list_is_reckoned_alike() -> None:
    text = "东县、西县水产产值分别名义增长5%、6%，扣除价格因素，分别实际增长3%、4%。"
    names = [metric.indicator for metric in found(text)]
    assert names == [f"{county}水产产值{how}增长" for how in ("名义", "实际") for county in ("东县", "西县")]
