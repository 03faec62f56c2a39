"""A figure that tells a change -> an indicator that says so, in a figure's own words or those of its list."""

import pytest
from metric_pages import found, only


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("农村贫困人口比上年减少290万人。", ["农村贫困人口减少"]),
        ("中央财政赤字安排2450亿元，比上年减少500亿元。", ["中央财政赤字", "中央财政赤字减少"]),
        ("工业总产值年均增长9%。", ["工业总产值年均增长"]),
        ("单位产值能耗、用水量分别下降3%、5%。", ["单位产值能耗下降", "用水量下降"]),
        ("粮食产量增产8万吨。", ["粮食增产"]),
        ("粮食产量在1953年到1978年间平均每年只增长9万吨。", ["粮食产量平均每年增长"]),
        ("经济年均增长保持在6%以上。", ["经济年均增长"]),
        ("工业用电量增速回落2个百分点。", ["工业用电量增速回落"]),
        ("今年经济增长预期目标定为6%左右。", ["经济增长预期目标"]),
        ("渔业税收58亿元，同比减收3亿元。", ["渔业税收", "渔业税收减收"]),
        ("亏损面为18%，同比收窄2个百分点。", ["亏损面", "亏损面收窄"]),
        ("物价涨幅降到3%。", ["物价涨幅"]),
        ("外贸进口额80亿元，负增长2%。", ["外贸进口额", "外贸进口额负增长"]),
        ("外贸进口额负增长2%。", ["外贸进口额负增长"]),
        ("外贸进口额同比-8.8%。", ["外贸进口额增长"]),
        ("出口额出现负增长，为-5.6%。", ["出口额增长"]),
        ("财政收入9亿元，同口径下降3%。", ["财政收入", "财政收入下降"]),
        ("居民收入9万元，名义增长3%。", ["居民收入", "居民收入增长"]),
        ("投资降幅收窄到3%以内。", ["投资降幅"]),
        ("渔业产值增长均超过30%。", ["渔业产值增长"]),
        ("乡镇企业产值以每年三成的速度递减。", ["乡镇企业产值递减"]),
        ("在“中国渔业百强区”中位次上升2位。", ["“中国渔业百强区”位次上升"]),
    ],
)
def test_an_indicator_says_which_way_a_figure_went(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
    assert found(text)[-1].kind == "growth"


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("贫困人口减少到290万人。", "贫困人口"),
        ("粮食产量提高至9万吨。", "粮食产量"),
        ("总产值翻两番。", "总产值"),
        ("工业投资增速达到6%。", "工业投资增速"),
        ("向困难群众发放补助，惠及1100多万人。", "困难群众"),
        ("缓建了大中型项目95个。", "缓建大中型项目"),
        ("使用8亿元失业保险基金支持稳岗。", "失业保险基金"),
        ("签署国际条约18个。", "国际条约"),
        ("每天新增企业3万户。", "新增企业"),
    ],
)
def test_what_a_figure_came_to_is_no_change(text: str, indicator: str) -> None:
    assert only(text).indicator == indicator


def test_what_a_share_falls_to_is_no_fall() -> None:
    assert (only("手工业所占的比重下降为16%。").kind, only("手工业所占的比重下降16%。").kind) == ("share", "growth")


def test_both_ends_of_a_fall_go_by_one_name() -> None:
    assert [metric.indicator for metric in found("利润总额由12亿元下滑至9亿元。")] == ["利润总额", "利润总额"]
