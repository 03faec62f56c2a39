"""Rules for clauses around the actions: frames, slogans, where something stands."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.deeds import NO_DEEDS, SO_MANY, ends_in_so_many
from publisher.extract.stating.parsing.openings import POINTS, names_what_is_to_do
from publisher.extract.stating.parsing.predicates import parse
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERB_OR_NOUN
from publisher.extract.stating.shapes import Row, beginning, cue, ending
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.clauses import Clause
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("frames")
# 立足县情实际、抢抓政策机遇
_LEANING = ("立足", "抢抓", "抓住", "紧盯", "着眼", "锚定", "瞄准", "顺应", "把握", "依托", "放眼", "面向")
# 以产业为重点推进…: the action stands in the same clause.
_ROLES = "(?:重点|引领|抓手|龙头|核心|牵引|支撑|载体|契机|主线|导向|突破口|基础|依托|动力|纽带|平台)"
_TOWARDS = "对于"
_MUST_BE = re.compile(
    "(?:也|都|均)?(?:必须(?=[严依予追查限]|从[严快速重]|坚决)|一律|坚决|要(?=严|依|坚|从)|应当?(?=严|依|从)|严肃|依法)"
)
# Of a way that says how, 走种养结合之路, there is more to do than of one that only says whereto.
TO_STRENGTH = "[^，,、“]{0,12}(?:[强富兴][国省市县区镇乡村港企军校院]|精兵|复兴|振兴|现代化|高质量发展)之路"
_WAY = "走"  # 坚定不移走兴渔强镇之路，…
# Frames by their beginning and their end.
FRAMED = beginning(
    Row(("在", "要在"), r"[^，,]{1,60}(?:[上中下时后前内]|的时候|方面|同时|期间|过程|背景|基础|之际)$"),
    Row((_TOWARDS,), "[^，,]*$"),
    Row(("明确", "提出"), r"到20\d\d年[底末]?$"),
    Row(
        _TABLES["grounds"],
        f"[^，,]*{any_of(_TABLES['grounds_end'])}$",
        behind=("进一步", "充分", "紧密", "切实", "紧紧", "牢牢"),
    ),
    Row(_TABLES["documented"], f"[^，,]*{any_of(_TABLES['documented_end'])}$"),
    Row(
        ("以",),
        rf"[^，,]{{1,80}}(?:为(?![^，,]{{1,4}}(?:持续|加快|大力|积极|扎实|全面)[^，,]{{4}}|{_ROLES}{ADVERB}*{PLAIN_VERB}[^，,]{{3}})[^，,]{{1,12}}"
        rf"|的?{any_of(_TABLES['manners_end'])})$",
        behind=("坚持", "用", "并"),
    ),
    Row(
        _TABLES["faced"],
        f"[^，,]*{any_of(_TABLES['faced_end'])}$",
    ),
    Row(
        ("做好",),
        "(?:今年|明年|这些|以下|上述|各[项方])[^，,]{0,8}工作$",
        behind=_TABLES["before_tasks"],
    ),
    Row(("采取",), "(?:[^，,]{0,8}(?:措施|举措|形式|方式|手段)|[^，,]{2,12}办法)$", behind=("继续", "积极")),
    Row(
        ("做", "抓"),
        "(?:好|实)?(?:以下|下面|这)?[^，,]{0,3}(?:[个几]方面|项(?!目)|件(?!套))[^，,]{0,6}(?:工作|任务|事)?$",
        behind=("重点", "集中力量", "切实", "着重", "着力"),
    ),
    Row(
        ("推进", "实施", "落实"),
        "(?:以下|下面)?[一二三四五六七八九十]{1,2}(?:个|大)?方面[^，,]{0,6}$",
        behind=("重点", "着力", "全力"),
    ),
    Row(
        ("实施", "推进", "抓好", "开展", "采取", "落实", "做好"),
        "(?:如下|下列|以下)[^，,]{0,12}$",
        behind=("重点", "着力", "全力", "切实"),
    ),
    Row(("学习运用",), "[^，,]*经验$"),
    Row(_TABLES["looking_back"], "[^，,]*(?:工作|[年今去]|历程|形势|世纪)$"),
    Row(("创造",), "(?:良好|有利)?条件$", behind=("积极",)),
    Row(("动员", "号召"), "[^，,]{2,}以[^，,]{2,}(?:斗志|姿态|作风|干劲|状态|精神|热情)$", behind=("广泛",)),
    Row(("汲取", "吸取"), "[^，,]*教训$", behind=("深刻", "认真", "切实", "充分")),
    Row((_WAY,), f"{TO_STRENGTH}$", behind=("坚定不移", "坚定不移地", "坚定", "继续", "坚持")),
    Row(
        ("利用",),
        "[^，,]*(?:报刊|广播|电视|媒体|节日)(?:等[^，,]{0,6})?$",
        behind=("充分", "积极", "广泛", "有效"),
    ),
    Row(("结合",), "[^，,]{2,14}(?:活动|契机)$"),
    Row(_LEANING, f"[^，,、“]{{2,8}}(?:、{any_of(_LEANING)}[^，,、“]{{2,8}})+$"),
    Row(("从",), f"[^，,]{{2,30}}?{any_of(_TABLES['starting_points'])}$"),
    Row(("面向",), r"(?:未来|今后|20\d\d年?|新时代|新征程|新的?五年)[^，,]{0,8}$"),
)
FRAMED_TO_THE_END = ending(
    (f"[^，,]*在[^，,]*?{any_of(_TABLES['leaders_end'])}", ("下",)),
    ("[^，,]*", _TABLES["chances"]),
    (
        "(?![^，,]*[把将到在])[^，,]{2,30}",
        ("大会上", "会议上", "发布会上", "座谈会上", "推进会上", "现场会上", "仪式上"),
    ),
    ("[^，,由]{2,12}(?:室|局|办|委|部|部门|中心|[镇乡]|街道|政府|协会|公司)", ("牵头",)),
    ("[^，,]{2,20}由[^，,]{2,20}(?:担任|兼任|任)", ("组长", "总指挥", "团长")),
    ("[^，,]{0,20}(?:利用|借助|结合)[^，,]{2,}", ("节点", "节假日", "间隙", "空档")),
    ("[^，,]{2,30}(?<![落滞靠先背善今最然此绝])", ("后",)),
    ("[^，,]{2,10}要聚焦[^，,]*", ("任务",)),
    ("[^，,]{2,40}", ("来说", "而言", "来看", "后看", "以来")),
    ("[^，,]{0,16}(?:通过|经过)[^，,]{2,16}的?", ("努力", "努力奋斗", "奋斗", "拼搏")),
    ("[^，,]{3,30}(?<![及同适按准随临限小工实定平当届顿即学课])", ("时",)),
    ("[^，,]{4,}的", ("同时", "过程中", "进程中")),
    ("[^，,]{0,16}除[^，,]*", ("以外", "之外")),
    ("[^，,]{0,20}(?<![清扫解排消拆铲开免])除[^，,]{2,}(?<![海国境对户室野城省])", ("外",)),
    (
        "[^，,]{0,16}?(?<![建立放处站置定])在[^，,]{4,}(?:的|表决|进行)",
        ("过程中", "表决中", "时候", "前提下", "基础上", "条件下", "情况下"),
    ),
)
ANNOUNCED = ending(("[^，,]{2,}", POINTS))
# Frames unless a verb of action follows in the same clause.
FRAMING = beginning(
    Row(
        _TABLES["framing"],
        behind=_TABLES["before_framing"],
    ),
    Row(
        ("把握",),
        "(?![^，,]*(?:力度|节奏|重点|平衡|时机|尺度|界限|时、度|[与和]))",
        behind=_TABLES["before_framing"],
    ),
    Row(("自",), r"(?=\d|[^，,]{1,12}以来)"),
    Row(("牢固树立",)),
)
OF_THE_IDEA = "is of the general idea"
DEALT_WITH = "says whom or what the action deals with"
_IDEA = re.compile("[^，,。：:]{0,24}(?:总体思路|指导思想)(?:是|为)?[：:]")
_IDEA_LENGTH = 30
CONDITIONS = beginning(Row(_TABLES["conditions"]), Row(("当",), "(?=[^地年前今])[^，,]*时$"))
_LISTED = "列(?!入(?![^，,]*(?:日程|首位|重点|核心)))"
_PUT = (
    r"[^，,]{1,40}?(?:摆|放在|放到(?=[^，,]{0,8}(?:位置|地位|首位|高度))|(?<![闲配处设安装位购])置"
    rf"|{_LISTED}|作为(?![^，,]*(?:依据|参考|条件|内容)$)|当作|视为)"
)
_FIRST_PUT = any_of(_TABLES["put_first"])
STANDINGS = beginning(Row(("把", "将"), rf"(?!{_FIRST_PUT}[^，,]*优先位置){_PUT}", behind=_TABLES["before_standings"]))
WHOM = beginning(
    Row(("对",), "(?!于|此|外|内|今年|照|标|比|我|党)[^，,]{3,40}(?<![上中后时下前说讲])$"),
    Row(("国家关于",), "[^，,]{4,30}的政策$"),
)
# 土地、能耗这些要素，由市里统一调度
_THESE = re.compile("[^，,]{0,24}(?:这[些类]|那些)[^，,]{2,10}$|[^，,]{2,16}的$")
_BY_WHOM = lazily(f"由[^，,\\d]{{2,14}}?(?:统一|负责|牵头|出资|逐一|集中|{ADVERB}|{PLAIN_VERB})")
REMARKS = beginning(
    Row(("安排部署", "部署安排", "研究部署"), "(?:了)?[^，,]*(?:今年|明年|下[一阶]|今后|当前|[0-9]年)[^，,]*工作$"),
    Row(("这",), "(?!些年)[些种样是也就既对将说表一充有不](?!关键|关口|方面)"),
    Row(_TABLES["remarks"]),
    Row(("扣除",), "[^，,]*(?:因素|影响)$"),
    Row(("支持", "用于"), r"[^，,]{2,16}的[^，,的]{0,8}(?:投资|资金)[达为约]?\d"),
)
REMARKS_TO_THE_END = ending(
    ("[^，,]*(?:(?:起|发挥|产生)(?:了|着|到)|将发挥)[^，,]{0,10}(?<!应有的)(?<!职能)", ("作用", "影响")),
    ("[^，,“]{2,20}(?<!来)", ("说",)),
    ("[^，,]{0,12}听取了?[^，,]*(?:工作|情况|专题)[^，,]{0,6}", ("汇报", "介绍")),
    ("[^，,]{0,16}(?:抓紧|迅速|立即|快速)", ("行动",)),
    ("(?![推促让使])[^，,]{2,12}发生[^，,]{2,6}", ("变化",)),
)

_MEANS = re.compile("(?:通过|采取|采用)[^，,]{4,}、[^，,]*等(?:措施|举措|办法|手段|途径|方式)$")
_DEED = lazily(f"{ADVERB}*{VERB_OR_NOUN}[^、]{{2,}}")
_PAIR = 2
# 县里把海港作为头号工程
_CALLED = re.compile(
    "正?[把将][^，,]{2,40}(?:作为|当作|视为)[^，,]*(?:抓手|重点|工程|引擎|支撑|动力|主线|举措|途径|突破口|切入点|着力点|总抓手|战场|一招|一着|功夫|任务|重中之重)[”’]?$"
)
# 对…、…，发挥了重要作用
_SERVED = re.compile(
    "(?:都|也|均)?(?:将|会)?(?:(?:起|发挥|产生)(?:了|着|到)?[^，,]{0,10}(?:作用|影响)|具?有[^，,]{0,8}(?:好处|意义))$"
)
_FOR_THIS = re.compile("这?对于?(?![外内口接标待付于]|于?[^，,]*(?:必须|要(?![求素点])))")
_FOR = re.compile("(?:[^，,]{1,12}?[，,])?[^，,]{0,12}对(?![外内口接标])")
# 围绕解决…的矛盾 frames, 围绕产业链部署创新链 does not.
_FRAMED_VERB = lazily(rf"(?:围绕|结合|针对|按照)(?:{ADVERB})*{PLAIN_VERB}")
# 依据考核结果调整干部37人
_IN_VIEW_OF = lazily(
    rf"(?!随着|为了|除|鉴于|基于|自)[\u4e00-\u9fff]{{2,4}}?[^，,]{{2,20}}?(?!{NO_DEEDS}的)(?P<verb>{VERB_OR_NOUN}){SO_MANY}"
)
# 对照反馈的18个问题逐条整改
_ONE_BY_ONE = re.compile(
    "(?:对照|针对|围绕|根据)[^，,]{2,}逐[条项一个][^，,的]{0,4}(?:整改|落实|销号|对账|核查|排查|化解)[^，,]{0,6}$"
)
# 推动高质量发展，必须立足实际
_IT_TAKES = re.compile(
    "[就都均]*(?:[也还]?必须(?!按|严格)|要(?![求素点有闻件领害么])|应[当该]|须)(?![^，,有]{1,3}的)|离不开|要靠"
)
_THIS_WILL = re.compile("这[也都]?(?:将|能够?|会|可以)(?!要)")
_IT_MUST = re.compile("[也就都均还]*必须(?!按|严格)(?![^，,有]{1,3}的)")
_URGES = re.compile("必须|应[当该]|须|将|已|(?:继续|进一步|严格|认真)|(?<![主重需首必纲只])要(?![求素点闻件领害])")
_MATTERS = re.compile("事?关系?(?!心|注|爱|怀|停|闭)|(?:直接)?决定着?|是|在[^，,]*[上中]$")
_TAKING = frozenset("就都均也还必要应须离")
_LONGEST_TOPIC = 4  # clauses of a sentence
_MAY_SAY = re.compile(
    each(
        (
            "是",
            "提出",
            "有着",
            "具有",
            "关系",
            "利于",
            "也有",
            "都有",
            "还有",
            "将会",
            "将极大",
            "将有所",
            "将都有",
            "就有",
            "这将",
            "这也",
            "这可",
            "这能",
            "这会",
            "关键在",
            "根本在",
        )
    )
)
_SAID = re.compile(
    r"对[^，,]{2,30}提出(?:了|更|新)|(?:既|都|也|还|正|仍然?|始终|不仅|就)?是(?!要|否|指)|有着|(?:也|都)?具有|关系(?:到|着)|(?:也|既)?有利于"
)

# What the next clauses may say of one: ``建立…机制，对…具有重要意义``, ``新建的渔港，都将有所扩大``.
_SAID_NEXT = re.compile(
    r"最(?:重要|关键|根本)的是|(?:关键|根本)(?:是|在于)|对[^，,]{2,40}(?:具有|有着)[^，,]{0,8}(?:意义|作用|影响)"
    r"|[也都还]有[着很较]?[^，,]{0,6}(?:前景|意义|好处|条件|可能|必要)$"
    r"|将会[^，,]*(?:促进|带来|使)|将极大|都?将都?有所|就有[\d一二两三四五六七八九十百千]"
)
# 特制定本方案, 现就加快发展养殖业提出如下意见
_FOR_THIS_DOCUMENT = re.compile(
    r"[特现兹]?(?:[就对将][^，,]{2,40}?)?特?(?:制定|制订|拟定|编制|印发|提出|作出|发布|公布)(?:了|形成)?(?:本|以下|如下)"
    r"|[特现兹]?(?:[就对将][^，,]{2,40}?)?(?:通知|公告|通告|决定|规定|部署|说明|汇报|报告)如下$|[^，,]{0,12}特?制[定订]本[^，,]{2,12}$"
)


def frame(view: View) -> Verdict | None:
    """``以…为抓手``, ``围绕…``, ``在…的同时``: what holds actions together and is none."""
    if view.match(_MEANS) and _lists_deeds(view):
        return Verdict("action", "lists what is done", "通过", view.core, view.end, "通过")
    found = view.fits(FRAMED, FRAMED_TO_THE_END)
    if found and not (view.last and cue(found) == _WAY):
        return _framed(view, cue(found))
    if view.text.startswith("面对面", view.core) or not (found := view.fits(FRAMING)):
        return None
    predicate = parse(view.text, view.start, view.end, view.core)
    if predicate and predicate.phrase and not _FRAMED_VERB().match(predicate.phrase):
        return None
    return _framed_deed(view) or view.whole("frame", "frames what follows", cue(found))


def _framed(view: View, word: str) -> Verdict:
    """``在…的同时``; but ``对于…的行为，必须严惩`` says whom the next clause is about."""
    if word == _TOWARDS and not view.last and _MUST_BE.match(view.text, view.following[0].start):
        return view.whole("topic", DEALT_WITH, word)
    return view.whole("frame", "frames what follows", word)


def _framed_deed(view: View) -> Verdict | None:
    """``聚焦“一老一小”新建托育园8所``: the deed stands in the clause that says in view of what."""
    if view.match(_ONE_BY_ONE):
        return Verdict("action", "goes through it one by one", "逐", view.core, view.end, "逐")
    if not ends_in_so_many(view.text, view.start, view.end) or not (found := view.match(_IN_VIEW_OF())):
        return None
    return Verdict("action", "tells so many of what is done", found["verb"], view.core, view.end, found["verb"])


def _lists_deeds(view: View) -> bool:
    """Whether the means that a clause names are deeds, three or more: ``通过调整布局、加大投入、推进改革等措施``."""
    parts = view.text[view.core + 2 : view.end].split("、")
    return len(parts) > _PAIR and all(_DEED().match(part) for part in parts)


def idea(view: View) -> Verdict | None:
    """What the general idea of a year's work holds to: ``总体思路是：坚持…，全面贯彻…，落实…``; goals apart."""
    text, start = view.text, view.sentence.start
    if not view.position or text.find("总体", start, min(view.sentence.end, start + _IDEA_LENGTH)) < 0:
        return None
    found = _IDEA.match(text, start, view.start)
    return view.whole("statement", OF_THE_IDEA) if found else None


def topic(view: View) -> Verdict | None:
    """``对困难群众，…``: whom or what the action after it deals with."""
    if view.last:
        return None
    if found := view.fits(WHOM):
        return view.whole("topic", DEALT_WITH, cue(found))
    following = view.sentence.clauses[view.position + 1]
    by_whom = view.text[following.start] == "由" and _BY_WHOM().match(view.text, following.start, following.end)
    return view.whole("topic", DEALT_WITH) if by_whom and _THESE.fullmatch(view.text, view.start, view.end) else None


def remark(view: View) -> Verdict | None:
    """``这些…将发挥作用``: speaks of what was said."""
    found = view.fits(REMARKS, REMARKS_TO_THE_END)
    return view.whole("statement", "remarks on what was said", cue(found)) if found else None


def announcement(view: View) -> Verdict | None:
    """``改革的重点，是改进…``: what is named, and then what is to be done."""
    if view.last or not names_what_is_to_do(view.text, view.following[0].start):
        return None
    return view.whole("statement", "what the sentence speaks of")


def condition(view: View) -> Verdict | None:
    """``只要…``, ``由于…``: half of a statement."""
    found = view.fits(CONDITIONS)
    return view.whole("frame", "states a condition", cue(found)) if found else None


def standing(view: View) -> Verdict | None:
    """``把…摆在首位``: says how much something counts."""
    found = view.fits(STANDINGS)
    return view.whole("statement", "says where something stands", cue(found)) if found else None


def standing_of_a_subject(view: View, behind: int) -> Verdict | None:
    """``全县要把…摆在首位``; ``behind`` is where the subject ends."""
    called = view.text[behind - 1] in "将要须应" or _CALLED.match(view.text, behind, view.end)
    found = view.fits(STANDINGS, at=behind) if called else None
    return view.whole("statement", "says where something stands", cue(found)) if found else None


def is_called(view: View, start: int) -> bool:
    """Whether what seems a verb at ``start`` is only what 将 calls something: ``将改造老街作为首要任务``."""
    return view.text[start - 1] == "将" and _CALLED.match(view.text, start - 1, view.end) is not None


def _serves(view: View) -> bool:
    """Whether a clause only names what something was good for, as the last one says."""
    last = view.sentence.clauses[-1]
    if view.text[last.end - 1] not in "用响处义" or not _SERVED.match(view.text, last.start, last.end):
        return False
    if _FOR.match(view.text, view.sentence.start, view.end):
        return True
    return any(_FOR_THIS.match(view.text, clause.start) for clause in view.sentence.clauses[: view.position + 1])


def _takes(view: View) -> bool:
    """Whether the sentence opens with what something takes: ``发展…，改善…，必须…``, ``要完成…，必须…``."""
    text, clauses = view.text, view.sentence.clauses
    if view.core > view.start:
        opens = not view.position or (view.position == 1 and view.before is not None and view.before.kind == "frame")
        wanted = opens and text[view.core - 1] == "要" and len(clauses) > view.position + 1
        return wanted and _IT_MUST.match(text, *clauses[view.position + 1][:2]) is not None
    for at in range(view.position + 1, min(len(clauses), _LONGEST_TOPIC)):
        start, end, _ = clauses[at]
        if text[start] in _TAKING and _IT_TAKES.match(text, start, end):
            urged = _URGES.search(text, view.sentence.start, clauses[at - 1].end)
            return urged is None and all(_goes_on(text, one) for one in clauses[view.position + 1 : at])
    return False


def _goes_on(text: str, clause: Clause) -> bool:
    """Whether a clause goes on with what the sentence speaks of."""
    matters = _MATTERS.match(text, clause.start, clause.end)
    return matters is not None or parse(text, clause.start, clause.end) is not None


def opens_a_document(view: View) -> bool:
    """Whether the sentence says what the document at hand is for: ``为加快…，推动…，制定本方案``."""
    last = view.sentence.clauses[-1]
    return _FOR_THIS_DOCUMENT.match(view.text, last.start, last.end) is not None


def is_spoken_of(view: View) -> bool:
    """Whether a later clause says something of this one: ``加快…步伐，是…的重大决策``."""
    return not view.last and (_serves(view) or _takes(view) or _is_told_of(view))


def _is_told_of(view: View) -> bool:
    """Whether one of the next clauses tells what this one is, has or will do."""
    text, following = view.text, view.following
    if not _MAY_SAY.search(text, following[0].start, following[-1].end):
        return False
    if any(_THIS_WILL.match(text, clause.start, clause.end) for clause in following[:6]):
        return _URGES.search(text, view.sentence.start, view.end) is None
    if any(_SAID_NEXT.match(text, clause.start, clause.end) for clause in following[:3]):
        return True
    said = (clause for clause in following if _SAID.match(text, clause.start, clause.end))
    return any(not names_what_is_to_do(text, clause.start) for clause in said)
