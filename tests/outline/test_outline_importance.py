"""Which items are told first, and which not at all."""

import pytest
from outline_cases import draft

from publisher.outline.importance import readable, score, whole


@pytest.mark.parametrize(
    "text",
    [
        "引导公众参与",
        "规范行政执法行为",
        "推动普法教育普及",
        "与高校共建研究院",
        "了解群众所盼",
        "开展村企结对",
        "推进镇村合并",
    ],
)
def test_a_clause_may_end_or_begin_with_a_word_that_only_looks_like_a_particle(text: str):
    assert whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "和建设智慧港口",
        "其中新建码头两座",
        "建设宜居宜业的",
        "打造“智慧港口",
        "，建设港口",
        "以港口建设为",
        "建港",
        "加快码头与",
    ],
)
def test_a_fragment_is_none(text: str):
    assert not whole(text)


@pytest.mark.parametrize("goal", ["年内新增500座", "力争突破1000亿元", "到2030年达到60%以上"])
def test_a_figure_without_what_it_is_of_is_a_fragment(goal: str):
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。"]))
    assert not readable(items.goals[0])


@pytest.mark.parametrize("goal", ["年内新增充电桩500座", "产值突破1000亿元", "新建500座充电桩"])
def test_a_figure_with_what_it_is_of_is_none(goal: str):
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。"]))
    assert readable(items.goals[0])


def ranked(*goals: str) -> list[str]:
    """The goals of one paragraph each, the most telling first."""
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。" for goal in goals]))
    return [goal.evidence.quote for goal in sorted(items.goals, key=lambda goal: -score(goal))]


def test_figures_and_high_levels_tell_more_than_good_intentions():
    assert ranked("持续改善城乡面貌", "跻身全国百强县前20名", "建成三座码头") == [
        "跻身全国百强县前20名",
        "建成三座码头",
        "持续改善城乡面貌",
    ]


def test_words_that_only_the_day_of_the_source_explains_tell_less():
    assert ranked("明年建成三座码头", "五年建成三座码头")[0] == "五年建成三座码头"


def test_an_amount_of_money_tells_more_than_a_small_count():
    _, items = draft(
        "甲", ("乙", ["{k 港口产业产值=90亿元 target:达90亿元}，{k 绿色港口码头=3座 target - count:共3座}。"])
    )
    money, count = items.metrics
    assert score(money) > score(count)


def test_how_much_there_is_tells_more_than_how_that_changed():
    told = (
        "常住人口{k 常住人口=56万人 actual 2025:常住人口56万人}，减少{k 常住人口减少=2万人 actual 2025 growth:2万人}。"
    )
    _, items = draft("甲", ("乙", [told]))
    level, change = items.metrics
    assert score(level) > score(change)


@pytest.mark.parametrize(
    "words",
    [
        "力争2033年通车",
        "二期工程2032年6月底前开工",
        "确保一季度开工率达到40%",
        "上半年达到80%",
        "一次性奖励50万元",
        "给予最高30万元奖励",
    ],
)
def test_what_is_told_of_whom_or_what_nothing_in_it_tells_is_a_fragment(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。", f"{{m:{words}}}。"]))
    assert not readable(items.goals[0])
    assert not readable(items.measures[0])


@pytest.mark.parametrize(
    "words",
    [
        "跨湾大桥力争2033年通车",
        "渔港二期工程2032年6月底前开工",
        "确保重点项目一季度开工率达到40%",
        "对新设渔企一次性奖励50万元",
        "2033年建成标准厂房12万平方米",
    ],
)
def test_what_says_of_what_it_is_stands_alone(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。"]))
    assert readable(items.goals[0])
