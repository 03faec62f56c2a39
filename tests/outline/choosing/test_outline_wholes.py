"""Goals that are torn from the clause that says of what they are."""

import re
from dataclasses import replace

from outline_cases import brief, draft, metric, outline

from publisher.model import Article, Evidence, Goal, Items, PointList
from publisher.outline.coverage import coverage

HEAD = "title: 要点\nsources: {p: {path: p.txt, date: 2031-02}}\nsections: [{id: a, title: 甲, from: p, goals: %s}]"


def told(text: str, goals: str = "all") -> list[str]:
    made = brief(HEAD % goals, {"p": draft("湾", ("打算", [text]))})
    lists = [block for block in made.blocks if isinstance(block, PointList) and block.kind == "goal"]
    return [point.words or point.item.evidence.quote for one in lists for group in one.groups for point in group.points]


def test_a_goal_that_goes_on_from_the_one_before_is_told_with_it():
    assert told("今年{g:港口货运量增长8%}，{g:达到640万吨}，{g:力争突破700万吨}。") == [
        "港口货运量增长8%，达到640万吨，力争突破700万吨"
    ]


def test_one_that_does_not_stand_right_behind_it_is_not():
    assert told("{g:港口货运量增长8%}，经多方努力，{g:达到640万吨}。") == ["港口货运量增长8%"]


def test_what_went_on_is_called_repeated_by_what_tells_it():
    article, items = draft("湾", ("打算", ["今年{g:港口货运量增长8%}，{g:达到640万吨}。"]))
    (covered,) = coverage(outline(HEAD % "all"), {"p": article}, {"p": items}).articles
    first, then = covered.fates
    assert first.printed
    assert [(one.reason, one.instead.id if one.instead else "") for one in then.refusals] == [
        ("repeated", first.item.id)
    ]


def goal(article: Article, quote: str, behind: int = 0) -> Goal:
    start = article.sections[0].paragraphs[0].text.index(quote, behind)
    return Goal(f"g-{start}-{len(quote)}", Evidence(article, 0, 0, start, start + len(quote), quote))


def figures(text: str, *names: str) -> tuple[Article, Items]:
    """The article with a goal of each clause 达到…, whose figure is called as the names say."""
    article, _ = draft("湾", ("打算", [text]))
    goals = [goal(article, "达到60个", found.start()) for found in re.finditer("达到60个", text)]
    found = (metric(f"{name}=60个", one.evidence) for name, one in zip(names, goals, strict=True))
    return article, Items(tuple(goals), (), tuple(replace(one, period="今年") for one in found))


def alone(text: str, *names: str) -> list[str]:
    made = brief((HEAD % "all")[:-2] + ", metrics: none}]", {"p": figures(text, *names)})
    lists = [block for block in made.blocks if isinstance(block, PointList)]
    return [point.words for one in lists for group in one.groups for point in group.points]


def test_one_without_such_a_goal_takes_what_its_figure_is_called_and_its_year():
    text = "引来渔业公司，达到60个，扩建渔船泊位，达到60个。"
    assert alone(text, "渔业公司", "渔船泊位") == ["渔业公司达到60个（2031年）", "渔船泊位达到60个（2031年）"]


def test_a_name_that_the_sentence_does_not_say_is_not_taken():
    assert alone("做强渔业。", *()) == []
    assert alone("做强渔业，达到60个。", "渔业公司") == []


def test_the_longer_of_two_wins_where_it_holds_a_figure_besides():
    article, items = draft("湾", ("打算", ["今年{g:港口货运量增长8%}，达到640万吨。"]))
    longer = goal(article, "港口货运量增长8%，达到640万吨")
    drafts = {"p": (article, Items((*items.goals, longer), (), ()))}
    made = brief(HEAD % "all", drafts)
    lists = [block for block in made.blocks if isinstance(block, PointList)]
    assert [point.item.id for one in lists for group in one.groups for point in group.points] == [longer.id]
    again = HEAD % "{without: 640}" + "\n"
    both = again.replace("}]", "}, {id: b, title: 乙, from: p}]")
    lists = [block for block in brief(both, drafts).blocks if isinstance(block, PointList)]
    assert [point.item.id for one in lists for group in one.groups for point in group.points] == [
        items.goals[0].id,
        longer.id,
    ]
