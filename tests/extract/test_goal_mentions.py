"""Which clauses with a goal's words only mention one, and where the words that state it begin and end."""

import pytest
from reading import goals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我们要实现渔业现代化,必须改造老码头。", []),
        ("实现渔业现代化,并不是一件容易的事。", []),
        ("要实现渔民富裕,提高渔业水平,就必须依靠科技。", []),
        ("今后五年,我们要实现渔业现代化,建设新码头。", ["实现渔业现代化"]),
        ("新的一年,增产增收,是实现渔业现代化的重要保证。", []),
        ("办好渔校,落实政策,实现渔业现代化的物质基础就会更加雄厚。", []),
        ("计划要求五年内建成的渔港和灯塔,也已经初具规模。", []),
        ("形成两个海洋产业集群,才能推动渔业跃上新台阶。", []),
        ("今后五年,全面完成渔港改造的企业只占一成。", []),
        ("要团结一切力争独立的国家和人民。", []),
        ("今后五年,码头不要成为闲置的资产。", []),
    ],
)
def test_what_a_condition_or_a_thing_names_is_only_mentioned(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今后五年,渔港建设要加快。全县有渔户900多户,水产品总量达到12300多吨。", []),
        ("今后五年要修渔港。有人认为成活率竟达到90%以上。", []),
        ("今后五年,县财政渔业资金增加到900万元。", []),
        ("今后五年,渔业研发经费占产值比重达到3%。", ["渔业研发经费占产值比重达到3%"]),
        ("加快全县新增万吨冷库能力建设。", []),
        ("鼓励更多渔民成为创业者。", []),
        ("今后五年,渔民支出要确保重点、厉行节约。", []),
    ],
)
def test_what_was_counted_or_is_spent_is_no_goal(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县里提出今后五年水产品总量增长7%左右。", ["今后五年水产品总量增长7%左右"]),
        ("今后五年,力争提前实现水产品产值翻一番的宏伟目标。", ["力争提前实现水产品产值翻一番"]),
        ("要求在五年内全面消除危旧渔船。", ["在五年内全面消除危旧渔船"]),
        ("争取在不太长的时期内,使渔港面貌基本改观。", ["争取在不太长的时期内,使渔港面貌基本改观"]),
        ("今年的主要目标是:就业渠道拓宽;在提高质量的基础上,产值增长8%。", ["就业渠道拓宽", "产值增长8%"]),
        ("今年渔业投资调控目标为9000万元。", ["今年渔业投资调控目标为9000万元"]),
        ("今后五年,我县要在海洋治理上走在全省前面。", ["在海洋治理上走在全省前面"]),
    ],
)
def test_a_goal_begins_and_ends_with_what_states_it(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "第二个五年计划规定，五年内水产总值增长百分之三十八，鱼苗产量增长百分之七点五。",
            ["五年内水产总值增长百分之三十八", "鱼苗产量增长百分之七点五"],
        ),
        (
            "今后五年，渔业总产值由二千一百万元增加到三千六百万元，都是平均每年递增百分之十。",
            ["渔业总产值由二千一百万元增加到三千六百万元"],
        ),
        (
            "今年计划，鱼产量拟定为六百二十万担，鱼粉将增加约二百万斤。",
            ["鱼产量拟定为六百二十万担", "鱼粉将增加约二百万斤"],
        ),
        ("今后要多养鱼。两年来成绩显著，鱼产量增长百分之五十六。", []),
    ],
)
def test_levels_are_read_as_older_plans_write_them(text: str, expected: list[str]) -> None:
    assert goals(text) == expected
