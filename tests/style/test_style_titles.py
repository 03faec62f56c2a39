"""A long title is broken by its sense into lines of about one length (GB/T 9704—2012, 7.3.1)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_brief import dress, load, paragraphs, text

from publisher.model import Masthead
from publisher.style.heights import text_width
from publisher.style.titles import balanced
from publisher.style.widths import ems

LINE = text_width(load("gongwen").page) / load("gongwen").roles["title"].size


def test_a_line_of_the_title_holds_twenty_characters() -> None:
    assert int(LINE) == 20


@pytest.mark.parametrize(
    "printed",
    [
        "云溪要点",
        "关于云溪、湖东两区五年规划目标任务\n和年度进展的综合参阅",
        "关于云溪区未来五年\n重点工作目标任务要点汇编",
        "云溪区2022年经济社会发展主要指标\n完成情况与2023年目标对照",
        "云溪区落实“十四五”规划纲要\n重点工程项目进展情况",
        "云溪湾江海联动开发示范区开放型经济发展\n五年行动计划进展情况专题简报",
        "《云溪区“养殖尾水治理三年行动”\n新闻发布会实录》等3篇稿件要点",
        "1984年中华人民共和国国务院\n政府工作报告要点",
        "Yunxi District Economic and\nSocial Development Report 2022",
        "云云云云云云云云云云\n云云云云云云云云云云云",
    ],
)
def test_a_title_is_broken_where_its_sense_allows(printed: str) -> None:
    title = printed.replace("and\n", "and ").replace("\n", "")
    assert balanced(title, LINE) == printed


@pytest.mark.parametrize("room", [19.75, 19.84, 20.0])
def test_a_title_that_may_just_pass_the_line_is_broken_by_its_sense(room: float) -> None:
    printed = "关于印发云溪市2026年\n经济工作要点的通知"
    assert balanced(printed.replace("\n", ""), room) == printed


def test_a_title_that_fills_its_line_stays_on_it() -> None:
    assert balanced("云" * 20, LINE) == "云" * 20


def test_the_title_and_the_mastheads_name_are_broken_each_for_its_own_size() -> None:
    title, name = "关于云溪区未来五年重点工作目标任务要点汇编", "云溪区重点产业发展工作情况专报"
    styled = dress(title=title, masthead=Masthead("jianbao", name))
    printed = [text(paragraph) for paragraph in paragraphs(styled, "masthead_name", "title")]
    assert printed == ["云溪区重点产业\n发展工作情况专报", "关于云溪区未来五年\n重点工作目标任务要点汇编"]


@given(st.text(alphabet="云溪区2026年工作和发展、（）的“”项目A", max_size=60), st.integers(12, 24))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_no_character_is_lost_and_none_stands_alone(title: str, room: int) -> None:
    lines = balanced(title, room).split("\n")
    assert "".join(lines) == title
    assert len(lines) == 1 or min(map(ems, lines)) >= 3
