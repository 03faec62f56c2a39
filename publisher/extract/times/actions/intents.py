"""A clause -> whether its own verb only intends what it tells: 计划7月1日起先行纳入, 我们打算先试行."""

import re

_WHO = "(?:我们|他们|[县市区镇乡村局厂][里上]?|[全我该][省市县区镇乡村院校园]|公司|集团|企业|园区|双方|下一步|接下来)"
_WHEN = "(?:今年|明年|后年|年内|[上下]半年|20[0-9]{2}年|[0-9]{1,2}月(?:份|底|[上中下]旬)?)"
# 计划生育, 计划投资9亿元, 计划外: a name, and no verb.
_DOES = (
    "(?=[到在于用再对把将从为向]|[0-9一二三四五六七八九十两]{1,4}[年月]|今年|明年|年内|[上下]半年|先|新[建增]|改|建|引[进入]|实施|启动|开[展通工办]"
    "|推[开进出广]|培育|通过|继续|分|逐步|陆续|全面|组织|联合|利用)"
)
_INTENDS = re.compile(
    f"(?:{_WHO}|{_WHEN}|[，,]|目前|正|还|也|又|并|均|都){{0,4}}(?:计划{_DOES}|打算(?!盘)|拟(?![定订就态合声人建]))"
)
_WAS_DONE = re.compile("[了已曾]|去年|上年|前年|原")
_LETTERS = frozenset("我他县市区镇乡村局厂全该公集企园双下接今明后年上20123456789目正还也又并均都计打拟")


def intends(text: str, start: int, end: int) -> bool:
    """Whether the clause's own verb says that it is intended, and no word of it that it was done after all."""
    if text[start] not in _LETTERS or _INTENDS.match(text, start, end) is None:
        return False
    return _WAS_DONE.search(text, start, end) is None and not text.startswith("实际", end + 1)
