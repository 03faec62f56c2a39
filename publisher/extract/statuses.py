"""A quantity's clause, sentence and section -> actual, target, plan or ongoing."""

import re
from dataclasses import dataclass
from typing import Literal

from publisher.extract.quantities import Quantity
from publisher.model.items import MetricStatus

Tense = Literal["past", "future", "open"]

_QUOTED = re.compile(r"[“《][^”》]{0,30}[”》]")
_AIM = re.compile(
    r"力争|确保|争取|争创|必保|目标(?:是|为|：|:)|预期目标|主要目标|目标任务|不低于|不少于|再培育|再造|以内|控制在|跨越|全覆盖"
)
_CLIMB = re.compile(r"挺进|跻身|进入|迈入|达到|突破|超过|跨越|冲刺|翻")
_AIMED_NAME = re.compile(r"[^。；;”]{0,20}”[^。；;，,“]{0,4}目标")
_EXPECTED = re.compile(r"预计|预期(?!目标)|正在|在建")
_MODAL = re.compile(
    r"(?<![主重需首紧必纲概摘简提只])要(?![素求点道闻件领害员塞隘紧])|(?<![干即])将(?!近)|拟|计划(?=[到在于投总用新建实完年])|力争|确保|争取"
)
_PLANNED = re.compile(r"规划|拟|计划(?=[到在于投总用新建实完年])|设计")
_SCHEDULED = re.compile(r"启动|规划|谋划|布局|安排")
_REPORTS = re.compile(r"已|(?<![为除])了(?![解如不])|累计|同比|去年|过去|上年|获得|实现了|圆满")
_DONE = re.compile(
    r"已|(?<![为除])了(?![解如不])|累计|完成(?!.*任务)|获|入选|名列|位居|顺利|圆满|成功|落户|(?<![比较同])(?:去年|上年)|过去|同比|共有|形成了|以来"
)
_HELD = re.compile(r"突破|成为|达到?|增长|新增|建成|位列|新开工|提高|上升|下降|降低|增加|减少|超过|超[0-9]")
_UNDER_WAY = re.compile(
    r"加快|推进|持续|不断|精心|大力|深入|打造|提升|壮大|做大|做强|抓好|推动|培育|突出|建设|着力|全力|积极|依法"
)
_MADE = re.compile(
    r"新增|新建|新开工|开工|建成|创建|引进|改造|达|增长|增加|提高|突破|超|保持|降|减|压|完成|实现|为(?:基础|支撑|龙头)|级项目"
)
_TO_COME = re.compile(r"未来|今后|.*年内|“?十?[四五六]五|明年|每年")
_GONE = re.compile(r"去年|上年|过去|.*上半年|.*以来|目前|眼下|而今|前年|.*年来")
_OLD = re.compile(
    r"[^，,。；;]{0,6}(?:变|扩为|提高[到至]|增加[到至]|上升[到至]|下降[到至]|降[到至]|减少?[到至]|增至|升[到至]|扩大[到至]|压缩[到至])"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a quantity: its clause, the clause up to it, its sentence, its period, its section's tense."""

    clause: str
    before: str
    sentence: str
    period: str | None
    tense: Tense


def tense(text: str) -> Tense:
    """Whether a section reports or plans, by the words that are more."""
    sentences = text.count("。") + 1
    gone = sum(bool(_REPORTS.search(sentence)) for sentence in text.split("。"))
    to_come = len(_MODAL.findall(text))
    if gone > 2 * to_come and 5 * gone >= sentences:
        return "past"
    return "future" if to_come > gone else "open"


def leaves(period: str, clause: str) -> bool:
    """Whether a clause has left behind a past period that an earlier sentence set: it speaks of what is under way."""
    under_way = _SCHEDULED.search(clause) or _UNDER_WAY.match(clause) or _MODAL.search(clause)
    return bool(_GONE.match(period) and under_way and not _DONE.search(clause))


def find(text: str, quantity: Quantity, setting: Setting) -> MetricStatus:
    """The status that the nearest words give."""
    clause = _QUOTED.sub("", setting.clause)
    period = setting.period or ""
    modal = bool(_MODAL.search(clause))
    done = bool(_DONE.search(clause)) or bool(_GONE.match(period))
    if _OLD.match(text, quantity.end):
        return "actual"
    if _EXPECTED.search(clause):
        return "ongoing"
    if _AIMED_NAME.match(text, quantity.end) or (_AIM.search(clause) and (modal or not done)):
        return "target"
    if _PLANNED.search(setting.before) and not done:
        return "plan"
    if done and not modal:
        return "actual"
    if modal or _TO_COME.match(period) or _is_coming(setting):
        return _coming(clause, quantity, bool(_MODAL.search(setting.sentence)))
    return _present(clause, setting)


def _is_coming(setting: Setting) -> bool:
    """Whether a clause without a mark of its own speaks of what is to come: by its sentence, else by its section."""
    sentence = _QUOTED.sub("", setting.sentence)
    modal, done = bool(_MODAL.search(sentence) or _AIM.search(sentence)), bool(_DONE.search(sentence))
    if modal != done:
        return modal
    return setting.tense == "future" and not (setting.period or "")[:4].isdigit()


def _coming(clause: str, quantity: Quantity, intended: bool) -> MetricStatus:
    if _SCHEDULED.search(clause):
        return "plan"
    if _MADE.search(clause) or _CLIMB.search(clause) or quantity.kind in ("share", "rank", "points", "ratio"):
        return "target"
    return "ongoing" if _UNDER_WAY.search(clause) and not intended else "plan"


def _present(clause: str, setting: Setting) -> MetricStatus:
    if _HELD.search(clause):
        return "actual"
    if setting.tense == "past":
        return "actual"
    if _SCHEDULED.search(clause):
        return "plan"
    return "ongoing" if _UNDER_WAY.search(clause) else "actual"
