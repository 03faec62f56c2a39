"""Every key of the outline language is heeded: what it says makes another brief, as it is printed."""

import datetime
import functools
import re
from pathlib import Path

import pytest
from outline_cases import brief, draft

from publisher import style
from publisher.model import Style, StyledBrief
from publisher.outline import json_schema, load

ROOT = Path(__file__).resolve().parents[3]
EAST = draft(
    "东区规划",
    (None, ["{g:建成现代化港城}。"]),
    (
        "产业 兴港",
        [
            "{m:改善云溪港区环境}。强链补链：{m 强链补链:引进三家码头企业}，{m done 强链补链:建成两座仓库}。",
            "{k 港口产值=30000万元 actual 去年:实现30000万元}，{k 港口产值=5亿元 target 2030:达5亿元}，"
            "{k 港口产值=6% actual 去年 growth:增长6%}，{k 港口产值=2位 actual 去年 rank:列第2位}，"
            "{k 港口产值=8% plan 2027 share:占8%}，{k 港口产值=4亿元 ongoing 今年:预计4亿元}，"
            "{k 港口岸线=9公里 ongoing -:9公里}。",
            "{g:力争货运量居全国第一}。{g:改善,优化港区面貌}。",
        ],
    ),
)
WEST = draft(
    "湖东纪实",
    (
        "民生 增福",
        ["{m:扩建幼儿园5所}，{m:动工新码头}。{g:力争三年翻修老街}。", "{k 总产出=2亿元 actual 去年:达2亿元}。"],
    ),
)
NORTH = draft(
    "北屿年报",
    (
        "控制",
        [
            "{k 登记失业率=4% actual 去年:为4%}，{k 登记失业率=<=5% target 2030:5%以内}，"
            "{k 综合债务率=85% actual 去年:为85%}，{k 综合债务率=<=80% target 2030:不超过80%}。"
        ],
    ),
)
DRAFTS = {"east": EAST, "west": WEST, "north": NORTH}
TEXT = """
title: <title>
<top>
sources:
  east: {path: <path>, <source>}
  west: {path: w.txt, label: 湖东, region: 湖东, date: 2026}
  north: {path: n.txt, label: 北屿, region: 北屿, date: 2026}
summary: {<summary>}
sections:
  - id: a
    title: 产业
    from: [<from>]
    goals: {<goals>}
    measures: {<measures>}
    metrics: {<metrics>}
    <section>
  - {id: b, title: 对照, compare: {<compare>}}
  - {id: c, title: 年份, compare: {rows: year, columns: region, indicators: [<indicator>]}}
  - {id: d, title: 状态, compare: {rows: status, columns: indicator, indicators: [港口产值]}}
  - {id: g, title: 地区, compare: {rows: region, columns: indicator, indicators: [港口产值]}}
  - {id: e, title: 图示, chart: {<chart>}}
  - {id: h, title: 控制, chart: {kind: progress, indicator: [登记失业率, 综合债务率]}}
  - {id: i, title: 增减, from: [north], metrics: {as: table, columns: [indicator, value, change]}}
  - {id: f, title: 附记, text: 略, <last>}
"""
SOURCE = "region: 云溪, label: 东区港, date: 2026"
USUAL = {
    "title": "云溪要点",
    "path": "e.txt",
    "source": SOURCE,
    "summary": "goals: 2, metrics: 2",
    "from": "east, west",
    "goals": "limit: all",
    "measures": "limit: all, states: true",
    "metrics": "limit: all",
    "compare": "indicators: [港口产值]",
    "indicator": "{name: 港口产值, kind: level}",
    "last": "note: 略",
    "chart": "indicator: {name: 港口产值, kind: level}",
}
LABELS = [f"labels.{name}" for name in json_schema()["properties"]["labels"]["properties"]]
MASTHEAD = "masthead: {name: 简报, %s}"
CASES: dict[str, tuple[str, str, str]] = {
    "outline.title": ("title", "云溪要点", "云溪参阅"),
    "outline.subtitle": ("top", "", "subtitle: 副题"),
    "outline.audience": ("top", "", "audience: 居民"),
    "outline.issuer": ("top", "", "issuer: 办公室"),
    "outline.replace": ("top", "", "replace: {码头: 泊位}"),
    "outline.hide": ("top", "", "hide: 云溪"),
    "outline.except": ("top", "", "except: 仓库"),
    "outline.thesaurus": ("top", "", "thesaurus: {港口产值: [总产出]}"),
    "outline.contents": ("top", "", "contents: false"),
    "outline.tidy": ("top", "", "tidy: false"),
    "outline.evidence": ("top", "", "evidence: footnotes"),
    "outline.order": ("top", "", "order: [c]"),
    "source.label": ("source", SOURCE, "region: 云溪, label: 东区, date: 2026"),
    "source.region": ("source", SOURCE, "region: 云溪区, label: 东区港, date: 2026"),
    "source.date": ("source", SOURCE, "region: 云溪, label: 东区港, date: 2025"),
    "source.publisher": ("source", SOURCE, f"{SOURCE}, publisher: 云溪日报"),
    "hide.names": ("top", "", "hide: {names: 码头}"),
    "hide.numbers": ("top", "", "hide: {numbers: true}"),
    "summary.title": ("summary", "goals: 2", "goals: 2, title: 看点"),
    "summary.goals": ("summary", "goals: 2", "goals: 1"),
    "summary.metrics": ("summary", "metrics: 2", "metrics: 1"),
    "section.from": ("from", "east", "west"),
    "section.show": ("section", "", "show: metrics"),
    "section.items": ("section", "", "items: [{kind: goal, text: 甲}]"),
    "section.except": ("section", "", "except: 仓库"),
    "section.text": ("section", "", "text: 导语"),
    "section.note": ("section", "", "note: 附注"),
    "section.sections": ("section", "", "sections: [{id: a1, title: 细目, text: 略}]"),
    "section.goals": ("goals", "limit: 1", "limit: 2"),
    "section.measures": ("measures", "limit: 1", "limit: 2"),
    "section.metrics": ("metrics", "limit: 1", "limit: 2"),
    "section.compare": ("compare", "indicators: [港口产值]", "indicators: [港口岸线]"),
    "section.chart": ("chart", "indicator: 港口岸线", "indicator: 总产出"),
    "section.id": ("last", "sections: []", "sections: [{id: f1, title: 细目, text: 略}]"),
    "section.title": ("last", "sections: [{id: f1, title: 甲, text: 略}]", "sections: [{id: f1, title: 乙, text: 略}]"),
    "note.text": ("section", "note: {text: 甲}", "note: {text: 乙}"),
    "note.source": ("section", "note: {text: 甲}", "note: {text: 甲, source: 内部材料}"),
    "item.kind": ("section", "items: [{kind: goal, text: 甲}]", "items: [{kind: measure, text: 甲}]"),
    "item.text": ("section", "items: [{kind: goal, text: 甲}]", "items: [{kind: goal, text: 乙}]"),
    "item.source": ("section", "items: [{kind: goal, text: 甲}]", "items: [{kind: goal, text: 甲, source: west}]"),
    "article.article": ("from", "{article: east}", "{article: west}"),
    "article.heading": ("from", "{article: east}", "{article: east, heading: 兴港}"),
    "article.section": ("from", "{article: east}", "{article: east, section: 0}"),
    "article.paragraph": ("from", "{article: east}", "{article: east, paragraph: 改善}"),
    "topic.topic": ("from", "{topic: 码头}", "{topic: 老街}"),
    "topic.articles": ("from", "{topic: 码头}", "{topic: 码头, articles: west}"),
    "topic.limit": ("from", "{topic: [码头, 老街, 港口产值]}", "{topic: [码头, 老街, 港口产值], limit: 1}"),
    "topic.take": ("from", "{topic: 仓库}", "{topic: 港区, take: sentences}"),
    "compare.rows": ("compare", "rows: source, indicators: [港口产值]", "rows: region, indicators: [港口产值]"),
    "compare.columns": ("compare", "columns: source, indicators: [港口产值]", "columns: year, indicators: [港口产值]"),
    "compare.indicators": ("compare", "indicators: [港口产值]", "indicators: [港口产值, 港口岸线]"),
    "compare.title": ("compare", "indicators: [港口产值]", "indicators: [港口产值], title: 甲"),
    "chart.kind": ("chart", "indicator: 港口岸线", "indicator: 港口岸线, kind: column"),
    "chart.indicator": ("chart", "indicator: 港口岸线", "indicator: {name: 港口产值, kind: growth}"),
    "chart.by": ("chart", "indicator: 港口岸线", "indicator: 港口岸线, by: source"),
    "chart.title": ("chart", "indicator: 港口岸线", "indicator: 港口岸线, title: 甲"),
    "masthead.profile": ("top", MASTHEAD % "profile: zhuanbao, to: 区委", MASTHEAD % "profile: jianbao"),
    "masthead.name": ("top", "masthead: {name: 简报}", "masthead: {name: 快报}"),
    "masthead.number": ("top", "masthead: {name: 简报}", MASTHEAD % "number: 第5期"),
    "masthead.to": ("top", MASTHEAD % "profile: zhuanbao", MASTHEAD % "profile: zhuanbao, to: 区委"),
    "masthead.copies": ("top", "masthead: {name: 简报}", MASTHEAD % "copies: {报: 区委}"),
    "masthead.serial": ("top", "masthead: {name: 简报}", MASTHEAD % "serial: 000001"),
    "masthead.secrecy": ("top", "masthead: {name: 简报}", MASTHEAD % "secrecy: 秘密★1年"),
    "masthead.urgency": ("top", "masthead: {name: 简报}", MASTHEAD % "urgency: 特急"),
    "masthead.signer": ("top", MASTHEAD % "profile: gongwen", MASTHEAD % "profile: gongwen, signer: 张三"),
    "masthead.printer": ("top", "masthead: {name: 简报}", MASTHEAD % "printer: 某办"),
    "masthead.printed": ("top", MASTHEAD % "printer: 某办", MASTHEAD % "printer: 某办, printed: 2026-01-05"),
    "indicator.name": ("indicator", "{name: 港口产值, kind: level}", "{name: 总产出}"),
    "indicator.also": ("indicator", "{name: 港口产值, kind: level}", "{name: 港口产值, also: 总产出, kind: level}"),
    "indicator.kind": ("indicator", "{name: 港口产值, kind: level}", "{name: 港口产值, kind: growth}"),
    "indicator.unit": ("indicator", "{name: 港口产值, kind: level}", "{name: 港口产值, kind: level, unit: 万元}"),
    "goals.limit": ("goals", "limit: 1", "limit: 2"),
    "goals.match": ("goals", "limit: all", "match: 港"),
    "goals.without": ("goals", "limit: all", "without: 港"),
    "goals.region": ("goals", "limit: all", "region: 湖东"),
    "goals.order": ("goals", "limit: all", "order: importance"),
    "goals.by": ("goals", "limit: all", "by: none"),
    "goals.title": ("goals", "limit: all", "title: 甲"),
    "measures.limit": ("measures", "limit: 1", "limit: 2"),
    "measures.match": ("measures", "limit: all", "match: 港"),
    "measures.without": ("measures", "limit: all", "without: 港"),
    "measures.region": ("measures", "limit: all", "region: 湖东"),
    "measures.order": ("measures", "limit: all", "order: importance"),
    "measures.by": ("measures", "limit: all", "by: lead"),
    "measures.title": ("measures", "limit: all", "title: 甲"),
    "measures.status": ("measures", "limit: all", "status: done"),
    "measures.states": ("measures", "limit: all", "states: false"),
    "measures.group": ("measures", "limit: all", "group: true"),
    "metrics.limit": ("metrics", "limit: 3", "limit: 4"),
    "metrics.match": ("metrics", "limit: all", "match: 港口产值"),
    "metrics.without": ("metrics", "limit: all", "without: 港口产值"),
    "metrics.region": ("metrics", "limit: all", "region: 湖东"),
    "metrics.order": ("metrics", "limit: all", "order: value"),
    "metrics.by": ("metrics", "as: list", "as: list, by: none"),
    "metrics.title": ("metrics", "limit: all", "title: 甲"),
    "metrics.status": ("metrics", "limit: all", "status: target"),
    "metrics.period": ("metrics", "limit: all", "period: 2030"),
    "metrics.min": ("metrics", "limit: all", "min: 4亿元"),
    "metrics.as": ("metrics", "limit: all", "as: list"),
    "metrics.columns": ("metrics", "limit: all", "columns: [value, indicator]"),
    "summary-goals.limit": ("summary", "goals: {limit: 1}", "goals: {limit: 2}"),
    "summary-goals.match": ("summary", "goals: all", "goals: {match: 老街}"),
    "summary-goals.without": ("summary", "goals: all", "goals: {without: 老街}"),
    "summary-goals.region": ("summary", "goals: all", "goals: {region: 湖东}"),
    "summary-goals.order": ("summary", "goals: all", "goals: {order: importance}"),
    "summary-metrics.limit": ("summary", "metrics: {limit: 1}", "metrics: {limit: 2}"),
    "summary-metrics.match": ("summary", "metrics: all", "metrics: {match: 港口岸线}"),
    "summary-metrics.without": ("summary", "metrics: all", "metrics: {without: 港口岸线}"),
    "summary-metrics.region": ("summary", "metrics: all", "metrics: {region: 湖东}"),
    "summary-metrics.order": ("summary", "metrics: all", "metrics: {order: importance}"),
    "summary-metrics.status": ("summary", "metrics: all", "metrics: {status: target}"),
    "summary-metrics.period": ("summary", "metrics: all", "metrics: {period: 2030}"),
    "summary-metrics.min": ("summary", "metrics: all", "metrics: {min: 4亿元}"),
    **{name: ("top", "", f"labels: {{{name.removeprefix('labels.')}: 另词}}") for name in LABELS},
}
MERGING = {"outline.extends", "source.drop", "section.order", "section.drop", "section.after"}  # test_outline_load.py
OF_THE_OUTLINE = {
    "outline.style": ("top", "style: gongwen", "style: briefing"),
    "outline.vars": ("top", "vars: {a: 甲}\nsubtitle: '{a}'", "vars: {a: 乙}\nsubtitle: '{a}'"),
    "source.path": ("path", "e.txt", "f.txt"),
    "source.corrections": ("source", SOURCE, f"{SOURCE}, corrections: c.yaml"),
}


def text(token: str, said: str) -> str:
    whole = TEXT
    for name in re.findall("<([a-z]+)>", TEXT):
        whole = whole.replace(f"<{name}>", said if name == token else USUAL.get(name, ""))
    return whole


@functools.cache
def look() -> Style:
    return style.load(str(ROOT / "styles" / "gongwen.yaml"), lambda path: Path(path).read_text("utf-8"))


@functools.cache
def printed(token: str, said: str) -> StyledBrief:
    return style.apply(brief(text(token, said), DRAFTS), look(), (), datetime.date(2026, 11, 21))


@pytest.mark.parametrize("key", CASES)
def test_another_value_makes_another_brief(key: str):
    token, first, second = CASES[key]
    assert printed(token, first) != printed(token, second)


@pytest.mark.parametrize("key", OF_THE_OUTLINE)
def test_what_the_build_heeds_is_in_the_outline(key: str):
    token, first, second = OF_THE_OUTLINE[key]
    one, other = (
        load("outlines/o.yaml", {"outlines/o.yaml": text(token, said)}.__getitem__) for said in (first, second)
    )
    assert (one.style, one.subtitle, one.sources) != (other.style, other.subtitle, other.sources)


def test_no_key_is_forgotten():
    schema = json_schema()
    keys = {f"outline.{name}" for name in schema["properties"]} - {"outline.sources", "outline.sections"}
    for name, part in schema["$defs"].items():
        objects = [one["properties"] for one in (part, *part.get("anyOf", ())) if "properties" in one]
        keys |= {f"{name}.{key}" for properties in objects for key in properties}
    tested = {*CASES, *OF_THE_OUTLINE, *MERGING} - set(LABELS)
    assert keys - tested == {"outline.labels", "outline.summary", "outline.masthead"}  # each key of theirs is tested
    assert tested - keys == set()
