"""A figure without a noun of its own -> what the clause before says to have turned, passed a mark or come short."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, latest
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch

# 民间投资由负转正、增长0.8%; 成交额突破百亿元大关、达到103.7亿元; 非化石能源占比首次过半，达到51%
_CAME = re.compile(
    r"(?:^|[，,。；;：:\n])(?P<what>[^，,。；;：:、\n]{2,24}?)(?:增速|增幅)?(?:首次|成功|历史性|一举|再次|连续|实现)*"
    r"(?:[由从][负降减跌缩正升增涨][转变]为?[正升增涨盈负降减跌]|止[跌降]回[升稳]|扭亏为盈|(?:[再又屡连频]|第?[一二三四五六七八九十两][次度]?)?创[^，,。；;、0-9]{0,6}新[高低]"
    r"|(?:[0-9一二两三四五六七八九十]{1,2}年(?:内)?)?(?:实现)?(?:翻[一两二三四]?番|倍增)"
    r"|(?:超?过|突破)(?:大?半|半数)|(?:持续|稳步|不断|进一步|大幅|明显|显著|总体|逐步)+(?:优化|改善|提升|提高|下降|上升|向好|回升|攀升|降低|缩小)"
    r"|(?:突破|跨越|迈上|迈过|站上|冲破|闯过)[^，,。；;、]{1,8}(?:大关|台阶|关口))[、，,]$"
)
_LACKS = re.compile("的?(?:目标|任务|要求|预期)(?:[还仍尚]|还有)?(?:相?差|差距)(?:了|约|近)?")
# 离达到75%的目标尚有2.4个百分点的差距
_LEFT = re.compile("的?(?:目标|任务|要求|标准|预期)(?:值|线)?[还仍尚]?有")
_GAP = re.compile("[^，,。；;]{1,12}的?差距")
_MARKS = ("、", "，", ",")
_FAR = 60


def find(text: str, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What the figure behind a stretch is of; None where no such clause stands before it."""
    if earlier and (
        _LACKS.fullmatch(text, *stretch) or (_LEFT.fullmatch(text, *stretch) and _GAP.match(text, stretch[1]))
    ):
        return Phrase(f"{latest(earlier)}距目标差距", stretch[0], stretch[1])
    if text[stretch[0] - 1 : stretch[0]] not in _MARKS:
        return None
    came = _CAME.search(text, max(0, stretch[0] - _FAR), stretch[0])
    if came is None or preceding.predicate(text[slice(*stretch)]) != text[slice(*stretch)]:
        return None
    start, end = preceding.trim(text, *came.span("what"))
    return Phrase(text[start:end], start, max(end, stretch[1])) if start < end else None
