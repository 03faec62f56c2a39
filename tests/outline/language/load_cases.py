"""Small outlines, and what is told of them when they are loaded."""

import pytest
from outline_cases import outline

from publisher.errors import PublisherError

SMALL = """
title: 要点
sources: {plan: ../seeds/plan.txt}
sections:
  - {id: a, title: 创新, from: [plan]}
"""
BASE = """
title: 底稿
style: gongwen
sources:
  plan: {path: ../seeds/plan.txt, label: 规划, date: 2021}
  review: ../seeds/review.txt
sections:
  - id: a
    title: 创新
    from: [plan]
    measures: {limit: 8, group: true}
  - {id: b, title: 开放, from: [plan]}
  - {id: c, title: 民生, from: [review]}
"""


def mistakes(text: str, **others: str) -> list[str]:
    """Each problem as ``line:column message | hint``."""
    with pytest.raises(PublisherError) as caught:
        outline(text, **others)
    return [f"{p.place.line}:{p.place.column} {p.message} | {p.hint}" for p in caught.value.problems]


def ids(text: str, **others: str) -> list[str]:
    return [section.id for section in outline(text, **others).sections]
