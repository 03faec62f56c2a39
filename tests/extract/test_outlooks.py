"""Whether a section looks back or ahead: by its headings, by an announcement, or by most of its words."""

from publisher.extract import outlooks
from publisher.model import Paragraph, Section
from publisher.source import Span


def section(heading: str | None, text: str, level: int = 1) -> Section:
    return Section(heading, None, level, (Paragraph(text, (Span(0, len(text)),)),))


def test_a_heading_says_whether_its_section_reports_or_plans() -> None:
    sections = (section("去年工作回顾", "修路。"), section("今年主要任务", "修路。"))
    assert list(outlooks.find(sections)) == ["past", "future"]


def test_a_section_under_another_shares_what_the_upper_heading_says() -> None:
    sections = (section("2024年工作回顾", "概述。"), section("交通", "将修路。", 2), section("重点任务", "修路。"))
    assert list(outlooks.find(sections)) == ["past", "past", "future"]


def test_an_announcement_holds_for_the_sections_after_it_until_the_next() -> None:
    sections = (
        section(None, "一年来，我们主要做了以下工作："),
        section("农业", "推广良种。"),
        section("工业", "技术改造。今年要重点做好以下三项工作。"),
        section("商业", "兴建市场。"),
    )
    assert list(outlooks.find(sections)) == ["past", "past", "future", "future"]


def test_a_heading_that_does_both_decides_nothing() -> None:
    assert list(outlooks.find((section("取得的成就和今后的任务", "修路。"),))) == ["open"]


def test_without_either_most_words_decide() -> None:
    sections = (
        section("农业", "已收割。增产了两成。"),
        section("工业", "将扩建厂房。拟引进设备。"),
        section("商业", "铺面兴旺。"),
    )
    assert list(outlooks.find(sections)) == ["past", "ahead", "open"]
