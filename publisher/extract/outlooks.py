"""Article -> the outlook of each of its sections: whether it reports what was done or sets out what is to come.

The headings above a section say so (工作回顾, 今年工作安排); or a sentence that announces what follows (主要做了以下
工作); or else the words of the section that are more.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from publisher.extract import moods
from publisher.model import Section

# ``ahead``: most of its words look ahead, but nothing announces it.
Outlook = Literal["past", "future", "ahead", "open"]

_REVIEW = re.compile(r"回顾|成就|成绩|成效|总结|答卷|执行情况|完成情况|^过去|年来|(?:19|20)[0-9]{2}年工作$")
_AGENDA = re.compile(r"任务|部署|安排|建议|打算|展望|目标|要求|今年|下一步|下半年|未来|今后|明年|取向")
_REPORTED = re.compile(
    r"(?:做了|抓了|开展了|完成了|采取了)以下[^。]{0,12}(?:工作|措施)|年来[^。，,]{0,8}(?:工作|成就|成绩|进展)[^。，,]{0,6}[：:是有]"
    r"|回顾(?:过去|一年|五年|(?:去|上)年|(?:19|20)[0-9]{2}年)"
)
_ANNOUNCED = re.compile(
    r"(?:今年|明年|今后|下半年|新的一年|(?:19|20)[0-9]{2}年)[^。；;]{0,20}(?:要|应|将)[^。；;]{0,16}(?:做好|抓好|突出|完成)[^。；;]{0,12}(?:工作|任务)"
    r"|(?:主要|总体|预期|奋斗)(?:预期)?目标(?:任务)?是|(?:工作|总体)(?:的?总)?要求是"
)
_GONE = re.compile(
    r"已|了(?<![为除]了)(?![解如不])|累计|同比|去年(?<![比较同于]去年)|上年(?<![比较同于]上年)|过去|获得|实现了|圆满|共有"
)


def find(sections: Sequence[Section]) -> Iterator[Outlook]:
    """The outlook of each section in order; a section under another shares what the upper heading says."""
    announced: Outlook = "open"
    for section, outlook in zip(sections, headed(sections), strict=True):
        text = "\n".join(paragraph.text for paragraph in section.paragraphs)
        if outlook != "open":
            announced = "future" if outlook == "future" else "open"
            yield outlook
            continue
        announced = announcement(text) or announced
        yield announced if announced != "open" else _counted(text)


def headed(sections: Sequence[Section]) -> Iterator[Outlook]:
    """What the headings above each section say, ``open`` where they say nothing."""
    above: list[tuple[int, Outlook]] = []
    for section in sections:
        while above and above[-1][0] >= section.level:
            above.pop()
        found = _of_heading(section.heading or "") or (above[-1][1] if above else "open")
        above.append((section.level, found))
        yield found


def _of_heading(heading: str) -> Outlook | None:
    reviews, sets_out = bool(_REVIEW.search(heading)), bool(_AGENDA.search(heading))
    if reviews == sets_out:
        return None
    return "past" if reviews else "future"


def announcement(text: str) -> Outlook | None:
    """What the last announcement in a text says of all that follows it; None where nothing is announced."""
    reported = announced = -1
    if "以下" in text or "年来" in text or "回顾" in text:
        reported = max((match.start() for match in _REPORTED.finditer(text)), default=-1)
    if "目标" in text or "要求" in text or "工作" in text or "任务" in text:
        announced = max((match.start() for match in _ANNOUNCED.finditer(text)), default=-1)
    if reported == announced:
        return None
    return "past" if reported > announced else "future"


def _counted(text: str) -> Outlook:
    """The words of reports against those of plans; neither where they are few."""
    sentences = text.split("。")
    gone = sum(bool(_GONE.search(sentence)) for sentence in sentences)
    to_come = moods.count(text)
    if gone > 2 * to_come and 5 * gone >= len(sentences):
        return "past"
    return "ahead" if to_come > gone else "open"
