"""A figure for each head, household or day of what its sentence told before."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔家乐分红62.4万元，户均913元。", ["渔家乐分红", "户均渔家乐分红"]),
        ("分红总额62.4万元，户均达到913元，人均约300元。", ["分红总额", "户均分红", "人均分红"]),
        ("渡轮票款91亿元，年均13亿元。", ["渡轮票款", "年均渡轮票款"]),
        ("海带总产量32万吨，亩均412公斤。", ["海带总产量", "海带亩均产量"]),
        ("户均增收两千一百元，人均七百元。", ["户均增收", "人均增收"]),
        ("渔民人均可支配收入3.8万元，户均11万元。", ["渔民人均可支配收入", "渔民户均可支配收入"]),
        ("修船补贴360万元，平均每户1.2万元。", ["修船补贴", "每户修船补贴"]),
        ("渔港绿地86万平方米，人均12平方米、户均40平方米。", ["渔港绿地", "人均渔港绿地", "户均渔港绿地"]),
        # It is for each of what is measured alike, be that told last or not.
        ("旅游收入8亿元，接待游客32万人次，日均880人次。", ["旅游收入", "接待游客", "日均接待游客"]),
        ("惠及渔户1200户，户均3200元。", ["惠及渔户", "户均"]),
        ("全镇有鱼塘1200个，村均40个。", ["鱼塘", "村均鱼塘"]),
        ("村均4个鱼塘。", ["村均鱼塘"]),
        # A mean that stands by its name says so at once, and a yearly rate is named by its change.
        ("渡口旅客日均8800人次。", ["渡口旅客日均"]),
        ("水产产值90亿元，年均增长6%。", ["水产产值", "水产产值年均增长"]),
    ],
)
def test_what_a_figure_is_for_each_of_is_told(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("每千人口拥有船医3.9人、护士4.6人。", ["每千人口拥有船医", "每千人口拥有护士"]),
        ("每百户拥有渔船52艘、渔网160张和浮标9个。", ["每百户拥有渔船", "每百户拥有渔网", "每百户拥有浮标"]),
        ("每千人口床位7张、船医3.9人。", ["每千人口床位", "每千人口船医"]),
        ("每万名渔民有船医3.2人。", ["每万名渔民有船医"]),
        ("每千人口拥有船医3.9人，渔船4600艘。", ["每千人口拥有船医", "渔船"]),
        ("出栏生猪1.2万头、肉牛860头。", ["出栏生猪", "出栏肉牛"]),
        ("解决了1700余人饮水不稳定问题。", ["解决饮水不稳定问题"]),
    ],
)
def test_a_list_has_what_stands_before_its_first(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
