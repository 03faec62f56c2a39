"""How often, how long each time and what is taken off a price are no levels of the thing told before."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("上船巡诊每周2次、每次1小时。", ["上船巡诊每周", "上船巡诊每次"]),
        ("上船巡诊从每周2次、每次1小时起步。", ["上船巡诊每周", "上船巡诊每次"]),
        ("船员每周开课3节，每节40分钟。", ["船员每周开课", "船员每周开课每节"]),
        ("船票40元，60岁以上减2元，80岁以上减4元。", ["船票", "60岁以上减免", "80岁以上减免"]),
        ("船票40元，学生减10元。", ["船票", "学生减免"]),
        # What fell, fell.
        ("船票40元，比上年减10元。", ["船票", "船票减少"]),
    ],
)
def test_conditions_of_a_service_are_named(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
