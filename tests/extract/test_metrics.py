"""Which quantities are metrics and which measure nothing, and what finding them costs."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metric_pages import article, found, only

from publisher.extract import metrics


@pytest.mark.parametrize(
    "text",
    [
        "统筹推进三大任务、五个方面工作。",
        "深化“十百千”工程。",
        "围绕两个维护强化担当。",
        "到2028年基本成型。",
        "打造一批示范点。",
        "实施三年行动计划。",
        "建设百亿级园区。",
        "未来五年大有可为。",
        "第一产业稳步发展。",
        "要办好这两件大事。",
        "香港、澳门遵守这两个基本法。",
        "企业整顿的关键是三条。",
        "要抓两头、带中间。",
        "今年抓好四件事：",
        "部队参加了三支两军工作。",
        "这是两条道路的斗争。",
        "在不到四分之一世纪的时间里。",
        "年应纳税所得额不到100万元的部分减半征收。",
        "派系走向四分五裂。",
        "坚持四项基本原则和改革开放。",
        "为九十年代准备条件。",
        "要以十倍的努力追赶。",
        "一对夫妇可生育两个孩子的政策。",
        "不浪费任何一分技术力量。",
        "为60岁以上老人办好食堂。",
        "渔家往一块儿聚。",
        "渔区要实现六个明显提升。",
    ],
)
def test_what_measures_nothing_is_no_metric(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("验收时间由20天压缩至6天。", [20, 6]),
        ("农村低收入人口减少45万，", [450_000]),
        ("方案列出了64项指标。", [64]),
        ("提出三项指标。", []),
        ("第三万名游客到来。", []),
    ],
)
def test_what_is_counted_depends_on_how_it_is_said(text: str, values: list[int]) -> None:
    assert [metric.scale_value for metric in found(text)] == values


def test_a_sentence_of_nothing_but_quantities_is_not_told_apart_for_ever() -> None:
    assert len(found("增长5%、下降6%、" * 400)) < 200


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="125%个家亿万元，。、；“”（）增长比从占的第强年大分别总投资项目新和等企业力争已", max_size=80))
def test_any_paragraph_yields_metrics_whose_words_stand_in_it(text: str) -> None:
    for metric in metrics.find(article("前言。", text)):
        evidence = metric.evidence
        assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    "piece", ["考虑，", "在年，", "增长5%、", "比", "5个", "2020年6家，", "从年的5亿元", "分别3个", "“5家"]
)
def test_finding_time_grows_no_faster_than_the_text(piece: str) -> None:
    begin = time.process_time()
    found(piece * (20_000 // len(piece)))
    assert time.process_time() - begin < 5


def test_counts_in_speeches_say_nothing_about_the_world() -> None:
    assert found("统筹国内国际两个大局，防止两种错误倾向，反对两个超级大国的争夺。") == ()
    assert found("今年抓好以下四项工作：一是稳粮。") == ()
    assert only("改造3个农贸市场。").indicator == "改造农贸市场"


def test_a_density_is_so_much_of_so_many() -> None:
    metric = only("铁路网密度达到507公里/万平方公里。")
    assert (metric.unit, metric.base_unit, str(metric.scale_value)) == ("公里/万平方公里", "公里/万平方公里", "507")


def test_how_many_slogans_there_are_is_no_metric() -> None:
    assert list(found("突出两个重点，实现四个突破。")) == []


def test_a_size_that_is_a_threshold_is_none_of_its_own() -> None:
    assert [metric.value for metric in found("3个总投资超5亿元的项目落户。")] == [3]


def test_how_short_a_time_is_is_measured_as_well() -> None:
    assert [(metric.indicator, metric.unit) for metric in found("渔村游客平均停留时间只有1.3天。")] == [
        ("渔村游客平均停留时间", "天")
    ]
