"""Charts: a number of their own, a caption that cites, and the data in words."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sample_brief import dress, point, text

from publisher.model import Cell, Chart, Column, Series, StyledBrief, StyledChart, Table
from publisher.style.figures import description

FEW, GOAL = "新建公办幼儿园12所", "建成江北创新高地"
CHART = Chart(
    "各区新增就业",
    "column",
    "万人",
    ("云溪区", "湖东区"),
    (Series("2025年", (Decimal("3.2"), None)), Series("目标", (Decimal(4), Decimal("1E+1")))),
    (point("metric", FEW),),
)


def charts(styled: StyledBrief) -> list[StyledChart]:
    return [block for block in styled.blocks if isinstance(block, StyledChart)]


def test_figures_and_tables_are_counted_apart() -> None:
    table = Table("对照", (Column("指标"),), ((Cell("甲"),),))
    found = charts(dress(CHART, table, CHART))
    assert [(text(one.caption), one.caption.anchor) for one in found if one.caption] == [
        ("图1各区新增就业[1]", "fig-1"),
        ("图2各区新增就业[1]", "fig-2"),
    ]


def test_a_caption_cites_each_of_its_points_and_is_led_back_to() -> None:
    both = replace(CHART, points=(point("metric", FEW), point("goal", GOAL)))
    styled = dress(both)
    (found,) = charts(styled)
    assert found.caption
    assert text(found.caption) == "图1各区新增就业[1][2]"
    assert styled.items == 2
    back = [
        run.target
        for block in styled.blocks
        for run in getattr(block, "runs", ())
        if run.role == "source" and run.target
    ]
    assert back == ["fig-1", "fig-1"]


def test_a_chart_without_caption_and_points_has_no_number() -> None:
    first, second = charts(dress(replace(CHART, caption="", points=()), CHART))
    assert first.caption is None
    assert second.caption
    assert second.caption.label == "图1"


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (("云溪区", "湖东区", "南屿县", "北港镇"), "column"),
        (("云溪区", "湖东区", "南屿县", "临江高新技术产业开发区"), "column"),
        (tuple(f"第{n}片区" for n in "一二三四五六七八"), "column"),
        ((*(f"第{n}片区" for n in "一二三四五六七"), "云溪自治县"), "bar"),
        ((*(f"第{n}片区" for n in "一二三四五六七"), "临江高新技术产业开发区管委会"), "bar"),
        ((*(f"第{n}片区" for n in "一二三四五六七"), "云溪区（2028年目标）"), "bar"),
    ],
)
def test_columns_lie_down_where_their_names_have_no_room(names: tuple[str, ...], kind: str) -> None:
    (found,) = charts(dress(replace(CHART, categories=names, series=(Series("", (Decimal(1),) * len(names)),))))
    assert found.kind == kind
    assert found.description.startswith("柱形图" if kind == "column" else "条形图")


def test_columns_of_which_nothing_is_told_need_no_room() -> None:
    names, values = ("云溪区", *("临江高新技术产业开发区",) * 9), (Decimal(1), *(None,) * 9)
    (found,) = charts(dress(replace(CHART, categories=names, series=(Series("", values),))))
    assert found.kind == "column"


@pytest.mark.parametrize(
    ("chart", "told"),
    [
        (CHART, "柱形图：各区新增就业（万人）。2025年：云溪区3.2，湖东区未载；目标：云溪区4，湖东区10。"),
        (
            replace(CHART, kind="progress"),
            "进度图：各区新增就业（万人）。云溪区3.2，目标4，完成80%；湖东区未载，目标10。",
        ),
        (
            replace(CHART, kind="progress", series=CHART.series[:1]),
            "进度图：各区新增就业（万人）。云溪区3.2，湖东区未载。",
        ),
        (
            replace(CHART, kind="line", unit="", series=CHART.series[:1]),
            "折线图：各区新增就业。云溪区3.2，湖东区未载。",
        ),
    ],
)
def test_the_data_are_told_in_a_sentence_for_those_who_cannot_see_them(chart: Chart, told: str) -> None:
    assert description(chart) == told


def test_the_words_tell_the_bounds_of_values() -> None:
    one = Series("2025年", (Decimal("3.2"), None), ("近{}", ""))
    assert description(replace(CHART, series=(one,))).endswith("云溪区近3.2，湖东区未载。")


def test_values_are_told_as_exactly_as_they_are_given() -> None:
    one = Series("2025年", (Decimal("3.0"), Decimal("2.50")))
    assert description(replace(CHART, series=(one,))).endswith("云溪区3.0，湖东区2.50。")
