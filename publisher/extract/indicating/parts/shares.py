"""A share or a multiple in its clause -> what it is of: 占全市的25%, 完成年度计划的85%, 是平均水平的5倍."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import DEPENDENT, Phrase, clause_start, latest, noun_of
from publisher.extract.indicating.phrases import preceding, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

PART = re.compile(
    r"(?:在(?P<inside>[^，,]{2,20}?)中)?(?<!市)占(?![比用有领]|地(?![方区]))到?(?P<whole>[^，,]{0,20}?)"
    r"(?:的?(?:比重|比例|总量|份额))?"
    r"(?:的|平均|均|都|首次|历史性|继续|持续|已|将|仍高?|依然|始终|一直|保持|稳定|提高|提升|上升|回升|攀升|下降|降低|[升降]|达|为|约|超过|超|到|在|至|[从由][0-9０-９零〇○一二三四五六七八九年末底初去上]{0,8})*$"
)
_WHOLE = re.compile("占([^，,。；;占]{1,16})$")
_TASK = re.compile("(?P<does>完成|为|是|达到?|占|相当于)了?(?P<task>[^，,。；;占]{0,10}(?:预算|计划|目标|任务)数?)$")
# 超额完成年度任务3亿元: by so much more, and of a task that was not done so much.
_BEYOND = re.compile(
    "(?P<thing>[^，,、。；;：:0-9]{2,20}?)?(?P<did>(?:超额|未能?|没有|尚未)完成了?|超[出过]?)"
    "(?P<task>[^，,、。；;：:的0-9]{0,10}(?:预算|计划|目标|任务|指标)数?)"
)
# 超额完成全年7500套的任务: how large the task is.
_TASK_OF = re.compile(
    "(?P<thing>(?!超额|全面完|提前|如期|圆满|顺利)[^，,、。；;：:0-9]{2,20}?)?(?:超额|全面|提前|如期|圆满|顺利)?(?P<does>完成|实现)了?"
    "(?:全年|年度|既定|预定|[国省市县区]里?[下确][达定]的?|上级下达的?)*"
)
_DONE = "完成"
_ITS_TASK = re.compile("的(?P<task>(?:预期|年度|全年|计划|工作|经济|增长)*(?:目标任务|任务|目标|计划|指标)数?)")
_JOINING = frozenset("和与及的")
_THE_TASK = re.compile("(?:年初|年度|全年|当年|预期|[省市县区]?下达的?|既定|计划|考核)*(?:预算|计划|目标|任务|指标)数?")
_SO_MUCH_OF_IT = re.compile("的(?:[0-9][0-9.]*[%％]|百分之|[一二两三四五六七八九]成)")
_TWO = 2
_IN_ALL = re.compile("(?:[两二三四][者项]|这?[两三四]个)?(?:合计|共计|加起来)")
_AMONG = "其中"
_EQUALS = "相当于"
_DOES = "完成"  # 为预算的102%: so much of it was done
_NO_PARTS = ("主张", "相信", "认为", "表示", "实际")
_LONG = 24
# What grew by a percentage after such a share is the whole thing, not its share: 占全市的25%，增长5%.
_PART_OF = re.compile("占(?:.*比重|比)$")
_GREW = re.compile("(?:增长|[上下]升|下[降滑]|减少|增加|扩大|回落|提高|降低|[增降升])[了约近超过]{0,2}$")
# 完成年度计划的85%, 是平均水平的5倍: the figure is of what the sentence told of before.
_OF_A_TASK = re.compile(r"((?:超额)?完成[^，,、的]{0,12}(?:计划|预算|任务|目标)数?)的$")
# 税收10亿元，为预算的102%; 人均产值仅为全省平均水平的六成: so much of a standard.
_STANDARD = (
    "(?:[^，,、。；;：:0-9]{0,6}(?:预算|计划|目标|任务)数?|[^，,、。；;：:0-9]{0,6}平均(?:水平|值|数)?"
    "|[一二三四五六七八九十两0-9]{1,2}年前|(?:19|20)[0-9]{2}年(?:同期)?|常年(?:同期)?|全[国省市县区州]|(?:去年|上年|同期){1,2})"
)
_OF_A_STANDARD = lazily(
    "(?!完成)(?P<thing>[^，,、。；;：:]{2,24}?)??(?:也|约|大约|大致|仅仅?|只|已|才)?"
    f"(?:(?P<how>相当于|(?<!下)达到?了?|只?有|[是为]|恢复[到至]|(?<!同)比){_STANDARD.replace('(?:', '(?P<whom>', 1)}"
    "|(?P<which>相当于|(?:(?<![\u4e00-\u9fff])[为是]|达到?)(?=正常|常年|历史|设计)|[只仅][有为是]|恢复[到至]|不及|不到|不足|不高于|不低于|不得?超过|(?<!不)低于|(?<![不得])超过|接近)"
    "(?P<other>[^，,、。；;：:]{2,12}|[^，,。；;：:]{2,20}(?:总和|之和)))的(?:近|约|不到|超过?)?"
)
_BACK_TO = re.compile("恢复[到至]")
_SO_MUCH = "(?:[0-9][0-9.]*[%％]|[一二三四五六七八九]成)"
# 民营经济贡献了62%的地区生产总值、71%的税收
_GIVES = re.compile(
    r"(?:^|[，,。；;：:\n])(?P<who>[^，,。；;：:、\n]{0,20}?)(?P<gives>贡献|创造|吸纳)了?(?P<area>全[国省市县区])?(?:超过|近|约)?"
    rf"(?:{_SO_MUCH}(?:以上|左右)?的[^，,。；;、0-9和]{{2,14}}[、和](?:超过|近|约)?)*$"
)
_GIVEN = re.compile("的(?P<what>[^，,。；;、0-9和]{2,14})(?=[，,。；;、和]|$)")
_BUDGETED = re.compile(
    "(?:为|是|达到?了?|有|相当于)(?P<task>[^，,、。；;：:0-9为是]{0,6}(?:预算|计划|目标|任务)数?)的(?:近|约|不到|超过?)?$"
)
# 门票收入1亿元，二次消费首次超过门票，占总收入的57%
_OVERTAKES = lazily(
    "[，,](?P<who>[\u4e00-\u9fff]{2,10}?)(?:首次|已经?|再次|历史性|成功)*(?:超过|反超|赶超|超越|取代)了?[\u4e00-\u9fff]{2,10}[，,]$"
)
# 以全市2%的土地，创造了全市16%的GDP、21%的税收
_USING = ("消耗", "消费", "排放")  # of so much energy used, not of so much energy
_YIELDING = "(?:创造|贡献|产出|实现|完成|生产|消耗|消费|排放|占用|产生|吸纳)"
_WITH = (
    "(?P<who>[^，,。；;：:、0-9]{1,12}(?:业|经济|集群|公司))?(?<!可|予)"
    "以占?(?P<area>全[国省市县区])?(?:不到|不足|近|约)?"
)
_WITH_SO_MUCH = re.compile(f"{_WITH}$")
_OUT_OF_SO_MUCH = re.compile(
    f"{_WITH}{_SO_MUCH}的[^，,。；;0-9]{{2,10}}?[，,]?(?P<does>{_YIELDING})了?(?P<all>全[国省市县区])?(?:超过|近|约)?"
    f"(?:{_SO_MUCH}(?:以上|左右)?的[^，,。；;、0-9和]{{2,14}}[、和](?:超过|近|约)?)*$"
)
_SO_MUCH_OF = re.compile(f"的(?P<what>[^，,。；;、0-9和]{{2,14}}?)(?=[，,。；;、和]|{_YIELDING}|$)")
_JUST = re.compile("^(?:预计|仅仅?|只|已|才|实际|累计)+")
# 为年初预算的98%、调整预算的101%
_THE_NEXT_STANDARD = re.compile("(?P<task>[^，,、。；;：:0-9]{1,6}(?:预算|计划|目标|任务)数?)的")
_FAR = 90
_TIMES_AS_MUCH = re.compile(
    r"^(?:仅?是|约?为|约?相当于)(?P<whom>[^，,、]{2,30}|[^，,]{2,30}(?:总和|之和))的(?:近|约)?$"
)


def task(words: str) -> str:
    """What was done so much of that words before a figure end in: 完成年度预算 of 完成年度预算的; empty for others."""
    found = _OF_A_TASK.search(words)
    return found[1] if found else ""


def part(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """占…的比重: the part and the whole."""
    match = PART.search(text, *stretch) if quantity.kind == "share" else None
    whole = match and (match["inside"] or match["whole"])
    if match and not whole and text[match.start() - 1] == "的":  # 产值不足500万元的占七成
        first = clause_start(text, match.start())
        first += len(_AMONG) if text.startswith(_AMONG, first) else 0
        return (
            Phrase(f"{text[first : match.start()]}占比", first, quantity.end) if match.start() - first < _LONG else None
        )
    if match and not whole and (both := _together(text, match.start(), earlier)):
        return Phrase(f"{both}占比", quantity.start, quantity.end, both)
    if match and not whole and earlier and match.start() == clause_start(text, match.start()):  # 产值9亿元，占27%
        return Phrase(f"{latest(earlier)}占比", quantity.start, quantity.end)
    if not match or not whole:
        return None
    start, end = preceding.trim(text, stretch[0], match.start())
    part = (
        _together(text, match.start(), earlier)
        or text[start:end]
        or _overtaking(text, match.start(), earlier)
        or latest(earlier)
        or _subject(text, quantity)
    )
    if earlier and part in DEPENDENT:
        whole_name = latest(earlier)
        part = whole_name if whole_name.endswith(part) else whole_name + part
    return Phrase(f"{part}占{whole}比重", start if start < end else match.start(), quantity.end)


def _together(text: str, position: int, earlier: Sequence[Phrase]) -> str:
    """All that the clause right before gave a figure each, of which a share is told together: 合计占47%; else empty."""
    opening = clause_start(text, position)
    if not _IN_ALL.fullmatch(text, opening, position) or text[opening - 1 : opening] not in ("，", ","):
        return ""
    before = clause_start(text, opening - 1)
    names = list(dict.fromkeys(noun_of(phrase) for phrase in earlier if phrase.start >= before))
    return "、".join(names) + "合计" if len(names) in (_TWO, _TWO + 1) else ""


def _overtaking(text: str, position: int, earlier: Sequence[Phrase]) -> str:
    """What the clause right before says to have passed what a figure is of; empty where it says none."""
    if not earlier or text[position - 1 : position] not in ("，", ","):
        return ""
    told = _OVERTAKES().search(text, earlier[-1].end, position)
    return told["who"] if told else ""


def _subject(text: str, quantity: Quantity) -> str:
    """What the clause before is about: 二次消费首次超过门票，占总收入的57%; empty where it is nothing."""
    told = subjects.subject(text, quantity.start)
    return "" if told.endswith(_NO_PARTS) else told


def part_of_so_much(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """A share of a whole that is told with its size: 占全县耕地80万亩的四成, 完成年初预算50亿元的96%."""
    before, quantity = kept[index - 1], kept[index]
    if not index or quantity.kind != "share" or text[before.end : quantity.start] != "的" or len(earlier) < _TWO:
        return None
    if task := _TASK.search(text, max(0, before.start - 24), before.start):
        noun = latest(earlier[:-1])
        did = f"{_DOES}{task['task']}" if task["does"] != "占" else f"占{task['task']}比重"
        start = task.start() if task["does"] == _DOES else quantity.start
        return Phrase(noun + did, start, quantity.end, noun)
    whole = _WHOLE.search(text, max(0, before.start - 24), before.start)
    return Phrase(f"{latest(earlier[:-1])}占{whole[1]}比重", quantity.start, quantity.end) if whole else None


def of_the_task(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what was to be done, where a task is told with its size: 完成年初预算50亿元的96%."""
    if not earlier or quantity.kind == "share" or not _SO_MUCH_OF_IT.match(text, quantity.end):
        return found
    told = _TASK.search(text, max(0, quantity.start - 24), quantity.start)
    if told is None or not _THE_TASK.fullmatch(told["task"]):
        return found
    noun = latest(earlier)
    return Phrase(noun + told["task"], told.start("task"), quantity.end, noun)


def beyond(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """By how much a task was passed, or how large it is that was not done: 招商引资超额完成年度任务3亿元."""
    if text[quantity.end : quantity.end + 1] == "的":
        return _task_of(text, quantity, stretch, earlier)
    told = _BEYOND.fullmatch(text, *stretch)
    if told is None:
        return None
    start, end = preceding.trim(text, *told.span("thing")) if told["thing"] else (0, 0)
    whose = text[start:end] or (latest(earlier) if earlier else "")
    whose = "" if whose[-1:] in _JOINING else whose
    first = start if start < end else told.start("did")
    return Phrase(whose + told["did"] + told["task"], first, quantity.end, whose)


def _task_of(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The task whose size stands before it: 超额完成省下达的14.5%的目标任务."""
    task = _ITS_TASK.match(text, quantity.end)
    told = _TASK_OF.fullmatch(text, *stretch) if task else None
    if task is None or told is None:
        return None
    start, end = preceding.trim(text, *told.span("thing")) if told["thing"] else (0, 0)
    whose = text[start:end] or (latest(earlier) if earlier else "")
    if whose and told["does"] != _DONE:
        return None
    return Phrase(whose + task["task"], start if start < end else quantity.start, task.end(), whose)


def compared(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What the sentence told of before, where a figure says how much of a plan or of another thing it is."""
    if quantity.kind not in ("share", "ratio"):
        return None
    words = text[slice(*stretch)]
    if "的" in words and (standard := _OF_A_STANDARD().fullmatch(words)):
        return _of_a_standard(text, quantity, (stretch[0], standard), earlier)
    done = _OF_A_TASK.fullmatch(_JUST.sub("", words, count=1)) if words.endswith("的") else None
    if not earlier:
        return Phrase(done[1], stretch[0], quantity.end) if done else None
    following = _THE_NEXT_STANDARD.fullmatch(words) if text[earlier[-1].end : stretch[0]] == "、" else None
    if following:
        return Phrase(f"{latest(earlier)}{_DOES}{following['task']}", quantity.start, quantity.end, latest(earlier))
    if quantity.kind == "ratio" and (times := _TIMES_AS_MUCH.match(words)):
        return Phrase(f"{latest(earlier)}{_EQUALS}{times['whom']}", quantity.start, quantity.end, latest(earlier))
    return Phrase(latest(earlier) + done[1], stretch[0], quantity.end, latest(earlier)) if done else None


def _of_a_standard(
    text: str, quantity: Quantity, place: tuple[int, re.Match[str]], earlier: Sequence[Phrase]
) -> Phrase | None:
    """What is so much of a standard, and of which: the clause's own thing, or what the sentence told of before."""
    opening, told = place
    stop = opening + max(0, told.end("thing"))
    start, end = preceding.trim(text, opening, stop)
    name = text[start:end] or (latest(earlier) if earlier else "")
    if not name:
        return None
    task = _BUDGETED.search(text, stop, quantity.start)
    how = told["how"] or told["which"]
    whom = f"{how if _BACK_TO.match(how) else _EQUALS}{told['whom'] or told['other']}"
    did = f"{_DOES}{task['task']}" if task else whom
    return Phrase(name + did, start if start < end else quantity.start, quantity.end, name)


def given(text: str, quantity: Quantity) -> Phrase | None:
    """How much of a whole somebody gives: 民营经济贡献了62%的地区生产总值、71%的税收."""
    if quantity.kind == "share" and (told := _out_of_so_much(text, quantity)):
        return told
    whole = _GIVEN.match(text, quantity.end) if quantity.kind == "share" else None
    gives = _GIVES.search(text, max(0, quantity.start - _FAR), quantity.start) if whole else None
    if whole is None or gives is None:
        return None
    start = preceding.skip(text, *gives.span("who"))
    name = text[start : gives.end("who")] + gives["gives"] + whole["what"]
    if gives.end("who") - start > 1:
        return Phrase(name, quantity.start, whole.end())
    return Phrase(f"占{gives['area']}{whole['what']}比重", quantity.start, whole.end()) if gives["area"] else None


def _out_of_so_much(text: str, quantity: Quantity) -> Phrase | None:
    """How much a place has of a wider area's: 以全市2%的土地创造了全市16%的税收."""
    whole = _SO_MUCH_OF.match(text, quantity.end)
    before = max(0, quantity.start - _FAR)
    told = whole and (
        _WITH_SO_MUCH.search(text, before, quantity.start) or _OUT_OF_SO_MUCH.search(text, before, quantity.start)
    )
    if not whole or not told or not (area := told.groupdict().get("all") or told["area"]):
        return None
    who = text[preceding.skip(text, *told.span("who")) : told.end("who")] if told["who"] else ""
    does = told.groupdict().get("does")
    using = does if does in _USING and not whole["what"].endswith(("量", does)) else ""
    return Phrase(f"{who}占{area}{whole['what']}{using}比重", quantity.start, whole.end())


def is_of_the_whole(text: str, quantity: Quantity, before: Phrase) -> bool:
    """Whether a percentage says how the whole grew, behind what says how large a share it is: 占全市的25%，增长5%."""
    if quantity.kind not in ("share", "ratio") or not _PART_OF.search(before.name):
        return False
    return bool(_GREW.search(text, max(0, quantity.start - 6), quantity.start))
