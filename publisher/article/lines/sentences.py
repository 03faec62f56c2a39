"""Marks of a line that tell whether it is a sentence, and whether it goes on in the next line."""

import re

QUOTES = (("“", "”"), ("『", "』"), ("「", "」"), ("《", "》"))
_PICTOGRAPHS = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_CLOSED = re.compile(rf"[。！？!?…；;：:][”’』」）)】\]》]*[\s{_PICTOGRAPHS}]*$")
_LONGEST_END = 12  # closing marks, blanks and pictographs behind a full stop
_STOP = re.compile(r"[。！？；;…]")
_CLAUSE = re.compile(r"[，,。；;：:、！？]")
_GOES_ON = re.compile(r"^[，。、；：！？,.;:!?）)》”’』」】…]")
_ROW = re.compile(r"(?:[\s|][-+]?\d[\d.,]*(?:%|％|年|[^\s\d]{0,3})){2,}$")
_PAIRED = re.compile(f"[{''.join(map(''.join, QUOTES))}（）()]")
_SPEECH = re.compile(r"^[“「『][^”」』]*[。！？!?…][”」』]")
_OPENS = re.compile("走进|截至|日前|近日|眼下|连日来|清晨|记者(?:走进|来到|从|在|看到|了解到)")
_SPEAKS = re.compile(
    r"^(?:(?:出|列|缺)席(?:人员?)?[:：]|[问答][:：]|(?:本报)?(?:记者|主持人)[:：](?!\s*[^\s。？！?!]{2,4}(?:\s|$)))"
)
_BREAKS_OFF = re.compile(
    "(?:[0-9零二三四五六七八九十百千万亿的将以]|(?<![祥温缓平谐调])和|(?<!参)与|(?<![所存实潜内])在|(?<![应面针校])对|(?<![服听自])从"
    "|(?<![公端改修纠真])正)$"
)
_HANGS = re.compile(r"[，,、（(“‘「『《—]$")


def closed(text: str) -> bool:
    """Whether the text ends where a sentence or a lead-in ends."""
    return _CLOSED.search(text[-_LONGEST_END:]) is not None


def prose(text: str) -> bool:
    """Whether the text is running text: more than one phrase, and too long or too punctuated for a heading."""
    return _STOP.search(text) is not None or len(text) > 45


def goes_on(text: str) -> bool:
    """Whether the text can only be the rest of what came before: it starts with a closing mark."""
    return _GOES_ON.match(text) is not None


def hangs(text: str) -> bool:
    """Whether the text can only be the start of something: it ends with a comma or an opening mark."""
    return _HANGS.search(text[-1:]) is not None and not text.endswith("——")


def balanced(text: str) -> bool:
    """Whether all quotation marks and brackets that open in the text also close in it."""
    if not _PAIRED.search(text):
        return True
    return all(text.count(opening) == text.count(closing) for opening, closing in QUOTES) and (
        text.count("（") + text.count("(") == text.count("）") + text.count(")")
    )


def breaks_off(text: str) -> bool:
    """Whether the text ends inside a phrase: in a figure or with a word that needs the next (但在, no 所在)."""
    return _BREAKS_OFF.search(text[-2:]) is not None


def is_row(text: str) -> bool:
    """Whether the text is a table's row: words and figures with blanks between them."""
    return not closed(text) and _ROW.search(text) is not None


def punctuated(text: str) -> bool:
    """Whether the text holds any mark that divides clauses."""
    return _CLAUSE.search(text) is not None


def speaks(text: str) -> bool:
    """Whether the text is a turn of an interview (``问：…``, but not ``记者：李明``), or minutes' ``出席：…``."""
    return _SPEAKS.match(text) is not None


def begins_anew(text: str) -> bool:
    """Whether a paragraph begins here for sure: with a whole sentence of direct speech, or as reports open a scene."""
    return _SPEECH.match(text) is not None or _OPENS.match(text) is not None
