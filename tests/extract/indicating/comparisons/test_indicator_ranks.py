"""Ranks: whose they are, by how many places they changed, and which are another's."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔业增速居全市第3位，较上年前移2位。", [("渔业增速全市排名", "rank"), ("渔业增速全市排名前移", "growth")]),
        ("渔业产值增长6%，全省排名提升8个位次。", [("渔业产值增长", "growth"), ("渔业产值全省排名提升", "growth")]),
        ("综合排名在全省渔港中前移5位。", [("综合排名前移", "growth")]),
    ],
)
def test_a_change_of_a_rank_is_no_level(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, metric.kind) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("水产出口占全省比重升至18%，比第二名的北湾市高出许多。", ["水产出口占全省比重"]),
        ("渔获量仅次于全省第一的北湾市。", []),
        ("渔业产值增长7%，在全省12个沿海县中居第5位。", ["渔业产值增长", "渔业产值排名"]),
        ("东湾港在沿海渔港评价96家中列第11位。", ["东湾港在沿海渔港评价排名"]),
        ("全省有12个县，渔业指数列第二。", ["县", "渔业指数排名"]),
        ("渔业指数在全省12个县中排名第二，上升1位。", ["渔业指数排名", "渔业指数排名上升"]),
        ("渔税2亿元，在全省渔港综合评价中列第9位。", ["渔税", "全省渔港综合评价排名"]),
        ("研发强度达3%，在全国80家渔港综合评价中列第8位。", ["研发强度", "渔港综合评价排名"]),
    ],
)
def test_a_rank_is_of_the_sentences_subject(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    "ranks",
    ["1、2、5位", "1、第2、第5位", "1位、第2位、第5位"],
)
def test_each_of_several_ranks_is_of_its_own_thing(ranks: str) -> None:
    metrics = found(f"全县渔业产值、渔民收入和港口投资增速分别居全省第{ranks}。")
    names = ["渔业产值增速全省排名", "渔民收入增速全省排名", "港口投资增速全省排名"]
    assert [(metric.indicator, int(str(metric.value))) for metric in metrics] == list(
        zip(names, (1, 2, 5), strict=True)
    )
    assert {metric.kind for metric in metrics} == {"rank"}


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔业总量在全市9个县中仅排第七。", ["渔业总量排名"]),
        ("渔获量在全市9个县中只列第8，比上年后退2位。", ["渔获量排名", "渔获量排名后退"]),
        ("渔港综合排名在全省78家渔港中前移9位，列第23位。", ["渔港综合排名前移", "渔港综合排名"]),
        ("渔港亩均税收在全省30家渔港中位次上升5位。", ["渔港亩均税收排名上升"]),
        ("渔业创新指数在全省64个县中跃升至第9位。", ["渔业创新指数排名"]),
        ("海带新植1.1万亩、改造2万亩，总面积居全市第二位。", ["海带新植", "改造", "海带总面积全市排名"]),
        ("虾塘新扩1万亩，总产量居全省第五。", ["虾塘新扩", "虾塘总产量全省排名"]),
    ],
)
def test_a_rank_among_so_many_keeps_whose_it_is(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
