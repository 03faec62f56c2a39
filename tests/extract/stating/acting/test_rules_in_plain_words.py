"""What is done or forbidden from now on, and what was done, told without a verb of policy at the head."""

import pytest
from reading import measures


@pytest.mark.parametrize(
    "measure",
    [
        "整县发展渔光互补",
        "坚决不搞“盆景式”渔村",
        "任何村不准举债修牌楼",
        "夜里十一点以后禁止鸣笛",
        "对征集到的130个堵点挂账销号",
        "对病险船闸逐项“会诊”",
        "对照反馈的18个问题逐条整改",
        "对初次、轻微的违规捕捞以批评教育为主",
        "由镇领导轮流坐班",
        "能复耕的复耕",
        "滩涂深的改造成鱼塘",
        "政府出资收储空置渔屋",
        "每季度“晾晒比”一次",
        "每月至少驻村三天",
        "冷库、码头打包交给企业运营十年",
    ],
)
def test_what_is_to_be_so_from_now_on_is_a_measure(measure: str) -> None:
    assert measures(f"今年，疏浚航道。{measure}。") == ["疏浚航道", measure]


@pytest.mark.parametrize(
    "measure",
    [
        "排了一张航线图谱",
        "2031年在梧镇先行试点",
        "2032年起全面推开",
        "由镇领导轮流坐班",
        "电缆、水管统统入了地",
        "提出抗诉9件",
        "自行补充侦查7件",
        "办理非法捕捞监督案件12件",
    ],
)
def test_what_a_report_counts_or_tells_of_all_is_a_measure(measure: str) -> None:
    assert measures(f"去年，疏浚了航道。{measure}。")[1:] == [measure]


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("这几年我们把新增财力投到渔村上。", "把新增财力投到渔村上"),
        ("前几年累计搬迁渔户3200户。", "累计搬迁渔户3200户"),
        ("这些年我们婉拒了20多个不合导向的项目。", "婉拒了20多个不合导向的项目"),
    ],
)
def test_a_measure_begins_behind_the_years_that_it_was_done_in(sentence: str, measure: str) -> None:
    assert measures(sentence) == [measure]


def test_whom_a_rule_concerns_belongs_to_it() -> None:
    assert measures("今后，对于电鱼炸鱼的行为，必须依法严惩。") == ["对于电鱼炸鱼的行为，必须依法严惩"]


def test_what_somebody_must_do_for_something_does_not_concern_it() -> None:
    assert measures("今后，对于渔区发展，必须通过引进人才改进管理。") == ["通过引进人才改进管理"]


def test_all_the_cases_of_a_year_are_no_measure() -> None:
    assert measures("去年，共办理各类案件4862件。") == []


def test_whoever_does_it_in_time_to_come_is_left_out() -> None:
    assert measures("今后，我们还会拿出500套渔家公寓。") == ["拿出500套渔家公寓"]
