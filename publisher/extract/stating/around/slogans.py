"""Rules for clauses of fine words without a content: slogans, calls, lessons learnt."""

from publisher.extract import tables
from publisher.extract.stating.shapes import Row, beginning, cue, ending
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of

_TABLES = tables.read("frames")
_EVER, _FINE_WORDS = _TABLES["before_fine_words"], _TABLES["fine_words"]
_IN = f"[^，,]*[中里上](?:{any_of(_EVER)})*"
_CLOSER = ("更加", "继续", "紧密", "紧密地")
_BATTLE = "[^，,、]*(?:保卫战|攻坚战|持久战|歼灭战|主动仗|翻身仗)$"
SLOGANS = beginning(
    Row(_FINE_WORDS, behind=_EVER),
    Row(
        ("以",),
        "[^，,]{0,8}(?:成绩|业绩|行动|姿态|面貌|成效)[^，,]{0,4}(?:喜?迎接?|庆祝|献礼|纪念)[^，,]*$",
        behind=_EVER,
    ),
    Row(("打好", "打赢", "打响"), _BATTLE, behind=_EVER),
    Row(("在",), rf"{_IN}(?:{any_of(_FINE_WORDS)}|打[好赢响]{_BATTLE})"),
    Row(
        ("当好", "真正当好"),
        "[^，,]*(?:排头兵|先行者|先行军|领头雁|主力军|主人翁|表率|顶梁柱|压舱石|生力军|突击队|模范生|先行区|先锋|标兵|楷模|模范)[”’]?$",
        behind=_EVER,
    ),
    Row(("推动", "促进"), "(?:经济)?(?:社会)?高质量发展$", behind=_EVER),
    Row(
        ("在",),
        "[^，,]{1,60}[上中](?:实现|取得|展现)(?:更大|更多|更|新的?|重大)*(?:突破|进展|跨越|提升|飞跃|成效|作为)$",
    ),
    Row(
        _TABLES["exhortations"],
        "(?!“)[^，,]{0,12}$",
        behind=_CLOSER,
    ),
    Row(
        _TABLES["mottoes"],
        "(?:、[^，,、]{4})*$",
    ),
    Row(("开创",), "[^，,]*局面$", behind=_EVER),
    Row(("重在",), "一个“[^”]{1,2}”字$"),
    Row(("高度重视", "切实重视"), "、(?:切实|认真|妥善)(?:加以)?解决$"),
    Row(("夺取",), "[^，,]*“(?:开门红|开门稳|满堂红|双胜利)”$", behind=_EVER),
    Row(("拿出",), "“[^，,]*的(?:[^，,、]{0,2}感|劲头|干劲|状态|拼劲|韧劲)(?:、“[^，,]*)?$"),
    Row(("以",), "(?:钉钉子|抓铁有痕|踏石留印)[^，,]*抓好?落实$"),
    Row(("团结带领", "团结一切")),
    Row(("团结在",), "[^，,]*周围$", behind=_CLOSER),
)
SLOGANS_TO_THE_END = ending(
    ("(?:[^，,]*(?:坚守|(?<!牢)牢守)|(?![^，,]*、)[^，,]*守住)[^，,]*", ("底线",)),
    ("[^，,]*", ("扛在肩上", "放在心上", "放在心头", "记在心上")),
)


def slogan(view: View) -> Verdict | None:
    """``谱写…新篇章``: fine words without a content."""
    found = view.fits(SLOGANS, SLOGANS_TO_THE_END)
    return view.whole("statement", "a slogan", cue(found)) if found else None
