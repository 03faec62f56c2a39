"""A sentence -> whether it alone is of what was done, whatever stands around it: …同比增长14.5%, 约谈9人次."""

import re

from publisher.extract import tables
from publisher.extract.text.clauses import Sentence
from publisher.extract.text.patterns import each, lazily
from publisher.extract.times.moods import ALREADY, SHALL
from publisher.extract.times.timewords import PAST, Tense

_TABLES = tables.read("tenses")
# 完成年度计划的63%
_OF_THE_PLAN = r"完成(?:年度|全年|年初|既定)?(?:计划|目标|任务|预算)[^，,。；]{0,12}的\d"
MET = re.compile(_OF_THE_PLAN)
# 集装箱完成156万标箱，同比增长14.5%, where nothing announces an aim
_ROSE = re.compile("(?:同比|比增|比[去上]年同期|[比较]上年同期)[^，,。；;]{0,10}[0-9]")
_ANNOUNCES = lazily(
    "(?:目标|任务|要求|计划|草案|指标)(?:任务)?[是为：:]|预期|预计|力争|争取|确保|计划|目标|今后|未来|明年|规划|拟|"
    + SHALL
)
# Where nothing else tells, who was reached is told of what was done.
_COUNTED = lazily(
    each(
        _TABLES["reached_people"],
        r"[^，,。；;以]{0,12}?\d[\d.]*[^，,。；;以]{1,6}(?:[，,。；;]|$)",
    )
)
# So is what was counted while something went on: ``活动期间，接送群众420人``.
_WHILE = lazily(each(_TABLES["spans_over"], r"期间[，,][^。；;将要拟应每]{2,40}?\d"))
# But not what is called for: ``每季度约谈9人次``, ``约谈不少于9人次``.
_CALLED_FOR = re.compile("至少|不少于|不低于|不超过|最[多高]|[每要应须将]")
_BEFORE = 8  # letters ahead of such a word in which that is said
_IN_CASE = lazily("[^，,。；;]*的[\u4e00-\u9fff]{0,6}[，,][^，,。；;]{0,8}?(?:给予|予以|奖励|补助|补贴)")
_ACHIEVED = re.compile(
    rf"{_OF_THE_PLAN}|[，,]在建\d|"
    rf"{ALREADY}经?(?!有)|成功(?!率)|了(?=[一二两三四五六七八九十\d])|1[至—－-]\d+月|今年共(?!安排|计划|谋划|实施|确定|有|排定|列入|下达|同|建)(?=[^，,。]{{2,12}}\d)|先后(?=[^，,。；]*(?:\d|[两三四五六七八九十]+[次场轮批]))|"
    + each(_TABLES["achieved"])
)


def reports(text: str, sentence: Sentence, current: Tense, compares: bool) -> bool:
    """Whether a sentence alone is of what was done.

    It says who was reached; or, where what it ``compares`` tells, it compares its figures with those of a year before
    and nothing in it up to there looks ahead.
    """
    if current == "open":
        return _counts_what_was_done(text, sentence)
    if current == "done" or not compares:
        return False
    rose = _ROSE.search(text, sentence.start, sentence.end)
    if rose is None:
        return False
    opening = text.rfind("。", 0, sentence.start) + 1
    opening = max(opening, *(text.rfind(mark, opening, sentence.start) + 1 for mark in "！？\n"))
    return _ANNOUNCES().search(text, opening, rose.start()) is None


def _counts_what_was_done(text: str, sentence: Sentence) -> bool:
    """Whether a sentence has a count of what is only counted afterwards: ``约谈9人次``."""
    found = _COUNTED().search(text, sentence.start, sentence.end) or _WHILE().match(text, sentence.start, sentence.end)
    if found is None:
        return False
    return _CALLED_FOR.search(text, max(sentence.start, found.start() - _BEFORE), found.end()) is None


def is_achieved(text: str, extent: tuple[int, int], planned: bool) -> bool:
    """Whether a sentence says that something was achieved; a plan may say 累计 of what is to come.

    Whom a policy gives something is none: ``对获评省级渔港的镇，奖励50万元``.
    """
    found = _ACHIEVED.search(text, *extent)
    if found is None or _IN_CASE().match(text, found.end(), extent[1]):
        return False
    return not (planned and found[0] == "累计" and PAST.search(text, *extent) is None)
