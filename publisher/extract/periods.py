"""Text -> Periods: the times that statements hold for, as ISO 8601 where the words and the article's date allow it.

``2025年`` -> 2025 · ``2022年1至11月`` -> 2022-01/2022-11 · ``2016年至2019年`` -> 2016/2019 ·
``“十四五”时期`` -> 2021/2025 · ``去年`` -> 去年, or 2020 in an article of 2021.
"""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from publisher.extract.numbers import numerals
from publisher.extract.text.patterns import lazily
from publisher.extract.times import days, moments
from publisher.extract.times.days import Days
from publisher.extract.times.moments import POINT, TO, N
from publisher.extract.times.moods import NOW


class Period(NamedTuple):
    """``text[start:end]``; ``value`` is an ISO 8601 form (an interval with ``/``) or the words themselves."""

    text: str
    start: int
    end: int
    value: str


_PLAN = (
    r"[“\"]?(?P<plan>[一二三四五六七八九十]{1,2})五"
    r"(?:[”\"](?:(?:规划)?(?:期间|时期|期末|末|以来|期)|(?:计划|规划)(?=规定|要求|安排|确定|提出))?"
    r"|(?:规划)?(?:期间|时期|期末|末|以来))"
)
# 五年(新增耕地3万亩)
_SO_MUCH = "[\u4e00-\u9fff“”]{2,16}[0-9０-９一二三四五六七八九十两百]"
_SPAN = (
    rf"(?P<stage>(?<=[，,、的])[前后]{N}(?:年|个月)(?=按|给予|予以|每|免|减|补|享|由))|"
    rf"(?P<ahead>未来|今后|接下来的?)的?(?P<n1>{N}|半(?=年))(?P<u1>年半?|个半?月)(?:[内间中])?"
    rf"|(?P<back>过去|最近|近|这|(?<![提目空以此学])前)的?(?P<n2>{N}|半(?=年))多?(?P<u2>年半?|个?半?月)(?:以?[来來]|[间内中])?"
    rf"|(?<![几数个前后上])(?P<n3>{N}|半(?=年))多?(?P<u3>年半?多?(?=以?[来來]|间)|年半?|个多?半?月)(?P<since>以?[来來]|间|[中里](?=[，,])"
    r"|(?=累计|合计|总计|共(?!同|享)|(?:接近|将近|近|实现|就)?翻|(?:投入|增长|增加|下降|新增|平均每年)[^，,。]{0,8}[0-9０-９一二三四五六七八九十]))"
    rf"|(?<![^，,。；;：:、！？—”\s])(?P<n6>(?!一年){N})年(?![计规行期制级来以内间中多前后里度任工龄薪轮來間]|(?:生存|存活|复发|再犯)率|义务教育|免费教育|一贯)(?={_SO_MUCH})"
    rf"|(?<=用)(?P<n7>{N}|半(?=年))年(?:左右|多)?的?时间"
    rf"|(?P<n4>{N}|半(?=年))(?P<u4>年半?|个半?月)(?:以内|之内|内)"
    rf"|(?<![几数])(?P<n5>{N}|半(?=年))(?P<u5>年半?|个半?月)之?(?:后|(?P<ago>以前))"
    # 十年前，只有3家; 二十年前的产值, but not 前三季度.
    rf"|(?<![^，,。；;：:、！？—”\s在与和比较於于由从到是而])(?P<n8>{N})多?年(?:之前|前(?![列所后期进往来沿景台端置移夕0-9一二两三四五六七八九十]))"
)
# 第一个五年计划期间: the first began in 1953, the second in 1958, and after a pause the third in 1966.
_NTH = (
    r"第(?P<nth>[一二三四五六七八九十]{1,2})个五年(?:(?:建设)?(?:计划|规划))?"
    r"(?:期间|时期|期内|[内中](?![的央])|(?=合计|末)|(?<=[计规]划)(?=规定|要求|安排|确定|提出))"
)
# 标准提高到每月735元: so much a month, whenever that is.
_RATE = "(?<=[到至为為达達准由从從予]每.)(?:[约近]|不低于|不少于)?[0-9０-９]"
_WORDS = (
    rf"近几?年来?|改革开放以来|(?<![人户亩生均])每[年月天](?!{_RATE})"
    r"(?![都至少]{0,2}(?:开展|召开|举办|组织|举行|进行)[^，,]{0,3}[一两二1-3]次)|年底前?|年末|(?<![几数])年内|[几数]年内"
    r"|“?(?:五一|国庆|中秋|春节|元旦|端午|清明|双节)”?(?:小?长?假期|小?长假|假日|黄金周|期间)|目前|当前|眼下|而今|如今|(?<!合)同期"
    rf"|{NOW}(?=[，,已共0-9]|全|[^，,。]{{0,12}}(?:已|达))"
    r"|(?:解放|建国|开国|新中国成立)以来(?=[，,])|(?:党的)?(?:十一届三中全会|[十二][一二三四五六七八九十]大)以来(?=[，,])"
    r"|(?:今后|未来)一个?(?:时期|段时[期间])(?=[，,])|(?:建[区县市国厂校院港镇园团]|设[区县市]|成立|创建|创办|组建|投产|开业|改革开放|新中国成立|撤县设市|撤县设区)(?:之初|初期)|规划期末|本?报告期[内末]?|期末(?=[，,实达])|[上本](?:个)?世纪(?:[初末]|中叶)?|[12][0-9]世纪(?:[初末]|中叶)"
)
_CENTURY = r"(?P<century>[12][0-9])世纪(?![初末]|中叶)(?:(?P<decade>[0-9])0年代)?"
# 上世纪90年代, 八十年代: in this century's texts they are the last one's.
_DECADE = r"(?:上个?世纪)?(?P<decade2>[1-9]0|[一二三四五六七八九]十)年代"
_PERIOD = re.compile(f"{_CENTURY}|{POINT}|{_PLAN}|{_NTH}|{_SPAN}|{_DECADE}|{_WORDS}")
# Where a period may begin, told by two characters: a plain scan for these is many times as fast as the whole pattern.
_NUMERAL = "零〇○一二两三四五六七八九十"
_BEGINNINGS = (
    ("0-9０-９", "(?<![0-9０-９].)"),
    (_NUMERAL, f"(?<![{_NUMERAL}].)(?=[{_NUMERAL}年月个季世多至到 —～-])"),
    ("今明去后", "(?=[年后])"),
    ("上", "(?=[年一个月半季世])"),
    ("前", f"(?=[的年{_NUMERAL}0-9])"),
    ("头", f"(?=[{_NUMERAL}0-9][个季])"),
    ("开", f"(?=年头?[{_NUMERAL}0-9]{{1,2}}个月)"),
    ("本", "(?=[年月世季]|报告期)"),
    ("报", "(?=告期)"),
    ("当", "(?=[年月前])"),
    ("这下", f"(?=[一个月半季{_NUMERAL}0-9])"),
    ("近", f"(?=[年几的半{_NUMERAL}0-9])"),
    ("半", "(?=年[内以之来间后])"),
    ("后", f"(?<=[，,、的]后)(?=[{_NUMERAL}0-9])"),
    ("几数", "(?=年内)"),
    ("国中春元端清双五", "(?=[一庆秋节旦午明])"),
    ('“"', f"(?=[{_NUMERAL}])"),
    ("每", "(?=[年月天])"),
    ("年", "(?=[底末内])"),
    ("而如", "(?=今)"),
    ("第", "(?=[一二三四1-4]季|[一二三四五六七八九十]{1,2}个五)"),
    *((word[0], f"(?={word[1:]})") for word in ("全年", "未来", "接下来", "过去", "最近", "改革开放", "目前", "眼下")),
    *((word[0], f"(?={word[1:]})") for word in ("同期", "规划期", "期末", "民国", "现在")),
    *((word[0], f"(?={word[1:]})") for word in ("解放以来", "建国以来", "开国以来", "新中国成立", "党的十", "党的二")),
    *((word[0], f"(?={word[1:]})") for word in ("今后一", "未来一")),
    ("建成创组投开改新撤设", "(?=.{1,5}初)"),
)
# Words of the table of years and months that begin otherwise, as those of a user may: 大前年.
_OTHERS = tuple((word[0], f"(?={word[1:]})") for word in moments.RELATIVE if word[0] not in "今明去后上前本当这下")
_LETTERS = "".join(letters for letters, _ in (*_BEGINNINGS, *_OTHERS))
# The first class is what the search skips to; what stood there is told by looking back.
_CHOICES = "|".join(f"(?<=[{letters}]){rest}" for letters, rest in (*_BEGINNINGS, *_OTHERS))
_BEGIN = re.compile(f"[{_LETTERS}](?:{_CHOICES})")
_FIRST = frozenset(_LETTERS) | frozenset("0123456789０１２３４５６７８９")
_SECOND = lazily(rf"{POINT}|(?P<bare_day>{N})[日号]")
_TO = re.compile(TO)
# 1978年到1985年的八年间
_SPELT = re.compile(rf"的?[这前后]?{N}年多?(?:期?间|[中内里]|时间[里内中]?)?(?![的来计规行代级])")
_UNSAID = re.compile("(?<=年)(?:左右|多)?的?时间$")
# 自2019年停止采伐以来; but 2009年是新世纪以来最困难的一年
_SINCE_EVENT = re.compile("(?!是|来)[^，,。；;：:、“”（）0-9]{2,20}以来(?=[，,])")
_ENDING = re.compile(r"前后|(?P<open>以来|起至今|至今|到现在|起(?!降))|(?P<until>之?前|以前)|之?间|期间|左右")


def find(text: str, date: datetime.date | None = None) -> tuple[Period, ...]:
    """All periods of a text in order; words like 去年 are resolved where the article's ``date`` is given."""
    return tuple(_each(text, date))


def lead(text: str, start: int, end: int) -> int:
    """Where a period ends that begins right at ``start``, no further than ``end``; ``start`` where none does."""
    match = _PERIOD.match(text, start, end) if text[start : start + 1] in _FIRST else None
    return min(_read(text, match, None)[0], end) if match else start


def _each(text: str, date: datetime.date | None) -> Iterator[Period]:
    end = 0
    for begin in _BEGIN.finditer(text):
        match = _PERIOD.match(text, begin.start()) if begin.start() >= end else None
        if match is None:
            continue
        end, found = _read(text, match, date)
        wording = text[match.start() : end]
        yield Period(wording, match.start(), end, days.iso(found) if found else _wording(wording))


def _wording(words: str) -> str:
    """去年全年 is 去年, and 三年左右的时间 三年."""
    return _UNSAID.sub("", words.removesuffix("全年")) or words


def _read(text: str, match: re.Match[str], date: datetime.date | None) -> tuple[int, Days | None]:
    if match.lastgroup is None or match["stage"] or match["n8"]:  # 前三年按50%、后两年按30%给予贴息
        return match.end(), None
    if match["plan"] or match["nth"]:
        return match.end(), _plan(match["plan"] or match["nth"])
    if match["decade2"]:
        first = 1900 + _count(match["decade2"])
        return match.end(), days.of_years(first, first + 9)
    if match["century"]:
        return match.end(), _century(match)
    if any(match.group("n1", "n2", "n3", "n4", "n5", "n6", "n7")):
        return match.end(), _span(match, date) if date else None
    return _range(text, match, date)


def _range(text: str, match: re.Match[str], date: datetime.date | None) -> tuple[int, Days | None]:
    """A point in time and, after 至, the point that ends it."""
    found, end = moments.days_of(match, date), match.end()
    to = _TO.match(text, end)
    second = _SECOND().match(text, to.end()) if to else None
    if second and (last := moments.days_of(second, date, found)) and found:
        found, end = Days(found.first, last.last), second.end()
    elif second:
        end = second.end()
    spelt = _SPELT.match(text, end) if second else None
    if spelt:
        return spelt.end(), found
    since = _SINCE_EVENT.match(text, end)
    if since and not second:
        return since.end(), Days(found.first, date) if found else None
    ending = _ENDING.match(text, end)
    if ending is None:
        return end, found
    return ending.end(), _ended(found, ending, date)


def _ended(found: Days | None, ending: re.Match[str], date: datetime.date | None) -> Days | None:
    if found and ending["open"]:
        return Days(found.first, date)
    if found and date and ending["until"] and found.first and found.last and found.first > date:
        return Days(date, found.last)
    return found


def _plan(written: str) -> Days | None:
    """The n-th five-year plan begins in 1951 + 5n from the third on; a pause followed the second."""
    number = numerals.parse(written)
    if isinstance(number, tuple) or number < 1:
        return None
    first = 1951 + 5 * int(number) if number >= 3 else 1948 + 5 * int(number)
    return days.of_years(first, first + 4)


def _century(match: re.Match[str]) -> Days:
    first = (int(match["century"]) - 1) * 100
    if not match["decade"]:
        return days.of_years(first + 1, first + 100)
    return days.of_years(first + 10 * int(match["decade"]), first + 10 * int(match["decade"]) + 9)


def _span(match: re.Match[str], date: datetime.date) -> Days | None:
    """So many years or months before or after the article's date; a half or 多 is no more exact than a month."""
    months = _months(match)
    if match["n5"]:
        then = days.moved(date, -months if match["ago"] else months)
        month = days.of_months(then.year, then.month, then.month)
        if match["ago"]:
            return Days(None, month.last)
        return days.of_years(then.year, then.year) if match["u5"] == "年" and match["n5"] != "半" else month
    vague = "多" in match[0] or "半" in (match["u1"] or match["u2"] or match["u3"] or match["u4"] or "")
    if match["n1"] or match["n4"] or match["n7"]:
        then = days.moved(date, months)
        return Days(date, days.month_end(then.year, then.month) if vague else then)
    then = days.moved(date, -months)
    return Days(then.replace(day=1) if vague else then, date)


def _months(match: re.Match[str]) -> int:
    written = match["n1"] or match["n2"] or match["n3"] or match["n4"] or match["n5"] or match["n6"] or match["n7"]
    if written == "半":
        return 6
    number = _count(written)
    if match["n6"] or match["n7"]:
        return _count(written) * 12
    unit = match["u1"] or match["u2"] or match["u3"] or match["u4"] or match["u5"]
    return number * (12 if unit[0] == "年" else 1) + (6 if unit.endswith("半") else 0)


def _count(text: str) -> int:
    value = numerals.parse(text)
    return int(value[0] if isinstance(value, tuple) else value)
