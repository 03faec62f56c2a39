"""The same words of several regions: each has its own where the brief tells the regions apart, else they are one."""

from outline_cases import brief, draft, outline

from publisher.model import PointList, Summary
from publisher.outline.coverage import coverage

HILL = draft("丘岭", ("打算", ["{g:力争引资18亿元}，{g:丘岭水库秋天蓄水}。{m:用心办好群众的事情}。"]))
SHORE = draft("滩海", ("打算", ["{g:力争引资18亿元}，{g:滩海渔港冬天开港}。{m:用心办好群众的事情}。"]))
DRAFTS = {"hill": HILL, "shore": SHORE}
HEAD = """
title: 要点
evidence: %s
sources:
  hill: {path: h.txt, label: 丘岭, region: 丘岭县}
  shore: {path: s.txt, label: 滩海, region: 滩海县}
"""
BOTH = "  - {id: a, title: 打算, from: [hill, shore]%s}\n"


def text(sections: str, evidence: str = "appendix", opening: str = "") -> str:
    return f"{HEAD % evidence}{opening}sections:\n{sections}"


def kinds(said: str, kind: str) -> list[list[str]]:
    lists = [block for block in brief(said, DRAFTS).blocks if isinstance(block, PointList) and block.kind == kind]
    return [
        [point.words or point.item.evidence.quote for point in group.points] for one in lists for group in one.groups
    ]


def fates(said: str) -> dict[tuple[str, str], str]:
    found = coverage(outline(said), {k: v[0] for k, v in DRAFTS.items()}, {k: v[1] for k, v in DRAFTS.items()})
    return {
        (own.source.id, one.item.evidence.quote): "printed" if one.printed else one.refusals[0].reason
        for own in found.articles
        for one in own.fates
    }


def test_under_the_names_of_regions_each_has_its_own_figure_and_words():
    said = text(BOTH % ", measures: {by: article}", "none")
    assert kinds(said, "goal") == [["力争引资18亿元", "丘岭水库秋天蓄水"], ["力争引资18亿元", "滩海渔港冬天开港"]]
    assert kinds(said, "measure") == [["用心办好群众的事情"], ["用心办好群众的事情"]]
    assert set(fates(said).values()) == {"printed"}


def test_sections_of_two_regions_may_say_the_same():
    sections = "".join(f"  - {{id: {name}, title: {name}, from: [{name}]}}\n" for name in DRAFTS)
    assert kinds(text(sections), "measure") == [["用心办好群众的事情"], ["用心办好群众的事情"]]


def test_beside_names_words_without_a_figure_are_said_once_for_all():
    said = text(BOTH % "")
    assert kinds(said, "measure") == [["丘岭、滩海：用心办好群众的事情"]]
    assert fates(said)["shore", "用心办好群众的事情"] == "repeated"
    few = text(BOTH % ", goals: {match: 引资}")
    assert kinds(few, "goal") == [["丘岭：力争引资18亿元", "滩海：力争引资18亿元"]]


def test_a_list_that_names_nobody_says_the_same_words_once_and_cites_all():
    said = text(BOTH % ", goals: {by: none}, measures: none")
    assert kinds(said, "goal") == [["力争引资18亿元", "丘岭水库秋天蓄水", "滩海渔港冬天开港"]]
    (goals,) = [block for block in brief(said, DRAFTS).blocks if isinstance(block, PointList)]
    assert [one.source.id for one in goals.groups[0].points[0].also] == ["shore"]
    assert fates(said)["shore", "力争引资18亿元"] == "repeated"


def test_where_nothing_is_cited_such_words_name_their_regions():
    said = text(BOTH % ", goals: {by: none}, measures: {by: none}", "none")
    assert kinds(said, "goal") == [["丘岭、滩海：力争引资18亿元", "丘岭水库秋天蓄水", "滩海渔港冬天开港"]]
    assert kinds(said, "measure") == [["丘岭、滩海：用心办好群众的事情"]]


def summarised(said: str) -> list[str]:
    (box,) = [block for block in brief(said, DRAFTS).blocks if isinstance(block, Summary)]
    return [point.words or point.item.evidence.quote for point in box.points]


def test_the_summary_tells_the_figures_of_each_region():
    told = summarised(text(BOTH % "", opening="summary: {goals: {match: 引资}}\n"))
    assert told == ["丘岭县：力争引资18亿元", "滩海县：力争引资18亿元"]


def test_a_summary_of_one_region_does_not_name_it():
    opening = "summary: {goals: 4}\n"
    told = summarised(text(BOTH % "", opening=opening).replace("region: 滩海县", "region: 丘岭县"))
    assert not [words for words in told if "县：" in words]


RICH = draft("丘岭", ("打算", ["{g:2030年引资180亿元}，{g:2030年建成渔港18个}，{g:2030年新增渔船50艘}。"]))
POOR = draft("滩海", ("打算", ["{g:滩海渔港冬天开港3个}。"]))


def opening_goals(limit: int, title: str = "要点") -> list[str]:
    said = text(BOTH % "", opening=f"summary: {{goals: {limit}}}\n").replace("title: 要点", f"title: {title}")
    (box,) = [block for block in brief(said, {"hill": RICH, "shore": POOR}).blocks if isinstance(block, Summary)]
    return [point.item.evidence.quote for point in box.points]


def test_the_summary_tells_a_goal_of_each_region_before_a_second_of_one():
    assert opening_goals(2)[1:] == ["滩海渔港冬天开港3个"]
    assert opening_goals(3)[2:] == ["滩海渔港冬天开港3个"]


def test_where_there_is_room_for_one_it_is_of_the_region_that_the_title_names():
    assert opening_goals(1) == ["2030年引资180亿元"]
    assert opening_goals(1, "滩海要情") == ["滩海渔港冬天开港3个"]
