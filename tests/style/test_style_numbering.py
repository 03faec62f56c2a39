"""Labels run as they are read out, whatever the pattern."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.style.numbering import chinese, label


@pytest.mark.parametrize(
    ("pattern", "number", "printed"),
    [
        ("一、", 1, "一、"),
        ("一、", 10, "十、"),
        ("（一）", 12, "（十二）"),
        ("（一）", 20, "（二十）"),
        ("第一章", 99, "第九十九章"),
        ("1.", 107, "107."),
        ("（1）", 3, "（3）"),
        ("①", 20, "⑳"),
        ("①", 36, "㊱"),
        ("•", 7, "•"),
        ("", 7, ""),
    ],
)
def test_a_pattern_shows_how_its_labels_look(pattern: str, number: int, printed: str) -> None:
    assert label(pattern, number) == printed


@pytest.mark.parametrize(
    ("number", "read"),
    [
        (101, "一百零一"),
        (110, "一百一十"),
        (115, "一百一十五"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (2000, "二千"),
    ],
)
def test_large_numbers_are_read_out_in_full(number: int, read: str) -> None:
    assert chinese(number) == read


@given(st.integers(1, 9999))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_a_numeral_reads_back_as_its_number(number: int) -> None:
    total = digit = 0
    for char in chinese(number):
        rank = {"十": 10, "百": 100, "千": 1000}.get(char)
        total += (digit or 1) * rank if rank else 0
        digit = 0 if rank else "零一二三四五六七八九".index(char)
    assert total + digit == number


@pytest.mark.parametrize("pattern", ["x", "步骤", "1.1", "•••"])
def test_what_shows_no_numeral_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match="no numbering pattern"):
        label(pattern, 1)
