"""The words by which Chinese tells a change -> whether it is a rise or a fall: one table for finding and printing."""

from collections.abc import Iterable
from typing import Final

_HOW = "微略小大骤锐猛急陡剧暴狂劲飙普收"


def _strongly(letters: str) -> list[str]:
    """What a letter is with how much it is: 微降, 大涨."""
    return [how + letter for letter in letters for how in _HOW]


# What these two tell has changed by itself, or it is named before what was done to it: 价格走高, 利率下调.
_ROSE_ALONE = (
    "增长 增加 增高 增大 增多 提高 提升 提速 上升 上涨 上扬 上行 上浮 上调 上探 升高 升值 走高 走强 走阔 走宽 扩大 "
    "放大 拉大 加快 攀升 攀高 飙升 跃升 抬升 抬高 回升 回暖 回弹 反弹 拉升 蹿升 爬升 调高 调升 调增 激增"
)
_FELL_ALONE = (
    "下降 降低 下跌 下滑 下调 下浮 下行 下探 下挫 减少 回落 回调 走低 走弱 走窄 调低 调降 调减 跌落 滑落 滑坡 退坡 "
    "贬值 压减 压降 压低 缩减 缩小 缩窄 缩水 收窄 收缩 萎缩 放缓 放慢 减缓 减弱 腰斩"
)
# What these tell of may be named in them, or after them: 粮食增产, 精简机构.
_ROSE = "增产 增收 增支 超收 净增 多增 递增 延长 增長 增產"
_FELL = "负增长 减产 减收 少增 递减 压缩 缩短 削减 核减 裁减 精减 精简 减轻 負增長 減少 減產"
ALONE: Final = (*_ROSE_ALONE.split(), *_strongly("增升涨"), *_FELL_ALONE.split(), *_strongly("减降跌"))
ROSE: Final = (*_ROSE_ALONE.split(), *_strongly("增升涨"), *_ROSE.split())
FELL: Final = (*_FELL_ALONE.split(), *_strongly("减降跌"), *_FELL.split())
WHOLE: Final = {"增": "增加", "升": "上升", "涨": "上涨", "减": "减少", "降": "下降", "跌": "下跌", "少": "减少"}
RATES_OF_RISE: Final = ("增速", "增幅", "增长率", "增长速度", "增长幅度", "涨幅", "升幅")
RATES_OF_FALL: Final = ("降幅", "降速", "跌幅", "减幅", "负增长")

MEAN_OF_A_YEAR: Final = "(?<![上去今前])(?<![0-9０-９零〇○一二三四五六七八九]{2})年平均"  # not 比上年平均


def either(words: Iterable[str]) -> str:
    """The branches of a pattern for the longest of the words at a place."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
