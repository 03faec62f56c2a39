"""What a figure is only compared with, or a rate told before it, does not have the figure."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新码头面积9万平方米，相当于东港、西港总和的2倍。", ["新码头面积", "新码头面积相当于东港、西港总和"]),
        ("会务经费支出900万元，比年初预算节约9%。", ["会务经费支出", "会务经费支出比年初预算节约"]),
        ("会务经费支出900万元，比预算节约80万元。", ["会务经费支出", "会务经费支出比预算节约"]),
        ("会务经费下降8%，比上年节约12%。", ["会务经费下降", "会务经费比上年节约"]),
        # No income is saved.
        ("营业收入20亿元，比预算节约1.2亿元。", ["营业收入", "比预算节约"]),
        ("渔港造价3亿元，较概算节省7%。", ["渔港造价", "渔港造价较概算节省"]),
    ],
)
def test_so_much_of_another_is_told_with_the_other(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("船票网售率9%，引进企业80家，预计全年产值突破9亿元。", ["船票网售率", "引进企业", "引进企业产值"]),
        ("鱼苗成活率95%，产量3万吨。", ["鱼苗成活率", "产量"]),
        ("茶园面积9万亩，去年产值6亿元。", ["茶园面积", "茶园产值"]),
    ],
)
def test_no_rate_and_no_area_has_an_output(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
