"""Rules for clauses that tell what an action is for or what comes of it: they stay with the action before them."""

import re

from publisher.extract.patterns import any_of, listed
from publisher.extract.predicates import Predicate
from publisher.extract.shapes import Row, beginning, cue
from publisher.extract.views import Verdict, View
from publisher.extract.words import ALWAYS_RESULT, RESULT_OF_A_STATE

EXAMPLES = beginning(
    Row("特别是 尤其是 包括 其中包括 涵盖 覆盖 涉及 以及"), Row("用于", behind="主要 重点 全部 优先 专项")
)
PURPOSES = beginning(
    Row("为", "(?![^，,]{2,20}(?:配备|做|安装|开设|办理|购买|发放)|了|主|此|何|期|进一步)[^，,]{3,}", behind="也 更 并")
)
OUTCOMES = beginning(
    Row("旨在"),
    Row("打破", "[^，,]*垄断$"),
    Row("以", "(?:有力|更好|进一步)?(?:满足|确保|提振|稳定|保障|维护|防止|防范|适应|便|利于|期)"),
    Row("使 让 令 做到 力求 更好服务 促其 努力让 努力使 切实让 服务好", behind="从而 进而 以便 以 来"),
    Row("真正", "(?=[把让使成])", behind="从而 进而 以便 以 来"),
)
# Outcomes too, but only behind an action.
CONSEQUENCES = beginning(
    Row("构筑起 架起 筑起 撑起 搭起 建起", "(?!来)"),
    Row("把", "[^，,]{2,30}?(?:成|为)"),
    Row("以 用", "[^“，,]{2,30}(?:推动|助力|促进|带动)[^，,]+$"),
    Row("缓解 减轻", "[^，,]*压力$", behind="切实 有效 进一步"),
    Row("腾出", "[^，,]*(?:空间|指标|容量)"),
    Row("倒逼 维护了"),
    Row("能 能够", "(?![源力耗级效量])"),
    Row("充分激发 有效激发 更好激发", "[^，,]*(?:活力|动力|潜力)$"),
    Row("推动", "(?:经济)?(?:社会)?高质量发展$"),
)
_STATE = re.compile(
    r"(?:水平|能级|能力|程度|质量|效益|效率|[度率感力性]|素质|层次|活力|动力|潜力|优势|强度|群体|规模|成本|压力|空间|面貌|形象|需求|渠道"
    r"|收入|台阶|发展|结构|生态|氛围|环境|品[质位]|[面风市]貌|福祉)$"
)
_ANYBODY = re.compile(
    "(?:大|更多|更高|各类|各项|一批|高端|优秀|科技)*"
    "(?:项目|人才|成果|要素|资源|企业(?!与)|产业|资金|工作|政策|发展|政府|开放)"
)
_FIGURE = re.compile(r"\d")
# An adverb that says how much or how fast makes an action of its own.
_OWN = re.compile("同步|适当|适度|适时|合理|稳妥|抓紧|严格|大力|加快|分类")
_CLOSES = re.compile(
    "(?:不断|持续|全面|有效|切实|着力|进一步|彻底)*"
    f"(?:{any_of([*ALWAYS_RESULT, *RESULT_OF_A_STATE])}|消除|实现|让|使|为|(?:努力|力争)?成为)"
)
# Verbs whose object says that something stays as it should: ``护卫消费安全``.
_KEEPS = frozenset(listed("维护 护卫 守护 捍卫 推动 促进"))
_KEPT = re.compile("(?:安全|稳定|团结|和谐)$")
# Verbs whose figure says what was saved by the action before: ``降低企业税负500亿元``.
_SAVES = frozenset(listed("减轻 降低 减少 节约 节省 减税"))
_RESULT = frozenset((*ALWAYS_RESULT, *RESULT_OF_A_STATE, "推动"))


def example(view: View) -> Verdict | None:
    """``特别是…``, ``覆盖…``: more about the object of the action before."""
    found = view.fits(EXAMPLES) if view.after_action else None
    return view.whole("tail", "gives examples", cue(found)) if found else None


def purpose(view: View) -> Verdict | None:
    """``为…提供支撑``."""
    found = view.fits(PURPOSES)
    return view.whole("tail" if view.after_action else "statement", "says what for", cue(found)) if found else None


def outcome(view: View) -> Verdict | None:
    """``让…更…``, ``使之…``; behind an action also ``构筑起…`` and ``把…变成…``."""
    if found := view.fits(OUTCOMES):
        return view.whole("tail" if view.after_action else "statement", "tells the result", cue(found))
    found = view.fits(CONSEQUENCES) if view.after_action else None
    return view.whole("tail", "tells the result", cue(found)) if found else None


def is_result(verb: str) -> bool:
    """Whether the verb is one that tells results."""
    return verb in _RESULT


def tells_a_result(view: View, predicate: Predicate) -> bool:
    """Whether a clause with a verb of its own only tells what comes of the action before it."""
    verb, before = predicate.verb, view.before
    if before is None or predicate.phrase or _OWN.search(predicate.adverbs):
        return False
    if verb == "坚持":
        return before.verb == "突出"
    if verb in _SAVES and view.tense == "done" and _FIGURE.search(view.text, predicate.object, view.end):
        return True
    if verb == "推动":
        generic = _ANYBODY.match(view.text, predicate.object, view.end) or _FIGURE.search(
            view.text, predicate.object, view.end
        )
        if generic is not None:
            return before.verb not in {"推动", "推进"}
    return verb in ALWAYS_RESULT or _ends_in_a_state(view, predicate)


def _ends_in_a_state(view: View, predicate: Predicate) -> bool:
    if predicate.verb in _KEEPS and _KEPT.search(view.text, predicate.object, view.end):
        return _only_results_follow(view)
    if predicate.verb not in RESULT_OF_A_STATE or not _STATE.search(view.text, predicate.object, view.end):
        return False
    return "不断" in predicate.adverbs or _only_results_follow(view)


def _only_results_follow(view: View) -> bool:
    return all(_CLOSES.match(view.text, clause.start, clause.end) for clause in view.following)
