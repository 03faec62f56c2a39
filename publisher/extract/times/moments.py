"""A year, a month, a day or a part of one as written -> the Days they come to, where the words allow it.

The patterns are pieces of the one pattern in periods.py; a match of it is read here by the names of its groups.
"""

import datetime
import re

from publisher.extract import tables
from publisher.extract.numbers import numerals
from publisher.extract.text.patterns import any_of
from publisher.extract.times import days
from publisher.extract.times.days import Days

_NUMERALS = "0-9０-９一二三四五六七八九十两"
N = f"[{_NUMERALS}]{{1,3}}"
TO = (
    r"[ ]?(?:[-—–~～－]{1,2}|至|到|[与和](?=[0-9]{4}年[0-9月]{0,4}[之间])"
    r"|[及和与](?=20[0-9]{2}年(?:两年)?[，,]?[共累合]计)"
    r"|[、和与](?=[12一二][0-9九○〇零][^，,。；;年]{2}年?[两三]年))[ ]?"
)
_YEAR = "(?:(?:1[89]|2[01]|１９|２０)[0-9０-９]{2}|(?:1 9|2 0) [0-9] [0-9]|[一二][零〇○一二三四五六七八九]{3})"
_SHORT = "(?:[0-9]{2}(?=年[0-9一二三四五六七八九十]{1,2}月)|[零〇○三五六七八九][零〇○一二三四五六七八九](?=年))"
# Years and months counted from the article's own.
_RELATIVE = {name: int(offset) for name, offset in tables.keyed("periods", "years").items()}
_RELATIVE_MONTH = {name: int(offset) for name, offset in tables.keyed("periods", "months").items()}
RELATIVE = (*_RELATIVE, *_RELATIVE_MONTH)
_MONTHS = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|１[０-２]|[１-９])"
_FEASTS = tables.keyed("periods", "feasts")
_QUARTERS_SO_FAR = "[前头][一二两三](?:个?季度|季(?=[，,全]))"
_PART = (
    rf"上半年|下半年|全年|[春夏秋冬]季(?:学期)?|[前头]{N}个?月|第?[一二三四1-4]季度末?|{_QUARTERS_SO_FAR}|[上中下]旬|年?(?:[底末]|初(?![步次衷级中期始心]))|年中"
    rf"|{any_of(_FEASTS)}"
)
_MONTH = rf"(?:月份?(?:当月)?|(?={TO}{N}月))"
_DAY = rf"(?:[日号]|(?={TO}{N}[日号月])|$)"

POINT = (
    rf"(?:(?P<year>{_YEAR})(?:[ ]?年|(?=[两三]年)|(?={TO}(?:{_YEAR}|[0-9]{{2}})(?:年|[两三]年)))"
    rf"|(?P<short>{_SHORT})年|(?P<relative>{any_of(_RELATIVE)})(?<![成产用达之以营工建]后年)(?!(?<=上年)[均产]))"
    rf"(?:[ ]?(?P<month>{_MONTHS}){_MONTH}(?:(?P<day>{N}){_DAY})?)?(?P<part>{_PART})?"
    rf"|(?<![{_NUMERALS}.．点])(?P<month2>{_MONTHS}){_MONTH}(?:(?P<day2>{N}){_DAY})?(?P<part2>[上中下]旬|[底末]|初(?!步))?"
    rf"|(?P<dotted>(?:19|20)[0-9]{{2}}[.．/-](?:1[0-2]|0[1-9])(?:[.．/-](?:[12][0-9]|3[01]|0[1-9]))?)(?![0-9.．/万亿%％元个])"
    rf"|(?P<quarter>[上下本这])(?:一?个)?季度(?P<quarter_end>末)?"
    rf"|民国(?P<republic>{N})年"
    rf"|(?P<relative_month>{any_of(_RELATIVE_MONTH)})"
    rf"(?:(?P<day3>{N})[日号]|(?P<part4>[上中下]旬|[底末初](?!期))|前(?P<first_days>{N})[天日])?"
    rf"|(?P<part3>上半年|下半年|全年|(?:前|(?:年初|开年)?头|开年){N}个月|第?[一二三四1-4]季度末?|{_QUARTERS_SO_FAR})"
)
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "两": 2}
_MONTHS_SO_FAR = re.compile(rf"[前年初开头]+(?P<count>{N})个?月")
_DOTS = re.compile(r"[.．/-]")
_SEASONS = {"春": (3, 5), "夏": (6, 8), "秋": (9, 11), "冬": (1, 12)}  # 冬季 may go on into the next year
_THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31)}


def days_of(match: re.Match[str], date: datetime.date | None, before: Days | None = None) -> Days | None:
    """The days of a point in time; ``before`` is the point it is a range's other end to, and lends year and month.

    None where the words need a date that is not given, or name no day of the calendar.
    """
    if match["dotted"]:
        return _dotted(match["dotted"])
    if match["quarter"]:
        return _quarter(match, date) if date else None
    month = match["month"] or match["month2"]
    day = match["day"] or match["day2"] or match["day3"] or match.groupdict().get("bare_day")
    year = _year(match, date, before)
    if year is None:
        return None
    if match["relative_month"]:
        first = days.moved(datetime.date(year, date.month if date else 1, 1), _RELATIVE_MONTH[match["relative_month"]])
        year, month = first.year, str(first.month)
        if match["first_days"]:
            return _first_days(first, _number(match["first_days"]))
    if not month and day and before and before.first:
        month = str(before.first.month)
    return _within(year, month, day, match["part"] or match["part2"] or match["part3"] or match["part4"] or "")


def _first_days(first: datetime.date, count: int) -> Days | None:
    """本月前3天."""
    return Days(first.replace(day=1), first.replace(day=count)) if 0 < count < 29 else None


def _dotted(text: str) -> Days | None:
    """1999.08 and 2019/04/19."""
    year, month, *day = (int(part) for part in _DOTS.split(text))
    end = days.month_end(year, month)
    if not day:
        return days.of_months(year, month, month)
    return Days(end.replace(day=day[0]), end.replace(day=day[0])) if day[0] <= end.day else None


def _quarter(match: re.Match[str], date: datetime.date) -> Days:
    """The quarter before, of or after a date; its last month for its end."""
    last = (date.month + 2) // 3 * 3
    end = days.moved(date.replace(month=last, day=1), {"上": -3, "下": 3}.get(match["quarter"], 0))
    return days.of_months(end.year, end.month if match["quarter_end"] else end.month - 2, end.month)


def _year(match: re.Match[str], date: datetime.date | None, before: Days | None) -> int | None:
    if match["year"]:
        return _number(match["year"])
    if match["short"]:
        short = _number(match["short"])
        return short + (2000 if short < 30 else 1900)
    if match["republic"]:
        return 1911 + _number(match["republic"])
    if match["relative"]:
        return date.year + _RELATIVE[match["relative"]] if date else None
    if before and before.first and not match["relative_month"]:
        return before.first.year
    return date.year if date else None


def _within(year: int, month: str | None, day: str | None, part: str) -> Days | None:
    if part in _FEASTS:
        feast = datetime.date(year, *map(int, _FEASTS[part].split("-")))
        return Days(feast, feast)
    if not month:
        first, last = _months(part)
        return days.of_months(year, first, last) if first <= last <= 12 else None
    number = _number(month)
    if not 1 <= number <= 12:
        return None
    end = days.month_end(year, number)
    if day:
        return (
            Days(end.replace(day=_number(day)), end.replace(day=_number(day))) if 1 <= _number(day) <= end.day else None
        )
    first, last = _THIRDS.get(part, (1, 31))
    return Days(end.replace(day=first), end.replace(day=min(last, end.day)))


def _months(part: str) -> tuple[int, int]:
    """The first and last month of a part of the year; the whole year for none, and for 年底 and 年初."""
    if part.endswith("半年"):
        return (1, 6) if part[0] == "上" else (7, 12)
    if part[:1] in _SEASONS:
        return _SEASONS[part[0]]
    if part.endswith(("季度", "季度末", "季")):
        quarter = next(_QUARTERS.get(char) or int(char) for char in part if char in _QUARTERS or char.isdigit())
        first = 1 if part[0] in "前头" else 3 * quarter - (0 if part.endswith("末") else 2)
        return first, 3 * quarter
    if so_far := _MONTHS_SO_FAR.match(part):
        return 1, _number(so_far["count"])
    return 1, 12


def _number(text: str) -> int:
    value = numerals.parse(text)
    return int(value[0] if isinstance(value, tuple) else value)
