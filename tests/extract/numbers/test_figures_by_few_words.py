"""Figures that are read by few words: a place among things of a kind, an index, a Latin unit, one cut of several."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("市场份额9.7%，位居国产品牌第二。", [("市场份额", "9.7", "%"), ("市场份额国产品牌排名", "2", "位")]),
        ("船用马达产量位居内资品牌第二。", [("船用马达产量内资品牌排名", "2", "位")]),
        ("产销量位列行业第三。", [("产销量行业排名", "3", "位")]),
        ("会务费、差旅费各压减9%。", [("会务费、差旅费压减", "9", "%")]),
        ("鱼药使用强度36.4DDDs。", [("鱼药使用强度", "36.4", "DDDs")]),
        ("CMI值1.28。", [("CMI值", "1.28", "")]),
    ],
)
def test_a_figure_is_read_by_its_words(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, str(metric.value), metric.unit) for metric in found(text)] == told


def test_a_rank_of_a_place_is_named_as_before() -> None:
    assert [metric.indicator for metric in found("综合排名跃升至第71位。")] == ["综合排名"]
