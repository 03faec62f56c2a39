"""What was learned from the marked texts: that the table is theirs, and what it changes of what the rules find."""

import json
from pathlib import Path

import pytest
from judge import judge
from marked import annotated, read
from train import TABLE, pages, table
from training import train

from publisher.article import text
from publisher.extract import find, goals, measures, why
from publisher.extract.decisions import by_rules
from publisher.extract.learned.features import exactness
from publisher.extract.learned.proposals import decide_all, weighed
from publisher.extract.learned.weights import BIAS, Weights
from publisher.model import Article

PUT_OFF = "老规划是前年定的：茶园10万亩，良种率达到八成以上，综合产值超过10亿元，茶农收入翻番。"


def article(body: str) -> Article:
    return text.read(f"柏川县：山里通了江\n\n{body}".encode(), "page.txt")


def found_goals(body: str) -> list[str]:
    return [goal.evidence.quote for goal in find(article(body)).goals]


def ruled_goals(body: str) -> list[str]:
    page = article(body)
    return [goal.evidence.quote for goal in goals.find(page, by_rules(page))]


def all_lean(goal: int = 0, measure: int = 0, planned: int = 0) -> Weights:
    """Weights by which every clause and sentence leans as far."""
    return Weights({BIAS: complex(goal, measure)}, {BIAS: planned}, {})


def kinds(body: str, weights: Weights) -> list[tuple[str, str]]:
    return [(found.kind, body[found.start : found.end]) for found in weighed(article(body), weights)]


def test_the_table_is_what_the_marked_texts_teach() -> None:
    assert TABLE.read_text("utf-8") == table(train(pages())), (
        "the rules or the texts have changed: run tests/learning/train.py, and look at what it changes"
    )


def test_the_marked_texts_hold_what_is_to_be_told_apart() -> None:
    marks = [mark for page in pages() for found in page.marks.values() for mark in found]
    assert sum(mark.kind == "goal" for mark in marks) > 3000
    assert sum(mark.kind == "measure" and mark.planned for mark in marks) > 6000
    assert sum(mark.kind == "measure" and not mark.planned for mark in marks) > 3000


@pytest.mark.parametrize(
    ("body", "learned"),
    [
        ("书记表示，柏川人均收入五年内赶上全市平均水平，三年内摘掉贫困帽子。", "柏川人均收入五年内赶上全市平均水平"),
        ("下一步，全县茶园面积稳定在10万亩，良种率升到新高。", "良种率升到新高"),
        ("年底前，县城的积水点全部消除，断面水质稳定在三类以上。", "断面水质稳定在三类以上"),
    ],
)
def test_goals_are_found_that_no_cue_tells(body: str, learned: str) -> None:
    assert learned not in ruled_goals(body)
    assert learned in found_goals(body)


def test_a_plan_told_in_the_past_is_still_to_come() -> None:
    body = PUT_OFF
    assert ruled_goals(body) == []
    assert found_goals(body) == ["良种率达到八成以上", "综合产值超过10亿元", "茶农收入翻番"]


@pytest.mark.parametrize(
    ("body", "learned"),
    [
        ("县里请茶叶专家驻村指导，免费发放茶苗三万株。", "县里请茶叶专家驻村指导"),
        ("明年起，城乡低保标准由每月六百元提高到六百五十元。", "城乡低保标准由每月六百元提高到六百五十元"),
    ],
)
def test_measures_are_found_that_open_with_no_verb_of_action(body: str, learned: str) -> None:
    page = article(body)
    assert learned not in [measure.evidence.quote for measure in measures.find(page, by_rules(page))]
    assert learned in [measure.evidence.quote for measure in find(page).measures]


def test_what_was_learned_takes_principles_out() -> None:
    body = "我们要弘扬奋斗精神，保持战略定力，继续开拓前进。"
    assert measures.find(article(body), by_rules(article(body)))
    assert find(article(body)).measures == ()


def test_why_says_what_was_learned_and_by_which_word() -> None:
    told = why(article("下一步，全县茶园面积稳定在10万亩，良种率升到新高。"))
    assert ("goal", "reads as a goal", "良种", "良种率升到新高") in [
        (reason.became, reason.rule, reason.cue, reason.text) for reason in told
    ]


def test_why_says_which_sentences_were_put_off() -> None:
    rules = {reason.text: reason.rule for reason in why(article(PUT_OFF))}
    assert rules["茶农收入翻番"] == "a level to be reached, in what reads as still to come"
    rules = {reason.text: reason.rule for reason in why(article("下一步，茶农收入翻番。"))}
    assert rules["茶农收入翻番"] == "a level to be reached"


class TestTheRulesDispose:
    """However far all leans, what the rules know stays as it is."""

    def test_where_nothing_leans_to_anything_only_goals_and_actions_are_lost(self) -> None:
        body = "今年，围绕茶园，全县要修好十条山路，带动茶农增收，力争茶园面积达到10万亩。茶农收入增长了一成。"
        before = list(by_rules(article(body)))
        after = list(weighed(article(body), all_lean(goal=-999, measure=-999)))
        assert {found.kind for found in before} == {"statement", "frame", "action", "tail", "goal"}
        assert {found.kind for found in after} == {"statement", "frame", "tail"}
        lost = [found.reason for found, was in zip(after, before, strict=True) if found != was]
        assert lost == ["reads as no action", "reads as no goal"]

    def test_an_action_behind_one_that_reads_as_none_is_what_that_is_for(self) -> None:
        body = "今年，全县要修好十条山路，建起两座茶厂。"
        assert kinds(body, all_lean(goal=-999, measure=-999))[1:] == [
            ("statement", "修好十条山路"),
            ("tail", "建起两座茶厂"),
        ]

    @pytest.mark.parametrize(
        ("body", "words"),
        [
            ("渡口已经通了船。", "渡口已经通了船"),
            ("柏川正逐步成为省城的后花园。", "柏川正逐步成为省城的后花园"),
            ("茶园怎么才能扩种到岭上？", "茶园怎么才能扩种到岭上"),
            ("“我家的茶园不大。我想让孩子也来种茶。”茶农老梁说。", "我家的茶园不大"),
            ("到2030年，茶园连成一片。", "到2030年"),
        ],
    )
    def test_what_is_done_asked_spoken_or_only_a_time_is_no_goal(self, body: str, words: str) -> None:
        assert ("statement", words) in kinds(body, all_lean(goal=9999, measure=-9999, planned=9999))

    def test_a_sentence_that_does_not_look_ahead_states_no_goal(self) -> None:
        body = "柏川人均收入五年内赶上全市平均水平。"
        assert kinds(body, all_lean(goal=9999, planned=0)) == [("goal", body[:-1])]
        assert kinds(body, all_lean(goal=9999, measure=-9999, planned=-1)) == [("statement", body[:-1])]

    def test_a_goal_begins_with_its_time_and_without_connectives(self) -> None:
        found = kinds("同时，并且良种率八成。2030年良种率八成。", all_lean(goal=9999, planned=9999))
        assert [words for kind, words in found if kind == "goal"] == ["良种率八成", "2030年良种率八成"]

    def test_what_says_that_it_is_over_is_not_put_off(self) -> None:
        body = "去年，茶园面积达到10万亩，比上年增加两成。"
        assert {found.tense for found in weighed(article(body), all_lean(planned=9999))} == {"done"}

    def test_a_review_stays_one(self) -> None:
        page = text.read("柏川县2023年工作总结\n\n一、2023年工作回顾\n\n茶园面积稳定在10万亩。".encode(), "page.txt")
        assert [found.tense for found in weighed(page, all_lean(planned=9999))] == ["done"]

    def test_a_clause_is_what_it_leans_to_most(self) -> None:
        body = "下一步，茶园连成一片。"
        leans = [(900, 800, "goal"), (800, 900, "action"), (-900, -800, "statement"), (-800, -900, "statement")]
        for goal, measure, kind in leans:
            assert kinds(body, all_lean(goal, measure, 999))[1][0] == kind

    def test_what_the_rules_call_an_action_needs_to_lean_less(self) -> None:
        weights = all_lean(goal=-999, measure=-30)
        assert kinds("下一步，修缮老街的门楼。", weights)[1][0] == "action"
        assert kinds("下一步，茶园连成一片。", weights)[1][0] == "statement"


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("清淤河道1260亩", 3),
        ("约谈企业88家，处分7人", 2),
        ("新建茶厂20座", 1),
        ("茶园扩到5.0万亩", 1),
        ("茶园扩到15.08万亩", 3),
        ("2031年3月15日起执行“523”计划", 0),
        ("修好十条山路", 0),
    ],
)
def test_figures_are_as_exact_as_they_have_digits_other_than_noughts_at_the_end(words: str, digits: int) -> None:
    assert exactness(f"全县{words}。", 2, 2 + len(words)) == digits


def test_decisions_are_those_of_the_weights_in_the_package() -> None:
    page = article("下一步，全县茶园面积稳定在10万亩，良种率升到新高。")
    assert decide_all(page) == decide_all(page)
    assert any(found.reason == "reads as a goal" for found in decide_all(page))


def test_a_page_is_judged_by_what_careful_readers_saw(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "柏川县：山里通了江\n\n今年，县里要<m+>修缮十座老桥</m>，<m?+>整治河道</m>，开展普查，力争<g>茶园面积达到10万亩</g>。"
        "<g>孩子个个会游泳</g>。\n",
        "utf-8",
    )
    page = read(path)
    assert judge(page, by_rules(page.article)) == {
        "goal wanted": 2,
        "goal found": 1,
        "goal right": 1,
        "measure wanted": 1,
        "measure found": 2,
        "measure right": 1,
    }


class TestMarks:
    def test_an_annotated_article_is_marked_by_its_quotes(self, tmp_path: Path) -> None:
        source, quotes = tmp_path / "page.txt", tmp_path / "page.json"
        source.write_text('柏川县：山里通了江\n\n县里修缮老桥，整治河道，力争茶园"连片"。\n', "utf-8")
        goals = [{"quote": '茶园"连片"'}]
        measures = [{"quote": "修缮老桥", "status": "done"}, {"quote": "整治河道", "optional": True}]
        quotes.write_text(json.dumps({"goals": goals, "measures": measures}), "utf-8")
        [marks] = annotated(quotes, source).marks.values()
        assert [mark[2:] for mark in marks] == [
            ("goal", True, True),
            ("measure", True, False),
            ("measure", False, True),
        ]

    def read(self, folder: Path, marked: str) -> list[tuple[str, str, bool, bool]]:
        path = folder / "page.txt"
        path.write_text(f"柏川县：山里通了江\n\n{marked}\n", "utf-8")
        page = read(path)
        return [
            (page.article.sections[section].paragraphs[number].text[mark.start : mark.end], *mark[2:])
            for (section, number), marks in page.marks.items()
            for mark in marks
        ]

    def test_a_goal_may_stand_in_a_measure(self, tmp_path: Path) -> None:
        marked = "县里<m+>围绕<g>年底前通车</g>的目标，倒排工期</m>，<m?->换了两支队伍</m>。"
        assert self.read(tmp_path, marked) == [
            ("年底前通车", "goal", True, True),
            ("围绕年底前通车的目标，倒排工期", "measure", True, True),
            ("换了两支队伍", "measure", False, False),
        ]

    def test_words_that_stand_twice_are_marked_where_they_are(self, tmp_path: Path) -> None:
        path = tmp_path / "page.txt"
        path.write_text("柏川县：山里通了江\n\n修路的修路，架桥的架桥。\n\n全村<m+>修路</m>。\n", "utf-8")
        assert list(read(path).marks) == [(0, 1)]

    @pytest.mark.parametrize("marked", ["<g>通车", "<g>通车</m+>", "通车</g>"])
    def test_a_mark_without_its_other_half_is_an_error(self, tmp_path: Path, marked: str) -> None:
        with pytest.raises(ValueError, match="closed"):
            self.read(tmp_path, marked)

    def test_a_mark_around_what_is_no_text_is_an_error(self, tmp_path: Path) -> None:
        path = tmp_path / "page.txt"
        path.write_text("<g>柏川县：山里通了江</g>\n\n修路的修路，架桥的架桥。\n", "utf-8")
        with pytest.raises(ValueError, match="stands in no paragraph: 柏川县：山里通了江"):
            read(path)
