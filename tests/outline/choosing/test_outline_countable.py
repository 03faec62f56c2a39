"""Figures and levels that tell nothing of a statement: those of days, thresholds and names."""

import pytest
from outline_cases import draft

from publisher.outline.choosing.importance import readable, reasons, score


def told(kind: str, words: str) -> list[str]:
    """What counts for or against the item of the words, but for its place."""
    _, items = draft(
        "湾",
        ("港", [f"前言在此，各方情况如下所述，现将有关内容和安排一并向各位报告如下，请予审议：{{{kind}:{words}}}。"]),
    )
    (item,) = (*items.goals, *items.measures)
    return [reason.words for reason in reasons(item)]


@pytest.mark.parametrize(
    "words",
    [
        "渔港综合楼8月前投用",
        "跨湾大桥2031年9月26日通车",
        "渔港6—8月完成清淤疏浚",
        "渔港扩建工程15日前开工建设",
        "力推亿元以上项目尽早落地",
        "加快推进5G建设布局",
    ],
)
def test_a_day_a_threshold_or_a_name_is_no_figure(words: str):
    assert not [one for one in told("g", words) if one.startswith(("figure", "large"))]


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("5月底前完成左岸12公里堤防加固", "12"),
        ("2031年引进10亿元以上项目7个", "7"),
        ("对80岁以上渔民每餐补贴3元", "3"),
        ("新建5G基站260个", "260"),
        ("投资总额达到10亿元以上", "10"),
    ],
)
def test_the_figure_beside_it_is_the_one_that_counts(words: str, figure: str):
    assert f"figure: {figure}" in told("g", words)


def test_the_name_of_an_airport_and_whom_a_grant_is_for_are_no_level():
    assert not [one for one in told("m", "改造湾城国际机场候机楼和停机坪") if one.startswith("level")]
    assert not [one for one in told("m", "对国家级“小巨人”企业一次性奖励80万元") if one.startswith("level")]
    assert "level: 国际" in told("g", "打造具有国际影响力的渔港集群")
    assert "level: 国家级" in told("g", "2031年国家级“小巨人”企业达到20家")


def test_what_is_reckoned_by_a_main_indicator_is_none():
    assert not [one for one in told("g", "万元地区生产总值用水量下降3.5%") if one.startswith(("main", "large"))]
    assert "main indicator: 地区生产总值" in told("g", "地区生产总值达到350亿元")


def test_a_year_ahead_of_the_day_is_no_place_in_a_list():
    assert not [one for one in told("g", "确保提前一年全部完成迁建") if one.startswith("rank")]


def test_what_a_place_is_to_be_by_a_year_tells_more_than_a_count_of_small_things():
    counts = "到2031年，{g:建成码头3个、泊位20个}，{g:集聚渔企150家以上}，"
    plan = counts + "{g:建成全省渔港示范城市}，{g:打造国内知名渔具基地}。"
    _, items = draft("湾", ("港", [plan]))
    first, second, *ends = items.goals
    assert min(map(score, ends)) > max(score(first), score(second))


def test_a_building_and_an_end_state_without_a_date_are_no_end_state_of_a_place():
    assert not [one for one in told("g", "2031年建成镇游客中心") if one.startswith("end state")]
    assert not [one for one in told("g", "打造宜居宜业的海港名城") if one.startswith("end state")]


def figures(text: str) -> list[tuple[str, list[str]]]:
    """The metrics that the text is marked with, each with what counts for or against it."""
    _, items = draft("湾", ("港", [text]))
    return [(one.indicator, [reason.words for reason in reasons(one)]) for one in items.metrics]


def test_the_share_of_a_main_indicator_is_none_and_where_it_began_tells_less_than_where_it_came_to():
    began, ended = (
        "{k 渔业比重=9.2% actual 2030:占地区生产总值的比重由上年的9.2%}",
        "{k 渔业比重=10.4% actual 2031:10.4%}",
    )
    (_, first), (_, last) = figures(f"渔业增加值{began}提高到{ended}。")
    assert "where a change began" in first
    assert "where a change began" not in last
    assert not [one for one in first if one.startswith("main")]
    (_, alone), _ = figures("渔港{k 泊位=52个 actual:由现在的52个}，{k 船=81艘 actual:渔船81艘}。")
    assert "where a change began" not in alone


def test_what_each_one_is_given_does_not_stand_for_all():
    given = "建设补贴由每张床位8000元提高到{k 建设补贴=1.2万元:1.2万元}"
    ((_, why),) = figures(f"{given}。")
    assert "does not say that it is of each: 每张床位" in why
    for text in (
        "每张床位补贴，{k 补贴总额=3亿元:补贴总额3亿元}",
        "按每张床位{k 每张床位补贴=8000元:8000元}",
        "每年给予{k 补贴=8000元:8000元}",
    ):
        ((_, why),) = figures(f"{text}。")
        assert not [one for one in why if one.startswith("does not say that it")]


@pytest.mark.parametrize(
    ("name", "whole"), [("这一比重", False), ("该比例", False), ("渔业比重", True), ("该港吞吐量", True)]
)
def test_a_figure_that_only_points_back_is_no_row(name: str, whole: bool):
    _, items = draft("湾", ("港", [f"到2031年，{{k {name}=13%:{name}达到13%}}。"]))
    assert readable(items.metrics[0]) is whole
