"""Clauses around the actions of an article: frames, lessons, meetings, who sits where; none of them is a measure."""

import pytest
from reading import decisions, measures


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("坚定不移走兴渔富镇之路，做强远洋捕捞产业，培育海藻加工企业。", ["做强远洋捕捞产业", "培育海藻加工企业"]),
        ("坚持村民自愿、干部带头、商户参与，推动渔村垃圾分类。", ["推动渔村垃圾分类"]),
        ("未来五年，白岬将坚定不移走兴渔富镇之路，做强远洋捕捞产业。", ["做强远洋捕捞产业"]),
        ("镇政府牵头，开展航道排查。", ["开展航道排查"]),
        ("动员全体职工以更高昂的斗志，疏浚航道。", ["疏浚航道"]),
        ("认真吸取塌方事故教训，开展边坡排查。", ["开展边坡排查"]),
        ("充分利用广播、电视和新媒体，宣传禁渔政策。", ["宣传禁渔政策"]),
    ],
)
def test_what_only_frames_the_actions_is_none(sentence: str, expected: list[str]) -> None:
    assert measures(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "督查组由副县长林海任组长，成员12人。",
        "返乡渔民王海掏出全部积蓄建了6个大棚。",
        "督查组提出以下建议。",
        "整治渔港大会上，掌声不断。",
        "通报已经发到各镇。",
        "改造历时9个月。",
        "剪纸传承人方木生今年66岁。",
        "由龙头企业海岚渔具牵线，三家船厂落户。",
    ],
)
def test_scenery_is_none(sentence: str) -> None:
    assert measures(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "截至去年末，平台累计授信31亿元。",
        "去年，中心先后救治溺水患者120余例。",
        "去年，提供岗位8.6万个。",
        "去年，拦蓄洪水3亿立方米。",
    ],
)
def test_what_comes_in_day_by_day_is_none(sentence: str) -> None:
    assert measures(sentence) == []


def test_a_time_that_is_made_use_of_is_a_frame() -> None:
    first, _ = decisions("区文旅、商务等部门利用开渔节、中秋节等节点，开展惠民演出40场。")
    assert (first.kind, first.reason) == ("frame", "frames what follows")


def test_to_take_such_a_way_by_itself_is_a_measure() -> None:
    assert measures("坚定不移走兴渔富镇之路。") == ["坚定不移走兴渔富镇之路"]


def test_a_way_that_says_how_is_a_measure() -> None:
    assert measures("今后，走种养结合、海陆联动之路，疏浚航道。") == ["走种养结合、海陆联动之路", "疏浚航道"]


def test_a_way_of_dealing_with_somebody_is_a_measure() -> None:
    assert measures("对搬迁户、特困户，坚持按月走访、动态帮扶，确保不返贫。") == [
        "对搬迁户、特困户，坚持按月走访、动态帮扶，确保不返贫"
    ]
