"""Which clauses state a goal, and with which words."""

import pytest
from reading import article, found_goals, goals

from publisher.extract import goals as goal_finder
from publisher.extract.decisions import decide


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云溪区将全力打造江海联运的枢纽港。", ["全力打造江海联运的枢纽港"]),
        ("通过三年努力,力争粮食总产量全省第一。", ["力争粮食总产量全省第一"]),
        (
            "到2030年地区生产总值跨越900亿元大关,经济总量力争全市前三。",
            ["到2030年地区生产总值跨越900亿元大关", "经济总量力争全市前三"],
        ),
        ("围绕建设“全国渔业名城”目标,改造老码头。", ["建设“全国渔业名城”"]),
        ("以打造省级湿地示范区为目标,退渔还湖。", ["打造省级湿地示范区"]),
        ("紧扣“全省争一流、全市当标兵”目标,加快发展。", ["“全省争一流、全市当标兵”"]),
        ("区里提出建设长江口生态岛城市的全新定位。", ["建设长江口生态岛城市"]),
        ("把老码头打造成为江畔会客厅。", ["把老码头打造成为江畔会客厅"]),
        ("支持开发区争当沿江转型的排头兵。", ["支持开发区争当沿江转型的排头兵"]),
        ("推动纺织业迈向价值链高端。", ["推动纺织业迈向价值链高端"]),
        ("五年内农村生活污水治理实现全覆盖。", ["五年内农村生活污水治理实现全覆盖"]),
        ("确保城镇登记失业率控制在3%以内。", ["确保城镇登记失业率控制在3%以内"]),
        ("确保9条入湖河流水质稳定达标。", ["确保9条入湖河流水质稳定达标"]),
        ("新增2-3个全国百强镇,建成美丽庭院500个。", ["新增2-3个全国百强镇", "建成美丽庭院500个"]),
        ("加快构建东西互济的开放格局。", ["加快构建东西互济的开放格局"]),
        ("实现垃圾收运一体化。", ["实现垃圾收运一体化"]),
        ("2031年底前全部回迁。", ["2031年底前全部回迁"]),
        ("让云溪镇成为全县第一个渔旅融合示范镇。", ["让云溪镇成为全县第一个渔旅融合示范镇"]),
        ("环保支出的比重，始终保持在5%以上。", ["环保支出的比重，始终保持在5%以上"]),
        ("签约项目，实现税收41.7亿元。", []),
        ("彻底消除城区黑臭水体。", ["彻底消除城区黑臭水体"]),
        ("努力成为上海都市圈的后花园城市。", ["努力成为上海都市圈的后花园城市"]),
        ("港区要跻身全国十大渔港前五名。", ["跻身全国十大渔港前五名"]),
        ("规划提出,渔船装卸效率提高到每小时90吨。", ["渔船装卸效率提高到每小时90吨"]),
        ("未来五年，让自来水普及率不低于98%。", ["让自来水普及率不低于98%"]),
        ("今后三年，推动万元产值用水累计下降12%。", ["推动万元产值用水累计下降12%"]),
        ("2029年底前消除沿江排污口。", ["2029年底前消除沿江排污口"]),
        ("明年，完成海堤加固40公里。", ["完成海堤加固40公里"]),
        ("开发金沙滩,使之成为云溪区的会客厅窗口。", ["成为云溪区的会客厅窗口"]),
        ("要搞活流通，保持菜价总体稳定。", ["保持菜价总体稳定"]),
        ("主要预期目标是：\n\n海产品产量增长5%；渔民收入稳步增加。", ["海产品产量增长5%", "渔民收入稳步增加"]),
        (
            "今年主要预期目标是：粮食产量稳定在90万吨；居民收入与经济同步增长。",
            ["粮食产量稳定在90万吨", "居民收入与经济同步增长"],
        ),
    ],
)
def test_an_end_state_to_be_reached_is_a_goal(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "云溪区创成全国渔业示范区。",
        "去年,云溪区成功入选全省百强区。",
        "云溪镇已成为全市最大的花木集散中心。",
        "近年来,港区打造了五个特色渔村,形成了海鲜、民宿两大产业格局。",
        "健全应急管理体系。",
        "完善粮食储备机制,提升服务水平。",
        "打造一支懂渔业、爱渔民的干部队伍。",
        "谱写江海融合发展新篇章。",
        "实现上述目标任务,才能不负重托。",
        "这是全面建成小康社会的关键之年。",
        "规划提出,新建改造渔港泊位60个。",
        "明年，比上年增长19.9%。",
        "锚定“十五五”目标，扎实工作。",
        "去年，海堤加固率达到92%。",
    ],
)
def test_what_is_reached_or_says_nothing_is_no_goal(text: str) -> None:
    assert goals(text) == []


def test_headings_are_never_goals() -> None:
    body = "海风浩荡，渔歌唱晚，港城的清晨从第一声汽笛开始，码头上一片繁忙景象。"
    text = f"{body}\n\n打造枢纽港 建设渔业名城\n\n{body}\n\n争创示范区 迈向最前列\n\n{body}"
    assert goals(text) == []


def test_a_goal_leads_back_to_its_words_and_says_its_cue() -> None:
    goal = found_goals("未来三年,新城将全力打造江海联运的枢纽港。")[0]
    evidence = goal.evidence
    text = evidence.article.sections[evidence.section].paragraphs[evidence.paragraph].text
    assert text[evidence.start : evidence.end] == evidence.quote == "全力打造江海联运的枢纽港"
    assert goal.cue == "打造"


def test_ids_differ_between_equal_words_and_stay_when_other_text_moves() -> None:
    once = found_goals("争创全国双拥模范城市。")
    twice = found_goals("修好三条路。争创全国双拥模范城市。铺平两座桥。争创全国双拥模范城市。")
    assert once[0].id == twice[0].id != twice[1].id
    assert once[0].id.startswith("g-")


def test_finding_twice_gives_the_same() -> None:
    page = article("到2030年地区生产总值跨越900亿元大关。打造枢纽港城市。")
    assert goal_finder.find(page, decide(page)) == goal_finder.find(page, decide(page))
