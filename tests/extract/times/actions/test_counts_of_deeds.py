"""Whether bare counts of what is only counted afterwards tell of what was done, each for itself."""

import pytest

from publisher.article.text import read
from publisher.extract import find


def told(text: str, title: str = "青湾镇的事") -> list[tuple[str, str]]:
    """The measures of a text with their statuses."""
    found = find(read(f"{title}\n\n{text}".encode(), "page.txt"))
    return [(measure.evidence.quote, measure.status) for measure in found.measures]


def test_counts_of_what_came_in_and_was_dealt_with_are_done_each_for_itself() -> None:
    assert told("一是护渔从严。查处偷捕渔船14条，约谈船东9人次，谈心谈话26人次。") == [
        ("查处偷捕渔船14条", "done"),
        ("约谈船东9人次", "done"),
        ("谈心谈话26人次", "done"),
    ]


@pytest.mark.parametrize("text", ["每季度约谈船东9人次。", "约谈船东不少于9人次。", "要约谈船东9人次。"])
def test_counts_that_are_called_for_are_planned(text: str) -> None:
    assert [status for _, status in told(text, "青湾镇护渔工作要点")] == ["planned"]


def test_what_comes_of_a_counted_deed_stays_with_it() -> None:
    assert told("去年，镇里发放渔船贷款86笔，稳定就业岗位近10万个。") == [
        ("发放渔船贷款86笔，稳定就业岗位近10万个", "done"),
    ]
