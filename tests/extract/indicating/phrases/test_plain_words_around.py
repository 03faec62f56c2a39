"""Words of time, of how long and of why are no part of a name, and terms that went by are no figures."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("这座渔岛八天里迎来游客41万人次。", ["这座渔岛游客"]),
        ("研发费用率6%，连续六个半年度保持在5%以上。", ["研发费用率", "研发费用率"]),
        ("渔船利润率连续八个季度超过9%。", ["渔船利润率"]),
        ("财务费用3100万元，主要系汇兑损失4600万元所致。", ["财务费用", "汇兑损失"]),
        ("渔业公司股价收报36元，上涨4%。", ["渔业公司股价", "渔业公司股价上涨"]),
        ("会议经费则再压5%。", ["会议经费压减"]),
        ("海洋经济规模三年内做到200亿元。", ["海洋经济规模"]),
        ("渔业贷款增长21%，高于各项贷款增速11个百分点。", ["渔业贷款增长", "渔业贷款增速高于各项贷款增速"]),
        ("出口占比31%，而三年前这一比例还不足15%。", ["出口占比", "出口占比"]),
        ("渔企多而不强，7400多家里甲级以上的不到一成。", ["甲级以上占比"]),
        ("27家渔史馆累计接待64万人次。", ["渔史馆", "渔史馆接待"]),
        ("优化12条线路。", ["优化线路"]),
    ],
)
def test_a_name_has_no_words_of_time_or_cause(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_years_ago_are_told_behind_a_turn_too() -> None:
    _, metric = found("出口占比31%，而三年前这一比例还不足15%。")
    assert (metric.period, metric.comparator) == ("三年前", "<")
