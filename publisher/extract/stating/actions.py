"""Rules for clauses that state an action: a verb and its object."""

import re

from publisher.extract import tables
from publisher.extract.patterns import any_of, each, lazily
from publisher.extract.stating.direct import Predicate
from publisher.extract.stating.frames import FRAMED, is_called, is_spoken_of, standing_of_a_subject
from publisher.extract.stating.funds import FUNDS, funded
from publisher.extract.stating.openings import subject_end
from publisher.extract.stating.predicates import parse
from publisher.extract.stating.results import is_result, only_tells_a_result, tells_a_result
from publisher.extract.stating.shapes import Row, beginning, cue
from publisher.extract.stating.telling import leads_up, tells
from publisher.extract.stating.verbs import ADVERB, PLAIN_VERB
from publisher.extract.stating.views import Verdict, View

_TABLES = tables.read("actions")

_FIGURE = re.compile(r"[^，,、]{0,14}\d")
# What money is spent on is an action: ``投资3亿元新建厂房``.
_SPENT = lazily(rf"[\d.]+[多余]?[万亿]*元{ADVERB}*(?:新上|{PLAIN_VERB})[^，,]{{4,}}")
_COUNTED = frozenset(_TABLES["counted"])
_CAME_ABOUT = frozenset(_TABLES["came_about"])
_CAME = re.compile("[了起]")
# 增加了七十亿斤, 新建52个
_AMOUNTS = frozenset(_TABLES["amounts"])
_ONLY_A_FIGURE = re.compile(
    r"(?:[了约近到至共达将]|超过|左右)*(?:[\d.．]+|[一二两三四五六七八九十百千万亿零〇点]{2,}|百分之[一二三四五六七八九十百点]+)"
    r"[多余几]?[万亿]*[^\d，,]{0,2}(?:以上|左右)?$"
)
# 能够满足…, 可以增加收入
# 新设外资企业增长近70%; but 安排支出增长3.9%
_GROWN = re.compile(
    r"(?:增长|上升|下降|上涨|下跌|回落)[了近约超过]*(?:[\d.．]+|[一二两三四五六七八九十百][一二三四五六七八九十百点]*|百分之[一二三四五六七八九十百点]+)"
    r"(?:%|％|个百分点|倍)?(?:以上|左右|多)?$"
)
_FIGURE_ENDS = frozenset("0123456789%％倍点上右多一二两三四五六七八九十百０１２３４５６７８９")
_CAUSING = frozenset(_TABLES["causing"])
_COULD = re.compile("能够|^能|可以")
_COULD_BE = "says what could be"
_GAINS = frozenset((*_TABLES["always_results"], *_TABLES["results_in_states"], *_TABLES["gains"]))
# Verbs that name an action only where something urges it: ``合理使用资金``.
_URGED = frozenset(_TABLES["urged"])
_CONCLUDES = re.compile(
    "[^，,]{0,8}?(?:才[能会可有是]|[就便][能会可有没不]|势必|必然|必将|(?:就|也)?一定[能会]|[就便]一定(?!要))"
)
_CONCLUDING = frozenset("才就便必定")
_FOLLOWS = re.compile("[^，,]{0,12}?(?:才|[就便](?!业|近|地|读|医|利|民|捷)|则|所以|因此|因而|但|我?们?完全有)")
_HALVES = frozenset(("只要", "如果", "假如", "只有", "由于", "因为"))
_MUST = re.compile(
    "(?:国家|国务院|我们|各级|中央|全国|[^，,]{0,8}?(?:必须|应当|应该|决定|需要)|[^，,]{0,6}?要(?![求素点]))"
)
_TASK = re.compile(rf"{any_of(_TABLES['tasks'], sought=True)}[”’]?(?:[约近超]?\d[^，,]{{0,8}})?$")
# 正式印发实施
_ISSUES = frozenset(("印发", "发布", "颁布", "公布"))
_ISSUED = re.compile("实施|施行|执行")
_FEELING = re.compile(f"{any_of(_TABLES['feelings'], sought=True)}$")
_PRINCIPLE = re.compile(
    r"(?!现行)(?:[^，,、]{2,8}、)*[^，,、]{0,8}(?:导向|至上|优先|引领|驱动|方针|理念|战略|原则|思维|为本|为先|为要|不动摇|不放松|施策|先行|[强立兴][区镇市县村国])$"
)
_KEPT = re.compile("(?:标准|制度|政策|过紧日子|去杠杆)(?:不变|不松)?$")
# Verbs of what only carries the actions after it: ``中部地区要面向国内外市场，…``.
# 突出“产业兴市”
_STRESSES = frozenset(("突出", "紧盯", "聚焦", "锚定", "围绕"))
_SLOGAN = re.compile("“[^”]*”(?:、[^、，,“]{2,3}“[^”]*”)*")
# 谋划了以工业为主线
_MAIN = re.compile("了?以[^，,]{1,40}为(?:引领|主线|抓手|重点|核心|导向|牵引|统领|统揽|中心|龙头|突破口)$")
_LEANS = frozenset(_TABLES["leaning"])
_SETTING = frozenset(("确定", "明确", "确立", "制定"))
_KEPT_TO = frozenset(("贯彻", "执行", "贯彻执行", "落实", "坚持"))
_RULE_ENDS = re.compile("(?:思路|要求|原则|部署|方针|精神)$")
_OF_A_RULE = re.compile("的(?:工作|发展|总体)?(?:思路|要求|原则|部署|方针|总要求)$")
_GOES_BY = ("按照", "本着", "遵循")
_BACK = re.compile(
    "(?:上述|以上)|本(?:行动|实施|工作)?(?:计划|方案|规划|意见|办法|措施|纲要|细则)$|(?:这[一些个项])(?!关键|关|根本)"
)
_HANDLED = lazily(
    rf"{ADVERB}*(把)[^，,]{{2,30}}?(?:{PLAIN_VERB}|(?:结合|衔接|联系|统一|融合)起来|相(?:结合|衔接|融合|统一)|[做往向伸推抓管办讲落引贯转改]|[\u4e00-\u9fff](?:给|到|在))"
)
_HELPS = (
    rf"[^，,]{{2,}}(?:{any_of(_TABLES['helped'])}|[解减排办]难?[题忧负担难实事]+[^，,]{{0,4}}"
    rf"|(?:{PLAIN_VERB}|提供|建设|创造|解决)[^，,]{{2,}})$"
)
# 建梯队、优服务
_PAIRED = "扬定严建育引聚拓优强补稳促扩提降减抓搭破解访送清延盘"
_TWO = "(?![筑材设导集焦化调充贴进大升少决问谈理洁伸长高员])[\u4e00-\u9fff]{2}"
_STRESSED = "找抢盯抓引跑送促帮拼赶建育聚强补延稳"
_HANDLING = beginning(
    Row(("在",), "[^，,]{2,40}[上中](?:狠|再|持续|更多)?(?:下功夫|用力|发力)$"),
    Row(("走",), "[^，,]{2,}(?:路|道路|路子)$", behind=("坚定不移", "坚定不移地", "坚定", "继续", "坚持")),
    Row(
        tuple("兜保补强稳促调惠防扩提优降减控抓"),
        r"[\u4e00-\u9fff]{2}(?:、?[兜保补强稳促调惠防扩提优降减控抓][\u4e00-\u9fff]{2})+、?$",
    ),
    Row(
        tuple(_PAIRED),
        rf"{_TWO}(?:、[{_PAIRED}]{_TWO})+$",
        behind=("持续", "着力", "全力", "大力", "合力", "精准", "深入", "一手", "加快", "不断", "全力以赴", "统筹"),
    ),
    Row(
        tuple(urging + letter for urging in _TABLES["before_one_letter"] for letter in "抓促保拼抢稳强优扩"),
        rf"(?!进[一]|持|证|障){_TWO}$",
    ),
    Row(
        tuple("“" + letter for letter in _STRESSED),
        rf"”[^，,“”是的]{{2,8}}(?:、“[{_STRESSED}]”[^，,“”]{{2,8}})*$",
        behind=("精准出击", "全力以赴", "持续发力", "主动出击", "靠前服务", "争分夺秒", "千方百计", "全力", "主动"),
    ),
    Row(("带领",), f"(?![^，,]{{0,8}}(?:人民|各族))[^，,]{{2,14}}?{ADVERB}*{PLAIN_VERB}[^，,]{{2,}}"),
    Row(_TABLES["helping"], _HELPS),
    Row(("作出《",)),
    Row(
        ("对", "就"),
        "(?!此|我)[^，,]{2,30}(?:作了|作出了?|做了|做出了?|进行了)[^，,]*(?:补充|修订|修改|规定|调整|部署|安排|研究|讨论|审议|清理|整顿|交流)$",
    ),
    Row(("新增",), r"[^，,]*\d[^，,]*资金$"),
    Row(("重点抓了",), "[^，,]{4,}"),
    Row(("首次将", "首次把"), "[^，,]{2,30}(?:置于|纳入|列入)"),
    Row(("变",), "(?!“)[^，,]{2,12}为[^，,]{2,}"),
    Row(
        ("为",),
        rf"(?!{ADVERB}*{PLAIN_VERB})[^，,]{{2,20}}(?:建成|新建|改造|赠送|捐赠|争取|办结|兑现|解决|开展)[^，,]{{3,}}",
        behind=("率先", "重点", "先后", "累计"),
    ),
    Row(("主要负责", "具体负责"), "(?![人同者])[^，,、]{4,}"),
    Row(("再建",), r"[^，,]{0,3}\d"),
    Row(("新开工",), "(?![^，,]{0,12}项目)[^，,]{4,}"),
    Row(("新增",), f"[^，,、]{{0,8}}?{any_of(_TABLES['built_for_people'])}"),
    Row(("支持建设了",)),
    Row(tables.read("verbs")["four_letters"], "$", behind=_TABLES["before_four_letters"]),
    Row(("累计为", "先后为"), "[^，,]{2,}提供[^，,]{2,}"),
    Row(("为",), rf"(?!{ADVERB}*{PLAIN_VERB})[^，,]{{2,20}}(?:配备|做(?!出|好)|安装|办理|购买|发放|开设)[^，,]{{2,}}"),
    Row(("集中",), rf"[^，,]{{2,8}}?{ADVERB}+{PLAIN_VERB}[^，,]{{4,}}"),
)
_DISPOSAL = re.compile(
    r"将[^，,]{2,40}?(?:(?:全部|统一|逐步|及时|一律)?(?:划转|纳入|列入|归入|移交|下放|交由|贯穿|列为|设为|设立为|改造[成为]|建设成|分解到|送[到至]|交到|用于|转化为|转为|改为|调整为|合并|延长|扩大|覆盖|(?:集中)?投[入向]|(?:向|朝)[^，,]{2,20}(?:聚焦|倾斜|集中|集聚|延伸))"
    r"|(?:提高|提升|降|降低|增加|扩大|延长|压减|压缩|缩短|下调|上调|调整|放宽|调高|调低|扩建|拓宽|加宽|增建|延伸|拓展|推广|推广应用)[到至为]|[^，,]*(?:结合|统一|统筹|衔接|调动)起来|[^，,]*相(?:结合|衔接|融合)$|进行[^，,的]{2,10}$)"
)
_BARS = "bars something"
_BARRED = beginning(
    Row(_TABLES["barring"], "(?![是有会能让仅但单])[^，,]{3,}$", behind=("一律",)),
    Row(("不搞",), "(?!“[^”]*”(?:式|$))(?![是有会能让仅但单])[^，,]{3,}$", behind=("一律",)),
)
_TURNED = re.compile(
    r"[^，,]{0,40}?向[^，,]{2,40}倾斜$|[^，,]{2,16}?对[^，,]{2,20}负(?:总|主要|首要|全)责$|[^，,]{2,10}由[^，,]{2,10}送到[^，,]{2,}$|[^，,]{2,10}脱[^，,]{1,4}不脱[^，,]{1,8}$"
)
_CHARGED = re.compile(
    r"(?!是)(?:各级)?[\u4e00-\u9fff、]{0,30}(?:政府|部门|单位|各地区?|各方面|地方|企业|干部|财政|工作人员|公务员|机构|学校)"
    r"(?:都|也|还|均|更)?(?:要|必须|应当|应该|应(?!当|该))(?!看到|(?:深刻|充分|清醒|高度|切实)?认识|清醒|懂得|明白|指出|说|有|是|求|想|知道|按(?!时|期)|根据|从(?!严|快|速|紧)|站在|通过|在|结合|以)[^，,]{4,}$"
)
_SETS = re.compile(
    r"[^，,“]{2,30}?(?:补助|补贴|养老金|起征点|标准|扣除比例|报销比例|支付比例)[^，,\d]{0,8}(?:提高|增加|上调|降|降低|下调)(?:到|至)?[^，,]{0,6}\d"
    r"|[^，,“]{2,12}审批(?:事项|时限)?(?:精简|压减|压缩)[^，,]{0,4}?\d|[^，,“]{2,10}(?:加装|安装)[^，,\d]{2,8}不少于\d"
)
_SUM = re.compile(r"(?:[\d.]+[万亿]*元|[^，,、]{0,6}(?:资金|经费|专款))$")
_FITS = re.compile(
    r"(?:[^，,“]{0,12}?(?:要|必须|应当|应该)|(?<=[要须当该]))(?:同|与|和)[^，,]{2,40}相(?:适应|协调|衔接|配套|结合)$"
)
_DEALS = re.compile(r"对(?![外内于])[^，,]{2,30}(?:必须|都?要(?![求素点])|一律|坚决)[^，,]{3,}$")
# Without one of these no rule for what is said of a subject speaks; every branch begins with a letter.
_SAID_OF_SUBJECTS = re.compile(
    each(("倾斜", "责", "送到", "不脱", "必须", "要", "一律", "坚决", "应"))
    + "|"
    + each(("补助", "补贴", "养老金", "起征点", "标准", "比例", "审批", "加装", "安装"))
)
_SUBJECTS = (
    (_DEALS, "deals with somebody"),
    (_FITS, "fits something to another"),
    (_TURNED, "turns something to a purpose"),
    (_CHARGED, "charges somebody with something"),
    (_SETS, "sets a policy's figure"),
)


def action(view: View) -> Verdict | None:
    """A clause that opens with a verb of action, and says whether it is an action in its own right."""
    if view.before and view.before.reason == _BARS and view.text.startswith("而是", view.start):
        return view.whole("tail", "says what is done instead", "而是")
    predicate = parse(view.text, view.start, view.end, view.core)
    # 现已将收集的问题… goes on with what was done with them.
    if predicate is None or view.text.endswith("已将", view.start, predicate.start) or is_called(view, predicate.start):
        return None
    if view.after_action and tells_a_result(view, predicate):
        return view.whole("tail", "tells the result", predicate.verb)
    return _goes_on(view) or _judged(view, predicate)


def _judged(view: View, predicate: Predicate) -> Verdict:
    """The action of a clause, or what else it is."""
    if reason := _why_not(view, predicate) or tells(view, predicate):
        return view.whole("statement", reason, predicate.verb)
    if reason := _framed(view, predicate) or leads_up(view, predicate):
        return view.whole("frame", reason, predicate.verb)
    return Verdict("action", "opens with a verb of action", predicate.verb, predicate.start, view.end, predicate.verb)


def handling(view: View) -> Verdict | None:
    """``把…做深做细``, ``将…纳入…``, ``不搞…`` and ``…向…倾斜`` are actions though they open with no verb of action."""
    text, start, end, core = view.text, view.start, view.end, view.core
    behind = subject_end(text, start, end)
    if behind > start and (found := standing_of_a_subject(view, behind)):
        return found
    if found := _handled(view, core) or (_handled(view, behind) if behind > core else None):
        return found
    if text[core] in FUNDS and (paid := funded(text, core, end)) and (found := _handled(view, paid)):
        return found._replace(start=core)
    if not _SAID_OF_SUBJECTS.search(text, core, end):
        return None
    for pattern, reason in _SUBJECTS:
        if view.match(pattern):
            return _done(view, view.core, "", reason)
    return None


def _handled(view: View, start: int) -> Verdict | None:
    """What is done with something from ``start``: at the clause's core, or behind its subject."""
    text, end = view.text, view.end
    found = _HANDLED().match(text, start, end) if text.find("把", start, end) >= 0 else None
    if found := found or view.fits(_HANDLING, at=start):
        return _done(view, start, cue(found), "handles something")
    handed = start if text.startswith("将", start) else start - 1
    if text[handed] == "将" and _DISPOSAL.match(text, handed, end):
        return _done(view, handed, "将", "handles something")
    found = view.fits(_BARRED, at=start)
    return _done(view, start, cue(found), _BARS) if found else None


def _done(view: View, start: int, cue: str, reason: str) -> Verdict:
    return Verdict("action", reason, cue, start, view.end, cue)


def _why_not(view: View, predicate: Predicate) -> str:
    """Why a clause with a verb is no action; empty where it is one."""
    verb, objects = predicate.verb, (predicate.object, view.end)
    if _BACK.match(view.text, *objects):
        return "refers to what was said"
    if is_spoken_of(view):
        return "what the sentence speaks of"
    if verb == "完成" and not _TASK.search(view.text, *objects) and not _set_a_figure(view, predicate):
        return "reports a figure"
    if is_result(verb) and _FEELING.search(view.text, *objects):
        return "says only what for"
    short = view.end - predicate.object < 2 and len(verb) < 4
    if (short or (verb in _ISSUES and _ISSUED.fullmatch(view.text, *objects))) and not predicate.phrase:
        return "the verb has no object"
    return _what_it_reports(view, predicate)


def _goes_on(view: View) -> Verdict | None:
    """The next clause of a condition (``只有…，…，才能…``) or of what is to be served (``为了…，…，必须…``)."""
    before = view.before
    if before and before.reason == _COULD_BE and not _MUST.match(view.text, view.start, view.end):
        return view.whole("statement", _COULD_BE)
    if before is None or before.kind != "frame":
        return None
    if before.cue in _HALVES and _any_follows(view, _FOLLOWS):
        return view.whole("frame", before.reason, before.cue)
    if before.cue == "为了" and not _MUST.match(view.text, view.start, view.end) and _any_follows(view, _MUST):
        return view.whole("frame", before.reason, before.cue)
    return None


def _any_follows(view: View, pattern: re.Pattern[str]) -> bool:
    return any(pattern.match(view.text, clause.start, clause.end) for clause in view.following[:4])


def _set_a_figure(view: View, predicate: Predicate) -> bool:
    """``完成3万个行政村通光纤`` in a plan."""
    return view.tense == "planned" and _FIGURE.match(view.text, predicate.object, view.end) is not None


def _what_it_reports(view: View, predicate: Predicate) -> str:
    """What a clause tells that reports a figure, or what came about; empty for others."""
    verb, objects = predicate.verb, (predicate.object, view.end)
    if verb == "规划" and view.text.startswith(("建设", "实施", "新建", "布局"), predicate.object):
        return ""
    if only_tells_a_result(view, predicate):
        return "tells the result"
    if (could := _could(view, predicate)) or _counts(view, predicate) or _grew(view, predicate):
        return _COULD_BE if could else "reports a figure"
    if verb in _CAME_ABOUT and view.tense == "done" and _has_come(view, predicate):
        return "tells what came about"
    if verb == "安排" and not view.last and _SUM.match(view.text, *objects):
        return "sets money aside for what follows"
    urged = verb not in _URGED or predicate.adverbs or predicate.phrase or view.core > view.start
    return "" if urged else "nothing urges it"


def _has_come(view: View, predicate: Predicate) -> bool:
    """``形成了…``, ``已初步形成…``."""
    if _CAME.match(view.text, predicate.object, view.end):
        return True
    return view.text.find("已", view.start, predicate.object) >= 0


def _counts(view: View, predicate: Predicate) -> bool:
    """Whether a clause tells how many there are, or by how much something grew."""
    objects = predicate.object, view.end
    is_work = predicate.adverbs and view.text.endswith("建设", 0, view.end)  # 加快投资2亿元的物流园建设
    if (
        predicate.verb in _COUNTED
        and not is_work
        and _FIGURE.match(view.text, *objects)
        and not _SPENT().match(view.text, *objects)
    ):
        return True
    return predicate.verb in _AMOUNTS and not predicate.phrase and _ONLY_A_FIGURE.match(view.text, *objects) is not None


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


def _framed(view: View, predicate: Predicate) -> str:
    """Why a clause with a verb only carries the actions after it; empty where it is one of them."""
    if predicate.start > view.core and view.fits(FRAMED, at=predicate.start):
        return "frames what follows"
    relies = predicate.verb == "依靠" and predicate.adverbs
    if predicate.verb in _LEANS and not relies and not predicate.phrase and not view.last and not view.has("来"):
        return "says what the action leans on"
    if _MAIN.match(view.text, predicate.object, view.end) or _is_of_a_rule(view, predicate):
        return "frames what follows"
    if predicate.verb in _STRESSES and not view.last and _SLOGAN.fullmatch(view.text, predicate.object, view.end):
        return "names a slogan"
    if predicate.verb in _SETTING and view.last and view.text.endswith("目标", 0, view.end):
        return "announces aims"
    return "names a principle" if predicate.verb == "坚持" and _is_a_principle(view, predicate) else ""


def _is_of_a_rule(view: View, predicate: Predicate) -> bool:
    """``按照抓大放小，扶优扶强的思路，…``: whether a clause ends what the sentence goes by."""
    if (
        predicate.verb in _KEPT_TO
        or view.last
        or not view.position
        or not _OF_A_RULE.search(view.text, view.start, view.end)
    ):
        return False
    before = view.sentence.clauses[: view.position]
    return any(
        view.text.startswith(_GOES_BY, clause.start) and not _RULE_ENDS.search(view.text, clause.start, clause.end)
        for clause in before
    )


def _is_a_principle(view: View, predicate: Predicate) -> bool:
    """Whether ``坚持…`` only names a principle: a short one, or one whose action follows."""
    if _KEPT.search(view.text, predicate.object, view.end):
        return False
    if view.end - predicate.object <= 6 or _PRINCIPLE.match(view.text, predicate.object, view.end):
        return True
    if view.last or view.after_action:
        return False
    following = view.sentence.clauses[view.position + 1]
    found = parse(view.text, following.start, following.end)
    return found is not None and not is_result(found.verb)
