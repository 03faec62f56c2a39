"""A name in the words of its clause -> the plain name: 春茶一季进账 of 光春茶一季就能进账, 续航 of 续航普遍."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.counts import behind
from publisher.extract.indicating.growth import changes
from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.indicating.phrases import preceding, subjects
from publisher.extract.indicating.phrases.verbal import VERBAL
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_RUNNING = "连续[0-9一二两三四五六七八九十]{1,3}个(?:半年度|年度|季度|财季|财年|交易日|月度)(?:保持|稳定|维持|超过)?"
# What is said around a thing, with what is left of it.
_SAID = (
    (
        re.compile(
            "^(?:[”）)]+|目标是|[他她]们?(?=流转|承包|种植|养殖|租下)|(?:仅|光)?[此这]一项(?:每年)?就(?:能|可)?(?=[少多节增减]))"
        ),
        "",
    ),
    (
        re.compile("(?:^|(?<=..))[0-9一二两三四五六七八九十]{1,3}天[里内中](?:共|累计)?(?:迎来)?(?=..)"),
        "",
    ),  # 八天里迎来游客41万人次
    (re.compile("^[0-9][0-9.]*[百千万]?[多余]?[家户人个名](?:里|中|当中|之中)[面头]?(?=..)"), ""),  # 7400多家里A级以上
    (re.compile("^主要(?:系|因|为)(?=..)"), ""),
    (re.compile("^后(?=全[国省市区县镇]|每[千万百]人|人均)"), ""),  # 明年启用后全区每千人床位
    (re.compile("(?<=股价)(?:收报|收于|报收|收盘报|收盘|报)$"), ""),
    (re.compile("(?<=费用|利润|收益|净额)转$"), ""),
    (re.compile(f"(?<=..){_RUNNING}$"), ""),
    (re.compile("(?<=经费|支出|开支|费用|成本)(?:则|又|再|继续)*再?压$"), "压减"),
    (re.compile("(?<=..)在?[0-9一二两三四五六七八九十]{1,2}年内(?:做|达|长)?(?=$|产值$|营收$|规模$)"), ""),
    (re.compile("^光(?P<what>[^伏纤明缆电谷学刻].{1,8}?)就(?:能|可)?(?=..)"), r"\g<what>"),
    (re.compile("^今[春夏秋冬年](?!明)(?:总共|一共|共|已)?(?=..)"), ""),
    (re.compile("^含(?=(?:共建|在建|新建|续建)$)"), ""),
    (re.compile("^这[家个](?=企业|公司|集团)"), ""),
    (re.compile("^价格成交$"), "成交价格"),
    (re.compile("一家就(?=贡献$)"), ""),
    (re.compile("^来此[^的]{2,8}的(?=..)"), ""),
    (re.compile("^(?:成绩单|答卷)(?:这|该)?[家个]?(?P<who>.*?)交出了?(?P<what>.+)$"), r"\g<who>\g<what>"),
    (re.compile("(?<=..)(?:的?(?:负责人|董事长|总经理|创始人)[\u4e00-\u9fff]{0,6})(?=总?投资$)"), ""),
    (re.compile("(?<=..)(?:一举|成功|首次)?(?:超越|反超|赶超|超过)[\u4e00-\u9fff]{2,8}(?=排名$)"), ""),
    (re.compile("(?<=..)(?:首次|再次|成功|一举)*(?:闯入|闯进|跻身|挤进|杀入)(?=排名$)"), ""),
    (re.compile("(?<=..)(?:普遍|却|或|则|[要将]?跨上|迈上|站上|登上|逼(?!近))$"), ""),
    (re.compile("(?<=..)(?:只需|仅需|只要|只|仅)(?=自[缴付筹费]$)"), ""),
    (re.compile("(?<=..)(?:(?:一共|总共|[只仅就要能]+)花|[只仅就]*掏)$"), "支出"),
    (re.compile("(?<=政府|财政|国家|集体|公司|企业)(?:就|还|只)?补$"), "补助"),
    (re.compile("(?<=..)由[去上前今][^0-9]{0,8}[0-9].*$"), ""),
)
_HELPED = lazily(
    "(?<=..)则?受[^受]{1,10}?(?:拖累|影响|带动|拉动|支撑|提振)[仅只就]?"
    "(?:下滑|下降|增长|上升|回落|上涨|下跌)?(?=$|[\u4e00-\u9fff]{2}$)"
)
_OPENS = frozenset("一二两三四五六七八九十0123456789主后含这价新”）)光今来成答他她此这目仅")
_CLOSES = frozenset(
    "转度季持定日报于盘压做内值收模达长资名遍却或则上逼缴付筹费掏花补月天年人元滑降长升落涨跌累响动撑振交献"
)
# 首批512套已启动申购, 剩余42亿元专项债券
_SOME = frozenset(("首批", "首单", "剩余", "剩下", "其余", "余下", "第一批", "首期", "首笔", "其他"))
_NO_THING = ("将", "已", "明年", "今年", "年底", "月底", "后年", "下月", "正在")
# What is of another thing: 三年目标是45%, 峰值17万人, 短收1亿元; and 乐观情形下780万千瓦
_BEHIND_IT = {word: word[-2:] for word in ("短收", "超收", "目标", "峰值", "达到峰值", "入库")}
_CASE = re.compile("^(?:乐观|悲观|中性|基准|保守)(?:情形|情景|情况|方案)(?:之?下)?|^(?:自然|可比|全)口径")
_BY_SUBJECT = ("峰值", "入库")
_LONG = 12
_DONE = re.compile("(?<=..)[\u4e00-\u9fff]{2}完毕$")
# 挂牌价每斤1.08元
_EACH = re.compile(
    "(?P<each>每(?:人|户|亩|斤|公斤|千克|吨|平方米|升|立方米|千瓦时|度|件|只|头|套|辆|台|床|次|餐|场|公里)(?:每[月年天日])?)"
    "(?:已|约|近|达到?|为|是|就|仅|只|提高|上涨|增加|降低|[到至])*$"
)
_MOVED = re.compile(
    "[，,](?:但|增速|增幅)*(?:(?:较|比)[^，,。；;0-9]{2,10}?|同比)?(?:仍|又|再)*(?:回落|回升|提高|提升|加快|放缓|上升|下降|下滑)了?"
)
_OF_RATES = re.compile("[率幅速]$|比重|占比|比例|增速")
# 扣除房地产开发投资，项目投资增长6%; but what prices did is said by 实际
_FIRMS = re.compile(
    "(?:年|工业)?(?:营收|产值|营业收入|销售收入|主营业务收入|税收|纳税)(?:过|超过?|突破|达到?|在)[^，,。；;]{1,6}亿?万?元(?:以上)?"
)
_SET_ASIDE = re.compile(
    "(?:^|[，,。；;：:\n])(?P<but>(?:扣除|剔除)(?![^，,。；;]*(?:价格|因素|影响|物价|汇率|基数))[^，,。；;：:0-9后]{2,14})后?[，,]$"
)
_LEFT_OUT = re.compile("(?:扣除|剔除|考虑)[^，,]*(?:因素|影响)后?(?:可比)?")
_BOXES, _THROUGH = "集装箱", "吞吐量"
_SO_LONG = re.compile(f"{_RUNNING}|(?:半年度|年度|季度)(?:保持|稳定|维持)")  # 连续六个半年度保持在5%以上
_BY_MANY, _IN_ALL = (
    ("接待", "接诊", "服务", "发送"),
    ("", "累计", "共", "合计", "共计", "总共"),
)  # 27家博物馆累计接待9万人次
_NET_OF = re.compile("扣非后?|扣除非经常性损益后")  # 净利润4亿元，扣非后为3亿元
_REACH = 24
_ALL_HAVE = re.compile("(?<=元|上)的?[村户镇乡组]?全覆盖")
_NEAR = 8
_MEAN = re.compile("[人户亩生社村]均")
_REMARK = re.compile("（每[^（）]{1,8}）")


def told(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase by its plain name, with which of the things told before, for each of what or without what it is."""
    quantity = kept[index]
    if found.name in _SOME:
        return _some(text, quantity, found, earlier)
    if (behind_it := _BEHIND_IT.get(found.name)) or _CASE.fullmatch(found.name):
        return _of_what(text, quantity, found, earlier, behind_it or "")
    name, noun = _plain(found.name), _plain(found.noun)
    if quantity.unit == "家" and _FIRMS.fullmatch(name):  # 营收过50亿元的仅1家
        name = noun = f"{name}企业"
    if earlier and (_LEFT_OUT.fullmatch(name) or _SO_LONG.fullmatch(name)):
        name, noun = noun_of(earlier[-1]), ""
    if earlier and quantity.kind == "money" and _NET_OF.fullmatch(name):
        name = noun = name + noun_of(earlier[-1])
    if earlier and name == _BOXES and noun_of(earlier[-1]).endswith(_THROUGH):  # 港口吞吐量9万吨，集装箱2万标箱
        name = noun = _BOXES + _THROUGH
    found = found._replace(name=name, noun=noun) if name != found.name else found
    if earlier and found.name in _BY_MANY and text[earlier[-1].end : found.start] in _IN_ALL:
        found = found._replace(name=noun_of(earlier[-1]) + found.name, noun="")
    if quantity.kind == "share" and found.name.endswith(("以上", "以下")):
        found = found._replace(name=f"{found.name}占比", noun="")
    if quantity.kind in ("share", "points", "ratio"):
        name = _pace(text, kept, index, _REMARK.sub("", found.name))
        return _without(text, found._replace(name=name, noun="") if name != found.name else found)
    return _each(text, kept, index, found) if quantity.kind == "money" else found


def _pace(text: str, kept: Sequence[Quantity], index: int, name: str) -> str:
    """The name of the growth that came down by points: 营业收入增速 of 营业收入增长9%，较上年回落4个百分点."""
    if kept[index].kind != "points" or not index or kept[index - 1].unit not in ("%", "％"):
        return name
    moved = _MOVED.fullmatch(text, kept[index - 1].end, kept[index].start)
    grew = moved and changes.verb(text, kept[index - 1])
    return f"{name}增速" if grew and _OF_RATES.search(name) is None else name


def _without(text: str, found: Phrase) -> Phrase:
    """The phrase with what the clause before leaves out: 扣除房地产投资后项目投资 of 扣除房地产投资，项目投资增长6%."""
    near = max(0, found.start - _REACH)
    left = _SET_ASIDE.search(text, near, found.start) if text[found.start - 1 : found.start] in ("，", ",") else None
    return (
        found._replace(name=f"{left['but']}后{found.name}", start=left.start("but")) if left and found.name else found
    )


def _of_what(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase], word: str) -> Phrase:
    """The phrase of a peak, an aim, what came in short or one of several cases, with what was told of before."""
    same = next(map(noun_of, counted_in(quantity.unit, text, reversed(earlier))), "")
    noun = same or (_plain(subjects.subject(text, quantity.start)) if word in _BY_SUBJECT and not earlier else "")
    noun = _CASE.sub("", noun)
    if not noun or len(noun) > _LONG or (word and noun.endswith(word)):
        return found
    return found._replace(name=noun + word if word else found.name + noun, noun="")


def _each(text: str, kept: Sequence[Quantity], index: int, found: Phrase) -> Phrase:
    """The phrase with what its sum is paid for each of: 挂牌价（每斤） of 挂牌价每斤1元; or who all have it: 全覆盖."""
    if not found.name or "/" in kept[index].unit or "每" in found.name:
        return found
    if _ALL_HAVE.search(text, kept[index].number_start, kept[index].end + _NEAR):  # 村集体收入20万元全覆盖
        return found._replace(name=f"{found.name}全覆盖")
    while index and text[kept[index - 1].end : kept[index].start] in ("、", "和"):
        index -= 1
    position = kept[index].number_start
    each = _EACH.search(text, max(0, position - _REACH), position)
    if each is None or _MEAN.match(found.name) or ("均" in found.name and each["each"][1] in "人户"):
        return found
    name = found.name[:-1] + "售价" if found.name.endswith("卖") else found.name
    return found._replace(name=f"{name}（{each['each']}）", noun="")


def _plain(name: str) -> str:
    """A name without what is said around it."""
    if name[:1] in _OPENS or name[-1:] in _CLOSES:
        for words, left in _SAID:
            name = words.sub(left, name)
    return _HELPED().sub("", name) if "受" in name else name


def _some(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """Some of the things that stand behind their number, or that were told before in the same unit: 首批住房."""
    right = behind.right(text, quantity.end)
    if right and not text.startswith(_NO_THING, right[0]):
        return found._replace(name=found.name + _DONE.sub("", text[slice(*right)]), end=right[1], noun="")
    nouns = (noun_of(phrase) for phrase in counted_in(quantity.unit, text, reversed(earlier)))
    noun = next((noun for noun in nouns if noun not in VERBAL), "")
    noun = preceding.without_verb(noun)
    return found._replace(name=found.name + noun, noun="") if noun else found
