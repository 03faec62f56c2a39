"""What may stand after a number, and what it counts: tables to read and to extend."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, cast

from publisher.extract.tables import pairs

UnitKind = Literal["money", "share", "points", "ratio", "physical", "time", "count", "number"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: one of it is ``factor`` of ``base``."""

    kind: UnitKind
    base: str
    factor: Decimal = Decimal(1)


# A line is a kind and units of that kind.  ``base`` or ``base=name=name``: other names of the same unit;
# ``base=name*10``: a name that is worth ten of its base.
_UNITS = """
money    元=元人民币=块钱=元钱=块 美元=元美元=美金=美刀 港元=元港元=港币 欧元=元欧元
money    日元=元日元=日圆 英镑 澳元=澳币=澳大利亚元 新台币=台币=元新台币 加元=加币=加拿大元
money    韩元=韩币 泰铢 卢布 瑞士法郎=瑞郎 法郎 卢比 新加坡元=新币 澳门元 新西兰元 越南盾
money    印尼盾 马克 里拉 比索 雷亚尔 兰特 林吉特 美分 分=分钱=角*10=毛*10
share    %=％=成*10=‰*0.1
points   百分点=个百分点=个千分点*0.1=个基点*0.01=基点*0.01
ratio    倍 番
physical 吨=公吨 吨标准煤=吨标煤 吨公里 人公里 吨海里 担 吨油当量 载重吨 总吨 公斤 斤 两
physical 千克=kg 克=g 毫克=mg 微克
physical 公里=km 千米 米=公尺=m 厘米=公分=cm 毫米=mm 微米 纳米 海里 英里=mile=miles
physical 英尺=' 英寸=inch=inches="
physical 平方米=平米=㎡ 平方 平方公里=平方千米 公顷 亩 平方英尺 平方英里
physical 立方米=方 标准立方米=标方 立方 升=公升=L 毫升=ml=茶匙*5=汤匙*15=湯匙*15 加仑=加侖 桶
physical 千瓦=kW 兆瓦=MW 吉瓦=GW 瓦 千瓦时=kWh 度 千伏=kV 千伏安 焦耳 千卡=大卡 马力
physical 摄氏度=℃ 赫兹 兆赫兹 比特 千比特 字节 千字节 兆字节 GB TB MB Mbps 分贝 毫秒
physical 标箱=TEU=标准箱
time     年 个月=个多月 周=个星期=星期 天=个自然日=个交易日 个工作日=工作日
time     小时=个小时=个多小时=个钟头 分钟 秒=秒钟 岁=周岁 学时 课时
count    人=口人=人口 名 位 人次 户 户次 家 家次 个=大=打*12 项 项次 条 件 套 套次 所 座 处
count    辆 辆次 台 台套=台（套）=台(套) 架 架次 艘 艘次 车次 班次 列 班列 张 种 类 批 批次
count    次 场 场次 间 栋 幢 支 只 头 匹 羽 尾 株 棵 盏 部 组 对 双 份 本 册 篇 段 片 枚 根 节
count    起 宗 例 笔 床 张床 股 盒 瓶 箱 包 袋 剂 剂次 针次 层 轨=轨制 道 颗 粒 款 人份
"""

# Before these characters the word is no unit but the beginning of another word: 三部门, 两次会议, 三位一体.
_NOT_BEFORE = pairs("""
元 素旦首宵化结论
分 之别为类布析管散工步成期批级担外内明清
成 为了立功果员本都品就熟长效绩套片交分年人群材型
倍 感受
米 粉饭字
升 级高至到值学降温幅旗
克 服制隆难
两 个岸侧会端地级市区年手翼
度 过假
瓦 解
方 面针向便式法案位
桶 装
周 边年围末密期
天 空然津下府
秒 杀
人 民大才社力员士
名 单录额片城师优牌校企
位 一数于置列居
户 籍型口外
家 庭长园具电居纺乡访里
个 性体
大 类以和精报召胜的学会陆楼厦量局力幅道桥自后众气型多规小街部连校专田
项 目
条 例件款文线块
件 套
所 有以得需谓属在
座 谈
处 理于置在罚分境
台 湾风账阶商胞资
张 家
种 植子业粮养
类 似
批 发准评示
次 性产元会分创代能供全区级
场 所馆地景
间 隔接
支 持撑付出部柱援流线点
只 有要能是手
头 部条
部 件门委分长队署曲位级省
组 织建成合团长
对 于外接口应标照比象策
双 拥减创控边方向
份 额
本 级届土地市区科报次年身
段 落
担 任保当心负忧架
片 区
根 本据
节 能约日水点假
起 来到步点草飞降诉
例 如外行
笔 试
床 位
股 份权票东市
箱 体
包 括含干装
层 次级面
道 路德理
款 项
列 入车为举
轨 道迹制
匹 配
剂 量
粒 子度
""")

_SMALL_CHANGE = r"(?=[0-9一二三四五六七八九]分|钱|$|[^\u4e00-\u9fff])"
_AFTERWARDS = {"角": _SMALL_CHANGE, "毛": _SMALL_CHANGE, "名": "(?!义(?!务))"}
_BEFOREHAND = {
    "分": "(?<!十)",  # 十分 is "very"
    "角": "(?<!三)",  # 三角 is a triangle
    "度": "(?<=[万亿])",  # 亿度 of electricity; otherwise degrees or times
    "方": "(?<=[万亿])",  # 万方 of earth; otherwise sides
    "平方": "(?<=[万亿])",
}


def _read(table: str) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for line in table.strip().splitlines():
        kind, *groups = line.split()
        for group in groups:
            base = group.partition("=")[0]
            for name in group.split("="):
                word, _, factor = name.partition("*")
                units[word] = Unit(cast(UnitKind, kind), base, Decimal(factor or 1))
    return units


UNITS = _read(_UNITS)


def _pattern(name: str) -> str:
    literal = name.replace("(", r"\(").replace(")", r"\)")
    if name.isascii():
        return f"{literal}(?![A-Za-z])"
    after = (f"(?![{_NOT_BEFORE[name]}])" if name in _NOT_BEFORE else "") + _AFTERWARDS.get(name, "")
    return _BEFOREHAND.get(name, "") + literal + after


def _any(names: Iterable[str]) -> str:
    """One pattern for many units: divided by their first character, the longest first within each."""
    initials: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        initials.setdefault(name[0], []).append(_pattern(name))
    groups = (branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" for branches in initials.values())
    return f"(?=[{re.escape(''.join(initials))}])(?:{'|'.join(groups)})"


PATTERN = _any(UNITS)
PHYSICAL = _any(name for name, unit in UNITS.items() if unit.kind == "physical")
