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


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔港游客20万人次，比上年增长8%，比2019年增长21%。", ["渔港游客", "增长", "比2019年增长"]),
        ("渔港游客较2019年同期增长21%，同比增长8%。", ["较2019年同期增长", "增长"]),
        ("渔港游客同比增长6%，环比增长4%。", ["增长", "环比增长"]),
        ("渔港游客环比增长4%，同比增长6%。", ["环比增长", "增长"]),
        ("渔港游客占比比上年提高2个百分点，比2015年提高11个百分点。", ["占比提高", "占比比2015年提高"]),
        # Told once, it is the growth.
        ("渔港游客20万人次，比2019年增长21%。", ["渔港游客", "增长"]),
        ("货船同比增长6%，渔港游客比2019年增长4%。", ["货船增长", "增长"]),
    ],
)
def test_a_growth_measured_by_another_time_is_named_by_it(text: str, indicators: list[str]) -> None:
    name = "渔港游客"
    assert [metric.indicator.removeprefix(name) or name for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "前三季度渔业产值增长6%，比上半年加快0.3个百分点，比一季度放缓0.2个百分点。",
            ["渔业产值增长", "渔业产值增速比上半年加快", "渔业产值增速比一季度放缓"],
        ),
        ("渔业投资下降2%，降幅比1—8月收窄0.4个百分点。", ["渔业投资下降", "渔业投资降幅比1—8月收窄"]),
        ("渔获库存较年初减少3万吨。", ["渔获库存较年初减少"]),
        ("渔业产值比上年增长6%。", ["渔业产值增长"]),
    ],
)
def test_a_change_says_from_when_it_is_reckoned_but_for_the_year_before(text: str, told: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == told
