"""A paragraph that tells of another place or firm for an example: its figures are that one's, not the article's."""

import pytest
from metric_pages import found


def _names(*paragraphs: str) -> list[str]:
    return [metric.indicator for metric in found(*paragraphs)]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "以东礁市为例，当地已开通轮渡航线28条。去年渔旅收入9亿元，建成栈桥12座。",
            ["东礁市轮渡航线", "东礁市渔旅收入", "东礁市栈桥"],
        ),
        ("以东礁市为例，全市海带面积18万亩，去年产值30亿元。", ["东礁市海带面积", "东礁市海带产值"]),
        ("以鸥湾公司为例，产值增长9%，研发人员210人。", ["鸥湾公司产值增长", "鸥湾公司研发人员"]),
        ("比如青礁镇，去年渔获收入1200万元，建成冰库6座。", ["青礁镇渔获收入", "青礁镇冰库"]),
        (
            "邻市东礁去年吸引投资86亿元，落地项目12个，我市只有41亿元、5个。",
            ["东礁投资", "东礁落地项目", "投资", "落地项目"],
        ),
    ],
)
def test_an_examples_figures_have_its_name(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


@pytest.mark.parametrize(
    ("paragraphs", "last"),
    [
        (("以东礁市为例，渔港有12座。全省渔港86座。",), "渔港"),
        (("比如青礁镇，渔港有2座。渔村冰库80座。",), "渔村冰库"),
        (("以东礁市为例，渔港有12座。", "轮渡航线28条。"), "轮渡航线"),
        (("以该市为例，轮渡航线28条。",), "轮渡航线"),
        (("以海带为例，产量增长9%。",), "产量增长"),
    ],
)
def test_an_example_ends_with_its_paragraph_or_where_all_are_told_of(paragraphs: tuple[str, ...], last: str) -> None:
    assert _names(*paragraphs)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("以东礁区为例，全区建成渔港12座。全市渔港总数达到86座。", "渔港总数"),
        ("以东礁区为例，渔港有12座。目前，全市海带面积18万亩。", "海带面积"),
        ("以青礁村为例，渔屋有90间；全县渔屋总数900间。", "渔屋总数"),
        ("以青礁镇为例，渔屋有90间。全区渔屋总数900间。", "渔屋总数"),
        ("以鸥湾公司为例，产值增长9%。全市研发人员2100人。", "研发人员"),
        ("以东礁区为例，产值增长9%，全市第一，研发人员210人。", "东礁区研发人员"),
        ("以东礁县为例，产值增长9%。全县研发人员210人。", "东礁县研发人员"),
    ],
)
def test_an_example_ends_where_a_clause_opens_with_a_wider_place(text: str, last: str) -> None:
    assert _names(text)[-1] == last
