"""What will have come to its end, or be there for everybody, by a day is a goal."""

import pytest
from reading import article, goals

from publisher.extract.learned.proposals import decide


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("到2031年，全县基本消除黑臭河段。", "全县基本消除黑臭河段"),
        ("到2031年，全县告别旱厕。", "全县告别旱厕"),
        ("到2031年，全镇不再有漏雨渔屋。", "全镇不再有漏雨渔屋"),
        ("到2031年，全县家家用上海水淡化水。", "全县家家用上海水淡化水"),
        ("到2031年，所有渔村都有船医。", "所有渔村都有船医"),
        ("到2031年，渔港污水处理率过半。", "渔港污水处理率过半"),
        ("到2031年，近海捕捞量零增长。", "近海捕捞量零增长"),
        ("到2031年，渔民区外就诊率降到三成以下。", "渔民区外就诊率降到三成以下"),
        ("拖欠的船款，年内清零。", "拖欠的船款，年内清零"),
        ("剩下的9座泊位，春节前全部动工。", "剩下的9座泊位，春节前全部动工"),
        ("剩下的泊位由街道干部包干，春节前全部开工。", "春节前全部开工"),
        ("下穿通道后年春节前通车。", "下穿通道后年春节前通车"),
        ("国庆前，三条进港路全线贯通。", "三条进港路全线贯通"),
        ("明年要稳住7%的增速。", "稳住7%的增速"),
        ("明年渔港排名保六争四。", "明年渔港排名保六争四"),
        ("明年，渔政经费只减不增。", "渔政经费只减不增"),
    ],
)
def test_an_end_by_a_day_is_a_goal(text: str, expected: str) -> None:
    assert goals(text) == [expected]
    assert [found.kind for found in decide(article(text)) if found.kind == "goal"] == ["goal"]


@pytest.mark.parametrize(
    "text",
    [
        "去年，拖欠的船款全部清零。",
        "去年，三条进港路全线贯通。",
        "到2031年，开展消除隐患行动。",
        "拖欠的船款已经清零。",
        "明年，县里推动欠款清零工作。",
    ],
)
def test_what_came_to_its_end_or_names_the_work_is_none(text: str) -> None:
    assert goals(text) == []
