"""Which of the short lines at the head of a page is its title, and what stands around it."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区、学校一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户。"


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("芦湾工业一线观察", "一只灯泡 照亮半个湾"),
        ("开年看 向前行", "以湾兴城 依港立业"),
        ("新春走基层", "除夕夜的吊机师傅"),
        ("聚焦老港新生（二）", "从“空堆场”到“大市集”"),
        ("回眸这五年·街镇篇", "渔村三变"),
        ("奋进新征程 芦湾谱华章", "向湾而歌的年轻人"),
        ("区人大代表、渔港镇镇长陈立：", "把渔港办成会客厅"),
        ("芦政发〔2031〕12号", "关于印发芦湾新区更新方案的通知"),
    ],
)
def test_what_names_a_column_a_campaign_or_a_speaker_is_no_title(label: str, title: str) -> None:
    article = page(label, title, "本报记者 孟川", LEAD, FIRST)
    assert (article.title, article.kicker, article.bylines) == (title, (label,), ("本报记者 孟川",))


def test_a_column_over_a_title_that_looks_like_the_headings_leaves_them_apart() -> None:
    article = page(
        "芦湾工业一线观察", "一只灯泡 照亮半个湾", LEAD, "设备换新 老厂添动力", FIRST, "抱团出海 小厂闯世界", LEAD
    )
    assert article.title == "一只灯泡 照亮半个湾"
    assert [section.heading for section in article.sections] == [None, "设备换新 老厂添动力", "抱团出海 小厂闯世界"]


def test_the_line_over_a_line_that_adds_to_it_is_the_title() -> None:
    article = page("芦湾新区把项目当作头等大事", "开春就是开门红", "——来自七个工地的报道", LEAD)
    assert article.title == "开春就是开门红"
    assert article.kicker == ("芦湾新区把项目当作头等大事", "——来自七个工地的报道")


@pytest.mark.parametrize(
    "title",
    [
        "芦湾区2031年国民经济和社会发展统计公报",
        "关于芦湾区2031年预算执行情况和2032年预算草案的报告",
        "芦湾区2031年上半年经济运行分析",
        "芦湾区2031年工作总结",
    ],
)
@pytest.mark.parametrize("below", [("2032年3月20日",), ()])
def test_the_authority_below_a_title_signs_it(title: str, below: tuple[str, ...]) -> None:
    article = read("\n".join((title, "芦湾区统计局", *below, LEAD, FIRST)).encode(), "page.txt")
    assert (article.title, article.kicker) == (title, ())
    assert set(article.bylines) == {"芦湾区统计局", *below}


def test_a_title_broken_inside_a_phrase_needs_no_space() -> None:
    article = page("关于加快全区码头改造和\n功能提升的意见", "各街道：", LEAD)
    assert article.title == "关于加快全区码头改造和功能提升的意见"


@pytest.mark.parametrize(
    "again", ["芦湾渔港换了新颜", "芦湾新闻网-芦湾渔港换了新颜", "芦湾渔港换了新颜-芦湾区门户网站"]
)
def test_a_title_that_comes_twice_is_printed_once(again: str) -> None:
    article = page(again, "作者：陈立 时间：2031-10-24 阅读：180", "芦湾渔港换了新颜", LEAD)
    assert (article.title, article.kicker) == ("芦湾渔港换了新颜", ())
    assert article.bylines == ("作者：陈立 时间：2031-10-24 阅读：180",)


@pytest.mark.parametrize(
    ("deck", "title"),
    [
        ("两个渔民亲历的三十五年——", "小码头，大时代"),
        ("原标题：芦湾渔港春天里开市了", "渔港开市"),
        ("芦湾照明", "灯亮了，路通了，人来了"),
    ],
)
def test_a_title_may_have_commas_and_stand_below(deck: str, title: str) -> None:
    article = page(deck, title, LEAD)
    assert (article.title, article.kicker) == (title, (deck,))


def test_a_title_that_asks_may_stand_under_a_label() -> None:
    article = page("两会观察", "渔港的明天在哪里？", LEAD)
    assert (article.title, article.kicker) == ("渔港的明天在哪里？", ("两会观察",))


def test_what_follows_the_names_under_a_title_is_the_text() -> None:
    article = page(
        "渔港脉动", "本报记者 孟川", "芦湾渔港去年卸下鲜货四千", "二百吨，同比增长一成，冷库扩了两座。", FIRST
    )
    assert (article.title, article.kicker) == ("渔港脉动", ())
    assert article.sections[0].paragraphs[0].text == "芦湾渔港去年卸下鲜货四千二百吨，同比增长一成，冷库扩了两座。"


@pytest.mark.parametrize("title", ["开工！开工！七个工地齐上阵", "新的一年，这样干！", "渔港的鱼去哪儿了？"])
def test_a_title_may_call_or_ask(title: str) -> None:
    assert page(title, "本报记者 孟川", LEAD).title == title


def test_a_first_paragraph_cut_at_a_picture_is_no_title() -> None:
    cut = "芦湾渔港去年卸下鲜货四千二百吨，同比增长一成，冷库扩了两座，出口航线首次突破"
    article = page("渔港脉动", cut, "渔港夜景 孟川 摄", "二十条。", FIRST)
    assert (article.title, article.sections[0].paragraphs[0].text) == ("渔港脉动", cut + "二十条。")


def test_the_office_of_who_speaks_is_no_title() -> None:
    article = page("在全区大会上的讲话", "（2031年2月8日）", "区委书记 孟川", "同志们：", FIRST)
    assert (article.title, article.bylines) == ("在全区大会上的讲话", ("（2031年2月8日）", "区委书记 孟川"))


def test_the_title_of_a_report_stands_between_meeting_and_speaker() -> None:
    meeting = "区九届人大二次", "会议文件（十一）"
    article = page(
        *meeting,
        "政府工作报告",
        "——2031年1月8日在芦湾区",
        "第九届人民代表大会第二次会议上",
        "区长 孟 川",
        "各位代表：",
        FIRST,
    )
    assert article.title == "政府工作报告"
    assert article.kicker == (*meeting, "——2031年1月8日在芦湾区", "第九届人民代表大会第二次会议上")
    assert article.bylines == ("区长 孟 川",)


def test_a_title_with_a_blank_after_each_character_is_no_label() -> None:
    assert page("芦湾区两会", "芦 湾 规 划", "——到2035年", LEAD).title == "芦 湾 规 划"


def test_an_editors_note_without_a_title_above_it_is_text() -> None:
    article = page("编者按", LEAD, FIRST)
    assert (article.title, article.kicker) == ("page", ())


def test_a_documents_title_may_be_long_and_stand_on_two_lines_under_its_issuer() -> None:
    first, second = "关于印发芦湾新区国民经济和社会发展", "第十六个五年规划和二〇四五年远景目标纲要的通知"
    article = page("芦湾新区管理委员会", first, second, "芦管发〔2031〕6号", "各街道：", LEAD)
    assert article.title == first + second
    long = "中共芦湾新区工委关于制定芦湾新区国民经济和社会发展第十六个五年规划和二〇四五年远景目标的建议"
    assert page(long, LEAD, FIRST).title == long


def test_a_numbered_heading_right_below_the_title_is_no_part_of_it() -> None:
    article = page(
        "芦湾渔港2031年工作总结和2032年工作计划", "一、2031年工作总结", "1、扩建码头。" + LEAD, "2、清淤。" + FIRST
    )
    assert (article.title, article.kicker) == ("芦湾渔港2031年工作总结和2032年工作计划", ())
    assert [section.heading for section in article.sections] == ["2031年工作总结", "扩建码头", "清淤"]


def test_a_plans_title_over_several_lines_is_one_without_blanks() -> None:
    lines = "芦湾新区国民经济和社会发展", "第十六个五年规划和2045 年", "远景目标纲要"
    article = page("\n".join(lines), "芦湾新区管委会\n2031 年 5 月", LEAD, "第一章 回望来路", FIRST)
    assert article.title == "".join(lines)
    assert article.warnings == ()


@pytest.mark.parametrize(
    "over",
    [
        "芦政发〔2031〕12号《关于印发芦湾新区更新方案的通知》",
        "《关于印发芦湾新区更新方案的通知》",
    ],
)
def test_a_documents_title_with_its_number_or_between_marks_over_it_is_told_once(over: str) -> None:
    article = page(over, "关于印发芦湾新区更新方案的通知", "芦政发〔2031〕12号", "各街道：", LEAD)
    assert (article.title, article.kicker) == ("关于印发芦湾新区更新方案的通知", ("芦政发〔2031〕12号",))


def test_the_title_of_a_document_stands_below_the_letter_that_sends_it() -> None:
    letter = "各街道，新区各部门：", "现将《芦湾新区旧港更新三年行动》印发给你们，请认真组织实施。"
    article = page(
        *letter, "芦湾新区管委会", "二〇三一年二月二十日", "芦湾新区旧港更新\n三年行动", LEAD, "一、目标", FIRST
    )
    assert article.title == "芦湾新区旧港更新 三年行动"
    assert article.bylines == ("芦湾新区管委会", "二〇三一年二月二十日")
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [*letter, LEAD]


def test_what_stands_between_brackets_alone_over_the_text_is_no_title() -> None:
    article = page("（2031年2月1日芦湾新区第九届代表大会通过）", LEAD, FIRST)
    assert (article.title, article.kicker) == ("page", ("（2031年2月1日芦湾新区第九届代表大会通过）",))


def test_when_it_was_published_behind_the_title_is_a_byline() -> None:
    article = page("芦湾渔港换了新颜 发布时间：2031-03-05 10:01", LEAD, FIRST)
    assert (article.title, article.bylines) == ("芦湾渔港换了新颜", ("发布时间：2031-03-05 10:01",))


def test_the_title_of_a_document_below_the_letters_own_title_is_a_heading() -> None:
    letter = "关于印发政府工作报告的通知", "各街道：", "现将《政府工作报告》印发给你们，请认真组织实施。"
    report = "政府工作报告\n——2031年1月8日在芦湾区第九届人民代表大会第二次会议上", "芦湾区人民政府区长孟川"
    article = page(*letter, "芦湾区人民政府\n2031年1月13日", *report, "各位代表：", LEAD, "一、回望来路", FIRST)
    assert article.title == letter[0]
    assert article.bylines == ("芦湾区人民政府", "2031年1月13日", "芦湾区人民政府区长孟川")
    heading = "政府工作报告 ——2031年1月8日在芦湾区第九届人民代表大会第二次会议上"
    assert [(section.level, section.heading) for section in article.sections] == [
        (1, None),
        (1, heading),
        (2, "回望来路"),
    ]


@pytest.mark.parametrize("line", ["芦政发〔2031〕12号", "2031年1月8日在芦湾区第九届", "人民代表大会第二次会议上"])
def test_what_only_tells_when_and_under_which_number_it_was_passed_is_no_title(line: str) -> None:
    assert page(line, "各位代表：", LEAD, FIRST).title == "page"


@pytest.mark.parametrize("form", ["新华社芦湾6月2日电 题：{}", "（图文互动）（1）{}", "（图文互动）{}"])
def test_a_title_that_comes_again_behind_the_wire_or_over_a_picture_is_dropped(form: str) -> None:
    article = page("一片湾的新生——芦湾更新见闻", form.format("一片湾的新生——芦湾更新见闻"), LEAD, FIRST)
    assert (article.title, article.kicker) == ("一片湾的新生——芦湾更新见闻", ())
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [LEAD, FIRST]


def test_a_title_behind_the_wire_is_told_without_it() -> None:
    assert page("新华社芦湾6月2日电 题：一片湾的新生", LEAD, FIRST).title == "一片湾的新生"


def test_where_a_report_was_given_may_stand_behind_its_title() -> None:
    article = page("政府工作报告 ——二〇三一年一月八日在芦湾区第九届人民代表大会第二次会议上", "各位代表：", LEAD)
    assert article.title == "政府工作报告"
    assert article.kicker == ("——二〇三一年一月八日在芦湾区第九届人民代表大会第二次会议上",)


def test_the_line_under_which_it_says_when_it_appeared_is_the_title() -> None:
    article = page(
        "芦湾资讯中心", "渔港冬季航线推进会召开", "发布时间：2031-08-02 来源：芦湾网 作者：佚名", LEAD, FIRST
    )
    assert (article.title, article.kicker) == ("渔港冬季航线推进会召开", ("芦湾资讯中心",))


def test_the_title_it_had_elsewhere_is_its_title_where_no_other_stands() -> None:
    article = page("本文转自：芦湾网", "原标题：渔港开市，新气象！", LEAD, FIRST)
    assert (article.title, article.bylines) == ("渔港开市，新气象！", ("本文转自：芦湾网",))


@pytest.mark.parametrize(
    "speaker",
    [
        "芦湾旗人民政府代旗长 孟川",
        "芦湾镇党委副书记、政府镇长提名人选     孟  川",
        "□本报记者孟 川",
        "芦湾区人民政府区长孟川",
    ],
)
def test_who_speaks_or_writes_under_a_title_is_a_byline(speaker: str) -> None:
    article = page("政府工作报告（草案）在芦湾镇代表大会上", speaker, "各位代表：", LEAD)
    assert (article.title, article.bylines) == ("政府工作报告（草案）在芦湾镇代表大会上", (speaker,))


def test_whom_a_letter_is_sent_to_is_no_title() -> None:
    letter = "各街道，更新领导小组各成员单位：", "现将《芦湾新区旧港更新规划》印发给你们，请认真组织实施。"
    article = page(
        "\n".join([*letter, "芦湾新区管委会", "2031年1月5日", "芦湾新区旧港更新规划", LEAD, "一、基础", FIRST])
    )
    assert (article.title, article.kicker) == ("芦湾新区旧港更新规划", ())


def test_a_title_that_asks_may_be_one_of_several_parts() -> None:
    title = "特产|湾里第一渔村，港上第一灯塔，你知道吗？（二）"
    assert page(title, LEAD, FIRST).title == title


def test_a_long_title_over_its_date_is_no_text() -> None:
    title = "芦湾晨报丨走下去，把山乡湾区的新变化写进千家万户 ——芦湾晨报“新春走基层·回村看变化”特别报道活动综述"
    article = page(title, "2031-03-14 11:47:38", "芦湾晨报客户端 芦湾频道", LEAD, FIRST)
    assert (article.title, article.bylines) == (title, ("2031-03-14 11:47:38",))


def test_a_reports_title_may_run_into_where_it_was_given() -> None:
    article = page(
        "2031年政府工作报告—— 2031年1月13日在芦湾区第九届代表大会第五次会议上", "区 长 孟 川", "各位代表：", LEAD
    )
    assert (article.title, article.bylines) == ("2031年政府工作报告", ("区 长 孟 川",))


def test_a_document_quoted_in_full_begins_under_its_title() -> None:
    notice = "芦湾新区关于明确2031年重点工作责任单位的通知"
    article = page("新区日前分解全年任务。" + LEAD, "原文如下：", notice, "各街道，各部门：", FIRST)
    assert [section.heading for section in article.sections] == [None, notice]


@pytest.mark.parametrize("date", ["中華民國114年3月5日", "民國一一四年三月五日", "中华民国114年3月"])
def test_a_date_of_the_republic_is_no_title(date: str) -> None:
    text = f"{date}\n\n蘆灣市漁業發展報告\n\n漁業連年向好，全市上下合力推進。\n\n各項工作均有進展，規模不斷擴大。\n"
    assert read(text.encode(), "report.txt").title == "蘆灣市漁業發展報告"


def test_a_title_may_ask_before_it_tells() -> None:
    title = "今年“船位”“泊位”“学位”怎么增？芦湾召开发布会回应关切"
    article = read(f"{title}\n\n3月18日上午，芦湾举行发布会。各部门介绍情况。\n".encode(), "page.txt")
    assert article.title == title
    assert [paragraph.text for section in article.sections for paragraph in section.paragraphs] == [
        "3月18日上午，芦湾举行发布会。各部门介绍情况。"
    ]


def test_a_title_may_break_behind_a_half_width_colon() -> None:
    article = page("芦湾开发区:", "挺起工业脊梁 奏响转型强音", LEAD, FIRST)
    assert article.title == "芦湾开发区:挺起工业脊梁 奏响转型强音"


@pytest.mark.parametrize(
    "who",
    ["集团董事长 闻立行", "青湾渔业集团党委书记、董事长 张立行", "总经理 周远山", "院长 李 同", "县商会会长 王海"],
)
def test_who_gives_a_companys_report_is_no_title(who: str) -> None:
    page = read(
        f"青湾渔业集团2031年度工作报告\n{who}\n\n各位代表：\n\n一、去年工作\n\n去年修了渔堤两座。\n".encode(),
        "page.txt",
    )
    assert page.title == "青湾渔业集团2031年度工作报告"
    assert page.bylines == (who,)


def test_a_title_may_tell_of_somebody_with_an_office() -> None:
    page = read("我和校长 李明\n\n小时候，李明教我们读书。\n\n他住在渔村。\n".encode(), "page.txt")
    assert page.title == "我和校长 李明"


def test_what_minutes_tell_of_their_meeting_is_no_title() -> None:
    told = ("时间：2031年5月9日下午", "地点：渔港三楼会议室", "主持人：孟川")
    page_of_minutes = "\n".join(
        ("芦湾渔港第十七次调度会议纪要", "", *told, "", LEAD, "", "出席：孟川、陈立", "列席：王新")
    )
    article = read(page_of_minutes.encode(), "page.txt")
    assert article.title == "芦湾渔港第十七次调度会议纪要"
    assert set(told) <= {*article.kicker, *article.bylines}
    assert [one.text for one in article.sections[-1].paragraphs] == [LEAD, "出席：孟川、陈立", "列席：王新"]
