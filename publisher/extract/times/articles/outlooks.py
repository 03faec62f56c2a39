"""Article -> the outlook of each of its sections: whether it reports what was done or sets out what is to come.

The headings above a section say so (工作回顾, 今年工作安排); or a sentence that announces what follows (主要做了以下
工作); or else the words of the section that are more; or else the article's title, kicker and lead (三年行动, 盘点).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from publisher.extract import tables
from publisher.extract.text.patterns import any_of, each, lazily
from publisher.extract.times import headlines, moods
from publisher.extract.times.reach import asides
from publisher.model import Article, Section

# ``ahead``: most of its words look ahead, but nothing announces it.
Outlook = Literal["past", "future", "ahead", "open"]

_TABLES = tables.read("tenses")
# 2026年十件民生实事, a list of what a year shall bring
_DEEDS = "20[0-9]{2}年[^，,。完成]{0,10}(?:民生实事|实事)(?:项目)?(?:清单|安排|任务|公布|出炉|确定)?(?:$|\n)"
_REVIEW = re.compile(
    each(_TABLES["review_headings"], "(?<!新答卷)")
    + r"|^过去|今年以来|^(?:“[^”]{2,4}”(?:时?期|期间)?的?)?(?:发展|现有|工作|已有)(?:基础|现状)(?:$|[和与及])"
    r"|(?:总体|工作|整改|目前|主要|推进|项目|建设|最新)进展$|(?:计划|预算|规划)执行的?结果"
    r"|(?:推进|落实|整改|办理|处置|履职|工作|检查)(?:的?(?:总体|具体|基本|主要|有关|总))?情况$"
    r"|上半年的?(?:主要)?工作(?:$|回顾|总结)|(?:19|20)[0-9]{2}年工作$|报告[0-9０-９]{4}年的?工作"
)
_AGENDA = re.compile(
    r"(?:任务|目标|要求)(?![^和与及、]{0,4}(?:完成|执行)情况)|20[0-9]{2}年[^，,。]{0,4}(?:重点工作|工作[重要]点)$|"
    rf"{_DEEDS}|" + each(_TABLES["agenda_headings"], "(?!以来|上半年|前[一二三]季度)")
)
_OF_A_YEAR = re.compile(r"[一二三四五六七八九十0-9（）()、.．]{0,4}((?:19|20)[0-9]{2})年的?(?:主要|重点)?工作")
_YEAR = re.compile("(?:19|20)[0-9]{2}(?=年)")
_GROUND = re.compile(
    "(?:基础|现状|成就)(?:$|[和与及])|(?:规划|计划)[^，,]{0,8}(?:完成|实施|执行)情况$"
)  # beside 发展目标
_AIMS = re.compile("目标(?!任务完成|完成|执行)")  # under these a heading tells what shall have come about
# What those above have set out (贯彻落实省委的部署, 决策部署落地), what is arranged for whom (妥善安排灾民), and what
# became of what others proposed (建议的办理).
_HEEDED = re.compile(
    "(?:贯彻|落实)[^，,]{0,24}(?:党|中央|国务院|[省市区县州]委|上级|国家|政府)[^，,]{0,16}(?:部署|要求|安排)"
    "|(?:部署|安排)(?!工作|情况|意见|建议|计划|及|和|与|的)(?=[\u4e00-\u9fff]{2})|建议的?(?:办理|答复|处理|采纳|落实)"
)
# Every choice begins with a letter of its own: so a search skips to these letters.
_REPORTED = lazily(
    "|".join(rf"{done}以下[^。]{{0,12}}(?:工作|措施)" for done in _TABLES["announcing_reports"])
    + r"|(?:19|20)[0-9]{2}年是[^。，,]{0,12}(?:不平凡|不寻常|不容易|不轻松|难忘|极具挑战|攻坚克难|承压前行)"
    r"[^。，,]{0,8}的一年|情况(?:[作做]?(?:简要)?)?(?:报告|汇报|通报|总结|述职)如下"
    + r"|年来[^。，,]{0,8}(?:工作|成就|成绩|进展)[^。，,]{0,6}[：:是有]"
    r"|回顾(?:过去|一年|五年|(?:去|上)年|(?:19|20)[0-9]{2}年)"
)
_WORK_AHEAD = r"[^。；;]{0,20}(?:要|应|将)[^。；;]{0,16}(?:做好|抓好|突出|完成)[^。；;]{0,12}(?:工作|任务)"
_ANNOUNCED = re.compile(
    "|".join(
        (
            *(time + _WORK_AHEAD for time in (*_TABLES["announcing_times"], "19[0-9]{2}年", "20[0-9]{2}年")),
            *(rf"{which}(?:预期)?(?:发展)?目标(?:任务)?(?:是|为[：:])" for which in _TABLES["announced_goals"]),
            *(rf"{which}(?:的?总?的?)?要求是" for which in _TABLES["announced_demands"]),
        )
    )
)
_IS_DONE = re.compile("完成了?|[^为]了|已")  # 圆满完成年度任务, under a review
_TO_BE_HAD = re.compile("新的?(?:更大)?成[效绩就]|更大成[效绩就]|见到?成效")  # 在深化改革上取得新成效, under a plan
_GONE = re.compile(rf"{moods.DONE}|累计|获得|共有")
# A title, kicker or lead of a review, and of a plan.
_LOOKS_BACK = re.compile(each(_TABLES["review_titles"]))
# By its nature, as its title says; 整改情况的报告, 街道工作简报.
_IS_A_REPORT = re.compile(
    each(_TABLES["reports_by_title"])
    + r"|情况的?(?:报告|通报|公告|公示|公开|汇报)(?<!(?:安排|编制|草案|计划|规划|方案|打算|预测|申报)情况..)"
    r"(?<!(?:安排|编制|草案|计划|规划|方案|打算|预测|申报)情况的..)"
    + "|"
    + each(_TABLES["bulletins"], r"(?=$|[\n（(第  \d])")
)
# What tells first what was done, and then what is to come.
_REPORTS_AND_PLANS = re.compile("(?:工作|情况|总结|执行|述职)的?(?:报告|汇报)|的答复(?:函|意见|的函)?(?:$|[（(])")
_TO_THIS_MONTH = re.compile(r"(?:^|[。，,])(?:20[0-9]{2}年)?(?:上半年|1至[0-9]+月)[，,]")
_LOOKS_AHEAD = re.compile(
    "(?:未来|今后)[三五]年|[三五]年(?:行动|攻坚|计划|规划)(?![^，,。]{0,8}(?:完成|执行|实施|落实)情况|[^，,。]{0,12}评估)|(?<!完成“十.五”)(?<!完成‘十.五’)规划(?![建馆局]"
    "|[^，,]{0,8}(?:编制|成就|成效|成绩|收官|评估)|[^，,]{0,4}(?:完成|执行|实施|落实)情况)|工作要点|实施方案|工作方案"
    f"|任务清单|{_DEEDS}|民生实事(?:项目)?(?:清单|公布|确定)|(?<!年度)(?<!完成)计划$|方案$"
    "|20[0-9]{2}年重点工作(?!完成|情况|回顾|总结)|目标(?:已?确定|公布|出炉|明确|敲定|发布|锁定)$|"
    + each(_TABLES["plan_titles"])
)
_ADOPTED = re.compile(each(_TABLES["adopting"], rf"了?[^。，,]{{0,24}}(?:{any_of(_TABLES['adopted'])})"))
# 解读新近印发的《…措施》, 文件自2月1日起执行
_HOLDS = re.compile(
    "(?:自|从)(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日起(?:正式)?(?:执行|施行|实施|生效)"
    "|(?:解读|出台)[^。《]{0,16}《[^》]*(?:措施|条|办法|意见|政策|细则)[^》]{0,6}》"
)
_YEARS_AHEAD = re.compile(
    r"(?:^|[。，,])(?:未来|今后)[三五]年[，,]|(?:^|\n)“十[五六]五”(?:期间|时期)[，,][^，,。]{1,12}将(?!近)"
)
# “十三五”时期发展成就和“十四五”时期主要目标
_TIMES = re.compile("“[一二三四五六七八九十]{1,3}五”(?:时期|期间)|[0-9０-９]{4}年|今年|去年")
# 第三条 支持增资扩产: what articles of rules say holds from now on, whatever figures it is bound to.
_ARTICLE = re.compile(r"第[一二三四五六七八九十百]{1,5}条")
_FEWEST_ARTICLES = 3
# From where a paragraph looks ahead: ``下一步，…``, ``今后将…``.
_WHAT_COMES = re.compile(
    "(?:(?<=[。；：\n])|^)(?:下一步|下一阶段|下阶段|今后|接下来|未来[^，,。]{0,6}|明年|展望[^，,。]{0,6})"
    "(?:[，,]|将|要|还|我们|全[市县区镇]|[^，,。]{1,8}将).*",
    re.MULTILINE,
)
_TURN = re.compile(f"(?:{any_of(_TABLES['turns'])})[，,]")


def of_article(article: Article) -> Outlook:
    """What title and kicker say of the whole article, or else its lead; ``open`` where they say both or nothing.

    Rules set out in articles (第一条 …) hold from now on.
    """
    if sets_rules(article.sections):
        return "future"
    lead = article.sections[:1] if article.sections and not article.sections[0].heading else ()
    framing = "\n".join((article.title, *article.kicker))
    opening = "\n".join(paragraph.text for section in lead for paragraph in section.paragraphs[:2])
    found = _of_framing(framing, bool(_LOOKS_AHEAD.search(framing)))
    if found == "open" and _IS_A_REPORT.search(framing) and not _LOOKS_AHEAD.search(framing):
        return "past"
    return found if found != "open" else _of_framing(opening, _adopts(opening))


def explains_rules(article: Article) -> bool:
    """Whether a lead tells of a document that holds from a day on, or that is explained: 文件自2月1日起执行."""
    lead = article.sections[:1] if article.sections and not article.sections[0].heading else ()
    opening = "\n".join(paragraph.text for section in lead for paragraph in section.paragraphs[:2])
    return "》" in opening and _HOLDS.search(opening) is not None


def sets_rules(sections: Sequence[Section], fewest: int = _FEWEST_ARTICLES) -> bool:
    """Whether so many paragraphs are articles of rules: ``第一条 …``, ``第二条 …``."""
    return (
        sum(bool(_ARTICLE.match(paragraph.text)) for section in sections for paragraph in section.paragraphs) >= fewest
    )


def _adopts(text: str) -> bool:
    """Whether a lead tells what was adopted, or what the years ahead shall bring."""
    return bool(_ADOPTED.search(text)) or (
        ("未来" in text or "今后" in text or "五”" in text) and bool(_YEARS_AHEAD.search(text))
    )


def _of_framing(text: str, ahead: bool) -> Outlook:
    back = bool(_LOOKS_BACK.search(text)) or (("上半年" in text or "1至" in text) and bool(_TO_THIS_MONTH.search(text)))
    if back == ahead:
        return "open"
    return "past" if back else "future"


def find(sections: Sequence[Section], whole: Outlook = "open") -> Iterator[Outlook]:
    """The outlook of each section in order; a section under another shares what the upper heading says.

    ``whole`` is the article's own, which governs the sections that say nothing.
    """
    announced: Outlook = "open"
    for section, outlook in zip(sections, headed(sections), strict=True):
        text = "\n".join(paragraph.text for paragraph in section.paragraphs)
        if outlook != "open":
            announced = "future" if outlook == "future" else "open"
            yield outlook
            continue
        if whole == "future" and sets_rules((section,), 1):
            yield whole
            continue
        announced = announcement(text) or announced
        yield announced if announced != "open" else _of_words(section, whole)


def headed(sections: Sequence[Section]) -> Iterator[Outlook]:
    """What the headings above each section say, ``open`` where they say nothing."""
    above: list[tuple[int, Outlook, bool]] = []
    reported = ""  # the year that a heading reviews: 2025年工作回顾
    last = max((year for section in sections for year in _years(section.heading or "")), default="")
    for section in sections:
        heading = section.heading or ""
        while above and above[-1][0] >= section.level:
            above.pop()
        upper, of_aims = above[-1][1:] if above else ("open", False)
        found = of_heading(heading) or upper
        if _goes_on(upper, heading) or (upper == "future" and of_aims and not _GROUND.search(heading)):
            found = upper
        year = _OF_A_YEAR.match(heading)
        if year and reported and year[1] > reported and year.end() == len(heading):
            found = "future"  # 2026年工作, behind 2025年工作
        elif year and found == "open" and year[1] < last and not is_mixed(heading):
            found = "past"  # 2025年主要工作, above 2026年工作打算
        if year and found == "past":
            reported = year[1]
        if not is_first(heading):
            above.append((section.level, found, _AIMS.search(heading) is not None))
        yield found


def _goes_on(upper: Outlook, heading: str) -> bool:
    """Whether a heading with a word of reviews or plans only tells what the one above it does: 圆满完成年度任务."""
    return (upper == "past" and _IS_DONE.search(heading) is not None) or (
        upper == "future" and _TO_BE_HAD.search(heading) is not None
    )


def _years(heading: str) -> list[str]:
    """The years whose work a heading tells or sets out: 2025年主要工作, 2026年的目标和打算."""
    return _YEAR.findall(heading) if _OF_A_YEAR.match(heading) or of_heading(heading) == "future" else []


def parted(section: Section, outlook: Outlook) -> list[Outlook]:
    """The outlook of each paragraph; a review under a heading of both ends where what is to come is announced."""
    turn = 0
    if is_mixed(section.heading or ""):
        times = _TIMES.findall(section.heading or "")
        second = times[1] if len(times) == 2 else "\n"
        texts = (paragraph.text for paragraph in section.paragraphs)
        turns = (text.startswith(second) or announcement(text) == "future" for text in texts)
        turn = next((number for number, is_turn in enumerate(turns) if is_turn), 0)
    return ["past" if number < turn else outlook for number in range(len(section.paragraphs))]


def reported_first(title: str, said: Sequence[Outlook]) -> int:
    """How many sections at the head of a report stand before the first whose heading says what it does.

    They tell what was done, for a report does so first; 0 for what is no report by its title.  ``said`` is what the
    headings above each section say.
    """
    if not _REPORTS_AND_PLANS.search(title):
        return 0
    return next((number for number, outlook in enumerate(said) if outlook != "open"), 0)


def is_first(heading: str) -> bool:
    """Whether a heading announces what is told first (首先报告2001年的工作), not what follows by number."""
    return heading.startswith("首先")


def is_mixed(heading: str) -> bool:
    """Whether a heading says that what was done and what is to come both stand below it (``成就和目标``)."""
    return bool(_REVIEW.search(heading)) and bool(_AGENDA.search(heading))


def of_heading(heading: str) -> Outlook | None:
    """What a heading says by itself; None where it says neither, or both."""
    reviews, sets_out = bool(_REVIEW.search(heading)), bool(_AGENDA.search(_HEEDED.sub("", headlines.undated(heading))))
    if reviews == sets_out:
        return None
    return "past" if reviews else "future"


def announcement(text: str) -> Outlook | None:
    """What the last announcement in a text says of all that follows it; None where nothing is announced."""
    reported = announced = -1
    if "以下" in text or "如下" in text or "年来" in text or "回顾" in text or "的一年" in text:
        reported = max((match.start() for match in _REPORTED().finditer(text)), default=-1)
    if "目标" in text or "要求" in text or "工作" in text or "任务" in text:
        announced = max((match.start() for match in _ANNOUNCED.finditer(text)), default=-1)
    if reported == announced:
        return None
    return "past" if reported > announced else "future"


def _of_words(section: Section, whole: Outlook) -> Outlook:
    """What most words before a turn to what comes next (下一步，…) say, where the article's outlook leaves it open."""
    texts = [paragraph.text for paragraph in section.paragraphs]
    turn = next((number for number, text in enumerate(texts) if number and _TURN.match(text)), len(texts))
    everything = "\n".join(texts[:turn])
    told = up_to_what_comes(everything)
    # A plan says 同比 of what it aims at.
    counted = _counted(told.replace("同比", "") if whole == "future" else told)
    if whole == "future" and counted == "past":
        # A plan's section that reports and sets out, be it behind 未来五年，….
        return "open" if moods.count(told) or told != everything else "past"
    if whole == "future":
        return "future"
    return "open" if (whole, counted) == ("past", "ahead") else counted


def up_to_what_comes(text: str) -> str:
    """A text without what its paragraphs say of the time ahead once they turn to it; all of it if they all do."""
    before = _WHAT_COMES.sub("", text)
    return before if before.strip() else text


def _counted(text: str) -> Outlook:
    """The words of reports against those of plans; neither where they are few."""
    sentences = text.split("。")
    gone = sum(bool(_GONE.search(sentence)) for sentence in sentences)
    to_come = moods.count(asides.without_one_days(text))
    if gone > 2 * to_come and (5 * gone >= len(sentences) or (to_come == 0 and gone >= 4)):
        return "past"
    return "ahead" if to_come > gone else "open"
