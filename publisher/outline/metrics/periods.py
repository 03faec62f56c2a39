"""A metric's period -> Chinese: 2022-01/2022-11 becomes 2022年1—11月, 去年 the year before the source's date."""

import re

_DAY = re.compile(r"(?P<year>\d{4})(-(?P<month>\d{2})(-(?P<day>\d{2}))?)?")
_PART = re.compile(r"(\d{4})-([HQ])([1-4])")
_PLAN = re.compile(r"[“\"]?(十[一二三四五六七八九])五[”\"]?(时期|期间|规划期|末|)")
_YEARS = {"今年": 0, "本年": 0, "当年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1, "后年": 2}
_NOW = {"目前", "当前", "现在", "眼下", "而今", "如今", "当下", "至今", "截至目前", "到目前为止"}
_SO_FAR = re.compile("(?:今年|本年|当年)(?:年初)?以?来|年初以来")
_RELATIVE = re.compile("|".join(_YEARS))
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_OF_A_YEAR = re.compile(
    "[上下]半年|前?[一二三四]季度|首季度?|前三季|全年|年内|年底|年末|1[-—–~至到](?P<last>1?[0-9])月"
)
_SEVERAL_YEARS = re.compile(
    "(?:[二三四五六七八九十两几]|[2-9]|[1-9][0-9])[多余]?年[来间]|过去[二三四五六七八九十两几]年"
)
_PAST_YEAR = re.compile("过去的?一年|一年来")
_TO_MONTH, _SPRING, _FIRST_QUARTER = 7, 4, 3
_WINTER = ("01", "02", "03")
_OPEN = ".."  # 2013/.. has begun and not ended, ../2016-07 ended then
_A_YEAR = re.compile(r"\d{4}年?")
_ITS_YEAR = re.compile(r"^(?:\d{4}年|今年|本年|当年|去年|上年|前年)(?!以)")
_WHOLE = re.compile("1[-—–~至到]12月份?")
_PART_OF_A_YEAR = re.compile(
    "[上下]半年|(?:前|第|首)?[一二三四首]季度?|前三季度?|(?:[0-9]{1,2}[-—–~至到])?[0-9]{1,2}月份"
    "|[0-9]{1,2}[-—–~至到][0-9]{1,2}月|.*(?:假期|黄金周|当月|本月|日[-—–~至到].*日)"
)
_NUMBER = "(?:[一二两三四五六七八九十]|[1-9]|1[0-9])"
_FUTURE = re.compile("^(?:未来|今后|接下来)的?")
_AHEAD = re.compile(
    f"(?:未来|今后|接下来)的?{_NUMBER}年(?:内|间|时间)?|(?<![0-9年第]){_NUMBER}年(?:[之以]?内|左右)|(?<=用){_NUMBER}年(?:左右)?的?时间"
    f"|(?<![0-9年第]){_NUMBER}年时间|^{_NUMBER}年(?=$|新[增建]|引进|建成|培育|完成|投入)"
)
_NAMES_A_YEAR = re.compile(r"\d{4}|十[一二三四五六七八九]五")


def period_words(period: str, date: str = "") -> str:
    """The period as printed; ``date`` is the source's (``2022``, ``2022-09``), without it 去年 and the like stay."""
    if plan := _PLAN.fullmatch(period):
        return f"“{plan[1]}五”{'末' if plan[2] == '末' else '时期'}"
    if part := _PART.fullmatch(period):
        return f"{part[1]}年" + _part(part[2], int(part[3]))
    first, _, last = period.partition("/")
    if last == _OPEN and _DAY.fullmatch(first):
        return f"{_day(first)}以来"
    if first == _OPEN and _DAY.fullmatch(last):
        return f"{_day(last)}以前"
    if _DAY.fullmatch(first) and (not last or _DAY.fullmatch(last)):
        return _span(first, last) if last else _day(first)
    return _absolute(period, date)


def _part(kind: str, number: int) -> str:
    return f"第{'一二三四'[number - 1]}季度" if kind == "Q" else "上半年" if number == 1 else "下半年"


def _day(text: str) -> str:
    year, *rest = text.split("-")
    return f"{year}年" + "".join(f"{int(number)}{unit}" for number, unit in zip(rest, "月日", strict=False))


def _span(first: str, last: str) -> str:
    """Both ends, what they have in common said once: ``2016—2019年``, ``2022年1—11月``."""
    if first == last:
        return _day(first)
    if len(first) == len(last) == 4:
        return f"{first}—{last}年"
    if len(first) == len(last) == 7 and first[:4] == last[:4]:
        return f"{first[:4]}年{int(first[5:])}—{int(last[5:])}月"
    return f"{_day(first)}—{_day(last)}"


def _absolute(period: str, date: str) -> str:
    """Words counted from the source's date as years: 今年上半年 of a page of 2020 is 2020年上半年."""
    if not date:
        return period
    if period in _NOW:
        return f"截至{_day(date[:7])}" if len(date) >= 7 else f"{date[:4]}年"
    if _SO_FAR.fullmatch(period):
        return _so_far(date)
    return _RELATIVE.sub(lambda match: f"{int(date[:4]) + _YEARS[match[0]]}年", period)


def _so_far(date: str) -> str:
    """今年以来 of a source as said later: up to its month, or within its year; 2020年以来 would go on to this day."""
    month = date[5:_TO_MONTH]
    if month == "01":
        return _day(date[:_TO_MONTH])
    return f"{date[:4]}年初至{int(month)}月" if month else f"{date[:4]}年内"


def years(period: str, date: str = "") -> tuple[int, ...]:
    """The years that the period spans, the source's ``date`` telling what 去年 is; empty where none is told.

    A period without an end spans the years up to the source's.  A part of a year (上半年, 1—5月, 全年) is one of the
    source's own, if its date tells the month; early in the year it may as well be the last one's, as 过去一年 is.
    """
    if _OF_A_YEAR.fullmatch(period) and len(date) >= _TO_MONTH:
        return _own_year(period, int(date[:4]), int(date[5:7]))
    if _PAST_YEAR.fullmatch(period) and date[5:_TO_MONTH] in _WINTER:
        return (int(date[:4]) - 1,)
    if _PLAN.fullmatch(period):
        return ()
    found = [int(year) for year in _YEAR.findall(period_words(period, date))]
    if period.endswith((f"/{_OPEN}", "以来", "年起")) and date:
        found.append(int(date[:4]))
    return tuple(range(found[0], found[-1] + 1)) if found and found[0] <= found[-1] else ()


def part_of_year(period: str, date: str) -> str:
    """The part of a year that the period is, without the year: 1—2月, 上半年; empty for a whole year and what is told
    of none.
    """
    words = _ITS_YEAR.sub("", period_words(period, date))
    return words if _PART_OF_A_YEAR.fullmatch(words) and not _WHOLE.fullmatch(words) else ""


def since(words: str, date: str) -> str:
    """A span to come with the year that it is counted from, that of the source's ``date``: 2021年起五年内."""
    return f"{date[:4]}年起{_FUTURE.sub('', words)}" if date and _AHEAD.fullmatch(words) else words


def said_in(text: str, date: str) -> str:
    """When a span to come was spoken of (2021年提出), where the text (三年内翻一番) names no year; empty elsewhere."""
    return f"{date[:4]}年提出" if date and _AHEAD.search(text) and not names_a_year(text) else ""


def names_a_year(words: str) -> bool:
    """Whether a period as printed says of which year, or which plan's, it is."""
    return _NAMES_A_YEAR.search(words) is not None


def covers_years(period: str, date: str) -> bool:
    """Whether the period is longer than a year: “十四五”时期, 2021—2025年, 五年来; not “十四五”末."""
    if plan := _PLAN.fullmatch(period):
        return plan[2] != "末"
    return len(years(period, date)) > 1 or bool(_SEVERAL_YEARS.search(period))


def _own_year(part: str, year: int, month: int) -> tuple[int, ...]:
    """The year of a part of one, as a text of the year's month calls it; empty where it may be this or the last."""
    found = _OF_A_YEAR.fullmatch(part)
    if last := found and found["last"]:
        return (year,) if int(last) <= month else (year - 1,) if month < _SPRING else ()
    return (year,) if month >= _SPRING or (month == _FIRST_QUARTER and "一季度" in part) else ()


def covers(period: str, date: str, asked: str) -> bool:
    """Whether the period is of the year asked for (``2022``), or holds the words (上半年, 十四五)."""
    if _A_YEAR.fullmatch(asked):
        return int(asked[:4]) in years(period, date)
    return asked.strip("“”") in f"{period} {period_words(period, date)}"
