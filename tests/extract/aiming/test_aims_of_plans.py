"""What a plan, its end or a tone that was set makes a goal of."""

import pytest

from publisher.article.text import read
from publisher.extract import find


def goals(body: str) -> list[str]:
    article = read(f"青湾的路\n\n{body}".encode(), "page.txt")
    return [goal.evidence.quote for goal in find(article).goals]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "按照规划，“十五五”末，青湾将形成“一环三射”的路网，各村20分钟上干线，城区到各镇半小时可达。",
            ["青湾将形成“一环三射”的路网", "各村20分钟上干线", "城区到各镇半小时可达"],
        ),
        (
            "去年底召开的镇党代会给后三年定了调：三年内渔民人均收入突破五万元，渔旅收入翻一番。",
            ["三年内渔民人均收入突破五万元", "渔旅收入翻一番"],
        ),
        (
            "根据《健康青湾行动方案》，县医院新院区2029年建成投用，人均预期寿命提高到82岁。",
            ["县医院新院区2029年建成投用", "人均预期寿命提高到82岁"],
        ),
    ],
)
def test_a_plan_its_end_and_a_tone_that_was_set_announce_goals(body: str, expected: list[str]) -> None:
    assert goals(body) == expected


def test_what_a_plan_has_brought_is_no_goal() -> None:
    assert goals("根据《健康青湾行动方案》，县医院新院区建成了，人均预期寿命提高到82岁。") == []
