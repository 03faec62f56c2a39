"""Figures that goals and measures of their section tell are not told again in a table below."""

from dataclasses import replace

import pytest
from outline_cases import brief, draft, metric

from publisher.model import Table

STATED = (
    "{g:渔港泊位达到40座}，{g:渔获量达到9万吨}，{m:新建冷库6座}。{k 捕捞船=320艘:捕捞船320艘}，"
    "{k 养殖面积=8万亩:养殖面积8万亩}，{k 持证渔民=2万人:持证渔民2万人}。"
)


def figures_below(more: str) -> list[str]:
    article, items = draft("湾", ("打算", [STATED]))
    evidence = [item.evidence for item in (*items.goals, *items.measures)]
    said = ("渔港泊位=40座", "渔获量=9万吨", "新建冷库=6座")
    metrics = (*(metric(*pair) for pair in zip(said, evidence, strict=True)), *items.metrics)
    head = "title: 甲\nsources: {p: {path: p.txt}}\nsections: [{id: a, title: 乙, from: p, "
    made = brief(f"{head}{more}}}]", {"p": (article, replace(items, metrics=metrics))})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    return [row[0].text for row in table.rows]


def test_a_table_below_goals_and_measures_does_not_tell_their_figures_again():
    assert figures_below("metrics: 8") == ["捕捞船", "养殖面积", "持证渔民"]


@pytest.mark.parametrize("more", ["metrics: {as: table}", "metrics: {match: /./}", "goals: none, measures: none"])
def test_a_table_that_is_asked_for_or_stands_alone_tells_all(more: str):
    assert len(figures_below(more)) == 6
