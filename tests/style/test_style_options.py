"""A style option nobody heeds is a bug: each one, changed in the file, changes the Word draft and the PDF."""

import copy
import functools
import io
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import yaml
from sample_brief import REVIEW, ROOT, WHEN, brief, point, points

from publisher import fonts, style
from publisher.model import (
    Brief,
    Cell,
    CharacterRole,
    Chart,
    Column,
    Heading,
    Margin,
    Masthead,
    Note,
    Page,
    PointGroup,
    PointList,
    Role,
    Series,
    Summary,
    Table,
    TableLook,
    Text,
)
from publisher.style.fields import names_of
from publisher.style.roles import CHARACTERS, WORD_NAMES
from publisher.style.schema import BOX
from publisher.write.docx import write as write_docx
from publisher.write.pdf import write as write_pdf

GOAL, MEASURE, FEW = "建成江北创新高地", "实施企业倍增行动", "新建公办幼儿园12所"
LONG = "各区就业形势总体稳定，新增就业完成全年计划，“结构性”矛盾仍须关注，2026年继续压实各方责任。" * 3
COPIES = (("报", "市委"), ("送", "区政协"), ("发", "各镇"))
SAMPLE = {"title": "云溪要点", "subtitle": "未来五年"}
NOTED = ("footnote", "masthead_audience", "masthead_name", "masthead_number", "masthead_line", "addressee", "copies")

ROLE_VALUES = {
    "face": "hei", "size": 13, "line": 31, "colour": "123456", "align": "right", "first": 3, "left": 1.5, "right": 2,
    "before": 17, "after": 19, "bold": True, "keep_next": True, "outline": 2, "number": "（1）", "word": "别名",
    "rule_above": 1.5, "rule_below": 1.5, "rule_colour": "123456", "rule_gap": 9, "foot": False,
}  # fmt: skip
CHARACTER_VALUES = {"face": "hei", "colour": "123456", "bold": True, "superscript": False, "size": 0.9, "word": "别名"}
PAGE_VALUES = {"width": 200, "height": 280, "lines": 20, "chars": 26}
MARGIN_VALUES = {"text": "{date}", "align": "right", "rule": 1.5, "rule_colour": "123456", "first_page": False}
TRIED_ON = {
    "number": "measure",
    "outline": "body",
    "rule_colour": "masthead_line",
    "rule_gap": "masthead_line",
    "foot": "copies",
    "keep_next": "body",
    "after": "heading1",
}
WORD_ONLY = ("east_asian", "latin", "alternative", "word")  # a PDF has its own fonts, and no styles


@functools.cache
def appended() -> Brief:
    """Every kind of block, with contents and an appendix."""
    both = (point("metric", FEW), point("metric", "开工亿元以上项目66个", REVIEW))
    blocks = (
        Summary("要情摘要", (point("goal", GOAL), both[0])),
        *(Heading(f"h{level}", "科技创新", level) for level in (1, 2, 3, 4)),
        *(Text(LONG) for _ in range(6)),
        Note(LONG),
        points("goal", GOAL, FEW, title="主要目标"),
        PointList("measure", "重点举措", (PointGroup("双轮驱动", (point("measure", MEASURE), both[1])),)),
        points("metric", FEW, MEASURE, title="关键指标"),
        Table("主要指标", (Column("地区"), Column("数值")), tuple((Cell("云溪区"), Cell("12所", (p,))) for p in both)),
        Chart("新增就业", "column", "万人", ("云溪区",), (Series("2025年", (Decimal(3),)),), both),
    )
    return brief(*blocks, **SAMPLE)


@functools.cache
def noted() -> Brief:
    """A short brief with footnotes and a masthead."""
    head = Masthead("zhuanbao", "云溪专报", "第5期", "区委、区政府", COPIES)
    return brief(points("goal", GOAL, FEW), **SAMPLE, evidence="footnotes", masthead=head)


@functools.cache
def formal() -> Brief:
    """A 公文 that names its signer."""
    return brief(points("goal", GOAL), masthead=Masthead("gongwen", "云溪区文件", "云政发〔2026〕5号", signer="李向东"))


@functools.cache
def document() -> dict[str, Any]:
    """The style gongwen, with a header, a rule of each kind, and a look for figures."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "styles" / "gongwen.yaml").read_text("utf-8"))
    found["header"] = {"text": "{section}", "rule": 1}
    found["footer"] |= {"rule": 1}
    found["box"] |= {"fill": "F0F0F0"}
    found["table"] |= {"band_fill": "F0F0F0"}
    found["characters"]["number"] = {"colour": "1F5BA8"}
    return found


def options() -> Iterator[tuple[str, object]]:
    """Every option of the language as a path, and another value for it: of roles, each option once, each role once."""
    yield from ((f"page.{name}", PAGE_VALUES.get(name, 41)) for name in names_of(Page))
    yield from ((f"faces.fangsong.{name}", "别体") for name in ("east_asian", "latin", "alternative"))
    yield from ((f"roles.{TRIED_ON.get(name, 'note')}.{name}", ROLE_VALUES[name]) for name in names_of(Role))
    yield from ((f"roles.{name}.size", 13) for name in WORD_NAMES)
    yield from ((f"characters.mark.{name}", CHARACTER_VALUES[name]) for name in names_of(CharacterRole))
    yield from ((f"characters.{name}.colour", "123456") for name in CHARACTERS)
    yield from ((f"table.{name}", look(name)) for name in names_of(TableLook))
    yield from ((f"box.{name}", look(name)) for name in BOX)
    yield from ((f"{part}.{name}", MARGIN_VALUES[name]) for part in ("header", "footer") for name in names_of(Margin))
    yield from (("palette", ["123456"]), ("cover", True), ("appendix_follows", True))


def look(name: str) -> object:
    return "123456" if name.endswith(("colour", "fill")) else 3.5


def changed(path: str, value: object) -> dict[str, Any]:
    """The sample style with one value changed."""
    found = copy.deepcopy(document())
    *parents, key = path.split(".")
    part = found
    for parent in parents:
        part = part[parent]
    part[key] = value
    return found


def written(said: dict[str, Any], path: str) -> tuple[bytes, bytes]:
    """The Word draft and the PDF, of the brief that shows what stands at the path."""
    own = style.load("own.yaml", lambda _: json.dumps(said))
    dressed = style.apply(sample(path), own, fonts.find(own.faces), WHEN)
    return write_docx(dressed, WHEN).data, write_pdf(dressed, WHEN).data


def sample(path: str) -> Brief:
    """The brief that shows what stands at a path of the style."""
    name = path.split(".")[-2:][0]
    return formal() if name == "signer" else noted() if name in NOTED else appended()


@functools.cache
def plain(path: str) -> tuple[bytes, bytes]:
    return written(document(), path)


@pytest.mark.parametrize(("path", "value"), list(options()), ids=str)
def test_every_option_makes_a_difference_in_word_and_in_pdf(path: str, value: object) -> None:
    name = path.split(".")[-2:][0]
    unchanged = plain("characters.signer.colour" if name == "signer" else "roles.copies.word" if name in NOTED else "")
    heeded = [now != before for now, before in zip(written(changed(path, value), path), unchanged, strict=True)]
    assert heeded == [True, path.rsplit(".", maxsplit=1)[-1] not in WORD_ONLY]


@pytest.mark.parametrize("name", list(WORD_NAMES))
def test_the_shipped_styles_say_every_role(name: str) -> None:
    for shipped in ("gongwen", "briefing"):
        assert name in yaml.safe_load((ROOT / "styles" / f"{shipped}.yaml").read_text("utf-8"))["roles"]


@pytest.mark.parametrize("name", WORD_NAMES)
def test_a_role_is_called_in_word_as_the_style_says(name: str) -> None:
    own = style.load("own.yaml", lambda _: json.dumps(changed(f"roles.{name}.word", "Other Name")))
    dressed = style.apply(sample(f"roles.{name}.word"), own, (), WHEN)
    with zipfile.ZipFile(io.BytesIO(write_docx(dressed, WHEN).data)) as package:
        assert b'<w:name w:val="Pub Other Name' in package.read("word/styles.xml")
