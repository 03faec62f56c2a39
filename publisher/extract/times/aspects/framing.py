"""What a paragraph has said before a clause -> whether it set out there what is to be done or reached.

``为此，要抓好三件事。改造管网260公里`` frames all that follows, ``经营目标是：收入18亿元；库存下降3%`` what its
list holds, and ``2027年，全区将建成学校12所。投资40亿元`` a year to come.
"""

import re
from functools import lru_cache

from publisher.extract.times.aspects import leanings

_TIME = (
    "(?:今年|明年|20[0-9]{2}年|下一步|下一阶段|接下来|今后|未来[一二两三四五六七八九十几]年|新的一年"
    "|为此|因此|当前|同时)[，,]?"
)
_MUCH = "(?:重点|着力|全力|突出|集中|切实|认真|扎实|继续|统筹|始终|着重|主要|全面|牢牢)*"
_NUMBER = "(?:以下|如下|下列|这)?(?:[几一二两三四五六七八九十]|[0-9]{1,2})(?:个?方面|[件点项条个大篇]|场硬仗)"
# 为此，要抓好三件事。 2026年，全市要坚持项目为王。
_FRAME = re.compile(
    f"(?:^|(?<=[。！\n]))(?:{_TIME})?(?:[^，,。；;：:0-9了已]{{0,10}}?)(?:要|将|必须){_MUCH}"
    f"(?:(?:抓好?|做好?|做到|办好?|抓实|抓住|实施|推进|完成|打好|突出|把握好?|坚持|处理好|聚焦|强化|落实|干好?|打赢){_NUMBER}[^，,。；;：:0-9]{{0,10}}"
    "|(?:坚持|突出|狠抓|聚焦)[^，,。；;：:0-9了已]{2,12})[。：:]"
)
# 今年先干三件事：…, 先从两件事做起：…, 重点办好四件实事：…
_FIRST = re.compile(
    f"(?:^|(?<=[。！\n]))(?:{_TIME}|[^，,。；;：:0-9了已]{{2,6}}[，,])?[^，,。；;：:0-9了已]{{0,6}}?"
    f"(?:先(?:[干办抓做][好成实]?{_NUMBER}|从{_NUMBER}[^，,。；;：:0-9]{{0,6}}[做抓干]起)"
    f"|(?<=[今明]年)(?:重点|集中力量|着力)[办干做]好{_NUMBER})[^，,。；;：:0-9了]{{0,10}}[。：:]"
)
_MAY_FRAME = re.compile("要|将|必须|先|重点|集中|着力")
_LIST = re.compile("目标(?:任务)?(?:[是为][：:]?|[：:])")
_NO_LIST = re.compile("围绕|对照|紧扣|锚定|完成")
_ENDED = re.compile("目前|截至|现有|累计|以来|去年|上年|实际")
# 2027年，全区将建成学校12所
_WILL = re.compile("(?:20[0-9]{2})年[，,]?[^，,。；;：:0-9了已]{0,10}?(?<![即主需首])(?:将(?!近)|要(?![求素点闻道]))")
# 今年实施项目58个，…，完成投资120亿元以上: so much at least, of a year that is not over
_THIS_YEAR = re.compile(
    "今年(?!以来|年?初|上半年|前|第?[一二三]季度|[0-9一二三四五六七八九])[^，,。；;：:已了]{0,12}?(?:实施|安排|推进|滚动|布局|谋划|抓好|开展|组织)"
)
_FLOOR = re.compile(
    "(?:完成|实现|新增|达到|引进|建成)[^，,。；;0-9]{0,10}[0-9][0-9.]*[^，,。；;0-9]{1,4}以上(?:[，,；;]|$)"
)

# 今年的思路是…，办好三件大事。 and the paragraphs behind it: 第一件，…
_DEEDS = re.compile(
    f"(?:要|将|思路|打算|今年)[^。！？]{{0,90}}(?:抓好|做好|办好|干好|办成){_NUMBER}[^，,。；;：:0-9]{{0,6}}[。：:]$"
)
_NTH = re.compile("第[一二三四五六七八九十]件(?:大?事)?[，,、：:]")


def goes_on(text: str, following: str, is_list: bool) -> bool:
    """Whether the next paragraph tells one of the things to be done that a paragraph opens, or is itself one of."""
    if _NTH.match(following) is None:
        return False
    return _NTH.match(text) is not None if is_list else _DEEDS.search(text.rstrip()[-140:]) is not None


@lru_cache(maxsize=256)
def is_framed(told: str) -> bool:
    """Whether a sentence opens what is to be done, and none behind it up to a clause tells what was."""
    if _MAY_FRAME.search(told) is None:
        return False
    end = max((frame.end() for words in (_FRAME, _FIRST) for frame in words.finditer(told)), default=0)
    return end > 0 and not _tells(told[end:])


@lru_cache(maxsize=256)
def is_listed(earlier: str) -> bool:
    """Whether a sentence has opened a list of aims that goes on to a clause: ``经营目标是：收入18亿元；``."""
    opening = _LIST.search(earlier)
    if opening is None or _NO_LIST.search(earlier, max(0, opening.start() - 12), opening.start()):
        return False
    return not _tells(earlier[opening.end() :])


@lru_cache(maxsize=256)
def is_willed(naming: str) -> bool:
    """Whether a sentence says of its year that something shall be in it."""
    return _WILL.match(naming) is not None and leanings.DONE.search(naming) is None


@lru_cache(maxsize=256)
def sets_a_floor(sentence: str) -> bool:
    """Whether a sentence says what is carried out this year, and how much at least: 今年实施…，完成投资120亿元以上."""
    if not sentence.startswith("今年") or _THIS_YEAR.match(sentence) is None or _FLOOR.search(sentence) is None:
        return False
    return leanings.DONE.search(sentence) is None and _ENDED.search(sentence) is None


def _tells(since: str) -> bool:
    return _ENDED.search(since) is not None or leanings.nearest(since) == "past"
