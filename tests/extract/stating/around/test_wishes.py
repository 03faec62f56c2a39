"""What deputies, experts and readers wish for is nobody's goal or measure, up to where somebody answers."""

import pytest
from reading import article, goals, measures

from publisher.extract.learned.proposals import decide


@pytest.mark.parametrize(
    "text",
    [
        "代表们建议，加快渔港管线迁改，增设快递柜。",
        "代表们在肯定护渔成绩的同时建议，加快渔港管线迁改。",
        "有委员提出，应当设立护渔基金，扩大补贴范围。",
        "有网友留言，希望开通夜班渡轮。",
        "政协委员呼吁，尽快建成护渔中心，出台统一的补助标准。",
        "专家提醒，要加强海堤巡查。",
        "您建议三年内实现渔船定位全覆盖，我们完全赞同。",
        "您在提案中希望两年内建成跨海大桥，目前条件尚不具备。",
        "居民代表建议在码头增设快递柜。",
    ],
)
def test_what_others_wish_for_is_nobody_s_plan(text: str) -> None:
    assert goals(text) == []
    assert measures(text) == []
    assert {found.kind for found in decide(article(text))} == {"statement"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年，有代表建议增设路灯，县住建局随即安装路灯120盏。", ["随即安装路灯120盏"]),
        ("认真办理代表建议和政协提案。", ["认真办理代表建议和政协提案"]),
        ("去年，针对渔民期盼，新建渔港公园3个。", ["新建渔港公园3个"]),
        ("会议提出，加快渔港管线迁改。", ["加快渔港管线迁改"]),
        ("注重从群众期盼中找准护渔着力点。", ["注重从群众期盼中找准护渔着力点"]),
    ],
)
def test_answers_and_what_is_done_with_wishes_are_measures(text: str, expected: list[str]) -> None:
    assert measures(text) == expected
