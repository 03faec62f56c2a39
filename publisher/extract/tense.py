"""A sentence in its paragraph and section -> done or planned."""

import re
from collections.abc import Iterator
from typing import Literal

from publisher.extract.clauses import Sentence
from publisher.model.article import Article, Section

Tense = Literal["done", "planned"]
_REVIEW = re.compile("回顾|成就|成绩|成效|总结|答卷|执行情况|^过去|年来")
_AGENDA = re.compile("任务|部署|安排|建议|打算|规划|展望|目标|要求|重点|今年|下一步|措施")
_PAST = re.compile(
    r"近(?:几|[一二三两\d]+)?年来?|[一二三四五六七八九十几\d]+年来|过去(?:的?[一二三四五\d]+年|一年)?|去年|上年|前年|截至|迄今|此前|日前|昨日"
    r"|(?<!到)(?<!至)(?<!\d)(?:19|20)\d\d年(?![来底末前]|[^。]{0,30}(?:将|力争|要(?![求素点])|目标))|“十[一二三]五”(?:期间|时期)"
)
_BRIEF_PAST = re.compile("今年以来|目前|至今|截至目前")
_TO_COME = re.compile(
    r"将(?!近)|未来|今后|力争|明年|下一步|(?<!年)到(?:19|20)\d\d年|(?<=[，,。；;])(?:我们)?(?:必须|应当)|争取|确保|今年(?!以来|上半年|前|一季度|1)|(?<![总重主需必紧只想])要(?![求素点闻塞件领害道])|奋力|规划建设|拟"
)
_ACHIEVED = re.compile(
    r"率先完成|已经?(?!有)|累计|成功(?!率)|创成|圆满|顺利完成|提前完成|被评为|获评|荣获|入选|上半年|1至\d+月"
)


def usual_tense(article: Article) -> Tense:
    """What an article mostly does: report, or plan."""
    text = "".join(paragraph.text for section in article.sections for paragraph in section.paragraphs)
    past = len(_PAST.findall(text)) + len(_ACHIEVED.findall(text))
    return "done" if past > 2 * len(_TO_COME.findall(text)) + 4 else "planned"


def usual_in(sections: tuple[Section, ...], usual: Tense) -> Iterator[Tense]:
    """What each section mostly does: one under a heading that looks back reports, one under an agenda plans."""
    above: list[tuple[int, Tense]] = []
    for section in sections:
        while above and above[-1][0] >= section.level:
            above.pop()
        tense = _of(section.heading or "") or (above[-1][1] if above else usual)
        above.append((section.level, tense))
        yield tense


def _of(heading: str) -> Tense | None:
    if _REVIEW.search(heading):
        return "done"
    return "planned" if _AGENDA.search(heading) else None


def tenses(usual: Tense, text: str, sentences: tuple[Sentence, ...]) -> Iterator[Tense]:
    """The tense of each of a paragraph's sentences: a word of time holds until the next."""
    current = usual
    for sentence in sentences:
        extent = (sentence.start, sentence.end)
        past, to_come = _PAST.search(text, *extent), _TO_COME.search(text, *extent)
        if _BRIEF_PAST.search(text, *extent) or (not to_come and _ACHIEVED.search(text, *extent)):
            yield "done"
            continue
        if past and (not to_come or past.start() == sentence.start < to_come.start()):
            current = "done"
        elif to_come:
            current = "planned"
        yield current
