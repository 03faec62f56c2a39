"""Whether a measure is done or planned."""

from pathlib import Path

import pytest
from reading import decide, found_measures

from publisher.article.text import read
from publisher.extract import find as find_items
from publisher.extract import measures as measure_finder

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("近年来,新城积极推广滴灌技术。", "done"),
        ("去年修了渔港，护了渔船，疏了航道。今年要护渔。鱼产量比上年增长7%，加固缆桩。", "done"),
        ("去年,临水区先后改造老旧厂房。", "done"),
        ("今年,新城率先完成农房确权改革。", "done"),
        ("今年以来,新城开展河道清淤行动。", "done"),
        ("新城将推广滴灌技术。", "planned"),
        ("渔风逐步养成。该县将护渔条例用通俗易懂的漫画形式进行展示。", "done"),
        ("连日来，渔区开展护渔行动。", "done"),
        ("到2030年,新城要建设三座水厂。", "planned"),
        ("推广滴灌技术。", "planned"),
        ("去年，渔港建好了。全年承担护渔项目47个，年度计划投资3亿元，实际完成4亿元。", "done"),
        ("一年来，主要做了以下工作。\n\n一是整治河道。加固缆桩，预计今年年底前完工。", "done"),
        ("去年，渔港建好了。疏浚航道，实现收入1.3亿元，恢复到2019年同期的134%。", "done"),
        ("今年要护渔。按照《渔港规划（2030—2034年）》要求，加固缆桩。", "planned"),
        ("去年，渔港建好了。对停船难，镇里计划新增泊位150个，疏浚航道。", "planned"),
        ("海堤工程去年底已启动，镇里计划修建护岸3公里。改造码头。", "planned"),
        ("要加快渔港建设。新建冷库，总投资3亿元，2031年3月投入运行。", "planned"),
        ("去年，渔港建好了。制定实施渔业发展纲要。", "done"),
        ("去年，渔港建好了。反偷捕斗争取得进展，查处一批大案要案。", "done"),
        ("今年要护渔。改造鱼塘，对已引进渔户，引导圈网养殖。", "planned"),
        ("新的一年，要紧紧围绕渔港建设，清理航道。", "planned"),
        ("会议总结回顾了2017年的工作。镇长说，2018年全镇的重点工作是：清理航道。", "planned"),
        ("近年来,新城推广滴灌技术。下一步,新城将新建水渠。", "planned"),
        ("一年来，主要做了以下工作。\n\n一是整治河道。推广滴灌技术。", "done"),
        ("镇里给每个村配了一名农技员。", "done"),
        ("未来三年，新城要修水渠。目前的办法要改，镇里出台了扶持办法。", "done"),
        ("加快修渔港，推进护渔。必须修。会上，镇里与船队签订护渔公约。", "done"),
        ("会上，镇长指出，要抓紧修渔港，加固缆桩。", "planned"),
        ("要修渔港，必须修。近期共走访船队3支。", "done"),
        ("要修渔港，必须修。县长先后两次召开护渔会议。", "done"),
        ("今年要护渔。规划发布当天，镇里同步出台护渔办法。", "done"),
        ("也是那一年，镇里拓宽航道，改造鱼市。", "done"),
        ("船坞还小，鱼市也旧。该镇做好护渔巡查。", "done"),
        ("各村要盯紧渔船，加快码头项目前期工作。", "planned"),
        ("去年,新城将泊位费由80元压缩至60元，疏浚航道。", "done"),
        ("从下个月起每周一安排医生上岛。", "planned"),
        ("前三季度,县金融办搭建银渔对接平台。", "done"),
        ("10月12日,临水区启动护渔行动。", "done"),
        ("发放渔船贷款,惠及渔民260户。", "done"),
        ("改造2000年以前建成的水闸。", "planned"),
        ("五年前，渔村还很穷。渔村关停小窑30座。", "done"),
        ("这几年，我们先后投入800万元，改造管网60公里。", "done"),
        ("园区为渔企代办手续56件，兑现奖金230万元。", "done"),
        ("合作社统一供苗，与超市签订订单。产值同比增长18%。", "done"),
        ("镇里的主要任务是修渔港。去年,镇里把修渔港作为首要任务。修缮码头。", "done"),
        ("关停小窑30座，设立海外仓两个。如今，渔村变了样。", "done"),
        ("加快关停小窑30座，设立海外仓两个。如今，渔村变了样。", "planned"),
        ("今年支出比去年增加，压减会议经费。", "planned"),
        ("今后，县里要立规矩。制定了应急预案，明确了供水要求。", "done"),
        ("自2021年以来，县里拓宽渔港进出路，将航道由原来的8米拓宽至20米。", "done"),
        ("自2021年以来，县里拓宽渔港进出路。", "done"),
        ("11月2日，镇里成立护渔队，研究下一步休渔工作。", "done"),
        ("为确保开渔顺利，去年就加固了缆桩，疏浚航道。", "done"),
        ("要修好渔港，将渔船改造成为新的抓手，加固海堤。", "planned"),
        ("一年来，主要做了以下工作。\n\n制定禁渔方案，确保渔民有饭吃。扩大休渔海域。", "done"),
        ("近年来，渔船老旧。尤其是今年，面对台风，加固渔港缆桩。", "done"),
        ("2023年下半年，镇里疏浚入江航道。", "done"),
        ("下半年，镇里疏浚入江航道。", "planned"),
        ("两年来，镇里疏浚入江航道。", "done"),
        ("4月9日至10日，镇里疏浚入江航道。", "done"),
        ("去年，镇里将护渔经验转化为制度。", "done"),
        ("要抓紧修渔港。镇里正在疏浚入江航道。", "done"),
        ("把渔家故事讲进课堂，将护渔精神作为主要内容。发放书籍6000余册。培训渔技员80余人。举办渔歌会10余场。", "done"),
        ("今年年初，社区整合志愿者力量。", "done"),
        ("1-9月，产值增长21%。今年，我县强力推进渔港战略。", "done"),
        ("主任介绍了2015年工作思路，即调整规划建设好渔港。", "planned"),
        ("每到一处，县领导现场办公，落实责任主体。", "done"),
        ("2023年发展的总要求是：疏浚入江航道。", "planned"),
        ("一直以来，镇里疏浚入江航道。", "done"),
        ("去年，镇里疏浚入江航道。《报告》提出，加固海堤。", "planned"),
        ("去年，渔港很旧。渔业部门应该修好海堤，加固缆桩。", "planned"),
        ("要修渔港，必须修。\n\n镇长察看了渔港，与船员交谈，加固缆桩。", "done"),
        ("去年召开了护渔会，今年要推开护渔经验，修好海堤。", "planned"),
        ("去年，渔价下跌。按照出手要快、措施要准的要求，修好渔港。", "done"),
        ("去年，渔价下跌。今年2月，镇里疏浚入江航道。", "done"),
        ("今年2月底前，镇里疏浚入江航道。", "planned"),
        ("县里已修好渔港30座，镇里也要疏浚入江航道。", "planned"),
        ("过去几年，镇里主要修好了海堤。", "done"),
        ("要修渔港，必须修。\n\n镇长确定了方案，加固缆桩。", "planned"),
        ("对2020年以后下水的渔船加装定位仪。", "planned"),
    ],
)
def test_the_status_follows_the_words_of_time(text: str, status: str) -> None:
    assert found_measures(text)[-1].status == status


def test_a_title_that_looks_back_tells_that_its_sections_report() -> None:
    body = "整治入海排污口八十个。铺设管网四十公里，栽下红树林。"
    page = read(f"云溪县:半程答卷见真章\n\n——上半年发展综述\n\n{body}\n\n海岸换新颜\n\n{body}".encode(), "page.txt")
    assert {found.status for found in measure_finder.find(page, decide(page))} == {"done"}


def test_a_title_of_a_summary_of_work_tells_that_it_reports() -> None:
    page = read("渔业局工作总结\n\n开展护渔巡查。举办培训班7期。".encode(), "page.txt")
    assert {found.status for found in measure_finder.find(page, decide(page))} == {"done"}


def test_a_section_that_looks_back_reports() -> None:
    body = "修好水渠三百里。加固堤防，推广良种，群众收入稳步提高，粮食产量连年增长，农民笑逐颜开。"
    text = f"政府工作报告\n\n一、过去一年工作回顾\n\n（一）农业\n\n{body}\n\n二、今年任务\n\n{body}"
    page = read(text.encode(), "report.txt")
    statuses = [(found.evidence.section, found.status) for found in measure_finder.find(page, decide(page))]
    assert set(statuses) == {(1, "done"), (2, "planned")}


def test_a_paragraph_without_a_word_of_time_goes_on_where_the_last_one_left_off() -> None:
    text = (
        "镇里过去有船厂三座，去年又建成两座，产值达到3亿元。谈到明年，镇长说，渔区将修好海堤。\n\n改造船厂，加固缆桩。"
    )
    assert [found.status for found in found_measures(text)][-2:] == ["planned", "planned"]
    text = "3月2日，镇里启动护渔行动。\n\n会上，签订护渔公约。"
    assert [found.status for found in found_measures(text)] == ["done", "done"]


def test_what_was_announced_ends_where_a_section_says_the_contrary() -> None:
    review = "一、渔业\n\n一年来，主要做了以下工作。修好海堤。"
    plan = "二、渔港\n\n修好船坞。码头要修，航道要清，渔船要换，鱼市要办，渔民必须上保险。"
    page = read(f"工作报告\n\n{review}\n\n{plan}".encode(), "report.txt")
    assert [found.status for found in measure_finder.find(page, decide(page))][:2] == ["done", "planned"]


def test_what_reporters_tell_is_done_unless_they_say_that_it_is_to_come() -> None:
    told = "据介绍，镇里渔船老旧。\n\n志愿者清扫海滩垃圾，为渔民讲解新法规。\n\n下一步，镇里将修好海堤。"
    assert [found.status for found in found_measures(told)] == ["done", "planned"]


def test_levels_alone_do_not_tell_that_a_section_reports() -> None:
    levels = "绿化率达到40%。入学率提高到98%。能耗降低3%。寿命提高1岁。"
    text = f"县里的成就和今后的任务\n\n一、成就和任务\n\n修好海堤。{levels}"
    page = read(text.encode(), "plan.txt")
    assert {found.status for found in measure_finder.find(page, decide(page))} == {"planned"}


def test_what_a_meeting_set_out_lately_is_to_come() -> None:
    text = "日前召开的镇党代会提出，未来五年，疏浚内河航道，新建客运码头3座。"
    assert [measure.status for measure in found_measures(text)] == ["planned", "planned"]


def test_in_a_review_what_is_to_come_ends_with_its_sentence() -> None:
    text = "一、2024年工作回顾\n渔区计划改造渔港9个，力争全部开工。整治码头12个。\n二、2025年工作安排\n疏浚河道3条。"
    assert [measure.status for measure in found_measures(text)] == ["planned", "done", "planned"]


def test_a_year_in_a_name_or_before_what_it_describes_says_nothing_of_the_past() -> None:
    text = "渔区将完善规划；执行渔船目录（2019年本），统筹58个续建项目和2020年新开工项目。"
    assert {measure.status for measure in found_measures(text)} == {"planned"}


def test_the_title_of_a_plan_outweighs_what_its_aims_sound_like() -> None:
    page = read(
        "2015年渔区工作计划\n\n渔业收入完成5亿元，同比增长10%；出口完成3亿元，同比增长12%；扩建码头8座。".encode(), "x"
    )
    assert [measure.status for measure in measure_finder.find(page, decide(page))] == ["planned"]


def test_in_a_review_what_is_to_come_ends_at_the_full_stop() -> None:
    ahead = "下一步，县里将修好海堤；加固缆桩，推广良种。整治渔港。"
    text = f"政府工作报告\n\n一、过去一年工作回顾\n\n去年修好水渠三百里，产量增长9%。{ahead}"
    page = read(text.encode(), "report.txt")
    statuses = [found.status for found in measure_finder.find(page, decide(page))]
    assert statuses == ["done", "planned", "planned", "planned", "done"]


def test_a_plan_that_names_the_year_of_its_review_has_not_had_it() -> None:
    page = read("渔港发展规划\n\n一、实施保障\n\n健全机制。2033年开展中期评估，由区政府组织实施。".encode(), "a.txt")
    assert {measure.status for measure in find_items(page).measures} == {"planned"}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("入冬以来，镇里筹措资金6万元，疏浚沟渠3条，预计春节前完工。", {"done"}),
        ("我们会继续办好开渔节；提高渔船补助标准。", {"planned"}),
        (
            "今后，镇里将突出抓好以下重点。\n\n疏浚航道，新建码头2座。\n\n修订护渔公约，更换缆桩；力争渔业产值突破9亿元。",
            {"planned"},
        ),
    ],
)
def test_since_a_time_and_behind_what_will_go_on(text: str, statuses: set[str]) -> None:
    assert {found.status for found in found_measures(text)} == statuses


def test_rules_newly_laid_down_hold_from_now_on() -> None:
    text = "去年，镇里修订了护渔办法。新办法将修船补贴改为养船补贴，免收停泊费。"
    assert found_measures(text)[-1].status == "planned"


def test_what_is_handled_with_a_word_of_the_future_is_done_all_the_same() -> None:
    text = "去年，镇里推行渔事通办，将17项审批事项并联办理，将航道由“两进两出”扩建为“四进四出”。开通渔民热线。"
    assert {found.status for found in found_measures(text)} == {"done"}


@pytest.mark.parametrize(
    ("page", "status"),
    [
        ("青湾镇2031年渔务安排\n\n去年改造鱼塘87个，今年计划改造鱼塘60个。", ["done", "planned"]),
        ("青湾镇2031年渔务安排\n\n去年引进渔船12艘，2031年拟引进渔船20艘。", ["done", "planned"]),
        (
            "青湾镇预算报告\n\n一、2030年执行情况\n\n修缮渔校2所。\n\n二、2031年预算草案\n\n修缮渔校3所。",
            ["done", "planned"],
        ),
        ("渔区强港计划\n\n改造鱼塘42个、码头6座，2031年、2032年依次推进。", ["planned"]),
        ("青湾镇2031年十件民生实事\n\n改造鱼塘30个。\n\n加装渔灯120盏。", ["planned", "planned"]),
        (
            "青湾镇的渔路\n\n届时全镇渔路增至85公里。改建渔路12公里，完成年度计划11公里的109%；改造渔桥6座。",
            ["done", "done"],
        ),
        ("青湾镇的渔民公寓\n\n建成渔民公寓860套，在建420套。", ["done"]),
    ],
)
def test_each_measure_has_the_time_of_its_own_clause(page: str, status: list[str]) -> None:
    assert [measure.status for measure in find_items(read(page.encode(), "page.txt")).measures] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("客运站已通过初步设计评审，加快征地拆迁，确保明年三季度开工。", "planned"),
        ("客运站已通过初步设计评审，抓紧征地拆迁，办齐手续，力争年内动工。", "planned"),
        ("客运站已完成主体施工，加快推进装修，确保了9月投用。", "done"),
    ],
)
def test_a_clause_that_urges_what_shall_be_by_a_day_is_planned_behind_one_done(text: str, status: str) -> None:
    told = {measure.evidence.quote[:2]: measure.status for measure in found_measures(text)}
    assert told.get("加快", told.get("抓紧")) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("镇里必须修渔港。今年以来，镇里开展护渔行动；延续养船补贴，修缮码头6座。", ["done", "done", "done"]),
        ("今年以来，镇里开展护渔行动；要延续养船补贴。", ["done", "planned"]),
        ("去年，镇里设护渔队3支。将巡查次数与渔村评优直接挂钩；疏浚航道。", ["done"]),
        ("去年，镇里设立监督点46个，查处吃拿卡要问题8起；疏浚航道。", ["done", "done", "done"]),
        ("下一步，镇里将建立护渔榜；把“渔民接待日”定在每月12日。", ["planned", "planned"]),
    ],
)
def test_what_goes_on_behind_a_semicolon_and_what_only_sounds_of_another_time(text: str, status: list[str]) -> None:
    assert [found.status for found in found_measures(text)][-len(status) :] == status
