"""A place in a paragraph -> whose its figures are where they are another's: 以东海市为例, 比如青礁镇, 邻市东海.

They are that one's to the paragraph's end, or to the sentence's, or until it speaks of all, of us or of a wider place.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from publisher.extract.text.patterns import lazily

_BODY = "[\u4e00-\u9fff]{1,7}(?:[省市县区旗州镇乡村港]|街道|公司|集团|园区|合作社|机场|医院|大学|中学|小学|景区|农场)"
_TAKEN = lazily(
    f"(?:^|[，,。；;：:\n])[\u4e00-\u9fff]{{0,2}}以(?P<one>{_BODY})为例[，,：:]"
    f"|(?:^|[，,。；;：:\n])(?:比如|例如|譬如|又如)[，,]?(?P<such>{_BODY})[，,]"
    "|(?:^|[，,。；;：:\n])(?:而|但|相比之下|反观)?(?P<kin>邻[省市区县镇])的?(?P<next>[\u4e00-\u9fff]{2,4}?[市县区镇]?)(?=[，,去今上前同]|已|有|仅)"
)
_NOT_ONE = re.compile("^(?:全|各|我|本|该|这|某|一些|不少|多|有的|部分)|[的是在和与]")
_ALL_OR_US = lazily("全[国省]|我[国省市县区镇们]|本[省市县区镇]|其他|另一|放眼|整体|总体")
_OF_A_PLACE = re.compile(
    "[\u4e00-\u9fff]{2,4}(?:[省市县区州镇]|街道)(?![场区级内外民政域])|(?:全|我|本|其他|其余|邻)[国省市县区镇]?"
)
# 以东岭区为例，…。全市书屋640个: of all that is wider than it; but 全市第一 is its rank.
_WIDER = lazily(
    "(?:^|[，,。；;：:！？])(?:目前|如今|现在|当前|截至目前|今年|去年)?[，,]?(?P<all>全(?P<rank>[市州县区]))(?!第|最|首|唯一|领先|前列|平均|率先|排)"
)
_WITHIN = {"市": "县区镇乡村", "州": "市县区镇乡村", "县": "镇乡村", "区": "镇乡村"}
_NO_PLACES = ("公司", "集团", "合作社", "机场", "医院", "大学", "中学", "小学", "农场", "街道")
_ENDS = {"one": "\n", "such": "。！？\n", "next": "。！？；;\n"}
_MARKS = ("例", "比如", "譬如", "又如", "邻")


def owned(text: str, position: int, name: str) -> str:
    """The name of a figure at a place with whose it is, where that is told and the name does not say it."""
    if all(mark not in text for mark in _MARKS):
        return name
    owner = next((one for start, end, one in _stretches(text) if start <= position < end), "")
    return name if not owner or owner[:2] in name or _OF_A_PLACE.match(name) else owner + name


@lru_cache(maxsize=8)
def _stretches(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    """From where to where a paragraph tells of whom."""
    for taken in _TAKEN().finditer(text):
        kind = str(taken.lastgroup)
        if _NOT_ONE.search(taken[kind]):
            continue
        stops = (at for mark in _ENDS[kind] if (at := text.find(mark, taken.end())) >= 0)
        end = min(stops, default=len(text))
        others = _ALL_OR_US().search(text, taken.end(), end)
        end = others.start() if others else end
        yield taken.end(), _before_all(text, taken[kind], (taken.end(), end)), taken[kind]


def _before_all(text: str, owner: str, span: tuple[int, int]) -> int:
    """Up to where a stretch is its owner's: to where a clause opens with what the owner is only a part of."""
    wider = (found.start("all") for found in _WIDER().finditer(text, *span) if _is_within(owner, found["rank"]))
    return next(wider, span[1])


def _is_within(owner: str, rank: str) -> bool:
    return owner.endswith(_NO_PLACES) or owner[-1] in _WITHIN[rank]
