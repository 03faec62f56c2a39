"""Metrics and measures: what of which only a part is done is a task, with what it is to bring."""

import pytest

from publisher.article.text import read
from publisher.extract import find

TITLE = "云礁市渔港民生实事进展\n\n"


def told(text: str) -> list[str]:
    return [metric.status for metric in find(read((TITLE + text).encode(), "a.txt")).metrics]


def measures(text: str) -> list[tuple[str, str]]:
    found = find(read((TITLE + text).encode(), "a.txt")).measures
    return [(measure.evidence.quote, measure.status) for measure in found]


@pytest.mark.parametrize(
    "text",
    [
        "打通断头渔道9条，通车6条。",
        "整修渔屋2.1万户，已改9800户。",
        "新建渔民食堂30家（累计达到150家），已开业24家。",
        "免费安装船用警报器3万个，已安装2.6万个。",
        "开展渔民培训4万人次，完成3.7万人次。",
        "为7000户渔民家庭实施厨房改造，完成6100户。",
        "渔港道路提档升级140公里，完成120公里。",
        "新增泊位1.2万个，已建成1.3万个。",
        "帮扶渔民转产2600人，已超额完成，达2900人。",
        "新增普惠托位900个，已完成八成。",
        "新建渔村公园14个，已开园9个。",
        "建设冷库40座，已运营31座。",
        "改造渔港路灯3000盏，已亮灯2100盏。",
        "扩建渔民夜校18所，目前已开课11所。",
        "免费体检渔民2万人，完成1.7万人。",
    ],
)
def test_so_many_are_a_task_where_so_many_of_them_are_done(text: str) -> None:
    statuses = told(text)
    assert (statuses[0], statuses[-1]) == ("plan", "actual")


@pytest.mark.parametrize(
    "text",
    [
        "改造渔村36个、惠及渔民1.7万户，已完工29个。",
        "改造渔村36个（惠及渔民1.7万户），已完工29个。",
        "新建渔校14所，新增学位1.6万个；已建成投用11所。",
        "建设冷库8座、库容20万吨，已建成5座。",
    ],
)
def test_what_a_task_is_to_bring_is_to_come_with_it(text: str) -> None:
    assert told(text) == ["plan", "plan", "actual"]


def test_of_several_tasks_each_is_told_by_what_is_done_of_it() -> None:
    assert told("新建渔村公园40个、堤道70公里，已建成33个、58公里。") == ["plan", "plan", "actual", "actual"]


@pytest.mark.parametrize(
    "text",
    [
        "渔屋6万套，已交付5万套。",
        "新开工渔屋100套，竣工80套。",
        "新增渔企80家，已投产60家。",
        "改造渔屋300户，已累计改造360户。",
        "整治隐患渔船500艘，已全部完成。",
        "引进渔企80家，已运营60家。",
        "建成渔村公园20个，已开放15个。",
        "冷库50座，已运营40座。",
        "已改造渔屋300户，完成260户验收。",
    ],
)
def test_what_is_counted_beside_another_thing_is_no_task(text: str) -> None:
    assert set(told(text)) == {"actual"}


def test_a_measure_is_planned_while_only_a_part_of_it_is_done() -> None:
    assert measures("打通断头渔道9条，已通车6条；整治隐患渔船500艘，已全部完成。") == [
        ("打通断头渔道9条", "planned"),
        ("整治隐患渔船500艘", "done"),
    ]


def test_when_the_rest_will_be_done_says_nothing_of_what_follows() -> None:
    page = read((TITLE + "剩余3个渔村年底前完成。达标率达到71%，较去年底提高8个百分点。").encode(), "a.txt")
    told = find(page)
    assert [metric.status for metric in told.metrics if metric.unit in ("%", "个百分点")] == ["actual", "actual"]
    assert [goal.evidence.quote for goal in told.goals] == ["剩余3个渔村年底前完成"]
