"""A number and the noun behind it -> what is counted: 12条产业链, 提高6000万农村人口供水水平."""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.counts import behind, qualifiers
from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.phrases import measurables, preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

# 提高6000万农村人口供水水平: so many people, not so much of what is theirs.
_PEOPLE = re.compile(
    "[\u4e00-\u9fff]{0,10}?(?:人口|群众|居民|农民|学生|职工|家庭|农户|老人|儿童|教师|劳动者|中国人(?!民))+(?![数工])"
)
_EFFORT = re.compile("(?<=..)(?:规划建设|转型升级|改造提升|优化升级|提质增效|改造升级|扩容提质)$")
# 3个传统产业和高端装备、智能制造2个新兴产业
# 50个城市的试点工作, 6条道路的“五化”改造
_WORK = re.compile(
    "(?<=..)的(?:“[^”]{1,8}”)?(?:试点|改造|建设|治理|整治|提升|修复|改革|推广|排查|整改){1,2}(?:工作|工程|任务)?$"
)
_OTHERS_FOLLOW = re.compile("(?P<these>[^和]{2,12})和[^和]{2,}")
_SO_MANY_MORE = lazily("、[\u4e00-\u9fff、]{2,24}?[0-9两三四五六七八九十]{1,2}[个大类家]")
_PLACES = re.compile(
    "((?:重点|主要|大中|[0-9]线)?(?:城市|省份|省区|县域|地区|国家))[\u4e00-\u9fffA-Za-z0-9.（）“”]{3,24}$"
)
_CHANGES = re.compile("(?:同比|平均|分别|合计)?(?:增长|增加|提高|上升|下降|降低|减少|压减)[了近约超过]*[0-9]")
_THEIRS = re.compile("的(?!住房|[\u4e00-\u9fff]{0,10}(?:问题|困难))")  # 5200万名学生的学杂费
_MAGNITUDES = frozenset(("万", "亿"))
_DOINGS = frozenset(tables.read("verbs")["verbal_nouns"])
_SUPPORT = re.compile("的(?:共同|大力|热情)?(?:努力|支持|帮助|关心|配合|拥护)下?$|的一员$")


def find(text: str, quantity: Quantity, stretch: Stretch, right: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """What is counted; in 五大产业的营业收入 the 产业, whose 营业收入 the next figure gives."""
    measured = measurables.MEASURED().search(text, right[0] + 2, right[1])
    right = (right[0], measured.start()) if measured else right
    right = _of_places(text, right)
    both = _OTHERS_FOLLOW.match(text, *right) if text[right[1] : right[1] + 1] == "、" else None
    right = (right[0], both.end("these")) if both and _SO_MANY_MORE().match(text, right[1]) else right
    people = _PEOPLE.match(text, *right)
    are_counted = quantity.kind == "number" or quantity.unit in _MAGNITUDES
    right = people.span() if people and (are_counted or _THEIRS.match(text, people.end())) else right
    name = _without_doing(text[slice(*right)])
    if behind.of_a_size(
        text, quantity.end + text.startswith("、", quantity.end)
    ):  # its size is a figure of its own: 6个总投资3亿元的项目
        return Phrase(name, quantity.start, quantity.end)
    if earlier and preceding.is_doing(text, *right):  # 88个项目已有83个开工建设
        return Phrase(noun_of(earlier[-1]) + name, quantity.start, right[1], noun_of(earlier[-1]))
    told, end = qualifiers.find(text, quantity.start, right, name)
    if told == name:
        told = qualifiers.spread(text, stretch, name)
    return Phrase(told, quantity.start, end, name)


def _of_places(text: str, right: Stretch) -> Stretch:
    """The places alone in 74个城市年均浓度下降9%: what is behind them is what fell."""
    places = _PLACES.match(text, *right)
    return places.span(1) if places and _CHANGES.match(text, right[1]) else right


def _without_doing(name: str) -> str:
    """What is counted, without what is done to it: 两个阵地的建设."""
    name = name[:-3] if name[-3:-2] == "的" and name[-2:] in _DOINGS else _EFFORT.sub("", _WORK.sub("", name))
    return _SUPPORT.sub("", name)
