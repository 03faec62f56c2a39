"""Articles + items -> the text of a first outline: a section a heading, with comments that tell how to go on."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from publisher.model import Article, Items
from publisher.outline.scaffold.issued import day, year_of_plan
from publisher.outline.scaffold.parts import KINDS, Part, limit, parts
from publisher.outline.scaffold.themes import themes

_PLAIN = re.compile(r"[\u4e00-\u9fffA-Za-z./][\w“”·、，。—./-]*")
_ISSUED = re.compile("(?:印发|发布|公布|转发)《(?P<what>[^《》]+(?:《[^《》]*》[^《》]*)*)》的(?:通知|公告|通告)")
_INNER = str.maketrans("《》", "〈〉")
_OF_WHOM = re.compile(r"([^：:]{2,12})[：:]")
_LONG = 12  # characters: a longer name fills the summary and the appendix
_OFFICE = re.compile(
    "(?:(?!关于|[的和与在])[\u4e00-\u9fff]){2,6}?(?:(?<!城)市|自治区|省|(?<![小社园地城])区|县|(?<![小城])镇|乡|街道)"
    "(?:人民政府|政府|(?:[\u4e00-\u9fff]{1,8}(?:局|委员会|办公室)))?(?=[0-9“《]|关于|[\u4e00-\u9fff]{0,6}[0-9“《])"
)
_WORDS_OF_YAML = {"true", "false", "null", "yes", "no", "on", "off"}
_CHINESE = re.compile("[\u4e00-\u9fff]")
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Material:
    """An article under the id it goes by in the outline; ``path`` as seen from the outline's folder."""

    id: str
    path: str
    article: Article
    items: Items


def scaffold(name: str, audience: str, materials: Sequence[Material]) -> str:
    """An outline that builds as it is: the sources, a summary, a section a top heading and, as comments, the topics.

    The sections of several articles stand each under one with the article's name.
    """
    found = [parts(material.article, material.items) for material in materials]
    told = zip(materials, found, strict=True)
    sections = [line for material, own in told for line in _of_article(material, own, among=len(materials))]
    lines = [
        *_head(_title(name, materials), audience),
        *_sources(materials),
        *_summary([part for own in found for part in own]),
        *_SECTIONS,
        *sections,
    ]
    return "\n".join([*lines, *_topics(materials), *_FOOT]) + "\n"


def _title(name: str, materials: Sequence[Material]) -> str:
    """Whose points they are: those whom the articles' titles name, or else the article; of several a Chinese name."""
    title = materials[0].article.title
    if len(materials) == 1 and title:
        return f"{_label(materials[0])}要点" if _OF_WHOM.match(title) else f"{_marked(title)}要点"
    if _CHINESE.search(name) or not title:
        return name if name.endswith("要点") else f"{name}要点"
    owners = [_label(material) for material in materials if _OF_WHOM.match(material.article.title)]
    if len(set(owners)) == len(materials) <= _MOST_NAMED:
        return f"{'、'.join(owners)}要点"
    return f"{_marked(_label(materials[0]))}等{len(materials)}篇稿件要点"


def _marked(title: str) -> str:
    """The title between 《》, titles in it between 〈〉 (GB/T 15834 4.15); of what a notice issues its own."""
    issued = _ISSUED.search(title)
    return f"《{(issued['what'] if issued else title.strip('《》')).translate(_INNER)}》"


def source_ids(stems: Sequence[str]) -> list[str]:
    """An id for each file's name without its ending: letters, digits, - _ and . only, and no id twice."""
    ids: list[str] = []
    for stem in stems:
        name = re.sub(r"[^\w.-]+", "-", stem).strip("-")[:50] or "article"
        number = next(number for number in range(1, len(stems) + 2) if _numbered(name, number) not in ids)
        ids.append(_numbered(name, number))
    return ids


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"


_SECTIONS = (
    "",
    "# 章节按先后编排；同一条目只印一次，先写的章节先取。",
    "# goals / measures / metrics 可写 all（全部）、none（不取）、数字（至多几条），",
    "# 或 {limit: 8, match: /正则/, without: /正则/, status: planned, order: importance}。",
    "sections:",
)
_FOOT = (
    "",
    "# appendix：文末附录列出每条的原文出处；none：不列。",
    "evidence: appendix",
)


def _head(title: str, audience: str) -> Iterator[str]:
    yield "# 简报提纲：哪篇稿件的哪一部分，写进简报的哪一节。改好后用 publisher check 查错，publisher build 成稿。"
    yield f"title: {_text(title)}"
    yield f"audience: {_text(audience)}" if audience else "# audience: 领导参阅              # 给谁看，印在标题之下"
    yield "# issuer: 办公室                   # 由谁编印"
    yield "style: briefing                    # 版式：briefing（现代简报）或 gongwen（公文格式），也可用自己的"
    yield ""


def _sources(materials: Sequence[Material]) -> Iterator[str]:
    yield "# 稿件：代号、路径（相对本文件）。label 是文中称呼；填上 region、date，对照表和“去年”等说法才准确。"
    yield "sources:"
    owners = Counter(_owner(material) for material in materials)
    for material in materials:
        owner = _owner(material)
        yield f"  {material.id}:"
        yield f"    path: {_text(material.path)}"
        yield f"    label: {_text(owner if owners[owner] == 1 else _label(material))}"
        yield "    # region: 某某区"
        yield _dated(material.article)
    yield ""


def _dated(article: Article) -> str:
    if told := day(article):
        return f"    date: {told}                # 稿件题下的日期，不对请改"
    year = year_of_plan(article.title)
    return f"    date: {year}                # 稿件题中的年份，不对请改" if year else "    # date: 2025-01"


def _owner(material: Material) -> str:
    """The label; of a long one the place or office that it begins with."""
    label = _label(material)
    found = _OFFICE.match(label) if len(label) > _LONG else None
    return found[0] if found else label


def _label(material: Material) -> str:
    """What stands before a colon in the title (海门港新区：……), or all of it."""
    opening = _OF_WHOM.match(material.article.title)
    return opening[1] if opening else material.article.title or material.id


def _summary(found: Sequence[Part]) -> Iterator[str]:
    wanted = [
        f"{kind}: {most}" for kind, most in (("goals", 3), ("metrics", 4)) if any(part.counts[kind] for part in found)
    ]
    if wanted:
        yield "# 开头的要情摘要：从下面各节印出的条目里选最要紧的几条。"
        yield f"summary: {{{', '.join(wanted)}}}"


def _of_article(material: Material, found: Sequence[Part], among: int) -> Iterator[str]:
    if not any(part.told for part in found):
        yield f"  # 《{_label(material)}》里没有找到目标、举措、指标，未列入。"
    elif among == 1:
        yield from _sections(material.id, found, "  ")
    else:
        yield f"  - id: {material.id}"
        yield f"    title: {_text(_label(material))}"
        yield "    sections:"
        yield from _sections(material.id, found, "      ")


def _sections(article: str, found: Sequence[Part], indent: str, above: str = "") -> Iterator[str]:
    """A section a part that something was found in; one that is divided holds those below it."""
    for at, part in enumerate(found, 1):
        if not part.told:
            yield f"{indent}# “{part.title}”之下没有找到目标、举措、指标，未列入。"
            continue
        name = f"{above}-{at}" if above else f"{article}-{part.chosen[0].get('section', '0')}"
        yield f"{indent}- id: {name}                # {part.told}"
        yield f"{indent}  title: {_text(part.title)}"
        if part.below:
            yield f"{indent}  sections:"
            yield from _sections(article, part.below, f"{indent}    ", name)
        else:
            yield from (f"{indent}  {line}" for line in _taken(article, part))


def _taken(article: str, part: Part) -> Iterator[str]:
    yield f"from: [{', '.join(_selector(article, by) for by in part.chosen)}]"
    for kind, count in part.counts.items():
        most = limit(kind, count)
        left = f"                # 稿件里有{KINDS[kind]}{count}条，至多取{most}条；要全取写 all" if most < count else ""
        yield f"{kind}: {most if count else 'none'}{left}"


def _selector(article: str, by: Mapping[str, str]) -> str:
    """A part of the article, or all of it."""
    if not by:
        return article
    asked = (
        f"{key}: {value if key == 'section' else json.dumps(value, ensure_ascii=False)}" for key, value in by.items()
    )
    return f"{{article: {article}, {', '.join(asked)}}}"


def _topics(materials: Sequence[Material]) -> Iterator[str]:
    """The topics that the articles speak of, as comments: taken as sections they would take from those above."""
    found = themes(_paragraphs(materials))
    if found:
        yield ""
        yield "  # 稿件谈到的主题。要跨稿件按主题编写，去掉行首的“# ”，并移到相关章节之前或删去那些章节："
    for number, (theme, words) in enumerate(found.items(), 1):
        yield f"  # - id: topic-{number}"
        yield f"  #   title: {theme}"
        yield f"  #   from: [{{topic: [{', '.join(words)}], articles: all, take: sentences, limit: 10}}]"


def _paragraphs(materials: Iterable[Material]) -> Iterator[str]:
    for material in materials:
        for section in material.article.sections:
            yield from (paragraph.text for paragraph in section.paragraphs)


def _text(words: str) -> str:
    """The words as a YAML scalar, in quotes where they could be read as something else."""
    plain = _PLAIN.fullmatch(words) and words.lower() not in _WORDS_OF_YAML
    return words if plain else json.dumps(words, ensure_ascii=False)
