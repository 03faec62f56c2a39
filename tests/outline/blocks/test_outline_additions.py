"""What an outline adds, rewords and hides."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_cases import brief, draft

from publisher import style
from publisher.edits import printed
from publisher.model import Brief, Heading, Note, PointList, Remark, StyledBrief, Table, Text

ROOT = Path(__file__).resolve().parents[3]
EAST = draft(
    "云溪港的五年",
    (
        "云溪 开港",
        [
            "由云溪集团牵头，{m:引进云溪集团的装卸设备}。"
            "到2030年，{g:云溪港货运量达3000万吨}，{k 云溪港货运量=3000万吨 target 2030:达3000万吨}。"
        ],
    ),
)
WEST = draft("湖东规划", ("安居", ["{m:翻修老街}。{g:重特大项目竣工三百家}。"]))
DRAFTS = {"east": EAST, "west": WEST}
TEXT = """
title: 云溪要点
sources: {east: {path: 云溪.txt, label: 云溪港, region: 云溪, publisher: 云溪日报}, west: {path: w.txt, label: 湖东}}
sections:
  - {id: 云溪, title: 云溪与湖东, from: [east, west], metrics: {as: table}, text: 先说云溪,
     note: {text: 云溪另报, source: east}%s}
"""


def made(said: str = "", top: str = "") -> Brief:
    return brief(top + TEXT % said, DRAFTS)


def dressed(found: Brief) -> StyledBrief:
    look = style.load(str(ROOT / "styles" / "gongwen.yaml"), lambda path: Path(path).read_text("utf-8"))
    return style.apply(found, look, (), datetime.date(2026, 11, 21))


def remarks(found: Brief) -> list[tuple[str, list[str]]]:
    """The lists that hold remarks: their titles, and what stands in them that is no point."""
    lists = [block for block in found.blocks if isinstance(block, PointList)]
    own = [(block.title, [remark.text for group in block.groups for remark in group.remarks]) for block in lists]
    return [(title, texts) for title, texts in own if texts]


def test_own_items_stand_among_those_of_their_kind():
    found = made(", items: [{kind: measure, text: 另修码头, source: 内部材料}, {kind: goal, text: 五年通航}]")
    assert remarks(found) == [("主要目标", ["五年通航"]), ("重点举措", ["另修码头"])]
    (own,) = [remark for b in found.blocks if isinstance(b, PointList) for g in b.groups for remark in g.remarks][1:]
    assert own == Remark("另修码头", "内部材料")


def test_own_items_need_no_article():
    found = brief(
        TEXT % "" + "  - {id: b, title: 另记, items: [{kind: metric, text: 存煤三千吨, source: west}]}", DRAFTS
    )
    assert found.blocks[-2] == Heading("b", "另记", 1)
    assert found.blocks[-1].groups[0].remarks == (Remark("存煤三千吨", "湖东"),)


def test_own_figures_stand_after_a_table():
    kinds = [type(block) for block in made(", items: [{kind: metric, text: 存煤三千吨}]").blocks]
    assert kinds[kinds.index(Table) + 1] is PointList


def test_a_note_tells_where_it_is_from_by_the_sources_label():
    assert [block for block in made().blocks if isinstance(block, Note)] == [Note("云溪另报", "云溪港")]


def test_words_are_replaced_in_print_but_never_in_evidence():
    found = made(top="replace: {云溪: 本区, 云溪港: 新港, 重特大: 重大}")
    (goals,) = [block for block in found.blocks if isinstance(block, PointList) and block.kind == "goal"]
    told = [(p.words, p.item.evidence.quote) for group in goals.groups for p in group.points]
    assert told == [
        ("新港：新港货运量达3000万吨", "云溪港货运量达3000万吨"),
        ("湖东：重大项目竣工三百家", "重特大项目竣工三百家"),
    ]
    assert Heading("云溪", "本区与湖东", 1) in found.blocks
    assert Text("先说本区") in found.blocks
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    assert table.rows[0][0].text == "新港货运量"


@pytest.mark.parametrize("hide", ["[云溪]", "{names: 云溪}", "[/云./, 云溪]"])
def test_what_is_hidden_stands_nowhere_in_what_is_written(hide: str):
    found = dressed(made(", items: [{kind: goal, text: 云溪通航, source: 云溪局}]", f"hide: {hide}"))
    assert "云溪" not in repr(found)
    assert "××" in repr(found)


def test_what_is_hidden_is_counted_and_the_rest_stays():
    found = made(top="hide: [云溪集团]")
    (measures,) = [block for block in found.blocks if isinstance(block, PointList) and block.kind == "measure"]
    point = measures.groups[0].points[0]
    assert point.words == "云溪港：引进××的装卸设备"
    assert point.item.evidence.quote == "引进××的装卸设备"
    assert (found.hidden, made().hidden) == (1, 0)
    assert found.warnings == ()


def test_a_name_is_found_with_a_blank_in_it_and_in_small_letters():
    text = TEXT.replace("text: 先说云溪", "text: ['deep sea', '又DEEPSEA号']") % ""
    found = brief("hide: [DeepSea]" + text, DRAFTS)
    assert [block.text for block in found.blocks if isinstance(block, Text)] == ["××", "又××号"]


def test_amounts_can_be_hidden_while_years_stay():
    found = dressed(made(top="hide: {numbers: true}"))
    assert "3000万" not in repr(found.blocks)
    assert "2030年" in repr(found.blocks)
    assert "三百家" not in repr(found.blocks)


def test_amounts_before_latin_units_and_in_speech_are_hidden_while_names_stay():
    amounts = "装机100MW，2.5年通航，算力800PFLOPS，约300+户、三分之一的船、六十多艘。“6%左右的增速来之不易。”"
    names = "2030年5月，5G基站、3D打印、4A级景区和“12345”热线，“1+3+N”布局，PM2.5和C919，“十五五”、二十大"
    text = (TEXT % "").replace("text: 先说云溪", f"text: ['{amounts}', '{names}']")
    found = brief("hide: {numbers: true}" + text, DRAFTS)
    assert [block.text for block in found.blocks if isinstance(block, Text)] == [
        "装机××MW，××年通航，算力××PFLOPS，约××+户、××的船、××多艘。“××%左右的增速来之不易。”",
        names,
    ]


@pytest.mark.parametrize(
    ("told", "hidden"),
    [
        ("三成五企业、两个半百分点、一倍半，百分之三点五、一点二万元", "××企业、××百分点、××，××、××万元"),
        ("十多家、十几家、上千户、数十万元、几百名、成百上千", "××多家、××家、××户、××元、××名、××"),
        ("同比-3.2%，增减+5个百分点，3-5个，3%-5%，增长-2%", "同比××%，增减××个百分点，××-××个，××%-××%，增长-××%"),
        ("翻一番、翻番、八五折、一半以上、半数企业", "翻××、翻××、××折、××以上、××企业"),
        ("两栋楼、五场演出、六次，前三位", "××栋楼、××场演出、××次，前××位"),
        (
            "一批项目、一大批企业、第二个、每一个、一件件、一人一策",
            "一批项目、一大批企业、第二个、每一个、一件件、一人一策",
        ),
        ("今后几十年、几千年来，四次会议", "今后几十年、几千年来，四次会议"),
        ("千家万户、百折不挠、三次产业、三点五十分、5，2031年", "千家万户、百折不挠、三次产业、三点五十分、××，2031年"),
        ("2031年1—9月、3至5日、2028—2030年，3—5个、2030—2031件", "2031年1—9月、3至5日、2028—2030年，××—××个、××—××件"),
        ("每千人口床位、每百户、每万人，每三千人", "每千人口床位、每百户、每万人，每××人"),
        ("亿元以上项目、百亿元级产业，五亿元以上项目、百亿元", "亿元以上项目、百亿元级产业，××元以上项目、××元"),
        ("万元地区生产总值能耗下降3.1%，投入十万元", "万元地区生产总值能耗下降××%，投入××元"),
    ],
)
def test_of_an_amount_no_part_is_left_and_words_that_are_none_stay(told: str, hidden: str):
    found = brief("hide: {numbers: true}" + (TEXT % "").replace("text: 先说云溪", f"text: '{told}'"), DRAFTS)
    assert [block.text for block in found.blocks if isinstance(block, Text)] == [hidden]


def test_what_says_the_same_only_because_it_is_hidden_is_no_repeat():
    pier = draft("云溪", (None, ["{m done:新建泊位3个}。{m done:新建泊位5个}。{m done:新建泊位七个}。"]))
    text = "title: 甲\nhide: {numbers: true}\nsources: {e: e.txt}\nsections: [{id: a, title: 乙, from: [e]}]"
    told = [one.text for one in printed(dressed(brief(text, {"e": pier})))]
    assert told.count("新建泊位××个。") == 3
    assert [one[:10] for one in told if one.startswith("新建泊位××个（")] == ["新建泊位××个（开篇"] * 3
    assert "正文所标编号与以下原文逐条对应；除以××隐去之处外，原文照录。" in told


@given(st.text("云溪港集团 甲2三", max_size=12), st.sampled_from(["云溪", "溪港", "港", "/[甲云]./"]))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_evidence_stays_in_its_text_whatever_is_hidden(around: str, hide: str):
    drafts = {"east": draft("甲", (None, [f"{around}{{g:建成云溪港并通航}}{around}。{{g:{around or '乙'}港口}}"]))}
    text = f"title: 甲\nhide: ['{hide}']\nsources: {{east: e.txt}}\nsections: [{{id: a, title: 乙, from: [east]}}]"
    found = dressed(brief(text, drafts))
    if not hide.startswith("/"):
        assert hide not in repr(found)
