"""A section and its paragraphs -> the sentences that set out what is to be reached, and the states they name.

Under a heading of aims (主要目标), behind an announcement of them (总体目标是…) and behind a year to come (到2030年，…)
what is to be found then is a goal, though no word of striving says so: ``供水能力显著增强``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from publisher.extract import tables
from publisher.extract.aiming.mentions import is_condition, trimmed
from publisher.extract.aiming.reasons import FIGURE_THEN, IS_ADVANCE, IS_LEVEL, IS_LISTED, STATE_THEN
from publisher.extract.stating.parsing.openings import opening
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, acts_or_names
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.clauses import Sentence
from publisher.extract.text.patterns import any_of, each, lazily
from publisher.model.article import Section

_TABLES = tables.read("goals")
_HEADING = re.compile(
    "(?:^|[要体期作展动斗景划段度略和与及、年的性设本口])目标(?:任务|定位|愿景|[和与及、](?:指标|愿景|定位))?(?:[（(].*)?$"
    "|^(?:发展|总体|功能)?(?:定位|愿景)$"
)
_REVIEWED = re.compile(each(_TABLES["reviewed_aims"]))
# Under 目标任务 what is to be done may have headings of its own: ``以园区为主线壮大工业``, ``办好十件实事``.
_OF_WORK = lazily(rf"(?:以[^，,]{{2,12}}为[^，,]{{2,4}}?)?{ADVERB}*{PLAIN_VERB}")
# What follows deals with the work itself: ``为实现上述目标，重点做好以下工作``.
_TURN = re.compile(
    r"[为绕](?:了|确保|努力|圆满|全面|顺利)*(?:实现|完成|达到)[^。；]{0,30}(?:目标|任务)"
    r"|重点(?:做好|抓好|推进|抓)|(?:做好|抓好|突出)[^。，；]{0,10}(?:工作|任务)"
)
_THEN = (
    r"(?:(?:力争|争取|确保|努力|预计|计划|规划)*到|(?:力争|争取|确保)在?) ?"
    r"(?:20\d\d ?年[底末前]?|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|(?:本|二十一?)世纪[中末]"
    r"|规划期末|明年[底末]?|“[^”]{2,4}”(?:时?期)?末|今年[底末])"
)
_BY_THEN = re.compile(
    rf"{_THEN}|展望20\d\d年|20\d\d年[底末]?前[，,]|20\d\d年(?=[^。；]{{0,30}}将(?!近))"
    r"|在?这(?!一年)[一二三四五六七八九十几]{1,3}年[里内间中]?$|“[一二三四五六七八九十]{1,2}五”(?:时?期)?末$"
    r"|(?:力争|争取|计划|要|将)?(?:再?用|通过|经过)(?![一二][九〇○零])[一二三四五六七八九十\d到至—-]{1,4}年(?:左右)?的?(?:时间|努力|奋斗)?(?![以的来])"
)
_ANNOUNCED = re.compile(
    "目标(?:任务)?(?:主要|初步|就)?(?:定为|设定为|确定为|[是为：:]|(?:很|十分|非常)?(?:明确|清楚|清晰)[：:])(?!了)"
    "|定[了下]?调[：:]"
)
_NAMED = ("目标", "定调", "定了调", "定下调")
# What follows in the sentence is striven for too: ``力争营收破百亿元，综合排名稳步前移``.
_STRIVES = re.compile("[^，,“]{0,16}?(?:(?<!努)力争|争取(?!到|了))")
_SET = re.compile(
    "(?:明确|提出|确定|确立|制定|定下|锁定|设定)了?(?!的)[^，,]{0,24}(?:预期|主要|工作|发展|奋斗|总体|具体|年度)目标$"
)
_MAY_OPEN = re.compile(
    r"展望(?=20)|这(?=(?!一年)[一二三四五六七八九十几]{1,3}年[里内间中]?[，,])"
    r"|到(?= ?20|[一二][九〇○零]|本世纪|二十|规划|[明今]年|“)"
    r"|20(?=\d\d年(?:[底末]?前[，,]|[^。；]{0,30}将))|用(?=[^，,]{1,6}年)|过(?=[^，,]{1,6}年)"
    r"|力争(?=在?20)|争取(?=在?20)|确保(?=在?20)|“(?=[一二三四五六七八九十]{1,2}五”(?:时?期)?末)"
)
_MAY_AIM = re.compile(f"{each((*_NAMED, '力争', '争取'))}|{_MAY_OPEN.pattern}")
_THEN_LETTERS = frozenset("展到在这力争确努预计规20用再通经要将")
# How a state has come about, and in what else one ends.
_HOW = any_of(_TABLES["manners"])
_GAINED = (
    r"[取获收][得到][^，,]{0,12}(?:进展|成效|突破|进步|成果|成就|实效)|(?:达到?|保持)[^，,]{2,}(?:水平|标准|要求|目标|行列)"
    r"|(?:迈[上出入向]|[登跃再跨]上)[^，,]{0,8}(?:台阶|步伐|水平|高端|前列|阶段|行列)"
    r"|(?:进入|跻身|位居|走在|处于|列入|排在?|保持|稳居)[^，,]{0,12}(?:前列|行列|第一方阵|前茅|位次|水平|第一|[强位名])"
    r"|(?:[高低快优好]于|超过|接近|赶上)[^，,]{2,}(?:水平|增速|增长|增幅|平均数?|国家)"
    r"|(?:建成|创成|成为|实现|形成|享有|享受到?|[通用喝住]上|摘掉)[^，,]{2,}|初具规模|基本成[型形]"
    r"|得到[^，,]{2,6}|(?:呈现|开创|展现|焕发)[^，,]{0,4}新[^，,]{2,4}|日[趋益][\u4e00-\u9fff]{2}|焕发[^，,]{0,6}活力|成长为[^，,]{2,}|有(?:新的?|较大|明显|显著|更大|大的?)[^，,]{2,4}|再?翻[一两]?番|过百?千?[万亿]|稳中有[升降增进]|根本好转|[住病老]有所[居医养]"
    r"|(?:控制|稳定|保持)在[^，,]{2,}(?:之?内|水平|区间|前列)"
    r"|保持[^，,]{0,4}(?:稳定|平稳|平衡|领先)|(?:事故|案件|事件)为零|[一两二三四半\d]+个?(?:小时|分钟)(?:可达|通达|直达|到达)|[^，,]{0,4}(?:成熟定型|成型成势|安居乐业|安全有序|高质高效|宜居宜业|富足富裕|深入人心|蔚然成风|焕然一新)"
)
_NO_SUBJECT = (
    rf"(?!提出|确定|明确|围绕|《|{ADVERB}*{PLAIN_VERB}|[是使让以为在对按与比]|较(?![大重])|其中|[^，,]{{0,4}}各级"
    "|除|通过|坚持|必须|如果|只有|这|支持|鼓励|引导|推动|推进|促进|严守|坚守|带动|把|扎实)"
)
_NO_NOUN = "(?!任务|目标|国策|原则|要求|方针|内容|方略|经验|建设|工作|路线|制度|单元|农田|公共|养老|医疗|情况)"
_WORDS = "(?:[^，,“]|“[^”]*”)"
_STATE = lazily(
    rf"{_NO_SUBJECT}{_WORDS}{{2,60}}?"
    rf"(?P<cue>{_HOW}{{1,3}}{_NO_NOUN}(?:(?!的)[\u4e00-\u9fff]){{2,5}}(?<![措办方设]施)(?<!办法)"
    rf"|(?:通畅|畅通|健全|完备|齐全|整洁|优美|和谐)|(?<![要需])更(?![加为高大多新好])[^，,的了]{{1,2}}|{_GAINED})$"
)
_SHAPED = lazily(
    "(?:在[^，,]{2,8}?)?(?P<cue>(?:基本|初步|普遍|广泛)(?:形成|建立|建成|实现|健全|完善|确立|构建|具备|满足|消除|解决|普及)"
    "|(?:全面|逐步|率先)(?:形成|建成|实现|普及|消除)|进入|达到|成为|形成|跻身|位居|享有|[都均]能)[^，,]{3,}$"
)
_EVERYBODY = lazily(
    "(?:每个|每一|各个?|人人|户户|家家|村村|县县|乡乡|所有|[^，,]{2,30}(?=普遍))[^，,]*?"
    "(?P<cue>[都均]?(?<!没)[有享通达]|普遍|[都均]能)(?!要|必须|应)[^，,]{2,}$"
)
_FIGURE = lazily(
    rf"(?!其中|安排|提出|建议|据|每[个人位名]|[^，,]*(?:设立|现存)|《|严守|坚守|支持|鼓励|[^，,]*(?:目标|财政|投入|投资额|补助|专项)|[^，,]*(?:征用|征收|建设|改造|整治|搬迁)$)[^，,\d“]{{2,}}{_WORDS}*?"
    r"(?P<cue>(?:将|达到?|超过?|大于|高于|低于|小于|为|约|不[少低]于|增长|下降)*)"
    r"(?<!\d)(?!(?:19|20)\d\d ?年)\d[\d.,，—~～至-]*[百千万亿]*(?:[%％‰]|[^，,\d、等]{1,6})(?:以上|左右|以内|以下)?$"
)
# A figure that goes on a list of levels names what it measures, no work: ``达到90%，每千人口床位6.1张``.
_BESIDE = lazily(
    "(?![比较占]|[大小高低多少]于|同比|环比|增[长加]|下降|减少|提高"
    "|每年|约|近|预计|涉及|包括|[^，,]{0,6}(?:投资|后)|[^，,]{0,10}的占)"
)
# And so does any figure behind what it measures: ``三次产业结构调整为8∶50∶42``, ``其中留学生300人``.
_TOLD_IN_FIGURES = lazily(
    rf"(?!{ADVERB}*{PLAIN_VERB}|[比较从按据以对为是]|由于|因[为此]|安排|提出|建议|《|支持|鼓励|这|[^，,]*(?:每[个人位名]|设立|已|了|目前|现有|现存|去年|上年|以来|估计|预计|预测|专项|财政(?!总?收入)|补助|只有|[的就]有|将近)"
    r"|[^，,]{2,4}[省市县区]由)"
    r"[^，,]{2,}?(?P<cue>\d(?!\d*(?:[.·]\d+)?\s?(?:[年月日届号]|个方面))|[一二两三四五六七八九十百千]+(?:分之|[亿万成倍元斤吨亩张岁])|一半|过[百千万亿半])[^，,]*$(?<![的中间时内里])"
)
# Of what the goal before sets: ``年新签约亿元项目20个，其中10亿元以上项目4个``.
_OF_WHICH = re.compile(
    r"其中(?![^，,]*(?:投向|用于|安排|已|了))[^，,]{2,}?(?P<cue>\d|[一二三四五六七八九]成|前[一二三四五六七八九十])[^，,]*$"
)
_SPREADS = lazily(r"(?!扩大|推动|促进)[^，,]{2,}?(?P<cue>覆盖)(?:所有|全部|全[国省市区县镇])[^，,]+$")
_SET_UP = lazily(
    "(?:要|将)?(?:逐步|基本)?(?P<cue>建立|形成)起?(?!健全|和完善)[^，,]{2,}的[^，,的]{1,14}(?:基础|工业|农业|网|体系|格局)$"
)
_COUNTED = lazily(
    rf"(?:[^，,]{{2,6}}?[区市县镇省])?{ADVERB}*新?"
    rf"(?P<cue>{any_of(_TABLES['counted'])})"
    r"(?![^，,]*资金)[^，,]*?(?:[\d一二两三四五六七八九十百]+[^，,、的]{1,6}(?:以上|左右)?"
    r"|[\d两三四五六七八九十百]+[条个家座大项名处片户](?:以上|左右)?[^，,\d]{2,})$"
)
_UNSETTLED = re.compile(
    each(_TABLES["unsettled"]) + r"|以下(?=[^，,\d]{0,8}[工任措目问方项条内举几])"
    r"|(?:建成|投产|达产|完工|运营|投用|通车|实施|完成|之)后$|的[^，,]*有[一二三四五六七八九十百千]+个$"
)
_FIRST_CLAUSE = re.compile("[。！”]+([^，,。；;：:！\n]{5,60})")
_COUNTED_OFF = re.compile("(?:[一二三四五六七八九十]|其[一二三四五六])是|——(?=[^，,。：:]{2,14}[。：:])")
_ANNOUNCES = re.compile("目标(?:任务)?(?:如下|[是为]|包括)?[：:]$")
_COLONS = ("：", ":")
_SAYS = re.compile("[^，,。]{1,16}(?:提出|指出|明确|要求|显示)[，,：:]$")
_DIGIT = re.compile("\\d")
# What a year's end found is no aim: ``到2035年末，全市共有渔港12座``.
_FOUND_THEN = re.compile(r"共有|已有|仅有|分别比20\d\d年(?:提高|增[加长]|下降)|实现了|达到了")
_BRIEF = 16
_HEAD = 64  # characters that a paragraph's first clause may take
_RULES = (
    (_COUNTED, "a number of things to be there by then"),
    (_STATE, STATE_THEN),
    (_SHAPED, STATE_THEN),
    (_SET_UP, STATE_THEN),
    (_EVERYBODY, STATE_THEN),
    (_FIGURE, FIGURE_THEN),
    (_SPREADS, STATE_THEN),
    (_TOLD_IN_FIGURES, FIGURE_THEN),
)
# Behind goals that these rules found the next states of a list are goals as well.
_LISTED = frozenset((IS_LEVEL, STATE_THEN, FIGURE_THEN, IS_LISTED, IS_ADVANCE))


def under_headings(sections: Sequence[Section]) -> Iterator[bool]:
    """For each section whether its heading, or one above it, is one of aims."""
    above: list[tuple[int, bool]] = []
    for section in sections:
        while above and above[-1][0] >= section.level:
            above.pop()
        heading = section.heading or ""
        found = _names_aims(heading) or (above[-1][1] and not _OF_WORK().match(heading) if above else False)
        above.append((section.level, found))
        yield found


def _names_aims(heading: str) -> bool:
    return _HEADING.search(heading) is not None and _REVIEWED.search(heading) is None


def aimed(text: str, sentences: Iterable[tuple[Sentence, bool]], headed: bool) -> Iterator[int]:
    """For each sentence of a paragraph from where on it sets out aims, its end where it sets out none.

    With each sentence comes whether it tells what was done; ``headed`` says that a heading of aims governs the
    paragraph.  What a sentence opens holds up to its full stop.
    """
    if not headed and _MAY_AIM.search(text) is None:
        yield from (sentence.end for sentence, _ in sentences)
        return
    governed = False
    for sentence, done in sentences:
        start, end = sentence.start, sentence.end
        if done:
            governed = False
            yield end
            continue
        if (headed or governed) and _TURN.search(text, start, end):
            headed = governed = False
        opened = start if headed or governed else _opened(text, sentence)
        yield opened if opened < end else _striving(text, sentence)
        headed = headed or _SET.search(text, sentence.clauses[-1].start, end) is not None
        governed = opened < end and (not sentence.full or _goes_on(text, sentence.end))


def lasts(text: str, sentences: Sequence[Sentence], governed: bool, following: str) -> bool:
    """Whether the aims that a paragraph announces, or goes on with, are those of the paragraph behind it as well.

    ``确定今后五年的主要目标：`` governs the paragraph behind it, and those that begin alike; a year to come
    (力争到2010年，…) only what begins with one more state: ``产业优势更加突出：…``.
    """
    if not sentences:
        return governed
    last = sentences[-1]
    if _SET.search(text, last.clauses[-1].start, last.end):
        return True
    if _ANNOUNCES.search(text) and _COUNTED_OFF.match(following):
        return True
    if governed:
        return _begin_alike(text, following)
    return _opens_aims(text, sentences[0]) and (_is_one_more(following) or _is_a_state(following))


def _opens_aims(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens with a year to come, after no more than who says so: ``《规划》提出，到2030年，…``."""
    opened = _opened(text, sentence)
    if opened == sentence.end:
        return False
    # 在…的基础上，力争到2030年
    return opened - sentence.start <= _BRIEF or _SAYS.match(text, sentence.start, opened) is not None


def _is_a_state(text: str) -> bool:
    """Whether a paragraph begins with one more state of a plan: ``产业创新能力大幅提升，…``."""
    found = _FIRST_CLAUSE.match(f"。{text[:_HEAD]}")
    return found is not None and _STATE().match(found[1]) is not None


def _is_one_more(text: str) -> bool:
    """Whether a paragraph begins with one more state of a list of aims: ``产业优势更加突出：…``."""
    found = _FIRST_CLAUSE.match(f"。{text[:_HEAD]}")
    return found is not None and text[found.end() - 1 : found.end()] in _COLONS and _STATE().match(found[1]) is not None


def _begin_alike(text: str, following: str) -> bool:
    return text[:2] == following[:2] or any(
        goes_on(text) and goes_on(following) for goes_on in (_is_one_more, _is_a_state, _COUNTED_OFF.match)
    )


def _opened(text: str, sentence: Sentence) -> int:
    """Where the clause begins that names a year to come or announces aims; the sentence's end where none does."""
    named = any(text.find(word, sentence.start, sentence.end) >= 0 for word in _NAMED)
    if not named and _MAY_OPEN.search(text, sentence.start, sentence.end) is None:
        return sentence.end
    for start, end, mark in sentence.clauses:
        at = opening(text, start, end)
        if (text[at : at + 1] in _THEN_LETTERS and _BY_THEN.match(text, at, end)) or _BY_THEN.match(text, start, end):
            return sentence.end if _FOUND_THEN.search(text, end, sentence.end) else start
        if named and (_ANNOUNCED.search(text, start, end + len(mark)) or _explains(text, start)):
            return start
    return sentence.end


def _explains(text: str, start: int) -> bool:
    """``实现…目标，即…``."""
    return text[start] == "即" and text.endswith("目标", 0, start - 1)


def _striving(text: str, sentence: Sentence) -> int:
    """Where the clause behind the first begins in which somebody strives; the sentence's end where nobody does."""
    if len(sentence.clauses) < 2 or text.find("争", sentence.start, sentence.end) < 0:
        return sentence.end
    ends = (end for start, end, _ in sentence.clauses if _STRIVES.match(text, start, end))
    return next(ends, sentence.end)


def _goes_on(text: str, stop: int) -> bool:
    """Whether the sentence behind a full stop begins with one more state or figure of a list of aims."""
    found = _FIRST_CLAUSE.match(text, stop)
    return (
        found is not None
        and not found[1].startswith("今年")
        and any(pattern().match(text, *found.span(1)) for pattern in (_FIGURE, _STATE, _SET_UP))
    )


def continued(view: View) -> Verdict | None:
    """One more state, or figure, behind the levels of a plan: ``森林覆盖率达到23%，生态环境质量总体改善``."""
    before = view.before
    if before is None or before.kind != "goal" or view.tense != "planned" or view.end - view.core < 5:
        return None
    if before.end < view.start - 1 or _UNSETTLED.search(view.text, view.start, view.end):
        return None
    text, core, end = view.text, view.core, view.end
    if found := _OF_WHICH.match(text, core, end):
        return Verdict("goal", FIGURE_THEN, found["cue"], core, end)
    if before.reason in _LISTED and (found := _STATE().match(text, core, end)):
        return Verdict("goal", STATE_THEN, found["cue"], core, end)
    if not _DIGIT.search(text, before.start, before.end) or not _stands_beside(text, core, end):
        return None
    found = _FIGURE().match(text, core, end)
    return Verdict("goal", FIGURE_THEN, found["cue"], core, end) if found else None


def _stands_beside(text: str, start: int, end: int) -> bool:
    """Whether a clause with a figure names what that measures, and no work."""
    return _BESIDE().match(text, start, end) is not None and not acts_or_names(text, start, end)


def reached(view: View) -> Verdict | None:
    """The state, or the number of things, that a clause of aims names."""
    if view.tense == "done" or view.end - view.core < 5 or _UNSETTLED.search(view.text, view.start, view.end):
        return None
    if view.text[view.end - 1] in "为是" and view.text[view.end : view.end + 1] in _COLONS:  # 本行经营目标为：
        return None
    core = view.core + (view.text[view.core] in "使让")
    for pattern, reason in _RULES:
        if found := pattern().match(view.text, core, view.end):
            state = Verdict("goal", reason, found["cue"], view.core, view.end)
            return None if is_condition(view, state) else trimmed(view, state)
    return None
