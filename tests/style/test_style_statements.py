"""Lists of statements: the last two stay on one page."""

import pytest
from sample_brief import dress, load, paragraphs, point, points

from publisher.model import PointGroup, PointList, StyledParagraph

FOUR = ("城镇登记失业率控制在3%以内", "新建公办幼儿园12所", "建设滨江科创走廊", "建成江北创新高地")


@pytest.mark.parametrize(("count", "kept"), [(1, [False]), (2, [True, False]), (4, [False, False, True, False])])
def test_the_last_of_a_list_does_not_stand_alone_at_the_head_of_a_page(count: int, kept: list[bool]) -> None:
    styled = dress(points("metric", *FOUR[:count]), evidence="none")
    assert [one.kept for one in paragraphs(styled, "metric")] == kept


def test_a_last_statement_with_a_lead_phrase_of_its_own_has_company() -> None:
    first, second = (PointGroup(lead, (point("metric", words),)) for lead, words in zip("甲乙", FOUR, strict=False))
    styled = dress(PointList("metric", "", (first, second)), evidence="none")
    assert not any(one.kept for one in paragraphs(styled, "metric"))
    assert load("gongwen").roles["lead"].keep_next


def test_the_appendixs_title_takes_its_first_source_along_to_the_next_page() -> None:
    styled = dress(points("metric", *FOUR), evidence="appendix")
    found = [one for one in styled.blocks if isinstance(one, StyledParagraph)]
    at = [one.role for one in found].index("appendix_title")
    roles = load("briefing").roles
    assert [roles[one.role].keep_next or one.kept for one in found[at : at + 4]] == [True, True, True, False]
