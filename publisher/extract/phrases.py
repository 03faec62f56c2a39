"""A stretch of text beside a number -> the span of the noun phrase in it.

Verbs are told by word lists, not by a tagger: a tagger gives every known word one fixed tag, and so knows no more.
"""

import re
from collections.abc import Iterable

from publisher.extract import periods
from publisher.extract.tables import words
from publisher.extract.words import ADVERBS, VERBAL_NOUNS, VERBS

Stretch = tuple[int, int]

_MARKS = frozenset("，,。；;：:！？!?、\n（(“")
_REACH = 40
_PAIRS = {"）": "（", ")": "(", "”": "“", "》": "《"}

# Verbs of the general lists that stand as often inside a noun phrase: 污水处理率, 研发投入, 振兴重点帮扶县.
_INSIDE_NOUNS = words("""
    投入 处理 产业 项目 发行 签约 支出 补助 补贴 储备 上线 回收 检测 监测 振兴 复兴 提供 应用 专利 拥有 承载
    领导 教育 关心 公开 授予 联合 合作 集中 引导 创造 公示 公布 连通 联通 畅通 绿化 美化 净化 试行 执行 实行
    应对 统一 规范 安排 综合利用 利用 交流 节约 保持 稳定 坚守 就业 创业 转移 农业 综合 结算 流通
""")
_MORE_VERBS = words("""
    跻身 位居 名列 入选 位列 挺进 新建 新开工 引进 属于 包括 获评 吸纳 招收 聚起 送出 汇聚 新辟 兑现 淘汰 退出
    完成 扩招 拿出 用好
""")
_ACTIONS = frozenset([*VERBS, *_MORE_VERBS]) - frozenset([*VERBAL_NOUNS, *_INSIDE_NOUNS])
# A verb before one of these is the beginning of a noun: 建成率, 拥有量, 增加值, 救助对象.
_MAKES_NOUN = frozenset("率量额值数度力性者地点线品物区园价费比权面期对机体系人工")
# Verbs that hand out the money named right after them.
_ALLOTTING = frozenset(words("安排 增发 发放 投入 拨付 下达 筹措 发行 补贴 拿出 筹集 落实 用好 追加 支付"))
# What ends the noun phrase after a number: the predicate of its clause.
_PREDICATES = frozenset(
    words("""
    扩大 上涨 下跌 增加 增长 提高 提升 下降 降低 减少 上升 压减 缩减 回落 下调 上调 增至 降至 减至 提前 延长
    缩短 压缩 进行 成为 分别 同步 先后 相继 全部 已经 正在 继续 持续 不断 依法 得到 得以 顺利 成功 累计 共计
    按照 通过 作为 位于 来自 用于 投入 上线 处于 走向 占比 占到 属于 均为 都是 可以 能够 参与 参加 展开 启动
    提前 水质 以及 来此 入围 列入 纳入 竣工 成长 告别 居于 分布 汇聚 聚集 应享 享受 实现 必须 首次 率先 陆续
    由此 从而 拔地 投产 建成 落地 入驻 脱贫 摘帽 受益 获得 受到
    """)
)
_ADVERBS = frozenset(word for word in ADVERBS if len(word) > 1)
_SHORT = frozenset("村镇县市乡省国校园厂店")

# Before the noun phrase left of a number.
_LEADING = words("""
    其中 此外 同时 目前 眼下 而今 截至 预计 预期 力争 确保 争取 必保 共有 共 累计 总共 合计 已经 已 将 还要 还
    要 再 又 新的 使 让 把 对 在 以 有 全区 全市 全县 全省 我区 我市 我县 我省 我国 该区 该市 本区 全街道 全镇
    以及 和 与 及 并 为 围绕 拟 安排 按 的 从 由 到 等 也 均 都 先后 相继 涉及 共计 大规模 多年 多措并举
""")
# Between that noun phrase and the number.
_TRAILING = words("""
    达到 占到 排在 排名 达 为 是 有 共 约 增长 增加 提高 提升 下降 降低 减少 上升 缩减 压减 回落 降 至 到 控制
    保持 稳定 维持 预计 预期 分别 累计 总计 合计 平均 年均 已经 已 将 要 突破 超过 超 实现 完成 同比 环比 不断
    稳步 进一步 基本 继续 再 净 各 均 仅 只 就 了 在 的 都 总共 大约 仍然 仍 现 拟 按 力争 确保 占 安排 名列
    位列 位居 位次 居 列 跻身 进入 挺进 双双 又有 每年 全年 实际 接近 翻 以
""")


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_LEAD = re.compile(
    rf"(?:{_any(_LEADING)}|[一二三四五六七八九十两]年间?|\s|街道(?=将|已|要)"
    r"|[\u4e00-\u9fff]{1,5}[区市县镇省国](?=将|已|要|共|累计|还|坚持|积极|全力|加快))+"
)
_TRAIL = re.compile(
    rf"(?:{_any(_TRAILING)}|(?<!安)排|(?<![新倍])增|(?<![缩削裁压])减|\s|[0-9一二三四五六七八九十]{{1,3}}年[来间]?"
    r"|[从由][0-9０-９年月末底初去今上的人均每户个县约近不到超过]{0,16}"
    r"|[比较](?![例重率])[\u4e00-\u9fff0-9]{1,8})+$"
)
_RIGHT_HEAD = re.compile(r"(?:级的?|的|用于|规模的?)?(?=[\u4e00-\u9fffA-Z“‘《0-9])")
_NOUNS = re.compile(
    r"(?:[0-9][0-9.\-—～~至]{0,12}[十百千万亿]{0,3}(?:元|美元|吨|平方米|亩|公里|千瓦)?(?:以上|以下)?级?的?)?"
    r"(?:[\u4e00-\u9fffA-Za-z“”‘’《》·\-]|（[^（）]{1,8}）|\([^()]{1,8}\)){1,24}"
)
_RIGHT_END = re.compile(
    r"[获被已将在按向从占为于由对把让使与及等均都并是变至到达](?![级心品理市镇界])|(?<!和)各|共(?=[0-9有计])"
    r"|[和超约近](?=[0-9一二三四五六七八九十])|要(?![素求点道闻件领])|扩为"
)


def left(text: str, end: int, floor: int) -> Stretch:
    """What stands before a number up to a mark or the number before; brackets and quotations are taken whole."""
    start = end
    while start > floor and end - start < _REACH and text[start - 1] not in _MARKS:
        opening = _PAIRS.get(text[start - 1])
        at = text.rfind(opening, floor, start - 1) if opening else -1
        start = at if at >= 0 else start - 1
    return start, end


def trim(text: str, start: int, end: int) -> Stretch:
    """The noun phrase of a stretch, without the words and verbs before it and the predicate after it."""
    if end > start and text[end - 1] in "和与及或、":
        return end, end
    start = _after_list(text, start, end)
    trail = _TRAIL.search(text, start, end)
    last = trail.start() if trail else end
    first = skip(text, start, last)
    while last - first > 3 and text[last - 2 : last] in _ACTIONS:
        last -= 2
    for at in range(last - 3, first, -1):
        if _is_verb(text, at):
            return skip(text, at + 2, last), last
    return (last, last) if text[first:last] in _ACTIONS else (first, last)


def _after_list(text: str, start: int, end: int) -> int:
    """After ``…等``: 甲、乙等骨干企业 names 骨干企业."""
    at = text.rfind("等", start, end - 2)
    return at + 1 if at > start and text[at + 1] not in "级次候待于" and text[at - 1] not in "平中高初优" else start


def skip(text: str, start: int, end: int) -> int:
    """Where the noun phrase begins after lead words, times, adverbs and a verb."""
    while start < end:
        lead = _LEAD.match(text, start, end) or periods.lead(text, start, end)
        if lead and lead.end() > start:
            start = lead.end()
            continue
        width = next((width for width in (4, 3, 2) if text[start : start + width] in _ADVERBS), 0)
        if not width and end - start >= 4 and _is_verb(text, start):
            width = 2
        if not width or start + width > end:
            break
        start += width
    return start


def _is_verb(text: str, at: int) -> bool:
    return text[at : at + 2] in _ACTIONS and text[at + 2 : at + 3] not in _MAKES_NOUN


def right(text: str, position: int) -> Stretch | None:
    """The noun phrase right after a number; None where a verb, a mark or nothing follows."""
    head = _RIGHT_HEAD.match(text, position)
    nouns = _NOUNS.match(text, head.end()) if head else None
    if nouns is None:
        return None
    start, end = nouns.span()
    stop = _RIGHT_END.search(text, start, end)
    settled = start + 2 if head and text[start - 1] == "的" else start
    end = _before_predicate(text, settled, stop.start() if stop else end)
    while end > start and (text[end - 1] in "的和了" or (text[end - 1] == "”" and "“" not in text[start:end])):
        end -= 1
    return (start, end) if end - start > 1 or text[start:end] in _SHORT else None


def _before_predicate(text: str, start: int, end: int) -> int:
    for at in range(start, end - 1):
        word = text[at : at + 2]
        if word in _PREDICATES or (word == "基本" and text[at + 2 : at + 4] in _ACTIONS):
            return at
        if at > start + 1 and _is_verb(text, at):
            return at
    return end


def ends_in_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb stands right before a number, so that what it governs follows: 增发1000亿元国债."""
    return end - start >= 2 and (text[end - 2 : end] in _ACTIONS or text[end - 2 : end] in _ALLOTTING)


def subject(text: str, position: int) -> str:
    """The noun phrase that opens the clause before: what a clause without a subject of its own is about."""
    end = max(text.rfind(mark, 0, position) for mark in "，,；;")
    start = max(text.rfind(mark, 0, max(0, end)) for mark in "，,。；;：:！？\n") + 1
    if end <= start or position - end > 12:
        return ""
    start = skip(text, start, end)
    for at in range(start + 2, end):
        if text[at : at + 2] in _PREDICATES or text[at : at + 2] in _ACTIONS or text[at] in "再又也都将已更创":
            end = at
            break
    return text[start:end].strip("、") if 2 <= end - start <= 16 else ""
