"""Rules for clauses around the actions: frames, slogans, where something stands."""

import re

from publisher.extract.patterns import each
from publisher.extract.predicates import parse
from publisher.extract.shapes import Row, beginning, cue, ending
from publisher.extract.views import Verdict, View

# Frames by their beginning and their end.
FRAMED = beginning(
    Row("在 要在", r"[^，,]{1,60}(?:[上中下时后前内]|方面|同时|期间|过程|背景|基础|之际)$"),
    Row("对于", "[^，,]*$"),
    Row(
        "立足 着眼 锚定 聚焦 紧扣 围绕 瞄准 结合 对照 依托 利用 适应 按照 根据 遵循 依照 本着",
        r"[^，,]*(?:定位|优势|需求|实际|要求|特点|方向|重点|原则|精神|理念|思路|形势|任务|布局|格局|平台|变化|规定|部署|方针|不同|大局)$",
    ),
    Row(
        "以",
        r"[^，,]{1,80}(?:为(?![^，,]{1,4}(?:持续|加快|大力|积极|扎实|全面)[^，,]{4})[^，,]{1,12}|的?(?:姿态|态度|方式|理念|标准|思路|决心|担当|精神|劲头|举措|力度|成效))$",
        behind="坚持 用 并",
    ),
    Row(
        "针对 面对 着眼 随着 围绕 鉴于 考虑到",
        "[^，,]*(?:问题|情况|新特点|特点|挑战|风险|局面|状况|冲击|影响)$",
    ),
    Row("做好", "(?:今年|明年|这些|以下|上述|各[项方])[^，,]{0,8}工作$", behind="重点 切实 全面 扎实 努力"),
    Row("采取", "(?:[^，,]{0,8}(?:措施|举措|形式|方式|手段)|[^，,]{2,12}办法)$", behind="继续 积极"),
    Row(
        "做 抓",
        "(?:好|实)?(?:以下|下面|这)?[^，,]{0,3}(?:个方面|项|件)[^，,]{0,6}(?:工作|任务|事)?$",
        behind="重点 集中力量 切实 着重 着力",
    ),
    Row("总结 回顾 展望 综观 纵观", "[^，,]*(?:工作|[年今去]|历程|形势|世纪)$"),
    Row("创造", "(?:良好|有利)?条件$", behind="积极"),
    Row("从", "[^，,]{2,30}(?:入手|出发|抓起|做起|着手)$"),
)
FRAMED_TO_THE_END = ending(
    ("[^，,]*", "机遇 窗口期 契机 东风"),
    ("[^，,]{2,30}(?<![落滞靠先背善今最然此绝])", "后"),
    ("[^，,]{2,10}要聚焦[^，,]*", "任务"),
)
# Frames unless a verb of action follows in the same clause.
FRAMING = beginning(
    Row(
        "紧扣 围绕 对照 锚定 聚焦 瞄准 立足 着眼 面对 针对 随着 按照 依据 根据 遵循 依托 凭借 借助 抢抓 抓住 顺应 "
        "结合 本着 为了 通过 利用 运用 树立 秉持 践行 坚守 对标 借 沿着 放眼 基于 鉴于 除 除了",
        behind="紧紧 牢牢 准确 严格 始终 主动",
    ),
    Row(
        "把握",
        "(?![^，,]*(?:力度|节奏|重点|平衡|时机|尺度|界限|时、度|[与和]))",
        behind="紧紧 牢牢 准确 严格 始终 主动",
    ),
    Row("自", r"(?=\d|[^，,]{1,12}以来)"),
    Row("牢固树立"),
)
_EVER = "如期 继续 不断 持续 奋力 努力 共同 加快 全面 全力 坚决 坚定 深入"
_FINE_WORDS = (
    "勇立 勇当 谱写 绘就 书写 交出 展现 描绘 奋进 开启 胸怀 牢记 高举 砥砺 奏响 吹响 续写 决战决胜 锚定 扛起 迈出 当好 "
    "树牢 不负 不辱 无愧"
)
_IN = f"[^，,]*[中里上](?:{'|'.join(_EVER.split())})*"
_BATTLE = "[^，,、]*(?:攻坚战|持久战|歼灭战|主动仗)$"
SLOGANS = beginning(
    Row(_FINE_WORDS, behind=_EVER),
    Row("打好 打赢 打响", _BATTLE, behind=_EVER),
    Row("在", rf"{_IN}(?:{'|'.join(_FINE_WORDS.split())}|打[好赢响]{_BATTLE})"),
    Row(
        "团结 携手 凝心 同心 和衷 锐意 开拓进取 开拓前进 开拓奋进 开拓创新 坚定信心 坚定信念 攻坚克难 迎难而上 "
        "知难而进 奋发 真抓实干 埋头苦干 扎实工作 顽强拼搏 砥砺 勇毅 踔厉 守正 求真务实 一往无前 "
        "勠力 戮力 万众一心 众志成城",
        "(?!“)[^，,]{0,12}$",
        behind="更加 继续 紧密 紧密地",
    ),
    Row(
        "突出重点 突出特色 抓住关键 搞好开局 开好局 起好步 狠抓落实 抓好落实 注重实效 "
        "扎实开局 统筹规划 分类指导 分步实施 循序渐进 稳步推进",
        "(?:、[^，,、]{4})*$",
    ),
    Row("团结带领 团结一切"),
    Row("团结在", "[^，,]*周围$", behind="更加 继续 紧密 紧密地"),
)
SLOGANS_TO_THE_END = ending(("[^，,]*(?:守住|坚守|牢守)[^，,]*", "底线"))
CONDITIONS = beginning(
    Row("只要 如果 假如 虽然 尽管 即使 无论 不论 只有 由于 因为 还是"), Row("当", "(?=[^地年前今])[^，,]*时$")
)
_PUT = "[^，,]{1,40}?(?:摆|放在|(?<![闲配处设安装位购])置|列|作为|当作|视为)"
_FIRST_PUT = "恢复 扩大 促进 稳定 保障 加强"
STANDINGS = beginning(
    Row("把 将", rf"(?!(?:{'|'.join(_FIRST_PUT.split())})[^，,]*优先位置){_PUT}", behind="始终 进一步 真正 切实 坚持")
)
WHOM = beginning(
    Row("对", "(?!于|此|外|内|今年|照|标|比|我|党)[^，,]{3,40}(?<![上中后时下前说讲])$"),
    Row("国家关于", "[^，,]{4,30}的政策$"),
)
REMARKS = beginning(
    Row("这", "[些是也就既对将说表一充有不](?!关键|关口|方面)"),
    Row("此举 如何 怎样 怎么 为何"),
    Row("支持 用于", r"[^，,]{2,16}的[^，,的]{0,8}(?:投资|资金)[达为约]?\d"),
)
REMARKS_TO_THE_END = ending(("[^，,“]{2,20}(?<!来)", "说"), ("(?![推促让使])[^，,]{2,12}发生[^，,]{2,6}", "变化"))

_MAY_SAY = re.compile(each("是 有着 具有 关系 利于"))
_SAID = re.compile(r"(?:既|都|也|仍然?|始终|不仅|就)?是(?!要|否|指)|有着|(?:也|都)?具有|关系(?:到|着)|(?:也|既)?有利于")


def frame(view: View) -> Verdict | None:
    """``以…为抓手``, ``围绕…``, ``在…的同时``: what holds actions together and is none."""
    if found := view.fits(FRAMED, FRAMED_TO_THE_END):
        return view.whole("frame", "frames what follows", cue(found))
    if not (found := view.fits(FRAMING)):
        return None
    predicate = parse(view.text, view.start, view.end, view.core)
    return None if predicate and predicate.phrase else view.whole("frame", "frames what follows", cue(found))


def slogan(view: View) -> Verdict | None:
    """``谱写…新篇章``: fine words without a content."""
    found = view.fits(SLOGANS, SLOGANS_TO_THE_END)
    return view.whole("statement", "a slogan", cue(found)) if found else None


def topic(view: View) -> Verdict | None:
    """``对困难群众，…``: whom or what the action after it deals with."""
    found = None if view.last else view.fits(WHOM)
    return view.whole("topic", "says whom or what the action deals with", cue(found)) if found else None


def remark(view: View) -> Verdict | None:
    """``这些…将发挥作用``: speaks of what was said."""
    found = view.fits(REMARKS, REMARKS_TO_THE_END)
    return view.whole("statement", "remarks on what was said", cue(found)) if found else None


def condition(view: View) -> Verdict | None:
    """``只要…``, ``由于…``: half of a statement."""
    found = view.fits(CONDITIONS)
    return view.whole("frame", "states a condition", cue(found)) if found else None


def standing(view: View) -> Verdict | None:
    """``把…摆在首位``: says how much something counts."""
    found = view.fits(STANDINGS)
    return view.whole("statement", "says where something stands", cue(found)) if found else None


def standing_of_a_subject(view: View, behind: int) -> Verdict | None:
    """``全县要把…摆在首位``; ``behind`` is where the subject ends."""
    found = view.fits(STANDINGS, at=behind) if view.text[behind - 1] in "将要" else None
    return view.whole("statement", "says where something stands", cue(found)) if found else None


def is_spoken_of(view: View) -> bool:
    """Whether a later clause says something of this one: ``加快…步伐，是…的重大决策``."""
    following = view.following
    if not following or not _MAY_SAY.search(view.text, following[0].start, following[-1].end):
        return False
    return any(_SAID.match(view.text, clause.start, clause.end) for clause in following)
