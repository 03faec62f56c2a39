"""Which clauses with a goal's words only mention one, and where the words that state it begin and end."""

import pytest
from reading import goals

from publisher.article.text import read
from publisher.extract import find


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
        ("今后五年要护渔,只有修好渔港,才能保护渔民,实现渔村稳定。", []),
        ("今后五年要建渔校。没有渔校,就无法实现渔业现代化。", []),
        ("今后五年要奖勤。渔社全面完成捕捞计划,收入增加,就可以相应发奖。", []),
        ("今年要抓渔业。建设投资不减,全县冷库面积可达到八千平方米。", []),
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
        ("今后五年要修渔港。按现在的规模,捕捞成本只要降低一成,就能多收5亿元。", []),
        ("今后五年要修渔港。单产达到100斤以上的有四十五个村。", []),
        ("去年的报告曾提出,要把渔价涨幅控制在3%以内。", []),
        ("今后五年,渔业研发经费占产值比重达到3%。", ["渔业研发经费占产值比重达到3%"]),
        ("加快全县新增万吨冷库能力建设。", []),
        ("鼓励更多渔民成为创业者。", []),
        ("今后五年,深化渔企合作,实现优势互补。", []),
        ("今年全县的工作目标任务是实际到位资金60亿元。", ["实际到位资金60亿元"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今后五年,当好全县向海发展排头兵。", ["当好全县向海发展排头兵"]),
        ("今后五年,当好渔企的“店小二”。", []),
        ("把渔校办成全省一流的职业学校。", ["把渔校办成全省一流的职业学校"]),
        ("坚决守住不发生渔船沉没的底线。", ["坚决守住不发生渔船沉没的底线"]),
        (
            "今年全力抓项目。每年新签约渔业项目50个以上,新开工30个以上。",
            ["每年新签约渔业项目50个以上", "新开工30个以上"],
        ),
        ("今年全力抓项目。获批省级智能渔场5个。", ["获批省级智能渔场5个"]),
        ("今年全力抓项目。二期冷库上半年竣工,9月底前全部整改。", ["二期冷库上半年竣工", "9月底前全部整改"]),
        ("今后三年,80%以上的村达到清洁渔村标准。", ["80%以上的村达到清洁渔村标准"]),
        ("今后五年,近海鱼苗成活率达到90%,海水水质总体改善。", ["近海鱼苗成活率达到90%", "海水水质总体改善"]),
        ("积极争取上级渔业专项资金。", []),
        ("展望2035年,渔民收入达到中等水平。", ["渔民收入达到中等水平"]),
        ("项目建成后,预计年产值3亿元,税收增长10%。", []),
        ("按照规划,在这十年里,要建立稳固的渔业基础,鱼产量进入全国前列。", ["建立稳固的渔业基础", "鱼产量进入全国前列"]),
    ],
)
def test_plans_set_dated_ends_shares_and_places_to_be_reached(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今后五年的计划如下。\n\n海鱼：达到三百二十万担，增长百分之七。", ["海鱼：达到三百二十万担"]),
        ("今后五年，渔业职工总数，将达到二千四百人。", ["渔业职工总数，将达到二千四百人"]),
        ("今后五年，国营渔场将占百分之五十四。", ["国营渔场将占百分之五十四"]),
        ("计划规定，渔业总产值为一千六百五十亿元。", ["渔业总产值为一千六百五十亿元"]),
        ("今后要多养鱼。从一九七九年到一九八二年的四年间，鱼产量增长百分之三十三。", []),
    ],
)
def test_a_level_goes_with_the_subject_before_it(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "《规划》提出,到 2031 年,渔区实力稳步提升。\n\n渔业创新能力大幅提升,渔港焕然一新。\n\n生态呈现新面貌。",
            ["渔区实力稳步提升", "渔业创新能力大幅提升", "渔港焕然一新", "生态呈现新面貌"],
        ),
        ("会议动员全县各族人民全面完成渔业规划,修好渔港。", ["全面完成渔业规划"]),
        ("今后五年,支持企业打造自主品牌和营销网络。", []),
        ("今后五年要建冷库,到2031年使沿海各村普及冷链。", ["到2031年使沿海各村普及冷链"]),
        ("今后五年,护渔必须成为渔民的自觉行动。", []),
    ],
)
def test_aims_go_on_in_the_paragraphs_behind(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


def test_what_fell_short_is_no_goal() -> None:
    assert goals("按要求2030年底前应建成渔堤50公里，实际仅建成12公里。") == []
    assert goals("原计划2030年底前建成的渔港仍未开工，尚有48公里未动工。") == []


def test_years_before_a_plan_are_over_in_it() -> None:
    page = read(
        "奋进“十五五” 青湾镇有了新蓝图\n\n2025年，渔产业规模达31亿元；渔品营收突破46亿元。".encode(), "page.txt"
    )
    assert find(page).goals == ()


@pytest.mark.parametrize("hoping", ["希望到2031年", "我们希望到2031年", "大家期望到“十六五”末"])
def test_a_hope_with_a_time_alone_is_no_goal(hoping: str) -> None:
    page = read(f"青湾市渔业发布会实录\n\n{hoping}，新型渔船占比从现在的52%提高到70%以上。".encode(), "page.txt")
    assert [goal.evidence.quote for goal in find(page).goals] == ["新型渔船占比从现在的52%提高到70%以上"]


def test_a_list_that_fell_short_is_no_goal() -> None:
    page = read(
        "青湾镇工作总结\n\n对照年初计划，渔业产值、污水治理率和集体收入40万元以上村三项没有完成。".encode(), "page.txt"
    )
    assert not find(page).goals
