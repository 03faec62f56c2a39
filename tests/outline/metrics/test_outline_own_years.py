"""Parts of a year get the year that their article's date tells."""

import pytest
from outline_cases import brief, draft

from publisher.model import Summary, Table


def period(said: str, date: str, status: str = "actual") -> str:
    """The period of a figure as a brief's table prints it."""
    article = draft("湾", ("数", [f"{{k 港口泊位=12座 {status} {said}:十二座}}。"]))
    head = f"title: 甲\nsources: {{p: {{path: p.txt, date: {date}}}}}\n"
    made = brief(
        head + "sections: [{id: a, title: 乙, from: p, metrics: {as: table, columns: [period]}}]", {"p": article}
    )
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    return table.rows[0][0].text


@pytest.mark.parametrize(
    ("said", "date", "told"),
    [
        ("全年", "2031-01", "2030年"),
        ("过去一年", "2031-02", "2030年"),
        ("年末", "2031-01-15", "2030年末"),
        ("年底", "2031-06", "2030年底"),
        ("上半年", "2031-08", "2031年上半年"),
        ("下半年", "2031-05", "2030年下半年"),
        ("前三季度", "2031-10", "2031年前三季度"),
        ("全年", "2031-12", "2031年"),
        ("9月末", "2031-10-27", "2031年9月末"),
        ("9月当月", "2031-10-27", "2031年9月当月"),
    ],
)
def test_what_is_reported_is_of_the_last_such_part(said: str, date: str, told: str):
    assert period(said, date) == told


@pytest.mark.parametrize(
    ("said", "date"), [("全年", "2031"), ("全年", "2031-08"), ("上半年", "2031-05"), ("过去一年", "2031-09")]
)
def test_where_either_year_may_be_meant_the_words_stay(said: str, date: str):
    assert period(said, date) == said


@pytest.mark.parametrize(
    ("said", "date", "told"),
    [
        ("8月前", "2031-03-12", "2031年8月前"),
        ("年内", "2031-03", "2031年内"),
        ("年底前", "2031-01", "2031年底前"),
        ("6月底前", "2030-12-26", "2031年6月底前"),
        ("年内", "2030-12-26", "年内"),
        ("2月底前", "2031-08", "2月底前"),
        ("8月前", "2031", "8月前"),
    ],
)
def test_what_is_due_lies_ahead_of_its_article(said: str, date: str, told: str):
    assert period(said, date, "plan") == told


def test_what_is_aimed_at_is_of_the_year_that_is_under_way():
    assert period("年底", "2031-09", "target") == "2031年底"
    assert period("全年", "2031-02", "target") == "全年"


def test_what_is_told_with_its_growth_has_the_year_too():
    article = draft(
        "湾",
        (
            "数",
            ["{k 渔港产值=12亿元 actual 前三季度:渔港产值12亿元}，{k 渔港产值增长=5% actual 前三季度 growth:增长5%}。"],
        ),
    )
    head = "title: 甲\nsources: {p: {path: p.txt, date: 2031-10-27}}\nsummary: {metrics: 1}\n"
    made = brief(f"{head}sections: [{{id: a, title: 乙, from: p, metrics: {{as: table}}}}]", {"p": article})
    (box,) = [block for block in made.blocks if isinstance(block, Summary)]
    assert [point.words for point in box.points] == ["渔港产值12亿元，增长5%（2031年前三季度）"]
