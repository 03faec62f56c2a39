"""A clause, and where in it a goal's words may start -> the goal that they state.

What names it stands at the verb (``打造…高地``), behind what is to reach it, or it is a level.
"""

import re

from publisher.extract import tables
from publisher.extract.aiming import levels
from publisher.extract.aiming.deadlines import ordered
from publisher.extract.aiming.goalnames import CLOSE, STATE
from publisher.extract.aiming.reasons import IS_ADVANCE, IS_STATE, IS_TO_BE
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, acts, acts_or_names
from publisher.extract.stating.shapes import Row, beginning, cue
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("goals")
_ADVERBS = re.compile(
    f"(?:以[^，,]{{2,12}}(?:力度|担当|决心|姿态|作为|干劲|勇气|精神|标准))?"
    f"(?:在[^，,的]{{1,6}}(?=率先)|在[^，,]{{2,24}}(?:基础上|前提下)|在[^，,的]{{2,10}}(?:时|之际)(?=建成|实现))?{ADVERB}*"
)

# 环境优美的“生态浦口”, 更高水平的平安临海, 治理有序的和美乡村: a place as it shall be.
_EPITHETS = (
    r"[^，,]*的“(?:平安|法治|幸福|健康|美丽|生态|创新|数字|智慧|文明|活力|魅力|清廉|诚信|文化|质量|宜居|富裕|和谐)[\u4e00-\u9fff]{2,3}”"
    r"|[^，,]*的(?:平安|幸福|健康|美丽)(?![^，,]*(?:建设|体系|机制|工程|社区|校园|产业|中国|生活|环境|经济|风景|庭院))[\u4e00-\u9fff]{2,3}"
    r"|[^，,]*的(?:宜居宜业)?(?:和美|美丽)乡村|具有[^，,]*(?:特色|风范|魅力|韵味|影响力)的[\u4e00-\u9fff]{2,6}[城区镇市]"
)
# 全省一流营商环境, 千亿级汽车产业基地, 有国际影响力的品牌, 以甲为主体、乙为两翼的产业体系
_OF_RANK = (
    r"[^，,]*(?:一流|领先)的?[^，,、]{0,8}(?:环境|大学|学科|高校|学校|医院|品牌)|[^，,]*[十百千万]亿(?:元)?级[^，,]*(?:基地|产业|园区)"
    r"|[^，,]*(?:影响力|竞争力)的[^，,]{2,16}(?:品牌|企业|基地|中心|体系)"
    r"|以[^，,]{2,16}为(?:主体|主导|龙头|引领)、[^，,]{2,30}的[^，,]{0,8}产业体系|全国一体化[^，,]{2,8}体系"
    r"|[^，,、]{0,6}最[^，,、]{1,3}、[^，,]*最[^，,]*环境"
)
_FIRST_CLASS = (
    r"(?:(?:全国|世界|国际|全省|国内)一流的?[^，,、]{0,6}(?:[区港园城市县]|企业|基地|中心)"
    r"|(?:全国|全球|国家|世界|国际|全省|国内|区域|华[东南北中]|[东西南北中]部|长三角|大湾区)(?:性|级)?"
    r"(?:重要|领先|知名|最大|规模最大|有影响力|具有[^，,、的]{2,8})的?[^，,、]{0,12}(?:基地|中心|门户|品牌)"
    r"|(?:全国|全球|世界|国际)[^，,、]{2,10}基地|[^，,、]*[茶酒瓷陶花药水钢石纺绸碳氢锂电光渔果菌竹木船车铝铜锡煤炭盐糖椒桑玉珠泉氧硒]都"
    r"|[^，,]*(?:小康社会|的新[\u4e00-\u9fff]{1,2}[州城镇乡村县区市省港湾江河海山阳宁安津川都夏疆滩岛]"
    r"|现代化[^，,、的产农企]{2,3}(?<!体系|建设|水平|治理|管理|教育|城市|设施|装备|手段|技术|进程|发展|强国|国家))"
    r"|[^，,、]*(?:创新|发展|科技|智能|数据|生命|健康|食品|未来|双创|[硅光药智芯数])谷"
    r"|区域性[^，,、的]{0,8}中心|“[^”]{1,8}[区城都港州]”|(?:文明|示范|标兵|先进|达标|安全型?)[^，,、的]{0,4}(?:单位|矿井|工地|学校|校园|社区|窗口|集体)"
    rf"|{_OF_RANK}|{_EPITHETS}|[^，,、]*友好(?:型)?(?:省份|社会|社区)"
    r"|最[^，,、的]{1,6}的[^，,、的]{0,16}(?:基地|中心|园区)|现代化(?!产业|农业)[^，,、的]{0,6}(?:新区|新城|城区|城市|[镇县]))"
)
# 建成疾控中心二期 is a work; what is to be of a rank, so large or by a day, is an aim.
_A_FACILITY = (
    r"(?![^，,]*(?:[级型化性的]|全国|国际|全省|全市|一流|领先|知名|特色|美丽|示范|样板|高地|区域|[0-9一二两三四五六七八九十]+[个座家条处万所]))"
    r"[^，,]{2,16}(?:系统|平台|疾控中心|交易中心|服务中心|数据中心|运营中心|管廊|管网|主干管|院区|校区|服务体|服务站|测试基地|设施|[一二三四]期|大桥|港池|水库|[大干]道)$"
)
# 创建二级甲等, 创建县级“书香校园”
_RANKED = "(?:[一二三]级[甲乙]?等?|[345]A级?|[县市区]级“)[^，,、]{1,16}(?<!工作)(?<!活动)"
_ENDS_IN_A_STATE = rf"[^，,]*?(?:(?:{STATE}){CLOSE}|{_FIRST_CLASS})$"
# Where the adverbs end: what names a goal, and the name of the rule.
_AT_THE_VERB = (
    (
        beginning(
            Row(
                _TABLES["reaching"],
                f"(?!(?<=建成){_A_FACILITY})"
                "(?![^，,]*(?:努力|时间|实现)$|(?<=争取)(?:设立|获批|列入|纳入|申报|开通|引进|落户|立项)|(?<=争取)[^，,、]{0,8}支持"
                "|(?<=争取)[^，,]{0,16}(?:国债|债券|资金|补助|经费|试点|政策|(?:用地|用能|能耗|排放|装机|兆瓦|千瓦|土地|林地|招生|编制|配额|规模)指标$))",
            ),
            Row(
                ("创建",),
                "(?:国家|全国|全省|省|世界)级?[^，,、]{2,20}(?:园|园区|县|区|市|镇|村|城|城市|基地|单位|医院|学校|社区|名城)$"
                f"|{_RANKED}$",
            ),
            Row(("创建为", "创建成"), "(?:国家|全国|省|市|世界|[^，,]{0,6}级)[^，,]{2,}$"),
            Row(
                ("把", "将"),
                "[^，,]{2,40}((?:打造|建设|培育|发展|连|办(?!成办)|(?<!全面)建)成为?|(?:打造|建设)为(?![中主本重龙]))(?![^，,]*(?:努力|时间)$)",
            ),
            Row(("蹚出", "趟出", "闯出"), "(?!了)[^，,]*(?:模式|路子|新路|之路|路径|新天地)[”’]?$"),
            Row(
                ("当好",),
                f"[^，,]{{2,}}(?:排头兵|领跑者|先行者|先锋|标兵|示范|样板|标杆|引擎|主阵地|桥头堡|第一方阵){CLOSE}$",
            ),
        ),
        "a word that always names a goal",
    ),
    (
        beginning(
            Row(
                _TABLES["bringing"],
                rf"(?<!鼓励)[^，,]{{2,24}}?{ADVERB}*"
                rf"(争当|争创|争做|迈[向入进上]|成为|打造(?=[^，,]*(?:{STATE}))|走在"
                rf"|(?:稳居|位居|进入|跻身)(?=[^，,]*(?:前[一二三四五六七八九十\d]|第一|前列))|向(?!上)[^，,]+(?:攀升|迈进|跃升))(?![^，,]*共识$)",
            ),
            Row(("鼓励",), rf"[^，,]{{2,24}}?(争当|争创|争做|(?:成为|打造)(?=[^，,]*(?:{STATE}){CLOSE}$))"),
        ),
        "brings somebody to an end state",
    ),
    (
        beginning(
            Row(tuple(verb for verb in _TABLES["making"] if verb not in ("做强", "培育")), _ENDS_IN_A_STATE),
            Row(("培育",), rf"(?![^，,]*、[^，,]*等[^，,、]{{2,6}}$){_ENDS_IN_A_STATE}"),
            Row(("做强",), rf"(?![^，,]*(?:集群|园区|产业带){CLOSE}$){_ENDS_IN_A_STATE}"),
            Row(("培育",), f"[^，,]*?(?:基地|策源地)(?:[和与、]|{CLOSE}$)"),
        ),
        IS_STATE,
    ),
    (
        beginning(
            Row(
                ("实现",),
                "(?!无缝|互联|良性|有效|[^，,]*(?:作用|意义|贡献)$|新?的?突破$|共同|互利|人民对"
                rf"|[^，,]*{any_of(_TABLES['vague'])}$)[^，,]{{3,}}$",
            )
        ),
        "a state to be brought about",
    ),
)
_VERB_LETTERS = frozenset(letter for shapes, _ in _AT_THE_VERB for letter in shapes.letters)
_REFERS_BACK = re.compile("目标|任务|预期|计划|要求|是|才能")
# Anywhere in the clause, behind what is to reach it: words of which it must have one, the pattern, the rule's name.
_ANYWHERE = tuple(
    (tuple(needed.split()), lazily(pattern), reason)
    for needed, pattern, reason in (
        (
            "力争 争取 确保 争当 争做 争创 要当",
            r"(?:[^，,“]|“[^“”，,]{1,8}”){2,40}?(?P<cue>(?<!努)力争|争取(?=(?:实现|达到|完成|做到|建成)[^，,的]{3})|确保(?!重点[^，,]*、|“)"
            r"|争当|争做|(?<!竞)争创(?!造)|要当)(?![^，,]*的[^，,]{1,4}$)",
            "a word that always names a goal",
        ),
        (
            "全覆盖 达标 尽 清零 零的突破 前列 前面",
            r"(?![^，,]*坚持动态|(?:全面)?(?:实行|推行|探索)[^，,]*全覆盖$)[^，,]*(?P<cue>全覆盖|稳定达标|应[^，,、]尽[^，,、]|动态清零|零的突破|走在(?:[^，,]{1,8})?前[列面])$",
            "a state to be reached throughout",
        ),
        (
            "彻底 全面 基本",
            rf"(?:在[^，,]{{2,8}}?)?{ADVERB}*(?P<cue>彻底|全面|基本)(?:消除|消灭|完成|建成|实现|解决(?=[^，,]*问题$))(?![^，,]*[今全]年[^，,]*任务$)",
            "a state to be reached throughout",
        ),
        (
            "创建",
            rf"(?:推[动进][^，,“的]{{2,16}}?|(?!支持|鼓励|引导|指导|帮助|围绕|立足|依托|聚焦|{ADVERB}*{PLAIN_VERB})[^，,“的以为是将要]{{2,12}}?)"
            rf"(?P<cue>创建)(?:(?:国家|全国|省|世界)级?[^，,、]{{2,20}}(?<!工作)(?<!活动)(?<!成果)|{_RANKED})$",
            "a state to be reached throughout",
        ),
        (
            "实现",
            rf"(?:[^，,是的使为能以]{{2,20}}?|[^，,是使]{{2,20}}人口){ADVERB}*(?P<cue>实现)[^，,]*"
            r"(?:全覆盖|翻番|[一-龥]化|脱贫|达标|自给|全部|双赢|倍增|平衡|以上|左右)$",
            "a state to be brought about",
        ),
        (
            "挺进 跻身 进入 跨进 挤进",
            r"[^，,“]{0,24}?(?P<cue>挺进|跻身|进入|跨进|挤进)[^，,]{0,8}(?:前\d|\d+强)",
            "a position to be reached",
        ),
        (
            "全部",
            r"[^，,的]{2,16}(?P<cue>全部)(?:脱贫|摘帽|出列|达标|清零)$",
            "a state to be reached throughout",
        ),
        (
            "将全部",
            r"[^，,]{2,24}?(?P<cue>将全部)(?:配[上齐备]|建成|完成|实现|接入|联网|投用|开通|覆盖|退出|清零)",
            "a state to be reached throughout",
        ),
        *levels.RULES,
    )
)
_SOMEWHERE = re.compile(any_of((word for needed, *_ in _ANYWHERE for word in needed), sought=True))
_MAKE = re.compile(r"(?P<cue>打造)(?!一[台部出场届])")
_INSTRUMENT = re.compile(rf"(?:{any_of(_TABLES['instruments'])})[”’]?$")
_CLASS = re.compile("[百千万]亿")  # the size that makes an industry an end state
_SYSTEM = re.compile(rf"(?P<cue>形成|构建|构筑|打造|建成)[^，,]{{4,}}(?<!等)(?:{any_of(_TABLES['systems'])})$")
_MECHANISM = re.compile("(?:构建|构筑|打造|建成)[^，,]*机制$")
# 建设实力乡村、和美乡村、幸福乡村: names that end alike.
_LIKE_NAMES = re.compile(
    r"(?P<cue>建设|打造|创建)(?=[^，,、]{2,4}?(?P<like>(?!政府)[\u4e00-\u9fff]{2})、)"
    r"(?:[^，,、]{2,4}(?P=like)[、和与]){2,}[^，,、]{2,4}(?P=like)$"
)
_TO_REACH = re.compile("力争|争取(?!得)|到20[0-9]{2}年")
_ADVANCE = re.compile(
    "(?:(?:加快|努力|率先)?在[^，,]{2,40}(?:上|中|方面|领域|环节)(?=取得)|[^，,]{2,30}[和与同][^，,]{2,30}(?=同步))"
    "(?P<cue>取得[^，,]{0,6}(?:进展|突破|成效)|同步)(?:增长)?$"
)
# What a plan says is to be there: ``基本形成…新体制``, ``…体系基本建成``, ``产业迈向中高端``.
_TO_BE_THERE = re.compile(
    "(?P<cue>基本(?:形成|建立|确立|健全|具备))[^，,]{3,}$"
    "|[^，,]{2,}(?:体系|机制|格局|体制|网络|制度|工程|建设|改造|任务)(?P<state>(?:基本|全面|如期|全部)(?:建成|形成|建立|完成|健全))$"
    r"|[^，,]{2,16}(?P<place>[位稳跃]?居(?=全[国省市区县])|位列(?=全)|迈向|迈入|迈上|跨入|跻身|进入|挺进)"
    r"[^，,]{0,12}(?:高端|前列|第一方阵|第一梯队|百强[县区市镇]?|\d强|前?\d+[强位名]|前[三五十]位?|首位|新台阶)$"
)
_MAKES = re.compile(each(("建设", "打造", "建成", "创建")))
_THERE = re.compile(each(("基本", "全面", "如期", "全部", "居全", "位列全", "迈", "跨入", "跻身", "进入", "挺进")))
# ``东港建设国际贸易港``: whoever it is, behind no verb.
_MADE_BY = re.compile(
    rf"(?!我|通过|围绕|依托|按照|根据|[以为对从与由])[^，,的把将要在于不能]{{2,8}}?"
    rf"(?P<cue>建设|打造|建成|创建)(?!的|中的)[^，,]{{2,}}(?:{STATE}){CLOSE}$"
)
# ``临水将成为全省最大的口岸``: whoever it is, in what is to come.
_WILL_BE = re.compile(
    r"(?:预计|届时)?(?P<goal>[^，,“”的是把被由让使将]{2,16}?(?:必将|就将|还将|将)会?"
    r"(?P<cue>成为(?=[^，,]*(?:最|首个|第一|重要|主要|中心|枢纽|基地|高地))|跻身|跨入|迈入|迈进)[^，,]{3,})$"
)
_WILL_OPEN = re.compile(
    r"(?:预计|届时)?(?P<goal>[^，,“”是把被]{2,24}?将[于在](?:(?:20\d\d|今|明|后)年|\d{1,2}月)[^，,]{0,8}?"
    r"(?P<cue>合龙|贯通|通车|投产|建成|开通|竣工|完工|投用|运营|交付|开港|达产|投入使用|建成投用)[^，,]{0,4})$"
)
# 步道预计明年国庆前贯通
_EXPECTED = re.compile(
    r"(?P<goal>[^，,“”是把被]{2,24}?预计(?:于|在)?(?:今|明|后|20\d\d)年[^，,]{0,8}?前?"
    r"(?P<cue>贯通|通车|投产|建成|竣工|完工|投用|交付|投入使用|建成投用)(?:运营)?)$"
)
# 东门大桥国庆前通车, 门诊楼投入使用
_IN_USE = re.compile(
    r"(?!计划|预计|力争|[0-9]|[^，,]*(?:不能|不得|尚未|没有|尽快))[\u4e00-\u9fff“”（）()A-Z0-9]{3,20}?"
    r"(?:(?:今年|明年)?(?:(?:国庆|春节|元旦|五一|年底|汛期|入冬|[春秋]季?开学)前|[一二三四]季度|[秋春]季|\d{1,2}月(?:底|[^，,]{0,6}前)?|年内)"
    r"(?:必须|全面|正式)?(?P<when>通车|投用|投入使用|建成投用|开园|招生|启用)|(?:全面|正式|必须)?(?P<cue>投入使用|建成投用))$"
)
# 两所小学将建成投用
_WILL_SERVE = re.compile(
    r"(?:预计|届时)?(?P<goal>[^，,“”是把被使让]{2,24}?(?<!必)将(?:全部|正式|全面|基本)?"
    r"(?P<cue>建成投用|建成通车|建成投产|竣工投产|竣工投用|投入使用|投入运营|通车运营|开港运营))$"
)
_BECOME = re.compile("(?P<cue>成为)(?![^，,]*(?:行动|共识|武器|组成部分|惯例|问题|事实|规律|习惯)$)")
_NAMED_STATE = lazily(rf"(?:{STATE}){CLOSE}$")
_INTENDS = re.compile("将|努力|力争|打造|建设|让|把|目标")


def verdict(view: View, start: int, pattern: re.Pattern[str], reason: str, at: int | None = None) -> Verdict | None:
    """The goal from ``start`` on where the pattern fits there, or at ``at``; its group ``cue`` is the goal's cue."""
    found = pattern.match(view.text, start if at is None else at, view.end)
    return Verdict("goal", reason, found["cue"], start, view.end) if found else None


def stated(view: View, start: int) -> Verdict | None:
    """The goal whose words start there; None where none does."""
    if view.end - start < 5:
        return None
    adverbs = _ADVERBS.match(view.text, start, view.end)
    verb = adverbs.end() if adverbs else start
    if view.text[verb : verb + 1] in _VERB_LETTERS and (verdict := _said_at_the_verb(view, start, verb)):
        return verdict
    if _SOMEWHERE.search(view.text, start, view.end) and (verdict := _said_anywhere(view, start)):
        return verdict
    return _made(view, start, verb) or _become(view, start, verb) or _intended(view, start)


def to_be_there(view: View) -> Verdict | None:
    """What is to be there by what somebody says of the time to come: ``预计大桥将于2031年通车``."""
    if used := _in_use(view):
        return Verdict("goal", IS_TO_BE, used["cue"] or used["when"], view.core, view.end)
    if due := ordered(view):
        return Verdict("goal", IS_TO_BE, due[due.lastgroup or 0], view.core, view.end)
    if view.tense != "planned" or not (view.has("将") or view.has("预计")):
        return None
    extent = view.start, view.end
    will = next(
        filter(None, (shape.match(view.text, *extent) for shape in (_WILL_BE, _WILL_OPEN, _WILL_SERVE, _EXPECTED))),
        None,
    )
    return Verdict("goal", IS_TO_BE, will["cue"], will.start("goal"), will.end("goal")) if will else None


def _in_use(view: View) -> re.Match[str] | None:
    """What a plan says is to be in use, behind no verb: ``东门大桥国庆前通车``."""
    if view.tense != "planned" or view.text[view.end - 1] not in "用车生园":
        return None
    found = view.match(_IN_USE)
    return found if found and not acts(view.text, view.core, view.end) else None


def _intended(view: View, start: int) -> Verdict | None:
    """A level; in a plan also an advance (``在…方面取得新进展``) and things that keep step."""
    if view.tense == "planned":
        if found := verdict(view, start, _ADVANCE, IS_ADVANCE):
            return found
        made = _MAKES.search(view.text, start, view.end) and verdict(view, start, _MADE_BY, IS_STATE)
        if made and not acts_or_names(view.text, start, view.end):
            return made
        there = _THERE.search(view.text, start, view.end) and _TO_BE_THERE.match(view.text, start, view.end)
        if there and (not there["state"] or levels.among_aims(view, start)):
            return Verdict("goal", "a state that a plan names", there[there.lastgroup or 0], start, view.end)
    return levels.measured(view, start)


def _said_at_the_verb(view: View, start: int, verb: int) -> Verdict | None:
    for shapes, reason in _AT_THE_VERB:
        if found := view.fits(shapes, at=verb):
            word = cue(found)
            if word != "实现" or not _REFERS_BACK.search(view.text, verb, view.end):
                return Verdict("goal", reason, word, start, view.end)
    return None


def _said_anywhere(view: View, start: int) -> Verdict | None:
    for needed, pattern, reason in _ANYWHERE:
        if any(map(view.has, needed)) and (found := verdict(view, start, pattern(), reason)):
            return found
    return None


def _made(view: View, start: int, verb: int) -> Verdict | None:
    """``打造…`` unless it is an instrument; a system where the sentence ends in it."""
    found = verdict(view, start, _SYSTEM, "a system that the sentence ends in", verb)
    is_behind = view.position > 0 and view.sentence.clauses[view.position - 1].mark in "，,"
    closes = is_behind and view.before is not None and view.before.kind != "statement"
    if found and _MECHANISM.match(view.text, verb, view.end):
        found = None
    if found and _ends_the_means(view) and (closes or found.cue in {"形成", "打造"}):
        return found
    is_end = _CLASS.search(view.text, verb, view.end) or view.text.startswith("打造一支", verb)
    if _INSTRUMENT.search(view.text, start, view.end) and not is_end:
        return None
    return verdict(view, start, _MAKE, IS_STATE, verb) or verdict(view, start, _LIKE_NAMES, IS_STATE, verb)


def _ends_the_means(view: View) -> bool:
    """Whether nothing follows in the sentence, or only what is to be reached by it: ``…，形成培育梯队，力争…``."""
    return view.last or _TO_REACH.match(view.text, view.following[0].start) is not None


def _become(view: View, start: int, verb: int) -> Verdict | None:
    found = verdict(view, start, _BECOME, "a position to be reached", verb)
    if (
        found
        and view.text[verb - 1 : verb] != "就"
        and (_NAMED_STATE().search(view.text, start, view.end) or _INTENDS.search(view.text, *view.near))
    ):
        return found
    return None
