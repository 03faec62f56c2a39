"""numbering.xml -> the numbers that Word prints before paragraphs: ``一、``, ``（一）``, ``1.``; bullets are none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from publisher.article.docx.styles import value

_DIGITS = "〇一二三四五六七八九"
_FORMS = (
    "chineseCounting chineseCountingThousand ideographTraditional japaneseCounting taiwaneseCounting "
    "taiwaneseCountingThousand chineseLegalSimplified ideographDigital japaneseDigitalTenThousand"
)
_CHINESE = frozenset(_FORMS.split())
_PLACE = re.compile(r"%([1-9])")
_CLOSES = "、.．，,:：）)】]"
_MOST = 9999


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts: Word's name of the digits, the text with ``%1``, where it starts."""

    form: str
    text: str
    start: int


class Numbers:
    """Counts the paragraphs of lists: a class because lists go on through the whole document."""

    def __init__(self, root: Element | None, ns: str) -> None:
        self._levels = _levels(root, ns) if root is not None else {}
        self._counts: dict[str, list[int]] = {}

    def next(self, number: str, level: int) -> str:
        """What stands before the next paragraph of the list's level; empty for bullets and unknown lists."""
        if number not in self._levels or not 0 <= level <= 8:
            return ""
        abstract, levels = self._levels[number]
        counts = self._counts.setdefault(abstract, [0] * 9)
        start = levels[level].start if level in levels else 1
        counts[level] = counts[level] + 1 if counts[level] else start
        counts[level + 1 :] = [0] * (8 - level)
        if level not in levels or levels[level].form in {"bullet", "none"}:
            return ""
        text = _PLACE.sub(lambda found: _written(counts, levels, int(found[1]) - 1), levels[level].text)
        return text if not text or text[-1] in _CLOSES else f"{text} "


def _written(counts: list[int], levels: Mapping[int, Level], at: int) -> str:
    form = levels[at].form if at in levels else "decimal"
    number = counts[at] or (levels[at].start if at in levels else 1)
    if form in _CHINESE:
        return chinese(number)
    if form == "decimalEnclosedCircle" and 1 <= number <= 20:
        return chr(0x245F + number)
    if form in {"upperLetter", "lowerLetter"}:
        letter = chr(ord("A") + (number - 1) % 26)
        return letter if form == "upperLetter" else letter.lower()
    return f"{number:02}" if form == "decimalZero" else str(number)


def chinese(number: int) -> str:
    """The number in Chinese, as headings count: ``十二``, ``一百零三``; as digits from ten thousand on."""
    if not 0 < number <= _MOST:
        return str(number)
    text, empty = "", False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            text += ("零" if empty and text else "") + _DIGITS[digit] + name
        empty = digit == 0
    return text.removeprefix("一") if 10 <= number < 20 else text


def _levels(root: Element, ns: str) -> dict[str, tuple[str, dict[int, Level]]]:
    """By a list's number: the abstract list whose count it shares, and its levels."""
    abstract = {one.get(f"{ns}abstractNumId", ""): one for one in root.findall(f"{ns}abstractNum")}
    found = {}
    for number in root.findall(f"{ns}num"):
        name, of = number.get(f"{ns}numId", ""), value(number, ns, "abstractNumId")
        overrides = number.findall(f"{ns}lvlOverride")
        own = [level for one in overrides for level in one.findall(f"{ns}lvl")]
        shared = list(abstract[of].findall(f"{ns}lvl")) if of in abstract else []
        levels = {at: level for element in (*shared, *own) for at, level in _level(element, ns)}
        found[name] = (name if overrides else of, levels)
    return found


def _level(element: Element, ns: str) -> list[tuple[int, Level]]:
    at, start = element.get(f"{ns}ilvl", ""), value(element, ns, "start")
    form = value(element, ns, "numFmt") or "decimal"
    level = Level(form, value(element, ns, "lvlText"), int(start) if start.isdigit() and len(start) < 5 else 1)
    return [(int(at), level)] if at.isdigit() and len(at) == 1 else []
