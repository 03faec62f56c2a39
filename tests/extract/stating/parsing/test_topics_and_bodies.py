"""Actions are found behind their topic, behind a body no table names, and behind whom a policy deals with."""

import pytest
from reading import measures


@pytest.mark.parametrize(
    "text",
    [
        "超标柴油渔船一律进坞改装。",
        "过期渔网一概回收。",
        "岸边摊位统一加装防风棚。",
        "空出来的冷库优先租给渔业社。",
        "旧船坞逐个建立档案。",
        "渔务督查室每月晒一次账。",
        "十七条渔街的架空线全部入地。",
        "凡列入名录的渔港，一律提前公示。",
        "坞区照明费用由渔业局统一缴纳。",
        "每条渔街只设一名街长。",
        "今后凡自愿转产的船东，每户补助2万元。",
        "余下的渔排全部迁入新港。",
    ],
)
def test_what_is_done_with_a_topic_is_one_measure(text: str) -> None:
    assert measures(text) == [text.removesuffix("。")]


@pytest.mark.parametrize(
    "text",
    [
        "渔户一律平均年龄偏大。",
        "渔区规划缺乏统一标准。",
        "渔业优先发展的方针没有变。",
        "渔民每月可多收入260元。",
        "渔村年收入全部超过20万元。",
        "会议由渔业局局长主持。",
        "鱼价由去年的12元降到9元。",
    ],
)
def test_what_a_topic_is_or_came_to_is_none(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，东礁二中推出渔歌选修课。", "东礁二中推出渔歌选修课"),
        ("去年，管委会成立渔港建设专班。", "管委会成立渔港建设专班"),
        ("去年，渔业总队先后查处违规渔船38艘。", "渔业总队先后查处违规渔船38艘"),
        ("去年，县总工会为渔工发放补贴300万元。", "为渔工发放补贴300万元"),
        ("去年，社区为十二条渔巷换上LED灯。", "为十二条渔巷换上LED灯"),
        ("去年，给旧渔港添了60个泊位。", "给旧渔港添了60个泊位"),
        ("去年，社区为老船工安装了扶手。", "为老船工安装了扶手"),
        ("去年，董事会把两间旧仓库改造成渔史馆。", "把两间旧仓库改造成渔史馆"),
        ("去年，渔业局把17个站点合成9个。", "把17个站点合成9个"),
    ],
)
def test_a_body_is_told_by_how_its_name_ends(text: str, expected: str) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["去年，渔业中心建设工程获批复。", "去年，社会各界创造的佳绩鼓舞渔区。"],
)
def test_what_only_looks_like_a_body_s_deed_is_none(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "对首次入列的渔企，给予10万元奖励",
        "对失信船东，取消补助资格",
        "对困难渔户，一律免收",
        "对弄虚作假的，由渔业局提请监委处理",
    ],
)
def test_whom_a_measure_deals_with_may_stand_before_a_comma(text: str) -> None:
    assert measures(f"{text}。") == [text]


def test_a_list_of_works_alone_names_nobody_who_does_them() -> None:
    assert measures("翻开清单，檐口修缮、外墙粉刷、管网疏通。") == []
