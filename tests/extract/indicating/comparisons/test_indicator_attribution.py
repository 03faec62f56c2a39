"""A figure beside others that are nearly the same: of a task, of a wider area, of all or of the new ones."""

import pytest
from metric_pages import found, only


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # So much of a task that is told with its size, and what follows, is of what the task is for.
        (
            "渔船更新补贴4.2亿元，完成年初预算6亿元的70%，比上年减少0.8亿元，下降16%。",
            [
                "渔船更新补贴",
                "渔船更新补贴年初预算",
                "渔船更新补贴完成年初预算",
                "渔船更新补贴减少",
                "渔船更新补贴下降",
            ],
        ),
        (
            "码头投资81亿元，为年度计划90亿元的90%，增长7%。",
            ["码头投资", "码头投资年度计划", "码头投资完成年度计划", "码头投资增长"],
        ),
        ("入库渔税9亿元，达到全年目标10亿元的九成。", ["入库渔税", "入库渔税目标", "入库渔税完成全年目标"]),
        # What a task was passed by is not the task.
        ("清偿旧债7亿元，超额完成全年任务0.8亿元。", ["清偿旧债", "清偿旧债超额完成全年任务"]),
        ("新增床位800张，超额完成省下达任务的三成。", ["新增床位", "新增床位超额完成省下达任务"]),
        ("到位外资6亿元，超年度目标1亿元。", ["到位外资", "到位外资超年度目标"]),
        ("未完成年度出口任务3亿元。", ["未完成年度出口任务"]),
        # Nor is what something is ahead by, or more by, so much of it.
        ("水产加工产值80亿元，领先第二位的北湾县11亿元。", ["水产加工产值", "水产加工产值领先第二位的北湾县"]),
        ("发行债券22亿元，比上年多6亿元。", ["发行债券", "发行债券比上年多"]),
    ],
)
def test_a_figure_beside_a_task_or_anothers_is_no_level(text: str, indicators: list[str]) -> None:
    assert sorted(metric.indicator for metric in found(text)) == sorted(indicators)


def test_a_wider_areas_figures_in_brackets_are_its_own() -> None:
    metrics = found("渔业增加值增长6.4%（全省5.7%、全国4.9%），工业投资增长3%（全省-1.2%）。")
    assert [(metric.indicator, metric.kind) for metric in metrics] == [
        ("渔业增加值增长", "growth"),
        ("全省渔业增加值增长", "growth"),
        ("全国渔业增加值增长", "growth"),
        ("工业投资增长", "growth"),
        ("全省工业投资增长", "growth"),
    ]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新认证有机茶园14个，累计达63个。", ["新认证有机茶园", "有机茶园"]),
        ("新建充电站120座（累计760座）。", ["新建充电站", "充电站"]),
        ("新吸收会员90名，总数达1300名。", ["新吸收会员", "新吸收会员总数"]),
        ("新发展会员90名，总数达1300名。", ["新发展会员", "会员总数"]),
    ],
)
def test_a_total_is_of_all_and_not_of_the_new_ones(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "蔬菜面积12万亩、总产30万吨，分别比上年增加0.4万亩、1.1万吨。",
            ["蔬菜面积", "总产", "蔬菜面积增加", "总产增加"],
        ),
        ("全年出让海域8宗、620亩，同比分别减少3宗和150亩。", ["出让海域", "出让海域", "出让海域减少", "出让海域减少"]),
        (
            "做大海工、渔具、冷链三大特色产业，到2030年产值分别达到90亿元、60亿元、30亿元。",
            ["特色产业", "海工产值", "渔具产值", "冷链产值"],
        ),
        ("做强两大特色产业，到2030年产值分别达到90亿元、60亿元。", ["特色产业", "特色产业产值", "特色产业产值"]),
        ("海工、渔具两大产业产值分别增长9%、4%。", ["产业", "海工产业产值增长", "渔具产业产值增长"]),
        ("造船业、纺织业增加值较快增长，增幅分别为8%和6%。", ["造船业增加值增幅", "纺织业增加值增幅"]),
        ("渔港卸货30万吨、冷藏箱2万标箱，增幅分别为8%和6%。", ["渔港卸货", "冷藏箱", "渔港卸货增幅", "冷藏箱增幅"]),
        ("渔业营收12亿元、净利润3亿元，同比增幅分别达8%、6%。", ["渔业营收", "净利润", "渔业营收增幅", "净利润增幅"]),
        (
            "渔业产值同比增长9%，分别高于全国、全省2.5个和1.5个百分点。",
            ["渔业产值增长", "渔业产值增速高于全国", "渔业产值增速高于全省"],
        ),
    ],
)
def test_each_of_a_list_behind_respectively_has_its_own(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_figures_of_two_kinds_behind_respectively_keep_their_kinds() -> None:
    changes = found("渔船42艘、泊位8个，分别增加3艘、1个。")[2:]
    assert [metric.kind for metric in changes] == ["growth", "growth"]
    assert [metric.kind for metric in found("两项指标分别达到15个、18%。")][-1] == "share"


def test_what_comes_of_a_project_is_of_the_nearest() -> None:
    text = "总投资50亿元的海湾电站3月开工，总投资8亿元的东礁冷库年内投产，达产后可新增产值12亿元、税收1亿元。"
    assert [metric.indicator for metric in found(text)] == [
        "海湾电站总投资", "东礁冷库总投资", "东礁冷库新增产值", "东礁冷库税收",
    ]  # fmt: skip


def test_what_doubles_and_comes_to_so_much_is_no_count_told_before() -> None:
    _, output = found("培育养殖大户6家，力争对虾产值三年翻番、达到20亿元。")
    assert (output.indicator, output.unit) == ("对虾产值", "亿元")


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("规模以上渔业企业实现利润总额21亿元，增长5%。", ["规模以上渔业企业利润总额", "规模以上渔业企业利润总额增长"]),
        ("限额以上商户通过直播实现的零售额3亿元。", ["限额以上商户通过直播实现的零售额"]),
        ("城乡收入比由上年的1.93缩小到1.87。", ["城乡收入比", "城乡收入比"]),
        ("渔业贷款占全部贷款的比重始终保持在六成以上。", ["渔业贷款占全部贷款比重"]),
        ("海洋经济占全市比重升至31%。", ["海洋经济占全市比重"]),
        ("新建航道6条415公里。", ["新建航道", "新建航道"]),
        ("规划新建雨水管网90公里，截至督察时仅完成38公里。", ["新建雨水管网", "雨水管网"]),
        ("安排900万元用于家电以旧换新。", ["家电以旧换新"]),
        ("一是安排渔港资金3亿元，二是安排科普资金2亿元。", ["渔港资金", "科普资金"]),
        ("市海洋局将紧盯全年80亿元投资目标。", ["投资目标"]),
        ("规划建成渔港20个，实际建成9个。", ["渔港", "渔港实际建成"]),
        ("养殖池改造：年度任务3万亩，实际建成3.2万亩。", ["养殖池改造年度任务", "养殖池改造"]),
        ("参与率九成，覆盖率八成五。", ["参与率", "覆盖率"]),
    ],
)
def test_a_name_says_whose_it_is_and_no_more(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("望湾3000吨级航道整治工程完成率72%。", "望湾3000吨级航道整治工程完成率"),
        ("30吨级码头改造率90%。", "30吨级码头改造率"),
        ("80米以上高层建筑消防验收率100%。", "80米以上高层建筑消防验收率"),
        ("扭转了连续三年下滑的局面，渔获量9万吨。", "渔获量"),
    ],
)
def test_a_size_that_only_says_which_is_no_figure(text: str, indicator: str) -> None:
    assert only(text).indicator == indicator


def test_so_much_of_a_plan_is_told_of_each_of_two() -> None:
    told = found("去年，实现渔品收入286亿元、渔业利润14亿元，分别完成年度预算的104%和109%。")
    assert [one.indicator for one in told[-2:]] == ["渔品收入完成年度预算", "渔业利润完成年度预算"]
