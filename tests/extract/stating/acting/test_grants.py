"""What a policy gives, to whom and how much at most: one measure, no goal."""

import pytest
from metric_pages import found
from reading import found_measures, goals, measures


@pytest.mark.parametrize(
    "text",
    [
        "年产值首次突破8亿元、20亿元的，分别给予船队30万元、90万元奖励。",
        "渔船投保费用达到3万元以上的，按保费的12%给予补助，每船每年不超过2万元。",
        "对冷库投资达到1亿元的加工项目，自投产之日起，按设备投资额的5%给予奖励，单个项目最高不超过600万元。",
        "将对新增贷款按利息的50%给予贴息，每年最高80万元，期限不超过2年。",
        "实缴资本达到2亿元的，按1%给予奖励，最高300万元，分3年按4:3:3的比例兑付。",
        "年贡献超过500万元的，前3年按80%、后2年按40%给予奖励。",
        "入园第二年起每平方米税收不低于400元的，方可享受。",
        "引进外地项目的，按实际到账资金的1%奖励。",
        "对新认定的良种场奖励30万元。",
    ],
)
def test_a_grant_with_its_conditions_and_limits_is_one_measure(text: str) -> None:
    page = f"下一步，镇里将扶持渔业。{text}"
    assert goals(page) == []
    assert measures(page)[1:] == [text.removesuffix("。").removeprefix("将")]


def test_a_grant_of_later_years_stands_beside_that_of_the_first() -> None:
    page = "下一步，镇里将扶持渔业。租用冷库的企业，前三年给予100%租金补贴，后两年给予50%租金补贴。"
    assert measures(page)[1:] == ["租用冷库的企业，前三年给予100%租金补贴", "后两年给予50%租金补贴"]


def test_a_limit_in_principle_is_no_goal() -> None:
    assert goals("今后，基金对单个项目的投资额原则上不超过基金规模的20%。") == []


def test_articles_of_rules_hold_from_now_on() -> None:
    articles = (
        "第一条 支持范围。本办法适用于2030年1月1日以后新建的冷库。",
        "第二条 支持扩产。鼓励船队更新渔船，累计投入达到3亿元、产值突破5亿元、税收超过1亿元的，给予奖励。",
        "第三条 优化服务。配备护渔专员。",
    )
    statuses = [measure.status for measure in found_measures("\n\n".join(articles))]
    assert len(statuses) > 1
    assert set(statuses) == {"planned"}


def names(text: str) -> list[tuple[str, str]]:
    return [(metric.indicator, metric.status) for metric in found(text)]


def test_a_figure_of_a_grant_is_named_by_what_is_given_not_by_what_it_is_measured_by() -> None:
    assert names("将对现有渔企，设备投资500万元以上的，按设备投资额的12%给予补助，最高800万元。") == [
        ("按设备投资额给予补助", "plan"),
        ("补助", "plan"),
    ]
    told = names("今后，分别按保费的5%、8%给予开办奖励，单个项目最高不超过600万元。")
    assert [name for name, _ in told] == ["按保费给予开办奖励", "按保费给予开办奖励", "单个项目开办奖励"]


def test_a_number_in_a_documents_name_measures_nothing() -> None:
    assert found("2027年印发的《渔港招商优惠政策二十条》同时废止。") == ()


def test_how_a_share_changed_is_of_the_share() -> None:
    told = found("全县产值46.8亿元，其中鱼产品产值12.9亿元，占27.6%，比上年提高2.1个百分点。")
    assert [metric.indicator for metric in told[2:]] == ["鱼产品产值占比", "鱼产品产值占比提高"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "对首次认定的国家级、省级、市级渔港，分别奖励80万元、40万元、20万元。",
            [("国家级渔港奖励", 80), ("省级渔港奖励", 40), ("市级渔港奖励", 20)],
        ),
        (
            "对获评市级、省级良种场的企业，分别给予20万元和40万元奖励。",
            [("市级良种场奖励", 20), ("省级良种场奖励", 40)],
        ),
        (
            "渔企年产值首次突破2亿元、5亿元的，分别给予管理团队30万元、60万元奖励。",
            [("渔企年产值首次突破2亿元奖励", 30), ("渔企年产值首次突破5亿元奖励", 60)],
        ),
        (
            "获得金锚奖、银锚奖的船队，分别给予8万元、5万元一次性奖励。",
            [("金锚奖一次性奖励", 8), ("银锚奖一次性奖励", 5)],
        ),
        ("对三类船队，分别奖励8万元、5万元。", [("奖励", 8), ("奖励", 5)]),
    ],
)
def test_each_grant_of_a_list_is_named_by_whom_it_goes_to(text: str, told: list[tuple[str, int]]) -> None:
    grants = [metric for metric in found(f"今后，镇里将扶持渔业。{text}") if metric.unit == "万元"]
    assert [(metric.indicator, metric.value) for metric in grants] == told
    assert {metric.status for metric in grants} == {"plan"}


def test_grants_by_stages_hold_for_their_years() -> None:
    told = found("今后，购置冷库500万元以上的项目，前三年按贷款利息的50%、后两年按贷款利息的30%给予贴息。")
    assert [(metric.indicator, metric.value, metric.period) for metric in told] == [
        ("按贷款利息给予贴息", 50, "前三年"),
        ("按贷款利息给予贴息", 30, "后两年"),
    ]


def test_what_a_grant_is_given_for_is_no_figure_of_its_own() -> None:
    told = found("今后，每新增1名船长，奖励船队2万元。对投资增长20%以上的渔企，按增量的8%给予补助。")
    assert [(metric.value, metric.unit) for metric in told] == [(2, "万元"), (8, "%")]


def test_whom_a_grant_goes_to_has_not_achieved_it() -> None:
    rule = "对获评市级、省级良种场的企业，分别给予20万元和40万元奖励。"
    assert [measure.status for measure in found_measures(f"今后，镇里将扶持渔业。{rule}")] == ["planned", "planned"]


def test_articles_of_rules_are_told_without_their_numbers() -> None:
    first = "第一章 总则\n\n第一条 为了发展渔业，制定本办法。\n\n第二章 扶持\n\n"
    page = f"{first}第二条 建设冷库3座。\n\n第三条 渔船更新补助每艘8万元。\n\n第三条生产线年产值5亿元。"
    assert measures(page) == ["建设冷库3座", "渔船更新补助每艘8万元"]
    told = found(*page.split("\n\n"))
    assert [metric.indicator for metric in told] == ["建设冷库", "渔船更新补助每艘", "第三条生产线年产值"]
    assert [metric.status for metric in told[:2]] == ["plan", "plan"]
