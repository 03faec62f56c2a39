"""A heading is put where the user says, and the finders see it there."""

import pytest
from correct_cases import TEXT, corrected

from publisher import correct
from publisher.article.text import read
from publisher.errors import PublisherError
from publisher.extract import find
from publisher.extract.identity import identify
from publisher.model import Article


def outline(article: Article) -> list[tuple[str | None, list[str]]]:
    """Each section's heading, and how its paragraphs begin."""
    return [(section.heading, [part.text[:4] for part in section.paragraphs]) for section in article.sections]


def test_a_moved_heading_stands_over_the_paragraph_and_leaves_its_old_text_to_the_section_before() -> None:
    article, items = corrected("headings:\n  - {move: 民生福祉, before: 入夏以来}\n")
    assert outline(article) == [
        (None, ["未来三年"]),
        ("聚焦产业焕新 增强发展动能", ["以重大项", "新建社区"]),
        ("聚焦民生福祉 提升幸福指数", ["入夏以来"]),
    ]
    (jobs,) = [metric for metric in items.metrics if "3200" in metric.evidence.quote]
    assert (jobs.evidence.section, jobs.evidence.paragraph) == (2, 0)


def test_two_headings_can_change_places() -> None:
    article, _ = corrected(
        "headings:\n  - {move: 产业焕新, before: 新建社区食堂}\n  - {move: 民生福祉, before: 以重大项目}\n"
    )
    assert outline(article) == [
        (None, ["未来三年"]),
        ("聚焦民生福祉 提升幸福指数", ["以重大项"]),
        ("聚焦产业焕新 增强发展动能", ["新建社区", "入夏以来"]),
    ]


def test_a_heading_over_the_lead_leaves_no_empty_lead() -> None:
    article, _ = corrected("headings:\n  - {move: 产业焕新, before: 未来三年}\n")
    assert [heading for heading, _ in outline(article)] == ["聚焦产业焕新 增强发展动能", "聚焦民生福祉 提升幸福指数"]


def test_what_is_no_heading_becomes_a_paragraph() -> None:
    article, _ = corrected("headings:\n  - drop: 提升幸福指数\n")
    assert outline(article)[1] == ("聚焦产业焕新 增强发展动能", ["以重大项", "聚焦民生", "新建社区", "入夏以来"])


def test_what_is_a_caption_is_set_aside() -> None:
    article, _ = corrected("headings:\n  - {drop: 提升幸福指数, as: caption}\n")
    assert article.captions == ("聚焦民生福祉 提升幸福指数",)
    assert outline(article)[1] == ("聚焦产业焕新 增强发展动能", ["以重大项", "新建社区", "入夏以来"])


def test_opening_words_become_a_heading_over_the_rest_of_their_paragraph() -> None:
    article, _ = corrected("headings:\n  - add: 以重大项目为牵引\n    level: 2\n")
    assert outline(article)[1:3] == [("聚焦产业焕新 增强发展动能", []), ("以重大项目为牵引", ["建设智能"])]
    assert article.sections[2].level == 2


@pytest.mark.parametrize(
    "entry",
    [
        "{move: 民生福祉, before: 入夏以来}",
        "{drop: 民生福祉}",
        "{add: 新建社区食堂9个}",
        "{move: 产业焕新, before: 未来三年}",
    ],
)
def test_every_paragraph_still_leads_back_to_the_source(entry: str) -> None:
    article, _ = corrected(f"headings:\n  - {entry}\n")
    for section in article.sections:
        for part in section.paragraphs:
            assert part.text == "".join(TEXT[piece.start : piece.end] for piece in part.pieces)


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("{drop: 生态宜居}", "no heading says “生态宜居”"),
        ("{drop: 聚焦}", "2 headings say “聚焦”"),
        ("{move: 民生福祉, before: 人流不断}", "“人流不断” opens no paragraph"),
        ("{move: 民生福祉}", "this correction needs a before"),
        ("{rename: 民生福祉}", "a correction needs exactly one of move, drop, add"),
    ],
)
def test_a_heading_correction_that_does_not_fit_is_told_in_its_line(entry: str, told: str) -> None:
    with pytest.raises(PublisherError) as caught:
        corrected(f"headings:\n  - {entry}\n")
    (problem,) = caught.value.problems
    assert problem.message == told
    assert problem.place is not None
    assert problem.place.line == 2


def test_what_the_reader_doubted_of_a_heading_is_settled_when_the_user_moves_it() -> None:
    text = TEXT.replace("聚焦民生福祉", "聚焦城乡融合 绘就田园画卷\n\n聚焦民生福祉")
    doubtful = read(text.encode(), "chenghu.txt")
    assert [warning.place.line for warning in doubtful.warnings if warning.place] == [9]
    said = correct.load("c.yaml", "headings: [{move: 城乡融合, before: 入夏以来}]")
    article, _ = correct.apply(said, doubtful, find, identify)
    assert article.warnings == ()
    assert [repair.kind for repair in article.repairs].count("moved") == 1
