"""Goals told from measures: ranks to be won and works that stand by a day; figures of rules and amounts of work."""

import pytest
from reading import article, goals, measures

from publisher.extract.learned.proposals import decide_all


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今后，县渔医院创建二级甲等。", ["县渔医院创建二级甲等"]),
        ("今后，推进区渔医院创建三级甲等医院。", ["推进区渔医院创建三级甲等医院"]),
        ("今后，推动柳湾创建国家级渔业公园。", ["推动柳湾创建国家级渔业公园"]),
        ("今后，支持柳湾中学创建省级渔业高中。", []),
        ("今后，深化县级“渔家书屋”创建。", []),
    ],
)
def test_a_rank_that_is_sought_is_a_goal_and_helping_with_it_is_none(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年要修渔港，渔港引水管线9月底前贯通。", ["渔港引水管线9月底前贯通"]),
        ("今年要修渔港，跨湾大桥年底前合龙。", ["跨湾大桥年底前合龙"]),
        ("今年要护渔，围网占道问题要在年内整改到位。", ["围网占道问题要在年内整改到位"]),
        ("下一步，全县8个渔港将全部接入调度平台。", ["全县8个渔港将全部接入调度平台"]),
        ("今年要帮渔企融资，净增规上渔企8家。", ["净增规上渔企8家"]),
    ],
)
def test_what_stands_by_a_day_or_is_gained_on_balance_is_a_goal(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "今年要抓项目，推动柳湾冷库二期上半年开工。",
        "今年要抓项目，力促柳湾冷库二期年底前投产。",
        "今年要护渔，完成海岸造林6.5万亩。",
        "今年要抓渔电，争取柳湾二期300兆瓦指标。",
        "今年要护渔，护渔考核权重由3分提高到8分。",
        "今年要护渔，渔船保险保额由8000元提高到1.2万元。",
        "今年要护渔，泊位收入用于护渔的比例不低于60%。",
        "今年要护渔，渔工工资占补助资金的比例由原来的15%提高到30%以上。",
    ],
)
def test_works_pushed_on_and_figures_of_rules_are_measures(text: str) -> None:
    assert goals(text) == []
    assert text[5:-1].rsplit("，", maxsplit=1)[-1] in "".join(measures(text))


@pytest.mark.parametrize(
    "text",
    [
        "今年要护渔，全年完成渔港投资30亿元。",
        "到2030年，完成海堤加固40公里。",
        "今年要护渔，力争渔民参保比例提高到85%。",
    ],
)
def test_amounts_of_money_or_by_a_time_are_still_goals(text: str) -> None:
    assert len(goals(text)) == 1


def test_the_name_of_a_plan_is_no_goal() -> None:
    assert goals("为实现渔港“十四五”规划目标，我们要团结奋斗。") == []


@pytest.mark.parametrize(
    "text", ["按照规划，到“十五五”末，柳湾要建成渔都。", "镇里出台方案，明确到2030年，柳湾要建成渔都。"]
)
def test_a_time_alone_is_neither_goal_nor_measure(text: str) -> None:
    page = article(text)
    told = {found.kind for found in decide_all(page) if text[found.start : found.end].endswith(("末", "2030年"))}
    assert told <= {"statement", "frame"}
