"""What ``hide: {numbers: true}`` covers -> an expression for the amounts in a text.

Years, days and numbers that only name something stay: 2030年, 5G, “863”计划, 1+2+N, C919.  Where a number could be
either, it is covered: what is hidden by mistake can be seen, what leaks cannot be taken back.
"""

import re

_SIGN = r"(?:(?<=[\u4e00-\u9fff])(?<![长速幅])[-+−－＋])?"  # 同比-3%, but not 增长-3%: that would be a growth
_DIGITS = r"[0-9０-９]++(?:[.．][0-9０-９]++|[,，][0-9０-９]{3}(?![0-9０-９]))*+"
_TIME = r"\s*(?:[年月日号]|五[”规时])"
_NAMING = r"(?:[1-9]|[1-9]\.5)[A-KNOQRSUX-Z](?![A-Za-z])"  # 5G, 3D, 4A, 8K; the other letters may be units: 5P, 3T
_FORMULA = r"\+[0-9０-９A-Za-z×]"  # 1+2+N, but not 300+
_SPAN = (
    r"[0-9]{1,2}\s?[-—–~～至]\s?[0-9]{1,2}\s*[月日号]|(?:19|20)[0-9]{2}\s?[-—–~～至]\s?(?:19|20)?[0-9]{2}\s*年"  # 1—9月
)
_PLAIN = rf"(?:[0-9０-９]+{_TIME}|{_SPAN})"  # 2030年, but not 2.5年
_HALF = "(?:[个倍成]半)?"  # 两个半百分点
_WRITTEN = rf"{_SIGN}(?!{_NAMING})(?!{_PLAIN}){_DIGITS}(?!{_FORMULA}){_HALF}"
_SPOKEN = rf"(?!{_PLAIN}){_DIGITS}(?=[万亿%％]|个百分点|[^0-9０-９。”“]{{8}})"  # “6%左右的…, but not “15分钟”, “20条”
_HAN_DIGITS = "零一二两三四五六七八九十百千万亿"
_HAN = rf"[{_HAN_DIGITS}]+"
_POINT = "(?:点[零一二三四五六七八九]+)?"  # 三点五
_FEW = "[一二两三四五六七八九]"
_UNITS = r"[个家户名人位座条项套所件批亩吨元公平里米台艘辆成倍强大]|百分点|万|亿|折(?!不)"
_RARER = r"[栋处间张株棵斤例笔份宗岁]|场(?!所)|次(?!产业|创业|分配|元|会议|全会)|小时|分钟"  # 一次、一张 are no amounts
_NO_ONE = rf"(?<=[每这那同某另任])一(?![{_HAN_DIGITS}])|一(?:大?批|条[龙心]|件事|家[人亲]|[个户人家项]一)|一(.)\1"
_ORDINAL = rf"(?<=第)[{_HAN_DIGITS}]+(?![位名强大])"  # 第二个, but not 第三位
_PER = "万(?=元(?:地区|国内)?(?:生产总值|GDP|工业|产值|增加值|投资))"  # 万元产值能耗
_BASE = "(?<=每)[十百千万亿]++(?![零一二两三四五六七八九])"  # 每千人口
_CLASS = (
    "[十百千万亿]++(?=元(?:及?以上|级)的?[\u4e00-\u9fff]{0,6}?(?:项目|企业|产业|集群|园区|楼宇|镇|村))"  # 亿元以上项目
)
_NO_COUNT = rf"{_NO_ONE}|{_ORDINAL}|{_PER}|{_BASE}|{_CLASS}|千家万户|(?<=千家)万户"
_COUNTED = rf"{_HAN}{_POINT}几?(?=[多余来]?(?:{_UNITS}))|[二两三四五六七八九](?=(?:{_RARER}))"
_NO_AMOUNT = r"多?[年月日号周]|[届大国后时五而世行]|中全会"
_ABOUT = rf"成百上千|(?:(?<!以)上[百千万亿]++|(?<![人总户个件次])[数几][十百千万亿]++)(?!{_NO_AMOUNT})"  # 上千户
_PARTS = rf"{_HAN}分之{_HAN}{_POINT}|{_FEW}成{_FEW}|{_HAN}{_POINT}[个倍成]半|一半|半数"
_CONGRESS = r"(?:二十|十[五六七八九])大"
_GREAT = rf"(?<![第点]){_FEW}[十百千][{_HAN_DIGITS}]*+{_POINT}(?!{_NO_AMOUNT})"
_WORDS = rf"(?<![{_HAN_DIGITS}])(?!{_CONGRESS}|{_NO_COUNT})(?:{_PARTS}|{_COUNTED}|{_ABOUT}|{_GREAT})"

AMOUNT = re.compile(
    rf"(?<![A-Za-z0-9０-９.“])(?:{_WRITTEN}|{_WORDS})|(?<=“){_SPOKEN}|百分之{_HAN}{_POINT}|(?<=翻){_FEW}?番"
)
