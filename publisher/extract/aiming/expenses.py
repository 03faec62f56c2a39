"""Text -> whether it speaks of what is spent, or of a policy's figures: neither is a level to be reached."""

import re

from publisher.extract import tables
from publisher.extract.text.patterns import any_of

# 土地出让收入用于农业的比例, and what a rule has set till now: 比例由原来的15%提高到30%
_POLICY = re.compile(any_of(tables.read("goals")["policies"], sought=True) + "|用于[^，,]{2,12}比[例重]|比例由原来的")
# Unless as a share: ``中央财政投入增加300亿元``, but ``研发经费投入占比达到3%``.
_SPENT = re.compile(
    "(?:财政|政府|国家|国债|预算|本级)[^，,]{0,14}(?:投资|(?:支出|投入|资金|经费|债务|拨款|贷款|总规模)(?!比[重例]))(?!占|强度)"
    "|(?:专项|扶贫|科研|公用|卫生服务|义务教育|改革的?|保险)(?:资金|经费|基金)(?!占)|(?:支出|拨付|投入)总额"
    "|(?:财政|中央)(?:政府)?拟?新增|国债余额"
)
_SUMS = ("总额", "合计", "共计", "总计")
_MONEY = re.compile("资金|支出|投入|经费|拨款")


def is_policy(text: str, start: int, end: int) -> bool:
    """``补助标准提高到…``, ``税率降至…``."""
    return _POLICY.search(text, start, end) is not None


def is_spent(text: str, start: int, end: int) -> bool:
    """``中央财政投入增加300亿元``, ``支出总额将达到…``; and the sum of it, ``加上其他资金，总额达到…``."""
    if text.startswith(_SUMS, start):
        start = max(text.rfind("，", 0, start - 1), text.rfind("。", 0, start), 0)
        return _MONEY.search(text, start, end) is not None
    return _SPENT.search(text, start, end) is not None
