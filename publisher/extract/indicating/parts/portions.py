"""A share whose measure is a verb -> what it is of: 三成企业没有订单, 到账外资8400万美元，仅完成28%, 贡献了近一半.

It is no 三成 of firms, and 28% is not what came in.
"""

import re
from collections.abc import Sequence

from publisher.extract.indicating.counts import behind
from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.parts import subsets
from publisher.extract.indicating.phrases import preceding, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

# 民办机构有三分之一在亏损; 农户中七成增收
_HAVE = re.compile(
    "(?P<who>[^，,。；;：:、0-9]{1,16}?)(?:[中里]|[中里]?(?:还|仍|就|已|约|目前)*有)(?:近|约|超过?|不到)*"
)
_SO_MANY = re.compile("(?:其中|预计|另|还|仍|已|[约近]|有|超过?|不到|全[国省市县区镇]|目前|现在)*")
# 九成快递次日送达, 95%的旅客10分钟内完成安检
_IN_TIME = lazily(
    "(?:以上)?的?(?P<who>(?:[\u4e00-\u9fff]|（[^（）]{1,8}）){2,8}?)(?:均|都|已|能够?|可以?|在|于|实现|得到)*"
    "(?<!预[计期])(?<!计划)(?<!表示)(?<!认为)(?<!打算)(?<!希望)(?P<does>(?:当天|当日|当晚|当年|次日|次年|隔日|年内|(?:今|明)年(?:内|底前)?|[年月]底前|[0-9]{1,2}月底?前|当场|即时|按时|按期|如期|准时|就近|一次性?"
    "|[0-9一二两三四五六七八九十]{1,3}个?(?:分钟|小时|天|日|工作日)(?:以内|之内|内))[\u4e00-\u9fff]{2,10}?)(?=[，,。；;、]|$)"
)
_UNDONE = re.compile(
    "(?:仍然|依然|目前|至今|[仍尚还])*(?P<does>(?:未(?!来)|没有?|无法)[^，,。；;：:、0-9（）()的]{2,12})(?=[，,。；;、]|$)"
)
_ABOUT_TO = re.compile("(?:将|有望|可|计划)(?:于|在)?(?P<does>[\u4e00-\u9fff]{2,14})(?=[，,。；;、]|$)")
_EVERYBODY = re.compile("(?:全[国省市县区镇乡村]|各地|我[国省市县区]|目前|其|其中)+")
# 到账外资8400万美元，仅完成28%
_DONE = re.compile(
    "(?:[但却则]|目前|现在|至今|累计|[仅只才已就刚])*完成了?(?:(?:全年|年度|总量|(?P<of>工程量)|任务量)的?)?(?:近|约|不到)?"
)
_NOW = re.compile("^正?在(?=[亏盈停续])")
_RATE = re.compile("[率度]$|占比$|比重$|^完成")
_OF_EACH = re.compile("每[千万百]?[\u4e00-\u9fff]|[人户亩村]均|平均")
_GIVEN = re.compile("(?:[就仅只已也]|一家)*贡献了?(?:近|约|超过?|不到)*")
_LEADING = re.compile("(?:一家独大|一枝独秀|独占鳌头|遥遥领先|一马当先|挑起大梁|表现[\u4e00-\u9fff]{2})$")
_ENDS = frozenset(("", *"，,。；;、）)\n"))


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What a share is of; None where its clause names what is measured, or says nothing of it."""
    if text[quantity.end : quantity.end + 1] in _ENDS:
        return _done(text, quantity, stretch, earlier) or _given(text, quantity, stretch)
    return (
        _who_have(text, quantity, stretch)
        or _about_to(text, quantity, stretch, earlier)
        or _in_time(text, quantity, stretch)
        or _doing(text, quantity, stretch)
    )


def _who_have(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """Those of whom so many do something, told before it: 民办机构有三分之一在亏损."""
    have = _HAVE.fullmatch(text, *stretch)
    does = subsets.does(text, quantity.end) if have else None
    if have is None or does is None:
        return None
    start, end = preceding.trim(text, *have.span("who"))
    who = text[start:end]
    return Phrase(_named(does, who), start, does.end(), who) if who and not _EVERYBODY.fullmatch(who) else None


def _doing(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """Those of whom so many do something, told behind it: 三成企业没有订单."""
    is_all = _SO_MANY.fullmatch(text, *stretch) or _HAVE.fullmatch(text, *stretch)
    right = behind.right(text, quantity.end) if is_all else None
    if right is None or right[0] - quantity.end - text.startswith("的", quantity.end) != 0:
        return None
    does = subsets.does(text, right[1])
    undone = None if does else _UNDONE.match(text, right[1])
    if undone:  # 三成多渔企尚未盈利
        who = text[slice(*right)]
        return Phrase(f"{undone['does']}的{who}占比", quantity.start, undone.end(), who)
    who = text[slice(*right)]
    return Phrase(_named(does, who), quantity.start, does.end(), who) if does else None


def _in_time(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """Those of whom so many do something within a time: 九成快递次日送达."""
    told = _IN_TIME().match(text, quantity.end) if _SO_MANY.fullmatch(text, *stretch) else None
    return Phrase(f"{told['does']}的{told['who']}占比", quantity.start, told.end(), told["who"]) if told else None


def _about_to(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """So much of what the sentence told of before as will come to something: 订单9亿元，约六成将于年内交付."""
    told = _ABOUT_TO.match(text, quantity.end) if earlier and _SO_MANY.fullmatch(text, *stretch) else None
    if told is None:
        return None
    noun = noun_of(earlier[-1])
    return Phrase(f"{told['does']}的{noun}占比", stretch[0], told.end(), noun)


def _named(does: re.Match[str], who: str) -> str:
    return f"{_NOW.sub('', does[0])}的{who}占比"


def _done(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """How much was done of what the sentence told of before."""
    done = _DONE.fullmatch(text, *stretch) if earlier else None
    noun = (done["of"] or _task(earlier)) if done else ""
    if not noun or _RATE.search(noun):
        return None
    return Phrase(f"{noun}完成率", stretch[0], quantity.end, noun)


def _task(earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last that can be done: no 每千人口托位数 that it leads to, but the task."""
    nouns = [noun_of(phrase) for phrase in reversed(earlier)]
    return next((noun for noun in nouns if not _OF_EACH.match(noun)), nouns[0])


def _given(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """What the subject of the clause before gives so much of: 海工装备一家独大，贡献了近一半."""
    who = subjects.subject(text, quantity.start) if _GIVEN.fullmatch(text, *stretch) else ""
    who = _LEADING.sub("", who)
    return Phrase(f"{who}贡献占比", stretch[0], quantity.end, who) if who else None
