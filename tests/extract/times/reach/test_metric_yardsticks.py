"""Metrics: a year that is only a yardstick, a founding's or of how things once were is no time of what follows."""

from decimal import Decimal

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import metrics


def periods(text: str) -> list[str | None]:
    return [metric.period for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔校创办于1962年，现有学生900人，渔具600套。", [None, None]),
        ("渔港2009年升级为省级渔港，占地86亩，有泊位64个。", [None, None]),
        ("渔业集团2016年在省城上市，市值23亿元。", [None]),
        ("渔港2009年升级为省级渔港，完成投资8亿元。", ["2009"]),
        ("2019年开馆以来，接待渔民8万人次。", ["2019年以来"]),
    ],
)
def test_the_year_of_a_founding_is_no_time_of_how_things_are(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


def test_what_is_told_behind_a_founding_is_so_in_a_plan_too() -> None:
    text = "2027年渔港工作要点\n\n渔港2009年升级为省级渔港，占地86亩，泊位面积9公顷。"
    page = read(text.encode(), "a.txt")
    assert {metric.status for metric in metrics.find(page)} == {"actual"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("每箱利润3元，上年同期为4元。出口比例9%，比上年提高1个百分点。", [None, "上年", None, None]),
        ("渔企利润0.6亿元，上年同期为-0.2亿元。库存鱼粉9万吨，渔工400人。", [None, "上年", None, None]),
        ("渔企利润0.6亿元，上年同期-0.2亿元；渔工400人。", [None, "上年", None]),
        ("渔企利润0.6亿元，2023年同期为负0.2亿元。渔工400人。", [None, "2023", None]),
        ("去年同期渔企亏损0.2亿元，本期盈利0.6亿元。渔工400人。", ["去年", None, None]),
        ("2027年渔获9万吨，2026年为8万吨；出口3万吨。", ["2027", "2026", "2027"]),
        ("2026年渔获8万吨，2027年达到9万吨。出口3万吨。", ["2026", "2027", None]),
        ("今年渔获9万吨，而2023年仅8万吨。出口3万吨。", ["今年", "2023", "今年"]),
        ("今年渔获9万吨，已超过2023年全年，人均渔获2吨。", ["今年", "今年"]),
        ("1至5月，渔获3万吨，占同期全县渔获的7%。其中，虾1万吨。", ["1至5月"] * 3),
        ("2027年渔获9万吨，五年翻一番，年均增长15%；出口3万吨。", ["2027", "五年", "五年", "2027"]),
        ("渔村2014年时只有渔船6艘，现有渔船48艘，渔民900人。", ["2014", None, None]),
    ],
)
def test_a_year_that_a_figure_is_set_against_ends_with_its_figure(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


def test_a_loss_of_the_year_before_keeps_its_sign() -> None:
    assert [metric.value for metric in found("渔企利润3亿元，上年同期-2亿元。")] == [Decimal(3), Decimal(-2)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("近三年返乡渔民80人。渔船60艘。", ["近三年", None]),
        ("近三年，返乡渔民80人。新造渔船60艘。", ["近三年", "近三年"]),
        ("9月捕捞率为6%，最高出现在3月，为8%。", ["9月", "3月"]),
        ("去年渔获8万吨，若无台风，全年有望达到9万吨。", ["去年", "全年"]),
        ("2027年需转产的老渔民约600人，其中船长90人。", ["2027", "2027"]),
    ],
)
def test_a_time_reaches_as_far_as_its_words(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("前三季度全县渔获9万吨，渔具6万件；鱼苗3亿尾。鱼油2吨。", ["前三季度"] * 4),
        ("渔业方面，上半年全县渔获9万吨。鱼油2吨。", ["上半年", "上半年"]),
        ("全年全县渔获9万吨。鱼油2吨。", ["全年", "全年"]),
        ("过去一年，渔获8万吨。全年修船90艘。造船6艘。", ["过去一年", "全年", "过去一年"]),
        ("上半年渔获9万吨，下半年渔获8万吨。鱼油2吨。", ["上半年", "下半年", None]),
        ("2024年，渔获9万吨。上半年修船90艘；造船6艘。鱼油2吨。", ["2024", "上半年", "上半年", "2024"]),
        ("渔获9万吨，上半年修船90艘。鱼油2吨。", [None, "上半年", None]),
    ],
)
def test_a_part_of_the_year_that_opens_its_sentence_governs_the_next_ones(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


def test_what_follows_a_sentence_of_the_whole_year_is_of_the_chapters_time() -> None:
    page = read("临水县渔业\n\n一、2024年工作回顾\n\n全年渔获9万吨。鱼油2吨。".encode(), "a.txt")
    assert [metric.period for metric in metrics.find(page)] == ["2024", "2024"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("截至2024年9月30日，渔校有学生900人，其中女生400人；教师60人。渔船8艘。", ["2024-09-30"] * 3 + [None]),
        ("5月1日到港渔船90艘，离港80艘。", ["5月1日", "5月1日"]),
        ("8月4日，全县渔获9万吨，全月办证60张。", ["8月4日", None]),
        ("9月1日至5日，到港渔船400艘。", ["9月1日至5日"]),
        ("9月到港渔船400艘，其中9月2日90艘，渔民60人。", ["9月", "9月2日", "9月"]),
        ("3月5日，渔会召开，新选理事9人。", [None]),
        ("3月5日，全长28公里的渔港大道通车。", [None]),
        ("3月5日，渔港启用冷库9座。", [None]),
    ],
)
def test_a_day_is_the_time_of_what_is_counted_on_it(text: str, told: list[str | None]) -> None:
    assert periods(text) == told
