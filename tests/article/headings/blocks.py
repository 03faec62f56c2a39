"""Blocks of text -> the headings and paragraphs that are read out of them, as plain words."""

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区、学校一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户，用工缺口一天比一天大。"
SECOND = "走进东街菜场，摊位整齐、地面干净。“从前进门要踮着脚，如今穿布鞋来都行。”摊主老周说。"

Heading = tuple[int, str | None, str | None]


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def headings(article: Article) -> list[Heading]:
    return [(section.level, section.number, section.heading) for section in article.sections if section.heading]


def texts(article: Article) -> list[list[str]]:
    return [[paragraph.text for paragraph in section.paragraphs] for section in article.sections]
