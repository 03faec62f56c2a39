"""Article -> what each paragraph of its sections mostly does: tell what was done, or set out what is to come."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from publisher.extract import tables
from publisher.extract.text.patterns import each
from publisher.extract.times import moods
from publisher.extract.times.articles import outlooks
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.timewords import AIMS, PAST, TELLS, TO_COME, URGES, WILL, Tense
from publisher.model.article import Article, Section

_TABLES = tables.read("tenses")
_TENSES: dict[Outlook, Tense] = {"past": "done", "future": "planned", "ahead": "open", "open": "open"}
# What reports say more often than plans, and plans more often than reports.
_REPORTS = re.compile(
    rf"{moods.OVER}|年来|去年(?<!比去年)|落地[，,。；;]"
    r"|余(?<=[\d万]余)(?=[人户家名项次份张亩万个册件场座株])|"
    + each(
        _TABLES["reported_figures"],
        r"(?:了|近|约)?[^，,。；;要以上左右]{0,4}?\d[\d.]*+(?![^，,。；;]{0,4}[以左])",
    )
    + "|"
    + each(_TABLES["reports"])
    + "|"
    + each(_TABLES["reporting_adverbs"], r"[\u4e00-\u9fff]{2}[，,。；;]")
)
# What a plan does without: its aims grow and are reached as well (总收入完成5亿元，同比增长10%).
_TOLD = re.compile(rf"{moods.IS_OVER}|去年|上年|累计")
# Who speaks so of a place stands outside it.
_NEWS = re.compile(each(_TABLES["news"]) + "|" + each("该", "[县市区镇乡村](?!域)"))
_PLANS = re.compile(
    rf"{moods.SHALL}|{WILL}(?<![干即]将)|今年(?!以来)"
    rf"|到(?<!年到)20\d\d年|" + each(_TABLES["plans"])
)
_STRIVES = re.compile("力争|争取(?!得)|确保|争创")
# What was done is counted, whatever words of plans tell it: ``完善水、电配套，引进企业19家，帮扶困难户147户``.
_COUNTED = re.compile(r"(?<![\d.])\d[\d.]*+[余多]?[万亿]?(?:家|个|户|人|名|亩|件|座|条|项|场|次|公里|平方米)(?!以上)")
# What a paragraph that recounts hardly does without, where its heading speaks of aims as well.
_RECOUNTS = re.compile(rf"年来|{moods.DONE}|" + each(_TABLES["recounting"]))
# How a paragraph opens that goes over to what is to come, whatever it recounts then.
_LOOKS_AHEAD = re.compile("(?:展望)?(?:今后|未来|“十[四五]五”(?:时?期|规划)|下一步|今年(?!以来))")
_FAR = 12  # paragraphs that a word of time holds for, where no other stands in them


@lru_cache(maxsize=2)
def usual_of(article: Article) -> tuple[tuple[Tense, ...], ...]:
    """What ``usual_in`` tells, section by section; kept for those who ask of the same article."""
    return tuple(usual_in(article))


def usual_in(article: Article) -> Iterator[tuple[Tense, ...]]:
    """What each section's paragraphs mostly do.

    The headings above a section say so, or a sentence before it that announces what follows; else the words of the
    section that are more; where they are few, the article's title and lead (``盘点``, ``三年行动``), or its words.
    """
    texts = ["\n".join(paragraph.text for paragraph in section.paragraphs) for section in article.sections]
    whole = _TENSES[outlooks.of_article(article)]
    otherwise: Tense | None = None
    announced: Outlook = "open"
    rules = outlooks.sets_rules(article.sections)
    outlook_above = tuple(outlooks.headed(article.sections))
    reported = outlooks.reported_first(article.title, outlook_above)
    for nth, (section, said, text) in enumerate(zip(article.sections, outlook_above, texts, strict=True)):
        words = _by_words(text)
        # What sets out plans heeds no review in the heading above its own.
        headed = "open" if (said, words) == ("past", "planned") and section.level > 1 else said
        # What was announced before ends where a section's own words say the contrary.
        current = "open" if (announced, words) == ("past", "planned") else announced
        current = headed if headed != "open" else current
        is_rule = rules and headed == "open" and outlooks.sets_rules((section,), 1)
        usual: Tense = "planned" if is_rule else _TENSES[headed]
        if usual == "open":
            otherwise = otherwise or (whole if whole != "open" else _otherwise(article, "\n".join(texts)))
            is_plan = whole == "planned" and words == "done" and not _TOLD.search(text)
            usual = whole if is_plan else words or ("done" if nth < reported else otherwise)
        found = []
        turns = whole == "done" and headed == "open" and usual == "planned" and not is_rule
        if turns or outlooks.is_mixed(section.heading or ""):
            both, current = (_turning if turns else _parted)(section), "open"
        else:
            both = _handed_on(section, usual) if headed == "open" else repeat(usual)
        for paragraph, expected in zip(section.paragraphs, both, strict=False):
            current = outlooks.announcement(paragraph.text) or current
            found.append(expected if current == "open" else _TENSES[current])
        # Where a plan has told how things were, it goes on to what it sets out.
        announced = "open" if (whole, current) == ("planned", "past") else current
        yield tuple(found)


def _otherwise(article: Article, text: str) -> Tense:
    """What an article tells whose title and lead say nothing: what its words do, or done where a reporter speaks.

    One does not in what has numbered sections.
    """
    reporting = not any(section.number for section in article.sections) and _NEWS.search(text)
    return _by_words(text) or _by_words(outlooks.up_to_what_comes(text)) or ("done" if reporting else "open")


def _reports(text: str) -> bool:
    """Whether a paragraph has a word of reports; a figure that is striven for is none."""
    for word in _REPORTS.finditer(text):
        if not _STRIVES.search(text, text.rfind("。", 0, word.start()) + 1, word.start()):
            return True
    return False


def _handed_on(section: Section, usual: Tense) -> Iterator[Tense]:
    """The paragraphs under a heading that says nothing: one is to come where the last before it spoke of that.

    So it is done where the last told that, if nothing else tells; and neither if its own words say otherwise.
    """
    texts = [paragraph.text for paragraph in section.paragraphs]
    for nth, text in enumerate(texts):
        if usual == "planned" or (usual == "done" and _reports(text)):
            yield usual
            continue
        before = next(
            (word for earlier in reversed(texts[max(0, nth - _FAR) : nth]) if (word := _last_word(earlier))), None
        )
        if before == "planned":
            goes_on = not _reports(text)
        else:
            told = len(_COUNTED.findall(text)) > 1 or not URGES.search(text)
            goes_on = usual == "open" and told and not any(words.search(text) for words in (TO_COME, AIMS))
        yield before if before and goes_on else usual


@lru_cache(maxsize=64)
def _last_word(text: str) -> Tense | None:
    """What the last word of time in a paragraph tells; None where it has none."""
    for sentence in reversed(text.split("。")):
        gone = max((match.start() for match in PAST.finditer(sentence)), default=-1)
        to_come = max((match.start() for match in TO_COME.finditer(sentence)), default=-1)
        if gone != to_come:
            return "done" if gone > to_come else "planned"
    return None


def _turning(section: Section) -> Iterator[Tense]:
    """The paragraphs of a review's section that ends with what is to come: planned from the first that says so."""
    ahead = False
    for paragraph in section.paragraphs:
        ahead = ahead or len(_PLANS.findall(paragraph.text)) > len(_REPORTS.findall(paragraph.text))
        yield "planned" if ahead else "done"


def _parted(section: Section) -> Iterator[Tense]:
    """The paragraphs under a heading of both: planned are those behind the first that looks ahead and recounts nothing.

    Where none recounts before, that is the first.
    """
    recounted = ahead = False
    for paragraph in section.paragraphs:
        recounts = _RECOUNTS.search(paragraph.text) is not None
        ahead = ahead or (recounted and _LOOKS_AHEAD.match(paragraph.text) is not None)
        recounted = recounted or recounts
        ahead = ahead or (not recounts and (not recounted or moods.look_ahead(paragraph.text)))
        yield "planned" if ahead and not recounts else "done"


@lru_cache(maxsize=8)
def _by_words(text: str) -> Tense | None:
    """What the words of reports and of plans that a text holds tell; None where neither are many more."""
    gone, to_come = len(_REPORTS.findall(text)), len(_PLANS.findall(text))
    if gone >= 2 * to_come and gone - to_come > 2 and TELLS.search(text):
        return "done"
    return "planned" if to_come >= 2 * gone and to_come - gone > 2 else None
