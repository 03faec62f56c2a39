"""Bounds far from their number, spans of time, scores and seasons are told as they are written."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔房租金不高于周边市场价的七折。", [("渔房租金相当于周边市场价", "<=", "7")]),
        ("外贸渔获占六成强，内贸渔获占四成弱。", [("外贸渔获占比", ">", "6"), ("内贸渔获占比", "<", "4")]),
        ("外贸渔获占到三分之一强。", [("外贸渔获占比", ">", "0.333333333333")]),
        ("购置渔船每艘补助25万元，最多补200艘。", [("购置渔船每艘补助", "=", "25"), ("补助", "<=", "200")]),
        ("渔村每天最多接待3000人。", [("渔村每天接待", "<=", "3000")]),
        ("渔家客栈均价460元/晚。", [("渔家客栈均价", "=", "460")]),
    ],
)
def test_a_bound_is_read_though_words_stand_between(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("账期从90天拉长到106天。", [("账期", "90"), ("账期", "106")]),
        ("候船时间从26分钟减到9分钟。", [("候船时间", "26"), ("候船时间", "9")]),
        ("码头建设期24个月，合同期15年，租期5年。", [("码头建设期", "24"), ("合同期", "15"), ("租期", "5")]),
        ("平均放款时间3天，最快2小时。", [("平均放款时间", "3"), ("最快放款时间", "2")]),
        ("海湾健康指数要达到0.85，竞争力得分87.6。", [("海湾健康指数", "0.85"), ("竞争力得分", "87.6")]),
    ],
)
def test_spans_of_time_and_scores_are_found(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told
    assert all(metric.period is None for metric in found(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("去年秋季渔校新生710人。", ("渔校新生", "去年秋季")),
        ("2031年春季造林3万亩。", ("造林", "2031-03/2031-05")),
        ("第二季度营收9亿元，环比增长23%。", ("营收环比增长", "第二季度")),
    ],
)
def test_a_season_is_a_time_and_a_growth_on_the_quarter_before_says_so(text: str, told: tuple[str, str]) -> None:
    *_, metric = found(text)
    assert (metric.indicator, metric.period) == told
