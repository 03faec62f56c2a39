"""Decisions -> the measures of an article: an action and the tail that tells what it is for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from publisher.extract.decisions import Decision
from publisher.extract.identity import identify
from publisher.extract.stating.parsing.deeds import NO_DEEDS, NOMINAL_DEEDS, ends_in_so_many
from publisher.extract.stating.parsing.verbs import ADVERB, PAIRED, PLAIN_VERB, VERB_OR_NOUN
from publisher.extract.text.patterns import lazily
from publisher.extract.times.figures import progress
from publisher.model.article import Article
from publisher.model.items import Evidence, Measure

_OWN_VERB = re.compile(
    rf"(?P<around>(?:沿着|依托|围绕)[^、]{{2,8}}?)?"
    rf"(?:{ADVERB}*(?(around)|(?:{PAIRED})?){PLAIN_VERB}(?!的)|(?(around)(?:部署|布局|培育|孵化)|(?!)))[^、]{{3,}}"
)
_ANY_VERB = lazily(rf"{VERB_OR_NOUN}[^、]{{3,}}")
_DEED = lazily(
    rf"{ADVERB}*(?!{NO_DEEDS})(?:{PLAIN_VERB}|{NOMINAL_DEEDS}|建设|种植|培育|开发|处分|立案)(?!的)(?:[^、，,的]{{1,14}})?\d"
)
_WAYS = re.compile(r"(?:继续)?(?:通过|采取|采用)(?=[^、，,]{4,20}、)")
_OF_WAYS = re.compile(r"(?:等?[一二三四五六两]?(?:大|个|种|项)?(?:途径|方式|举措|措施|办法|手段|形式|路径))$")
# 发挥协会在创建品牌、开展自律中的作用: what a thing does something in.
_IN_DOING = re.compile("[^、]*在[^、]{2,}")
_DONE_IN = re.compile("[^、]*[中上方面](?:的[^、]{1,4})?$")
# What such a verb serves goes on behind 、.
_SERVES = re.compile("[^、]{4,}(?:支持|用于|帮助|助力)|[^、]{0,6}关于|(?:进一步|更好)?(?:兼顾|处理好)")
_HELPING = re.compile("帮助|支持|鼓励|引导|组织|动员|推动|督促|指导")
_HELPS = lazily(rf"{ADVERB}*(?:帮助|支持|鼓励|引导|组织|动员|推动|督促|指导)[^、]{{2,8}}?{PLAIN_VERB}")
# A noun at the end that all parts share: ``完善矛盾排查预警、调处化解机制``.
_SHARED = re.compile("(?:机制|体系|制度|举措|措施|政策|办法|模式|平台|网络|功能|工作|途径|渠道)[”’]?$")
# Or one that counts them: ``做强领跑全市的造船、接轨国际的航运两大产业``.
_SUMMED = re.compile("的[^、]*[两三四五六七八九十](?:大|个|条|类|项)[^、]*$")
# Or one that all of them describe: ``打造带动就业、富裕乡亲的“甜蜜产业”``.
_DESCRIBED = lazily(
    f"(?:打造|形成|建设|培育|建立|构建|营造|[^、]*(?:当好|争当|成为)){ADVERB}*(?:引领|带动|服务|支撑|{PLAIN_VERB})[^、的]*$"
)
# ``发扬艰苦奋斗、勇于探索的精神``
_UPHELD = lazily(
    f"(?:[^、]{{0,6}}?{ADVERB}*)(?:发扬|弘扬|坚持|贯彻|执行|保持|处理好|树立|纠正|查处|克服|发挥)"
    f"(?:{ADVERB}*{VERB_OR_NOUN})[^、的]*$"
)
# ``实施扶持小渔村、推进渔港更新和发展渔文化规划``
_PLANNED_IN = lazily(f"{ADVERB}*(?:组织)?(?:实施|编制|制定|落实){VERB_OR_NOUN}")
_A_PLAN = re.compile("(?:规划|工程|计划|行动|方案|战略)$")
_CARRIES_OUT = lazily(f"{ADVERB}*(?:实施|完成|推进|开展)")
_WORKS = lazily(r"[退封植改][\u4e00-\u9fff]{0,2}[还造育][\u4e00-\u9fff]{1,2}\d")
_OF_THE_TOPIC = ("goes on a list", "tells the result")  # 对渔港，以及附近的冷库，…
_OF_IT = re.compile("[^、]*的[^、的]+$")
_QUOTED = re.compile(r"“[^”]*”|《[^》]*》|（[^）]*）|\([^)]*\)")


def find(article: Article, decisions: tuple[Decision, ...]) -> tuple[Measure, ...]:
    """One measure for every action that could stand on its own, in order."""
    seen: Counter[str] = Counter()
    measures = []
    for found in _whole(article, decisions):
        quote = _text(article, found)[found.start : found.end]
        evidence = Evidence(article, found.section, found.paragraph, found.start, found.end, quote)
        identity = identify("m", article.source.name, quote, seen[quote])
        is_over = found.tense == "done" and not progress.is_task(evidence.context.text, found.start, found.end)
        measures.append(Measure(identity, evidence, found.group, "done" if is_over else "planned", found.cue))
        seen[quote] += 1
    return tuple(measures)


def _text(article: Article, found: Decision) -> str:
    return article.sections[found.section].paragraphs[found.paragraph].text


def _whole(article: Article, decisions: tuple[Decision, ...]) -> Iterator[Decision]:
    """Actions with their tails joined, begun where their sentence says whom they deal with, coordinate ones parted."""
    current: Decision | None = None
    topic: Decision | None = None
    for found in decisions:
        if found.kind == "tail" and current and _same_sentence(current, found):
            current = current._replace(end=found.end)
            continue
        if current:
            yield from _parts(_text(article, current), current)
        current = None
        if found.kind == "topic":
            topic = found
        elif found.kind == "statement" and found.reason not in _OF_THE_TOPIC:
            topic = None
        elif found.kind == "action":
            current = found._replace(start=topic.start) if topic and _same_sentence(topic, found) else found
            topic = None
    if current:
        yield from _parts(_text(article, current), current)


def _same_sentence(left: Decision, right: Decision) -> bool:
    return left.section == right.section and left.paragraph == right.paragraph and left.sentence == right.sentence


def _parts(text: str, found: Decision) -> Iterable[Decision]:
    """Divide at 、 where each part has a verb and an object of its own."""
    if text.find("、", found.start, found.end) < 0:
        return (found,)
    words = text[found.start : found.end]
    bare = _QUOTED.sub(lambda quoted: "x" * len(quoted[0]), words)
    first = re.split("[，,]", bare)[0]
    skip = ways.end() if (ways := _WAYS.match(first)) else 0
    parts = first[skip:].split("、")
    if len(parts) > 1 and _names_works(parts):
        return (found,)
    if len(parts) > 1 and all(map(_did_so_many, parts)):
        return _divided(found, skip, parts, found.end)
    if len(parts) < 2 or _serves(parts[0]) or not all(_own_verb(part, skip > 0) for part in parts):
        return (found,)
    if not skip and (_end_in_one(parts) or all(part.startswith("统一") for part in parts)):
        return (found,)
    ways_end = skip and (len(first) == len(words) or _OF_WAYS.search(first))
    last = found.start + len(_OF_WAYS.sub("", first)) if ways_end else found.end
    return _divided(found, skip, parts, last)


def _serves(part: str) -> bool:
    """Whether a part tells what its verb is for, or whom somebody is helped to do something."""
    if _SERVES.match(part):
        return True
    return _HELPING.search(part) is not None and _HELPS().match(part) is not None


def _end_in_one(parts: list[str]) -> bool:
    """Whether the last part ends in a noun that all share, counts them, or is what all of them describe."""
    first, last = parts[0], parts[-1]
    if (_IN_DOING.match(first) and _DONE_IN.match(last)) or _SUMMED.search(last):
        return True
    if _OF_IT.match(last) and (_DESCRIBED().match(first) or (_UPHELD().match(first) and not _OF_IT.match(first))):
        return True
    if _A_PLAN.search(last) and _PLANNED_IN().match(first) and not any(map(_A_PLAN.search, parts[:-1])):
        return True
    return _SHARED.search(last) is not None and not any(map(_SHARED.search, parts[:-1]))


def _divided(found: Decision, skip: int, parts: list[str], last: int) -> Iterator[Decision]:
    start = found.start + skip
    for nth, part in enumerate(parts):
        yield found._replace(start=start, end=last if nth == len(parts) - 1 else start + len(part))
        start += len(part) + 1


def _did_so_many(part: str) -> bool:
    """``新建公厕20座``: a part that has a verb and so many of what is done."""
    return ends_in_so_many(part, 0, len(part)) and _DEED().match(part) is not None


def _names_works(parts: list[str]) -> bool:
    """``实施退圩还湖3万亩、退渔还湿2万亩``: whether the parts but the first are works that its verb does too."""
    return _CARRIES_OUT().match(parts[0]) is not None and all(map(_WORKS().match, parts[1:]))


def _own_verb(part: str, among_ways: bool) -> bool:
    """Whether a coordinate part has verb and object; among ways (``通过…、…``) a verbal noun will do."""
    return _OWN_VERB.fullmatch(part) is not None or (among_ways and _ANY_VERB().match(part) is not None)
