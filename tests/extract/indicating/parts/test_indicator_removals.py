"""A part of what was taken away, or of what is new, is told with what was done to the whole."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("五年淘汰落后产能80万吨，其中海盐30万吨。", ["淘汰落后产能", "淘汰海盐产能"]),
        ("压减盐田产能85万吨，其中晒盐60万吨，井盐20万吨。", ["压减盐田产能", "压减晒盐产能", "压减井盐产能"]),
        ("关停小渔厂12座，其中鱼粉厂8座。", ["关停小渔厂", "关停鱼粉厂"]),
        ("清退不合格渔船30艘，其中木船21艘。", ["清退不合格渔船", "清退木船"]),
        ("新建渔校12所，其中海岛小学8所。", ["新建渔校", "新建海岛小学"]),
        # What tells itself what was done needs no other verb.
        ("化解渔港债务32亿元，其中使用专项债券资金18亿元。", ["化解渔港债务", "使用专项债券资金"]),
        ("改造渔港道路12公里，其中二级公路总里程9公里。", ["改造渔港道路", "二级公路总里程"]),
        ("渔船120艘，其中木船21艘。", ["渔船", "木船"]),
    ],
)
def test_a_part_is_told_with_what_was_done_to_its_whole(text: str, told: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("新辟320个渔港停车位。", "新辟渔港停车位"),
        ("新增18个岸电充电桩。", "新增岸电充电桩"),
        ("渔港债务化解完成全年任务的63%。", "渔港债务化解完成全年任务"),
        ("违建码头拆除完成年度任务的九成。", "违建码头拆除完成年度任务"),
    ],
)
def test_what_is_done_stays_with_what_it_is_done_to(text: str, told: str) -> None:
    assert [metric.indicator for metric in found(text)] == [told]


def test_what_grew_of_the_new_ones_is_no_stock() -> None:
    assert [metric.indicator for metric in found("新增泊位20个，比上年增加3个。")] == ["新增泊位", "新增泊位增加"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("迁建滞洪区渔民450户。", "迁建滞洪区渔民"),
        ("清淤整修旧渔塘700口。", "清淤整修旧渔塘"),
        ("更换老化缆桩260根。", "更换老化缆桩"),
        ("新建和改造提升渔港道路12公里。", "新建和改造提升渔港道路"),
        ("拆除废弃网箱、旧船棚230处。", "拆除废弃网箱、旧船棚"),
        ("对全县52座旧船坞逐座勘察，2027年底前全部拆除重建。", "旧船坞拆除重建"),
        ("将9个海岛渔村全部搬迁。", "海岛渔村搬迁"),
        ("对31处危险岸坡进行加固治理。", "危险岸坡加固治理"),
        ("将210名护渔员全部派到岛上。", "护渔员"),
        ("灾后重建的渔港投资9亿元。", "渔港投资"),
    ],
)
def test_what_is_to_be_mended_is_told_with_the_mending(text: str, told: str) -> None:
    assert [metric.indicator for metric in found(text)] == [told]
