"""A line of a copied page -> whether it belongs to the page: a control, a newspaper's masthead, when and by whom."""

import re

_ACTION = (
    "打印(?:本页|此页|本文|文章|整页|内容)?|关闭(?:本页|此页|窗口|本窗口)?|(?:加入)?收藏(?:本页|本文)?|(?:我要)?纠错|点赞|评论|复制链接"
    "|返回(?:首页|列表|顶部|目录|上一页)?|顶部|在看|喜欢|分享|转发|字[号体](?:变大|变小|放大|缩小)?|默认|超大|特大|[大中小]|A[+-]"
)
_CONTROLS = re.compile(
    r"(?:相关|推荐|延伸|热门|更多)(?:阅读|新闻|链接|文章|报道|推荐)|往期(?:回顾|推荐|报纸)|友情链接|网站地图|更多\s*往期.{0,6}"
    r"|(?:一键)?分享(?:到|至)?(?:[:：\s]|微信|微博|新浪|QQ|朋友圈|空间|好友)*(?:[:：\s].{0,20})?"
    r"|(?:[<‹«\d]?\s*[上下]一[篇页条版期]\s*[>›»\d]?\s*)+(?:[:：].{0,80}|(?:\s*(?:放大|缩小|默认|\d))+)?|[大中小]字号"
    rf"|(?:[【\[(（]?(?:{_ACTION})[】\])）]?[:：\s|/]*){{2,}}|返回(?:首页|列表|顶部|目录)|字[号体]"
    r"|(?:当前|您的|所在|现在|您现在的)位置.*|首页\s*[>›»＞|｜].*|[^>›»＞，。]{2,12}(?:\s*[>›»＞]{1,2}\s*[^>›»＞，。]{1,14})+|(?:点击|阅读|浏览)(?:量|数|次数)?\s*[:：]?\s*\d*\s*次?"
    r"|(?:微信)?扫[一码].{0,16}|(?:发表|我来|我要)评论.{0,12}|点击(?:查看|进入|下载|这里).{0,24}"
    r"|[(（]?阅读全[文部].{0,16}|(?:展开|收起)全文|点击.{0,4}蓝字.{0,8}|关注(?:我们|公众号).{0,12}"
    r"|[-—\s]*(?:THE )?END[-—\s]*|.*enpproperty-->?|正在阅读\s*[:：].{0,60}|打开[^，。]{2,8}(?:新闻|客户端|APP).{0,12}"
    r"|(?:通版阅读|展开|收缩)(?:通版|请点击)?|(?:当前版|文章字数|本文字数)\s*[:：]?\s*\S{0,8}|请使用浏览器.{0,16}|点击右上角.{0,16}"
    r"|[（(]?欢迎您?[）)]?.{0,6}(?:登录|注销|退出).{0,6}|[【\[(（]字[号体].{0,20}|字[号体]\s*[:：].{0,20}|(?:微信)?朋友圈|(?:原文|查看|阅读)(?:链接|原文)|图片|无障碍(?:阅读|浏览)?(?:\s\S{2,6}){0,4}|关怀版"
)
_EDGE = re.compile(
    r"收藏|详情|评论|正文|微[信博]|Qzone|QQ空间|分享|打印|举报|登录|注册|退出登录|首页|返回|听新闻|语音播报|朗读|人工智能朗读|文档|图集|EN|中文|\d{1,4}"
    r"|[\u4e00-\u9fff]{2,6}网\s+正文|关注[\u4e00-\u9fff]{2,8}|扫码.{2,12}|[•·]\s*\d+|约\s*[\d.]+\s*(?:千|万)?[字页]|版权反馈|下载本文"
)
_PICTURE = re.compile(r"[\w()（）.\s-]{1,60}\.(?:jpe?g|png|gif|bmp|webp)", re.IGNORECASE)
_EMPTY = re.compile(r"(?:(?:发布|发表|更新|发文)?(?:日期|时间)|来源|作者|编辑|标签|关键词)\s*[:：]")
_MASTHEAD = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|商报|时报|周报)\s*(?:数字报纸?|电子版|电子报)|第?\s*0{3}\d{2}\s*版.{0,9}"
    r"|第\s*[A-Z]?\d{1,2}\s*版\s*[:：]?\s*[\u4e00-\u9fff·]{0,12}(?:\s*PDF版?(?:阅读|下载)?)?|[A-Z]?\d{2}\s*版?\s*[:：·]?\s*"
    r"(?:要闻|头版|综合|时政|特刊|副刊|广告|[\u4e00-\u9fff]{2}新闻)|[A-Z]?\d{2}\s*版(?:\s*[:：].{2,8})?"
    r"|第\s*[A-Z]?\d{1,2}\s*版.{0,12}[上下]一版.{0,12}|头版|版面(?:导航|目录|概览|图)|本版(?:新闻|导读)|(?:标题|文章)(?:导航|目录|内容)"
)
_RULE = re.compile(r"星期[一二三四五六日天]?|(?:[*＊·•_=~～#…◆★☆■●-]\s*){3,}|[（(]此件[^。]{2,8}发布[）)]")
_DATE = r"\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?"
_TIME = r"(?:\s*(?:上午|下午)?\s*\d{1,2}\s*[:：]\s*\d{2}(?:[:：]\d{2})?)?"
_WHEN = (
    rf"[（(]?\s*(?:(?:(?:发布|发表|更新|刊发|成文)?(?:时间|日期)|(?:发表|发布|更新|编辑)于)\s*[:：]?\s*)?"
    rf"{_DATE}{_TIME}\s*[）)]?"
)
_WHO = (
    r"(?:(?:信息|稿件|文章|内容)?来源|(?:文章)?作者|发布(?:者|人|单位|机构)|供稿(?:单位)?|撰稿|(?:责任|值班|本期)?编辑|责编|编审|审核|签发|监制|校对)"
    r"\s*[:：|｜丨]\s*(?:[^\s:：，。]{0,16}(?:\s(?!\S{0,6}[:：])[^\s:：，。\d]{1,4}){0,5})"
)
_COUNT = r"(?:浏览|阅读|点击)(?:量|数|次数)?\s*[:：]\s*\d*\s*次?|星期[一二三四五六日天]"
_SIZE = rf"[【\[(（]?(?:{_ACTION})[】\])）]?[:：]?|[【\[\])】]"
_SIGNED = re.compile(
    r"[【\[](?:总?策划|统筹|出品|撰文|文字|评论员|作者|来源|记者|通讯员|实习生|图片|摄影|摄像|制图|设计|剪辑|供稿|编辑|责编|校对|审核"
    r"|监制|终审)[】\]]\s*[^。！？]{0,60}"
)
_PARTICULARS = re.compile(rf"[【\[(（]?(?:(?:{_WHEN}|{_WHO}|{_COUNT}|{_SIZE})[\s|｜/，,丨·]*)+[】\])）]?")
_TELLING = re.compile(rf"{_DATE}|[:：|｜丨]")
_FILED = re.compile(
    r"[【\[]?\s*(?:索\s*引\s*号|公文种类|主题(?:分类|词)|体裁分类|信息分类|发布机构|发文(?:机关|机构|字号)"
    r"|(?:成文|生成|发文|公开|生效|实施|失效|废止)日期|文\s*号|有\s*效\s*性|时\s*效\s*性|统一登记号|组配分类)\s*[】\]]?(?:[\s:：]|$)"
)
_SOURCED = re.compile(
    rf"来自\s+[^\s，。：:]{{2,20}}|{_DATE}{_TIME}\s+[^\s，。：:]{{2,12}}|[^\s，。：:]{{2,16}}\s+{_DATE}{_TIME}(?:\s*[【\[]?(?:{_ACTION})[】\]]?)*"
)
_LISTED = re.compile(
    rf"{_DATE}{_TIME}[\u4e00-\u9fff]{{2,9}}|[\u4e00-\u9fff]{{2,8}}\s+\d{{4}}年第?\d{{1,3}}期|"
    rf"[【\[][^】\]。]{{2,20}}[】\]]\s*(?:发表于|发布于|时间|日期)?\s*[:：]?\s*{_DATE}{_TIME}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}{_TIME}"
    rf"|[•·]?\s*{_DATE}\s*(?:发布于|发表于)[\u4e00-\u9fff]{{2,8}}|《\s*[^》]{{2,10}}\s*》\s*[（(]\s*{_DATE}\s*[^（）()。]{{0,12}}[）)]"
)
_ORIGINAL = re.compile(rf"原创\s[^。，]{{0,30}}{_DATE}{_TIME}[^。，]{{0,12}}")
_MOST = 120


def is_control(text: str) -> bool:
    """Whether the line is a control of a web page: ``上一篇：…``, ``【打印】【关闭】``, ``首页 > 要闻``."""
    if len(text) > _MOST:
        return False
    found = (
        _CONTROLS.fullmatch(text.rstrip(":： ")),
        _EMPTY.fullmatch(text),
        _FILED.match(text),
        _PICTURE.fullmatch(text),
    )
    return any(found)


def is_edge(text: str) -> bool:
    """Whether the line is a control where it stands before or after all running text: ``收藏``, ``听新闻``."""
    return _EDGE.fullmatch(text.rstrip(":： ")) is not None


def is_masthead(text: str) -> bool:
    """Whether the line names the newspaper's page (``第02版：要闻``) or only parts the text (``***``)."""
    return len(text) <= _MOST and (_MASTHEAD.fullmatch(text) or _RULE.fullmatch(text)) is not None


def is_particulars(text: str) -> bool:
    """Whether the line only tells when the article appeared, where and by whom: ``2031-05-06 08:30 来源：海角日报``."""
    if len(text) > _MOST:
        return False
    if any(pattern.fullmatch(text) for pattern in (_SIGNED, _ORIGINAL, _SOURCED, _LISTED)):
        return True
    return bool(_TELLING.search(text) and _PARTICULARS.fullmatch(text))
