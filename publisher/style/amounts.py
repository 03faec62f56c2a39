"""Text -> its figures with their units, wherever they stand: what the style sets off.

A figure is a number with its unit (``2000亿元``, ``5.5%``, ``0.5个工作日``) and a rank (``第18位``).  Dates, numbers of
things in a row (``第3期``), names (``5G``) and what stands in quotes or 《》 are none.
"""

import re
from collections.abc import Iterator

_LONG = (
    "个百分点|百分点|个工作日|工作日|个交易日|个自然日|个小时|小时|个月|分钟|个季度|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|"
    "公顷|公斤|千克|毫克|微克|千瓦时|千伏安|千瓦|千伏|兆瓦|美元|欧元|日元|港元|标准箱|标箱|人次|人天|车次|架次|班次|户次|艘次|批次|场次|"
    "课时|学时|台套|蒸吨"
)
_SHORT = "元吨亩斤克秒岁艘辆套幢栋株棵枚眼孔盏宗卡张床强羽匹尾米个倍"
_UNLESS = {  # a unit: what behind it makes it the beginning of another word
    "人": "民均才大", "家": "庭园长", "名": "单城村", "户": "外籍", "所": "有需得以", "处": "理于",
    "班": "子", "场": "所地馆", "台": "湾州风阶", "只": "有要能是", "次": "产", "周": "边年期围转",
    "天": "然府气", "升": "级至到", "份": "额", "笔": "记", "例": "行外", "集": "团群中聚体", "款": "项",
    "架": "构", "列": "入为席", "头": "部", "间": "接", "轮": "训换", "批": "发准复", "篇": "章",
    "种": "植子养业", "类": "型别似", "部": "门分队", "门": "户类", "位": "于置", "大": "学", "条": "例",
    "件": "事", "组": "织团长", "层": "面级", "支": "持出撑", "片": "区面", "段": "落", "座": "谈",
    "项": "目", "起": "步点来到于",
}  # fmt: skip
_LATIN = "km²|km|m²|m³|kW|MW|GW|kWh|MWh|GWh|[PE]FLOPS|TEU|P(?=算力)|℃|°C"
_WORDS = "|".join(f"{unit}(?![{behind}])" for unit, behind in _UNLESS.items())
_UNIT = f"(?:{_LONG}|{_LATIN}|[{_SHORT}]|{_WORDS})"
_DIGITS = r"\d+(?:[.,]\d+)*"
_RANGE = rf"{_DIGITS}(?:[%％]?[-~～—–至]{_DIGITS})?"
_BASES = (
    "平方米|立方米|平方公里|公里|公顷|公斤|千克|千瓦时|小时|分钟|万元|[元吨人户家亩年月日天秒升次件台套个]|m²|m³|kWh|h"
)
_PER = f"(?:/(?:{_BASES}))?"
_YEARS = r"(?<!\d)(?:\d{1,2}|\d+\.\d+)年(?![代级度底初末前\d])"
_FIGURE = re.compile(
    rf"第\d+[位名]|(?<![A-Za-z\d.+第])(?:{_RANGE}"
    rf"(?:[%％‰]|[余多]?[万亿千百]{{0,2}}[余多]?{_UNIT}{_PER}|[余多]?[百千]?[万亿])(?![年月日])|{_YEARS})"
)
_NAMES = re.compile("“[^“”]{1,12}”|《[^《》]*》")


def figures(text: str) -> Iterator[tuple[int, int]]:
    """Where each figure begins and ends."""
    names = [found.span() for found in _NAMES.finditer(text)] if "“" in text or "《" in text else []
    for found in _FIGURE.finditer(text):
        if not any(start < found.start() < end for start, end in names):
            yield found.span()
