"""Rules for clauses that tell what an action is for or what comes of it: they stay with the action before them."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.deeds import NO_DEEDS, SO_MANY
from publisher.extract.stating.parsing.direct import Predicate
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERB_OR_NOUN
from publisher.extract.stating.shapes import Row, beginning, cue
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_ALWAYS, _IN_STATES = _TABLES["always_results"], _TABLES["results_in_states"]

EXAMPLES = beginning(Row(_TABLES["examples"]), Row(("用于",), behind=_TABLES["before_spending"]))
_AREA = r"[\d一二两三四五六七八九十百千万]+[多余]?(?:亩|公顷|平方)"
_BY_ONE = "[^，,、]{1,3}[带聚引促兴养助富招哺补换彰塑][^，,、]{1,3}"
# 为老屋安装电梯, 为渔民减免费用: an action for somebody.
DONE_FOR = rf"{any_of(_TABLES['done_for'])}|(?!{NO_DEEDS}){VERB_OR_NOUN}{SO_MANY}"
NOT_TO_DO = rf"(?!(?![原新][设建办入开注])(?:{ADVERB}*{PLAIN_VERB}))"  # 为新设企业刻制公章 is for somebody
PURPOSES = beginning(
    Row(
        ("为",),
        rf"(?!{NOT_TO_DO}[^，,]{{2,20}}(?:{DONE_FOR}|实施(?=[^，,]{{3}})|建立(?![^，,]*基础$)(?=[^，,]{{3}})|做(?!好[^，,]*准备$)|开展(?![^，,]*提供)(?=[^，,]{{3}})|建档)|了|主|此|何|期|进一步)[^，,]{{3,}}",
        behind=("也", "更", "并"),
    )
)
OUTCOMES = beginning(
    Row(("旨在",)),
    Row(
        ("以",),
        rf"(?:{PLAIN_VERB}|保护)(?:和{PLAIN_VERB})?(?![^，,]*(?:为|促|带动|推动|换|求|引领|支撑|拉动|助|吸引|赢|取|来|倒逼|优|好|强))[^，,]{{2,}}$",
    ),
    Row(("打破",), "[^，,]*垄断$"),
    Row(("以",), f"(?:有力|更好|进一步)?{any_of(_TABLES['aimed_at'])}"),
    Row(_TABLES["outcomes"], behind=_TABLES["before_outcomes"]),
    Row(("真正",), "(?=[把让使成])", behind=_TABLES["before_outcomes"]),
)
# Outcomes too, but only behind an action.
CONSEQUENCES = beginning(
    Row(_TABLES["built_up"], "(?!来)"),
    Row(
        ("把",),
        "[^，,]{2,30}?(?:(?:[变化转]|(?<!改)造)(?:成|为)|“[\u4e00-\u9fff]{1,2}”(?:出来|起来)|[接连串]起来|伸到|伸向|延伸到|拉长到|还给)",
    ),
    Row(("推动", "让"), "[^，,变]{2,8}变(?![革化动迁为成更得])[^，,]{2,8}$"),
    Row(
        ("以",), f"{_BY_ONE}(?:、以?{_BY_ONE}|、[带聚引促兴助富招赢换彰塑][^，,、]{{1,3}})*$"
    ),  # 以投带引; 以节聚气、引流量
    Row(("统一",), "[^，,、]{2,6}(?:、统一[^，,、]{2,6})+$"),
    Row(
        ("处分", "起诉", "问责", "批捕", "追责", "判处", "抓获"),
        r"(?:党员|党员干部|公职人员|干部)?\d+[多余]?人(?:次)?$",
    ),
    Row(("恢复",), "[^，,]*(?:风貌|面貌|景观)$"),
    Row(("杜绝",), "[^，,]*(?:反弹|发生|出现|现象)$"),
    Row(("为",), "[^，,]{2,6}(?:减负|松绑|减压)[^，,]{0,2}$", behind=("切实", "持续", "真正")),
    Row(("一举",), "(?:解决|破解|扭转|打破|改变)"),
    Row(("以", "用"), "[^“，,]{2,30}(?:推动|助力|促进|带动|换取|换来|保障|护航)[^，,]+$"),
    Row(("发挥",), "[^，,]{0,6}(?:效益|效应)$", behind=("更好", "充分")),
    Row(("缓解", "减轻"), "[^，,]*压力$", behind=("切实", "有效", "进一步")),
    Row(("腾出", "拆出", "让出", "省出"), rf"[^，,]*(?:空间|指标|容量|{_AREA})"),
    Row(("签回", "排查出", "查出"), r"[^，,]*\d"),
    Row(("由",), "[^，,]{2,12}担?任(?:组长|主任|总指挥)[^，,]*$"),
    Row(("下设",)),
    Row(("倒逼", "维护了")),
    Row(("能", "能够"), "(?![源力耗级效量])"),
    Row(("可以", "可"), any_of(_TABLES["gains"])),
    Row(("方便",), "[^，,]{0,4}(?:群众|居民|市民|村民|农民|企业|百姓|学生|老人)", behind=("更好", "极大")),
    Row(("充分激发", "有效激发", "更好激发"), "[^，,]*(?:活力|动力|潜力)$"),
    Row(
        ("推动",),
        "(?:(?:经济)?(?:社会)?高质量发展|[^，,]{2,12}向纵深(?:发展|推进|延伸))$",
        behind=("全力", "不断", "持续", "奋力", "有力", "共同", "扎实", "更好"),
    ),
    Row(_TABLES["shared"]),
    Row(("打破",), "了?“[^”]+”$"),
    Row(("打通",), "[^，,]*“最后一(?:公里|米)”$"),
    Row(("消除", "克服"), "[^，,]*(?:现象|行为|弊端)$", behind=("坚决", "切实", "有效")),
    Row(("激励",), "[^，,]{0,8}?(?:干部|人们|广大|敢|中华|人民|担当|奋斗|作为)"),
    Row(("最高",), "(?:给予|奖励|补助|补贴|资助)"),
    Row(("每",), r"[^，,]{1,3}(?:补贴|补助|奖励)[^，,]*\d"),
    Row(("建起",), "[^，,]*(?:格局|桥梁|屏障|纽带)$"),
)
# ``设立产业基金，引导社会资本投入``
_OF_A_FUND = re.compile("[^，,]*基金[^，,]{0,8}$")
_DRAWS = re.compile("(?:引导|撬动|带动|吸引)[^，,]{0,4}(?:社会|民间|金融|各类)资[本金]")
_MOVING = ("推动", "推进", "促进")
# And these at the end of a sentence: ``增设停车位，解决居民“停车难”。``
_ROOTED = ("从根本上", "从根子上", "切实", "真正", "有效")
CONCLUSIONS = beginning(
    Row(
        ("推动",),
        "[^，,]*(?:向[^，,]{2,12}(?:转变|转型|延伸|升级|迈进|跃升)|(?:转化为|变成|变为)[^，,]+|早[^，,]{1,3}、早[^，,]+"
        "|[与和][^，,]*(?:挂钩|(?:有效|精准|无缝)对接|相(?:适应|匹配|衔接))"
        "|(?:高质量|协同|协调|一体化|可持续)发展)$",
        behind=("全力", "不断", "持续", "有力", "更好", "加快"),
    ),
    Row(("防止", "严防", "避免", "杜绝"), behind=("坚决", "切实", "有效")),
    Row(("有效遏制",)),
    Row(("接受",), "[^，,]*监督$"),
    Row(("解决",), r"(?![了好]|[^，,]*历史)[^，,\d]*(?:问题|困难|难题?|之忧|不便|堵点)[”’]?$", behind=_ROOTED),
    Row(
        ("改变", "扭转", "摆脱", "告别"),
        "[^，,]*(?:局面|状况|现象|面貌|格局|困境|历史|被动)$",
        behind=(*_ROOTED, "逐步", "彻底", "坚决"),
    ),
    Row(
        ("帮助",),
        "[^，,]*(?:渡过难关|(?:解决|克服)(?!了)[^，,]*(?:困难|问题|难题)|增收|致富|脱贫)$",
        behind=("先后",),
    ),
    Row(("吸引",), "(?:更多)?(?:年轻人|青年|游客|人才|大学生|在外)"),
    Row(("改善",), r"[^，,\d]*(?:条件|环境|面貌|状况|民生)$"),
    Row(("保护",), "[^，,]*(?:利益|权益)$"),
    Row(("减少",), "[^，,]*(?:流通|浪费|污染|损失|依赖|消耗|损耗|拥堵|风险|纠纷|矛盾)$"),
    Row(("理顺",), "[^，,]*关系$"),
    Row(("堵塞",), "[^，,]*漏洞$"),
    Row(("守护",), "好?[^，,]*“[^”]+”$"),
    Row(("筑牢",), "[^，,]*(?:防火墙|防线|屏障|底线|根基)[”’]?$"),
    Row(
        ("把",),
        "[^，,]{2,30}?(?:管住|释放出来|分解(?:落实)?到|用[在到][^，,]+上|作为[^，,]*(?:依据|参考|内容))",
    ),
)
# And these where the sentence has but the two: ``推进技术创新，破解工业“低”；``.
SOLUTIONS = beginning(
    Row(("破解",), "[^，,]{2,16}$"),
    Row(("补齐", "补上", "补足"), "[^，,]*(?:短板|弱项|空白)[”’]?$"),
)
# 满意率98.2%; “出门难”得到缓解; 由每周3列加密到每天1列
_SHOWN = lazily(
    r"[^，,“]{2,16}?(?:时间|时限|用时|周期|时长|环节)(?:平均)?(?:[由从][^，,]{1,10})?(?:压缩|缩短|压减|减少|降)[^，,]+$"
    r"|(?:群众|综合|按期|总体|平均)?(?:满意|办结|化解|调处|响应|整改)率[^，,\d]{0,4}\d[\d.]*[%％]$"
    r"|[^，,]{2,12}得到了?(?:有效|明显|根本|初步|极大|切实)*(?:缓解|解决|改善|化解|满足)$"
    r"|[^，,“]{2,10}(?:压缩|缩短|压减)[到至][^，,]*(?:工作日|天|小时|分钟|个月)[^，,]{0,3}$"
    r"|(?:累计)?服务[^，,\d]{2,12}\d[\d.]*[余多]?(?:件|人次|家次|户次|笔|批次)$"
    r"|由[^，,]{2,8}(?:加密|增加|压缩|缩短|扩大|提高|提升|延长|降|增)[到至为][^，,]{1,10}$"
    r"|[^，,“]{2,10}由\d+[家个户处][^，,]{0,4}(?:整合|精简|压减|压缩)[到至为]\d[^，,]*$"
    r"|[^，,“]{2,12}能力(?:提高|提升|增加)\d[^，,]*$"
)
_STATE = re.compile(f"{any_of(_TABLES['improved'], sought=True)}$")
_ANYBODY = re.compile(
    "(?:大|更多|更高|各类|各项|一批|高端|优秀|科技)*"
    "(?:项目|人才|成果|要素|资源|企业(?!与)|产业|资金|工作|政策|发展|政府|开放)"
)
_FIGURE = re.compile(r"\d")
_STRONGLY = frozenset(_TABLES["strongly"])
_HELPED = frozenset(_TABLES["strong_results"])
# 增加村集体收入8万元
_EARNS = frozenset(("增加", "提高", "带动", "实现"))
_EARNED = re.compile(r"[^，,]{0,10}(?:收入|收益|增收|创收)[^，,]{0,6}\d")
# An adverb that says how much or how fast makes an action of its own.
_OWN = re.compile("同步|坚决|依法|适当|适度|适时|合理|稳妥|抓紧|严格|大力|加快|分类")
_TURNS = re.compile("(?:今年|明年|今后|下一步)(?:还|仍|继续|更)?要")  # 去年处理68人，今年要保持高压态势
_FIRMLY = re.compile("全力|着力|坚定")  # 全力保障困难群体权益
_CLOSES = re.compile(
    "(?:不断|持续|全面|有效|切实|着力|进一步|彻底)*"
    f"(?:{any_of([*_ALWAYS, *_IN_STATES])}|消除|实现|让|使|为|(?:努力|力争)?成为)"
)
# Verbs whose object says that something stays as it should: ``护卫消费安全``.
_KEEPS = frozenset(_TABLES["keeping"])
_KEPT = re.compile(f"{any_of(_TABLES['kept'], sought=True)}$")
# Verbs that with 了 tell what was come to: ``保障了群众安全``.
_LATE = frozenset(_TABLES["late"])
_ROAD = re.compile(r"(?:路|道|街|巷|河道|桥)(?:[约近超]?\d[^，,]*)?$")
_SPEAKING = frozenset(_TABLES["speaking"])
# 推动投资占比提高2.5个百分点
_BY_SO_MUCH = re.compile(r"(?:提高|提升|增长|上升|扩大|下降|降低|减少|压减)[了约近]?\d[\d.]*(?:个百分点|[%％倍])$")
# 解决了3个村260户的饮水困难 is work done.
_FOR_SO_MANY = re.compile(r"\d[\d.]*[余多]?[万千]?[^，,\d]{0,6}[人户名]")
_EXTENT = ("规模", "范围")  # to widen these is an action
_COMING = frozenset(_TABLES["coming"])
_COME = re.compile(f"{any_of(_TABLES['come_to'], sought=True)}[”’]?$")
# 扩建小学，增加学位540个
_BUILDS = frozenset(("新建", "扩建", "改建", "改扩建", "新改扩建", "迁建"))
_ROOM = re.compile(
    r"(?:新增|增加)(?:各类|公共|优质|普惠性?|公办)?(?:初中|小学|高中|义务教育)?(?:学位|床位|托位|车位|停车位|泊位|绿地|库容|耕地|工位)[约近超]?\d"
)
# Verbs whose figure says what was saved by the action before: ``降低企业税负500亿元``.
_SAVES = frozenset(_TABLES["saving"])
# 为巩固成果，提供有力支撑
_OFFERS = re.compile("为(?!向)[^，,]{2,12}提供[^，,]{2,}(?:服务|指导|培训|方案|援助|救助|贷款|住房|岗位)$")
_GIVES = frozenset(("提供", "注入", "创造", "增添"))
_WHAT_FOR = "says what for"
_RESULT = frozenset((*_ALWAYS, *_IN_STATES, "推动"))


def example(view: View) -> Verdict | None:
    """``特别是…``, ``覆盖…``: more about the object of the action before."""
    found = view.fits(EXAMPLES)
    if found and not view.after_action:
        return view.whole("statement", "goes on a list") if cue(found) == "以及" else None
    return view.whole("tail", "gives examples", cue(found)) if found else None


def purpose(view: View) -> Verdict | None:
    """``为…提供支撑``."""
    found = view.fits(PURPOSES)
    if found and not view.after_action and view.last and view.match(_OFFERS):
        return Verdict("action", "offers something", "提供", view.core, view.end, "提供")
    return view.whole("tail" if view.after_action else "statement", _WHAT_FOR, cue(found)) if found else None


def outcome(view: View) -> Verdict | None:
    """``让…更…``, ``使之…``; behind an action also ``构筑起…`` and ``把…变成…``."""
    if found := view.fits(OUTCOMES):
        return view.whole("tail" if view.after_action else "statement", "tells the result", cue(found))
    if not view.after_action:
        return None
    found = view.fits(CONSEQUENCES) or (view.fits(CONCLUSIONS) if view.last and not _goes_on(view) else None)
    found = found or (view.fits(SOLUTIONS) if _closes_a_pair(view) else None)
    return view.whole("tail", "tells the result", cue(found)) if found else None


def shown(view: View) -> Verdict | None:
    """What the action before did to a figure, or for whom it was: ``…，平均通关时间由26小时压缩到9小时``."""
    found = view.after_action and view.tense == "done" and _SHOWN().match(view.text, view.start, view.end)
    return view.whole("tail", "tells the result") if found else None


def _goes_on(view: View) -> bool:
    """Whether the clause only goes on with the verb of the one before: ``接受群众监督，接受社会监督``."""
    before = view.before.verb if view.before else ""
    if before in _MOVING and view.text.startswith(_MOVING, view.core):
        return True
    return before != "" and view.text.startswith(before, view.core)


def _closes_a_pair(view: View) -> bool:
    """Whether the clause and the one before are all of their sentence, or all behind its colon."""
    opens = view.sentence.clauses[: max(0, view.position - 1)]
    return view.last and view.position > 0 and (not opens or opens[-1].mark in ("：", ":"))


def is_result(verb: str) -> bool:
    """Whether the verb is one that tells results."""
    return verb in _RESULT


def tells_a_result(view: View, predicate: Predicate) -> bool:
    """Whether a clause with a verb of its own only tells what comes of the action before it."""
    verb, before = predicate.verb, view.before
    if before is None or predicate.phrase or _OWN.search(predicate.adverbs) or _TURNS.match(view.text, view.start):
        return False
    if verb == "坚持":
        return before.verb == "突出"
    gives = verb in _GIVES and before.kind == "tail" and before.reason == _WHAT_FOR
    if gives or _came_to(view, predicate) or _is_drawn(view):
        return True
    if view.tense == "done" and (_yields(view, predicate) or _helped(predicate)):
        return True
    if verb == "推动" and _only_moves(view, predicate):
        return True
    return verb in _ALWAYS or _ends_in_a_state(view, predicate)


def _is_drawn(view: View) -> bool:
    """Whether a clause tells what the fund of the one before draws in."""
    if not view.position or not view.match(_DRAWS):
        return False
    start, end, _ = view.sentence.clauses[view.position - 1]
    return _OF_A_FUND.match(view.text, start, end) is not None


def _only_moves(view: View, predicate: Predicate) -> bool:
    """Whether 推动 tells what came of the action before, or what anything comes to: ``推动占比提高2个百分点``."""
    objects = predicate.object, view.end
    if view.tense == "done" and _BY_SO_MUCH.search(view.text, *objects):
        return True
    moves_on = view.before is not None and view.before.verb in {"推动", "推进"}
    anybody = view.last and not moves_on and _ANYBODY.match(view.text, *objects)
    return bool(anybody) and _FIGURE.search(view.text, *objects) is None


def room(view: View) -> Verdict | None:
    """What is there more of once something is built: ``扩建渔港小学，增加学位540个``."""
    before = view.before
    if not view.after_action or before is None or not view.match(_ROOM):
        return None
    built = before.verb in _BUILDS or view.text.endswith(("工程", "项目"), 0, before.end)
    return view.whole("tail", "tells the result") if built else None


def _helped(predicate: Predicate) -> bool:
    """``有力支撑了…``: what came of things, not what anybody did."""
    return predicate.adverbs in _STRONGLY and predicate.verb in _HELPED


def _yields(view: View, predicate: Predicate) -> bool:
    """Whether a figure says what the action before saved or brought in."""
    saved = predicate.verb in _SAVES and _FIGURE.search(view.text, predicate.object, view.end)
    return bool(saved) or (
        predicate.verb in _EARNS and _EARNED.match(view.text, predicate.object, view.end) is not None
    )


def only_tells_a_result(view: View, predicate: Predicate) -> bool:
    """Whether a clause without an action before it tells what came of things: ``有力促进了…``."""
    if view.after_action or predicate.phrase[:1] not in ("", "在"):
        return False
    if view.tense == "done" and _helped(predicate):
        return True
    if not view.text.startswith("了", predicate.object):
        return not predicate.phrase and view.position > 0 and view.core == view.start and predicate.verb in _LATE
    if predicate.verb in _ALWAYS or predicate.verb in _SPEAKING:
        return not _is_a_road(view, predicate)
    if predicate.verb == "解决":
        return False
    return _came_to(view, predicate) or _is_of_a_state(view, predicate)


def _is_a_road(view: View, predicate: Predicate) -> bool:
    """``拓宽了通村公路7公里`` is work, ``拓宽了增收渠道`` is not."""
    return predicate.verb == "拓宽" and _ROAD.search(view.text, predicate.object, view.end) is not None


def _came_to(view: View, predicate: Predicate) -> bool:
    """``改变了落后面貌``, ``保障了群众安全``."""
    if not view.text.startswith("了", predicate.object):
        return False
    if predicate.verb in _SPEAKING:
        return not _is_a_road(view, predicate)
    if predicate.verb == "解决" and _FOR_SO_MANY.search(view.text, predicate.object, view.end):
        return False
    return predicate.verb in _COMING and _COME.search(view.text, predicate.object, view.end) is not None


def _is_of_a_state(view: View, predicate: Predicate) -> bool:
    """``提升…水平``, ``增强…能力``."""
    if predicate.verb not in _IN_STATES or (predicate.verb == "扩大" and view.text.endswith(_EXTENT, 0, view.end)):
        return False
    return _STATE.search(view.text, predicate.object, view.end) is not None


def _ends_in_a_state(view: View, predicate: Predicate) -> bool:
    if (
        predicate.verb in _KEEPS
        and not _FIRMLY.search(predicate.adverbs)
        and _KEPT.search(view.text, predicate.object, view.end)
    ):
        return _only_results_follow(view)
    if not _is_of_a_state(view, predicate):
        return False
    return "不断" in predicate.adverbs or _only_results_follow(view)


def _only_results_follow(view: View) -> bool:
    return all(_CLOSES.match(view.text, clause.start, clause.end) for clause in view.following)
