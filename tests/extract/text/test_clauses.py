"""Text -> sentences and clauses with offsets."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.extract.text.clauses import sentences


def parts(text: str) -> list[list[str]]:
    return [[text[clause.start : clause.end] for clause in sentence.clauses] for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("修好水渠，铺平道路。种下果树。", [["修好水渠", "铺平道路"], ["种下果树"]]),
        ("修好水渠,铺平道路;种下果树", [["修好水渠", "铺平道路"], ["种下果树"]]),
        ("三件大事：修水渠、铺道路。", [["三件大事", "修水渠、铺道路"]]),
        ("开展“敢担当,善作为”活动，选好干部。", [["开展“敢担当,善作为”活动", "选好干部"]]),
        ("“到明年渔获达三万吨，渔港成为枢纽”，县长王立说。", [["到明年渔获达三万吨", "渔港成为枢纽", "县长王立说"]]),
        ("落实《河道管理，若干规定》，清淤。", [["落实《河道管理，若干规定》", "清淤"]]),
        ("新城（含东苑、西苑，不含北苑）动工。", [["新城（含东苑、西苑，不含北苑）动工"]]),
        ("产值1,200万元，税收300万元。", [["产值1,200万元", "税收300万元"]]),
        ("三次产业之比为5:32:63，结构更优。", [["三次产业之比为5:32:63", "结构更优"]]),
        ("目标：2030年建成；渡口早上6：30开船。", [["目标", "2030年建成"], ["渡口早上6：30开船"]]),
        ("“路宽了，灯亮了。”老张说，“真好。”", [["路宽了", "灯亮了"], ["老张说", "真好"]]),
        ("要抓落实——修好水渠。", [["要抓落实", "修好水渠"]]),
        ("1.修好水渠；2.铺平道路。", [["修好水渠"], ["铺平道路"]]),
        ("办法是：（1）修渠；（2）铺路。③种树。", [["办法是", "修渠"], ["铺路"], ["种树"]]),
        ("● 修好水渠。■铺平道路。", [["修好水渠"], ["铺平道路"]]),
        ("1.5公里水渠修好；2、3号泵站动工。", [["1.5公里水渠修好"], ["2、3号泵站动工"]]),
        ("修好水渠。（责任单位：县水利局、各镇（街道））", [["修好水渠"]]),
        ("修好水渠（牵头单位：县水利局；完成时限：年底前）。", [["修好水渠"]]),
        ("修渠。〔县水利局牵头，各镇负责落实。以下不再列出。〕2.铺路。", [["修渠"], ["铺路"]]),
        ("修渠。(县水利局牵头,各镇分工负责)2.铺路。", [["修渠"], ["铺路"]]),
        ("修渠（县水利局负责），铺路（由东向西，逐段完成）。", [["修渠", "铺路（由东向西，逐段完成）"]]),
        ("第一、修好水渠；第二、铺平道路。", [["修好水渠"], ["铺平道路"]]),
        ("一、修好水渠；二、铺平道路。", [["修好水渠"], ["铺平道路"]]),
        ("一、二号泵站动工；第一、第三产业增长。", [["一、二号泵站动工"], ["第一、第三产业增长"]]),
        ("贯通昌州——泰川线，修好水渠。", [["贯通昌州——泰川线", "修好水渠"]]),
        ("", []),
        ("。。，，", []),
    ],
)
def test_sentences_and_clauses(text: str, expected: list[list[str]]) -> None:
    assert parts(text) == expected


def test_a_semicolon_does_not_end_a_full_sentence() -> None:
    first, second = sentences("修好水渠；种下果树。")
    assert (first.full, second.full) == (False, True)


def test_a_clause_knows_the_mark_behind_it() -> None:
    assert [clause.mark for clause in sentences("目标是：修渠，铺路。")[0].clauses] == ["：", "，", "。"]


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="甲乙丙，。；：“”（）《》、,;:1 —", max_size=40))
def test_clauses_stand_in_order_and_hold_every_letter(text: str) -> None:
    clauses = [clause for sentence in sentences(text) for clause in sentence.clauses]
    assert all(left.end <= right.start for left, right in pairwise(clauses))
    held = "".join(text[clause.start : clause.end] for clause in clauses)
    assert [char for char in held if char in "甲乙丙1"] == [char for char in text if char in "甲乙丙1"]
