"""A line -> what kind of heading it may be: numbered, of two phrases, of phrases with commas, or plain."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from publisher.article.lines.line import BLANKS, Line, part
from publisher.article.lines.sentences import balanced, closed, hangs, prose

Shape = Literal["numbered", "spaced", "comma", "plain", "asking"]
_CHINESE = "[零〇一二三四五六七八九十百]{1,4}"
# 一、二、三产业, 三、四级手术占5%, 第一、第二季度: numerals that are listed before what they are of.
_ADJACENT = "|".join(f"{one}、第?{other}" for one, other in pairwise((*"一二三四五六七八九十", "十一", "十二")))
_LISTED = re.compile(
    f"第?(?:{_ADJACENT})(?:(?:、第?[三四五六七八九十])+(?![、.．])|(?:[和及至]第?[三四五六七八九十])?(?=[次个]?产业"
    "|级|[等类期线批轮](?![似间货流子])|季度|年级|月份?|号[^召称]|梯队|标段|孩|附属|医院|[中小高]学|院区|分厂|车间)"
    "[^。；]{0,120}?(?:[0-9０-９%％]|分别|均[已为达]|占|达到))"
)
_TITLED = "(?![文课车的是为和与及中里内至到人])[\u4e00-\u9fff“][^。；;！!?？]{1,38}$"  # 第一章发展基础, no 第一节课
_NUMBERS = (
    ("part", re.compile(rf"第{_CHINESE}(?:编|篇|部分)(?=[\s:：]|{_TITLED})")),
    ("chapter", re.compile(rf"第{_CHINESE}章(?=[\s:：]|{_TITLED})")),
    ("clause", re.compile(rf"第{_CHINESE}节(?=[\s:：]|{_TITLED})")),
    ("two digits", re.compile(r"(?:0[1-9]|(?:PART|Part|NO|No)[.．\s]{0,2}\d{1,2})(?=[\s、.．:：\u4e00-\u9fff])")),
    (
        "first",
        re.compile(
            rf"{_CHINESE}(?=[、.．]|\s+[\u4e00-\u9fff，、]{{3,24}}$|[,，][\u4e00-\u9fff]{{2,20}}$)"
            r"|(?:[壹贰叁肆伍陆柒捌玖]|[Ⅰ-Ⅻ])(?=[、.．\s])"
        ),
    ),
    ("second", re.compile(rf"[（(]{_CHINESE}[）)]")),
    ("ordinal", re.compile(rf"第{_CHINESE}(?=[，,、])")),
    ("third", re.compile(r"\d{1,2}(?=[、.．](?!\d))")),
    ("fourth", re.compile(r"[（(]?\d{1,2}[）)]")),
    ("box", re.compile(r"专栏\s*(?:\d{1,2}(?:[-—.．]\d{1,2})?|[一二三四五六七八九十]{1,3})(?=[\s:：])")),
    ("1", re.compile(r"\d{1,2}(?=\s+[\u4e00-\u9fff]{2,20}$)")),
    ("1.1", re.compile(r"\d{1,2}[.．]\d{1,2}(?=\s+[\u4e00-\u9fff])")),
    ("1.1.1", re.compile(r"\d{1,2}[.．]\d{1,2}[.．]\d{1,2}(?=\s+[\u4e00-\u9fff])")),
)
_STARTS = re.compile("[第专0-9０-９零〇一二三四五六七八九十百（(PN壹贰叁肆伍陆柒捌玖Ⅰ-Ⅻ]")
_MARK = re.compile(r"^[、.．，,:：\s\u3000]+")
_LONGEST_NUMBERED = 60
_LONGEST_UNNUMBERED = 45
_LONGEST_COMMA = 36
_RUNS_ON = re.compile("[；;！]|[？?](?!$)")
_FIGURE = re.compile(r"[\d０-９.．,，%％+＋/年月日-]+")
_BAR = re.compile(r"(?<=[^\s|｜丨])\s*[|｜丨]\s*(?=[^\s|｜丨])")
_BRACKETED = re.compile("[（(][^（()）]*[）)]")
_OF_A_TABLE = re.compile(r"(?:计量)?[单單]位\s*[:：]")
_SPACES = re.compile(r"[\s\u3000]+")
_ASKS = re.compile("(?=.{5,27}$)[^。；，,？?]{4,}(?:[，,][^。；，,？?]{3,})?[？?]")
_LONE_NUMBERS = (
    ("two digits", re.compile("0[1-9]")),
    ("first", re.compile(rf"{_CHINESE}、?")),
    ("part", re.compile(rf"第{_CHINESE}(?:编|篇|部分)")),
    ("chapter", re.compile(rf"第{_CHINESE}章")),
    ("clause", re.compile(rf"第{_CHINESE}节")),
)
_TOPIC = re.compile(
    "(?:[^，,。：:]{2,6}[：:]|[^，,。：:—]{4,14}——)(?=.{20,60}$)[^。；;：:！!？?]*[^。；;：:！!？?，,、]"
)  # 新动能：从…到…，让…
_CRIES = re.compile("(?<=[^，。；！]{4})！(?=[^，。；！]{4})")  # 牧光互补！戈壁变金滩
_LONGEST_CRY = 30
_SPREAD = re.compile(r"(?:[前引序]\s+言|结\s+语|[总附]\s+则|后\s+记|摘\s+要)")
_SIGNS = "◆◇●○■□★☆▶►◎※【】"
_SAID = re.compile("“[^“”]*”")
_COMMAS = re.compile("[,，]")
_ENUMERATOR = re.compile(rf"^(?:[（(]?{_CHINESE}[）)]?|第{_CHINESE})(?:是|要|、)?$")
# Numbers that the sentences of a list have as well: 2、水库工程总投资3亿元，已完成2亿元。目前…
_OF_LISTS = frozenset(("third", "fourth"))
_SHORTEST_SENTENCE = 30  # letters: 7.严查乱收费行为，将其纳入年度抽查计划，对问题突出的企业公开曝光。
_REPORTS = re.compile(r"[，,][^，,]*\d|\d[^，,]*[，,]|完成了|已经?(?:完成|建成|开工|启动)|圆满完成")
_COUNTS = re.compile(
    r"(?:计划|全年|共)?(?:新建|建成?|改造|完成|培育|引进|新增|建设|投资|实施)[^，,、]{0,8}?\d[^，,、]{1,16}$"
)
# （一）水利支出三十亿元，占支出的百分之六。其中…
_AMOUNTS = re.compile("[亿万]元[^，,]*[，,][^，,]*(?:百分之|[%％]|[亿万]元)")
_COPULA = re.compile("是|(?<!^)将|了(?=[^，,]{4})|已经?|表示|认为")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered heading: ``rank`` names the kind of number, ``whole`` holds number, heading and its 。.

    ``rest`` is the text on the same line, if any.
    """

    rank: str
    number: str
    whole: Line
    heading: Line
    rest: Line | None


def numbered(line: Line) -> Numbered | None:
    """The numbered heading that the line is or starts with, up to its first 。; None where it has none.

    第一， 第二， make headings only where nothing else stands on the line: in running text they count points.  So do
    Arabic numbers before what reports figures or what is done.
    """
    if not _STARTS.match(line.text) or _LISTED.match(line.text):
        return None
    for kind, pattern in _NUMBERS:
        if found := pattern.match(line.text):
            return _after_number(line, kind, found[0])
    return None


def rank(text: str) -> str | None:
    """The kind of number that the text starts with, None where it starts with none."""
    if not _STARTS.match(text) or _LISTED.match(text):
        return None
    return next((kind for kind, pattern in _NUMBERS if pattern.match(text)), None)


def _after_number(line: Line, kind: str, number: str) -> Numbered | None:
    start = len(number)
    if mark := _MARK.match(line.text[start:]):
        start += mark.end()
    stop = line.text.find("。", start)
    end = stop if stop >= 0 else len(line.text)
    heading = part(line, start, end)
    if end == len(line.text) and heading.text.endswith(("：", ":")):
        heading = part(line, start, end - 1)
    if not 2 <= len(heading.text) <= _LONGEST_NUMBERED or _RUNS_ON.search(heading.text) or hangs(heading.text):
        return None
    if stop >= 0 and kind in _OF_LISTS and len(heading.text) >= _SHORTEST_SENTENCE and _COMMAS.search(heading.text):
        return None
    rest = part(line, end + 1, len(line.text))
    if rest.text and (kind == "ordinal" or _is_of_a_list(kind, heading.text)):
        return None
    return Numbered(kind, number, part(line, 0, end + 1), heading, rest if rest.text else None)


def _is_of_a_list(kind: str, text: str) -> bool:
    """Whether a sentence before others on its line is one of a list: it reports, or says how many are to be there."""
    if kind == "second":
        return _COUNTS.match(text) is not None or _AMOUNTS.search(text) is not None
    return kind in _OF_LISTS and (_REPORTS.search(text) or _COUNTS.match(text)) is not None


@lru_cache(maxsize=4096)
def shape(text: str) -> Shape | None:
    """What an unnumbered line looks like as a heading, None where it cannot be one."""
    text = unsigned(text)
    if len(text) <= _LONGEST_UNNUMBERED:
        text = _BAR.sub("：", text)
    if len(text) > _LONGEST_COMMA and _TOPIC.fullmatch(text) and balanced(text):
        return "comma"
    text = _CRIES.sub("，", text) if len(text) <= _LONGEST_CRY else text
    if told := _shape_of_whole(text):
        return told
    if prose(text) or closed(text) or hangs(text) or not balanced(text) or _is_no_heading(text):
        return None
    phrases = _SPACES.split(text)
    if any(map(_FIGURE.fullmatch, phrases)):
        return None
    if len(phrases) == 1:
        return _shape_of_one(text)
    return "spaced" if len(phrases) <= 3 and len(text) <= 45 and min(map(len, phrases)) >= 3 else None


def _shape_of_whole(text: str) -> Shape | None:
    """The shape of a line that is known by all its words: 前 言, a question."""
    if _SPREAD.fullmatch(text):
        return "plain"
    return "asking" if _ASKS.fullmatch(text) and balanced(text) else None


def _is_no_heading(text: str) -> bool:
    return "—" in (text[0], text[-1]) or any(
        (_ENUMERATOR.match(text), _BRACKETED.fullmatch(text), _OF_A_TABLE.match(text))
    )


def _shape_of_one(text: str) -> Shape | None:
    """Phrases of equal length (``老街活了，日子甜了``), and what somebody says, are as plain as one without commas."""
    lengths = [len(text)] if _SAID.fullmatch(text) else [len(phrase) for phrase in _COMMAS.split(text)]
    if len(lengths) == 1 or (len(lengths) <= 3 and len(set(lengths)) == 1 and lengths[0] >= 3):
        return "plain" if 2 <= len(text) <= 26 else None
    return "comma" if len(lengths) <= 4 and len(text) <= _LONGEST_COMMA else None


def lone_number(text: str) -> tuple[str, str] | None:
    """The kind of number and the number, where nothing else stands on the line: ``01``, ``一、``."""
    found = next((kind for kind, pattern in _LONE_NUMBERS if pattern.fullmatch(text)), None)
    return (found, text.rstrip("、")) if found else None


def signed(text: str) -> bool:
    """Whether a sign marks the line as a heading, or that it is spread out: ``前 言``."""
    return text[0] in _SIGNS or _SPREAD.fullmatch(text) is not None


def unsigned(text: str) -> str:
    """A heading's words without the sign that marks it: ``◆`` before it, ``【】`` around it."""
    return (text.strip(_SIGNS).strip(BLANKS) or text) if text[0] in _SIGNS else text


def two_lines(first: Line, second: Line) -> bool:
    """Whether two lines without a blank line between them are one heading of two phrases."""
    return second.gap == 0 and all(
        shape(line.text) in {"plain", "comma"} and len(line.text) >= 4 for line in (first, second)
    )


def sounds_like_a_sentence(text: str) -> bool:
    """Whether the words assert something, as a sentence cut by the layout does and a heading seldom."""
    return _COPULA.search(text) is not None
