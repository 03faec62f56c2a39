"""What another statement of a list says too is told once, with that; names and figures that differ never are."""

import pytest
from outline_cases import brief, draft, quotes

from publisher.model import PointList

OUTLINE = """
title: 要点
sources:
  plan: {path: p.txt, label: 规划, region: 湖东区, date: 2026}
  news: {path: n.txt, label: 报道, region: 湖东区, date: 2026}
  west: {path: w.txt, label: 西区, region: 湖西区, date: 2026}
sections:
  - {id: a, title: 总揽, metrics: none, from: [plan, news, west]}
"""


def listed(plan: str, news: str, west: str = "", outline: str = OUTLINE) -> tuple[list[str], list[int]]:
    """What is printed of the three articles, and how many others each statement cites."""
    drafts = {name: draft(name, ("开篇", [text])) for name, text in (("plan", plan), ("news", news), ("west", west))}
    lists = [block for block in brief(outline, drafts).blocks if isinstance(block, PointList)]
    points = [point for block in lists for group in block.groups for point in group.points]
    return [quote for block in lists for quote in quotes(block)], [len(point.also) for point in points]


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        ("{g:创建全省渔业示范区}", "{g:全力争创“全省渔业示范区”“国家海洋公园城市”}"),
        ("{g:建成全省渔业示范区}", "{g:力争打造“全省渔业示范区”和“国家海洋公园城市”}"),
        ("{m:推行渔船统一停靠}", "{m:修建避风锚地，推行渔船统一停靠}"),
        ("{m:推行渔船统一停靠}", "{m:全面推行渔船统一停靠，严查违规出海}"),
    ],
)
def test_the_longer_stands_for_both_and_cites_both(shorter: str, longer: str) -> None:
    said = longer[3:-1]
    assert listed(f"{shorter}。", f"{longer}。") == ([said], [1])
    assert listed(f"{longer}。", f"{shorter}。") == ([said], [1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{g:创建全省渔业示范区}", "{g:争创“全省林业示范区”“国家海洋公园城市”}"),
        ("{g:建成全省渔业示范区二期}", "{g:打造“全省渔业示范区”和“国家海洋公园城市”}"),
        ("{g:到2028年，创建全省渔业示范区}", "{g:争创“全省渔业示范区”“国家海洋公园城市”}"),
        ("{m:推行渔船统一停靠}", "{m done:修建避风锚地，推行渔船统一停靠}"),
        ("{m:推行渔船统一停靠}", "{m:取消渔船统一停靠，推行渔船预约停靠}"),
        ("{m:加强安全检查}", "{m:修建避风锚地，加强安全检查}"),
    ],
)
def test_what_differs_in_name_figure_or_state_stands_twice(one: str, other: str) -> None:
    assert len(listed(f"{one}。", f"{other}。")[0]) == 2


def test_so_does_what_another_region_says() -> None:
    west = "{g:争创“全省渔业示范区”“国家海洋公园城市”}。"
    assert len(listed("{g:创建全省渔业示范区}。", "", west)[0]) == 2


def test_what_a_limit_leaves_out_stands_for_nothing() -> None:
    limited = OUTLINE.replace("metrics: none", "metrics: none, goals: {limit: 1}")
    plan = "{g:到2030年地区生产总值突破800亿元}。"
    assert len(listed(plan, "{g:创建全省渔业示范区}。", outline=limited)[0]) == 1


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("{g:争创文明渔港}", "{g:创建文明渔港}", 1),
        ("{g:力争建成智慧渔港}", "{g:建成智慧渔港}", 1),
        ("{g:建设国内知名的东湖生态新区}", "{g:建设国内知名的西湖生态新区}", 2),
        ("{m:加快建设深水码头配套工程一期}", "{m:加快建设深水码头配套工程二期}", 2),
        ("{g:创建国内一流的AA级渔港景区}", "{g:创建国内一流的AAA级渔港景区}", 2),
    ],
)
def test_other_words_for_striving_say_the_same_and_other_names_do_not(one: str, other: str, count: int) -> None:
    assert len(listed(f"{one}。", f"{other}。")[0]) == count
