"""What came of an action stays with it: a figure it moved, room it made, what one thing leads to."""

import pytest
from reading import goals, measures


@pytest.mark.parametrize(
    "measure",
    [
        "关停旧船厂4家，腾出土地730亩",
        "设立渔业基金，以投带引，撬动社会资本4亿元",
        "扩建渔港小学，增加学位540个",
        "实施口袋公园工程，新增绿地1.2万平方米",
        "举办开渔节，以节聚气、以节引流",
        "修缮老码头，恢复青瓦木门的传统风貌",
        "继续办好渔具大赛，推动赛场变招商场",
        "组建渔技员队伍，把沉在档案里的渔谱一件件“翻”出来",
        "与内陆三个港口签订协议，把航线的“触角”伸到腹地深处",
        "引进渔具配套企业20家，补齐产业链短板",
        "推进疏港铁路建设，打通港口“最后一公里”",
        "整治文山会海，切实为基层减负",
        "健全巡查机制，杜绝乱搭乱建反弹",
        "设立海洋产业基金，引导更多社会资本投向小渔厂",
        "探索渔船抵押贷款，拓宽渔民融资渠道",
        "完善渔技等级制度，推动渔技等级与工资挂钩",
        "邀请渔民旁听听证，以公开促公正、赢公信",
        "组建海带联合社，统一供苗、统一管护、统一销售",
        "查处推诿扯皮问题18起，处分12人",
    ],
)
def test_what_comes_of_an_action_stays_with_it(measure: str) -> None:
    assert measures(f"今后，镇里将疏浚航道。{measure}。")[1:] == [measure]


@pytest.mark.parametrize(
    "measure",
    [
        "推行渔船先检后修，平均办理时间由26小时压缩到9小时",
        "开行冷链班列，由每周3列加密到每天1列",
        "推行渔船代办，满意率98.2%",
        "增开渔村公交9条，“出门难”得到缓解",
        "合并渔业站所，内设科室由13个精简为6个",
    ],
)
def test_what_a_report_shows_of_an_action_stays_with_it(measure: str) -> None:
    assert measures(f"去年，镇里疏浚了航道。{measure}。")[1:] == [measure]


def test_a_figure_reported_by_itself_is_joined_to_no_action() -> None:
    assert measures("去年，镇里疏浚了航道。新建泊位3个，渔业产值增长8%。")[1:] == ["新建泊位3个"]


def test_places_added_among_works_are_a_work_of_their_own() -> None:
    assert measures("去年，镇里修缮渔村14个，新增停车位900个。") == ["修缮渔村14个", "新增停车位900个"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，街道指导渔村成立理事会。", ["指导渔村成立理事会"]),
        ("去年，渔港园区投资1.8亿元建成监管平台。", ["投资1.8亿元建成监管平台"]),
        ("去年，镇里和渔业研究院签约共建渔具中心。", ["和渔业研究院签约共建渔具中心"]),
        ("我们会继续办好开渔节。", ["继续办好开渔节"]),
        ("明年我们打算把旧冷库改成渔具馆。", ["把旧冷库改成渔具馆"]),
        ("去年，村里拓宽了通港公路7.2公里。", ["拓宽了通港公路7.2公里"]),
        ("去年，街道牵头成立了渔街共治理事会。", ["牵头成立了渔街共治理事会"]),
        ("去年，镇里把渔船检修列为实事项目。", ["把渔船检修列为实事项目"]),
        ("去年，镇里常态化开行冷链班列。", ["常态化开行冷链班列"]),
        ("今后，镇里将定期请老渔民来讲课。", ["定期请老渔民来讲课"]),
        ("今后，渔业管理局将用足补贴政策。", ["用足补贴政策"]),
    ],
)
def test_who_acts_with_whom_and_at_what_cost_hides_no_action(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "站在渔业规划展示馆的楼顶向南眺望，海面开阔。",
        "2月6日，镇里召开渔业推进会议，总结成绩，分析形势。",
        "去年，镇里热闹了，也留住了年轻人。",
        "改革开放以来，渔业越来越兴旺。",
        "渔村买菜要走两站路。",
        "这样的便利，源自渔港新区对渔业链的长期谋划。",
    ],
)
def test_scenes_and_meetings_are_no_measures(text: str) -> None:
    assert measures(text) == []


def test_what_is_watched_or_seized_only_leads_to_the_action() -> None:
    page = "今后，要紧盯外海等重点区域，组建12支巡护队。今后，镇里将抢抓农闲有利时机，疏浚航道。"
    assert measures(page) == ["组建12支巡护队", "疏浚航道"]


@pytest.mark.parametrize(
    "text",
    [
        "翻开《渔业发展第十四个五年规划和二〇三五年远景目标纲要》，一幅画卷展开。",
        "正在制定渔船办法，力争年内出台。",
        "正在建设的渔业医院设有500张床位，将于明年一季度投用。",
        "渔具产业去年产值达到212亿元，今年要看得更远。",
    ],
)
def test_what_says_of_nothing_what_it_shall_be_is_no_goal(text: str) -> None:
    assert goals(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9月份前，东渔小学、西渔中学将建成投用。", ["东渔小学、西渔中学将建成投用"]),
        ("今后，目标很清楚，就是进入全省渔区10强。", ["进入全省渔区10强"]),
        ("今后，要建设共同富裕示范镇。", ["建设共同富裕示范镇"]),
        ("今后，全镇将构建“一湾两翼”的空间布局。", ["构建“一湾两翼”的空间布局"]),
        ("今后，日供鱼能力提升到2.5万份。", ["日供鱼能力提升到2.5万份"]),
        (
            "“现在想的是把鱼吃干榨净。”镇长田刚介绍，去年镇里修了码头。“到2029年，我们的目标是渔业产值达到1.2亿元。”",
            ["渔业产值达到1.2亿元"],
        ),
    ],
)
def test_what_is_plainly_to_be_reached_is_a_goal(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今后，镇里将渔港预售资金全部纳入监管账户。", ["将渔港预售资金全部纳入监管账户"]),
        ("今后，镇里将为2000名渔民建立健康档案。", ["为2000名渔民建立健康档案"]),
        ("今后，镇里将按照“两港三中心”架构扩容渔业云。", ["按照“两港三中心”架构扩容渔业云"]),
        ("今后，镇里将对渔民一户一策，疏浚航道。", ["对渔民一户一策", "疏浚航道"]),
        ("去年，镇里挑选26名渔民到院校进修。", ["挑选26名渔民到院校进修"]),
        ("今后，镇里将参照建立护渔机制。", ["参照建立护渔机制"]),
        ("今后，牢牢守住渔业安全、债务风险、生态保护底线。", ["牢牢守住渔业安全、债务风险、生态保护底线"]),
        ("今后，镇里将建成渔业疾控中心二期。", ["建成渔业疾控中心二期"]),
        ("今后，办好以下实事：新增停车位900个；建成渔村食堂3个。", ["新增停车位900个", "建成渔村食堂3个"]),
    ],
)
def test_what_is_handled_and_how_belong_to_the_measure(text: str, expected: list[str]) -> None:
    assert measures(text)[-len(expected) :] == expected
    assert goals(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("到2029年，渔业总量要跨上700亿元台阶。", ["渔业总量要跨上700亿元台阶"]),
        ("今后，渔业局将围绕建设跨境渔业合作先行区，疏浚航道。", ["建设跨境渔业合作先行区"]),
        ("今后，渔港东大桥国庆前通车。", ["渔港东大桥国庆前通车"]),
        ("镇里将疏浚航道，渔村步道预计明年国庆前贯通。", ["渔村步道预计明年国庆前贯通"]),
        ("今后，全镇将创建省级现代渔业产业园。", ["创建省级现代渔业产业园"]),
        ("今后，开展渔船整治，坚决遏制重特大事故发生。", ["坚决遏制重特大事故发生"]),
        ("今后，开展招商，年内引进亿元以上项目30个。", ["年内引进亿元以上项目30个"]),
        ("今后，疏浚航道，建设全国渔具智造第一镇。", ["建设全国渔具智造第一镇"]),
        ("今后，疏浚航道，两座渔港大桥将于11月底合龙。", ["两座渔港大桥将于11月底合龙"]),
        ("“我们的目标是，2029年渔业出口突破9亿元。”田刚望着海面说。", ["2029年渔业出口突破9亿元"]),
        ("今后，全镇将打造一台渔村实景演出，为建成滨海名城奠定坚实基础。", []),
        ("我们的目标很明确：不发生重大渔船事故，渔业产值达到9亿元。", ["不发生重大渔船事故", "渔业产值达到9亿元"]),
    ],
)
def test_ranks_days_and_marks_to_be_reached_are_goals(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


def test_by_how_much_something_was_moved_is_the_result_of_an_action() -> None:
    assert measures("去年，我们新建渔港两座，推动渔业占比提高2.5个百分点。") == [
        "新建渔港两座，推动渔业占比提高2.5个百分点"
    ]
    assert measures("今年要新建渔港两座，推动渔民补助提高5%。") == ["新建渔港两座", "推动渔民补助提高5%"]


@pytest.mark.parametrize("measure", ["为65名老渔民开展一次免费体检", "为渔村老屋安装扶手150处"])
def test_what_is_done_for_somebody_is_an_action_of_its_own(measure: str) -> None:
    assert measures(f"今后，镇里将疏浚航道，建设渔村食堂6个，{measure}。")[-1] == measure


def test_what_an_action_provides_for_somebodys_work_stays_with_it() -> None:
    measure = "完善渔政经费制度，为渔政船开展工作提供保障"
    assert measures(f"今后，镇里将疏浚航道。{measure}。")[-1] == measure


@pytest.mark.parametrize("sentence", ["争取专项债券，引导社会资本参与渔港建设。", "整治非法捕捞，起诉涉黑犯罪23人。"])
def test_what_is_an_action_of_its_own_stands_alone(sentence: str) -> None:
    assert measures(sentence) == sentence.rstrip("。").split("，")


@pytest.mark.parametrize(
    "measure",
    [
        "统一供苗、统一收购价、统一品牌销售",
        "实施退塘还湖3.1万亩、退渔还湿2.4万亩",
        "实施扶持小渔村、推进渔港更新和发展渔文化规划",
    ],
)
def test_what_one_verb_or_one_noun_holds_together_is_one_measure(measure: str) -> None:
    assert measures(f"今年，{measure}。") == [measure]
