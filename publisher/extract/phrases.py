"""A stretch of text beside a number -> the span of the noun phrase in it.

Verbs are told by word lists, not by a tagger: a tagger gives every known word one fixed tag, and so knows no more.
"""

import re
from functools import lru_cache

from publisher.extract import periods
from publisher.extract.patterns import any_of
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
    照料 护理 接种 充电 配送
    应对 统一 规范 安排 综合利用 利用 交流 节约 保持 稳定 坚守 就业 创业 转移 农业 综合 结算 流通
""")
_MORE_VERBS = words("""
    跻身 位居 名列 入选 位列 挺进 新建 新开工 引进 属于 包括 获评 吸纳 招收 聚起 送出 汇聚 新辟 兑现 淘汰 退出
    完成 扩招 拿出 用好 实现 提出 落户 入驻 扎根 受聘 投产 建成 开工
""")
_ACTIONS = frozenset([*VERBS, *_MORE_VERBS]) - frozenset([*VERBAL_NOUNS, *_INSIDE_NOUNS])
# A verb before one of these is the beginning of a noun: 建成率, 拥有量, 增加值, 救助对象.
_MAKES_NOUN = frozenset("率量额值数度力性者地点线品物区园价费比权面期对机体系人工”")
_BEGINS_NOUN = frozenset(
    words("地区 地方 园区 人口 人均 人才 工业 工程 产业 物流 面积 价值 数字 数据 力度 体系 机制 品牌 区域 线上 线路")
)
# Verbs that no noun begins with; others do (建成区, 培训体系).
_ALWAYS_VERBS = frozenset(words("实现 完成 落户 集聚 达到 吸引 带动 惠及 推进 建成"))
# Verbs that hand out the money named right after them.
_ALLOTTING = frozenset(words("安排 新增 增发 发放 投入 拨付 下达 筹措 发行 补贴 拿出 筹集 落实 用好 追加 支付"))
# What ends the noun phrase after a number: the predicate of its clause.
_PREDICATES = frozenset(
    words("""
    扩大 上涨 下跌 增加 增长 提高 提升 下降 降低 减少 上升 压减 缩减 回落 下调 上调 增至 降至 减至 提前 延长
    缩短 压缩 进行 成为 分别 同步 先后 相继 全部 已经 正在 继续 持续 不断 依法 得到 得以 顺利 成功 累计 共计
    按照 通过 作为 位于 来自 用于 投入 上线 处于 走向 占比 占到 属于 均为 都是 可以 能够 参与 参加 展开 启动
    提前 水质 以及 来此 入围 列入 纳入 竣工 成长 告别 居于 分布 汇聚 聚集 应享 享受 实现 必须 首次 率先 陆续
    提供 更加 充满
    进展 牢牢 由此 从而 拔地 投产 建成 落地 入驻 获得 受到 逐一 逐步 逐个 支持 予以 给予 勾勒 描绘 展现 呈现 涌现
    """)
)
_STOPS = _PREDICATES | _ACTIONS | {"基本"}
_ADVERBS = frozenset(word for word in ADVERBS if len(word) > 1)
_VERBAL = frozenset([*VERBS, *_MORE_VERBS])
# Other adverbs stand before a noun as well.
_ONLY_ADVERBS = _ADVERBS - frozenset(
    words("""
    高质量 高标准 高水平 高起点 高品质 高规格 普惠 免费 重点 主要 综合 自主 系统 联合 优先 集中 科学 精准 常态化
    差异化 个性化 精细化 市场化 法治化 清单化 项目化 专班化 网格化 数字化 有效 公平 公共 健康 协同 统筹 一体化 立体
    """)
)
_RATES = frozenset(words("增幅 增速 涨幅 降幅 占比 比重 增长 排放 总量 价格"))
# Verbs whose object is an action: 完成造林, 实施绿化.
_PERFORMING = frozenset(words("完成 实施 开展 实现 推进 组织 安排 兑现 落实"))
_BEFORE_VERB = frozenset("新再续")
_BUILDING = frozenset(words("开工 建设 新建 改建 扩建 续建 建成 竣工 投产 签约 落户 交付 使用 启动 改造 实施"))
# After the first character of one of these, the second and the next are no verb: 新增发电.
_DONE_TO = frozenset(words("资金 项目 工程 经费 任务 计划"))  # 恢复重建资金
_DOING = frozenset(words("新增 新建 增加"))
_SHORT = frozenset("村镇县市乡省国校园厂店")

# Before the noun phrase left of a number.
_LEADING = words("""
    其中 此外 同时 目前 眼下 而今 截至 预计 预期 力争 确保 争取 必保 共有 共 累计 总共 合计 已经 已 将 还要 还
    要 再 又 新的 让 把 在 以 有 全区 全市 全县 全省 我区 我市 我县 我省 我国 该区 该市 本区 全街道 全镇
    以及 和 与 及 并 为 围绕 拟 安排 按 的 从 由 等 也 均 都 先后 相继 涉及 共计 大规模 多年 多措并举
    我们 拥有 实现 在建 今后 尽管 虽然 而 但 但是 如果 例如 因此 由于 且 即使 尤其 特别是 如 比如 则 使得 只 仅
    届时 现在 现有 拟建 或 要求 随后 其后 当年 每年 每月 每天 于是 所以 不仅 不但 同期 平均每年
""")
# Between that noun phrase and the number.
_TRAILING = words("""
    达到 高达 多达 占到 排在 排名 达 为 是 有 共 约 增长 增加 提高 提升 下降 降低 减少 上升 缩减 压减 回落 降 至 到
    控制 始终 可 递增 平均每年 必须 首次
    保持 稳定 维持 预计 预期 分别 累计 总计 合计 平均 年均 已经 已 将 要 突破 超过 超 实现 完成 同比 环比 不断
    稳步 进一步 基本 继续 再 净 各 均 仅 只 就 了 在 的 都 总共 大约 仍然 仍 现 拟 按 力争 确保 占 安排 名列
    位列 位居 位次 居 列 跻身 进入 挺进 双双 又有 每年 全年 实际 接近 翻 以 变 变为 跃居 跃升 上升 升
    又 有望 可望 每人 每人每月 每人每年 每户 每亩 调整为 调整到 调整至 发展到 发展为 扩大到 壮大到 增长到
    预计能 能够 可以
    上涨 下跌 涨 跌 要求 只用 仅用 用时 历时 耗时 扩为 扩至 扩到
""")


_LEAD = re.compile(
    rf"(?:{any_of(_LEADING)}|[\u4e00-\u9fff]{{0,4}}关于|(?:连续)?[0-9一二三四五六七八九十两]{{1,2}}年(?:中间|间|中(?![央国小等医期]))?|对(?![外口接台标])|\s"
    r"|(?:建成|达产|投产|投用)后|[\u4e00-\u9fff]{2}后$|[用以][0-9一二三四五六七八九十两]{1,2}[年个].{0,2}时间|使(?![用命馆者])|到(?![账位港岗])|可(?=新增|实现|带动|吸纳|提供)|街道(?=将|已|要)|基本(?=建成|完成|实现|形成|$)"
    r"|[\u4e00-\u9fff]{1,5}[区市县镇省国](?=将|已|要|共|累计|还|坚持|积极|全力|加快))+"
)
# The predicate before a number, read backwards from it: a match at one place is far cheaper than a search.
_DIGIT = "零〇○一二三四五六七八九"
_TRAIL = re.compile(
    rf"(?:{any_of(word[::-1] for word in _TRAILING)}|排(?!安)|增(?![新倍])|减(?![缩削裁压])|\s"
    rf"|[底末初]?年(?:[0-9]{{2}}(?:91|02)|[{_DIGIT}]{{3}}[一二]|[去上今前明])(?![比较同于])|[底末]年"
    rf"|[来间]?年[0-9一二三四五六七八九十]{{1,3}}(?![0-9{_DIGIT}])[前近这]?)+"
)
# What a change starts from or is measured against: 由上年末的, 比上年.
_AGAINST = re.compile(
    r"(?:[从由][0-9０-９零〇○一二三四五六七八九十年月末底初去今上原来先前的人均每户个县约近不到超过]{0,16}"
    r"|(?<=[\u4e00-\u9fff]{3})(?<![自理])由[\u4e00-\u9fff]{1,6}|(?<=[\u4e00-\u9fff]{3})(?<!服)从(?![业事严快])[\u4e00-\u9fff]{1,6}"
    r"|(?:[高低快慢优好多少大小]于|领先)[\u4e00-\u9fff]{1,10}|(?<![评占对正反配百])[比较](?![例重率])[\u4e00-\u9fff○〇“”0-9０-９A-Z]{1,12})$"
)
_AGAINST_LETTERS = frozenset("从由于比较先")
_TIME_INSIDE = re.compile(
    r"(?<![“《比较同到至於于从由是])(?:(?:19|20)[0-9]{2}|[今去每全当]|[一二][零〇○一二三四五六七八九]{3})年(?!代|版|度)"
    r"(?:[0-9]{1,2}月[底末]?|[上下]半年|[底末初])?(?=[\u4e00-\u9fff]{2})"
)
_ALLOWING = ("考虑", "扣除", "剔除", "按可比", "同口径")
_LONGEST_SUBJECT = 24
_SOURCE = re.compile(r"[从由][^，,。；;]{0,10}$")
_RIGHT_HEAD = re.compile(r"(?:级的?|的|用于|规模的?)?(?=[\u4e00-\u9fffA-Z“‘《0-9])")
_NOUNS = re.compile(
    r"(?:[0-9][0-9.\-—～~至]{0,12}[十百千万亿]{0,3}(?:元|美元|吨|平方米|亩|公里|千瓦)?(?:以上|以下)?级?的?)?"
    r"(?:[\u4e00-\u9fffA-Za-z“”‘’《》·\-]|（[^（）]{1,8}）|\([^()]{1,8}\)){1,24}"
)
# 3条连接南北、贯通东西的干线: the noun stands after the verbs that describe it.
_MODIFIED = re.compile(r"[^，,。；;：:的0-9]{2,20}的([\u4e00-\u9fff]{2,12})")
_LISTED = re.compile(r"、([\u4e00-\u9fff]{2,12})(?=[，,。；;：:\n]|$)")
_SUMMED = re.compile(r"、[^，,。；;：:\n0-9]{1,20}等([\u4e00-\u9fff]{2,12})")
_PLACE_NOUNS = frozenset(words("高中 初中 集中 其中 海外 境外 国外 郊外 室外 国内 境内 省内 市内 区内 室内 公里"))
_RIGHT_END = re.compile(
    r"[获被已将在按向从占为于对把让使与及等均都并是变至到达](?![级心品理市镇界校建岗职册编])|(?<!自)由|(?<!和)各|共(?=[0-9有计])"
    r"|[今去前]年|以(?![上下内外来后前及])|前[来往]|不(?![锈良]|动产)|(?<![未原后本近从将外往归引])来(?![源访往宾华料电信])|[和超约近](?=[0-9一二三四五六七八九十])|(?<![主重需首])要(?![素求点道闻件领])|[降升增](?=[至到低长])|扩为|积极(?!性)|坚决"
)


_CLOSING = re.compile("[）)”》]")
_UP_TO_MARK = re.compile(f"(?s:.*)[{''.join(map(re.escape, sorted(_MARKS)))}]")


def left(text: str, end: int, floor: int) -> Stretch:
    """What stands before a number up to a mark or the number before; brackets and quotations are taken whole."""
    mark = _UP_TO_MARK.match(text, max(floor, end - _REACH), end)
    start = mark.end() if mark else max(floor, end - _REACH)
    if not _CLOSING.search(text, start, end):
        return start, end
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
    start = _after_list(text, _after_disposal(text, start, end), end)
    last = _without_trail(text, start, end)
    last = _without_trail(text, start, _without_bracket(text, start, last))
    near = max(start, last - _REACH // 2)
    against = None if _AGAINST_LETTERS.isdisjoint(text[near:last]) else _AGAINST.search(text, near, last)
    if against:
        last = _without_trail(text, start, against.start())
    first = skip(text, start, last)
    last = _without_verbs(text, first, last)
    first = skip(text, first, last)
    for at in range(last - 3, first, -1):
        if text[at : at + 2] in _ACTIONS and _is_verb(text, at) and text[at - 1 : at + 1] not in _DOING:
            if last - at <= 4 and text[at : at + 2] not in _ALWAYS_VERBS:  # 减税降费, 解决住房
                return at, last
            return skip(text, at + 2, last), last
    if last - first < 2 or _is_doing(text, first, last):
        return (end - 2, end) if text[end - 4 : end - 2] in _PERFORMING and end - 4 >= start else (last, last)
    return first, last


def _is_doing(text: str, first: int, last: int) -> bool:
    """Whether a stretch is a verb, or a verb and what it does (开工建设), and names nothing."""
    if text[first:last] in _ACTIONS:
        return True
    return last - first == 4 and text[first : first + 2] in _BUILDING and text[first + 2 : last] in _BUILDING


def _without_verbs(text: str, first: int, last: int) -> int:
    """Where the verbs begin that end a noun phrase: 重大项目每年新开工."""
    end = last
    while end - first > 3 and text[end - 2 : end] in _ACTIONS:
        end -= 3 if text[end - 3] in _BEFORE_VERB and end - first > 4 else 2
    return _without_trail(text, first, end) if first + 2 < end < last else last


def doing(text: str, end: int, position: int) -> str:
    """The verbs between a noun phrase and the number after it: 新开工 in 重大项目每年新开工30个; empty for none.

    What only reports a number (实现, 超过) or a change of it is none of them.
    """
    last = start = _without_trail(text, end, position)
    while start - end > 1 and text[start - 2 : start] in _ACTIONS:
        start -= 2
    return text[start - (start > end and text[start - 1] in _BEFORE_VERB) : last] if start < last else ""


def _after_disposal(text: str, start: int, end: int) -> int:
    """Behind the last 将 or 把 that hands a thing to a verb: 逐步把起征点从3万元提高到5万元."""
    at = max(text.rfind("将", start, end - 2), text.rfind("把", start, end - 2))
    is_disposal = at >= start and (text[at] == "把" or _SOURCE.search(text, at + 3, end))
    return at + 1 if is_disposal and text[at - 1 : at + 2] not in ("一把手", "即将") else start


def _without_bracket(text: str, start: int, end: int) -> int:
    """Where the remark in brackets begins that ends the phrase: 地方支出（不含专项）."""
    if text[end - 1 : end] not in ("）", ")"):
        return end
    at = max(text.rfind("（", start, end), text.rfind("(", start, end))
    return at if at - start > 1 else end


def _after_list(text: str, start: int, end: int) -> int:
    """After ``…等``: 甲、乙等骨干企业 names 骨干企业; but 甲、乙等增幅 is nothing without the list."""
    at = text.rfind("等", start, end - 2)
    if text[at + 1 : at + 3] in _RATES or text.startswith(("方面", "领域", "事业"), at + 1):
        return start
    return at + 1 if at > start and text[at + 1] not in "级次候待于" and text[at - 1] not in "平中高初优" else start


def _without_trail(text: str, start: int, end: int) -> int:
    """Where the predicate before a number begins."""
    found = _TRAIL.match(text[max(start, end - _REACH // 2) : end][::-1]) if end > start else None
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
    return text[skip(text, start, last) : last].strip()[-12:]


def skip(text: str, start: int, end: int) -> int:
    """Where the noun phrase begins after lead words, times, adverbs and a verb."""
    while start < end:
        lead = _LEAD.match(text, start, end)
        behind = lead.end() if lead else periods.lead(text, start, end)
        if behind > start:
            start = behind
            start += text.startswith("年内", start - 1) and start < end
            continue
        width = next((width for width in (4, 3, 2) if text[start : start + width] in _ADVERBS), 0)
        if width and _is_adjective(text, start, start + width):
            width = 0
        if not width and end - start >= 4 and _is_verb(text, start) and not _is_pair(text, start, end):
            width = 2
        if not width or start + width > end:
            break
        start += width
    return start


def _is_adjective(text: str, start: int, end: int) -> bool:
    """Whether an adverb belongs to a noun here: 高标准农田, 重点项目, but 高标准建设, 累计用电."""
    follows = text[end : end + 2]
    return text[start:end] not in _ONLY_ADVERBS and follows not in _VERBAL and follows not in _ADVERBS


def _is_verb(text: str, at: int) -> bool:
    return text[at : at + 2] in _ACTIONS and not _makes_noun(text, at)


def _is_pair(text: str, start: int, end: int) -> bool:
    """Whether two verbs are all there is, and so a name: 减税降费; but 完成造林 is done with 造林."""
    return end - start == 4 and text[start + 2 : end] in _ACTIONS and text[start : start + 2] not in _PERFORMING


def _makes_noun(text: str, at: int) -> bool:
    """Whether the verb at a place begins a noun: 建成率, but not 落户园区."""
    if text[at + 2 : at + 3] not in _MAKES_NOUN:
        return False
    return not (text[at : at + 2] in _ALWAYS_VERBS and text[at + 2 : at + 4] in _BEGINS_NOUN)


@lru_cache(maxsize=256)
def right(text: str, position: int) -> Stretch | None:
    """The noun phrase right after a number; None where a verb, a mark or nothing follows."""
    head = _RIGHT_HEAD.match(text, position)
    nouns = _NOUNS.match(text, head.end()) if head else None
    if nouns is None:
        return None
    start, end = nouns.span()
    modified = _MODIFIED.match(text, start) if text[start : start + 2] in _ACTIONS else None
    if modified and text[start + 2] not in "到至为" and text[modified.start(1)] not in "一二三四五六七八九十百几":
        start, end = modified.span(1)
    end = _noun_end(text, start, end, is_settled=text[start - 1] == "的")
    summed = _SUMMED.match(text, end) if end > start else None
    if summed:  # 林区、垦区等棚户区居民
        start, end = summed.start(1), _noun_end(text, summed.start(1), summed.end(1), is_settled=False)
    listed = _LISTED.match(text, end) if end > start else None
    if listed and text[listed.start(1) : listed.start(1) + 2] not in _ACTIONS | _ADVERBS:
        end = _noun_end(text, listed.start(1), listed.end(1), is_settled=False)
    end = _without_particles(text, start, end)
    if end - start == 2 and text[end : end + 1] in ("到", "为", "至") and text[start:end] in VERBS:  # 从20家发展到60家
        return None
    return (start, end) if end - start > 1 or text[start:end] in _SHORT else None


def _noun_end(text: str, start: int, end: int, is_settled: bool) -> int:
    """Where the predicate begins; the first word after 的 is a noun even if it may be a verb elsewhere."""
    stop = _RIGHT_END.search(text, start, end)
    settled = 2 if is_settled and text[start] not in _SHORT else 0
    return _before_predicate(text, start + settled, stop.start() if stop else end)


def _without_particles(text: str, start: int, end: int) -> int:
    while end > start + 1:
        last = text[end - 1]
        is_place = text[end - 2 : end] in _PLACE_NOUNS
        if not (
            last in "的和了、" or (last in "中外内里" and not is_place) or (last == "”" and "“" not in text[start:end])
        ):
            break
        end -= 1
    return end


def _before_predicate(text: str, start: int, end: int) -> int:
    ended = text.find("了", start + 2, end + 2)
    last = end if ended < 0 or text[ended - 1] in "为除" else min(end, ended - 2)
    for at in range(start, last):
        if text[at : at + 2] in _STOPS and _stops(text, at, at > start + (text[start] not in _SHORT)):
            return at
    return last


def _stops(text: str, at: int, is_behind: bool) -> bool:
    """Whether a predicate begins at a place; a verb only behind the first word of the noun phrase."""
    word, following = text[at : at + 2], text[at + 2 : at + 4]
    if word in _PREDICATES or (word == "基本" and following in _ACTIONS):
        return True
    return is_behind and word in _ACTIONS and _is_verb(text, at) and following not in _DONE_TO


def ends_in_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb stands right before a number, so that what it governs follows: 增发1000亿元国债."""
    return end - start >= 2 and (text[end - 2 : end] in _ACTIONS or text[end - 2 : end] in _ALLOTTING)


def named(name: str) -> str:
    """A name without the year that stands inside it (该公司2022年产值)."""
    return _TIME_INSIDE.sub("", name) if "年" in name else name


def subject(text: str, position: int) -> str:
    """The noun phrase that opens the clause before: what a clause without a subject of its own is about."""
    nearest = max(0, position - 13)
    end = max(text.rfind(mark, nearest, position) for mark in "，,；;")
    start = max(text.rfind(mark, max(0, end - _REACH), max(0, end)) for mark in "，,。；;：:！？\n") + 1
    if end <= start:
        return ""
    if text.startswith(_ALLOWING, start):  # 人均收入，扣除价格因素，增长4%
        return subject(text, start)
    start = max(start, end - _REACH)
    start = skip(text, start, end)
    for at in range(start + 2, end):
        if text[at : at + 2] == "用于" and "的" in text[at:end]:
            continue
        is_predicate = text[at : at + 2] in _PREDICATES and text[at + 2 : at + 3] not in _MAKES_NOUN
        if is_predicate or text[at : at + 2] in _ACTIONS or text[at] in "再又也都将已更创是":
            end = at
            break
    return text[start:end].strip("、") if 2 <= end - start <= _LONGEST_SUBJECT else ""
