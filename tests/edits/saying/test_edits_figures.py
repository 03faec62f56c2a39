"""Which amounts an edit changed, and whether it says the opposite now."""

import pytest
from edits_cases import brief, draft, edited, read, replayed, reworded

from publisher import edits
from publisher.edits.saying.figures import changed, cry


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


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("总量居全市第一", "总量居全市第二", "第一 → 第二"),
        ("第一", "第九", "第一 → 第九"),
        ("排名第18位", "排名第十六位", "第18位 → 第十六位"),
        ("全市首位", "全市第三", "首位 → 第三"),
        ("稳居全省前三", "稳居全省前五", "前三 → 前五"),
        ("全市第一", "全市前列", "第一 →"),
        ("产值翻一番", "产值翻两番", "一番 → 两番"),
        ("占三分之一", "占三分之二", "三分之一 → 三分之二"),
        ("覆盖一半村庄", "覆盖三分之一村庄", "一半 → 三分之一"),
        ("占百分之四十五", "占百分之五十四", "百分之四十五 → 百分之五十四"),
        ("整治六个圩塘", "整治八个圩塘", "六个 → 八个"),
        ("整治六个圩塘", "整治8个圩塘", "六个 → 8个"),
        ("建成四大基地", "建成五大基地", "四大 → 五大"),
        ("电价0.6元/千瓦时", "电价0.6元/千瓦", "0.6元/千瓦时 → 0.6元/千瓦"),
        ("建房316套", "建房361套", "316套 → 361套"),
        ("治理6个圩塘、6个码头", "治理8个圩塘、6个码头", "6个 → 8个"),
        ("治理6个圩塘、6个码头", "治理6个圩塘以上、6个码头以上、6个闸口", "→ 6个"),
        ("培育四万人", "培育4万人以上", "四万人 → 4万人以上"),
    ],
)
def test_figures_in_words_are_figures_too(before: str, after: str, told: str) -> None:
    assert changed(before, after) == told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("引进企业500家", "引进企业五百家"),
        ("就业4万人以上", "就业四万人以上"),
        ("整治6个圩塘", "整治六个圩塘"),
        ("整治6个圩塘", "整治6圩塘"),
        ("培训1.2万人次", "培训12000人次"),
        ("引进企业1,200家", "引进企业1200家"),
        ("占比45%", "占比百分之四十五"),
        ("提高0.5个百分点", "提高零点五个百分点"),
        ("到二〇二八年", "到2028年"),
        ("排名第18位", "排名第十八位"),
        ("位居全市第一", "位居全市首位"),
        ("引进2—3个项目", "引进两三个项目"),
        ("引进3-5万人", "引进3万至5万人"),
        ("扶持10余家企业", "扶持十多家企业"),
        ("产值翻番", "产值翻一番"),
        ("百亿元企业", "100亿元企业"),
        ("投入350万元", "投入三百五十万元"),
        ("建设平台", "建设一个平台"),
        ("及时处置", "第一时间处置"),
        ("打造名片", "打造一批一流名片"),
        ("企业20家", "20个企业"),
    ],
)
def test_the_same_figure_written_otherwise_is_no_other(before: str, after: str) -> None:
    assert changed(before, after) == changed(after, before) == ""


def test_the_build_warns_of_an_edit_that_says_the_opposite() -> None:
    found = edits.pull(read(edited(draft(), reworded("全力推进", "暂缓推进", "智能装备产业园"))))
    (warning,) = set(replayed(found).warnings) - set(brief().warnings)
    assert warning.message.startswith("this says the opposite of its source's: 推进 → 暂缓推进  in  ")


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("左岸投资 6.2亿元 → 堤防提升工程投资 6.2亿元", "LABEL"),
        ("失业率 3%以内 → 登记失业率 3%以内", "LABEL"),
        ("左岸投资 6.2亿元 → 堤防投资 6.5亿元", "FIGURE"),
        ("失业率 3%以内 → 登记失业率 3%", "FIGURE"),
        ("产值增长 5% → 产值下降 5%", "FIGURE"),
        ("20家 → 20家以上", "FIGURE"),
        ("增长 → 下降", "TURNED"),
    ],
)
def test_an_untouched_figure_under_another_label_is_no_changed_one(told: str, kind: str) -> None:
    assert cry(told) == kind
