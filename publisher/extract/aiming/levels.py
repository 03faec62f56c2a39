"""Rules for goals that are figures: a level, a rank, a mark to be passed, a list of targets."""

import re

from publisher.extract import tables
from publisher.extract.aiming.deadlines import finished, won
from publisher.extract.aiming.expenses import is_policy, is_spent
from publisher.extract.aiming.oldplans import NUMBER, changed
from publisher.extract.aiming.reasons import IS_LEVEL
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.clauses import Clause
from publisher.extract.text.patterns import each, lazily
from publisher.extract.times.moods import SHALL

_TABLES = tables.read("goals")
CUES = _TABLES["levels"]
# More of them, each with what must stand around it.
MORE_CUES = (
    each(("进入", "跨进", "挤进"), r"(?=[^，,]{0,10}(?:前\d|[一二三四五六七八九十百\d]强))")
    + "|"
    + "预计(?=[^，,]{2,12}前?(?:贯通|通车|投产|建成|竣工|完工|投用|交付))|"
    + "不发生(?=[^，,]{2,16}(?:事故|火灾|伤亡|事件|返贫|风险))|"
    + each(("遏制", "避免", "杜绝"), "(?=[^，,]{2,16}(?:事故|返贫|亡人))")
    + "|占(?<=将.)|为(?<=[值量额].)|比(?<=将.)|从(?<=[将：:].)|由(?<=[将：:].)"
    r"|月(?=[^，,]{0,3}(?:开工|竣工|完工|投|通|建成|合龙|贯通))"
    r"|增[加设产](?<=[将划]..)|增加(?<=[量率额值数积龄命入能]..)|覆盖(?<=\d年..)|全部(?:(?<=[要将]..)|(?=脱贫|摘帽|出列|达标|清零|免费开放|通车|投用|交付))"
    r"|(?:必须|务必)(?=(?:在|赶在)?[^，,]{2,10}前|(?:全部|全面|如期|按期)?(?:具备|通车|投用|交付|竣工|完工|建成|开园|投产|封顶|启用))"
)
_SHARE = r"\d[\d.]*(?:[%％]|个百分点)"
# What every level has something of, 翻番 as well.
_COUNTS = re.compile(r"[\dⅠⅡⅢⅣ一二两三四五六七八九十百千万翻]")
# Words of which a clause must have one, the pattern, the name of the rule.
RULES = (
    ("大关", r"[^，,]*?(?P<cue>跨越|突破|迈上|迈入|推上|推向|站上)[^，,]*?大关$", "a mark to be passed"),
    ("台阶", r"[^，,]*?(?P<cue>跨上|迈上|登上|跃上|迈入)[^，,]{0,4}\d[^，,]*?台阶$", "a mark to be passed"),
    (
        "确保 保证 保持",
        rf"(?![^，,]*(?:是保证|的需要$|期间的水平$))[^，,“]{{0,12}}?(?P<cue>确保|保证|保持)[^，,]*"
        rf"(?:{NUMBER}|全覆盖|达标|达到|以上|以内|不低于|清零|第一|前列|全部|合格率|不发生|不反弹|底线)",
        "a state to be ensured",
    ),
    (
        "保持",
        r"(?:[^，,]{0,10}?|[^，,了]{2,10}继续)(?P<cue>保持)[^，,了]{2,20}(?:称号|[一二]级标准|文明单位|领先位置|领先地位|领先水平)$",
        "a state to be ensured",
    ),
    (
        "保持",
        r"(?![^，,]*(?:政策|取向))[^，,]{0,10}?(?P<cue>保持)[^，,]{2,30}(?:基本稳定|总体稳定|基本平衡|合理区间|基本同步|基本匹配)$",
        "a state to be ensured",
    ),
    (
        "前 年内",
        r"[^，,]{0,24}?(?:(?:19|20)\d\d年(?:年?底|末)?之?前|年底前|月底前|年内)[^，,]{0,10}?"
        r"(?!(?:在?[^，,]{1,4}年内)?建成$)(?<!可)(?P<cue>消除|实现|建成(?!的)|基本|全面(?=[建消完实])|全部(?=回迁|更换|达标|实现|完成|消除|退出|销号|整改|办结))",
        "an end state by a date",
    ),
    (
        "增长",
        r"[^，,“]{2,24}?(?:保持|实现)[^，,]{0,4}?(?P<cue>[两三]位数)(?:以上)?(?:的)?增长$",
        IS_LEVEL,
    ),
    (
        "年内",
        r"(?:计划|力争|争取|准备|拟)(?:用|在)?[一二三四五六七八九十\d]{1,2}(?:至[一二三四五\d])?年内"
        r"(?P<cue>[\u4e00-\u9fff]{2})[^，,\d]{0,12}\d[^，,]*$",
        "an end state by a date",
    ),
    (
        "确保 保证",
        r"[^，,“]{0,6}?(?P<cue>确保|保证)(?:[^，,]*(?:只增不减|稳步提升|不减少|不降低)$|[^，,]*走出[^，,]*(?:道路|之路|路子|新路)$"
        r"|[^，,]*(?:质量|水质|水体|断面|排放|浓度|[率量]|风险|生态环境)(?:持续|稳定|总体|有效|全面|不断)+(?:优良|向好|达标|改善|好转|管控|可控|受控|下降|提升)$"
        r"|在?20\d\d年[^，,]{2,}|[^，,]*(?:年|月|汛期?|季度?)(?:底|末)?之?前[^，,]{2,}"
        r"|[^，,]*(?:封顶|竣工|投产|通车|交付|投用|达产|完工|开工|投产运营|投入使用|投入运营|[再迈]上[^，,]{0,4}新?台阶)$"
        r"|[^，,]{2,24}(?:全面|如期|按期|提前|圆满|顺利)(?:完成|建成|实现|脱贫|收官)$|[^，,]{2,12}既[^，,]+又[^，,]+$)",
        "a state to be ensured",
    ),
    ("不发生", r"(?:确保|坚决|始终)*(?P<cue>不发生)[^，,的]{4,20}$", "a state to be ensured"),
    (
        "遏制 避免 杜绝",
        r"(?:坚决|有效|全力|切实|严格|彻底)*(?P<cue>遏制|避免|杜绝)[^，,]{2,16}(?:事故|返贫|亡人)(?:的?发生)?$",
        "a state to be ensured",
    ),
    (
        "引进 招引 签约",
        r"(?:年内|全年|每年)(?:新)?(?P<cue>引进|招引|签约)[^，,、]{0,12}项目(?:不少于|超过?)?\d[\d.]*[个家](?:以上)?(?:、[^，,]*\d[^，,]*)?$"
        r"|每年(?:新)?引进[^，,、]{2,12}项目不少于\d+个$",
        IS_LEVEL,
    ),
    (
        "目标",
        r"[^，,“]{2,24}?(?P<cue>目标)(?:值|定|设定|确定|拟)*(?:为|在|是)?(?:[约近]|年均)?(?:增长|下降)?\d[^，,的]{1,10}$",
        IS_LEVEL,
    ),
    (
        "守住 守牢",
        r"(?:坚决|牢牢|切实|严格)*(?P<cue>守[住牢])(?!了)[^，,]*不(?:发生|突破)[^，,]*(?:底线|红线)$",
        "a state to be ensured",
    ),
    (
        "达到 实现 建成 用上 住上",
        r"[^，,]{0,12}?\d[\d.]*[%％](?:以上)?的[^，,就能可]{1,14}?(?P<cue>达到|实现|建成|[用住]上)[^，,]{2,}$",
        "a share to be reached",
    ),
    (
        "快于 高于",
        r"(?!比|较)[^，,]{2,12}(?:增长|增速|增幅|收入)[^，,]{0,4}(?P<cue>快于|(?<![不能应])高于)[^，,]{4,}$",
        "a state to be reached throughout",
    ),
    (
        "冲刺 冲击 剑指 问鼎",
        r"[^，,“]{0,12}?(?P<cue>冲刺|冲击|剑指|问鼎)[^，,]*(?:[\d百千万]亿|百强|前[\d一二三四五六七八九十]|第一|前列|之[都城冠]|目标)[^，,]{0,8}$",
        "a position to be reached",
    ),
    (
        "迈进 攀升",
        r"[^，,“]{2,16}?[向朝]着?[^，,]*(?:[\d百千万]亿|百强|高端|中高端|第一|强[市区县镇国省]|城市|都市|名城|大省|前列)[^，,]{0,8}(?P<cue>迈进|攀升)$",
        "a position to be reached",
    ),
    (
        "达到 进入 跻身",
        r"(?![^，,]*(?:已|了|能够|比|较|成果))[^，,“]{2,16}?(?P<cue>达到|进入|跻身)(?:或接近)?[^，,]{0,8}"
        r"(?:国际|世界|国内|全国|全省|全市|同类|行业)[^，,的]{0,8}(?:水平|前列|行列)$",
        IS_LEVEL,
    ),
    (
        "控制在 完成",
        r"(?!完成)[^，,]{2,}?(?:[量率耗额幅值度放低数]|指标|赤字)(?P<cue>控制在|完成)"
        r"[^，,]{0,10}(?:下达|考核|规定|约束性|要求)的?[^，,]{0,6}(?:目标|指标|任务|范围|要求)(?:之?内|以内)?$",
        "a state to be ensured",
    ),
    (
        "所有",
        r"[^，,]{0,4}所有[^，,]{2,12}(?P<cue>将)(?!近|对|向)[^，,]{3,}$",
        "a state to be reached throughout",
    ),
    (
        "全部",
        r"[^，,]{2,24}?[要将](?P<cue>全部)(?:淘汰|退出|关停|达标|完成|建成|实现|脱贫|更换|消除|解决)[^，,]{0,6}$",
        "a state to be reached throughout",
    ),
    (
        "覆盖",
        r"(?:到)?(?:19|20)\d\d年(?:底|末)?前?[^，,]{0,6}(?P<cue>覆盖)[^，,]{2,}",
        "an end state by a date",
    ),
    (
        "完成",
        r"(?!同|其中)[^，,“]{0,6}?(?P<cue>完成)[\d.一二三四五六七八九十百千万]+[万亿]元?(?:总?投资|投资额|产值|任务)$",
        "an amount to be done",
    ),
    (
        "完成",
        rf"(?!同|其中)(?:(?<=[年底末内前期间度][，,])|(?=[^，,]{{0,8}}[年月度]|[^，,]*\d[百千万亿]*元|[^，,]{{0,6}}(?:计划|力争|确保)))[^，,“]{{0,6}}?(?P<cue>完成)(?!进度|率|情况)[^，,\d]{{2,14}}(?<!改造)(?<!规划)(?<!整治)(?<!任务)(?<!修复)(?<!技术)(?![^，,]*(?:建设|改造|转型|治理|搬迁)$)"
        rf"{NUMBER}[^，,、的]{{1,10}}(?<!改造)(?<!规划)(?<!任务)(?<!整治)(?:、[^，,]*\d[^，,]{{1,8}})?$",
        "an amount to be done",
    ),
)
_LEVEL = re.compile(
    r"(?!比|较|用于|包括|[^，,]{0,6}多达|完成[^，,]*的[^，,\d]+(?:建设|改造|工程|搬迁)$|每年安排"
    r"|继?续?(?:发挥|完善|加强|强化|支持|落实|推广)[^，,]*[\d百千万][^，,]*的[^，,\d]+$)[^，,]*?"
    r"(?P<cue>新增|建成(?!区)|达到?|突破|超过?|控制在|提高到|提升[到至]|增加到|[增升降]至|降到|保持在?|稳定在|增长|减少|下降|跨越|翻(?![开阅修新译身])|不低于)"
    rf"[^，,、]{{0,24}}?{NUMBER}"
)
# 设立规模不低于10亿元的基金: how large a thing is to be that something is done with.
_OF_THINGS = lazily(
    rf"{ADVERB}*(?:{PLAIN_VERB}|对|为)[^，,]*?不低于[^，,的]{{0,4}}{NUMBER}[^，,的]*的"
    "(?![^，,]*(?:目标|水平|增速|增长|增幅|速度|要求|任务|底线))[^，,]{2,}$"
    rf"|[^，,]{{2,10}}不低于[^，,的]{{0,4}}{NUMBER}[^，,的]*的(?:给予|予以|免|减|可享|享受|奖|补)[^，,]*$"
)
# What a plan says without a further mark of aims.
_SET_LEVEL = re.compile(
    r"(?!比|较|由|用于|包括|其中|安排|今?年?[^，,]{0,6}安排|[^，,]*估[计算])[^，,]{2,}?"
    rf"(?:(?P<cue>拟定为|规定为|达到|(?<=将)会?达到?|提高到|提升[到至]|增加到|[增升降]至|降到|稳定在|保持在|控制在|低于(?=[^，,]{{0,4}}\d[^，,者的]{{0,8}}$)|扩大[到至]"
    rf"|缩[小短][到至]|[上下][升降][到至]|增长到|不低于|(?<=天数)不少于|不少于(?=\d[\d.]*(?:个百分点|[%％]))|不超过|突破|[双均都](?:超过?|达到?|破))[^，,、]{{0,6}}?{NUMBER}"
    rf"|(?:将|计划)(?P<more>增加|增设|增产|减少)[约近]?{NUMBER}[^，,的]{{1,8}}$"
    rf"|(?P<change>增长|下降|提高|降低|减少)[约近]?{_SHARE}"
    r"|(?P<brought>实现|完成)[^，,、的\d]{0,14}\d[\d.]*[百千万亿]*[^，,、的\d]{1,4}(?:以上|左右)?$"
    r"|(?<=[年净])增加?[^，,、\d]{2,16}(?P<least>不少于)\d+[个家名项]$"
    r"|(?<=[长速幅入])(?P<faster>快于|高于)[^，,]{4,}$"
    r"|(?P<doubled>翻[一两]?番)$"
    rf"|(?<=[量率额值数积龄命入能])(?P<grown>增长|增加|提高|延长|减少|下降|降低)[约近]?{NUMBER}[^，,]{{0,8}}$)"
)
# What passes a mark, covers most, or takes no longer than so long: ``产值过百亿元``, ``县域医共体覆盖九成以上的县``.
_PASSES = re.compile(
    r"(?!比|较|其中|到现在|[^，,]*(?:已|了|目前|去年))[^，,]{2,}?(?:(?:年|要|双双)?(?P<cue>过)(?<=[值入量额润口数利红率度双比要栏费年]过)"
    r"(?:[一二两三四五六七八九十百千\d]+[百千万亿个成]|[百千][万亿元]|[百千万]|亿元?|半$)[^，,]{0,8}$"
    r"|(?P<covers>覆盖)(?:[一二三四五六七八九]成|一半|\d[\d.]*(?:[%％]|万?(?:人次|户)以上))(?:以上)?(?:的[^，,]{1,6})?$"
    r"|(?P<shorter>压[减缩]?[到至]|缩短[到至])\d[\d.]*(?:个?(?:工作日|小时|分钟)|天)(?:以内|之内|左右)?$)"
)
_SET_FOR = frozenset(("action", "goal", "tail"))
_ENDS = frozenset("%％‰上右内下")
_RATE = re.compile(
    r"(?!比|较|其中|[^，,]*(?:已|了|目前|去年|上年|由[^，,]*的))[^，,\d]{2,20}?[率比度](?:要|须|应|均|都)*"
    r"(?P<cue>保持|≥|＞|达到?|为)?[约近]?\d+[%％‰](?:以上|左右|以内|以下)?$"
)
# ``城镇调查失业率5.5%左右``, and what is to be grown by a year that the clause before names.
_ABOUT = re.compile(
    r"(?!比|较|其中|提出)(?:[^，,\d安排达到]{2,14}?[率量值额入比重幅])(?P<cue>\d[\d.]*)[^，,\d]{1,5}(?:左右|以上|以内)$"
)
_GROWN = re.compile(
    r"(?P<cue>培育|引育|引进|招引|新建|打造|创建)[^，,\d]{2,}?[\d一二两三四五六七八九十百]+[^，,]{0,6}$"
)
_SPREAD = re.compile(
    r"(?:到(?:20\d\d|明|[一二][九〇○零][^，,]{2})年[底末]?|今年|明年|[一二三四五\d]{1,3}年内)[^，,不]{0,6}使[^，,]{2,24}?"
    r"(?P<cue>普及|摆脱|消除|达到|实现|用上|通上)[^，,]{2,}$"
)
_BY_A_YEAR = re.compile(r"到(?:20\d\d|明)年(?:底|末)?$")
# A figure to the fourth digit reports what was counted.
_EXACT = re.compile(r"\d{3}[1-9]|\d\d\.\d[1-9]|\d\.\d\d[1-9]")
_ADDS = re.compile(
    rf"(?!加快)(?:[^，,实施推进]{{2,16}})?(?P<cue>新增(?![^，,]*(?:资金|工程$|建设$|项目$))|(?<!要)净增|建成(?![区的]))[^，,、]{{0,16}}{NUMBER}"
)
_AIMS = re.compile(r"力争(?<!努力争)|争取|确保|到(?<!年到)(?:19|20)\d\d年|未来|预期(?!寿命)|目标|规划期末")
_AIMS_HERE = re.compile(rf"以上|以内|不低于|左右|跨越|年均|年内|{SHALL}(?<![总想]要)(?!旨)|将(?!近)|再")
_ANNOUNCES = re.compile(
    r"[^，,]*(?:目标|(?:功能|战略|发展|总体)定位)(?:[和与及]?任务)?(?:主要)?(?:是|为|有|包括|如下)?$"
)


def spread(view: View) -> Verdict | None:
    """What is to reach everybody by a time: ``到2031年使沿海各村普及冷链``."""
    found = _SPREAD.match(view.text, view.start, view.end) if view.tense == "planned" and view.has("使") else None
    return Verdict("goal", "an end state by a date", found["cue"], view.start, view.end) if found else None


def announces_targets(text: str, clause: Clause) -> bool:
    """Whether a list of targets follows the clause: ``主要预期目标是：``."""
    return clause.mark in {":", "："} and _ANNOUNCES.match(text, clause.start, clause.end) is not None


def measured(view: View, start: int) -> Verdict | None:
    """A level with a figure, where the clause or its sentence speaks of what is to come."""
    if found := finished(view, start):
        return _level(found, start, view)
    if not _COUNTS.search(view.text, start, view.end) or is_spent(view.text, view.start, view.end):
        return None
    found = _ADDS.match(view.text, start, view.end)
    found = found or _about(view, start) or _grown(view, start) or won(view, start, _among_goals(view))
    if not found and view.has("不低于") and _OF_THINGS().match(view.text, start, view.end):
        return None
    if not found and not is_policy(view.text, start, view.end):
        found = _LEVEL.match(view.text, start, view.end) if _speaks_of_aims(view, start) else None
        return _level(found, start, view) if found else planned(view, start)
    return _level(found, start, view) if found else None


def planned(view: View, start: int) -> Verdict | None:
    """A level that a plan names: ``护理型床位占比提高到70%``."""
    aimed = view.tense == "planned" or (view.tense == "open" and _among_goals(view))
    found = _SET_LEVEL.match(view.text, start, view.end) if aimed else None
    found = found or (_PASSES.match(view.text, start, view.end) if view.tense == "planned" else None)
    found = found or (changed(view, start) if view.tense != "done" else None)
    if found is None or (not _among_goals(view) and _EXACT.search(view.text, found.end() - 1, view.end)):
        return None
    return _level(found, start, view)


def _about(view: View, start: int) -> re.Match[str] | None:
    """A figure that a plan gives or take some: ``城镇调查失业率5.5%左右``."""
    if view.text[view.end - 1] not in "右上内" or view.tense != "planned":
        return None
    return _ABOUT.match(view.text, start, view.end)


def _grown(view: View, start: int) -> re.Match[str] | None:
    """What is to be there by the year that the clause before names: ``到2027年，培育龙头企业20家``."""
    if not view.position or view.tense == "done":
        return None
    begin, end, _ = view.sentence.clauses[view.position - 1]
    if view.text[end - 1] not in "年底末" or not _BY_A_YEAR.search(view.text, begin, end):
        return None
    return _GROWN.match(view.text, start, view.end)


def _among_goals(view: View) -> bool:
    """Whether the clause goes on a list of goals: ``单位能耗降低12%，森林覆盖率达到23.41%``."""
    return view.before is not None and view.before.kind == "goal"


def among_aims(view: View, start: int) -> bool:
    """Whether a clause goes on a list of goals, or its sentence speaks of aims."""
    return _among_goals(view) or _speaks_of_aims(view, start)


def _level(found: re.Match[str], start: int, view: View) -> Verdict:
    cue = found["cue"] or found.group(found.lastgroup or 0)
    return Verdict("goal", IS_LEVEL, cue, start, view.end)


def kept(view: View) -> Verdict | None:
    """A rate that a plan names behind what is to be done for it: ``推行电子病历，甲级病案率95%``."""
    before = view.before
    if view.tense != "planned" or before is None or before.kind not in _SET_FOR or view.text[view.end - 1] not in _ENDS:
        return None
    found = _RATE.match(view.text, view.core, view.end)
    return Verdict("goal", IS_LEVEL, found["cue"] or "", view.core, view.end) if found else None


def _speaks_of_aims(view: View, start: int) -> bool:
    if _AIMS_HERE.search(view.text, start, view.end):
        return True
    return _AIMS.search(view.text, *view.near) is not None
