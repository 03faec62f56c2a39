"""One article, saved as people have it: text, Word with styles and without, PDF, a web page, Markdown."""

import io
from collections.abc import Callable

import docx
from docx.shared import Pt
from newsprint import printed

TITLE = "鹭洲开发区：向海而兴 逐浪前行"
Part = tuple[str, str]
PARTS: list[Part] = [
    ("kicker", "未来三年，鹭洲开发区瞄准四件大事，打造“海上新港、山水新城”——"),
    (
        "text",
        "“潮水涨起来了，船就要开出去。”鹭洲开发区党工委书记周海生说，未来三年，全区将动工项目六十二个，"
        "力争地区生产总值突破900亿元。",
    ),
    ("text", "2031年，鹭洲规上工业应税销售增长12.5%，新增高新技术企业48家，城镇登记失业率控制在2.6%以内。"),
    ("1", "聚焦港口能级 打通向海通道"),
    ("text", "港口是鹭洲最大的家底。加快建设三号码头二期，新辟近洋航线5条，到2033年集装箱吞吐量达到260万标箱。"),
    ("text", "推进疏港铁路支线建设，完善“公铁水”集疏运体系，力争两年内实现铁路专用线全覆盖。"),
    ("caption", "三号码头晨光 周立摄"),
    ("1", "聚力产业强链 壮大实体家底"),
    ("text", "实施“链主领航”行动，培育海工装备、绿色化工两大百亿级产业集群，支持企业建设省级以上研发平台20家。"),
    ("text", "深化园区改革，压缩审批时限30%，引进总投资超10亿元项目8个。"),
    ("1", "聚心民生福祉 写好幸福答卷"),
    ("text", "改造老旧小区14个，新增公共停车位3200个，让老住户用上新电梯。"),
    ("text", "扩大优质教育供给，开工建设鹭洲实验学校，每年新增学位1500个。"),
    ("byline", "本报记者 李明 通讯员 陈海生"),
]
TABLE = [("指标", "2031年", "2033年"), ("集装箱吞吐量", "198万标箱", "260万标箱"), ("高新技术企业", "310家", "420家")]


def text() -> bytes:
    return "\n\n".join([TITLE, *(words for _, words in PARTS)]).encode()


def markdown() -> bytes:
    shown = {"1": "## ", "2": "### "}
    body = "\n\n".join(
        shown.get(kind, "") + words.replace("李明", "[李明](https://x.invalid/li)") for kind, words in PARTS
    )
    body = body.replace("地区生产总值", "**地区生产总值**").replace("周海生说", "*周海生*说")
    return f"---\ntags: [港口]\ndate: 2031-05-06\n---\n\n# {TITLE}\n\n{body}\n".encode()


def page(encoding: str = "utf-8") -> bytes:
    tags = {"1": "h2", "caption": "figcaption"}
    body = "".join(f"<{tags.get(kind, 'p')}>{words}</{tags.get(kind, 'p')}>\n" for kind, words in PARTS)
    body = (
        body.replace("地区生产总值", "<b>地区生产总值</b>")
        .replace("“潮水", "&ldquo;潮水")
        .replace("李明 ", "李明&nbsp;")
    )
    return f"""<!DOCTYPE html><html><head><meta charset="{encoding}"><title>{TITLE}-鹭洲日报网</title>
<style>p {{ color: red }}</style><script>document.write("假新闻一百条");</script></head>
<body><div id="topNav"><a href="/">首页</a> <a href="/gov">政务</a> <a href="/live">直播</a></div>
<nav><ul><li><a href="/1">港口</a></li><li><a href="/2">航运要闻</a></li></ul></nav>
<div class="main"><div class="crumbs">当前位置：首页 &gt; 新闻</div><h1>{TITLE}</h1><div class="content">{body}</div>
<div class="share">分享到：微信 微博</div>
<div class="related-news"><h3>相关阅读</h3>
<ul><li><a href="/3">鹭洲动工一座新码头，年内通航。明年再添两座。</a></li></ul></div>
</div><div class="sidebar"><p>广告：海景房每平方米八千元起，先到先得。电话一百零一。</p></div>
<footer><p>版权所有 鹭洲日报社。未经许可，不得转载。备案号00001。</p></footer></body></html>""".replace(
        "李明&nbsp;", "李明 "
    ).encode(encoding, "xmlcharrefreplace")


def styled() -> bytes:
    """A Word file that uses the styles Title and Heading 1."""
    document = docx.Document()
    document.add_heading(TITLE, 0)
    for kind, words in PARTS:
        if kind.isdigit():
            document.add_heading(words, int(kind))
        else:
            document.add_paragraph(words, "Caption" if kind == "caption" else None)
    return _bytes(document)


def plain() -> bytes:
    """A Word file whose headings are only set larger and bold."""
    document = docx.Document()
    for kind, words in [("title", TITLE), *PARTS]:
        run = document.add_paragraph().add_run(words)
        run.bold = kind.isdigit() or kind == "title"
        run.font.size = Pt({"title": 22, "1": 14}.get(kind, 12))
    return _bytes(document)


def _bytes(document: "docx.document.Document") -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


SAVED: dict[str, Callable[[], bytes]] = {
    "lu.txt": text,
    "lu.docx": styled,
    "plain/lu.docx": plain,
    "lu.html": page,
    "lu.md": markdown,
    "lu.pdf": lambda: printed([("title", TITLE), *PARTS], columns=1),
    "two columns/lu.pdf": lambda: printed([("title", TITLE), *PARTS], columns=2),
    "three columns/lu.pdf": lambda: printed([("title", TITLE), *PARTS], columns=3),
}
