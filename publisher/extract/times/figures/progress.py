"""A figure in its clause and what stands behind it -> whether only a part of it is done.

``改造管网150公里，目前已完成90公里``, ``今年完成电梯改造300部，到8月底已完工210部``.
"""

import re
from decimal import Decimal

from publisher.extract.times.aspects import leanings

_DONE = re.compile(
    "[，,](?:其中|目前|现|至今|截至目前[，,]?|(?:到|至|截至)(?:今年)?[0-9一二三四五六七八九十]{1,3}月[底末]?[，,]?)?已(?:经)?(?:累计)?"
    "(?:完工|完成|建成|改造|铺设|开工|交付|投用|竣工|安装)了?(?P<so_far>[0-9]+(?:\\.[0-9]+)?)"
)
_DOES = re.compile("[改建造修铺施整治安种植更换装设创培疏浚拆补发流化开完引购实推投]")  # but 住房9万套，已交付8万套
REACH = 40  # letters behind a figure in which so much is told


def is_done(clause: str, later: str, unit: str, value: Decimal | tuple[Decimal, Decimal]) -> bool:
    """Whether the next clause, at the head of ``later``, says how much of a figure is done, and that is less."""
    if "已" not in later[:14] or isinstance(value, tuple) or "全部" in clause or _DOES.search(clause) is None:
        return False
    done = _DONE.match(later)
    if done is None or not later.startswith(unit, done.end()):
        return False
    return Decimal(done["so_far"]) < value and leanings.of(clause) == "open"
