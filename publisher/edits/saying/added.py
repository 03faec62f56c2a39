"""What a brief adds to its source's words, a year and a state -> what an edit of these says against the source.

改造老旧小区36个（2026年已实施）: who writes 计划 there changes no word of the source, unless that says 已完成 itself.
"""

import re

from publisher.edits.saying import figures

_SIGN = re.compile("（(?=[^）])(?:[0-9]{4}年)?(?P<state>已[一-鿿]{1,4}|计划|目标)?）(?=[。；]?$)")
_STATE = re.compile("已[一-鿿]{1,4}|计划|目标|预计|进行中")
_YEAR = re.compile("(?:19|20)[0-9]{2}年")
_WILL = "计划|拟|打算|力争|争取|预计|确保|目标|[将要]"
_TO_COME = re.compile(_WILL)
_TO_BE_DONE = re.compile(f"(?:{_WILL})[^，,、。；;：: \n]{{0,16}}")
_HAPPENED = re.compile("已|实际|累计|完成了|建成了")
_DONE = re.compile(f"{_HAPPENED.pattern}|只有|仅|(?<=[一-鿿])(?:完成|实现|建成|达到)")  # at a clause's head: a duty


def told(before: str, after: str, source: str, placed: str = "") -> str:
    """The figures and turns of an edit, as ``figures.changed`` tells them, but for years and states that the brief had
    added, or that the ``source`` has or the words that tell where it is (``placed``).
    """
    if _STATE.fullmatch(before) and _STATE.fullmatch(after):
        return _turned(before, after, f"{source}\n{placed}")
    had, has = figures.sides(_SIGN.sub("", before), _SIGN.sub("", after))
    sign, signs = _SIGN.search(before), _SIGN.search(after)
    known = "\n".join((source, placed, before))
    new = [word for word in (*has, *_years(signs)) if not (_YEAR.fullmatch(word) and word in known)]
    old = [word for word in had if not (_YEAR.fullmatch(word) and source and word not in source)]
    if any(map(_YEAR.fullmatch, new)) and not any(map(_YEAR.fullmatch, old)):
        old += [word for word in _years(sign) if word not in after]
    state = _turned(_state(sign), _state(signs), f"{source}\n{placed}")
    return "；".join(filter(None, (figures.worded(old, new), state)))


def is_state(word: str) -> bool:
    """Whether it is a state as a brief prints it."""
    return bool(_STATE.fullmatch(word))


def _years(sign: re.Match[str] | None) -> list[str]:
    return _YEAR.findall(sign[0]) if sign else []


def _state(sign: re.Match[str] | None) -> str:
    return (sign["state"] or "") if sign else ""


def _turned(before: str, after: str, source: str) -> str:
    """That something is called done which was to come, or the other way, and the source does not say so."""
    was, now = before.startswith("已"), after.startswith("已")
    if not before or not after or was == now:
        return ""
    said = _DONE.search(_TO_BE_DONE.sub("", source)) if now else _TO_COME.search(source) or not _HAPPENED.search(source)
    return "" if said else f"{before} → {after}"
