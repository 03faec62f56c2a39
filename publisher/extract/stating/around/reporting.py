"""A clause with a verb of action -> what it reports instead: a figure, what came about, what could be."""

import re

from publisher.extract import tables
from publisher.extract.stating.around.results import only_tells_a_result
from publisher.extract.stating.parsing.direct import Predicate
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB
from publisher.extract.stating.views import View
from publisher.extract.text.patterns import lazily

_TABLES = tables.read("actions")
_FIGURE = re.compile(r"[^，,、]{0,14}\d")
# What money is spent on is an action: ``投资3亿元新建厂房``.
_SPENT = lazily(rf"[\d.]+[多余]?[万亿]*元{ADVERB}*(?:新上|{PLAIN_VERB})[^，,]{{4,}}")
_COUNTED = frozenset(_TABLES["counted"])
_KEPT_IN = re.compile("在[^，,]{1,10}(?:以内|之内|以下)")
# 受理投诉1126件, 累计开行412列: what comes in or goes out day by day
_OPERATING = frozenset(_TABLES["operating"])
_SUMMED_UP = frozenset(_TABLES["summed_up"])
_DEALT = frozenset(("办理", "办结", "审结", "审理"))  # 办理各类案件4862件
_OF_ALL_KINDS = re.compile("(?:各[类种级项]|全部)")
_JOBS = re.compile(r"(?:各类|就业|招聘)*岗位[约近超]?\d")  # 举办招聘会40场，提供岗位3万个
_FIRMS = re.compile("[^，,\\d]*(?:企业|公司|主体)")
_HOW_MANY = re.compile(r"[^，,]*\d[^，,]*$")
_CAME_ABOUT = frozenset(_TABLES["came_about"])
_CAME = re.compile("(?:形成|建立|打造)?[了起]")
# 增加了七十亿斤, 新建52个
_AMOUNTS = frozenset(_TABLES["amounts"])
# But 明年将新建3000座 says what is to be done.
_BUILT = frozenset(("新建", "续建", "扩建", "改建"))
_WILL_BUILD = re.compile("(?:将|拟|要|计划|打算|准备)再?(?:新建|续建|扩建|改建)$")
_ONLY_A_FIGURE = re.compile(
    r"(?!\d+号)(?:[了约近到至共达将]|超过|左右)*"
    r"(?:[\d.．]+|[一二两三四五六七八九十百千万亿零〇点]{2,}|百分之[一二三四五六七八九十百点]+)"
    r"[多余几]?[万亿]*(?:[^\d，,]{0,2}|个位次|个百分点)(?:以上|左右)?$"
)
_ALL_TASKS = re.compile(
    "了?(?:[^，,、]{0,8}|[^，,、]{2,24}(?:确定|提出|部署|下达)的)(?:年度|全年|预期|既定|各项|今年)[^，,、]{0,8}(?:目标|任务)"
)
# 教育支出3亿元; but 增加支出3亿元
_HANDLES_MONEY = frozenset(
    (
        "安排",
        "增加",
        "减少",
        "压减",
        "压缩",
        "削减",
        "新增",
        "追加",
        "落实",
        "控制",
        "降低",
        "节约",
        "节省",
        "完成",
        "争取",
        "实现",
    )
)
_SPENDING = re.compile(r"(?:支出|收入|经费|费用)(?:为|达|达到|完成)?[约近]?[\d.．]+[万亿]*元$")
# 新设外资企业增长近70%; but 安排支出增长3.9%
_GROWN = re.compile(
    r"(?:增长|上升|下降|上涨|下跌|回落)[了近约超过]*"
    r"(?:[\d.．]+|[一二两三四五六七八九十百][一二三四五六七八九十百点]*|百分之[一二三四五六七八九十百点]+)"
    r"(?:%|％|个百分点|倍)?(?:以上|左右|多)?$"
)
_FIGURE_ENDS = frozenset("0123456789%％倍点上右多一二两三四五六七八九十百０１２３４５６７８９")
# 在校学生从八十五万人增加到…
_FROM = re.compile(
    r"(?!.{0,6}[把将])[^，,]{0,12}[由从][^，,]*[\d０-９一二三四五六七八九十](?=[^，,]*(?:增加|减少|扩大|提高|降低|下降|上升)$)"
)
# 研制成功的新材料有上千种, 贯通西南的铁路已经完成…
_IS_SO = re.compile(
    r"(?!了)[^，,]{0,20}?的[^，,的“]{1,8}(?:达到|已经|占|有(?=[\d一二三四五六七八九十上几])|已(?!有|经))[^，,]{2,}"
)
# 进一步提高到36.3元
_MOVES = frozenset(("提高", "降低", "扩大", "增加", "减少", "缩短", "缩小", "提升"))
_MOVED_TO = re.compile(
    r"[到至](?:[\d.．]+|[一二两三四五六七八九十百千万亿点]{2,}|百分之[一二三四五六七八九十百点]+)[^，,\d]{0,5}$"
)
_CAUSING = frozenset(_TABLES["causing"])
# 能够满足…, 可以增加收入
_COULD = re.compile("能够|^能|可以")
COULD_BE = "says what could be"
_GAINS = frozenset((*_TABLES["always_results"], *_TABLES["results_in_states"], *_TABLES["gains"]))
# Verbs that name an action only where something urges it: ``合理使用资金``.
_URGED = frozenset(_TABLES["urged"])
_CONCLUDES = re.compile(
    "[^，,]{0,8}?(?:才[能会可有是]|[就便][能会可有没不]|势必|必然|必将|(?:就|也)?一定[能会]|[就便]一定(?!要))"
)
_CONCLUDING = frozenset("才就便必定")
_SUM = re.compile(r"(?:[\d.]+[万亿]*元|[^，,、]{0,6}(?:资金|经费|专款))$")
# 办理代表建议132件
_SO_MANY_CASES = re.compile(
    r"(?!各[类种级])[^，,\d]*(?:建议|提案|诉求|实事|事项|案件)[^，,\d]*\d[\d.]*[余多]?[万千]?[件项]"
)


def what_it_reports(view: View, predicate: Predicate) -> str:
    """What a clause tells that reports a figure, or what came about; empty for others."""
    verb, objects = predicate.verb, (predicate.object, view.end)
    if verb == "规划" and view.text.startswith(("建设", "实施", "新建", "布局"), predicate.object):
        return ""
    if only_tells_a_result(view, predicate) or (verb == "完成" and _ALL_TASKS.fullmatch(view.text, *objects)):
        return "tells the result"
    if (could := _could(view, predicate)) or _counts(view, predicate) or _grew(view, predicate):
        return COULD_BE if could else "reports a figure"
    if verb in _CAME_ABOUT and view.tense == "done" and _has_come(view, predicate):
        return "tells what came about"
    if verb == "安排" and not view.last and _SUM.match(view.text, *objects):
        return "sets money aside for what follows"
    urged = (
        verb not in _URGED
        or _SO_MANY_CASES.fullmatch(view.text, *objects)
        or predicate.adverbs
        or predicate.phrase
        or view.core > view.start
    )
    return "" if urged else "nothing urges it"


def set_a_figure(view: View, predicate: Predicate) -> bool:
    """``完成3万个行政村通光纤`` in a plan."""
    return view.tense == "planned" and _FIGURE.match(view.text, predicate.object, view.end) is not None


def _has_come(view: View, predicate: Predicate) -> bool:
    """``形成了…``, ``已初步形成…``."""
    if _CAME.match(view.text, predicate.object, view.end):
        return True
    return view.text.find("已", view.start, predicate.object) >= 0


def _counts(view: View, predicate: Predicate) -> bool:
    """Whether a clause tells how many there are, or by how much something grew."""
    objects = predicate.object, view.end
    if view.tense == "done" and (told := _tells_of_it(view, predicate)) is not None:
        return told
    is_work = predicate.adverbs and view.text.endswith("建设", 0, view.end)  # 加快投资2亿元的物流园建设
    if (
        predicate.verb in _COUNTED
        and not is_work
        and _FIGURE.match(view.text, *objects)
        and not _SPENT().match(view.text, *objects)
    ):
        return True
    if not predicate.adverbs and predicate.verb not in _HANDLES_MONEY and _SPENDING.match(view.text, *objects):
        return True
    if predicate.verb in _AMOUNTS and view.text.startswith("到了", predicate.object):
        return True
    if predicate.verb in _BUILT and _WILL_BUILD.search(view.text, view.start, predicate.object):
        return False
    return predicate.verb in _AMOUNTS and not predicate.phrase and _ONLY_A_FIGURE.match(view.text, *objects) is not None


def _tells_of_it(view: View, predicate: Predicate) -> bool | None:
    """Whether a review tells only how much of something there is; None where nothing in its shape says that."""
    if _is_kept_to(view, predicate):
        return True
    if _runs(view, predicate) and _HOW_MANY.match(view.text, predicate.object, view.end):
        return True
    if predicate.phrase and _FROM.match(view.text, predicate.start, predicate.object):
        return view.text.startswith("到", predicate.object)
    if predicate.verb in _MOVES and not predicate.phrase and _MOVED_TO.match(view.text, predicate.object, view.end):
        return True
    named = not predicate.adverbs and view.text.find("的", predicate.object, view.end) > 0
    return True if named and _IS_SO.match(view.text, predicate.object, view.end) else None


def _is_kept_to(view: View, predicate: Predicate) -> bool:
    """``压减15%``, ``控制在限额以内``, ``同比分别减少19宗``: how a figure of the clause before stands."""
    if view.text.startswith(("同比", "环比"), view.start):
        return True
    if predicate.verb == "控制":
        return _KEPT_IN.fullmatch(view.text, predicate.object, view.end) is not None
    return predicate.verb == "压减" and _ONLY_A_FIGURE.match(view.text, predicate.object, view.end) is not None


def _runs(view: View, predicate: Predicate) -> bool:
    """Whether a figure of the verb's is one of the day's business: ``受理投诉1126件``, ``新设外资企业7户``."""
    if predicate.phrase:
        return False
    if predicate.verb == "提供" and _JOBS.match(view.text, predicate.object, view.end):
        return True
    if predicate.verb in _DEALT and _OF_ALL_KINDS.match(view.text, predicate.object, view.end):
        return True
    if predicate.verb == "新设":
        return _FIRMS.match(view.text, predicate.object, view.end) is not None
    return predicate.verb in _OPERATING or (
        predicate.verb in _SUMMED_UP and view.text.find("累计", view.start, predicate.object) >= 0
    )


def _grew(view: View, predicate: Predicate) -> bool:
    """Whether a clause tells by how much what it names grew: ``新设外资企业增长近70%``."""
    if view.tense == "planned" or view.text[view.end - 1] not in _FIGURE_ENDS or predicate.verb in _CAUSING:
        return False
    return _GROWN.search(view.text, predicate.object, view.end) is not None


def _could(view: View, predicate: Predicate) -> bool:
    """Whether a clause says what would be possible, or would come of something: ``就会堵塞…``, ``可以增加…``."""
    opens = view.text[view.start : predicate.object]
    if not _CONCLUDING.isdisjoint(opens) and _CONCLUDES.match(opens):
        return True
    could = _COULD.search(predicate.adverbs) if predicate.adverbs else None
    return could is not None and (could[0][0] == "能" or predicate.verb in _GAINS)
