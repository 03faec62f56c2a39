"""Aims that a heading, a paragraph or a year to come announces -> the states and figures behind them are goals."""

import pytest
from reading import goals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "到2031年，渔业综合实力大幅跃升，冷链物流体系基本健全；建设海洋牧场6个，每个渔村都有自己的文化礼堂。",
            ["渔业综合实力大幅跃升", "冷链物流体系基本健全", "建设海洋牧场6个", "每个渔村都有自己的文化礼堂"],
        ),
        (
            "方案提出，确保到2031年海堤加固取得实质性进展，渔民生活更加美好。",
            ["确保到2031年海堤加固取得实质性进展", "渔民生活更加美好"],
        ),
        ("今年的预期目标是，新增渔船40艘，转产渔民再就业900人。", ["新增渔船40艘", "转产渔民再就业900人"]),
        (
            "根据规划，2031年自来水普及率将大于95%，每千人口拥有床位8.5张。",
            ["自来水普及率将大于95%", "每千人口拥有床位8.5张"],
        ),
        (
            "到2031年，海水淡化能力不低于9万吨。渔船污水回收率大于90%。区里修好三条路。",
            ["海水淡化能力不低于9万吨", "渔船污水回收率大于90%"],
        ),
        (
            "要用三到五年时间，使渔民收入达到全省平均水平，每个渔村通公交。",
            ["使渔民收入达到全省平均水平", "每个渔村通公交"],
        ),
        (
            "镇里将力争渔业产值破90亿元，民宿、海钓等主要指标实现两位数增长，培育12家左右骨干企业。",
            ["力争渔业产值破90亿元", "民宿、海钓等主要指标实现两位数增长", "培育12家左右骨干企业"],
        ),
        ("全力实现“双九”目标，即渔业投资90亿元，新引进冷链项目9个。", ["渔业投资90亿元", "新引进冷链项目9个"]),
        (
            "会议明确了今年渔业工作的主要目标。渔船事故得到有效遏制，渔业产值达到90亿元。",
            ["渔船事故得到有效遏制", "渔业产值达到90亿元"],
        ),
        ("今年以来，县里关停窑炉30座，确保渔港项目完成投资9亿元。", ["确保渔港项目完成投资9亿元"]),
        ("到2031年，虽然难度很大，渔民的基本任务不变。", []),
    ],
)
def test_a_state_is_a_goal_behind_a_year_to_come(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("二、主要目标", ["海洋经济取得新成效", "港口能级显著提升", "基本形成江海联运新体制"]),
        ("二、目标完成情况", []),
        ("二、重点工作", []),
    ],
)
def test_a_heading_of_aims_makes_goals_of_the_states_below_it(heading: str, expected: list[str]) -> None:
    aims = "一是海洋经济取得新成效，港口能级显著提升。二是基本形成江海联运新体制。为实现上述目标，渔港建设全面提速。"
    assert goals(f"一、基础条件\n\n临水镇三面环海，渔业资源丰富。\n\n{heading}\n\n{aims}") == expected


def test_what_was_done_by_a_year_is_no_goal() -> None:
    assert goals("2022年，渔业综合实力大幅跃升。到2022年底，冷链物流体系已基本健全。") == []


def test_aims_that_a_paragraph_announces_are_those_behind_it() -> None:
    announced = "镇里谋划了路径，确定今后五年的主要目标：\n\n"
    aims = "努力打造滨海门户。港口能级显著提升，海洋经济取得新成效。\n\n努力打造宜居家园。渔民生活明显改善。\n\n"
    work = "围绕这些，镇里排出任务。码头岸线逐步改善。"
    assert goals(announced + aims + work) == [
        "努力打造滨海门户",
        "港口能级显著提升",
        "海洋经济取得新成效",
        "努力打造宜居家园",
        "渔民生活明显改善",
    ]


def test_states_that_lead_paragraphs_go_on_with_the_aims_of_a_year() -> None:
    year = "力争到2031年，全镇渔业产值突破50亿元。\n\n"
    states = "港口功能更加完善：货物吞吐量达到900万吨。\n\n渔民生活更加殷实：人均纯收入达到6万元。\n\n"
    told = "去年产业结构更加合理：加工产值达到12亿元。"
    found = goals(year + states + told)
    assert [goal for goal in found if "达到" in goal] == ["货物吞吐量达到900万吨", "人均纯收入达到6万元"]


def test_aims_below_a_heading_of_both_are_told_from_what_was_done() -> None:
    heading = "二、“十四五”发展成就和“十五五”主要目标"
    done = "过去五年，渔业产值突破80亿元，海堤加固率达到92%。"
    ahead = "“十五五”时期，要坚持生态优先。\n\n——推动绿色发展。加强海湾治理，海草床覆盖率达到31.5%。"
    assert goals(f"一、基础\n\n临水镇三面环海。\n\n{heading}\n\n{done}\n\n{ahead}") == ["海草床覆盖率达到31.5%"]


def test_aims_announced_in_a_report_hold_for_the_paragraphs_counted_off_behind() -> None:
    found = goals(
        "7月2日，镇长代表镇政府作了报告，回顾了渔港改造取得的成绩。\n\n"
        "报告指出，渔业振兴的具体目标为：\n\n"
        "一是渔港功能明显增强。到“十五五”末，水产品加工产值突破20亿元，年均递增8.1%。\n\n"
        "二是渔民生活明显改善。海塘绿道更加完善，安置房入住率达到97%。"
    )
    assert found == [
        "渔港功能明显增强",
        "水产品加工产值突破20亿元",
        "年均递增8.1%",
        "渔民生活明显改善",
        "海塘绿道更加完善",
        "安置房入住率达到97%",
    ]


def test_aims_that_a_lead_announces_are_listed_in_the_sections_behind_it() -> None:
    text = (
        "渔区“十六五”的主要目标是：\n1.经济增长。渔品出口额超过9亿元，渔价总水平基本稳定。\n"
        "2.资源环境。近海污染趋势基本得到遏制。\n三、重点任务\n一批渔港陆续开工。"
    )
    assert goals(text) == ["渔品出口额超过9亿元", "渔价总水平基本稳定", "近海污染趋势基本得到遏制"]


def test_a_year_to_come_behind_a_few_words_governs_the_states_that_follow() -> None:
    text = (
        "在此基础上，力争到2030年，渔业产值年均增长13%。\n产业优势更加突出：渔品加工值达到41亿元。\n"
        "渔村生活更加殷实：渔民收入达到3.7万元。"
    )
    assert goals(text) == [
        "力争到2030年，渔业产值年均增长13%",
        "产业优势更加突出",
        "渔品加工值达到41亿元",
        "渔村生活更加殷实",
        "渔民收入达到3.7万元",
    ]


def test_a_heading_under_aims_tells_what_shall_have_come_about() -> None:
    page = (
        "二、主要目标\n\n（一）渔业改革取得成效。\n\n机制进一步健全，渔企焕发新的活力。\n\n三、保障措施\n\n加强领导。"
    )
    assert goals(page) == ["机制进一步健全", "渔企焕发新的活力"]


def test_among_aims_a_state_may_be_told_by_one_word() -> None:
    page = "二、主要目标\n\n渔村道路通畅，护渔机制健全，较大事故得到遏制。\n\n三、保障措施\n\n加强领导。"
    assert goals(page) == ["渔村道路通畅", "护渔机制健全", "较大事故得到遏制"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("坚持防治并重，全力建设环境优美、绿色低碳的“生态蓝港”。", ["全力建设环境优美、绿色低碳的“生态蓝港”"]),
        ("加快建设更高水平的平安蓝港。", ["加快建设更高水平的平安蓝港"]),
        ("全面建设渔民友好省份。", ["全面建设渔民友好省份"]),
        ("全力建设治理有序的宜居宜业和美乡村。", ["全力建设治理有序的宜居宜业和美乡村"]),
        ("推进更高水平的平安建设，建设功能完备的健康小区服务体系。", []),
    ],
)
def test_a_place_as_it_shall_be_is_a_goal(text: str, expected: list[str]) -> None:
    assert goals(f"今后，全镇将扩建渔港。{text}") == expected


def test_what_is_ensured_of_air_and_water_is_a_goal_beside_its_measure() -> None:
    page = "今后，全镇将整治排污口，确保近岸水质稳定向好。今后，全镇将严控开支，确保每分钱都花在刀刃上。"
    assert goals(page) == ["确保近岸水质稳定向好"]
