"""The short lines before the body -> the title among them, and the lines that could be it as well.

Above a title stand a column's name (新春走基层), a slogan over the whole page, and the line that leads on to it (引题);
below it the line that adds to it (副题, after ——).
"""

import re
from collections.abc import Sequence

from publisher.article.headings.blocks import completes, one_line
from publisher.article.headings.shapes import shape, two_lines
from publisher.article.lines.asides import FILE_NUMBER, is_dateline, is_file_number
from publisher.article.lines.line import Line

_COLUMN = re.compile(
    r"(?:走基层|观察|调研行|一线行|[乡镇村]行|蹲点(?:日?记|调研)?|巡礼|专栏|特刊|特稿|特别(?:报道|策划)|(?:系列|连续)(?:报道|访谈|评论)"
    r"|深度(?:报道|调查)?|视点|焦点|聚焦|关注|要闻|头条|看点|亮点|专题|专版|访谈|专访|对话|回眸|大家谈|进行时|在行动|看变化|这[一三五十]年|风采|速览|快讯"
    r"|(?:乡镇|镇街|部门|园区|产业|工业|农业|民生|生态|文化|创新|发展|党建)篇)$"
    r"|(?:[（(](?:[一二三四五六七八九十]{1,3}|[上中下]|\d{1,2})[）)]|之[一二三四五六七八九十]{1,3}|[①-⑳])$|^【[^】]*】$|(?:客户端|门户网站)(?:\s|$)"
    r"|(?:频道|公众号)$|^[^：:丨|｜]*[·•][^：:丨|｜]*$"
)
_SLOGAN = re.compile(
    r"奋进新|建功新|学习贯彻|牢记嘱托|贯彻落实|(?:党代会|全会|大会|会议)精神|^喜迎|^献礼|^庆祝|砥砺奋进|百年路|新征程|周年$"
)
_ISSUER = re.compile(
    r"(?:人民政府|委员会|办公室|办公厅|管委会)(?:文件)?$|[局厅部]文件$|会议(?:文件|材料)|^.{0,6}(?:人大|政协|党代会)[一二三四五六七八九十]+次$"
)
_OFFICIAL = re.compile(
    r"(?:关于|印发).*的(?:通知|意见|建议|方案|办法|决定|决议|报告|说明|批复|函|通告|公告)(?:[（(].*[）)])?$"
    r"|(?:规划纲要|行动方案|实施方案|(?<!作)政府工作报告|工作(?:要点|计划|总结|汇报|方案)|(?:统计|普查|状况|质量|调查)公报|会议?纪要|会议记录)$"
)
# A bulletin's own name, where a line announces its points: 【本期要点】
_BULLETIN = re.compile("(?:简报|快报|动态|通讯|专报|信息)(?:[（(]第?\\d{1,4}期[）)])?$")
_POINTS = re.compile("[【\\[]?(?:本期(?:要点|导读|内容|提要|看点|要目|目录)|目\\s*录|要\\s*目)[】\\]]?[：:]?$")
_SPEAKER = re.compile(
    r"(?:书记|[长任席员授]|代表|院士|专家|总裁|总经理)(?!单位|部门|机构|同志|朋友|先生|女士|嘉宾|来宾)[\u4e00-\u9fff]{2,4}[:：]$"
)
_ABSTRACT = re.compile("(?:关键[词字]|摘要|中图分类号|基金项目)[：:]")
# What the minutes of a meeting tell of it below their title: 时间：…, 主持人：…
_OF_A_MEETING = re.compile(
    r"(?:时\s*间|地\s*点|主\s*持|参\s*加|参\s*会|与\s*会|出\s*席|列\s*席|缺\s*席|请\s*假|记\s*录|整\s*理)人?员?\s*[：:]"
)
_WIRE = re.compile(r"^新华社[^，。：:]{2,14}电\s*题\s*[：:]\s*")
_OLD = re.compile(r"^原标?题\s*[：:]\s*")
_WRAPPED = "《》〈〉“”"
_NUMBER = re.compile(rf"^{FILE_NUMBER}\s*(?=\S)")
_PLAN = re.compile(
    r"国民经济和社会发展(?:第[一二三四五六七八九十]{1,3}个五年|[“\"]?十[一二三四五]五[”\"]?)(?:规划|计划)"
    r"(?:和(?:20|二[〇○零])[\d〇○零一二三四五]{2}年(?:远景|中长期)目标)?(?:纲要)?"
)
_HELD = re.compile("(?:会议|大会|全会|会)上[）)]?$")
_BRACKETED = re.compile("[（(][^（()）]*[）)]")
_BLANKS = re.compile(r"\s+")
_SPOKEN = re.compile("报告|讲话|致辞|说明|发言")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_SHORTEST = 6
_BREAK = 4  # characters: a line break and blanks
_LONG = 22


def title_among(lines: Sequence[Line], divided: bool, dated: Line | None = None) -> tuple[Line, ...]:
    """The one to four lines that are the title; none where nothing stands outside of brackets.

    ``divided``: blank lines divide the text, so that two lines without one between them belong together.
    ``dated``: the line under which it says when the article appeared.
    """
    if told := tuple(line for line in lines if line.role == "title"):
        return told
    if all(_cannot_be(line.text) for line in lines):
        return ()
    if plan := _plan_over_lines(lines):
        return plan
    best = max(range(len(lines)), key=lambda at: (likeness(lines, at) + 3 * (lines[at] is dated), -at))
    return _with_its_other_line(lines, best, divided)


def _cannot_be(text: str) -> bool:
    """Whether the line only tells a document's number, or when and where it was passed."""
    if _ABSTRACT.match(text):
        return True
    passed = _BRACKETED.fullmatch(text) or (_HELD.search(text) and not _SPOKEN.search(text))
    return bool(passed) or is_dateline(text) or is_file_number(text)


def _with_its_other_line(lines: Sequence[Line], best: int, divided: bool) -> tuple[Line, ...]:
    title = lines[best]
    if best and completes(lines[best - 1], title) and not _SPEAKER.search(lines[best - 1].text):
        return (lines[best - 1], title)
    after = lines[best + 1] if best + 1 < len(lines) else None
    if after and completes(title, after):
        return (title, after)
    if (
        after
        and after.gap == 0
        and after.span.start - title.span.end <= _BREAK
        and after.text != title.text
        and ((len(after.text) <= 2 and not after.text.isdigit()) or (divided and two_lines(title, after)))
    ):
        return (title, after)
    return (title,)


def rivals(lines: Sequence[Line], title: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines that look as much like the title as ``title`` does, and say something else."""
    words = "".join(line.text for line in title)
    if not title or title[0].role or (len(title) > 1 and _plan_over_lines(title) == title):
        return ()
    looks = [likeness(lines, at) for at in range(len(lines))]
    least = max(look for line, look in zip(lines, looks, strict=True) if line in title)
    others = (line for line, look in zip(lines, looks, strict=True) if look >= least and line not in title)
    others = (line for line in others if line.text not in words and not _cannot_be(line.text))
    return tuple(line for line in others if len(line.text) >= _SHORTEST)


def likeness(lines: Sequence[Line], at: int) -> int:
    """How much the line looks like the title of these, by its words and by what stands below it."""
    text = lines[at].text
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    deck_below = is_deck(below) and not is_dateline(below.lstrip("—"))
    return (
        3 * (shape(text) == "spaced" or re.search("[:：](?!$)", text) is not None)
        + 3 * (deck_below or _OFFICIAL.search(text) is not None or _PLAN.search(_plain(text)) is not None)
        + 4 * any(repeats(line.text, text) for near, line in enumerate(lines) if near != at)
        + 9 * (_BULLETIN.search(text) is not None and any(_POINTS.match(line.text) for line in lines[at + 1 :]))
        - 5 * (is_deck(text) or is_file_number(text))
        - 4 * (_NUMBER.match(text) is not None)
        - 9 * (_WIRE.match(text) is not None or _ABSTRACT.match(text) is not None or is_of_a_meeting(text))
        - 3 * (text[0] in "（(" or is_dateline(text))
        - 2 * (text.count("、") >= 2)
        - max(len(re.findall("[,，]", text)) - (len(text) < _LONG), 0)
        - 3 * (len(text) < _SHORTEST)
        - 9 * (text.startswith(("原标题", "原题")) or _CHINESE.search(text) is None)
        - 4 * is_label(text)
    )


def is_deck(text: str) -> bool:
    """Whether the line adds to the title, or leads on to the text: ``——…``, ``…——``, ``…第二次会议上``."""
    return text.startswith("—") or text.endswith("——") or _HELD.search(text) is not None


def is_of_a_meeting(text: str) -> bool:
    """Whether the line is what minutes tell of their meeting: ``时间：…``, ``主持人：…``."""
    return _OF_A_MEETING.match(text) is not None


def is_official(text: str) -> bool:
    """Whether the line is a document's title (``关于…的通知``), which may be long."""
    words = _NUMBER.sub("", text).strip(_WRAPPED)
    return _OFFICIAL.search(words) is not None and not re.search("[。；，：:]", words)


def _plan_over_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A five-year plan's title that is set on two to four lines; empty where no lines are one together."""
    for count in (4, 3, 2):
        for at in range(len(lines) - count + 1):
            parts = lines[at : at + count]
            found = _PLAN.search(_plain("".join(line.text for line in parts)))
            first = len(_plain(parts[0].text))
            if found and found.start() < first and found.end() > len(_plain("".join(line.text for line in parts[:-1]))):
                return tuple(parts)
    return ()


def words_of(title: tuple[Line, ...]) -> str:
    """The words of a title's lines; a document's own title stands without the marks around it (《…》)."""
    if _plan_over_lines(title) == title:
        return "".join(line.text for line in title)
    words = _OLD.sub("", _WIRE.sub("", one_line(title)))
    return words[1:-1] if words[0] == "《" and words.find("》") == len(words) - 1 and is_official(words) else words


def _plain(text: str) -> str:
    return _BLANKS.sub("", text)


def is_label(text: str) -> bool:
    """Whether the line names a column, a series, a campaign, an office or a speaker rather than this article."""
    if any(pattern.search(text) for pattern in (_COLUMN, _SLOGAN, _ISSUER, _SPEAKER)):
        return True
    phrases = text.split()
    return len(phrases) > 1 and 1 < max(map(len, phrases)) <= 3


def repeats(text: str, title: str) -> bool:
    """Whether the line is the title once more, or the title beside the site's name, or without its column's."""
    words = _WIRE.sub("", _NUMBER.sub("", text)).strip(_WRAPPED)
    if text == title or words == title.strip(_WRAPPED):
        return True
    if len(title) >= _SHORTEST and text.endswith(title):
        return text[-len(title) - 1] in "-_—|｜ "
    if len(title) >= _SHORTEST and text.startswith(title):
        return text[len(title)] in "-_|｜"
    return len(text) >= _SHORTEST and title.endswith(text) and title[-len(text) - 1] in "】：:|"
