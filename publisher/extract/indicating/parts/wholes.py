"""A part told behind its whole -> its name with what the whole is of: 其中教育66亿元 of 民生支出, 七成是返乡青年."""

import re
from collections.abc import Sequence
from itertools import takewhile

from publisher.extract.indicating.naming import DEPENDENT, Phrase, clause_start, counted_in, is_among, latest, noun_of
from publisher.extract.indicating.parts import removals
from publisher.extract.indicating.phrases import measurables, preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import VERBAL, begins_action
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import any_of, lazily

# What a part shares with the whole that is told before it: 教育支出 of 民生支出, 中国出货量 of 全球出货量.
_HEAD = re.compile(
    f"(?:{any_of((*measurables.HEADS['sums'], *measurables.HEADS['sizes']))}"
    "|[\u4e00-\u9fff]{2}余额|[产销][量额]|(?!总)[\u4e00-\u9fff](?![总产销])[\u4e00-\u9fff]总?(?:量|(?<!限)额))$"
)
_OWN_HEAD = re.compile(
    "(?:支出|(?:(?:一般公共)?预算|税收|营业|销售)?收入|投资|消费|出口|进口|税|税收|存款|贷款|债务?|结余|资金|装机|产能|产值|利润|面积|[量额值率费款金债数比重积资]|部分|以[上下内])$"
)
AMONG = re.compile("其中[，,：:]?$")
_PART = lazily("[\u4e00-\u9fffA-Za-z]{2,8}(?<![区县市镇州旗省])")
_AMONG = ("其中", "其中，", "其中,", "其中：")
_TELLS = re.compile("(?:只有|仅有?|就|占|达到?|为|约|近|已)*")
_SIZES = ("money", "physical")
_FLOW = re.compile("[客货运流产销][运流]?量$")  # 客运量900万人次，其中铁路300万人次
_SEX, _PEOPLE = re.compile("[男女]性"), ("人员", "者", "人口", "职工", "员工", "党员", "代表", "学员", "农民")
_CLASS = ("以上", "以下", "级")  # 泊位96个，其中万吨级以上31个
_LONGEST, _BRIEF = 14, 6
_AND = ("，", "、", ",")
# 最高的青坪县8张, 最低的只有4张
_MOST = re.compile(
    "(?P<most>最[高低多少大小好差快慢]|第[一二三])的"
    "(?P<which>一[天日周月年季例次场户家村镇县](?=[为是达只仅有就也0-9约近超突])|(?![只仅也都就还均]?[只仅]?有|[也都就还均为是达]|[一每]|人均|户均)(?:[村镇县乡户](?=[为是达只仅有就也])|[\u4e00-\u9fff]{2,8}?))?(?:为|是|达到?|只有|仅|有|也|就|增长|下降|上升|提高)*"
)
_DAILY = re.compile("[日月年周]均|^[户人次]均|[户人次]均$")
# 平均办理时间2天，最快2小时
_LEAST = re.compile("(?P<which>最[快短长慢])(?:的|仅|只需|需|为|达|约|可达|要)*")
_TIMES = ("时间", "时长", "时限", "周期", "工期", "账期", "天数", "时效", "耗时", "用时")
_OWN_BOUND = re.compile("^(?:最[快短长慢]|平均)|平均(?=[耗用]时$)")
# 日本企业占37%, 其中基层占57%
_HAS = re.compile(
    "(?:其中，?)?(?P<who>(?:[0-9]{1,2}周?岁)?[^，,。；;：:、0-9占]{2,16}?)(?:虽然?|[只仅约就已将更高还各均也则又])*"
    "占(?:到|了)*[约近超过达为到]*"
)
# 硅基路线次之，占28%
_SECOND = re.compile(
    "(?:^|[，,。；;：:、])(?P<who>[^，,。；;：:、0-9占]{2,12}?)(?:次之|居次|居首|第一|最多|最大|领先|紧随其后)[，,](?:约|仅|已)?占(?:到|了)*[约近超过达]*$"
)
_AMONG_THESE = re.compile("(?:^|[，,。；;：:\n])(?:在)?(?P<whole>[^，,。；;：:、0-9]{2,14})中[，,]$")
_NO_WHOLE = re.compile("[年每均率价]|标准|指数")
_OF_A_WHOLE = re.compile("[^占]{2,16}占(?P<whole>.+)比重")
_NO_WHO = re.compile(
    "的$|^(?:其|分别|合计|比重|共|[两二三四][者项](?:合计|共)?$|总|所|仅|都|也|均|不|约|累计)|(?:比重|比例|份额|占)$"
)
_OTHERS = re.compile("(?:次之|居首|最高|最大|领先|紧随其后)$")
# 主播56名，七成是返乡青年
_MADE_OF = re.compile(
    "(?:均|都|已)?(?P<verb>为|是|属于|来自|返还给(?=了)|用于|留给|分给|投向)了?(?P<what>[^，,。；;：:、0-9的]{2,12})(?=[，,。；;、]|$)"
)
_IS = ("为", "是", "属于")
_BARE = re.compile("(?:其中|有)?[，,]?(?:约|近|超过?)?")
# 在住房总成交量中的占比达58%
_INSIDE = re.compile(
    "在(?P<whole>[^，,。；;：:0-9]{2,20}?)(?:(?:之中|当中|里|中)?的?(?:占比|所占比重|比重|份额)|(?:之中|当中|中)占(?=[到了约近达超]))"
    "(?:[已只仅约达为到超近过]|提高|上升|下降|升|降)*"
)
# 隐性债务化解完成全年任务的63%
_TASK_DONE = re.compile(
    "(?P<thing>(?!超额|提前|全面完|如期)[^，,、。；;：:0-9]{2,16}?)[已共]?(?P<done>(?:超额)?完成[^，,、的0-9]{0,10}(?:计划|预算|任务|目标)数?)的(?:约|近)?"
)
# 把七成八的财政支出用在民生上
_HANDED = re.compile(
    "的(?P<whole>[^，,。；;0-9]{2,12}?)(?:都|全部)?(?:[用投花]在了?|[用投]到了?|投入到?|投向了?|用于)(?P<what>[^，,。；;0-9]{2,12}?)(?:[之]?[上中]|方面|领域)?(?=[，,。；;、]|$)"
)


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """How large a part is, told by its own name; None for figures that tell no share, and where the whole is told."""
    extreme = _extreme(text, quantity, stretch, earlier)
    if extreme or quantity.kind != "share":
        return extreme
    if text[quantity.start - 1 : quantity.start] in ("把", "将") and (handed := _HANDED.match(text, quantity.end)):
        return Phrase(f"{handed['what']}占{handed['whole']}比重", quantity.start, handed.end())
    if task := _TASK_DONE.fullmatch(text, *stretch):
        start, end = preceding.trim(text, *task.span("thing"))
        end += preceding.need(text[end : task.end("thing")]) if start < end else 0  # 隐性债务化解
        name = text[start:end]
        return Phrase(f"{name}{task['done']}", start, quantity.end, name) if name else None
    if earlier and (inside := _INSIDE.fullmatch(text, *stretch)):
        return _inside(inside, quantity, earlier)
    made = _MADE_OF.match(text, quantity.end) if earlier and _BARE.fullmatch(text, *stretch) else None
    if made:
        verb = "" if made["verb"] in _IS else made["verb"]
        return Phrase(f"{verb}{made['what']}占比", quantity.start, made.end())
    return _having(text, quantity, earlier)


def _inside(inside: re.Match[str], quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """What was told before as a part of a whole: 三大集群的企业有70家，在企业总数中占到六成."""
    noun = _INSIDE.sub("", latest(earlier))
    if noun not in inside["whole"]:
        return Phrase(f"{noun}占{inside['whole']}比重", inside.start(), quantity.end, noun)
    whose = noun_of(earlier[-2]) if len(earlier) > 1 else ""
    return Phrase(f"{whose}{noun}占比", inside.start(), quantity.end, noun) if whose else None


def _having(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """Who has a share of what is not told in the clause: 日本企业占37%; of the whole where it stands before."""
    opening = clause_start(text, quantity.start)
    has = _HAS.fullmatch(text, opening, quantity.start) or _SECOND.search(text, max(0, opening - 24), quantity.start)
    if has is None or _NO_WHO.search(has["who"]):
        return None
    start, end = preceding.trim(text, *has.span("who"))
    name = _OTHERS.sub("", text[start:end])
    name = has["who"] if not name and has["who"] in VERBAL else name  # 课题90项，牵头占三成
    if len(name) < 2:
        return None
    whole = _whole(text, opening, earlier)
    whole = "" if whole[-2:] == name[-2:] and not text.startswith("其中", opening) else whole  # 工资性收入; 经营性收入
    if name in DEPENDENT and not whole:
        return None
    return Phrase(f"{name}占{whole}比重" if whole else f"{name}占比", start, quantity.end, name)


def _whole(text: str, opening: int, earlier: Sequence[Phrase]) -> str:
    """What parts are told of: 光伏组件出口中，欧洲占41%; 卫生人员3万人，其中基层占57%; empty where it is not told."""
    if told := _AMONG_THESE.search(text, max(0, opening - 18), opening):
        return _brief(told["whole"])
    if not earlier or opening - earlier[-1].end != 1:
        return ""
    if share := _OF_A_WHOLE.fullmatch(earlier[-1].name):  # 欧洲占41%，亚洲占30%
        return share["whole"] if not text.startswith("其中", opening) else ""
    of_it = list(takewhile(lambda phrase: noun_of(phrase) == noun_of(earlier[-1]), reversed(earlier)))
    is_size = any(not text.endswith(("%", "％", "成", "倍", "点"), 0, phrase.end) for phrase in of_it)
    is_alone = len(of_it) == len(earlier) or text.startswith("其中", opening)
    return _brief(noun_of(earlier[-1])) if is_size and is_alone else ""


def _brief(whole: str) -> str:
    return whole if len(whole) <= _LONGEST and _NO_WHOLE.search(whole) is None else ""


def _extreme(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The most or the least of what the sentence tells of: 每千人床位7张，最高的青坪县8张，最低的4张."""
    if quantity.kind == "time" and earlier and (bound := _LEAST.fullmatch(text, *stretch)):
        noun = _OWN_BOUND.sub("", noun_of(earlier[-1]))
        return Phrase(bound["which"] + noun, stretch[0], quantity.end, noun) if noun.endswith(_TIMES) else None
    most = _MOST.fullmatch(text, *stretch) if earlier else None
    if most is None or quantity.kind == "rank":
        return None
    same = map(noun_of, counted_in(quantity.unit, text, reversed(earlier)))
    noun = next((one for one in same if not any(map(str.isdigit, one))), "").removeprefix("平均")
    which = most["which"] or most["most"]
    if which.startswith("一"):  # 日均起降82架次，最高的一天达到97架次
        which, noun = f"{most['most']}的{which}", _DAILY.sub("", noun)
    if noun and len(which) == 1:  # 村均收入30万元，最高的村达80万元
        return Phrase(f"{most['most']}的{which}{noun.removeprefix(f'{which}均')}", stretch[0], quantity.end, noun)
    if noun[:1] == "每" and noun[1:2] == which[-1]:  # 每村渔船12艘，最多的东礁村45艘
        noun = noun[2:]
    if noun.endswith(which):  # 最高的补贴3000元，最低的补贴800元
        return Phrase(f"{most['most']}的{which}", stretch[0], quantity.end)
    return Phrase(which + noun, stretch[0], quantity.end, noun) if noun else None


def headed(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the head of the whole that it is told as a part of, and with what was done to that."""
    return removals.of_part(text, kept, index, _headed(text, kept, index, found, earlier), earlier)


def _headed(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the head of the whole that it is told as a part of: 其中教育66亿元 of 民生支出."""
    quantity = kept[index]
    verb = "" if text.startswith(found.name, found.start) else found.name[: preceding.need(found.name)]
    name = found.name[len(verb) :]
    if not earlier or text[found.start : found.start + len(name)] != name or not _PART().fullmatch(name):
        return found
    before = _before(text, kept, index, found, earlier)
    if before is None or not _is_part(text, found, before):
        return found
    if quantity.kind == "count" and (what := _counted(name, noun_of(before))):
        return found._replace(name=name + what, noun="")
    if _OWN_HEAD.search(name) or not _TELLS.fullmatch(text, found.start + len(name), quantity.start) or _acts(name):
        return found
    head = _HEAD.search(noun_of(before))
    is_flow = quantity.kind == "count" and head and _FLOW.search(head[0])
    is_told = head and (quantity.kind in _SIZES or is_flow)
    return found._replace(name=verb + name + head[0], noun="") if head and is_told else found


def _counted(name: str, whole: str) -> str:
    """What so many of a class, or of one sex, are: 泊位 of 泊位96个，其中万吨级以上31个; empty for other names."""
    if _SEX.fullmatch(name):
        return whole if len(whole) <= _BRIEF and whole.endswith(_PEOPLE) else ""
    if name.endswith(_CLASS):
        return whole[-2:] if len(whole) > 1 and whole[-2:] not in name else ""
    return ""


def _before(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase | None:
    """What was told right before in the figure's unit, with nothing but how it grew since; None for anything else."""
    back = 1
    if text.endswith(_AMONG, 0, found.start):  # 货运量3亿吨，增长5%，其中公路2亿吨
        back = 1 + sum(noun_of(one) == noun_of(earlier[0]) for one in earlier[1:])
        back = back if back == len(earlier) <= index and kept[index - 1].kind in ("share", "points") else 1
    is_told = kept[index - back].base_unit == kept[index].base_unit
    return earlier[-back] if is_told and earlier[-back].end >= kept[index - back].end else None


def head(noun: str) -> re.Match[str] | None:
    """Where a noun says in what a part of it is measured too: 支出 of 民生支出."""
    return _HEAD.search(noun)


def _is_part(text: str, found: Phrase, before: Phrase) -> bool:
    """Whether a phrase stands behind 其中, or goes on in a list of such parts: 其中教育66亿元、卫生8亿元."""
    if text.endswith(_AMONG, 0, found.start):
        return True
    name = noun_of(before)
    head = _HEAD.search(name)
    if head is None or text[before.end : found.start] not in _AND or text.startswith(name, before.start):
        return False
    is_part = text.startswith(name[: head.start()], before.start)
    return is_part and is_among(text, before.start)


def _acts(name: str) -> bool:
    """Whether a name is of something done, or says itself in what it is measured."""
    if any(begins_action(name, at) for at in range(len(name) - 1)):
        return True
    return measurables.SHARED().search(name) is not None
