"""So many of what was told before are named by what they are or do, and a sentence without a name goes on."""

import pytest
from metric_pages import found

from publisher.article import text as text_file
from publisher.extract import metrics


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("31个渔业门类中有26个增加值保持增长。", ["渔业门类", "增加值保持增长的渔业门类"]),
        ("全县86个渔村中有12个是重点村。", ["渔村", "重点村"]),
        ("船闸完工63座，在建的还有8座。", ["船闸完工", "在建船闸"]),
        ("规划总产能43吨，而实际建成的只有26吨。", ["规划总产能", "实际建成产能"]),
        ("现有产能200吨，在建产能800吨。", ["产能", "在建产能"]),
        ("全县在建码头3座。", ["在建码头"]),
        ("小学在校生3万人；初中2万人，增长4%。", ["小学在校生", "初中在校生", "初中在校生增长"]),
        ("从备案到下水只用了47天。", ["备案到下水用时"]),
        ("东礁船厂从备案到下水只用了47天。", ["东礁船厂备案到下水用时"]),
        ("前三名分别为东礁、西屿和北湾，捕捞份额为38%、21%、14%。", ["东礁捕捞份额", "西屿捕捞份额", "北湾捕捞份额"]),
        # So many of other things are those.
        ("渔港8座，其中有渔船300艘。", ["渔港", "渔船"]),
    ],
)
def test_so_many_are_named_by_what_they_are(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔业产值58亿元。预计2031年将突破120亿元，2035年有望达到160亿元。", ["渔业产值"] * 3),
        (
            "渔业产值增长5%，对经济的贡献率为8%。一季度增长6%。",
            ["渔业产值增长", "渔业对经济的贡献率", "渔业产值增长"],
        ),
        # What is told in another unit is another thing.
        ("渔业产值58亿元。预计明年达到20家。", ["渔业产值"]),
    ],
)
def test_a_sentence_without_a_name_goes_on(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_a_budget_told_under_its_heading_is_named_by_it() -> None:
    page = text_file.read("县财政情况\n\n（三）国有资本经营预算。收入2亿元，支出1亿元。\n".encode(), "page.txt")
    assert [metric.indicator for metric in metrics.find(page)] == ["国有资本经营收入", "国有资本经营支出"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("十件渔民实事办结九件，办结率90%。", ["渔民实事", "渔民实事办结", "办结率"]),
        ("一场台风致使4万亩虾塘受损。", ["虾塘受损"]),
    ],
)
def test_verbs_end_a_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
