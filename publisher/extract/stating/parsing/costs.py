"""A clause -> where the money that its action costs ends: ``投资3亿元新建…``."""

from publisher.extract.text.patterns import lazily

FUNDS = frozenset("拟计总累共先投出筹斥耗争拿")
_FUNDED = lazily(
    r"(?:拟|计划)?(?:总|累计|共|先后)?(?:投资|投入|出资|筹资|斥资|耗资|筹措|争取|拿出)[^，,、\d]{0,6}[\d.]+[多余]?[万亿]*元[多余]?(?:[^，,、\d]{0,4}资金)?"
    r"(?=(?!新上)[\u4e00-\u9fff][^，,]{4,})"
)


def funded(text: str, start: int, end: int) -> int:
    """Behind the money that the action of a clause costs (``投资3亿元新建…``); 0 where it names none."""
    found = _FUNDED().match(text, start, end)
    return found.end() if found else 0
