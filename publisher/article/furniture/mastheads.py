"""A line -> whether it is the head of a newspaper's page: the paper, the day, the page's number, who made it up."""

import re

_DIGIT = r"[\d〇零○一二三四五六七八九十]"
_PARTS = (
    ("paper", r"《?[\u4e00-\u9fff]{1,8}报》?(?:\s*(?:数字报纸?|电子版|电子报))?"),
    ("day", rf"{_DIGIT}{{4}}\s*[-./年]\s*{_DIGIT}{{1,2}}\s*[-./月]\s*{_DIGIT}{{1,3}}\s*日?"),
    ("week", r"(?:星期|周)[一二三四五六日天]|农历[\u4e00-\u9fff]{3,14}"),
    (
        "page",
        r"(?:第\s*)?[A-Z]?\d{1,3}\s*版(?:\s*[:：·]\s*[\u4e00-\u9fff·/]{2,8}|\s*[\u4e00-\u9fff]{2,4}(?=[\s|｜]|$))?"
        r"|第\s*[一二三四五六七八九十]{1,3}\s*版",
    ),
    (
        "name",
        r"(?:要闻|头版|综合|时政|特刊|副刊|广告|理论|评论|经济|民生|专版|专题|深度|[\u4e00-\u9fff]{2}新闻)"
        r"(?=[\s|｜]|$)",
    ),
    (
        "issue",
        r"(?:总\s*)?第\s*\d{2,6}\s*期|今日\s*[\d一二四六八十]{1,3}\s*版"
        r"|(?:国内统一)?(?:连续出版物|刊)号\s*[:：]?\s*CN\s*[\d-]+"
        r"|CN\s*\d{2}-\d{4}|(?:邮发)?代号\s*[:：]?\s*[\d-]+|(?:新闻)?热线\s*[:：]?\s*[\d-]+",
    ),
    ("number", r"[A-Z]?\d{2}(?=[\s|｜]|$)"),
)
_PART = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PARTS))
_BETWEEN = re.compile(r"[\s\u3000|｜/·,，]*")
_OFFICE = "本版|本期|责任|执行|值班|见习|首席|一版"
_WORK = "编辑|责编|美编|主编|编委|主任|总监|版式|组版|排版|视觉|校对|检校|审读|审校|制图|设计|编审"
_POST = rf"(?:{_OFFICE})*(?:{_WORK})"
_NAME = r"[\u4e00-\u9fff]{1,4}"
_NAMED = rf"{_POST}(?:\s*[:：|｜/]\s*|\s+){_NAME}(?:[\s、]+(?!{_POST}){_NAME}){{0,3}}"
_POSTS = re.compile(rf"(?:{_NAMED}[\s|｜；;]*){{2,}}")
_LONGEST = 120
_ENOUGH = ({"day", "number", "name"}, {"day", "week"})


def heads_page(text: str) -> bool:
    """Whether the line heads a newspaper's page: ``海角日报 2031年5月6日 星期二 第03版：综合新闻``.

    It holds nothing else; a paper and a day alone only say where an article is from.
    """
    kinds = _kinds(text) if len(text) <= _LONGEST else frozenset()
    dated = kinds & {"day", "paper"} and kinds & {"page", "issue"}
    return bool(dated) or any(most <= kinds for most in _ENOUGH)


def _kinds(text: str) -> frozenset[str]:
    """The kinds of its parts, none where the line holds anything else."""
    found = set()
    at = 0
    while at < len(text):
        part = _PART.match(text, at)
        if part is None:
            return frozenset()
        found.add(part.lastgroup or "")
        gap = _BETWEEN.match(text, part.end())
        at = gap.end() if gap else part.end()
    return frozenset(found)


def is_paper(text: str) -> bool:
    """Whether the line is a newspaper's name and nothing else: ``海角日报``."""
    return _kinds(text) == {"paper"}


def names_makers(text: str) -> bool:
    """Whether the line names two or more who made the page: ``责任编辑：王力 版式：李宁 校对：张朋``."""
    return len(text) <= _LONGEST and _POSTS.fullmatch(text) is not None
