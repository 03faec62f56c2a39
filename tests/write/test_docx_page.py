"""Paper, margins, grid, headers and footers of a draft."""

import datetime
from dataclasses import replace

from lxml import etree
from sample_docx import W, brief, load_style, names, paragraph, part, texts, values

from publisher.model import Margin, StyledBrief
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def section(styled: StyledBrief) -> etree._Element:
    return next(part(write(styled, WHEN).data).iter(f"{W}sectPr"))


def with_margins(header: Margin, footer: Margin) -> StyledBrief:
    whole = brief("gongwen")
    return replace(whole, style=replace(whole.style, header=header, footer=footer))


def test_the_page_follows_the_standard_in_twips() -> None:
    found = section(brief("gongwen"))
    size, margins = found.find(f"{W}pgSz"), found.find(f"{W}pgMar")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")
    assert [margins.get(f"{W}{side}") for side in ("top", "right", "bottom", "left")] == [
        "2098",
        "1475",  # what 156 mm leave
        "1984",
        "1587",
    ]


def test_twenty_two_lines_are_a_grid_without_a_character_pitch() -> None:
    grid = section(brief("gongwen")).find(f"{W}docGrid")
    assert {key.removeprefix(W): value for key, value in grid.attrib.items()} == {"type": "lines", "linePitch": "579"}
    assert section(brief("briefing")).find(f"{W}docGrid").get(f"{W}type") == "default"


def test_an_outer_footer_is_right_on_odd_pages_and_left_on_even_ones() -> None:
    data = write(brief("gongwen"), WHEN).data
    assert list(part(data, "word/settings.xml").iter(f"{W}evenAndOddHeaders"))
    assert values(part(data, "word/footer-default.xml"), "pStyle") == ["Footer"]
    assert values(part(data, "word/footer-even.xml"), "pStyle") == ["PubFooterEvenPage"]
    styles = {one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")}
    assert values(styles["Footer"], "jc") == ["right"]
    assert values(styles["PubFooterEvenPage"], "jc") == ["left"]


def test_the_outer_footers_indent_changes_sides_with_it() -> None:
    whole = brief("gongwen")
    roles = {**whole.style.roles, "footer": replace(whole.style.roles["footer"], left=0, right=1)}
    styles = part(write(replace(whole, style=replace(whole.style, roles=roles)), WHEN).data, "word/styles.xml")
    found = {one.get(f"{W}styleId"): one.find(f"{W}pPr/{W}ind") for one in styles.iter(f"{W}style")}
    sides = [
        [found[name].get(f"{W}{side}Chars") for side in ("left", "right")] for name in ("Footer", "PubFooterEvenPage")
    ]
    assert sides == [["0", "100"], ["100", "0"]]


def test_a_header_that_spares_the_first_page_leaves_its_rule_away_too() -> None:
    data = write(brief("briefing"), WHEN).data
    assert section(brief("briefing")).find(f"{W}titlePg") is not None
    assert texts(part(data, "word/header-first.xml")) == [""]
    assert values(part(data, "word/header-first.xml"), "pStyle") == ["PubGap"]
    assert texts(part(data, "word/header-default.xml")) == ["关于滨江新城未来五年重点工作安排的情况简报"]
    assert texts(part(data, "word/footer-first.xml")) == ["第 1 页 / 共 2 页"]


def test_pages_are_counted_by_fields_and_words_are_filled_in() -> None:
    whole = with_margins(Margin("{title}　{audience}　{issuer}　{date}　{other}"), Margin("{page}/{pages}"))
    data = write(whole, WHEN).data
    said = "关于滨江新城未来五年重点工作安排的情况简报　领导参阅　综合研究室　2026年1月15日　{other}"
    assert texts(part(data, "word/header-default.xml")) == [said]
    codes = [one.text.strip() for one in part(data, "word/footer-default.xml").iter(f"{W}instrText")]
    assert codes == ["PAGE", "NUMPAGES"]
    assert not any("even" in name or "first" in name for name in names(data))


def test_the_section_refers_to_every_header_and_footer_that_has_text() -> None:
    found = section(brief("gongwen"))
    kinds = [
        (one.tag.removeprefix(W), one.get(f"{W}type"), one.get(f"{R}id")) for one in found if "Reference" in one.tag
    ]
    assert kinds == [
        ("footerReference", "default", "footer-default"),
        ("footerReference", "even", "footer-even"),
    ]


def test_a_mark_never_begins_a_line() -> None:
    found = part(write(brief(), WHEN).data, "word/settings.xml")
    (never_first,), (never_last,) = values(found, "noLineBreaksBefore"), values(found, "noLineBreaksAfter")
    assert set("。，、；：！？”’）》〕[·") <= set(never_first)
    assert set("“‘（《〔0123456789") <= set(never_last)
    assert (len(never_first), len(never_last)) <= (100, 50)  # as many as Word's own dialogue takes
    assert "·" not in never_last
    assert values(found, "noLineBreaksBefore", "lang") == ["zh-CN"]


def test_what_stands_at_the_foot_is_a_table_that_floats_there() -> None:
    look = load_style("gongwen")
    printed = replace(look.roles["copies"], name="copies_printed", word="Copies Printed", rule_above=0.7)
    styled = brief(
        "gongwen",
        (
            paragraph("body", "正文。"),
            paragraph("copies", "区委。", label="抄送："),
            paragraph("copies_printed", "区政府办\t印发"),
        ),
    )
    styled = replace(styled, style=replace(look, roles={**look.roles, "copies_printed": printed}))
    data = write(styled, WHEN).data
    (table,) = part(data).iter(f"{W}tbl")
    place = table.find(f"{W}tblPr/{W}tblpPr")
    assert (place.get(f"{W}vertAnchor"), place.get(f"{W}tblpYSpec")) == ("margin", "bottom")
    assert [texts(row) for row in table.iter(f"{W}tr")] == [["抄送：区委。"], ["区政府办印发"]]
    (look_of_table,) = part(data, "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='PubFoot']")
    rules = [values(look_of_table, f"tblBorders/{side}", "sz") for side in ("top", "insideH", "bottom")]
    assert rules == [["8"], ["6"], ["8"]]
    assert not list(part(data, "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='PubCopies']//{W}pBdr"))
