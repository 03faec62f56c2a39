"""Two articles of invented places, and an outline over them, for tests of what is printed."""

from outline_cases import brief, draft

from publisher.model import PointList

EAST = draft(
    "东区规划",
    (None, ["东区五年后，{g:经济总量冲进全省前十}。"]),
    (
        "科创聚力 点燃引擎",
        [
            "{m 育企强链:引进十家研发机构}，{m 育企强链:组建人才联盟}。{m:修缮旧厂房办众创空间}。",
            "到2030年，{g:高新技术企业突破三百家}，{k 高新技术企业=>300家 target 2030 count:高新技术企业突破三百家}。",
        ],
    ),
    (
        "民生为要 织密保障",
        ["{m:扩建两所养老院}。{m:推进治理体系和治理能力现代化}。失业率{k 登记失业率=<=3% target:控制在3%以内}。"],
    ),
)
WEST = draft(
    "西区规划",
    ("人才先行", ["{m:大力推进治理体系和治理能力现代化}，{m done:建成人才公寓四百套}。"]),
    (
        "数说去年",
        [
            "{k 高新技术企业=80家 actual 去年 count:高新技术企业80家}，"
            "{k 登记失业率=2.4% actual 去年 share:失业率2.4%}。"
        ],
    ),
)
DRAFTS = {"east": EAST, "west": WEST}
SOURCES = """
title: 要点
sources:
  east: {path: e.txt, label: 东区, date: 2026}
  west: {path: w.txt, label: 西区, region: 西部, date: 2026}
sections:
"""
ALL = SOURCES + "  - {id: a, title: 总揽, from: [east, west]}\n"


def blocks(text: str) -> list[object]:
    return list(brief(text, DRAFTS).blocks)


def lists(text: str) -> list[PointList]:
    return [block for block in blocks(text) if isinstance(block, PointList)]


def warnings(text: str) -> list[str]:
    return [warning.message for warning in brief(text, DRAFTS).warnings]
