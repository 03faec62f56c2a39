"""Who is to do something, or is asked in to do it, and what an official says of it."""

import pytest
from test_counts_of_deeds import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "下一步，资金由县财政局统筹安排，竣工验收由县渔业局组织。",
            ["资金由县财政局统筹安排", "竣工验收由县渔业局组织"],
        ),
        ("连续两年超捕的渔村，其负责人由镇政府约谈。", ["连续两年超捕的渔村，其负责人由镇政府约谈"]),
        ("由县交通局牵头，9月20日前疏浚航道3条。", ["由县交通局牵头，9月20日前疏浚航道3条"]),
        ("下一步，请第三方评估护渔效果，请渔民代表监督。", ["请第三方评估护渔效果", "请渔民代表监督"]),
    ],
)
def test_what_somebody_is_charged_with_or_asked_in_for_is_a_measure(text: str, expected: list[str]) -> None:
    assert told(text) == [(quote, "planned") for quote in expected]


@pytest.mark.parametrize("text", ["代表团由镇长率领。", "船队由9条渔船组成。", "请各位代表审议。"])
def test_who_leads_makes_up_or_is_begged_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对超捕三次以上的，由镇政府约谈船东。", "对超捕三次以上的，由镇政府约谈船东"),
        ("对偷捕造假的，必须依法惩治。", "对偷捕造假的，必须依法惩治"),
        ("没有船籍的，一律不得出海。", "没有船籍的，一律不得出海"),
    ],
)
def test_what_settles_a_case_is_a_measure(text: str, expected: str) -> None:
    assert [quote for quote, _ in told(f"今后要严管渔船。{text}")][-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，两地共建渔港3个，双方互派技工21名。", ["共建渔港3个", "互派技工21名"]),
        ("近年来，各地积极推广良种。", ["积极推广良种"]),
    ],
)
def test_places_and_parties_do_something(text: str, expected: list[str]) -> None:
    assert told(text) == [(quote, "done") for quote in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“我们已经在30个村建起了渔民食堂。”渔业局局长告诉记者。", [("已经在30个村建起了渔民食堂", "done")]),
        ("“等鱼苗长大了，我们准备建一座冷库。”村支书说。", [("准备建一座冷库", "planned")]),
        ("“等鱼苗长大了，我们准备建一座冷库。”渔民老林说。", []),
    ],
)
def test_who_runs_a_place_says_what_is_done_there(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("duty", ["责任单位", "牵头单位", "配合部门", "责任人"])
def test_who_answers_for_a_measure_is_none(duty: str) -> None:
    assert told(f"新建渔港9处。{duty}：建设科、整治办、推进处。", "青湾局工作要点") == [("新建渔港9处", "planned")]
