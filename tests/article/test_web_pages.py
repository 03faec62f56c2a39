"""Saved web pages -> Article: what a reader came for, in whatever encoding, and nothing that stands around it."""

import pytest
from saved import SAVED, TITLE
from saved import page as saved_page

from publisher.article.html import read
from publisher.errors import PublisherError
from publisher.model.article import Article

LEAD = "鹭洲开发区把港口建设摆在首位，今年动工码头三座，货船往来如梭。"
MORE = "入秋以来，园区企业满负荷生产，订单已经排到年底。"


def page(body: str, title: str = f"{TITLE}_鹭洲网") -> Article:
    return read(
        f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>".encode(), "a.html"
    )


def texts(article: Article) -> list[str]:
    return [part.text for section in article.sections for part in section.paragraphs]


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312", "gbk", "gb18030", "utf-16", "utf-8-sig"])
def test_a_page_is_read_in_the_charset_it_declares_or_is_in(encoding: str) -> None:
    assert texts(read(saved_page(encoding), "lu.html")) == texts(read(SAVED["lu.html"](), "lu.html"))


@pytest.mark.parametrize(
    "meta", ["<meta http-equiv='Content-Type' content='text/html; charset={}'>", "<meta charset={}>"]
)
def test_a_page_in_big5_is_read(meta: str) -> None:
    lead = "鷺洲開發區把港口建設擺在首位，今年動工碼頭三座。"
    data = f"<html><head>{meta.format('Big5')}</head><body><h1>鷺洲新港</h1><p>{lead}</p></body></html>"
    assert texts(read(data.encode("big5"), "a.html")) == [lead]


def test_a_page_that_declares_what_it_is_not_is_read() -> None:
    data = f"<html><head><meta charset=utf-8></head><body><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></body></html>"
    assert texts(read(data.encode("gb18030"), "a.html")) == [LEAD, MORE]


def test_paragraphs_parted_by_line_breaks_are_paragraphs() -> None:
    found = page(f"<h1>{TITLE}</h1><div>&nbsp;&nbsp;&nbsp;&nbsp;{LEAD}<br>　　{MORE}<br><br>{LEAD}</div>")
    assert texts(found) == [LEAD, MORE, LEAD]


def test_entities_and_wrapped_source_lines_leave_no_trace() -> None:
    found = page(f"<h1>{TITLE}</h1><p>&ldquo;{LEAD[:9]}\n      {LEAD[9:]}&rdquo;&#20065;亲说。</p><p>{MORE}</p>")
    assert texts(found) == [f"“{LEAD}”乡亲说。", MORE]


def test_a_table_reads_row_by_row_and_a_page_laid_out_in_tables_as_text() -> None:
    data = "<table><tr><th>指标<th>2031年</tr><tr><td>集装箱<br>吞吐量</td><td><p>198万标箱</p></td></tr></table>"
    found = page(
        f"<table><tr><td><a href=/>首页</a></td><td><h1>{TITLE}</h1><p>{LEAD}</p>{data}<p>{MORE}</p></td></tr></table>"
    )
    assert texts(found) == [LEAD, "指标 2031年", "集装箱吞吐量 198万标箱", MORE]


def test_the_title_is_found_without_a_heading() -> None:
    found = page(f"<p class=biaoti>{TITLE}</p><div>来源：鹭洲日报　记者：李明</div><p>{LEAD}</p><p>{MORE}</p>")
    assert (found.title, found.bylines) == (TITLE, ("来源：鹭洲日报　记者：李明",))
    assert texts(found) == [LEAD, MORE]


def test_the_sites_own_heading_is_no_title() -> None:
    found = page(f"<h1>鹭洲网</h1><div><h2>{TITLE}</h2><p>{LEAD}</p><p>{MORE}</p></div>")
    assert found.title == TITLE


def test_a_bold_paragraph_is_a_heading() -> None:
    bold = "<p><strong>港口是鹭洲人的饭碗</strong></p>"
    found = page(f"<h1>{TITLE}</h1><p>{LEAD}</p>{bold}<p>{MORE}</p>")
    assert [part.heading for part in found.sections] == [None, "港口是鹭洲人的饭碗"]


def test_items_of_a_list_are_paragraphs_with_their_numbers() -> None:
    found = page(f"<h1>{TITLE}</h1><p>{LEAD}</p><ul><li>建港口<li>引企业</ul><ol><li>修路<li>造桥</ol><p>{MORE}</p>")
    assert texts(found) == [LEAD, "建港口", "引企业", "1. 修路", "2. 造桥", MORE]


@pytest.mark.parametrize(
    "noise",
    [
        "<div class='leftNav'>港口要闻。企业动态。便民服务。</div>",
        "<div id='comments'>网友：码头真气派，什么时候通船？期待。</div>",
        "<div style='display:none'>隐藏的文字一百条。不应读出。</div>",
        "<form>请输入验证码。登录后评论。</form>",
        "<ul><li><a href=/1>鹭洲新增企业一百家。</a></li><li><a href=/2>鹭洲动工三座桥。</a></li></ul>",
        "<p>分享到：微信 微博</p><p>【打印】 【关闭】</p><p>上一篇：<a href=/3>鹭洲旧事</a></p>",
    ],
)
def test_what_stands_around_the_article_is_left_out(noise: str) -> None:
    found = page(f"{noise}<div><h1>{TITLE}</h1><div><p>{LEAD}</p><p>{MORE}</p></div></div>{noise}")
    assert (found.title, texts(found)) == (TITLE, [LEAD, MORE])


def test_an_article_is_no_noise_whatever_its_element_is_called() -> None:
    found = page(
        f"<div class='related share'><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></div><footer>版权所有。</footer>"
    )
    assert texts(found) == [LEAD, MORE]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "the file is empty"),
        (b"<html><script>1</script></html>", "no text in this file"),
        (b"<html>" + b"\xff\xfe\x00" * 99, "cannot tell the text's encoding"),
        (b"%PDF-1.7", "this is a PDF file"),
    ],
)
def test_a_page_without_text_is_told(data: bytes, told: str) -> None:
    with pytest.raises(PublisherError) as caught:
        read(data, "a.html")
    assert told in caught.value.problems[0].message


def test_a_page_without_headings_has_its_bold_first_line_for_a_title() -> None:
    found = page(f"<p><b>{TITLE}</b></p><p>{LEAD}</p><p><b>港口是鹭洲人的饭碗</b></p><p>{MORE}</p>", title="")
    assert (found.title, [part.heading for part in found.sections]) == (TITLE, [None, "港口是鹭洲人的饭碗"])


def test_a_page_that_is_wrapped_at_its_spaces_keeps_them() -> None:
    found = page(f"<h1>鹭洲开发区：向海而兴\n逐浪前行</h1><p>{LEAD * 3}</p><p>{MORE}</p>")
    assert found.title == TITLE


def test_several_first_headings_are_no_title() -> None:
    found = page(f"<p>{TITLE}</p><p>{LEAD}</p><h1>建港口</h1><p>{MORE}</p><h1>引企业</h1><p>{LEAD}</p>")
    assert (found.title, [part.heading for part in found.sections]) == (TITLE, [None, "建港口", "引企业"])
