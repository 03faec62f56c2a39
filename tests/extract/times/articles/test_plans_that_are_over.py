"""A five-year plan that a paragraph goes on from is over: its figures are reached, and it governs nothing before it."""

import pytest

from publisher.article.text import read
from publisher.extract import find

RIVERS = "全市境内大小河流318条，人均水资源量是全省平均水平的1.6倍。"
REACHED = "“十三五”时期，青坝水库等工程相继建成，新增供水人口25万，自来水普及率达到86%。"
TO_COME = "“十四五”时期，要把水安全放在更加突出的位置，自来水普及率提高到92%。"


def _told(title: str, text: str) -> list[tuple[str, str | None, str]]:
    found = find(read(f"{title}\n\n第一章 水网\n\n{text}\n".encode(), "plan.txt"))
    return [(metric.indicator, metric.period, metric.status) for metric in found.metrics]


@pytest.mark.parametrize("title", ["沧溪市“十四五”水利发展规划", "沧溪水利"])
def test_the_figures_of_a_plan_before_the_next_are_reached(title: str) -> None:
    assert _told(title, REACHED + TO_COME) == [
        ("新增供水人口", "“十三五”时期", "actual"),
        ("自来水普及率", "“十三五”时期", "actual"),
        ("自来水普及率", "“十四五”时期", "target"),
    ]


def test_a_plan_governs_no_facts_before_it() -> None:
    told = _told("沧溪市“十四五”水利发展规划", RIVERS + REACHED + TO_COME)
    assert told[:2] == [("境内大小河流", None, "actual"), ("人均水资源量相当于全省平均水平", None, "actual")]


def test_a_plan_that_is_over_sets_no_goal() -> None:
    title = "沧溪市“十四五”水利发展规划\n\n第一章 水网\n\n"
    assert [goal.evidence.quote for goal in find(read((title + REACHED + TO_COME).encode(), "plan.txt")).goals] == [
        "自来水普及率提高到92%"
    ]


def test_a_plan_that_was_to_be_is_not_over_for_the_one_behind_it() -> None:
    text = "“十四五”时期，要推进供水，自来水普及率提高到92%。“十五五”时期，要实现全覆盖，自来水普及率提高到98%。"
    assert [status for _, _, status in _told("沧溪水利", text)] == ["target", "target"]


def test_what_a_paragraph_sets_out_behind_a_look_back_is_planned() -> None:
    text = (
        "近年来，经过退捕禁采，白鹭又回到河口，居民多了个散步的好去处。未来五年，拆除小水电站19座，恢复湿地1.9万亩。"
        "强化河长协作，打击非法采砂。建设幸福河湖28条，青湖成为示范河湖。"
    )
    told = _told("沧溪市“十四五”水利发展规划", text)
    assert told[-1] == ("建设幸福河湖", "未来五年", "plan")
