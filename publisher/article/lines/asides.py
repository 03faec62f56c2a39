"""Lines that are no part of the body: bylines, photo captions."""

import re

from publisher.article.lines.sentences import closed, prose, speaks

_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任"
    "袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴"
    "谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应"
    "宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全班仰"
    "秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻党翟谭贡劳逄姬申扶堵"
    "冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧"
    "殳沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付闫代岳涂佟"
)
_NAME = rf"[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}"
_SET = rf"(?:{_NAME}|[{_SURNAMES}][ \u3000]{{1,2}}[\u4e00-\u9fff])(?=[\s、]|$)"  # also 张 静, as wide as three
_CREDIT = (
    r"(?:(?:本报|本刊|本网|特约|融媒体|全媒体|新华社|首席|见习)*"
    r"(?:记者|通讯员|评论员|编辑|校对|实习生|供稿|撰稿|摄影|制图|作者|责编)(?:[\s:：/／]|$)"
    r"|[文图](?:\s*[/／、]\s*[文图])*\s*[/／:：_]|(?:来源|审核|编审|初审|复审|终审|监制|签发|值班编委)\s*[:：]"
    r"|(?:报道员|拍摄|剪辑|配音|策划|统筹|制作|审校|校审)\s*[:：]|责任编辑|本版(?:图片|摄影|照片|文字|编辑|责编))"
)
_PAPER = (
    r"(?:[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|商报|时报|在线|发布|融媒|新闻网|网|电视台)(?:全媒体|融媒体|首席)?)?"
)
_COMMENTATOR = (
    r"^[\u4e00-\u9fff、]{4,24}(?:[所院校台馆]长|主任|教授|研究员|工程师|经济师|专家|学者|理事长|会长|书记)"
    rf"[ \u3000]+{_NAME}$"
)
_COMMENTS = re.compile(_COMMENTATOR)
_BYLINE = re.compile(
    rf"^[□■◎●◇◆（(【\[·\s]*{_PAPER}{_CREDIT}"
    rf"|^[·•]\s*{_NAME}(?:\s+[\u4e00-\u9fff]{{2,4}})*\s*[·•]$"
    rf"|^[（(]?{_NAME}(?:\s+[\u4e00-\u9fff]{{2,4}}){{0,4}}\s*(?:/?\s*(?:文|摄|图|摄影|供图|报道|整理))[）)]?$"
    r"|^[（(][\u4e00-\u9fff]{0,10}(?:记者|通讯员|实习生|供稿|作者|课题组成员|执笔人?)[^。，]{2,40}[）)]$"
    rf"|^[□■●◎]?\s*[\u4e00-\u9fff·]{{2,16}}记者{_SET}(?:[\s、]+[\u4e00-\u9fff]{{2,3}}){{0,5}}$"
    rf"|{_COMMENTATOR}"
    r"|^[□■●◎]?\s*[\u4e00-\u9fff]{2,12}(?:报道|采访|调研|专题|编写|课题|研究)组(?:[\s、]+[\u4e00-\u9fff]{2,3})*$"
    rf"|^[□■●]\s*{_NAME}(?:[\s、]+[\u4e00-\u9fff]{{2,4}}){{0,4}}$"
    rf"|^[\u4e00-\u9fff·]{{2,14}}(?:记者|通讯员|摄影师)\s+{_NAME}(?:[\s、]+[\u4e00-\u9fff]{{2,6}}){{0,9}}$"
)
_NAMES = re.compile(rf"^{_SET}(?:[\s、]+{_SET}){{1,5}}$")
_SOMEBODY = re.compile(rf"^{_SET}$")
_PEN_NAMES = re.compile(rf"^{_NAME}(?:[\s、]+[\u4e00-\u9fff]{{2,3}}){{1,5}}$")
_CAPTION = re.compile(
    r"(?:摄影?[)）]?|[\s（(][\u4e00-\u9fff\s]{0,8}供图[)）]?|资料(?:图|图片|照片)[)）]?"
    r"|摄影师?\s+[\u4e00-\u9fff]{2,3}|效果图|示意图|区位图|鸟瞰图|航拍图?|一角|一景|全景)$"
    r"|^专栏[^。]*[（(]略[）)]$|^[表图]\s*\d{1,2}(?:[-—.．]\d{1,2})?(?=[\s:：])"
)
_LONGEST_CAPTION = 80
_CREDITED = re.compile(
    r"(?:供图|摄)[，,][^（）()。]{2,8}[)）]$|[。！]\s*新华社发$|[。！\s（(](?:(?:本报|本刊|新华社|通讯员|记者|[\u4e00-\u9fff]{2,4}|资料)[\s:：]*){0,4}"
    r"(?:摄影?|供图|制图|资料(?:图片?|照片))[)）]?$"
)
_SHOWN = re.compile(r"^[\u4e00-\u9fff]{2,4}(?:现场|会场)$|^[▲△▼▽]|^(?:[左右上下][左右上下]?)?图(?:[①-⑨\d]|为|[:：])")
_OFFICE = re.compile(
    r"^[\u4e00-\u9fff、]{0,20}(?:总理|[省市区县州镇乡旗盟院局部厅]长|书记|主席|主任|检察长)(?:提名人选|候选人)?"
    rf"(?:[\s\u3000]+[\u4e00-\u9fff\s\u3000]{{2,6}}|(?<=府[市区县州镇乡旗]长){_NAME})?$"
    r"|^[市区县州镇乡旗]\s+长(?:\s+[\u4e00-\u9fff]){2,4}$"
    r"|^(?![^ \u3000]*(?:[我他她的和与访]|记者))[\u4e00-\u9fff、（）]{0,24}"
    r"(?:[董理]事长|秘书长|审计长|总(?:经理|裁|编辑|工程师)|[厂行校会社院所]长|负责人)(?:（代）)?"
    rf"[\s\u3000]+(?:{_NAME}|[{_SURNAMES}](?:[\s\u3000]+[\u4e00-\u9fff]){{1,2}})$"
)
_AUTHORITY = re.compile(
    r"[\u4e00-\u9fff]{0,8}(?:[省市县区州旗盟镇乡]|国家|开发区|高新区|新区)[\u4e00-\u9fff]{0,12}"
    r"(?:[局厅委办]|委员会|人民政府|政府|办公[室厅]|调查总?队|研究[室院]|管委会|总工会|商会|法院|检察院)"
)
_SIGNED = re.compile(rf"^[（(]{_NAME}(?:[\s、]+[\u4e00-\u9fff]{{2,3}}){{0,4}}[）)]$")
FILE_NUMBER = r"[\u4e00-\u9fff]{2,10}\s*[〔\[【（(]\d{4}[〕\]】）)]\s*第?\d+号"
_FILE_NUMBER = re.compile(rf"^{FILE_NUMBER}$")
_DATELINE = re.compile(
    r"^[（(]?\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?[^，。]{0,40}[）)]?$|^[（(]?\d{4}\s*年\s*\d{1,2}\s*月[）)]?$"
    r"|^[一二][〇○零Ｏ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$"
    r"|^(?:中[华華])?民[国國]\s*(?:\d{1,3}|[零〇○一二三四五六七八九十百]{1,5})\s*年"
    r"\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?$"
)


def is_byline(text: str) -> bool:
    """Whether the line names who wrote, photographed or edited: ``本报记者 张三``, ``·李四 王五·``, two bare names."""
    if len(text) > 45 or closed(text) or speaks(text):
        return False
    return bool(_BYLINE.match(text) or _NAMES.match(text))


def is_commentator(text: str) -> bool:
    """Whether the line names who comments on what an article tells: ``渔业研究所所长 张三``."""
    return _COMMENTS.match(text) is not None


def is_name(text: str) -> bool:
    """Whether the line may be one person's name: a byline only over a date."""
    return _SOMEBODY.match(text) is not None


def is_pen_names(text: str) -> bool:
    """Whether the line may be names of which not all begin with a surname: a byline only after the body."""
    return _PEN_NAMES.match(text) is not None


def is_signature(text: str) -> bool:
    """Whether the line is names in brackets: a byline only after the text, ``（李明 陈立）``."""
    return _SIGNED.match(text) is not None and text[1:-1] not in {"全文", "全文完", "完"}


def is_file_number(text: str) -> bool:
    """Whether the line is an official document's number: ``海政发〔2025〕12号``."""
    return _FILE_NUMBER.match(text) is not None


def is_office(text: str) -> bool:
    """Whether the line names the office (and the name) of who gives a report: ``市长 张三``."""
    return _OFFICE.match(text) is not None


def is_authority(text: str) -> bool:
    """Whether the line names an authority, or several: ``云泽县统计局``, ``县发展和改革局  县财政局``."""
    names = text.split()
    return bool(names) and all(_AUTHORITY.fullmatch(name) for name in names)


def is_dateline(text: str) -> bool:
    """Whether the line is a date, with or without the meeting it was on."""
    return _DATELINE.match(text) is not None


def is_caption(text: str) -> bool:
    """Whether the line says of itself that it stands under a picture: ``…一角``, ``…。 陈某摄``, ``图为…``."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if _CREDITED.search(text) or _SHOWN.match(text):
        return text.count("。") <= 2
    return not prose(text.rstrip("。")) and _CAPTION.search(text) is not None
