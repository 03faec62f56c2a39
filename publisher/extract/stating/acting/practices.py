"""Rules for clauses that tell how it is done from now on, without a verb of action at their head.

``每名干部包联两户企业``, ``结果向社会公布``, ``津贴上调三成``, ``合作医疗试点扩大到全县``, ``旧粮站改成社区食堂``.
"""

import re
from collections.abc import Callable

from publisher.extract import tables
from publisher.extract.stating.acting.handling import BARS
from publisher.extract.stating.parsing.openings import begins
from publisher.extract.stating.parsing.verbs import PLAIN_VERB
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_SOME = r"(?:\d[\d.]*[余多]?[万千百亿]*|[一二两三四五六七八九十百千万几]+)"
_SO_MUCH = r"(?:\d[\d.]*(?:%|个百分点|元)|[一二两三四五六七八九]成)"
_PERIOD = "(?:[按逐][年月季周旬]度?|[一半][年月季周]度?一?|每(?:年|半年|个?月|季度?|周))"
_EACH_DOES = lazily(
    r"(?![^，,]*(?:人均|平均|收入|收费|工钱|最高|分到|能拿|面积|领[到取]))[^，,]{0,14}?每[个家户人村镇乡县所条名位件][^，,的有]{0,10}?"
    rf"(?<![都有多少平])(?:{any_of(_TABLES['each_does'])}|{PLAIN_VERB})[^，,的]{{0,8}}?{_SOME}[^，,]*$"
)
_AT_LEAST = lazily(
    r"(?![^，,]*(?:项目|批次以|人数|增长))[^，,]{4,24}?(?:不少于|不得少于)"
    rf"\d*[一二两三四五六七八九十百半]*[万千]?(?:{any_of(_TABLES['times_done'])})(?!均)(?:以上)?$"
)
_MADE_KNOWN = any_of(_TABLES["made_known"])
_OFTEN = lazily(
    rf"[^，,“]{{0,16}}?{_PERIOD}(?:向[^，,]{{2,10}})?"
    rf"(?:{any_of((*_TABLES['made_known'], *_TABLES['done_often']))})(?:一次|进度|结果|排名)?[^，,的]{{0,6}}$"
    rf"|{any_of(_TABLES['kept_open'])}{_PERIOD}?(?:一律|全部|定期|及时)?"
    rf"(?:向[^，,]{{2,8}}|在[^，,]{{2,8}}上?)?{_MADE_KNOWN}[^，,]{{0,6}}$"
)
_CHANGED_BY = lazily(
    r"(?![^，,]*(?:力争|目标|同比|价格|进度|[率比重]|较|产出|水平|人均|收入))[^，,]{2,24}?(?:再|各|一律|统一|全部)?"
    rf"{any_of(_TABLES['changed_by'])}{_SO_MUCH}(?:以上)?$"
)
_TIED = lazily(
    "(?!此项)[^，,]{2,24}?(?:[与同和][^，,的]{2,14}挂钩|纳入(?!了)[^，,]{2,14}(?<!范围)(?<!医保定点)|作为[^，,]{2,14}依据)$"
)
_PUT_IN_PRACTICE = lazily(
    r"(?![^，,]*(?:执行(?:情况|难|员|方面)|帝国主义|经济体|作出|提出|谈到|关于|因而|鼓吹|侵略|殖民|阴谋|加上|那些|不需要|不想|没有|才能|时期|发达国家|(?:内容|情况|以[后来])$)|自从)"
    rf"(?![^，,]*的(?![^，,]{{0,4}}{any_of(_TABLES['practices'])})[^，,的]{{1,8}}$)"
    rf"[^，,的是有]{{2,16}}?{any_of(_TABLES['put_in_practice'])}"
    r"(?![的力过着]|了?[一二三四五六七八九十\d半]+[年个])[^，,]{3,}$"
)
_DOCUMENT = lazily(rf"[^，,的是有《]{{2,16}}?{any_of(_TABLES['issuing'])}了?《[^，,》]*》[^，,的]{{0,6}}$")
_SPENT = lazily(
    r"(?![^，,]*(?:仍有|累计|需|协议|总|每个|超过))[^，,的]{2,12}(?<=[政省市县区镇乡村里司团会方级府业们行局校院年期上内])"
    rf"{any_of(_TABLES['spending'])}[^，,\d]{{0,6}}{_SOME}[亿万]?元$"
)
_SPREAD = lazily(
    r"(?![^，,]*(?:工程|项目|印发|公布|\d日起|列为|编制|每一?项|这些|以及|的制定|担心|(?:正在|深入|有序|顺利|扎实)实施)|新增)[^，,]{3,26}?"
    rf"{any_of(_TABLES['tried'])}[^，,\d]{{0,10}}?(?:已|也|均)?"
    rf"(?:全面|普遍|正式|率先|先行|同步)?(?:{any_of(_TABLES['spread'])}|扩大到[^，,]+)$"
)
# 2031年在两个镇先行试点，2032年起全面推开
_FROM_THEN = lazily(
    r"(?:20\d\d年|今年|明年|\d{1,2}月)[底初末]?起?(?:在[^，,]{2,16}?)?(?:全面|先行|率先|正式|全域)(?:推开|铺开|试点|试行|施行)$"
)
_TURNED = lazily(
    r"(?![^，,]*(?:不能|才能|就会|从前|当年|昔日|不得|批准|更加|有人|居民|担心|经营者))[^，,]{2,16}?"
    rf"(?:{any_of(_TABLES['turned_into'])}|合成(?![生材的氨革树纤橡军]))(?!了?\d)[^，,的]{{2,}}$"
    r"|[^，,]{2,14}由\d+[家个所处][^，,\d]{0,4}(?:归并|合并|撤并|整合)[为到至成]\d+[家个所处]$"
)
_NO_MORE = lazily(
    r"(?![^，,]*(?:容不得|舍不得|由不得|不得不|自行其是|怠慢|见得|马虎|半点|一天|手续|未经批准))[^，,凡]{2,18}?"
    rf"(?:不得再?|不再|不准|不许|一律不)(?:{any_of(_TABLES['no_more'])})[^，,]*$"
)
_CHARGED_BY = lazily(
    r"(?![^，,由]{0,16}(?:[是以]|理由|自由|原由|缘由)|[^，,]*(?:由[^，,]*(?:[到为变]|增加|缩短|减少)|票决|说了算|一律|全部|违者|评判|提供）|主办|主持|承办|阴谋))"
    r"[^，,由\d]{2,16}由(?!于)[^，,由的\d]{4,20}(?<!中)$"
)
_SUBMITTED = lazily(
    r"(?![^，,]*\d)[^，,]{2,16}?(?:须|需|应|要|先|一律)报(?![告道名表])[^，,]{2,14}(?:核定|审批|批准|备案|审定|同意)$"
)
_AGAIN = lazily(
    rf"(?![^，,]*把劲|与其|不得不再|[^，,]*再加上)[^，,的]{{0,14}}?再{any_of(_TABLES['done_again'])}"
    rf"[^，,的]*?{_SOME}[^，,]{{1,}}$"
)


def _either(table: str, *others: str) -> re.Pattern[str]:
    """What finds a word of a table, or one of some others."""
    return re.compile(any_of((*_TABLES[table], *others), sought=True))


_Kind = tuple[re.Pattern[str], Callable[[], re.Pattern[str]], str]
# What must stand in a clause of each kind, how it goes, and what it does.
_KINDS: tuple[_Kind, ...] = (
    (re.compile("每"), _EACH_DOES, "sets how much each does"),
    (
        re.compile("公[布开示]|通报|晾晒|上墙|[按逐一半][年月季周旬]|每[年半月季周个]"),
        _OFTEN,
        "says how often it is done",
    ),
    (_either("changed_by"), _CHANGED_BY, "changes it by so much"),
    (re.compile("挂钩|纳入|依据"), _TIED, "ties one thing to another"),
    (_either("put_in_practice"), _PUT_IN_PRACTICE, "puts something in practice"),
    (re.compile("《"), _DOCUMENT, "gives out a document"),
    (re.compile("元"), _SPENT, "spends so much"),
    (_either("spread", "扩大到"), _SPREAD, "widens what is tried"),
    (_either("turned_into", "合成", "合为", "并为", "并成"), _TURNED, "turns one thing into another"),
)
_PLANNED_KINDS: tuple[_Kind, ...] = (
    (re.compile("不少于|不得少于"), _AT_LEAST, "sets how much each does"),
    (re.compile("不[得再准许]|律不"), _NO_MORE, BARS),
    (re.compile("由"), _CHARGED_BY, "leaves it to somebody"),
    (re.compile("报"), _SUBMITTED, "leaves it to somebody"),
    (re.compile("再"), _AGAIN, "adds so many"),
)


def practised(view: View) -> Verdict | None:
    """What a clause says of how it is done from now on; in a plan it may say it in more ways."""
    text, end = view.text, view.end
    if text[end - 1] in "开点行" and (found := _FROM_THEN().match(text, view.start, end)):
        return Verdict("action", "widens what is tried", found[0][-2:], view.start, end, found[0][-2:])
    kinds = _KINDS if view.tense == "done" else (*_KINDS, *_PLANNED_KINDS)
    places = begins(text, view.start, view.core, end)
    for word, pattern, reason in kinds:
        if not (found := word.search(text, view.core, end)):
            continue
        for begin in places:
            if pattern().match(text, begin, end):
                return Verdict("action", reason, found[0], begin, end, found[0])
    return None
