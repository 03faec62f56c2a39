"""Clauses that tell how it is done from now on: with whom, from what, how often, by how much, turned into what."""

import pytest
from reading import measures


@pytest.mark.parametrize(
    "text",
    [
        "对瞒报渔获的行为露头就打。",
        "对首次达标的渔排一次性奖励3万元。",
        "对弄虚作假的船东终身禁入。",
        "对全部渔港逐港“体检”。",
        "对老旧冷库每年汛前各检测一次。",
    ],
)
def test_whom_it_deals_with_and_what_is_done_stand_in_one_clause(text: str) -> None:
    assert measures(text) == [text.removesuffix("。")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("跟三家船厂谈妥了。", "跟三家船厂谈妥了"),
        ("与渔政、海事部门会商。", "与渔政、海事部门会商"),
        ("县里从冰厂利润里提两成。", "从冰厂利润里提两成"),
        ("赶海季在坝口设劝导站。", "赶海季在坝口设劝导站"),
        ("渔技站在青螺湾试点深水网箱。", "渔技站在青螺湾试点深水网箱"),
    ],
)
def test_with_whom_from_what_and_where_it_is_done(text: str, expected: str) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "渔会理事每人包联4条渔船。",
        "每个渔村配一名渔技员。",
        "鱼市账目半年公开一次。",
        "罚没渔具名单在港口晾晒。",
        "出海津贴上调两成。",
        "泊位费与卸鱼量挂钩。",
        "岸电收费实行专账管理。",
        "渔具补贴试点扩大到全部渔村。",
        "旧鱼仓改成渔民夜校。",
        "渔会投入护渔资金600万元。",
        "渔政处印发《休渔守则》。",
    ],
)
def test_how_it_is_done_from_now_on_is_a_measure(text: str) -> None:
    assert measures(text) == [text.removesuffix("。")]


@pytest.mark.parametrize(
    "text",
    [
        "休渔期内不再批建网箱。",
        "冰块由两家渔会包供。",
        "鱼价上限须报价格部门核定。",
        "岸边再加6座洗网台。",
        "每月巡港不少于8次。",
        "鱼粉厂由9家归并为4家。",
    ],
)
def test_in_a_plan_more_ways_of_saying_it_are_measures(text: str) -> None:
    assert measures(text) == [text.removesuffix("。")]


@pytest.mark.parametrize(
    "text",
    [
        "去年，泊位费由三千元涨到五千元。",
        "对渔港的变化感触最深。",
        "与两家冰厂达成了就业意向。",
        "单船用油比上年提高5%。",
        "渔民人均每月收入三千元。",
        "有人把鱼仓改成了茶室。",
        "渔会负责人在渔业会议上提出办渔市。",
        "鱼汛来得晚容不得马虎。",
    ],
)
def test_what_only_tells_of_something_is_none(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("历年欠下的冰款、签下的泊位合同，后任一律认下。", "历年欠下的冰款、签下的泊位合同，后任一律认下"),
        ("未经渔政登记的船，一律不得出港。", "未经渔政登记的船，一律不得出港"),
        ("对初次违规的渔船，不罚款，只提醒。", "对初次违规的渔船，不罚款，只提醒"),
    ],
)
def test_a_rule_begins_with_its_topic(text: str, expected: str) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，县里修缮冰库9座，办理渔民诉求316件。", ["修缮冰库9座", "办理渔民诉求316件"]),
        (
            "去年，县里铺设水管12公里，解决了4个渔村900余人的饮水困难。",
            ["铺设水管12公里", "解决了4个渔村900余人的饮水困难"],
        ),
    ],
)
def test_cases_and_hardships_that_are_counted_are_work_done(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "叫停围网养殖项目4个。",
        "注册“青螺鲜”商标。",
        "暂停审批新增网箱。",
        "否决高耗水项目7个。",
        "为渔工免费装救生浮具。",
        "易地搬迁渔户200户。",
        "前瞻布局海洋能产业。",
    ],
)
def test_rarer_verbs_and_adverbs_of_deeds_are_known(text: str) -> None:
    assert measures(text) == [text.removesuffix("。")]


@pytest.mark.parametrize("text", ["注册用户已有260户。", "案件平均审理时间缩短17天。", "增加的冰款全部由县里承担。"])
def test_these_verbs_in_names_and_what_others_bear_are_no_deeds(text: str) -> None:
    assert measures(text) == []
