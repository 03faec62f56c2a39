"""A first outline over articles: it loads, it fills, and its comments are worth to be uncommented."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_cases import draft, outline

from publisher.model import Article, Goal, Heading, Items, Measure, PointList, Summary
from publisher.outline import fill
from publisher.outline.scaffold.parts import limit
from publisher.outline.scaffold.text import Material, scaffold, source_ids

PLAN = draft(
    "云溪区：三年蓝图",
    (None, ["{g:全区经济总量力争迈上新台阶}。"]),
    ("聚焦产业升级,夯实根基", ["产业园区{m:引进高端装备龙头项目12个}。", "产业链上{m:完善园区道路管网}。"]),
    ("后记", ["这一部分没有可列的内容。"]),
    ("民生", ["今年{k 公办幼儿园=8所 actual:新建公办幼儿园8所}。"]),
)
PLAIN = draft("一篇没有小标题的稿件", (None, ["{m:推进河道整治行动}。"]))


def written(*drafts: tuple[Article, Items], audience: str = "") -> str:
    ids = source_ids([article.title for article, _ in drafts])
    return scaffold(
        "要点", audience, [Material(id_, f"../{id_}.txt", *one) for id_, one in zip(ids, drafts, strict=True)]
    )


def filled(text: str, *drafts: tuple[Article, Items]):
    read = outline(text)
    names = [source.id for source in read.sources]
    return fill(
        read,
        {name: article for name, (article, _) in zip(names, drafts, strict=True)},
        {name: items for name, (_, items) in zip(names, drafts, strict=True)},
    )


def test_it_builds_as_it_is_with_a_section_a_heading():
    brief = filled(written(PLAN), PLAN)
    assert brief.warnings == ()
    assert [block.text for block in brief.blocks if isinstance(block, Heading)] == [
        "总体目标", "聚焦产业升级，夯实根基", "民生",
    ]  # fmt: skip
    assert isinstance(brief.blocks[0], Summary)
    lists = [block for block in brief.blocks if isinstance(block, PointList)]
    assert [point.item.evidence.quote for block in lists for group in block.groups for point in group.points] == [
        "全区经济总量力争迈上新台阶", "产业园区引进高端装备龙头项目12个", "完善园区道路管网", "新建公办幼儿园8所",
    ]  # fmt: skip


def test_it_names_the_sources_and_the_reader():
    read = outline(written(PLAN, PLAIN, audience="领导参阅"))
    assert [(source.label, source.path) for source in read.sources] == [
        ("云溪区", "云溪区-三年蓝图.txt"), ("一篇没有小标题的稿件", "一篇没有小标题的稿件.txt"),
    ]  # fmt: skip
    assert (read.title, read.audience) == ("要点", "领导参阅")
    assert outline(written(PLAN)).title == "云溪区要点"


def test_a_title_is_made_of_what_the_articles_say_and_not_of_a_latin_file_name():
    def title(name: str, *drafts: tuple[Article, Items]) -> str:
        return outline(scaffold(name, "", [Material(f"a{at}", "a.txt", *one) for at, one in enumerate(drafts)])).title

    owned = draft("西坪镇：向海而兴", (None, ["{m:推进河道整治行动}。"]))
    assert title("all", PLAN, owned) == "云溪区、西坪镇要点"
    assert title("all", PLAIN, PLAN) == "《一篇没有小标题的稿件》等2篇稿件要点"
    assert title("两地", PLAIN, PLAN) == "两地要点"
    issued = draft("云溪区关于印发《云溪区渔业行动方案》的通知", (None, ["{m:推进河道整治行动}。"]))
    assert title("all", issued) == "《云溪区渔业行动方案》要点"
    quoting = draft("贯彻《渔业法》的意见", (None, ["{m:推进河道整治行动}。"]))
    assert title("all", quoting) == "《贯彻〈渔业法〉的意见》要点"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("{m:引进龙头企业12家}，{k 产值=90亿元 actual:产值达到90亿元}。", "基本情况"),
        ("指导思想是守正创新，{g:争创全国文明城市}。", "总体要求"),
        ("{g:争创全国文明城市}，{k 产值=90亿元 target:产值达到90亿元}。", "总体目标"),
    ],
)
def test_a_lead_goes_by_what_stands_in_it(lead: str, title: str):
    one = draft("年度工作", (None, [lead]), ("民生", ["{m:推进河道整治行动}。"]))
    assert [plan.title for plan in outline(written(one)).sections] == [title, "民生"]


def test_a_lead_in_which_nothing_was_found_is_told_as_the_lead():
    one = draft("年度工作", (None, ["各项工作平稳有序。"]), ("民生", ["{m:推进河道整治行动}。"]))
    assert "# “导语”之下没有找到" in written(one)


def test_a_section_with_more_than_one_takes_is_divided_by_the_headings_below_it():
    article, items = draft(
        "年度工作",
        ("今年重点工作", ["今年要守住底线，{g:产值突破90亿元}。", "没有可列的内容。"]),
        ("扩大港口货运", [f"{{m:新建第{number}号泊位并投运}}。" for number in "一二三四五六"]),
        ("港口", [f"{{m:改造第{number}号仓库并启用}}。" for number in "一二三四五六"]),
        ("结语", ["{m:推进河道整治行动}。"]),
    )
    levels = (1, 2, 2, 1)
    sections = tuple(replace(one, level=level) for one, level in zip(article.sections, levels, strict=True))
    whole = replace(article, sections=sections)
    moved = Items(*(tuple(_moved(item, whole) for item in kind) for kind in (items.goals, items.measures, ())))
    text = written((whole, moved))
    work, end = outline(text).sections
    assert [(plan.id, plan.title) for plan in (work, end)] == [("年度工作-1", "今年重点工作"), ("年度工作-2", "结语")]
    assert [plan.title for plan in work.sections] == ["总体目标", "扩大港口货运", "港口"]
    brief = filled(text, (whole, moved))
    assert brief.warnings == ()
    lists = [block for block in brief.blocks if isinstance(block, PointList)]
    assert [sum(len(group.points) for group in block.groups) for block in lists] == [1, 6, 6, 1]


def _moved(item: Goal | Measure, article: Article) -> Goal | Measure:
    return replace(item, evidence=replace(item.evidence, article=article))


def test_a_heading_without_items_is_told_in_a_comment_only():
    text = written(PLAN)
    assert "“后记”之下没有找到" in text
    assert "后记" not in [plan.title for plan in outline(text).sections]


def test_an_article_without_headings_is_taken_whole():
    brief = filled(written(PLAIN), PLAIN)
    assert brief.warnings == ()
    assert [block.kind for block in brief.blocks if isinstance(block, PointList)] == ["measure"]


def test_the_topics_found_work_once_the_marks_before_them_are_taken_away():
    text = written(PLAN)
    assert "title: 产业发展" in text
    assert "title: 乡村振兴" not in text
    topics = re.sub(r"(?m)^  # (?=- id: topic|  \w)", "  ", text)
    assert "产业发展" in [plan.title for plan in outline(topics).sections]


def test_sources_of_the_same_name_get_different_ids():
    assert source_ids(["plan", "a b/c", "plan", "？", "plan"]) == ["plan", "a-b-c", "plan-2", "article", "plan-3"]


@pytest.mark.parametrize("title", ["on", "12", "a: b", "#标题", "'引'号\"", "- 破折", "[甲]", "甲 # 乙", "后\\斜"])
def test_words_that_yaml_would_read_otherwise_are_quoted(title: str):
    one = draft("甲", (title, ["{m:推进河道整治行动}。"]))
    assert [plan.title for plan in outline(written(one)).sections] == [title]


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20))
def test_any_title_and_heading_gives_an_outline_that_loads(words: str):
    one = draft(words, (words, ["{m:推进河道整治行动}。"]))
    assert len(outline(written(one)).sections) == 1


def test_it_says_of_how_many_a_section_takes_how_many():
    many = draft(
        "甲", ("乙", [f"{{g:第{number}号渔港竣工启用}}。{{m:改造第{number}号仓库}}。" for number in range(1, 25)])
    )
    text = written(many)
    assert "goals: 8                # 稿件里有目标24条，至多取8条" in text
    assert "measures: 8                # 稿件里有举措24条，至多取8条" in text
    more = draft("甲", ("乙", [f"{{m:改造第{number}号仓库}}。" for number in range(1, 91)]))
    assert outline(written(more)).sections[0].measures.limit == 20  # type: ignore[union-attr]
    assert "至多取" not in written(PLAIN)


@pytest.mark.parametrize(("found", "taken"), [(8, 8), (9, 9), (11, 11), (12, 8), (24, 8), (27, 9), (60, 20)])
def test_a_few_more_than_a_section_takes_are_not_left_out(found: int, taken: int):
    assert limit("measures", found) == taken


@pytest.mark.parametrize(
    ("kicker", "bylines", "date"),
    [
        ((), ("湾县统计局 2025年10月27日",), "2025-10-27"),
        (("2025-01-08 渔港日报",), ("（2024年12月30日通过）",), ""),
        ((), ("（2025年1月3日在人代会上）", "2025年1月8日"), "2025-01-08"),
        ((), ("湾县统计局 2025年",), ""),
        ((), (), ""),
    ],
)
def test_the_day_over_or_under_the_title_is_the_date_of_the_source(kicker: tuple, bylines: tuple, date: str):
    article, items = PLAIN
    text = written((replace(article, kicker=kicker, bylines=bylines), items))
    assert outline(text).sources[0].date == date
    assert ("# date: 2025-01" in text) == (not date)


def test_a_source_of_a_long_title_goes_by_the_place_or_office_that_it_begins_with() -> None:
    plan = draft("云溪市渔业局2031年工作要点", (None, ["{m:推进渔港整治行动}。"]))
    town = draft("白沙镇2030年工作总结和2031年工作打算", (None, ["{m:推进河道整治行动}。"]))
    tale = draft("城市更新行动2031年工作推进情况综述", (None, ["{m:推进街巷整治行动}。"]))
    labels = [source.label for source in outline(written(plan, town, tale, PLAIN)).sources]
    assert labels == ["云溪市渔业局", "白沙镇", "城市更新行动2031年工作推进情况综述", "一篇没有小标题的稿件"]
    again = draft("白沙镇关于2031年防汛工作的安排意见", (None, ["{m:推进堤防整治行动}。"]))
    assert [source.label for source in outline(written(town, again)).sources] == [
        town[0].title,
        again[0].title,
    ]


def test_a_plan_without_a_day_is_dated_by_the_year_in_its_title() -> None:
    plan = draft("云溪市渔业局2031年工作要点", (None, ["{m:推进渔港整治行动}。"]))
    told = draft("云溪市渔业局2031年工作总结", (None, ["{m:推进渔港整治行动}。"]))
    assert [source.date for source in outline(written(plan, told)).sources] == ["2031", ""]
