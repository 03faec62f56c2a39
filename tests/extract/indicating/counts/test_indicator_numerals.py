"""A number that tells which things are meant, or on what condition, is no figure; one that passed a mark is."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("三元锂电池装机12GWh。", ["三元锂电池装机"]),
        ("三元里村年收入86万元。", ["三元里村年收入"]),
        ("14%水分玉米挂牌价每斤1.08元。", ["14%水分玉米挂牌价（每斤）"]),
        ("600瓦组件销量3万块。", ["600瓦组件销量"]),
        ("4个9的高纯硅产能2万吨。", ["4个9的高纯硅产能"]),
        ("带鱼均价26元一斤。", ["带鱼均价"]),
        ("评分60分以上方可入围。", []),
        ("与先进渔港4至5座的水平相比差距明显。", []),
        # These are figures.
        ("学费三元。", ["学费"]),
        ("渔轮功率600瓦。", ["渔轮功率"]),
        ("鱼塘含盐3%。", ["鱼塘含盐"]),
    ],
)
def test_what_only_says_which_is_no_figure(text: str, names: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔村收入全部过100万元。", [("渔村收入", ">", "100")]),
        ("渔民占比过六成。", [("渔民占比", ">", "6")]),
        ("远洋捕捞、水产加工双双过20亿元。", [("远洋捕捞、水产加工", ">", "20")]),
        ("渔村收入村村过30万元。", [("渔村收入", ">", "30")]),
        ("渔业产值确保43亿元、力保45亿元。", [("渔业产值", "=", "43"), ("渔业产值", "=", "45")]),
        ("渔业产值43亿元，奋力冲击45亿元。", [("渔业产值", "=", "43"), ("渔业产值", "=", "45")]),
        ("完成投资过100亿元。", [("投资", ">", "100")]),
        ("创办过3家船厂。", [("船厂", "=", "3")]),
        ("收入过50亿元的仅1家。", [("收入过50亿元", "=", "1")]),
    ],
)
def test_what_passed_a_mark_is_more(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("超额完成全年7500套的任务。", ["任务"]),
        ("船闸建设超额完成省下达的14%的目标任务。", ["船闸建设目标任务"]),
        ("全年有望实现5%左右的预期增长目标。", ["预期增长目标"]),
        ("渔港清淤完成全年任务的63%。", ["渔港清淤完成全年任务"]),
        ("发放补贴5260万元，户均每月675元。", ["发放补贴", "户均每月发放补贴"]),
        ("预期寿命80岁，其中女性83岁。", ["预期寿命", "女性预期寿命"]),
        ("船闸工期提前42天。", ["船闸工期提前"]),
        # How early something is done is no figure of its own.
        ("船闸提前42天完工。", []),
    ],
)
def test_tasks_means_and_spans_have_their_names(text: str, names: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == names


@pytest.mark.parametrize("plan", ["计划明年开工", "预计明年完工", "力争今年建成"])
def test_what_is_planned_for_a_day_is_no_part_of_what_is_counted(plan: str) -> None:
    assert found(f"其余3座渔港{plan}。")[0].indicator.removeprefix("其余") == "渔港"
