"""What a bulletin reports without a time is of the part of a year that its title is of."""

import pytest

from publisher.article.text import read
from publisher.extract import find

TEXT = "进出口总值463.8亿元，同比增长9.1%。9月份，消费价格环比上涨0.2%；食品价格下降1.4%。全年有望增长5.5%。"


def _times(title: str, text: str = TEXT) -> list[str | None]:
    return [metric.period for metric in find(read(f"{title}\n\n{text}\n".encode(), "b.txt")).metrics]


@pytest.mark.parametrize(
    ("title", "time"),
    [
        ("前三季度沧溪经济延续回升态势", "前三季度"),
        ("2031年上半年沧溪市经济运行情况", "2031年上半年"),
        ("1—8月全市工业生产形势", "1—8月"),
        ("沧溪经济延续回升态势", None),
        ("前三季度沧溪办成十件实事", None),
    ],
)
def test_the_title_tells_the_time(title: str, time: str | None) -> None:
    assert _times(title)[:2] == [time, time]


def test_what_stands_behind_another_time_or_is_to_come_keeps_its_own() -> None:
    assert _times("前三季度沧溪经济延续回升态势")[2:] == ["9月份", None, "全年"]
