"""Outlines with anything done to them: each is an Outline or a PublisherError, and soon."""

import contextlib
import random
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from outline_cases import draft

from publisher.errors import PublisherError
from publisher.model import Brief, Heading, Outline
from publisher.outline import fill, load

ROOT = Path(__file__).resolve().parents[2] / "outlines"
TEXTS = {f"outlines/{path.name}": path.read_text("utf-8") for path in sorted(ROOT.glob("*.yaml"))}
EVERYTHING = """
title: '{place}要点'
subtitle: 共{n}家
vars: {place: 云溪, n: 12}
labels: {goals: '{place}目标'}
sources:
  all: {path: ../articles/*.txt, region: 云溪区, date: 2026}
  x: {label: 云溪, publisher: 云溪日报}
replace: {重特大: 重大, 一批: 多项}
hide: {names: [某公司, /张./], numbers: false}
except: [早餐, '/不[用必]/']
thesaurus: [{产值: [工业产值, 总产出]}, names.yaml]
summary: {goals: 2, metrics: {limit: 2, without: 面积}}
order: [b]
masthead: {name: 简报, copies: {报: 某人}}
sections:
  - id: a
    title: '{place}产业'
    from: [all, {article: x, paragraph: 引进}, {article: x, section: 1}, {topic: [码头, 企业], articles: [all]}]
    goals: {limit: 3, match: /码头|产值/, region: 云溪区, by: article}
    measures: {group: true, status: planned, order: importance}
    metrics: {period: [2025, 上半年], min: 1亿元, order: value, as: table, columns: [indicator, value]}
    items: [{kind: goal, text: '建成{n}座桥', source: x}, {kind: metric, text: 桥十二座}]
    chart: {kind: progress, indicator: {name: 产值, kind: level, unit: 亿元}, by: source}
    note: {text: 待核, source: 内部材料}
    except: 晚餐
    sections: [{id: a1, title: 细目, from: x, sections: [{id: a2, title: 再细, text: 略}]}]
  - {id: b, title: 对照, compare: {rows: indicator, columns: year, indicators: [产值, {name: 桥, also: [大桥]}]}}
  - {id: c, title: 状态, compare: {rows: region, columns: status, indicators: [{name: 产值, kind: growth}]}}
"""
TEXTS |= {"outlines/everything.yaml": EVERYTHING, "outlines/names.yaml": "桥: [大桥]\n"}
RUNS, LONG = 200, 10_000
PIECES = [
    "{",
    "}",
    "[",
    "]",
    ":",
    "'",
    '"',
    "\t",
    "\n",
    "  ",
    "- ",
    "&a ",
    "*a",
    "!!python/name:os",
    "null",
    "1e99",
    "-1",
    "/(a+)+/",
    "{x}",
    "\0",
    "\ud800",
    "é",
    "%YAML 9\n",
    "---\n",
    "limit: 99999999999999999999",
    "min: 1亿元",
    "extends: o.yaml\n",
    "hide: [/./]\n",
    "vars: {a: b}\n",
    "replace: {'': a, 的: ''}\n",
    "except: [/./]\n",
    "sources: ['*']\n",
    "order: value",
    "style: ../../x.yaml\n",
    "thesaurus: names.yaml\n",
    "？",
    "：",
    "\x85",
    "\u2028",
    "{a: " * 60,
    "[" * 300,
    "x" * 3000,
]
VALUES = ["null", "true", "0", "-1", "1.5", "1e9", "''", "[]", "{}", "[{}]", "{a: {}}", "all", "\U0001f600"]
ARTICLE, ITEMS = draft(
    "甲",
    (None, ["{g:建成三座码头}。"]),
    ("产业 项目", ["引进先行：{m 引资:引进两家企业}，{k 产值=3亿元 actual 去年:达3亿元}。"]),
)


def mutated(text: str, dice: random.Random) -> str:
    """The text with one to four things done to it."""
    for _ in range(dice.randint(1, 4)):
        lines = text.split("\n")
        at, other = dice.randrange(len(lines)), dice.randrange(len(lines))
        match dice.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at] = " " * dice.randrange(7) + lines[at].lstrip()
            case 3:
                lines[at], lines[other] = lines[other], lines[at]
            case 4:
                lines[at] = re.sub(
                    r"(: |- )([^,{}\[\]]+)", lambda said: said[1] + dice.choice(VALUES), lines[at], count=1
                )
            case _:
                column = dice.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:column] + dice.choice(PIECES) + lines[at][column:]
        text = "\n".join(lines) or " "
    return text


def filled(found: Outline) -> Brief:
    names = [ref.id for ref in found.sources]
    return fill(found, dict.fromkeys(names, ARTICLE), dict.fromkeys(names, ITEMS))


def reader(texts: dict[str, str]) -> Callable[[str], str]:
    def read(path: str) -> str:
        if path not in texts:
            raise FileNotFoundError(2, "no such file", path)
        return texts[path]

    return read


def listed(pattern: str) -> list[str]:
    return [pattern.replace("*", "x")]


def test_all_of_the_language_goes_together():
    made = filled(load("outlines/everything.yaml", reader(TEXTS), listed))
    assert [block.text for block in made.blocks if isinstance(block, Heading)] == [
        "对照",
        "云溪产业",
        "细目",
        "再细",
    ]


def ended(number: int) -> float:
    """The seconds in which the outline of this number became a brief or a PublisherError."""
    dice = random.Random(number)
    path = "outlines/everything.yaml" if number % 2 else dice.choice(sorted(TEXTS))
    texts = TEXTS | {"outlines/o.yaml": mutated(TEXTS[path], dice)}
    began = perf_counter()
    with contextlib.suppress(PublisherError):
        found = load("outlines/o.yaml", reader(texts), listed)
        assert isinstance(found, Outline)
        assert isinstance(filled(found), Brief)
    return perf_counter() - began


@pytest.mark.parametrize("part", range(4))
def test_any_outline_is_an_outline_or_a_publisher_error_and_soon(part: int):
    for number in range(part, RUNS, 4):
        assert ended(number) < 3, number


@pytest.mark.long
def test_ten_thousand_outlines_end_well_and_soon():
    seconds, number = max((ended(number), number) for number in range(LONG))
    assert seconds < 3, number


DEEP = 200_000
HOSTILE = {
    "an anchors bomb": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
    "a megabyte key": f"{'k' * 1_000_000}: 1\n",
    "a megabyte value": f"title: {'v' * 1_900_000}\n",
    "keys without end": "".join(f"k{number}: 1\n" for number in range(30_000)),
    "duplicate keys": "title: 甲\ntitle: 乙\n",
    "tabs": "title: 甲\nsections:\n\t- id: a\n",
    "control characters": "title: \x01\x02\n",
    "lists in lists": "[" * DEEP,
    "mappings in mappings": "{a: " * DEEP,
    "an indented abyss": "\n".join(" " * depth + "a:" for depth in range(1_500)),
    "a tag": "!!python/object/apply:os.system ['true']\n",
    "two documents": "title: 甲\n---\ntitle: 乙\n",
    "a list": "- title\n",
    "a scalar": "42\n",
    "nothing": "",
    "too long": "# " + "x" * 2_000_001,
    "a merge key": "a: {<<: {b: 1}}\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_yaml_is_refused_soon_and_in_little_memory(name: str):
    text = HOSTILE[name]
    tracemalloc.start()
    began = perf_counter()
    with pytest.raises(PublisherError) as caught:
        load("outlines/o.yaml", {"outlines/o.yaml": text}.__getitem__)
    seconds, (_, most) = perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 10
    assert most < 100_000_000
    assert len(str(caught.value)) < 100_000
