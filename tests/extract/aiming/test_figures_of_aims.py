"""Figures and years under a heading of aims, and levels that a plan names in plain words, are goals."""

import pytest
from reading import goals, measures

from publisher.article.text import read
from publisher.extract import goals as goal_finder
from publisher.extract.learned.proposals import decide as learned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2034年渔业产值达到90亿元，年均递增8%。", ["2034年渔业产值达到90亿元", "年均递增8%"]),
        ("分年度看，2032年、2033年渔船能耗分别下降5%和6%。", ["2032年、2033年渔船能耗分别下降5%和6%"]),
        ("渔业产值年均增长8%，2034年突破90亿元。", ["渔业产值年均增长8%", "2034年突破90亿元"]),
        ("1998年渔民收入达到2600元，1999年渔船达到300艘。", ["1998年渔民收入达到2600元", "1999年渔船达到300艘"]),
    ],
)
def test_the_years_under_a_heading_of_aims_are_to_come(text: str, expected: list[str]) -> None:
    assert goals(f"一、基础条件\n\n临水镇三面环海。\n\n二、主要目标\n\n{text}") == expected


def test_what_is_over_under_a_heading_of_aims_is_no_goal() -> None:
    text = "2019年渔业产值达到了60亿元，建成了冷库3座。"
    assert goals(f"一、基础条件\n\n临水镇三面环海。\n\n二、主要目标\n\n{text}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三次产业结构调整为8∶50∶42。", "三次产业结构调整为8∶50∶42"),
        ("渔船事故死亡率8‰以下。", "渔船事故死亡率8‰以下"),
        ("渔业从业人口占到两成。", "渔业从业人口占到两成"),
        ("海产养殖年产值比2020年增加一倍半。", "海产养殖年产值比2020年增加一倍半"),
        ("冷链物流网覆盖所有渔村。", "冷链物流网覆盖所有渔村"),
        ("全省渔业综合位次稳中有升。", "全省渔业综合位次稳中有升"),
    ],
)
def test_what_a_heading_of_aims_tells_in_figures_is_a_goal(text: str, expected: str) -> None:
    assert goals(f"一、基础条件\n\n临水镇三面环海。\n\n二、主要目标\n\n{text}") == [expected]


@pytest.mark.parametrize(
    "text",
    ["渔业产值已达90亿元。", "据估计冷库缺口9座。", "每个部门至少联系3个渔村。"],
)
def test_what_is_told_in_figures_besides_aims_is_none(text: str) -> None:
    assert goals(f"一、基础条件\n\n临水镇三面环海。\n\n二、主要目标\n\n{text}") == []


def test_the_headings_of_work_below_one_of_aims_and_tasks_set_no_aims() -> None:
    below = "以冷链为主线壮大渔业\n\n打深水井60眼，培训渔民5000名。"
    aims = "二、2031年目标任务\n\n力争渔业产值90亿元。"
    assert goals(f"一、基础条件\n\n临水镇三面环海。\n\n{aims}\n\n（一）{below}") == ["力争渔业产值90亿元"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("明年，渔村集体收入要过百万元。", "渔村集体收入要过百万元"),
        ("明年，冷链占比过半。", "冷链占比过半"),
        ("今年，要实施渔医下乡，渔民医保服务站覆盖九成以上的渔村。", "渔民医保服务站覆盖九成以上的渔村"),
        ("今年，要改进口岸查验，船舶平均待闸时间由9小时缩短到4小时。", "船舶平均待闸时间由9小时缩短到4小时"),
        ("县里引进冷链企业，海产加工转化率由目前的38%提高到55%。", "海产加工转化率由目前的38%提高到55%"),
        ("明年，村村通渔业公路。", "村村通渔业公路"),
        ("明年，县县有渔港、乡乡有冷库。", "县县有渔港、乡乡有冷库"),
        ("今年，要推行分级处方，甲级病案率≥95%。", "甲级病案率≥95%"),
    ],
)
def test_a_level_that_a_plan_names_in_plain_words_is_a_goal(text: str, expected: str) -> None:
    assert goals(text) == [expected]


def test_what_is_of_a_goal_before_is_one() -> None:
    text = "明年，力争新签约亿元渔业项目20个，其中10亿元以上项目4个。"
    assert goals(text) == ["力争新签约亿元渔业项目20个", "10亿元以上项目4个"]


def test_a_share_of_what_is_newly_built_is_no_measure() -> None:
    assert measures("今年，新建建筑中绿色建筑占比92%。") == []


@pytest.mark.parametrize(
    "text",
    [
        "去年，渔村集体收入过百万元。",
        "县里受理渔民诉求90件，办结率99.2%。",
        "到2019年末，全镇共有渔港7座，床位860张。",
        "今年，要新增机位9个。",
        "明年，人人有责。",
    ],
)
def test_what_was_counted_then_or_is_provided_is_no_goal(text: str) -> None:
    assert goals(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("主要预期指标：渔业总产达到30万吨。", "渔业总产达到30万吨"),
        ("县上签订的责任书规定，渔船事故下降10%。", "渔船事故下降10%"),
        ("会上，港航集团负责人表态，集装箱吞吐量突破90万标箱。", "集装箱吞吐量突破90万标箱"),
        ("2031年，公司计划实现营业收入90亿元。", "公司计划实现营业收入90亿元"),
        ("新的一年，渔业投资增长7%。", "渔业投资增长7%"),
    ],
)
def test_what_sets_a_level_is_to_come(text: str, expected: str) -> None:
    assert goals(f"去年，县里建成冷库3座，完成渔港投资9亿元，新增渔船40艘。\n\n{text}") == [expected]


def test_what_a_plan_starts_from_is_no_goal_but_what_it_reaches() -> None:
    text = "1.渔港污水处理率：2025年为61.5%，2030年达到72%，预期性。"
    page = read(
        f"临水县“十五五”渔业规划\n\n一、发展目标\n\n{text}\n\n二、重点任务\n\n清淤渔港3座。".encode(), "page.txt"
    )
    assert [goal.evidence.quote for goal in goal_finder.find(page, learned(page))] == ["2030年达到72%"]
