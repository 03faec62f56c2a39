"""Rules for clauses that open like an action and only reckon what it costs or brings, or tell who speaks.

``建设一个车位约需8万元``, ``改造后每月省电6万度``, ``更新办主任王立告诉记者``, ``经会同市财政局研究，…``.
"""

import re

from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import lazily

_EACH = r"(?:一[个台所座家条栋间辆亩吨次件套户株米艘公趟]|每[\u4e00-\u9fff])"
_MONEY = (
    r"[约近]?(?:\d[\d.]*|[一二两三四五六七八九十几]+)[百千万亿]*[多余]?[万亿]?"
    "(?:元|块钱?|年|天|个月)(?:左右|以上|上下)?$"
)
# 建设一个车位约需8万元
_COSTS = re.compile(
    rf"[^，,]{{1,8}}?{_EACH}[^，,]{{0,12}}?(?:平均|大约|大概|至少|往往|通常|约|就|也|都|最少)*"
    rf"(?:需要?|要|得|花费|成本[是为]?)(?:花掉?|投入|投资|用|付|缴|交|等)?{_MONEY}"
)
# 改造后每月省电6万度, 统一招标后每吨就省下90元
_BRINGS = re.compile(
    r"[^，,的]{2,14}(?<![今以此之前落先然最会战])后(?:平均|大约|约)?(?:每[\u4e00-\u9fff]{1,4}?|就|便)(?:[都也就便可能约还]|平均|大约)*"
    r"(?:省|便宜|节约|节省|少|多|降|增)[^，,]*\d[^，,]*$"
)
_SPEAKS = re.compile(
    r"[^，,“”]{0,24}(?:主任|局长|书记|镇长|乡长|县长|区长|市长|处长|科长|所长|站长|会长|行长|队长|董事长|经理|负责人|厂长|校长|院长|部长)"
    r"[\u4e00-\u9fff·]{0,4}(?:告诉(?:记者|笔者|我们)|介绍说?|说|表示|坦言|透露|回忆|感慨)$"
)
_AFTER = re.compile(
    r"经(?!济|营|费|贸|常|验|典|过)[^，,]{2,}(?:研究|协商|会商|核实|调查|审核|论证|讨论|商议|沟通|核查|梳理)$"
)
_SHARED_COSTS = re.compile(r"[^，,]*、[^，,]*等(?:各项|相关)?(?:费用|经费|开支|支出|成本)$")
_ARE_BORNE = ("由", "均", "都", "全部", "一律", "统一")
_THEN_LESS = re.compile("[^，,]{0,8}?就(?:会)?(?:少|多|亏|损失|等于|意味着)")
_OF_ONE = lazily("[^，,了]{0,6}[一每][\u4e00-\u9fff][^，,了]{1,8}$")
_ENDS = frozenset("元块钱年天月右上下者说示言露忆慨绍")
RECKONS, SPEAKS, GROUNDED = "reckons what it costs or brings", "tells who speaks", "says after what"


def reckoned(view: View) -> Verdict | None:
    """What a clause only reckons, whom it lets speak, or after what the next one is done."""
    text, start, end = view.text, view.start, view.end
    if text[end - 1] in _ENDS:
        if _COSTS.fullmatch(text, view.core, end):
            return view.whole("statement", RECKONS)
        if _SPEAKS.fullmatch(text, start, end):
            return view.whole("statement", SPEAKS)
    if text.find("后", start + 2, end) > 0 and _BRINGS.fullmatch(text, view.core, end):
        return view.whole("statement", RECKONS)
    return _before_another(view) if view.following else None


def _before_another(view: View) -> Verdict | None:
    """What a clause is for the next one: what came before it, what it shares out, or what it follows from."""
    text, start, end = view.text, view.start, view.end
    if text[start] == "经" and _AFTER.fullmatch(text, start, end):
        return view.whole("frame", GROUNDED)
    after = view.following[0]
    if text.startswith(_ARE_BORNE, after.start) and _SHARED_COSTS.fullmatch(text, start, end):
        return view.whole("topic", "names costs")
    follows = _THEN_LESS.match(text, after.start, after.end) and _OF_ONE().fullmatch(text, view.core, end)
    return view.whole("statement", RECKONS) if follows and view.tense != "done" else None
