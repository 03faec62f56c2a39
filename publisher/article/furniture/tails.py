"""Lines of an article -> where the page's own end begins: claims of rights, a licence, lists of other articles."""

import re

from publisher.article.lines.line import Line
from publisher.article.lines.sentences import prose

_CLAIM = re.compile(
    r"^订阅《|^(?:版权|免责|特别|郑重)?声明\s*[:：]|^(?:版权|免责)声明|^版权[和与及、]|^凡(?:本网|本报|本站|注明|来源|转载)|©|Copyright|ICP备|版权所有"
    r"|^(?:未经|如需|欢迎)[^。，]{0,12}[，,]?[^。，]{0,8}(?:转载|复制)|^本(?:网站|网|站)所有内容"
)
_NOTICE = re.compile(r"^本作品[^。]{0,60}(?:著作权|公有领域|法律|决议)|^本作品(?:是|来自|在)")
_RELATED = re.compile(
    r"(?:相关|延伸|推荐|热门|更多|精彩)(?:阅读|新闻|链接|文章|报道|推荐|内容|排行|资讯)|往期(?:回顾|推荐|精选)|猜你喜欢|友情链接"
)
_RECOMMENDED = re.compile("(?:新闻|相关|热门|精彩|为您|文章)推荐|猜你喜欢|推荐阅读")
_LONGEST_TAIL = 30
_LINKED = re.compile(
    r"[-•·▪]\s*(?:\d{4}-\d{1,2}-\d{1,2}\s*\S[^。]{4,60}|[^。]{4,60}\s*[（(\[]?\d{4}-\d{1,2}-\d{1,2}[）)\]]?)"
)


def end_of_article(lines: tuple[Line, ...]) -> int:
    """How many of the lines are the article's: what follows is the page's own."""
    end = min(_licence(lines), _recommended(lines))
    for at in range(end - 1, max(end - _LONGEST_TAIL, 0), -1):
        text = lines[at].text
        if _CLAIM.search(text) or _RELATED.fullmatch(text.strip("【】[]:： ")) or _LINKED.fullmatch(text):
            end = at
        elif prose(text):
            break
    return end


def _recommended(lines: tuple[Line, ...]) -> int:
    """Where other articles are recommended, in the second half of the page; the number of lines where they are not."""
    middle = sum(len(line.text) for line in lines) / 2
    read = 0
    for at, line in enumerate(lines):
        if read > middle and _RECOMMENDED.fullmatch(line.text):
            return at
        read += len(line.text)
    return len(lines)


def _licence(lines: tuple[Line, ...]) -> int:
    """Where a licence notice begins, far below the text; the number of lines where there is none."""
    for at in range(len(lines) - 1, max(len(lines) - 60, 0), -1):
        if re.match("(?:版权|免责)声明", lines[at].text) or (_NOTICE.match(lines[at].text) and lines[at].gap >= 2):
            return at
    return len(lines)
