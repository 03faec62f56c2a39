"""Names of metrics hold no words that are no part of a name."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔业研发投入占渔业产值的比重2025年为2.9%，到2030年提高到3.8%。", ["渔业研发投入占渔业产值比重"] * 2),
        ("渔村低保标准统一为900元。", ["渔村低保标准"]),
        ("渔工补贴统一提高到800元。", ["渔工补贴"]),
        ("到2028年，渔港力争水产品产值达到50亿元。", ["渔港水产品产值"]),
        ("建成2万卡智算中心。", ["智算中心算力卡"]),
        # How far something reaches is no figure.
        ("控制环湖300米范围内新增建设项目。", []),
        ("码头长300米。", ["码头长"]),
    ],
)
def test_a_name_holds_only_what_is_measured(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
