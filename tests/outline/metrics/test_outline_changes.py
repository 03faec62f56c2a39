"""Rises, falls and gaps: a figure that falls, or is below another, is nowhere told as a rise."""

from dataclasses import replace
from decimal import Decimal

import pytest
from outline_cases import brief, draft, metric

from publisher.model import Article, Chart, Evidence, Metric, Paragraph, Section, Table
from publisher.outline.choosing.importance import readable
from publisher.outline.metrics.changes import falls, is_bare_rate, is_gap
from publisher.outline.metrics.wording import name_words, value_words, whole_words
from publisher.source import Source


def told(words: str, sentence: str, kind: str = "growth", cue: str = "") -> Metric:
    """The metric whose evidence is what stands in ‹› of the sentence."""
    start, end = sentence.index("‹"), sentence.index("›") - 1
    text = sentence.replace("‹", "").replace("›", "")
    article = Article(Source("a.txt", text), "甲", (), (), (), (Section(None, None, 1, (Paragraph(text, ()),)),))
    return replace(metric(words, Evidence(article, 0, 0, start, end, text[start:end]), kind=kind), cue=cue)


@pytest.mark.parametrize(
    ("words", "sentence", "printed"),
    [
        ("木材产量=8%", "木材产量40万方，比上年同期下降‹8%›。", "下降8%"),
        ("木材产量减收=3亿元", "木材产量40万方，减收‹3亿元›。", "减收3亿元"),
        ("木材产量回落=0.4个百分点", "‹木材产量比一季度回落0.4个百分点›。", "回落0.4个百分点"),
        ("木材产量降幅=5%", "‹木材产量降幅达5%›。", "下降5%"),
        ("木材产量=2%", "去年下降9%，今年增长‹2%›。", "增长2%"),
        ("木材产量=２%", "今年比去年减少了‹２%›。", "减少2%"),
        ("木材产量=2成", "今年比去年减少了‹两成›。", "减少2成"),
        ("运价=4%", "运价较年初走低‹4%›。", "走低4%"),
        ("存款利率=15个基点", "存款利率下调‹15个基点›。", "下调15个基点"),
        ("景气指数=0.4个百分点", "景气指数49.1%，环比跌‹0.4个百分点›。", "下跌0.4个百分点"),
        ("逆差=12亿元", "逆差缩窄‹12亿元›。", "缩窄12亿元"),
        ("船票价格=8%", "‹船票价格微降8%›。", "微降8%"),
    ],
)
def test_a_fall_is_told_as_one_whatever_stands_in_the_words_quoted(words: str, sentence: str, printed: str):
    assert whole_words(told(words.replace("２", "2"), sentence)) == printed
    assert falls(told(words.replace("２", "2"), sentence)) is ("增长" not in printed)


@pytest.mark.parametrize(
    ("words", "sentence", "printed"),
    [
        ("最高与最低相差=5.2个百分点", "增速最高与最低‹相差5.2个百分点›。", "5.2个百分点"),
        ("渔具业拉动工业=0.7个百分点", "渔具业‹拉动工业0.7个百分点›。", "0.7个百分点"),
        ("渔具业占比=0.7个百分点", "渔具业占比8%，‹0.7个百分点›。", "0.7个百分点"),
    ],
)
def test_points_that_no_change_is_told_by_are_called_no_rise(words: str, sentence: str, printed: str):
    assert whole_words(told(words, sentence)) == printed


@pytest.mark.parametrize("word", ["攀升", "回升", "抬升", "上浮", "走高", "反弹", "大涨", "升"])
def test_a_word_that_is_known_to_rise_is_told_as_a_rise(word: str):
    assert whole_words(told("运价=0.3个百分点", f"运价{word}‹0.3个百分点›。", cue=word)) == "提高0.3个百分点"


@pytest.mark.parametrize(("cue", "printed"), [("掉", "掉0.3个百分点"), ("个百分点", "0.3个百分点")])
def test_a_change_by_a_word_that_is_not_known_is_told_in_the_sources_own(cue: str, printed: str):
    assert whole_words(told("运价=0.3个百分点", "运价掉‹0.3个百分点›。", cue=cue)) == printed


def test_a_mean_of_years_and_what_they_come_to_say_so():
    assert whole_words(told("木材产量年均增长=6%", "‹木材产量年均增长6%›。")) == "年均增长6%"
    assert whole_words(told("木材产量=30%", "木材产量五年累计增长‹30%›。")) == "累计增长30%"
    assert whole_words(told("木材产量年均下降=1%", "‹木材产量年均下降1%›。")) == "年均下降1%"
    assert whole_words(told("木材产量=1番", "‹木材产量翻1番›。")) == "翻一番"
    assert whole_words(told("木材产量=>1番", "‹木材产量翻了1番多›。")) == "翻一番多"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("木材产量年均增速", "木材产量90万方，‹年均增速保持在6%›。"),
        ("木材产量年均增幅", "木材产量90万方，‹年均增幅力争达到6%›。"),
        ("木材产量增长率", "木材产量90万方，年均增长率为‹6%›。"),
        ("木材产量增长", "木材产量90万方，平均每年实际增长‹6%›。"),
    ],
)
def test_a_mean_rate_of_years_is_told_as_one(name: str, sentence: str):
    assert whole_words(told(f"{name}=6%", sentence)) == "年均增长6%"


def test_more_than_the_mean_of_the_last_year_is_no_mean_of_years():
    assert whole_words(told("木材产量提高=6%", "木材产量‹较上年平均提高6%›。")) == "增长6%"


def test_a_growth_below_zero_is_a_fall():
    below = replace(told("木材产量增速=3%", "‹木材产量增速为-3%›。"), value=Decimal(-3))
    assert (value_words(below), whole_words(below), falls(below)) == ("-3%", "下降3%", True)


def test_a_growth_that_is_called_one_and_is_below_zero_is_called_a_fall():
    below = replace(told("木材产量增长=3%", "木材产量 ‹-3%›"), value=Decimal(-3))
    assert (name_words(below), value_words(below), whole_words(below)) == ("木材产量下降", "3%", "下降3%")
    above = told("木材产量增长=3%", "木材产量 ‹3%›")
    assert (name_words(above), value_words(above)) == ("木材产量增长", "3%")


@pytest.mark.parametrize(
    ("words", "sentence", "kind", "printed"),
    [
        ("入园率=12个百分点", "‹入园率70%，低于全省平均水平12个百分点›。", "growth", "低于全省平均水平12个百分点"),
        ("入园率=6个百分点", "‹入园率比邻县平均低了近6个百分点›。", "growth", "比邻县平均低6个百分点"),
        ("存款增速=2个百分点", "存款增速高出全市平均‹两个百分点›。", "growth", "高出全市平均2个百分点"),
        ("年均工资=800元", "‹年均工资比全国高800元›。", "level", "比全国高800元"),
        ("增速=2个百分点", "增速距全年增长6.5%的目标还差‹2个百分点›。", "growth", "距全年增长6.5%的目标还差2个百分点"),
        ("完成率=7个百分点", "完成率42%，比序时进度慢‹7个百分点›。", "growth", "比序时进度慢7个百分点"),
        ("完成率=6个百分点", "完成率‹超序时进度6个百分点›。", "growth", "超序时进度6个百分点"),
        ("完成率=6个百分点", "完成率42%，‹滞后序时进度6个百分点›。", "growth", "滞后序时进度6个百分点"),
        ("完成率=6个百分点", "完成率42%，‹欠时序进度6个百分点›。", "growth", "欠时序进度6个百分点"),
        ("木材产量=12%", "木材产量‹超计划12%›。", "share", "超计划12%"),
        ("通车时间=3天", "通车时间‹比计划提前3天›。", "duration", "比计划提前3天"),
        ("存款增速=2个百分点", "存款增速分别高于全省、全市‹2个›和1个百分点。", "growth", "高于全省2个百分点"),
        ("存款增速=1个百分点", "存款增速分别高于全省、全市2个和‹1个百分点›。", "growth", "高于全市1个百分点"),
        ("存款增速=1个百分点", "存款增速比全省、全市平均分别快2个、‹1个百分点›。", "growth", "比全市平均快1个百分点"),
        ("年均工资=800元", "年均工资分别比东区和西区高900元、‹800元›。", "level", "比西区高800元"),
        ("销售面积=83%", "仅为上年同期的‹83%›。", "share", "上年同期的83%"),
        ("债务余额=2亿元", "债务余额66亿元，低于限额‹2亿元›。", "level", "低于限额2亿元"),
        ("税收=102%", "税收10亿元，为年初预算的‹102%›。", "share", "年初预算的102%"),
        ("人均收入=68%", "‹人均收入相当于全省平均水平的68%›。", "share", "全省平均水平的68%"),
        ("产出=3倍", "‹产出是全国开发区平均水平的3倍›。", "ratio", "全国开发区平均水平的3倍"),
        ("生产总值=6.2%", "生产总值86亿元，仅为全市的‹6.2%›。", "share", "全市的6.2%"),
        ("收入=4成", "‹收入只有城镇居民的4成›。", "share", "城镇居民的4成"),
        ("客流=98%", "客流恢复到2019年同期的‹98%›。", "share", "2019年同期的98%"),
        ("出口额=2.3倍", "‹出口额是2020年的2.3倍›。", "ratio", "2020年的2.3倍"),
        ("外资相当于去年同期=<7成", "外资3亿元，不及去年同期的‹七成›。", "share", "不足去年同期的7成"),
        ("存栏相当于正常保有量=102%", "存栏14万头，为正常保有量的‹102%›。", "share", "正常保有量的102%"),
        ("产值增速高于全省=0.4个百分点", "高于全国0.7个、‹全省0.4个百分点›。", "growth", "高于全省0.4个百分点"),
    ],
)
def test_how_far_a_figure_is_from_another_is_said_so(words: str, sentence: str, kind: str, printed: str):
    found = told(words, sentence, kind)
    assert (value_words(found), is_gap(found)) == (printed, True)


@pytest.mark.parametrize(
    ("words", "sentence", "kind", "printed"),
    [
        ("入园率=2个百分点", "‹入园率比上年高2个百分点›。", "growth", "比上年高2个百分点"),
        ("入园率=2个百分点", "‹入园率比上年提高2个百分点›。", "growth", "提高2个百分点"),
        ("企业=5家", "高于行业平均工资的‹企业5家›。", "count", "5家"),
        ("入园率=70%", "‹入园率高于全省平均水平，达到70%›。", "share", "70%"),
        ("失业率=3%", "‹失业率低于3%›。", "share", "3%"),
        ("覆盖率=91%", "覆盖率由1997年的65%提高到2002年的‹91%›。", "share", "91%"),
        ("产值占全市比重=25%", "‹产值占全市的25%›。", "share", "25%"),
        ("大专生占比=>60%", "‹大专生占比首次超过60%›。", "share", "超过60%"),
    ],
)
def test_a_change_in_time_and_a_level_are_no_gap(words: str, sentence: str, kind: str, printed: str):
    found = told(words, sentence, kind)
    assert (value_words(found), is_gap(found)) == (printed, False)


def test_per_cents_of_an_amount_that_are_no_share_are_not_compared():
    assert is_bare_rate(told("木材产量=7%", "木材产量增长6%，力争达到‹7%›。", "share"))
    assert not is_bare_rate(told("木材产量=7%", "木材产量占全市的‹7%›。", "share"))
    assert not is_bare_rate(told("入园率=7%", "力争达到‹7%›。", "share"))


def test_lower_than_in_the_year_before_is_a_fall():
    assert falls(told("入园率=2个百分点", "‹入园率比上年低2个百分点›。"))
    assert not falls(told("入园率=2个百分点", "‹入园率比上年高2个百分点›。"))


def test_an_amounts_growth_changes_by_percentage_points_and_its_name_says_nothing_twice():
    assert name_words(told("总产值回落=0.4个百分点", "‹总产值比上季度回落0.4个百分点›。")) == "总产值增速回落"
    assert name_words(told("入园率提高=2个百分点", "‹入园率提高2个百分点›。")) == "入园率提高"
    behind = told("投资=3个百分点", "‹投资滞后序时进度3个百分点›。")
    assert name_words(behind) + value_words(behind) == "投资滞后序时进度3个百分点"
    ahead = told("投资增速落后全省=1个百分点", "‹投资增速落后全省平均1个百分点›。")
    assert name_words(ahead) + value_words(ahead) == "投资增速落后全省平均1个百分点"


TEXT = """
title: 甲
sources: {east: {path: e.txt, region: 东区}}
sections:
  - {id: t, title: 表, compare: {indicators: [木材产量]}}
  - {id: c, title: 图, chart: {indicator: {name: 木材产量, kind: growth}}}
"""


def test_comparisons_and_charts_keep_a_falls_sign_and_leave_gaps_out():
    drawn = draft(
        "东区",
        (
            "数",
            [
                "{k 木材产量=40万吨 actual:木材产量40万吨}，同比下降{k 木材产量下降=8% actual - growth:8%}，"
                "比全省低{k 木材产量=3% actual - growth:3%}。"
            ],
        ),
    )
    blocks = brief(TEXT, {"east": drawn}).blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    (chart,) = [block for block in blocks if isinstance(block, Chart)]
    assert [[cell.text for cell in row] for row in table.rows] == [["木材产量", "40万吨"], ["木材产量增速", "下降8%"]]
    assert (chart.caption, [one.values for one in chart.series]) == ("木材产量增速", [(Decimal(-8),)])


ROSE = draft(
    "东区",
    (
        "数",
        [
            "{k 入园率=52% actual - share:入园率由52%}提高到{k 入园率=81% actual - share:81%}。",
            "{k 补贴标准=670元 actual:补贴标准由670元}提高到{k 补贴标准=700元 target:700元}。",
            "{k 绿地率=30% actual 2020 share:绿地率由2020年的30%}提高到{k 绿地率=36% actual 2025 share:36%}。",
            "到2031年，{k 用水率=18% actual 2031 share:用水率由18%}提高到{k 用水率=22% target 2031 share:22%}。",
            "{k 中心学校=6所 actual:由6所}中心学校承办，另有{k 中心学校=9所 actual:中心学校9所}。",
        ],
    ),
)
START_TEXT = """
title: 甲
sources: {east: {path: e.txt, region: 东区}}
sections:
  - {id: t, title: 表, from: [{article: east}], metrics: {%s}}
  - {id: c, title: 照, compare: {indicators: [入园率, 补贴标准, 绿地率, 用水率]}}
"""


def tables(said: str) -> list[list[list[str]]]:
    blocks = brief(START_TEXT % said, {"east": ROSE}).blocks
    return [[[cell.text for cell in row] for row in block.rows] for block in blocks if isinstance(block, Table)]


def test_where_a_change_began_is_not_told_as_what_was_reached_beside_where_it_came_to():
    (listed, compared) = tables("as: table, columns: [indicator, value]")
    assert listed == [
        ["入园率", "81%"], ["补贴标准", "700元"], ["绿地率", "30%"], ["绿地率", "36%"], ["用水率", "22%"],
        ["中心学校", "6所"], ["中心学校", "9所"],
    ]  # fmt: skip
    assert compared == [
        ["入园率", "81%"], ["补贴标准", "670元；700元（目标）"], ["绿地率", "30%（2020年）；36%（2025年）"],
        ["用水率", "22%（2031年目标）"],
    ]  # fmt: skip


def test_where_the_end_is_not_asked_for_the_start_is_told():
    (listed, _) = tables("as: table, columns: [indicator, value], status: actual, match: /补贴标准/")
    assert listed == [["补贴标准", "670元"]]


def test_what_came_down_to_nothing_is_not_told_as_what_there_is():
    waste = draft(
        "东区", ("数说", ["弃耕率由{k 弃耕率=2% actual:2%}下降为0。", "空置率由{k 空置率=3% actual:3%}降到0.5%。"])
    )
    text = START_TEXT.replace("[入园率, 补贴标准, 绿地率, 用水率]", "[弃耕率, 空置率]") % "limit: 1"
    made = brief(text, {"east": waste})
    (compared,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in compared.rows] == [["空置率", "3%"]]
    assert any("弃耕率" in warning.message for warning in made.warnings)


def test_a_change_without_what_changed_cannot_stand_alone():
    assert not readable(told("同比减收=3亿元", "木材收入9亿元，‹同比减收3亿元›。"))
    assert readable(told("木材收入减少=3亿元", "‹木材收入减少3亿元›。"))


@pytest.mark.parametrize("name", ["新增", "建成", "投放"])
def test_a_deed_names_no_figure(name: str):
    assert not readable(told(f"{name}=500座", f"‹{name}500座›。", "count"))


def test_two_letters_may_name_a_figure():
    assert readable(told("出口=250亿元", "其中‹出口250亿元›。", "level"))
