"""The text of a shipped style -> the text of one's own: the same look, with comments that tell what may be changed."""

import re

COMMENTS = {
    "origin": "数值的出处：standard 标准、practice 惯例、house 自定；与此不同的，在该数值处写明。",
    "page": "纸张（A3 A4 A5 B4 B5 16开 Letter Legal，或 width、height）、页边距，单位毫米；\n"
    "# 可加 lines、chars 定每页行数、每行字数。",
    "faces": "字体：song hei kai fangsong title 五种用途各用什么字体；east_asian 中文，latin 西文，alternative 备用。",
    "roles": "各种段落的样子。size 字号（三号、小四或磅值）；line 行距（磅值、1.6倍，或按每页行数的 1格）；\n"
    "# first、left、right 缩进（字）；before、after 段前段后（磅值或 0.5行）；align 对齐（left center right both）；\n"
    "# number 编号样式（一、（一）1.（1）①）；rule_above、rule_below 上下横线（磅）；\n"
    "# rule_colour 线色，rule_gap 线与文字的距离；foot 置于末页版心底部；\n"
    "# like 表示与另一种段落相同，只写不同之处。",
    "characters": "行内文字：strong 强调，number 数字，mark 出处标记，link 链接，source 出处位置，signer 签发人姓名。",
    "table": "表格：rule 上下框线，line 内线（磅）；head_fill 表头底色，band_fill 隔行底色。",
    "box": "要情摘要的方框：底色、框线、内边距。",
    "palette": "图表各系列的颜色，依次取用。",
    "cover": "是否单独成封面。",
    "appendix_follows": "附录是否接排；否则另起一页。",
    "header": "页眉；可用 {title} {section} {audience} {issuer} {date} {page} {pages}。",
    "footer": "页脚，写法同页眉。",
}
_HEAD = "# 自己的版式：改动下列各项后，在提纲里写 style: {name}，或用 publisher build --style {name} 试看。\n"
_KEY = re.compile(r"^(\w+):", re.MULTILINE)
_COMMENT = re.compile(r"\A(#.*\n)+")


def scaffold(text: str, name: str) -> str:
    """The style's text under another name, each part with its comment; its own opening comment is left out."""
    named = re.sub(r"^name: .*$", f"name: {name}", _COMMENT.sub("", text), count=1, flags=re.MULTILINE)
    return _HEAD.format(name=name) + _KEY.sub(_commented, named)


def _commented(key: re.Match[str]) -> str:
    return f"# {COMMENTS[key[1]]}\n{key[0]}" if key[1] in COMMENTS else key[0]
