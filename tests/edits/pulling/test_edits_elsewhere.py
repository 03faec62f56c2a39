"""A figure or a heading that was changed in one place and still stands in others."""

from edits_cases import ARTICLE, OUTLINE, WHEN, Change, W, brief, dressed, edited, read, reworded, words
from lxml import etree

from publisher import edits
from publisher.write.docx import write

OWN = OUTLINE.replace(
    "  - id: people", "    metrics: {as: table}\n    chart: {indicator: 地区生产总值}\n  - id: people"
)


def told(*changes: Change, plan: str = ARTICLE) -> list[str]:
    draft = read(edited(write(dressed(brief(plan, OWN)), WHEN).data, *changes))
    return [problem.message for problem in edits.elsewhere(draft, edits.pull(draft).edits)]


def test_it_is_told_with_the_places_where_it_stands() -> None:
    (message,) = told(reworded("960亿", "990亿", "力争到2028年地区生产总值"))
    assert message.startswith("960亿元 was changed in '力争到2028年地区生产总值突破990亿元。'")
    assert message.endswith("is also printed in 要情摘要, 表1, 图1")


def test_the_same_figure_of_another_thing_is_not_told() -> None:
    (message,) = told(reworded("320家", "54家", "培育省级专精特新企业"), plan=ARTICLE.replace("45家", "320家"))
    assert "产业升级" not in message


def test_a_rank_in_words_is_told_with_its_other_places() -> None:
    plan = ARTICLE.replace("高新技术产业产值占比提高到52%。", "高新技术产业产值居全市第一。")
    (message,) = told(reworded("第一", "第二"), plan=plan)
    assert message == "第一 was changed in '第二', and is also printed in 要情摘要"


def renamed(old: str, new: str) -> Change:
    """Other words in the heading."""

    def change(tree: etree._Element) -> None:
        heading = next(one for one in tree.iter(f"{W}p") if words(one) == old)
        next(heading.iter(f"{W}t")).text = new

    return change


def misnamed(*changes: Change) -> list[str]:
    draft = read(edited(write(dressed(brief(ARTICLE, OWN)), WHEN).data, *changes))
    return [problem.message for problem in edits.misnamed(draft, edits.pull(draft).edits)]


def test_captions_that_keep_the_old_name_of_a_renamed_heading_are_told() -> None:
    (message,) = misnamed(renamed("产业升级", "工业强区"))
    assert message == "the heading '产业升级' is '工业强区' now, and below it stands still: 表1 产业升级关键指标"


def test_captions_that_were_renamed_with_their_heading_are_not_told() -> None:
    assert misnamed(renamed("产业升级", "工业强区"), reworded("产业升级", "工业强区", "产业升级关键指标")) == []
    assert misnamed(renamed("产业升级", "产业升级提质")) == []
