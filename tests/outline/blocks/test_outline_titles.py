"""Titles of lists and tables say no word that the heading above them, or they themselves, say already."""

import pytest
from outline_cases import brief, draft

from publisher.model import PointList, Table

PORT = draft(
    "云溪港",
    (
        "数说",
        [
            "{g:建成千亿级港区}。{m:疏浚进港航道}，{m:新建码头两座}。",
            "{k 产值=30亿元 actual 2025:产值30亿元}，{k 税收=2亿元 actual 2025:税收2亿元}，"
            "{k 吞吐量=80万吨 actual 2025:吞吐量80万吨}。",
        ],
    ),
)


def titles(title: str, said: str, labels: str = "{}") -> list[str]:
    """Of lists and tables of a section with that title."""
    section = f"{{id: a, title: {title}, from: p, {said}}}"
    made = brief(f"title: 甲\nlabels: {labels}\nsources: {{p: {{path: p.txt}}}}\nsections: [{section}]", {"p": PORT})
    return [
        block.title if isinstance(block, PointList) else block.caption
        for block in made.blocks
        if isinstance(block, PointList | Table)
    ]


def test_a_list_that_its_heading_names_has_no_title_of_its_own():
    assert titles("主要目标", "measures: none, metrics: none") == [""]
    assert titles("主要目标", "metrics: none") == ["", "重点举措"]
    assert titles("重点举措", "metrics: none") == ["主要目标", "重点举措"]


def test_a_title_that_the_outline_gives_is_printed():
    assert titles("重点举措", "goals: none, measures: {title: 重点举措}, metrics: none") == ["重点举措"]


@pytest.mark.parametrize(
    ("title", "label", "caption"),
    [
        ("港口运行", "关键指标", "港口运行关键指标"),
        ("1—2月主要指标", "关键指标", "1—2月主要指标"),
        ("园区概况", "园区数据", "园区概况数据"),
        ("部门动态 稳中有进", "关键指标", "部门动态关键指标"),
        ("关键", "指标", "关键指标"),
    ],
)
def test_a_tables_caption_says_each_word_once(title: str, label: str, caption: str):
    said = "goals: none, measures: none, metrics: {as: table}"
    assert titles(title, said, f"{{metrics: {label}}}") == [caption]
