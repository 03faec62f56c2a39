"""A clause -> its predicate: its adverbs, verb and object, connectives and subject passed over."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from publisher.extract import tables
from publisher.extract.patterns import ahead, any_of, each, lazily
from publisher.extract.stating import facts
from publisher.extract.stating.funds import FUNDS, funded


def _letters(words: Iterable[str]) -> str:
    """The letters that words begin with."""
    return "".join(sorted({word[0] for word in words}))


_TABLES = tables.read("verbs")
_ADVERB_TABLES = tables.read("adverbs")
_COUNT = r"(?:\d{1,3}|[一两二三四五六七八九十几多])"
_TIMES = rf"(?:连续)?{_COUNT}次|连续{_COUNT}年|每(?:年|月|季度?|周[一二三四五六日]?|天)"
# Any letter but the Latin ones: a range as long as that of the Chinese ones takes a while to compile, and this is
# part of many patterns.
_LETTER = r"[^\W\da-zA-Z_]"
_MANNER = rf"(?:有{_LETTER}{{2}}、)?[有更较毫]{_LETTER}{{1,3}}地|逐{_LETTER}"
_ALL_ADVERBS = (*_ADVERB_TABLES["adverbs"], *_ADVERB_TABLES["more_adverbs"])
# First a look at the letter: at most places stands neither an adverb nor a verb.
_FIRST_OF_ADVERBS = ahead((*_letters(_ALL_ADVERBS), *"有更较毫逐连每一两二三四五六七八九十几多"), r"\d")
ADVERB = rf"(?:{_FIRST_OF_ADVERBS}(?:{any_of(_ALL_ADVERBS)}[地、]?|{_MANNER}|{_TIMES}))"
_ROOTS, _COMPLEMENTS = _TABLES["roots"], _TABLES["complements"]
_COMPOUND = (
    rf"(?!{any_of(_TABLES['no_compounds'])})[{''.join(_ROOTS)}]{{1,2}}[{''.join(_COMPLEMENTS)}]"
    r"(?:用足|做强|做优|用好|到位)?"
)
_VERBS = frozenset((*_TABLES["verbs"], *_TABLES["more_verbs"]))
_NOUNS = frozenset((*_TABLES["verbal_nouns"], *_TABLES["more_verbal_nouns"]))
# How adverbs, verbs and prepositions begin: what begins with none of these needs no closer look.
_ADVERB_PAIRS = frozenset(word[:2] for word in _ALL_ADVERBS if len(word) > 1)
_ADVERB_LETTERS = frozenset("有更较毫逐连每一两二三四五六七八九十几多0123456789") | {
    word for word in _ALL_ADVERBS if len(word) == 1
}
_VERB_PAIRS = frozenset(
    (
        *(word[:2] for word in _VERBS | _NOUNS),
        *(root + other for root in _ROOTS for other in _ROOTS + _COMPLEMENTS),
    )
)
_VERB_LETTERS = frozenset("促")
# Whatever an adverb or a verb begins with, for a look ahead.
_VERBAL_LETTERS = "".join(
    sorted({pair[0] for pair in _ADVERB_PAIRS | _VERB_PAIRS} | _ADVERB_LETTERS | _VERB_LETTERS | set("配"))
)
_PREPOSITION_LETTERS = frozenset("赴在对和向与同从由面围依利运通按根以用结针沿就瞄立借聚比给赶经举")
_NO_VERB = (
    "出口创汇|(?:投产|落户|入驻|签约|在建|开工|竣工|复工)(?:企业|项目)(?=[约共超达近]?[1-9])|落地生根|落地见效|落地开花|(?:建成|投产|达产|完工|竣工|投用)(?:投产|达产|投用)?后|团结带领|建成区|代建筑|突出地|新开工|规划(?:不是|把|提出|明确|如何|期|纲要|主要|指标)|控制性|保护性|保障性|支持性|保险"
    "|实践[表证]明|存在|供给侧|合作(?:社|组织|化|医疗|商店|制|经济)|研究(?:机关|机构|人员|院|室|生)|生产(?:资料|力|率|总值|关系|大队|队)|消费(?:品|资料|者|基金|贡献率)"
    "|制造业|服务业|培养目标|设计(?:工作|预算|能力|院|单位|人员)|试点(?:地方|地区|城市|单位)|(?:建设|发展|改革|前进)中的|发展中国家|解放(?:军|区|初|战争|以?[后来])|增产节约|拟定为|加速[\u4e00-\u9fff]{2}$"
)
_NO_VERB_HERE = re.compile(_NO_VERB)
_PLAIN_LETTERS = _letters((*(_VERBS - _NOUNS), *_ROOTS, "促"))
PLAIN_VERB = (
    rf"{ahead(_PLAIN_LETTERS)}(?!{_NO_VERB})"
    rf"(?:{any_of(sorted(_VERBS - _NOUNS))}|{_COMPOUND}|促(?=[^进使成其销，,]{{3}}))"
)
VERBAL_NOUN = (
    rf"{ahead(_letters(_NOUNS))}(?!{_NO_VERB}|(?:开发|示范|集聚|保护|服务|合作|管理|试点|承载)[区园](?!域))"
    f"{any_of(sorted(_NOUNS))}"
)
PAIRED = "(?:调整|改造|规划|组织)"  # verbal nouns that another verb makes a verb: 调整优化
_NO_NOUN = (
    r"(?!着(?![力重眼手陆])|[的者性率额值量型期之是于]|会(?![展议计员客所同诊商见])|业(?![绩务])|主义|成效|取得|得到|情况"
    "|以来|名单|权(?!力)|中的)"
)
_HEAD = (
    r"(?:(?:与此)?同时|[一二两三四五六七八九十]个(?:重点|关键|抓手|任务|突破|转变)(?:就是|是)|就是(?=要|把|将|重点|抓住)|而是|此外|另外|其次|首先|最后|因此|为此|而且|并且|进而|从而|一方面|另一方面|(?:工作)?(?:重点|关键|核心|根本|首要任务)(?:仍|还|就)?是|[由以据借]此|[一二三四五六七八九十]{1,2}[是要](?![^，]{0,3}区)"
    rf"|以及(?={ADVERB}*{PLAIN_VERB})"
    r"|我们(?![国党的家之俩])|将|(?:更|既|又|还|也|都|才|一定|务必)?要(?!求)|既(?![有定往然])|应当|应该|应|必须|须|需要|都|也|还|又|则|就(?![业医餐读学地近诊])|即|并|且|而|正(?![确式常当面规视]))*"
)
_WHEN = (
    r"\d{1,2}月(?:底|末)?前|(?:未来|今后|接下来|下一步)?(?:\d{1,2}|[一二三四五六七八九十两几]+)(?:个?月|年)(?:内|来|里|间)?(?=[^\d月度])"
    r"|(?:今年|去年|明年|前年)?\d{1,2}月(?:份|(?:底|末)?前|底|末|初|[上中下]旬|\d{1,2}日)?(?=[^\d、至到-])"
    r"|今年(?:以来|[春夏秋冬]天)?|全年|(?:国庆节?|春节|元旦|中秋节?|年底)前|明年|去年|目前|当前|近年来|下一步|未来|今后"
    r"|(?:到|至)?(?:19|20)\d\d年(?:底|末|前)?|“(?:十?[一二三四五六七八九])五”(?:期间|时期|末)?"
)
_ORGAN_LETTERS = "领书组团员者班校队子线局办委心协区市县省镇乡街集公部政党管企财高院机单各地农银卫医合园国资本预"
_ORGANS = (
    rf"(?!被|[\u4e00-\u9fff]{{1,4}}坚持党委)(?=[\u4e00-\u9fff·][^，,{_ORGAN_LETTERS}]*+[{_ORGAN_LETTERS}])[\u4e00-\u9fff·]{{1,14}}?(?=[{_ORGAN_LETTERS}])(?:区|市|县|省|镇|乡|街道|局|(?<=[政融文旅经信发])办|(?<=[改健信计编纪])委|中心|协会|集团|公司|部门|政府|党委|党工委|管委会|企业|财政|高校|(?<=[干支])部|(?<=[党人])员|(?<=愿)者|(?<=班)子|(?<=条)线|(?<=专)班|(?<=[作务商分])队|(?<=[县市区镇乡主要])领导|书记|小组|党组织|(?<=商)团|(?<=学)校|(?<=[业技范一二三四五六七八九多])园"
    r"|院校|机构|单位|各地|各级|地方|街镇|农商行|银行|卫生院|医院|合作社|园区|国务院|财政|资金|本级支出|预算内投资|政府投资)"
    r"|我们|我国|企业(?=先后|累计|联合|也?应当?(?!该|付|对)|也要)|当地(?=[把将]|下决心|先后|主动|出台|投入|与[^，,]{2,8}共建)|我[省市县区]|全[省市县区国]|国家|中央|国务院|[县市区镇村省]里|双方|(?:[\u4e00-\u9fff]{1,5}、[\u4e00-\u9fff]{1,5}?)?[两三四][市县区地省](?=不断|将|共同|联合|携手|要)|全[省市县区旗][\u4e00-\u9fff]{1,6}系统|[我本][镇乡县市区][\u4e00-\u9fff]{2,4}[村镇](?=正在|将|要)|该[区市县镇街院园]|各[村镇街县区市]|志愿者|党员干部|党员|工作人员|网格员|园区|社区|街道"
)
_PREPOSITION = (
    "赴|在|对于?(?!外)|和(?=[^，,、的]{2,10}一起)|向|与|同(?!样|志|时)|从(?!而|事)|由(?!于)|面向|围绕|依托|利用|运用|通过|按(?!照|期|时)|按照|根据|以|用(?!于)|结合|针对|沿着?|就|瞄准|立足|借助|聚焦"
    "|比照|给|赶在|经(?!济|营|常|验|贸|费|销|过|开区)|举"
)
# 依托联合会的成立
_OF_WHAT = re.compile("^(?:依托|借助|围绕|结合|利用).*的$")
_WAYS = re.compile("等(?:多种)?(?:措施|办法|方式|形式|途径|手段|渠道|政策|环节|方面)$")
_MODAL = "将要须应"
_MUST = "(?:将(?!近)|(?<![主重需首紧必纲想只])要(?![求素点道闻件领害员塞])|必须)"
_BRACKETS = r"(?:[（(][^）)]*[）)])?"
_SUBJECT = (
    rf"(?:(?=[^，,将要必]*+[将要必])[\u4e00-\u9fff、]{{2,16}}?{_BRACKETS}(?=[也还都均将要必一务更])(?=(?:也|还|都|均|一定|务必|更)?{_MUST})"
    r"|\d+[个家名所座]?[\u4e00-\u9fff]{2,8}?(?=(?:全部|全面)?(?:启动|开展|实施|推行|试行|建立))"
    r"|[\u4e00-\u9fff]{4,14}(?=[主重着聚突])(?<=产业|行业|板块|工作)(?=主攻|主打|重在|重点|着力|着重|聚焦|突出)"
    rf"|(?:{_ORGANS}){_BRACKETS}(?=将|要|应|必须|也|还|正|今年|去年|安排|拨付|{ADVERB}|{PLAIN_VERB}|{PAIRED}{PLAIN_VERB}|{_PREPOSITION}|[把走]|一方面|带领|作出《|支持建设了|组织(?=开展|召开|举办|力量|动员|实施|专家|[^，,]{{2,10}}\d)|新增[^，,]*资金$|[兜保补稳][^，,]{{2}}、))"
)
_LEADING = re.compile(rf"(?:(?:他们|镇里|村里)?打算)?(?:{_WHEN})?{_HEAD}")
# The letters that begin what ``_LEADING`` passes over.
_LEADS = frozenset(
    "他镇村打未今接下全国春元中年明去目当近到至12“0123456789一二三四五六七八九十两几与同而此另其首最因为并以进从工重关核根由据借我将更既又还也都才要应必须需则就即且正"
)
_TIME = re.compile(_WHEN)
_LEADING_SUBJECT = re.compile(rf"(?:{_WHEN})?{_SUBJECT}(?:{_WHEN})?{_HEAD}")
_ADVERBS = re.compile(f"{ADVERB}*")
_VERBS_HERE = (
    rf"(?:(?P<verb>{PLAIN_VERB})(?:[、和](?:(?P<second>{PLAIN_VERB})|(?P<served>{VERBAL_NOUN})))?"
    rf"|(?P<noun>{VERBAL_NOUN})){_NO_NOUN}"
)
_VERB = re.compile(_VERBS_HERE)
_DIRECT = re.compile(rf"(?!{_NO_VERB})(?P<adverbs>{ADVERB}*){_VERBS_HERE}")
_PREPOSITION_HERE = re.compile(_PREPOSITION)
_WITH_PHRASE = re.compile(
    rf"(?P<phrase>{ADVERB}*(?:{_PREPOSITION})(?:[^，,“《]|“[^”]*”|《[^》]*》){{2,80}}?)(?=[{_VERBAL_LETTERS}])(?P<adverbs>{ADVERB}*)"
    rf"(?P<verb>{PLAIN_VERB}|配(?=[了备齐足])|(?:选择|发展|开放|改造|修复|支持|孵化|治理|部署|布局|布置|规划|配置|支持|建设|(?:安排|调整|共建)(?![上中后方期]))(?=[^，,的和与、]{{3}})){_NO_NOUN}"
)
_AFTER_ANY_WORD = re.compile(
    r"(?!涉及|具有|具备|拥有|享有|其中|才能|规划|方案|意见|通知|会议|必将|[年日月人]均|作为|包括|对于|只有|一定|转为|需要|这些|那些|有关|使用|用于|[一二两三四五六七八九十几多各])[\u4e00-\u9fff]{2}地?"
    rf"(?:{ADVERB}+(?P<noun>{PLAIN_VERB}|{VERBAL_NOUN})|(?!{any_of(_TABLES['telling_states'])})(?P<verb>{PLAIN_VERB}))"
    rf"{_NO_NOUN}(?!实现|取得|迈[上出]|再上|呈现)(?=[^，,]{{4}})"
)
_DID = lazily(
    rf"(?P<subject>[\u4e00-\u9fff]{{2,14}}?)(?P<adverbs>{ADVERB}*)(?P<verb>{PLAIN_VERB}|{VERBAL_NOUN})(?=了[^，,]{{2}})"
)
# Whoever acts is left out, also before few words; what is only dealt with is not (``港口建设要加快``).
_ACTORS = re.compile("各(?![种项类方])|[区市县镇乡]|街道|政府|部门|单位|公司|企业|园区|干部")
_DEEDS = frozenset(_TABLES["deeds"])
_HELPING = _TABLES["helping"]
_SAYS_OF_THINGS = re.compile("[的是有使让被受为了得所]|这|那|一切|本身|之[间中]")
_DEALS = re.compile("[\u4e00-\u9fff]{2,4}(?<![面相反核绝]|[应是这那])(?=对(?![于外内口接标照应象抗立策比])[^，,]{4,})")
# 城建集团与高新区签署两份协议
_SIGNS = re.compile(
    r"[\u4e00-\u9fff（）()]{2,24}?(?<![要应须可能会不已参])(?=在[^，,]{2,10}?签[署订](?:了|《|协议|框架)|与[^，,]{2,16}?(?:签署|签订|签约|达成|共建|结成|组建|联合))"
)
_MAY_SIGN = re.compile("签|达成|共建|结成|组建|联合")
_SIGNING = frozenset(("签署", "签订", "达成", "共建", "组建", "联合"))
_DEALT = frozenset(("实施", "开展"))
_COMES_ABOUT = frozenset(("形成", "发挥", "成为", "呈现", "展现", "加速"))  # 正在形成新的风气
# Of the verbal nouns these are verbs even before a short object, unless it makes a compound with them.
_MORE_A_VERB = frozenset(_TABLES["taking_short_objects"])
_NOUN_AFTER = re.compile(
    "工作|能力|体系|水平|力度|措施|政策|制度|机制|经费|资金|成本|条件|设施|标准|效果|领域|方案|任务|计划|人员|机构|部门|方式"
    "|事业|建设|发展|改革|结构|关系|[有不较更显]|战|区|带|型|中"
)
# What goes on so behind a verbal noun tells of it: ``投资出现企稳态势``.
_GOES_ON = re.compile(
    r"(?:里程|规模|面积|周期|工期|增速|增幅)[^，,]{0,6}\d|出现|呈现|持续|稳步|快速|明显|显著|日益|处于|成为|代表着?|只[能有]"
    "|[也又]|既(?!有)|受到|取决于|需要|措施需要|工作(?:需要|赶不上|跟不上|做得)|面临|[和与][^，,的]{2,6}的关系[^，,]{2,4}$|贸易[也既]"
)
# And so behind one that is a verb, whatever else the clause tells: ``安排了专人``.
_CARRIED_OUT = re.compile("了[^，,]{2,}")
# 由市政府主办 says whose a thing is.
_HOSTS = frozenset(("主办", "承办", "协办", "主持", "牵头", "负责", "管理", "组成"))
_MADE_UP_OF = re.compile("以[^，,]{2,40}为[^，,的]{1,8}的")  # 以…为标志的文艺革命深入发展
# 对…的处理 is a noun, 对…的给予表彰 and 通过…的建设带动… are none.
_ACTS_BEHIND = re.compile("给予|予以|进行|实行|加以|严肃|带动|推动|促进|提高|解决|扩大|采取|提供|依法")
_LISTS = re.compile("围绕|针对|面对|按照|根据")
_LONE = frozenset(("围绕", "针对", "面对"))
_ORDERS = re.compile(each(("要", "须", "将", "一律", "足额")))
_TOPIC = lazily(
    rf"(?!该[区市县镇](?:一方面|也|还|将|要))[^，,还也样都]{{4,60}}?都?(?:要|须|将(?!(?:更加|日益|不断|继续|进一步|逐步|大大)+{PLAIN_VERB}$)|一律|足额)(?:向[^，,]{{2,6}}?)?(?P<adverbs>{ADVERB}*)(?P<verb>公开|{PLAIN_VERB}{{1,2}})"
    r"(?:到[^，,了]{2,16})?$"
)


# Only who acts is eager: ``青山湾大力推进…``.
_EAGERLY = ("大力", "全力", "积极", "扎实", "主动", "着力", "精心", "充分")
_EAGER = re.compile(each(_EAGERLY))
_WHO_IS_EAGER = lazily(
    rf"(?P<subject>(?![^，,]{{0,8}}(?:[的是有使让被受为能以把将在对向与和并于国、]|[指说]|主张|希望|带领|通过|要求|强调|认为|必须|只有))"
    rf"[\u4e00-\u9fff]{{3,8}}?)(?P<adverbs>(?:{any_of(_EAGERLY)}){ADVERB}*)(?P<verb>{PLAIN_VERB}|利用){_NO_NOUN}(?=[^，,]{{4}})"
)


class Predicate(NamedTuple):
    """Offsets in the paragraph: ``start`` of the words that make an item, ``object`` where the verb ends.

    ``phrase`` is the prepositional phrase before the verb, empty where there is none.
    """

    start: int
    verb: str
    adverbs: str
    object: int
    phrase: str = ""


def parse(text: str, start: int, end: int, core: int | None = None) -> Predicate | None:
    """The predicate of the clause ``text[start:end]``; None for a clause that does not open with one.

    ``core`` is its ``opening`` where that is known already.
    """
    begin = opening(text, start, end) if core is None else core
    under_way = text[begin] == "在" and begin > start and text[begin - 1] in "正也"
    found = _under_way(text, begin, end) if under_way else _predicate(text, begin, end)
    found = found or _behind_a_subject(text, start, end)
    if found and text.startswith("正在", found.start):
        begin = found.start + len("正在")
    if found and facts.says(text, begin, end):
        return None
    return found


def _under_way(text: str, begin: int, end: int) -> Predicate | None:
    """The predicate behind 正在, that among its words, or behind 也在: ``也在积极争取支持``."""
    found = _predicate(text, begin + 1, end)
    if found and text[begin - 1] == "正":
        return None if found.verb in _COMES_ABOUT or found.object == end else found._replace(start=begin - 1)
    if text[begin - 1] == "正":
        found = _predicate(text, begin, end)
        return found._replace(start=begin - 1) if found and found.object < end else None
    is_eager = found and text[begin + 1 : begin + 3] in _ADVERB_PAIRS
    return found if is_eager else _predicate(text, begin, end)


def _behind_a_subject(text: str, start: int, end: int) -> Predicate | None:
    behind = subject_end(text, start, end)
    if behind > start and (found := _predicate(text, behind, end)):
        least = 2 if found.adverbs or text[behind - 1] in _MODAL or text.startswith("了", found.object) else 4
        if end - found.object >= least or found.phrase:
            named = end - found.start > behind - start or _ACTORS.search(text, start, behind)
            return found if named else found._replace(start=start)
    if done := _did(text, start, end) or _dealt_with(text, start, end):
        return done
    after = start + 3 if text[start + 2 : start + 3] == "地" else start + 2
    words = _AFTER_ANY_WORD.match(text, start, end) if _opens(text[after : after + 2]) else None
    if words and not facts.states(text[words.end() : end]):
        return Predicate(start, words["verb"] or words["noun"], "", words.end())
    if _EAGER.search(text, start + 3, min(end, start + 11)) and (words := _WHO_IS_EAGER().match(text, start, end)):
        told = facts.states(text[words.end() : end])
        return None if told else Predicate(words.end("subject"), words["verb"], words["adverbs"], words.end())
    if _ORDERS.search(text, start, end) and (words := _TOPIC().match(text, start, end)):
        return Predicate(start, words["verb"], words["adverbs"], end, "topic")
    return None


def _dealt_with(text: str, start: int, end: int) -> Predicate | None:
    """The predicate behind a short name and whom it deals with: ``西坪对六个老旧小区实施改造``."""
    if _MAY_SIGN.search(text, start + 2, end) and (found := _SIGNS.match(text, start, end)):
        told = _predicate(text, found.end(), end)
        return told if told and told.phrase and told.verb in _SIGNING else None
    found = _DEALS.match(text, start, end)
    told = found and _predicate(text, found.end(), end)
    return told if told and told.verb in _DEALT and told.phrase else None


def _did(text: str, start: int, end: int) -> Predicate | None:
    """The predicate of a clause whose subject no table knows, told by 了: ``渔业社安排了专人``."""
    at = text.find("了", start + 4, end - 2)
    if at < 0 or text[at - 2 : at] not in _DEEDS or not (found := _DID().match(text, start, end)):
        return None
    if _SAYS_OF_THINGS.search(found["subject"]):
        return None
    begin = found.end("subject") - (2 if found["subject"].endswith(_HELPING) else 0)
    return Predicate(begin, found["verb"], found["adverbs"], found.end()) if begin > start else None


def opening(text: str, start: int, end: int) -> int:
    """Where the clause begins once connectives and modal words are passed over."""
    if text[start] not in _LEADS:
        return start
    return _end(_LEADING.match(text, start, end), start)


def with_time(text: str, start: int, core: int) -> int:
    """Where the clause begins if only words of time stand before its core (``到2030年…``), else the core."""
    found = _TIME.match(text, start)
    return start if found and found.end() == core else core


@lru_cache(maxsize=4)
def subject_end(text: str, start: int, end: int) -> int:
    """Where the clause's subject and what follows it (modal words, words of time) end; ``start`` where it has none.

    Kept for a moment: several rules ask for it in turn.
    """
    behind = _end(_LEADING_SUBJECT.match(text, start, end), start)
    return behind - (behind > start and text.startswith("正在", behind - 1))


@lru_cache(maxsize=8192)
def _opens(letters: str) -> Literal["adverb", "word", ""]:
    """What two letters may begin: an adverb (or anything else); a verb or a preposition; none of these."""
    if letters in _ADVERB_PAIRS or letters[:1] in _ADVERB_LETTERS:
        return "adverb"
    if letters in _VERB_PAIRS or letters[:1] in _VERB_LETTERS or letters[:1] in _PREPOSITION_LETTERS:
        return "word"
    return ""


def _predicate(text: str, start: int, end: int) -> Predicate | None:
    if text[start : start + 1] in FUNDS and (behind := funded(text, start, end)):
        paid = _predicate(text, behind, end)
        return paid and paid._replace(start=start)
    opens = _opens(text[start : start + 2])
    if not opens:
        return None
    verb = _end(_ADVERBS.match(text, start, end), start) if opens == "adverb" else start
    if _preposition(text, verb) or (verb > start and _preposition(text, start)):
        found = _WITH_PHRASE.match(text, start, end)
        if found and not _only_a_phrase(text, found, end):
            return Predicate(start, found["verb"], found["adverbs"], found.end(), found["phrase"])
    return _direct(text, start, verb, end)


def _preposition(text: str, at: int) -> bool:
    return text[at : at + 1] in _PREPOSITION_LETTERS and _PREPOSITION_HERE.match(text, at) is not None


def _direct(text: str, start: int, verb: int, end: int) -> Predicate | None:
    """The predicate that opens with adverbs up to ``verb``, and there with a verb; else with fewer adverbs."""
    pair = text[verb : verb + 2]
    may_be = pair in _VERB_PAIRS or pair[:1] in _VERB_LETTERS
    found = _VERB.match(text, verb, end) if may_be else None
    if found and (verb == start or not _NO_VERB_HERE.match(text, start)):
        return _taken(text, start, end, found, text[start:verb])
    if any(text[at : at + 2] in _VERB_PAIRS for at in range(start, verb)):
        found = _DIRECT.match(text, start, end)
        return _taken(text, start, end, found, found["adverbs"]) if found else None
    return None


def _taken(text: str, start: int, end: int, found: re.Match[str], adverbs: str) -> Predicate | None:
    if adverbs.startswith("已") and (
        facts.goes_ahead(text, found.end(), end) or text.startswith(("项目", "企业", "工程"), found.end())
    ):
        return None
    noun = found["served"] or found["noun"]
    if noun and not _takes_an_object(noun, text[found.end() : end], adverbs):
        return None
    return Predicate(start, noun or found["second"] or found["verb"], adverbs, found.end())


def _end(found: re.Match[str] | None, otherwise: int) -> int:
    return found.end() if found else otherwise


def _only_a_phrase(text: str, found: re.Match[str], end: int) -> bool:
    """Whether the verb behind a preposition belongs to its noun: ``向支持…的人们``, ``通过加强…等措施``."""
    rest = text[found.end() : end].removeprefix("了")
    if _belongs_to_a_noun(found, rest):
        return True
    if found["phrase"][0] in "由从" and rest[:1] in ("到", "至"):
        return True
    if (found["phrase"][0] == "在" and rest[:1] == "的") or (not rest and _OF_WHAT.search(found["phrase"])):
        return True
    if _LISTS.match(found["phrase"]) and (found["phrase"][-1] in "、和与" or found["phrase"] in _LONE):
        return True
    if (
        found["phrase"][0] in "向对同与由从"
        and not found["adverbs"]
        and "的" in rest
        and found["phrase"][-1] not in "面上中"
    ):
        return True
    return _WAYS.search(rest) is not None or facts.states(rest)


def _belongs_to_a_noun(found: re.Match[str], rest: str) -> bool:
    """Whether the phrase before the verb makes a noun of it (``通过多种形式的联合``), or tells whose something is."""
    phrase = found["phrase"]
    if phrase[0] == "由" and found["verb"] in _HOSTS:
        return True
    if phrase[-1] in "的所" and not found["adverbs"] and not _ACTS_BEHIND.search(found["verb"] + rest):
        return True
    if not rest and phrase[0] in "同与和" and found["adverbs"] in ("不断", "日益", "持续", "继续", "进一步"):
        return True
    return _MADE_UP_OF.match(phrase) is not None or rest.endswith(("相适应", "相协调"))


def _takes_an_object(noun: str, rest: str, adverbs: str) -> bool:
    """Whether the words after a verbal noun are its object and not what is said of it."""
    if _CARRIED_OUT.match(rest):
        return True
    if not adverbs and _GOES_ON.match(rest):
        return False
    if facts.is_done(rest):
        return False
    if adverbs and not adverbs.endswith(("高质量", "有效", "主要", "合理", "自主")):
        return True
    least = 2 if noun in _MORE_A_VERB and not _NOUN_AFTER.match(rest) else 4
    return len(rest) >= least and not facts.states(rest)
