"""Articles in traditional characters: read by the rules for simplified ones, told in their own words."""

from publisher.article.text import read
from publisher.extract import find, traditional, why
from publisher.extract.traditional import simplified

_PAGE = (
    "臨水區工作要點\n\n未來五年，政府將增建3座漁業碼頭，推動漁港全面電氣化，力爭2031年漁獲量達到2億噸。"
    "去年，我們為漁民開辦了夜校，向漁會發放補貼5億元，比上年增長6%。\n"
)


def test_what_is_found_stands_in_the_articles_own_words() -> None:
    items = find(read(_PAGE.encode(), "page.txt"))
    assert [goal.evidence.quote for goal in items.goals] == ["力爭2031年漁獲量達到2億噸"]
    assert ("推動漁港全面電氣化", "planned", "推動") in [
        (measure.evidence.quote, measure.status, measure.cue) for measure in items.measures
    ]
    assert "發放補貼增长" in [metric.indicator for metric in items.metrics]  # the change as a brief words it
    assert ("漁獲量", "億噸", "2031", "target") in [
        (metric.indicator, metric.unit, metric.period, metric.status) for metric in items.metrics
    ]


def test_the_same_text_in_simplified_characters_gives_the_same_items() -> None:
    article = read(_PAGE.encode(), "page.txt")
    plain = find(simplified(article))
    items = find(article)
    for ours, theirs in zip(
        (*items.goals, *items.measures, *items.metrics), (*plain.goals, *plain.measures, *plain.metrics), strict=True
    ):
        assert (ours.evidence.start, ours.evidence.end) == (theirs.evidence.start, theirs.evidence.end)
        assert ours.evidence.article is article


def test_why_tells_in_the_articles_own_words() -> None:
    article = read(_PAGE.encode(), "page.txt")
    text = article.sections[0].paragraphs[0].text
    assert all(reason.text == text[reason.start : reason.end] for reason in why(article))


def test_a_name_in_traditional_characters_leaves_an_article_as_it_is() -> None:
    article = read("临水新城\n\n全区加快渔港建设，渔会会长陳國華说，今年新建冷库两座。\n".encode(), "page.txt")
    assert simplified(article) is article


def test_letters_keep_their_places_where_a_word_would_not() -> None:
    article = read(
        (_PAGE + "\n乾隆年間的漁業碼頭已經修復，後來又發現了著名的鐘樓，裏面的麵粉廠將改建為漁業博物館。\n").encode(),
        "page.txt",
    )
    ours, theirs = article.sections[0].paragraphs, simplified(article).sections[0].paragraphs
    assert [len(one.text) for one in ours] == [len(one.text) for one in theirs]


def test_the_letters_of_a_paragraph_are_set_beside_each_other_once_however_much_is_found_in_it() -> None:
    article = read(("漁港紀要\n\n" + "推動漁港電氣化，增建3座冷庫；" * 40 + "為漁會發放補貼。\n").encode(), "page.txt")
    traditional._written.cache_clear()
    assert len(find(article).measures) >= 40
    assert traditional._written.cache_info().misses <= 2  # of the paragraph and of the source
