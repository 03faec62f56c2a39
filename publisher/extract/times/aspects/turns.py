"""A paragraph that reports and then sets out -> on which side of the turn one of its clauses stands.

``外资增长27%，到2027年产值达到9亿元`` sets a year to reach, and ``前5个月开工31个。年底前将再开工12个`` first
tells what was done.
"""

import re
from functools import lru_cache

from publisher.extract.text import boundaries
from publisher.extract.times import moods
from publisher.extract.times.articles import present
from publisher.extract.times.aspects import leanings
from publisher.extract.times.aspects.settings import Setting

# 我们的目标是，到2027年，产值达到9亿元; but 到2019年底，里程为9公里.
_BY_YEAR = re.compile(
    "(?:^|[，,；;：:])(?:力争|争取|确保)?到(?P<year>20[0-9]{2})年(?!底|末|[，,]?(?:已|共|全[县市省]有))"
)
# 建议加大投入，将比例由2%提高到5%; but 代表建议90件
_ADVISES = re.compile(
    "(?:^|[，,；;：:])(?:为此[，,])?[^，,。；;：:代委人条件]{0,6}建议"
    "(?:[，,：:]|(?=[加将把进尽由从提推研修适完增扩]|对[^，,。；;]{2,12}进行|建立|明确|落实|设立|实行|统筹|各|市|县|省))"
)
_AIM = re.compile("目标(?:任务)?(?:就?是|为)?[，,：:]|目标(?:就?是|为)")
_SPEAKS_NOW = re.compile("今年|去年|目前|现有|同比|上半年|前[一二三四五六七八九十0-9]{1,2}个?(?:月|季度)")
_YEAR = re.compile("20[0-9]{2}(?=年)")
_ANOTHER_TIME = re.compile(
    "[。；;，,](?:(?:力争|争取|确保)?到?20[0-9]{2}年|明年|今后|未来|接下来|下一步|(?:今年)?(?:年底|[一二三四五六七八九十0-9]{1,2}月底)前)(?P<told>[^。；;]{2,60})"
)
_PART = re.compile(
    "全年|前[一二三四五六七八九十0-9]{1,2}个?(?:月|季度)|[1一][—至-][0-9一二三四五六七八九十]{1,2}月|[0-9]{4}-01/"
)


def sets_a_year(clause: str, setting: Setting) -> bool:
    """Whether a sentence that told how things are goes on with a year to reach, and nothing since says it is over."""
    if not setting.period or "到20" not in (told := setting.earlier + clause):
        return False
    last = next((found for found in reversed([*_BY_YEAR.finditer(told)]) if found["year"] == setting.period), None)
    if last is None or leanings.DONE.search(told, last.end()):
        return False
    return _AIM.search(told, 0, last.end()) is not None or _is_later(setting, last["year"])


def advises(told: str) -> bool:
    """Whether a sentence says what ought to be done: 建议加大投入，将比例由2%提高到5%."""
    return "建议" in told and _ADVISES.search(told) is not None


def _is_later(setting: Setting, year: str) -> bool:
    """Whether a year is to come: by when the article speaks, or the last that a paragraph of the present names."""
    if known := present.outlook(setting.present, year):
        return known == "future"
    return _is_last(setting.whole, year)


@lru_cache(maxsize=64)
def _is_last(paragraph: str, year: str) -> bool:
    """Whether a paragraph that speaks of the present names no later year."""
    return _SPEAKS_NOW.search(paragraph) is not None and max(_YEAR.findall(paragraph)) == year


def reports_first(clause: str, setting: Setting) -> bool:
    """Whether a paragraph intends nothing up to a clause, and behind it sets out what another time is to bring."""
    if not _PART.match(setting.period or ""):
        return False
    told = setting.earlier + clause
    at = setting.whole.find(told) if told else -1
    if at < 0:
        return False
    rest = setting.whole[at + len(told) :][: boundaries.REACH]
    turn = next((found for found in _ANOTHER_TIME.finditer(rest) if moods.look_ahead(found["told"])), None)
    return turn is not None and not moods.look_ahead(setting.above + told + rest[: turn.start()])
