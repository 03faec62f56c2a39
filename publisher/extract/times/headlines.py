"""A heading -> the heading without the times that only date an event: 新校区明年9月启用 sets out nothing."""

import re

from publisher.extract import tables
from publisher.extract.text.patterns import any_of

EVENT = (
    "(?:将|起|正式|全面|全线|部分|首次|有望|可望|即将|陆续|预计|计划|力争|具备|实现|整体|竣工|建成|开始)*"
    f"(?:{any_of(tables.read('tenses')['opening_events'])})"
)
_YEAR = "(?:今年|明年|后年|20[0-9]{2}年)"
_PART = "(?:[0-9一二三四五六七八九十]{1,2}月份?|[上下]半年|第?[一二三四]季度|[春夏秋冬]季|年)"
_DATE = f"(?:{_YEAR}{_PART}?[底末初]?|下半年|年[底末])"
# 新校区明年9月启用
_DATED = re.compile(f"(?<=[\u4e00-\u9fff”][\u4e00-\u9fff”]){_DATE}(?={EVENT}(?:$|[，,！!]))")
# 海外订单排到明年3月
_UNTIL = re.compile(f"(?<=[\u4e00-\u9fff]到){_DATE}(?=$|[，,！!])")


def undated(heading: str) -> str:
    """A heading without the days of events, and those up to which something is taken (订单排到明年)."""
    if "年" not in heading:
        return heading
    return _UNTIL.sub("", _DATED.sub("", heading))
