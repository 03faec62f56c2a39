"""So much of a whole area's things -> whose part of them it is: 三县集聚了全国64%的船厂, 快船航线覆盖全省七成的岛.

It is no 64% of 船厂, but how many of all there are somebody has, or how many of them something reaches.
"""

import re

from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import preceding
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_AREA = "(?P<area>全[国省市县区州球]|世界|国内|本[省市县区])"
_SHARE = (
    "(?:[0-9][0-9.]*[%％]|[一二三四五六七八九]成|[一二三四五六七八九十]{1,2}分之[一二三四五六七八九]|一半)(?:以上)?"
)
_LISTED = f"(?:(?:超过|近|约)?{_SHARE}的[^，,。；;、0-9和]{{2,14}}[、和])*(?:超过|近|约)?"
_WHO = "(?:^|[，,。；;：:\n])(?P<who>[^，,。；;：:、\n]{0,20}?)"
_HAS = lazily(
    f"{_WHO}(?:集聚|集中|聚集|汇聚|汇集|占有|占据|拥有|承担|承运|供应|生产|出产)了?{_AREA}(?:市场)?{_LISTED}$"
)
_REACHES = lazily(
    f"{_WHO}(?:[已可能将要]|可以|能够|基本|全面)*(?P<does>覆盖|惠及|通达|辐射)[了到]?(?:{_AREA})?{_LISTED}$"
)
_WHOLE = re.compile("的(?P<what>(?:[^，,。；;、0-9和（）]|（[^（）]{1,12}）){1,14})(?=[，,。；;、和]|$)")
_FAR = 70


def find(text: str, quantity: Quantity) -> Phrase | None:
    """The share by who has it, or by what reaches so many; None for shares of anything else."""
    whole = _WHOLE.match(text, quantity.end) if quantity.kind == "share" else None
    if whole is None:
        return None
    before = max(0, quantity.start - _FAR)
    has = _HAS().search(text, before, quantity.start)
    told = has or _REACHES().search(text, before, quantity.start)
    if told is None:
        return None
    start = preceding.skip(text, *told.span("who"))
    owner = text[start : told.end("who")]
    if has:
        return Phrase(f"{owner}占{has['area']}{whole['what']}比重", start, whole.end())
    return Phrase(f"{owner}{told['does']}{whole['what']}占比", start, whole.end())
