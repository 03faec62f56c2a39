"""Times that statements hold for: found, and resolved where the words and the article's date allow it."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.extract import periods


def values(text: str, when: date | None = None) -> list[str]:
    return [period.value for period in periods.find(text, when)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024年", "2024"),
        ("二〇二四年", "2024"),
        ("到2030年", "2030"),
        ("2023年8月", "2023-08"),
        ("2023年11月底", "2023-11"),
        ("2023年8月15日", "2023-08-15"),
        ("2023年1至9月", "2023-01/2023-09"),
        ("2018年至2021年", "2018/2021"),
        ("2018—2021年", "2018/2021"),
        ("2023年上半年", "2023-01/2023-06"),
        ("2023年三季度", "2023-07/2023-09"),
        ("2023年前三季度", "2023-01/2023-09"),
        ("2023年前十个月", "2023-01/2023-10"),
        ("2023年6月上旬", "2023-06-01/2023-06-10"),
        ("2019年以来", "2019/.."),
        ("“十三五”时期", "2016/2020"),
        ("“十五五”期间", "2026/2030"),
        ("20世纪80年代", "1980/1989"),
        ("2017年8月11日至22日", "2017-08-11/2017-08-22"),
        ("2017年8月至11月", "2017-08/2017-11"),
        ("一九六三年", "1963"),
        ("一九八一、一九八二两年", "1981/1982"),
        ("2020年和2021年，共计", "2020/2021"),
        ("1966年到1976年的十一年中", "1966/1976"),
        ("第四个五年计划期间", "1971/1975"),
        ("第一个五年内", "1953/1957"),
        ("一九八○年", "1980"),
        ("１９９６年", "1996"),
        ("1 9 9 6 年", "1996"),
        ("民国八年", "1919"),
        ("2011.09-2013.04", "2011-09/2013-04"),
        ("2024年国庆节", "2024-10-01"),
    ],
)
def test_absolute_times_have_an_iso_form(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "去年",
        "今年上半年",
        "未来五年",
        "近三年来",
        "每年",
        "目前",
        "今年以来",
        "五年内",
        "一季度",
        "今后三年",
        "规划期末",
    ],
)
def test_relative_times_keep_their_words_without_a_date(text: str) -> None:
    assert values(text) == [text]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("去年", "2022"),
        ("今年上半年", "2023-01/2023-06"),
        ("明年5月", "2024-05"),
        ("上个月", "2023-02"),
        ("本月9日", "2023-03-09"),
        ("今年一季度", "2023-01/2023-03"),
        ("去年9月以来", "2022-09-01/2023-03-20"),
        ("近三年", "2020-03-20/2023-03-20"),
        ("未来六个月", "2023-03-20/2023-09-20"),
        ("10月8日", "2023-10-08"),
        ("七年后", "2030"),
        ("上个季度", "2022-10/2022-12"),
        ("本季度末", "2023-03"),
        ("两年半以前", "../2020-09"),
        ("两年半以来", "2020-09-01/2023-03-20"),
        ("2027年10月1日以前", "2023-03-20/2027-10-01"),
    ],
)
def test_relative_times_are_resolved_by_the_articles_date(text: str, value: str) -> None:
    assert values(text, date(2023, 3, 20)) == [value]


@pytest.mark.parametrize(
    "text", ["二十点六", "24点5度", "提前一年", "一日之计", "100只", "第5次", "2020个车位", "13月", "几十年之后"]
)
def test_numbers_that_are_no_times_are_silent(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize("text", ["九年义务教育巩固率99%", "五年前进21位", "提高到每月560元"])
def test_words_of_other_things_are_no_times(text: str) -> None:
    assert values(text) == []


@settings(max_examples=100, derandomize=True, deadline=None)
@given(
    st.text(alphabet="012年月日至-今去上半季度前末底以来“五”十四个近未来", max_size=40),
    st.dates(date(1980, 1, 1), date(2060, 1, 1)),
)
def test_a_found_period_stands_in_the_text_and_its_iso_form_is_well_made(text: str, when: date) -> None:
    form = r"\d{4}(-\d\d){0,2}"
    for period in periods.find(text, when):
        assert text[period.start : period.end] == period.text
        assert period.value == period.text or re.fullmatch(rf"{form}(/({form}|\.\.))?", period.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("半年内", "2021-06-14/2021-12-14"),
        ("近半年", "2020-12-14/2021-06-14"),
        ("三个月后", "2021-09"),
        ("两个半月内", "2021-06-14/2021-08-31"),
        ("本月中旬", "2021-06-11/2021-06-20"),
        ("这个月前3天", "2021-06-01/2021-06-03"),
        ("一季度末", "2021-03"),
        ("2035年前后", "2035"),
        ("上世纪90年代", "1990/1999"),
        ("21世纪初", "21世纪初"),
        ("二十多年前", "二十多年前"),
        ("建县之初", "建县之初"),
        ("5月当月", "2021-05"),
    ],
)
def test_parts_of_years_months_and_centuries(text: str, value: str) -> None:
    (period,) = periods.find(text, date(2021, 6, 14))
    assert (period.text, period.value) == (text, value)
