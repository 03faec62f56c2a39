"""Items are added, dropped, retyped and re-spanned by their words, and every one keeps its evidence."""

from decimal import Decimal

import pytest
from correct_cases import ARTICLE, corrected, quotes
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher import correct
from publisher.article.text import read
from publisher.errors import PublisherError
from publisher.extract import find
from publisher.extract.identity import identify
from publisher.model import SourceRef

FOUND = find(ARTICLE)


def test_an_added_goal_stands_in_its_place_with_the_words_of_the_text() -> None:
    _, items = corrected("items:\n  - {add: goal, quote: '锚定滨水科创城'}\n")
    assert quotes(items.goals)[0] == "锚定滨水科创城"
    assert quotes(items.goals)[1:] == quotes(FOUND.goals)
    assert items.goals[0].id == identify("g", ARTICLE.source.name, "锚定滨水科创城", 0)


def test_words_are_found_over_a_line_break_and_with_marks_of_the_other_width() -> None:
    _, items = corrected("items:\n  - {add: measure, quote: '入夏以来, 湖岸步道\n人流不断'}\n")
    assert "入夏以来，湖岸步道人流不断" in quotes(items.measures)


def test_an_item_is_dropped_by_its_words_or_its_id() -> None:
    gone = FOUND.metrics[0].id
    _, items = corrected(f"items:\n  - {{drop: measure, quote: 实施中小企业上云计划}}\n  - drop: {gone}\n")
    assert quotes(items.measures) == [words for words in quotes(FOUND.measures) if "上云" not in words]
    assert items.metrics == FOUND.metrics[1:]


def test_a_goal_becomes_a_measure_of_the_same_words() -> None:
    _, items = corrected("items:\n  - {retype: goal, quote: 工业总产值突破650亿元, to: measure, status: done}\n")
    (words,) = [words for words in quotes(FOUND.goals) if "650" in words]
    (measure,) = [measure for measure in items.measures if measure.evidence.quote == words]
    assert (measure.status, measure.id[:2]) == ("done", "m-")
    assert words not in quotes(items.goals)


def test_a_re_spanned_item_keeps_what_is_not_said_anew() -> None:
    _, items = corrected(
        "items:\n  - {change: metric, quote: 就业3200人, as: 夜间经济带动就业3200人, indicator: 带动就业人数}\n"
    )
    metric = items.metrics[-1]
    assert (metric.evidence.quote, metric.indicator) == ("夜间经济带动就业3200人", "带动就业人数")
    assert metric.value == Decimal(3200)
    assert metric.id != FOUND.metrics[-1].id


def test_words_that_stand_twice_re_span_an_item_where_it_stands() -> None:
    first = FOUND.goals[0]
    assert first.evidence.quote.endswith("打造区域协同发展样板")
    _, items = corrected(f"items: [{{change: {first.id}, as: 区域协同发展样板}}]")
    assert (items.goals[0].evidence.section, items.goals[0].evidence.quote) == (0, "区域协同发展样板")


def test_an_item_whose_words_stay_keeps_its_id() -> None:
    _, items = corrected("items:\n  - {change: metric, quote: 就业3200人, status: ongoing, period: null}\n")
    assert items.metrics[-1].id == FOUND.metrics[-1].id
    assert items.metrics[-1].status == "ongoing"


@pytest.mark.parametrize(
    ("said", "scale_value", "base_unit"),
    [
        ("value: 7, unit: 千亿元", Decimal(700_000_000_000), "元"),
        ("value: [600, 650]", (Decimal(60_000_000_000), Decimal(65_000_000_000)), "元"),
        ("value: 5.5, unit: '%'", Decimal("5.5"), "%"),
        ("value: 2, unit: 亿柱, scale_value: 200000000, base_unit: 柱", Decimal(200_000_000), "柱"),
    ],
)
def test_a_new_value_is_multiplied_out_again(said: str, scale_value: object, base_unit: str) -> None:
    _, items = corrected(f"items: [{{change: metric, quote: 突破650亿元, {said}}}]")
    metric = items.metrics[0]
    assert (metric.scale_value, metric.base_unit) == (scale_value, base_unit)
    assert (metric.comparator == "range") == isinstance(scale_value, tuple)


def test_an_added_metric_is_read_from_its_words_in_the_light_of_its_sentence() -> None:
    _, items = corrected(
        "items:\n"
        "  - {drop: metric, quote: 规上企业120家}\n"
        "  - {add: metric, quote: 培育规上企业120家, indicator: 规上工业企业}\n"
    )
    (metric,) = [metric for metric in items.metrics if metric.value == 120]
    assert (metric.indicator, metric.unit, metric.period) == ("规上工业企业", "家", "2027")


def test_an_added_metric_needs_no_number_in_its_words_if_the_user_gives_one() -> None:
    _, items = corrected(
        "items: [{add: metric, quote: 湖岸步道人流不断, indicator: 步道, value: 1, unit: 条, kind: count}]"
    )
    assert items.metrics[-2].evidence.quote == "湖岸步道人流不断"
    assert (items.metrics[-2].scale_value, items.metrics[-2].base_unit) == (Decimal(1), "条")


def test_an_added_measure_shares_group_and_status_with_its_neighbours() -> None:
    beside = FOUND.measures[0]
    _, items = corrected(
        "items: [{add: measure, quote: 建设智能装备}, {change: measure, quote: 上云计划, group: 以重大项目为牵引}]"
    )
    assert (items.measures[0].group, items.measures[0].status) == (beside.group, beside.status)
    assert [measure.group for measure in items.measures if "上云" in measure.evidence.quote] == ["以重大项目为牵引"]


def test_of_words_that_stand_twice_the_user_says_which() -> None:
    twice = "items: [{{add: metric, quote: 区域协同发展样板, indicator: 样板, value: 1, unit: 个{}}}]"
    with pytest.raises(PublisherError) as caught:
        corrected(twice.format(""))
    (problem,) = caught.value.problems
    assert problem.message == "“区域协同发展样板” stands twice"
    assert "nth: 1 in line 3" in problem.hint
    assert "nth: 2 in line 12" in problem.hint
    _, items = corrected(twice.format(", nth: 2"))
    (metric,) = [metric for metric in items.metrics if metric.indicator == "样板"]
    assert metric.evidence.section == 2


def test_every_item_has_an_id_of_its_own() -> None:
    _, items = corrected(
        "items:\n"
        "  - {add: metric, quote: 区域协同发展样板, nth: 1, indicator: 样板, value: 1}\n"
        "  - {add: metric, quote: 区域协同发展样板, nth: 2, indicator: 样板, value: 1}\n"
    )
    ids = [item.id for item in (*items.goals, *items.measures, *items.metrics)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("entry", "told", "hint"),
    [
        (
            "{add: goal, quote: 打造区域协同样板}",
            "“打造区域协同样板” is not in the text of the article",
            "打造区域协同发展样板",
        ),
        ("{add: goal, quote: 提升幸福指数}", "“提升幸福指数” is not in the text of the article", "a heading"),
        (
            "{add: goal, quote: '样板。入夏以来'}",
            "“样板。入夏以来” is not in the text of the article",
            "end of a paragraph",
        ),
        ("{add: goal, quote: 入夏以来, nth: 2}", "“入夏以来” stands only once", ""),
        ("{drop: g-0a1b2c3d}", "no item has the id g-0a1b2c3d", "quote"),
        ("{drop: metric, quote: 以重大项目为牵引}", "no metric has the words “以重大项目为牵引”", ""),
        ("{drop: goal, quote: 上云计划}", "no goal has the words “上云计划”", "a measure has them: m-"),
        ("{add: metric, quote: 湖岸步道}", "the indicator and the value cannot be read from “湖岸步道”", "value: 2000"),
        (
            "{add: metric, quote: 湖岸, indicator: 岸, value: 1, unit: 亿柱}",
            "what one “亿柱” is worth is not known",
            "scale_value",
        ),
        (
            "{change: metric, quote: 3200人, comparator: range}",
            "value, scale_value and comparator do not go together",
            "",
        ),
    ],
)
def test_a_correction_that_does_not_fit_is_told_with_what_is_near(entry: str, told: str, hint: str) -> None:
    with pytest.raises(PublisherError) as caught:
        corrected(f"items:\n  - {entry}\n")
    (problem,) = caught.value.problems
    assert problem.message == told
    assert hint in problem.hint
    assert problem.place is not None
    assert problem.place.line == 2


def test_an_item_is_corrected_once_and_added_once() -> None:
    known = FOUND.goals[0].evidence.quote
    with pytest.raises(PublisherError) as caught:
        corrected(
            "items:\n"
            "  - {drop: measure, quote: 上云计划}\n"
            "  - {change: measure, quote: 中小企业上云计划, status: done}\n"
            f"  - {{add: goal, quote: {known}, nth: 1}}\n"
        )
    assert [problem.message for problem in caught.value.problems] == [
        "this measure is corrected twice",
        f"these words are a goal already: {FOUND.goals[0].id}",
    ]


def test_headings_and_items_that_do_not_fit_are_told_together_in_the_order_of_the_file() -> None:
    with pytest.raises(PublisherError) as caught:
        corrected("items:\n  - {drop: goal, quote: 并无此话}\nheadings:\n  - {drop: 并无此题}\n")
    assert [problem.place.line for problem in caught.value.problems if problem.place] == [2, 4]


def test_a_title_that_is_given_settles_the_doubt_about_it() -> None:
    article = read("“小灯泡”照亮产业\n\n芦湾照明行业调查\n\n新区今年新招灯具企业四十家。".encode(), "page.txt")
    assert len(article.warnings) == 1
    said = correct.load("c.yaml", "title: 芦湾照明行业调查\n")
    assert correct.apply(said, article, find, identify)[0].warnings == ()


def test_the_title_is_the_articles_and_the_rest_fills_what_the_outline_leaves_open() -> None:
    said = "title: 澄湖新城行动计划\nlabel: 澄湖计划\nregion: 澄湖新城\ndate: 2025-03-01\npublisher: 澄湖日报\n"
    assert corrected(said)[0].title == "澄湖新城行动计划"
    source = SourceRef("chenghu", "articles/chenghu.txt", label="三年行动")
    assert correct.complete(source, correct.load("c.yaml", said)) == SourceRef(
        "chenghu", "articles/chenghu.txt", "三年行动", "澄湖新城", "2025-03-01", "澄湖日报"
    )


def test_no_corrections_change_nothing() -> None:
    assert corrected("# nothing yet\n") == (ARTICLE, FOUND)


def test_the_file_is_looked_for_beside_the_article() -> None:
    assert correct.beside("../seeds/plan.v2.txt") == "../seeds/plan.v2.corrections.yaml"


PARAGRAPHS = [part.text for section in ARTICLE.sections for part in section.paragraphs]
SPANS = st.sampled_from(PARAGRAPHS).flatmap(
    lambda text: st.tuples(st.just(text), st.integers(0, len(text) - 6), st.integers(6, len(text)))
)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    st.dictionaries(
        SPANS.map(lambda span: span[0][span[1] : span[2]]), st.sampled_from(["goal", "measure"]), max_size=3
    )
)
def test_whatever_words_are_added_come_back_in_order_each_with_its_own_id(added: dict[str, str]) -> None:
    known = {"goal": quotes(FOUND.goals), "measure": quotes(FOUND.measures)}
    new = {
        words: kind
        for words, kind in added.items()
        if len(words) >= 6 and "".join(PARAGRAPHS).count(words) == 1 and words not in known[kind]
    }
    entries = "".join(f"\n  - {{add: {kind}, quote: '{words}'}}" for words, kind in new.items())
    _, items = corrected(f"items: {entries or '[]'}\n")
    for kind, found in (("goal", items.goals), ("measure", items.measures)):
        assert sorted(quotes(found)) == sorted([*known[kind], *(words for words in new if new[words] == kind)])
        places = [(at.evidence.section, at.evidence.paragraph, at.evidence.start) for at in found]
        assert places == sorted(places)
        assert len({item.id for item in found}) == len(found)
