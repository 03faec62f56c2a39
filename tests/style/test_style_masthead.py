"""简报 and 专报: what stands over the title, under it, and at the end."""

from typing import Any

import pytest
from sample_brief import dress, paragraphs, points, text

from publisher.model import Heading, Masthead, PageBreak, StyledBrief, StyledParagraph

JIANBAO = Masthead("jianbao", "云溪工作简报", "第5期")
COPIES = (("报", "市委、市政府领导"), ("送", "区四套班子领导"), ("发", "各镇（街道）"))


def head(masthead: Masthead, **other: Any) -> list[tuple[str, str]]:
    """Role and text of all paragraphs of a brief without blocks."""
    return [(p.role, text(p)) for p in paragraphs(dress(masthead=masthead, **other))]


def end(styled: StyledBrief) -> list[StyledParagraph]:
    return [p for p in paragraphs(styled) if p.role.startswith("copies")]


def test_a_jianbao_tells_its_name_number_issuer_and_date_over_the_title() -> None:
    assert head(JIANBAO) == [
        ("masthead_audience", "领导参阅"),
        ("masthead_name", "云溪工作简报"),
        ("masthead_number", "第5期"),
        ("masthead_line", "云溪区研究室\t2026年11月21日"),
        ("title", "云溪发展要点"),
    ]


def test_a_zhuanbao_says_under_the_title_whom_it_is_addressed_to() -> None:
    addressed = Masthead("zhuanbao", "云溪专报", "〔2026〕12号", "区委、区政府:")
    assert head(addressed, audience="", subtitle="季度进展")[-3:] == [
        ("title", "云溪发展要点"),
        ("subtitle", "季度进展"),
        ("addressee", "区委、区政府："),
    ]


def test_what_a_masthead_does_not_say_takes_no_line() -> None:
    bare = head(Masthead("zhuanbao", "云溪专报"), audience="", issuer="")
    assert bare == [("masthead_name", "云溪专报"), ("masthead_line", "\t2026年11月21日"), ("title", "云溪发展要点")]


def test_without_a_masthead_the_line_under_the_title_says_it_all() -> None:
    assert [p.role for p in paragraphs(dress())] == ["title", "subtitle"]


def test_the_copies_close_the_brief_after_its_appendix() -> None:
    sent = Masthead("jianbao", "云溪工作简报", copies=COPIES)
    styled = dress(Heading("a", "创新", 1), points("goal", "建成江北创新高地"), masthead=sent)
    assert [text(p) for p in paragraphs(styled)][-3:] == [
        "报：市委、市政府领导",
        "送：区四套班子领导",
        "发：各镇（街道）",
    ]
    assert PageBreak() in styled.blocks


@pytest.mark.parametrize(("count", "rules"), [(1, [(1, 1)]), (2, [(1, 0), (0, 1)]), (3, [(1, 0), (0, 0), (0, 1)])])
def test_the_copies_stand_between_two_rules(count: int, rules: list[tuple[float, float]]) -> None:
    styled = dress(masthead=Masthead("jianbao", "云溪工作简报", copies=COPIES[:count]))
    roles = [styled.style.roles[p.role] for p in end(styled)]
    assert [(role.rule_above, role.rule_below) for role in roles] == rules
    assert len({role.word for role in styled.style.roles.values()}) == len(styled.style.roles)


FORMAL = Masthead(
    "gongwen", "云溪区人民政府文件", "云政发〔2026〕5号", "各镇人民政府", (("抄送", "区委各部门。"),), serial="12",
    secrecy="秘密★1年", urgency="特急", signer="李向东", printer="云溪区人民政府办公室", printed="2026-11-22",
)  # fmt: skip


def test_a_gongwen_tells_what_the_standard_has_where_it_has_it() -> None:
    assert head(FORMAL, issuer="云溪区人民政府") == [
        ("masthead_audience", "000012"),
        ("masthead_audience", "秘密★1年"),
        ("masthead_audience", "特急"),
        ("masthead_name", "云溪区人民政府文件"),
        ("masthead_signed", "\u3000云政发〔2026〕5号\t签发人：李向东\u00a0\u00a0\u00a0\u00a0"),
        ("title", "云溪发展要点"),
        ("addressee", "各镇人民政府："),
        ("signature", "云溪区人民政府"),
        ("signature_date", "2026年11月21日"),
        ("copies", "抄送：区委各部门。"),
        ("copies_printed", "云溪区人民政府办公室\t2026年11月22日印发"),
    ]


def test_without_a_signer_a_gongwens_number_stands_in_the_middle() -> None:
    styled = dress(masthead=Masthead("gongwen", "云溪区文件", "云政发〔2026〕5号"))
    (number,) = (p for p in paragraphs(styled) if p.role == "masthead_numbered")
    assert (text(number), styled.style.roles[number.role].align) == ("云政发〔2026〕5号", "center")


def test_a_gongwens_name_stands_35_mm_down_whatever_stands_over_it() -> None:
    for masthead, lines in ((FORMAL, 3), (Masthead("gongwen", "云溪区文件"), 0)):
        roles = dress(masthead=masthead).style.roles
        down = roles["masthead_name"].before + lines * roles["masthead_audience"].line
        assert down == pytest.approx(35 * 72 / 25.4)


@pytest.mark.parametrize(
    ("issuer", "left"), [("云溪区人民政府", 28 - 2 - 8.6 - 2), ("云溪区经济社会发展和改革委员会办公室", 28 - 2 - 18)]
)
def test_the_date_begins_two_characters_right_of_the_signature(issuer: str, left: float) -> None:
    roles = dress(masthead=FORMAL, issuer=issuer).style.roles
    assert roles["signature"].left == pytest.approx(left, abs=0.1)
    assert roles["signature_date"].left == roles["signature"].left + 2


def test_who_printed_it_stands_under_a_thin_rule_at_the_foot() -> None:
    roles = dress(masthead=FORMAL).style.roles
    last = [(roles[name].rule_above, roles[name].rule_below) for name in ("copies", "copies_printed")]
    assert last == [(1, 0), (pytest.approx(0.71, abs=0.01), 1)]
    assert all(roles[name].foot for name in ("copies", "copies_printed"))


@pytest.mark.parametrize(("look", "colour"), [("gongwen", "FF0000"), ("briefing", "1B3A6B")])
def test_a_thick_rule_parts_the_masthead_from_the_title(look: str, colour: str) -> None:
    roles = dress(masthead=JIANBAO, look=look).style.roles
    assert roles["masthead_line"].rule_below >= 2
    assert (roles["masthead_line"].rule_colour, roles["masthead_name"].colour) == (colour, colour)
    assert roles["masthead_name"].size > roles["title"].size


def test_the_contents_stand_after_the_masthead_and_the_title() -> None:
    styled = dress(Heading("a", "甲", 1), Heading("b", "乙", 1), masthead=JIANBAO)
    assert [type(block).__name__ for block in styled.blocks].index("StyledContents") == 5


@pytest.mark.parametrize(
    ("masthead", "issuer", "kept"),
    [
        (Masthead("gongwen", "云溪区文件", copies=(("抄送", "区委办"),), printer="云溪区府办"), "云溪区府办",
         ["measure", "signature_date", "copies"]),
        (Masthead("gongwen", "云溪区文件", copies=(("抄送", "区委办"),)), "", ["measure"]),
        (Masthead("gongwen", "云溪区文件"), "云溪区府办", ["measure"]),
        (Masthead("jianbao", "云溪简报", copies=(("报", "区委"), ("送", "各镇"))), "", ["measure"]),
        (Masthead("jianbao", "云溪简报"), "", []),
    ],
)  # fmt: skip
def test_no_last_page_is_without_text(masthead: Masthead, issuer: str, kept: list[str]) -> None:
    listed = points("measure", "新建公办幼儿园12所")
    styled = dress(listed, masthead=masthead, issuer=issuer, evidence="none")
    found = [one for one in styled.blocks if isinstance(one, StyledParagraph) and one.kept]
    assert [one.role for one in found] == kept
    assert not kept or text(found[0]) == "新建公办幼儿园12所。"
