"""A sentence in its paragraph and section -> done or planned."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat
from typing import Literal

from publisher.extract import tables
from publisher.extract.clauses import Sentence
from publisher.extract.patterns import each
from publisher.extract.times import moods, outlooks
from publisher.extract.times.outlooks import Outlook
from publisher.model.article import Article, Section

Tense = Literal["done", "planned", "open"]
Reach = tuple[int, int]
_TENSES: dict[Outlook, Tense] = {"past": "done", "future": "planned", "ahead": "open", "open": "open"}
_TABLES = tables.read("tenses")
# What reports say more often than plans, and plans more often than reports.
_REPORTS = re.compile(
    r"了(?<![为除]了)(?![解如不然])|年来|去年(?<!比去年)|落地[，,。；;]|余(?<=[\d万]余)(?=[人户家名项次份张亩万个册件场座株])|"
    + each(
        _TABLES["reported_figures"],
        r"(?:了|近|约)?[^，,。；;要以上左右]{0,4}?\d[\d.]*[^，,。；;]{0,4}(?![以左])",
    )
    + "|"
    + each(_TABLES["reports"])
    + "|"
    + each(_TABLES["reporting_adverbs"], r"[\u4e00-\u9fff]{2}[，,。；;]")
)
# Plans name levels to be reached as reports name those that were (``覆盖率达到24%``); these only reports have.
_TELLS = re.compile(
    r"了(?<![为除]了)(?![解如不然])|已(?!定|知|有)|余(?<=[\d万]余)(?=[人户家名项次份张亩万个册件场座株])|年来|去年(?<!比去年)|(?:增长|下降)(?:了|近|约)?\d|"
    + each(_TABLES["reports"])
)
# In what recounts a plan ends where a sentence says again how things have changed.
_COMPARES = re.compile(
    r"了(?<![为除]了)(?![解如不然])|已(?!定|知|有)|[比较](?:上年|去年|\d{4}年|同期|[一二][九零〇○][^，,。；]{2}年)(?!底)|同比"
)
_WISHES = re.compile("应[该当]|必须|希望|欢迎|如果|要求|计划规定|草案|预期|将(?!近)")
# Who speaks so of a place stands outside it.
_NEWS = re.compile(each(_TABLES["news"]) + "|" + each("该", "[县市区镇乡村](?!域)"))
# 将 before what is handled says nothing of time: ``将渔船改造成…``.
_WILL = (
    r"将(?!近|原|[^，,。；]{2,30}(?:划转|纳入|列入|移交|下放|设为|转化为|作为|融入|贯穿|分解到|送[到至]|改造[成为]|[高低到延展缩减建宽大]至"
    r"|[高低少]到|[由从][原\d]))"
)
_PLANS = re.compile(
    rf"要(?<![主重需首紧必纲概摘简提只]要)(?![素求点道闻件领害员塞隘紧])|{_WILL}(?<![干即]将)|今年(?!以来)|到(?<!年到)20\d\d年|"
    + each(_TABLES["plans"])
)
_PAST = re.compile(
    r"近(?:几|[一二三两\d]{1,3})?年来?|年来(?<=[一二两三四五六七八九十几\d]年来)(?!的经验)|一直以来|长期以来|“[^”]{2,6}”以来|过去(?:的?[一二三四五\d]{1,3}年|一年)?|"
    r"年前(?<=[一二两三四五六七八九十几]年前)(?!后|[^，,。]{0,8}(?:完成|建成|实现|达到))|"
    + each(_TABLES["last_year"], r"(?<![比较同于]..)(?![^，,。；]{0,8}的)")
    + "|"
    + each(_TABLES["past_times"])
    + "|"
    + each(("会上", "仪式上", "活动上"), "[，,](?![^。]{0,40}(?:指出|强调|要求|提出|表示|明确|说))")
    + "|日(?:(?<=[月至][0-9]日)|(?<=[月至][0-9][0-9]日))(?![前起至到])"
    + "|"
    + each(
        ("19", "20"),
        rf"\d\d年(?<![到至比较按望对\d]\d{{4}}年)(?![来底末前]|以(?!来)|[，,]?是|[，,]?[^，,。]{{0,30}}(?:{_WILL}|力争|要(?![求素点])|目标|(?:要求|思路|任务|重点)是|完成[^，,。]{{2,24}}\d[^，,。]{{1,6}}(?:以上|左右)|(?:工作|发展)(?:思路|打算)|计划(?=完成|新建|建[设成]|开工|实施)))",
    )
    + "|"
    + each(_TABLES["past_plans"], "(?:期间|时期)")
)
_OPENS_IN_THE_PAST = re.compile(
    rf"(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日(?![前起至到])|[一二两三四五六七八九十几\d]{{1,4}}年来|{_PAST.pattern}"
)
_SETS_OUT = re.compile(
    "(?:提出|明确|要求|部署|指出|强调|确定|获悉|通报称|表示|说)(?:[^，,。；]{0,4}[，,：:]|[^，,。；;的了]{0,6}$)"
)
_CALLS = frozenset({"动员", "号召", "力争", "届时", "计划"})
_PLANNED = ("计划", "预计", "规划")
_BRIEF_PAST = re.compile("这几年|这些年|今年以来|目前(?!期)|至今|截至目前")
# Words of those who are still at it.
_URGES = re.compile(each(_TABLES["urging"]))
# What stands so after what was done.
_SINCE = re.compile(
    each(_TABLES["since"])
    + "|"
    + each(("目前", "现在"), r"[^。；]{0,20}(?:已|达到?)")
    + "|"
    + each("已", r"(?!经?有|[定知久])[^，,。；;]{0,12}\d")
)
_TO_COME = re.compile(
    rf"{_WILL}|年内(?<=[一二三四五六七八九十\d]年内)(?![^，,。]{{0,3}}从)|到(?<![年加高升长降大少]到)(?:19|20)\d\d年|今年(?<!为做好今年)(?<!考虑为今年)(?!以来|年?初|上半年|前|一季度|1)"
    r"|要(?<![总重主需必紧只想首更]要)(?![求素点闻塞件领害道])|"
    + each(_TABLES["documents"], "》?(?:提出|明确|提到|要求|规定(?!的)|把|将)")
    + "|"
    + each(("会议", "大会", "全会"), "(?:明确|要求|提出)(?=[，,：:])")
    + "|下半年(?<![\\d去上]年下半年)|"
    + each(("必须", "应当", "应该"), "(?<![就才本]..)")
    + "|"
    + each(_TABLES["to_come"])
    + r"|年(?<=20\d\d年)(?=的?(?:工作|发展)(?:思路|打算))"
    + r"|目标(?=(?:任务)?[是为：:](?!了))|计划(?=完成(?![\d０-９])|到20|用[一二三四五六七八九十\d])"
    r"|用(?=[一二三四五六七八九十\d至到]{1,4}年(?:左右)?的?时间[，,])|到(?=“十[四五]五”(?:时期|期)?末)"
    r"|(?:动员|号召)(?=全[市县区省党镇乡州旗社])"
)
# These set out what is to come too, but not where things done are told: ``制定方案，确保…``.
_AIMS = re.compile(each(_TABLES["aims"], "(?<!为..)(?!了)"))
# And these where nothing tells.
_PLAN = re.compile(each(_TABLES["current_plans"], "(?:期间|时期)"))
# What a paragraph that recounts hardly does without, where its heading speaks of aims as well.
_RECOUNTS = re.compile(rf"年来|{moods.DONE}|" + each(_TABLES["recounting"]))
# How a paragraph opens that goes over to what is to come, whatever it recounts then.
_LOOKS_AHEAD = re.compile("(?:展望)?(?:今后|未来|“十[四五]五”(?:时?期|规划)|下一步|今年(?!以来))")
_FAR = 12  # paragraphs that a word of time holds for, where no other stands in them
# What was set out so is still to come: ``确定了方案，加固缆桩``.
_SET_OUT = re.compile(each(_TABLES["setting_out"]))
_GOES_ON = re.compile("(?:尤其|特别)是$|抓住$")
# A clause that says it is done, whatever its sentence says, unless it says that it shall be.
_TOLD = re.compile(
    r"了(?<![为除]了)(?![解如不然])|已(?!经?有|[定知久]|[^，,]{1,12}的|(?:开工|签约|落户|投产|建成)(?:项目|企业|工程))|正在(?![^，,]{1,12}的|[^，,]{0,6}(?:打造|创建|争创|迈向))|也在(?=积极|加快|全力)"
)
_STRIVES = re.compile(r"(?:力争|争取|确保)(?!了)[^，,]*\d")
_MODAL = re.compile(
    each(_TABLES["modals"])
    + r"|要(?<![主重需首紧必纲概摘简提只]要)(?![素求点道闻件领害员塞隘紧])"
    + r"|应(?<![供适响效反对相]应)(?![急用届对变邀聘])"
)
# Where nothing else tells, who was reached is told of what was done.
_COUNTED = re.compile(
    each(
        _TABLES["reached_people"],
        r"[^，,。；;以]{0,12}?\d[\d.]*[^，,。；;以]{1,6}(?:[，,。；;]|$)",
    )
)
_SO_FAR = re.compile(r"(?:今年)?(?:1|一)[至到—－～-](?:\d{1,2}|[一二三四五六七八九十]+)月")
_YEAR = re.compile(r"20\d\d年")
_HORIZON = re.compile(r"(?:(?<=到)20\d\d年|20\d\d年(?=[^，,。；]{0,24}将(?!近)))")
_ACHIEVED = re.compile(
    r"已经?(?!有)|成功(?!率)|了(?=[一二两三四五六七八九十\d])|1[至—－-]\d+月|先后(?=[^，,。；]*\d)|"
    + each(_TABLES["achieved"])
)


def usual_in(article: Article) -> Iterator[tuple[Tense, ...]]:
    """What each section's paragraphs mostly do.

    The headings above a section say so, or a sentence before it that announces what follows; else the words of the
    section that are more; where they are few, the article's title and lead (``盘点``, ``三年行动``), or its words.
    """
    texts = ["\n".join(paragraph.text for paragraph in section.paragraphs) for section in article.sections]
    whole = _TENSES[outlooks.of_article(article)]
    otherwise: Tense | None = None
    announced: Outlook = "open"
    for section, said, text in zip(article.sections, outlooks.headed(article.sections), texts, strict=True):
        words = _by_words(text)
        # What sets out plans heeds no review in the heading above its own.
        headed = "open" if (said, words) == ("past", "planned") and section.level > 1 else said
        # What was announced before ends where a section's own words say the contrary.
        current = "open" if (announced, words) == ("past", "planned") else announced
        current = headed if headed != "open" else current
        usual = _TENSES[headed]
        if usual == "open":
            otherwise = otherwise or (whole if whole != "open" else _otherwise(article, "\n".join(texts)))
            usual = words or otherwise
        found = []
        if outlooks.is_mixed(section.heading or ""):
            both, current = _parted(section), "open"
        else:
            both = _handed_on(section, usual) if headed == "open" else repeat(usual)
        for paragraph, expected in zip(section.paragraphs, both, strict=False):
            current = outlooks.announcement(paragraph.text) or current
            found.append(expected if current == "open" else _TENSES[current])
        announced = current
        yield tuple(found)


def _otherwise(article: Article, text: str) -> Tense:
    """What an article tells whose title and lead say nothing: what its words do, or done where a reporter speaks.

    One does not in what has numbered sections.
    """
    reporting = not any(section.number for section in article.sections) and _NEWS.search(text)
    return _by_words(text) or ("done" if reporting else "open")


def _handed_on(section: Section, usual: Tense) -> Iterator[Tense]:
    """The paragraphs under a heading that says nothing: one is to come where the last before it spoke of that.

    So it is done where the last told that, if nothing else tells; and neither if its own words say otherwise.
    """
    texts = [paragraph.text for paragraph in section.paragraphs]
    for nth, text in enumerate(texts):
        if usual == "planned" or (usual == "done" and _REPORTS.search(text)):
            yield usual
            continue
        before = next(
            (word for earlier in reversed(texts[max(0, nth - _FAR) : nth]) if (word := _last_word(earlier))), None
        )
        if before == "planned":
            goes_on = not _REPORTS.search(text)
        else:
            goes_on = usual == "open" and not any(words.search(text) for words in (_URGES, _TO_COME, _AIMS))
        yield before if before and goes_on else usual


@lru_cache(maxsize=64)
def _last_word(text: str) -> Tense | None:
    """What the last word of time in a paragraph tells; None where it has none."""
    for sentence in reversed(text.split("。")):
        gone = max((match.start() for match in _PAST.finditer(sentence)), default=-1)
        to_come = max((match.start() for match in _TO_COME.finditer(sentence)), default=-1)
        if gone != to_come:
            return "done" if gone > to_come else "planned"
    return None


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
    if gone >= 2 * to_come and gone - to_come > 2 and _TELLS.search(text):
        return "done"
    return "planned" if to_come >= 2 * gone and to_come - gone > 2 else None


def tenses(usual: Tense, text: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[Tense, Reach]]:
    """For each sentence its tense, and the stretch in which clauses end that are done all the same (``今年以来``).

    A word of time holds until the next.
    """
    current: Tense = "done" if usual == "open" and _comes_to_the_past(text, sentences) else usual
    horizon = ""  # the year that the plan before last spoke of
    counted = False  # whether a sentence gave the figures of the months so far
    for sentence in sentences:
        extent = start, end = sentence.start, sentence.end
        counted = counted or _SO_FAR.match(text, start) is not None
        current = "done" if counted and current == "open" else current
        past, to_come = _PAST.search(text, start, end), _to_come(text, extent, current, counted)
        if not to_come and usual != "done":
            to_come = _AIMS.search(text, start, end) or (_PLAN.search(text, start, end) if usual == "open" else None)
        if (not to_come or to_come[0] == "今年" or to_come[0][0] == "“") and _is_achieved(
            text, extent, usual == current == "planned"
        ):
            yield "done", (end, end)
            continue
        if past and _YEAR.match(past[0]) and "" < horizon <= past[0]:
            past = None
        if past and not to_come and usual == "planned" and _is_a_plans_year(text, sentence, past):
            past = None
        if past and (not to_come or _opens_in_the_past(text, extent, to_come)) and not _turns(past, to_come):
            current = "done"
        elif to_come:
            current = "planned"
            horizon = max((horizon, *_HORIZON.findall(text, start, end)))
        elif usual == "done" and _COMPARES.search(text, start, end) and not _WISHES.search(text, start, end):
            current = "done"
        if current == "open" and _COUNTED.search(text, start, end):
            yield "done", (end, end)
            continue
        yield current, _done_in(text, extent, past, to_come if current == "planned" else None)


def _to_come(text: str, extent: Reach, current: Tense, counted: bool) -> re.Match[str] | None:
    """The first word of what is to come.

    今年 is none where the time before it goes on (``尤其是今年，…``), or the months so far were ``counted``.
    """
    found = _TO_COME.search(text, *extent)
    if found is None or found[0] != "今年" or current != "done":
        return found
    if not counted and _GOES_ON.search(text, 0, found.start()) is None:
        return found
    return _TO_COME.search(text, found.end(), extent[1])


def _is_a_plans_year(text: str, sentence: Sentence, past: re.Match[str]) -> bool:
    """Whether a plan tells with a year alone when it is to be done: ``2023年，新增泊位300个``."""
    return (
        past.start() == sentence.start
        and past.end() == sentence.clauses[0].end
        and not _TELLS.search(text, sentence.start, sentence.end)
    )


def _turns(past: re.Match[str], to_come: re.Match[str] | None) -> bool:
    """Whether a sentence goes from a past year on to what is striven for: ``2023年突破80亿元，力争到2031年…``."""
    return to_come is not None and _YEAR.match(past[0]) is not None and to_come[0] in {"力争", "未来", "今后", "明年"}


def _done_in(text: str, extent: Reach, past: re.Match[str] | None, to_come: re.Match[str] | None) -> Reach:
    """Where clauses are done whatever their sentence is: behind 今年以来, or from a past time to what is to come."""
    brief = _BRIEF_PAST.search(text, *extent)
    if brief:
        urged = _TO_COME.search(text, brief.end(), extent[1])
        return brief.start(), urged.start() if urged else extent[1]
    ahead = to_come.start() if to_come else extent[0]
    if past and past.start() < ahead and (_YEAR.match(past[0]) or _OPENS_IN_THE_PAST.match(text, *extent)):
        return past.start(), ahead
    return extent[1], extent[1]


def _is_achieved(text: str, extent: tuple[int, int], planned: bool) -> bool:
    """Whether a sentence says that something was achieved; a plan may say 累计 of what is to come."""
    found = _ACHIEVED.search(text, *extent)
    return found is not None and not (planned and found[0] == "累计" and _PAST.search(text, *extent) is None)


def _comes_to_the_past(text: str, sentences: tuple[Sentence, ...]) -> bool:
    """Whether the first word of time in a paragraph tells of the past: ``县里关停窑炉30座。如今，能耗下降一成。``"""
    for sentence in sentences:
        extent = sentence.start, sentence.end
        if _TO_COME.search(text, *extent) or _AIMS.search(text, *extent):
            return False
        if _PAST.search(text, *extent) or _SINCE.search(text, *extent):
            return True
        if _URGES.search(text, *extent):
            return False
    return False


def _opens_in_the_past(text: str, extent: tuple[int, int], to_come: re.Match[str]) -> bool:
    """Whether the sentence begins with a word of the past, ahead of what it says is to come.

    Where somebody set that out in the past (``日前召开的党代会提出，未来五年…``), it is to come all the same.
    """
    if extent[0] >= to_come.start() or not _OPENS_IN_THE_PAST.match(text, *extent):
        return False
    at = to_come.start()
    striven = to_come[0] in _CALLS and not (text.startswith("努力争", at - 1) or text.startswith("力争上游", at))
    if striven or (to_come[0][0] == "到" and text.endswith(_PLANNED, extent[0], to_come.start())):
        return False
    return _SETS_OUT.search(text, extent[0], to_come.start()) is None


def strives(text: str, start: int, end: int) -> bool:
    """Whether a clause sets a figure that is still to be reached, though its sentence tells of the time up to now."""
    return text[start] in "力争确" and _STRIVES.match(text, start, end) is not None


def told(text: str, start: int, end: int) -> bool:
    """Whether a clause by itself says that it is done: ``出台了扶持办法``."""
    return _TOLD.search(text, start, end) is not None and _MODAL.search(text, start, end) is None


def recounts(text: str, start: int, end: int, already: bool) -> bool:
    """Whether a clause tells what was done, or goes on with it (``already``); what was set out is still to come."""
    if not already and _TOLD.search(text, start, end) is None:
        return False
    return not any(words.search(text, start, end) for words in (_MODAL, _TO_COME, _AIMS, _SET_OUT))
