"""The words that state a metric: its cue, its evidence, and the ids of metrics that are told in the same words."""

import pytest
from metric_pages import found, only

from publisher.extract.identity import identify


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("全年港口货物吞吐量突破3亿吨。", ["突破"]),
        ("去年粮食总产量42万吨，比上年增长3.6%。", ["万吨", "比上年增长"]),
        ("全市建成14个数字化车间。", ["个"]),
        ("污水集中处理率由82%提高到96%。", ["由", "提高到"]),
        ("贫困发生率降到百分之二。", ["降到"]),
        ("利润百分之五。", ["百分之五"]),
    ],
)
def test_the_cue_is_the_word_that_ties_figure_and_indicator(text: str, cues: list[str]) -> None:
    assert [metric.cue for metric in found(text)] == cues


def test_the_evidence_is_the_shortest_stretch_that_names_indicator_and_number() -> None:
    metric = only("在各方支持下，去年全市公共图书馆藏书量突破180万册，群众满意。")
    assert metric.evidence.quote == "公共图书馆藏书量突破180万册"


def test_metrics_of_one_quote_have_different_ids_that_other_text_does_not_change() -> None:
    first, second = found("新增学位500个。", "新增学位500个。")
    assert first.id != second.id
    assert [metric.id for metric in found("概述。", "新增学位500个。", "新增学位500个。")] == [first.id, second.id]


def test_an_id_depends_on_the_stem_of_the_source_not_on_its_folder() -> None:
    assert identify("k", "seeds/page.txt", "5个", 0) == identify("k", "C:\\in\\page.txt", "5个", 0)
    assert identify("k", "a.txt", "5个", 0) != identify("g", "a.txt", "5个", 0)
