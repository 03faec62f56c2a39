"""Progress: shares of targets, each of its own region; caps, which are kept rather than reached."""

from decimal import Decimal

import pytest
from outline_cases import brief, draft

from publisher.model import Block, Chart, Heading, Series, Table

REGIONS = ("东区", "西区", "南县")
TEXT = """
title: 要点
sources: {%s}
sections:
  - {id: c, title: 图示, chart: {kind: progress, %s}}
  - {id: d, title: 附记, text: 略}
"""


def shown(said: str, *told: str, source: str = "path: {at}.txt, region: {region}") -> tuple[list[Block], list[str]]:
    """The blocks of the section and the warnings; each text of figures is a source of its own."""
    names = [f"s{at}" for at in range(len(told))]
    sources = ", ".join(f"{name}: {{{source.format(at=at, region=REGIONS[at])}}}" for at, name in enumerate(names))
    drafts = {name: draft(REGIONS[at], ("数", [told[at]])) for at, name in enumerate(names)}
    made = brief(TEXT % (sources, said), drafts)
    return list(made.blocks[:-2]), [one.message for one in made.warnings]


def chart(said: str, *told: str) -> Chart:
    """The one chart."""
    (found,) = [block for block in shown(said, *told)[0] if isinstance(block, Chart)]
    return found


def rows(said: str, *told: str) -> list[list[str]]:
    """The rows of the one table."""
    (found,) = [block for block in shown(said, *told)[0] if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in found.rows]


EAST = "{k 产值=62亿元 actual 2024:62亿元}，{k 产值=95亿元 target 2030:95亿元}，{k 税收=8亿元 actual 2024:8亿元}。"
WEST = "{k 产值=38亿元 actual 2024:38亿元}，{k 税收=5亿元 actual 2024:5亿元}，{k 税收=9亿元 target 2030:9亿元}。"
SOUTH = "{k 产值=52亿元 target 2030:52亿元}，{k 税收=7亿元 target 2030:7亿元}。"


@pytest.mark.parametrize("order", [(EAST, WEST, SOUTH), (SOUTH, WEST, EAST)])
def test_no_regions_level_is_set_against_anothers_target(order: tuple[str, ...]):
    found = chart("indicator: [产值, 税收]", *order)
    own = {REGIONS[order.index(EAST)] + "产值": (62, 95), REGIONS[order.index(WEST)] + "税收": (5, 9)}
    values = zip(*(one.values for one in found.series), strict=True)
    assert dict(zip(found.categories, values, strict=True)) == own


def test_what_has_no_counterpart_in_its_region_is_told_of():
    _, warnings = shown("indicator: [产值, 税收]", EAST, WEST, SOUTH)
    assert warnings[0] == (
        "no progress is shown where nothing tells a target: 西区产值, 东区税收; "
        "nothing tells what is reached: 南县产值, 南县税收"
    )


def test_a_target_of_one_source_is_met_by_what_another_of_its_region_tells():
    told = ("{k 产值=62亿元 actual 2024:62亿元}。", "{k 产值=95亿元 target 2030:95亿元}。")
    blocks, warnings = shown("indicator: 产值", *told, source="path: {at}.txt, region: 东区, label: 材料{at}")
    (found,) = [block for block in blocks if isinstance(block, Chart)]
    assert found.series == (Series("已实现（2024年）", (Decimal(62),)), Series("目标（2030年）", (Decimal(95),)))
    assert (found.categories, warnings) == (("东区",), [])


def test_sources_that_say_no_region_are_not_taken_for_one():
    told = ("{k 产值=62亿元 actual 2024:62亿元}。", "{k 产值=95亿元 target 2030:95亿元}。")
    made = brief(
        TEXT % ("a: a.txt, b: b.txt", "indicator: 产值"),
        {name: draft(region, ("数", [own])) for name, region, own in zip("ab", REGIONS, told, strict=False)},
    )
    assert not any(isinstance(block, Chart) for block in made.blocks)
    assert "region: …" in made.warnings[0].hint


def test_a_section_whose_progress_has_no_pair_is_left_out_with_its_heading():
    blocks, warnings = shown("indicator: 产值", SOUTH, WEST)
    assert not any(isinstance(block, Heading) and block.id == "c" for block in blocks)
    assert "section 'c' is empty and was left out" in warnings


def test_caps_are_told_as_kept_or_not_and_are_no_shares():
    told = (
        "{k 失业率=4.8% actual 2024 share:为4.8%}，{k 失业率=<=5.5% target 2030 share:控制在5.5%以内}。",
        "{k 失业率=5.1% actual 2024 share:为5.1%}，{k 失业率=<=5% target 2030 share:不超过5%}。",
        "{k 失业率=5% actual 2024 share:为5%}，{k 失业率=<5% target 2030 share:低于5%}。",
    )
    assert rows("indicator: 失业率", *told) == [
        ["东区", "4.8%（2024年）", "5.5%以内（2030年）", "已控制在目标内"],
        ["西区", "5.1%（2024年）", "5%以内（2030年）", "超出控制目标"],
        ["南县", "5%（2024年）", "低于5%（2030年）", "超出控制目标"],
    ]
    assert not any(isinstance(block, Chart) for block in shown("indicator: 失业率", *told)[0])


def test_what_is_a_little_over_an_approximate_cap_is_not_judged():
    told = "{k 失业率=%s%% actual 2024 share:为%s%%}，{k 失业率=~5%% target 2030 share:控制在5%%左右}。"
    verdicts = [rows("indicator: 失业率", told % (rate, rate))[0][-1] for rate in ("5", "5.3", "5.6")]
    assert verdicts == ["已控制在目标内", "—", "超出控制目标"]


@pytest.mark.parametrize(
    "words", ["降至25微克", "下降到25微克", "控制在25微克左右", "压减到25微克", "由31微克降为25微克"]
)
def test_what_is_to_fall_is_a_cap(words: str):
    told = f"{{k 粉尘浓度=29微克 actual 2024:29微克}}，到2030年，粉尘浓度{{k 粉尘浓度=25微克 target 2030:{words}}}。"
    assert rows("indicator: 粉尘浓度", told) == [["东区", "29微克（2024年）", "25微克（2030年）", "超出控制目标"]]


def test_caps_stand_in_a_table_below_the_shares():
    told = EAST + "{k 失业率=4% actual 2024 share:为4%}，{k 失业率=<=5% target 2030 share:控制在5%以内}。"
    blocks, warnings = shown("indicator: [产值, 失业率]", told)
    assert [type(block) for block in blocks] == [Heading, Chart, Table]
    assert blocks[2].caption == "失业率控制情况"
    assert [point.item.evidence.quote for row in blocks[2].rows for cell in row for point in cell.points] == [
        "为4%", "控制在5%以内",
    ]  # fmt: skip
    assert warnings == []


def test_what_is_reached_is_a_share_of_its_own_years_target_before_a_later_ones():
    told = "{k 治理率=61% actual 2025:61%}，{k 治理率=65% plan 2025:65%}，{k 治理率=70% target 2026:70%}。"
    found = chart("indicator: 治理率", told)
    assert [one.values for one in found.series] == [(Decimal(61),), (Decimal(65),)]


def test_the_last_figure_is_a_share_of_a_later_target_though_an_earlier_year_has_both():
    told = "{k 治理率=50% actual 2024:50%}，{k 治理率=55% plan 2024:55%}，{k 治理率=61% actual 2025:61%}，"
    found = chart("indicator: 治理率", told + "{k 治理率=70% target 2026:70%}。")
    assert [one.values for one in found.series] == [(Decimal(61),), (Decimal(70),)]


def test_shares_of_incomes_stay_in_their_own_unit_beside_those_of_outputs():
    income = "{k 收入=27150元 actual 2024:27150元}，{k 收入=26800元 plan 2024:26800元}，"
    found = chart("indicator: [产值, 收入]", income + EAST)
    assert found.unit == ""
    assert found.categories == ("产值（亿元）", "收入（元；2024年目标）")
    assert (Decimal(27150), Decimal(26800)) in set(zip(*(one.values for one in found.series), strict=True))


def test_shares_may_be_of_figures_in_several_units_which_their_names_tell():
    told = "".join((
        EAST,
        "{k 企业=40家 actual 2023:40家}，{k 企业=50家 target 2030:50家}，",
        "{k 岸线长度=3000万米 actual 2024:3000万米}，{k 岸线长度=1亿米 target 2030:1亿米}，",
        "{k 航线长度=2亿米 actual 2024:2亿米}，{k 航线长度=4亿米 target 2030:4亿米}。",
    ))  # fmt: skip
    found = chart("indicator: [产值, 企业, 岸线长度, 航线长度]", told)
    assert found.unit == ""
    assert found.categories == ("产值（亿元）", "企业（家；2023年）", "岸线长度（亿米）", "航线长度（亿米）")
    assert found.series[0].values == (62, 40, Decimal("0.3"), 2)
    assert not any("drawn" in message for message in shown("indicator: [产值, 企业]", told)[1])


def test_a_fall_is_a_share_of_the_fall_that_is_aimed_at():
    told = "{k 能耗下降=3% actual 2024 growth:能耗下降3%}，{k 能耗下降=4% target 2026 growth:能耗下降4%}。"
    assert [one.values for one in chart("indicator: 能耗", told).series] == [(Decimal(-3),), (Decimal(-4),)]
    rose = told.replace("能耗下降=3% actual 2024 growth:能耗下降3%", "能耗=3% actual 2024 growth:能耗增长3%")
    _, warnings = shown("indicator: 能耗", rose)
    assert warnings[0] == (
        "no progress is shown where what is reached and the target differ in unit, "
        "in the years that they sum up or in direction: 东区"
    )


@pytest.mark.parametrize(
    ("reached", "target"),
    [
        ("新增城镇就业=1.8万人 actual 2024:新增1.8万人", "新增城镇就业=9万人 target 2030:累计新增9万人"),
        ("投资=260亿元 actual 2025:260亿元", "投资=1500亿元 target “十五五”时期:累计投资1500亿元"),
        ("投资=900亿元 actual “十四五”期间:累计投资900亿元", "投资=1500亿元 target “十五五”期间:累计投资1500亿元"),
        ("产值=6% actual 2025 growth:增长6%", "产值=40% target 2026/2030 growth:增长40%"),
        ("能耗=3% actual 2025 growth:下降3%", "能耗=13.5% target 2030 growth:比2025年下降13.5%"),
        ("综合实力=52位 actual 2025 rank:第52位", "综合实力=<=40位 target 2030 rank:前40位"),
    ],
)
def test_figures_of_other_sorts_are_not_set_against_each_other(reached: str, target: str):
    name = reached.partition("=")[0]
    blocks, warnings = shown(f"indicator: {name}", f"{{k {reached}}}，{{k {target}}}。")
    assert not any(isinstance(block, Chart | Table) for block in blocks)
    assert warnings[0].startswith("no progress is shown where ")


@pytest.mark.parametrize(
    ("reached", "target"),
    [
        ("投资=300亿元 actual 2021/2023:累计投资300亿元", "投资=900亿元 target 2021/2025:累计投资900亿元"),
        ("基站=2600个 actual 2025:累计建成2600个", "基站=5000个 target 2030:达到5000个"),
        ("高企=400家 actual 2025:400家", "高企=900家 target “十五五”期间:达到900家"),
        ("高企=400家 actual 2025:400家", "高企=900家 target “十五五”末:900家"),
        ("优良率=80% actual 2025 share:80%", "优良率=90% target 2026/2030 share:90%"),
    ],
)
def test_figures_of_one_sort_are(reached: str, target: str):
    name = reached.partition("=")[0]
    assert len(chart(f"indicator: {name}", f"{{k {reached}}}，{{k {target}}}。").series) == 2


DATED = "path: {at}.txt, region: {region}, date: 2026"


@pytest.mark.parametrize(
    ("reached", "target"),
    [
        ("产值=62亿元 actual 2025:62亿元", "产值=70亿元 target 2026:70亿元"),
        ("产值=62亿元 actual 过去一年:62亿元", "产值=70亿元 target 2026:70亿元"),
        ("产值=62亿元 actual 2024:62亿元", "产值=70亿元 target 2026:70亿元"),
        ("新增就业=2万人 actual 2025:2万人", "新增就业=3万人 target 2030:3万人"),
        ("产值=6% actual 2025 growth:增长6%", "产值=7% target 2026 growth:增长7%"),
        ("盐产量=6万吨 actual 2025:6万吨", "盐产量=7万吨 target 2026:7万吨"),
    ],
)
def test_what_one_year_brought_is_no_progress_on_what_the_next_is_to_bring(reached: str, target: str):
    blocks, warnings = shown(
        f"indicator: {reached.partition('=')[0]}", f"{{k {reached}}}，{{k {target}}}。", source=DATED
    )
    assert not any(isinstance(block, Chart | Table) for block in blocks)
    assert warnings[0].startswith(
        "no progress is shown where what is reached is an earlier year's, no part of the target's own"
    )


@pytest.mark.parametrize(
    ("reached", "target"),
    [
        ("产值=62亿元 actual 2025:62亿元", "产值=70亿元 target 2030:70亿元"),
        ("产值=20亿元 actual 2026-01/2026-03:20亿元", "产值=70亿元 target 2026:70亿元"),
        ("高企=62家 actual 2025:62家", "高企=70家 target 2026:70家"),
        ("存款余额=62亿元 actual 2025:62亿元", "存款余额=70亿元 target 2026:70亿元"),
        ("绿化率=42% actual 2025 share:42%", "绿化率=43% target 2026 share:43%"),
    ],
)
def test_what_stays_and_levels_of_years_to_come_are_progress(reached: str, target: str):
    blocks, warnings = shown(
        f"indicator: {reached.partition('=')[0]}", f"{{k {reached}}}，{{k {target}}}。", source=DATED
    )
    assert ([type(block) for block in blocks], warnings) == ([Heading, Chart], [])


@pytest.mark.parametrize("name", ["城镇调查失业率", "不良贷款率", "PM2.5年均浓度", "居民消费价格", "单位产值能耗"])
def test_what_is_better_low_is_a_cap_though_the_target_does_not_say_so(name: str):
    told = f"{{k {name}=5.2% actual 2025 share:5.2%}}，{{k {name}=5.5% target 2026 share:5.5%}}。"
    assert [row[-1] for row in rows(f"indicator: {name}", told)] == ["已控制在目标内"]


def test_what_is_to_be_at_least_so_much_is_no_cap():
    told = "{k 用水量=5.2吨 actual 2025:5.2吨}，{k 用水量=>=5.5吨 target 2026:5.5吨以上}。"
    assert len(chart("indicator: 用水量", told).series) == 2
