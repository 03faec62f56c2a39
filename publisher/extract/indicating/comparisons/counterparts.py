"""A figure told beside another in its sentence -> what it is of: a wider area's mean, a loss that became a profit."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, clause_start, counted_in, latest, noun_of
from publisher.extract.indicating.phrases import preceding, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

# 城镇化率62%，全省平均为59%
_MEAN_OF_ALL = re.compile("(?P<all>(?:全[国省市县区州]|世界|全球)平均)(?:水平|值|数)?(?:为|是|达到?|只有|仅为)?")
_TURNED = re.compile("(?:[由从][去上]年(?:同期)?的?|[由从]|转为|变为)净?(?P<which>亏损|盈利)(?:了)?$")
# How far one is from the other; 提高 and 降低 tell of a change: 比上年高3天, 较常年偏低2天.
_APART = (
    "(?<![提升增新走调攀抬拉])高|(?<![降减走调压拉])低|(?<!加)快|(?<![放减])慢|(?<![增延])长|(?<!缩)短|(?<![扩放拉加增])大"
    "|(?<![缩减])小|早|晚|贵|便宜"
)
_DOING = "(?:[增减降收产打赚挣卖补用花缴领]|投入|支出|生产|销售)"  # 比头年多收了200斤
_WHOM = "(?:[^，,。；;：:0-9]|(?:19|20)[0-9]{2}年){1,16}"
_STILL = "(?:但|且|却|也|又|仍旧|仍然|依然|依旧|仍|尚|还|更|整整|已|已经|分别|只|仅|要)*"
# 领先第二位的西山县12亿元, 比邻县多出3万吨: by so much, not so much of it.
_AHEAD = re.compile(
    f"{_STILL}(?:(?:领先于?|落后于|[高低多少快慢]于|[高低多]出){_WHOM}|[比较]{_WHOM}?(?:领先|落后|提前|推迟|超出|(?<!减)[多少]{_DOING}?出?|偏?(?:{_APART})出?)了?|(?:同比|相当于)?[多少]{_DOING}了?)(?:整整|约|近|超过?)?"
)
# 最低分高出控制线61分
_OVER = re.compile(
    f"(?P<what>[^，,。；;：:0-9]{{2,16}}?)(?P<way>[高低多]出{_WHOM}?|[比较]{_WHOM}?(?:提前|推迟))了?(?:整整|约|近|超过?)?"
)
_FROM_TO = re.compile("“?从(?P<what>.{2,8}到.{2,8})")  # 从拿地到开工比原计划提前了一个月
_ABOUT = re.compile("了?(?:整整|约|近|超过?)?$")
_SIZES = ("money", "count", "physical", "number", "time")
# （全省5.8%、全国5%）
_AREA = re.compile("(?:同期)?(?P<all>全[国省市县区州](?:平均)?)(?:水平)?(?:增长|下降)?(?:为|是|达)?")
# What stands before it in the brackets tells of such areas as well.
_ONLY_AREAS = re.compile("(?:同期)?(?:全[国省市县区州][^（）()]*[、，,])?")
# 客源主要来自北湾（38%）、南湾（21%）
_FROM = re.compile("(?:主要|大多|多数|集中)?(?P<verb>流向|来自|去往|分布[在于]|集中[在于])")
_IT_IS = re.compile(
    "(?:(?:首次|均|已|全面)*(?:达到|优于|低于|高于|超过|符合)|(?:其次|再次|首先|最后|依次|分别|主要|另外|此外)(?:[是为有])?|[是为有和与及]|[^在]{2}在)+(?=..)"
)
_OPENED = re.compile("[（(](?:平均|约|近|超过?|达到?|为|已|仅|只|共|有)*$")
_BRIEF = 5
_ITEM = re.compile("[^，,。；;：:、（）()0-9]{2,14}")
_MARKS = frozenset(("", *"，,。；;、）)"))
_FAR = 40
_PROFITS = ("利润", "利润总额", "利润额", "收益", "盈利", "效益")


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What the figure is of; None where it is told beside no other so."""
    if told := _in_brackets(text, quantity, earlier) or _over(text, quantity, stretch):
        return told
    if earlier and (mean := _MEAN_OF_ALL.fullmatch(text, *stretch)):
        noun = latest(earlier)
        return Phrase(noun if noun.startswith(mean["all"]) else mean["all"] + noun, stretch[0], quantity.end, noun)
    if earlier and (told := _of_an_area(text, quantity, stretch, earlier) or _ahead(text, quantity, stretch, earlier)):
        return told
    is_other = quantity.kind in ("physical", "money") and text[quantity.end : quantity.end + 1] in _MARKS
    if earlier and is_other and earlier[-1].end == quantity.start:  # 建成2条143公里，
        return Phrase(earlier[-1].name, quantity.start, quantity.end, noun_of(earlier[-1]))
    if quantity.kind == "money" and (turned := _TURNED.search(text, *stretch)):
        return _of_a_turn(text, quantity, (stretch[0], turned.start()), turned, earlier)
    return None


def _over(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """By how much it is more or less than another that its clause names: 最低分高出控制线61分."""
    over = _OVER.fullmatch(text, *stretch) if quantity.kind in _SIZES else None
    if over is None:
        return None
    if walk := _FROM_TO.fullmatch(over["what"]):
        return Phrase(walk["what"] + over["way"], over.start("what"), quantity.end)
    start, end = preceding.trim(text, *over.span("what"))
    return Phrase(text[start:end] + over["way"], start, quantity.end, text[start:end]) if start < end else None


def _in_brackets(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase | None:
    """A figure alone in brackets behind what has it: 主要来自北湾（38%）和南湾（21%）, 候船时间（平均42分钟）."""
    opened = _OPENED.search(text, max(0, quantity.start - _BRIEF), quantity.start)
    if quantity.kind == "rank" or opened is None or text[quantity.end : quantity.end + 1] not in ("）", ")"):
        return None
    end = opened.start()
    start = max(text.rfind(mark, max(0, end - _FAR), end) for mark in "，,。；;：:、）)\n") + 1
    if not _ITEM.fullmatch(text, start, end):
        return None
    listed = _FROM.match(text, clause_start(text, end), end)
    start = preceding.skip(text, listed.end() if listed and listed.start() == start else start, end)
    start += len(told[0]) if (told := _IT_IS.match(text[start:end])) else 0
    whole = next((noun_of(phrase) for phrase in reversed(earlier) if listed and phrase.end <= listed.start()), "")
    return Phrase(f"{whole}{listed['verb'] if listed and whole else ''}{text[start:end]}", start, quantity.end)


def _of_an_area(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What a wider area has of the same, told in brackets: 产值增长6%（全省5.8%、全国5%）."""
    area = _AREA.fullmatch(text, *stretch)
    opening = max(text.rfind(mark, max(0, stretch[0] - _FAR), stretch[0]) for mark in "（(")
    if area is None or opening < 0 or not _ONLY_AREAS.fullmatch(text, opening + 1, stretch[0]):
        return None
    noun = noun_of(earlier[-1])
    return Phrase(area["all"] + noun, stretch[0], quantity.end, noun)


def _ahead(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """By how much it is more or less than another's: 产值80亿元，领先第二位的西山县12亿元."""
    if quantity.kind not in _SIZES or not _AHEAD.fullmatch(text, *stretch):
        return None
    same = map(noun_of, counted_in(quantity.unit, text, reversed(earlier)))
    noun = next(same, "") if quantity.kind == "count" else ""
    noun, words = (
        noun or latest(earlier),
        text[slice(*stretch)].lstrip("但且却也又仍旧然依尚还更整已经只仅要").replace("分别", ""),
    )
    return Phrase(noun + _ABOUT.sub("", words), stretch[0], quantity.end, noun)


def _of_a_turn(
    text: str, quantity: Quantity, stretch: Stretch, turned: re.Match[str], earlier: Sequence[Phrase]
) -> Phrase | None:
    """A loss or a profit that came to be the other: 利润总额由上年亏损2亿元转为盈利1亿元."""
    start, end = preceding.trim(text, *stretch)
    noun = text[start:end] or (noun_of(earlier[-1]) if earlier else subjects.subject(text, quantity.start))
    if not noun:
        return None
    loses = turned["which"] == "亏损"
    name = noun + turned["which"] if loses or not noun.endswith(_PROFITS) else noun
    return Phrase(name, start if start < end else turned.start("which"), quantity.end, noun)
