"""The first so many of a list in Chinese numerals, and how long a thing takes to be dealt with."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔港吞吐量居全省前五。", [("渔港吞吐量全省排名", "<=", "5")]),
        ("海岛考核连续三年位居全市前三。", [("海岛考核全市排名", "<=", "3")]),
        ("前三季度渔获增长5%。", [("渔获增长", "=", "5")]),
        ("前十年渔港没有变化。", []),
        ("渔船登记0.5天办结。", [("渔船登记", "=", "0.5")]),
        ("渔证补办只需2天。", [("渔证补办", "=", "2")]),
        ("海鱼进口量价齐跌，900吨、1.2亿元。", [("海鱼进口", "=", "900"), ("海鱼进口", "=", "1.2")]),
        ("海岛民宿反而增长9%。", [("海岛民宿增长", "=", "9")]),
    ],
)
def test_the_first_so_many_and_what_is_dealt_with_are_told(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told
