"""The coverage page: it holds the articles' own text, tells every reason, and draws on nothing outside itself."""

import re
from decimal import Decimal
from html.parser import HTMLParser

from publisher.model import (
    Article,
    Coverage,
    Covered,
    Evidence,
    Fate,
    Goal,
    Items,
    Measure,
    Metric,
    Paragraph,
    Refusal,
    Section,
    SectionRef,
    SourceRef,
)
from publisher.source import Source
from publisher.write.html import OUTCOMES, write

TEXT = "力争新增岗位3万个，<建设>人才公寓；完善服务网络。"
ARTICLE = Article(Source("a.txt", ""), "甲 & 乙", (), (), (), (Section("就业 <1>", "一、", 1, (Paragraph(TEXT, ()),)),))
WORK = SectionRef("work", "就业“增收”")


def evidence(words: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(ARTICLE, 0, 0, start, start + len(words), words)


HOME = SectionRef("home", "住房")
GOAL = Goal("g-1", evidence("力争新增岗位3万个"))
METRIC = Metric(
    "k-1", evidence("3万个"), "新增岗位", Decimal(3), "万个", Decimal(30000), "个", "=", None, "target", "count"
)
FIRST = Measure("m-1", evidence("<建设>人才公寓"), None, "planned")
SECOND = Measure("m-2", evidence("完善服务网络"), None, "planned")
FATES = (
    Fate(GOAL, refusals=(Refusal("limited", WORK), Refusal("unasked", HOME))),
    Fate(FIRST, refusals=(Refusal("repeated", WORK, SECOND),)),
    Fate(SECOND, (WORK,), summarised=True),
    Fate(METRIC, (WORK,)),
)
COVERAGE = Coverage(
    "o",
    "要点 <b>",
    (WORK,),
    (Covered(SourceRef("a", "a.txt", "甲地"), ARTICLE, Items((GOAL,), (FIRST, SECOND), (METRIC,)), FATES),),
)


class Page(HTMLParser):
    """The page's tags, marks and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.marks: list[dict[str, str]] = []
        self.paragraphs: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)
        if tag == "mark":
            self.marks.append({**dict(attrs), "text": ""})
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "mark" in self.open:
            self.marks[-1]["text"] += data
        if "p" in self.open:
            self.paragraphs[-1] += data


def page() -> Page:
    return Page(write(COVERAGE).decode())


def test_every_tag_is_closed_and_the_text_is_whole():
    assert page().open == []
    assert TEXT in page().paragraphs


def test_the_page_draws_on_nothing_outside_itself_and_runs_no_script():
    text = write(COVERAGE).decode()
    assert not re.search(r"https?:|//|@import|url\(|src=", text)
    assert {"script", "link", "img", "iframe"}.isdisjoint(page().tags)
    assert re.findall(r'href="(.)', text) == ["#"]
    assert "default-src 'none'" in text


def test_each_piece_has_the_colour_of_the_best_that_became_of_it():
    pieces = [(mark["text"], mark["class"]) for mark in page().marks if "title" in mark]
    assert pieces == [
        ("力争新增岗位", "limited goal"),
        ("3万个", "printed goal metric"),
        ("<建设>人才公寓", "repeated measure"),
        ("完善服务网络", "printed measure"),
    ]


def test_the_reasons_are_told_with_their_sections_and_what_stands_instead():
    reasons = {mark["text"]: mark["title"] for mark in page().marks if "title" in mark}
    assert reasons["力争新增岗位"] == "目标·超出条数：就业“增收”；住房（不取此类）"
    assert reasons["3万个"].splitlines()[1] == "指标·采用：就业“增收”"
    assert reasons["<建设>人才公寓"] == "举措·重复：就业“增收”，见“完善服务网络”"
    assert reasons["完善服务网络"] == "举措·采用（并入摘要）：就业“增收”"


def test_legend_and_summary_count_what_was_found():
    text = write(COVERAGE).decode()
    assert "共找到 4 条，简报采用 <b>2</b> 条" in text
    assert re.findall(r"<td>(\d/\d)</td>", text) == ["0/1", "1/2", "1/1", "2/4"] * 2
    assert all(f'<mark class="{key}">{name}</mark>' in text for key, (name, _) in OUTCOMES.items())


def test_markup_in_titles_and_text_is_escaped():
    text = write(COVERAGE).decode()
    assert "<h1>《要点 &lt;b&gt;》取材一览</h1>" in text
    assert "一、 就业 &lt;1&gt;" in text
    assert "甲 &amp; 乙" in text
