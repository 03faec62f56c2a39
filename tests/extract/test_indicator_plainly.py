"""Names in the words of a clause are told plainly: without what is said around them, with what each sum is for."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("我们的目标是新增首贷户400户。", "新增首贷户"),
        ("光夏鱼一季就能进账6万元。", "夏鱼一季进账"),
        ("新渔船航程普遍超过900公里。", "新渔船航程"),
        ("潜在总金额逼近30亿美元。", "潜在总金额"),
        ("渔业综合产值跨上200亿元台阶。", "渔业综合产值"),
        ("海滨重工超越远洋股份升至第二位。", "海滨重工排名"),
        ("旧船改造，政府补了9万元。", "政府补助"),
        ("旧船改造，船东只掏了3万元。", "船东支出"),
        ("参保渔民只需自缴12元。", "参保渔民自缴"),
        ("契税受楼市低迷影响仅入库2亿元。", "契税入库"),
        ("去化周期由去年最高时的26个月回落至17个月。", "去化周期"),
        ("累计办理减税降费及退税19亿元。", "减税降费及退税"),
        ("通过直播实现的商品零售额占限上零售额的23%。", "通过直播实现的商品零售额占限上零售额比重"),
    ],
)  # fmt: skip
def test_a_name_has_nothing_of_what_is_said_around_it(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("保障房开工900套，首批260套已启动申购。", ["保障房开工", "首批保障房"]),
        ("将剩余18亿元专项债券发行完毕。", ["剩余专项债券"]),
        ("从备案到开业，我们只用了40天。", ["备案到开业用时"]),
        ("主营收入增长9%，较上年回落3个百分点。", ["主营收入增长", "主营收入增速回落"]),
        ("扣除房地产开发投资，项目投资增长6%。", ["扣除房地产开发投资后项目投资增长"]),
        ("扣除价格因素，人均收入增长4%。", ["人均收入增长"]),
        ("这家企业去年产值8亿元，员工增至460人。", ["企业产值", "企业员工"]),
    ],
)  # fmt: skip
def test_a_clause_is_told_by_what_it_is_about(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("干虾挂牌价每斤21元，比上年低8角。", ["干虾挂牌价（每斤）", "干虾挂牌价（每斤）比上年低"]),
        ("紫菜均价由每公斤60元提高到85元，增长42%。", ["紫菜均价（每公斤）"] * 2 + ["紫菜均价增长"]),
        ("城市、农村低保标准提高到每人每月820元、690元。",
         ["城市低保标准（每人每月）", "农村低保标准（每人每月）"]),
        ("村集体收入30万元全覆盖。", ["村集体收入全覆盖"]),
    ],
)  # fmt: skip
def test_a_sum_for_each_says_of_what(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
