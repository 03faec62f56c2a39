"""Metrics as people write them."""

import pytest
from outline_cases import metric

from publisher.model import Article, Evidence, Metric, Paragraph, Section
from publisher.outline.labels import LABELS
from publisher.outline.metrics.periods import period_words, years
from publisher.outline.metrics.wording import line, name_words, told, value_words
from publisher.source import Source


def said(words: str, text: str = "某指标", **others: str) -> Metric:
    article = Article(Source("a.txt", text), "甲", (), (), (), (Section(None, None, 1, (Paragraph(text, ()),)),))
    return metric(words, Evidence(article, 0, 0, 0, len(text), text), **others)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("产值=2000亿元", "2000亿元"),
        ("产值=>2000亿元", "超过2000亿元"),
        ("产值=>=2000亿元", "2000亿元以上"),
        ("失业率=<3%", "低于3%"),
        ("失业率=<=3%", "3%以内"),
        ("岗位=~3.98万个", "约3.98万个"),
        ("集群=2-3个", "2—3个"),
        ("增速=5-8%", "5%—8%"),
        ("规模=500-1000亿元", "500—1000亿元"),
        ("片区=4大", "4个"),
        ("投资=1.50亿美元", "1.5亿美元"),
        ("岗位=0.3126万个", "3126个"),
        ("岗位=0.3-0.5万个", "3000—5000个"),
        ("岗位=0.31268万个", "0.31268万个"),
        ("投资=0.8亿元", "0.8亿元"),
    ],
)
def test_a_value_stands_with_its_bound_and_unit(words: str, printed: str):
    assert value_words(said(words)) == printed


@pytest.mark.parametrize(
    ("words", "text", "printed"),
    [
        ("人才=>20名", "引来20多名专家", "20余名"),
        ("群众=>5870人", "惠及5870余人", "5870余人"),
        ("岗位=>3万个", "稳住3万余个岗位", "超过3万个"),
        ("牧民=~0.4万名", "近0.4万名牧民受益", "近4000名"),
        ("投资=~1000亿元", "投资总额近1000亿元", "近1000亿元"),
        ("投资=~1000亿元", "投资总额大约1000亿元", "约1000亿元"),
    ],
)
def test_the_sources_own_word_for_a_bound_is_kept_where_it_is_short(words: str, text: str, printed: str):
    assert value_words(said(words, text)) == printed


@pytest.mark.parametrize(
    ("words", "text", "printed"),
    [
        ("增速=5%", "同比增长5.0%", "5.0%"),
        ("增速=5%", "同比增长5%，上年增长4.0%", "5%"),
        ("税收=1.5亿元", "税收１．５０亿元", "1.50亿元"),
        ("产值=1086亿元", "产值1,086.00亿元", "1086.00亿元"),
        ("税收=1.5亿元", "税收15000万元，增长1.50%", "1.5亿元"),
        ("产值=5亿元", "产值5亿元（5.0亿元）", "5亿元"),
        ("产值=5亿元", "产值15.0亿元、5亿元", "5亿元"),
        ("增速=2-3%", "增长2.0%—3.0%", "2.0%—3.0%"),
        ("用地=20亩", "用地20亩", "20亩"),
    ],
)
def test_a_figure_is_as_exact_as_its_source_tells_it(words: str, text: str, printed: str):
    assert value_words(said(words, text)) == printed


@pytest.mark.parametrize(
    ("words", "text", "printed"),
    [
        ("比重=0.333333333333", "占全市三分之一", "三分之一"),
        ("比重=>=0.666666666667", "占全市三分之二以上", "三分之二以上"),
        ("比重=0.25", "甲占三分之一，乙占四分之一", "四分之一"),
        ("比重=0.25", "占0.25", "0.25"),
        ("船桩比=2", "船桩比由2.8∶1优化至2∶1", "2∶1"),
        ("师生比=14", "师生比1:14", "1∶14"),
        ("船桩比=2", "船桩比为2", "2"),
        ("费率=<=2‱", "费率在万分之二以内", "万分之二以内"),
    ],
)
def test_a_fraction_is_said_as_the_source_says_it(words: str, text: str, printed: str):
    assert value_words(said(words, text)) == printed


def test_a_period_without_an_end_reaches_to_the_sources_year():
    assert years("2018/..", "2020-05") == (2018, 2019, 2020)
    assert years("2018/..") == (2018,)
    assert years("2018年以来", "2020-05") == (2018, 2019, 2020)


@pytest.mark.parametrize(
    ("period", "date", "found"),
    [
        ("上半年", "2031-07-18", (2031,)),
        ("全年", "2031-07", (2031,)),
        ("1—5月", "2031-06", (2031,)),
        ("1—11月", "2031-01-09", (2030,)),
        ("一季度", "2031-03", (2031,)),
        ("过去一年", "2031-01-20", (2030,)),
        ("过去一年", "2031-08", ()),
        ("全年", "2031-01", ()),
        ("上半年", "2031", ()),
        ("上半年", "", ()),
    ],
)
def test_a_part_of_a_year_is_of_the_sources_own_unless_it_may_be_of_the_last(period: str, date: str, found: tuple):
    assert years(period, date) == found


@pytest.mark.parametrize(
    ("words", "text", "printed"),
    [
        ("百强区排名=14位", "列第14位", "第14位"),
        ("开发区=<=40强", "挺进全国40强", "前40强"),
        ("经济总量=1位", "经济总量全市第一", "全市第一"),
        ("重大项目全市排名=1位", "重大项目全市第一", "第一"),
        ("考核=1方阵", "进入第一方阵", "第一方阵"),
        ("百强区=2位", "百强区前移2位", "前移2位"),
        ("百强区位次上升=2位", "百强区位次上升2位", "2位"),
        ("百强区排名前移=2位", "百强区排名前移2位", "2位"),
    ],
)
def test_a_rank_is_an_ordinal_and_a_move_is_told_by_its_verb(words: str, text: str, printed: str):
    kind = "growth" if "2位" in words else "rank"
    assert value_words(said(words, text, kind=kind)) == printed


@pytest.mark.parametrize(
    ("words", "text", "printed"),
    [
        ("居民收入=7%", "居民收入增加7%", "增长7%"),
        ("能耗=>5%", "能耗下降超过5%", "下降超过5%"),
        ("占比=2.5个百分点", "占比提高2.5个百分点", "提高2.5个百分点"),
        ("销售增幅=27.7%", "增幅27.7%", "27.7%"),
    ],
)
def test_a_growth_says_which_way_unless_its_name_does(words: str, text: str, printed: str):
    assert value_words(said(words, text, kind="growth")) == printed


@pytest.mark.parametrize(
    ("period", "date", "printed"),
    [
        ("2025", "", "2025年"),
        ("2022-10", "", "2022年10月"),
        ("2022-10-31", "", "2022年10月31日"),
        ("2022-01/2022-11", "", "2022年1—11月"),
        ("2021-10/2022-03", "", "2021年10月—2022年3月"),
        ("2016/2019", "", "2016—2019年"),
        ("2013/..", "", "2013年以来"),
        ("2016-08/..", "2020", "2016年8月以来"),
        ("../2016-07", "", "2016年7月以前"),
        ("2022-Q3", "", "2022年第三季度"),
        ("未来五年", "2021", "未来五年"),
        ("“十四五”期间", "", "“十四五”时期"),
        ("十四五末", "", "“十四五”末"),
        ("去年", "", "去年"),
        ("去年", "2023-01", "2022年"),
        ("今年上半年", "2020", "2020年上半年"),
        ("目前", "2020", "2020年"),
        ("目前", "2020-09-03", "截至2020年9月"),
        ("每年", "2020", "每年"),
        ("今年以来", "2020", "2020年内"),
        ("今年以来", "2020-11-05", "2020年初至11月"),
        ("年初以来", "2020-01", "2020年1月"),
        ("今年以来", "", "今年以来"),
    ],
)
def test_a_period_is_chinese_and_counted_from_the_sources_date(period: str, date: str, printed: str):
    assert period_words(period, date) == printed


def test_what_is_not_reported_yet_says_so_after_its_value():
    assert told(said("产值=>2000亿元", status="target", period="2025"), "", LABELS) == "超过2000亿元（2025年目标）"
    assert told(said("产值=9亿元", status="actual", period="去年"), "2023", LABELS) == "9亿元（2022年）"
    assert told(said("产值=9亿元", status="actual"), "", LABELS) == "9亿元"
    assert told(said("产值=9亿元", "预计9亿元", status="ongoing"), "", LABELS) == "9亿元（预计）"


def test_a_metric_told_alone_does_not_say_its_unit_twice():
    assert line(said("绩效考核等次=1等次", status="actual", kind="rank"), "", LABELS) == "绩效考核第一等次"


@pytest.mark.parametrize(
    ("text", "quote", "words", "named"),
    [
        ("12个渔村、5个渔港跻身省级培育名单。", "12个渔村", "渔村=12个", "渔村（跻身省级培育名单）"),
        ("5个渔港列入市级储备库。", "5个渔港列入市级储备库", "渔港=5个", "渔港（列入市级储备库）"),
        ("5个渔港入选省级示范渔港。", "5个渔港入选省级示范渔港", "渔港=5个", "渔港"),
        ("海堤基本建成12公里。", "海堤基本建成12公里", "海堤建成=12公里", "海堤基本建成"),
        ("动工改造旧港3座，涉及岸线超过6公里。", "岸线超过6公里", "旧港岸线=>6公里", "动工改造旧港岸线"),
        ("改造旧港3座，涉及岸线超过6公里。", "岸线超过6公里", "旧港岸线=>6公里", "旧港岸线"),
    ],
)
def test_a_name_tells_no_more_done_than_its_source(text: str, quote: str, words: str, named: str):
    article = Article(Source("a.txt", text), "甲", (), (), (), (Section(None, None, 1, (Paragraph(text, ()),)),))
    start = text.index(quote)
    evidence = Evidence(article, 0, 0, start, start + len(quote), quote)
    assert name_words(metric(words, evidence, "actual", "2031", "count")) == named
