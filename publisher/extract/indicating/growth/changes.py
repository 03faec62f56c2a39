"""An indicator's name -> the name with the verb of a change: 财政赤字增加, 能耗下降.

贫困人口减少290万 tells of no 290万 people who are poor.  What a figure comes to (减少到290万) is no change.
"""

import re

from publisher.directions import FELL, MEAN_OF_A_YEAR, ROSE, WHOLE, either
from publisher.extract.indicating.grants import frequencies
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_UP = f"{either(ROSE)}|(?<![新倍扩])增|(?<![每起降])升|涨"
_DOWN = f"{either(FELL)}|减|(?<![起升])降|跌|(?<=[0-9\u4e00-\u9fff][\u4e00-\u9fff])(?<![减至不很多缺最])少(?=了)"
_CHANGE = re.compile(
    "(?P<mean>(?:平均)?每年(?:平均)?|年均|"
    rf"{MEAN_OF_A_YEAR})?(?:累计|合计|总共|共|再|又|还|只|仅|净|同比|环比|实际|将|约|大约|可|要|分别|依次|各|就|平均)*"
    rf"(?P<verb>{_UP}|{_DOWN})[了约近超过为出至少再均都\s]{{0,3}}(?<![到至为])$"
)
# 经济年均增长保持在6%
_HELD = re.compile("(?P<rate>(?:年均)?(?:增长|下降))(?:将|要|力争|能)?(?:保持|稳定|维持|控制)在$")
# 出现负增长，为-5.6%; 同比-8.8%
_BELOW_ZERO = re.compile("(?:[负負]增[长長][，,]?[为為是达達]|[同环環]比)[-－−]$")
_NEGATIVE = re.compile("(?:[呈出][现現])?(?<!税)[负負]$")
_LAST = frozenset((*(word[-1] for word in (*ROSE, *FELL)), *"均都升涨增降跌减放了近约超过为出再 \u3000\n"))
# 以年均12%的速度增长
PACE = re.compile(
    rf"的(?:平均|较?[高快])?(?:速度|速率|幅度)(?:快速|持续|稳步|逐年|不断|继续)*(?P<verb>{_UP}|{_DOWN}|发展|前进|推进)"
)
_FORWARD = ("发展", "前进", "推进")
_THAN = re.compile("[比较](?![例率重值分数])[^，,。；;]{1,16}$")
_THEN = re.compile("(?:年|[年月季]初|[年月季]末|月|季度|同期|前)$")  # 占比比2019年少了3个百分点
_LEVEL_THEN = re.compile("(?:年|月|季度|同期)的[0-9][0-9.]*[^0-9]{1,4}$")  # 比2023年的9460人少了四分之一
# 余额较年初新增561亿元
_ADDED = re.compile("[比较](?![例率重值分数])[^，,。；;]{0,10}[初末底年月期前](?:又|再|共)?新增了?$")
# 比年初预算节约18.6%, 比上年节约1200万元
_SAVED = re.compile(
    "(?P<verb>[比较][^，,。；;0-9]{0,6}(?:预算|概算|估算|计划|控制价|标底|定额|[上去]年(?:同期)?)(?:节约|节省|节支|结余))了?(?:约|近)?$"
)
_SAVES = ("节约", "节省", "节支")
# 营业收入20亿元，比预算节约1亿元: of an income nothing is saved.
_EARNED = re.compile("(?:收入|产值|利润|销售额|税收|营收|增加值)$")
_REACH = 18
_LETTERS = frozenset("增减降")
_VERB = 2  # letters; more are 年均 and the like before it
SAYS_HOW = re.compile(f"(?:{_UP}|{_DOWN})[率额数]?$")
_RATE = re.compile("(?:增速|增幅|涨幅|升幅|降幅|速度|幅度|差距|增量)$")
_DONE = lazily("(?<=[\u4e00-\u9fff]{2})了(?!解|[然不])")
_MADE = re.compile("总?产量(?=[增减]产$)")
_TITLE_ENDS = "”》"  # a list does not rise, the place in it does: “百强渔区”位次上升
_OF_A_RATE = ("加快", "放缓")


def verb(text: str, quantity: Quantity) -> str:
    """The verb of the change that a figure tells, with 年均 before it; empty where it tells none."""
    if told := _by_pace_or_plan(text, quantity):
        return told
    if quantity.kind == "share" and _BELOW_ZERO.search(
        text, max(0, quantity.start - _REACH), quantity.number_start + 1
    ):
        return "增长"
    if text[quantity.start - 1 : quantity.start] not in _LAST:
        held = _HELD.search(text, max(0, quantity.start - _REACH), quantity.start) if quantity.kind == "share" else None
        return held["rate"] if held else ""
    found = _CHANGE.search(text, max(0, quantity.start - _REACH), quantity.start)
    if found is None:
        return "增加" if _ADDED.search(text, max(0, quantity.start - _REACH), quantity.start) else ""
    if (
        quantity.kind == "rank"
        or quantity.unit == "番"
        or frequencies.taken_off(text, quantity)
        or _tells_none(found, quantity.kind == "points")
    ):
        return ""
    return (found["mean"] or "") + WHOLE.get(found["verb"], found["verb"])


def _by_pace_or_plan(text: str, quantity: Quantity) -> str:
    """How a thing grows at a pace, or what was saved of its budget; empty where neither is told."""
    if pace := PACE.match(text, quantity.end):
        return "增长" if pace["verb"] in _FORWARD else pace["verb"]
    start = max(0, quantity.start - _REACH)
    saved = _SAVED.search(text, start, quantity.start) if quantity.kind in ("share", "money") else None
    return saved["verb"] if saved else ""


def _tells_none(found: re.Match[str], is_points: bool) -> bool:
    """Whether it is no change: 比东区少了300人, 比上年少降1.1万人."""
    less = found["verb"] in _LETTERS and found.string[found.start("verb") - 1] in "多少"
    return less or _is_gap(found, is_points)


def _is_gap(found: re.Match[str], is_points: bool) -> bool:
    """Whether it is said to be less than something else: 比东区少了300人."""
    before = found.string[max(0, found.start() - _REACH) : found.start()]
    than = _THAN.search(before) if found["verb"] == "少" else None
    return than is not None and not (_LEVEL_THEN.search(than[0]) or (is_points and _THEN.search(than[0])))


def named(name: str, quantity: Quantity, change: str) -> str:
    """The name with the verb of a change, unless it says of one already; a rate of change may change itself.

    What was done (占了) is named as what is done.
    """
    name = _plain(name, change)
    if not name or not change or (quantity.kind != "points" and _RATE.search(name)):
        return name or change
    if name.endswith(change):
        return _MADE.sub("", name)
    if SAYS_HOW.search(name):
        plain = name.removesuffix(change[-2:])
        return plain + change if len(change) > _VERB and len(plain) < len(name) else _MADE.sub("", name)
    if change.endswith(_OF_A_RATE) and not _RATE.search(name):
        return f"{name}增速{change}"
    if quantity.unit == "位" and name[-1] in _TITLE_ENDS:
        return f"{name}位次{change}"
    return _MADE.sub("", name + change)


def _plain(name: str, change: str) -> str:
    """The name without 了, and without 负 before a growth; nothing of what is earned where something was saved."""
    if change.endswith(_SAVES) and _EARNED.search(name):
        return ""
    name = _DONE().sub("", name) if "了" in name else name
    return _NEGATIVE.sub("", name) if "增" in change else name
