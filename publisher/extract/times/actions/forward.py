"""A sentence -> where it goes over from what was done to what is to come, and whether it is of the past altogether."""

import re

from publisher.extract import tables
from publisher.extract.text.clauses import Sentence
from publisher.extract.text.patterns import each, lazily
from publisher.extract.times.moods import IS_OVER, SHALL, had_to
from publisher.extract.times.timewords import TO_COME, URGES, WILL

_TABLES = tables.read("tenses")
_WHO = r"(?:预计|但|而|我们|[该全我][省市县区镇乡村院校园]|[县市区镇村][里上])?"
_YEARS = "[一二两三四五六七八九十几\\d]{1,3}年"
_NOT_OVER = r"(?![^，,。；;]*[已了])"
# The head of a clause that turns to a time to come: 今年将…, 到2031年…, 力争三年内….
_AHEAD = lazily(
    rf"{_WHO}(?:"
    rf"(?:今年|明年|后年|年内|下半年|20\d\d年)(?:[还再又也]|全[省市县区]|我[省市县区]|我们)?"
    rf"(?:拟(?![定订])|计划(?!的|完成)|打算|准备|力争|争取(?!到|了)|预计|再(?=[建增新引培改添])|{WILL}|{SHALL}){_NOT_OVER}"
    rf"|(?:明年|后年)(?![的底末]|[^，,。；;]{{0,3}}月){_NOT_OVER}"
    rf"|(?:下一步|接下来|今后|未来{_YEARS})(?!的){_NOT_OVER}"
    rf"|(?:计划|力争|争取|确保|预计|努力)?到(?:20\d\d年|明年|“十[五六]五”)(?!的|同期){_NOT_OVER}"
    rf"|(?:力争|争取|确保|计划|预计)(?:用|再用|在)?(?:{_YEARS}(?:左右)?(?:内|的?时间)|明年|今年年?[底末]|年[底末]前?|年内){_NOT_OVER}"
    rf"|{_YEARS}内(?=将|要|全部|实现|建成|完成|达到|覆盖){_NOT_OVER}"
    rf"|(?:今年|明年)?(?:年底|\d{{1,2}}月底|\d{{1,2}}月\d{{1,2}}日)前{_NOT_OVER})"
)
_AHEAD_LETTERS = frozenset("预但而我该全县市区镇村今明后年下20接未计力争确努到一二两三四五六七八九十几13456789")
_BEHIND = re.compile(rf"去年|上年|前年|目前|截至|累计|年来|同比|上半年|[前一]三?季度|{IS_OVER}")
_YEAR = re.compile(r"20\d\d年")
# A report's side remark on when a thing will be ready: ``…完成投资9亿元，计划2031年底通车``.
_WHEN_READY = re.compile(
    r"(?:计划|预计|预期|力争|有望)?(?:将?[于在])?(?:今年|明年|后年|20\d\d年)[^，,。；;]{0,6}(?:建成)?"
    r"(?:通车|建成|完工|竣工|投产|投用|投入使用|投入运营|开园|交付)[^，,。；;]{0,4}[，,。；;]"
)
_TOLD_BEFORE = re.compile(rf"完成(?!后)|{_BEHIND.pattern}")
_READY_LETTERS = frozenset("计预力有将于在今明后2")
_OF_THE_PAST = re.compile(
    rf"[^，,。；;要将是由]{{0,10}}?(?:去年|前年|上年|过去的?{_YEARS}|近{_YEARS}来?|{_YEARS}来|今年以来)(?!的|同期|[^，,。；;]{{0,6}}的[，,：:])"
    r"|20\d\d年[，,]"
)

_STILL_TO_COME = re.compile(
    r"(?:今年年?[底末](?:之?前)?|明年(?:年?[底末])?(?:之?前)?)[要将]?(?:力争|争取|确保)(?!了)[^，,]*\d"
    r"|(?:今年|明年|下半年|20\d\d年)(?:还|再)?(?:拟(?![定订])|计划(?!的|完成)|打算|准备|将(?!近))(?![^，,]*了)"
    r"|“十[五六]五”规划(?:新建|改造|建设|实施)"
)
# 由目前的38%提高到55%
_FROM_NOW = re.compile(each(("由", "从"), r"(?:目前|现在|现有)的?[^，,。；\d]{0,6}\d[^，,。；]{0,16}[到至]"))
_ANY_YEAR = re.compile(r"((?:19|20)\d\d)年")
_IS_OVER = re.compile(IS_OVER)
# 已通过审查，加快征地拆迁，确保明年二季度开工: a clause that goes on with what is to come, and what it is for.
_PRESSES = re.compile("(?:正|现|并|将|目前|当前)?(?:加快|抓紧|加紧|全力|积极|倒排|推进|推动|持续|着力|深入)")
_BY_A_DAY = re.compile(
    "[，,](?:[^，,。；;了]{2,24}[，,]){0,2}(?:确保|力争|争取|努力)(?:在|于|到)?"
    "(?:今年|明年|后年|年[底内末]|20\\d\\d年|[上下]半年|第?[一二三四]季度|\\d{1,2}月)(?![^，,。；;]*[了已])"
)

# Who acts, in a story: what was only said in the sentence before (``茶不能砍，要改。镇里请来专家…``) is over.
_TELLS_OF = re.compile("[县市区镇乡村][里上](?!要)|该[省市县区镇院园村](?!要)|街道(?!要)")

# 已建成9所，其余3所年底前交付: only the rest is still to come.
_REST = re.compile(
    r"(?:其余|剩余|余下|剩下)[^，,。；;将要]{0,12}?(?:预计|计划|拟)?[于在]?(?:(?:今年)?年[底内末]前?|明年|\d{1,2}月[底末]?前)"
    r"[^，,。；;]{0,14}(?=[，,。；;]|$)"
)

# 参与人数突破40万，明年将办30件; 报名人数达到3万人，拟从中录取200人: what comes of that is still to come.
_NEXT = re.compile(
    r"(?:明年|后年)(?![的底末]|[^，,。；;]{0,3}月)[^，,。；;0-9]{0,12}?(?:拟(?![定订])|计划(?!的|完成)|打算|准备|将(?!近)|再|正在)"
    r"|(?:现)?拟(?:从中|择优|筛选|遴选|评选|录取|录用|招录|选[取出派]|推荐|表彰)"
)
_LEVEL = re.compile(r"(?:突破|达到?|超过?|[增升]至|增加到)(?:了|约|近)?\d[^，,。；;]{0,8}$")
_INTENDED = re.compile(
    rf"{SHALL}|{WILL}|[拟再应须]|计划|规划|预[计期]|目标|任务|[年月日季度底末]之?前|年内|届时|今年|全年|不[低少高]于|以[上内]$|左右$|"
    + each(_TABLES["aims"])
)
# 其余3所年底前交付。建成泊位900个，绿地率达到42%
_IS_LEVEL = re.compile(
    r"[^，,。；;：:\d]{0,16}?(?:建成(?![的后])|达到?|[增升降]至|提[高升][到至]|下?降到|压[减缩]?[到至])[^，,。；;\d]{0,12}\d"
)


def rest(text: str, sentence: Sentence) -> int | None:
    """Where the last clause begins, which tells when the rest of what is partly done will be; None where none does."""
    start, end, _ = sentence.clauses[-1]
    return start if text[start] in "其剩余" and _REST.match(text, start, end) else None


def is_level(text: str, sentence: Sentence) -> bool:
    """Whether a sentence by no word of its own sets out what it tells, a level or what was built: ``建成泊位900个``."""
    if _IS_LEVEL.match(text, sentence.start, sentence.end) is None:
        return False
    return not any(words.search(text, sentence.start, sentence.end) for words in (_INTENDED, TO_COME, URGES))


def ready(text: str, sentence: Sentence) -> int:
    """Where a clause begins that only tells when a thing will be ready, behind what was done; 0 where none does."""
    for start, _, _ in sentence.clauses[1:]:
        if text[start] in _READY_LETTERS and _WHEN_READY.match(text, start):
            return start if _TOLD_BEFORE.search(text, sentence.start, start) else 0
    return 0


def tells_of(text: str, start: int) -> bool:
    """Whether a sentence begins with who acts, in a story: ``镇里请来专家``."""
    return _TELLS_OF.match(text, start) is not None


def turn(text: str, sentence: Sentence) -> int:
    """Where the clause begins from which on a sentence tells what is to come, behind what was done; 0 where none does.

    ``去年改造鱼塘87个，今年将再改造60个，…``
    """
    later = ready(text, sentence)
    for start, end, _ in sentence.clauses[1:]:
        if start == later:
            return start
        if text[start] not in _AHEAD_LETTERS or _AHEAD().match(text, start, end) is None:
            continue
        years = _YEAR.findall(text, sentence.start, start)
        named = _YEAR.search(text, start, end)
        if named and years:
            return start if named[0] > max(years) else 0
        if _BEHIND.search(text, sentence.start, start):
            return start
    return 0


def selects(text: str, sentence: Sentence) -> int:
    """Where the clause begins that tells what will come of a level reached, told before; 0 where none does.

    ``参与人数突破40万，明年将办30件实事``
    """
    for nth, (start, end, _) in enumerate(sentence.clauses):
        if nth and text[start] in "明后拟现" and _NEXT.match(text, start, end):
            level = sentence.clauses[nth - 1]
            return start if _LEVEL.search(text, level.start, level.end) else 0
        if _INTENDED.search(text, start, end) or TO_COME.search(text, start, end):
            return 0
    return 0


def is_of_the_past(text: str, sentence: Sentence) -> bool:
    """Whether a clause opens with a time that is over, and none looks ahead: ``去年，镇里改造鱼塘87个``."""
    end = sentence.end
    if not any(_OF_THE_PAST.match(text, clause.start, end) for clause in sentence.clauses):
        return False
    return TO_COME.search(text, had_to(text, sentence.start), end) is None


def aimed_at(text: str, sentence: Sentence, past: re.Match[str], first_year: int) -> int:
    """From where a heading's aims name what is to be reached by a year: all of ``2010年财政收入达到9亿元``.

    What they start from is over (``2025年为61%，2030年达到72%``); -1 where they name no year to come.
    """
    named = _ANY_YEAR.match(past[0])
    if named is None or _IS_OVER.search(text, sentence.start, sentence.end):
        return -1
    if int(named[1]) >= first_year:
        return sentence.start
    years = _ANY_YEAR.finditer(text, past.end(), sentence.end)
    return next((year.start() for year in years if int(year[1]) >= first_year), -1)


def presses_on(text: str, start: int, end: int) -> bool:
    """Whether a clause behind what is done urges what shall be so by a day: ``…，加快征地，确保明年开工``."""
    return _PRESSES.match(text, start, end) is not None and _BY_A_DAY.match(text, end) is not None


def is_still_to_come(text: str, start: int, end: int) -> bool:
    """Whether a clause says when or from what its figure is to be reached, whatever its sentence tells.

    ``今年年底要确保…``, ``由目前的38%提高到55%``.
    """
    if text[start] in "今明下2“" and _STILL_TO_COME.match(text, start, end):
        return True
    return _FROM_NOW.search(text, start, end) is not None
