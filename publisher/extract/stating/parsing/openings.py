"""A clause -> where it begins once connectives, words of time and its subject are passed over."""

import re
from functools import lru_cache

from publisher.extract.stating.parsing import endings
from publisher.extract.stating.parsing.prepositions import PREPOSITION
from publisher.extract.stating.parsing.verbs import ADVERB, PAIRED, PLAIN_VERB
from publisher.extract.text.patterns import any_of, lazily
from publisher.extract.times.moods import SHALL, SHOULD

_HEAD = (
    r"(?:(?:与此)?同时|[一二两三四五六七八九十]个(?:重点|关键|抓手|任务|突破|转变)(?:就是|是)"
    rf"|(?=(?:就是{ADVERB}|以及){ADVERB}*{PLAIN_VERB})(?:就是|以及)|就是(?=要|把|将|重点|抓住)|(?:准备|打算)(?=建设|新建|打造|引进|启动|实施|把|将)|而是|此外|另外|其次|首先|最后|因此|为此|而且|并且|进而|从而|一方面|另一方面"
    r"|(?:工作)?(?:重点|关键|核心|根本|首要任务)(?:仍|还|就)?是|[由以据借]此"
    r"|[一二三四五六七八九十]{1,2}[是要](?![^，]{0,3}区)"
    rf"|(?:计划|预计)(?={ADVERB}*(?:新上|实施|新建|建设|建成|改造|引进|开展|启动))"
    r"|(?:主要|其中)?包括(?=新建|改造|修建|扩建|建设\d)"
    r"|我们(?![国党的家之俩])|会(?=拿出|继续|进一步|加快|持续|大力|积极|努力|全力|着力|把)|将|(?:更|既|又|还|也|都|才|一定|务必)?要(?!求)|既(?![有定往然])|应当|应该|应(?![用对届急变邀聘接])|必须|须|必須|應[當該]|應"
    r"|需要|都|也|还(?![清款贷债本掉])|又|则|便(?![民利捷宜])|就(?![业医餐读学地近诊])|即|并|且|而|正(?![确式常当面规视]))*"
)
_WHEN = (
    r"\d{1,2}月(?:底|末)?前"
    r"|(?:未来|今后|接下来|下一步)?(?:\d{1,2}|[一二三四五六七八九十两几]+)(?:个?月|年)(?:内|来|里|间)?(?=[^\d月度底末初])"
    r"|(?:今年|去年|明年|前年|20\d\d年)?\d{1,2}月(?:份|(?:底|末)?前|底|末|初|[上中下]旬|\d{1,2}日(?:之?前)?)?(?=[^\d、至到-])"
    r"|“[^”，,]{2,6}”以来|今年(?:以来|[春夏秋冬]天)?|全年|年内|今明两年|[上下]半年|(?:这|前|近|过去|最近)几年(?:来|里|间)?|(?:这|近)些年来?|年底(?!前|末)|年底前|(?:国庆节?|春节|元旦|中秋节?|年底)前|明年|[去前]年以来|去年|目前|当前|近年来|下一步|未来|今后"
    r"|(?:19|20)\d\d年以来|(?:到|至)?(?:19|20)\d\d年[底末]?前?|“(?:十?[一二三四五六七八九])五”(?:期间|时期|末)?"
)
_ENDS = endings.of(
    *("provinces", "cities", "counties", "towns", "offices", "organizations", "units", "leading", "payers", "heads")
)
_SHORT = endings.ONLY_AFTER
_LONG = any_of(end for end in _ENDS if end not in _SHORT)
_ORGANS_END = "|".join((_LONG, *(f"(?<={any_of(before)}){end}" for end, before in _SHORT.items())))
_ORGAN_LETTERS = "".join(sorted({end[0] for end in (*_ENDS, *_SHORT, *"项工渔港")}))
_IN_A_PLACE = any_of(endings.of("within"))
_ORGANS = (
    rf"(?![被将把为]|[\u4e00-\u9fff]{{1,4}}坚持党委|(?:街道|社区|园区|[\u4e00-\u9fff]里)指导)(?=[\u4e00-\u9fff·][^，,{_ORGAN_LETTERS}]*+[{_ORGAN_LETTERS}])"
    rf"[\u4e00-\u9fff·]{{1,14}}?(?=[{_ORGAN_LETTERS}])"
    rf"(?:{_ORGANS_END}|(?:项目|工程|渔?港)(?=[将拟]))"
    r"|(?![\u4e00-\u9fff]{0,6}(?:[为在对把将给让使向从与和的到]|指导))[\u4e00-\u9fff]{1,6}?(?<![乡农新全各本城一])村(?![民庄级镇里容干集务规企居落医情晚史])"
    r"|我们|我国|企业(?=先后|累计|联合|也?应当?(?!该|付|对)|也要)"
    r"|当地(?=[把将]|下决心|先后|主动|出台|投入|与[^，,]{2,8}共建)"
    rf"|我[省市县区]|全[省市县区镇乡]上下|全[省市县区国]|国家|中央|国务院|{_IN_A_PLACE}|双方"
    r"|(?:[省市县区镇乡]|街道)(?:人大|政协)(?:常委会|工委|机关)?|(?<![\u4e00-\u9fff])(?:队员|党员|干部|民警|网格员|技术员|医护人员|志愿者)们"
    r"|(?:[\u4e00-\u9fff]{1,5}、[\u4e00-\u9fff]{1,5}?)?[两三四][市县区地省](?=不断|将|共同|联合|携手|要)"
    r"|全[省市县区旗][\u4e00-\u9fff]{1,6}系统|[我本][镇乡县市区][\u4e00-\u9fff]{2,4}[村镇](?=正在|将|要)"
    r"|[我他她](?![国省市县区校院镇乡村们家的人方])|(?<![\u4e00-\u9fff])(?:各地(?:各部门)?|[两三]地|双方|合作社|检察机关|公安机关|司法机关|执法人员|检察院|法院(?!系统)|公司|集团|医院|学校|学院|民警|村干部|工会|协会|商会|团队|校方|村集体)"
    r"|该[区市县镇街院园]|各[村镇街县区市]|志愿者|党员干部|党员|工作人员|网格员|园区|社区|街道"
)
_MUST = rf"(?:将(?!近)|拟(?![定订态稿人建])|{SHALL}(?<!想要)|必须|(?<!不){SHOULD}[当该]?(?={ADVERB}*{PLAIN_VERB}))"
_BRACKETS = r"(?:[（(][^）)]*[）)])?"
# 会议决定成立…, 县委常委会研究决定设立…
_ORDERED = (
    r"(?:(?=[^，,]{2,16}(?:决定|要求|明确|强调|议定|同意))[\u4e00-\u9fff]{0,12}?(?:会议?|全会|党组|党委|县委|市委|区委|省委|政府|指挥部|专班)(?:研究)?"
    rf"(?:决定|要求|明确|强调|议定|同意)(?!的)(?={ADVERB}*{PLAIN_VERB}|{PREPOSITION}|[把将对]))"
)
_FOR_WHOM = "为(?![国省]家?级|全[国省市]|主|了|此|何|期|进一步)[^，,]{2,16}"
_SUBJECT = (
    rf"(?:{_ORDERED}|(?:(?=[^，,将要必应拟]*+[将要必应拟])[\u4e00-\u9fff、]{{2,16}}?{_BRACKETS}(?=[也还都均将要必一务更应拟])"
    r"|(?=[^，,]*、[^，,]*、)(?:[\u4e00-\u9fff]{2,10}、){2,12}[\u4e00-\u9fff]{2,10}?(?![也还都均一务更]))"
    rf"(?=(?:也|还|都|均|一定|务必|更)?{_MUST})"
    rf"|(?:所有|全部)(?![^，,]*的)[\u4e00-\u9fff]{{2,10}}?(?=(?:一律|均须?|都|统一|必须|全面)*(?:{PLAIN_VERB}))"
    r"|\d+[个家名所座]?[\u4e00-\u9fff]{2,8}?(?=(?:全部|全面)?(?:启动|开展|实施|推行|试行|建立))"
    r"|[\u4e00-\u9fff]{4,14}(?=[主重着聚突])(?<=产业|行业|板块|工作)(?=主攻|主打|重在|重点|着力|着重|聚焦|突出)"
    rf"|(?:[\u4e00-\u9fff]{{1,8}}[委会局办]、|各地区?、)?(?:{_ORGANS}){_BRACKETS}(?=将|要|应|必须|也|还|正|今年|去年|于?(?:19|20)\d\d年|负责{ADVERB}*(?:筹措|采购|组织|统筹|协调|监督|审批|管理|调度)|安排|拨付|{ADVERB}"
    rf"|(?:负责{ADVERB}*|{PAIRED}|{_FOR_WHOM})?{PLAIN_VERB}|{PREPOSITION}|[把走]|{_FOR_WHOM}体检|(?:投资|投入|出资|筹资|斥资|耗资)[约近超]?[\d.]+[多余]?[万亿]*元(?=[\u4e00-\u9fff]{{2}}[^，,]{{3}})|指导(?=[^，,]{{2,10}}(?:成立|组建|开展|制定|建立|完善|落实|创建))|一方面|带领|作出《|支持建设了|支持(?![力度的])"
    rf"|组织(?=开展|召开|举办|力量|动员|实施|专家|\d|[^，,]{{2,10}}\d)|新增[^，,]*资金$|[兜保补稳][^，,]{{2}}、))"
)
_HEADED = re.compile(_HEAD)
_PLANS = re.compile(rf"(?:(?:他们|镇里|村里)?打算)?(?:{_WHEN})?")
# The letters that begin what is passed over.
_LEADS = frozenset(
    "他镇村打这前近过最未今接上下全国春元中年明去目当近到至12“0123456789一二三四五六七八九十两几"
    "應与同而此另其首最因为并以进从工重关核根由据借我将更既又还也都才要应必须需则就即且正计预主包准"
)
_TIME = re.compile(_WHEN)
# 改革的重点，是改进…
POINTS = ("的重点", "任务", "的关键", "途径")
# 全区的首要任务是抓好…
_TASK = r"[\u4e00-\u9fff]{2,14}?(?:任务|工作重点|重点工作|总体要求)(?:就|仍|还)?是"
_NAMES_A_TASK = re.compile(_TASK)
_TASK_IS = lazily(rf"{_TASK}(?:要(?!求)|(?=(?:{ADVERB})*{PLAIN_VERB}))")
_TASK_LENGTH = 20
_SHORTEST = 4  # letters of a clause behind its subject
_IS = re.compile("(?:就|还|仍|都)?是(?:要(?!求)|必须)?(?=[^，,]*[^，,的者事]$)")
# 公司2023年4月成立了研究院
_IN_A_YEAR = (
    r"于?(?:19|20)\d\d年"
    r"(?:\d{1,2}月(?:\d{1,2}日|[底末初份]|[上中下]旬)?|[上下]半年|年?[底末初]|[春夏秋冬][天季]?)?(?![底末])"
)
_LEADING_SUBJECT = re.compile(rf"(?:{_WHEN})?{_SUBJECT}(?:{_IN_A_YEAR}|{_WHEN})?")


def opening(text: str, start: int, end: int) -> int:
    """Where the clause begins once connectives and modal words are passed over."""
    if names_what_is_to_do(text, start):
        return _end(_IS.match(text, start, end), start)
    may_be_a_task = text.find("是", start + 4, min(end, start + _TASK_LENGTH)) > 0
    if may_be_a_task and _NAMES_A_TASK.match(text, start, end) and (task := _TASK_IS().match(text, start, end)):
        return task.end()
    if text[start] not in _LEADS:
        return start
    return _led(text, start, end)


def names_what_is_to_do(text: str, start: int) -> bool:
    """Whether a clause with 是 says what the one before it announces: ``改革的重点，是改进…``."""
    return text[start] in "是就还仍都" and text[start - 1 : start] in "，," and text.endswith(POINTS, 0, start - 1)


def with_time(text: str, start: int, core: int) -> int:
    """Where the clause begins if only words of time stand before its core (``到2030年…``), else the core."""
    found = _TIME.match(text, start)
    return start if found and found.end() == core else core


@lru_cache(maxsize=4)
def subject_end(text: str, start: int, end: int) -> int:
    """Where the clause's subject and what follows it (modal words, words of time) end; ``start`` where it has none.

    Kept for a moment: several rules ask for it in turn.
    """
    subject = _LEADING_SUBJECT.match(text, start, end)
    behind = _end(_HEADED.match(text, subject.end(), end), start) if subject else start
    return behind - (behind > start and text.startswith("正在", behind - 1))


def _led(text: str, start: int, end: int) -> int:
    """Where the words end that lead on to what is said, after what tells when: connectives, modal words."""
    return _end(_HEADED.match(text, _end(_PLANS.match(text, start, end), start), end), start)


def begins(text: str, start: int, core: int, end: int) -> tuple[int, ...]:
    """Where what a clause says may begin: behind its subject, if enough follows that, and at its core."""
    behind = subject_end(text, start, end)
    return (behind, core) if core < behind < end - _SHORTEST else (core,)


def _end(found: re.Match[str] | None, otherwise: int) -> int:
    return found.end() if found else otherwise
