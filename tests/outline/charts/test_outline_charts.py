"""Charts of indicators, and the head of a serial briefing."""

import re
from decimal import Decimal

import pytest
from outline_cases import brief, draft, outline

from publisher.errors import PublisherError
from publisher.model import Chart, Masthead, Series
from publisher.yamls import parse

EAST = draft(
    "东区",
    (
        "数说",
        [
            "{k 产值=3亿元 actual 2024:实现3亿元}，{k 产值=4亿元 actual 2025:实现4亿元}，"
            "{k 产值=5亿元 target 2030:达5亿元}，{k 专利=30件 actual 2025:共30件}。"
        ],
    ),
)
WEST = draft("西区", ("数说", ["{k 产值=20000万元 actual 2025:实现20000万元}，{k 专利=9件 target 2030:达9件}。"]))
TEXT = """
title: 要点
sources: {east: {path: e.txt, region: 东区, date: 2026}, west: {path: w.txt, region: 西区, date: 2026}}
sections: [{id: c, title: 图示, chart: {%s}}]
"""


def chart(said: str) -> Chart:
    made = brief(TEXT % said, {"east": EAST, "west": WEST})
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    return found


def test_an_indicator_is_drawn_by_region_what_is_reached_beside_what_is_aimed_at():
    found = chart("indicator: 产值")
    assert (found.caption, found.kind, found.unit, found.categories) == ("产值", "bar", "亿元", ("东区", "西区"))
    reached, target = Series("已实现（2025年）", (Decimal(4), Decimal(2))), Series("目标（2030年）", (Decimal(5), None))
    assert found.series == (reached, target)
    assert [point.item.evidence.quote for point in found.points] == ["实现4亿元", "实现20000万元", "达5亿元"]


def test_a_bar_is_labelled_as_exactly_as_its_source_tells_the_figure():
    east = draft("东区", ("数说", ["{k 增速=6% actual 2025:增长6.0%}。"]))
    west = draft("西区", ("数说", ["{k 增速=6.5% actual 2025:增长6.5%}。"]))
    made = brief(TEXT % "indicator: 增速", {"east": east, "west": west})
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    assert [str(value) for value in found.series[0].values] == ["6.0", "6.5"]


def test_a_line_goes_by_year_and_leaves_none_out():
    found = chart("kind: line, indicator: 专利, title: 专利走势")
    years = ("2025年", "2026年", "2027年", "2028年", "2029年", "2030年目标")
    assert (found.caption, found.categories) == ("专利走势", years)
    untold = (None,) * 5
    assert found.series == (Series("东区", (Decimal(30), *untold)), Series("西区", (*untold, Decimal(9))))


def test_years_too_many_for_names_are_not_put_in():
    far = "{k 产值=4亿元 actual 2015:4亿元}，{k 产值=9亿元 target 2035:9亿元}"
    (found,), _ = drawn(far, said="kind: line, indicator: 产值")
    assert found.categories == ("2015年", "2035年")


def test_several_indicators_stand_side_by_side_if_they_share_a_unit():
    found = chart("indicator: [专利, 产值]")
    assert (found.unit, found.categories) == ("件", ("东区专利", "西区专利"))
    warnings = brief(TEXT % "indicator: [专利, 产值]", {"east": EAST, "west": WEST}).warnings
    assert [warning.message for warning in warnings] == ["only figures in 件 are drawn, not those in 亿元"]


def test_what_would_be_nothing_in_the_others_unit_is_not_drawn_in_it():
    told = "{k 产值=3亿元 actual 2025:3亿元}，{k 投资=2亿元 actual 2025:2亿元}，{k 收入=27150元 actual 2025:27150元}。"
    text = TEXT.replace(", west: {path: w.txt, region: 西区, date: 2026}", "")
    made = brief(text % "indicator: [产值, 投资, 收入]", {"east": draft("东区", ("数", [told]))})
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    assert (found.unit, found.categories) == ("亿元", ("产值", "投资"))
    assert [warning.message for warning in made.warnings] == ["only figures in 亿元 are drawn, not those in 元"]


def test_a_hint_is_yaml_that_can_be_typed_as_it_stands():
    shares = draft("东区", ("数", ["{k 绿电占比=30% actual 2025:三成}，{k 风电占比=4GW actual 2025:4GW}。"]))
    text = "title: 甲\nsources: [e.txt]\nsections: [{id: c, title: 图, chart: {indicator: [绿电占比, 风电占比]}}]"
    (warning,) = brief(text, {"e": shares}).warnings
    typed = re.search("indicator: ({.*?})", warning.hint)
    assert typed is not None
    assert parse(typed[1], "hint").value["unit"].value == "%"


def test_an_indicator_in_two_units_can_be_drawn_without_a_warning():
    apart = draft(
        "东区", ("数", ["{k 企业=9家 actual 2025:9家}，{k 企业=3个 target 2030:3个}，{k 企业=8家 target 2030:8家}。"])
    )
    said = "indicator: %s, by: source"
    text = "title: 甲\nsources: {east: {path: e.txt}}\nsections: [{id: c, title: 图, chart: {%s}}]"
    (warning,) = brief(text % (said % "企业"), {"east": apart}).warnings
    assert warning.hint.startswith("say  indicator: {name: …, unit: 家}")
    made = brief(text % (said % "{name: 企业, unit: 家}"), {"east": apart})
    assert made.warnings == ()
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    assert [one.values for one in found.series] == [(Decimal(9),), (Decimal(8),)]


def test_what_is_new_is_not_drawn_as_what_there_is():
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 图, chart: {indicator: 专利}}]"

    def drawn(words: str) -> tuple[str, list[tuple[Decimal | None, ...]]]:
        blocks = brief(text, {"east": draft("东区", ("数", [words]))}).blocks
        (found,) = [block for block in blocks if isinstance(block, Chart)]
        return found.caption, [one.values for one in found.series]

    new = "{k 新增专利=9件 actual:新增9件}。"
    assert drawn("{k 专利=80件 actual:80件}，" + new) == ("专利", [(Decimal(80),)])
    assert drawn(new) == ("新增专利", [(Decimal(9),)])


def test_a_chart_of_a_part_says_so_where_nothing_tells_the_whole():
    some = draft("东区", ("数", ["{k 海洋渔业产值=3亿元 actual:3亿元}，{k 人均产值=9万元 actual:9万元}。"]))
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 图, chart: {indicator: 产值}}]"
    (found,) = [block for block in brief(text, {"east": some}).blocks if isinstance(block, Chart)]
    assert (found.caption, [one.values for one in found.series]) == ("海洋渔业产值", [(Decimal(3),)])


def drawn(*sentences: str, said: str = "indicator: 产值") -> tuple[list[Chart], list[str]]:
    """The charts of one source per text of figures, its region named by its place, and the warnings."""
    regions = ("东区", "西区", "南区")
    sources = ", ".join(f"s{at}: {{path: {at}.txt, region: {regions[at]}, date: 2026}}" for at in range(len(sentences)))
    text = f"title: 甲\nsources: {{{sources}}}\nsections: [{{id: c, title: 图, chart: {{{said}}}}}]"
    made = brief(text, {f"s{at}": draft(regions[at], ("数", [own])) for at, own in enumerate(sentences)})
    return [block for block in made.blocks if isinstance(block, Chart)], [one.message for one in made.warnings]


def test_the_times_of_figures_stand_at_their_names_where_they_differ_within_a_series():
    east = "{k 产值=4亿元 actual 2025:4亿元}，{k 产值=5亿元 target 2030:5亿元}"
    west = "{k 产值=3亿元 actual 2024:3亿元}，{k 产值=6亿元 target 2030:6亿元}"
    (found,), _ = drawn(east, west)
    assert found.categories == ("东区", "西区（2024年）")
    assert [one.name for one in found.series] == ["已实现（2025年）", "目标（2030年）"]
    (found,), _ = drawn(west.replace("2030", "2028"), east, east)
    assert found.categories == ("东区（2024年；2028年目标）", "西区", "南区")
    assert [one.name for one in found.series] == ["已实现（2025年）", "目标（2030年）"]
    (found,), _ = drawn(east.replace(" 2030", ""), west)
    assert (found.categories, found.series[1].name) == (("东区", "西区（2024年；2030年目标）"), "目标")
    (found,), _ = drawn("{k 产值=4亿元 actual 2025:4亿元}", "{k 产值=4亿元 actual 2024:4亿元}")
    assert found.categories == ("东区（2025年）", "西区（2024年）")
    (found,), _ = drawn(east.replace("2030", "2025"))
    assert (found.categories, [one.name for one in found.series]) == (("东区",), ["已实现", "目标"])


def test_a_time_that_an_indicators_name_tells_is_not_told_again():
    figures = "{k 2025年产值=4亿元 actual 2025:4亿元}，{k 2024年产值=3亿元 actual 2024:3亿元}"
    (found,), _ = drawn(figures, said="indicator: [2025年产值, 2024年产值]")
    assert found.categories == ("2025年产值", "2024年产值")


def test_a_year_of_a_line_is_told_as_the_part_that_its_figure_is_of():
    part = "{k 覆盖率=4% actual 2024 share:4%}，{k 覆盖率=3% actual 2025-H1 share:3%}"
    (found,), _ = drawn(part, said="kind: line, indicator: 覆盖率")
    assert found.categories == ("2024年", "2025年上半年")
    (found,), _ = drawn(part + "，{k 覆盖率=5% target 2025 share:5%}", said="kind: line, indicator: 覆盖率")
    assert found.categories == ("2024年", "2025年上半年；2025年目标")


def test_a_whole_year_is_drawn_rather_than_a_part_of_it():
    whole, half = "{k 产值=4亿元 actual 2025:4亿元}", "{k 产值=3亿元 actual 2025-H1:3亿元}"
    assert [one.values for one in drawn(f"{whole}，{half}")[0][0].series] == [(Decimal(4),)]


def test_regions_have_curves_of_their_own():
    years = "{k 产值=4亿元 actual 2024:4亿元}，{k 产值=5亿元 actual 2025:5亿元}"
    (found,), _ = drawn(years, years.replace("4亿元", "3亿元"), said="kind: line, indicator: 产值")
    assert (found.categories, [one.name for one in found.series]) == (("2024年", "2025年"), ["东区", "西区"])
    aim = "，{k 产值=9亿元 target 2030:9亿元}"
    (found,), _ = drawn(years + aim, years.replace("4亿元", "3亿元"), said="kind: line, indicator: 产值")
    assert found.categories == ("2024年", "2025年", "2026年", "2027年", "2028年", "2029年", "2030年目标")
    assert found.series[0] == Series("东区", (Decimal(4), Decimal(5), *(None,) * 4, Decimal(9)))
    now = "，{k 产值=9亿元 target 2025:9亿元}"
    (found,), _ = drawn(years + now, years.replace("4亿元", "3亿元"), said="kind: line, indicator: 产值")
    assert [one.name for one in found.series] == ["东区已实现", "东区目标", "西区已实现"]


def test_sources_that_say_no_region_are_drawn_apart_with_a_warning():
    figures = ("{k 产值=4亿元 actual 2024:4亿元}。", "{k 产值=5亿元 actual 2025:5亿元}。")
    drafts = {name: draft(f"{name}报告", ("数", [own])) for name, own in zip("ab", figures, strict=True)}
    text = "title: 甲\nsources: {a: a.txt, b: b.txt}\nsections: [{id: c, title: 图, chart: {%s}}]"
    made = brief(text % "kind: line, indicator: 产值", drafts)
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    assert [one.name for one in found.series] == ["a报告", "b报告"]
    assert [one.message for one in made.warnings] == ["sources that say no region are drawn apart: a报告, b报告"]
    assert brief(text % "indicator: 产值, by: source", drafts).warnings == ()


def test_neither_a_mean_nor_a_sum_of_years_is_drawn_beside_a_year():
    (found,), warnings = drawn(
        "{k 固定资产投资=260亿元 actual 2025:260亿元}，{k 固定资产投资=900亿元 actual 2021/2025:累计完成900亿元}",
        said="indicator: 固定资产投资",
    )
    assert [one.values for one in found.series] == [(Decimal(260),)]
    assert warnings == ["'固定资产投资' is drawn for single years, not its sums of years (累计)"]
    (found,), warnings = drawn(
        "{k 产值=6% actual 2025 growth:增长6%}，{k 产值年均增长=7% target 2030 growth:年均增长7%}",
        said="indicator: 产值增速",
    )
    assert [one.values for one in found.series] == [(Decimal(6),)]
    assert warnings == ["'产值增速' is drawn for single years, not its means of years (年均)"]


def test_growth_is_not_drawn_among_levels_and_what_falls_is_below_zero():
    both = draft("东区", ("数", ["{k 产值=500亿元 actual 2025:500亿元}，{k 产值=3% actual 2025 growth:下降3%}。"]))
    text = "title: 甲\nsources: {east: e.txt}\nsections: [{id: c, title: 图, chart: {indicator: %s}}]"

    def values(said: str) -> list[tuple[Decimal | None, ...]]:
        blocks = brief(text % said, {"east": both}).blocks
        return [one.values for block in blocks if isinstance(block, Chart) for one in block.series]

    assert values("产值") == [(Decimal(500),)]
    assert values("{name: 产值, kind: growth}") == [(Decimal(-3),)]


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("kind: pie, indicator: 产值", "one of: bar, column, line, progress"),
        ("kind: bar", "for instance  indicator: 地区生产总值"),
        ("indicator: [专利, 产值], by: year", "name one, or leave out  by"),
    ],
)
def test_a_mistake_in_a_chart_comes_with_a_hint(said: str, hint: str):
    with pytest.raises(PublisherError) as caught:
        outline(TEXT % said)
    assert [problem.hint for problem in caught.value.problems] == [hint]


def test_a_masthead_has_a_name_a_number_and_copies():
    head = "masthead: {profile: zhuanbao, name: 工作专报, number: 第5期, to: 区委, copies: {报: 区委领导, 送: 各镇}}"
    assert outline(head + TEXT % "indicator: 产值").masthead == Masthead(
        "zhuanbao", "工作专报", "第5期", "区委", (("报", "区委领导"), ("送", "各镇"))
    )
    with pytest.raises(PublisherError, match="masthead needs a name"):
        outline("masthead: {number: 第5期}" + TEXT % "indicator: 产值")


def test_an_addressee_that_no_briefing_would_print_is_refused():
    with pytest.raises(PublisherError) as caught:
        outline("masthead: {name: 简报, to: 区委}" + TEXT % "indicator: 产值")
    (problem,) = caught.value.problems
    assert (problem.message, problem.place.column) == ("a 简报 (jianbao) is addressed to nobody", 26)


def test_where_amounts_are_hidden_a_chart_goes_with_its_section_and_is_told():
    made = brief("hide: {numbers: true}" + TEXT % "indicator: 产值", {"east": EAST, "west": WEST})
    assert made.blocks == ()
    told = [warning.message for warning in made.warnings]
    assert told[0] == "a chart shows amounts, which are hidden: it is left out"
    assert "section 'c' is empty and was left out" in told


def test_an_indicator_that_stands_where_the_section_does_not_draw_is_told_so():
    other = draft(
        "南区", ("农业", ["{k 粮食=3吨 actual 2025:收粮3吨}。"]), ("数说", ["{k 产值=3亿元 actual 2025:实现3亿元}。"])
    )
    text = (TEXT % "indicator: 产值").replace("title: 图示,", "title: 图示, from: [{article: south, heading: 农业}],")
    text = text.replace("sources: {", "sources: {south: {path: s.txt, region: 南区}, ")
    made = brief(text, {"east": EAST, "west": WEST, "south": other})
    hints = [warning.hint for warning in made.warnings if warning.message == "no metric tells '产值'"]
    assert hints == ["it is told by 'south', 'east', 'west' where this section does not draw: add that to its  from"]


def test_a_value_keeps_the_words_about_its_bound():
    told = (
        "{k 港口泊位=<90座 actual 2021:不足90座}，{k 港口泊位=~100座 actual 2022:近100座}，"
        "{k 港口泊位=>110座 actual 2023:110多座}，{k 港口泊位=120座 actual 2024:120座}，"
        "{k 港口泊位=>=130座 actual 2025:130座以上}"
    )
    text = TEXT.replace(", west: {path: w.txt, region: 西区, date: 2026}", "") % "kind: line, indicator: 港口泊位"
    made = brief(text, {"east": draft("东区", ("数", [told]))})
    (found,) = [block for block in made.blocks if isinstance(block, Chart)]
    assert found.series[0].bounds == ("低于{}", "近{}", "{}余", "", "{}以上")
    assert found.series[0].worded(2, "110") == "110余"


def test_the_growth_that_is_told_beside_a_level_is_no_matter_for_a_warning():
    told = "{k 产值=4亿元 actual 2025:产值4亿元}，{k 产值=6% actual 2025 growth:增长6%}"
    (found,), warnings = drawn(told)
    assert ([one.values for one in found.series], warnings) == ([(Decimal(4),)], [])
    ranked = told + "，{k 产值=2位 actual 2025 rank:第2位}"
    assert drawn(ranked)[1] == ["'产值' is shown as a level, not as a growth or rank"]
