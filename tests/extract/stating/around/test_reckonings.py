"""What only reckons, lets somebody speak or says after what is no measure; how large a thing is to be is no goal."""

import pytest
from reading import article, goals, measures

from publisher.extract.learned.proposals import decide


@pytest.mark.parametrize(
    "text",
    [
        "目前，建设一个泊位约需80万元。",
        "采购一台起网机要花6万元。",
        "修一条栈道要三年。",
        "统一采购后每吨就省下70多元。",
        "改造后每月省油3万升。",
        "集中收购后每条便宜了2元。",
        "关掉一家鱼粉厂，村里就少一笔税。",
        "渔港更新办主任王立告诉记者，村民很高兴。",
        "经会同市财政局、市城乡建设局认真研究，现答复如下：",
        "管理层级五层，船工900多人。",
    ],
)
def test_what_only_reckons_or_leads_up_is_no_measure(text: str) -> None:
    assert measures(text) == []
    assert not [found for found in decide(article(text)) if found.kind == "action"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("明年，改造后的泊位减少能耗3%，建设一座投资2亿元的冷库。", "建设一座投资2亿元的冷库"),
        ("明年，管理层级由五级压缩至三级。", "管理层级由五级压缩至三级"),
        ("清运、补网等费用，由渔业公司分担。", "清运、补网等费用，由渔业公司分担"),
        ("明年，设立规模不低于3亿元的护渔基金。", "设立规模不低于3亿元的护渔基金"),
        ("明年，谋划总投资不低于20亿元的海水淡化工程。", "谋划总投资不低于20亿元的海水淡化工程"),
        ("明年，船龄不低于20年的给予拆解补贴。", "船龄不低于20年的给予拆解补贴"),
    ],
)
def test_what_is_done_is_a_measure_whatever_it_costs(text: str, expected: str) -> None:
    assert measures(text) == [expected]
    assert goals(text) == []


def test_how_much_of_a_thing_there_is_to_be_stays_a_goal() -> None:
    assert goals("明年，渔民收入增速不低于6%。") == ["渔民收入增速不低于6%"]
