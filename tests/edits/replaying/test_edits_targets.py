"""Whether a statement says what it said when it was edited."""

import pytest

from publisher.edits.replaying.targets import Targets
from publisher.model import Anchor, Statement


@pytest.mark.parametrize(
    ("kind", "then", "now", "verdict"),
    [
        ("measure", "新修水渠52公里。", "新修水渠52公里（2025年已实施）。", "same"),
        ("measure", "新修水渠52公里（计划）。", "新修水渠52公里。", "same"),
        ("measure", "新修水渠（一期）。", "新修水渠（二期）。", "changed"),
        ("measure", "新修水渠52公里。", "新修水渠63公里（已实施）。", "changed"),
        ("goal", "新修水渠52公里。", "新修水渠52公里（2026年）。", "changed"),
    ],
)
def test_a_measures_state_behind_its_words_is_no_change_of_the_source(kind: str, then: str, now: str, verdict: str):
    printed = Statement("m-1", "a", kind, kind, now, "m-1")
    assert Targets((printed,)).find(Anchor("a", kind, then, "m-1")).verdict == verdict
