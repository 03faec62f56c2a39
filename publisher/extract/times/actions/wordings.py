"""A clause -> what its own words say of its time, whatever its sentence tells."""

import re

from publisher.extract import tables
from publisher.extract.text.patterns import each
from publisher.extract.times.moods import ALREADY, IS_OVER, OVER, SHALL, SHOULD
from publisher.extract.times.timewords import AIMS, TO_COME

_TABLES = tables.read("tenses")
# In what recounts, a plan ends where a sentence says again how things have changed.
COMPARES = re.compile(IS_OVER + r"|[比较](?:上年|去年|\d{4}年|同期|[一二][九零〇○][^，,。；]{2}年)(?!底)|同比")
_RECORD = re.compile("历史上|历史性|创历史|历史新高|入选|荣获|获评|被评为|被授予|比[增降]")
# What was set out so is still to come: ``确定了方案，加固缆桩``.
_SET_OUT = re.compile(each(_TABLES["setting_out"]))
# A clause that says it is done, whatever its sentence says, unless it says that it shall be.
_TOLD = re.compile(
    rf"{OVER}|{ALREADY}(?!经?有|[定知久]|[^，,]{{1,12}}的|(?:开工|签约|落户|投产|建成)(?:项目|企业|工程))"
    r"|实际(?:完成|达到|新增)(?!的)|正在(?![^，,]{1,12}的|[^，,]{0,6}(?:打造|创建|争创|迈向))|也在(?=积极|加快|全力)"
)
_STRIVES = re.compile(r"(?:力争|争取|确保)(?!了)[^，,]*\d")
_URGED = re.compile(
    "(?!还?需要|[^，,]{0,12}(?:坚持|断言|提出|按照|本着|根据))[^，,就才本已了曾说]{0,16}?(?:要(?<![主重需首必纲只想次]要)|必[须須]|[应應][当當该該])"
)
_MODAL = re.compile(each(_TABLES["modals"]) + rf"|{SHALL}|{SHOULD}")


def strives(text: str, start: int, end: int) -> bool:
    """Whether a clause sets a figure that is still to be reached, though its sentence tells of the time up to now."""
    return text[start] in "力争确" and _STRIVES.match(text, start, end) is not None


def urged(text: str, start: int, core: int) -> bool:
    """Whether a clause says ahead of its ``core`` that something must be done, whatever its sentence tells."""
    return core > start and text[core - 1] in "要须須当當该該" and _URGED.fullmatch(text, start, core) is not None


def says_done(text: str, start: int, end: int) -> bool:
    """Whether a clause has a word of what is done: ``出台了扶持办法``."""
    return _TOLD.search(text, start, end) is not None


def is_bound(text: str, start: int, end: int) -> bool:
    """Whether a clause says that something shall be."""
    return _MODAL.search(text, start, end) is not None


def is_recounted(text: str, start: int, end: int) -> bool:
    """Whether a sentence says that something is over, compares it with a year before or calls it a record.

    It must bind nobody.
    """
    told = COMPARES.search(text, start, end) or _RECORD.search(text, start, end)
    return told is not None and not is_bound(text, start, end)


def recounts(text: str, start: int, end: int) -> bool:
    """Whether a clause with a word of what is done, or behind one, tells of it; what was set out is still to come."""
    return not any(words.search(text, start, end) for words in (_MODAL, TO_COME, AIMS, _SET_OUT))
