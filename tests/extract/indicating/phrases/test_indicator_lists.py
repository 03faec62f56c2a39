"""Several names and several figures: each figure is of its own, and what the last name shares is every name's."""

from decimal import Decimal

import pytest
from metric_pages import found


def _told(text: str) -> list[tuple[str, object]]:
    return [(metric.indicator, metric.value) for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("男、女渔工平均工龄分别为12年和9年。", ["男渔工平均工龄", "女渔工平均工龄"]),
        ("国内、国际航客分别为38万人次、4万人次。", ["国内航客", "国际航客"]),
        ("早稻、晚稻亩均用肥分别为12公斤和16公斤。", ["早稻亩均用肥", "晚稻亩均用肥"]),
        ("小学、初中寄宿生分别为3200人和1800人。", ["小学寄宿生", "初中寄宿生"]),
        ("海网、岸网补种面积分别为9亩和7亩。", ["海网补种面积", "岸网补种面积"]),
        ("北湾镇、南湾镇渔户分别为820户、640户。", ["北湾镇渔户", "南湾镇渔户"]),
        ("进口、出口整体通关时间分别为21小时和0.4小时。", ["进口整体通关时间", "出口整体通关时间"]),
        ("化学需氧量、氨氮、总磷减排量分别为61吨、28吨、5吨。", ["化学需氧量减排量", "氨氮减排量", "总磷减排量"]),
        # Nothing is shared where each is a thing of its own.
        ("远洋渔工、近海渔工分别增加860人和880人。", ["远洋渔工增加", "近海渔工增加"]),
        ("铁路、民航及其他分别完成13亿元、3亿元。", ["铁路", "民航及其他"]),
    ],
)
def test_what_the_last_name_shares_is_every_names(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "北湾、南湾为主要市场，进出口值分别为348亿元和291亿元，增速依次为5%和-6%。",
            [("北湾进出口值", 348), ("南湾进出口值", 291), ("北湾进出口值增速", 5), ("南湾进出口值增速", -6)],
        ),
        (
            "主要客源地依次是北湾、南湾和西岭，占游客总量的18%、12%和9%。",
            [("北湾占游客总量比重", 18), ("南湾占游客总量比重", 12), ("西岭占游客总量比重", 9)],
        ),
        (
            "造船业、渔具业增加值分别增长12%和10%，占工业增加值的比重分别为14%和27%，比上年提高1.1个和0.7个百分点。",
            [
                ("造船业增加值增长", 12),
                ("渔具业增加值增长", 10),
                ("造船业增加值占工业增加值比重", 14),
                ("渔具业增加值占工业增加值比重", 27),
                ("造船业增加值占工业增加值比重提高", Decimal("1.1")),
                ("渔具业增加值占工业增加值比重提高", Decimal("0.7")),
            ],
        ),
        (
            "东港、西港吞吐量分别完成9万吨、3万吨，占全市的75%、25%，完成年度计划的102%、96%。",
            [
                ("东港吞吐量", 9),
                ("西港吞吐量", 3),
                ("东港吞吐量占全市比重", 75),
                ("西港吞吐量占全市比重", 25),
                ("东港吞吐量完成年度计划", 102),
                ("西港吞吐量完成年度计划", 96),
            ],
        ),
        (
            "海带产量12万吨，紫菜产量8万吨，分别占全县的60%和40%。",
            [("海带产量", 12), ("紫菜产量", 8), ("海带产量占全县比重", 60), ("紫菜产量占全县比重", 40)],
        ),
        # Each has its own verb, and one unit stands behind the last for all.
        (
            "海带占15%，紫菜占61%，龙须菜占22%，与上年相比，分别下降1.9个、下降1.2个和上升3.1个百分点。",
            [
                ("海带占比", 15),
                ("紫菜占比", 61),
                ("龙须菜占比", 22),
                ("海带占比下降", Decimal("1.9")),
                ("紫菜占比下降", Decimal("1.2")),
                ("龙须菜占比上升", Decimal("3.1")),
            ],
        ),
    ],
)
def test_each_figure_of_a_list_is_of_its_own_name(text: str, told: list[tuple[str, object]]) -> None:
    assert _told(text) == told


def test_points_are_told_for_every_figure_of_a_list_that_ends_in_them() -> None:
    text = "海带占15%，紫菜占61%，分别下降1.9个和上升3.1个百分点。新建泵站3个、提高1.2个百分点。"
    assert [metric.unit for metric in found(text)] == ["%", "%", "个百分点", "个百分点", "个", "个百分点"]


def test_quarters_are_told_by_the_span_that_counts_them() -> None:
    metrics = found("2030年一至三季度渔业营收依次为12亿元、14亿元和15亿元。")
    assert [(metric.indicator, metric.period) for metric in metrics] == [
        ("渔业营收", "2030-01/2030-03"),
        ("渔业营收", "2030-04/2030-06"),
        ("渔业营收", "2030-07/2030-09"),
    ]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "渔工7万人，主要流向北湾（38%）和西岭（12%）。",
            ["渔工", "渔工流向北湾", "渔工流向西岭"],
        ),
        ("村民最盼修码头（68%），其次是清淤（47%）和建冷库（39%）。", ["村民最盼修码头", "清淤", "建冷库"]),
    ],
)
def test_a_share_in_brackets_is_of_what_stands_before_them(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "本地渔客占51%，外地渔客占49%。前两大来源地依次为东澜和北辰，分别占外地渔客的21%和16%。",
            ["本地渔客占比", "外地渔客占比", "东澜占外地渔客比重", "北辰占外地渔客比重"],
        ),
        ("鱼粉出口前三位的国家为越南、泰国和德国，分别增长12%、9%和5%。", ["越南增长", "泰国增长", "德国增长"]),
        ("主要渔市是东澜、北辰，分别增长12%和9%。", ["东澜增长", "北辰增长"]),
        (
            "销量前三的渔网依次是海云、东澜、北辰，市场份额分别为21%、16%和9%。",
            ["海云市场份额", "东澜市场份额", "北辰市场份额"],
        ),
        ("渔民投诉最多的依次是噪声、停船，占比分别为31%和22%。", ["噪声占比", "停船占比"]),
    ],
)
def test_those_that_the_clause_before_lists_own_the_figures(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_a_list_of_levels_is_whole() -> None:
    assert [metric.indicator for metric in found("入选国家、省级各类渔业计划的资助对象有90多人。")] == [
        "国家、省级各类渔业计划的资助对象"
    ]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("建成码头、泊位12处。", "码头、泊位"),
        ("渔具店、船坞在册企业210家。", "渔具店、船坞在册企业"),
        ("全镇渔民、船工120人参加了体检。", "渔民、船工"),
        # Another deed, another clause or what the thing is about or done by is none of its name.
        ("强化监管、排查隐患120处。", "隐患"),
        ("园区围绕渔具、船舶引进企业12家。", "引进企业"),
        ("渔获迈上新台阶、亩产提升9斤。", "亩产提升"),
    ],
)
def test_things_listed_before_one_figure_are_all_of_its_name(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator
