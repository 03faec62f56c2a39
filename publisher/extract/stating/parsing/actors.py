"""A clause that opens with whoever acts -> the predicate behind: ``渔业社安排了专人``."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing import bodies, endings, facts
from publisher.extract.stating.parsing.deeds import NO_DEEDS, NOMINAL_DEEDS, SO_MANY, ends_in_so_many
from publisher.extract.stating.parsing.direct import Predicate, opens, predicate
from publisher.extract.stating.parsing.openings import subject_end
from publisher.extract.stating.parsing.verbs import ADVERB, NO_NOUN, PLAIN_VERB, VERB_OR_NOUN, VERBAL_NOUN
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("verbs")
_HAN = "[\u4e00-\u9fff]"
_AFTER_ANY_WORD = re.compile(
    r"(?!涉及|具有|具备|拥有|享有|其中|才能|规划|方案|意见|通知|会议|必将|[年日月人]均|经过|作为|成为|变成|构成|包括|对于|只有|一定"
    r"|转为|需要|这些|那些|有关|使用|用于|[一二两三四五六七八九十几多各])[\u4e00-\u9fff]{2}地?"
    rf"(?:(?P<led>{ADVERB}+)|(?!{any_of(_TABLES['telling_states'])}))(?P<verb>{PLAIN_VERB}|(?(led){VERBAL_NOUN}|(?!)))"
    rf"{NO_NOUN}(?!实现|取得|迈[上出]|再上|呈现)(?=[^，,]{{4}})"
)
_DID = lazily(rf"(?P<subject>[\u4e00-\u9fff]{{2,14}}?)(?P<adverbs>{ADVERB}*)(?P<verb>{VERB_OR_NOUN})(?=了[^，,]{{2}})")
# 社区慰问环卫工人300名; 街道改造工程12个 is a name.
_BODY = endings.behind(
    (*endings.of("offices", "houses", "organizations", "towns", "villages", "within"), "我们", "各地")
)
_WORKS = "工程|项目|工作|任务|面积|规模|投资|行动|活动"
# 返乡青年李强流转土地600亩, 全市改造老旧小区186个: so many of what is done tell a deed, whoever did it.
_DID_SO_MANY = lazily(
    rf"(?P<subject>(?![^，,]{{0,10}}(?:[的是有使让被受为在对与和以把将按由从向给已共每年可能]|[其当]中|新增|累计))"
    rf"{_HAN}{{2,10}}?)"
    rf"(?P<adverbs>{ADVERB}*)(?!{NO_DEEDS}|{any_of(_TABLES['telling_states'])})"
    rf"(?P<verb>{PLAIN_VERB}|(?:(?<=全[省市县区镇乡村])|{_BODY})(?:{NOMINAL_DEEDS})(?!{_WORKS})){NO_NOUN}{SO_MANY}"
)
# Whoever acts is left out, also before few words; what is only dealt with is not (``港口建设要加快``).
_ACTORS = re.compile("各(?![种项类方])|[区市县镇乡]|街道|政府|部门|单位|公司|企业|园区|干部|局(?![面势限部])")
_MODAL = "将要须应"
_RAISED = 3  # letters of what is set up that are enough: 建起榨油坊
_DEEDS = frozenset(_TABLES["deeds"])
_NOMINAL = frozenset(tables.read("actions")["done_by_all"])
_HELPING = _TABLES["helping"]
_SAYS_OF_THINGS = re.compile("[的是有使让被受为了得所]|这|那|一切|本身|之[间中]")
_DEALS = re.compile("[\u4e00-\u9fff]{2,4}(?<![面相反核绝]|[应是这那])(?=对(?![于外内口接标照应象抗立策比])[^，,]{4,})")
# 城建集团与高新区签署两份协议
_SIGNS = lazily(
    r"[\u4e00-\u9fff（）()]{2,24}?(?<![要应须可能会不已参])(?=在[^，,]{2,10}?签[署订](?:了|《|协议|框架)"
    r"|与[^，,]{2,16}?(?:签署|签订|签约|达成|共建|结成|组建|联合))"
)
_MAY_SIGN = re.compile("签|达成|共建|结成|组建|联合")
_SIGNING = frozenset(("签署", "签订", "达成", "共建", "组建", "联合"))
_DEALT = frozenset(("实施", "开展"))
_ORDERS = re.compile("[^，,还也样都]{4,60}?都?(?:要|须|将|一律|足额)")
_TOPIC = lazily(
    rf"(?!该[区市县镇](?:一方面|也|还|将|要))[^，,还也样都]{{4,60}}?都?"
    rf"(?:要|须|将(?!(?:更加|日益|不断|继续|进一步|逐步|大大)+{PLAIN_VERB}$)|一律|足额)"
    rf"(?:向[^，,]{{2,6}}?)?(?P<adverbs>{ADVERB}*)(?P<verb>公开|{PLAIN_VERB}{{1,2}})"
    r"(?:到[^，,了]{2,16})?$"
)
_NATION = ("中国", "我国", "我们")
_STANDS_FOR = re.compile("(?:中国|我国|我们)(?:政府|人民)?(?:一贯|始终|历来|将)?(?:愿意?|主张)(?=[同与在通继积])")
# Only who acts is eager: ``青山湾大力推进…``.
_EAGERLY = (
    *("大力", "全力", "积极", "扎实", "主动", "着力", "精心", "充分"),
    *("深入", "集中", "严格", "坚决", "带头", "牵头", "超前", "及时", "逐一", "公开", "连夜"),
)
_EAGER = re.compile(each(_EAGERLY))
_WHO_IS_EAGER = lazily(
    "(?P<subject>(?![^，,]{0,8}"
    "(?:[的是有使让被受为能以把将在对向与和并于国、]|[指说]|主张|希望|带领|通过|要求|强调|认为|必须|只有))"
    rf"[\u4e00-\u9fff]{{3,8}}?)(?P<adverbs>(?:{any_of(_EAGERLY)}){ADVERB}*)"
    rf"(?P<verb>{PLAIN_VERB}|利用){NO_NOUN}(?=[^，,]{{4}})"
)

# Or is at it: ``青山湾目前正着力推进…``.
_WHO_IS_AT_IT = lazily(
    "(?P<subject>(?![^，,]{0,6}(?:[的是有使让被受为能以对向与和并于、]|(?<!正)在))[\u4e00-\u9fff]{2,8}?(?:目前|现在|眼下)?)"
    rf"正在?(?P<adverbs>{ADVERB}+)(?P<verb>{PLAIN_VERB}|服务){NO_NOUN}(?=[^，,]{{4}})"
)


def behind_an_actor(text: str, start: int, end: int) -> Predicate | None:
    """The predicate behind the clause's subject, whether tables know it or only how the clause goes on tells it."""
    behind = subject_end(text, start, end)
    if behind > start and (found := predicate(text, behind, end)):
        least = 2 if found.adverbs or text[behind - 1] in _MODAL or text.startswith("了", found.object) else 4
        raised = least > _RAISED and found.verb[-1] in "起掉" and end - found.object >= _RAISED
        if raised or end - found.object >= least or found.phrase:
            named = end - found.start > behind - start or _ACTORS.search(text, start, behind)
            return found if named else found._replace(start=start)
    if done := _did(text, start, end) or _did_so_many(text, start, end) or _dealt_with(text, start, end):
        return done
    return bodies.told(text, start, end) or _behind_any_word(text, start, end) or _of_the_topic(text, start, end)


def _behind_any_word(text: str, start: int, end: int) -> Predicate | None:
    """The predicate behind two letters of which no table knows what they are, or behind whoever is eager."""
    after = start + 3 if text[start + 2 : start + 3] == "地" else start + 2
    words = _AFTER_ANY_WORD.match(text, start, end) if opens(text[after : after + 2]) else None
    if words and not facts.states(text[words.end() : end]):
        begin = after if text.startswith("正在", after) else start
        return Predicate(begin, words["verb"], "", words.end())
    if words := _busy(text, start, end):
        told = facts.states(text[words.end() : end])
        return None if told else Predicate(words.end("subject"), words["verb"], words["adverbs"], words.end())
    return None


def _of_the_topic(text: str, start: int, end: int) -> Predicate | None:
    """The predicate of a clause that opens with what must be dealt with: ``渔港账目要公开``."""
    if _ORDERS.match(text, start, end) and (words := _TOPIC().match(text, start, end)):
        return Predicate(start, words["verb"], words["adverbs"], end, "topic")
    return None


def stood_for(text: str, start: int, end: int) -> Predicate | None:
    """The predicate behind what the country stands for: ``我国愿意同邻国合作``, ``中国主张通过对话解决争端``."""
    found = _STANDS_FOR.match(text, start, end) if text.startswith(_NATION, start) else None
    return predicate(text, found.end(), end) if found else None


def _busy(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who is eager or at it, with adverbs and verb: ``青山湾大力推进…``, ``青山湾目前正着力推进…``."""
    if _EAGER.search(text, start + 3, min(end, start + 11)) and (words := _WHO_IS_EAGER().match(text, start, end)):
        return words
    return _WHO_IS_AT_IT().match(text, start, end) if text.find("正", start + 2, min(end, start + 12)) > 0 else None


def _dealt_with(text: str, start: int, end: int) -> Predicate | None:
    """The predicate behind a short name and whom it deals with: ``西坪对六个老旧小区实施改造``."""
    if _MAY_SIGN.search(text, start + 2, end) and (found := _SIGNS().match(text, start, end)):
        told = predicate(text, found.end(), end)
        return told if told and told.phrase and told.verb in _SIGNING else None
    found = _DEALS.match(text, start, end)
    told = found and predicate(text, found.end(), end)
    return told if told and told.verb in _DEALT and told.phrase else None


def _did(text: str, start: int, end: int) -> Predicate | None:
    """The predicate of a clause whose subject no table knows, told by 了: ``渔业社安排了专人``."""
    at = text.find("了", start + 4, end - 2)
    if at < 0 or text[at - 2 : at] not in _DEEDS or not (found := _DID().match(text, start, end)):
        return None
    if _SAYS_OF_THINGS.search(found["subject"]):
        return None
    begin = found.end("subject") - (2 if found["subject"].endswith(_HELPING) else 0)
    return Predicate(begin, found["verb"], found["adverbs"], found.end()) if begin > start else None


def _did_so_many(text: str, start: int, end: int) -> Predicate | None:
    """The predicate of a clause that ends in so many of what somebody did: ``返乡青年李强流转土地600亩``."""
    if not ends_in_so_many(text, start, end):
        return None
    found = _DID_SO_MANY().match(text, start, end)
    if not found:
        return None
    is_body = text[start] == "全" or found["verb"] in _NOMINAL
    begin = found.end("subject") if is_body else start
    return Predicate(begin, found["verb"], found["adverbs"], found.end())
