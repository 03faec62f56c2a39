"""A file of corrections is read, or every mistake in it is told."""

import pytest
from correct_cases import ENTRIES_OF_ANY_KIND, VALUES, corrected
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher import correct
from publisher.errors import PublisherError


def test_every_mistake_is_told_at_once() -> None:
    text = """regoin: 澄湖新城
date: 去年三月
items:
  - {add: gaol, quote: 湖岸}
  - {drop: goal}
  - {change: measure, quote: 湖岸}
  - {change: k-0a1b2c3d, stutus: target}
  - {retype: goal, quote: 湖岸}
  - {retype: goal, quote: 湖岸, to: goal}
  - {add: metric, quote: 湖岸, value: [3, 2]}
  - 湖岸
headings:
  - {move: 湖岸, drop: 湖岸}
  - {drop: 湖岸, as: footer}
"""
    with pytest.raises(PublisherError) as caught:
        correct.load("c.yaml", text)
    assert [(found.place.line, found.message) for found in caught.value.problems if found.place] == [
        (1, "a file of corrections has no key 'regoin'"),
        (2, "'去年三月' is no date"),
        (4, "add cannot be 'gaol'"),
        (5, "this correction needs a quote"),
        (6, "nothing is changed here"),
        (7, "a changed metric has no key 'stutus'"),
        (8, "to what is this goal retyped?"),
        (9, "it is a goal already"),
        (10, "the range of value must rise"),
        (11, "a correction must be a mapping, not text"),
        (13, "a correction needs exactly one of move, drop, add"),
        (14, "as cannot be 'footer'"),
    ]
    assert "did you mean 'region'?" in str(caught.value)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(max_size=60) | VALUES | ENTRIES_OF_ANY_KIND)
def test_any_file_corrects_the_article_or_is_told_to_be_wrong(text: str) -> None:
    try:
        article, items = corrected(text)
    except PublisherError:
        return
    assert all(item.evidence.article is article for item in (*items.goals, *items.measures, *items.metrics))
