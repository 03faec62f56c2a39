"""What people say (我家6亩茶园), suppose (若成本下降40%) and read off a clock, and how long a way took."""

import pytest
from metric_pages import found


def told(text: str) -> list[tuple[str, str, str]]:
    return [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)]


@pytest.mark.parametrize(
    "text", ["9月6日21时48分，渔船驶出东礁港。", "今早6点20分，渔民出海。", "凌晨三时四十分，灯塔亮了。"]
)
def test_the_time_of_day_is_no_sum_of_money(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "从800万到1600万，渔港用了7年；从1600万到2400万，只用了不到4年。",
            [("800万到1600万用时", "=", "7"), ("1600万到2400万用时", "<", "4")],
        ),
        (
            "从零到500艘，船厂用了三年；从500艘到2000艘，用了14个月。",
            [("零到500艘用时", "=", "3"), ("500艘到2000艘用时", "=", "14")],
        ),
    ],
)
def test_how_long_each_step_took_is_of_that_step(text: str, figures: list[tuple[str, str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("渔粉成本为9元，若鱼价下降30%，可降至6元以内。", [("渔粉成本", "=", "9"), ("渔粉成本", "<=", "6")]),
        ("假如泊位利用率达到80%，则每箱成本约为50元。", [("每箱成本", "~", "50")]),
        ("按每船4人测算，可解决900人上岗。", [("上岗", "=", "900")]),
        ("如果按可比价格计算，渔业产值增长8%。", [("渔业产值增长", "=", "8")]),
    ],
)
def test_what_is_only_supposed_is_no_figure(text: str, figures: list[tuple[str, str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text", ["如果亩产提高10%，每亩可增收300元。", "若遇台风，渔获减产三成。", "按每船4人测算，可解决900人上岗。"]
)
def test_what_would_follow_is_an_estimate(text: str) -> None:
    assert found(text)[-1].status == "ongoing"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "头水紫菜一斤能卖80块，我家9亩紫菜，毛收入6万出头。",
            [("头水紫菜一斤能卖", "=", "80"), ("紫菜", "=", "9"), ("毛收入", ">", "6")],
        ),
        ("渔民人均收入刚过2万元。", [("渔民人均收入", ">", "2")]),
        ("海拔700多米的望海村，有渔户90户。", [("望海村海拔", ">", "700"), ("渔户", "=", "90")]),
        ("位于2800米高原上的冷水渔场，占地18亩。", [("占地", "=", "18")]),
    ],
)
def test_plain_speech_names_the_thing_and_not_whose_it_is(text: str, figures: list[tuple[str, str, str]]) -> None:
    assert told(text) == figures
