"""Bytes without a mark that are not UTF-8 -> their text in the encoding in which they read as Chinese."""

import re

_FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得"
    "经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形"
    "相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五"
    "果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则"
    "任取据处理世市县省村镇街城乡企业项目建设发展创新推进实现提升服务民生港园产业招商投资改革治理加快打造深入全面工作报告办公安全"
    "，。、；：？！“”（）《》 \n\t0123456789%"
    "這為個國們時來發動過說產種後學經進著電裡兩體機當點業從應開還義間樣與關變條沒結問無軍則題實現單設統將組見計別論運農幾區強決戰處務報辦"
)
_UNMARKED = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_LEAST = 0.2  # what the score of a text exceeds; that of bytes misread is next to nothing
_COMMON = {"gb2312": 0xD7, "big5": 0xC6}  # up to this first byte stand the common characters
_LIKELIER = 0.35  # a file in GB18030 than in Big5
_STRANGE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]")
_ENOUGH = 4000


def best(data: bytes, least: float = _LEAST) -> str:
    """The text in the likeliest encoding, empty where it reads as Chinese in none, scoring less than ``least``."""
    read = [(text, encoding) for encoding in _UNMARKED if (text := _read(data, encoding))]
    score, text = max(((_score(*one), one[0]) for one in read), default=(0.0, ""))
    return text if score >= least else ""


def _read(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _score(text: str, encoding: str) -> float:
    """The share of frequent characters, and of common ones, which alone tell little; others tell against it."""
    sample = text[:_ENOUGH]
    strange = len(_STRANGE.findall(sample))
    chinese = [char for char in sample if "\u3400" <= char <= "\u9fff"]
    common = sum(_is_common(char, encoding) for char in chinese) / (len(chinese) or 1)
    likelier = _LIKELIER if encoding == "gb18030" and common == 1 else 0
    return (sum(char in _FREQUENT for char in sample) - 4 * strange) / len(sample) + common / 2 + likelier


def _is_common(char: str, encoding: str) -> bool:
    """Whether the character is one of the first level of GB 2312 or Big5, whichever the encoding is akin to."""
    sets = {"gb18030": ("gb2312",), "big5hkscs": ("big5",)}.get(encoding, tuple(_COMMON))
    coded = ((name, char.encode(name, "ignore")) for name in sets)
    return any(len(found) == 2 and found[0] <= _COMMON[name] for name, found in coded)
