"""Figures of months or a half year beside those of whole years: told with their years, and drawn apart."""

import pytest
from outline_cases import brief, draft

from publisher.model import Chart, Table

REGIONS = ("东湾区", "西湾区", "南湾县")
WHOLE, MONTHS = "{k 零售额=%s亿元 actual 2025:%s亿元}。", "{k 零售额=%s亿元 actual 1—2月:%s亿元}。"


def made(said: str, *told: str, date: str = "2026-03-18") -> tuple[list[Chart | Table], list[str]]:
    """Charts and tables of a source a text, and the warnings."""
    sources = ", ".join(f"s{at}: {{path: {at}.txt, region: {REGIONS[at]}, date: {date}}}" for at in range(len(told)))
    text = f"title: 甲\nsources: {{{sources}}}\nsections: [{{id: c, title: 图, {said}}}]"
    found = brief(text, {f"s{at}": draft(REGIONS[at], ("数", [own])) for at, own in enumerate(told)})
    return [one for one in found.blocks if isinstance(one, Chart | Table)], [one.message for one in found.warnings]


def east_west_south(*amounts: int) -> list[str]:
    east, west, south = amounts
    return [WHOLE % (east, east), WHOLE % (west, west), MONTHS % (south, south)]


def test_two_months_are_no_bar_beside_whole_years():
    (found,), warnings = made("chart: {indicator: 零售额}", *east_west_south(412, 538, 486))
    assert (found.caption, found.categories) == ("零售额", ("东湾区", "西湾区"))
    assert warnings[:1] == ["'零售额' is drawn for whole years, not for 南湾县（2026年1—2月）"]


def test_where_most_tell_two_months_a_whole_year_is_no_bar_beside_them():
    (found,), warnings = made("chart: {indicator: 零售额}", MONTHS % (60, 60), MONTHS % (70, 70), WHOLE % (412, 412))
    assert (found.caption, found.categories) == ("零售额（2026年1—2月）", ("东湾区", "西湾区"))
    assert warnings[:1] == ["'零售额' is drawn for 1—2月, not for 南湾县（2025年）"]


def test_months_stand_beside_the_years_target():
    (found,), warnings = made(
        "chart: {indicator: 零售额}", MONTHS % (60, 60) + "{k 零售额=435亿元 target 2026:435亿元}。"
    )
    assert ([one.name for one in found.series], warnings) == (["已实现（2026年1—2月）", "目标（2026年）"], [])


@pytest.mark.parametrize("period", ["2025年", "1—12月", "2025-01/2025-12", "全年"])
def test_all_twelve_months_are_a_whole_year(period: str):
    told = f"{{k 零售额=300亿元 actual {period}:300亿元}}。"
    (found,), warnings = made("chart: {indicator: 零售额}", WHOLE % (412, 412), told)
    assert (len(found.categories), warnings) == (2, [])


@pytest.mark.parametrize("part", ["2025-H1", "2025-Q1", "前三季度", "2025-01/2025-11", "12月份", "春节假期"])
def test_any_part_of_a_year_is_left_out(part: str):
    (found,), warnings = made(
        "chart: {indicator: 零售额}", WHOLE % (412, 412), f"{{k 零售额=300亿元 actual {part}:300亿元}}。"
    )
    assert (found.categories, "is drawn for whole years" in warnings[0]) == (("东湾区",), True)


def test_rates_of_months_are_drawn_with_their_year():
    rates = ("{k 投资=6% actual 2025 growth:增长6%}。", "{k 投资=3% actual 1—2月 growth:增长3%}。")
    (found,), warnings = made("chart: {indicator: 投资}", *rates)
    assert (found.categories, warnings) == (("东湾区（2025年）", "西湾区（2026年1—2月）"), [])


def test_a_part_of_an_unknown_year_is_not_taken_for_the_legends():
    rates = ("{k 投资=6% actual 2025 growth:增长6%}。", "{k 投资=3% actual 1—2月 growth:增长3%}。")
    aims = "{k 投资=7% target 2026 growth:增长7%}。"
    (found,), _ = made("chart: {indicator: 投资}", rates[0] + aims, rates[1], date="2026")
    assert found.categories == ("东湾区（2025年）", "西湾区（1—2月）")
    assert [one.name for one in found.series] == ["已实现", "目标（2026年）"]


def test_a_comparison_tells_the_year_of_months_and_warns_of_them_beside_whole_years():
    (table,), warnings = made("compare: {indicators: [零售额]}", *east_west_south(412, 538, 486))
    assert [cell.text for cell in table.rows[0]][1:] == [
        "412亿元（2025年）",
        "538亿元（2025年）",
        "486亿元（2026年1—2月）",
    ]
    assert warnings == ["parts of a year stand beside whole years: 南湾县零售额（1—2月）"]


@pytest.mark.parametrize(
    ("period", "date", "told"),
    [("1—2月", "2026-03", "2026年1—2月"), ("12月份", "2026-01", "2025年12月份"), ("1—11月", "2026-06", "1—11月")],
)
def test_months_get_their_articles_year(period: str, date: str, told: str):
    (found,), _ = made("chart: {indicator: 零售额}", f"{{k 零售额=3亿元 actual {period}:3亿元}}。", date=date)
    assert found.caption == f"零售额（{told}）"
