"""Metrics: the time of an event, of a forecast, of a part or in a name is none of the figures that follow."""

import pytest
from metric_pages import found

from publisher.article import text as pages
from publisher.extract import find


def periods(text: str) -> list[str | None]:
    return [metric.period for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("上半年，渔税9亿元，剔除去年同期一次性缴款后增长4%。其中，港口3亿元。", ["上半年"] * 3),
        ("前三季度，渔获8万吨，扣除上年休渔期延长因素后增长6%。虾2万吨。", ["前三季度"] * 3),
        ("考虑到2024年台风的影响，渔获3万吨。", [None]),
    ],
)
def test_what_is_left_out_of_a_comparison_tells_no_time(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "到2035年，渔获突破90万吨，其中2031年达到60万吨；加工率达到40%。泊位增至30个。",
            ["2035", "2031", "2035", "2035"],
        ),
        ("五年投资30亿元，其中2026年投资8亿元。渔船900艘。", ["五年", "2026", None]),
        ("2027年渔获9万吨，其中一季度2万吨，增长3%；出口4万吨。", ["2027", "一季度", "一季度", "2027"]),
    ],
)
def test_the_time_of_a_part_ends_with_what_is_told_of_it(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔校学生8万人，预计2029年达到峰值。入学率96%。", [None, None]),
        ("渔校学生8万人，预计2029年达到峰值9万人。入学率96%。", [None, "2029", None]),
        ("渔校学生8万人，将于2029年达峰。入学率96%。", [None, None]),
        ("首批泊位预计2028年底迎来渔船。入驻渔企190家。", [None]),
        ("预计2029年渔获突破9万吨，虾3万吨。出口2万吨。", ["2029", "2029", "2029"]),
        ("2034年渔业产值达到90亿元。建议临水市设立规模不低于3亿元的基金。", ["2034", None]),
    ],
)
def test_the_year_of_a_forecast_is_none_of_how_things_are(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("自2018年停止捕捞以来，渔村试种海带，首单9万吨。全村已有民宿70家、床位900张。", ["2018年以来", None, None]),
        ("2011年建港以来，累计引进渔企460家，税收3亿元。", ["2011年以来"] * 2),
        ("2023年4月试航以来，游船接待游客9万人次。", ["2023年4月以来"]),
        ("今年开渔以来，渔获3万吨。", ["今年开渔以来"]),
        ("2019年是新世纪以来渔业最难的一年，渔获3万吨。", ["2019"]),
    ],
)
def test_what_has_been_so_since_an_event_is_of_the_years_since(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2013年建村时，渔民人均收入2900元。渔村有了码头，人均收入3万元。", ["2013", None]),
        ("2013年建村时，渔民人均收入2900元。当时渔船9艘。如今渔船90艘。", ["2013", "2013", "如今"]),
        ("2013年，渔民人均收入2900元。十年过去，人均收入3万元。", ["2013", None]),
        ("四年前镇里成立渔业合作社，入社渔户达到1800户，海带3万亩。", [None, None]),
        ("四年前，镇里把17个村的海带统一收购，成立联合社，入社渔户达到1800户。", ["四年前", None]),
        ("四年前，渔村只有渔船9艘，人均收入2900元。", ["四年前", "四年前"]),
    ],
)
def test_how_things_once_were_ends_where_it_is_told_what_became_of_them(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("今年计划改造2001年底前建成的渔屋130栋，涉及渔民4万户。", ["今年", "今年"]),
        ("这座1997年建成的渔港年卸货能力12万吨。", [None]),
        ("去年投产的冷库库容300吨，有工人86人。", [None, None]),
        ("根据2022年印发的渔港规划，港区面积9平方公里，引进渔企86家。", [None, None]),
        ("2024年签约的渔业项目32个。", ["2024"]),
    ],
)
def test_a_year_that_says_which_thing_is_meant_is_no_time(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("今年头两个月，渔获3万吨，出口1万吨。", ["今年头两个月"] * 2),
        ("头三季，渔税3亿元。开年两个月，出口1万吨。", ["头三季", "开年两个月"]),
        ("一季度，渔获增长7%，出口增长3%，三年平均增长4%。", ["一季度", "一季度", "三年"]),
        ("渔获增长7%，两年平均增长5%；出口增长3%，两年平均增长4%。", [None, "两年", None, "两年"]),
        ("去年一年，全镇引进渔企97家。当年开工的有58家。", ["去年", "去年"]),
        ("2017年，渔村建冷库3座。当年渔获3万吨。", ["2017", "2017"]),
    ],
)
def test_the_months_so_far_a_mean_and_that_year_are_told(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


def test_the_plan_before_the_one_that_is_set_out_is_over() -> None:
    page = (
        "东礁市“十五五”渔业规划\n\n第一节 发展目标\n“十四五”时期，全市新增渔船28艘；柴油消费占比从63%降至51%。"
        "渔港装机达到780万千瓦。到2030年，渔港装机突破900万千瓦。\n"
    )
    items = find(pages.read(page.encode(), "page.txt"))
    assert [metric.status for metric in items.metrics] == ["actual", "actual", "actual", "actual", "target"]
    assert [goal.evidence.quote for goal in items.goals] == ["渔港装机突破900万千瓦"]


def test_what_a_plan_starts_from_is_no_goal() -> None:
    page = "东礁市“十五五”渔业规划\n\n第一节 发展目标\n到2030年，渔港装机达到更高水平，基期值780万千瓦。\n"
    assert "基期值780万千瓦" not in {goal.evidence.quote for goal in find(pages.read(page.encode(), "page.txt")).goals}
