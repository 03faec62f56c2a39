"""What is counted says too little -> an indicator with the verb that makes it so, or with what the counted do."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新建改建农村公路30公里。", ["新建改建农村公路"]),
        ("制定修订了7件地方性法规。", ["制定修订地方性法规"]),
        ("新开工保障房90套，基本建成60套。", ["新开工保障房", "保障房建成"]),
        ("新开工项目26个，竣工投产18个。", ["新开工项目", "项目竣工投产"]),
        ("再解决9000万农村人口饮水问题。", ["解决饮水问题农村人口"]),
        ("解决5000人饮水安全问题。", ["解决饮水安全问题"]),
        ("28个省份开展了长期护理试点。", ["开展长期护理试点省份"]),
        ("访问了6个国家。", ["访问国家"]),
        ("医院改革试点已扩大到60个县。", ["医院改革试点县"]),
        ("养老保险试点范围扩大到全省40%的县。", ["养老保险试点县"]),
        ("已有八成的县普及了学前教育。", ["普及学前教育县"]),
        ("中央财政安排9亿元资金支持就业。", ["中央财政安排资金"]),
        ("年产50万吨的纸浆工厂投产。", ["纸浆工厂年产"]),
        ("45个重点城市臭氧年均浓度下降3%。", ["重点城市", "臭氧年均浓度下降"]),
        ("进口、出口通关时间分别压减6%和9%。", ["进口通关时间压减", "出口通关时间压减"]),
        ("完成裁减人员3万任务。", ["裁减人员"]),
        ("全年组织2100名农民参加职业培训。", ["参加职业培训农民"]),
        ("新增加的主要生产能力有煤炭3万吨，石油6万吨。", ["新增煤炭", "新增石油"]),
        ("新增公路80公里，其中高速公路30公里。", ["新增公路", "新增高速公路"]),
        ("再就业补助9亿元。", ["再就业补助"]),
        ("新建、改扩建机场33个。", ["新建、改扩建机场"]),
        ("已有50%的县（市、区）基本普及义务教育。", ["普及义务教育县（市、区）"]),
        ("3个传统产业和智能制造、新材料2个新兴产业。", ["传统产业", "新兴产业"]),
        ("投资8000万元，实施排涝闸加固工程。", ["排涝闸加固工程投资"]),
        ("6个加工园规划建设有序推进。", ["加工园"]),
    ],
)
def test_an_indicator_says_which_things_are_counted(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize("text", ["要用三年左右的时间，完成改造。", "这80亿元要管好。"])
def test_how_long_a_thing_will_take_and_what_was_told_before_are_no_metrics(text: str) -> None:
    assert found(text) == ()


def test_a_threshold_before_just_so_many_is_part_of_the_indicator() -> None:
    (plants,) = found("装机在五万千瓦以上的水电站就有十五座。")
    assert (plants.indicator, plants.value) == ("装机在五万千瓦以上的水电站", 15)
