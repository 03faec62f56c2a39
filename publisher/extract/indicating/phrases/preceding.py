"""A stretch of text before a number -> the span of the noun phrase in it."""

import re

from publisher.directions import ALONE
from publisher.extract import tables
from publisher.extract.indicating.phrases.verbal import (
    ACTIONS,
    ADVERBS,
    ALWAYS_VERBS,
    ONLY_ADVERBS,
    PLACE_NOUNS,
    VERBAL,
    is_verb,
    makes_noun,
)
from publisher.extract.text.boundaries import CLAUSE_MARKS
from publisher.extract.text.patterns import any_of, lazily
from publisher.extract.times.reach import respective

Stretch = tuple[int, int]

REACH = 40
_PAIRS = {"）": "（", ")": "(", "”": "“", "》": "《"}

_TABLES = tables.read("indicators")
_GENERAL = tables.read("verbs")
_DEFINING = frozenset(_TABLES["defining"])
_ALLOTTING = frozenset(_TABLES["allotting"])
_RATES = frozenset(_TABLES["rates"])
_OF_A_LIST = frozenset(_TABLES["of_a_list"])
_WHOLE = frozenset((*_GENERAL["four_letters"], "长期建设"))  # 退耕还林, 长期建设国债
_PERFORMING = frozenset(_TABLES["performing"])
_BRIEF_SUBJECT = range(2, 7)
_MAKES = lazily("(?:新增|新建|建成|建设|改造|引进|培育|扩建|打造)[\u4e00-\u9fff]{2}")
_BEFORE_VERB = frozenset("新再续")
_TOWN_OR_COUNTRY = ("城镇", "农村", "城市")
_NEWLY = frozenset("新改")  # 新开工, 改扩建
_RAISING = "提升"
_REBUILT = "重建的"  # 灾后重建的投资
_ANEW = ("新建改", "新改", "改建扩")  # 新建改扩建
# 修订计划时减少为, 督察时仅完成
_WHEN = re.compile("(?<![小学工课临平亩千瓦])时(?:[已就只仅才达]|增加|减少|提高|降低|完成|建成|整改)*[到为至]?$")
_RENEWING = ("更新", "创新", "翻新", "焕新", "全新")
_BUILDING = frozenset(_TABLES["building"])
_OF_AN_ACT = ("比例", "减少幅度", "增长幅度", "增长速度")
_UNDONE = re.compile("(?:尚未|没有|未)$")
_RATES_OF = tuple("率量额值度器")
# After the first character of one of these, the second and the next are no verb: 新增发电.
_DOING = frozenset(_TABLES["doing"])
_GOODS = frozenset("钢铁煤电糖纸纱布油棉粮茶盐")  # named by one letter in lists of what was produced

_WORDS = any_of((*_TABLES["opening"], "从业", "按揭", "以旧换新", "以工代赈", "以奖代补"))
# 与第一名的差距, 与全省平均水平的差距
_OPENING = f"(?:{_WORDS}|与[\u4e00-\u9fff]{{1,12}}?的差距)"
_OPENS = re.compile(_OPENING)
_LEAD = re.compile(
    rf"(?:(?!{_OPENING})(?:按照|加(?=上[级年])|[一二三四五六七八九十]{{1,2}}是(?!否|非)|{any_of(_TABLES['leading'])}|在(?![谈册校岗田职编营研库产训孵]|建(?![设成造立筑])|园(?![区林内外里中])|手(?![术工机续上里])|贷(?!款)|[管租售投](?:[项企面规住资车房客余商楼金])|审(?![批查议计理])|培(?![育训养]))|是(?=总投资|计划投资|投资)|另?有(?![效机色关限望息偿轨线害毒])"
    r"|(?<![\u4e00-\u9fff0-9])[0-9]{1,2}[、．.][ \u3000]*(?=[\u4e00-\u9fff])|[①-⑳●■◆▲▶•▪]|——"
    r"|第[一二三四五六七八九十百]{1,5}条[ \u3000]"
    r"|以[^，,。；;]{2,12}?为(?:代表|主体?|核心|龙头|重点)的|截止(?:[0-9]{1,2}月[底末]?)?"
    rf"|中(?=续建|新建|有|规上|规模以上|已|现有|目前)|（[^（）]{{1,6}}）|\([^()]{{1,6}}\)|[\u4e00-\u9fff]{{0,4}}关于"
    rf"|(?:连续)?[0-9一二三四五六七八九十两]{{1,2}}年(?!义务教育|免费教育|一贯|级|期|[^，,。；;0-9]{{0,3}}(?:生存|存活|复发|再犯)率|以[上下内](?![的，]))(?:[多余]?以?来|中间|间|之?内|下来|中(?![央国小等医期]))?"
    rf"|(?:连续|持续|近|这)[0-9一二三四五六七八九十两]{{1,2}}(?:年|个月|个?季度)(?![产度级])|对(?![外口接台标虾]|[\u4e00-\u9fff“”]{{1,8}}?(?:进出口|出口|进口)(?![企产商退配]))|再(?![就生贷次造创加教分])|来(?=[城农全新累共])|\s"
    r"|均(?![衡价匀])|就(?![业医诊学职地近餐读绪])|能(?![源耗力量效见级手动])|(?:建成|达产|投产|投用)后|[\u4e00-\u9fff]{2}后$"
    r"|[用以][0-9一二三四五六七八九十两]{1,2}[年个].{0,2}时间|使(?![用命馆者])|到(?![账位港岗])|可(?=新增|实现|带动|吸纳|提供)|街道(?=将|已|要)"
    r"|基本(?=建成|完成|实现|形成|$)|和(?![美谐平睦解])|若(?![干非无是羌尔虚])"
    r"|[省市县区镇乡村]里(?=计划|拟|将|已|要|又)|计划(?=新增|新建|建设|改造|引进|培育)"
    r"|[\u4e00-\u9fff]{1,5}[局厅委部司会院办](?:预计|预测|估计)"
    r"|[他她]们?以|[\u4e00-\u9fff]{1,5}[区市县镇省国](?=将|已|要|共|累计|还|坚持|积极|全力|加快)))+"
)
# The predicate before a number, read backwards from it: a match at one place is far cheaper than a search.
_DIGIT = "零〇○一二三四五六七八九"
_TRAIL = re.compile(
    rf"(?:(?!降[起升])(?:了少(?![减至不很多缺最])(?=[\u4e00-\u9fff]{{2}})|[至到](?:短缩|缩压|长延|减削|简精|缩(?![压收减紧萎])|冲(?!缓)|坡爬|升爬|跃)|至低(?![降压减拉调走偏])|[在于]格定|是更"
    rf"|{any_of(word[::-1] for word in (*_TABLES['trailing'], *ALONE))}"
    r"|排(?!安)|增(?![新倍少多])|减(?![缩削裁压核精])|\s"
    r"|一统(?=准标|额金|格价|助补|贴补|费|率|资工)|均[人户亩]月?(?=[到至又加再期年各]|$)|均(?![人户亩月日平村社店校])|可(?![许认])|约(?![条公预契缔盟合违签])|到(?![报签迟])|现(?![派变兑提付取套返])"
    r"|才(?![人英天奇干贤俊])|则(?![规原准细法总守])|应(?![供响效反适对回呼感相])|还(?![归偿退])|却(?![冷退])|需(?![所急内刚必军])|尚(?![时高崇风])"
    rf"|列(?![班系队陈排前行专车])|[底末初]?年(?:[０-９]{{2}}(?:９１|０２)|[0-9]{{2}}(?:91|02)(?:[-—～~至到](?:年?[0-9]{{2}}(?:91|02)))?|[{_DIGIT}]{{3}}[一二]"
    rf"|[去上今前明])(?![比较同于])|[底末]年"
    rf"|[来间]?年[0-9一二两三四五六七八九十]{{1,3}}(?![0-9{_DIGIT}])[前近这]?))+"
)
# What it is reckoned with: 扣除价格因素, 按可比价格计算, 以播种面积计算.
_ALLOWANCE = (
    r"(?:扣除|剔除|考虑)[^，,。；;]{1,8}因素(?:的?影响|后)?|按[^，,。；;]{0,6}(?:可比|不变|当年|现行)(?:价格?|口径)"
    r"|[按以][^，,。；;]{2,12}计算"
)
# How far a thing is from its plan: 滞后序时进度, 超时序进度.
_BEHIND_PLAN = (
    r"(?:滞后|超前|落后)(?:于[\u4e00-\u9fff]{1,12}|[\u4e00-\u9fff]{0,6}(?:进度|计划|目标|预期|水平|平均))"
    r"|(?<![温误价落反])[超欠差快慢](?:出|过)?(?:全年|年度|月度|季度|既定|省定|市定)?(?:序时|时序|计划|目标|预期|任务)(?:进度|目标|任务|要求|数)?"
)
# What a change starts from or is measured against: 由上年末的, 比上年.
_AGAINST = re.compile(
    r"(?:[从由][0-9０-９.．零〇○一二三四五六七八九十年月末底初去今上原来先前同期季度的人均每户个县约近不到超过]{0,16}"
    r"|(?<=[\u4e00-\u9fff]{3})(?<![自理])由[\u4e00-\u9fff]{1,6}"
    r"|(?<=[\u4e00-\u9fff]{3})(?<!服)从(?![业事严快])[\u4e00-\u9fff]{1,6}"
    r"|是?在[^，,。；;]{2,20}(?:基础上|基数上|前提下|条件下|情况下)|(?:[高低快慢优好多少大小]于|(?<![突提])[高低多快]出|领先|落后(?=[第于]))[\u4e00-\u9fff0-9０-９]{1,12}"
    rf"|{_BEHIND_PLAN}"
    r"|[与同跟][\u4e00-\u9fff0-9０-９]{2,12}(?:相比|比较)|(?<=[\u4e00-\u9fff]{2})受[\u4e00-\u9fff]{2,12}影响"
    rf"|{_ALLOWANCE}|(?<=[率速幅长额值量重资入])距(?!离)[\u4e00-\u9fff]{{0,8}}"
    r"|(?<![评占对正反配百同环])相?(?:比(?!较|[由从])|(?<!比)较)(?![例重率]|大[\u4e00-\u9fff]{0,6}(?:事故|火灾|灾害))"
    r"[\u4e00-\u9fff○〇“”0-9０-９A-Z\-—～~ ]{1,14})$"
)
_ALLOWED = re.compile(f"(?:{_ALLOWANCE})$")
_AGAINST_LETTERS = frozenset("从由于比较先出础数提条况素响价径算距后前超欠差快慢")
_TIME_INSIDE = lazily(
    r"(?<![“《比较同到至於于从由是均])(?:(?:19|20)[0-9]{2}|[今去每全当]|[一二][零〇○一二三四五六七八九]{3})年(?!代|版|度)"
    r"(?:[0-9]{1,2}月[底末]?|[上下]半年|[底末初])?(?=[\u4e00-\u9fff]{2})"
)
# 在临港新区建设泊位12个: where something is built is no part of its name.
_BUILT_SOMEWHERE = lazily(
    "在(?![今明去本当这全0-9])[^，,。；;]{2,24}?(?:开工建设|规划建设|新建改造|建设|新建|建成|兴建|种植|布局|实施|改造)(?![的]|完[工成]|中的|过程)"
    "(?=[\u4e00-\u9fff]{2})"
)
_YEARS_INSIDE = lazily(
    rf"(?<=[\u4e00-\u9fff]{{2}})[在从自](?:[0-9]{{4}}|[一二][{_DIGIT}]{{3}})年[到至](?:[0-9]{{4}}|[一二][{_DIGIT}]{{3}})年"
    rf"(?:期?间|的?[^年]{{1,4}}年间)?"
)
_SOURCE = re.compile(r"[从由][^，,。；;]{0,10}$")


# Who has what is counted: 园区内有高新技术企业10家.
_HAVING = re.compile(
    "[^，,。；;]{2,12}?(?<![国所拥私公含具没沒占享保特稀独原现])(?:共|还|已|设)?有(?![效机关限色轨线序偿源志害用望利力无息])"
)
_CLOSING = re.compile("[）)”》]")
_NEXT_OF_LIST = re.compile(r"(?s:.*)[）)][0-9]{1,2}[.．、](?=[^0-9])")  # （市商务局负责）4.建设…
_UP_TO_MARK = re.compile(f"(?s:.*)[{''.join(map(re.escape, sorted(CLAUSE_MARKS)))}]")


def left(text: str, end: int, floor: int) -> Stretch:
    """What stands before a number up to a mark or the number before; brackets and quotations are taken whole."""
    mark = _UP_TO_MARK.match(text, max(floor, end - REACH), end)
    start = mark.end() if mark else max(floor, end - REACH)
    if not _CLOSING.search(text, start, end):
        return start, end
    numbered = _NEXT_OF_LIST.match(text, start, end)
    start, floor = end, numbered.end() if numbered else floor
    while start > floor and end - start < REACH and text[start - 1] not in CLAUSE_MARKS:
        opening = _PAIRS.get(text[start - 1])
        at = text.rfind(opening, floor, start - 1) if opening else -1
        start = at if at >= 0 else start - 1
    return start, end


def trim(text: str, start: int, end: int) -> Stretch:
    """The noun phrase of a stretch, without the words and verbs before it and the predicate after it."""
    if end > start and (text[end - 1] in "和与及或、" or _WHEN.search(text, max(start, end - 8), end)):
        return end, end
    start = _after_list(text, _after_disposal(text, _after_place(text, start, end), end), end)
    last = _without_trail(text, start, end)
    last = _without_trail(text, start, _without_bracket(text, start, last))
    near = max(start, last - REACH // 2)
    against = None if _AGAINST_LETTERS.isdisjoint(text[near:last]) else _AGAINST.search(text, near, last)
    if against:
        last = _without_trail(text, start, against.start())
        allowed = _ALLOWED.search(text, near, last)
        last = _without_trail(text, start, allowed.start()) if allowed else last
    last -= text.startswith(("比现在", "比目前", "比过去"), last - 1)
    if last < end and last - start > 4 and text[last - 2 : last] == "计划" and text[end - 1] not in "共有的":
        last -= 2  # 粮食产量计划达到
    last -= text[last - 1] == "中" and text[last - 2 : last] not in PLACE_NOUNS and last - start > 4
    first = skip(text, start, last)
    having = _HAVING.match(text, first, last) if "有" in text[first:last] else None
    first = skip(text, having.end(), last) if having and last - having.end() > 1 else first
    last = _without_verbs(text, first, last)
    first = skip(text, first, last)
    opens = _OPENS.match(text, first, last)
    for at in range(last - 3, opens.end() if opens else first, -1):
        if text[at + 2] in "及和与" and text[at - 2 : at + 2] in _WHOLE:  # 减税降费及退税
            return at - 2, last
        if text[at : at + 2] in ACTIONS and _cuts(text, first, at) and not _OPENS.match(text, at, last):
            if text.endswith(_OF_AN_ACT, first, last):  # 企业设立研发机构比例
                break
            return _from_verb(text, (start, first), at, last)
    if last - first == 1 and text[first] in _GOODS:
        return first, last
    if last - first < 2 or is_doing(text, first, last):
        return (end - 2, end) if text[end - 4 : end - 2] in _PERFORMING and end - 4 >= start else (last, last)
    return first, last


def _from_verb(text: str, opening: Stretch, at: int, last: int) -> Stretch:
    """The noun phrase behind a verb in it, or with the verb where it is not told without."""
    start, first = opening
    if undone := _UNDONE.search(text, first, at):  # 未完成改造的小区
        return undone.start(), last
    is_short = last - at <= 4 and text[at : at + 2] not in ALWAYS_VERBS  # 减税降费, 解决住房
    if is_short or _defines(text, at) or text[at : at + 4] in _WHOLE:
        return _with_place(text, start, _with_verb_before(text, start, at)), last
    return skip(text, at + 2 + (text[at + 2] == "了"), last), last


def _cuts(text: str, first: int, at: int) -> bool:
    """Whether a name cannot reach beyond the verb at a place: one in a remark in brackets is no end of it."""
    if not is_verb(text, at) or text[at - 1 : at + 1] in _DOING:
        return False
    return text.rfind("（", first, at) <= text.rfind("）", first, at)


def is_building(text: str, first: int, last: int) -> bool:
    """Whether a stretch is one or two verbs of building: 竣工投产."""
    words = (text[at : at + 2] for at in range(first, last, 2))
    return 2 <= last - first <= 4 and all(word in _BUILDING for word in words)


def is_doing(text: str, first: int, last: int) -> bool:
    """Whether a stretch is a verb, or a verb and what it does (开工建设), and names nothing."""
    if text[first:last].removeprefix("实际") in ACTIONS:
        return True
    return last - first == 4 and is_building(text, first, last)


def _without_verbs(text: str, first: int, last: int) -> int:
    """Where the verbs begin that end a noun phrase: 重大项目每年新开工."""
    end = last
    while end - first > 3 and text[end - 2 : end] in ACTIONS:
        end -= 3 if text[end - 3] in _BEFORE_VERB and end - first > 4 else 2
    return _without_trail(text, first, end) if first + 2 < end < last else last


def doing(text: str, end: int, position: int) -> str:
    """The verbs between a noun phrase and the number after it: 新开工 in 重大项目每年新开工30个; empty for none.

    What only reports a number (实现, 超过) or a change of it is none of them.
    """
    last = start = _without_trail(text, end, position)
    while start - end > 1 and text[start - 2 : start] in ACTIONS:
        start -= 2
    return text[start - (start > end and text[start - 1] in _BEFORE_VERB) : last] if start < last else ""


def _after_place(text: str, start: int, end: int) -> int:
    """Where the words begin behind where something is built."""
    built = _BUILT_SOMEWHERE().match(text, start, end) if text[start : start + 1] == "在" else None
    if built is None:
        return start
    return built.end() - 2 if text[built.end() - 2 : built.end()] in _DEFINING else built.end()


def _after_disposal(text: str, start: int, end: int) -> int:
    """Behind the last 将 or 把 that hands a thing to a verb: 逐步把起征点从3万元提高到5万元."""
    at = max(text.rfind("将", start, end - 2), text.rfind("把", start, end - 2))
    is_decided = text.endswith(("决定", "要求", "提出", "计划", "力争"), start, max(start, at))
    if at - start in _BRIEF_SUBJECT and text[at] == "将" and _MAKES().match(text, at + 1, end):  # 临港将新增泊位
        return at + 1
    is_disposal = at >= start and (text[at] == "把" or is_decided or _SOURCE.search(text, at + 3, end))
    return at + 1 if is_disposal and text[at - 1 : at + 2] not in ("一把手", "即将") else start


def _without_bracket(text: str, start: int, end: int) -> int:
    """Where the remark in brackets begins that ends the phrase: 地方支出（不含专项）."""
    if text[end - 1 : end] not in ("）", ")"):
        return end
    at = max(text.rfind("（", start, end), text.rfind("(", start, end))
    return at if at - start > 1 else end


def _after_list(text: str, start: int, end: int) -> int:
    """After ``…等``: 甲、乙等骨干企业 names 骨干企业; but 甲、乙等增幅, 甲等收入 are nothing without the list."""
    at = text.rfind("等", start, end - 2)
    if text[at + 1 : at + 3] in _RATES or text.startswith(("方面", "领域", "事业"), at + 1):
        return start
    if at > start and text[at + 1 : _without_trail(text, at + 1, end)].removeprefix("的") in _OF_A_LIST:
        return start
    if _OPENS.match(text, at, end) or text.startswith("末等调整", max(start, at - 1)):  # 区域等效声级
        return start
    return at + 1 if at > start and text[at + 1] not in "级次候待于" and text[at - 1] not in "平中高初优" else start


def _without_trail(text: str, start: int, end: int) -> int:
    """Where the predicate before a number begins."""
    found = _TRAIL.match(text[max(start, end - REACH // 2) : end][::-1]) if end > start else None
    return end - found.end() if found else end


def predicate(words: str) -> str:
    """The end of some words that says something of a number: 比上年增长, 占全国的; empty where nothing does."""
    share = words.rfind("占")
    start = share if share >= 0 else _without_trail(words, 0, len(words))
    against = _AGAINST.search(words, 0, start)
    return words[against.start() if against else start :]


def bare(text: str, start: int, end: int) -> str:
    """The last words of a stretch that names nothing, without the verb before the number: better than no name."""
    last = _without_trail(text, start, end)
    name = text[skip(text, start, last) : last].strip()[-12:]
    return "" if name.startswith(("比", "从", "由", "较")) else name


def skip(text: str, start: int, end: int) -> int:
    """Where the noun phrase begins after lead words, times, adverbs and a verb."""
    while start < end:
        lead = _LEAD.match(text, start, end)
        behind = lead.end() if lead else respective.skip(text, start, end)
        if behind > start:
            start = behind
            start += text.startswith("年内", start - 1) and start < end
            continue
        if text[start : start + 4] in _WHOLE or _OPENS.match(text, start, end):
            break
        width = next((width for width in (4, 3, 2) if text[start : start + width] in ADVERBS), 0)
        if width and _is_adjective(text, start, start + width):
            width = 0
        if not width and end - start >= 4 and _is_led_by_verb(text, start, end):
            width = 2 + (text[start + 2] in "了好")
        if not width or start + width > end:
            break
        start += width
    return start


def _is_led_by_verb(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins with a verb that its name does without: 引进项目, not 减免社保费."""
    return not _defines(text, start) and is_verb(text, start) and not _is_pair(text, start, end)


def _defines(text: str, at: int) -> bool:
    """Whether a name is not told without the verb at a place: 减免社保费; but not 压缩到4天."""
    if text[at : at + 2] not in _DEFINING or text[at + 2] in "到至为值率" or text.startswith(_REBUILT, at):
        return False
    return text[at + 2 : at + 4] not in ("幅度", "速度", "趋势") and not makes_noun(text, at)


def need(name: str) -> int:
    """How many letters of a name are the verb that it is not told without: 清理沉沙池, 新开工住房."""
    is_new = name[:1] in _NEWLY and name[1:3] in _DEFINING
    return 3 if is_new else 2 * (name[:2] in _DEFINING)


def without_verb(noun: str) -> str:
    """What such a verb is done to, where it has a name of more than a letter: 沉沙池 of 清理沉沙池."""
    verb = need(noun)
    return noun[verb:] if len(noun) - verb > 1 else noun


def _with_verb_before(text: str, start: int, at: int) -> int:
    """Where the first begins of two verbs that do the same (取消和下放, 新建改建), or what is done newly: 新开工."""
    if at - 3 >= start and text[at - 1] in "和或并" and text[at - 3 : at - 1] in ACTIONS:
        return at - 3
    if at - 2 >= start and text[at - 2 : at] in _DEFINING and text[at - 2 : at] in ACTIONS:
        return at - 2
    if at - 2 >= start and text[at : at + 2] == _RAISING and text[at - 2 : at] in _DEFINING:  # 改造提升
        return _with_verb_before(text, start, at - 2)
    if at - 3 >= start and text[at - 3 : at] in _ANEW:
        return at - 3
    is_new = at > start and text[at - 1] in _NEWLY and text[at - 2 : at] not in _RENEWING
    return at - 1 if is_new and text[at : at + 2] in _DEFINING else at


def _with_place(text: str, start: int, at: int) -> int:
    """Where 城镇 or 农村 stands right before a verb that its name keeps: 农村新建房屋."""
    return at - 2 if at - 2 >= start and text[at - 2 : at] in _TOWN_OR_COUNTRY else at


def _is_adjective(text: str, start: int, end: int) -> bool:
    """Whether an adverb belongs to a noun here: 高标准农田, 重点项目, 有效回收率, but 高标准建设, 累计用电."""
    follows = text[end : end + 2]
    if text[start:end] in ONLY_ADVERBS or follows in ADVERBS:
        return False
    return follows not in VERBAL or text[end + 2 : end + 3] in _RATES_OF


def _is_pair(text: str, start: int, end: int) -> bool:
    """Whether two verbs are all there is, and so a name: 减税降费; but 完成造林 is done with 造林."""
    return end - start == 4 and text[start + 2 : end] in ACTIONS and text[start : start + 2] not in _PERFORMING


def ends_in_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb stands right before a number, so that what it governs follows: 增发1000亿元国债."""
    last = text[end - 2 : end]
    if end - start == 4 and text[start : start + 2] in ACTIONS and last in VERBAL:  # 新建改造1万亩大棚
        return True
    return end - start >= 2 and (last in ACTIONS or last in _ALLOTTING)


def defining(text: str, start: int, end: int) -> str:
    """The verb right before a number that what follows is not told without: 取消 in 取消了120项许可."""
    last = end - text.endswith("了", start, end)
    if last - start < 2 or text[last - 2 : last] not in _DEFINING:
        return ""
    return text[_with_verb_before(text, start, last - 2) : last]


def named(name: str) -> str:
    """A name without the year that stands inside it (该公司2022年产值)."""
    return _TIME_INSIDE().sub("", _YEARS_INSIDE().sub("", name)) if "年" in name else name
