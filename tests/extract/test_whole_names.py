"""Names that a word at their front or end belongs to, though it often stands outside of names."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("三、四级手术占比61%。", ["三、四级手术占比"]),
        ("今年一、二等奖分别获得9项和27项。", ["一等奖获得", "二等奖获得"]),
    ],
)
def test_numerals_listed_before_one_name_are_all_of_it(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
