"""So many of a thing tell a deed: in plain words, for somebody, side by side, behind what it is done in view of."""

import pytest
from reading import article, measures

from publisher.extract.decisions import by_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，村里栽了2000棵树，开了3个渔民夜校。", ["栽了2000棵树", "开了3个渔民夜校"]),
        ("前年，社区换了56盏渔灯。", ["换了56盏渔灯"]),
        ("去年，县里整理出渔船问题清单63条。", ["整理出渔船问题清单63条"]),
        ("去年，市里撤掉9个窗口，立起36块标牌。", ["撤掉9个窗口", "立起36块标牌"]),
        ("去年，工人们挖走淤泥38万方。", ["工人们挖走淤泥38万方"]),
    ],
)
def test_deeds_are_told_in_plain_words(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize("text", ["去年，老林买了3头牛。", "去年，他跑了5个码头。", "去年，渔镇来了20名客人。"])
def test_what_people_get_or_go_through_is_no_deed(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，为12个渔村更换变压器。", ["为12个渔村更换变压器"]),
        ("设立护渔站，为渔企提供法律咨询230余次。", ["设立护渔站", "为渔企提供法律咨询230余次"]),
        ("推进智慧护渔，为42艘渔船加装定位终端。", ["推进智慧护渔", "为42艘渔船加装定位终端"]),
        ("清理闲置厂房，为新项目腾出空间。", ["清理闲置厂房，为新项目腾出空间"]),
        ("去年，开展护渔执法，为渔民挽回损失187万元。", ["开展护渔执法，为渔民挽回损失187万元"]),
    ],
)
def test_what_is_done_for_somebody_is_told_from_what_it_is_for(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新建冷库20座、改造旧泊位15处、拆除围网37处。", ["新建冷库20座", "改造旧泊位15处", "拆除围网37处"]),
        ("培训渔民300名、招聘渔技员50名。", ["培训渔民300名", "招聘渔技员50名"]),
        ("新建渔村公园5个、渔港广场3个。", ["新建渔村公园5个、渔港广场3个"]),
    ],
)
def test_deeds_side_by_side_are_parted_where_each_is_counted(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "聚焦“一老一小”新建渔村托育点8所",
        "依据考核结果调整船长37人",
        "面对台风冲击为渔企减免租金120万元",
        "面对面开展护渔宣讲60场",
    ],
)
def test_a_deed_stands_behind_what_it_is_done_in_view_of(text: str) -> None:
    assert measures(f"去年，{text}。") == [text]


def test_what_becomes_a_ground_for_something_is_a_measure() -> None:
    text = "县里把解决渔民难题作为职称评审的重要依据。"
    assert [found.kind for found in by_rules(article(text))] == ["action"]


@pytest.mark.parametrize(
    "text", ["村里建起鱼粉坊，不再卖鲜鱼", "申请材料网上提交，不再要求渔民现场跑", "推行一窗受理，杜绝渔民来回跑"]
)
def test_what_a_deed_spares_stays_with_it(text: str) -> None:
    assert measures(f"{text}。") == [text.removeprefix("村里")]


def test_a_rule_s_figure_that_changes_is_a_measure() -> None:
    assert measures("渔船审批时限由20个工作日压缩到7个工作日。") == ["渔船审批时限由20个工作日压缩到7个工作日"]
