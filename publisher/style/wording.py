"""The source's words -> the words as printed: a list of small rules, each of which can be read on its own.

Evidence is never passed through here.  Tidying what is tidy changes nothing, and text without a Chinese character is
left alone.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from publisher.style.amounts import figures

_KEPT = 4096  # texts: a brief with edits is dressed twice
Rule = Callable[[str], str]

_HAN = r"[㐀-鿿豈-﫿]"
_WIDE = r"[㐀-鿿豈-﫿、。，；：！？（）《》〈〉【】〔〕「」“”‘’]"
_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}
_PAIRS = {"“": "”", "‘": "’", "（": "）", "(": ")", "《": "》", "【": "】", "〔": "〕"}
_OPENERS = {closer: opener for opener, closer in _PAIRS.items()}
_STRONGEST = "。；：，、"
_DASHES = re.compile(r"(?<=[\d%％])[-–~～](?=\d)")
_TIMES = re.compile(r"(?<![\dA-Za-z./“—–-])\d{1,4}[-–~～]\d{1,4}(?=[年月日时])")
_LEAD_IN = re.compile(
    r"(?:与此同时|同时|此外|另外|其中|因此|为此|对此|总之|首先|其次|再次|最后|一方面|另一方面|在此基础上)[，：]"
    r"|[一二三四五六七八九十]{1,2}是(?![否非])要?[，：]?"
    r"|(?:以及|并且|而且|从而|进而)[，：]?"
    r"|并(?![购网联轨行举入存列进非不发重])要?"
)


@lru_cache(_KEPT)
def tidy(text: str) -> str:
    """The text by house rules: full-width marks, whole quotes, no dangling word or mark at either end."""
    return _settled(text, RULES)


@lru_cache(_KEPT)
def punctuate(text: str) -> str:
    """Only the marks by house rules, no word dropped: for headings, lead phrases and cells."""
    return _settled(text, MARKS)


def sentence(text: str) -> str:
    """The text closed by 。 unless it is closed already, be it inside its last quotation mark."""
    return text if not text or text.rstrip("”’").endswith(("。", "！", "？", "……")) else text + "。"


def full_width_brackets(text: str) -> str:
    """A pair of round brackets that holds or touches Chinese becomes full-width: both or neither."""
    inside = rf"\(([^()]*{_HAN}[^()]*)\)"
    touching = rf"(?<={_WIDE})\(([^()]*)\)|\(([^()]*)\)(?={_WIDE})"
    return re.sub(f"{inside}|{touching}", lambda found: f"（{found[1] or found[2] or found[3] or ''}）", text)


def full_width_marks(text: str) -> str:
    """``, ; : ! ?`` beside Chinese become full-width; between digits or Latin letters (1,005.5  12:30) they stay."""
    return re.sub(rf"(?<={_WIDE})\s*[,;:!?]|[,;:!?](?=\s*{_WIDE})", lambda found: _FULL[found[0].strip()], text)


def curly_quotes(text: str) -> str:
    """Straight double quotes become “ and ” by turns, where they come in pairs."""
    if text.count('"') % 2:
        return text
    marks = iter("“”" * text.count('"'))
    return re.sub('"', lambda _: next(marks), text)


def whole_pairs(text: str) -> str:
    """A quotation mark or bracket whose partner was cut off is dropped."""
    waiting: list[int] = []
    lone: set[int] = set()
    for index, char in enumerate(text):
        if char in _PAIRS:
            waiting.append(index)
        elif char in _OPENERS:
            _close(text, index, waiting, lone)
    return "".join(char for index, char in enumerate(text) if index not in lone.union(waiting))


def _close(text: str, index: int, waiting: list[int], lone: set[int]) -> None:
    """Take the closer's partner from those waiting; what was opened after it stays without one."""
    partners = [mark for mark in waiting if text[mark] == _OPENERS[text[index]]]
    if not partners and not re.search(r"[A-Za-z]’$|^\d\d?[)）]$", text[: index + 1]):  # Xi’an  1)
        lone.add(index)
    while partners and (mark := waiting.pop()) != partners[-1]:
        lone.add(mark)


def nested_quotes(text: str) -> str:
    """“ ” inside “ ” become ‘ ’ (GB/T 15834)."""
    depth, chars = 0, []
    for char in text:
        depth -= char == "”"
        chars.append({"“": "‘", "”": "’"}.get(char, char) if depth > 0 else char)
        depth += char == "“"
    return "".join(chars)


def close_spaces(text: str) -> str:
    """No space beside a full-width mark, none at the ends."""
    return re.sub(r"\s*([，。；：！？、（）“”《》])\s*", r"\1", text).strip()


def single_marks(text: str) -> str:
    """Of marks in a row the strongest stays (，，  ；。), and 。 is not said again after 。”"""
    text = re.sub(r"[，、；：。]{2,}", lambda run: min(run[0], key=_STRONGEST.index), text)
    return re.sub(r"([。！？][”’]+)[，、；。]", r"\1", text)


def long_ranges(text: str) -> str:
    """From … to … of amounts and times has the dash of GB/T 15835, as in tables: 2-3个, 1~2月 become 2—3个, 1—2月.

    Days (2026-03-20), telephone numbers and names (“8-10”行动) stay as they are.
    """
    if not _DASHES.search(text):
        return text
    spans = [*figures(text), *(found.span() for found in _TIMES.finditer(text))]
    for start, end in spans:
        if text[start - 1 : start] in ("-", "–"):
            continue
        text = text[:start] + _DASHES.sub("—", text[start:end]) + text[end:]
    return text


def no_loose_start(text: str) -> str:
    """Nothing begins with a mark that belongs to what stood before it."""
    return text.lstrip("，、；：。,;: \t\n\u3000")


def no_lead_in(text: str) -> str:
    """A word that only tied the clause to what stood before it is dropped: 同时，  并  一是  其中，"""
    found = _LEAD_IN.match(text)
    return text[found.end() :] if found and len(text) - found.end() >= 4 else text


def no_loose_end(text: str) -> str:
    """Nothing ends in 、 ， ； ： or in a conjunction after one; a half-width stop after Chinese is 。"""
    text = re.sub(r"[，、；：](?:并且|并|以及|及|和|同时|其中)$", "", text)
    text = re.sub(rf"(?<={_HAN})\.$", "。", text)
    return text.rstrip("，、；：,;: \t\n\u3000")


MARKS: tuple[Rule, ...] = (
    full_width_brackets, full_width_marks, curly_quotes, whole_pairs, nested_quotes, close_spaces, single_marks,
    long_ranges,
)  # fmt: skip
RULES: tuple[Rule, ...] = (*MARKS, no_loose_start, no_lead_in, no_loose_end)


def _settled(text: str, rules: Sequence[Rule]) -> str:
    """The rules in turn until none has anything to say; no rule undoes another, so there is an end."""
    before = None
    while before != text and re.search(_HAN, text):
        before = text
        for rule in rules:
            text = rule(text)
    return text
