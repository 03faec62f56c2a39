"""A figure's setting -> whether it is what a thing is to cost that is only being prepared, or a document's own term.

``总投资32亿元的电站通过可研审查`` tells of a plan, without a year: the year is that of the review.
"""

import re

from publisher.extract.times.articles import present
from publisher.extract.times.aspects.settings import Setting
from publisher.extract.times.reach import events

_COST = re.compile("(?:总投资|投资总额|概算总?投资|估算总?投资|投资)(?:额|规模)?(?:约|近|超过?|达到?|为|共)?$")
_STUDY = "可行性研究|可研|初步设计|初设|选址|环评|前期工作|立项|核准|论证|预审|评审|勘察|规划设计"
_PREPARED = re.compile(
    f"(?:通过|完成|取得|获得?|启动|开展|推进|加快|进入|处于|正在|抓紧|开始)了?[^，,。；;]{{0,14}}(?:{_STUDY})"
    f"|(?:{_STUDY})[^，,。；;]{{0,8}}(?:获批|获得?批复|获得?通过|完成)|列入[^，,。；;]{{0,16}}(?:规划|储备|中长期)"
)
# 已开工, 主体完工; but 确保三季度开工, 年内将动工.
_BEGUN = re.compile(
    "开工|动工|开建|建成|竣工|投产|投用|通车|完工|交付|在建|施工|完成投资|投入(?:使用|运营|运行)|累计完成|安装|封顶|合龙|贯通"
)
_TO_BEGIN = re.compile("确保|力争|争取|将|预计|计划|拟|有望|具备|待|年内|明年|前期|准备|条件")
# 风险补偿池从1.5亿元扩到4亿元
_TERM = re.compile(
    "[从由][^，,。；;]*[0-9][^，,。；;]*(?:扩[大充]?|提高?|放宽|延长|[上下]调|降低?|压缩|缩短|增加)[到至为]$"
)
_TOLD = re.compile("统计|截至|目前|以来|年来|同比|连续|已|[去上]年|实现|达到")
_CLAUSE = re.compile("[，,；;。]")
# 审议通过了不超过8亿元的可转债预案，募集资金中的5亿元投向二厂
_PROPOSAL = re.compile("的?[\u4e00-\u9fff]{2,14}(?:预案|议案|草案)")
_PROPOSED = re.compile("(?:预案|议案|草案)[，,]")
_OF_IT = re.compile("募资|募集资金|募投|募集")
_USE = re.compile("募|用于|投向|投入|补充|偿还|归还|建设")
_ITS_OWN = 7  # letters of the next clause: further on it has a subject of its own

# 2030年建成，满足年旅客900万人次的需求
_SERVES = re.compile("(?:可|能够?|以|将)?满足[^，,。；;]*[0-9]")
_AHEAD = re.compile(f"预计|计划|拟|将|有望|[明后]年|{_STUDY}")


def is_to_serve(setting: Setting) -> bool:
    """Whether a figure is of the need that a thing is to meet once it is there, in a year to come."""
    if "满足" not in setting.before[:4] or _SERVES.match(setting.clause) is None:
        return False
    year = events.opens_ahead(setting.earlier)
    if year is None or (setting.present is None and _AHEAD.search(setting.whole) is None):
        return False
    return present.outlook(setting.present, year) != "past"


def is_pending(setting: Setting) -> bool:
    """Whether the cost's own clause, or the one before or behind it, tells that the thing was only studied."""
    if "投资" not in setting.before[-8:] or not _COST.search(setting.before):
        return False
    before = _CLAUSE.split(setting.earlier.rstrip("，,"))[-1]
    behind = _CLAUSE.split(setting.later.lstrip("，,"))[0][:_ITS_OWN]
    told = setting.clause if _PREPARED.search(setting.clause) else before + "，" + setting.clause
    if not _PREPARED.search(told):
        return False
    return not any(_has_begun(clause) for clause in (setting.clause, before if told != setting.clause else "", behind))


def is_proposed(text: str, end: int, kind: str, setting: Setting) -> bool:
    """Whether a sum is what a proposal wants to raise, or a part of that: 不超过8亿元的可转债预案，募资中的5亿元."""
    if kind != "money":
        return False
    if "案" in text[end : end + 20] and _PROPOSAL.match(text, end):
        return True
    told = _PROPOSED.search(setting.earlier)
    is_of_it = told and _OF_IT.search(setting.earlier + setting.clause, told.end())
    return bool(is_of_it) and _USE.search(setting.clause) is not None


def _has_begun(clause: str) -> bool:
    return _BEGUN.search(clause) is not None and _TO_BEGIN.search(clause) is None


def is_term(setting: Setting) -> bool:
    """Whether a figure without a time is what something is changed to, where what is to come is set out."""
    if setting.outlook not in ("future", "ahead") or setting.period or _TERM.search(setting.before) is None:
        return False
    return _TOLD.search(setting.earlier + setting.clause) is None
