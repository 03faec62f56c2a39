"""A goal or a measure and the figures inside it tell the same time."""

import pytest

from publisher.article.text import read
from publisher.extract import find
from publisher.extract.agreement import agreed
from publisher.extract.times.articles.present import Present
from publisher.model.items import Evidence, Goal, Items, Measure, Metric, MetricStatus


def items(text: str) -> Items:
    return find(read(f"青湾镇的事\n\n{text}".encode(), "page.txt"))


def changed(metric: Metric, status: MetricStatus, period: str | None) -> Metric:
    return Metric(
        metric.id, metric.evidence, metric.indicator, metric.value, metric.unit, metric.scale_value, metric.base_unit,
        metric.comparator, period, status, metric.kind, metric.cue,
    )  # fmt: skip


def told(text: str, status: MetricStatus, period: str | None) -> tuple[list[Metric], Evidence]:
    """The figures of a text's only clause, all ``status`` in ``period``, and the words of the clause."""
    found = items(text).metrics
    one = found[0].evidence
    whole = one.context.text.rstrip("。")
    around = Evidence(one.article, one.section, one.paragraph, 0, len(whole), whole)
    return [changed(metric, status, period) for metric in found], around


@pytest.mark.parametrize(
    ("text", "period", "expected"),
    [
        ("渔港吞吐量突破90万吨。", None, ["target"]),
        ("到2031年渔港吞吐量突破90万吨。", "2031", ["target"]),
        ("渔港吞吐量突破90万吨。", "2021", ["actual"]),
        ("渔港吞吐量突破90万吨。", "上半年", ["actual"]),
        ("渔港吞吐量由80万吨提高到90万吨。", None, ["actual", "target"]),
    ],
)
def test_the_level_of_a_goal_is_still_to_be_reached(text: str, period: str | None, expected: list[str]) -> None:
    metrics, around = told(text, "actual", period)
    assert [metric.status for metric in agreed(metrics, [Goal("g", around)], [], None)] == expected


@pytest.mark.parametrize(
    ("text", "period", "expected"),
    [
        ("修缮渔屋90间。", None, ["actual"]),
        ("每年修缮渔屋90间。", None, ["plan"]),
        ("将修缮渔屋90间。", None, ["plan"]),
        ("修缮渔屋90间。", "2033", ["plan"]),
    ],
)
def test_what_a_done_measure_counts_is_there(text: str, period: str | None, expected: list[str]) -> None:
    metrics, around = told(text, "plan", period)
    done = [Measure("m", around, None, "done")]
    assert [metric.status for metric in agreed(metrics, [], done, Present(2031, 2031))] == expected


def test_what_a_plan_has_set_for_a_year_is_aimed_at_as_its_goal_says() -> None:
    found = items("去年，渔港修好了，航道也疏浚了。全镇上下都很高兴。镇里提出，到2031年，渔港吞吐量突破90万吨。")
    assert [goal.evidence.quote for goal in found.goals] == ["渔港吞吐量突破90万吨"]
    assert [metric.status for metric in found.metrics] == ["target"]
