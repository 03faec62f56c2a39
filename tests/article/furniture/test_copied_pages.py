"""What copying a web page or a newspaper's page brings along with its text."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区、学校一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户。"


def page(*lines: str) -> Article:
    return read("\n".join(lines).encode(), "page.txt")


def texts(article: Article) -> list[str]:
    return [paragraph.text for section in article.sections for paragraph in section.paragraphs]


@pytest.mark.parametrize(
    "control",
    [
        "当前位置：首页 > 新闻 > 芦湾要闻",
        "【打印本页】 【关闭窗口】",
        "字号：大 中 小",
        "分享到：微信 微博",
        "上一篇：渔港开市",
        "扫一扫在手机上看",
        "第02版：要闻",
        "A03版：综合",
        "相关阅读",
        "字号变大 | 字号变小",
        "点击蓝字 关注我们",
        "正在阅读：向海而生的芦湾",
        "文章字数：1337",
        "发布日期：",
        "原文链接",
        "第04版：要闻 上一版3  4下一版",
        "芦湾网>>芦湾频道",
        "索 引 号：008/2031-1 发布机构：芦湾新区管委会",
        "主题分类 国民经济发展规划、计划",
        "【字体：",
        "3 上一篇  下一篇 4 放大 缩小 默认",
        "第2版：要闻·乡村振兴",
        "工作报告 首页  >政务公开  >工作报告",
        "用微信扫描二维码分享至好友和朋友圈",
        "[手机扫一扫]",
        "【纠错】",
        "字体缩小字体放大页面缩小页面放大高对比度辅助线恢复正常关闭",
        "发布时间：  信息来源：",
        "您当前的位置 : 芦湾网  >  要闻",
        "执行日期：2031-5-23",
        "本文主要内容关键词为：港口，此文献不代表本站观点，仅供参考。",
        "|",
        "导语：向海而生的芦湾一文来源于网友上传，不代表本站观点，欢迎参考。",
        "第01版：封面 PDF版阅读",
        "时效性 ：现行有效",
        "生效日期：2031年3月27",
        "港口_副本(2).jpg",
    ],
)
def test_a_control_of_the_page_is_dropped_wherever_it_stands(control: str) -> None:
    for lines in ((control, "向海而生的芦湾", LEAD, FIRST), ("向海而生的芦湾", LEAD, control, FIRST)):
        article = page(*lines)
        assert (article.title, texts(article)) == ("向海而生的芦湾", [LEAD, FIRST])
        assert [repair.kind for repair in article.repairs] == ["dropped"]


@pytest.mark.parametrize(
    "particulars",
    [
        "发布时间：2031-03-26 08:49  来源：芦湾日报  字号：[大 中 小]",
        "2031年5月8日 18:37:44 来源：芦湾新区管委会",
        "2031年3月5日 星期三",
        "芦湾日报记者 孟川 通讯员 何田",
        "编审：孟川 何小田",
        "芦湾网-芦湾日报  2031-02-02  [打印] [关闭]",
        "□孟川",
        "发表于: 2031-07-29",
        "来自 芦湾科技产业园区",
        "2031/03/21 14:05  芦湾新闻网",
        "芦湾日报首席记者孟小川",
        "来源 | 芦湾日报",
    ],
)
def test_when_where_and_by_whom_an_article_appeared_stands_beside_it(particulars: str) -> None:
    for lines in (("向海而生的芦湾", particulars, LEAD, FIRST), ("向海而生的芦湾", LEAD, FIRST, particulars)):
        article = page(*lines)
        assert (article.title, article.bylines, texts(article)) == ("向海而生的芦湾", (particulars,), [LEAD, FIRST])


@pytest.mark.parametrize(
    "sentence",
    [
        "分享改革成果，是芦湾人的心愿。",
        "下一条线路年底通车。",
        "来源于渔港的收入占到三成。",
        "项目位置：三号码头以东。",
        "第一版规划图画在渔家的饭桌上。",
    ],
)
def test_a_sentence_that_begins_like_a_control_stays(sentence: str) -> None:
    assert texts(page("向海而生的芦湾", LEAD, sentence, FIRST)) == [LEAD, sentence, FIRST]


def test_names_in_brackets_sign_the_text_above_them() -> None:
    article = page("向海而生的芦湾", LEAD, "（陈立）")
    assert (article.bylines, texts(article)) == (("（陈立）",), [LEAD])


@pytest.mark.parametrize(
    "tail",
    [
        ["凡本网注明来源的作品，未经授权不得转载。"],
        ["版权和免责声明", "凡来源为芦湾网的稿件，转载须注明。"],
        ["相关阅读：", "渔港开市迎客", "灯具出口创新高"],
        ["Copyright © 2031 芦湾网 版权所有", "海ICP备00000000号"],
    ],
)
def test_the_foot_of_the_page_ends_the_article(tail: list[str]) -> None:
    article = page("向海而生的芦湾", LEAD, FIRST, "责任编辑：陈立", *tail)
    assert (texts(article), article.bylines, article.captions) == ([LEAD, FIRST], ("责任编辑：陈立",), ())


def test_a_line_with_figures_is_no_caption() -> None:
    article = page("向海而生的芦湾", LEAD, FIRST, "联系电话：0000-80000000")
    assert (texts(article)[-1], article.captions) == ("联系电话：0000-80000000", ())


def test_words_that_are_controls_only_around_the_text_are_kept_within_it() -> None:
    around = (
        "收藏",
        "听新闻",
        "退出登录",
        "人工智能朗读：",
        "芦湾网 正文",
        "1",
        "欢迎访问芦湾网！",
        "芦湾区 | www.luwan.example |",
    )
    article = page(*around, "向海而生的芦湾", "2031-05-06 08:30", LEAD, "", "朗读", "", FIRST, "", "举报")
    assert (article.title, article.kicker) == ("向海而生的芦湾", ())
    spans = [repair.spans[0] for repair in article.repairs if repair.kind == "dropped"]
    assert [article.source.text[span.start : span.end] for span in spans] == [*around, "举报"]
    assert [section.heading for section in article.sections] == [None, "朗读"]


def test_the_title_it_had_elsewhere_is_dropped_from_within_the_text() -> None:
    assert texts(page("向海而生的芦湾", LEAD, "原标题：芦湾渔港春天里开市了", FIRST)) == [LEAD, FIRST]


def test_links_to_other_articles_end_the_article() -> None:
    links = "- 2031-11-20渔港里的老手艺（纵横）", "- 2031-11-20把码头还给市民（观察）"
    paper = "《 芦湾日报 》（ 2031年11月19日 06 版）"
    article = page("向海而生的芦湾", LEAD, FIRST, paper, *links)
    assert (texts(article), article.bylines) == ([LEAD, FIRST], (paper,))


@pytest.mark.parametrize(
    "who",
    [
        "孟 川 陈 静 何平",
        "2031-05-06 08:30  来源：芦湾网  作者：孟川 陈静 何平 于海",
        "[规划计划] 发表于：2031-05-06 08:30:11",
        "06.05.2031  12:19",
        "2031-08-19孟川陈静",
        "今日芦湾 2031年45期",
        "http://www.luwan.example/1  2031年08月12日05:00  芦湾晨报",
        "类别：国内新闻 作者：孟川 原创 发布时间：2031-03-12",
        "版次：AA06 版名：重点 稿源：芦湾晨报",
        "文_芦湾融媒体记者 / 孟川 陈静",
        "（ 2031-07-24 ） 稿件来源：芦湾网",
        "2031/01/13/ 08:32 来源：芦湾晚报 记者 孟川 陈静",
        "芦湾文库 2031-07-28 08:33:18 工作报告",
        "报道员：孟川",
        "www.luwan.example 2031-04-15 17:42  记者 孟川 陈静 来源：芦湾晨报    我来说两句",
        "2031-08-30 记者 孟川 来源： 芦湾社",
        "芦湾晨报特别报道组 孟川 陈静",
    ],
)
def test_who_wrote_when_is_a_byline(who: str) -> None:
    assert page("向海而生的芦湾", LEAD, FIRST, who).bylines == (who,)


def test_a_documents_closing_words_and_date_stand_apart() -> None:
    article = page("关于清淤的通知", "各街道：", LEAD, "特此通知", "附件：清淤进度表", "2031年2月21日")
    assert texts(article) == ["各街道：", LEAD, "特此通知", "附件：清淤进度表"]
    assert article.bylines == ("2031年2月21日",)


def test_a_name_over_a_date_is_a_byline() -> None:
    article = page("孟川", "2031年01月02日", LEAD, FIRST)
    assert (article.title, article.bylines) == ("page", ("孟川", "2031年01月02日"))


def test_a_caption_that_says_the_title_again_behind_its_column_is_dropped() -> None:
    article = page(
        "【聚焦两会】芦湾区代表大会开幕",
        "2031/12/14/ 15:58 来源：芦湾网",
        "芦湾区代表大会开幕",
        LEAD,
        "",
        "会议现场",
        "",
        FIRST,
    )
    assert (article.title, article.kicker, article.captions) == ("【聚焦两会】芦湾区代表大会开幕", (), ("会议现场",))
    assert texts(article) == [LEAD, FIRST]


def test_keywords_are_neither_the_title_nor_the_text_around_them() -> None:
    article = page(
        "芦湾渔港的兴起", "关键词：渔港 更新", "", LEAD, "关键词：渔港；更新；就业", "引言：从一条船说起", FIRST
    )
    assert article.title == "芦湾渔港的兴起"
    assert [section.heading for section in article.sections] == [None, "引言：从一条船说起"]


def test_what_is_recommended_below_ends_the_article() -> None:
    other = "芦湾讯（通讯员何平）近年来，学校一所接一所建起来。"
    assert texts(page("向海而生的芦湾", LEAD, FIRST, "新闻推荐", "新建各类学校三十所", other, "相关推荐")) == [
        LEAD,
        FIRST,
    ]


def test_the_sites_own_name_before_its_date_is_no_title() -> None:
    article = page("芦湾渔港统计公报", "芦湾区门户网站 luwan.example 发布时间：2031-03-23 15:06", "", LEAD, FIRST)
    assert (article.title, article.kicker) == ("芦湾渔港统计公报", ("芦湾区门户网站 luwan.example",))
