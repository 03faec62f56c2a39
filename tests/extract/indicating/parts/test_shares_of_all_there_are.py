"""A share of all there are is named by who has it, by what reaches so many, or by what so many do."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("三县集聚了全国64%的船厂。", ["三县占全国船厂比重"]),
        ("占有国内34%的市场。", ["占国内市场比重"]),
        ("北岸集中了全省三成的渔校和四分之一的渔业专家。", ["北岸占全省渔校比重", "北岸占全省渔业专家比重"]),
        ("“2小时航程圈”覆盖全省70%的县（市、区）。", ["“2小时航程圈”覆盖县（市、区）占比"]),
        ("渔网覆盖93%的行政村。", ["渔网覆盖行政村占比"]),
    ],
)
def test_a_share_is_of_who_has_it_or_of_what_reaches_so_many(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("94%的船民8分钟以内完成报港。", "8分钟以内完成报港的船民占比"),
        ("九成鲜鱼次日送达。", "次日送达的鲜鱼占比"),
        ("三成多渔企尚未盈利。", "未盈利的渔企占比"),
    ],
)
def test_a_share_is_named_by_what_so_many_do(text: str, indicator: str) -> None:
    assert [metric.indicator for metric in found(text)] == [indicator]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("在手船单86亿元，预计约七成将于年内交付。", ["在手船单", "年内交付的在手船单占比"]),
        ("承接课题90项，牵头占三成，参与占七成。", ["课题", "牵头占课题比重", "参与占课题比重"]),
    ],
)
def test_a_part_of_what_was_told_before_is_named_by_its_verb(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
