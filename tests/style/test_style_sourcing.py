"""A brief that shows no evidence says at its end where it is from, and of when that is."""

from dataclasses import replace

from sample_brief import dress, points

from publisher.model import PointGroup, PointList, StyledParagraph

GOAL = "建成江北创新高地"


def sources(*blocks: PointList, **how: str) -> list[str]:
    found = [block for block in dress(*blocks, **how).blocks if isinstance(block, StyledParagraph)]
    told = [block for block in found if block.role in ("evidence_source", "evidence")]
    return ["".join(run.text for run in block.runs) for block in told]


def told(date: str, **source: str) -> PointList:
    (group,) = points("goal", GOAL).groups
    own = tuple(replace(one, source=replace(one.source, date=date, **source)) for one in group.points)
    return PointList("goal", "", (PointGroup(None, own),))


def test_the_sources_stand_there_once_with_their_dates():
    title, line = sources(told("2031-09"), told("2031-09"), told("2032", id="other", label="丘岭县"), evidence="none")
    assert title == "资料来源（所述为各稿件刊发时的情况和安排）"
    assert line.count("2031年9月") == 1
    assert "；丘岭县（" in line
    assert line.endswith("，2032年）。")


def test_without_a_date_that_is_known_or_with_marks_nothing_is_added():
    assert sources(told(""), evidence="none") == []
    assert sources(told("2031-09"), evidence="footnotes") == []
