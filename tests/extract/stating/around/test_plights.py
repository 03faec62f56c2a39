"""Clauses that open like an action and tell of a plight, of what others do, or only say in what."""

import pytest
from reading import found_measures, goals, measures


@pytest.mark.parametrize(
    "text",
    [
        "服务渔企的力度仍需加大。",
        "一是研究渔业政策不够深入；二是走访渔户不够。",
        "推动鱼市改造的办法还不多。",
        "引进渔技员难、留住渔技员更难。",
        "修复鱼礁见了成效。",
    ],
)
def test_what_is_found_wanting_is_no_measure(text: str) -> None:
    assert measures(text) == []


def test_what_mends_what_is_wanting_is_a_measure() -> None:
    assert measures("着力解决渔港泊位不够。") == ["着力解决渔港泊位不够"]


@pytest.mark.parametrize(
    "text",
    [
        "渔民打开手机就能预约进港，村民推开窗就能看到船。",
        "过去开办一家鱼铺要盖8个章。",
        "竞争对手抢先推出了同类渔具。",
        "不法分子利用渔民信任行骗。",
    ],
)
def test_what_others_can_do_or_did_is_no_measure(text: str) -> None:
    assert measures(text) == []


def test_what_people_can_do_now_stays_with_the_action_before() -> None:
    text = "建成渔港服务平台，村民打开手机就能预约进港。"
    assert measures(text) == ["建成渔港服务平台，村民打开手机就能预约进港"]


@pytest.mark.parametrize(
    "text",
    [
        "安置房小区电梯老化。",
        "采购商林海说起往事。",
        "监测站建在半山腰。",
        "建设路两旁的渔灯亮了。",
        "规划编制期间，大家各抒己见。",
        "养殖户林海起得早。",
        "办理环节分为三步。",
    ],
)
def test_a_noun_that_begins_like_a_verb_is_no_measure(text: str) -> None:
    assert measures(text) == []


def test_a_label_leads_its_paragraph() -> None:
    text = "——在渔港建设上再加力。建立台账。\n\n——在数字赋能上更加扎实。清理航道。"
    assert [(found.group, found.evidence.quote) for found in found_measures(text)] == [
        ("在渔港建设上再加力", "建立台账"),
        ("在数字赋能上更加扎实", "清理航道"),
    ]
    assert measures("一要在渔港建设上再加力。建立台账。") == ["建立台账"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("（一）加强组织领导。成立护渔小组。（二）强化渔港保障。安排资金2亿元。", ["成立护渔小组", "安排资金2亿元"]),
        ("明年要做三件事：（一）修订护渔条例。（二）取消泊位收费。", ["修订护渔条例", "取消泊位收费"]),
    ],
)
def test_what_heads_the_rest_behind_a_number_is_no_measure(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


def test_a_label_of_a_list_of_aims_is_no_goal() -> None:
    text = "到2031年，主要实现以下目标：\n\n——渔业规模跃升。渔业产值达到200亿元。\n\n——港口完善。渔港泊位达到900个。"
    assert goals(text) == ["渔业产值达到200亿元", "渔港泊位达到900个"]
