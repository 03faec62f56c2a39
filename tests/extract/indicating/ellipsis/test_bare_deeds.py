"""A figure named by a verb or a superlative alone: it is of what the clause before tells of."""

import pytest
from metric_pages import found


def _names(text: str) -> list[str]:
    return [metric.indicator for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("每股派发渔业红利1.2元（含税），合计派发1.5亿元。", "派发渔业红利"),
        ("东礁船坞二期工程形象进度45%，累计投入2.6亿元。", "东礁船坞二期工程投入"),
        ("签订渔货合同金额41万元，到账12万元。", "渔货合同金额到账"),
        ("渔业基金总规模150亿元，实际到位的不到三分之一。", "渔业基金总规模实际到位"),
        ("推进无人渔船批量交付，全年交付50艘。", "无人渔船批量交付"),
        ("推出渔塘9宗，成交5宗。", "渔塘成交"),
        # A clause further off, or one in other words, tells of something else.
        ("渔校工程进度45%。累计投入2.6亿元。", "投入"),
        ("渔业合同金额41万元，渔民上岸，交付50艘。", "交付"),
    ],
)
def test_a_bare_verb_has_its_thing_from_the_clause_before(text: str, last: str) -> None:
    assert _names(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔证申请平均耗时4天，最长的达15天。", ["渔证申请平均耗时", "最长渔证申请耗时"]),
        ("渔船报修平均用时6小时，最快的2小时。", ["渔船报修平均用时", "最快渔船报修用时"]),
        ("渔港日均起降82架次，最高的一天达到97架次。", ["渔港日均起降", "最高的一天渔港起降"]),
        ("客流日均3万人次，最多的一天达到8万人次。", ["客流日均", "最多的一天客流"]),
    ],
)
def test_the_most_of_a_time_is_of_what_was_told_for_the_mean(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators
