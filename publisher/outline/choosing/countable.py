"""A statement -> its words without those whose figures and levels tell nothing of it: days, thresholds, names."""

import re

_DAYS = (
    r"(?:(?:19|20)[0-9]{2}年)?(?<![0-9.])[0-9]{1,2}(?:[-—–~～至到、][0-9]{1,2})?月(?:[0-9]{1,2}(?:[-—–~～至到、][0-9]{1,2})?[日号])?"
    r"|(?<![0-9.])[0-9]{1,2}[日号](?=前|起)"
)
_COUNTED = r"(?:项目|企业|村|镇|园区|楼宇)"
_THRESHOLDS = (
    rf"[0-9.]*[百千]?[万亿]?元(?:及?以上)?(?=[^，。；、！]{{0,10}}{_COUNTED}[0-9])"
    rf"|(?<![0-9.百千万亿十几])[百千]?[万亿]元(?:及?以上)(?=[^，。；、！]{{0,10}}{_COUNTED})"
    r"|[0-9]+周?岁(?:及?以[上下])"
)
_PER_UNIT = r"(?:(?<![0-9.百千万亿十几])[万亿]元|单位)(?:地区|国内)?(?:生产总值|GDP|工业增加值|产值)"
_SHARED = r"(?:地区|国内)?(?:生产总值|GDP)(?=的?(?:比重|比例|份额))"
_PROPER = (
    r"国际(?=机场|空港|航空港|港|陆港|会展|会议|博览|酒店|饭店|商[务贸]|学校|学院|医院|社区|广场|大厦|影城|邮轮|物流园|城(?!市))"
    r"|(?<![0-9.])[0-9]G(?!W)"
)
_GRANTED = r"(?:国家|省|市)级(?=[^，。；！]{0,25}(?:奖励|奖补|补[助贴]|资助(?!对象)))"
_NO_COUNT = re.compile("|".join((_DAYS, _THRESHOLDS, _PER_UNIT, _SHARED, _PROPER, _GRANTED)))


def countable(text: str) -> str:
    """The text without 8月前, 亿元以上 of projects, GDP of 万元GDP and shares, 国际 of an airport, 国家级 of grants."""
    return _NO_COUNT.sub(" ", text)
