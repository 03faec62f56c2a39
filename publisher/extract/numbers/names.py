"""Numbers that measure nothing: parts of names, dates, idioms and technical terms."""

import re
import string

from publisher.extract import tables
from publisher.extract.numbers import comparators, numerals
from publisher.extract.numbers.units import UNITS

_DIGITS = frozenset("0123456789０１２３４５６７８９")
_OPENED = re.compile(r"[“《『「‘〈][^”》』」’〉“《『「‘〈]*$")
_CLOSED = re.compile(r"[^“《『「‘〈。；;，,]*[”》』」’〉]")
_CLOSED_ALONE = re.compile(r"”(?:[和与、，,。]|$)")
_OPENING = frozenset("“《『「‘〈")
_QUOTE_REACH = 12
# Directly before or after the number: PM2.5, C919, 12+2, 〔2022〕5号, 8:30, a link's ?q=30%.
_JOINED_BEFORE = frozenset(string.ascii_letters + string.digits + "+＋_./=@#&%〔［[:：零〇一二三四五六七八九十")
_MEASURES = ("GDP", "GNP", "ＧＤＰ", "R&D")  # 实现GDP80亿元
_SHARES = ("%", "％")
_TELLING = _JOINED_BEFORE | frozenset("每几数")
_JOINED_AFTER = re.compile(r"[A-Za-z+_@#＋/]|[.．:：-][0-9]")
# After a number without a unit: dates, documents, roads, and words that begin with a numeral.
_NAME_AFTER = re.compile(
    r"[ ]?[年月日号时分秒届期线路轮标段版楼层室里网档级星甲乙丙]|点(?!两)|世纪|热线|高地|国道|省道|中全会|全会|季度"
    r"|[峡川角]"
)
_ALONE_BEFORE = frozenset(" \t\n，,。；;：:、“！？!?是为有到比加于和与")
_ALONE_AFTER = frozenset(" \t\n，,。；;：:、”！？!?这而却和与且并")
# After a number and its unit: what is counted is a slogan, not things.
_SLOGAN_AFTER = re.compile(
    r"中国(?!家|人|企|公|籍)|代表|规定|意识|自信|维护|全面|一百年|务必|确立|坚持|必须|结合|百分之百|毫不|不动摇|离不开|现代化|基本点|转变|服从"
    r"|有利于|倡导|一起抓|置信|市场.{0,3}[两二]种资源|资源(?![\u4e00-\u9fff])|资源、[两二]个市场"
)
_CLASSED = ("新药", "创新药", "医疗器械", "器械", "水质", "水体", "疫苗", "传染病", "工业用地")
_SLOGAN_LETTERS = frozenset("中代规意自维全一务确坚必结百毫不离现基转服有倡置市资")
_AFTER_RESOURCES = re.compile(r"[两二]种资源、?$")
_HUNDRED_TWENTY = re.compile(r"[百千万][一二三四五六七八九]")  # said for 一百二
_YEAR = re.compile(
    r"1[5-9][0-9]{2}|2[01][0-9]{2}|[１２][０-９]{3}|(?:1 9|2 0) [0-9] [0-9]|[零〇○一二三四五六七八九]{2,4}"
)
_SPELLED = re.compile(r"[零〇○一二两三四五六七八九]{2,}")
_TABLES = tables.read("numbers")
_NEIGHBOURS = frozenset(_TABLES["neighbours"])
_MAGNITUDES_OF_TEN = frozenset(_TABLES["magnitudes_of_ten"])
_MAGNITUDES = frozenset(_TABLES["magnitudes"])
_PART_OF_NAME = re.compile(
    "[二三]元(?:锂|[正前]极|前驱|电池|[聚动]力|材料|催化|乙丙|里[村社]|结构|体制|经济|对立|悖论)"
    "|[0-9一二三四五六七八九]{1,2}个(?:9|９)(?![0-9０-９.])|一(?:公?斤|[两亩吨克])"
)
_NTH = re.compile("第[一二三四五六七八九十0-9]{1,3}[、和]$")  # 第一、二批
_CLOCK = re.compile("(?<![0-9小])[0-9一二两三四五六七八九十]{1,3}[时点]$")  # 22时17分
_PLAN = re.compile(r"十?[一二三四五六七八九]五")


def is_name(text: str, match: re.Match[str]) -> bool:
    """Whether a match of the quantity grammar is no quantity after all."""
    return _is_of_a_name(text, match) or _is_no_quantity(text, match)


def _is_no_quantity(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before = text[start - 1 : start]
    if (before in _TELLING and _is_joined(text, match, before)) or _is_repeated(text, match):
        return True
    unit, part, slash = match.group("unit", "part", "slash")
    if part or slash:
        return bool(slash) and numerals.low(numerals.parse(match["a"])) >= int(slash)
    if text[start] not in _DIGITS and (_is_magnitude(match) or _is_article(text, match)):
        return not _is_about_so_many(text, match)
    if unit:
        is_session = (before, unit) in (("届", "次"), ("新", "条"))  # 三届五次会议, 新36条
        is_class = unit == "类" and text.startswith(_CLASSED, end)  # 1类新药
        is_table = unit == "所" and text.startswith("示", end)  # 如表1所示
        return (
            is_session
            or is_class
            or is_table
            or (unit == "分" and _CLOCK.search(text, max(0, start - 4), start) is not None)
            or _is_date(match)
            or _is_slogan(text, start, end)
            or is_quoted(text, start, end)
        )
    if _is_spoken_of(text, start, end):
        return False
    return (before not in ("第", "前") and _is_bare_name(text, match)) or is_quoted(text, start, end)


def _is_of_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether a number and its unit only tell which one is meant: 三元锂电池, 260元一斤, 4个9的高纯硅."""
    start, unit = match.start(), match["unit"]
    if not unit or not _PART_OF_NAME.match(text, start):
        return False
    if unit == "元":
        return text[start - 1 : start] not in _DIGITS
    if unit == "个":
        return True
    return match["a"] == "一" and text[start - 1 : start] in ("元", "块", "毛")


def _is_joined(text: str, match: re.Match[str], before: str) -> bool:
    """Whether the character before makes the number part of a name, or of an amount that nobody knows."""
    if before in ("几", "数"):
        return _is_vague(text, match)
    if match["unit"] in _SHARES and before in "〔［[" and text[match.end() : match.end() + 1] in ("〕", "］", "]"):
        return False  # 能耗降低：[13.5%]
    if match["unit"] and (text.endswith(_MEASURES, 0, match.start()) or _is_added(text, match.start())):
        return False
    return before == "每" or not _follows_colon(text, match.start())


def _is_added(text: str, start: int) -> bool:
    """Whether a sign only sets one amount beside another: 5个创新中心+9个代表处, 20万千瓦/40万千瓦时."""
    return text[start - 1] in "+＋/" and "\u4e00" <= text[start - 2 : start - 1] <= "\u9fff"


def _is_repeated(text: str, match: re.Match[str]) -> bool:
    """5个5个5个 is no language."""
    start, end = match.span()
    after, before = text[end : end + 1] == text[start], text[start - 1 : start] == text[end - 1]
    return (after and text.startswith(match[0], end)) or (before and text.endswith(match[0], 0, start))


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` stands inside short quotation marks, and so inside a name; “…”目标 is no name."""
    reach = start - _QUOTE_REACH if start > _QUOTE_REACH else 0
    if _OPENING.isdisjoint(text[reach:start]):
        return False
    closed = _CLOSED.match(text, end, end + _QUOTE_REACH)
    if closed is None or text.startswith(("目标", "的目标"), closed.end()):
        return False
    return bool(_OPENED.search(text, reach, start))


def _is_vague(text: str, match: re.Match[str]) -> bool:
    """几十种, 数百亿元: nobody knows how many; but 总数十二万 names a number."""
    number, at = match["a"], match.start()
    if number[0] not in "十百千万亿":
        return False
    return text[at - 1] == "几" or (
        number in _MAGNITUDES_OF_TEN and text[at - 2 : at - 1] not in tuple("总人户件个家次台")
    )


def _follows_colon(text: str, start: int) -> bool:
    return text[start - 1] in ":：" and not text[max(0, start - 2) : start - 1].isdigit()


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """Whether the text speaks of the number itself: “五”和“六”."""
    return end - start == 1 and text[start - 1 : start] == "“" and bool(_CLOSED_ALONE.match(text, end))


def _is_magnitude(match: re.Match[str]) -> bool:
    """百亿级, 万家灯火, 一一, 二十大: no numbers; but 百余家 is a hundred and more."""
    number, unit = match["a"], match["unit"]
    if number in _MAGNITUDES and (match["vague"] or match["vague2"]) in ("余", "多"):
        return unit is None
    if unit and _SPELLED.fullmatch(number) and number not in _NEIGHBOURS:
        return True
    if match.string[match.start() - 1 : match.start()] in ("、", "和") and _NTH.search(
        match.string, max(0, match.start() - 5), match.start()
    ):
        return True
    if unit == "大" and _is_congress(match):
        return True
    congress = unit == "大" and numerals.low(numerals.parse(number)) > 10
    return (number[0] in "百千万亿" and not _HUNDRED_TWENTY.fullmatch(number)) or congress


def _is_about_so_many(text: str, match: re.Match[str]) -> bool:
    """近千公里 says about how many, 超亿元项目 only how large a thing is."""
    number, unit = match["a"], match["unit"]
    if number not in _MAGNITUDES or unit is None or UNITS[unit].kind not in ("count", "physical"):
        return False
    return text[match.start() - 1 : match.start()] in ("近", "约") and comparators.before(text, match.start())[0] == "~"


def _is_congress(match: re.Match[str]) -> bool:
    """党的十大, 十大提出的任务."""
    text, end = match.string, match.end()
    return text.endswith("党的", 0, match.start()) or text.startswith(("提出", "以来", "报告", "精神", "召开"), end)


def _is_article(text: str, match: re.Match[str]) -> bool:
    """一个, 一批: the Chinese 一 before a measure word is an article, 一强 a slogan; 仅一家, 不到一打 are counts."""
    number, second, unit = match.group("a", "b", "unit")
    if number not in ("一", "半") or second or unit is None:
        return False
    before = text[max(0, match.start() - 1) : match.start()]
    if unit == "强" or before in ("这", "那", "何"):
        return True
    is_counted = before in ("仅", "只", "足") or text.endswith(("不到", "未到"), 0, match.start())
    if unit == "折" or (unit == "亩" and text.startswith("地", match.end())):  # 一亩地收入3000元
        return True
    return unit != "打" and UNITS[unit].kind == "count" and not is_counted


def _is_date(match: re.Match[str]) -> bool:
    return match["unit"] == "年" and not match["scale"] and bool(_YEAR.fullmatch(match["b"] or match["a"]))


def _is_slogan(text: str, start: int, end: int) -> bool:
    if text[end : end + 1] not in _SLOGAN_LETTERS:
        return False
    if _SLOGAN_AFTER.match(text, end):
        return True
    return text.startswith("市场", end) and bool(_AFTER_RESOURCES.search(text, max(0, start - 5), start))


def _is_bare_name(text: str, match: re.Match[str]) -> bool:
    """Whether a number without a unit is part of a word; a Chinese one is taken only where it stands alone."""
    number, end = match["b"] or match["a"], match.end()
    if _NAME_AFTER.match(text, end) or _JOINED_AFTER.match(text, end):
        return True
    if number[0] in _DIGITS:
        return False
    if number.endswith("半"):
        return False
    is_short = len(number) < 2 or set(number).isdisjoint("百千万亿点" if len(number) == 2 else "十百千万亿点")
    if match["after"] or comparators.before(text, match.start())[0]:
        return set(number).isdisjoint("十百千万亿点")
    before, after = text[max(0, match.start() - 1) : match.start()] or " ", text[end : end + 1] or " "
    if after in _ALONE_AFTER and (before in _ALONE_BEFORE or not is_short):
        return bool(_PLAN.fullmatch(number)) or (after == "、" and len(number) < 3)
    return is_short or bool(_PLAN.fullmatch(number))
