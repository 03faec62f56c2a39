"""A part told behind its whole has the head of the whole's name, and a share says of what it is."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("水产支出9亿元，其中育苗2亿元，冷链1亿元。", ["水产支出", "育苗支出", "冷链支出"]),
        ("全球捕捞量9亿吨，其中中国3亿吨。", ["全球捕捞量", "中国捕捞量"]),
        ("渔船贷款余额30亿元，其中远洋10亿元。", ["渔船贷款余额", "远洋贷款余额"]),
        ("每千人床位7张，最高的东礁县9张，最低的只有5张。", ["每千人床位", "东礁县每千人床位", "最低每千人床位"]),
        ("渔业基金支出9亿元，结余2亿元。", ["渔业基金支出", "结余"]),
        ("渔船贷款核定限额9亿元，其中一般债务2亿元。", ["渔船贷款核定限额", "一般债务"]),
        # These say themselves in what they are measured.
        ("财政收入30亿元，其中税收20亿元。", ["财政收入", "税收"]),
        ("渔业收入30亿元，其中捕捞产值20亿元。", ["渔业收入", "捕捞产值"]),
    ],
)
def test_a_part_has_the_head_of_its_whole(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("水产品出口中，虾类占41%，贝类占两成。", ["虾类占水产品出口比重", "贝类占水产品出口比重"]),
        ("渔民320人，其中女性占三成。", ["渔民", "女性占渔民比重"]),
        ("全球订单9万件，渔具企业占37%。", ["全球订单", "渔具企业占全球订单比重"]),
        ("船员56名，七成来自外省，三成是本地渔民。", ["船员", "来自外省占比", "本地渔民占比"]),
        ("县里把六成的渔业资金投向了深远海养殖。", ["深远海养殖占渔业资金比重"]),
        ("旧渔船成交307艘，在渔船总成交量中的占比达58%。", ["旧渔船成交", "旧渔船成交占渔船总成交量比重"]),
        ("加工产值占水产总产值的比重首次突破40%，达41%。", ["加工产值占水产总产值比重"] * 2),
        ("远洋虽只占两成，但增速最猛，同比翻了两番。", ["远洋占比", "远洋"]),
        # Of a share that is told with its whole, or as a share, nothing is added.
        ("渔业占全县的32%。", ["渔业占全县比重"]),
        ("渔业占比提高到9%。", ["渔业占比"]),
    ],
)
def test_a_share_says_whose_and_of_what(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
