"""Which items are told first, and which not at all."""

import pytest
from outline_cases import brief, draft

from publisher.model import Point, SourceRef, Table
from publisher.outline.choosing.importance import readable, score, whole
from publisher.outline.choosing.picked import best


@pytest.mark.parametrize(
    "text",
    [
        "引导公众参与",
        "规范行政执法行为",
        "推动普法教育普及",
        "与高校共建研究院",
        "了解群众所盼",
        "开展村企结对",
        "推进镇村合并",
    ],
)
def test_a_clause_may_end_or_begin_with_a_word_that_only_looks_like_a_particle(text: str):
    assert whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "和建设智慧港口",
        "其中新建码头两座",
        "建设宜居宜业的",
        "打造“智慧港口",
        "，建设港口",
        "以港口建设为",
        "建港",
        "加快码头与",
    ],
)
def test_a_fragment_is_none(text: str):
    assert not whole(text)


@pytest.mark.parametrize("goal", ["年内新增500座", "力争突破1000亿元", "到2030年达到60%以上"])
def test_a_figure_without_what_it_is_of_is_a_fragment(goal: str):
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。"]))
    assert not readable(items.goals[0])


@pytest.mark.parametrize("goal", ["年内新增充电桩500座", "产值突破1000亿元", "新建500座充电桩"])
def test_a_figure_with_what_it_is_of_is_none(goal: str):
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。"]))
    assert readable(items.goals[0])


def ranked(*goals: str) -> list[str]:
    """The goals of one paragraph each, the most telling first."""
    _, items = draft("甲", ("乙", [f"{{g:{goal}}}。" for goal in goals]))
    return [goal.evidence.quote for goal in sorted(items.goals, key=lambda goal: -score(goal))]


def test_figures_and_high_levels_tell_more_than_good_intentions():
    assert ranked("持续改善城乡面貌", "跻身全国百强县前20名", "建成三座码头") == [
        "跻身全国百强县前20名",
        "建成三座码头",
        "持续改善城乡面貌",
    ]


def test_words_that_only_the_day_of_the_source_explains_tell_less():
    assert ranked("明年建成三座码头", "五年建成三座码头")[0] == "五年建成三座码头"


def test_an_amount_of_money_tells_more_than_a_small_count():
    _, items = draft(
        "甲", ("乙", ["{k 港口产业产值=90亿元 target:达90亿元}，{k 绿色港口码头=3座 target - count:共3座}。"])
    )
    money, count = items.metrics
    assert score(money) > score(count)


def test_how_much_there_is_tells_more_than_how_that_changed():
    told = (
        "常住人口{k 常住人口=56万人 actual 2025:常住人口56万人}，减少{k 常住人口减少=2万人 actual 2025 growth:2万人}。"
    )
    _, items = draft("甲", ("乙", [told]))
    level, change = items.metrics
    assert score(level) > score(change)


@pytest.mark.parametrize(
    "words",
    [
        "力争2033年通车",
        "二期工程2032年6月底前开工",
        "确保一季度开工率达到40%",
        "上半年达到80%",
        "一次性奖励50万元",
        "给予最高30万元奖励",
    ],
)
def test_what_is_told_of_whom_or_what_nothing_in_it_tells_is_a_fragment(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。", f"{{m:{words}}}。"]))
    assert not readable(items.goals[0])
    assert not readable(items.measures[0])


@pytest.mark.parametrize(
    "words",
    [
        "跨湾大桥力争2033年通车",
        "渔港二期工程2032年6月底前开工",
        "确保重点项目一季度开工率达到40%",
        "对新设渔企一次性奖励50万元",
        "2033年建成标准厂房12万平方米",
    ],
)
def test_what_says_of_what_it_is_stands_alone(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。"]))
    assert readable(items.goals[0])


_FAR = "分产业看、分行业看和分地区看，各有不同，各项数据核算如下，现予以公布，请各方查阅，"


def test_a_main_indicator_tells_more_than_an_amount_of_anything_and_the_first_industry_is_no_first_place():
    first, second, price, fish = (
        draft(
            "甲",
            (
                "乙",
                [f"{_FAR}{told}。"],
            ),
        )[1].metrics[0]
        for told in (
            "{k 第一产业增加值=98亿元 actual 2030:第一产业增加值98亿元}",
            "{k 第二产业增加值=93亿元 actual 2030:第二产业增加值93亿元}",
            "{k 居民消费价格下降=0.1% actual 2030 growth:居民消费价格下降0.1%}",
            "{k 鱼价下降=0.1% actual 2030 growth:鱼价总水平下降0.1%}",
        )
    )
    assert score(first) == score(second)
    assert score(price) > score(fish)


def test_a_goal_with_its_year_and_one_that_the_title_tells_come_first():
    assert ranked("渔获量达到90万吨", "2035年渔获量达到90万吨")[0] == "2035年渔获量达到90万吨"
    _, items = draft("向80亿元迈进", ("乙", ["{g:产值达到80亿元}。", "{g:产值达到90亿元}。"]))
    titled, other = items.goals
    assert score(titled) > score(other)


def test_a_goal_without_a_year_has_that_of_the_sentence_over_it_and_one_without_what_it_is_of_tells_less():
    told = ["到2035年，{g:渔获量达到90万吨}。", "眼下正是春天，{g:渔获量达到90万吨}。", "{g:五年达到90万吨}。"]
    _, items = draft("甲", ("乙", told))
    dated, undated, bare = items.goals
    assert score(dated) > score(undated)
    assert score(bare) < score(dated)


def chosen(text: str, *paragraphs: str) -> list[str]:
    made = brief(text, {"p": draft("甲", ("乙", list(paragraphs)))})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    return [row[0].text + row[1].text for row in table.rows]


def test_a_limit_takes_targets_before_where_they_began():
    text = "title: 要点\nsources: {p: p.txt}\nsections: [{id: a, title: 甲, from: p, metrics: {as: table, limit: 2}}]"
    told = chosen(
        text,
        "港口吞吐能力：{k 港口吞吐能力=780万吨 actual 2025:780万吨}，{k 港口吞吐能力=1500万吨 target 2030:1500万吨}。",
        "渔船总动力：{k 渔船总动力=65万千瓦 actual 2025:65万千瓦}，{k 渔船总动力=98万千瓦 target 2030:98万千瓦}。",
    )
    assert told == ["港口吞吐能力1500万吨", "渔船总动力98万千瓦"]


def test_a_limit_takes_what_came_of_a_plan_before_the_plan():
    text = "title: 要点\nsources: {p: p.txt}\nsections: [{id: a, title: 甲, from: p, metrics: {as: table, limit: 4}}]"
    told = chosen(
        text,
        *(
            f"{{k {name}=26800元 plan 2025:26800元}}，{{k {name}=27150元 actual 2025:27150元}}，"
            f"{{k {name}=29000元 target 2026:29000元}}。"
            for name in ("渔民人均收入", "盐农人均收入")
        ),
    )
    assert told == ["渔民人均收入27150元", "渔民人均收入29000元", "盐农人均收入27150元", "盐农人均收入29000元"]


def test_a_paragraph_that_holds_most_goals_gives_most():
    main = "到2035年，" + "，".join(f"{{g:第{at}渔港吞吐能力突破{at}00万吨}}" for at in range(1, 8)) + "。"
    others = [f"{{g:2035年{name}渔区吞吐能力达到90万吨}}。" for name in ("东", "南", "西", "北")]
    _, items = draft("甲", ("乙", [main, *others]))
    points = [Point(one, SourceRef("p", "p.txt")) for one in items.goals]
    taken = best(points, 6)
    assert sum(point.item.evidence.paragraph == 0 for point in taken) >= 3
