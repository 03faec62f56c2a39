"""Laws of reading: every character of a page is in exactly one place, and a page is always read the same."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.article.text import read
from publisher.errors import PublisherError
from publisher.model.article import Article
from publisher.source import Span

QUIET = settings(max_examples=100, derandomize=True, deadline=None)
BLANK = " \t\n\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff"
PAGES = st.lists(
    st.sampled_from(
        [
            *["", "", "", "　", "—", "目录", "— 3 —", "01", "二、", "一是", "（", "。", "，又添新路。"],
            *["聚力向海 打造新港城", "擦亮『幸福色』", "百姓笑声更响亮", "◆强产业 增后劲", "钱从哪里来？", "结束语"],
            *[
                "一、总体要求",
                "（一）抓好春耕。各地要备足农资。",
                "第一，稳住港口。",
                "1.打桩",
                "02 聚力招商，引来新伙伴",
            ],
            *[
                "本报记者 李明",
                "陈海生 王小江",
                "新码头一角",
                "新码头通航。 李明摄",
                "2031年5月6日",
                "芦政发〔2031〕2号",
            ],
            *[
                "新城建起十二座码头，吸引",
                "四十家企业落户。",
                "“路宽了，灯亮了。”老张说。",
                "　　——绿色转型。",
                "，又添新路。",
            ],
            *[
                "港口货运（下转第三版）",
                "地区生产总值 980 1050",
                "版权声明：不得转载。",
                "本作品来自新城的决定。",
                "新城" * 30,
            ],
        ]
    ),
    min_size=1,
    max_size=14,
).map("\n".join)
SCRIBBLE = st.text("新城。，：“”（）《》—…？ 　\t\n一二第是章0123.、A", min_size=1, max_size=60)


def article_of(text: str) -> Article | None:
    try:
        return read(text.encode(), "page.txt")
    except PublisherError:
        return None


def spans_of(article: Article) -> list[Span]:
    """Where all that is kept and all that is set aside stands, the title excepted."""
    spans = [span for section in article.sections for span in section.pieces]
    spans += [span for section in article.sections for paragraph in section.paragraphs for span in paragraph.pieces]
    aside = {"kicker", "byline", "caption", "dropped"}
    return sorted(spans + [span for found in article.repairs if found.kind in aside for span in found.spans])


def squeezed(text: str) -> str:
    return "".join(char for char in text if char not in BLANK)


@QUIET
@given(PAGES | SCRIBBLE)
def test_every_character_is_in_exactly_one_place(text: str) -> None:
    article = article_of(text)
    if article is None:
        return
    spans = spans_of(article)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    remaining = "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    assert squeezed(remaining) in {squeezed(article.title), ""}


@QUIET
@given(PAGES | SCRIBBLE)
def test_the_pieces_of_a_paragraph_are_its_text(text: str) -> None:
    article = article_of(text)
    for section in article.sections if article else ():
        for paragraph in section.paragraphs:
            assert "".join(text[span.start : span.end] for span in paragraph.pieces) == paragraph.text != ""


@QUIET
@given(PAGES | SCRIBBLE)
def test_what_is_set_aside_is_told_with_its_place(text: str) -> None:
    article = article_of(text)
    if article is None:
        return
    for kind, told in (("kicker", article.kicker), ("byline", article.bylines), ("caption", article.captions)):
        found = [text[span.start : span.end] for each in article.repairs if each.kind == kind for span in each.spans]
        assert sorted(found) == sorted(told)


@QUIET
@given(PAGES)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert article_of(text) == article_of(text)


@QUIET
@given(PAGES)
def test_a_lead_has_no_heading_and_a_section_has_one(text: str) -> None:
    article = article_of(text)
    for at, section in enumerate(article.sections if article else ()):
        assert section.level >= 1
        assert (section.heading is None) == (not section.pieces)
        assert section.heading is not None or (at == 0 and section.paragraphs)
