"""A sentence in its paragraph and section -> done or planned."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from publisher.extract import outlooks
from publisher.extract.clauses import Sentence
from publisher.extract.outlooks import Outlook
from publisher.model.article import Article

Tense = Literal["done", "planned", "open"]
_DONE: Tense = "done"
_TENSES: dict[Outlook, Tense] = {"past": "done", "future": "planned", "ahead": "open", "open": "open"}
# What reports say more often than plans, and plans more often than reports.  Every branch begins with a letter: a
# search skips to these.
_REPORTS = re.compile(
    r"了(?<![为除]了)(?![解如不然])|(?:增长|下降|达到|达|增|升|降|提高到|提高|增加到|增加|超过|突破|扩大到|位居|居)(?:了|近|约)?"
    r"[^，,。；;要以上左右]{0,4}?\d[\d.]*[^，,。；;]{0,4}(?![以左])"
    r"|年来|去年(?<!比去年)|过去|累计|成功|圆满|取得|初步|显著|明显|迈出|顺利|得到|获得|全面完成|基本完成|全面推开|全面实施|开始"
    r"|建成投产|建成通车|落地[，,。；;]|(?:稳步|不断|持续|扎实|全面|深入|明显)[\u4e00-\u9fff]{2}[，,。；;]"
)
_PLANS = re.compile(
    r"要(?<![主重需首紧必纲概摘简提只]要)(?![素求点道闻件领害员塞隘紧])|将(?<![干即]将)(?!近)|力争|必须|今年(?!以来)|绝不|决不|不得"
    r"|要求|确保|抓紧|未来|今后|下一步|到(?<!年到)20\d\d年|尽快|务必|拟|左右|以上"
)
_PAST = re.compile(
    r"近(?:几|[一二三两\d]{1,3})?年来?|[一二三四五六七八九十几\d]{1,4}年来|过去(?:的?[一二三四五\d]{1,3}年|一年)?"
    r"|(?<![比较同于])(?:去年|上年)(?![^，,。；]{0,8}的)|前年|截至|迄今|此前|日前|昨日"
    r"|(?:19|20)\d\d年(?<![到至\d]\d{4}年)(?![来底末前以]|[^。]{0,30}(?:将|力争|要(?![求素点])|目标))|“十[一二三]五”(?:期间|时期)"
)
_BRIEF_PAST = re.compile("今年以来|目前|至今|截至目前")
_TO_COME = re.compile(
    r"将(?!近|原|[^，,。；]{2,30}(?:划转|纳入|列入|移交|下放|[高低到延展]至|[高低少]到))|未来|今后|力争|明年|下一步|争取|确保|奋力|拟"
    r"|(?:规划|方案|意见|纲要|计划)(?:提出|明确|要求|把|将)|规划建设|规划期末|(?:年|月)底前|[一二三四五六七八九十\d]年内"
    r"|到(?<!年到)(?:19|20)\d\d年|[，,。；;](?:我们)?(?:必须|应当)|今年(?!以来|上半年|前|一季度|1)"
    r"|要(?<![总重主需必紧只想]要)(?![求素点闻塞件领害道])"
)
_ACHIEVED = re.compile(
    r"率先完成|已经?(?!有)|累计|成功(?!率)|创成|圆满|顺利完成|提前完成|被评为|获评|荣获|入选|上半年|1至\d+月|了(?=[一二两三四五六七八九十\d])"
)


def usual_in(article: Article) -> Iterator[tuple[Tense, ...]]:
    """What each section's paragraphs mostly do.

    The headings above a section say so, or a sentence before it that announces what follows; else the words of the
    section that are more, and where they are few, those of the article.
    """
    texts = ["\n".join(paragraph.text for paragraph in section.paragraphs) for section in article.sections]
    announced: Outlook = "open"
    for section, headed, text in zip(article.sections, outlooks.headed(article.sections), texts, strict=True):
        current = headed if headed != "open" else announced
        usual = _TENSES[headed] if headed != "open" else _by_words(text) or _by_words("\n".join(texts)) or "open"
        found = []
        for paragraph in section.paragraphs:
            current = outlooks.announcement(paragraph.text) or current
            found.append(usual if current == "open" else _TENSES[current])
        announced = current
        yield tuple(found)


@lru_cache(maxsize=8)
def _by_words(text: str) -> Tense | None:
    """What the words of reports and of plans that a text holds tell; None where neither are many more."""
    gone, to_come = len(_REPORTS.findall(text)), len(_PLANS.findall(text))
    if gone >= 2 * to_come and gone - to_come > 2:
        return "done"
    return "planned" if to_come >= 2 * gone and to_come - gone > 2 else None


def tenses(usual: Tense, text: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[Tense, ...]]:
    """The tense of the clauses of each sentence: a word of time holds until the next, ``今年以来`` to the full stop."""
    current = usual
    for sentence in sentences:
        extent = (sentence.start, sentence.end)
        past, to_come = _PAST.search(text, *extent), _TO_COME.search(text, *extent)
        brief = _BRIEF_PAST.search(text, *extent)
        if (not to_come or to_come[0] == "今年") and _ACHIEVED.search(text, *extent):
            yield tuple(_DONE for _ in sentence.clauses)
            continue
        if past and (not to_come or past.start() == sentence.start < to_come.start()):
            current = "done"
        elif to_come:
            current = "planned"
        since = brief.start() if brief else sentence.end
        yield tuple(_DONE if clause.end > since else current for clause in sentence.clauses)
