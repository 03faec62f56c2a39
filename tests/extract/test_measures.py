"""Which clauses are measures, where they end, what groups them, and whether they are done."""

import json
from pathlib import Path
from typing import Any

import pytest
from reading import article, decisions, found_measures, measures

from publisher.article.text import read
from publisher.extract import goals as goal_finder
from publisher.extract import measures as measure_finder
from publisher.extract.decisions import decide
from publisher.model.items import Goal, Measure

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("疏浚入江河道,新建三座泵站。", ["疏浚入江河道", "新建三座泵站"]),
        ("云溪区将大力推进旧城改造,同步建设地下管廊。", ["大力推进旧城改造", "同步建设地下管廊"]),
        ("加强与高校对接,促进成果就地转化。", ["加强与高校对接,促进成果就地转化"]),
        ("健全物业管理制度,让居民住得更安心。", ["健全物业管理制度,让居民住得更安心"]),
        ("清理闲置厂房,为新项目腾出空间。", ["清理闲置厂房,为新项目腾出空间"]),
        ("完善公交线网,不断提升出行服务水平。", ["完善公交线网,不断提升出行服务水平"]),
        ("以渔港经济为抓手,建设冷链仓库。", ["建设冷链仓库"]),
        ("围绕产业链部署创新链。", ["围绕产业链部署创新链"]),
        ("加强党建引领、补齐民生短板。", ["加强党建引领", "补齐民生短板"]),
        ("发展花卉、果蔬、水产三大产业。", ["发展花卉、果蔬、水产三大产业"]),
        (
            "通过搭建数字平台、织密服务网格、配齐专职人员三大途径,方便群众。",
            ["搭建数字平台", "织密服务网格", "配齐专职人员"],
        ),
        ("在老城区布置十处口袋公园。", ["在老城区布置十处口袋公园"]),
        ("把每一项服务做深做细。", ["把每一项服务做深做细"]),
        ("将海洋项目向港区聚焦。", ["将海洋项目向港区聚焦"]),
        ("把老码头更新与渔村保护结合起来。", ["把老码头更新与渔村保护结合起来"]),
        ("逐户改造渔家厕所。", ["逐户改造渔家厕所"]),
        ("培养养殖能手，以适应深海渔业的要求。", ["培养养殖能手，以适应深海渔业的要求"]),
        ("县渔业局推出渔船直通车。", ["推出渔船直通车"]),
        ("工信部门组织招聘会48场。", ["组织招聘会48场"]),
        ("开辟渔船年检绿色通道,做到当天申请、当天办结。", ["开辟渔船年检绿色通道,做到当天申请、当天办结"]),
        ("云溪区将聚焦海产、造船两条主赛道,派驻招商专员。", ["派驻招商专员"]),
        ("关键是管住近海捕捞。", ["管住近海捕捞"]),
        ("去年，12个县启动渔港改造试点。", ["启动渔港改造试点"]),
        ("一是疏通排水管网,二是加固沿江堤防。", ["疏通排水管网", "加固沿江堤防"]),
        ("深入开展“敢担当,善作为”主题活动。", ["深入开展“敢担当,善作为”主题活动"]),
        ("养老服务体系要加快完善。", ["养老服务体系要加快完善"]),
        ("区财政新增2亿元专项资金，用于支持渔民转产。", ["新增2亿元专项资金，用于支持渔民转产"]),
        ("为每个渔港配备安全员。", ["为每个渔港配备安全员"]),
        ("从下个月起每周一安排医生上岛坐诊。", ["从下个月起每周一安排医生上岛坐诊"]),
        ("淘汰老旧渔船，减轻近海捕捞压力。", ["淘汰老旧渔船，减轻近海捕捞压力"]),
        ("对老码头，不搞大拆大建，而是改造为渔文化馆。", ["对老码头，不搞大拆大建，而是改造为渔文化馆"]),
        ("合作社理事长说，天气很好。", []),
        ("规划不是挂在墙上的画。", []),
        ("省级财政继续较多地增加渔港投资。", ["继续较多地增加渔港投资"]),
        ("渔业部门也要多投入资金。", ["渔业部门也要多投入资金"]),
        ("有计划、有步骤地退渔还湖。", ["有计划、有步骤地退渔还湖"]),
        ("两次下调渔船贷款利率、三次上调收购价。", ["两次下调渔船贷款利率", "三次上调收购价"]),
        ("不再审批沿江码头。", ["不再审批沿江码头"]),
        ("将渔船维修补贴从5万元提高到8万元。", ["将渔船维修补贴从5万元提高到8万元"]),
        ("渔业补贴重点向小船倾斜。", ["渔业补贴重点向小船倾斜"]),
        ("对上岸渔民，在现行办法基础上，再发放补贴。", ["对上岸渔民，在现行办法基础上，再发放补贴"]),
        ("今后，渔业产值占比提高，重点仍是支持深海养殖。", ["支持深海养殖"]),
        ("增发债券支持渔港重建、提升避风能力。", ["增发债券支持渔港重建、提升避风能力"]),
        ("深海养殖产业主攻大黄鱼网箱。", ["主攻大黄鱼网箱"]),
        ("赴沿海三市开展海产推介。", ["赴沿海三市开展海产推介"]),
        ("完善渔船排查登记、调处赔付机制。", ["完善渔船排查登记、调处赔付机制"]),
        ("引导渔民更新网具、开辟外海渔场。", ["引导渔民更新网具、开辟外海渔场"]),
        ("加强渔港巡查,维护海上安全。", ["加强渔港巡查,维护海上安全"]),
        ("改造三条老街,持续提升居住品质;修好码头。", ["改造三条老街,持续提升居住品质", "修好码头"]),
        (
            "去年,发放渔船贷款3亿元,新开工渔民新村两处,新增泊位20个。",
            ["发放渔船贷款3亿元", "新开工渔民新村两处", "新增泊位20个"],
        ),
        ("正确处理养殖与捕捞的关系。", ["正确处理养殖与捕捞的关系"]),
        ("东部渔区要面向外海市场,改建冷链仓库。", ["改建冷链仓库"]),
        ("市财政安排专项资金,支持渔民转产。", ["支持渔民转产"]),
        ("把海洋牧场放在突出位置。", []),
        ("进一步简政放权，清费立税。", ["进一步简政放权", "清费立税"]),
        ("渔港收支账目都要向社会公开。", ["渔港收支账目都要向社会公开"]),
        ("把渔船闲置资金转用于码头维修。", ["把渔船闲置资金转用于码头维修"]),
        ("做好退渔还湖、退养还滩工作。", ["做好退渔还湖、退养还滩工作"]),
        ("以渔民为中心持续改善码头服务。", ["以渔民为中心持续改善码头服务"]),
        ("投资2亿元新建深水冷库群。", ["投资2亿元新建深水冷库群"]),
        ("投资80万元铺设了3公里渔村水泥路。", ["投资80万元铺设了3公里渔村水泥路"]),
        ("出资12万元将旧网厂改造成渔家书屋。", ["出资12万元将旧网厂改造成渔家书屋"]),
        ("渔业社安排了专人看守码头，将看护任务分解到各船队。", ["安排了专人看守码头", "将看护任务分解到各船队"]),
        ("渔港成立了专班，设立热线。", ["成立了专班", "设立热线"]),
        (
            "修好防波堤，保障了渔民生命安全，结束了年年翻船的历史。",
            ["修好防波堤，保障了渔民生命安全，结束了年年翻船的历史"],
        ),
        (
            "第一时间派出救生艇，带头加固缆绳，强势推进退养还滩。",
            ["第一时间派出救生艇", "带头加固缆绳", "强势推进退养还滩"],
        ),
        ("渔业社班子聘请水产技术员，传达休渔规定。", ["聘请水产技术员", "传达休渔规定"]),
        ("各船队一定要配齐救生衣。", ["配齐救生衣"]),
        ("把护渔与巡海相结合，主要负责码头照明。", ["把护渔与巡海相结合", "主要负责码头照明"]),
        ("将航道由8米拓宽至20米。", ["将航道由8米拓宽至20米"]),
        ("建立护渔联盟，共同守护碧海。", ["建立护渔联盟，共同守护碧海"]),
        ("依靠渔船保险来稳住渔业，修好码头。", ["依靠渔船保险来稳住渔业", "修好码头"]),
        ("变坐等渔汛为主动出海，包装渔旅项目。", ["变坐等渔汛为主动出海", "包装渔旅项目"]),
        ("率先为十个渔村建成救助站。", ["率先为十个渔村建成救助站"]),
        ("培育领先全省的造船、接轨外海的航运两大产业。", ["培育领先全省的造船、接轨外海的航运两大产业"]),
        ("就是要疏通航道，完成海堤选址。", ["疏通航道", "完成海堤选址"]),
        ("志愿者清运海滩垃圾，各村组建护渔队伍。", ["清运海滩垃圾", "组建护渔队伍"]),
        ("将巡海航线延伸至外岛，具体编制航线手册。", ["将巡海航线延伸至外岛", "具体编制航线手册"]),
        ("临水县调整优化养殖结构、加快渔港改造、推进渔旅融合。", ["调整优化养殖结构", "加快渔港改造", "推进渔旅融合"]),
        ("临水镇结合岛多湾长的优势，率先解决鱼苗难题。", ["率先解决鱼苗难题"]),
        ("临水镇以船队带动散户为主，建立奖励机制。", ["建立奖励机制"]),
        ("听取渔情汇报，对如何抓好护渔提出要求。", ["听取渔情汇报", "对如何抓好护渔提出要求"]),
        ("全县渔业系统全面加固船坞，借鉴外海养殖经验。", ["全面加固船坞", "借鉴外海养殖经验"]),
        ("规划实施渔港扩建2处。", ["规划实施渔港扩建2处"]),
        ("将渔市与旅游集市相结合。", ["将渔市与旅游集市相结合"]),
        ("1.疏通排水沟；2.加固海堤。", ["疏通排水沟", "加固海堤"]),
        ("临水镇采取“船队+散户”的方式，整修船坞。", ["整修船坞"]),
        ("更多采取合股的办法，整修船坞。", ["更多采取合股的办法", "整修船坞"]),
        ("为护好渔场，培育护渔队伍，3月2日，镇里召开护渔大会。", ["召开护渔大会"]),
        ("就做好休渔工作，镇长强调，要加固缆桩。", ["加固缆桩"]),
        ("县领导先后带队赴外岛开展护渔巡查。", ["先后带队赴外岛开展护渔巡查"]),
        ("镇党委书记亲自督办渔港扩建。", ["亲自督办渔港扩建"]),
        ("每支护渔队伍排班，每个招商队安排两人驻外岛。", ["安排两人驻外岛"]),
        ("村党组织带领渔民修好码头。", ["带领渔民修好码头"]),
        ("持续建船队、优渔港。", ["持续建船队、优渔港"]),
        ("全力以赴“抢”渔汛，“找”销路。", ["全力以赴“抢”渔汛", "“找”销路"]),
        ("修好码头。（三）疏浚航道；（四）加固海堤。", ["修好码头", "疏浚航道", "加固海堤"]),
        ("镇里一方面完善渔市设施，一方面提前介入渔船年检。", ["完善渔市设施", "提前介入渔船年检"]),
        ("首创渔船“零跑”窗口，定制护渔方案。", ["首创渔船“零跑”窗口", "定制护渔方案"]),
        ("青山湾大力推进渔旅融合项目建设。", ["大力推进渔旅融合项目建设"]),
        ("全力以赴抓渔汛、引船队、优码头。", ["全力以赴抓渔汛、引船队、优码头"]),
        ("集中优势办好海产市集，着力扬优势、补短板。", ["集中优势办好海产市集", "着力扬优势、补短板"]),
        ("经开区积极开展护渔行动。", ["积极开展护渔行动"]),
    ],
)
def test_one_measure_for_every_action(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "港口是新城最大的优势。",
        "机制不断完善。",
        "坚持就业优先,",
        "坚持产业强区、创新立区,",
        "牢固树立绿色发展理念。",
        "谱写江海融合新篇章。",
        "在抓好防疫的同时,",
        "为企业发展提供有力支撑。",
        "生产总值增长7%。",
        "消费需求明显不足。",
        "如果工作落实不够,就会失去群众信任。",
        "针对渔业投资增长过快、渔价波动过大等突出问题，",
        "围绕扩大渔获、优化船队，",
        "加快渔港建设，是渔区的头等大事。",
        "这些将发挥重要作用。",
        "采取有力措施，",
        "重点做好以下几方面工作。",
        "锐意进取，埋头苦干。",
        "切实解决这些问题。",
        "渔港建成后，",
        "更加紧密地团结在村党支部周围。",
        "如何加快渔港转型？",
        "突出重点，搞好开局。",
        "统筹规划、分类指导。",
        "投资呈现回稳态势。",
        "渔民收入已经成为全县前列。",
        "有力地促进了渔区发展。",
        "全力推动高质量发展。",
        "特制定本方案。",
        "县里谋划了以深海养殖为主线，",
        "在全县汇聚了向海图强的力量。",
        "紧盯“两个跨越”、突出“向海兴渔”，渔区更美。",
        "真正当好向海发展的“生力军”。",
        "被省政府确定为渔业强县。",
        "镇里主要负责人参加护渔大会。",
        "项目要落地生根、开花结果。",
        "渔港必将带动全县投资。",
        "该区将积极探索。",
        "规划明确到2030年，",
        "当好向海发展排头兵。",
        "渔港规划正式印发实施。",
        "冷库建成后，",
        "渔市热闹起来，形成一片欢腾的海洋。",
        "突出“向海兴渔”，渔区更美。",
        "在县委的坚强领导下，",
        "展销会由渔业局主办。",
        "推介会主题为“向海”。",
        "围绕解决渔民上岸难题，",
        "进一步结合渔港实际，",
        "按照县里的统一安排，",
        "在渔港改造上实现新突破。",
        "重点推进三方面工作。",
        "渔市活力持续激发。",
        "建设里程12公里。",
        "吸引了不少赶海的游客。",
        "对渔港改造给予充分肯定。",
        "为渔区发展做出了贡献。",
        "渔船牵引着小艇。",
        "网具更新，改变了渔港的落后面貌。",
        "渔船直通车对稳定鱼价，发挥了重要作用。",
        "全区上下必须把海防摆在突出位置。",
        "建材厂、解说员。",
        "带领全县人民向海图强。",
        "实行休渔的占三成。",
        "渔业局围绕渔港扩建、船坞整修等工作作表态发言。",
        "镇里要把护渔放到更加突出的位置。",
        "现已将收集的问题悉数照收。",
        "镇里把护渔作为头号工程。",
        "集中精力推动高质量发展。",
        "整体改造工程已完成。",
        "全面振兴势头强劲。",
        "经开区12个渔港项目全力推进。",
        "一批码头项目为渔区推进渔旅融合打下了坚实基础。",
        "镇里加快渔港建设推进大会召开。",
        "渔市展现出产销两旺，不断壮大海洋产业的喜人势头。",
        "依托护渔联盟的成立，",
        "在外岛举行的推介会上传来好消息。",
        "船坞将形成10万吨年产能。",
        "“改造了管网，我家门前再不积水了。”老张说。",
    ],
)
def test_statements_frames_and_slogans_are_none(text: str) -> None:
    assert measures(text) == []


def test_a_goal_parts_the_actions_around_it() -> None:
    text = "疏浚入江河道,力争三年再造一个新港区,加固沿江堤防。"
    assert measures(text) == ["疏浚入江河道", "加固沿江堤防"]


def test_parallel_lead_sentences_group_the_measures_under_them() -> None:
    text = "以骨干企业为主力军。实施技改工程。\n\n以开发园区为主阵地。完善配套设施，建设标准厂房。"
    assert [(found.group, found.evidence.quote) for found in found_measures(text)] == [
        ("以骨干企业为主力军", "实施技改工程"),
        ("以开发园区为主阵地", "完善配套设施"),
        ("以开发园区为主阵地", "建设标准厂房"),
    ]


def test_among_numbered_leads_a_first_sentence_of_two_clauses_leads_nothing() -> None:
    text = "一是扩大渔业消费。修好鱼市。\n\n继续整顿鱼市秩序，规范交易行为。办好夜市。\n\n二是稳定渔业投资。修好码头。"
    assert measures(text)[1:3] == ["继续整顿鱼市秩序", "规范交易行为"]


def test_a_first_sentence_that_stands_alone_is_a_measure() -> None:
    found = found_measures("推动镇村融合，创新治理模式。修好农村公路。")
    assert [measure.evidence.quote for measure in found] == ["推动镇村融合", "创新治理模式", "修好农村公路"]
    assert {measure.group for measure in found} == {None}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("近年来,新城积极推广滴灌技术。", "done"),
        ("去年,临水区先后改造老旧厂房。", "done"),
        ("今年,新城率先完成农房确权改革。", "done"),
        ("今年以来,新城开展河道清淤行动。", "done"),
        ("新城将推广滴灌技术。", "planned"),
        ("到2030年,新城要建设三座水厂。", "planned"),
        ("推广滴灌技术。", "planned"),
        ("近年来,新城推广滴灌技术。下一步,新城将新建水渠。", "planned"),
        ("一年来，主要做了以下工作。\n\n一是整治河道。推广滴灌技术。", "done"),
        ("镇里给每个村配了一名农技员。", "done"),
        ("未来三年，新城要修水渠。目前的办法要改，镇里出台了扶持办法。", "done"),
        ("加快修渔港，推进护渔。必须修。会上，镇里与船队签订护渔公约。", "done"),
        ("会上，镇长指出，要抓紧修渔港，加固缆桩。", "planned"),
        ("要修渔港，必须修。近期共走访船队3支。", "done"),
        ("也是那一年，镇里拓宽航道，改造鱼市。", "done"),
        ("船坞还小，鱼市也旧。该镇做好护渔巡查。", "done"),
        ("各村要盯紧渔船，加快码头项目前期工作。", "planned"),
        ("去年,新城将泊位费由80元压缩至60元，疏浚航道。", "done"),
        ("从下个月起每周一安排医生上岛。", "planned"),
        ("前三季度,县金融办搭建银渔对接平台。", "done"),
        ("10月12日,临水区召开渔业推进会。", "done"),
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
        ("11月2日，镇里召开护渔大会，研究下一步休渔工作。", "done"),
        ("为确保开渔顺利，去年就加固了缆桩，疏浚航道。", "done"),
        ("要修好渔港，将渔船改造成为新的抓手，加固海堤。", "planned"),
        ("一年来，主要做了以下工作。\n\n制定禁渔方案，确保渔民有饭吃。扩大休渔海域。", "done"),
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
    text = "3月2日，镇里召开护渔大会。\n\n会上，签订护渔公约。"
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


def test_every_clause_gets_a_decision_with_a_reason() -> None:
    found = decisions("以渔港经济为抓手,建设冷链仓库,为渔民增收提供支撑。港口是新城最大的优势。")
    assert [(decision.kind, decision.reason) for decision in found] == [
        ("frame", "frames what follows"),
        ("action", "opens with a verb of action"),
        ("tail", "says what for"),
        ("statement", "opens with no verb of action"),
    ]


def test_ids_differ_between_equal_words() -> None:
    first, second = found_measures("修好三条路。铺平村道。修好三条路。")[::2]
    assert first.evidence.quote == second.evidence.quote
    assert first.id != second.id
    assert first.id.startswith("m-")


def overlap(words: str, other: str) -> float:
    """How much of two quotes of one text is shared, judged by the longer: 1 for equal quotes."""
    shorter, longer = sorted((words, other), key=len)
    return len(shorter) / len(longer) if shorter in longer else 0.0


def agreement(found: list[str], wanted: list[dict[str, Any]]) -> float:
    """F1 of quotes that share at least half; items that are optional count neither way."""
    quotes = [[item["quote"], *item.get("also", {}).get("quote", [])] for item in wanted]
    hits = [max((overlap(words, other) for words in found for other in item), default=0) >= 0.5 for item in quotes]
    known = [any(overlap(words, other) >= 0.5 for item in quotes for other in item) for words in found]
    counted = [hit for hit, item in zip(hits, wanted, strict=True) if not item.get("optional")]
    precision, recall = sum(known) / len(found), sum(counted) / len(counted)
    return 2 * precision * recall / (precision + recall)


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "gold").glob("*.json")), ids=lambda path: path.stem)
def test_the_seeds_are_found_as_annotated(path: Path) -> None:
    wanted = json.loads(path.read_text("utf-8"))
    page = read((ROOT / "seeds" / f"{path.stem}.txt").read_bytes(), f"seeds/{path.stem}.txt")
    found: tuple[tuple[str, tuple[Goal | Measure, ...], float], ...] = (
        ("goals", goal_finder.find(page, decide(page)), 0.90),
        ("measures", measure_finder.find(page, decide(page)), 0.85),
    )
    for kind, items, least in found:
        assert agreement([item.evidence.quote for item in items], wanted[kind]) >= least, kind


def test_finding_twice_gives_the_same() -> None:
    page = article("疏浚入江河道,新建三座泵站。完善公交线网。")
    assert measure_finder.find(page, decide(page)) == measure_finder.find(page, decide(page))


def test_a_number_that_stands_alone_as_a_sentence_leads_nothing() -> None:
    assert measures("（二）。疏浚河道。\n\n（三）。新建泵站。") == ["疏浚河道", "新建泵站"]


def test_what_a_meeting_set_out_lately_is_to_come() -> None:
    text = "日前召开的镇党代会提出，未来五年，疏浚内河航道，新建客运码头3座。"
    assert [measure.status for measure in found_measures(text)] == ["planned", "planned"]


def test_what_only_announces_aims_is_no_measure() -> None:
    assert measures("镇里综合考虑，确定今后五年要努力实现的主要目标。制定污染防治目标责任考核办法。") == [
        "制定污染防治目标责任考核办法"
    ]
