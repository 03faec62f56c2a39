"""A figure in its clause -> whether a change starts from it: ``由75%上升到92%``, ``床位由500张扩至800张``."""

import re

_CHANGING = (
    "(?:变(?<![不未没]变)|(?:上升|提高|提升|增加|增长|下降|降低|减少|扩大|扩展|扩充|扩容|扩建|拓展|延伸|发展|回落|缩小|缩减|下滑|下跌|攀升|跃升"
    "|收窄|压缩|压减|缩短|拉长|延长|拓宽|调整|优化|改善|加密|增|升|降|减|扩|跌|涨|压|缩)[到至为爲]|[提抬拉][到至](?=[约近]?[0-9])|(?:做[大强]?|冲|壮大|拉[高升]|推高)[到至](?=[约近]?[0-9]))"
)
_OLD = re.compile(f"[^，,。；;]{{0,6}}{_CHANGING}")
_LETTERS = frozenset("变上提增加下降减扩拓延发回缩攀跃收压调优改升跌涨抬拉做冲壮推")
_SOURCE = re.compile("[由从從自](?P<of>[^，,。；;由从從]{0,24})$")
_GROUNDS = ("的基础上", "基础上")
_NOW = re.compile("在(?:现有|原有|目前|现在)[^，,。；;0-9]{0,6}$")  # 在现有14家的基础上翻一番


def is_old(text: str, end: int) -> bool:
    """Whether a change goes on from the figure that ends there, to another."""
    return not _LETTERS.isdisjoint(text[end : end + 9]) and _OLD.match(text, end) is not None


def since(text: str, start: int, end: int) -> int | None:
    """Where the words begin that say what a change starts from, as does the figure ``text[start:end]``; else None."""
    if text.startswith(_GROUNDS, end) and (ground := _NOW.search(text, max(0, start - 16), start)):
        return ground.start()
    source = _SOURCE.search(text, max(0, start - 26), start)
    return source.start("of") if source and is_old(text, end) else None
