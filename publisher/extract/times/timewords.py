"""The tables of words of time -> the patterns that tell what was done, what is to come, and who is still at it."""

import re
from typing import Literal

from publisher.extract import tables
from publisher.extract.patterns import each
from publisher.extract.times.moods import IS_OVER, SHALL

Tense = Literal["done", "planned", "open"]
_TABLES = tables.read("tenses")
# Plans name levels to be reached as reports name those that were (``覆盖率达到24%``); these only reports have.
TELLS = re.compile(
    rf"{IS_OVER}|余(?<=[\d万]余)(?=[人户家名项次份张亩万个册件场座株])|年来"
    r"|去年(?<!比去年)|(?:增长|下降)(?:了|近|约)?\d|比增|同比[增下]|" + each(_TABLES["reports"])
)
# 将 before what is handled says nothing of time: ``将渔船改造成…``.
WILL = (
    r"将(?!近|原|[^，,。；]{2,30}(?:划转|纳入|列入|移交|下放|设为|转化为|作为|融入|贯穿|用[^，,。]{2,20}(?:形式|方式|手段|办法|语言)|分解到|送[到至]|改造[成为]"
    r"|[高低到延展缩减建宽大伸]至|[高低少伸]到|[由从][原\d]))"
)
PAST = re.compile(
    r"近(?:几|[一二三两\d]{1,3})?年来?|年来(?<=[一二两三四五六七八九十几\d]年来)(?!的经验)|一直以来|长期以来"
    r"|“[^”]{2,6}”以来|过去(?:的?[一二三四五\d]{1,3}年|一年)?|"
    r"年前(?<=[一二两三四五六七八九十几]年前)(?!后|[^，,。]{0,8}(?:完成|建成|实现|达到))|"
    + each(_TABLES["last_year"], r"(?<![比较同于]..)(?![^，,。；]{0,8}的)")
    + "|"
    + each(_TABLES["past_times"])
    + "|"
    + each(("会上", "仪式上", "活动上"), "[，,](?![^。]{0,40}(?:指出|强调|要求|提出|表示|明确|说))")
    + "|日(?:(?<=[月至][0-9]日)|(?<=[月至][0-9][0-9]日))(?![前起至到]|以后)"
    + "|"
    + each(
        ("19", "20"),
        rf"\d\d年(?<![到至比较按望对和与及\d]\d{{4}}年)(?![来底末前本版]|起[^，,。]{{0,3}}年内|以(?!来)|[，,]?是"
        rf"|[，,]?[^，,。]{{0,30}}(?:{WILL}|力争|要(?![求素点])|目标|(?:要求|思路|任务|重点|重点工作)是"
        rf"|完成[^，,。]{{2,24}}\d[^，,。]{{1,6}}(?:以上|左右)|(?:工作|发展)(?:思路|打算)"
        rf"|计划(?=完成|新建|建[设成]|开工|实施)))",
    )
    + "|"
    + each(
        _TABLES["past_plans"],
        "(?:期间|时期)(?![，,]?[^，,。；;]{0,24}(?:目标|要求|任务|指标|重点)[是为：:]|[，,][^，,。；;]{0,16}(?:将(?!近)|要(?!求)|力争|必须))",
    )
)
# Words of those who are still at it.
URGES = re.compile(each(_TABLES["urging"]))
TO_COME = re.compile(
    rf"{WILL}|年内(?<=[一二三四五六七八九十\d]年内)(?![^，,。]{{0,3}}从)|到(?<![年加高升长降大少]到)(?:19|20)\d\d年(?!同期)"
    rf"|今年(?<!为做好今年)(?<!考虑为今年)(?!以来|年?初|上半年|前|第?[一二三]季度|1)"
    rf"|{SHALL}(?<![总想更]要)|"
    + each(_TABLES["documents"], "》?(?:提出|明确|提到|要求|规定(?!的)|把|将)")
    + "|"
    + each(("会议", "大会", "全会"), "(?:明确|要求|提出)(?=[，,：:])")
    + "|下半年(?<![\\d去上]年下半年)|"
    + each(("必须", "应当", "应该"), "(?<![就才本]..)")
    + "|"
    + each(_TABLES["to_come"])
    + r"|年(?<=20\d\d年)(?=的?(?:工作|发展)(?:思路|打算))"
    + r"|目标(?=(?:任务)?[是为：:](?!了))|(?:重点工作|工作重点|重点任务)(?=(?:主要)?[是为]?[：:])"
    r"|计划(?<![按照动年作体原超施成的划该本份项展度定]计划)(?=新增|新建|修建|扩建|增设|建设(?!项目)|改造|引进|培育|实施|开展|举办|推进|打造|启动)"
    r"|计划投资(?<!年度计划投资)|计划(?=完成(?![\d０-９])|到20|用[一二三四五六七八九十\d])"
    r"|用(?=[一二三四五六七八九十\d至到]{1,4}年(?:左右)?的?时间[，,])|到(?=“十[四五]五”(?:时期|期)?末)"
    r"|(?:动员|号召)(?=全[市县区省党镇乡州旗社])"
)
# These set out what is to come too, but not where things done are told: ``制定方案，确保…``.
AIMS = re.compile(each(_TABLES["aims"], "(?<!为..)(?![了得])"))
