"""What ``hide: {numbers: true}`` covers -> an expression for the amounts in a text.

Years, days and numbers that only name something stay: 2030年, 5G, “863”计划, 1+2+N, C919.  Where a number could be
either, it is covered: what is hidden by mistake can be seen, what leaks cannot be taken back.
"""

import re

_DIGITS = r"[0-9０-９]++(?:[.,．，][0-9０-９]++)*+"
_TIME = r"\s*(?:[年月日号]|五[”规时])"
_NAMING = r"(?:[1-9]|[1-9]\.5)[A-KNOQRSUX-Z](?![A-Za-z])"  # 5G, 3D, 4A, 8K; the other letters may be units: 5P, 3T
_FORMULA = r"\+[0-9０-９A-Za-z×]"  # 1+2+N, but not 300+
_PLAIN = rf"[0-9０-９]+{_TIME}"  # 2030年, but not 2.5年
_WRITTEN = rf"(?!{_NAMING})(?!{_PLAIN}){_DIGITS}(?!{_FORMULA})"
_SPOKEN = rf"(?!{_PLAIN}){_DIGITS}(?=[万亿%％]|个百分点|[^0-9０-９。”“]{{8}})"  # “6%左右的…, but not “15分钟”, “20条”
_HAN_DIGITS = "零一二两三四五六七八九十百千万亿"
_HAN = rf"[{_HAN_DIGITS}]+"
_UNITS = r"[个家户名人位座条项套所件批亩吨元公平里米台艘辆成倍强大]|百分点|万|亿"
_CONGRESS = r"(?:二十|十[五六七八九])大"
_NO_AMOUNT = r"多?[年月日号周]|[届大国后时五而世行]|中全会"
_GREAT = rf"(?<!第)[一二两三四五六七八九][十百千][{_HAN_DIGITS}]*+(?!{_NO_AMOUNT})"
_WORDS = rf"(?<![{_HAN_DIGITS}])(?!{_CONGRESS})(?:{_HAN}分之{_HAN}|{_HAN}(?={_UNITS})|{_GREAT})"

AMOUNT = re.compile(rf"(?<![A-Za-z0-9０-９.“])(?:{_WRITTEN}|{_WORDS})|(?<=“){_SPOKEN}|百分之{_HAN}")
