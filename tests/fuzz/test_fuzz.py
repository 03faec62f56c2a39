"""Whatever is done to an input, it ends in a result or a PublisherError, soon and in little memory.

Some inputs run always, ten thousand for each target with ``pytest -m long``.
"""

import pytest
from fuzz import fuzz, megabytes
from targets import TARGETS

LONG = 10_000
TIMES, MEGABYTES = 250, 500  # that the slowest for its length may take of what an input takes on the average


@pytest.mark.parametrize("name", TARGETS)
def test_a_spoilt_input_ends_well(name: str) -> None:
    run = fuzz(TARGETS[name], range(120))
    assert run.failed == {}
    assert run.inputs > run.refused > 0


@pytest.mark.long
@pytest.mark.parametrize("name", TARGETS)
def test_ten_thousand_spoilt_inputs_end_well_and_soon(name: str) -> None:
    run = fuzz(TARGETS[name], range(LONG))
    assert run.failed == {}
    assert run.slowest_for_length < TIMES * run.seconds / run.inputs
    assert megabytes() < MEGABYTES
