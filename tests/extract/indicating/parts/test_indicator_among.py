"""So many of the things counted before are named by what they do, and what there is in all by the thing."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("46个渔业小类中，29个实现增长。", ["渔业小类", "实现增长的渔业小类"]),
        ("46个渔业小类里29个增长、14个下降。", ["渔业小类", "增长的渔业小类", "下降的渔业小类"]),
        ("全县渔港24座，17座通过验收。", ["渔港", "通过验收的渔港"]),
        ("全县62个渔村，41个有合作社。", ["渔村", "有合作社的渔村"]),
        ("全部18个泊位中，6个完工、9个在建。", ["泊位", "完工的泊位", "在建的泊位"]),
        ("监测点70个，64个达标。", ["监测点", "达标的监测点"]),
        ("26座码头改造完成了21座，剩下5座明年交付。", ["码头改造", "码头改造完成", "剩下码头改造"]),
        ("渔港30座，通过验收12座，12座通过验收。", ["渔港", "通过验收", "通过验收的渔港"]),
        # How often something was done counts no things.
        ("两次下调渔船贷款利率，三次提高柴油补贴。", ["下调渔船贷款利率", "提高柴油补贴"]),
        ("渔港24座，其中渔政码头5座。", ["渔港", "渔政码头"]),
    ],
)
def test_some_of_many_are_named_by_what_they_do(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新装航标灯36盏，累计88盏，覆盖率60%。", ["新装航标灯", "航标灯", "航标灯覆盖率"]),
        ("航标灯新装36盏，累计88盏。", ["航标灯新装", "航标灯"]),
        ("新发放渔船贷款3亿元，累计9亿元。", ["新发放渔船贷款", "发放渔船贷款"]),
        ("航标灯加装36盏，累计加装88盏。", ["航标灯加装", "航标灯加装"]),
        ("渔业贷款年初余额560万元，目前仍有390万元。", ["渔业贷款年初余额", "渔业贷款余额"]),
        ("年初欠款560万元，年底只剩390万元。", ["年初欠款", "欠款"]),
        ("年初渔业贷款余额560万元，年末余额620万元。", ["年初渔业贷款余额", "渔业贷款余额"]),
        ("年初欠款560万元，比上年多30万元。", ["年初欠款", "年初欠款比上年多"]),
    ],
)
def test_what_there_is_in_all_is_no_new_one(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("全县村均收入30万元，最高的村达80万元，最低的12万元。", ["村均收入", "最高的村收入", "最低村均收入"]),
        (
            "渔业收入村均37万元，50万元以上的村3个，最少的也有12万元。",
            ["渔业收入村均", "50万元以上的村", "最少渔业收入村均"],
        ),
    ],
)
def test_the_most_and_the_least_are_of_what_is_measured(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
