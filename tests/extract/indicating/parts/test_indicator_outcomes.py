"""Counts that are told by what their things do not do, or by what became of them."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("9个渔村没有通自来水，2个码头未建污水站。", ["没有通自来水的渔村", "未建污水站的码头"]),
        ("还有5个乡镇不通公路。", ["不通公路的乡镇"]),
        ("3条河流水质不达标。", ["水质不达标的河流"]),
        ("8个镇尚未建立台账。", ["未建立台账的镇"]),
        ("4个码头因资金、土地等原因尚未动工。", ["未动工的码头"]),
        ("11个码头未建成独立的污水站。", ["未建成独立的污水站的码头"]),
        ("11个未完工的码头。", ["未完工的码头"]),
        ("全港未完成改造的泊位有11个。", ["未完成改造的泊位"]),
        ("未完成任务的渔村有4个。", ["未完成任务的渔村"]),
        ("完成整改的有15项，未完成的4项。", ["整改", "未完成整改"]),
        ("审批事项80项，另有6项不予受理。", ["审批事项", "不予受理的审批事项"]),
        ("30个泊位中，21个已改造，9个未改造。", ["泊位", "已改造的泊位", "未改造的泊位"]),
        (
            "抽查的40家渔企中，12家自行监测不规范，占30%。",
            ["渔企", "自行监测不规范的渔企", "自行监测不规范的渔企占比"],
        ),
        ("7户未上岸。", ["未上岸"]),
        ("十二项主要指标中，受台风影响，渔获量、渔船数两项未完成年度任务。", ["未完成年度任务的主要指标"]),
        ("5家企业被责令停产。", ["被责令停产企业"]),
        ("12个村已通上自来水。", ["通上自来水村"]),
        ("解聘了6家不合格的养护公司。", ["解聘"]),
    ],
)
def test_what_is_counted_is_told_with_what_it_does_not_do(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_who_called_somewhere_is_told_and_not_where() -> None:
    *_, calls = found("外籍渔轮在3万吨级渔业码头靠泊21艘次。")
    assert (calls.indicator, calls.value) == ("外籍渔轮靠泊", 21)
