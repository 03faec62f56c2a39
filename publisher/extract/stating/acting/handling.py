"""Rules for clauses that handle something without a verb of action at their head: ``把…做深做细``, ``将…纳入…``."""

import re

from publisher.extract import tables
from publisher.extract.stating.around.frames import TO_STRENGTH, standing_of_a_subject
from publisher.extract.stating.around.results import DONE_FOR, NOT_TO_DO
from publisher.extract.stating.parsing import bodies
from publisher.extract.stating.parsing.costs import FUNDS, funded
from publisher.extract.stating.parsing.openings import subject_end
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERB_OR_NOUN
from publisher.extract.stating.shapes import Row, beginning, cue
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("actions")
_HANDLED = lazily(
    r"(?![^，,]*的(?:根本|重要|有力|可靠|必要|基本)(?:保[证障]|基础|条件|动力|任务|途径|原则)$)"
    rf"{ADVERB}*(把)(?!目光|眼光|视线|心思|目标(?!任务))[^，,]{{2,60}}?(?:{PLAIN_VERB}|(?:建设|组织|发展|利用|保护|管理|治理)(?:起来|好)|(?:结合|衔接|联系|统一|融合)起来|相(?:结合|衔接|融合|统一)"
    rf"|[做往向伸推抓管办讲落引贯转改]|融入|嵌入|并入|列为|定为|作为[^，,]*(?:依据|参考|条件|内容)$|[\u4e00-\u9fff](?:给|到|在|进|入|回|掉|齐|清|透)(?!的)"
    r"|(?<![看当想说算误称])[\u4e00-\u9fff]成[^，,]{2,}$|收归|缴回|[\u4e00-\u9fff](?:起来|下来|出来|过来|进去)$)"
)
_HELPS = (
    rf"[^，,]{{2,}}(?:{any_of(_TABLES['helped'])}|[解减排办]难?[题忧负担难实事]+[^，,]{{0,4}}"
    rf"|(?:{PLAIN_VERB}|提供|建设|创造|解决)[^，,]{{2,}})$"
)
# 建梯队、优服务
_PAIRED = "扬定严建育引聚拓优强补稳促扩提降减抓搭破解访送清延盘"
_TWO = "(?![筑材设导集焦化调充贴进大升少决问谈理洁伸长高员])[\u4e00-\u9fff]{2}"
_STRESSED = "找抢盯抓引跑送促帮拼赶建育聚强补延稳"
# 建4个泊位, 修了12栋老屋, 在城南设三个驿站
_MADE = tuple("建办修设装盖铺架编搞关")
_SO_MANY_OF = (
    r"(?:掉|起|下|好)?了?(?:[一两三四五六七八九十几]|\d[\d.]*[万余多]{0,2})"
    "[座个家条处栋间所批支项台盏眼套期片亩公本](?![^，,]*[大好]事$)[^，,]{2,}"
)
_HANDLING = beginning(
    Row(("在",), "[^，,]{2,40}[上中](?:狠|再|持续|更多)?(?:下功夫|用力|发力)$"),
    Row(
        ("走",),
        "(?!出了|[一两三几\\d]站)[^，,]{2,}(?:路|道路|路子)$",
        behind=("坚定不移", "坚定不移地", "坚定", "继续", "坚持"),
    ),
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
    Row(
        ("指导",),
        rf"[^，,]{{2,14}}?(?:成立|组建|开展|制定|建立|完善|落实|创建|做好|编制|实施|办理|申报|整改|{PLAIN_VERB})[^，,]{{2,}}$",
        behind=("督促", "帮助", "协助", "主动", "全程", "上门"),
    ),
    Row(
        (
            "每周",
            "每月",
            "每季",
            "每季度",
            "每半年",
            "每年",
            "一周一",
            "一月一",
            "一季一",
            "一季度一",
            "半年一",
            "一年一",
        ),
        "(?:一次)?(?:调度|通报|研判|会商|排名|督查|评比|考核|评星|点评|公示|晾晒)$",
    ),
    Row(
        ("每周", "每月", "每季度", "每半年", "每年", "每学期"),
        "(?:至少|不少于)?(?:“[^”]{2,6}”|驻[村厂企校点]|下[村访沉]|接访|进村|入户)[^，,]{0,4}[一二两三四五六七八九十\\d]+[次天回场](?:以上)?$",
        behind=("坚持",),
    ),
    Row(_MADE, _SO_MANY_OF, behind=("再", "先", "又", "还要", "准备", "打算", "计划", "正在", "年内", "今年", "各")),
    Row(("在",), f"[^，,]{{2,14}}?各?(?:{'|'.join(_MADE)}){_SO_MANY_OF}"),
    Row(("对",), "(?![外内于])[^，,]{2,30}(?:一[\u4e00-\u9fff]一策|零容忍)$"),
    Row(("守住", "守牢", "兜牢"), "[^，,]*、[^，,]*底线$", behind=("牢牢", "坚决", "严格")),
    Row(("派",), "(?![出往驻遣生系别])[\u4e00-\u9fff]{2,6}(?:下乡|下沉|进[村社企校厂]|驻|到|赴|上门)[^，,]*$"),
    Row(("请",), "(?!示)[^，,]{2,10}[来到][^，,]{2,}$", behind=("定期", "常态化", "专门", "多次")),
    Row(("带领",), f"(?![^，,]{{0,8}}(?:人民|各族))[^，,]{{2,14}}?{ADVERB}*{PLAIN_VERB}[^，,]{{2,}}"),
    Row(_TABLES["helping"], _HELPS),
    Row(("作出《",)),
    Row(("充分考虑", "统筹考虑"), "(?!到)[^，,]{2,}$"),
    Row(
        ("对", "就"),
        "(?!此|我)[^，,]{2,30}(?:作了|作出了?|做了|做出了?|进行了)[^，,]*"
        "(?:补充|修订|修改|规定|调整|部署|安排|研究|讨论|审议|清理|整顿|交流)$",
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
    Row(("负责",), f"(?![^，,]*的[^，,的]{{2,6}}$){ADVERB}*{VERB_OR_NOUN}[^，,、]{{2,}}"),
    Row(("主要负责", "具体负责"), "(?![人同者])[^，,、]{4,}"),
    Row(("再建",), r"[^，,]{0,3}\d"),
    Row(("新开工",), "(?![^，,]{0,12}项目)[^，,]{4,}"),
    Row(("新增", "新开", "全年新增", "年内新增"), f"[^，,]{{0,14}}?{any_of(_TABLES['built_for_people'])}"),
    Row(("支持建设了",)),
    Row(tables.read("verbs")["four_letters"], "(?:、[\u4e00-\u9fff]{4})*$", behind=_TABLES["before_four_letters"]),
    Row(("累计为", "先后为"), "[^，,]{2,}提供[^，,]{2,}"),
    Row(
        ("为",),
        rf"{NOT_TO_DO}[^，,]{{2,20}}(?:{DONE_FOR}|实施(?=[^，,]{{3}})|建立(?![^，,]*基础$)|做(?!出|好))[^，,]{{2,}}",
    ),
    Row(
        ("给",),
        "(?![予出人力我你他她了])[^，,]{2,20}?(?:再|都|各|每[个家人])?(?:添|装|配|换|加装|增)(?:上|了|备)?[^，,]{3,}$",
    ),
    Row(("拉开",), "[^，,]*框架$"),
    Row(("集中",), rf"[^，,]{{2,8}}?{ADVERB}+{PLAIN_VERB}[^，,]{{4,}}"),
)
_DISPOSAL = lazily(
    rf"将[^，,]{{2,40}}?(?:(?:全部|统一|逐步|及时|一律)?(?:{any_of(_TABLES['disposing'])}"
    r"|(?:向|朝)[^，,]{2,20}(?:聚焦|倾斜|集中|集聚|延伸))"
    rf"|{any_of(_TABLES['changing_to'])}[到至为]"
    r"|(?:分|并|压|拆|合|改|换)成|缴回|收归|(?:清理|办理|处置|整改|拆除)完毕|(?:下放|承接|兑现|发放|落实)到位|[^，,]*(?:结合|统一|统筹|衔接|调动)起来|[^，,]*相(?:结合|衔接|融合)$"
    r"|进行[^，,的]{2,10}$)"
)
_WHERETO = re.compile(f"走{TO_STRENGTH}$")
_LED_IN = lazily(f"{ADVERB}+")
BARS = "bars something"
_BARRED = beginning(
    Row(_TABLES["barring"], "(?![是有会能让仅但单]|需要)[^，,]{3,}$", behind=("一律", "原则上", "坚决")),
    Row(("不能",), "再?(?:搞|挪用|转嫁|乱|随意|任意|批准|摊派)(?!好|清)[^，,]*$", behind=("一律", "决", "绝")),
    Row(("不随意", "不随便", "不擅自", "不新增"), "[^，,]{3,}$"),
    Row(("不搞",), "(?!“[^”]*”(?:式|$))(?![是有会能让仅但单])[^，,]{3,}$", behind=("一律", "坚决", "绝", "决")),
)
_TURNED = re.compile(
    r"[^，,]{0,40}?向[^，,]{2,40}倾斜$|[^，,]{2,16}?对[^，,]{2,20}负(?:总|主要|首要|全)责$"
    r"|[^，,]{2,14}(?:全部|一律|统一)(?:纳入|收归|移交|接入|划归)[^，,]{2,}$"
    r"|[^，,]{2,10}由[^，,]{2,10}送到[^，,]{2,}$|[^，,]{2,10}脱[^，,]{1,4}不脱[^，,]{1,8}$"
)
_CHARGED = re.compile(
    r"(?!是)(?:各级)?[\u4e00-\u9fff、]{0,30}"
    rf"{any_of(_TABLES['ordered'])}"
    r"(?:都|也|还|均|更)?(?:要|必须|应当|应该|应(?!当|该))"
    r"(?!看到|(?:深刻|充分|清醒|高度|切实)?认识|清醒|懂得|明白|指出|说|有|是|求|想|知道|按(?!时|期)|根据"
    r"|从(?!严|快|速|紧)|站在|通过|在|结合|以)[^，,]{4,}$"
)
_SETS = re.compile(
    r"[^，,“]{2,30}?(?:补助|补贴|养老金|起征点|标准(?![台煤箱])|扣除比例|报销比例|支付比例|返还比例|保险保额|最高额度|最高限额)(?:由[^，,由]{0,12}\d[^，,由]{0,4}元|[^，,\d]{0,8})"
    r"(?:提高|增加|上调|降|降低|下调)(?:到|至)?[^，,]{0,6}\d"
    r"|[^，,“]{0,16}(?:考核权重|权重|分值)由[^，,由]{0,4}\d[^，,由]{0,5}(?:提高|调整|增加|提升|降低|上调|下调)[到至]\d"
    r"|[^，,“]{2,24}用于[^，,]{2,12}的?(?:比例|比重)(?:不低于|不得低于|不少于|提高到|达到)\d"
    r"|[^，,“]{2,24}比例由原来的\d[^，,由]{0,5}(?:提高|降低|上调|下调)[到至]\d"
    r"|[^，,“]{2,14}(?:起付线|起付标准|比例|门槛|上限|额度|时限|用时|周期)由[^，,由]{0,4}\d[^，,由]{0,5}(?:降|降低|压缩|压减|缩短|提高|放宽|延长|上调|下调)[到至]\d"
    r"|[^，,“]{2,12}审批(?:事项|时限)?(?:精简|压减|压缩)[^，,]{0,4}?\d|[^，,“]{2,10}(?:加装|安装)[^，,\d]{2,8}不少于\d"
)
_FITS = re.compile(
    r"(?:[^，,“]{0,12}?(?:要|必须|应当|应该)|(?<=[要须当该]))(?:同|与|和)[^，,]{2,40}相(?:适应|协调|衔接|配套|结合)$"
)
_DEALS = re.compile(r"对(?![外内于])[^，,]{2,30}(?:必须|都?(?<!需)要(?![求素点])|一律|坚决)[^，,]{3,}$")
# Without one of these no rule for what is said of a subject speaks; every branch begins with a letter.
_SAID_OF_SUBJECTS = re.compile(each(_TABLES["said_of_subjects"]))
# 其他区域禁止新建小锅炉
_BARRED_TO = re.compile(
    r"[^，,“]{2,16}?(?:原则上|一律|全部)?(?:禁止|严禁|不得(?!不)|(?<!得)不再)(?:新建|扩建|审批|采用|引进|增加|布局|销售|生产)[^，,]{2,}$"
    r"|(?:任何|一切)[^，,]{1,14}?(?:一律|都|均)?(?:不准|不许|不得(?!不|而知)|严禁|禁止)[^，,]{2,}$"
    r"|[^，,“]{2,16}(?:以后|之后|期间|以内|之内|范围内|区域内|路段|时段)(?:一律|都)?(?:禁止|严禁)[^，,]{2,}$"
)
_SUBJECTS = (
    (_BARRED_TO, BARS),
    (_DEALS, "deals with somebody"),
    (_FITS, "fits something to another"),
    (_TURNED, "turns something to a purpose"),
    (_CHARGED, "charges somebody with something"),
    (_SETS, "sets a policy's figure"),
)


def handling(view: View) -> Verdict | None:
    """``把…做深做细``, ``将…纳入…``, ``不搞…`` and ``…向…倾斜`` are actions though they open with no verb of action."""
    text, start, end, core = view.text, view.start, view.end, view.core
    behind = subject_end(text, start, end)
    behind = bodies.handles(text, start, end) if behind == start else behind
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
        if cue(found) == "走" and not view.last and _WHERETO.search(text, start, end):
            return view.whole("frame", "frames what follows", "走")
        return _done(view, start, cue(found), "handles something")
    handed = start if text.startswith("将", start) else start - 1
    if text[handed] == "将" and _DISPOSAL().match(text, handed, end):
        return _done(view, handed, "将", "handles something")
    if (led := text.find("将", start + 2, start + 9)) > 0 and _LED_IN().fullmatch(text, start, led):
        return _done(view, start, "将", "handles something") if _DISPOSAL().match(text, led, end) else None
    found = view.fits(_BARRED, at=start)
    if found and view.after_action and start == view.start and view.text.startswith("不再", start):
        return view.whole("tail", "says what is spared", "不再")
    return _done(view, start, cue(found), BARS) if found else None


def _done(view: View, start: int, cue: str, reason: str) -> Verdict:
    return Verdict("action", reason, cue, start, view.end, cue)
