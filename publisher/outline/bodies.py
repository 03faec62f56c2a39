"""An item and its source -> the part of the source's region that its sentence is about: 三星镇 in a plan of 海门区.

The subject is sought clause by clause, back from the item to where its sentence begins; a sentence that names none
goes on with the one that opens its paragraph, and else with a heading that names one (二、三星镇：向海而兴).
"""

import re
from collections.abc import Iterator

from publisher.extract import tables
from publisher.extract.text.patterns import NEVER, any_of
from publisher.model import Article, Evidence, Item, Metric, Section, SourceRef

_TABLES = tables.read("bodies")
_BEFORE, _AFTER = tables.groups("bodies", "not_before"), tables.groups("bodies", "not_after")


def _end(word: str) -> str:
    """A pattern for what a name ends in, where it is no part of another word: 市 but not 城市 or 市场."""
    behind = f"(?<!{any_of(_AFTER[word])})" if word in _AFTER else ""
    return behind + word + (f"(?!{any_of(_BEFORE[word])})" if word in _BEFORE else "")


# The smaller the part of the country, the later its list stands.
_LEVELS = tuple("|".join(map(_end, words)) or NEVER for words in tables.groups("bodies", "places").values())
_ENDS = "|".join(reversed(_LEVELS))
_RANKS = tuple((re.compile(f"(?:{ends})$"), rank) for rank, ends in reversed(tuple(enumerate(_LEVELS, 1))))
_NAME = f"[\u4e00-\u9fff]{{2,8}}?(?:{_ENDS})"
_SENTENCE, _CLAUSE = re.compile("[。！？；;!?]"), re.compile("[，,：:]")
_FIRST = re.compile(r"[\s“]*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|其中|同时|此外|另外|而|如)?[：:，,]?")
# How what a body does goes on behind its name; a name that others follow (三星镇的道路, 三星镇建设项目) is no subject.
_DOES = re.compile(f"[：:0-9]|{any_of(_TABLES['acts'])}(?!率)|{any_of(_TABLES['acts_on'])}(?!率)(?=[^的，。]{{2}})")
_OFFICES = re.compile("(?:党工委|管委会|党委|政府|委|党政)+")
_ASIDE = re.compile(r"[（(][^（）()]{1,20}[）)]")
# A name that opens with a verb, a number or a word for any, and one that is none: 支持三星镇, 各乡镇, 特色小镇, 核心区.
_NO_NAME = re.compile(
    ".*[的是了为得]|[各全本该我这那其每某对把将让使向从由以在给为被跨与和及并也还就已是有于按经][^州城海宁江阴昌溪湖山]|[各全本该我每某]"
    f"|[两几数]个|{any_of(_TABLES['no_names'])}"
)
_COMMON = re.compile(f"{any_of(_TABLES['common'])}(?:{_ENDS})$|[城郊园景小牧山库林老灾片矿农税贸]区$")
_WHOLE = re.compile("[全我本该各][省市县区州盟旗镇乡村]|[省市县区州][委政](?!务)|全[域社]|各[级地部单]")
_TITLED = re.compile(
    f"(?:关于|中共)?(?:[0-9]{{4}}年)?(?:[上下]半年|前?[一二三四]季度|[0-9—-]+月份?)?(?P<name>[\u4e00-\u9fff]{{2,9}}?(?:{_ENDS}))"
)
_STEM = re.compile(f"(?:经济技术|高新技术|产业)?(?:{_ENDS})$")


def body_of(item: Item, source: SourceRef) -> str:
    """The name of the body, empty where it is the region itself, or the item's own words name the body."""
    own = region_of(source, item.evidence.article)
    if not own:
        return ""
    found = _governing(item.evidence, own)
    said = f"{item.indicator} {item.evidence.quote}" if isinstance(item, Metric) else item.evidence.quote
    return "" if found in said else found


def region_of(source: SourceRef, article: Article) -> str:
    """The region that the outline says the source is of, or that its label or title names; empty: neither."""
    if source.region:
        return source.region
    named = (_TITLED.match(words) for words in (source.label, article.title))
    return next((found["name"] for found in named if found), "")


def _governing(evidence: Evidence, own: str) -> str:
    """The body that the item's sentence, its paragraph's first or a heading over it names; empty for the region."""
    for subject in (*_of_sentence(evidence, own), *_of_opening(evidence, own), *_of_headings(evidence, own)):
        if subject is not None:
            return subject
    return ""


def _of_sentence(evidence: Evidence, own: str) -> Iterator[str | None]:
    """The subjects of the item's clause and of those before it, the nearest first; None of a clause without one."""
    text = evidence.context.text[: evidence.start]
    begins = max((found.end() for found in _SENTENCE.finditer(text)), default=0)
    starts = [begins, *(found.end() for found in _CLAUSE.finditer(text, begins))]
    return (_subject(evidence.context.text[start:], own) for start in reversed(starts))


def _of_opening(evidence: Evidence, own: str) -> Iterator[str | None]:
    """The subject of the paragraph's first clause, or of the one behind its opening words (今年，)."""
    text = evidence.context.text
    first = _CLAUSE.search(text[: evidence.start])
    yield _subject(text, own)
    yield _subject(text[first.end() :], own) if first and first.end() < _opens(text) else None


def _opens(text: str) -> int:
    """Up to where words before a subject may reach: 今年以来，"""
    end = _SENTENCE.search(text)
    return min(end.start() if end else len(text), 10)


def _of_headings(evidence: Evidence, own: str) -> Iterator[str | None]:
    """The bodies that the headings over the item open with, the nearest first."""
    above = evidence.article.sections[: evidence.section + 1]
    level = above[-1].level + 1
    for section in reversed(above):
        if section.heading and section.level < level:
            level = section.level
            yield _titled(section, own)


def _titled(section: Section, own: str) -> str | None:
    """The body that a heading opens with or consists of."""
    heading = section.heading or ""
    alone = re.match(f"(?P<name>{_NAME})(?=$|[：:——\\s，,])", heading)
    return _settled(alone["name"], own) if alone else _subject(heading, own)


def _subject(clause: str, own: str) -> str | None:
    """The body that the clause opens with as its subject, empty where that is the region; None where it names none."""
    opening = _FIRST.match(clause)
    rest = clause[opening.end() :] if opening else clause
    if _WHOLE.match(rest) or (rest.startswith((own, _stem(own))) and not _longer(rest, own)):
        return ""
    found = re.match(_NAME, rest)
    return _as_subject(found[0], rest[found.end() :], own) if found else None


def _longer(rest: str, own: str) -> bool:
    """Whether the words open with a name that only begins as the region's: 海门港新区 in the plan of 海门区."""
    found = re.match(_NAME, rest)
    return found is not None and _stem(found[0]) != _stem(own) and not found[0].startswith(own)


def _as_subject(name: str, behind: str, own: str) -> str | None:
    behind = _OFFICES.sub("", _ASIDE.sub("", behind, count=1) if _ASIDE.match(behind) else behind, count=1)
    return _settled(name, own) if _DOES.match(behind) else None


def _settled(name: str, own: str) -> str | None:
    """The name if it is that of a part of the region, empty if it is the region's own; None if it is none."""
    if _stem(name) == _stem(own) or name == own:
        return ""
    if _NO_NAME.match(name) or _COMMON.search(name) or not _stem(name):
        return None
    return name if _rank(name) > _rank(own) or _rank(name) == _rank(own) == 2 else None


def _rank(name: str) -> int:
    """How small a part of the country a name of this kind is of."""
    return next((rank for ends, rank in _RANKS if ends.search(name)), 0)


def _stem(name: str) -> str:
    return _STEM.sub("", name)
