"""Numbers in running Chinese text: what they are worth, what they count, and which of them are only names."""

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.extract import quantities
from publisher.extract.numbers import numerals

D = Decimal


def only(text: str) -> quantities.Quantity:
    (quantity,) = quantities.find(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "unit", "scaled", "base"),
    [
        ("财政收入86.5亿元", D("86.5"), "亿元", D(8650000000), "元"),
        ("外资到账1.2亿美元", D("1.2"), "亿美元", D(120000000), "美元"),
        ("粮食产量1,204.5万吨", D("1204.5"), "万吨", D(12045000), "吨"),
        ("绿地七十二万平方米", D(72), "万平方米", D(720000), "平方米"),
        ("发电量二百五十亿度", D(250), "亿度", D(25000000000), "度"),
        ("占比百分之六点五", D("6.5"), "%", D("6.5"), "%"),
        ("死亡率千分之三", D(3), "‰", D("0.3"), "%"),
        ("提高2.5个百分点", D("2.5"), "个百分点", D("2.5"), "百分点"),
        ("七成企业盈利", D(7), "成", D(70), "%"),
        ("三成五的企业盈利", D("3.5"), "成", D(35), "%"),
        ("七成五以上的企业盈利", D("7.5"), "成", D(75), "%"),
        ("三成五保户", D(3), "成", D(30), "%"),
        ("死亡率7.4/10万", D("7.4"), "/10万", D("7.4"), "/10万"),
        ("发病率3.5例/10万", D("3.5"), "例/10万", D("3.5"), "/10万"),
        ("船程2小时50分", D(170), "分钟", D(170), "分钟"),
        ("用时1小时零5分钟", D(65), "分钟", D(65), "分钟"),
        ("工期1年10个月", D(22), "个月", D(22), "个月"),
        ("响应2分30秒", D(150), "秒", D(150), "秒"),
        ("船程3个半小时", D("3.5"), "小时", D("3.5"), "小时"),
        ("工期两个半月", D("2.5"), "个月", D("2.5"), "个月"),
        ("上升6个位次", D(6), "个位次", D(6), "个位次"),
        ("压缩三分之二", D("0.666666666667"), "", D("0.666666666667"), ""),
        ("总量翻两番", D(2), "番", D(2), "番"),
        ("两万亿元投资", D(2), "万亿元", D(2000000000000), "元"),
        ("二十七亿四千万元", D("27.4"), "亿元", D(2740000000), "元"),
        ("25万6千人", D("25.6"), "万人", D(256000), "人"),
        ("一吨半煤", D("1.5"), "吨", D("1.5"), "吨"),
        ("票价十块三毛", D("10.3"), "块", D("10.3"), "元"),
        ("建成9大产业集群", D(9), "大", D(9), "个"),
        ("储粮 1 2 0 0 万吨", D(1200), "万吨", D(12000000), "吨"),
        ("收入增长7 ．6 ％", D("7.6"), "％", D("7.6"), "%"),
        ("装机２．５亿千瓦", D("2.5"), "亿千瓦", D(250000000), "千瓦"),
        ("投资增长14·3％", D("14.3"), "％", D("14.3"), "%"),
        ("拨款３，２８０万元", D(3280), "万元", D(32800000), "元"),
        ("用电三十亿六千万度", D("30.6"), "亿度", D(3060000000), "度"),
        ("中学一百○六所", D(106), "所", D(106), "所"),
        ("浓度为31微克/立方米", D(31), "微克/立方米", D(31), "微克/立方米"),
        ("最大泄量280立方米每秒，", D(280), "立方米每秒", D(280), "立方米/秒"),
        ("通过能力150万吨每年。", D(150), "万吨每年", D(1500000), "吨/年"),
        ("拨付800万元每月用于补助", D(800), "万元", D(8000000), "元"),
        ("亩均效益2.4万元/亩", D("2.4"), "万元/亩", D(24000), "元/亩"),
        ("精简3/4", D("0.75"), "", D("0.75"), ""),
        ("四分之三公里", D("0.75"), "公里", D("0.75"), "公里"),
        ("受灾一亿六千余万亩", D("1.6"), "亿亩", D(160000000), "亩"),
        ("装机两千三百七十万千瓦", D(2370), "万千瓦", D(23700000), "千瓦"),
        ("旅客周转量三百二十亿人公里", D(320), "亿人公里", D(32000000000), "人公里"),
        ("增产棉花两百万担", D(200), "万担", D(2000000), "担"),
        ("人数十二万人", D(12), "万人", D(120000), "人"),
        ("同比增长-5.3%", D("-5.3"), "%", D("-5.3"), "%"),
        ("净流入为负1.2万人", D("-1.2"), "万人", D(-12000), "人"),
        ("產鋼六十六點一萬噸", D("66.1"), "万吨", D(661000), "吨"),
        ("商品打8.5折", D("8.5"), "折", D(85), "%"),
        ("钻井120口", D(120), "口", D(120), "口"),
        ("产值突破7个亿", D(7), "个亿", D(700000000), "元"),
        ("电话交换机90万门", D(90), "万门", D(900000), "门"),
        ("装机二十二万七千千瓦", D("22.7"), "万千瓦", D(227000), "千瓦"),
        ("土方40万立方公尺", D(40), "万立方公尺", D(400000), "立方米"),
        ("审批用时12个工作日", D(12), "个工作日", D(12), "个工作日"),
        ("出生率6.1‰", D("6.1"), "‰", D("6.1"), "‰"),
        ("出生率下降0.66个千分点", D("0.66"), "个千分点", D("0.66"), "千分点"),
        ("保护区66.7万hm2", D("66.7"), "万hm2", D(667000), "公顷"),
        ("库容5m³", D(5), "m³", D(5), "立方米"),
        ("日处理污水5万m³/d", D(5), "万m³/d", D(50000), "立方米/日"),
        ("日处理垃圾800吨/日", D(800), "吨/日", D(800), "吨/日"),
        ("储能12GWh", D(12), "GWh", D(12), "吉瓦时"),
        ("发电3亿kW·h", D(3), "亿kW·h", D(300000000), "千瓦时"),
        ("电价0.61元/千瓦时", D("0.61"), "元/千瓦时", D("0.61"), "元/千瓦时"),
        ("电价0.61元/千瓦·时", D("0.61"), "元/千瓦·时", D("0.61"), "元/千瓦时"),
        ("电池3.5亿瓦时", D("3.5"), "亿瓦时", D(350000000), "瓦时"),
        ("运价9元/百公里", D(9), "元/百公里", D(9), "元/百公里"),
        ("低保标准920元/人/月", D(920), "元/人/月", D(920), "元/人/月"),
        ("低保标准920元/人·月", D(920), "元/人·月", D(920), "元/人/月"),
        ("租金21元/平方米/月", D(21), "元/平方米/月", D(21), "元/平方米/月"),
        ("年节能2万tce", D(2), "万tce", D(20000), "吨标准煤"),
        ("湿地2㎢", D(2), "㎢", D(2), "平方公里"),
        ("日均配送3万单", D(3), "万单", D(30000), "单"),
    ],
)
def test_a_number_is_read_with_its_scale_and_unit(text: str, value: D, unit: str, scaled: D, base: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.scale_value, quantity.base_unit) == (value, unit, scaled, base)


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("超过300家", ">"),
        ("突破8亿元", ">"),
        ("300多家", ">"),
        ("5600余人", ">"),
        ("十几个村", ">"),
        ("百余户", ">"),
        ("不低于9%", ">="),
        ("至少新建2所", ">="),
        ("最多保留6个", "<="),
        ("9家上下游企业", "="),
        ("压缩至7天", "="),
        ("至少有4条", ">="),
        ("95%以上", ">="),
        ("不超过5%", "<="),
        ("30天以内", "<="),
        ("控制在2%", "<="),
        ("低于3%", "<"),
        ("不足10个", "<"),
        ("攒不下10个", "<"),
        ("住不下10个", "="),
        ("不下10个", ">="),
        ("参与率八成五以上", ">="),
        ("1小时40分以内", "<="),
        ("约占全县的四分之一", "~"),
        ("近40亿元", "~"),
        ("近千公里", "~"),
        ("约增长8%", "~"),
        ("节约用电3万度", "="),
        ("约6万人", "~"),
        ("4%左右", "~"),
        ("达700家", "="),
        ("12个", "="),
        ("节约3吨", "="),
        ("最近5家", "="),
        ("全省前二十强", "<="),
    ],
)
def test_the_words_around_a_number_make_its_comparator(text: str, comparator: str) -> None:
    assert only(text).comparator == comparator


@pytest.mark.parametrize(
    ("text", "low", "high", "base"),
    [
        ("培育3-5家", 3, 5, "家"),
        ("增长6%至8%", 6, 8, "%"),
        ("投入300—500亿元", 300 * 10**8, 500 * 10**8, "元"),
        ("8千到1万人", 8000, 10000, "人"),
        ("五六十户", 50, 60, "户"),
        ("两三百亩", 200, 300, "亩"),
        ("100个以上、200个以下", 100, 200, "个"),
        ("总价3亿元-5亿元", 3 * 10**8, 5 * 10**8, "元"),
        ("增产两、三倍", 2, 3, "倍"),
        ("减收四、五十亿元", 40 * 10**8, 50 * 10**8, "元"),
        ("三元五角至四元二角", D("3.5"), D("4.2"), "元"),
    ],
)
def test_a_range_has_two_ends_in_one_unit(text: str, low: int | D, high: int | D, base: str) -> None:
    quantity = only(text)
    assert (quantity.scale_value, quantity.base_unit, quantity.comparator) == ((D(low), D(high)), base, "range")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("列全国第7位", 7, "位"),
        ("总量居全市第二", 2, "位"),
        ("跻身全国30强", 30, "强"),
        ("进入前十名", 10, "名"),
        ("进入前40。", 40, "位"),
    ],
)
def test_ranks_are_told_from_counts(text: str, value: int, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.kind) == (D(value), unit, "rank")


@pytest.mark.parametrize(
    "text",
    [
        "“518”工程",
        "“6+3”体系",
        "《九条措施》",
        "PM2.5浓度",
        "C919客机",
        "5G基站",
        "2024年",
        "一九七八年",
        "1 9 9 6 年",
        "１９９６年",
        "十四五规划",
        "第三人民医院",
        "第三产业",
        "二十大报告",
        "十二大报告",
        "提高到一个新水平",
        "百亿级园区",
        "千家万户",
        "零部件",
        "一批项目",
        "一个平台",
        "进一步提升",
        "统一部署",
        "十分重要",
        "三位一体",
        "两个维护",
        "四个现代化",
        "三部门联合",
        "长三角地区",
        "每一分钱",
        "世界500强企业",
        "〔2023〕8号",
        "一一落实",
        "那一块工作",
        "9/11事件",
        "减半征收",
        "5个5个5个",
        "几十种票证",
        "数百亿元投资",
        "争创“一强五好”乡镇",
    ],
)
def test_names_that_hold_a_number_are_silent(text: str) -> None:
    assert quantities.find(text) == ()


def test_what_comes_down_to_none_has_the_unit_of_what_it_was() -> None:
    told = quantities.measured("险段由5处减少为零，欠账从3.2亿元全部清零，剩余2处清零。")
    assert [(str(quantity.value), quantity.unit) for quantity in told] == [
        ("5", "处"), ("0", "处"), ("3.2", "亿元"), ("0", "亿元"), ("2", "处"),
    ]  # fmt: skip
    assert [quantity.value for quantity in quantities.measured("门店由5家减少为零售点。")] == [5]


def test_a_bound_before_a_list_holds_for_all_of_it() -> None:
    assert [q.comparator for q in quantities.measured("渔获合格率分别不低于22%和30%。")] == [">=", ">="]
    assert [q.comparator for q in quantities.measured("超过5吨、分别为3吨和4吨。")] == [">", "=", "="]


def test_a_number_is_never_split_from_its_unit() -> None:
    found = quantities.find("新改建公路1,250.5公里，其中农村公路860公里，桥梁32座。")
    assert [quantity.text for quantity in found] == ["1,250.5公里", "860公里", "32座"]


def test_the_text_of_a_spaced_number_is_as_it_stands_in_the_source() -> None:
    assert [quantity.text for quantity in quantities.find("公路1 3 0 公里，桥2 5 座")] == ["1 3 0 公里", "2 5 座"]


def test_quantities_with_a_unit_are_found_without_looking_at_bare_numbers() -> None:
    text = "共120，其中第三万名，占三分之一，新增8处、50万。"
    assert [quantity.text for quantity in quantities.measured(text)] == ["三分之一", "8处", "50万"]


def test_a_sentence_of_hundreds_of_numbers_is_a_table_and_read_no_further() -> None:
    table = "5家、6个、" * 2000
    assert len(quantities.measured(table)) == 500
    assert len(quantities.measured(table + "。全年签约8个")) == 501
    assert len(quantities.find(table)) == 4000


def test_bare_numbers_of_a_table_are_left_out_but_for_some_hundreds() -> None:
    table = "1,2," * 1000
    assert len(quantities.find(table)) == 499
    assert [quantity.text for quantity in quantities.find(table + "。甲比乙大，为30，乙为20。")][-2:] == ["30", "20"]


def test_a_change_and_the_level_it_leads_to_are_no_range() -> None:
    change, level = quantities.find("城镇化率提高0.8个百分点至62.5%")
    assert (change.value, change.unit, level.value, level.unit) == (D("0.8"), "个百分点", D("62.5"), "%")


def test_a_sign_behind_a_comparison_is_no_dash() -> None:
    assert [quantity.value for quantity in quantities.find("进口额同比-8.8%，环比-1.2%")] == [D("-8.8"), D("-1.2")]


@pytest.mark.parametrize("before", ["上年同期", "去年同期 ", "上年", "本期", "渔船出口", "渔获产量", "增幅"])
def test_a_sign_behind_a_name_that_ends_like_a_unit_is_no_dash(before: str) -> None:
    assert only(f"{before}-0.8亿元").value == D("-0.8")


@pytest.mark.parametrize("dates", ["去年5月-8个月", "第3期-5期", "1年-3年"])
def test_a_dash_between_dates_is_no_sign(dates: str) -> None:
    assert all(not isinstance(one.value, D) or one.value > 0 for one in quantities.find(dates))


def test_comparator_words_belong_to_the_quantity() -> None:
    quantity = only("用户超过3200万户")
    assert (quantity.text, quantity.start, quantity.number_start) == ("超过3200万户", 2, 4)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_every_whole_number_is_read_back_from_its_chinese_form(number: int) -> None:
    assert numerals.parse(in_chinese(number)) == number


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="0129.,，-至零一二两三十百千万亿余多几半点第前分之又成元个%家年月“”以上超近 ", max_size=60))
def test_any_text_yields_ordered_quantities_that_stand_in_it(text: str) -> None:
    end = 0
    for quantity in quantities.find(text):
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.start <= quantity.number_start < quantity.end
        assert (quantity.comparator == "range") == isinstance(quantity.scale_value, tuple)
        assert quantity.number_start >= end
        end = quantity.end


@pytest.mark.parametrize("piece", ["，", "9", "一", "万", "1,", "1.", "半", "5个", "第", "百分之", "“1", "近"])
def test_reading_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begin = time.process_time()
    quantities.find(text)
    assert time.process_time() - begin < 5


def in_chinese(number: int) -> str:
    """The standard spelling of a whole number below 10**12."""
    groups = [("亿", number // 10**8), ("万", number // 10**4 % 10**4), ("", number % 10**4)]
    spelled = ""
    for scale, part in groups:
        if part:
            gap = "零" if spelled and (part < 1000 or spelled[-1] == "零") else ""
            spelled += gap + _below_ten_thousand(part) + scale
        elif spelled and scale and not spelled.endswith("零"):
            spelled += "零"
    return spelled.rstrip("零")


def _below_ten_thousand(number: int) -> str:
    spelled = ""
    for factor, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, factor)
        if digit:
            spelled += "零一二三四五六七八九"[digit] + name
        elif spelled and number and not spelled.endswith("零"):
            spelled += "零"
    return spelled


def test_what_almost_or_more_than_doubled_says_so() -> None:
    found = quantities.find("渔获接近翻一番，产值翻了近两番，税收超过翻一番。")
    assert [quantity.comparator for quantity in found] == ["~", "~", ">"]
