"""A sentence in its paragraph and section -> done or planned."""

import re
from collections.abc import Iterator
from itertools import repeat
from typing import NamedTuple

from publisher.extract import tables
from publisher.extract.text.clauses import Sentence
from publisher.extract.text.patterns import each, lazily
from publisher.extract.times.actions import forward, recounting
from publisher.extract.times.actions.wordings import COMPARES
from publisher.extract.times.articles import plans
from publisher.extract.times.moods import IS_OVER, had_to
from publisher.extract.times.reach import yardsticks
from publisher.extract.times.timewords import AIMS, PAST, TELLS, TO_COME, URGES, Tense

Reach = tuple[int, int]
_TABLES = tables.read("tenses")
_STAGED = re.compile(
    "(?:[上下]半年|[底末])?(?:再|全部|基本)?(?:建成|完成|新建|实现|达到|培育|引进|改造|新增)(?!了)"
    "|(?:开展|进行|组织)[^，,。了]{0,8}(?:评估|评价|普查|验收|考核)"
)
# 2027年全县预算收入安排30亿元, in a draft
_ALLOTS = re.compile(r"[^，,。；;0-9已了]{2,20}(?:安排|预计|预期)为?(?:增长)?\d")
# 2027年3月投入运行, in a plan
_DUE = re.compile(
    r"(?:\d{1,2}月(?:底|末|[上中下]旬)?)?(?:投入(?:运[行营]|使用)|投用|投产|建成|完[成工]|竣工|通车|启用|交付|开工|试运行)(?!了)"
)
# 改造卫生院42所，2026年、2027年依次推进
_STEP_BY_STEP = re.compile(r"20\d\d年(?:[、和至—-]20\d\d年){1,8}(?:依次|分别|逐年|陆续|有序|分批)")
_RECOUNTS = re.compile(IS_OVER)
_WISHES = re.compile("应[该当]|必须|希望|欢迎|如果|要求|计划规定|草案|预期|将(?!近)")
_OPENS_IN_THE_PAST = lazily(
    rf"(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日(?!之?前|[起至到])|[一二两三四五六七八九十几\d]{{1,4}}年来|{PAST.pattern}"
)
_SETS_OUT = re.compile(
    "(?:提出|明确|要求|部署|指出|强调|确定|获悉|通报称|表示|说)(?:[^，,。；]{0,4}[，,：:]|[^，,。；;的了]{0,6}$)"
)
_CALLS = frozenset({"动员", "号召", "力争", "届时", "计划", "定调", "定了调", "定下调"})
_PLANNED = ("计划", "预计", "规划")
_BRIEF_PAST = re.compile("以来(?=[，,])|这几年|这些年|今年以来|目前(?!期)(?<![由从]目前)|至今|截至目前")
_LATELY = re.compile("(?:今年)?以来")
_LAST_YEAR = ("去年", "上年")
# What stands so after what was done.
_SINCE = re.compile(
    each(_TABLES["since"])
    + "|"
    + each(("目前", "现在"), r"[^。；]{0,20}(?:已|达到?)")
    + "|"
    + each("已", r"(?!经?有|[定知久])[^，,。；;]{0,12}\d")
)
# These set out what is to come where nothing else tells.
_PLAN = re.compile(each(_TABLES["current_plans"], "(?:期间|时期)"))
# 按照出手要快、措施要准的要求; 今年２月，国务院提出…
_QUALITIES = re.compile(
    r"要[^，,、。]{1,2}(?:、[^，,、。]{1,4}要[^，,、。]{1,2})*的(?:总?体?要求|原则|方针)|要[^，,、。]{1,2}、[^，,、。]{1,4}要"
    r"|今年[1-9１-９](?:[0-2０-２])?月(?!份?[底末]?前|[底末]|起|之?后|[^，,。]{0,8}(?:将|要|拟|计划))"
)
_EXPECTS = re.compile("[^，,、]{0,4}预计")
_LOOKS_ON = re.compile("[^，,]{0,6}(?:下一步|今后|未来|接下来|明年|必须|要始终)")
_GOES_ON = re.compile("(?:尤其|特别)是$|抓住$")
_SO_FAR = re.compile(r"(?:今年)?(?:1|一)[至到—－～-](?:\d{1,2}|[一二三四五六七八九十]+)月")
_YEAR = re.compile(r"20\d\d年")
_HORIZON = re.compile(r"(?:(?<=到)20\d\d年|20\d\d年(?=[^，,。；]{0,24}将(?!近)))")


# 现有食堂27家，今年再建10家: more than there is now, even where 今年 tells of what was done
_MORE_THAN_NOW = re.compile(
    r"(?:现|已|共)有[^，,。；;]{2,20}\d[^，,。；;]{0,4}[，,]今年(?:还|要|将)*再[建新增开添改引](?![^，,。；;]*了)"
)


class Expected(NamedTuple):
    """What is known of a paragraph before it is read: its ``usual`` tense, and whether a heading calls it a review.

    In a review ``of_this_year`` 今年 is no word of what is to come.  Years before ``first_year`` are over; 0 where that
    is not known.  Under a heading of ``aims`` the others are those by which something is to be reached.
    """

    usual: Tense
    review: bool = False
    of_this_year: bool = False
    first_year: int = 0
    aims: bool = False


def tenses(expected: Expected, text: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[Tense, Reach]]:
    """For each sentence its tense, and the stretch in which clauses end that are done all the same (``今年以来``).

    One that turns from what was done to what is to come is planned from there on; 今年以来 holds up to the full stop.
    """
    lately = set_out = False
    tasks = tuple(_task(text, sentence) for sentence in sentences)
    for sentence, task, (tense, reach) in zip(sentences, tasks, _reported(expected, text, tasks), strict=True):
        if task.end < sentence.end:
            set_out = tense == "planned"
            yield tense, (task.end, sentence.end)
            continue
        rest = forward.rest(text, sentence) if tense != "planned" else None
        turn = forward.turn(text, sentence) if tense == "done" else 0
        if tense == "planned" and not set_out and expected.usual != "planned":
            turn = forward.selects(text, sentence)
        set_out = tense == "planned" and not turn
        goes_on = lately and tense != "done" and not _looks_ahead(text, sentence)
        since, until = (sentence.start, sentence.end) if goes_on else reach
        turns = turn if rest is None else rest
        yield ("planned", (sentence.start, turns)) if turn or rest is not None else (tense, (since, until))
        opened = goes_on or _LATELY.match(text, since) is not None
        lately = opened and not sentence.full and since < until == sentence.end


def _reported(expected: Expected, text: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[Tense, Reach]]:
    """What ``_told`` tells; levels behind when the rest will be done were reached: who says so, reports."""
    reports = False
    for sentence, (tense, reach) in zip(sentences, _told(expected, text, sentences), strict=True):
        reached = reports and tense == "open" and forward.is_level(text, sentence)
        yield ("done", (sentence.end, sentence.end)) if reached else (tense, reach)
        reports = tense != "planned" and (reports or forward.rest(text, sentence) is not None)


def _told(expected: Expected, text: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[Tense, Reach]]:
    """A word of time holds until the next; in a review it ends with its sentence, or as ``_ends`` tells."""
    usual, review, counted, first_year, aims = expected
    current: Tense = "done" if usual == "open" and _comes_to_the_past(text, sentences) else usual
    horizon = ""  # the year that the plan before last spoke of
    reported = met = slight = False  # the parts up to ； told what was achieved, or met; 要 alone looked ahead before
    ends = _ends(text, sentences) if review and usual == "done" else repeat(False)
    for sentence, ended, over in zip(sentences, ends, plans.over(text, sentences, first_year), strict=False):
        extent = start, end = sentence.start, sentence.end
        counted = counted or _SO_FAR.match(text, start) is not None  # the figures of the months so far
        if ended or over or (slight and forward.tells_of(text, start)) or (counted and current == "open"):
            current = "done"
        to_come = _to_come(text, extent, current, counted) or _aims(text, extent, usual)
        achieved = _may_be_over(to_come) and recounting.is_achieved(text, extent, usual == current == "planned")
        if achieved or over or (met and not to_come):
            reported = not sentence.full
            met = reported and (met or recounting.MET.search(text, start, end) is not None)
            yield "done", (end, end)
            continue
        met = met and not sentence.full
        slight = to_come is not None and to_come[0] == "要" and usual == current == "done" and sentence.full
        if to_come and _is_aside(text, sentence, to_come, usual == current == "done"):
            to_come = None  # …完成投资9亿元，计划明年底通车: from there on only this sentence looks ahead
        past = _past(text, sentence, to_come, (usual, current), (horizon, first_year))
        if aims and past and (year := forward.aimed_at(text, sentence, past, first_year)) >= 0:
            yield (current := "planned"), (start, year)
            continue
        if past and (not to_come or _opens_in_the_past(text, extent, to_come)) and not _turns(past, to_come):
            current = "done"
        elif to_come:
            current = "planned"
            horizon = max((horizon, *_HORIZON.findall(text, start, end)))
        elif usual == "done" and COMPARES.search(text, start, end) and not _WISHES.search(text, start, end):
            current = "done"
        reported, reports = reported and not sentence.full, usual != "planned" or reported
        if recounting.reports(text, sentence, current, reports):
            yield "done", (end, end)
            continue
        past = None if past and to_come and usual == "planned" and _is_a_step(text, extent, past) else past
        yield current, _done_in(text, sentence, past, to_come if current == "planned" else None, usual)


def _task(text: str, sentence: Sentence) -> Sentence:
    """A sentence without what it tells was done before, beside a task of a list: 改造3000户，去年完成了2640户."""
    end = yardsticks.task_end(text, sentence.start, sentence.end)
    clauses = [clause for clause in sentence.clauses if clause.end <= end]
    if end == sentence.end or not clauses:
        return sentence
    return Sentence((*clauses[:-1], clauses[-1]._replace(mark=sentence.clauses[-1].mark)))


def _is_aside(text: str, sentence: Sentence, to_come: re.Match[str], recounts: bool) -> bool:
    """Whether a sentence looks ahead only where it tells when a thing will be ready, or the rest of what is done."""
    if recounts and 0 < forward.ready(text, sentence) <= to_come.start():
        return True
    rest = forward.rest(text, sentence)
    return rest is not None and rest <= to_come.start()


def _looks_ahead(text: str, sentence: Sentence) -> bool:
    """Whether a sentence has a word of what is to come or of an aim."""
    return any(words.search(text, sentence.start, sentence.end) for words in (TO_COME, AIMS))


def _may_be_over(to_come: re.Match[str] | None) -> bool:
    """Whether no word looks ahead but one of a time that something may have been achieved in: 今年, “十四五”期间."""
    return to_come is None or to_come[0] == "今年" or to_come[0][0] == "“"


def _expects(text: str, sentence: Sentence, to_come: re.Match[str] | None) -> int:
    """Where a clause begins that expects more of what those before it report; 0 where none does.

    ``覆盖率达到75%，预计到今年底可达到90%``
    """
    for nth, (begin, end, _) in enumerate(sentence.clauses):
        if to_come and end > to_come.start():
            return begin if nth and begin <= to_come.start() and _EXPECTS.match(text, begin, end) else 0
    return 0


def _ends(text: str, sentences: tuple[Sentence, ...]) -> Iterator[bool]:
    """Whether what is to come has ended before each sentence of a review; behind ； it goes on (``下一步，…；…``)."""
    full, looks_on = True, False
    for sentence in sentences:
        looks_on = _LOOKS_ON.match(text, sentence.start) is not None if full else looks_on
        yield not looks_on
        full = sentence.full


def _past(
    text: str, sentence: Sentence, to_come: re.Match[str] | None, told: tuple[Tense, Tense], years: tuple[str, int]
) -> re.Match[str] | None:
    """The first word of the past; no year that a plan has gone on to, nor one by which it tells its steps.

    ``years`` are the one that it has gone on to, and the first that is not over.
    """
    horizon, first_year = years
    found = PAST.search(text, sentence.start, sentence.end)
    while found and _is_in_a_name(text, sentence.start, found.start()):
        found = PAST.search(text, found.end(), sentence.end)
    if found and _YEAR.match(found[0]) and "" < horizon <= found[0]:
        return None
    if found and first_year and _YEAR.match(found[0]) and int(found[0][:4]) < first_year:
        return found
    is_a_step = found and not to_come and _is_a_plans_year(text, sentence, found, told)
    return None if is_a_step else found


def _is_in_a_name(text: str, start: int, at: int) -> bool:
    """Whether a word of time belongs to a document's name: ``《渔港规划（2030—2034年）》``."""
    return text.rfind("《", start, at) > text.rfind("》", start, at)


def _aims(text: str, extent: Reach, usual: Tense) -> re.Match[str] | None:
    """The first word of an aim, or a plan that is still running, which tell what is to come where nothing else does."""
    if usual == "done":
        return None
    return AIMS.search(text, *extent) or (_PLAN.search(text, *extent) if usual == "open" else None)


def _to_come(text: str, extent: Reach, current: Tense, counted: bool) -> re.Match[str] | None:
    """The first word of what is to come.

    今年 is none where the time before it goes on (``尤其是今年，…``), or the months so far were ``counted``, unless
    more is to come of what there is now.
    """
    found = TO_COME.search(text, had_to(text, extent[0]), extent[1])
    while found and _QUALITIES.match(text, found.start()):
        found = TO_COME.search(text, found.end(), extent[1])
    if found is None or found[0] != "今年" or current != "done" or _MORE_THAN_NOW.search(text, *extent):
        return found
    if not counted and _GOES_ON.search(text, 0, found.start()) is None:
        return found
    return TO_COME.search(text, found.end(), extent[1])


def _is_a_plans_year(text: str, sentence: Sentence, past: re.Match[str], told: tuple[Tense, Tense]) -> bool:
    """Whether a plan tells with a year when it is to be done: ``2023年，新增泊位300个``, ``2023年建成1万亩``.

    ``told`` is what the paragraph tells by itself and up to here.
    """
    if told[0] == "planned" and past.start() == sentence.start and _ALLOTS.match(text, past.end()):
        return True
    if "planned" not in told or TELLS.search(text, sentence.start, sentence.end):
        return False
    if _DUE.match(text, past.end()) or _STEP_BY_STEP.match(text, past.start()):
        return True
    if told[0] != "planned" or past.start() != sentence.start:
        return False
    return past.end() == sentence.clauses[0].end or _STAGED.match(text, past.end()) is not None


def _is_a_step(text: str, extent: Reach, past: re.Match[str]) -> bool:
    """Whether a plan's sentence only opens with its year: ``2020年，浓度保持在30以下，力争…``."""
    if past.start() != extent[0] or _YEAR.match(past[0]) is None:
        return False
    return _RECOUNTS.search(text, *extent) is None


def _turns(past: re.Match[str], to_come: re.Match[str] | None) -> bool:
    """Whether a sentence goes from a past year on to what is striven for: ``2023年突破80亿元，力争到2031年…``."""
    return to_come is not None and _YEAR.match(past[0]) is not None and to_come[0] in {"力争", "未来", "今后", "明年"}


def _done_in(
    text: str, sentence: Sentence, past: re.Match[str] | None, to_come: re.Match[str] | None, usual: Tense
) -> Reach:
    """Where clauses are done whatever their sentence is: behind 今年以来, or from a past time to what is to come."""
    extent = sentence.start, sentence.end
    if usual == "done" and (expects := _expects(text, sentence, to_come)):
        return sentence.start, expects
    brief = _BRIEF_PAST.search(text, *extent)
    if brief:
        urged = TO_COME.search(text, brief.end(), extent[1])
        return brief.start(), urged.start() if urged else extent[1]
    ahead = to_come.start() if to_come else extent[0]
    if past and past.start() < ahead and (_YEAR.match(past[0]) or _OPENS_IN_THE_PAST().match(text, *extent)):
        return past.start(), ahead
    if past and past[0] in _LAST_YEAR and not {"，", ","}.isdisjoint(text[past.end() : max(past.end(), ahead)]):
        return sentence.start, ahead  # 机床产值去年达到90亿元，今年要冲刺100亿元
    return extent[1], extent[1]


def _comes_to_the_past(text: str, sentences: tuple[Sentence, ...]) -> bool:
    """Whether the first word of time in a paragraph tells of the past: ``县里关停窑炉30座。如今，能耗下降一成。``"""
    for sentence in sentences:
        extent = sentence.start, sentence.end
        if TO_COME.search(text, *extent) or AIMS.search(text, *extent):
            return False
        if PAST.search(text, *extent) or _SINCE.search(text, *extent):
            return True
        if URGES.search(text, *extent):
            return False
    return False


def _opens_in_the_past(text: str, extent: tuple[int, int], to_come: re.Match[str]) -> bool:
    """Whether the sentence begins with a word of the past, ahead of what it says is to come.

    Where somebody set that out in the past (``日前召开的党代会提出，未来五年…``), it is to come all the same.
    """
    opened = _OPENS_IN_THE_PAST().match(text, *extent) if extent[0] < to_come.start() else None
    if opened is None or (opened[0][0] == "“" and to_come[0] == "将"):  # “十二五”期间，开发区将…
        return False
    at = to_come.start()
    striven = to_come[0] in _CALLS and not (text.startswith("努力争", at - 1) or text.startswith("力争上游", at))
    if striven or (to_come[0][0] == "到" and text.endswith(_PLANNED, extent[0], to_come.start())):
        return False
    return _SETS_OUT.search(text, extent[0], to_come.start()) is None
