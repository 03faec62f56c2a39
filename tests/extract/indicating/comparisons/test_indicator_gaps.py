"""How far a figure is from another is told as that, and not as a second figure of the same."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("船票38元，比邻岛贵12元。", [("船票", "level"), ("船票比邻岛贵", "level")]),
        (
            "泊位月租428元，比上年同期高35元，比邻港便宜60元。",
            [("泊位月租", "level"), ("泊位月租比上年同期高", "level"), ("泊位月租比邻港便宜", "level")],
        ),
        ("平均水温14℃，较常年偏高0.8℃。", [("平均水温", "level"), ("平均水温较常年偏高", "level")]),
        ("渔民收入3万元，高于全省2000元。", [("渔民收入", "level"), ("渔民收入高于全省", "level")]),
        (
            "渔校最低分高出控制线61分，位次较上年前移38名。",
            [("渔校最低分高出控制线", "level"), ("渔校最低分排名前移", "count")],
        ),
        (
            "渔业产值增长6.9%，高于全国0.7个、全省0.4个百分点。",
            [("渔业产值增长", "growth"), ("渔业产值增速高于全国", "growth"), ("渔业产值增速高于全省", "growth")],
        ),
        ("渔民减少2万人，但比2023年少降1万人。", [("渔民减少", "growth"), ("渔民比2023年少降", "count")]),
        (
            "海带亩均用肥31公斤，高出全国平均水平约四成。",
            [("海带亩均用肥", "level"), ("海带亩均用肥高出全国平均水平", "growth")],
        ),
        ("渔工占劳力的64%，比2019年少了11个百分点。", [("渔工占劳力比重", "share"), ("渔工占劳力比重减少", "growth")]),
        # A change that is told with what it is measured by stays a change.
        ("平均水温14℃，较上年升高0.8℃。", [("平均水温", "level"), ("平均水温升高", "growth")]),
    ],
)
def test_a_gap_is_no_second_level(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, metric.kind) for metric in found(text)] == told


def test_what_a_goal_still_lacks_is_no_figure_of_the_goal() -> None:
    *_, lacking = found("污水收集率72%，离2030年达到75%的目标尚有3个百分点的差距。")
    assert (lacking.indicator, lacking.value) == ("污水收集率距目标差距", 3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "渔业产值增长6%，高于全省1.2个百分点，快于年初目标0.4个百分点。",
            ["渔业产值增长", "渔业产值增速高于全省", "渔业产值增速快于年初目标"],
        ),
        (
            "渔业产值增长6%，增速比全国、全省平均水平分别高0.4个和0.2个百分点。",
            ["渔业产值增长", "渔业产值增速比全国高", "渔业产值增速比全省高"],
        ),
        (
            "渔港覆盖率62%，比全省平均低4个百分点，比上年提高2个百分点。",
            ["渔港覆盖率", "渔港覆盖率比全省平均低", "渔港覆盖率提高"],
        ),
        ("泊位租金比邻港低三到四成。", ["泊位租金比邻港低"]),
        ("渔船油耗下降2%，降幅比全省小1个百分点。", ["渔船油耗下降", "渔船油耗降幅比全省小"]),
        (
            "渔船油耗下降9%，距12%的目标还差3个百分点。",
            ["渔船油耗下降", "渔船油耗", "渔船油耗距目标差距"],
        ),
    ],
)
def test_percentage_points_are_named_by_whom_they_are_measured_against(text: str, told: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == told
