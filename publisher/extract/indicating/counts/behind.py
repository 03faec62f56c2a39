"""A number -> the span of the noun phrase behind it: 12条产业链, 3条连接南北的干线."""

import re
from functools import lru_cache

from publisher.extract import tables
from publisher.extract.indicating.growth.changes import PACE
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import ACTIONS, ADVERBS, PLACE_NOUNS, PREDICATES, VERBS, is_verb
from publisher.extract.numbers.units import PATTERN
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("indicators")
_STOPS = PREDICATES | ACTIONS | {"基本"}
_GROWING = ("极", "点", "引擎", "动力", "空间")  # 三大增长极
_DONE_TO = frozenset(_TABLES["done_to"])
_PROVINCES = re.compile("省(?:、(?:自治区|直辖市|区|市))+")
_ONLY_PEOPLE = re.compile("[0-9][0-9.]*[万多余]{0,2}(?:[户名]|人(?!口))")
_ONLY_A_SIZE = lazily(rf"[0-9][0-9.]*[十百千万亿多余]{{0,3}}{PATTERN}")
_DIGITS = frozenset("0123456789")
_MAY = ("可以", "能够")
_COUNTS = frozenset(number + unit for number in "两三四五六七八九十" for unit in "个大项")
_POINTING = (
    "这一刻度",
    "这一关口",
    "这一大关",
    "这一水平",
    "这一高点",
    "这个台阶",
    "这个关口",
    "这个刻度",
    "这道关",
    "这道门槛",
)
# 18项完成或超额完成目标; 4000万人次这一刻度
_NO_THINGS = ("百分之", "完成或", "达到或", "实现或", "超额", *_POINTING)
_MARKS = frozenset(("门槛", "关口", "大关"))  # 跨过1200万人次门槛
_HELD = ("床位", "员工", "学位", "泊位", "机位", "客房")
_HELD_BY = lazily(f"(?P<whose>{any_of(_HELD)})(?=的)")  # 500张床位的医院
_SHORT = frozenset("村镇县市乡省国校园厂店羊牛猪")
_VILLAGES_DID = re.compile("(?<!村)[村镇县乡户校厂店][通建修办装用种养换开设有]了")  # 行政村通了公交
_RIGHT_HEAD = re.compile(
    rf"(?!{PACE.pattern}|(?<![成%％])[和与及](?![谐睦平声服田美])|(?:[今明后]年|[年月]底)(?![^，,。；;]{{0,12}}的)|(?:动态|全部|全面|逐步|实现|成功)*[清归]零)(?:级的?|[长宽高深厚]的|(?:或者?|甚至)更?[多长大高][^，。的]{{0,4}}的|的|用于|规模(?!以上)的?|已(?=[上投建][市产成]))?"
    r"(?!之[多久])(?=[\u4e00-\u9fffA-Z“‘《0-9]|[a-z][A-Z])"
)
_NOUNS = re.compile(
    r"(?:[0-9][0-9.\-—～~至]{0,12}[十百千万亿]{0,3}(?:元|美元|吨|平方米|亩|公里|千瓦)?(?:以上|以下)?级?的?)?"
    r"(?:[\u4e00-\u9fffA-Za-z“”‘’《》·\-]|（[^（）]{1,8}）|\([^()]{1,8}\)){1,24}"
)
# 4所医院床位使用率达82%: the count is the hospitals', the rate is told by the next figure.
_OF_A_RATE = frozenset("家所个座")
_OWNERS = any_of(_TABLES["owning_rates"])
_WHOSE_RATE = re.compile(
    rf"(?P<whose>[\u4e00-\u9fff]{{0,8}}{_OWNERS})(?:[\u4e00-\u9fff]{{2,9}}(?:(?<![效比])率|占比|比重))"
    "(?=[0-9]|[均都仍已约近超达为在不低高保突提下上稳实维降升接全再又还，,])"
)
# 3条连接南北、贯通东西的干线: the noun stands after the verbs that describe it.
_MODIFIED = lazily(r"[^，,。；;：:的0-9]{2,20}的([\u4e00-\u9fff]{2,12})")
# 6个总投资超3亿元的项目
_OF_A_SIZE = re.compile(
    r"(?:累计|计划)?(?:全产业链)?(?:总投资额?|投资额?|年?产值|注册资本|占地(?:面积)?|总?建筑面积|[总全]长|总面积|总?库容|总?装机(?:容量)?)"
    r"[约近超达过共]{0,2}[0-9][0-9.]*多?"
    r"[\u4e00-\u9fff]{1,5}(?:以上)?的([\u4e00-\u9fff“”]{2,14})"
)
_WANTS = re.compile("需要|[亟急仍尚还]需|[亟急尚]待|等待")
_CENTURIES = ("19", "20")
_DATED = lazily(
    f"(?:19|20)[0-9]{{2}}年[底末]?(?:之?前|以前|以后|之后|后|以来)?(?:{any_of(tables.read('tenses')['coming_to_be'])})(?:并?(?:投用|使用|通车|入住))?的"
)
_LISTED = re.compile(r"、([\u4e00-\u9fff]{2,12})(?=[，,。；;：:\n]|$)")
_SUMMED = re.compile(r"、[^，,。；;：:\n0-9]{1,20}等([\u4e00-\u9fff]{2,12})")
LIKE = ("犹如", "如同", "宛如", "宛若", "恰似", "好似", "好比")  # 宛如12颗珍珠
# 由3万人扩充到4.6万人
_COMES_TO = lazily(f"[到至为][了近约]?[0-9][0-9.]*[十百千万亿]{{0,2}}(?:{PATTERN})?")
_RIGHT_END = re.compile(
    "一对[一多]|点对点|面对面|手把手|门对门|(?<!发)达(?![级标])|及(?!以上|格)|[获被已将在按从占为于对把让使与等都并是变至到](?![级心品理市镇界校建岗职册编])"
    "|(?<![水公和])平(?=均(?!衡))|(?<![年人户亩日])均(?![级衡])|(?<![倾方面定去导趋志意走单双纵横外内])向(?!往)|(?<!自)由|(?<!和)各|共(?=[0-9有计])"
    r"|[今去前]年|(?<=[\u4e00-\u9fff])(?<![一二两三四五六七八九十几今去当本全多常历])年[内底](?![部容地涝])|以(?![上下内来后前及旧工奖])|前[来往]|不(?![锈良]|动产|同(?!程度))"
    r"|(?<![未原后本近从将外往归引自])来(?![源访往宾华料电信])|[和超约近](?=[近约]?[0-9一二三四五六七八九十百千])"
    r"|(?<![主重需首])要(?![素求点道闻件领])|[降升增](?=[至到低长])|就(?![业医诊学职地近餐读位绪])|也"
    r"|集中(?=投|用于|开工|签约|竣工|开竣工|启动|落地)|签约(?=落[户地]|入[园驻]|成功)|又|仍|却"
    r"|正(?=在|加快|加紧|积极|抓紧|全力|有序|稳步)|还(?![款贷林草湖田本原迁建])|(?<![规原准细法总守])则"
    r"|(?<![首成京古武新])都(?![市江匀会城督])|免费(?=提供|发放|接种|入|享|开放|体检|培训)|有(?=党的|中国特色)"
    r"|(?<=..)[0-9一二两三四五六七八九十]{1,3}天[里内]|[户亩人日]均|满负荷|居(?=[全世首前])|(?:建设|打造|开展|推行|实施)(?=“)|脱贫(?=增收|致富|摘帽|$)|扩为|积极(?!性)"
    rf"|{any_of(LIKE)}|中(?=的?[仅只仍还均也已]?(?:排名|排位|位次|位列|位居|[居列排]第|(?:前移|后移|[上提]升|下降|后退|前进|跃升|升)[至到]?了?第?(?:[0-9]|$)))|即(?=[将可能])|的(?=[\u4e00-\u9fff]{{0,4}}基[础数]上)|(?<=基[础数])上"
    r"|(?:计划|预计|争取|力争)(?=[于在到]?(?:[今明后]年|年[内底]|[上下]半年|[0-9]{1,4}[年月]))"
    r"|追[回讨缴]|讨[回要]|挽回|(?:融资|贷款|授信|增收|减税|退税|节支|节省|节约|募资|筹资)(?=[约近超]?[0-9])"
    r"|(?:快速|蓬勃|健康|平稳|较快|迅速|加快)(?=发展|增长|壮大|成长|推进|建设)|坚决|仅|(?<![原人名家个户项])因(?![特素子此果])|尚(?=[未不无有需待缺])|只(?=[有能剩够])|未(?![来央成])|才(?=[能可])|全面(?=完成|建成|落实|竣工|投用|开工|[，,。；;]|$)|[一二三四上本]季度|[上下]半年|(?<=[目业口品生位村])中(?![心国小学央等部东西药医间型高共试文华])|最[迟晚]|里(?=[还就只已]?有[0-9一二两三四五六七八九十])|(?<=[值额量入资])突破(?=[百千万亿0-9])"
)


@lru_cache(maxsize=256)
def right(text: str, position: int) -> Stretch | None:
    """The noun phrase right after a number; None where a verb, a mark or nothing follows."""
    if text[position : position + 2] in _CENTURIES and (dated := _DATED().match(text, position)):
        thing = _plainly(text, dated.end())  # 19个2000年以前建成的小区
        if thing is None or thing[0] != dated.end():
            return None
        wants = _WANTS.search(text, thing[0] + 1, thing[1])
        return position, wants.start() if wants else thing[1]
    return _plainly(text, position)


def _plainly(text: str, position: int) -> Stretch | None:
    """The noun phrase right after a number, without the year that its things are of."""
    position += text.startswith("、", position) and of_a_size(text, position + 1) is not None  # 15个、总投资3亿元的项目
    head = _RIGHT_HEAD.match(text, position)
    nouns = _NOUNS.match(text, head.end()) if head else None
    if nouns is None:
        return None
    start, end = nouns.span()
    if text[start : start + 2] in _COUNTS or text.startswith(_NO_THINGS, start):  # 300亿元、400亿元两个台阶
        return None
    if owners := _owners(text, position) or _HELD_BY().match(text, position):
        return owners.span("whose")
    if text[start] in _DIGITS and _is_only_a_size(nouns[0]):
        return None
    provinces = _PROVINCES.match(text, start) if text[start] == "省" else None
    if provinces:
        return provinces.span()
    modified = _modified(text, start)
    if modified and text[start + 2] not in "到至为" and text[modified.start(1)] not in "一二三四五六七八九十百几":
        start, end = modified.span(1)
    end = _noun_end(text, start, end, is_settled=text[start - 1] == "的")
    summed = _SUMMED.match(text, end) if end > start else None
    if summed:  # 林区、垦区等棚户区居民
        start, end = summed.start(1), _noun_end(text, summed.start(1), summed.end(1), is_settled=False)
    listed = _LISTED.match(text, end) if end > start else None
    if listed and text[listed.start(1) : listed.start(1) + 2] not in ACTIONS | ADVERBS:
        end = _noun_end(text, listed.start(1), listed.end(1), is_settled=False)
    if text.count("“", start, end) > text.count("”", start, end):
        end = text.rfind("“", start, end)
    end = _without_particles(text, start, end)
    end = _before_change(text, start, end)
    is_mark = text[start:end] in _MARKS and text[position - 1] not in "个道"  # 把好四个关口
    is_name = not is_mark and (end - start > 1 or text[start:end] in _SHORT)
    return (start, end) if is_name else None


def _is_only_a_size(nouns: str) -> bool:
    """Whether what seems a noun is one more number with its unit: 3.5万户10万余人, 6条415公里."""
    return _ONLY_PEOPLE.match(nouns) is not None or _ONLY_A_SIZE().fullmatch(nouns) is not None


def told_to(text: str, before: int, named: int) -> int:
    """Where the words end that other figures' names take; ``before`` is the last one's end, ``named`` that of its name.

    The owners of a rate are named twice: 4所医院床位使用率 is so many 医院 and their 医院床位使用率.
    """
    return before if _owners(text, before) else max(before, named)


def _owners(text: str, position: int) -> re.Match[str] | None:
    """Those counted right before a place whose rate the next figure tells: 4所医院床位使用率达82%."""
    return _WHOSE_RATE.match(text, position) if text[position - 1 : position] in _OF_A_RATE else None


def has_so_many(text: str, stretch: Stretch, position: int) -> bool:
    """Whether what follows has so many of what stands before, and is not counted: 床位600张的医院."""
    return text[position : position + 1] == "的" and text.endswith(_HELD, *stretch)


def _before_change(text: str, start: int, end: int) -> int:
    """Where the word begins that tells what so many came to be, known as a verb or not: 从20家发展到60家, 由4艘翻成9艘.

    A noun before it is left (2个泊位扩容到6个泊位).
    """
    if end - start == 2 and text[end - 1] in "成回" and text[end : end + 1].isdigit():
        return start
    if text[end : end + 1] not in ("到", "为", "至"):
        return end
    if end - start == 2 and text[start:end] in VERBS:
        return start
    others = _COMES_TO().match(text, end)
    if others and end - start == 2 and text[end - 1] in "减增降升":  # 200只羊减到80只
        return end - 1
    if others is None or text.startswith(text[start:end], others.end()):  # 从2个企业到30个企业
        return end
    return end - 2 if end - start == 2 or text.startswith(text[start : end - 2], others.end()) else end


def of_a_size(text: str, start: int) -> re.Match[str] | None:
    """The size that tells what is counted, with its noun: 总投资3亿元的项目."""
    return _OF_A_SIZE.match(text, start)


def _modified(text: str, start: int) -> re.Match[str] | None:
    """The words up to 的 that describe what is counted, and its noun: 总投资3亿元的项目, 集中开工的项目."""
    if found := of_a_size(text, start):
        return found
    if text.startswith(_MAY, start):
        return _MODIFIED().match(text, start)
    if text[start] == "未" and (undone := _MODIFIED().match(text, start)):  # 126个未开工的项目
        return undone
    verb = start + 2 if text[start : start + 2] in ADVERBS else start
    return _MODIFIED().match(text, start) if text[verb : verb + 2] in ACTIONS else None


def _noun_end(text: str, start: int, end: int, is_settled: bool) -> int:
    """Where the predicate begins; the first word after 的 is a noun even if it may be a verb elsewhere."""
    settled = 2 if is_settled and text[start] not in _SHORT else 0
    stop = _RIGHT_END.search(text, min(start + settled, end), end)
    return _before_predicate(text, start, start + settled, stop.start() if stop else end)


def _without_particles(text: str, start: int, end: int) -> int:
    while end > start + 1:
        last = text[end - 1]
        is_place = text[end - 2 : end] in PLACE_NOUNS
        if not (
            last in "的和了、"
            or (last == "有" and text[end - 2] not in "国拥所享含公私没")
            or (last in "中外内里" and not is_place)
            or text[end - 1 : end + 1] in ("以内", "以外")
            or (last == "”" and "“" not in text[start:end])
        ):
            break
        end -= 1
    return end


def _before_predicate(text: str, start: int, first: int, end: int) -> int:
    """Where the predicate begins, no further left than ``first``."""
    ended = text.find("了", start + 2, end + 2)
    verb = 2 if ended - start > 3 and not _VILLAGES_DID.match(text, ended - 2) else 1  # 2个单位作了发言
    last = end if ended < 0 or text[ended - 1] in "为除" else min(end, ended - verb)
    quoted = text.find("”", start, end) if text[start] == "“" else -1
    for at in range(first, last):
        if at < quoted:  # “拨投结合”专项资金
            continue
        if text[at : at + 2] in _STOPS and _stops(text, at, at > start + (text[start] not in _SHORT)):
            return at
    return last


def _stops(text: str, at: int, is_behind: bool) -> bool:
    """Whether a predicate begins at a place; a verb only behind the first word of the noun phrase."""
    word, following = text[at : at + 2], text[at + 2 : at + 4]
    if (word == "上线" and text[at - 1] == "线") or (word == "增长" and text.startswith(_GROWING, at + 2)):  # 线上线下
        return False
    if word in PREDICATES or (word == "基本" and following in ACTIONS):
        return True
    return is_behind and word in ACTIONS and is_verb(text, at) and following not in _DONE_TO
