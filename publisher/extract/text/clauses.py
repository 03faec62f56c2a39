"""A paragraph's text -> its sentences and their clauses, with offsets.

Half-width and full-width marks count alike.  Short quotations, titles of documents and brackets stay whole; a
quotation that holds a full stop is somebody's speech and is divided like the text around it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from publisher.extract.text.patterns import each, lazily

# Who is to do it: ``（牵头单位：市商务局）``, ``（县农业农村局、各镇（街道）分工负责）``.
_IN_BRACKETS = r"(?:[^（）()〔〕\n]|[（(][^（）()\n]{0,30}[）)])"
_DUTY = each(
    "（(〔",
    r"(?=(?:责任|牵头|配合|主办|承办|协办|参与|落实|实施)[^（）()。，,：:\n]{0,8}[：:]"
    rf"|{_IN_BRACKETS}{{2,300}}?(?:牵头|负责|配合|参与|承办|主办)[。，,；;、）)〕])"
    rf"{_IN_BRACKETS}{{2,600}}[）)〕]",
)
# A quotation of several clauses that is a sentence of its own is speech: ``“到明年达3万吨，渔港成为枢纽”，县长说。``
_NO_SPEECH = (
    r"(?!(?<![^。！？!?；;\n]“)[^“”。；;\n]{6,}[，,][^“”。；;\n]{6,}”"
    r"(?:[。！？!?\n]|$|[，,][^。；;“”]{2,40}(?:说|表示|介绍|坦言|认为|透露|道)[。，,]))"
)
# Every branch begins with a letter: a search skips to these.
_WHOLE = (
    rf"{_DUTY}|“{_NO_SPEECH}[^“”。！？!?；;\n]{{0,80}}”|"
    r"‘[^‘’。！？；;\n]{0,40}’|『[^『』\n]{0,40}』|「[^「」。\n]{0,40}」"
    r"|《[^《》\n]{0,60}》|（[^（）\n]{0,120}）|\([^()\n]{0,120}\)"
)
_COMMA = each("，,", r"(?!(?<=\d.)\d{3}(?!\d))")  # none that groups digits: 1,200
# 昌州——泰川段 is a way between two places.
_DASH = each(("——",), r"(?![\u4e00-\u9fff]{2,4}(?:段|线|、|——|高速|铁路|公路))")
_COLON = each("：:", r"(?!(?<=\d.)\d)")  # none in a ratio or a time of day: 5:3:2
_DIVIDERS = f"{_COMMA}|{_COLON}|{_DASH}"
_AFTER_AN_END = r"[。！？!?；;…\n]*[”’」』）)]*"
_ENDS = rf"\n{_AFTER_AN_END}|{each('。！？!?；;…', _AFTER_AN_END)}"
_TOKEN = re.compile(rf"{_WHOLE}|({_DIVIDERS})|({_ENDS})")
_DIVIDER = 1  # the number of its group
_QUOTATION = re.compile("“[^”]{4,400}”")
_STOP = re.compile("[。！？!?]")
_BLANK = " \u3000—"
_STRAY = frozenset(_BLANK + "”’」』")
_CLOSING = frozenset("）)〕")
_EDGE = _STRAY | {"“"}
# What numbers or marks the items of a list or the articles of rules: 1. 2、 （3） ④ 第五、 ● 第六条; but no 1.5, no
# 2、3号泵站, no 第一、二产业 and no 第三条生产线.
_NUMBER = re.compile(
    r"(?:[●○■□◆◇★☆▲△►▶•▪※➢❖✦✔·]|\d{1,2}(?:[、．]|\.(?!\d))(?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳]"
    r"|第?[一二三四五六七八九十]{1,3}、(?![第\d一二三四五六七八九十])"
    r"|第[一二三四五六七八九十百]{1,5}条[ \u3000])[ \u3000]*(?=\S)"
)
# Who reports from where, ahead of an article's first words: ``本报讯（记者 王立）``.
_DATELINE = re.compile(
    r"(?:[^，,。：:（()）\n]{0,16}[讯电]|[\u4e00-\u9fff]{2,8}[网报社])?[ \u3000]*"
    r"[（(][^（）()。\n]{0,16}?(?:记 ?者|通讯员|实习生)[^（）()。\n]{1,40}[）)][ \u3000：:]*|本报讯[ \u3000：:]*"
)
_DUTIES = re.compile(rf"(?:(?:{_DUTY})[。；;\s]*)+")
_DUTY_AT_END = lazily(rf"(?:{_DUTY})$")
_NUMBERING = frozenset("0123456789（(〔①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第一二三四五六七八九十●○■□◆◇★☆▲△►▶•▪※➢❖✦✔·")
_SELF = re.compile("我(?!国|省|市|县|区|镇|乡|党|军|们[要将])|咱|俺|乡亲们")
# What somebody says in one clause: ``“要建成物流枢纽”，镇长王立说``.
_SPOKEN = re.compile("“[^”]{8,}”[，,][^。；;“”]{2,40}?(?:说|表示|介绍|坦言|认为|透露|道)(?:[。，,]|$)")
# Who runs a place speaks so of what it is to become, or bears an office: ``镇长王立说：“…”``, ``“…。”镇长王立说``.
_IN_CHARGE = re.compile(
    r"我们的目标是[，,]?(?:到?20\d\d年)|[全我][市县区州省](?!里)|力争|下一步|努力打造|奋力打造|着力打造|全力打造|争创"
)
_OFFICE = (
    r"(?:(?<!总)书记|支书|发言人|秘书长|厂长|场长|社长|理事长|馆长|主任|局长|镇长|乡长|县长|区长|市长|厅长|部长|院长|校长|处长|科长|所长|站长|会长|(?<!毛)(?<!国家)主席|常委|行长|队长|董事长|总经理|负责人|负责同志)"
    r"(?![助的，,。])"
)
_SAID_BY = re.compile(
    rf"{_OFFICE}[^，,。：:“”]{{0,12}}(?:说|表示|介绍|告诉[^，,。：:]{{0,6}}|坦言|强调|指出|透露|认为|道|谈)[^，,。：:“”]{{0,4}}[：:，,]?$"
)
_SOMEBODY_SAYS = re.compile("说|表示|介绍|告诉|坦言|感慨|笑|回忆|竖起")
_SAYS_SO = re.compile(
    rf"[^。“”]{{0,50}}?{_OFFICE}[^，,。“”]{{0,16}}(?:说|表示|介绍|坦言|强调|指出|透露|认为|如是说|道|告诉)"
)


# Tuples, for a text has tens of thousands of them: the half of a dataclass's cost.
class Clause(NamedTuple):
    """The half-open range of a clause without the mark after it; ``mark`` is that mark, empty at the text's end."""

    start: int
    end: int
    mark: str


class Sentence(NamedTuple):
    """The clauses up to a full stop or a semicolon."""

    clauses: tuple[Clause, ...]

    @property
    def start(self) -> int:
        return self.clauses[0].start

    @property
    def end(self) -> int:
        return self.clauses[-1].end

    @property
    def full(self) -> bool:
        """Whether a full stop ends the sentence, not a semicolon."""
        return self.clauses[-1].mark[:1] not in {"；", ";"}


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of ``text`` in order; blanks and stray quotation marks at a clause's edge are left out."""
    found: list[Sentence] = []
    clauses: list[Clause] = []
    dateline = _DATELINE.match(text)
    start = dateline.end() if dateline else _behind_number(text, 0)
    for token in _TOKEN.finditer(text, start):
        kind = token.lastindex
        if kind is None:
            continue
        end, after = token.span()
        if clause := _clause(text, start, end, token[0]):
            clauses.append(clause)
        start = after
        if kind != _DIVIDER and clauses:
            found.append(Sentence(tuple(clauses)))
            clauses = []
        if kind != _DIVIDER or token[0] in "：:":
            start = _behind_number(text, after)
    if clause := _clause(text, start, len(text), ""):
        clauses.append(clause)
    if clauses:
        found.append(Sentence(tuple(clauses)))
    return tuple(found)


def _behind_number(text: str, start: int) -> int:
    """Where a sentence begins behind the number that a list gives it, and behind who is to do what was said before."""
    if text[start : start + 1] not in _NUMBERING:
        return start
    if duties := _DUTIES.match(text, start):
        return _behind_number(text, duties.end())
    found = _NUMBER.match(text, start)
    return found.end() if found else start


def speech(text: str) -> Iterator[tuple[int, int]]:
    """Where residents speak of themselves: quotations with a full stop in which somebody says I, and runs nothing."""
    official = -1  # where an official's words ended
    for quoted in _QUOTATION.finditer(text):
        if not _STOP.search(quoted[0]):
            continue
        goes_on = official >= 0 and _SOMEBODY_SAYS.search(text, official, quoted.start()) is None
        if _is_official(text, quoted) or goes_on:
            behind = _SAYS_SO.match(text, quoted.end())
            official = behind.end() if behind else quoted.end()
        elif _SELF.search(quoted[0]):
            yield quoted.span()


def _is_official(text: str, quoted: re.Match[str]) -> bool:
    """Whether who speaks runs something: his words say so, or those that name him before or behind."""
    if _IN_CHARGE.search(quoted[0]) or _SAYS_SO.match(text, quoted.end()):
        return True
    return _SAID_BY.search(text, max(0, quoted.start() - 40), quoted.start()) is not None


def _clause(text: str, start: int, end: int, mark: str) -> Clause | None:
    """The clause without blanks and dashes, closing marks, and opening ones without an end, at its edges."""
    if start >= end:
        return None
    if text[end - 1] in _CLOSING and (duty := _DUTY_AT_END().search(text, start, end)):
        end = duty.start()
    if text[start] not in _EDGE and text[end - 1] not in _EDGE:
        return Clause(start, end, mark)
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    if text[end - 1] == "”" and text.find("“", start, end) < 0:
        end -= 1
    if start < end and text[start] in _EDGE:
        closing = text.rfind("”", start, end)
        if closing == end - 1 and _SPOKEN.match(text, start):
            start, end = start + 1, closing
        while start < end and (text[start] in _STRAY or (text[start] == "“" and start > closing)):
            start += 1
    return Clause(start, end, mark) if start < end else None
