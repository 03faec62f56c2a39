"""Goals that tell a figure and not of what are told with what their sentence says it is of, or not at all."""

from dataclasses import replace

import pytest
from outline_cases import brief, draft, metric

from publisher.model import Article, Goal, Items, PointList, Summary
from publisher.outline.choosing.subjectless import is_only_a_figure
from publisher.style.passages import passage

HEAD = "title: 要点\nsources: {p: p.txt}\nsummary: {goals: 3}\nsections: [{id: a, title: 甲, from: p, metrics: none}]"


def told(text: str, found: tuple[Article, Items] | None = None) -> list[str]:
    """The goals as the section prints them; the summary tells none in other words."""
    made = brief(HEAD, {"p": found or draft("湾", ("打算", [text]))})
    lists = [block for block in made.blocks if isinstance(block, PointList)]
    points = [point for one in lists for group in one.groups for point in group.points]
    (box,) = [block for block in made.blocks if isinstance(block, Summary)] or [Summary("", ())]
    assert {point.words or point.item.evidence.quote for point in box.points} <= {
        point.words or point.item.evidence.quote for point in points
    }
    return [point.words or point.item.evidence.quote for point in points]


@pytest.mark.parametrize(
    "words",
    [
        "五年累计下降15%",
        "2030年目标值1500万千瓦",
        "2027年达到150万千瓦",
        "2030年不低于86%",
        "由84%提高到98%",
        "[28%]提高到40%",
        "较2025年下降12%",
        "2027年底前并网不少于180万千瓦",
        "“十五五”期间完成1060亿元",
        "年均增长14%",
    ],
)
def test_time_verb_and_figure_tell_nothing_of_what_they_are(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。"]))
    assert is_only_a_figure(items.goals[0])


@pytest.mark.parametrize(
    "words", ["渔港能耗五年累计下降15%", "建成换电站60座", "2030年渔获量不低于86万吨", "改造后出力降至30%以下"]
)
def test_words_that_name_it_tell_more(words: str):
    _, items = draft("湾", ("港", [f"{{g:{words}}}。"]))
    assert not is_only_a_figure(items.goals[0])


@pytest.mark.parametrize(
    ("text", "figures", "printed"),
    [
        ("4.渔港能耗：{g:五年累计下降15%}，约束性。", "渔港能耗下降=15%", "渔港能耗五年累计下降15%"),
        ("渔区入网率：{g:由84%提高到98%}。", "渔区入网率=84% 渔区入网率=98%", "渔区入网率由84%提高到98%"),
        ("渔港工程97项，总投资巨大，{g:三年完成60亿元}。", "渔港工程总投资完成=60亿元", "渔港工程总投资三年完成60亿元"),
        ("渔港利用率：2025年为61%，{g:2030年达72%}。", "渔港利用率=72%", "渔港利用率2030年达72%"),
        ("渔获丰收，{g:五年累计下降15%}。", "渔港能耗下降=15%", ""),
        ("渔港与能耗，{g:由84%提高到98%}。", "渔港=84% 能耗=98%", ""),
        ("渔港能耗：{g:五年累计下降15%}。", "", ""),
    ],
)
def test_what_the_sentence_says_it_is_of_stands_before_it(text: str, figures: str, printed: str):
    article, items = draft("湾", ("打算", [text]))
    metrics = tuple(metric(said, items.goals[0].evidence) for said in figures.split())
    assert told(text, (article, replace(items, metrics=metrics))) == ([printed] if printed else [])


def test_parts_of_a_rate_are_told_with_it():
    text = "{g:力争渔港屋顶光伏比例不低于50%}，{g:学校、医院不低于40%}，{g:渔户屋顶不低于20%}。"
    assert told(text) == ["力争渔港屋顶光伏比例不低于50%，学校、医院不低于40%，渔户屋顶不低于20%"]
    assert told("{g:供水率平原达到100%}、{g:山区达到85%}。") == ["供水率平原达到100%、山区达到85%"]
    assert told("供水率平原达到100%，{g:山区达到85%}。") == []
    assert told("{g:供水率平原达到100%}，{g:渔民参保率达到85%}。") == ["供水率平原达到100%", "渔民参保率达到85%"]
    assert told("供水不断改善，{g:山区渔户达到85%}。") == ["山区渔户达到85%"]


def test_what_is_said_of_several_is_not_told_of_one():
    assert told("{g:渔港单位能耗五年累计下降13%以上（均为约束性指标）}。") == ["渔港单位能耗五年累计下降13%以上"]


def test_a_slogan_is_quoted_with_the_words_that_make_it_an_aim():
    _, items = draft("湾", ("打算", ["近年来，围绕{g:“渔港样板、全省十强”}目标，狠抓项目。"]))
    assert isinstance(items.goals[0], Goal)
    assert passage(items.goals[0].evidence) == "围绕“渔港样板、全省十强”目标"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("加快渔港二期前期工作，{g:确保三季度实质性开工}。", "加快渔港二期前期工作，确保三季度实质性开工"),
        ("对全市91座渔闸逐一过堂，{g:年底前全部除险销号}。", "对全市91座渔闸逐一过堂，年底前全部除险销号"),
        ("政府把拖欠渔户的账款翻一遍底，{g:无分歧的年内清零}。", "政府把拖欠渔户的账款翻一遍底，无分歧的年内清零"),
        ("推动渔港“二次创业”，{g:力争跻身全省渔港前三十位}。", "推动渔港“二次创业”，力争跻身全省渔港前三十位"),
        ("新建渔校2所，湾县渔民医院{g:争创三级综合医院}。", "湾县渔民医院争创三级综合医院"),
        ("实施城镇{g:新增就业3800人计划}。", "实施城镇新增就业3800人计划"),
        ("坚持实干，{g:力争跻身全省渔区前三十位}。", "力争跻身全省渔区前三十位"),
        ("渔民都很高兴。{g:确保三季度实质性开工}。", ""),
    ],
)
def test_a_goal_is_told_with_the_words_before_it_that_say_of_what_it_is(text: str, printed: str):
    assert told(text) == ([printed] if printed else [])


def test_a_measure_that_a_goal_is_told_with_is_not_told_again():
    found = draft("湾", ("打算", ["{m:加快渔港二期前期工作}，{g:确保三季度实质性开工}，{m:新建渔校2所}。"]))
    assert told("", found) == ["加快渔港二期前期工作，确保三季度实质性开工", "新建渔校2所"]


def test_for_whom_something_is_and_nothing_done_is_no_measure():
    found = draft("湾", ("打算", ["{m:银行对小微渔户放出的首笔信用贷款}，{m:对小微渔户的贷款给予贴息}。"]))
    assert told("", found) == ["对小微渔户的贷款给予贴息"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("渔业很旺。围绕渔具、冷链两大产业，{m:开展渔业招商}。", "围绕渔具、冷链两大产业，开展渔业招商"),
        ("围绕渔具、冷链两大产业，{m:开展渔业产业链驻点招商}。", "开展渔业产业链驻点招商"),
        ("新建渔校；渔业园区{m:逐步配套冷库设施}。", "渔业园区逐步配套冷库设施"),
        ("青坝灌区{m:续建配套、渔港扩建等工程相继建成}。", ""),
        (
            "{m:对首次违规，不罚款，只提醒}，但禁渔期、安全生产不在其内。",
            "对首次违规，不罚款，只提醒，但禁渔期、安全生产不在其内",
        ),
        ("“{m:对首次违规，不罚款，只提醒}，”他说。“但他们都懂。”", "对首次违规，不罚款，只提醒"),
    ],
)
def test_a_measure_is_told_with_what_it_is_about_and_what_it_excepts(text: str, printed: str):
    assert told(text) == ([printed] if printed else [])


def test_an_exception_that_a_speaker_tells_is_quoted_to_his_words_end():
    found = draft("湾", ("打算", ["{m:对首次违规，不罚款，只提醒}，“但禁渔期不在其内，这条线不退”。"]))
    made = brief(HEAD, {"p": found})
    (point,) = [p for b in made.blocks if isinstance(b, PointList) for g in b.groups for p in g.points]
    assert point.words == "对首次违规，不罚款，只提醒，但禁渔期不在其内"
    assert point.item.evidence.quote == "对首次违规，不罚款，只提醒，“但禁渔期不在其内，这条线不退”"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("到2031年，{g:这一比重要达到13%以上}。", ""),
        ("到2031年，{g:该比例要提高到60%}。", ""),
        ("新建冷库60座，{g:总数达到310座}。", "新建冷库60座，总数达到310座"),
        ("二期计划明年投用，{g:届时总仓容将达到2000万吨}。", "二期计划明年投用，届时总仓容将达到2000万吨"),
    ],
)
def test_what_only_points_to_what_stood_before_is_told_with_it_or_not_at_all(text: str, printed: str):
    assert told(text) == ([printed] if printed else [])


@pytest.mark.parametrize("words", ["渔港总数达到310个", "渔业产值这一指标要达到13亿元"])
def test_what_names_it_is(words: str):
    assert told(f"到2031年，{{g:{words}}}。")
