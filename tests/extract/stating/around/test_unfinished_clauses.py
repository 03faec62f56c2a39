"""Clauses that are not whole: what completes them belongs to the measure, what only tells when or of what does not."""

import pytest
from reading import measures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "要做好渔村帮扶，使渔民在发展生产的基础上，尽快增加收入。",
            ["做好渔村帮扶，使渔民在发展生产的基础上，尽快增加收入"],
        ),
        ("鼓励渔企通过技术革新，开发深海产品。", ["鼓励渔企通过技术革新，开发深海产品"]),
        ("鼓励渔船按照自愿互利的原则，组建联合船队。", ["鼓励渔船按照自愿互利的原则，组建联合船队"]),
        (
            "县里将组织有关部门，编制渔港规划，清理旧渔网。",
            ["组织有关部门，编制渔港规划", "清理旧渔网"],
        ),
        ("要把现有的护渔活动，继续开展下去。", ["把现有的护渔活动，继续开展下去"]),
        ("支持渔民合作社，新建冷库。", ["支持渔民合作社", "新建冷库"]),
        ("渔港必须建立在安全的基础上，新建两座灯塔。", ["新建两座灯塔"]),
    ],
)
def test_what_a_clause_leaves_open_the_next_one_completes(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("供销社在疏通渠道，增加网点，改进服务方面，作出了成绩。", []),
        ("在深入调查，广泛征求意见的基础上，制定渔港规划。", ["制定渔港规划"]),
        ("渔政队在实行改革的时候，也发生过偏差。", []),
        ("在发挥中心渔港的作用，打破村与村的界限，组织联合船队方面，正在着手工作。", []),
        ("除了开展护渔以外，还要修好渔港。", ["修好渔港"]),
    ],
)
def test_what_tells_over_several_clauses_when_or_of_what_is_no_measure(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("发展深海养殖，要采用新网具，修好渔港。", ["采用新网具", "修好渔港"]),
        ("开展护渔行动，整治渔港，都必须听取渔民意见。", ["听取渔民意见"]),
        ("根据多年来的经验，要保证渔业稳定发展，必须修好渔港。", ["修好渔港"]),
        ("渔区应当根据渔业进一步发展的需要，制定护渔规划。", ["制定护渔规划"]),
        ("为了方便渔民，并且简化手续，政府将在两年内放开渔价。", ["在两年内放开渔价"]),
        ("要加快实现渔业振兴，就必须修好渔港。", ["修好渔港"]),
        ("整治渔港，事关渔区安全，必须修好海堤。", ["修好海堤"]),
        ("尚未修好渔港的渔村，要抓紧修好渔港。", ["抓紧修好渔港"]),
        ("继续整治渔港，对旧船要限期拆除。", ["继续整治渔港", "对旧船要限期拆除"]),
        ("修好渔港，必须拆的旧船也要登记。", ["修好渔港"]),
    ],
)
def test_what_a_sentence_says_what_it_takes_for_is_no_measure(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("严格控制捕捞强度，以保护近海渔场。", ["严格控制捕捞强度，以保护近海渔场"]),
        ("全县推行分类承包，调动了渔民的积极性。", ["推行分类承包，调动了渔民的积极性"]),
        ("加强护渔巡查，从而进一步巩固禁渔成果。", ["加强护渔巡查，从而进一步巩固禁渔成果"]),
        ("以发展冷链促进渔业振兴。", ["以发展冷链促进渔业振兴"]),
    ],
)
def test_what_an_action_is_for_and_has_come_to_stays_with_it(text: str, expected: list[str]) -> None:
    assert measures(text) == expected
