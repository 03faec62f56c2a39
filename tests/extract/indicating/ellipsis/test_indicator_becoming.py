"""What a figure came to is named by what changed, whatever the verb, and not by the clause before that."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("养殖户由38户滚到52户。", ["养殖户", "养殖户"]),
        ("船厂订单由4艘翻成9艘，用工由30人扩编到70人。", ["船厂订单", "船厂订单", "用工", "用工"]),
        ("表格由12张精简到4张。", ["表格", "表格"]),
        ("鱼价由38元跌回29元。", ["鱼价", "鱼价"]),
        ("港口由2个泊位扩容到6个泊位。", ["泊位", "泊位"]),
        ("牧户把200只羊减到80只。", ["羊", "羊"]),
        ("货轮由5艘增加到9艘。", ["货轮", "货轮"]),
    ],
)
def test_both_ends_of_a_change_are_named_alike(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("渔民收入2万元，渔船损耗率逐年下降，降到3%。", "渔船损耗率"),
        ("渔业收入9亿元，主要是育苗收入锐减，只有2亿元。", "育苗收入"),
        ("渔业总产值5亿元，加工业产值增长20%，达到3亿元。", "加工业产值"),
        ("合作社收入30万元，社员户均收入翻了两番还多，达到3万元。", "社员户均收入"),
        ("新增渔家乐8家，总数突破六十家，达到62家。", "渔家乐总数"),
        ("远洋渔船90艘，占渔船总数的比重首次超过近海，为52%。", "远洋渔船占渔船总数的比重"),
        # So many of what stands behind the figure are no end of what went before.
        ("玻璃价格继续下降，两家工厂停产。", "工厂停产"),
    ],
)
def test_a_figure_is_of_what_the_clause_before_says_changed(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔家乐在现有14家的基础上翻一番。", ["渔家乐", "渔家乐"]),
        ("在现有86家加工企业的基础上再增20家。", ["加工企业", "加工企业增加"]),
        ("鱼塘在260亩的基础上增加150亩。", ["鱼塘", "鱼塘增加"]),
    ],
)
def test_what_is_added_to_so_many_is_of_the_same_things(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
