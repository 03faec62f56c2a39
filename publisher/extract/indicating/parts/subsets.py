"""A count of so many of the things counted before -> their name by what they do: 27个实现增长 of 38个行业大类.

There are no more 行业大类 in all because of it, and what is left or stands still is no part of what was done.
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import PREDICATES
from publisher.extract.quantities import Quantity

# 26个项目中，9个完工、12个在建，其余5个年内开工
_SO_MANY_OF = re.compile("(?:[其之当]?[中里])?[，,]?(?:其中|其余|剩余|余下|另外?|已|只|仅|还|就|约|有)*")
_ADVERBS = "(?:已经?|均|都|全部|正在?|在(?!建|外)|先后|成功|顺利|全面|基本|又|也|则|将|能|年内|年底前?|月底前?|今年)*"
_DOES = re.compile(f"{_ADVERBS}(?P<verb>[\u4e00-\u9fff]{{2}})[^，,。；;：:、0-9（）()的]{{0,12}}(?=[，,。；;、]|$)")
_OTHER_VERBS = re.compile(
    "[在续待停复]建|在外|亏损|增收|减收|增产|减产|[达满]产|外出|返乡|销往|停[工产业]|闲置|空置|达标|盈利|被|获(?!得)|有(?![限机色序关])|设有"
    "|[用装住吃喝][上进]|[建修办装用种养换开设][了起]|通[上了水电]|转[入为]|[脱摘][贫帽]|过关"
)
_NO_DEED = frozenset(tables.read("indicators")["no_deeds"])
_TIMES = "次"
_NUMERAL = re.compile("[一二两三四五六七八九十百千万半]+(?:[个成倍家项人所座条]|分之)")
_DONE = re.compile("(?:[也已]|已经)?(?P<done>完成|建成|竣工|改造)了")
_NEW = re.compile("^新(?=[\u4e00-\u9fff]{2})|(?:新[增建装植造扩招]|新开工|完工|竣工|投产)$")


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The things by what so many of them do, or the rest of them; None where the count is of no such things."""
    if quantity.kind != "count" or quantity.unit[-1:] == _TIMES or not earlier:
        return None
    things = (phrase for phrase in reversed(earlier) if noun_of(phrase)[:2] not in PREDICATES)
    whole = next(counted_in(quantity.unit, text, things), None)
    if whole is None or not _SO_MANY_OF.fullmatch(text, *stretch):
        return None
    done = does(text, quantity.end)
    noun = _NEW.sub("", preceding.without_verb(noun_of(whole).rpartition("的")[2]))
    if not done or not noun or done[0].endswith(noun[-2:]):  # 8个竣工项目
        return None
    return Phrase(f"{done[0]}的{noun}", quantity.start, done.end(), noun)


def does(text: str, position: int) -> re.Match[str] | None:
    """What somebody is said to do from a place up to the next mark; None where no verb stands there."""
    told = _DOES.match(text, position)
    return told if told and _is_deed(text, told) and not _NUMERAL.search(told[0]) else None


def _is_deed(text: str, told: re.Match[str]) -> bool:
    verb = told["verb"]
    if _OTHER_VERBS.match(text, told.start("verb")):
        return True
    return verb in PREDICATES and verb not in _NO_DEED


def finished(quantity: Quantity, words: str, earlier: Sequence[Phrase]) -> Phrase | None:
    """What is done of so many that the clause has just counted: 31所敬老院改造完成了28所; None for others."""
    done = _DONE.fullmatch(words)
    if done is None or not earlier or quantity.start - earlier[-1].end != len(words):
        return None
    noun = noun_of(earlier[-1])
    return Phrase(noun + done["done"], quantity.start, quantity.end, noun)
