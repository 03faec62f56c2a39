"""What is printed is tidy, and stays what it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.style.wording import sentence, tidy

QUICK = settings(max_examples=100, derandomize=True, deadline=None)
TEXT = st.text(alphabet="海门建设并同时一是其中以及和,;:()!?.，、；：。“”‘’《》（）\"' 1025%Ab\n　", max_size=30)


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("培育三大产业,打造新高地", "培育三大产业，打造新高地"),
        ("目标:突破3万户;覆盖全域!", "目标：突破3万户；覆盖全域！"),
        ("完成投资1,005.5亿元,比例为3:1", "完成投资1,005.5亿元，比例为3:1"),
        ("每天12:30开放", "每天12:30开放"),
        ("增长12%,居全市第一", "增长12%，居全市第一"),
        ("地区生产总值(GDP)突破800亿元", "地区生产总值（GDP）突破800亿元"),
        ("GDP增长(同比)", "GDP增长（同比）"),
        ("参见 Annex A (draft), p. 3", "参见 Annex A (draft), p. 3"),
        ("Green, clean (and open)", "Green, clean (and open)"),
        ('建成"智慧大脑"二期', "建成“智慧大脑”二期"),
        ("打造“如鱼得水的生态", "打造如鱼得水的生态"),
        ("如鱼得水”的生态", "如鱼得水的生态"),
        ("在39个村（居推行公约", "在39个村居推行公约"),
        ("修编“十四五“水网”规划”", "修编“十四五‘水网’规划”"),
        ("Xi’an模式推广", "Xi’an模式推广"),
        ("同时，推进港口扩能", "推进港口扩能"),
        ("并加快数字转型", "加快数字转型"),
        ("并购重组三家企业", "并购重组三家企业"),
        ("一是要强化要素保障", "强化要素保障"),
        ("其中，工业用电增长", "工业用电增长"),
        ("其中心城区更新", "其中心城区更新"),
        ("、扩大有效投资、", "扩大有效投资"),
        ("扩大有效投资，并", "扩大有效投资"),
        ("扩大有效投资；。", "扩大有效投资。"),
        ("提出“稳中求进。”。", "提出“稳中求进。”"),
        ("扩大 ，有效投资", "扩大，有效投资"),
        ("新增500-1000亿级产业集群2-3个", "新增500—1000亿级产业集群2—3个"),
        ("1-2月增长5%~6%", "1—2月增长5%—6%"),
        ("实施“10-20万元”计划，咨询0513-82210000", "实施“10-20万元”计划，咨询0513-82210000"),
        ("自2026-03-20日起，按1-2-3个排列", "自2026-03-20日起，按1-2-3个排列"),
    ],
)
def test_the_words_are_set_right_by_house_rules(source: str, printed: str) -> None:
    assert tidy(source) == printed


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("建成投用", "建成投用。"),
        ("建成投用。", "建成投用。"),
        ("喊出“拼！”", "喊出“拼！”"),
        ("建成“双园”", "建成“双园”。"),
        ("", ""),
    ],
)
def test_a_sentence_is_closed_once(text: str, closed: str) -> None:
    assert sentence(text) == closed


@QUICK
@given(TEXT)
def test_what_is_tidy_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(sentence(tidy(text))) == sentence(tidy(text))


@QUICK
@given(TEXT)
def test_nothing_is_added_within_and_no_figure_is_lost(text: str) -> None:
    assert _letters(tidy(text)) in _letters(text)
    assert [char for char in tidy(text) if char.isdigit()] == [char for char in text if char.isdigit()]


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())
