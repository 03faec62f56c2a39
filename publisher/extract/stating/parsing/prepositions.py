"""A clause that opens with a preposition -> the phrase of it and the verb behind: ``向渔民发放补贴``."""

import re

from publisher.extract.stating.parsing import facts
from publisher.extract.stating.parsing.verbs import ADVERB, NO_NOUN, PLAIN_VERB, VERBAL_LETTERS

PREPOSITION_LETTERS = frozenset("于赴在对和向与同从由面围依利运通按根以用结针沿就瞄立借聚比给赶经举顺着")
PREPOSITION = (
    "赴|于(?=[明今\\d年])|在|对于?(?!外)|和(?=[^，,、的]{2,10}一起|[^，,、的]{2,14}(?:签约|签订|签署|共建))|向|与|同(?!样|志|时)|从(?!而|事)|由(?!于)|面向|围绕"
    "|依托|利用|运用|通过|按(?!照|期|时)|按照|根据|以|用(?!于)|结合|针对|沿着?|就(?![业医学近])|瞄准|立足|借助|聚焦|顺应|着眼(?![为“])于?"
    "|比照|给|赶在|经(?!济|营|常|验|贸|费|销|过|开区)|举"
)
_PREPOSITION_HERE = re.compile(PREPOSITION)
_WITH_PHRASE = re.compile(
    rf"(?P<phrase>{ADVERB}*(?:{PREPOSITION})(?:[^，,“《]|“[^”]*”|《[^》]*》){{2,80}}?)"
    rf"(?=[{VERBAL_LETTERS}])(?P<adverbs>{ADVERB}*)(?P<verb>{PLAIN_VERB}|配(?=[了备齐足])"
    "|(?:选择|发展|开放|开发(?![区大院商边])|改造|修复|支持|孵化|治理|扩容|部署|布局|布置|规划|配置|支持|建设|(?:安排|调整|共建)(?![上中后方期]))"
    rf"(?=[^，,的和与、]{{3}})){NO_NOUN}"
)
# 依托联合会的成立
_OF_WHAT = re.compile("^(?:依托|借助|围绕|结合|利用).*的$")
_WAYS = re.compile("等(?:多种)?(?:措施|办法|方式|形式|途径|手段|渠道|政策|环节|方面)$")
# 由市政府主办 says whose a thing is.
_HOSTS = frozenset(("主办", "承办", "协办", "主持", "牵头", "负责", "管理", "组成"))
_MADE_UP_OF = re.compile("以[^，,]{2,40}为[^，,的]{1,8}的")  # 以…为标志的文艺革命深入发展
# 对…的处理 is a noun, 对…的给予表彰 and 通过…的建设带动… are none.
_OF_NOUNS = frozenset(("", "长期", "持续", "不断", "一贯"))  # 对产业链的长期谋划
_ACTS_BEHIND = re.compile("给予|予以|进行|实行|加以|严肃|带动|推动|促进|提高|解决|扩大|采取|提供|依法")
_LISTS = re.compile("围绕|针对|面对|按照|根据")
# 根据渔业进一步发展的需要
_BY = re.compile("根据|按照|遵照|本着|依照|适应")
_NEEDS = re.compile("的(?:需要|要求|情况|条件|特点|原则|精神|可能|实际|指示|规律)$")
_FOLLOWING = ("顺应", "着眼")
_TRENDS = ("大势", "趋势", "潮流", "形势", "需求", "期待", "期盼", "要求", "变化", "规律", "方向")  # 顺应产业转移大势
_CAUSES = frozenset(("促进", "推动", "带动", "支持"))
_GIVES = frozenset(("给予", "予以", "实行"))
_LONE = frozenset(("围绕", "针对", "面对"))


def begins(text: str, at: int) -> bool:
    """Whether a preposition stands at a place."""
    return text[at : at + 1] in PREPOSITION_LETTERS and _PREPOSITION_HERE.match(text, at) is not None


def with_phrase(text: str, start: int, end: int) -> re.Match[str] | None:
    """The ``phrase``, ``adverbs`` and ``verb`` from ``start`` on; None where the verb is none of the clause's."""
    found = _WITH_PHRASE.match(text, start, end)
    return found if found and not _only_a_phrase(text, found, end) else None


def _only_a_phrase(text: str, found: re.Match[str], end: int) -> bool:
    """Whether the verb behind a preposition belongs to its noun: ``向支持…的人们``, ``通过加强…等措施``."""
    rest = text[found.end() : end].removeprefix("了")
    if _belongs_to_a_noun(found, rest):
        return True
    if found["phrase"][0] in "由从" and rest[:1] in ("到", "至", "为", "成"):
        return True
    if (found["phrase"][0] == "在" and rest[:1] == "的") or (not rest and _OF_WHAT.search(found["phrase"])):
        return True
    if _LISTS.match(found["phrase"]) and (found["phrase"][-1] in "、和与" or found["phrase"] in _LONE):
        return True
    if (
        found["phrase"][0] in "向对同与由从"
        and not found["adverbs"]
        and found["verb"] not in _GIVES
        and not (found["phrase"][0] in "从与同" and text.startswith("了", found.end()))
        and "的" in rest
        and found["phrase"][-1] not in "面上中起"
    ):
        return True
    return _WAYS.search(rest) is not None or (found["verb"] not in _CAUSES and facts.states(rest))


def _belongs_to_a_noun(found: re.Match[str], rest: str) -> bool:
    """Whether the phrase before the verb makes a noun of it (``通过多种形式的联合``), or tells whose something is."""
    phrase = found["phrase"]
    if phrase[0] == "由" and found["verb"] in _HOSTS:
        return True
    if phrase[-1] in "的所" and found["adverbs"] in _OF_NOUNS and not _ACTS_BEHIND.search(found["verb"] + rest):
        return True
    if _BY.match(phrase) and not found["adverbs"] and _NEEDS.search(rest):
        return True
    if phrase.startswith(_FOLLOWING) and rest.endswith(_TRENDS):
        return True
    if not rest and phrase[0] in "同与和" and found["adverbs"] in ("不断", "日益", "持续", "继续", "进一步"):
        return True
    return _MADE_UP_OF.match(phrase) is not None or rest.endswith(("相适应", "相协调"))
