"""Shares whose whole or whose owner stands in words further off."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("以全市2%的海面，创造了全市16%的GDP、21%的渔税。", ["占全市海面比重", "占全市GDP比重", "占全市渔税比重"]),
        ("渔港以占全省1%的岸线贡献了全省12%的渔税。", ["占全省岸线比重", "占全省渔税比重"]),
        (
            "三大耗油渔业以全县27%的产值消耗了66%的柴油。",
            ["耗油渔业", "三大耗油渔业占全县产值比重", "三大耗油渔业占全县柴油消耗比重"],
        ),
        ("渔港以全市四成的岸线创造了七成的渔税。", ["占全市岸线比重", "占全市渔税比重"]),
        ("面积不到全市的3%，贡献了全市11%的渔获。", ["面积相当于全市", "占全市渔获比重"]),
        ("渔票收入12亿元，二次消费首次超过渔票，占渔港总收入的57%。", ["渔票收入", "二次消费占渔港总收入比重"]),
        ("渔校学生217人，是十年前的三分之一。", ["渔校学生", "渔校学生相当于十年前"]),
        ("民营企业89家，进出口96亿元，占58%。", ["民营企业", "民营企业进出口", "民营企业进出口占比"]),
        (
            "渔网收入31亿元，占总收入的53%，毛利率28%；绳索收入19亿元，毛利率由24%降至19%。",
            ["渔网收入", "渔网收入占总收入比重", "渔网毛利率", "绳索收入", "绳索毛利率", "绳索毛利率"],
        ),
        ("渔业集团营业收入31亿元。毛利率28%。", ["渔业集团营业收入", "毛利率"]),
        ("渔民恩格尔系数31%，其中城镇30%、农村34%。", ["渔民恩格尔系数", "城镇渔民恩格尔系数", "农村渔民恩格尔系数"]),
        ("营业收入31亿元，毛利率28%。", ["营业收入", "毛利率"]),
        ("规上渔企76家，其增加值增长8%。", ["规上渔企", "规上渔企增加值增长"]),
        ("道路发生较大事故2起，比上年减少3起。", ["道路发生较大事故", "道路发生较大事故减少"]),
    ],
)
def test_a_share_or_size_is_of_what_the_words_before_tell(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_what_is_counted_after_a_list_of_parts_is_of_the_whole() -> None:
    *_, begun, done = found("新签约渔港项目58个，其中亿元以上项目14个、十亿元项目1个；新开工31个，完成年度计划的62%。")
    assert [begun.indicator, done.indicator] == ["渔港项目新开工", "渔港项目完成年度计划"]


def test_what_was_built_so_far_is_of_no_one_year() -> None:
    *_, sheds = found("全年发电3亿千瓦时。累计建成船坞890座。")
    assert sheds.period is None
