"""What stands behind a verb -> whether the clause tells a fact of its subject instead of what somebody does."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.verbs import PLAIN_VERB
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("verbs")
_STATES_A_FACT = re.compile(
    r"已(?!经有)|了|累计|合计|共计|有所|还有|仍有|还要|包括|内容|没有|也在|不仅|不断|持续|放松|总额|总值|毫不|一步$|名单$|倾斜$|很大$|一致$"
    r"|(?:进一步|初步|基本(?=[建形实完解消达稳得具])|胜利|圆满|顺利|逐步|加快|加速|深入|全面(?!振兴|发展)|明显|稳步|继续)[\u4e00-\u9fff]{2,4}$"
    r"|(?:有效|充分|持续|不断|进一步|更加|逐步|日益|全面|深入)(?:激发|释放|彰显|优化|完善|夯实|巩固|深化|强化|加强|改进|健全|落实|保障)$"
    r"|(?:加剧|减慢|放缓|乏力|凸显|显现|上升|下降|回落|回升|向好|好转|增加|减少|增强|提升|提高|改善|扩大|加快|加深|推进|展开|推开|丰收|不足|缺乏|过[频多快大小高低]"
    r"|有关|不会改变|拉长|逐渐(?:增加|减少|扩大|缩小)|[更很太较](?:长|短)|不(?:合理|健全|完善|适应|配套|到位|平衡|充分|规范)|不[强高够]|更为[\u4e00-\u9fff]{2}"
    r"|更[大小高低多难]|落后|滞后|薄弱|粗放|松弛|不[善力清]|较[多大高低好快强]|突出|明显|显著|严峻|繁重|良好|困难|丰硕|顺利|有序|[还也](?:很|比较|不)[\u4e00-\u9fff]{1,2}"
    r"|初见成效|所占的?比重|势在必行|不协调|不[严足够]|太[小大高低快慢]|偏[高低大小慢快]|赶不上|跟不上|最[多大高快好长低强优]|相[协适]调|广阔|清晰|雄厚|优越)$"
)
# 要留余地, but 要通过改造提高能力 says how something is done.
_TAKES = lazily(f"要(?<!有需要)通(?!过[^，,]{{2,20}}?{PLAIN_VERB}[^，,]{{2}})")
_SAYS = re.compile(
    r"有[^，,]{0,8}意义$|就一定[会能]|只能(?!用于|在)|有了(?!解)|略[大小高低多少]于|更加[\u4e00-\u9fff]{2}了$|抱着|寄托着|贡献率(?:达|为)"
    r"|要(?<!有需要)(?=有(?![效序力])|[留付靠])|主要通|企图(?<!的企图)(?=[\u4e00-\u9fff]{2})"
    r"|是(?<![别其凡但于还或总不]是)(?![否非])|具备(?![^，,]*的)|[仅只](?:约|有|为|达)?(?=\d)|的(?:难点|重点|关键|根本|重心|核心)[^，,]{0,6}在(?!于?要)|不[可容](?:低估|忽视|小觑|乐观|或缺|替代)$"
    r"|越(?<![跨优超卓]越)(?![要境南野秀冬剧])|愈(?![要境南野秀冬剧])|占(?<![使让]占)[约近只]?(?:百分之|[\d.]+[%％])|工作有序进行$"
    r"|的(?:重要|必要|主要|首要|基本|关键|根本)(?:保[证障]|条件|基础|任务|内容|标志|前提|环节)$|的第[一二三四五]年$|不可能|给予[^，,]{0,8}(?:肯定|好评|关注|重视|评价)$"
    r"|表示[^，,]{0,6}(?:满意|关注|欢迎|感谢|肯定|祝贺|慰问)$|产生[^，,]{0,10}影响$|居全|的占(?![用比地])|在(?:不断|逐步|持续|日益)|拉开$|"
    + each(("明显", "显著", "日益"), r"[\u4e00-\u9fff]{2}$")
    + "|"
    + each(("效益", "成效", "效果", "作用", "优势", "差距"), "(?:明显|显著|突出)$")
    + "|"
    + each(("提",), "出?了?[^，,]{0,4}[点条项][^，,]{0,4}(?:要求|意见|建议|希望)$")
    + "|"
    + each(("较", "偏"), "[大小多少高低快慢]$")
    + "|"
    + each(
        ("需要",),
        "(?<=[\u4e00-\u9fff]{2}需要)(?<![按据所的民众展际场别其然也都还更就并又正仍了种]需要)(?=[\u4e00-\u9fff]{3})(?![与和]|[^，,]{0,3}的)",
    )
    + "|"
    + each(("需要", "有待", "亟待", "亟需", "尚待"), r"(?:进一步|继续|不断|切实|加快)*[\u4e00-\u9fff]{2}$")
    + "|"
    + each(("创造",), "了[^，,]*(?:纪录|记录|水平|奇迹|佳绩|先河|辉煌)$")
    + "|"
    + each(
        ("的",),
        "(?:突破口|切入点|着力点|落脚点|出发点|[总主重要]{0,2}抓手|关键所在|必由之路|必然要求|根本途径|结合点)$",
    )
    + "|"
    + each(("项目", "工程", "企业", "人员"), r"(?:共(?:有|计)?|有)[\d一二三四五六七八九十百千万]")
    + "|"
    + each(
        ("同", "与"),
        "[^，,]{2,20}(?:合作|关系|联系|往来|交往|交流)[^，,]{0,4}(?:持续|不断|更加|日益|进一步)[\u4e00-\u9fff]{2}$",
    )
    + "|"
    + each(("授予",), "[^，,]{2,}称号$")
    + "|"
    + each("即", "将(?!出台|到来|召开|实施的)")
    + "|"
    + each("用", r"于(?<![\u4e00-\u9fff]用于)[^，,]*的(?:支出|部分|经费|投入)")
    + "|"
    + each(("草案", "计划"), r"[还又]?规定(?![，,])")
    + "|"
    + each(_TABLES["facts"])
)
# Neither quoted words nor what only describes a thing: 对接国家正在编制的规划.
_QUOTED = re.compile("“[^”]*”|（[^）]*）|正在[^，,的]{2,8}的(?=[^，,]{2})")
# 整体建设工程已完成, 全面振兴势头强劲
_IS_DONE = re.compile(
    f"已经?(?:全部|基本|顺利|正式|圆满|全面)?{any_of(_TABLES['brought_about'])}$"
    f"|{any_of(_TABLES['frameworks'])}基本(?:建立|建成|形成|完成|确立|健全)$"
    f"|{any_of(_TABLES['prospects'])}{any_of(_TABLES['going_well'])}$"
)
# 已开工项目加快推进
_GOES_AHEAD = re.compile("(?:加快|有序|稳步|顺利|扎实|全面|深入|持续)(?:推进|建设|实施|开展|展开)$")


def states(rest: str) -> bool:
    """Whether the words behind a verb say how things are (市场前景广阔, 基础薄弱); quoted words do not count."""
    return _STATES_A_FACT.search(_QUOTED.sub("", rest)) is not None


def says(text: str, start: int, end: int) -> bool:
    """Whether a clause says something of its subject: 越来越…, 占全县的两成, 需要完善."""
    if not _says(text, start, end):
        return False
    plain = _QUOTED.sub("", text[start:end])
    return _says(plain, 0, len(plain))


def _says(text: str, start: int, end: int) -> bool:
    if _SAYS.search(text, start, end):
        return True
    return text.find("要通", start, end) >= 0 and _TAKES().search(text, start, end) is not None


def is_done(rest: str) -> bool:
    """Whether the words behind a verbal noun say that it is done, or how it goes."""
    return _IS_DONE.search(rest) is not None


def goes_ahead(text: str, start: int, end: int) -> bool:
    """Whether a clause tells that what was begun goes ahead."""
    return _GOES_AHEAD.search(text, start, end) is not None
