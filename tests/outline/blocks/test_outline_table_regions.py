"""A table of several regions says of each row whose it is; one of a single region says so once, or not at all."""

from outline_cases import brief, draft

from publisher.model import Table

HILL = draft(
    "丘岭县盘点", ("盘点", ["{k 竹编产值=9亿元 actual 2030:竹编产值9亿元}", "{k 大型水库=3座 actual 2030:大型水库3座}"])
)
_SALT = "松石镇聚力盐业，{k 连片盐田=70亩 actual 2030:连片盐田70亩}。"
SHORE = draft("滩海县盘点", ("盘点", ["{k 渔港产值=8亿元 actual 2030:渔港产值8亿元}。", _SALT]))
HEAD = """
title: 要点
sources:
  hill: {path: h.txt, label: 丘岭, region: 丘岭县}
  shore: {path: s.txt, label: 滩海, region: 滩海县}
sections: [{id: a, title: %s, from: [%s], metrics: {as: table, title: 数字%s}}]
"""


def table(names: str, more: str = "", title: str = "盘点") -> Table:
    (found,) = brief(HEAD % (title, names, more), {"hill": HILL, "shore": SHORE}).blocks[1:]
    assert isinstance(found, Table)
    return found


def heads(found: Table) -> list[str]:
    return [column.title for column in found.columns]


def column(found: Table, title: str) -> list[str]:
    return [row[heads(found).index(title)].text for row in found.rows]


def test_columns_that_were_asked_for_get_one_that_tells_the_region():
    found = table("hill, shore", ", columns: [indicator, value]")
    assert heads(found) == ["指标", "数值", "地区"]
    assert column(found, "地区") == ["丘岭县", "丘岭县", "滩海县", "松石镇"]
    assert column(found, "指标") == ["竹编产值", "大型水库", "渔港产值", "连片盐田"]


def test_a_column_of_sources_or_regions_that_is_there_is_enough():
    asked = table("hill, shore", ", columns: [region, indicator, value]")
    assert heads(asked) == ["地区", "指标", "数值"]
    usual = table("hill, shore")
    assert heads(usual) == ["指标", "数值", "时期", "状态", "来源"]
    assert column(usual, "指标")[-1] == "松石镇连片盐田"


def test_a_source_that_tells_of_two_bodies_gets_the_column_too():
    found = table("shore")
    assert heads(found) == ["指标", "数值", "时期", "状态", "地区"]
    assert column(found, "地区") == ["滩海县", "松石镇"]


def test_rows_of_one_region_need_no_column():
    assert heads(table("hill")) == ["指标", "数值", "时期", "状态"]
    assert table("hill").caption == "数字"


def test_where_the_section_draws_on_others_too_the_caption_tells_whose_the_rows_are():
    assert table("hill, shore", ", match: 竹编").caption == "数字（丘岭县）"
    assert table("hill, shore", ", match: 竹编", "丘岭县盘点").caption == "数字"
    assert table("hill, shore", ", match: 竹编, columns: [indicator, value, region]").caption == "数字"
