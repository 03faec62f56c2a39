"""Deeds told with a plain verb and its complement, by bodies, and such as are counted."""

import pytest
from reading import article, measures

from publisher.extract.learned.proposals import decide


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("前年，镇上就在码头边租下两座冷库。", ["在码头边租下两座冷库"]),
        ("去年，渔机厂里先后送走三百多人去学修船。", ["先后送走三百多人去学修船"]),
        ("去年，我们主动退了5个泊位，压掉了3亿元投资。", ["主动退了5个泊位", "压掉了3亿元投资"]),
        ("去年，集团还掉了旧债8亿元。", ["还掉了旧债8亿元"]),
        ("前年，集团悄悄在港边租下一栋小楼。", ["悄悄在港边租下一栋小楼"]),
        ("去年，县里从北方的船院挖来了九位懂船的技师。", ["从北方的船院挖来了九位懂船的技师"]),
        ("明年，县里将退掉四间仓库。", ["退掉四间仓库"]),
        ("明年，县里将从外地挖来两名船医。", ["从外地挖来两名船医"]),
        ("明年，渔港将与四家企业结为对子。", ["与四家企业结为对子"]),
    ],
)
def test_verb_and_complement_tell_a_deed(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，县港航局已核减工程款530万元，追责问责12人。", ["已核减工程款530万元", "追责问责12人"]),
        ("去年，县人大组织12名代表视察渔港。", ["组织12名代表视察渔港"]),
        ("去年，街道人大工委组织9名代表视察渔巷。", ["组织9名代表视察渔巷"]),
        ("去年，县住建局已核减工程价款610万元。", ["已核减工程价款610万元"]),
        ("去年，区渔政局责令4家鱼粉厂停产整顿。", ["责令4家鱼粉厂停产整顿"]),
        ("去年，队员们剪除藤蔓2吨，扶正浮标40个。", ["剪除藤蔓2吨", "扶正浮标40个"]),
        ("去年，校方与三家船厂结成实习对子。", ["与三家船厂结成实习对子"]),
    ],
)
def test_bodies_and_their_people_do_deeds(text: str, expected: list[str]) -> None:
    assert measures(text) == expected


@pytest.mark.parametrize("text", ["社区慰问渔民300名", "街道改造渔巷12条", "县里轮训船长80人", "医院走访船厂60家"])
def test_a_body_s_counted_deed_is_one_with_a_verbal_noun_too(text: str) -> None:
    expected = text[2:]
    kept = [
        found for found in decide(article(f"9月以来，{text}。")) if found.kind == "action" and found.tense == "done"
    ]
    assert measures(f"9月以来，{text}。") == [expected]
    assert len(kept) == 1


@pytest.mark.parametrize(
    "text",
    [
        "去年，街道改造工程12个。",
        "去年，县里移交给渔企的职能20项。",
        "去年，鲜鱼空运成本多出14元。",
        "去年，已开工项目12个。",
    ],
)
def test_what_only_sounds_like_a_deed_is_none(text: str) -> None:
    assert measures(text) == []
