"""An item -> whether its words tell a figure and not of what: 五年累计下降15%, or of what rate: 山区达到85%."""

import re

from publisher.model import Goal, Item

# 年内新增500座, 力争突破1000亿元, 2030年目标值90万千瓦: of what, only the words before tell.
_TIME = (
    "(?:到|至|于|自)?(?:(?:20)?[0-9]{2}年[底末]?(?:前后?|起)?|[今明全]年|年[内底]|年底前|[一二三四五六七八九十]{1,2}年[来内间]?"
    "|“?十[三四五六七]五”?(?:时期|期间|末)?|“十[三四五六七]五”(?:时期|期间|末)?|届时|每年)"
)
_ADVERB = "(?:再|累计|共|均|分别|年均|平均|力争|确保|争取|预计|实现|计划|继续|进一步|要|将|[，,])"
_THAN = "[较比](?:20[0-9]{2}年|“十[二三四五六]五”末|上年|去年|现状|基期)[底末]?"
_VERB = (
    "(?:新增|新建|建成|完成|改造|引进|培育|达|突破|超过?|增长|增加|提高|提升|上升|下降|降低|减少|压减|降|优化|控制|稳定|保持|维持|并网"
    "|为|是|目标值|中期评估值|评估值|规划值|预期值|不[低少]于|不[超高]过|不高于|低于|少于|高于|小于)了?(?:[到至为在约近超]过?)?"
)
_NUMBER = r"[\[［]?[0-9.]+[百千]?[万亿%％‰]*[\]］]?"
_UNIT = (
    "(?:个百分点|平方公里|平方米|立方米|千瓦时?|标准煤|公里|公顷|人次|标箱"
    "|[元个家座条人户所处项套台辆亩吨件次名万亿倍米克头张片])*"
)
_AROUND = f"(?:{_TIME}|{_ADVERB}|{_THAN})*"
_FROM = rf"(?:[由从](?:现[在有]的)?{_NUMBER}{_UNIT}|[\[［][0-9.]+[%％][\]］])?"
_ONLY_A_FIGURE = re.compile(
    f"{_AROUND}{_FROM}{_AROUND}(?:{_VERB})+(?:{_TIME}|{_ADVERB})*{_NUMBER}{_UNIT}(?:以[上下内]|左右|[（(][^（）()]*[）)])*"
)
# 一次性奖励50万元, 力争2029年通车, 三期工程6月底前开工, 上半年达到80%: whom or what they are of, nothing in them tells.
_WHEN = "(?:20[0-9]{2}年|[今明]年|年内|全年|[上下]半年|[一二三四首]季度|[0-9]{1,2}月份?|年?[底末初]|[之以]?前|[，,])"
_AIMED = "(?:力争|确保|争取|计划|预计|实现|有望|将|于|到|至|在)"
_DONE = "(?:建成|投用|投运|投产|通车|开工|动工|竣工|完工|运营|启用|交付|贯通|开通|封顶|达产|使用|建设)"
_OVER = "(?:除险销号|销号|销零|清零|见底|返工|除险加固|整改到位|拆除|搬迁|退出|关停)"
_SO_MUCH = "[0-9.]+[％%](?:以上|左右|以内)?"
_LOST = re.compile(
    f"(?:{_AIMED}|{_WHEN})*(?:(?:[一二三四五首]期|主体|控制性)(?:工程|项目)?)?(?:{_AIMED}|{_WHEN})*"
    f"(?:全面|全线|正式|基本|实质性)?{_DONE}+"
    f"|(?:[^，,。；;：:“”、0-9]{{2,6}}的)?(?:{_AIMED}|{_WHEN})*(?:全部|全面|基本|动态|实现)*{_OVER}"
    f"|(?:{_AIMED}|{_WHEN})+(?:达到?|完成|提高到){_SO_MUCH}"
    f"|(?:{_AIMED}|{_WHEN})*(?:开工|竣工|投产|完成|到位|入库|纳统|转化|履约)率(?:要|均)?(?:达到?|为|提高到|保持在|稳定在){_SO_MUCH}"
    # 这一比重要达到13%以上, 总数达到310个, 届时总量将达到2000万吨
    "|(?:这一|这个|该|上述|此)(?:比重|比例|占比|数字|数值|指标|数量|规模|总量|覆盖率)[^，,。；;]{0,8}?[0-9.]+[百千]?[万亿%％]*[^0-9，,。；;]{0,4}"
    "|届时[，,]?[^，,。；;]{4,24}"
    "|(?:总数|总量|总额|总规模)(?:将|要|可)?(?:达到?|增加到|超过|突破|增至|扩大到)[^，,。；;]{1,10}"
    "|(?:再|可|最高|一次性|分别|给予|予以)*(?:奖励|补助|补贴|资助)(?:最高)?(?:不超过)?[0-9.]+[百千]?[万亿]?元(?:以内|以下)?"
    "|(?:再|可|最高|一次性|分别|给予|予以|不超过)+[0-9.]+[百千]?[万亿]?元(?:以内|以下)?的?(?:一次性)?(?:奖励|补助|补贴|资助)"
)
# 比例不低于50%，|学校不低于40%: of a rate that the clause before names, each with whose it is.
_RATE_BEFORE = re.compile("(?:率|占?比[重例]?|覆盖面|份额)[^。；;！？]{0,60}[0-9.]+[%％](?:以[上下内]|左右)?[、，,]$")
_WHOSE = re.compile(
    "(?P<whose>[^0-9，,。；;：:“”]{2,12}?)(?:要|均|力争)?(?:达到?|不[低少]于|不[超高]过|为|降至|提高到|保持在)[0-9.]+[%％](?:以[上下内]|左右)?"
)
# 力争跻身全省前三十位: of the region, or of what the clause before urges on (推动园区“二次创业”，…).
_RANKED = re.compile("(?:力争|确保|争取)(?:率先|成功)?(?:跻身|进入|进位|迈[进入]|挺进|位居|排名)")
# 银行对小微企业放出的首笔信用贷款: of what is done with it, the words behind tell.
_NO_SENTENCE = re.compile(
    "(?:银行|部门|政府|财政|企业|机构)?对[^，,。；;]{2,20}的[^，,。；;的给予实进开施提供]{0,6}(?:贷款|资金|企业|项目|产品|人员|单位|机构)"
)
# …时期，青坝灌区|续建配套、城市防洪等工程相继建成: the list is torn, and what was built is no measure.
_TORN = re.compile(
    "[^，,。；;]{2,40}等[重大点]{0,2}(?:工程|项目)(?:相继|先后|陆续|全部|均)?已?(?:建成|完工|竣工|投用|投产|通车)(?:投用)?"
)
_WORD = re.compile("[\u4e00-\u9fff]")
_A_RATE = re.compile("[率比例占重速幅面度量值额]$|水平$|化$|份额|指数|贡献|覆盖")


def is_only_a_figure(item: Item) -> bool:
    """Whether the words tell a figure and not of what: 达到350亿元, or of whom and not of what rate: 山区达到85%."""
    return is_bare(item.evidence.quote) or is_of_a_rate_before(item)


def is_bare(words: str) -> bool:
    """Whether the words are but a figure, with a verb and a time."""
    return _ONLY_A_FIGURE.fullmatch(words) is not None


def is_of_a_rate_before(item: Item) -> bool:
    """Whether a goal tells of another group the rate that the words right before it name: …率达到95%、山区达到85%."""
    evidence = item.evidence
    found = _WHOSE.fullmatch(evidence.quote) if isinstance(item, Goal) else None
    if found is None or _A_RATE.search(found["whose"]):
        return False
    return _RATE_BEFORE.search(evidence.context.text, 0, evidence.start) is not None


def is_lost(item: Item) -> bool:
    """Whether nothing in the words tells whom or what they are of: 力争2029年通车."""
    quote = item.evidence.quote
    return any(shape.fullmatch(quote) for shape in (_LOST, _NO_SENTENCE)) or _is_torn(item)


def _is_torn(item: Item) -> bool:
    """Whether the words are the end of a list of what was built."""
    evidence = item.evidence
    before = evidence.context.text[max(0, evidence.start - 1) : evidence.start]
    return _TORN.fullmatch(evidence.quote) is not None and _WORD.match(before) is not None


def may_be_of_another(item: Item) -> bool:
    """Whether the words tell a place in a list, and not of whom: 力争跻身全省前三十位."""
    return _RANKED.match(item.evidence.quote) is not None
