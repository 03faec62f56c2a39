"""Actions are found behind whoever does them: with a year, by a person, at a meeting's order, at a rhythm."""

import re

import pytest
from reading import measures

from publisher.extract.stating.parsing import endings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("渔业公司2031年4月成立了鱼苗中心。", ["成立了鱼苗中心"]),
        ("东礁医院于2031年开设了渔民门诊。", ["东礁医院于2031年开设了渔民门诊"]),
        ("市渔业局2031年在全市推广了助渔模式。", ["在全市推广了助渔模式"]),
    ],
)
def test_a_year_may_stand_between_doer_and_verb(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，我主持制定护渔制度12项。", ["主持制定护渔制度12项"]),
        ("他引进了7家渔企，盘活了3座冷库。", ["引进了7家渔企", "盘活了3座冷库"]),
        ("去年，合作社引进鱼苗12种，培训渔户860人次。", ["引进鱼苗12种", "培训渔户860人次"]),
        ("截至目前，全县改造老旧渔港18个。", ["改造老旧渔港18个"]),
        ("去年，老船长林大海流转滩涂600亩。", ["老船长林大海流转滩涂600亩"]),
    ],
)
def test_persons_and_bodies_without_a_place_do_something(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize("text", ["去年，渔区高速公路新建通车49公里。", "他接受了本报记者专访。"])
def test_so_many_of_what_there_is_tell_no_deed(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议决定成立护渔专班。", ["成立护渔专班"]),
        ("县委常委会研究决定设立2亿元渔业基金。", ["设立2亿元渔业基金"]),
        ("县财政局负责筹措资金，市渔业局负责采购渔灯。", ["负责筹措资金", "负责采购渔灯"]),
        ("10月底前，全部泊位实行周末轮班。", ["实行周末轮班"]),
        ("各渔镇每周五前上报台账。", ["每周五前上报台账"]),
        ("下一步，挂图作战、销号管理。", ["挂图作战、销号管理"]),
        ("下一步，派渔技员下乡巡讲。", ["派渔技员下乡巡讲"]),
        ("6月底前完成排查，建立渔船台账。", ["完成排查", "建立渔船台账"]),
    ],
)
def test_duties_are_found_behind_order_doer_and_rhythm(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市总工会正会同渔业学院开设轮机夜校班。", ["会同渔业学院开设轮机夜校班"]),
        ("去年，供电所新装了11台变压器。", ["新装了11台变压器"]),
        ("去年，东礁市政府新闻办举行渔港图景发布会首场。", ["东礁市政府新闻办举行渔港图景发布会首场"]),
    ],
)
def test_a_body_of_any_kind_is_known_by_how_its_name_ends(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


def test_names_that_end_in_several_lengths_are_sought_before_a_place() -> None:
    seen = re.compile(f"{endings.behind(('局', '公司', '合作社'))}改造")
    assert [bool(seen.search(text)) for text in ("渔业局改造", "渔业公司改造", "渔业合作社改造", "渔港改造")] == [
        True
    ] * 3 + [False]
    assert re.search(f"{endings.behind(())}改造", "渔业局改造") is None
