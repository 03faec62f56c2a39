"""Metrics: what is said by the way, in brackets, of one project or of a reason, tells no time of what follows."""

import pytest
from metric_pages import found

_TOLD = "去年修好渔港5个。"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("渔税6.1亿元（2023年为5.4亿元），渔企利润2.9亿元，岸线投资7亿元。", [None, "2023", None, None]),
        ("调处渔事纠纷68起（上年为75起），满意率97.5%。", [None, "上年", None]),
        ("渔业贷款8亿元(上年同期7亿元)，船厂贷款4亿元。", [None, "上年", None]),
        ("2024年渔税6.1亿元（2023年为5.4亿元），渔企利润2.9亿元。", ["2024", "2023", "2024"]),
        ("冷库投资3亿元（2024年投用），鱼市投资2亿元。", [None, None]),
        ("近期（2026—2030年），建成渔港3座，绿道60公里。", ["2026/2030", "2026/2030"]),
        ("湿地保护率（2025年）达到62%。", ["2025"]),
    ],
)
def test_a_year_in_brackets_with_a_figure_holds_in_the_brackets(text: str, periods: list[str | None]) -> None:
    assert [metric.period for metric in found(text)] == periods


def test_what_brackets_say_of_another_figure_sets_no_aim_outside() -> None:
    now, aim, other = found("渔税6.1亿元（2026年目标为7亿元），渔企利润2.9亿元。")
    assert (aim.period, aim.status) == ("2026", "target")
    assert now.status == other.status != "target"
    aimed, before = found("力争渔税达到7亿元（去年为6.1亿元）。")
    assert (aimed.status, before.status, before.period) == ("target", "actual", "去年")
    assert [metric.status for metric in found("力争新增渔企30家（其中规上9家）。")] == ["target", "target"]


@pytest.mark.parametrize(
    "aside",
    [
        "冷链中心将于2027年5月投产；",
        "跨湾大桥预计2027年8月建成通车；",
        "环岛铁路有望2028年底通车；",
        "临水船厂二期拟于2027年6月开工；",
    ],
)
def test_the_day_of_one_project_tells_nothing_of_the_next_clause(aside: str) -> None:
    (before, *after) = found(f"{_TOLD}{aside}渔区招商到账5亿元，同比增长9%。", "渔民收入增长，渔港繁忙。")
    assert before.period == "去年"
    assert [metric.status for metric in after] == ["actual", "actual"]
    assert not {metric.period for metric in after} & {"2027-05", "2027-08", "2028", "2027-06"}
    earlier = found(f"渔区招商到账5亿元；{aside[:-1]}。", "渔港繁忙，修好了海堤。")
    assert [(metric.period, metric.status) for metric in earlier] == [(None, "actual")]


@pytest.mark.parametrize("put_off", ["预计延至明年一季度", "推迟到2027年5月", "顺延至明年"])
def test_what_is_put_off_lends_its_new_day_to_nothing_else(put_off: str) -> None:
    *_, sheds, visitors = found(f"修好鱼市9座，其余2座{put_off}；新增冷库30间，日均客流回升4%。")
    assert [(metric.period, metric.status) for metric in (sheds, visitors)] == [(None, "actual")] * 2


def test_what_one_project_brings_keeps_its_day() -> None:
    brought, other = found("冷链中心预计2027年5月建成，届时可新增库容8万吨。全区渔业投资6亿元。")
    assert (brought.period, brought.status) == ("2027-05", "ongoing")
    assert (other.period, other.status) == (None, "actual")
    assert found("根据渔区方案，展馆将于2027年底建成；再布局2个鱼市。")[0].status == "plan"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("渔政支出1.4亿元，下降3%，主要是上年基数较高；会务支出0.2亿元，压减9%。", [None] * 4),
        ("渔税3亿元，增长2%，主要是去年同期结转较多；非税收入1亿元。", [None] * 3),
        ("受上年高基数影响，渔业增加值增长3%；船业增加值增长6%。", [None] * 2),
        ("由于上年一次性收入较多，渔税下降2%。港务收入2亿元。", [None] * 2),
    ],
)
def test_a_reason_tells_no_time_of_the_figures(text: str, periods: list[str | None]) -> None:
    assert [metric.period for metric in found(text)] == periods


def test_what_should_have_been_done_by_a_day_tells_only_of_that() -> None:
    due, left, *others = found("应于2023年底前关停的9家船厂，仍有4家在产。检查渔船60艘，合格率88%。")
    assert due.period == "2023"
    assert (left.period, left.status) == (None, "actual")
    assert [metric.period for metric in others] == [None, None]


def test_what_is_granted_has_no_time_of_the_aim_before() -> None:
    built, share, most = found("到2028年，建成鱼市40个。对新建鱼市按投资额的20%给予补助，单个最高90万元。")
    assert (built.period, share.period, most.period) == ("2028", None, None)
    assert (share.status, most.status) == ("plan", "plan")
    assert [metric.period for metric in found("到2028年，建成鱼市40个。绿地率达到35%。")] == ["2028", "2028"]


def test_what_a_change_starts_from_has_not_the_time_of_its_end() -> None:
    for changed in ("由75%上升到92%", "从75%提高到92%"):
        old, new = found(f"2025年，渔船合格率{changed}。")
        assert (old.period, new.period) == (None, "2025")
    old, new = found("2025年，渔船合格率由上年的75%上升到92%。")
    assert (old.period, new.period) == ("2024", "2025")
    old, new = found("到2027年，泊位由50个扩至80个。")
    assert (old.period, old.status, new.period, new.status) == (None, "actual", "2027", "plan")
    old, new = found("2024年同2020年相比，渔获由3万吨增加到5万吨。")
    assert (old.period, new.period) == ("2020", "2024")
