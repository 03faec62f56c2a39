"""产值 behind a paragraph's head -> the trade that the head is about, where nothing nearer could be whose it is."""

import re

from publisher.extract import tables
from publisher.extract.indicating.naming import clause_start
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("indicators")
# 做大新材料产业。…，到2035年产值达到1500亿元。
_TRADE = lazily(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[、.．）)]|[一二三四五六七八九十]是)?"
    r"(?:做[大优精强]做?[大优精强]?|发展|培育|壮大|打造|提升|推进|加快|大力|全力|着力){1,3}"
    r"(?P<trade>[^，,。；;：:、]{1,12}(?:产业|制造业|工业|服务业|旅游业|物流业|种业|集群|产业链))[。：:]"
)
_OUTCOME = re.compile(
    "(?:力争|确保|争取|努力|预计)?(?:到?20[0-9]{2}年[底末]?(?:前)?|全年|年内|去年)?[，,]?(?:力争|确保|全市|全县|全区)?(?:共?实现|完成)?"
)
# 新能源装备是园区的“头号名片”。 生物医药后来居上。 …，2031年实现产值218亿元
_PRAISED = lazily(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[、.．）)])?"
    rf"(?P<trade>(?!这|那|该|其|我|全|本|第|今年|去年)[^，,。；;：:、“”0-9是]{{2,10}}?)(?:产业)?(?:是[^，,。；;：:0-9]{{0,14}}(?:{any_of(_TABLES['mainstays'])})”?|(?:{any_of(_TABLES['praises'])}))[。！]"
)
MADE = frozenset(
    (
        "产值",
        "总产值",
        "年产值",
        "产业产值",
        "产业规模",
        "规模",
        "总规模",
        "产业总规模",
        "产业总产值",
        "主营业务收入",
        "营业收入",
    )
)
_CLAUSES = re.compile("[^，,。；;！]+[，,。；;！]?")
_ENDS = ("。", "；", ";", "！")
_WHEN = "(?:20[0-9]{2}年[底末]?|去年|今年|全年|目前|如今|截至目前)"
# 拥有船坞12座 and 园区集聚配套企业146家 have no subject but the trade and the place that it is in.
_HAS = re.compile(
    f"{_WHEN}?(?:园区|全[国省市县区]|我[省市县区])?(?:已|现|共|累计|先后)*"
    "(?:拥有|现有|已有|共有|建有|集聚|聚集|汇聚|建成|形成|培育|引进|认证|获评|获批|有)"
)
# 拥有船坞12座，码头3座
_LISTED = re.compile("(?![^0-9]*(?:企业|公司|市场|合作社|厂|实现|完成|[总年]?产值|收入))[^0-9元]+[0-9.]+[^0-9元]*[，,]")
# 去年产值8亿元，增长6%，…
_MADE_BEFORE = re.compile(
    f"{_WHEN}?[，,]?(?:共?实现|完成)?(?:{any_of(MADE)})[^0-9]{{0,4}}[0-9]"
    f"|(?:同比|比上年)?(?:增长|下降|提高)[0-9]|{_WHEN}[，,]"
)


def find(text: str, position: int) -> str:
    """The trade that the sentence at a paragraph's head is about, where a clause says what comes of it; else empty."""
    set_out = _TRADE().match(text)
    lead = set_out or _PRAISED().match(text)
    if lead is None or lead.end() > position:
        return ""
    start = clause_start(text, position)
    if not _OUTCOME.fullmatch(text, start, position):
        return ""
    return "" if set_out is None and _names_another(text[lead.end() : start]) else lead["trade"]


def _names_another(between: str) -> bool:
    """Whether a clause has a subject of its own: 食品企业30家，实现产值25亿元."""
    has = False
    for clause in _CLAUSES.findall(between):
        is_listed = has and _LISTED.match(clause)
        has = _HAS.match(clause) is not None or bool(is_listed)
        if not (has or _MADE_BEFORE.match(clause)):
            return True
        has = has and not clause.endswith(_ENDS)
    return False
