"""Which items a section takes: by time, region, amount, opening words, and which it keeps out."""

import pytest
from outline_cases import brief, draft, quotes

from publisher.errors import PublisherError
from publisher.model import PointList

PORT = draft(
    "港区",
    (
        "建港",
        [
            "以深水航道为先，{m 航道:疏浚两段航道}。",
            "以绿色装卸为要，{m 岸电:加装岸电设施}，{m 航道:建成锚地一处}。",
        ],
    ),
    (
        "成绩",
        [
            "{k 货物吞吐量=900万吨 actual 2025:完成900万吨}，{k 港口投资=12亿元 actual 去年:投资12亿元}，"
            "{k 码头投资=8000万元 plan 2026-H1:投资8000万元}，{k 航线数量=30条 target “十五五”时期:达30条}。"
        ],
    ),
)
TOWN = draft("镇区", ("安居", ["{m:翻修街巷三条}。{k 镇级投资=3亿元 actual 2025:投资3亿元}。"]))
DRAFTS = {"port": PORT, "town": TOWN}
TEXT = """
title: 要点
sources: {port: {path: p.txt, label: 港区, region: 港区, date: 2026}, town: {path: t.txt, label: 镇区, region: 镇区}}
sections: [{id: a, title: 甲, goals: none, measures: none, metrics: none, from: [port, town], %s}]
"""


def taken(said: str) -> list[str]:
    """Metrics as told, or measures in their own words."""
    made = brief(TEXT.replace(f"{said.split(':', maxsplit=1)[0]}: none, ", "", 1) % said, DRAFTS)
    points = [p for block in made.blocks if isinstance(block, PointList) for g in block.groups for p in g.points]
    return [point.item.indicator if said.startswith("metrics") else point.item.evidence.quote for point in points]


def warned(said: str) -> list[tuple[str, str]]:
    made = brief(TEXT.replace("measures: none", "measures: all") % said, DRAFTS)
    return [(warning.message, warning.hint) for warning in made.warnings]


@pytest.mark.parametrize(
    ("period", "found"),
    [
        ("2025", ["货物吞吐量", "港口投资", "镇级投资"]),
        ("上半年", ["码头投资"]),
        ("“十五五”", ["航线数量"]),
        ("[2026, 十五五]", ["码头投资", "航线数量"]),
    ],
)
def test_figures_of_a_time(period: str, found: list[str]):
    assert taken(f"metrics: {{as: list, by: none, period: {period}}}") == found


@pytest.mark.parametrize(
    ("least", "found"),
    [
        ("1亿元", ["港口投资", "镇级投资"]),
        ("5000万元", ["港口投资", "码头投资", "镇级投资"]),
        ("31", 4),
        ("1千万吨", []),
    ],
)
def test_figures_of_at_least_an_amount(least: str, found: list[str] | int):
    names = taken(f"metrics: {{as: list, by: none, min: {least}}}")
    assert names == found if isinstance(found, list) else len(names) == found


def test_items_of_a_region():
    assert taken("measures: {region: 镇区}") == ["翻修街巷三条"]


def test_the_largest_may_come_first_each_unit_for_itself():
    assert taken("metrics: {as: list, by: none, order: value, match: /投资|吞吐/}") == [
        "货物吞吐量",
        "港口投资",
        "镇级投资",
        "码头投资",
    ]


@pytest.mark.parametrize(("by", "leads"), [("article", ["港区", "镇区"]), ("none", [None])])
def test_a_list_is_grouped_as_asked_for(by: str, leads: list[str | None]):
    made = brief(TEXT.replace("measures: none, ", "") % f"measures: {{by: {by}}}", DRAFTS)
    (found,) = [block for block in made.blocks if isinstance(block, PointList)]
    assert [group.lead for group in found.groups] == leads


def opened(said: str) -> list[str]:
    text = TEXT.replace("measures: none", "measures: all").replace("from: [port, town], %s", f"from: [{said}]")
    return [quote for b in brief(text, DRAFTS).blocks if isinstance(b, PointList) for quote in quotes(b)]


def test_a_paragraph_is_found_by_the_words_it_opens_with():
    assert opened("{article: port, paragraph: 以绿色}") == ["加装岸电设施", "建成锚地一处"]
    assert opened("{article: port, heading: 建港, paragraph: /以(深|浅)水/}") == ["疏浚两段航道"]


def test_words_that_open_no_paragraph_are_a_mistake_with_the_nearest_opening():
    with pytest.raises(PublisherError) as caught:
        opened("{article: port, paragraph: 以深水行道}")
    (problem,) = caught.value.problems
    assert (problem.message, problem.hint) == (
        "no paragraph of 'port' begins with '以深水行道'",
        "did you mean '以深水航道'?",
    )


def test_an_item_is_kept_out_by_its_id_or_by_words_it_holds():
    name = PORT[1].measures[0].id
    text = TEXT.replace("measures: none, ", "measures: all, ") % "except: [岸电, /街巷.条/]"
    made = brief(f"except: {name}{text}", DRAFTS)
    assert [quote for b in made.blocks if isinstance(b, PointList) for quote in quotes(b)] == ["建成锚地一处"]


def test_what_keeps_nothing_out_is_told():
    assert warned("except: [岸点, g-00000000]") == [
        ("no item is or holds '岸点', so nothing is kept out", ""),
        ("no item is or holds 'g-00000000', so nothing is kept out", ""),
    ]


def test_a_selector_that_finds_nearly_all_is_told():
    wide = draft("甲", *((f"第{n}章 港口", ["{m:疏浚航道" + n + "段}。"]) for n in "一二三四五"))
    text = "title: 甲\nsources: {port: p.txt}\nsections: [{id: a, title: 乙, from: [{article: port, heading: 章}]}]"
    assert [found.message for found in brief(text, {"port": wide}).warnings] == [
        "'章' finds 5 of the 5 headings of 'port'"
    ]
    meant = text.replace("heading: 章", "heading: /章/")
    assert brief(meant, {"port": wide}).warnings == ()
