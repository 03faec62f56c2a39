"""A count of what anybody may be (28个省份, 5个项目) -> the words that say which they are.

28个省份开展试点 counts no provinces but those that do so, and 访问46个国家 the countries visited.  A trial that
spreads (试点扩大到1000个县) is told with where it is.
"""

import re

from publisher.extract import tables
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import ACTIONS, makes_noun

_PLAIN_NOUNS = frozenset(tables.read("indicators")["plain_nouns"])
_DOING = re.compile(
    r"(?:已经?|均|都|基本|全面|先后|率先|首次|相继|同时|全部)*"
    r"(?P<does>(?P<verb>[\u4e00-\u9fff]{2})[^，,。；;：:、0-9]{2,18})(?<![后时前中性])(?=[，,。；;、]|$)"
)
_HONOURED = re.compile(
    r"(?:已经?|均|都|全部|基本)*(?P<does>(?:获评?|入选|入围|被(?![\u4e00-\u9fff]{0,6}[的和])|列入|纳入|解决了?"
    r"|通[上了]?(?=自来水|公路|硬化路|客车|班车|公交|[水电气网邮车]))[^，,。；;、0-9]{1,14})(?=[，,。；;、]|$)"
)
_OF_NOBODY = frozenset(
    (
        "进行",
        "属于",
        "包括",
        "完成",
        "成为",
        "达到",
        "存在",
        "继续",
        "增加",
        "减少",
        "增产",
        "减产",
        "增收",
        "增长",
        "下降",
        "提高",
        "超过",
    )
)
_BEFORE = re.compile(r"(?P<verb>[\u4e00-\u9fff]{2})[了过]?(?:近|约|超过?)?$")
_DONE_TO = frozenset(
    ("访问", "出访", "支持", "建设", "检查", "走访", "涉及", "服务", "吸引", "储备", "谋划", "推进", "启动")
)
_SPREADS = re.compile(
    "(?P<what>[\u4e00-\u9fff]{2,20}?)(?:[已将要又再]|已经|进一步|逐步|可能?)*"
    "(?:扩大|推广|扩展|扩围|延伸|推开|增加|发展)[到至](?P<where>全[国省市县区])?$"
)
_DEEDS = ACTIONS | {"参加", "享受", "获得", "领取", "加入", "住上", "用上", "喝上", "实现"}
_FOR = ("为", "给", "向", "对", "让")
_PEOPLE = ("人口", "群众", "居民", "农民", "劳动者", "家庭", "职工", "学生", "人员", "老人", "儿童", "教师", "农户")
_SHORT = 10
_REMARK = re.compile("（[^（）]*）$")  # 县（市、区）
_SOLVED = re.compile("的?(?P<what>[\u4e00-\u9fff]{2,16}(?:问题|困难))(?=[，,。；;、和]|$)")
# 对全市60座危桥逐座评估，2023年底前全部拆除重建
_HANDED = re.compile("[对将把](?:全[国省市县区]|境内|辖区内?|沿线|现有|剩余|其余|的)*$")
_EACH_ALONE = re.compile("逐[一座条户栋村家个项宗][\u4e00-\u9fff]{2,4}$")
_THEN_DONE = re.compile(
    "(?:[\u4e00-\u9fff]{0,10}[，,](?:[到在]|力争|确保)?(?:(?:20[0-9]{2}|[今明本])年)?(?:[0-9]{1,2}月)?年?[底末内]?以?前?(?=[全一]))?"
    "(?:(?:要|将|已)?(?:全部|全面|一律|实施|进行|予以|开展)了?)+(?P<does>(?!到位|完成|完毕|实现|落实|[\u4e00-\u9fff]{0,2}[到在至])[\u4e00-\u9fff]{2,4})(?=[，,。；;])"
)
_RANGE = re.compile("的?(?:实施)?范围$")
_TRIAL = ("试点", "试验", "改革", "制度")


def find(text: str, start: int, right: Stretch, name: str) -> tuple[str, int]:
    """The name with what its things do, and where that ends; or with what is done to them; the name alone otherwise."""
    if _HANDED.search(text, max(0, start - 8), start) and (handled := _handled(text, right, name)):
        return handled
    if _REMARK.sub("", name) not in _PLAIN_NOUNS and not (name.endswith(_PEOPLE) and len(name) <= _SHORT):
        return name, right[1]
    solved = _SOLVED.match(text, right[1]) if text.endswith(("解决", "解决了"), 0, start) else None
    if solved:  # 解决6000万农村人口的饮水问题
        return f"解决{solved['what']}{name}", solved.end()
    found = _HONOURED.match(text, right[1]) or _DOING.match(text, right[1])
    found = None if text.endswith(_FOR, 0, start) else found  # 为900名老人发放津贴
    if found and (found.re is _HONOURED or _is_deed(found)):
        does = found["does"].replace("了", "", 1)
        return does if does.endswith(name) else does + name, found.end()
    before = _BEFORE.search(text, max(0, start - 6), start)
    return ((before["verb"] if before and before["verb"] in _DONE_TO else "") + name), right[1]


def _handled(text: str, right: Stretch, name: str) -> tuple[str, int] | None:
    """What is done to all the things that a verb is handed: 危桥拆除重建; None where nothing is said to be."""
    each = _EACH_ALONE.search(name)
    thing = name[: each.start()] if each else name
    done = _THEN_DONE.match(text, right[0] + len(thing)) if thing else None
    return (thing + done["does"], done.end()) if done else None


def _is_deed(found: re.Match[str]) -> bool:
    return found["verb"] in _DEEDS and found["verb"] not in _OF_NOBODY and not makes_noun(found["does"], 0)


def spread(text: str, stretch: Stretch, name: str) -> str:
    """The name of where a trial is, with what is tried: 公立医院改革试点 of 公立医院改革试点扩大到1000个县."""
    found = _SPREADS.search(text, *stretch)
    what = _RANGE.sub("", found["what"]) if found else ""
    if not found or not what.endswith(_TRIAL):
        return name
    first, last = preceding.trim(text, stretch[0], found.start("what") + len(what))
    return (text[first:last] or what) + name
