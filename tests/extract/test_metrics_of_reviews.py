"""Metrics of quarterly reviews, yearly plans and speeches: whose a figure is, and when it holds."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔港中试基地投用，全市技术合同成交额突破百亿元大关、达到103.7亿元。", ["技术合同成交额"]),
        ("技改投资增长21.5%，民间投资由负转正、增长0.8%。", ["技改投资增长", "民间投资增长"]),
        ("渔具业增长15%，食品业增长21%，分别拉动规上工业增长2.1个和1.8个百分点。",
         ["渔具业增长", "食品业增长", "渔具业拉动规上工业增长", "食品业拉动规上工业增长"]),
        ("三次产业对经济增长的贡献率分别为5.2%、47.6%和47.2%。",
         ["第一产业对经济增长的贡献率", "第二产业对经济增长的贡献率", "第三产业对经济增长的贡献率"]),
        ("渔家民营经济贡献了62%的地区生产总值、71%的税收和94%的企业数量。",
         ["渔家民营经济贡献地区生产总值", "渔家民营经济贡献税收", "渔家民营经济贡献企业数量"]),
        ("GDP增速距全年增长6.5%的目标还差0.2个百分点。", ["GDP增速", "GDP增速距目标差距"]),
        ("居民消费价格指数上涨0.6%，控制在3%左右的预期目标以内。", ["居民消费价格指数上涨", "居民消费价格指数"]),
        ("投资增速低于目标1.2个百分点，四季度需增长9%以上才能完成任务。", ["投资增速低于目标", "投资增速"]),
        ("信息传输、软件和信息技术服务业增长16.2%。", ["信息传输、软件和信息技术服务业增长"]),
        ("汽车、家电以旧换新分别完成1.36万辆和21.4万台。", ["汽车以旧换新", "家电以旧换新"]),
        ("新开工项目仅98个，同比减少14个。", ["新开工项目", "新开工项目减少"]),
        ("传统产业占工业比重仍高达62%。", ["传统产业占工业比重"]),
    ],
)  # fmt: skip
def test_a_figure_of_a_review_is_of_what_its_clause_is_about(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("做精渔药产业。推动种植基地面积扩大到30万亩，力争产值年均增长15%以上。",
         ["种植基地面积", "渔药产业产值年均增长"]),
        ("做大新材料产业。建设生产基地，到2035年产值达到1500亿元。", ["新材料产业产值"]),
        ("建设年产10万吨碳纤维、年产5亿平方米隔膜等项目，总投资260亿元。", ["碳纤维年产", "隔膜年产", "总投资"]),
        ("培育茶叶、食用菌2个全产业链产值超100亿元的特色产业集群。", ["特色产业集群", "特色产业集群全产业链产值"]),
        ("紧盯126个未达序时进度的重点项目，确保完成投资160亿元。", ["未达序时进度的重点项目", "重点项目投资"]),
        ("渔船检验时限由原来的120天缩短到60天以内。", ["渔船检验时限", "渔船检验时限"]),
        ("3位企业家代表和2个单位作了发言。", ["企业家代表", "单位"]),
        ("10件民生实事全面完成。", ["民生实事"]),
        ("一分部署，九分落实。", []),
        ("注：〔〕内为五年累计数。", []),
        ("22项主要指标中，有18项完成或超额完成预期目标。", ["主要指标", "主要指标"]),
    ],
)  # fmt: skip
def test_a_figure_of_a_plan_is_of_the_trade_or_the_things_it_names(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_what_was_aimed_at_and_what_came_of_it_are_of_the_label_before_them() -> None:
    aimed, came = found("研发经费投入强度：规划目标2.8%，实际完成2.86%。")
    assert (aimed.indicator, aimed.status) == ("研发经费投入强度", "target")
    assert (came.indicator, came.status) == ("研发经费投入强度", "actual")


def test_the_units_of_a_list_of_points_are_points() -> None:
    metrics = found("渔具业增长15%，食品业增长21%，分别拉动规上工业增长2.1个和1.8个百分点。")
    assert [metric.unit for metric in metrics[2:]] == ["个百分点", "个百分点"]


def test_what_is_needed_for_an_aim_is_aimed_at() -> None:
    (metric,) = found("四季度投资需增长9%以上才能完成全年任务。")
    assert metric.status == "target"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("去年四季度GDP增长7.6%，为全年最高点。综合研判，预计全年GDP增长6.4%左右。", ["去年四季度", "全年"]),
        ("去年GDP增长7.6%。预计全年GDP增长6.4%左右。", ["去年", "全年"]),
        ("今年一季度到位资金14.98亿元，完成全年43亿元目标任务的34.82%。", ["今年一季度", "全年", "今年一季度"]),
        ("2030年产值达到2846亿元，五年年均增长6.1%，人均产值突破9万元。", ["2030", "五年", "2030"]),
        ("展望2040年，人均产值在2030年基础上翻一番。", ["2040"]),
        ("2022年产值9亿元，两年平均增长2.5%。其中，渔业产值3亿元。", ["2022", "两年", "2022"]),
        ("9月末，存款余额4126.8亿元，增长8.3%；贷款余额3587.4亿元。", ["9月末", "9月末", "9月末"]),
        (
            "一季度，签约3亿元。4月末，项目23个。其中，签约项目11个；意向项目5个。",
            ["一季度", "4月末", "4月末", "4月末"],
        ),
    ],
)
def test_a_time_reaches_as_far_as_its_figures(text: str, periods: list[str]) -> None:
    assert [metric.period for metric in found(text)] == periods


def test_what_is_needed_later_makes_no_aim_of_what_is_told_before() -> None:
    told, needed = found("投资增速低于目标1.2个百分点，四季度需增长9%以上才能完成任务。")
    assert (told.status, needed.status) == ("actual", "target")
