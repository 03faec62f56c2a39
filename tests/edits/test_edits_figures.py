"""Which amounts an edit changed, and whether it says the opposite now."""

import pytest
from edits_cases import brief, draft, edited, read, replayed, reworded

from publisher import edits
from publisher.edits.figures import changed


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("工业产值增长8.8%", "工业产值下降8.8%", "增长 → 下降"),
        ("贷款利率上浮8%", "贷款利率下浮8%", "上浮 → 下浮"),
        ("失业率上升", "失业率回落", "上升 → 回落"),
        ("泊位增加12个", "泊位减少12个", "增加 → 减少"),
        ("投资同比增5%", "投资同比降5%", "增 → 降"),
        ("新建码头2座", "拆除码头2座", "新建 → 拆除"),
        ("占比高于全区", "占比低于全区", "高于 → 低于"),
        ("占比不低于5%", "占比不超过5%", "不低于 → 不超过"),
        ("负增长3%", "增长3%", "负增长 → 增长"),
        ("同比-3.2%", "同比3.2%", "-3.2% → 3.2%"),
        ("完成改造45个", "尚未完成改造45个", "完成 → 尚未完成"),
        ("没有完成改造", "完成改造", "没有完成 → 完成"),
        ("进展顺利", "进展不顺利", "顺利 → 不顺利"),
        ("已建成码头", "将建成码头", "已 → 将"),
        ("引进企业20家", "引进企业20家以上", "20家 → 20家以上"),
        ("引进企业近20家", "引进企业20家", "近20家 → 20家"),
        ("增长超过5%", "增长5%", "超过5% → 5%"),
        ("培训20余人次", "培训20人次", "20余人次 → 20人次"),
        ("三年内建成五座", "三年内建成五座以上", "五座 → 五座以上"),
        ("A片20家，B片20家以上", "A片20家以上，B片20家以上", "20家 → 20家以上"),
        ("新建泊位3个，产值增长5%", "新建泊位4个，产值下降5%", "3个、增长 → 4个、下降"),
    ],
)
def test_what_says_the_opposite_now_is_told_as_a_changed_figure_is(before: str, after: str, told: str) -> None:
    assert changed(before, after) == told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("产值增长5%", "产值提高5%"),
        ("产值增长8%，能耗下降3%", "能耗下降3%，产值增长8%"),
        ("提升服务", "降低成本，提升服务"),
        ("未来三年建成", "三年内建成"),
        ("持续提升", "不断提升"),
        ("增长超过5%", "增长超5%"),
        ("不少于20家企业", "20家以上企业"),
        ("企业20家，其中港资2家", "其中港资2家，企业20家"),
        ("最近5年", "近来5年"),
    ],
)
def test_other_words_for_the_same_are_no_turn(before: str, after: str) -> None:
    assert changed(before, after) == ""


def test_the_build_warns_of_an_edit_that_says_the_opposite() -> None:
    found = edits.pull(read(edited(draft(), reworded("全力推进", "暂缓推进", "智能装备产业园"))))
    (warning,) = set(replayed(found).warnings) - set(brief().warnings)
    assert warning.message.startswith("this says the opposite of its source's: 推进 → 暂缓推进  in  ")
