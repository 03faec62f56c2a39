"""Word counts: the numbers it will show are the labels that the brief prints."""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import etree
from sample_docx import W, brief, evidence, item, paragraph, part, summary, values

from publisher.model import StyledBlock, StyledParagraph
from publisher.style.numbering import chinese, circled
from publisher.write.docx import write
from publisher.write.reading_order import paragraphs

WHEN = datetime.date(2026, 1, 15)
COUNT = {"chineseCountingThousand": chinese, "decimal": str, "decimalEnclosedCircle": circled}


def shown(data: bytes) -> Iterator[tuple[str, str]]:
    """Each paragraph's number as Word counts it (empty: none) and its typed text; not the contents' lines."""
    styles, numbering = part(data, "word/styles.xml"), part(data, "word/numbering.xml")
    numbers = {one.get(f"{W}numId"): one for one in numbering.iter(f"{W}num")}
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 9)
    begun: set[str] = set()
    for one in part(data).iter(f"{W}p"):
        number, level = membership(one, styles)
        text = "".join(run.text or "" for run in one.iter(f"{W}t")).replace("\ufeff", "")
        if not text or one.find(f"{W}pPr/{W}pStyle").get(f"{W}val") in ("TOC1", "TOC2"):
            continue
        if number == "0":
            yield "", text
            continue
        found = numbers[number]
        abstract = found.find(f"{W}abstractNumId").get(f"{W}val")
        if number not in begun and found.find(f"{W}lvlOverride") is not None:
            counts[abstract][level:] = [0] * (9 - level)
        begun.add(number)
        counts[abstract][level:] = [counts[abstract][level] + 1, *[0] * (8 - level)]
        yield label(numbering, abstract, level, counts[abstract]), text


def membership(one: etree._Element, styles: etree._Element) -> tuple[str, int]:
    """The w:num and level that a paragraph has from itself or from its styles; "0" is none."""
    source: etree._Element | None = one.find(f"{W}pPr")
    while source is not None:
        if source.find(f"{W}numPr") is not None or source.find(f"{W}pPr/{W}numPr") is not None:
            number = next(source.iter(f"{W}numPr"))
            return number.find(f"{W}numId").get(f"{W}val"), int(number.find(f"{W}ilvl").get(f"{W}val"))
        kin = source.find(f"{W}pStyle") if source.tag == f"{W}pPr" else source.find(f"{W}basedOn")
        name = kin.get(f"{W}val") if kin is not None else None
        source = next((style for style in styles.iter(f"{W}style") if style.get(f"{W}styleId") == name), None)
    return "0", 0


def label(numbering: etree._Element, abstract: str, level: int, counts: list[int]) -> str:
    definition = next(one for one in numbering.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == abstract)
    rule = next(one for one in definition.iter(f"{W}lvl") if one.get(f"{W}ilvl") == str(level))
    text, kind = (rule.find(f"{W}{name}").get(f"{W}val") for name in ("lvlText", "numFmt"))
    return text if kind == "bullet" else text.replace(f"%{level + 1}", COUNT[kind](counts[level]))


@pytest.mark.parametrize("style", ["gongwen", "briefing"])
def test_word_counts_what_the_brief_prints(style: str) -> None:
    styled = brief(style)
    printed = [one.label + "".join(run.text for run in one.runs) for one in paragraphs(styled.blocks)]
    assert [number + text.replace("表1\u3000", "表1") for number, text in shown(write(styled, WHEN).data)] == printed


def headings() -> tuple[StyledBlock, ...]:
    labels = (
        ("1", "一、"),
        ("2", "（一）"),
        ("3", "1．"),
        ("4", "（1）"),
        ("4", "（2）"),
        ("3", "2．"),
        ("2", "（二）"),
    )
    labels += (("3", "1．"), ("1", "二、"), ("2", "（一）"))
    return tuple(
        paragraph(f"heading{level}", f"第{place}题", label=label) for place, (level, label) in enumerate(labels)
    )


def test_lower_headings_begin_anew_under_each_higher_one() -> None:
    numbers = [number for number, _ in shown(write(brief("gongwen", headings()), WHEN).data)]
    assert numbers == ["一、", "（一）", "1．", "（1）", "（2）", "2．", "（二）", "1．", "二、", "（一）"]


def test_every_list_begins_anew() -> None:
    content = [item("measure", place, f"第{place}条", "1．", counted) for place, counted in enumerate((1, 1, 2, 3, 3))]
    numbers = [number for number, _ in shown(write(brief("gongwen", tuple(content)), WHEN).data)]
    assert numbers == ["1．", "2．", "1．", "1．", "2．"]


def test_levels_between_numbered_ones_may_go_without() -> None:
    whole = brief("gongwen", tuple(one for one in headings() if one.role in ("heading1", "heading3")))  # type: ignore[union-attr]
    roles = {**whole.style.roles, "heading2": replace(whole.style.roles["heading2"], number="")}
    data = write(replace(whole, style=replace(whole.style, roles=roles)), WHEN).data
    assert [number for number, _ in shown(data)] == ["一、", "1．", "2．", "3．", "二、"]


def test_a_label_that_word_counts_is_not_typed() -> None:
    texts = [text for _, text in shown(write(brief("gongwen", headings()), WHEN).data)]
    assert texts == [f"第{place}题" for place in range(10)]


def test_a_heading_or_a_statement_without_a_label_is_not_counted() -> None:
    content = (
        paragraph("heading1", "总述"),
        paragraph("heading1", "目标", label="一、"),
        StyledParagraph("measure", paragraph("body", "只此一条。").runs, item="m-1", kind="measure", list=1),
    )
    data = write(brief("briefing", content), WHEN).data
    assert list(shown(data)) == [("", "总述"), ("一、", "目标"), ("", "只此一条。")]
    assert values(part(data), "pStyle") == ["PubHeading1Unnumbered", "Heading1", "PubMeasureUnnumbered"]


def test_a_tables_number_is_a_field_that_word_can_count() -> None:
    document = part(write(brief(), WHEN).data)
    codes = [one.text for one in document.iter(f"{W}instrText")]
    assert r" SEQ 表 \* ARABIC " in codes
    assert ("", "表1\u3000主要指标一览") in list(shown(write(brief(), WHEN).data))


def test_a_bullet_hangs_by_a_tab_and_takes_the_chinese_face() -> None:
    whole = brief("briefing", (summary("•"),))
    roles = {**whole.style.roles, "summary": replace(whole.style.roles["summary"], number="•")}
    data = write(replace(whole, style=replace(whole.style, roles=roles)), WHEN).data
    assert [number for number, _ in shown(data)] == ["", "•", "•"]
    levels = part(data, "word/numbering.xml").iter(f"{W}lvl")
    (bullet,) = (one for one in levels if one.find(f"{W}numFmt").get(f"{W}val") == "bullet")
    assert bullet.find(f"{W}suff").get(f"{W}val") == "tab"
    assert bullet.find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"


def test_an_entry_without_a_label_does_not_hang() -> None:
    data = write(brief("gongwen", (paragraph("evidence", "原文照录。"), evidence(1, "甲"))), WHEN).data
    assert values(part(data), "pStyle") == ["PubEvidenceUnnumbered", "PubEvidence"]
    (style,) = part(data, "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='PubEvidenceUnnumbered']")
    assert values(style, "ind", "firstLine") == ["0"]
