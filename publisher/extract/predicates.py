"""A clause -> its predicate: its adverbs, verb and object, connectives and subject passed over."""

import re
from dataclasses import dataclass

from publisher.extract.patterns import any_of, listed
from publisher.extract.words import ADVERBS, COMPLEMENTS, NOT_COMPOUND, VERB_ROOTS, VERBAL_NOUNS, VERBS

ADVERB = rf"(?:{any_of(ADVERBS)}地?)"
_COMPOUND = rf"(?!{any_of(NOT_COMPOUND)})[{VERB_ROOTS}]{{1,2}}[{COMPLEMENTS}](?:用足|做强|做优|用好|到位)?"
PLAIN_VERB = rf"(?:{any_of(sorted(set(VERBS) - set(VERBAL_NOUNS)))}|{_COMPOUND}|促(?=[^进使成其销，,]{{3}}))"
VERBAL_NOUN = any_of(VERBAL_NOUNS)
_NO_NOUN = r"(?![的者性率额值量型期之是于]|业(?![绩务])|主义|成效|取得|得到|情况|以来|名单)"
_HEAD = (
    r"(?:(?:与此)?同时|此外|另外|其次|首先|最后|因此|为此|而且|并且|以及|进而|从而|一方面|另一方面|[由以据借]此|[一二三四五六七八九十]{1,2}[是要](?![^，]{0,3}区)"
    r"|将|(?:更|既|又|还|也|都|才)?要|应当|应该|应|必须|须|需要|都|也|还|又|则|就|即|并|且|而|正)*"
)
_WHEN = (
    r"(?:未来|今后|接下来|下一步)?(?:\d{1,2}|[一二三四五六七八九十两几]+)(?:个?月|年)(?:内|来|里|间)?(?=[^\d月度])"
    r"|今年(?:以来)?|明年|去年|目前|当前|近年来|下一步|未来|今后"
    r"|(?:到|至)?(?:19|20)\d\d年(?:底|末|前)?|“十[一二三四五]五”(?:期间|时期|末)?"
)
_ORGANS = (
    r"[\u4e00-\u9fff·]{1,14}?(?:区|市|县|省|镇|乡|街道|集团|公司|部门|政府|党委|党工委|管委会|企业|财政|高校"
    r"|院校|机构|单位|各地|各级|地方|街镇)"
    r"|我们|我国|我[省市县区]|全[省市县区国]|国家|中央|国务院|双方|该[区市县镇街院园]"
)
_PREPOSITION = "在|对于?|向|与|同|从|由|面向|围绕|依托|利用|运用|通过|按照|根据|以|用|结合|针对|沿着?|就|瞄准|立足|借助|聚焦|比照|经|举"
_BRACKETS = r"(?:[（(][^）)]*[）)])?"
_SUBJECT = (
    rf"(?:(?:{_ORGANS}){_BRACKETS}(?=将|要|应|必须|也|还|正|今年|去年|{ADVERB}|{PLAIN_VERB}|{_PREPOSITION}|把)"
    rf"|[\u4e00-\u9fff]{{2,12}}?{_BRACKETS}(?=将|要|必须))"
)
_LEADING = re.compile(rf"(?:{_WHEN})?{_HEAD}")
_LEADING_SUBJECT = re.compile(rf"(?:{_WHEN})?{_SUBJECT}(?:{_WHEN})?{_HEAD}")
_DIRECT = re.compile(rf"(?P<adverbs>{ADVERB}*)(?:(?P<verb>{PLAIN_VERB})|(?P<noun>{VERBAL_NOUN})){_NO_NOUN}")
_WITH_PHRASE = re.compile(
    rf"(?P<phrase>{ADVERB}*(?:{_PREPOSITION})[^，,]{{2,80}}?)(?P<adverbs>{ADVERB}*)"
    rf"(?P<verb>{PLAIN_VERB}|(?:发展|改造|支持|孵化|治理|部署|布局|布置|规划|配置|支持|建设)(?=[^，,的和与、]{{3}})){_NO_NOUN}"
)
_STATES_A_FACT = re.compile(
    r"已(?!经有)|了|累计|合计|共计|有所|还有|仍有|还要|也在|不仅|不断|持续|放松|总额|总值|毫不|一步$|名单$"
    r"|(?:加剧|减慢|放缓|乏力|凸显|显现|上升|下降|回落|回升|向好|好转|增加|减少|增强|提升|提高|改善|扩大|加快|加深|推进|展开|推开|丰收|不足|缺乏|过[频多快]"
    r"|不[强高够]|较[多大高低]|突出|明显|显著|严峻|繁重|良好|困难|丰硕|顺利|有序)$"
)
_SAYS = re.compile(
    r"(?<![别其凡但于还或总不])是(?![否非])|随之|取得|得到|迈出|[已正]在|拉开$|不仅|有着|高质量发展主|(?:明显|显著|日益)[\u4e00-\u9fff]{2}$"
)
_QUOTED = re.compile("“[^”]*”|（[^）]*）")
_STATE_VERBS = listed(
    """
    保持 形成 实现 增加 突破 提高 降低 减少 覆盖 惠及 满足 吸引 延续 取消 确保 促进 推动 增强 成立 释放 完成
    承担 参与 融入 扩大 缩小
    """
)
_AFTER_ANY_WORD = re.compile(
    rf"(?:(?:[\u4e00-\u9fff]{{2}}){{1,2}}?地?)(?!{any_of(_STATE_VERBS)})(?P<verb>{PLAIN_VERB}){_NO_NOUN}(?=[^，,]{{4}})"
)
_TOPIC = re.compile(rf"[^，,]{{4,60}}?(?:要|须|将)(?P<adverbs>{ADVERB}*)(?P<verb>{PLAIN_VERB}{{1,2}})$")


@dataclass(frozen=True, slots=True)
class Predicate:
    """Offsets in the paragraph: ``start`` of the words that make an item, ``object`` where the verb ends.

    ``phrase`` is the prepositional phrase before the verb, empty where there is none.
    """

    start: int
    verb: str
    adverbs: str
    object: int
    phrase: str = ""


def parse(text: str, start: int, end: int) -> Predicate | None:
    """The predicate of the clause ``text[start:end]``; None for a clause that does not open with one."""
    head = _LEADING.match(text, start, end)
    begin = head.end() if head else start
    if _SAYS.search(text, begin, end) and _SAYS.search(_QUOTED.sub("", text[begin:end])):
        return None
    if head and (found := _predicate(text, head.end(), end)):
        return found
    head = _LEADING_SUBJECT.match(text, start, end)
    if head and (found := _predicate(text, head.end(), end)) and (found.adverbs or end - found.object >= 4):
        return found
    if words := _AFTER_ANY_WORD.match(text, start, end):
        return Predicate(start, words["verb"], "", words.end())
    if words := _TOPIC.match(text, start, end):
        return Predicate(start, words["verb"], words["adverbs"], end, "topic")
    return None


def opening(text: str, start: int, end: int) -> int:
    """Where the clause begins once connectives and modal words are passed over."""
    head = _LEADING.match(text, start, end)
    return head.end() if head else start


def subject_end(text: str, start: int, end: int) -> int:
    """Where the clause's subject and what follows it (modal words, words of time) end; ``start`` where it has none."""
    head = _LEADING_SUBJECT.match(text, start, end)
    return head.end() if head else start


def _predicate(text: str, start: int, end: int) -> Predicate | None:
    if found := _WITH_PHRASE.match(text, start, end):
        return Predicate(start, found["verb"], found["adverbs"], found.end(), found["phrase"])
    found = _DIRECT.match(text, start, end)
    if found is None or (found["noun"] and not _takes_an_object(text[found.end() : end], found["adverbs"])):
        return None
    return Predicate(start, found["verb"] or found["noun"], found["adverbs"], found.end())


def _takes_an_object(rest: str, adverbs: str) -> bool:
    """Whether the words after a verbal noun are its object and not what is said of it."""
    if adverbs and not adverbs.endswith(("高质量", "有效", "主要", "合理", "自主")):
        return True
    return len(rest) >= 4 and not _STATES_A_FACT.search(_QUOTED.sub("", rest))
