"""Comparisons: names that mean the same, units told alike, years side by side."""

import pytest
from outline_cases import brief, draft, outline

from publisher.errors import PublisherError
from publisher.model import Table

EAST = draft(
    "东区",
    (
        "数说",
        [
            "{k GDP=3亿元 actual 2024:实现3亿元}，{k 地区生产总值=4亿元 actual 去年:实现4亿元}，"
            "{k 全区生产总值=5亿元 target 2030:达5亿元}，{k 外贸进出口=20亿元 actual 2025:进出口20亿元}。"
        ],
    ),
)
WEST = draft(
    "西区",
    ("数说", ["{k 经济总量=12000万元 actual 2025:实现12000万元}，{k 客运班次=300班 actual 2025:共300班}。"]),
)
AGAIN = draft("东区简报", ("数说", ["{k 地区生产总值=4亿元 actual 2025:实现4亿元}。"]))
DRAFTS = {"east": EAST, "west": WEST, "again": AGAIN}
TEXT = """
title: 要点
%s
sources:
  east: {path: e.txt, label: 东区, region: 东区, date: 2026}
  west: {path: w.txt, label: 西区, region: 西区, date: 2026}
  again: {path: a.txt, label: 东区简报, region: 东区, date: 2026}
sections: [{id: c, title: 对照, compare: {%s}}]
"""


def rows(said: str, top: str = "") -> list[list[str]]:
    """Head and rows of the comparison, as text."""
    (table,) = [block for block in brief(TEXT % (top, said), DRAFTS).blocks if isinstance(block, Table)]
    return [[column.title for column in table.columns], *([cell.text for cell in row] for row in table.rows)]


def test_units_are_told_alike_and_what_is_aimed_at_stands_after_what_is_reached():
    assert rows("indicators: [地区生产总值]") == [
        ["指标", "东区", "西区"],
        ["地区生产总值", "3亿元（2024年）；4亿元（2025年）；5亿元（2030年目标）", "1.2亿元（2025年）"],
    ]


def test_what_two_sources_tell_alike_stands_once_and_cites_both():
    (table,) = [b for b in brief(TEXT % ("", "indicators: [GDP]"), DRAFTS).blocks if isinstance(b, Table)]
    told = [(p.source.id, [also.source.id for also in p.also]) for p in table.rows[0][1].points]
    assert told == [("east", []), ("east", ["again"]), ("east", [])]


def test_years_stand_side_by_side_with_their_regions():
    assert rows("columns: year, indicators: [地区生产总值]") == [
        ["指标", "2024年", "2025年", "2030年"],
        ["地区生产总值", "东区：3亿元", "东区：4亿元；西区：1.2亿元", "东区：5亿元（目标）"],
    ]


def test_one_indicator_by_region_and_year():
    assert rows("rows: region, columns: year, indicators: [地区生产总值]") == [
        ["地区", "2024年", "2025年", "2030年"],
        ["东区", "3亿元", "4亿元", "5亿元（目标）"],
        ["西区", "—", "1.2亿元", "—"],
    ]


def test_the_outlines_own_thesaurus_adds_names():
    assert rows("indicators: [通航能力]", "thesaurus: {通航能力: [客运班次]}")[1] == ["通航能力", "300班（2025年）"]


@pytest.mark.parametrize("name", ["进出口总额", "外贸进出口总额"])
def test_the_packages_thesaurus_is_known(name: str):
    assert rows(f"indicators: [{name}]")[1] == [name, "20亿元（2025年）"]


def test_a_figure_stated_twice_stands_once_in_its_fullest_words():
    twice = draft(
        "东区",
        ("数", ["{k 新增专利=9件 target 2030:新增9件}，{k 专利=9件 target 2030:9件}，{k 专利=8件 target 2029:8件}。"]),
    )
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 乙, compare: {indicators: [专利]}}]"
    (table,) = [block for block in brief(text, {"east": twice}).blocks if isinstance(block, Table)]
    assert table.rows[0][1].text == "新增9件（2030年目标）；8件（2029年目标）"


@pytest.mark.parametrize(
    ("count", "said", "head"),
    [(5, "", "指标"), (6, "", "地区"), (6, "rows: indicator, ", "指标"), (6, "columns: region, ", "指标")],
)
def test_many_regions_stand_below_each_other_unless_the_outline_says_otherwise(count: int, said: str, head: str):
    names = [f"{number}区" for number in "甲乙丙丁戊己"[:count]]
    sources = ", ".join(f"s{at}: {{path: {at}.txt, region: {name}}}" for at, name in enumerate(names))
    text = f"title: 甲\nsources: {{{sources}}}\nsections: [{{id: c, title: 乙, compare: {{{said}indicators: [产值]}}}}]"
    drafts = {f"s{at}": draft(name, ("数", ["{k 产值=9亿元 actual 2025:9亿元}。"])) for at, name in enumerate(names)}
    (table,) = [block for block in brief(text, drafts).blocks if isinstance(block, Table)]
    assert table.columns[0].title == head
    assert len(table.rows) == (count if head == "地区" else 1)


MIXED = draft(
    "东区",
    (
        "数说",
        [
            "{k 产值=500亿元 actual 2025:实现500亿元}，{k 产值=6% actual 2025 growth:增长6%}，"
            "{k 产值增速=7% target 2026 growth:增速7%}，{k 产值=2位 actual 2025 rank:列第2位}，"
            "{k 产值=6000000万元 target 2030:达6000000万元}。"
        ],
    ),
)


def mixed(said: str) -> tuple[list[list[str]], list[str]]:
    """The rows of a comparison of figures of several kinds, and the warnings."""
    text = "title: 甲\nsources: {east: {path: e.txt, region: 东区}}\nsections: [{id: c, title: 乙, compare: {%s}}]"
    made = brief(text % said, {"east": MIXED})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in table.rows], [warning.message for warning in made.warnings]


def test_growth_and_rank_of_an_indicator_stand_in_rows_of_their_own():
    assert mixed("indicators: [产值]") == (
        [
            ["产值", "500亿元（2025年）；600亿元（2030年目标）"],
            ["产值增速", "增长6%（2025年）；增长7%（2026年目标）"],
            ["产值位次", "第2位（2025年）"],
        ],
        [],
    )


def test_a_growth_rate_is_found_under_its_own_name_too():
    assert mixed("indicators: [产值增速]")[0] == [["产值增速", "增长6%（2025年）；增长7%（2026年目标）"]]


def test_the_kind_and_the_unit_of_what_is_compared_can_be_said():
    assert mixed("indicators: [{name: 产值, kind: rank}]") == ([["产值", "第2位（2025年）"]], [])
    assert mixed("indicators: [{name: 产值, unit: 万元}]")[0] == [
        ["产值", "5000000万元（2025年）；6000000万元（2030年目标）"]
    ]


def test_states_stand_side_by_side():
    text = "columns: status, indicators: [产值]"
    assert mixed(text)[0] == [
        ["产值", "500亿元（2025年）", "600亿元（2030年）"],
        ["产值增速", "增长6%（2025年）", "增长7%（2026年）"],
        ["产值位次", "第2位（2025年）", "—"],
    ]


def test_a_span_to_come_tells_from_when_it_is_counted_beside_the_state_too():
    found = draft("东区", ("数", ["{k 渔村=30个 target 五年内:渔村30个}，{k 渔村=9个 actual 2030:渔村9个}。"]))
    text = "title: 甲\nsources: {east: {path: e.txt, date: 2031}}\nsections: [{id: c, title: 乙, compare: {%s}}]"
    made = brief(text % "rows: indicator, columns: status, indicators: [渔村]", {"east": found})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [cell.text for cell in table.rows[0]] == ["渔村", "9个（2030年）", "30个（2031年起五年内）"]


def test_where_kinds_cannot_stand_apart_one_is_shown_and_a_warning_tells_of_the_others_until_one_is_asked_for():
    years = "rows: region, columns: year, indicators: [%s]"
    rows, warnings = mixed(years % "产值")
    assert rows == [["东区", "500亿元", "600亿元（目标）"]]
    assert warnings == ["'产值' is shown as a level, not as a growth or rank"]
    assert mixed(years % "{name: 产值, kind: level}") == (rows, [])
    assert mixed(years % "{name: 产值, kind: growth}") == ([["东区", "增长6%", "增长7%（目标）"]], [])


def test_names_in_one_text_are_told_apart_by_a_hint():
    made = brief(
        "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 乙, compare: {indicators: [产值，专利]}}]",
        {"east": MIXED},
    )
    assert made.warnings[0].hint == "names are kept apart by half-width commas"


def test_a_kind_of_figure_that_is_none_is_a_mistake():
    with pytest.raises(PublisherError, match="'kind' of an indicator cannot be 'rate'"):
        outline(TEXT % ("", "indicators: [{name: 产值, kind: rate}]"))


def compared(indicator: str, *sentences: str) -> list[list[str]]:
    """The rows of a comparison of one indicator in a source of these sentences."""
    told = draft("东区", ("数说", ["，".join(sentences) + "。"]))
    sources = "title: 甲\nsources: {east: {path: e.txt, region: 东区}}\n"
    text = sources + f"sections: [{{id: c, title: 乙, compare: {{indicators: [{indicator}]}}}}]"
    (table,) = [block for block in brief(text, {"east": told}).blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in table.rows]


def test_an_amount_of_change_is_neither_a_level_nor_a_rate():
    change = "{k 赤字增加=80亿元 actual 2025 growth:增加80亿元}"
    assert compared("赤字", "{k 赤字=500亿元 actual 2025:500亿元}", change) == [["赤字", "500亿元（2025年）"]]


def test_a_fall_goes_by_its_direction_under_the_growth_of_its_indicator():
    change = "{k 能耗下降=3% actual 2025 growth:下降3%}"
    rows = compared("能耗", "{k 能耗=9万吨 actual 2025:9万吨}", change)
    assert rows == [["能耗", "9万吨（2025年）"], ["能耗增速", "下降3%（2025年）"]]
    change = "{k 能耗走低=3% actual 2025 growth:走低3%}"
    rows = compared("能耗", "{k 能耗=9万吨 actual 2025:9万吨}", change)
    assert rows == [["能耗", "9万吨（2025年）"], ["能耗增速", "走低3%（2025年）"]]


PARTS = draft(
    "沙洲区",
    (
        "数说",
        [
            "{k 地区生产总值=900亿元 actual 2025:900亿元}，{k 人均地区生产总值=9万元 actual 2025:人均9万元}，"
            "{k 海洋生产总值=70亿元 actual 2025:海洋生产总值70亿元}，{k 单位地区生产总值能耗=0.3吨 actual 2025:0.3吨}，"
            "{k 沙洲地区生产总值=990亿元 target 2026:990亿元}，"
            "居全省{k 地区生产总值=3位 actual 2025 rank:第3位}，"
            "全省{k 地区生产总值=8万亿元 actual 2025:地区生产总值8万亿元}。",
            "{k 城镇居民人均可支配收入=6万元 actual 2025:城镇6万元}，"
            "{k 农村居民人均可支配收入=3万元 actual 2025:农村3万元}，{k 北湖区财政收入=5亿元 actual 2025:5亿元}。",
        ],
    ),
)


def parts(said: str, region: str = "region: 沙洲区") -> tuple[list[list[str]], list[str]]:
    """The rows of a comparison of what tells wholes, parts and averages, and the warnings."""
    text = "title: 甲\nsources: {s: {path: s.txt, %s}}\nsections: [{id: c, title: 乙, compare: {%s}}]"
    made = brief(text % (region, said), {"s": PARTS})
    tables = [block for block in made.blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for table in tables for row in table.rows], [
        one.message for one in made.warnings
    ]


def test_neither_an_average_nor_a_part_nor_a_wider_area_stands_for_the_whole():
    whole, rank = "900亿元（2025年）；990亿元（2026年目标）", "第3位（2025年）"
    assert parts("indicators: [地区生产总值]") == ([["地区生产总值", whole], ["地区生产总值位次", rank]], [])
    assert parts("indicators: [GDP, 人均地区生产总值]")[0] == [
        ["GDP", whole], ["GDP位次", rank], ["人均地区生产总值", "9万元（2025年）"],
    ]  # fmt: skip


def test_parts_are_told_under_their_own_names_where_nothing_tells_the_whole():
    urban, rural = ["城镇居民人均可支配收入", "6万元（2025年）"], ["农村居民人均可支配收入", "3万元（2025年）"]
    assert parts("indicators: [居民人均可支配收入]")[0] == [urban, rural]
    assert parts("indicators: [居民人均可支配收入, 农村居民人均可支配收入]")[0] == [urban, rural]
    years = "rows: region, columns: year, indicators: [居民人均可支配收入]"
    told = (
        "no metric tells '居民人均可支配收入' as a whole: '城镇居民人均可支配收入' is shown, not 农村居民人均可支配收入"
    )
    assert parts(years) == ([["沙洲区", "6万元"]], [told])


def test_another_places_figure_is_the_sources_own_only_where_it_says_no_region():
    assert parts("indicators: [财政收入]")[0] == [["北湖区财政收入", "5亿元（2025年）"]]
    assert parts("indicators: [财政收入]", "label: 通报")[0] == [["财政收入", "5亿元（2025年）"]]


HALF = draft("东区", ("数", ["{k 木材产量=9万吨 actual 上半年:9万吨}，{k 木材产量=20万吨 target 全年:20万吨}。"]))
HALF_TEXT = """
title: 甲
sources: {east: {path: e.txt, region: 东区%s}}
sections:
  - id: c
    title: 照
    compare: {columns: year, indicators: [木材产量]}
    chart: {indicator: 木材产量}
"""


def test_figures_that_tell_no_year_are_told_of_in_a_warning_and_the_sources_month_tells_it():
    made = brief(HALF_TEXT % "", {"east": HALF})
    assert not [block for block in made.blocks if isinstance(block, Table)]
    warning, undated = made.warnings
    assert warning.message == "no figure of '木材产量' tells its year, only 上半年、全年"
    assert undated.message == "'east' has no date: the brief tells 上半年 and no year"
    assert warning.hint.endswith("date: 2026-07")
    made = brief(HALF_TEXT % ", date: 2031-07", {"east": HALF})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert (table.columns[1].title, table.rows[0][1].text) == ("2031年", "9万吨（上半年）；20万吨（全年目标）")
    assert made.warnings == ()


AIR = draft(
    "东区",
    (
        "数",
        [
            "{k 空气质量优良天数比例=88% actual - share:88%}，{k 全社会研发经费投入强度=3% actual - share:3%}，"
            "{k 规模以上服务业企业=70家 actual - count:70家}，{k 细颗粒物（PM2.5）平均浓度=27微克 actual:27微克}。"
        ],
    ),
)


def test_one_indicator_by_several_names_is_told_once():
    text = "title: 甲\nsources: {s: {path: s.txt}}\nsections: [{id: c, title: 乙, compare: {indicators: [%s]}}]"
    asked = "空气优良天数比率, 研发投入强度, 全社会研发经费投入强度, 规上服务业企业, PM2.5浓度"
    made = brief(text % asked, {"s": AIR})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["空气优良天数比率", "88%"], ["研发投入强度", "3%"], ["规上服务业企业", "70家"], ["PM2.5浓度", "27微克"],
    ]  # fmt: skip
    told = "'全社会研发经费投入强度' and '研发投入强度' are one indicator: it is told once"
    assert [warning.message for warning in made.warnings] == [told]


def test_a_figure_of_a_wider_area_says_so_in_a_table():
    picked = "from: [s], metrics: {as: table, columns: [indicator], match: 地区生产总值}"
    text = "title: 甲\nsources: {s: {path: s.txt, region: 沙洲区}}\nsections: [{id: a, title: 乙, %s}]"
    blocks = brief(text % picked, {"s": PARTS}).blocks
    names = [row[0].text for block in blocks if isinstance(block, Table) for row in block.rows]
    assert (names[0], names[-1]) == ("地区生产总值", "全省地区生产总值")


@pytest.mark.parametrize(
    ("region", "name", "own"),
    [
        ("沙洲自治州", "沙洲", True),
        ("沙洲新区", "沙洲", True),
        ("沙洲县", "北湖市沙洲县", True),
        ("沙洲县", "我县", True),
        ("沙洲县", "北湖县", False),
        ("沙洲县", "沙洲开发区", False),
        ("沙洲县", "规模以下", False),
    ],
)
def test_a_figure_is_the_sources_own_by_its_regions_name_or_stem(region: str, name: str, own: bool):
    some = draft("甲", ("数", [f"{{k {name}木材产量=9万吨 actual:9万吨}}。"]))
    text = "title: 甲\nsources: {s: {path: s.txt, region: %s}}\nsections: [{id: c, title: 乙, compare: {%s}}]"
    (table,) = [b for b in brief(text % (region, "indicators: [木材产量]"), {"s": some}).blocks if isinstance(b, Table)]
    assert table.rows[0][0].text == ("木材产量" if own else f"{name}木材产量")


def test_a_growth_is_called_so_though_nothing_tells_the_level():
    east = draft("东区", ("数说", ["{k 渔业投资=8% target 2030 growth:渔业投资增长8%}。"]))
    sources = "sources: {e: {path: e.txt, region: 东区, date: 2026}}\n"
    made = brief(
        f"title: 要点\n{sources}sections: [{{id: c, title: 对照, compare: {{indicators: [渔业投资]}}}}]", {"e": east}
    )
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in table.rows] == [["渔业投资增速", "增长8%（2030年目标）"]]
