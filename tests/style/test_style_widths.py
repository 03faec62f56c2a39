"""Columns are as wide as their content asks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.style.widths import ems, shares


def test_short_columns_keep_what_they_need_and_the_long_one_gives_way() -> None:
    widths = shares([60.0, 6.0, 6.0], [1, 1, 1], 40)
    assert [round(width * 40, 6) for width in widths] == [28, 6, 6]


def test_room_left_over_is_dealt_out_by_weight() -> None:
    widths = shares([4.0, 4.0], [3, 1], 16)
    assert [round(width * 16, 6) for width in widths] == [10, 6]


def test_long_columns_are_cut_to_one_level_whatever_their_weights() -> None:
    widths = shares([50.0, 20.0, 4.0, 9.0], [3, 1, 1, 1], 43)
    assert [round(width * 43, 6) for width in widths] == [15, 15, 4, 9]


def test_latin_characters_take_about_half_and_a_gap_beside_chinese_ones() -> None:
    assert ems("2000亿元") == pytest.approx(4 * 0.55 + 0.25 + 2)
    assert ems("（A）") == pytest.approx(2 + 0.55)


@given(st.lists(st.tuples(st.floats(0, 200), st.floats(0.1, 5)), min_size=1, max_size=8), st.floats(10, 100))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_shares_are_positive_and_sum_to_one(columns: list[tuple[float, float]], room: float) -> None:
    widths = shares([need for need, _ in columns], [weight for _, weight in columns], room)
    assert sum(widths) == pytest.approx(1)
    assert min(widths) > 0
